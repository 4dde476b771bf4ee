from __future__ import annotations

import importlib.util
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from redactor.errors import DamagedFileError, RedactorError, UnsafeLayoutError, UsageError
from redactor.formats.stamp import stamp
from redactor.model import PortionStamp, StampPlan, Stroke

_spec = importlib.util.spec_from_file_location("stamp_conftest", Path(__file__).with_name("conftest.py"))
assert _spec
assert _spec.loader
_conftest = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(_conftest)
members_of, words, W, R = _conftest.members_of, _conftest.words, _conftest.W, _conftest.R

PLAN = StampPlan(
    top="SECRET//NOFORN",
    bottom="SECRET//NOFORN",
    block=("Classified By: J. Doe", "Declassify On: 20401231"),
    properties=(("Classification", "SECRET//NOFORN"),),
)


def paragraph(text: str, properties: str = "") -> str:
    return f'<w:p><w:r>{properties}<w:t xml:space="preserve">{text}</w:t></w:r></w:p>'


def test_a_word_file_without_headers_gets_them(docx: Callable[..., bytes]) -> None:
    found = members_of(stamp(docx(paragraph("The convoy left.")), "a.docx", PLAN))
    assert words(found["word/header1.xml"]).strip() == "SECRET//NOFORN"
    assert words(found["word/footer1.xml"]).strip() == "SECRET//NOFORN"
    assert words(found["word/document.xml"]).split("\n")[:3] == [
        "Classified By: J. Doe",
        "Declassify On: 20401231",
        "The convoy left.",
    ]
    for word in ("header", "footer"):
        rid = re.search(rf'<w:{word}Reference[^>]*r:id="(\w+)"', found["word/document.xml"])
        assert rid
        assert f'Id="{rid[1]}"' in found["word/_rels/document.xml.rels"]
        assert f'PartName="/word/{word}1.xml"' in found["[Content_Types].xml"]
    assert "SECRET//NOFORN" in found["docProps/custom.xml"]
    assert "custom-properties" in found["_rels/.rels"]


def test_every_header_that_is_shown_gets_the_banner_once(docx: Callable[..., bytes]) -> None:
    header = f'<w:hdr xmlns:w="{W}"><w:p><w:r><w:t>Office</w:t></w:r></w:p></w:hdr>'
    section = '<w:sectPr><w:headerReference w:type="default" r:id="rId9"/><w:titlePg/></w:sectPr>'
    body = f"<w:p><w:pPr>{section}</w:pPr></w:p>{paragraph('Text.')}{section}"
    relation = f'<Relationship Id="rId9" Type="{R}/header" Target="header7.xml"/>'
    found = members_of(stamp(docx(body, {"word/header7.xml": header}, relation), "a.docx", PLAN))
    assert words(found["word/header7.xml"]).split() == ["SECRET//NOFORN", "Office"]
    # The first page has a header of its own, which was not there: one is made and shared.
    assert words(found["word/header1.xml"]).split() == ["SECRET//NOFORN"]
    first = re.search(r'<w:headerReference w:type="first" r:id="(\w+)"', found["word/document.xml"])
    assert first
    assert re.search(rf'Id="{first[1]}"[^>]*header1.xml', found["word/_rels/document.xml.rels"])


def test_portions_go_in_front_of_paragraphs(docx: Callable[..., bytes]) -> None:
    body = paragraph("First.") + "<w:p/>" + paragraph("(C) Second.") + paragraph("Third.")
    plan = StampPlan(portions=(PortionStamp(3, "(S)"),), all_portions="(U)")
    found = members_of(stamp(docx(body), "a.docx", plan))
    assert words(found["word/document.xml"]).split("\n") == ["(U) First.", "(C) Second.", "(S) Third."]


def test_a_portion_that_is_not_there_is_refused(docx: Callable[..., bytes]) -> None:
    with pytest.raises(UsageError, match="no paragraph 2"):
        stamp(docx(paragraph("First.")), "a.docx", StampPlan(portions=(PortionStamp(2, "(U)"),)))


