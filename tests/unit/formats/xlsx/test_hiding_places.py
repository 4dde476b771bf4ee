"""One secret in each place of a workbook that its reader does not see: all must be read, none may be written."""

# ruff: noqa: E501  (XML reads best as it would stand in the file)
from __future__ import annotations

import io
import warnings

import openpyxl
import pytest

from redactor.formats.xlsx import read, write_redacted
from redactor.model import Plan, SegmentKind

X = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
SECRETS = {
    place: f"Zq{place}Xv"
    for place in (
        "HiddenSheetCell", "VeryHiddenCell", "HiddenSheetName", "HiddenRow", "ZeroHeightRow", "HiddenColumn", "FlatColumn",
        "UnderMerge", "Comment", "CommentAuthor", "Thread", "Person", "HiddenName", "NameOfHidden", "NameComment",
        "FilterValue", "ValidationList", "ValidationPrompt", "ValidationError", "ConditionText", "ConditionFormula",
        "ExtensionText", "PivotRecord", "PivotField", "ExternalCell", "ExternalPath", "Connection", "QueryTable",
        "UnusedString", "Phonetic", "Creator", "LastModifiedBy", "CustomProperty", "AbsPath", "FileSharing", "CodeName",
        "PrinterSettings", "CustomSheetProperty", "TableName", "TableComment", "TableFormula", "TotalsLabel",
        "StyleName", "TableStyle", "DrawingName", "LinkTooltip", "LinkDisplay", "VmlText", "OleObject", "ProtectedRange",
        "Scenario", "HashValue", "Revision", "XmlMap", "CalcChain", "Vba", "Thumbnail", "MemberName", "NamespacePrefix",
        "ArrayConstant", "DefinedFunction", "SheetExtUri", "WebPublish", "HeaderImage", "HiddenFormula", "RichPhonetic",
    )
}  # fmt: skip
VISIBLE = ("Kept cell", "kept header", "Kept merged", "Kept table head", "Kept drawing", "rich kept")


def _first_sheet(sheet, text_cell) -> str:
    s = SECRETS
    rows = (
        f'<row r="1">{text_cell("A1", "Kept cell")}{text_cell("D1", s["HiddenColumn"])}{text_cell("F1", s["FlatColumn"])}'
        f'</row><row r="2" hidden="1">{text_cell("A2", s["HiddenRow"])}'
        f'<c r="B2"><f>"{s["HiddenFormula"]}"</f></c></row>'
        f'<row r="3" ht="0" customHeight="1">{text_cell("A3", s["ZeroHeightRow"])}</row>'
        f'<row r="4">{text_cell("A4", "Kept merged")}{text_cell("B4", s["UnderMerge"])}</row>'
        f'<row r="5">{text_cell("A5", "Kept table head")}</row><row r="6">{text_cell("A6", "value")}</row>'
        '<row r="7"><c r="A7" t="s"><v>0</v></c><c r="B7" t="s"><v>2</v></c></row>'
        f'<row r="8"><c r="A8"><f t="dataTable" ref="A8:A9" r1="A1">{s["ArrayConstant"]}</f><v>3</v></c></row>'
    )
    before = (
        f'<sheetPr codeName="{s["CodeName"]}"/><cols><col min="4" max="4" hidden="1"/>'
        '<col min="6" max="16384" width="0" customWidth="1"/></cols>'
    )
    after = (
        f'<sheetProtection hashValue="{s["HashValue"]}"/><protectedRanges><protectedRange sqref="A1"'
        f' name="{s["ProtectedRange"]}"/></protectedRanges><scenarios><scenario name="{s["Scenario"]}"/></scenarios>'
        f'<autoFilter ref="A1:A9"><filterColumn colId="0"><filters><filter val="{s["FilterValue"]}"/></filters>'
        '</filterColumn></autoFilter><mergeCells><mergeCell ref="A4:C4"/></mergeCells>'
        f'<conditionalFormatting sqref="A1"><cfRule type="containsText" priority="1" text="{s["ConditionText"]}">'
        f'<formula>A1="{s["ConditionFormula"]}"</formula></cfRule></conditionalFormatting>'
        f'<dataValidations><dataValidation type="list" sqref="A1" prompt="{s["ValidationPrompt"]}"'
        f' error="{s["ValidationError"]}"><formula1>"{s["ValidationList"]},b"</formula1></dataValidation></dataValidations>'
        f'<hyperlinks><hyperlink ref="A1" r:id="rIdLink" display="{s["LinkDisplay"]}" tooltip="{s["LinkTooltip"]}"/>'
        "</hyperlinks><headerFooter><oddHeader>&amp;Ckept header</oddHeader></headerFooter>"
        '<customProperties><customPr name="p" r:id="rIdCustom"/></customProperties><drawing r:id="rIdDrawing"/>'
        '<legacyDrawing r:id="rIdVml"/><legacyDrawingHF r:id="rIdVml2"/>'
        '<oleObjects><oleObject progId="x" r:id="rIdOle"/></oleObjects>'
        f'<webPublishItems><webPublishItem title="{s["WebPublish"]}"/></webPublishItems>'
        '<tableParts><tablePart r:id="rIdTable"/></tableParts>'
        f'<extLst><ext uri="{s["SheetExtUri"]}"><a>{s["ExtensionText"]}</a></ext></extLst>'
    )
    return sheet(rows, before, after)


