"""OpenDocument files as a reader sees them, and what they hide: texts, sheets, slides, headers and footers."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field

from redactor.verification.xmltext import local, parse_events

_PARAGRAPHS = frozenset({"p", "h"})
_SPACES = frozenset({"s", "tab", "line-break"})
# Elements whose text nobody sees, wherever they stand.
_UNSEEN = frozenset({
    "tracked-changes", "annotation", "forms", "scripts", "event-listeners", "notes", "content-validations",
    "named-expressions", "user-field-decls", "variable-decls", "covered-table-cell", "scenario",
    "table-of-content-source", "illustration-index-source", "table-index-source", "object-index-source",
    "user-index-source", "alphabetical-index-source", "bibliography-source", "binary-data", "object", "meta",
})  # fmt: skip
# Alternative texts are kept on purpose; they are searched as strings.
_ALTERNATIVE = frozenset({"desc", "title"})
_INLINE = frozenset({"p", "h", "span", "a"})
_UNITS = {"cm": 72 / 2.54, "mm": 72 / 25.4, "in": 72.0, "pt": 1.0, "pc": 12.0, "px": 0.75}
_TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0"


@dataclass(slots=True)
class _Style:
    """What a style says that hides, and what it is built on. None: it says nothing."""

    parent: str = ""
    hides_text: bool | None = None
    hides_table: bool | None = None
    hides_page: bool | None = None


@dataclass(slots=True)
class _Sheet:
    """An open table: its hidden columns, and where reading stands."""

    hidden_columns: list[tuple[int, int]] = field(default_factory=list)
    columns: int = 0
    column: int = 0
    row_hidden: bool = False


class _Styles:
    """Styles by (family, name), layers that are off, and the sizes of pages by master page."""

    def __init__(self) -> None:
        self.by_name: dict[tuple[str, str], _Style] = {}
        self.dark_layers: set[str] = set()
        self._layouts: dict[str, tuple[float, float]] = {}
        self._masters: dict[str, str] = {}
        self._open = _Style()
        self._layout = ""

    def read(self, body: bytes) -> None:
        parse_events(body, self._start)

    def _start(self, name: str, raw: dict[str, str]) -> None:
        tag, attributes = local(name), {local(key): value for key, value in raw.items()}
        if tag == "style":
            self._open = _Style(attributes.get("parent-style-name", ""))
            self.by_name[attributes.get("family", ""), attributes.get("name", "")] = self._open
        elif tag == "text-properties" and "display" in attributes:
            self._open.hides_text = attributes["display"] == "none"
        elif tag == "table-properties" and "display" in attributes:
            self._open.hides_table = attributes["display"] == "false"
        elif tag == "drawing-page-properties" and "visibility" in attributes:
            self._open.hides_page = attributes["visibility"] == "hidden"
        elif tag == "layer" and attributes.get("display", "always") in ("none", "printer"):
            self.dark_layers.add(attributes.get("name", ""))
        elif tag == "page-layout":
            self._layout = attributes.get("name", "")
        elif tag == "page-layout-properties":
            width, height = _points(attributes.get("page-width")), _points(attributes.get("page-height"))
            if width and height:
                self._layouts[self._layout] = (width, height)
        elif tag == "master-page":
            self._masters[attributes.get("name", "")] = attributes.get("page-layout-name", "")

    def hides(self, family: str, name: str, what: str) -> bool:
        """True when the style, or the next above it that says anything, hides."""
        for _ in range(50):
            style = self.by_name.get((family, name))
            if style is None:
                return False
            said = getattr(style, what)
            if said is not None:
                return bool(said)
            name = style.parent
        return False

    def page_size(self, master: str) -> tuple[float, float] | None:
        return self._layouts.get(self._masters.get(master, ""))


def read_opendocument(data: bytes) -> tuple[list[tuple[str, str]], list[tuple[str, str]]]:
    """Return (seen, hidden): lists of (location, text) of each paragraph, in reading order.

    Raises:
        ForbiddenXmlError, xml.parsers.expat.ExpatError, zipfile.BadZipFile, KeyError: damaged or hostile.
    """
    seen: list[tuple[str, str]] = []
    hidden: list[tuple[str, str]] = []
    for name, body, styles in _parts(data):
        reader = _Reader(styles)
        parse_events(body, reader.start, reader.end, reader.text)
        seen += [(f"{name}#p{number}", text) for number, text in reader.seen]
        hidden += [(f"{name}#p{number}", text) for number, text in reader.hidden]
    return seen, hidden


def is_flat(data: bytes) -> bool:
    """True for an OpenDocument file that is one XML document."""
    return b"<office:document " in data[:65536]


def _parts(data: bytes) -> Iterator[tuple[str, bytes, _Styles]]:
    if data[:2] != b"PK":
        styles = _Styles()
        styles.read(data)
        yield "document", data, styles
        return
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        names = archive.namelist()
        bodies = {n: archive.read(n) for n in ("styles.xml", "content.xml") if n in names}
    for name, body in bodies.items():
        styles = _Styles()
        for other in ("styles.xml", "content.xml") if name == "content.xml" else ("styles.xml",):
            if other in bodies:
                styles.read(bodies[other])
        yield name, body, styles


class _Reader:
    """Follows one tree; paragraphs go to `seen` or `hidden`."""

    def __init__(self, styles: _Styles) -> None:
        self.seen: list[tuple[int, str]] = []
        self.hidden: list[tuple[int, str]] = []
        self._styles = styles
        self._stack: list[tuple[str, bool]] = []
        self._depth_hidden = 0
        self._paragraphs: list[tuple[int, list[str], list[str]]] = []
        self._number = 0
        self._sheets: list[_Sheet] = []
        self._size: tuple[float, float] | None = None
        self._in_body = 0

    def start(self, name: str, raw: dict[str, str]) -> None:
        tag, attributes = local(name), {local(key): value for key, value in raw.items()}
        hides = self._hides(tag, attributes)
        self._stack.append((tag, hides))
        self._depth_hidden += hides
        self._in_body += tag in ("body", "master-page")
        if tag in _PARAGRAPHS and name.startswith(_TEXT) and self._in_body:
            self._number += 1
            self._paragraphs.append((self._number, [], []))
        elif tag in _SPACES and self._paragraphs:
            self._add(" ")
        self._follow_table(tag, attributes)

    def _hides(self, tag: str, attributes: dict[str, str]) -> bool:
        styles, style = self._styles, attributes.get("style-name", "")
        if tag in _UNSEEN:
            return True
        if tag == "section":
            return attributes.get("display") in ("none", "condition")
        if tag in ("p", "h"):
            return styles.hides("paragraph", style, "hides_text")
        if tag in ("span", "a"):
            return styles.hides("text", style, "hides_text")
        if tag == "table":
            return styles.hides("table", style, "hides_table")
        if tag in ("hidden-text", "conditional-text"):
            return attributes.get("is-hidden") == "true"
        if tag.startswith(("header", "footer")):
            return attributes.get("display") == "false"
        if tag == "page":
            self._size = styles.page_size(attributes.get("master-page-name", ""))
            return styles.hides("drawing-page", style, "hides_page")
        if tag == "table-cell":
            return self._is_hidden_cell(attributes)
        return attributes.get("layer") in styles.dark_layers or self._is_beside(attributes)

    def _is_hidden_cell(self, attributes: dict[str, str]) -> bool:
        if not self._sheets:
            return False
        sheet = self._sheets[-1]
        first, last = sheet.column + 1, sheet.column + _count(attributes, "number-columns-repeated")
        return sheet.row_hidden or any(low <= first and last <= high for low, high in sheet.hidden_columns)

    def _is_beside(self, attributes: dict[str, str]) -> bool:
        if self._size is None or "transform" in attributes:
            return False
        left, top, width, height = (_points(attributes.get(key)) for key in ("x", "y", "width", "height"))
        if left is None or top is None or width is None or height is None:
            return False
        return left + width <= 0 or top + height <= 0 or left >= self._size[0] or top >= self._size[1]

    def _follow_table(self, tag: str, attributes: dict[str, str]) -> None:
        if tag == "table":
            self._sheets.append(_Sheet())
        if not self._sheets:
            return
        sheet = self._sheets[-1]
        visible = attributes.get("visibility", "visible") == "visible"
        if tag == "table-column":
            first = sheet.columns + 1
            sheet.columns += _count(attributes, "number-columns-repeated")
            if not visible:
                sheet.hidden_columns.append((first, sheet.columns))
        elif tag == "table-row":
            sheet.column, sheet.row_hidden = 0, not visible
        elif tag in ("table-cell", "covered-table-cell"):
            sheet.column += _count(attributes, "number-columns-repeated")

    def end(self, name: str) -> None:
        tag, hides = self._stack.pop()
        if tag in _PARAGRAPHS and name.startswith(_TEXT) and self._paragraphs and self._in_body:
            number, seen, hidden = self._paragraphs.pop()
            self.seen.append((number, "".join(seen)))
            if "".join(hidden).strip():
                self.hidden.append((number, "".join(hidden)))
        self._depth_hidden -= hides
        self._in_body -= tag in ("body", "master-page")
        if tag == "table":
            self._sheets.pop()

    def text(self, data: str) -> None:
        # A field of the same name shows the title of the document.
        is_alternative = self._stack[-1][0] in _ALTERNATIVE and self._stack[-2][0] not in _INLINE
        if self._paragraphs and not is_alternative:
            self._add(data)

    def _add(self, data: str) -> None:
        _, seen, hidden = self._paragraphs[-1]
        (hidden if self._depth_hidden else seen).append(data)


def _points(length: str | None) -> float | None:
    unit = _UNITS.get((length or "")[-2:])
    try:
        return float((length or "")[:-2]) * unit if unit else None
    except ValueError:
        return None


def _count(attributes: dict[str, str], name: str) -> int:
    value = attributes.get(name, "1")
    return int(value) if value.isdigit() and len(value) < 10 else 1
