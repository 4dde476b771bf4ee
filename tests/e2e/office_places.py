"""Office files made by hand, each with one secret in one place where secrets hide, and a sentence that must stay."""

# ruff: noqa: E501  (XML reads best as it would stand in the file)
import io
import zipfile

from PIL import Image, PngImagePlugin
from pptx import Presentation
from pptx.chart.data import CategoryChartData
from pptx.enum.chart import XL_CHART_TYPE
from pptx.util import Inches

SECRET = "Tobias Quillfeather"
KEPT = "The harbour crane was inspected on Monday."
OPEN = "http://schemas.openxmlformats.org"
RELS = f"{OPEN}/officeDocument/2006/relationships"
_W = (
    f'xmlns:w="{OPEN}/wordprocessingml/2006/main" xmlns:r="{RELS}" xmlns:mc="{OPEN}/markup-compatibility/2006"'
    f' xmlns:wp="{OPEN}/drawingml/2006/wordprocessingDrawing" xmlns:a="{OPEN}/drawingml/2006/main"'
    f' xmlns:c="{OPEN}/drawingml/2006/chart" xmlns:pic="{OPEN}/drawingml/2006/picture"'
    ' xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml"'
)
_ODF = " ".join(
    f'xmlns:{p}="urn:oasis:names:tc:opendocument:xmlns:{n}:1.0"'
    for p, n in (("office", "office"), ("text", "text"), ("table", "table"), ("style", "style"), ("draw", "drawing"),
                 ("svg", "svg-compatible"), ("fo", "xsl-fo-compatible"), ("meta", "meta"), ("presentation", "presentation"),
                 ("config", "config"), ("chart", "chart"), ("script", "script"), ("form", "form"))
) + ' xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:dc="http://purl.org/dc/elements/1.1/"'  # fmt: skip


def zipped(members):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return out.getvalue()


def _relations(relations):
    lines = "".join(
        f'<Relationship Id="{rid}" Type="{RELS}/{kind}" Target="{target}"{" TargetMode=" + chr(34) + "External" + chr(34) if ":" in target else ""}/>'
        for rid, (kind, target) in relations.items()
    )
    return f'<Relationships xmlns="{OPEN}/package/2006/relationships">{lines}</Relationships>'


def _package(main, main_type, relations, parts, root=None):
    folder, _, base = main.partition("/")
    types = (
        f'<Types xmlns="{OPEN}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>'
        f'<Override PartName="/{main}" ContentType="application/vnd.openxmlformats-officedocument.{main_type}.main+xml"/></Types>'
    )
    return zipped(
        {
            "[Content_Types].xml": types,
            "_rels/.rels": _relations({"rId1": ("officeDocument", main), **(root or {})}),
            f"{folder}/_rels/{base}.rels": _relations(relations),
            **parts,
        }
    )


def paragraph(text):
    return f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>"


def docx(body="", relations=None, parts=None, root=None, main_type="wordprocessingml.document"):
    document = f"<w:document {_W}><w:body>{paragraph(KEPT)}{body}</w:body></w:document>"
    return _package(
        "word/document.xml", main_type, relations or {}, {"word/document.xml": document, **(parts or {})}, root
    )


def png(secret=""):
    info = PngImagePlugin.PngInfo()
    if secret:
        info.add_text("Author", secret)
    out = io.BytesIO()
    Image.new("RGB", (8, 8), (90, 120, 150)).save(out, "PNG", pnginfo=info)
    return out.getvalue()


def _chart(value):
    return (
        f'<c:chartSpace xmlns:c="{OPEN}/drawingml/2006/chart" xmlns:a="{OPEN}/drawingml/2006/main"><c:chart><c:plotArea><c:barChart><c:barDir val="col"/><c:ser><c:idx val="0"/><c:order val="0"/>'
        f'<c:tx><c:strRef><c:f>Sheet1!$B$1</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>{value}</c:v></c:pt></c:strCache></c:strRef></c:tx></c:ser></c:barChart></c:plotArea></c:chart></c:chartSpace>'
    )


