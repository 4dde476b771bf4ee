"""Takes out of an OpenDocument tree what a reader does not see, and notes it: what is left is what is shown."""

from __future__ import annotations

import re
from collections.abc import Callable

from redactor.formats.odf.names import drop, get, qn, short, unwrap
from redactor.formats.odf.styles import Styles
from redactor.formats.odf.vocabulary import holds_text, is_known
from redactor.formats.ooxml.inventory import Inventory
from redactor.formats.ooxml.xmlparts import Element
from redactor.model import SegmentKind

_PARAGRAPHS = (qn("text:p"), qn("text:h"))
_USUAL_OBJECT = re.compile(
    r"(?:Image|Picture|Frame|Object|Shape|Text ?Box|Rectangle|Line|Graphics?|Chart|Group|Title|Content Placeholder"
    r"|Subtitle|Table|Bild|Grafik|Rahmen|Objekt)?[ _]?\d*"
)
_COMMENT, _CHANGE, _HIDDEN = SegmentKind.COMMENT, SegmentKind.TRACKED_CHANGE, SegmentKind.HIDDEN_TEXT
# What is never copied: tag -> (address, kind, label).
_GONE: dict[str, tuple[str, SegmentKind, str]] = {
    "text:tracked-changes": ("tracked/", _CHANGE, "Tracked change"),
    "table:tracked-changes": ("tracked/", _CHANGE, "Tracked change"),
    "office:annotation": ("comment/", _COMMENT, "Comment"),
    "office:forms": ("form/", SegmentKind.FORM_FIELD, "Data of a form"),
    "office:scripts": ("script/", _HIDDEN, "Script"),
    "office:event-listeners": ("script/", _HIDDEN, "Script"),
    "presentation:notes": ("note/master/", SegmentKind.NOTE, "Speaker's notes"),
    "presentation:settings": ("show-name/", SegmentKind.PROPERTY, "Name of a section or show"),
    "table:content-validations": ("validation/", _HIDDEN, "Rule for input"),
    "table:named-expressions": ("name/", SegmentKind.FORMULA, "Named range"),
    "table:database-ranges": ("name/", _HIDDEN, "Database range"),
    "table:data-pilot-tables": ("pivot/", _HIDDEN, "Pivot table"),
    "table:consolidation": ("name/", _HIDDEN, "Consolidation"),
    "table:dde-links": ("link/hidden/", SegmentKind.LINK, "Link to another file"),
    "table:table-source": ("link/hidden/", SegmentKind.LINK, "Link to another file"),
    "table:cell-range-source": ("link/hidden/", SegmentKind.LINK, "Link to another file"),
    "table:scenario": ("scenario/", _HIDDEN, "Scenario"),
    "text:user-field-decls": ("field/", _HIDDEN, "Variable"),
    "text:variable-decls": ("field/", _HIDDEN, "Variable"),
    "text:dde-connection-decls": ("link/hidden/", SegmentKind.LINK, "Link to another file"),
    "text:section-source": ("link/hidden/", SegmentKind.LINK, "Link to another file"),
    "text:alphabetical-index-auto-mark-file": ("link/hidden/", SegmentKind.LINK, "Link to another file"),
    "office:dde-source": ("link/hidden/", SegmentKind.LINK, "Link to another file"),
    "draw:control": ("form/", SegmentKind.FORM_FIELD, "Data of a form"),
    "draw:plugin": ("link/hidden/", SegmentKind.LINK, "Link to another file"),
    "draw:applet": ("link/hidden/", SegmentKind.LINK, "Link to another file"),
    "draw:floating-frame": ("link/hidden/", SegmentKind.LINK, "Link to another file"),
    "draw:image-map": ("link/hidden/", SegmentKind.LINK, "Image map"),
    "text:execute-macro": ("script/", _HIDDEN, "Script"),
    "text:script": ("script/", _HIDDEN, "Script"),
    "text:meta-field": ("", _HIDDEN, ""),
}
# Sources of indexes and marks for them: what they would build stands in the text already.
_SOURCES = re.compile(
    r"text:(?:table-of-content|illustration-index|table-index|object-index|user-index|alphabetical-index"
    r"|bibliography)"
    r"-source|text:(?:toc|user-index|alphabetical-index)-mark(?:-start|-end)?"
)
# Attributes of fields that hold words which are not what the field shows.
_FIELD_WORDS = (
    "office:string-value", "text:string-value", "text:string-value-if-true", "text:string-value-if-false",
    "text:condition", "text:formula", "text:name", "text:description", "text:database-name", "text:table-name",
    "text:column-name", "text:connection-name", "text:identifier", "text:author", "text:title", "text:ref-name",
)  # fmt: skip


