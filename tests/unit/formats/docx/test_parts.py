"""Parts of a Word file: SmartArt, damaged and shared parts, leftovers, odd relationships."""

# ruff: noqa: E501  (XML reads best as it would stand in the file)
from __future__ import annotations

import io

import docx
import pytest

from redactor.errors import DamagedFileError, LimitError
from redactor.formats.docx import read, write_redacted
from redactor.model import Appearance, Plan, SpanOperation

A = "http://schemas.openxmlformats.org/drawingml/2006"
DGM = f'xmlns:dgm="{A}/diagram" xmlns:a="{A}/main"'
W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def run(text: str) -> str:
    return f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>'


def smart_art() -> tuple[str, dict[str, str | bytes], dict[str, tuple[str, str]]]:
    body = (
        '<w:p><w:r><w:drawing><wp:inline><wp:extent cx="1" cy="1"/><wp:docPr id="1" name="Diagram 1"/><a:graphic><a:graphicData'
        f' uri="{A}/diagram"><dgm:relIds xmlns:dgm="{A}/diagram" r:dm="d" r:lo="l" r:qs="q" r:cs="c"/></a:graphicData></a:graphic>'
        f"</wp:inline></w:drawing></w:r>{run('after')}</w:p>"
    )
    guid = "{AAAAAAAA-0000-0000-0000-000000000001}"
    parts: dict[str, str | bytes] = {
        "word/diagrams/data1.xml": f'<dgm:dataModel {DGM}><dgm:ptLst><dgm:pt modelId="{guid}"><dgm:prSet'
        ' phldrT="SecretPlaceholder" presName="node"/><dgm:t><a:bodyPr/><a:p><a:r><a:t>Chief Smith</a:t></a:r></a:p></dgm:t>'
        "</dgm:pt></dgm:ptLst><dgm:cxnLst/></dgm:dataModel>",
        "word/diagrams/layout1.xml": f'<dgm:layoutDef {DGM} uniqueId="urn:microsoft.com/office/officeart/2005/8/layout/default">'
        '<dgm:title val="SecretTitle"/><dgm:layoutNode name="diagram"/></dgm:layoutDef>',
        "word/diagrams/quickStyle1.xml": f"<dgm:styleDef {DGM}/>",
        "word/diagrams/colors1.xml": f"<dgm:colorsDef {DGM}/>",
        "word/diagrams/drawing1.xml": '<dsp:drawing xmlns:dsp="http://schemas.microsoft.com/office/drawing/2008/diagram"'
        f' xmlns:a="{A}/main"><a:t>Chief Smith</a:t></dsp:drawing>',
    }
    relations = {
        "d": ("diagramData", "diagrams/data1.xml"),
        "l": ("diagramLayout", "diagrams/layout1.xml"),
        "q": ("diagramQuickStyle", "diagrams/quickStyle1.xml"),
        "c": ("diagramColors", "diagrams/colors1.xml"),
        "x": ("http://schemas.microsoft.com/office/2007/relationships/diagramDrawing", "diagrams/drawing1.xml"),
    }
    return body, parts, relations


def test_smart_art_is_read_and_redacted(build, find, members) -> None:
    data = build(*smart_art())
    live = {s.address: s.text for s in read(data, "a").segments if not s.removed_always}
    assert live == {"word/document.xml#p1": "after", "word/diagrams/data1.xml#t1": "Chief Smith"}
    plan = Plan((SpanOperation("word/diagrams/data1.xml#t1", 6, 11, "[X]"),), appearance=Appearance.LABEL)
    written = write_redacted(data, "a", plan).data
    assert find(written, "Smith") == find(written, "Secret") == []
    assert b"Chief [X]" in members(written)["word/diagrams/data1.xml"]
    assert b"layout/default" in members(written)["word/diagrams/layout1.xml"]
    assert "word/diagrams/drawing1.xml" not in members(written)


def test_a_drawing_whose_parts_are_missing_goes_as_a_whole(build, members) -> None:
    body, parts, relations = smart_art()
    del parts["word/diagrams/layout1.xml"]
    written = members(write_redacted(build(body, parts, relations), "a", Plan()).data)
    assert b"relIds" not in written["word/document.xml"]
    assert b"after" in written["word/document.xml"]


def test_a_chart_loses_its_workbook_and_keeps_its_numbers(build, members, find) -> None:
    chart = (
        f'<c:chartSpace xmlns:c="{A}/chart" xmlns:a="{A}/main"><c:chart><c:title><c:tx><c:rich><a:p><a:r><a:t>Pay of Smith</a:t>'
        "</a:r></a:p></c:rich></c:tx></c:title><c:plotArea><c:barChart><c:ser><c:val><c:numRef><c:f>Pay!$A$1</c:f><c:numCache>"
        '<c:formatCode>"SecretFormat"0</c:formatCode><c:pt idx="0"><c:v>42</c:v></c:pt></c:numCache></c:numRef></c:val></c:ser>'
        "</c:barChart></c:plotArea></c:chart></c:chartSpace>"
    )
    body = (
        f'<w:p><w:r><w:drawing><wp:inline><a:graphic><a:graphicData uri="{A}/chart"><c:chart r:id="k"/></a:graphicData>'
        "</a:graphic></wp:inline></w:drawing></w:r></w:p>"
    )
    data = build(body, {"word/charts/chart5.xml": chart}, {"k": ("chart", "charts/chart5.xml")})
    found = {s.address: s.text for s in read(data, "a").segments}
    assert found == {"word/charts/chart5.xml#t1": "Pay of Smith", "word/charts/chart5.xml#v1": "42"}
    written = write_redacted(data, "a", Plan(terms=("smith",))).data
    assert find(written, "Smith") == find(written, "Secret") == find(written, "Pay!") == []
    assert b"<c:v>42</c:v>" in members(written)["word/charts/chart5.xml"]
    assert b'r:id="rId1"' in members(written)["word/document.xml"]