def _run(text, properties=""):
    return f"<w:r><w:rPr>{properties}</w:rPr><w:t xml:space='preserve'>{text}</w:t></w:r>"


def docx_places():
    first, last = SECRET.split()
    box = f"<w:txbxContent>{paragraph(SECRET)}</w:txbxContent>"
    picture = (
        f'<w:p><w:r><w:drawing><wp:inline><wp:extent cx="90000" cy="90000"/><wp:docPr id="1" name="Picture 1" descr="{SECRET}"/><a:graphic><a:graphicData uri="{OPEN}/drawingml/2006/picture">'
        '<pic:pic><pic:nvPicPr><pic:cNvPr id="1" name="Picture 1"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="rId5"/></pic:blipFill><pic:spPr/></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>'
    )
    chart = f'<w:p><w:r><w:drawing><wp:inline><wp:extent cx="9" cy="9"/><wp:docPr id="2" name="Chart 2"/><a:graphic><a:graphicData uri="{OPEN}/drawingml/2006/chart"><c:chart r:id="rId5"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>'
    core = f'<cp:coreProperties xmlns:cp="{OPEN}/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>{SECRET}</dc:creator></cp:coreProperties>'
    return {
        "split-runs": docx("<w:p>" + _run("To") + _run("bias Quill", "<w:b/>") + _run("feather", "<w:i/>") + "</w:p>"),
        "tracked-deletion": docx(f'<w:p><w:del w:id="1" w:author="A" w:date="2026-01-01T00:00:00Z"><w:r><w:delText>{SECRET}</w:delText></w:r></w:del></w:p>'),
        "revision-author": docx(f'<w:p><w:ins w:id="1" w:author="{SECRET}"><w:r><w:t>x</w:t></w:r></w:ins></w:p>'),
        "hidden-run": docx("<w:p>" + _run(SECRET, "<w:vanish/>") + "</w:p>"),
        "comment": docx(relations={"rId5": ("comments", "comments.xml")}, parts={"word/comments.xml": f'<w:comments {_W}><w:comment w:id="0" w:author="B">{paragraph(SECRET)}</w:comment></w:comments>'}),
        "text-box-twice": docx(
            f'<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline><wp:extent cx="9" cy="9"/><wp:docPr id="3" name="Box"/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:txbx>{box}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice>'
            f"<mc:Fallback><w:pict><v:shape><v:textbox>{box}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>"
        ),
        "alt-text": docx(picture, {"rId5": ("image", "media/image1.png")}, {"word/media/image1.png": png()}),
        "picture-metadata": docx(picture.replace(SECRET, "crane"), {"rId5": ("image", "media/image1.png")}, {"word/media/image1.png": png(SECRET)}),
        "field-code": docx(f'<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> MERGEFIELD "{first} {last}" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>ok</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>'),
        "header": docx('<w:sectPr><w:headerReference w:type="default" r:id="rId5"/></w:sectPr>', {"rId5": ("header", "header1.xml")}, {"word/header1.xml": f"<w:hdr {_W}>{paragraph(SECRET)}</w:hdr>"}),
        "chart-cache": docx(chart, {"rId5": ("chart", "charts/chart1.xml")}, {"word/charts/chart1.xml": _chart(SECRET)}),
        "property": docx(parts={"docProps/core.xml": core}),
        "custom-xml": docx(parts={"customXml/item1.xml": f"<data><name>{SECRET}</name></data>"}),
        "link-target": docx('<w:p><w:hyperlink r:id="rId5"><w:r><w:t>page</w:t></w:r></w:hyperlink></w:p>', {"rId5": ("hyperlink", f"https://example.org/{first}%20{last}")}),
        "content-control": docx(f'<w:sdt><w:sdtPr><w:alias w:val="{SECRET}"/><w:tag w:val="{SECRET}"/></w:sdtPr><w:sdtContent>{paragraph("x")}</w:sdtContent></w:sdt>'),
        "part-name": docx(parts={f"word/{first}_{last}.xml": "<a/>"}),
        "macro-template": docx(parts={"word/vbaProject.bin": b"\0VBA " + SECRET.encode("utf-16-le")}, main_type="wordprocessingml.template"),
    }  # fmt: skip


