"""Text in the colour of the paper: no reader sees it, and everybody can copy it. Told from colours, not pixels.

What lies behind a text is only known where the file says it beside the text (shading, fill), so a white title on a
dark picture is named too: a person looks, nothing is failed for it.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator
from html.parser import HTMLParser
from typing import Final

from redactor.verification.kinds import Kind
from redactor.verification.xmltext import Element, parse_events, visit

# Above this on each of red, green and blue nobody reads a letter on white (contrast below 1.2 to 1, WCAG 2.2).
_PALEST: Final = 0xEB
_HEX: Final = re.compile(r"(?:FF)?([0-9A-Fa-f]{6})")
_SHADES: Final = frozenset({"shd", "highlight"})
_NO_SHADE: Final = frozenset({"auto", "FFFFFF", "white", "none", "clear", ""})
_TEXT_PARTS: Final = {
    Kind.DOCX: re.compile(r"word/(document|header\d*|footer\d*|footnotes|endnotes)\d*\.xml"),
    Kind.PPTX: re.compile(r"ppt/slides/slide\d+\.xml"),
    Kind.ODF: re.compile(r"content\.xml"),
}
_VOID: Final = frozenset(
    ("br", "img", "hr", "meta", "link", "input", "col", "area", "base", "wbr", "source", "embed")
)
_CSS_COLOUR: Final = re.compile(r"(?<![\w-])color\s*:\s*([^;]+)", re.IGNORECASE)
_CSS_BEHIND: Final = re.compile(r"(?<![\w-])background(?:-color|-image)?\s*:", re.IGNORECASE)
_RTF_COLOURS: Final = re.compile(rb"\{\\colortbl([^}]*)\}")
_RTF_ENTRY: Final = re.compile(rb"\\red(\d+)\s*\\green(\d+)\s*\\blue(\d+)")


def pale_places(data: bytes, kind: Kind) -> Iterator[str]:
    """Yield the place of each run, cell or element whose text has the colour of white paper.

    Raises:
        ForbiddenXmlError, xml.parsers.expat.ExpatError, zipfile.BadZipFile, KeyError: damaged or hostile.
    """
    if kind is Kind.HTML:
        yield from _of_html(data)
    elif kind is Kind.RTF:
        yield from _of_rtf(data)
    elif kind in _TEXT_PARTS or kind is Kind.XLSX:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            if kind is Kind.XLSX:
                yield from _of_book(archive)
                return
            for name in archive.namelist():
                if _TEXT_PARTS[kind].fullmatch(name):
                    yield from _of_part(archive.read(name), kind, name)


def is_pale(colour: str) -> bool:
    """True for a colour, as hexadecimal or a word of CSS, that can't be read on white."""
    value = colour.strip().lstrip("#")
    if value.lower() in ("white", "snow", "ivory", "transparent") or value.lower() == "fff":
        return True
    match = _HEX.fullmatch(value)
    return bool(match) and all(int(match[1][at : at + 2], 16) >= _PALEST for at in (0, 2, 4))  # type: ignore[index]


def _of_part(body: bytes, kind: Kind, name: str) -> Iterator[str]:
    scan = {Kind.DOCX: _WordScan, Kind.PPTX: _SlideScan, Kind.ODF: _OdfScan}[kind]()
    parse_events(body, scan.start, scan.end, scan.text)
    yield from (f"{name}#p{number}" for number in dict.fromkeys(scan.found))


class _Scan:
    """Counts paragraphs as the readers do, and notes those with pale text."""

    def __init__(self) -> None:
        self.found: list[int] = []
        self.paragraph = 0
        self.path: list[str] = []

    def start(self, name: str, attributes: dict[str, str]) -> None:
        plain = {key.rpartition(" ")[2]: value for key, value in attributes.items()}
        self.path.append(name.rpartition(" ")[2])
        self.paragraph += self.path[-1] in ("p", "h")
        self.opened(self.path[-1], plain)

    def end(self, _name: str) -> None:
        self.closed(self.path.pop())

    def text(self, data: str) -> None:
        if data.strip() and self.is_pale():
            self.found.append(self.paragraph)

    def opened(self, name: str, attributes: dict[str, str]) -> None:
        """Take the beginning of an element."""

    def closed(self, name: str) -> None:
        """Take the end of an element."""

    def is_pale(self) -> bool:
        """True when a text that stands here is pale."""
        return False


class _WordScan(_Scan):
    def __init__(self) -> None:
        super().__init__()
        self._pale = False
        self._shaded: list[int] = []

    def opened(self, name: str, attributes: dict[str, str]) -> None:
        if name == "r":
            self._pale = False
        elif name == "color" and self.path[-2:-1] == ["rPr"] and self.path[-3:-2] == ["r"]:
            self._pale = is_pale(attributes.get("val", ""))
        elif name in _SHADES and attributes.get("fill", attributes.get("val", "")) not in _NO_SHADE:
            # Holds for the run, paragraph or cell whose properties these are.
            self._shaded.append(len(self.path) - 2)

    def closed(self, name: str) -> None:  # noqa: ARG002  (the depth tells)
        self._shaded = [depth for depth in self._shaded if depth <= len(self.path)]

    def is_pale(self) -> bool:
        return self._pale and not self._shaded and self.path[-1] == "t"