def _parts(rels) -> dict[str, str | bytes]:
    s = SECRETS
    core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
    drawing = "http://schemas.openxmlformats.org/drawingml/2006"
    office = "http://schemas.openxmlformats.org/officeDocument/2006"
    return {
        "docProps/core.xml": f'<cp:coreProperties xmlns:cp="{core}" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>'
        f"{s['Creator']}</dc:creator><cp:lastModifiedBy>{s['LastModifiedBy']}</cp:lastModifiedBy></cp:coreProperties>",
        "docProps/custom.xml": f'<Properties xmlns="{office}/custom-properties"><property name="{s["CustomProperty"]}"/>'
        "</Properties>",
        "docProps/thumbnail.wmf": s["Thumbnail"].encode(),
        "xl/styles.xml": f'<styleSheet xmlns="{X}"><fonts><font/></fonts><fills><fill><patternFill/></fill></fills><borders><border/></borders><cellStyleXfs><xf numFmtId="0"/></cellStyleXfs><cellXfs><xf numFmtId="0"/></cellXfs><cellStyles>'
        f'<cellStyle name="{s["StyleName"]}" xfId="0"/></cellStyles><tableStyles><tableStyle name="{s["TableStyle"]}"/>'
        "</tableStyles></styleSheet>",
        "xl/comments1.xml": f'<comments xmlns="{X}"><authors><author>{s["CommentAuthor"]}</author></authors><commentList>'
        f'<comment ref="A1" authorId="0"><text><t>{s["Comment"]}</t></text></comment></commentList></comments>',
        "xl/threadedComments/threadedComment1.xml": "<ThreadedComments"
        ' xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment>'
        f"<text>{s['Thread']}</text></threadedComment></ThreadedComments>",
        "xl/persons/person.xml": "<personList"
        ' xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments">'
        f'<person displayName="{s["Person"]}"/></personList>',
        "xl/pivotCache/pivotCacheRecords1.xml": f'<pivotCacheRecords xmlns="{X}"><r><s v="{s["PivotRecord"]}"/></r>'
        "</pivotCacheRecords>",
        "xl/pivotCache/pivotCacheDefinition1.xml": f'<pivotCacheDefinition xmlns="{X}"><cacheFields><cacheField'
        f' name="{s["PivotField"]}"/></cacheFields></pivotCacheDefinition>',
        "xl/externalLinks/externalLink1.xml": f'<externalLink xmlns="{X}"><externalBook><sheetDataSet><sheetData><row><cell>'
        f"<v>{s['ExternalCell']}</v></cell></row></sheetData></sheetDataSet></externalBook></externalLink>",
        "xl/externalLinks/_rels/externalLink1.xml.rels": rels(
            {"rId1": ("externalLinkPath", f"file:///{s['ExternalPath']}")}
        ),
        "xl/connections.xml": f'<connections xmlns="{X}"><connection name="{s["Connection"]}"/></connections>',
        "xl/queryTables/queryTable1.xml": f'<queryTable xmlns="{X}" name="{s["QueryTable"]}"/>',
        "xl/revisions/revisionLog1.xml": f'<revisions xmlns="{X}"><rrc userName="{s["Revision"]}"/></revisions>',
        "xl/xmlMaps.xml": f'<MapInfo xmlns="{X}"><Schema>{s["XmlMap"]}</Schema></MapInfo>',
        "xl/calcChain.xml": f'<calcChain xmlns="{X}"><c r="{s["CalcChain"]}"/></calcChain>',
        "xl/vbaProject.bin": s["Vba"].encode(),
        "xl/printerSettings/printerSettings1.bin": s["PrinterSettings"].encode("utf-16-le"),
        "xl/customProperty1.bin": s["CustomSheetProperty"].encode("utf-16-le"),
        "xl/embeddings/oleObject1.bin": s["OleObject"].encode(),
        "xl/drawings/vmlDrawing1.vml": f'<xml xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox>{s["VmlText"]}</v:textbox></xml>',
        "xl/drawings/vmlDrawing2.vml": f'<xml xmlns:v="urn:schemas-microsoft-com:vml"><v:imagedata title="{s["HeaderImage"]}"/></xml>',
        "xl/drawings/drawing1.xml": f'<xdr:wsDr xmlns:xdr="{drawing}/spreadsheetDrawing" xmlns:a="{drawing}/main">'
        f'<xdr:absoluteAnchor><xdr:sp><xdr:nvSpPr><xdr:cNvPr id="1" name="{s["DrawingName"]}"/></xdr:nvSpPr><xdr:txBody><a:p>'
        "<a:r><a:t>Kept drawing</a:t></a:r></a:p></xdr:txBody></xdr:sp></xdr:absoluteAnchor></xdr:wsDr>",
        "xl/tables/table1.xml": f'<table xmlns="{X}" id="1" name="{s["TableName"]}" displayName="{s["TableName"]}" ref="A5:A6"'
        f' comment="{s["TableComment"]}"><tableColumns count="1"><tableColumn id="1" name="Kept table head"'
        f' totalsRowLabel="{s["TotalsLabel"]}"><calculatedColumnFormula>"{s["TableFormula"]}"</calculatedColumnFormula>'
        "</tableColumn></tableColumns></table>",
        f"xl/{s['MemberName']}.xml": "<a/>",
        "xl/worksheets/_rels/sheet1.xml.rels": rels(
            {
                "rIdDrawing": ("drawing", "../drawings/drawing1.xml"),
                "rIdVml": ("vmlDrawing", "../drawings/vmlDrawing1.vml"),
                "rIdVml2": ("vmlDrawing", "../drawings/vmlDrawing2.vml"),
                "rIdTable": ("table", "../tables/table1.xml"),
                "rIdComments": ("comments", "../comments1.xml"),
                "rIdLink": ("hyperlink", "https://example.org/kept"),
                "rIdOle": ("oleObject", "../embeddings/oleObject1.bin"),
                "rIdCustom": ("customProperty", "../customProperty1.bin"),
            }
        ),
    }