def xlsx(cells="", sheet="", book="", relations=None, parts=None, before="", after="", strings=""):
    ns = f'xmlns="{OPEN}/spreadsheetml/2006/main" xmlns:r="{RELS}"'
    row = f'<row r="1"><c r="A1" t="inlineStr"><is><t>{KEPT}</t></is></c></row>'
    return _package(
        "xl/workbook.xml", "spreadsheetml.sheet",
        {"rId1": ("worksheet", "worksheets/sheet1.xml"), **({"rId2": ("sharedStrings", "sharedStrings.xml")} if strings else {}), **(relations or {})},
        {
            "xl/workbook.xml": f'<workbook {ns}><sheets><sheet name="Rota" sheetId="1" r:id="rId1"/>{sheet}</sheets>{book}</workbook>',
            "xl/worksheets/sheet1.xml": f"<worksheet {ns}>{before}<sheetData>{row}{cells}</sheetData>{after}</worksheet>",
            **({"xl/sharedStrings.xml": f"<sst {ns}>{strings}</sst>"} if strings else {}),
            **(parts or {}),
        },
    )  # fmt: skip


def _cell(place, text=SECRET):
    return f'<c r="{place}" t="inlineStr"><is><t>{text}</t></is></c>'


def xlsx_places():
    ns = f'xmlns="{OPEN}/spreadsheetml/2006/main" xmlns:r="{RELS}"'
    first, last = SECRET.split()
    return {
        "hidden-sheet": xlsx(sheet='<sheet name="Old" sheetId="2" state="veryHidden" r:id="rId9"/>', relations={"rId9": ("worksheet", "worksheets/sheet2.xml")}, parts={"xl/worksheets/sheet2.xml": f'<worksheet {ns}><sheetData><row r="1">{_cell("A1")}</row></sheetData></worksheet>'}),
        "hidden-row": xlsx(f'<row r="2" hidden="1">{_cell("A2")}</row>'),
        "hidden-column": xlsx(f'<row r="2">{_cell("C2")}</row>', before='<cols><col min="3" max="3" width="9" hidden="1"/></cols>'),
        "orphan-string": xlsx(strings=f"<si><t>used</t></si><si><t>{SECRET}</t></si>"),
        "rebuilding-formula": xlsx(f'<row r="2"><c r="A2" t="str"><f>"{first}"&amp;" "&amp;"{last}"</f><v>{SECRET}</v></c></row>'),
        "formula-of-a-removed-cell": xlsx(f'<row r="2">{_cell("A2")}<c r="B2" t="str"><f>UPPER(A2)</f><v>{SECRET.upper()}</v></c></row>'),
        "defined-name": xlsx(book=f'<definedNames><definedName name="{last}">Rota!$A$1</definedName><definedName name="x" comment="{SECRET}">"{SECRET}"</definedName></definedNames>'),
        "validation": xlsx(after=f'<dataValidations count="1"><dataValidation type="list" sqref="A3" prompt="{SECRET}"><formula1>"{SECRET},Ann"</formula1></dataValidation></dataValidations>'),
        "print-header": xlsx(after=f"<headerFooter><oddHeader>&amp;L{SECRET}</oddHeader></headerFooter>"),
        "comment": xlsx(parts={"xl/comments1.xml": f'<comments {ns}><authors><author>{SECRET}</author></authors><commentList><comment ref="A1" authorId="0"><text><t>{SECRET}</t></text></comment></commentList></comments>'}),
        "pivot-cache": xlsx(parts={"xl/pivotCache/pivotCacheRecords1.xml": f'<pivotCacheRecords {ns} count="1"><r><s v="{SECRET}"/></r></pivotCacheRecords>'}),
        "external-link": xlsx(parts={"xl/externalLinks/externalLink1.xml": f'<externalLink {ns}><externalBook r:id="rId1"><sheetDataSet><sheetData sheetId="0"><row r="1"><cell r="A1" t="str"><v>{SECRET}</v></cell></row></sheetData></sheetDataSet></externalBook></externalLink>'}),
        "connection": xlsx(parts={"xl/connections.xml": f'<connections {ns}><connection id="1" name="{SECRET}" type="1"/></connections>'}),
        "chart-literal": xlsx(
            after='<drawing r:id="rId1"/>',
            parts={
                "xl/worksheets/_rels/sheet1.xml.rels": _relations({"rId1": ("drawing", "../drawings/drawing1.xml")}),
                "xl/drawings/_rels/drawing1.xml.rels": _relations({"rId1": ("chart", "../charts/chart1.xml")}),
                "xl/drawings/drawing1.xml": f'<xdr:wsDr xmlns:xdr="{OPEN}/drawingml/2006/spreadsheetDrawing" xmlns:a="{OPEN}/drawingml/2006/main"><xdr:absoluteAnchor><xdr:pos x="0" y="0"/><xdr:ext cx="9" cy="9"/><xdr:graphicFrame><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Chart 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><a:graphic><a:graphicData uri="{OPEN}/drawingml/2006/chart"><c:chart xmlns:c="{OPEN}/drawingml/2006/chart" xmlns:r="{RELS}" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:absoluteAnchor></xdr:wsDr>',
                "xl/charts/chart1.xml": _chart(SECRET).replace("Sheet1!$B$1", f"&quot;{SECRET}&quot;"),
            },
        ),
        "sheet-name": xlsx(sheet=f'<sheet name="{SECRET}" sheetId="2" r:id="rId9"/>', relations={"rId9": ("worksheet", "worksheets/sheet2.xml")}, parts={"xl/worksheets/sheet2.xml": f"<worksheet {ns}><sheetData/></worksheet>"}),
    }  # fmt: skip


