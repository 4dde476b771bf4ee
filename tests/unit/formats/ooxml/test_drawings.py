"""Drawings: the branch that is shown, alternative texts, cached values, uses of pictures."""

# ruff: noqa: E501  (XML reads best as it would stand in the file)
from __future__ import annotations

import pytest

from redactor.formats.ooxml.drawings import (
    picture_uses,
    resolve_alternatives,
    scan_attributes,
    scan_chart,
    scan_paragraphs,
)
from redactor.formats.ooxml.inventory import Inventory
from redactor.formats.ooxml.names import NAMESPACES, qn
from redactor.formats.ooxml.pictures import Crop
from redactor.formats.ooxml.xmlparts import Element, parse_xml
from redactor.model import Plan, SegmentKind, SpanOperation

DECLARED = " ".join(f'xmlns:{prefix}="{uri}"' for prefix, uri in NAMESPACES.items() if prefix != "xml")


def parsed(xml: str) -> Element:
    return parse_xml(
        f"<w:body {DECLARED} xmlns:zz='urn:zz' xmlns:odd='{NAMESPACES['wps']}'>{xml}</w:body>".encode()
    )


def words(text: str) -> str:
    return f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>"


def test_a_known_choice_stays_alone() -> None:
    both = f'<mc:Choice Requires="odd">{words("same")}</mc:Choice><mc:Fallback>{words("same")}{words("other")}</mc:Fallback>'
    root = parsed(f"<mc:AlternateContent>{both}</mc:AlternateContent>")
    assert resolve_alternatives(root) == ["same\nother"]
    assert [t.text for t in root.iter(qn("w:t"))] == ["same"]
    assert next(root.iter(qn("mc:Choice"))).get("Requires") == "wps"


def test_an_unknown_choice_gives_way_to_the_fallback() -> None:
    inner = (
        f'<mc:AlternateContent><mc:Choice Requires="zz">{words("new")}</mc:Choice>'
        f"<mc:Fallback>{words('old')}</mc:Fallback></mc:AlternateContent>"
    )
    root = parsed(f"{words('before')}{inner}{words('after')}")
    assert resolve_alternatives(root) == ["new"]
    assert [t.text for t in root.iter(qn("w:t"))] == ["before", "old", "after"]
    assert next(root.iter(qn("mc:AlternateContent")), None) is None


def test_nested_alternatives() -> None:
    inside = f'<mc:AlternateContent><mc:Choice Requires="zz"/><mc:Fallback>{words("a")}</mc:Fallback></mc:AlternateContent>'
    root = parsed(
        f'<mc:AlternateContent><mc:Choice Requires="wps">{inside}</mc:Choice><mc:Fallback>{inside}</mc:Fallback>'
        "</mc:AlternateContent>"
    )
    assert resolve_alternatives(root) == []
    assert [t.text for t in root.iter(qn("w:t"))] == ["a"]


def test_paragraphs_of_drawings_are_cut_over_runs() -> None:
    root = parsed("<a:p><a:r><a:t>John </a:t></a:r><a:br/><a:fld><a:t>Smith</a:t></a:fld></a:p><a:p/>")
    inventory = Inventory()
    scan_paragraphs(root, "x.xml", inventory, SegmentKind.BODY, "Drawing")
    assert [(s.address, s.text) for s in inventory.segments] == [("x.xml#t1", "John \nSmith")]
    inventory.carry_out(Plan((SpanOperation("x.xml#t1", 5, 8, "[X]"),)))
    assert "".join(t.text for t in root.iter(qn("a:t"))) == "John █████ith"
    assert all(t.getparent().tag in (qn("a:r"), qn("a:fld")) for t in root.iter(qn("a:t")))


def test_chart_values() -> None:
    root = parsed(
        '<c:strCache><c:pt idx="0"><c:v>Smith</c:v></c:pt></c:strCache><c:numCache><c:pt idx="0"><c:v>5550123</c:v></c:pt>'
        '<c:pt idx="1"><c:v>7</c:v></c:pt></c:numCache><c:trendline><c:name>Trend Smith</c:name></c:trendline>'
    )
    inventory = Inventory()
    scan_chart(root, "c.xml", inventory)
    assert [(s.address, s.text) for s in inventory.segments] == [
        ("c.xml#v1", "Smith"),
        ("c.xml#v2", "5550123"),
        ("c.xml#v3", "7"),
        ("c.xml#v4", "Trend Smith"),
    ]
    inventory.carry_out(Plan(terms=("Smith", "5550123")))
    assert [v.text for v in root.iter(qn("c:v"))] == ["█████", "7"]
    assert next(root.iter(qn("c:name"))).text == "Trend █████"


def test_texts_in_attributes() -> None:
    root = parsed(
        '<wp:docPr id="1" name="Picture 1" descr="A" title="B"/><wp:docPr id="2" name="Smith 2"/>'
        '<v:shape alt="C" o:title="D"/><v:textpath string="E"/><w:tblDescription w:val="F"/><w:lvlText w:val="G"/>'
    )
    inventory = Inventory()
    scan_attributes(root, "d.xml", inventory, SegmentKind.HEADER_FOOTER)
    assert [(s.address, s.text, s.kind, s.removed_always) for s in inventory.segments] == [
        ("alt/1", "A", SegmentKind.ALT_TEXT, False),
        ("alt/2", "B", SegmentKind.ALT_TEXT, False),
        ("object-name/1", "Smith 2", SegmentKind.PROPERTY, True),
        ("alt/3", "C", SegmentKind.ALT_TEXT, False),
        ("object-name/2", "D", SegmentKind.PROPERTY, True),
        ("d.xml#w1", "E", SegmentKind.HEADER_FOOTER, False),
        ("alt/4", "F", SegmentKind.ALT_TEXT, False),
    ]


@pytest.mark.parametrize(
    ("xml", "crop"),
    [
        ('<pic:blipFill><a:blip r:embed="a"/></pic:blipFill>', None),
        (
            '<pic:blipFill><a:blip r:embed="a"/><a:srcRect l="10000" b="25%"/></pic:blipFill>',
            Crop(0.1, 0, 0, 0.25),
        ),
        ('<pic:blipFill><a:blip r:embed="a"/><a:srcRect l="-5000" r="10000"/></pic:blipFill>', None),
        ('<pic:blipFill><a:blip r:embed="a"/><a:srcRect l="90000" r="90000"/></pic:blipFill>', None),
        ('<pic:blipFill><a:blip r:embed="a"/><a:srcRect l="wide"/></pic:blipFill>', None),
        ('<v:imagedata r:id="a" cropleft="32768f" croptop=".25"/>', Crop(0.5, 0.25, 0, 0)),
    ],
)
def test_uses_of_pictures_and_their_crops(xml: str, crop: Crop | None) -> None:
    root = parsed(xml)
    (use,) = picture_uses(root)
    assert (use.rid, use.crop) == ("a", crop)
    use.redirect("new")
    assert [u.rid for u in picture_uses(root)] == ["new"]
    if crop is not None:
        assert [u.crop for u in picture_uses(root)] == [None]
