"""Reason codes and amounts on the page: in a white box, in the margin, or in a legend; never over kept content.

What is free is seen on the written page itself, rendered: text, line art and pictures alike count as kept.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final

import pikepdf
from pikepdf import Array, Dictionary, Name, Pdf
from PIL import Image, ImageDraw

from redactor.formats.pdf.glyphs import PageText, read_page
from redactor.formats.pdf.opening import open_pdf
from redactor.formats.pdf.paint import LABEL_FONT, label_box, label_fits, label_font, label_width, text_line
from redactor.formats.pdf.pdfium import PdfiumFile
from redactor.formats.pdf.subsets import save_compact
from redactor.model import Note, NotePlace, PageFrame, Rect

LEGEND_TITLE: Final = "Legend of redactions"
_SIZE: Final = 6.5
_SIGN_SIZES: Final = (5.0, 4.0)
_LEADING: Final = 1.25
_RIM: Final = 6.0
_STEP: Final = 2.0
# How far from its line a note may stand in the margin, in points; beyond it nobody would tie the two together.
_REACH: Final = 30.0
_LIGHT: Final = 200
_EVEN: Final = 12
_PAGE_MARGIN: Final = 54.0
# PostScript printers and viewers take pages of any size; a legend is read on paper.
_PAPER: Final = (612.0, 792.0)


@dataclass(slots=True)
class PageNotes:
    """The notes of one page: (box as shown, its notes), and whether the boxes are white and without words."""

    boxes: list[tuple[Rect, list[Note]]] = field(default_factory=list)
    are_empty: bool = False


@dataclass(slots=True)
class Noted:
    """A file with its notes.

    Attributes:
        data: its bytes.
        places: (0-based page, rectangle as shown) of what was written, boxes written into among them.
        added_pages: with the legend, behind the last page.
    """

    data: bytes
    places: list[tuple[int, Rect]] = field(default_factory=list)
    added_pages: int = 0


def add_notes(data: bytes, pages: Mapping[int, PageNotes], place: NotePlace) -> Noted:
    """Write notes onto the pages of a written file.

    Args:
        data: the file, boxes painted.
        pages: by 0-based index.
        place: where they are wanted.
    """
    result = Noted(data)
    left: list[tuple[int, list[Note]]] = []
    with PdfiumFile(data) as shown, open_pdf(data) as pdf:
        for index, notes in sorted(pages.items()):
            if not notes.boxes:
                continue
            with shown.page(index) as loaded:
                width, height = loaded.frame.size
                size = max(round(width), 1), max(round(height), 1)
                seen = _seen(bytes(loaded.render(1.0, 0, 0, *size)), size, read_page(loaded))
                sheet = _Sheet(loaded.frame, seen)
            over = sheet.write(notes, place)
            if over:
                left.append((index, over))
            result.places += [(index, rect) for rect in sheet.places]
            _append(pdf, pdf.pages[index].obj, b"".join(sheet.content))
        if left:
            result.added_pages = _add_legend(pdf, left)
        result.data = save_compact(pdf)
    return result


def _seen(pixels: bytes, size: tuple[int, int], text: PageText) -> Image.Image:
    """Return the page in grey, with all characters as boxes: a text layer is not seen, and is kept content too."""
    image = Image.frombytes("RGB", size, pixels, "raw", "BGRX").convert("L")
    draw = ImageDraw.Draw(image)
    for index in range(len(text.styles)):
        box = text.box(index)
        if not box.is_empty:
            draw.rectangle((box.x0, box.y0, box.x1, box.y1), fill=0)
    return image


class _Sheet:
    """One page while it is written on; `seen` has a pixel a point, and what was written is painted into it."""

    def __init__(self, frame: PageFrame, seen: Image.Image) -> None:
        self.frame, self.seen = frame, seen
        self.content: list[bytes] = []
        self.places: list[Rect] = []

    def write(self, notes: PageNotes, place: NotePlace) -> list[Note]:
        """Write what has room and return the rest, for an added page."""
        legend: list[Note] = []
        for box, own in sorted(notes.boxes, key=lambda item: (item[0].y0, item[0].x0)):
            if place is NotePlace.BOX and notes.are_empty and self._into(box, own):
                continue
            if place is not NotePlace.LEGEND and self._beside(box, own):
                continue
            self._sign(box, own, margin=True)
            legend += own
        return [] if not legend or self._foot(legend) else legend

    def _into(self, box: Rect, notes: list[Note]) -> bool:
        text = "; ".join(note.text for note in notes)
        if not label_fits(box, text):
            return False
        self.content.append(label_box(self.frame, box, text))
        self.places.append(box)
        return True

    def _beside(self, box: Rect, notes: list[Note]) -> bool:
        """Write into the right or left margin, at the height of the box or as near as there is room."""
        text = "; ".join(note.line for note in notes)
        width, height = label_width(text) * _SIZE, _SIZE * _LEADING
        right, left = self.frame.size[0] - _RIM - width, _RIM
        middle = (box.y0 + box.y1) / 2 - height / 2
        for shift in _shifts():
            for x in (right, left):
                place = Rect(x, middle + shift, x + width, middle + shift + height)
                if self._is_free(place):
                    self._text(text, _SIZE, place)
                    self._sign(box, notes)
                    return True
        return False

    def _sign(self, box: Rect, notes: list[Note], *, margin: bool = False) -> None:
        """Write the number close to the box where there is room, else in the margin at its height, when asked."""
        text = "".join(note.sign for note in notes)
        for size in _SIGN_SIZES:
            width, height = label_width(text) * size, size * _LEADING
            places = [
                (box.x1 + 0.5, box.y0),
                (box.x0 - width - 0.5, box.y0),
                (box.x1 - width, box.y0 - height),
                (box.x0, box.y1),
            ]
            if margin and size == _SIGN_SIZES[-1]:
                places += [(self.frame.size[0] - _RIM - width, box.y0), (_RIM, box.y0)]
            for x, y in places:
                place = Rect(x, y, x + width, y + height)
                if self._is_free(place, 0.0):
                    self._text(text, size, place)
                    return

    def _foot(self, notes: list[Note]) -> bool:
        """Write a legend at the foot of the page, or at its head; False when neither has room."""
        rows = [note.line for note in notes]
        leading = _SIZE * _LEADING
        width = max(label_width(row) for row in rows) * _SIZE
        wide, high = self.frame.size
        for top in (high - _RIM - leading * len(rows), _RIM):
            block = Rect(_RIM, top, _RIM + width, top + leading * len(rows))
            if block.x1 <= wide - _RIM and self._is_free(block):
                for number, row in enumerate(rows):
                    y = top + leading * number
                    self._text(row, _SIZE, Rect(_RIM, y, _RIM + label_width(row) * _SIZE, y + leading))
                return True
        return False

    def _is_free(self, place: Rect, rim: float = 1.0) -> bool:
        """True when a light, even ground is there, `rim` points around it included."""
        x0, y0, x1, y1 = int(place.x0 - rim), int(place.y0 - rim), int(place.x1 + rim + 1), int(place.y1 + rim + 1)
        if place.x0 < 1 or place.y0 < 1 or x1 > self.seen.width or y1 > self.seen.height:
            return False
        histogram = self.seen.crop((x0, y0, x1, y1)).histogram()
        levels = [level for level, count in enumerate(histogram) if count]
        return levels[0] >= _LIGHT and levels[-1] - levels[0] <= _EVEN

    def _text(self, text: str, size: float, place: Rect) -> None:
        at = self.frame.user(place.x0, place.y1 - 0.3 * size)
        self.content.append(text_line(text, size, at, self.frame.turns))
        self.places.append(place)
        # Taken from now on.
        ImageDraw.Draw(self.seen).rectangle((place.x0, place.y0, place.x1, place.y1), fill=0)


def _shifts() -> Iterator[float]:
    yield 0.0
    for step in range(1, int(_REACH / _STEP) + 1):
        yield from (step * _STEP, -step * _STEP)


def _append(pdf: Pdf, page: Dictionary, content: bytes) -> None:
    """Add content to a page of a written file, which has resources of its own and one stream."""
    if not content:
        return
    resources = page.get(Name.Resources, Dictionary())
    fonts = resources.get(Name.Font, Dictionary())
    fonts[LABEL_FONT] = label_font()
    resources.Font, page.Resources = fonts, resources
    own = page.Contents.read_bytes() if Name.Contents in page else b""
    tagged = Name.StructTreeRoot in pdf.Root
    note = b"/Artifact BMC\n%sEMC\n" % content if tagged else content
    page.Contents = pdf.make_stream(b"q\n" + own + b"\nQ\n" + note)


def _add_legend(pdf: Pdf, left: Iterable[tuple[int, list[Note]]]) -> int:
    """Add pages with the notes that had no room, under the number of their page; return how many."""
    rows = [LEGEND_TITLE]
    for index, notes in left:
        rows += [f"Page {index + 1}", *(note.line for note in notes)]
    width, height = _PAPER
    leading = 1.5 * _SIZE * _LEADING
    most = int((height - 2 * _PAGE_MARGIN) / leading)
    chunks = [rows[at : at + most] for at in range(0, len(rows), most)]
    for chunk in chunks:
        lines = [
            text_line(row, 1.4 * _SIZE, (_PAGE_MARGIN, height - _PAGE_MARGIN - leading * number))
            for number, row in enumerate(chunk, 1)
        ]
        page = Dictionary(
            Type=Name.Page,
            MediaBox=Array([0, 0, width, height]),
            Resources=Dictionary(Font=Dictionary({LABEL_FONT: label_font()})),
            Contents=pdf.make_stream(b"".join(lines)),
        )
        pdf.pages.append(pikepdf.Page(pdf.make_indirect(page)))
    return len(chunks)