def pptx(change=lambda _presentation, _slide: None, patch=None):
    """Make a presentation of one slide; `patch` changes the members of the saved package."""
    presentation = Presentation()
    slide = presentation.slides.add_slide(presentation.slide_layouts[6])
    slide.shapes.add_textbox(Inches(1), Inches(1), Inches(6), Inches(1)).text_frame.text = KEPT
    change(presentation, slide)
    out = io.BytesIO()
    presentation.save(out)
    if patch is None:
        return out.getvalue()
    with zipfile.ZipFile(out) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    patch(members)
    return zipped(members)


def _box(slide, text=SECRET, left=1):
    shape = slide.shapes.add_textbox(Inches(left), Inches(3), Inches(4), Inches(1))
    shape.text_frame.text = text
    return shape


def _second_slide(presentation, **attributes):
    slide = presentation.slides.add_slide(presentation.slide_layouts[6])
    _box(slide)
    for name, value in attributes.items():
        slide._element.set(name, value)


def _split(_presentation, slide):
    frame = _box(slide, "").text_frame
    for text in ("Tob", "ias Quill", "feather"):
        frame.paragraphs[0].add_run().text = text


def _table(_presentation, slide):
    slide.shapes.add_table(1, 1, Inches(1), Inches(3), Inches(4), Inches(1)).table.cell(0, 0).text = SECRET


def _add_chart(_presentation, slide):
    data = CategoryChartData()
    data.categories = [SECRET, "Ann"]
    data.add_series(SECRET, (1, 2))
    slide.shapes.add_chart(XL_CHART_TYPE.COLUMN_CLUSTERED, Inches(1), Inches(3), Inches(4), Inches(3), data)


def _alt(_presentation, slide):
    shape = slide.shapes.add_picture(io.BytesIO(png(SECRET)), Inches(1), Inches(3))
    shape._element.nvPicPr.cNvPr.set("descr", SECRET)
    shape._element.nvPicPr.cNvPr.set("name", SECRET)


def _hide_shape(_presentation, slide):
    _box(slide)._element.nvSpPr.cNvPr.set("hidden", "1")


def _ole(_presentation, slide):
    slide.shapes.add_ole_object(
        io.BytesIO(docx(paragraph(SECRET))), "Word.Document.12", Inches(1), Inches(3), icon_file=io.BytesIO(png())
    )


