"""Stamps PDF files: text at the top and bottom of each page as shown, lines through old marks, properties.

The page's own content is wrapped and left as it is; what is added is one content stream a page with a standard
font, so nothing else of the file changes.
"""

from __future__ import annotations

import textwrap
from dataclasses import dataclass
from typing import Final

import pikepdf
from pikepdf import Dictionary, Name, Pdf

from redactor.errors import UsageError
from redactor.formats.pdf.opening import open_pdf, save_pdf
from redactor.formats.stamp.colours import label_colours
from redactor.formats.stamp.marks import refuse_portions, wrong_place
from redactor.formats.stamp.page_numbers import number_pages
from redactor.model import Rect, StampPlan

_FONT: Final = "/RedactorMark"
_BOLD: Final = "/RedactorMarkBold"
_SIZE: Final = 12.0
_SMALL: Final = 8.0
_NOTE: Final = 7.0
_MARGIN: Final = 10.0
# Average advance of Helvetica capitals and of mixed text, em; a line is only centred by it.
_CAPITAL: Final = 0.69
_MIXED: Final = 0.52
_STROKE: Final = 1.2
# Width of a letter-size page in points, and how much larger letters get at most.
_USUAL: Final = 612.0
_LARGEST: Final = 8.0


def stamp(data: bytes, plan: StampPlan, kind: str) -> bytes:  # noqa: ARG001  (the contract)
    """Return the file with its markings; see `redactor.formats.stamp.stamp`.

    Raises:
        UsageError: a letter of the marking is not in the font's encoding.
    """
    refuse_portions(plan, "PDF")
    with open_pdf(data) as pdf:
        count = len(pdf.pages)
        if any(not stroke.rects or not 1 <= (stroke.page or 0) <= count for stroke in plan.strokes):
            raise wrong_place()
        fonts = (_font(pdf, "/Helvetica"), _font(pdf, "/Helvetica-Bold"))
        for number, page in enumerate(pdf.pages, 1):
            rects = [rect for stroke in plan.strokes if stroke.page == number for rect in stroke.rects]
            _stamp_page(pdf, page, plan, rects, fonts, first=number == 1)
        for name, value in plan.properties:
            pdf.docinfo[Name("/" + "".join(filter(str.isalnum, name)))] = value
        if plan.numbers:
            number_pages(pdf, plan.numbers, data)
        return save_pdf(pdf)


def _font(pdf: Pdf, name: str) -> pikepdf.Object:
    return pdf.make_indirect(
        Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name(name), Encoding=Name.WinAnsiEncoding)
    )


@dataclass(frozen=True, slots=True)
class _Line:
    """A line of text: x and baseline y in points from the top left as shown."""

    text: str
    x: float
    y: float
    size: float
    font: str


def _stamp_page(
    pdf: Pdf,
    page: pikepdf.Page,
    plan: StampPlan,
    rects: list[Rect],
    fonts: tuple[pikepdf.Object, pikepdf.Object],
    *,
    first: bool,
) -> None:
    box = [float(value) for value in page.obj.get("/CropBox", page.mediabox)]
    turn = int(page.obj.get("/Rotate", 0) if "/Rotate" in page.obj else page.get("/Rotate", 0)) % 360
    left, right = sorted((box[0], box[2]))
    low, high = sorted((box[1], box[3]))
    shown = (high - low, right - left) if turn in (90, 270) else (right - left, high - low)
    commands = [b"q", _matrix(turn, left, low, right, high).encode()]
    for rect in rects:
        middle = shown[1] - (rect.y0 + rect.y1) / 2
        commands.append(
            f"{_STROKE} w 0 0 0 RG {rect.x0:.2f} {middle:.2f} m {rect.x1:.2f} {middle:.2f} l S".encode()
        )
    # A scan at one point a pixel is a huge page: letters grow with it.
    scale = min(max(min(shown) / _USUAL, 1.0), _LARGEST)
    room = shown[0] / scale, shown[1] / scale
    lines = _lines(plan, room, first=first)
    if not lines and not rects:
        return
    commands.append(f"{scale:.3f} 0 0 {scale:.3f} 0 0 cm".encode())
    for line in lines:
        commands.append(_background(line, plan, room))
        commands.append(_shown_text(line, plan, room[1]))
    commands.append(b"Q")
    _add_fonts(page, fonts)
    page.contents_add(pdf.make_stream(b"q\n"), prepend=True)
    page.contents_add(pdf.make_stream(b"\nQ\n" + b"\n".join(filter(None, commands)) + b"\n"))


