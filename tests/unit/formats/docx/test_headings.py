"""Headings are told by the paragraph, by its style, or by the name that Word gives the style."""

from redactor.formats.docx import read

# ruff: noqa: E501  (XML reads best as it would stand in the file)
STYLES = """<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
<w:style w:type="paragraph" w:styleId="H2"><w:name w:val="heading 2"/></w:style>
<w:style w:type="paragraph" w:styleId="Own"><w:name w:val="Harbour"/><w:pPr><w:outlineLvl w:val="2"/></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="T"><w:name w:val="Title"/></w:style>
<w:style w:type="paragraph" w:styleId="N"><w:name w:val="Normal"/><w:pPr><w:outlineLvl w:val="9"/></w:pPr></w:style>
</w:styles>"""


def paragraph(text, properties=""):
    return f"<w:p><w:pPr>{properties}</w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>"


def test_levels(build):
    body = (
        paragraph("title", '<w:pStyle w:val="T"/>')
        + paragraph("second", '<w:pStyle w:val="H2"/>')
        + paragraph("third", '<w:pStyle w:val="Own"/>')
        + paragraph("normal", '<w:pStyle w:val="N"/>')
        + paragraph("own level", '<w:pStyle w:val="H2"/><w:outlineLvl w:val="3"/>')
        + paragraph("plain")
    )
    data = build(body, {"word/styles.xml": STYLES}, {"rId1": ("styles", "styles.xml")})
    found = {s.text: s.level for s in read(data, "a.docx").segments if s.visible}
    assert found == {"title": 1, "second": 2, "third": 3, "normal": 0, "own level": 4, "plain": 0}