def _link(_presentation, slide):
    run = _box(slide, "page").text_frame.paragraphs[0].runs[0]
    run.hyperlink.address = "https://example.org/Tobias%20Quillfeather"


def _video(_presentation, slide):
    slide.shapes.add_movie(
        io.BytesIO(b"\0\0\0\x18ftypmp42" + SECRET.encode()),
        Inches(1),
        Inches(3),
        Inches(1),
        Inches(1),
        poster_frame_image=io.BytesIO(png()),
    )


def _put(name, data):
    return lambda members: members.update({name: data})


def _replace(name, old, new):
    def patch(members):
        assert old in members[name]
        members[name] = members[name].replace(old, new, 1)

    return patch


def pptx_places():
    p = f'xmlns:p="{OPEN}/presentationml/2006/main"'
    secret = SECRET.encode()
    own_text = (
        b'<p:sp><p:nvSpPr><p:cNvPr id="90" name="Box"/><p:cNvSpPr txBox="1"/><p:nvPr/></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:p><a:r><a:t>'
        + secret
        + b"</a:t></a:r></a:p></p:txBody></p:sp></p:spTree>"
    )
    section = (
        b'<p:extLst><p:ext uri="{521415D9-36F7-43E2-AB2F-B90AF26B5E84}"><p14:sectionLst xmlns:p14="http://schemas.microsoft.com/office/powerpoint/2010/main"><p14:section name="'
        + secret
        + b'" id="{00000000-0000-0000-0000-000000000001}"/></p14:sectionLst></p:ext></p:extLst></p:presentation>'
    )
    return {
        "split-runs": pptx(_split),
        "table-cell": pptx(_table),
        "chart-and-workbook": pptx(_add_chart),
        "alt-text-and-picture": pptx(_alt),
        "notes": pptx(lambda _p, slide: setattr(slide.notes_slide.notes_text_frame, "text", SECRET)),
        "hidden-slide": pptx(lambda presentation, _s: _second_slide(presentation, show="0")),
        "hidden-shape": pptx(_hide_shape),
        "off-slide": pptx(lambda _p, slide: _box(slide, left=-9)),
        "embedded-document": pptx(_ole),
        "link-target": pptx(_link),
        "media": pptx(_video),
        "layout-text": pptx(patch=_replace("ppt/slideLayouts/slideLayout7.xml", b"</p:spTree>", own_text)),
        "master-text": pptx(patch=_replace("ppt/slideMasters/slideMaster1.xml", b"</p:spTree>", own_text)),
        "unused-layout": pptx(patch=_replace("ppt/slideLayouts/slideLayout2.xml", b"</p:spTree>", own_text)),
        "comment": pptx(patch=_put("ppt/comments/comment1.xml", f'<p:cmLst {p}><p:cm authorId="0" idx="1"><p:pos x="1" y="1"/><p:text>{SECRET}</p:text></p:cm></p:cmLst>')),
        "comment-author": pptx(patch=_put("ppt/commentAuthors.xml", f'<p:cmAuthorLst {p}><p:cmAuthor id="0" name="{SECRET}" initials="TQ"/></p:cmAuthorLst>')),
        "tags": pptx(patch=_put("ppt/tags/tag1.xml", f'<p:tagLst {p}><p:tag name="OWNER" val="{SECRET}"/></p:tagLst>')),
        "section-name": pptx(patch=_replace("ppt/presentation.xml", b"</p:presentation>", section)),
        "slide-name": pptx(patch=_replace("ppt/slides/slide1.xml", b"<p:cSld>", b'<p:cSld name="' + secret + b'">')),
        "property": pptx(lambda presentation, _s: setattr(presentation.core_properties, "author", SECRET)),
    }  # fmt: skip


def odf(kind, body, styles="", automatic="", parts=None, master="", prelude=""):
    mimetype = f"application/vnd.oasis.opendocument.{kind}"
    return zipped(
        {
            "mimetype": mimetype,
            "content.xml": f"<office:document-content {_ODF}>{prelude}<office:automatic-styles>{automatic}</office:automatic-styles><office:body><office:{kind}>{body}</office:{kind}></office:body></office:document-content>",
            "styles.xml": f"<office:document-styles {_ODF}><office:styles>{styles}</office:styles>{master}</office:document-styles>",
            "META-INF/manifest.xml": '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>',
            **(parts or {}),
        }
    )


