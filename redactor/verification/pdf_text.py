"""pdfium, the second reader of PDF pages: text, glyph centres and pixels, in points as shown (y down)."""

from __future__ import annotations

import ctypes
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import pypdfium2 as pdfium
import pypdfium2.raw as api
from PIL import Image

# Device units a point in coordinate conversion: fine enough for glyph centres.
_UNITS = 64
_MAX_FORMS = 20


@dataclass(frozen=True, slots=True)
class Glyph:
    """One character that pdfium extracts, with its box in points as shown."""

    char: str
    x0: float
    y0: float
    x1: float
    y1: float

    @property
    def centre(self) -> tuple[float, float]:
        """Middle of the box."""
        return (self.x0 + self.x1) / 2, (self.y0 + self.y1) / 2


@contextmanager
def open_pdf(data: bytes) -> Iterator[pdfium.PdfDocument]:
    """Open a PDF; pdfium.PdfiumError when it can't be."""
    document = pdfium.PdfDocument(data)
    try:
        yield document
    finally:
        document.close()


@contextmanager
def open_page(document: pdfium.PdfDocument, index: int) -> Iterator[pdfium.PdfPage]:
    """Load the 0-based page and free it afterwards, so that memory stays constant over long files."""
    page = document[index]
    try:
        yield page
    finally:
        page.close()


def page_text(page: pdfium.PdfPage) -> str:
    """Return the text of a page; what pdfium puts for a hyphen at a line's end is a hyphen again."""
    textpage = page.get_textpage()
    try:
        size = api.FPDFText_CountChars(textpage.raw)
        if size <= 0:
            return ""
        buffer = (ctypes.c_ushort * (size + 1))()
        written = api.FPDFText_GetText(textpage.raw, 0, size, buffer)
        text = bytes(buffer)[: max(written - 1, 0) * 2].decode("utf-16-le", "replace")
    finally:
        textpage.close()
    return text.replace("\x02", "-").replace("\ufffe", "-").replace("\0", "")


def iter_page_texts(data: bytes) -> Iterator[tuple[int, str]]:
    """Yield (1-based page number, text) of each page."""
    with open_pdf(data) as document:
        for index in range(len(document)):
            with open_page(document, index) as page:
                yield index + 1, page_text(page)


def glyphs(page: pdfium.PdfPage, *, spaces: bool = False) -> list[Glyph]:
    """Return the characters with ink of a page, in reading order; with `spaces` also what parts the words."""
    textpage = page.get_textpage()
    to_shown = _converter(page)
    out: list[Glyph] = []
    try:
        left, right, bottom, top = (ctypes.c_double() for _ in range(4))
        for i in range(api.FPDFText_CountChars(textpage.raw)):
            code = api.FPDFText_GetUnicode(textpage.raw, i)
            if (code <= 32 and not spaces) or not api.FPDFText_GetCharBox(
                textpage.raw, i, left, right, bottom, top
            ):
                continue
            ax, ay = to_shown(left.value, bottom.value)
            bx, by = to_shown(right.value, top.value)
            out.append(Glyph(chr(code), min(ax, bx), min(ay, by), max(ax, bx), max(ay, by)))
    finally:
        textpage.close()
    return out


class _converter:  # noqa: N801  (used like a function)
    """Maps user space to points as shown, with rotation and crop box, by pdfium's own conversion."""

    def __init__(self, page: pdfium.PdfPage) -> None:
        self._raw = page.raw
        width, height = page.get_size()
        self._size = max(1, round(width * _UNITS)), max(1, round(height * _UNITS))

    def __call__(self, x: float, y: float) -> tuple[float, float]:
        dx, dy = ctypes.c_int(), ctypes.c_int()
        api.FPDF_PageToDevice(self._raw, 0, 0, *self._size, 0, x, y, dx, dy)
        return dx.value / _UNITS, dy.value / _UNITS


def render(page: pdfium.PdfPage, scale: float) -> Image.Image:
    """Render a page as shown, annotations and form fields included, as an RGB picture. `scale`: pixels a point."""
    bitmap = page.render(scale=scale, may_draw_forms=True, draw_annots=True)
    try:
        picture = bitmap.to_pil()
        # The bitmap's memory goes with it; the picture must own its pixels.
        own: Image.Image = picture.convert("RGB") if picture.mode != "RGB" else picture.copy()
        return own
    finally:
        bitmap.close()


def keep_pictures(page: pdfium.PdfPage) -> bool:
    """Take everything but pictures off a loaded page (not out of the file); False when it has none.

    Used to look at pictures below the boxes that are drawn over them.
    """
    others: list[tuple[object, object]] = []
    found = _list_others(page.raw, api.FPDFPage_CountObjects, api.FPDFPage_GetObject, others, 0)
    for holder, item in reversed(others):
        remove = api.FPDFPage_RemoveObject if holder is page.raw else api.FPDFFormObj_RemoveObject
        if remove(holder, item):
            api.FPDFPageObj_Destroy(item)
    return found


def _list_others(
    holder: object,
    count: Callable[[object], int],
    get: Callable[[object, int], object],
    others: list[tuple[object, object]],
    depth: int,
) -> bool:
    found = False
    for i in range(count(holder)):
        item = get(holder, i)
        kind = api.FPDFPageObj_GetType(item)
        if kind == api.FPDF_PAGEOBJ_IMAGE:
            found = True
        elif kind == api.FPDF_PAGEOBJ_FORM and depth < _MAX_FORMS:
            inner = _list_others(item, api.FPDFFormObj_CountObjects, api.FPDFFormObj_GetObject, others, depth + 1)
            found = found or inner
        else:
            others.append((holder, item))
    return found