class _SlideScan(_Scan):
    def __init__(self) -> None:
        super().__init__()
        self._pale = self._filled = False

    def opened(self, name: str, attributes: dict[str, str]) -> None:
        if name in ("sp", "tc"):
            self._filled = False
        elif name == "r":
            self._pale = False
        elif name in ("srgbClr", "schemeClr", "sysClr") and self.path[-2:-1] == ["solidFill"]:
            colour = attributes.get("lastClr", attributes.get("val", ""))
            pale = colour in ("bg1", "lt1") or is_pale(colour)
            if self.path[-3] == "rPr":
                self._pale = pale
            elif self.path[-3] in ("spPr", "tcPr"):
                self._filled = not pale

    def is_pale(self) -> bool:
        return self._pale and not self._filled and self.path[-1] == "t"


class _OdfScan(_Scan):
    def __init__(self) -> None:
        super().__init__()
        self._styles: set[str] = set()
        self._style = ""
        self._open: list[bool] = []

    def opened(self, name: str, attributes: dict[str, str]) -> None:
        if name == "style":
            self._style = attributes.get("name", "")
        elif name == "text-properties" and is_pale(attributes.get("color", "")):
            shade = attributes.get("background-color", "transparent")
            self._styles |= {self._style} if shade == "transparent" or is_pale(shade) else set()
        styled = attributes.get("style-name")
        above = self._open[-1] if self._open else False
        self._open.append(styled in self._styles if name in ("span", "p", "h", "a") and styled else above)

    def closed(self, name: str) -> None:  # noqa: ARG002
        self._open.pop()

    def is_pale(self) -> bool:
        return bool(self._open and self._open[-1])


def _of_book(archive: zipfile.ZipFile) -> Iterator[str]:
    names = archive.namelist()
    if "xl/styles.xml" not in names:
        return
    pale = _pale_formats(archive.read("xl/styles.xml"))
    if not pale:
        return
    for part in names:
        if part.startswith("xl/worksheets/sheet"):
            yield from (f"{part}!{cell}" for cell in _cells_with(archive.read(part), pale))


def _pale_formats(styles: bytes) -> set[str]:
    """Return the numbers of the cell formats with pale letters and no fill of their own."""
    fonts: list[bool] = []
    fills: list[bool] = []
    formats: list[bool] = []
    area = [""]

    def start(element: Element) -> None:
        name, get = element.name, element.attributes.get
        if name in ("fonts", "fills", "cellXfs", "cellStyleXfs", "dxfs"):
            area[0] = name
        elif area[0] == "fonts" and name == "font":
            fonts.append(False)
        elif area[0] == "fonts" and name == "color" and fonts:
            # Theme colour 0 is the paper's.
            fonts[-1] = is_pale(get("rgb", "")) or (get("theme") == "0" and "tint" not in element.attributes)
        elif area[0] == "fills" and name == "patternFill":
            fills.append(get("patternType", "none") != "none")
        elif area[0] == "fills" and name == "gradientFill":
            fills.append(True)
        elif area[0] == "cellXfs" and name == "xf":
            font, fill = int(get("fontId", "0")), int(get("fillId", "0"))
            formats.append(fonts[font : font + 1] == [True] and fills[fill : fill + 1] != [True])

    visit(styles, start, lambda _element, _text: None)
    return {str(number) for number, pale in enumerate(formats) if pale}


def _cells_with(sheet: bytes, formats: set[str]) -> list[str]:
    found: dict[str, None] = {}
    cell = [""]

    def start(element: Element) -> None:
        if element.name == "c":
            cell[0] = element.attributes.get("r", "?") if element.attributes.get("s") in formats else ""

    def text(element: Element, data: str) -> None:
        if cell[0] and data.strip() and element.name in ("v", "t"):
            found[cell[0]] = None

    visit(sheet, start, text)
    return list(found)


class _HtmlScan(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: dict[str, None] = {}
        self._open: list[tuple[str, bool, bool]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {key: value or "" for key, value in attrs}
        colour = _CSS_COLOUR.search(given.get("style", ""))
        above = self._open[-1][1:] if self._open else (False, False)
        value = colour[1] if colour else given.get("color", "")
        pale = is_pale(value.removesuffix("!important")) if value else above[0]
        behind = above[1] or bool(_CSS_BEHIND.search(given.get("style", "")) or given.get("bgcolor"))
        if tag not in _VOID:
            self._open.append((tag, pale, behind))

    def handle_endtag(self, tag: str) -> None:
        for at in range(len(self._open) - 1, -1, -1):
            if self._open[at][0] == tag:
                del self._open[at:]
                return

    def handle_data(self, data: str) -> None:
        if data.strip() and self._open and self._open[-1][1] and not self._open[-1][2]:
            line, _ = self.getpos()
            self.found[f"text line {line}"] = None


def _of_html(data: bytes) -> Iterator[str]:
    scan = _HtmlScan()
    scan.feed(data.decode("utf-8", "replace"))
    yield from scan.found


def _of_rtf(data: bytes) -> Iterator[str]:
    table = _RTF_COLOURS.search(data)
    entries = [_RTF_ENTRY.search(entry) for entry in table[1].split(b";")] if table else []
    pale = [n for n, e in enumerate(entries) if e and all(int(part) >= _PALEST for part in e.groups())]
    for number in pale:
        if re.search(rb"\\cf%d(?!\d)" % number, data):
            yield f"text in colour {number}"
