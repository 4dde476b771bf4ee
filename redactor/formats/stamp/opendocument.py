"""Stamps OpenDocument text: header and footer of every master page, block, portion marks, properties.

Source: OASIS OpenDocument 1.3, part 3, master pages (16.9) and metadata (4.3).
"""

from __future__ import annotations

from typing import Final

from lxml import etree

from redactor.errors import DamagedFileError
from redactor.formats.ooxml.xmlparts import Element, parse_xml
from redactor.formats.stamp.archive import serialise, with_members
from redactor.formats.stamp.container import read_members
from redactor.formats.stamp.marks import portion_marks, wrong_place
from redactor.model import StampPlan

_N: Final = {
    "office": "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
    "style": "urn:oasis:names:tc:opendocument:xmlns:style:1.0",
    "text": "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
    "fo": "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0",
    "meta": "urn:oasis:names:tc:opendocument:xmlns:meta:1.0",
}
_STYLE: Final = "Redactor_20_Marking"
# What a header may be followed by, in the order of the schema.
_ORDER: Final = ("header", "header-left", "header-first", "footer", "footer-left", "footer-first")


def _q(name: str) -> str:
    prefix, _, local = name.partition(":")
    return f"{{{_N[prefix]}}}{local}"


def stamp(data: bytes, plan: StampPlan, kind: str) -> bytes:  # noqa: ARG001  (the contract)
    """Return the file with its markings; see `redactor.formats.stamp.stamp`."""
    if plan.strokes:
        raise wrong_place()
    members = read_members(data, ("styles.xml", "content.xml", "meta.xml"))
    if "content.xml" not in members or "styles.xml" not in members:
        raise DamagedFileError("The file lacks a part that every text document has.")
    changed: dict[str, bytes] = {}
    if plan.top or plan.bottom or plan.note:
        styles = parse_xml(members["styles.xml"])
        _frame(styles, plan)
        changed["styles.xml"] = serialise(styles)
    if plan.block or plan.portions or plan.all_portions:
        content = parse_xml(members["content.xml"])
        _write_text(content, plan)
        changed["content.xml"] = serialise(content)
    if plan.properties and "meta.xml" in members:
        meta = parse_xml(members["meta.xml"])
        _set_properties(meta, plan)
        changed["meta.xml"] = serialise(meta)
    return with_members(data, changed)


def _frame(styles: Element, plan: StampPlan) -> None:
    pages = list(styles.iter(_q("style:master-page")))
    if not pages:
        raise DamagedFileError("The file has no page style that a header could stand in.")
    _add_style(styles)
    for page in pages:
        for name in _ORDER:
            lines = [plan.top, *plan.note] if name.startswith("header") else [plan.bottom]
            story = page.find(_q(f"style:{name}"))
            if story is None and name in ("header", "footer"):
                story = _new_story(page, name)
            if story is not None:
                _put(story, [line for line in lines if line], first=name.startswith("header"))
    for layout in styles.iter(_q("style:page-layout")):
        # Without its properties a header is not laid out by every reader.
        for name in ("header-style", "footer-style"):
            if layout.find(_q(f"style:{name}")) is None:
                node = etree.SubElement(layout, _q(f"style:{name}"))
                etree.SubElement(node, _q("style:header-footer-properties"))


def _add_style(styles: Element) -> None:
    place = styles.find(_q("office:styles"))
    if place is None:
        place = etree.Element(_q("office:styles"))
        styles.insert(0, place)
    if any(node.get(_q("style:name")) == _STYLE for node in place):
        return
    style = etree.SubElement(place, _q("style:style"))
    style.set(_q("style:name"), _STYLE)
    style.set(_q("style:family"), "paragraph")
    etree.SubElement(style, _q("style:paragraph-properties")).set(_q("fo:text-align"), "center")
    etree.SubElement(style, _q("style:text-properties")).set(_q("fo:font-weight"), "bold")


def _new_story(page: Element, name: str) -> Element:
    story = etree.Element(_q(f"style:{name}"))
    later = {_q(f"style:{other}") for other in _ORDER[_ORDER.index(name) + 1 :]}
    # Presentation notes and the like follow the headers and footers.
    place = next((n for n, child in enumerate(page) if child.tag in later), None)
    earlier = [n for n, child in enumerate(page) if child.tag in {_q(f"style:{o}") for o in _ORDER}]
    page.insert(place if place is not None else (max(earlier) + 1 if earlier else 0), story)
    return story


def _put(story: Element, lines: list[str], *, first: bool) -> None:
    story.attrib.pop(_q("style:display"), None)
    for index, line in enumerate(lines):
        paragraph = etree.Element(_q("text:p"))
        paragraph.set(_q("text:style-name"), _STYLE)
        paragraph.text = line
        if first:
            story.insert(index, paragraph)
        else:
            story.append(paragraph)


def _write_text(content: Element, plan: StampPlan) -> None:
    body = content.find(f"{_q('office:body')}/{_q('office:text')}")
    if body is None:
        raise DamagedFileError("The file is no text document.")
    paragraphs = list(body.iter(_q("text:p"), _q("text:h")))
    texts = ["".join(paragraph.itertext()) for paragraph in paragraphs]
    for index, mark in portion_marks(plan, texts).items():
        paragraph = paragraphs[index]
        paragraph.text = f"{mark} {paragraph.text or ''}"
    first = next((n for n, child in enumerate(body) if child.tag in (_q("text:p"), _q("text:h"))), len(body))
    for index, line in enumerate(plan.block):
        paragraph = etree.Element(_q("text:p"))
        paragraph.text = line
        body.insert(first + index, paragraph)


def _set_properties(meta: Element, plan: StampPlan) -> None:
    place = meta.find(_q("office:meta"))
    if place is None:
        place = etree.SubElement(meta, _q("office:meta"))
    names = {name for name, _ in plan.properties}
    for node in [n for n in place.iter(_q("meta:user-defined")) if n.get(_q("meta:name")) in names]:
        place.remove(node)
    for name, value in plan.properties:
        node = etree.SubElement(place, _q("meta:user-defined"))
        node.set(_q("meta:name"), name)
        node.set(_q("meta:value-type"), "string")
        node.text = value