@pytest.fixture(scope="module")
def original(build, sheet, text_cell, rels) -> bytes:
    s = SECRETS
    prefixed = sheet(f'<row r="1">{text_cell("A1", "plain")}</row>')
    third = prefixed.replace(f'xmlns="{X}"', f'xmlns="{X}" xmlns:{s["NamespacePrefix"]}="http://example.org/"')
    path = "http://schemas.microsoft.com/office/spreadsheetml/2010/11/ac"
    before = (
        f'<fileSharing userName="{s["FileSharing"]}"/>'
        f'<x15ac:absPath xmlns:x15ac="{path}" url="C:\\Users\\{s["AbsPath"]}\\"/>'
    )
    names = (
        f'<definedNames><definedName name="a" hidden="1">"{s["HiddenName"]}"</definedName>'
        f'<definedName name="{s["NameOfHidden"]}" hidden="1">Data!$A$1</definedName>'
        f'<definedName name="kept" comment="{s["NameComment"]}">Data!$A$1</definedName>'
        f'<definedName name="f" function="1">{s["DefinedFunction"]}()</definedName></definedNames>'
    )
    data: bytes = build(
        [
            ("Data", "visible", _first_sheet(sheet, text_cell)),
            (s["HiddenSheetName"], "hidden", sheet(f'<row r="1">{text_cell("A1", s["HiddenSheetCell"])}</row>')),
            ("Very", "veryHidden", sheet(f'<row r="1">{text_cell("A1", s["VeryHiddenCell"])}</row>')),
            ("Third", "visible", third),
        ],
        _parts(rels),
        {"rIdStyles": ("styles", "styles.xml")},
        names,
        [
            f'<t>shared</t><rPh sb="0" eb="1"><t>{s["Phonetic"]}</t></rPh>',
            f"<t>{s['UnusedString']}</t>",
            f'<r><rPr><b/></rPr><t>rich </t></r><r><t>kept</t></r><rPh sb="0" eb="1"><t>{s["RichPhonetic"]}</t></rPh>',
        ],
        before,
    )
    return data


