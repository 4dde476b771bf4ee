"""Stamps PowerPoint files: a text box at the top and bottom of each slide, portion marks, properties."""

from __future__ import annotations

from typing import Final

from lxml import etree

from redactor.errors import DamagedFileError
from redactor.formats.ooxml.graph import relation_word
from redactor.formats.ooxml.names import qn
from redactor.formats.ooxml.xmlparts import Element
from redactor.formats.stamp.archive import OfficePackage
from redactor.formats.stamp.marks import portion_marks, wrong_place
from redactor.model import StampPlan

# English Metric Units: 914,400 an inch.
_BAR: Final = 300_000
_LINE: Final = 250_000
_DEFAULT_SIZE: Final = (9_144_000, 6_858_000)
_POINTS: Final = "1200"


def stamp(data: bytes, plan: StampPlan, kind: str) -> bytes:  # noqa: ARG001  (the contract)
    """Return the file with its markings; see `redactor.formats.stamp.stamp`."""
    if plan.strokes:
        raise wrong_place()
    office = OfficePackage(data)
    main = next((r.target for r in office.package.relationships() if relation_word(r) == "officeDocument"), "")
    presentation = office.root(main or "ppt/presentation.xml")
    slides = _slides(office, main, presentation)
    if not slides:
        raise DamagedFileError("The presentation holds no slide.")
    _mark_portions(slides, plan)
    width, height = _size(presentation)
    for number, slide in enumerate(slides):
        tree = slide.find(f"{qn('p:cSld')}/{qn('p:spTree')}")
        if tree is None:
            raise DamagedFileError("A slide of the presentation can't be read.")
        lines = [plan.top, *plan.note, *(plan.block if number == 0 else ())]
        shown = [line for line in lines if line]
        if shown:
            tree.append(_box(_next_id(tree), "Marking, top", shown, (width, 0)))
        if plan.bottom:
            tree.append(_box(_next_id(tree), "Marking, bottom", [plan.bottom], (width, height - _BAR)))
    office.set_properties(plan.properties)
    return office.to_bytes()


def _slides(office: OfficePackage, main: str, presentation: Element) -> list[Element]:
    targets = {r.rid: r.target for r in office.package.relationships(main) if relation_word(r) == "slide"}
    ids = [node.get(qn("r:id"), "") for node in presentation.iter(qn("p:sldId"))]
    return [office.root(targets[rid]) for rid in ids if targets.get(rid)]


def _size(presentation: Element) -> tuple[int, int]:
    node = presentation.find(qn("p:sldSz"))
    try:
        return (int(node.get("cx")), int(node.get("cy"))) if node is not None else _DEFAULT_SIZE
    except (TypeError, ValueError):
        return _DEFAULT_SIZE


def _next_id(tree: Element) -> int:
    ids = [node.get("id", "") for node in tree.iter(qn("p:cNvPr"))]
    return max((int(i) for i in ids if i.isdecimal()), default=1) + 1


def _box(number: int, name: str, lines: list[str], place: tuple[int, int]) -> Element:
    """Make a centred text box over the slide's width. `place` is (width, y) in English Metric Units."""
    shape = etree.Element(qn("p:sp"))
    head = etree.SubElement(shape, qn("p:nvSpPr"))
    etree.SubElement(head, qn("p:cNvPr"), id=str(number), name=name)
    etree.SubElement(head, qn("p:cNvSpPr"), txBox="1")
    etree.SubElement(head, qn("p:nvPr"))
    look = etree.SubElement(shape, qn("p:spPr"))
    frame = etree.SubElement(look, qn("a:xfrm"))
    etree.SubElement(frame, qn("a:off"), x="0", y=str(place[1]))
    etree.SubElement(frame, qn("a:ext"), cx=str(place[0]), cy=str(_BAR + _LINE * (len(lines) - 1)))
    etree.SubElement(etree.SubElement(look, qn("a:prstGeom"), prst="rect"), qn("a:avLst"))
    etree.SubElement(look, qn("a:noFill"))
    body = etree.SubElement(shape, qn("p:txBody"))
    etree.SubElement(body, qn("a:bodyPr"), wrap="square", anchor="ctr")
    etree.SubElement(body, qn("a:lstStyle"))
    for index, line in enumerate(lines):
        paragraph = etree.SubElement(body, qn("a:p"))
        etree.SubElement(paragraph, qn("a:pPr"), algn="ctr")
        run = etree.SubElement(paragraph, qn("a:r"))
        etree.SubElement(run, qn("a:rPr"), lang="en-GB", sz=_POINTS, b="1" if index == 0 else "0")
        etree.SubElement(run, qn("a:t")).text = line
    return shape


def _mark_portions(slides: list[Element], plan: StampPlan) -> None:
    paragraphs = [paragraph for slide in slides for paragraph in slide.iter(qn("a:p"))]
    texts = ["".join(leaf.text or "" for leaf in paragraph.iter(qn("a:t"))) for paragraph in paragraphs]
    for index, mark in portion_marks(plan, texts).items():
        paragraph = paragraphs[index]
        first = next((node for node in paragraph if node.tag == qn("a:r")), None)
        run = etree.Element(qn("a:r"))
        etree.SubElement(run, qn("a:t")).text = f"{mark} "
        at = paragraph.index(first) if first is not None else (1 if paragraph.find(qn("a:pPr")) is not None else 0)
        paragraph.insert(at, run)