def test_a_run_is_cut_around_a_struck_mark(docx: Callable[..., bytes]) -> None:
    body = paragraph("(S//NF) The convoy left.", "<w:rPr><w:b/></w:rPr>")
    plan = StampPlan(strokes=(Stroke("word/document.xml#p1", 0, 7, "(S//NF)"),))
    xml = members_of(stamp(docx(body), "a.docx", plan))["word/document.xml"]
    runs = re.findall(r"<w:r>(.*?)</w:r>", xml)
    assert [re.sub(r"<[^>]+>", "", run) for run in runs] == ["(S//NF)", " The convoy left."]
    assert "<w:b/><w:strike/>" in runs[0]
    assert "strike" not in runs[1]
    assert "<w:b/>" in runs[1]


@pytest.mark.parametrize(
    "stroke",
    [
        Stroke("word/document.xml#p1", 0, 7, "(C)"),
        Stroke("word/document.xml#p9", 0, 3, "(C)"),
        Stroke("word/other.xml#p1", 0, 3, "(C)"),
        Stroke("body", 0, 3, "(C)"),
    ],
)
def test_nothing_else_is_ever_struck(docx: Callable[..., bytes], stroke: Stroke) -> None:
    with pytest.raises(UnsafeLayoutError):
        stamp(docx(paragraph("(S//NF) The convoy left.")), "a.docx", StampPlan(strokes=(stroke,)))


def test_every_slide_gets_a_box_at_top_and_bottom(pptx: bytes) -> None:
    plan = StampPlan(
        top="CUI", bottom="CUI", block=("Controlled by: Port Office",), all_portions="(U)",
        properties=(("Classification", "CUI"),),
    )  # fmt: skip
    found = members_of(stamp(pptx, "a.pptx", plan))
    assert words(found["ppt/slides/slide1.xml"]).split("\n") == [
        "(U) Line 1", "CUI", "Controlled by: Port Office", "CUI",
    ]  # fmt: skip
    assert words(found["ppt/slides/slide2.xml"]).split("\n") == ["(U) Line 2", "CUI", "CUI"]
    ids = re.findall(r'<p:cNvPr id="(\d+)"', found["ppt/slides/slide1.xml"])
    assert len(set(ids)) == len(ids)
    assert 'y="4843500"' in found["ppt/slides/slide1.xml"]
    assert "CUI" in found["docProps/custom.xml"]


def test_an_opendocument_page_gets_header_and_footer(odt: bytes) -> None:
    plan = StampPlan(
        top="TLP:RED", bottom="TLP:RED", block=("Controlled by: Port Office",),
        portions=(PortionStamp(2, "(U)"),), properties=(("Classification", "TLP:RED"),),
    )  # fmt: skip
    data = stamp(odt, "a.odt", plan)
    found = members_of(data)
    page = found["styles.xml"]
    assert page.index("<style:header>") < page.index("<style:footer>")
    header, _, footer = page.partition("<style:footer>")
    assert words(header).strip() == "TLP:RED"
    assert words(footer.partition("</style:footer>")[0]).split() == ["Page", "TLP:RED"]
    assert words(found["content.xml"]).split("\n")[:3] == [
        "Controlled by: Port Office", "The convoy left.", "(U) Nothing else.",
    ]  # fmt: skip
    assert ">TLP:RED</meta:user-defined>" in found["meta.xml"]
    # The type must stand first and unpacked, or readers take it for an archive.
    assert data[30:38] == b"mimetype"
    assert data[38:].startswith(b"application/vnd.oasis.opendocument.text")


@pytest.mark.parametrize("cut", [0.3, 0.6, 0.9])
def test_damaged_office_files_are_refused(docx: Callable[..., bytes], pptx: bytes, odt: bytes, cut: float) -> None:
    for data, name in ((docx(paragraph("Text.")), "a.docx"), (pptx, "a.pptx"), (odt, "a.odt")):
        with pytest.raises(RedactorError) as refused:
            stamp(data[: int(len(data) * cut)], name, PLAN)
        assert refused.value.exit_code == 2


def test_entities_are_refused(docx: Callable[..., bytes]) -> None:
    bad = '<!DOCTYPE w:hdr [<!ENTITY x SYSTEM "file:///etc/passwd">]>' + f'<w:hdr xmlns:w="{W}"><w:p/></w:hdr>'
    relation = f'<Relationship Id="rId9" Type="{R}/header" Target="header1.xml"/>'
    body = paragraph("Text.") + '<w:sectPr><w:headerReference w:type="default" r:id="rId9"/></w:sectPr>'
    with pytest.raises(DamagedFileError):
        stamp(docx(body, {"word/header1.xml": bad}, relation), "a.docx", PLAN)