@pytest.fixture(scope="module")
def redacted(original: bytes) -> bytes:
    return write_redacted(original, "book.xlsx", Plan()).data


@pytest.mark.parametrize("place", sorted(SECRETS))
def test_secret_was_planted_and_is_not_written(original: bytes, redacted: bytes, find, place: str) -> None:
    assert find(original, SECRETS[place]), "the test file must hold the secret"
    assert find(redacted, SECRETS[place]) == []


@pytest.mark.parametrize(
    ("place", "address", "kind"),
    [
        ("HiddenSheetName", "sheet-name/2", SegmentKind.HIDDEN_SHEET),
        ("HiddenSheetCell", f"sheet/{SECRETS['HiddenSheetName']}!A1", SegmentKind.HIDDEN_SHEET),
        ("VeryHiddenCell", "sheet/Very!A1", SegmentKind.HIDDEN_SHEET),
        ("HiddenRow", "sheet/Data!A2", SegmentKind.HIDDEN_TEXT),
        ("HiddenFormula", "sheet/Data!B2/formula", SegmentKind.FORMULA),
        ("ZeroHeightRow", "sheet/Data!A3", SegmentKind.HIDDEN_TEXT),
        ("HiddenColumn", "sheet/Data!D1", SegmentKind.HIDDEN_TEXT),
        ("FlatColumn", "sheet/Data!F1", SegmentKind.HIDDEN_TEXT),
        ("UnderMerge", "sheet/Data!B4", SegmentKind.HIDDEN_TEXT),
        ("Comment", "comment/", SegmentKind.COMMENT),
        ("CommentAuthor", "comment/", SegmentKind.COMMENT),
        ("Thread", "comment/", SegmentKind.COMMENT),
        ("Person", "person/", SegmentKind.PROPERTY),
        ("HiddenName", "name/", SegmentKind.PROPERTY),
        ("NameComment", "name-comment/", SegmentKind.PROPERTY),
        ("FilterValue", "filter/", SegmentKind.HIDDEN_TEXT),
        ("ValidationList", "validation/", SegmentKind.HIDDEN_TEXT),
        ("ValidationPrompt", "validation/", SegmentKind.HIDDEN_TEXT),
        ("ConditionText", "condition/", SegmentKind.HIDDEN_TEXT),
        ("ConditionFormula", "condition/", SegmentKind.HIDDEN_TEXT),
        ("ExtensionText", "extension/", SegmentKind.HIDDEN_TEXT),
        ("PivotRecord", "part-text/", SegmentKind.HIDDEN_TEXT),
        ("PivotField", "part-text/", SegmentKind.HIDDEN_TEXT),
        ("ExternalCell", "part-text/", SegmentKind.HIDDEN_TEXT),
        ("Connection", "part-text/", SegmentKind.HIDDEN_TEXT),
        ("UnusedString", "shared-string/", SegmentKind.HIDDEN_TEXT),
        ("Phonetic", "sheet/Data!A7/phonetic", SegmentKind.HIDDEN_TEXT),
        ("Creator", "property/creator", SegmentKind.PROPERTY),
        ("CustomProperty", "property/custom/", SegmentKind.PROPERTY),
        ("AbsPath", "property/", SegmentKind.PROPERTY),
        ("FileSharing", "property/", SegmentKind.PROPERTY),
        ("TableName", "table-name/", SegmentKind.PROPERTY),
        ("TableFormula", "table-formula/", SegmentKind.FORMULA),
        ("StyleName", "style/", SegmentKind.PROPERTY),
        ("DrawingName", "object-name/", SegmentKind.PROPERTY),
        ("LinkTooltip", "object-name/", SegmentKind.PROPERTY),
        ("LinkDisplay", "link-text/", SegmentKind.LINK),
        ("VmlText", "part-text/", SegmentKind.HIDDEN_TEXT),
        ("ProtectedRange", "range/", SegmentKind.PROPERTY),
        ("Scenario", "range/", SegmentKind.PROPERTY),
    ],
)
def test_hidden_text_is_read_and_reported(original: bytes, place: str, address: str, kind: SegmentKind) -> None:
    segments = [s for s in read(original, "book.xlsx").segments if SECRETS[place] in s.text]
    found = [(s.kind, s.visible, s.removed_always) for s in segments if s.address.startswith(address)]
    assert found[:1] == [(kind, False, True)]
    removals = {r.address: r.amount for r in write_redacted(original, "book.xlsx", Plan()).removals}
    assert removals[segments[0].address] == len(segments[0].text)


