"""One secret in each place of a Word file that its reader does not see: all must be read, none may be written."""

# ruff: noqa: E501, ISC004  (XML reads best as it would stand in the file)
from __future__ import annotations

import io

import docx
import pytest
from PIL import Image

from redactor.formats.docx import read, write_redacted
from redactor.model import Plan, SegmentKind

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
VISIBLE = ("Kept paragraph", "inserted words", "kept cell", "kept header", "kept note", "field result", "box text",
           "control content", "tagged words")  # fmt: skip

# place -> secret; the name of the place is part of the secret so that a leak names itself.
SECRETS = {
    place: f"Zq{place}Xv"
    for place in (
        "DelText", "MoveFrom", "DeletedRow", "DelAuthor", "InsAuthor", "Comment", "CommentAuthor", "CommentInitials",
        "Vanish", "VanishStyle", "Creator", "LastModifiedBy", "Title", "Company", "Manager", "CustomProperty", "Rsid",
        "DocVarName", "DocVarValue", "CustomXml", "BookmarkName", "InstrText", "FldSimple", "FieldFormName", "SdtAlias",
        "SdtTag", "SdtBinding", "SdtListItem", "SmartTagValue", "CustomXmlElement", "ObjectName", "Tooltip", "Fallback",
        "Glossary", "Embedded", "AltChunk", "People", "VbaProject", "Thumbnail", "StyleName", "StyleId", "StyleAlias",
        "AttachedTemplate", "MailMerge", "UnknownElement", "UnknownAttribute", "ParagraphId", "XmlComment",
        "ProcessingInstruction", "NamespacePrefix", "MemberName", "OrphanPart", "ContentType", "RelationType",
        "PrinterSettings", "PngText", "WebSettings", "FontTable", "PropertyChange", "NumberingName",
        "Protection", "TailText", "EmptyHeaderText", "RunAttribute", "UnusedHeader", "ChunkName", "ExternalData",
        "ChartFormula", "ChartExtension", "CellDeletion", "TextboxAltContent", "Signature", "WordDocumentSetting",
    )
}  # fmt: skip


def _png(comment: str) -> bytes:
    from PIL.PngImagePlugin import PngInfo

    info = PngInfo()
    info.add_text("Comment", comment)
    out = io.BytesIO()
    Image.new("RGB", (80, 80), "white").save(out, "PNG", pnginfo=info)
    return out.getvalue()


def _thumbnail() -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (80, 80), "white").save(out, "JPEG", comment=SECRETS["Thumbnail"].encode())
    return out.getvalue()


def _paragraph(inner: str, properties: str = "") -> str:
    return f"<w:p>{properties}{inner}</w:p>"


def _run(text: str, properties: str = "") -> str:
    return f"<w:r>{properties}<w:t>{text}</w:t></w:r>"


