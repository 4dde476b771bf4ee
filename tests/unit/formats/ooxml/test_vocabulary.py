"""The allow-list copies known elements, attributes and kinds of value, and nothing else."""

# ruff: noqa: E501  (XML reads best as it would stand in the file)
from __future__ import annotations

import pytest

from redactor.formats.ooxml.names import NAMESPACES
from redactor.formats.ooxml.vocabulary import CopyRules, copy_allowed, is_listed_value, is_plain_format
from redactor.formats.ooxml.xmlparts import parse_xml, serialise

DECLARED = " ".join(f'xmlns:{prefix}="{uri}"' for prefix, uri in NAMESPACES.items() if prefix != "xml")


def copied(xml: str, rules: CopyRules | None = None) -> str:
    """Return what is left inside of a w:body."""
    root = parse_xml(f"<w:body {DECLARED} xmlns:q='urn:q'>{xml}</w:body>".encode())
    written = serialise(copy_allowed(root, rules or CopyRules())).decode()
    return written.partition("<w:body")[2].partition(">")[2].removesuffix("</w:body>")


@pytest.mark.parametrize(
    "xml",
    [
        '<w:p><w:pPr><w:jc w:val="center"/></w:pPr></w:p>',
        '<w:p><w:r><w:rPr><w:color w:val="FF0000"/><w:sz w:val="24"/></w:rPr><w:t xml:space="preserve"> a </w:t></w:r></w:p>',
        '<w:rFonts w:ascii="Times New Roman" w:eastAsia="游明朝"/>',
        '<w:lang w:val="en-GB" w:eastAsia="zh-Hant-TW"/>',
        '<w:tblW w:w="50%" w:type="pct"/>',
        '<a:ext cx="100" cy="200"/>',
        '<a:gd name="adj1" fmla="*/ w 1 2"/>',
        '<a:gd name="connsiteX0" fmla="val 50000"/>',
        '<a:latin typeface="+mn-lt"/>',
        '<v:shape style="position:absolute;width:10.5pt;z-index:-1" coordsize="21600,21600" path="m@4@5l@4@11xe"/>',
        '<v:f eqn="sum @0 1 0"/>',
        '<m:begChr m:val="["/>',
        "<c:v>text</c:v>",
        "<wp:posOffset>-914400</wp:posOffset>",
        '<w:tblLook w:val="04A0" w:firstRow="1"/>',
    ],
)
def test_what_stays(xml: str) -> None:
    assert copied(xml) == xml


@pytest.mark.parametrize(
    ("xml", "left"),
    [
        ("<q:unknown>secret</q:unknown>", ""),
        ("<w:unknown>secret</w:unknown>", ""),
        ('<w:p q:a="secret" w:unknown="secret"/>', "<w:p/>"),
        ('<w:p w:rsidR="00AB12CD"/>', "<w:p/>"),
        ("<w:p>secret</w:p>", "<w:p/>"),
        ("<w:p/>secret", "<w:p/>"),
        ('<w:jc w:val="secret"/>', "<w:jc/>"),
        ('<w:sz w:val="call John"/>', "<w:sz/>"),
        ('<w:sz w:val="4155550123412345"/>', "<w:sz/>"),
        ("<wp:posOffset>secret</wp:posOffset>", "<wp:posOffset/>"),
        ('<w:lang w:val="secret words"/>', "<w:lang/>"),
        ('<a:latin typeface="x: http://secret"/>', '<a:latin typeface="Calibri"/>'),
        ('<a:gd name="JohnSmith" fmla="val John"/>', "<a:gd/>"),
        ('<a:theme name="secret"/>', '<a:theme name="Office"/>'),
        (
            '<wp:docPr id="1" name="secret" descr="read before"/>',
            '<wp:docPr id="1" name="Object 1" descr="read before"/>',
        ),
        ('<v:shape style="x-secret:a;width:9pt;background:url(secret)"/>', '<v:shape style="width:9pt"/>'),
        ('<v:shape id="secret" path="call john"/>', "<v:shape/>"),
        ('<w:pStyle w:val="Secret"/>', ""),
        ('<w:hyperlink r:id="rId7" w:anchor="secret" w:tooltip="secret"/>', "<w:hyperlink/>"),
        ('<a:graphicData uri="http://secret"/>', "<a:graphicData/>"),
        ('<c:numFmt formatCode="&quot;secret&quot;0"/>', '<c:numFmt formatCode="General"/>'),
        ('<a:alpha val="50%"/>', '<a:alpha val="50000"/>'),
        ('<a:extLst><a:ext uri="secret"/></a:extLst>', ""),
        ("<w:del><w:r/></w:del>", ""),
        ('<w:bookmarkStart w:id="1" w:name="secret"/>', '<w:bookmarkStart w:id="1"/>'),
    ],
)
def test_what_does_not(xml: str, left: str) -> None:
    assert copied(xml) == left


def test_ids_styles_and_bookmarks_are_mapped() -> None:
    rules = CopyRules(relationships={"a": "rId1"}, styles={"John": "Style1"}, bookmarks={"Smith": "_Bookmark1"})
    xml = '<w:pStyle w:val="John"/><w:hyperlink r:id="a" w:anchor="Smith"/>'
    assert copied(xml, rules) == '<w:pStyle w:val="Style1"/><w:hyperlink r:id="rId1" w:anchor="_Bookmark1"/>'


def test_terms_are_taken_out_of_attributes_but_not_out_of_listed_values() -> None:
    rules = CopyRules(terms=("Smith Sans", "center", "914400"))
    xml = '<w:rFonts w:ascii="SMITH  SANS" w:hAnsi="Arial"/><w:jc w:val="center"/><wp:extent cx="914400" cy="7"/>'
    assert copied(xml, rules) == '<w:rFonts w:hAnsi="Arial"/><w:jc w:val="center"/><wp:extent cy="7"/>'


def test_order_and_nesting_are_kept() -> None:
    xml = "<w:p><w:r><w:t>1</w:t><w:tab/><w:t>2</w:t></w:r><w:r><w:t>3</w:t></w:r></w:p><w:p><w:r><w:t>4</w:t></w:r></w:p>"
    assert copied(xml) == xml


@pytest.mark.parametrize(
    ("code", "plain"),
    [("General", True), ("#,##0.00", True), ("[Red]-0", True), ("m/d/yyyy h:mm AM/PM", True), ("[$€-407] 0", True),
     ('"John"0', False), ("John", False), ("[$John-407]0", False)],
)  # fmt: skip
def test_number_formats(code: str, plain: bool) -> None:
    assert is_plain_format(code) is plain


def test_listed_values() -> None:
    assert is_listed_value("center")
    assert not is_listed_value("John")
