"""Stamps Word files: header and footer of every section, block, portion marks, struck runs, properties.

Source: ECMA-376, section properties (17.6), headers and footers (17.10).
"""

from __future__ import annotations

import copy
from collections.abc import Iterator
from typing import Final

from lxml import etree

from redactor.errors import DamagedFileError
from redactor.formats.ooxml.graph import relation_word
from redactor.formats.ooxml.names import NAMESPACES, qn
from redactor.formats.ooxml.xmlparts import Element
from redactor.formats.stamp.archive import OfficePackage
from redactor.formats.stamp.marks import portion_marks, wrong_place
from redactor.model import StampPlan, Stroke

_WML: Final = "application/vnd.openxmlformats-officedocument.wordprocessingml."
_XML_SPACE: Final = f"{{{NAMESPACES['xml']}}}space"
# What a leaf of a paragraph counts for in its text; the reader of Word files counts the same.
_LEAVES: Final = {
    qn("w:t"): "",
    qn("m:t"): "",
    qn("w:tab"): "\t",
    qn("w:ptab"): "\t",
    qn("w:br"): "\n",
    qn("w:cr"): "\n",
    qn("w:noBreakHyphen"): "\u2011",
    qn("w:softHyphen"): "\u00ad",
}


def stamp(data: bytes, plan: StampPlan, kind: str) -> bytes:  # noqa: ARG001  (the contract)
    """Return the file with its markings; see `redactor.formats.stamp.stamp`."""
    office = OfficePackage(data)
    main = next((r.target for r in office.package.relationships() if relation_word(r) == "officeDocument"), "")
    root = office.root(main or "word/document.xml")
    body = root.find(qn("w:body"))
    if body is None:
        raise DamagedFileError("The file holds no document text part that can be read.")
    _strike(office, plan.strokes)
    _mark_portions(body, plan)
    for line in reversed(plan.block):
        body.insert(0, _paragraph(line, bold=False, centred=False))
    if plan.top or plan.note:
        _Stories(office, main, root, "header").put([(plan.top, True), *((line, False) for line in plan.note)])
    if plan.bottom:
        _Stories(office, main, root, "footer").put([(plan.bottom, True)])
    office.set_properties(plan.properties)
    return office.to_bytes()


def _paragraph(text: str, *, bold: bool, centred: bool) -> Element:
    paragraph = etree.Element(qn("w:p"))
    if centred:
        etree.SubElement(etree.SubElement(paragraph, qn("w:pPr")), qn("w:jc")).set(qn("w:val"), "center")
    run = etree.SubElement(paragraph, qn("w:r"))
    if bold:
        etree.SubElement(etree.SubElement(run, qn("w:rPr")), qn("w:b"))
    _set_text(etree.SubElement(run, qn("w:t")), text)
    return paragraph


def _set_text(leaf: Element, text: str) -> None:
    leaf.text = text
    leaf.set(_XML_SPACE, "preserve")


class _Stories:
    """The headers, or the footers, of all sections: each kind that is shown gets the lines once."""

    def __init__(self, office: OfficePackage, main: str, root: Element, word: str) -> None:
        self._office, self._main, self._root, self._word = office, main, root, word
        self._targets = {r.rid: r.target for r in office.package.relationships(main) if relation_word(r) == word}
        self._done: set[str] = set()
        self._made = ""

    def put(self, lines: list[tuple[str, bool]]) -> None:
        """Write (text, bold) lines at the top of headers, at the end of footers."""
        known: set[str] = set()
        for number, section in enumerate(self._sections()):
            references = {
                node.get(qn("w:type"), "default"): node for node in section.iter(qn(f"w:{self._word}Reference"))
            }
            for kind in self._shown_kinds(section):
                node = references.get(kind)
                target = self._targets.get(node.get(qn("r:id"), ""), "") if node is not None else ""
                if target:
                    self._write(target, lines)
                # A section without a reference shows that of the section before it.
                elif number == 0 or kind not in known:
                    self._refer(section, kind, lines, node)
                known.add(kind)

    def _sections(self) -> list[Element]:
        body = self._root.find(qn("w:body"))
        found = list(body.iter(qn("w:sectPr")))
        if not found or found[-1].getparent() is not body:
            found.append(etree.SubElement(body, qn("w:sectPr")))
        return found

    def _shown_kinds(self, section: Element) -> Iterator[str]:
        yield "default"
        if section.find(qn("w:titlePg")) is not None:
            yield "first"
        if self._has_even():
            yield "even"

    def _has_even(self) -> bool:
        place = self._office.package.find("word/settings.xml")
        return place is not None and self._office.root(place).find(qn("w:evenAndOddHeaders")) is not None

    def _write(self, target: str, lines: list[tuple[str, bool]]) -> None:
        if target in self._done:
            return
        self._done.add(target)
        story = self._office.root(target)
        made = [_paragraph(text, bold=bold, centred=True) for text, bold in lines if text]
        for paragraph in reversed(made):
            if self._word == "header":
                story.insert(0, paragraph)
            else:
                story.append(paragraph)

    def _refer(self, section: Element, kind: str, lines: list[tuple[str, bool]], node: Element | None) -> None:
        if not self._made:
            root = etree.Element(
                qn("w:hdr" if self._word == "header" else "w:ftr"),
                nsmap={"w": NAMESPACES["w"], "r": NAMESPACES["r"]},
            )
            name = self._office.add_part(f"word/{self._word}{{}}.xml", f"{_WML}{self._word}+xml", root)
            self._made = self._office.relate(self._main, self._word, name)
            self._write(name, lines)
        if node is None:
            node = etree.Element(qn(f"w:{self._word}Reference"))
            node.set(qn("w:type"), kind)
            section.insert(0, node)
        node.set(qn("r:id"), self._made)