class OdfReduction:
    """Reduces one tree.

    Args:
        root: content or styles; changed in place.
        styles: that hold in this tree.
        inventory: receives what is taken out.
        settle_frame: told of each draw:frame, to settle objects and pictures in it.
    """

    def __init__(
        self, root: Element, styles: Styles, inventory: Inventory, settle_frame: Callable[[Element], None]
    ) -> None:
        self._root = root
        self._styles = styles
        self._inventory = inventory
        self._settle_frame = settle_frame
        self._sections = 0

    def reduce(self) -> None:
        """Take everything hidden out of the tree."""
        self._take_out()
        self._hide_by_style()
        self._flatten_fields()
        for frame in list(self._root.iter(qn("draw:frame"))):
            self._settle_frame(frame)
        self._note_names()
        self._settle_shapes()
        self._settle_unknown()

    def _take_out(self) -> None:
        for node in list(self._root.iter()):
            tag = short(node.tag) if isinstance(node.tag, str) else ""
            if tag in _GONE and _GONE[tag][0]:
                address, kind, label = _GONE[tag]
                self._hide(node, address, kind, label)
            elif _SOURCES.fullmatch(tag):
                self._hide(node, "index/", _HIDDEN, "Entry of an index")

    def _hide(self, node: Element, address: str, kind: SegmentKind, label: str) -> None:
        if node.getparent() is None:
            return
        self._inventory.hidden(address, all_text(node), kind, label)
        drop(node)

    def _hide_by_style(self) -> None:
        for node in list(self._root.iter(qn("text:section"))):
            if get(node, "text:display") in ("none", "condition"):
                self._hide(node, "hidden/", _HIDDEN, "Hidden section")
        for node in list(self._root.iter(qn("text:hidden-paragraph"))):
            paragraph = next(node.iterancestors(*_PARAGRAPHS), None)
            if get(node, "text:is-hidden") == "true" and paragraph is not None:
                self._hide(paragraph, "hidden/", _HIDDEN, "Hidden paragraph")
        for family, tags in (("paragraph", _PARAGRAPHS), ("text", (qn("text:span"), qn("text:a")))):
            for node in list(self._root.iter(*tags)):
                if self._styles.hides_text(family, get(node, "text:style-name")):
                    self._inventory.hidden("hidden/", all_text(node), _HIDDEN, "Hidden text")
                    tail = node.tail
                    node.clear()
                    node.tail = tail
        for name, family in (("style:header", "header"), ("style:footer", "footer")):
            for end in ("", "-left", "-first"):
                for node in list(self._root.iter(qn(f"{name}{end}"))):
                    if get(node, "style:display", "true") == "false":
                        self._hide(node, "hidden/", _HIDDEN, f"Hidden {family}")

    def _flatten_fields(self) -> None:
        for tag in ("text:hidden-text", "text:conditional-text"):
            for node in list(self._root.iter(qn(tag))):
                if get(node, "text:is-hidden") == "true":
                    self._hide(node, "hidden/", _HIDDEN, "Hidden text")
        for node in list(self._root.iter()):
            tag = short(node.tag) if isinstance(node.tag, str) else ""
            words = [value for name in _FIELD_WORDS if (value := get(node, name))]
            if words and tag.startswith("text:") and not is_known(node):
                shown = "".join(node.itertext())
                text = "\n".join(word for word in words if word != shown)
                self._inventory.hidden("field/", text, _HIDDEN, "Data of a field")

    def _note_names(self) -> None:
        for node in self._root.iter():
            tag = short(node.tag) if isinstance(node.tag, str) else ""
            if tag == "text:section":
                name = get(node, "text:name")
                if not re.fullmatch(r"(?:Section|Bereich|Sect) ?\d*", name):
                    self._inventory.hidden("object-name/", name, SegmentKind.PROPERTY, "Name of a section")
                node.set(qn("text:name"), f"Section {self._next_section()}")
            elif tag.startswith("draw:") and tag not in _DEFINITIONS and tag != "draw:equation":
                name = get(node, "draw:name")
                if name and not _USUAL_OBJECT.fullmatch(name) and tag != "draw:page":
                    self._inventory.hidden("object-name/", name, SegmentKind.PROPERTY, "Name of an object")
                node.attrib.pop(qn("draw:name"), None)

    def _settle_shapes(self) -> None:
        """LibreOffice says how large a path is in an attribute of its own; without it the shape is not drawn."""
        for node in self._root.iter(qn("draw:enhanced-geometry")):
            size = node.get(_PATH_SIZE, "").split()
            if get(node, "svg:viewBox") == "0 0 0 0" and len(size) >= 2 and all(part.isdigit() for part in size):
                node.set(qn("svg:viewBox"), f"0 0 {size[0]} {size[1]}")

    def _next_section(self) -> int:
        self._sections += 1
        return self._sections

    def _settle_unknown(self) -> None:
        """What the allow-list does not know gives its text to the paragraph that it stands in, or goes."""
        for node in list(self._root.iter())[1:]:
            if not isinstance(node.tag, str) or is_known(node) or node.getparent() is None:
                continue
            if holds_text(node.getparent()) or next(node.iter(*_PARAGRAPHS), None) is not None:
                unwrap(node)
            elif next(node.iterancestors(*_KEEPERS), None) is None:
                continue
            else:
                self._inventory.hidden("part-text/", all_text(node), _HIDDEN, "Part of the file")
                drop(node)


