"""Takes out of a Word part what its reader does not see, and notes it: what is left is what is shown."""

from __future__ import annotations

import re
from collections.abc import Iterator

from redactor.formats.docx.fields import reduce_fields
from redactor.formats.docx.styles import Styles, is_on
from redactor.formats.ooxml.drawings import resolve_alternatives
from redactor.formats.ooxml.inventory import Inventory
from redactor.formats.ooxml.names import NAMESPACES, qn
from redactor.formats.ooxml.xmlparts import Element, drop, unwrap
from redactor.model import SegmentKind

_MARKS = (qn("w:rPr"), qn("w:trPr"), qn("w:numPr"), qn("w:ctrlPr"), qn("m:ctrlPr"))
_TEXTS = (qn("w:t"), qn("w:delText"), qn("m:t"), qn("w:instrText"), qn("w:delInstrText"))
_SPACES = {qn("w:tab"): "\t", qn("w:br"): "\n", qn("w:cr"): "\n", qn("w:noBreakHyphen"): "\u2011"}
_WRAPPERS = tuple(qn(f"w:{name}") for name in ("sdt", "smartTag", "customXml"))
_WRAPPER_DATA = tuple(qn(f"w:{name}") for name in ("sdtPr", "sdtEndPr", "smartTagPr", "customXmlPr"))
_USUAL_BOOKMARK = re.compile(r"_(?:Toc|Ref|Hlk|Hlt|Bookmark)\d*|_GoBack|")


class Reduction:
    """Reduces the parts of one file; collects what spans parts.

    Args:
        styles: of the file.
        inventory: receives what is hidden.

    Attributes:
        bookmarks: original name -> name in the new file.
    """

    def __init__(self, styles: Styles, inventory: Inventory) -> None:
        self._styles = styles
        self._inventory = inventory
        self._authors: set[str] = set()
        self.bookmarks: dict[str, str] = {}

    def reduce(self, root: Element) -> None:
        """Take everything hidden out of the part."""
        for text in resolve_alternatives(root):
            self._inventory.hidden("fallback/", text, SegmentKind.HIDDEN_TEXT, "Other version of a drawing")
        self._settle_changes(root)
        reduce_fields(root, self._inventory)
        self._hide_vanished(root)
        self._unwrap_controls(root)
        self._name_bookmarks(root)
        for node in root.iter(qn("w:object")):
            # What is left of an embedded object is its preview picture.
            node.tag = qn("w:pict")

    def _settle_changes(self, root: Element) -> None:
        """Accept insertions; take deletions out."""
        for node in root.iter():
            author = node.get(qn("w:author"))
            if author and node.tag != qn("w:comment"):
                self._authors.add(author)
        for node in list(root.iter(qn("w:del"), qn("w:moveFrom"))):
            if node.getparent().tag == qn("w:trPr"):
                self._hide(node.getparent().getparent())
            elif node.getparent().tag not in _MARKS:
                self._hide(node)
        for node in list(root.iter(qn("w:cellDel"))):
            for block in list(node.getparent().getparent()):
                if block.tag != qn("w:tcPr"):
                    self._hide(block)
            node.getparent().getparent().append(node.makeelement(qn("w:p")))
        for node in list(root.iter(qn("w:ins"), qn("w:moveTo"))):
            if node.getparent().tag in _MARKS:
                drop(node)
            else:
                unwrap(node)

    def _hide(self, node: Element) -> None:
        self._inventory.hidden("tracked/", hidden_text(node), SegmentKind.TRACKED_CHANGE, "Tracked deletion")
        drop(node)

    def note_authors(self) -> None:
        """Note the authors of tracked changes, once all parts were reduced."""
        for author in sorted(self._authors):
            self._inventory.hidden("revision-author/", author, SegmentKind.PROPERTY, "Author of a tracked change")

    def _hide_vanished(self, root: Element) -> None:
        for run in list(root.iter(qn("w:r"), qn("m:r"))):
            if self._is_hidden(run):
                text = hidden_text(run)
                self._inventory.hidden("hidden/", text, SegmentKind.HIDDEN_TEXT, "Hidden text")
                drop(run)

    def _is_hidden(self, run: Element) -> bool:
        properties = run.find(qn("w:rPr"))
        direct = is_on(properties, qn("w:vanish"))
        if direct is not None:
            return direct
        styles = self._styles
        if not (styles.hidden_characters or styles.hidden_paragraphs or styles.default_hidden):
            return False
        style = properties.find(qn("w:rStyle")) if properties is not None else None
        if style is not None and style.get(qn("w:val")) in styles.hidden_characters:
            return True
        paragraph = next(run.iterancestors(qn("w:p")), None)
        chosen = paragraph.find(f"{qn('w:pPr')}/{qn('w:pStyle')}") if paragraph is not None else None
        if chosen is None:
            return styles.default_hidden
        return chosen.get(qn("w:val")) in styles.hidden_paragraphs

    def _unwrap_controls(self, root: Element) -> None:
        for node in list(root.iter(*_WRAPPERS)):
            for data in list(node.iterchildren(*_WRAPPER_DATA)):
                self._note_control(data)
                drop(data)
            values = [node.get(qn("w:uri")), node.get(qn("w:element"))]
            text = "\n".join(v for v in values if v)
            self._inventory.hidden("control/", text, SegmentKind.FORM_FIELD, "Data of a content control")
            for content in list(node.iterchildren(qn("w:sdtContent"))):
                unwrap(content)
            unwrap(node)

    def _note_control(self, data: Element) -> None:
        values = [
            value
            for entry in data.iter()
            if not any(a.tag == qn("w:rPr") for a in entry.iterancestors()) and entry.tag != qn("w:rPr")
            for name, value in entry.attrib.items()
            if not value.lstrip("-").isdigit()
            and "schemas." not in value
            and not name.startswith("{http://schemas.micro")
        ]
        self._inventory.hidden("control/", "\n".join(values), SegmentKind.FORM_FIELD, "Data of a content control")

    def _name_bookmarks(self, root: Element) -> None:
        for node in root.iter(qn("w:bookmarkStart")):
            name = node.get(qn("w:name"), "")
            if name not in self.bookmarks:
                self.bookmarks[name] = f"_Bookmark{len(self.bookmarks) + 1}"
                if not _USUAL_BOOKMARK.fullmatch(name):
                    self._inventory.hidden("bookmark/", name, SegmentKind.PROPERTY, "Name of a bookmark")


def hidden_text(node: Element) -> str:
    """Return all text below a node, shown or not, paragraphs on lines of their own."""
    parts = []
    for leaf in node.iter(*_TEXTS, *_SPACES, qn("w:p")):
        if leaf.tag == qn("w:p"):
            parts.append("\n")
        else:
            parts.append(_SPACES.get(leaf.tag) or leaf.text or "")
    return "".join(parts).strip("\n")


def note_attributes(nodes: Iterator[Element], address: str, label: str, inventory: Inventory) -> None:
    """Note the w: attributes of settings that hold words (document variables, mail merge)."""
    own = f"{{{NAMESPACES['w']}}}"
    for node in nodes:
        values = [
            v for e in node.iter() for n, v in e.attrib.items() if n.startswith(own) and re.search(r"[^\W\d_]", v)
        ]
        inventory.hidden(address, "\n".join(values), SegmentKind.PROPERTY, label)