def test_removals_name_no_secret_but_a_hidden_sheets_cells(original: bytes) -> None:
    removals = write_redacted(original, "book.xlsx", Plan()).removals
    written = " ".join(f"{r.kind} {r.reason} {r.unit}" for r in removals)
    assert not [s for s in SECRETS.values() if s in written]


def test_what_is_seen_stays(redacted: bytes) -> None:
    text = "\n".join(s.text for s in read(redacted, "x.xlsx").segments)
    assert [words for words in VISIBLE if words not in text] == []


def test_second_reader_opens_the_result(redacted: bytes) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # openpyxl tells that it shows no shapes
        book = openpyxl.load_workbook(io.BytesIO(redacted))
    assert book.sheetnames == ["Data", "Third"]
    data = book["Data"]
    assert data["A1"].value == "Kept cell"
    assert data["A1"].hyperlink.target == "https://example.org/kept"
    assert [data[place].value for place in ("A2", "A3", "B4", "D1", "F1")] == [None] * 5
    assert data["A8"].value == 3
    assert data.tables["Table1"].ref == "A5:A6"
    assert [str(r) for r in data.merged_cells.ranges] == ["A4:C4"]
    assert list(book.defined_names) == ["kept"]
    assert data.oddHeader.center.text == "kept header"


def test_result_hides_nothing_any_more(redacted: bytes) -> None:
    assert [s.address for s in read(redacted, "x.xlsx").segments if s.removed_always] == []
