"""pdfium, the second reader of PDF pages: text, glyph centres and pixels, in points as shown (y down)."""

from __future__ import annotations

import ctypes
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass

import pypdfium2 as pdfium
import pypdfium2.raw as api
from PIL import Image

from redactor.model import Rect

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


@contextmanager
def open_pdf(data: bytes, passwords: Sequence[str] = ()) -> Iterator[pdfium.PdfDocument]:
    """Open a PDF, with one of the passwords if it needs one; pdfium.PdfiumError when it can't be."""
    document = _opened(data, passwords)
    try:
        yield document
    finally:
        document.close()


def _opened(data: bytes, passwords: Sequence[str]) -> pdfium.PdfDocument:
    for password in passwords:
        # Of several passwords one fits; damage shows in the last attempt too.
        with suppress(pdfium.PdfiumError):
            return pdfium.PdfDocument(data, password=password)
    return pdfium.PdfDocument(data)


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


def glyphs(page: pdfium.PdfPage) -> list[Glyph]:
    """Return the characters with ink of a page, with their boxes, in reading order."""
    shown = _shown_map(page)
    out = []
    for char, left, bottom, right, top in _char_boxes(page):
        if char > " ":
            ax, ay = shown(left, bottom)
            bx, by = shown(right, top)
            out.append(Glyph(char, min(ax, bx), min(ay, by), max(ax, bx), max(ay, by)))
    return out


def centres(page: pdfium.PdfPage) -> list[tuple[str, float, float]]:
    """Return (character, x, y of its middle) of all characters of a page, white space too."""
    shown = _shown_map(page)
    return [
        (char, *shown((left + right) / 2, (bottom + top) / 2))
        for char, left, bottom, right, top in _char_boxes(page)
    ]


def touches_text(page: pdfium.PdfPage, rects: Sequence[Rect]) -> bool:
    """True when a character's box touches one of the rectangles; far quicker than to list all characters."""
    user = _user_map(page)
    textpage = page.get_textpage()
    try:
        for rect in rects:
            (ax, ay), (bx, by) = user(rect.x0, rect.y0), user(rect.x1, rect.y1)
            box = min(ax, bx), max(ay, by), max(ax, bx), min(ay, by)
            if api.FPDFText_GetBoundedText(textpage.raw, *box, None, 0) > 0:
                return True
    finally:
        textpage.close()
    return False


def _char_boxes(page: pdfium.PdfPage) -> Iterator[tuple[str, float, float, float, float]]:
    textpage = page.get_textpage()
    raw, unicode_of, box_of = textpage.raw, api.FPDFText_GetUnicode, api.FPDFText_GetCharBox
    left, right, bottom, top = (ctypes.c_double() for _ in range(4))
    try:
        for i in range(api.FPDFText_CountChars(raw)):
            code = unicode_of(raw, i)
            if code and box_of(raw, i, left, right, bottom, top):
                yield chr(code), left.value, bottom.value, right.value, top.value
    finally:
        textpage.close()


Map = Callable[[float, float], tuple[float, float]]


def _user_map(page: pdfium.PdfPage) -> Map:
    """Map points as shown to user space, with rotation and crop box, by pdfium's own conversion."""
    width, height = page.get_size()
    size = max(1, round(width * _UNITS)), max(1, round(height * _UNITS))
    (ox, oy), (ax, ay), (bx, by) = (
        _device_to_user(page, size, point) for point in ((0, 0), (size[0], 0), (0, size[1]))
    )
    a, b, c, d = (ax - ox) / width, (ay - oy) / width, (bx - ox) / height, (by - oy) / height
    return lambda x, y: (a * x + c * y + ox, b * x + d * y + oy)


def _shown_map(page: pdfium.PdfPage) -> Map:
    """Map user space to points as shown: the inverse of `_user_map`."""
    user = _user_map(page)
    (ox, oy), (ax, ay), (bx, by) = user(0, 0), user(1, 0), user(0, 1)
    a, b, c, d = ax - ox, ay - oy, bx - ox, by - oy
    scale = 1 / (a * d - b * c)
    return lambda x, y: (
        (d * (x - ox) - c * (y - oy)) * scale,
        (a * (y - oy) - b * (x - ox)) * scale,
    )


def _device_to_user(page: pdfium.PdfPage, size: tuple[int, int], point: tuple[int, int]) -> tuple[float, float]:
    x, y = ctypes.c_double(), ctypes.c_double()
    api.FPDF_DeviceToPage(page.raw, 0, 0, *size, 0, *point, x, y)
    return x.value, y.value


def render(page: pdfium.PdfPage, scale: float) -> Image.Image:
    """Render a page as shown, annotations and form fields included, as an RGB picture. `scale`: pixels a point."""
    bitmap = page.render(scale=scale, may_draw_forms=True, draw_annots=True)
    try:
        picture = bitmap.to_pil()
        # Pillow copies the pixels when it brings them into its own order, so the bitmap may go.
        own: Image.Image = picture if picture.mode == "RGB" else picture.convert("RGB")
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