def odt(body="", **more):
    return odf("text", f"<text:p>{KEPT}</text:p>{body}", **more)


def odt_places():
    header = f'<office:automatic-styles><style:page-layout style:name="pm1"/></office:automatic-styles><office:master-styles><style:master-page style:name="Standard" style:page-layout-name="pm1"><style:header><text:p>{SECRET}</text:p></style:header></style:master-page></office:master-styles>'
    hidden = '<style:style style:name="T1" style:family="text"><style:text-properties text:display="none"/></style:style>'
    frame = f'<text:p><draw:frame draw:name="{SECRET}" svg:width="1cm" svg:height="1cm"><draw:image xlink:href="Pictures/a.png"/><svg:desc>{SECRET}</svg:desc></draw:frame></text:p>'
    return {
        "split-spans": odt("<text:p>Tob<text:span>ias Quill</text:span><text:span>fea</text:span>ther</text:p>"),
        "counted-spaces": odt('<text:p>Tobias<text:s text:c="3"/>Quillfeather</text:p>'),
        "tracked-deletion": odt(f'<text:tracked-changes><text:changed-region text:id="c1"><text:deletion><office:change-info><dc:creator>{SECRET}</dc:creator></office:change-info><text:p>{SECRET}</text:p></text:deletion></text:changed-region></text:tracked-changes>'),
        "annotation": odt(f"<text:p>x<office:annotation><dc:creator>{SECRET}</dc:creator><text:p>{SECRET}</text:p></office:annotation></text:p>"),
        "hidden-section": odt(f'<text:section text:name="{SECRET}" text:display="none"><text:p>{SECRET}</text:p></text:section>'),
        "hidden-span": odt(f'<text:p>a<text:span text:style-name="T1">{SECRET}</text:span></text:p>', automatic=hidden),
        "user-field": odt(f'<text:user-field-decls><text:user-field-decl office:value-type="string" office:string-value="{SECRET}" text:name="n"/></text:user-field-decls>'),
        "header": odt(master=header),
        "meta": odt(parts={"meta.xml": f"<office:document-meta {_ODF}><office:meta><dc:creator>{SECRET}</dc:creator><meta:user-defined meta:name='Reviewer'>{SECRET}</meta:user-defined></office:meta></office:document-meta>"}),
        "settings": odt(parts={"settings.xml": f"<office:document-settings {_ODF}><office:settings><config:config-item config:name='PrinterName' config:type='string'>{SECRET}</config:config-item></office:settings></office:document-settings>"}),
        "rdf": odt(parts={"manifest.rdf": f'<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="{SECRET}"/></rdf:RDF>'}),
        "thumbnail": odt(parts={"Thumbnails/thumbnail.png": png(SECRET)}),
        "macro": odt(parts={"Basic/Standard/Module1.xml": f"<script>REM {SECRET}</script>"}),
        "picture-and-alt-text": odt(frame, parts={"Pictures/a.png": png(SECRET)}),
        "embedded-object": odt('<text:p><draw:frame><draw:object xlink:href="./Object 1"/></draw:frame></text:p>', parts={"Object 1/content.xml": f"<office:document-content {_ODF}><office:body><office:text><text:p>{SECRET}</text:p></office:text></office:body></office:document-content>"}),
        "bookmark": odt(f'<text:p><text:bookmark text:name="{SECRET}"/>x</text:p>'),
        "link": odt('<text:p><text:a xlink:href="https://example.org/Tobias%20Quillfeather">page</text:a></text:p>'),
        "words-of-a-dead-link": odt(f'<text:p>a <text:a xlink:href="#Page 2">{SECRET}</text:a> b</text:p>'),
        "style-name": odt(styles=f'<style:style style:name="Tobias_20_Quillfeather" style:display-name="{SECRET}" style:family="paragraph"/>'),
    }  # fmt: skip


