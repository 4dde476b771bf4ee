"""Bates numbers at the foot of PDF pages, never over what stands there.

A number goes into the lower right corner where that is blank; else the page gets a strip below. The strip is added
to the page box, so that every other place keeps its distance from the top left.
"""

from __future__ import annotations

from typing import Final

import numpy as np
import pikepdf
from pikepdf import Array, Dictionary, Name, Pdf

from redactor.errors import UsageError
from redactor.formats.pdf.pdfium import PdfiumFile, PdfiumPage
from redactor.model import PageFrame, Rect

_FONT: Final = "/RedactorNumber"
_SIZE: Final = 9.0
_STRIP: Final = 20.0
_INDENT: Final = 18.0
_RISE: Final = 7.0
# Advance of the widest letter of Courier; a font of one width needs no table to be set flush right.
_ADVANCE: Final = 0.6
_USUAL: Final = 612.0
_LARGEST: Final = 8.0
_BLANK: Final = 250


def number_pages(pdf: Pdf, numbers: tuple[str, ...], before: bytes) -> None:
    """Write one number at the foot of each page.

    Args:
        pdf: the open file, which is changed.
        numbers: as many as there are pages; "" leaves a page without.
        before: the file's bytes, to look where pages are blank.

    Raises:
        UsageError: a number holds a letter that the font lacks, or there are not as many numbers as pages.
    """
    if len(numbers) != len(pdf.pages):
        raise UsageError("There are not as many numbers as pages.")
    font = pdf.make_indirect(
        Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Courier, Encoding=Name.WinAnsiEncoding)
    )
    with PdfiumFile(before) as seen:
        for index, (page, number) in enumerate(zip(pdf.pages, numbers, strict=True)):
            if not number:
                continue
            with seen.page(index) as shown:
                frame, is_blank = shown.frame, _is_blank_below(shown, number)
            _number(pdf, page, number, font, frame, is_blank=is_blank)


def _is_blank_below(page: PdfiumPage, number: str) -> bool:
    """True when nothing is painted where the number would stand."""
    width, height = page.frame.size
    scale = _scale(width, height)
    low, wide = round(_STRIP * scale), round((_width(number) + 2 * _INDENT) * scale)
    if wide > width or height < 4 * low:
        return False
    # One pixel a point is enough: a hair line turns a whole pixel grey.
    pixels = page.render(1.0, round(width) - wide, round(height) - low, wide, low)
    return bool(np.frombuffer(pixels, np.uint8).reshape(-1, 4)[:, :3].min() >= _BLANK)


def _scale(width: float, height: float) -> float:
    """Letters grow with the page: a scan at one point a pixel is a huge one."""
    return min(max(min(width, height) / _USUAL, 1.0), _LARGEST)


def _width(number: str) -> float:
    return len(number) * _ADVANCE * _SIZE


def _number(
    pdf: Pdf, page: pikepdf.Page, number: str, font: pikepdf.Object, frame: PageFrame, *, is_blank: bool
) -> None:
    width, height = frame.size
    scale = _scale(width, height)
    ground = b""
    if not is_blank:
        low = frame.user_rect(Rect(0, height, width, height + _STRIP * scale))
        _grow(page, frame, low)
        height += _STRIP * scale
        # What was cut off by the page box would come to light in the strip.
        ground = f"1 1 1 rg {low[0]:.2f} {low[1]:.2f} {low[2] - low[0]:.2f} {low[3] - low[1]:.2f} re f ".encode()
    size = min(_SIZE, (width / scale - 2) / max(len(number) * _ADVANCE, 1)) * scale
    x, y = frame.user(max(1.0, width - _INDENT * scale - len(number) * _ADVANCE * size), height - _RISE * scale)
    a, b = ((1, 0), (0, 1), (-1, 0), (0, -1))[frame.turns]
    shown = (
        f"BT 0 g {_FONT} {size:.2f} Tf {a} {b} {-b} {a} {x:.2f} {y:.2f} Tm ".encode() + _text(number) + b" Tj ET"
    )
    if "/Font" not in page.resources:
        page.resources[Name.Font] = Dictionary()
    page.resources.Font[Name(_FONT)] = font
    page.contents_add(pdf.make_stream(b"q\n"), prepend=True)
    # An artifact: readers of tags pass over it (ISO 32000-2, 14.8.2.2, has a subtype for these very numbers).
    artifact = b"/Artifact <</Type /Pagination /Subtype /Bates>> BDC "
    page.contents_add(pdf.make_stream(b"\nQ\nq " + artifact + ground + shown + b" EMC Q\n"))


def _grow(page: pikepdf.Page, frame: PageFrame, strip: tuple[float, float, float, float]) -> None:
    """Make the page as large as itself and the strip together."""
    whole = (
        min(frame.left, strip[0]),
        min(frame.bottom, strip[1]),
        max(frame.right, strip[2]),
        max(frame.top, strip[3]),
    )
    media = [float(value) for value in page.mediabox]
    low = [min(whole[n], media[n], media[n + 2]) for n in (0, 1)]
    high = [max(whole[n + 2], media[n], media[n + 2]) for n in (0, 1)]
    page.obj.MediaBox, page.obj.CropBox = Array([*low, *high]), Array(list(whole))


def _text(number: str) -> bytes:
    try:
        text = number.encode("cp1252")
    except UnicodeEncodeError:
        raise UsageError("A letter of the number can't be printed in a PDF.", "Use another prefix.") from None
    for sign in (b"\\", b"(", b")"):
        text = text.replace(sign, b"\\" + sign)
    return b"(" + text + b")"