def test_one_part_used_twice_is_written_once(build, members) -> None:
    body = '<w:p/><w:sectPr><w:headerReference w:type="default" r:id="a"/><w:headerReference w:type="first" r:id="b"/></w:sectPr>'
    header = {"word/header1.xml": f"<w:hdr {W}><w:p>{run('head')}</w:p></w:hdr>"}
    data = build(body, header, {"a": ("header", "header1.xml"), "b": ("header", "header1.xml")})
    assert [s.address for s in read(data, "a").segments] == ["word/header1.xml#p1"]
    names = members(write_redacted(data, "a", Plan()).data)
    assert [n for n in names if "header" in n] == ["word/header1.xml"]


def test_dangling_relationships_are_left_out(build) -> None:
    body = f'<w:p><w:hyperlink r:id="none">{run("text")}</w:hyperlink></w:p><w:sectPr><w:headerReference r:id="h"/></w:sectPr>'
    data = build(
        body, relations={"h": ("header", "gone.xml"), "s": ("styles", "none.xml"), "i": ("image", "NULL")}
    )
    written = write_redacted(data, "a", Plan()).data
    assert [p.text for p in docx.Document(io.BytesIO(written)).paragraphs] == ["text"]
    assert b"headerReference" not in docx.Document(io.BytesIO(written)).element.xml.encode()


def test_damage_in_a_part_that_is_left_out_harms_nobody(build) -> None:
    data = build(f"<w:p>{run('kept')}</w:p>", {"customXml/item1.xml": "<broken", "docProps/core.xml": b"\0\xff<"})
    document = read(data, "a")
    assert [s.text for s in document.segments] == ["kept"]
    removals = write_redacted(data, "a", Plan()).removals
    assert [(r.kind, r.amount, r.unit) for r in removals] == [("part", 7, "bytes"), ("part", 3, "bytes")]


def test_entities_in_any_carried_part_are_refused(build, pack, members) -> None:
    parts = members(build(f"<w:p>{run('x')}</w:p>"))
    parts["word/document.xml"] = b'<!DOCTYPE a [<!ENTITY e "e">]>' + parts["word/document.xml"]
    with pytest.raises(DamagedFileError):
        read(pack(parts), "a")


def test_endless_nesting_is_refused(build) -> None:
    deep = "<w:smartTag>" * 1_200 + "</w:smartTag>" * 1_200
    with pytest.raises(LimitError):
        read(build(f"<w:p>{deep}</w:p>"), "a")


def test_deep_but_honest_nesting_is_read(build) -> None:
    deep = "<w:tbl><w:tr><w:tc>" * 150 + f"<w:p>{run('deep')}</w:p>" + "</w:tc></w:tr></w:tbl>" * 150
    data = build(deep)
    written = write_redacted(data, "a", Plan()).data
    assert [s.text for s in read(written, "a").segments] == ["deep"]


def test_ten_thousand_cuts_in_one_paragraph_take_linear_time(build, grows_linearly) -> None:
    def cut_all(count: int) -> None:
        data = build(f"<w:p>{''.join(run(f'word{n} ') for n in range(count))}</w:p>")
        text = read(data, "a").segments[0].text
        spans = []
        at = 0
        for word in text.split():
            spans.append(SpanOperation("word/document.xml#p1", at, at + len(word), "[X]"))
            at += len(word) + 1
        written = write_redacted(data, "a", Plan(tuple(spans), appearance=Appearance.LABEL)).data
        assert read(written, "a").segments[0].text == "[X] " * count

    assert grows_linearly(lambda: cut_all(2_500), lambda: cut_all(10_000))


def test_macros_and_signatures_are_told_of(build) -> None:
    data = build("<w:p/>", {"word/vbaProject.bin": b"x", "_xmlsignatures/sig1.xml": "<S>text</S>"})
    assert read(data, "a").warnings == (
        "The macros are left out.",
        "The digital signature does not fit the redacted file and is left out.",
    )
    assert read(data, "a").unread == ()


def test_the_main_part_is_found_by_its_type_when_nothing_points_to_it(build, members, pack) -> None:
    parts = members(build(f"<w:p>{run('found')}</w:p>"))
    del parts["_rels/.rels"]
    assert [s.text for s in read(pack(parts), "a").segments] == ["found"]