def ods(rows="", before="", after="", extra="", **more):
    table = f'<table:table table:name="Rota">{before}<table:table-row><table:table-cell office:value-type="string"><text:p>{KEPT}</text:p></table:table-cell></table:table-row>{rows}</table:table>{extra}{after}'
    return odf("spreadsheet", table, **more)


def _ods_cell(text=SECRET, more=""):
    return f'<table:table-cell office:value-type="string" {more}><text:p>{text}</text:p></table:table-cell>'


def ods_places():
    hidden = '<style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>'
    return {
        "hidden-sheet": ods(extra=f'<table:table table:name="Old" table:style-name="ta2"><table:table-row>{_ods_cell()}</table:table-row></table:table>', automatic=hidden),
        "hidden-row": ods(f'<table:table-row table:visibility="collapse">{_ods_cell()}</table:table-row>'),
        "hidden-column": ods(f"<table:table-row><table:table-cell/>{_ods_cell()}</table:table-row>", before='<table:table-column/><table:table-column table:visibility="collapse"/>'),
        "covered-cell": ods(f'<table:table-row><table:table-cell table:number-columns-spanned="2"/><table:covered-table-cell office:value-type="string"><text:p>{SECRET}</text:p></table:covered-table-cell></table:table-row>'),
        "string-value": ods(f'<table:table-row><table:table-cell office:value-type="string" office:string-value="{SECRET}"/></table:table-row>'),
        "rebuilding-formula": ods(f'<table:table-row>{_ods_cell("x", "table:formula=" + chr(39) + "of:=&quot;Tobias&quot;&amp;&quot; Quillfeather&quot;" + chr(39))}</table:table-row>'),
        "annotation": ods(f"<table:table-row><table:table-cell><office:annotation><dc:creator>{SECRET}</dc:creator><text:p>{SECRET}</text:p></office:annotation></table:table-cell></table:table-row>"),
        "validation": ods(after=f'<table:content-validations><table:content-validation table:name="v" table:condition="of:cell-content-is-in-list(&quot;{SECRET}&quot;)"/></table:content-validations>'),
        "named-range": ods(after=f'<table:named-expressions><table:named-expression table:name="n" table:expression="&quot;{SECRET}&quot;"/></table:named-expressions>'),
        "sheet-name": ods(extra=f'<table:table table:name="{SECRET}"/>'),
        "repeated-cell": ods(f'<table:table-row table:number-rows-repeated="1048000">{_ods_cell(more="table:number-columns-repeated=" + chr(34) + "16000" + chr(34))}</table:table-row>'),
    }  # fmt: skip


def odp(pages="", master="", **more):
    frame = f'<draw:frame svg:x="1cm" svg:y="1cm" svg:width="9cm" svg:height="1cm"><draw:text-box><text:p>{KEPT}</text:p></draw:text-box></draw:frame>'
    layout = '<office:automatic-styles><style:page-layout style:name="PM1"><style:page-layout-properties fo:page-width="28cm" fo:page-height="21cm"/></style:page-layout></office:automatic-styles>'
    page = f'<draw:page draw:name="page1" draw:master-page-name="Default">{frame}{pages}</draw:page>'
    body = page + more.pop("after", "")
    return odf(
        "presentation",
        body,
        master=f'{layout}<office:master-styles>{master}<style:master-page style:name="Default" style:page-layout-name="PM1"/></office:master-styles>',
        **more,
    )


def _frame(x="2cm", more=""):
    return f'<draw:frame svg:x="{x}" svg:y="9cm" svg:width="9cm" svg:height="1cm" {more}><draw:text-box><text:p>{SECRET}</text:p></draw:text-box></draw:frame>'