def _body() -> str:
    s = SECRETS
    drawing = (
        '<w:drawing><wp:inline><wp:extent cx="9525" cy="9525"/>'
        f'<wp:docPr id="1" name="{s["ObjectName"]}"><a:hlinkClick r:id="rIdLink" tooltip="{s["Tooltip"]}"/></wp:docPr>'
        '<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr>'
        '<pic:cNvPr id="1" name="Picture 1"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="rIdPng"/>'
        "</pic:blipFill><pic:spPr/></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>"
    )
    chart = (
        '<w:drawing><wp:inline><wp:extent cx="1" cy="1"/><wp:docPr id="2" name="Chart 2"/><a:graphic>'
        '<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart r:id="rIdChart"/>'
        "</a:graphicData></a:graphic></wp:inline></w:drawing>"
    )
    box = (
        '<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline><wp:extent cx="1" cy="1"/>'
        '<wp:docPr id="3" name="Text Box 3"/><a:graphic>'
        '<a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr/>'
        "<wps:spPr/><wps:txbx><w:txbxContent><w:p><w:r><w:t>box text</w:t></w:r></w:p></w:txbxContent></wps:txbx>"
        "<wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict>"
        f'<v:shape alt="{s["TextboxAltContent"]}"><v:textbox><w:txbxContent><w:p><w:r><w:t>{s["Fallback"]}</w:t></w:r>'
        "</w:p></w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
    )
    form = (
        f'<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="{s["FieldFormName"]}"/></w:ffData></w:fldChar>'
        f"</w:r><w:r><w:instrText> AUTHOR {s['InstrText']} </w:instrText></w:r><w:r><w:fldChar"
        ' w:fldCharType="separate"/></w:r><w:r><w:t>field result</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )
    control = (
        f'<w:sdt><w:sdtPr><w:alias w:val="{s["SdtAlias"]}"/><w:tag w:val="{s["SdtTag"]}"/><w:dataBinding'
        f' w:xpath="/a/{s["SdtBinding"]}" w:storeItemID="{{0}}"/><w:dropDownList><w:listItem'
        f' w:displayText="{s["SdtListItem"]}" w:value="1"/></w:dropDownList></w:sdtPr><w:sdtContent>'
        f"{_paragraph(_run('control content'))}</w:sdtContent></w:sdt>"
    )
    return "".join(
        [
            f"<!-- {s['XmlComment']} --><?pi {s['ProcessingInstruction']}?>",
            f'<w:p w:rsidR="{s["Rsid"]}" w14:paraId="{s["ParagraphId"]}" w:unknown="{s["UnknownAttribute"]}">'
            f'<w:pPr><w:pStyle w:val="{s["StyleId"]}"/></w:pPr>{_run("Kept paragraph")}{s["TailText"]}</w:p>',
            _paragraph(f'<w:ins w:author="{s["InsAuthor"]}" w:id="1">{_run("inserted words")}</w:ins>'),
            _paragraph(
                f'<w:del w:author="{s["DelAuthor"]}" w:id="2"><w:r><w:delText>{s["DelText"]}</w:delText></w:r></w:del>'
                f'<w:moveFrom w:id="3" w:author="x">{_run(s["MoveFrom"])}</w:moveFrom>'
            ),
            _paragraph(_run(s["Vanish"], "<w:rPr><w:vanish/></w:rPr>")),
            _paragraph(_run(s["VanishStyle"], '<w:rPr><w:rStyle w:val="Invisible"/></w:rPr>')),
            "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid>"
            f"<w:tr><w:tc><w:tcPr/>{_paragraph(_run('kept cell'))}</w:tc></w:tr>"
            f'<w:tr><w:trPr><w:del w:id="4" w:author="x"/></w:trPr><w:tc>{_paragraph(_run(s["DeletedRow"]))}</w:tc></w:tr>'
            f'<w:tr><w:tc><w:tcPr><w:cellDel w:id="5" w:author="x"/></w:tcPr>{_paragraph(_run(s["CellDeletion"]))}</w:tc>'
            "</w:tr></w:tbl>",
            _paragraph(
                f'<w:bookmarkStart w:id="9" w:name="{s["BookmarkName"]}"/><w:bookmarkEnd w:id="9"/>'
                f'<w:commentRangeStart w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>{form}'
            ),
            _paragraph(f'<w:fldSimple w:instr=" MERGEFIELD {s["FldSimple"]} "/>'),
            control,
            _paragraph(
                f'<w:smartTag w:element="{s["CustomXmlElement"]}"><w:smartTagPr><w:attr w:name="n"'
                f' w:val="{s["SmartTagValue"]}"/></w:smartTagPr>{_run("tagged words")}</w:smartTag>'
            ),
            f'<w:altChunk r:id="rIdChunk"/><w:secret>{s["UnknownElement"]}</w:secret>',
            _paragraph(f'<w:r w:custom="{s["RunAttribute"]}">{drawing}{chart}</w:r>{box}'),
            _paragraph(
                _run(
                    "kept",
                    '<w:rPr><w:rPrChange w:id="7" w:author="x"><w:rPr><w:rFonts w:ascii="'
                    f'{s["PropertyChange"]}"/></w:rPr></w:rPrChange></w:rPr>',
                )
            ),
            '<w:sectPr><w:headerReference w:type="default" r:id="rIdHeader"/></w:sectPr>',
        ]
    )


def _parts() -> dict[str, str | bytes]:
    s = SECRETS
    w = f'xmlns:w="{W}"'
    core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
    app = "http://schemas.openxmlformats.org/officeDocument/2006"
    c = 'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"'
    return {
        "docProps/core.xml": f'<cp:coreProperties xmlns:cp="{core}" xmlns:dc="http://purl.org/dc/elements/1.1/">'
        f"<dc:creator>{s['Creator']}</dc:creator><cp:lastModifiedBy>{s['LastModifiedBy']}</cp:lastModifiedBy>"
        f"<dc:title>{s['Title']}</dc:title></cp:coreProperties>",
        "docProps/app.xml": f'<Properties xmlns="{app}/extended-properties"><Company>{s["Company"]}</Company>'
        f"<Manager>{s['Manager']}</Manager></Properties>",
        "docProps/custom.xml": f'<Properties xmlns="{app}/custom-properties" xmlns:vt="{app}/docPropsVTypes">'
        f'<property name="Case" pid="2"><vt:lpwstr>{s["CustomProperty"]}</vt:lpwstr></property></Properties>',
        "docProps/thumbnail.jpeg": _thumbnail(),
        "word/styles.xml": f"<w:styles {w}>"
        f'<w:style w:type="paragraph" w:styleId="{s["StyleId"]}"><w:name w:val="{s["StyleName"]}"/>'
        f'<w:aliases w:val="{s["StyleAlias"]}"/></w:style>'
        '<w:style w:type="character" w:styleId="Base"><w:name w:val="Strong"/><w:rPr><w:vanish/></w:rPr></w:style>'
        '<w:style w:type="character" w:styleId="Invisible"><w:name w:val="Emphasis"/><w:basedOn w:val="Base"/></w:style>'
        "</w:styles>",
        "word/settings.xml": f'<w:settings {w} xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">'
        f'<w:rsids><w:rsid w:val="{s["Rsid"]}"/></w:rsids><w:docVars><w:docVar w:name="{s["DocVarName"]}"'
        f' w:val="{s["DocVarValue"]}"/></w:docVars><w:attachedTemplate r:id="rId1"/><w:mailMerge><w:query'
        f' w:val="SELECT {s["MailMerge"]}"/></w:mailMerge><w:documentProtection w:hash="{s["Protection"]}"/>'
        f'<w:compat/><w:unknown w:val="{s["WordDocumentSetting"]}"/></w:settings>',
        "word/_rels/settings.xml.rels": '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        '<Relationship Id="rId1" TargetMode="External" Target="file:///C:/' + s["AttachedTemplate"] + '.dotx"'
        ' Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate"/></Relationships>',
        "word/comments.xml": f'<w:comments {w}><w:comment w:id="0" w:author="{s["CommentAuthor"]}"'
        f' w:initials="{s["CommentInitials"]}"><w:p>{_run(s["Comment"])}</w:p></w:comment></w:comments>',
        "word/people.xml": '<w15:people xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml">'
        f'<w15:person w15:author="{s["People"]}"/></w15:people>',
        "word/header1.xml": f"<w:hdr {w}><w:p>{_run('kept header')}</w:p>{s['EmptyHeaderText']}</w:hdr>",
        "word/header7.xml": f"<w:hdr {w}><w:p>{_run(s['UnusedHeader'])}</w:p></w:hdr>",
        "word/footnotes.xml": f'<w:footnotes {w}><w:footnote w:id="1"><w:p>{_run("kept note")}</w:p></w:footnote></w:footnotes>',
        "word/numbering.xml": f'<w:numbering {w}><w:abstractNum w:abstractNumId="0"><w:name w:val="{s["NumberingName"]}"/>'
        '<w:lvl w:ilvl="0"><w:lvlText w:val="Annex %1"/></w:lvl></w:abstractNum></w:numbering>',
        "word/glossary/document.xml": f"<w:glossaryDocument {w}><w:docParts><w:docPart><w:docPartBody><w:p>"
        f"{_run(s['Glossary'])}</w:p></w:docPartBody></w:docPart></w:docParts></w:glossaryDocument>",
        "word/embeddings/oleObject1.bin": f"\0\1{s['Embedded']}".encode(),
        f"word/{s['ChunkName']}.html": f"<html>{s['AltChunk']}</html>",
        "word/vbaProject.bin": f"\0{s['VbaProject']}".encode(),
        "word/media/image1.png": _png(s["PngText"]),
        "word/printerSettings1.bin": s["PrinterSettings"].encode("utf-16-le"),
        "word/webSettings.xml": f'<w:webSettings {w}><w:divs><w:div w:id="{s["WebSettings"]}"/></w:divs></w:webSettings>',
        "word/fontTable.xml": f'<w:fonts {w}><w:font w:name="{s["FontTable"]}"/></w:fonts>',
        "customXml/item1.xml": f"<root><name>{s['CustomXml']}</name></root>",
        f"extra/{s['MemberName']}.xml": f"<a>{s['OrphanPart']}</a>",
        "word/charts/chart1.xml": f"<c:chartSpace {c}><c:chart><c:plotArea><c:barChart><c:ser><c:tx><c:strRef>"
        f'<c:f>{s["ChartFormula"]}!$A$1</c:f><c:strCache><c:pt idx="0"><c:v>kept value</c:v></c:pt></c:strCache>'
        "</c:strRef></c:tx></c:ser></c:barChart></c:plotArea></c:chart><c:externalData"
        ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId1"/>'
        f'<c:extLst><c:ext uri="{s["ChartExtension"]}"/></c:extLst></c:chartSpace>',
        "word/charts/_rels/chart1.xml.rels": "<Relationships"
        ' xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1"'
        ' Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/package" Target="../embeddings/b.xlsx"/>'
        "</Relationships>",
        "word/embeddings/b.xlsx": f"PK{s['ExternalData']}".encode(),
        "_xmlsignatures/sig1.xml": f"<Signature>{s['Signature']}</Signature>",
    }


@pytest.fixture(scope="module")
def original(build, members, pack) -> bytes:
    relations = {
        "rIdStyles": ("styles", "styles.xml"),
        "rIdSettings": ("settings", "settings.xml"),
        "rIdComments": ("comments", "comments.xml"),
        "rIdNotes": ("footnotes", "footnotes.xml"),
        "rIdNumbering": ("numbering", "numbering.xml"),
        "rIdHeader": ("header", "header1.xml"),
        "rIdUnused": ("header", "header7.xml"),
        "rIdPng": ("image", "media/image1.png"),
        "rIdChart": ("chart", "charts/chart1.xml"),
        "rIdChunk": ("aFChunk", f"{SECRETS['ChunkName']}.html"),
        "rIdLink": ("hyperlink", "https://example.org/kept"),
        "rIdVba": ("http://schemas.microsoft.com/office/2006/relationships/vbaProject", "vbaProject.bin"),
        "rIdOdd": (f"http://example.org/{SECRETS['RelationType']}", "vbaProject.bin"),
        "rIdGlossary": ("glossaryDocument", "glossary/document.xml"),
    }
    data: bytes = build(_body(), _parts(), relations)
    parts = members(data)
    prefix = SECRETS["NamespacePrefix"].encode()
    parts["word/header1.xml"] = parts["word/header1.xml"].replace(b"<w:", b"<%s:" % prefix).replace(
        b"</w:", b"</%s:" % prefix
    ).replace(b"xmlns:w=", b"xmlns:%s=" % prefix)  # fmt: skip
    odd = f'<Default Extension="{SECRETS["ContentType"]}" ContentType="application/{SECRETS["ContentType"]}"/></Types>'
    parts["[Content_Types].xml"] = parts["[Content_Types].xml"].replace(b"</Types>", odd.encode())
    whole: bytes = pack(parts)
    return whole


@pytest.fixture(scope="module")
def redacted(original: bytes) -> bytes:
    return write_redacted(original, "plan.docx", Plan()).data


@pytest.mark.parametrize("place", sorted(SECRETS))
def test_secret_was_planted_and_is_not_written(original: bytes, redacted: bytes, find, place: str) -> None:
    assert find(original, SECRETS[place]), "the test file must hold the secret"
    assert find(redacted, SECRETS[place]) == []


@pytest.mark.parametrize(
    ("place", "address", "kind"),
    [
        ("DelText", "tracked/", SegmentKind.TRACKED_CHANGE),
        ("MoveFrom", "tracked/", SegmentKind.TRACKED_CHANGE),
        ("DeletedRow", "tracked/", SegmentKind.TRACKED_CHANGE),
        ("CellDeletion", "tracked/", SegmentKind.TRACKED_CHANGE),
        ("DelAuthor", "revision-author/", SegmentKind.PROPERTY),
        ("InsAuthor", "revision-author/", SegmentKind.PROPERTY),
        ("Comment", "comment/", SegmentKind.COMMENT),
        ("CommentAuthor", "comment/", SegmentKind.COMMENT),
        ("CommentInitials", "comment/", SegmentKind.COMMENT),
        ("Vanish", "hidden/", SegmentKind.HIDDEN_TEXT),
        ("VanishStyle", "hidden/", SegmentKind.HIDDEN_TEXT),
        ("Creator", "property/creator", SegmentKind.PROPERTY),
        ("LastModifiedBy", "property/lastModifiedBy", SegmentKind.PROPERTY),
        ("Title", "property/title", SegmentKind.PROPERTY),
        ("Company", "property/Company", SegmentKind.PROPERTY),
        ("Manager", "property/Manager", SegmentKind.PROPERTY),
        ("CustomProperty", "property/custom/", SegmentKind.PROPERTY),
        ("DocVarName", "doc-var/", SegmentKind.PROPERTY),
        ("DocVarValue", "doc-var/", SegmentKind.PROPERTY),
        ("MailMerge", "mail-merge/", SegmentKind.PROPERTY),
        ("CustomXml", "part-text/", SegmentKind.HIDDEN_TEXT),
        ("OrphanPart", "part-text/", SegmentKind.HIDDEN_TEXT),
        ("BookmarkName", "bookmark/", SegmentKind.PROPERTY),
        ("InstrText", "field/", SegmentKind.HIDDEN_TEXT),
        ("FldSimple", "field/", SegmentKind.HIDDEN_TEXT),
        ("FieldFormName", "form/", SegmentKind.FORM_FIELD),
        ("SdtAlias", "control/", SegmentKind.FORM_FIELD),
        ("SdtTag", "control/", SegmentKind.FORM_FIELD),
        ("SdtBinding", "control/", SegmentKind.FORM_FIELD),
        ("SdtListItem", "control/", SegmentKind.FORM_FIELD),
        ("SmartTagValue", "control/", SegmentKind.FORM_FIELD),
        ("CustomXmlElement", "control/", SegmentKind.FORM_FIELD),
        ("ObjectName", "object-name/", SegmentKind.PROPERTY),
        ("Tooltip", "object-name/", SegmentKind.PROPERTY),
        ("Fallback", "fallback/", SegmentKind.HIDDEN_TEXT),
        ("Glossary", "building-block/", SegmentKind.HIDDEN_TEXT),
        ("People", "person/", SegmentKind.PROPERTY),
        ("StyleName", "style/", SegmentKind.PROPERTY),
        ("StyleAlias", "style/", SegmentKind.PROPERTY),
        ("AttachedTemplate", "link/", SegmentKind.LINK),
        ("UnusedHeader", "part-text/", SegmentKind.HIDDEN_TEXT),
        ("PngText", "picture/1/metadata/", SegmentKind.PROPERTY),
        ("Signature", "part-text/", SegmentKind.HIDDEN_TEXT),
    ],
)
def test_hidden_text_is_read_and_reported(original: bytes, place: str, address: str, kind: SegmentKind) -> None:
    segments = [s for s in read(original, "plan.docx").segments if SECRETS[place] in s.text]
    first = segments[0]
    assert first.address.startswith(address)
    assert (first.kind, first.visible, first.removed_always) == (kind, False, True)
    removals = write_redacted(original, "plan.docx", Plan()).removals
    assert [r.amount for r in removals if r.address == first.address] == [len(first.text)]


def test_what_can_not_be_read_is_unread_and_withheld(original: bytes) -> None:
    unread = read(original, "plan.docx").unread
    assert sum(u.withheld for u in unread) == 3  # the object, the chunk and the chart's workbook
    assert [u.reason for u in unread if not u.withheld] == ["picture 1 in the document was not read"]


def test_removals_never_hold_the_text(original: bytes) -> None:
    removals = write_redacted(original, "plan.docx", Plan()).removals
    written = repr(removals)
    assert not [s for s in SECRETS.values() if s in written]


def test_what_is_seen_stays(redacted: bytes) -> None:
    text = "\n".join(s.text for s in read(redacted, "x.docx").segments)
    assert [words for words in VISIBLE if words not in text] == []


def test_second_reader_opens_the_result(redacted: bytes) -> None:
    document = docx.Document(io.BytesIO(redacted))
    texts = [p.text for p in document.paragraphs]
    assert {"Kept paragraph", "field result", "control content", "tagged words"} <= set(texts)
    assert document.tables[0].cell(0, 0).text == "kept cell"
    assert len(document.tables[0].rows) == 2
    assert document.sections[0].header.paragraphs[0].text == "kept header"
    assert document.core_properties.author != SECRETS["Creator"]


def test_result_hides_nothing_any_more(redacted: bytes) -> None:
    assert [s.address for s in read(redacted, "x.docx").segments if s.removed_always] == []