def _mark_portions(body: Element, plan: StampPlan) -> None:
    paragraphs = list(body.iter(qn("w:p")))
    for index, mark in portion_marks(plan, [_text(paragraph) for paragraph in paragraphs]).items():
        paragraph = paragraphs[index]
        run = etree.Element(qn("w:r"))
        _set_text(etree.SubElement(run, qn("w:t")), f"{mark} ")
        properties = paragraph.find(qn("w:pPr"))
        paragraph.insert(0 if properties is None else 1, run)


def _leaves(paragraph: Element) -> Iterator[tuple[Element, str]]:
    """Yield (leaf, text) of a paragraph, not of paragraphs inside it, in order."""
    stack = list(reversed(paragraph))
    while stack:
        node = stack.pop()
        if node.tag in _LEAVES:
            yield node, node.text or "" if not _LEAVES[node.tag] else _LEAVES[node.tag]
        elif node.tag not in (qn("w:p"), qn("w:pPr"), qn("w:rPr")):
            stack.extend(reversed(node))


def _text(paragraph: Element) -> str:
    return "".join(text for _, text in _leaves(paragraph))


def _strike(office: OfficePackage, strokes: tuple[Stroke, ...]) -> None:
    by_paragraph: dict[tuple[str, int], list[Stroke]] = {}
    for stroke in strokes:
        part, _, number = stroke.address.partition("#p")
        if not number.isdecimal() or office.package.find(part) is None:
            raise wrong_place()
        by_paragraph.setdefault((part, int(number)), []).append(stroke)
    found: dict[str, list[Element]] = {}
    for (part, place), own in by_paragraph.items():
        # All are found before the first is changed: a struck mark in a header has its number there.
        if part not in found:
            found[part] = list(office.root(part).iter(qn("w:p")))
        if not 1 <= place <= len(found[part]):
            raise wrong_place()
        for stroke in own:
            _strike_one(found[part][place - 1], stroke)


def _strike_one(paragraph: Element, stroke: Stroke) -> None:
    if _text(paragraph)[stroke.start : stroke.end] != stroke.text:
        raise wrong_place()
    at = 0
    for leaf, text in list(_leaves(paragraph)):
        start, stop = max(stroke.start - at, 0), min(stroke.end - at, len(text))
        at += len(text)
        run = leaf.getparent()
        if start < stop and leaf.tag == qn("w:t") and run.tag == qn("w:r"):
            _strike_run(run, leaf, start, stop)


def _strike_run(run: Element, leaf: Element, start: int, stop: int) -> None:
    """Cut a run around leaf[start:stop] into up to three and strike the middle one."""
    text = leaf.text or ""
    children = [child for child in run if child.tag != qn("w:rPr")]
    place = children.index(leaf)
    pieces = [
        (children[:place], text[:start], []),
        ([], text[start:stop], []),
        ([], text[stop:], children[place + 1 :]),
    ]
    parent, properties = run.getparent(), run.find(qn("w:rPr"))
    for number, (before, words, after) in enumerate(pieces):
        if not before and not words and not after:
            continue
        fresh = etree.Element(qn("w:r"), nsmap=run.nsmap)
        if properties is not None:
            fresh.append(copy.deepcopy(properties))
        if number == 1:
            _set_strike(fresh)
        fresh.extend(before)
        if words:
            _set_text(etree.SubElement(fresh, qn("w:t")), words)
        fresh.extend(after)
        parent.insert(parent.index(run), fresh)
    parent.remove(run)


def _set_strike(run: Element) -> None:
    properties = run.find(qn("w:rPr"))
    if properties is None:
        properties = etree.Element(qn("w:rPr"))
        run.insert(0, properties)
    if properties.find(qn("w:strike")) is not None:
        return
    strike = etree.Element(qn("w:strike"))
    # The schema wants an order: style, fonts, bold and italic, capitals, then strike.
    earlier = {qn(f"w:{name}") for name in ("rStyle", "rFonts", "b", "bCs", "i", "iCs", "caps", "smallCaps")}
    at = max((n + 1 for n, child in enumerate(properties) if child.tag in earlier), default=0)
    properties.insert(at, strike)