def odp_places():
    hidden = '<style:style style:name="dp2" style:family="drawing-page"><style:drawing-page-properties presentation:visibility="hidden"/></style:style>'
    return {
        "notes": odp(f"<presentation:notes>{_frame()}</presentation:notes>"),
        "hidden-slide": odp(after=f'<draw:page draw:name="x" draw:style-name="dp2" draw:master-page-name="Default">{_frame()}</draw:page>', automatic=hidden),
        "off-slide": odp(_frame("-20cm")),
        "hidden-layer": odp(_frame(more='draw:layer="dark"'), master='<draw:layer-set><draw:layer draw:name="dark" draw:display="none"/></draw:layer-set>'),
        "slide-name": odp(after=f'<draw:page draw:name="{SECRET}" draw:master-page-name="Default"/>'),
        "shape": odp(_frame()),
    }  # fmt: skip


def rtf(body="", head=""):
    return (
        f"{{\\rtf1\\ansi\\ansicpg1252\\deff0{{\\fonttbl{{\\f0 Arial;}}}}{head}\\pard {KEPT}\\par {body}}}".encode(
            "ascii"
        )
    )


def rtf_places():
    code = "".join(f"\\u{ord(c)}?" for c in SECRET)
    hexed = "".join(f"\\'{ord(c):02x}" for c in SECRET)
    return {
        "unicode-words": rtf(code),
        "hex-bytes": rtf(hexed),
        "split-by-formatting": rtf("Tob{\\b ias Quill}\\i fea\\i0 ther"),
        "info": rtf(head=f"{{\\info{{\\author {SECRET}}}{{\\title {SECRET}}}}}"),
        "user-property": rtf(head=f"{{\\*\\userprops{{\\propname Reviewer}}\\proptype30{{\\staticval {SECRET}}}}}"),
        "hidden-text": rtf(f"{{\\v {SECRET}}}"),
        "annotation": rtf(f"{{\\*\\atnid TQ}}{{\\*\\atnauthor {SECRET}}}\\chatn{{\\*\\annotation {SECRET}}}"),
        "tracked-deletion": rtf(f"{{\\deleted\\revauthdel1 {SECRET}}}", f"{{\\*\\revtbl{{Unknown;}}{{{SECRET};}}}}"),
        "field-code": rtf(f'{{\\field{{\\*\\fldinst MERGEFIELD "{SECRET}"}}{{\\fldrslt ok}}}}'),
        "link-target": rtf('{\\field{\\*\\fldinst HYPERLINK "https://example.org/Tobias%20Quillfeather"}{\\fldrslt page}}'),
        "bookmark": rtf(f"{{\\*\\bkmkstart {SECRET}}}{{\\*\\bkmkend {SECRET}}}"),
        "object": rtf(f"{{\\object\\objemb{{\\*\\objclass Package}}{{\\*\\objdata {SECRET.encode().hex()}}}{{\\result x}}}}"),
        "picture-metadata": rtf(f"{{\\pict\\pngblip {png(SECRET).hex()}}}"),
        "document-variable": rtf(head=f"{{\\*\\docvar {{n}}{{{SECRET}}}}}"),
        "unknown-destination": rtf(f"{{\\*\\inventedgroup {SECRET}}}"),
        "footnote": rtf(f"x{{\\footnote {SECRET}}}"),
        "header": rtf(f"{{\\header {SECRET}\\par}}"),
        "text-box": rtf(f"{{\\shp{{\\*\\shpinst\\shpleft1\\shptop1\\shpright999\\shpbottom999{{\\sp{{\\sn wzName}}{{\\sv {SECRET}}}}}{{\\shptxt {SECRET}\\par}}}}}}"),
        "style-name": rtf(head=f"{{\\stylesheet{{\\s1 {SECRET};}}}}"),
        "font-name": rtf(head=f"{{\\fonttbl{{\\f5 {SECRET};}}}}"),
        "behind-the-end": rtf() + SECRET.encode(),
    }  # fmt: skip


def all_places():
    """Return file name -> bytes."""
    families = {
        "docx": docx_places(), "xlsx": xlsx_places(), "pptx": pptx_places(), "odt": odt_places(), "ods": ods_places(),
        "odp": odp_places(), "rtf": rtf_places(),
    }  # fmt: skip
    return {f"{kind}-{place}.{kind}": data for kind, places in families.items() for place, data in places.items()}