def _matrix(turn: int, left: float, low: float, right: float, high: float) -> str:
    """Map the page as shown (origin bottom left) to user space. Source: ISO 32000, 8.3.3 and /Rotate."""
    return {
        0: f"1 0 0 1 {left:.2f} {low:.2f} cm",
        90: f"0 1 -1 0 {right:.2f} {low:.2f} cm",
        180: f"-1 0 0 -1 {right:.2f} {high:.2f} cm",
        270: f"0 -1 1 0 {left:.2f} {high:.2f} cm",
    }[turn]


def _lines(plan: StampPlan, shown: tuple[float, float], *, first: bool) -> list[_Line]:
    width, height = shown
    found = []
    y = _MARGIN + _SIZE + 1
    if plan.top:
        found.append(_banner(plan.top, y, width, plan.scheme))
    found += _notes(plan.note, width)
    if plan.bottom:
        found.append(_banner(plan.bottom, height - _MARGIN, width, plan.scheme))
    if first:
        lift = height - _MARGIN - _SIZE - 6 - (len(plan.block) - 1) * (_SMALL + 2)
        found += [_Line(text, 36, lift + n * (_SMALL + 2), _SMALL, _FONT) for n, text in enumerate(plan.block)]
    return found


def _notes(note: tuple[str, ...], width: float) -> list[_Line]:
    """Set the notes in small print above the banner, on a line of their own: below it the old banner may stand."""
    signs = max(int((width - 2 * _MARGIN) / (_NOTE * _MIXED)), 20)
    lines = textwrap.wrap("; ".join(note), signs)
    return [_Line(text, _MARGIN, 1 + (n + 1) * _NOTE, _NOTE, _FONT) for n, text in enumerate(lines)]


def _banner(text: str, y: float, width: float, scheme: str) -> _Line:
    size = min(_SIZE, _SIZE * (width - 2 * _MARGIN) / max(_width(text, _SIZE), 1))
    # The Traffic Light Protocol wants its label right justified.
    x = width - _MARGIN - _width(text, size) if scheme == "tlp" else _centre(text, size, width)
    return _Line(text, x, y, size, _BOLD)


def _width(text: str, size: float) -> float:
    return sum(_CAPITAL if char.isupper() else _MIXED if char.isalpha() else 0.4 for char in text) * size


def _centre(text: str, size: float, width: float) -> float:
    return max(_MARGIN, (width - _width(text, size)) / 2)


def _background(line: _Line, plan: StampPlan, shown: tuple[float, float]) -> bytes:
    colours = label_colours(line.text) if plan.scheme == "tlp" and line.font == _BOLD else None
    if colours is None:
        return b""
    low = shown[1] - line.y - 0.3 * line.size
    wide = _width(line.text, line.size) + 6
    return f"0 0 0 rg {line.x - 3:.2f} {low:.2f} {wide:.2f} {1.3 * line.size:.2f} re f".encode()


def _shown_text(line: _Line, plan: StampPlan, height: float) -> bytes:
    try:
        text = line.text.encode("cp1252")
    except UnicodeEncodeError:
        raise UsageError(
            "A letter of the marking can't be printed in a PDF.", "Use the scheme's own words."
        ) from None
    for sign in (b"\\", b"(", b")"):
        text = text.replace(sign, b"\\" + sign)
    ink = label_colours(line.text) if plan.scheme == "tlp" and line.font == _BOLD else None
    red, green, blue = ink or (0.0, 0.0, 0.0)
    head = f"BT {red:.3f} {green:.3f} {blue:.3f} rg {line.font} {line.size:.2f} Tf "
    return head.encode() + f"{line.x:.2f} {height - line.y:.2f} Td (".encode() + text + b") Tj ET"


def _add_fonts(page: pikepdf.Page, fonts: tuple[pikepdf.Object, pikepdf.Object]) -> None:
    resources = page.resources
    # Shared resources would be changed for other pages too; the names are our own, so that does no harm.
    if "/Font" not in resources:
        resources[Name.Font] = Dictionary()
    resources.Font[Name(_FONT)] = fonts[0]
    resources.Font[Name(_BOLD)] = fonts[1]