_DEFINITIONS = frozenset(
    {"draw:gradient", "draw:hatch", "draw:fill-image", "draw:marker", "draw:stroke-dash", "draw:opacity"}
)
_PATH_SIZE = "{http://openoffice.org/2010/draw}sub-view-size"
_KEEPERS = (qn("office:body"), qn("office:master-styles"))


def all_text(node: Element) -> str:
    """Return all that can be read below a node: paragraphs on lines of their own, and words in attributes."""
    lines: list[str] = []
    for item in node.iter():
        if not isinstance(item.tag, str):
            continue
        if item.tag in _PARAGRAPHS:
            lines.append("\n")
        elif item.tag == qn("text:tab"):
            lines.append("\t")
        elif short(item.tag) in ("dc:creator", "dc:date", "meta:creator-initials"):
            lines.append("\n")
        if item.text and item.text.strip():
            lines.append(item.text)
        for name, value in item.attrib.items():
            if short(name) in _SPOKEN and re.search(r"[^\W\d_]", value):
                lines.append(f"\n{value}\n")
        if item.tail and item is not node and item.tail.strip():
            lines.append(item.tail)
    return re.sub(r"\n{2,}", "\n", "".join(lines)).strip("\n")


_SPOKEN = frozenset(
    {
        "office:string-value", "table:formula", "table:expression", "table:condition", "table:base-cell-address",
        "xlink:href", "text:string-value", "form:label", "form:value", "form:current-value", "form:title",
        "form:help-text", "form:name", "form:image-data", "table:comment", "draw:name", "office:title",
        "office:name",
        "text:description", "text:key1", "text:key2", "presentation:pages", "presentation:name", "table:title",
        "script:macro-name", "form:default-value", "form:text-entry", "table:application-data",
    }
)  # fmt: skip
