"""The text of a page with one box per code point, and the pictures on it, as pdfium sees them.

pdfium counts text in UTF-16 units, adds spaces and line ends of its own, and marks a hyphen at a line end as
U+FFFE or U+0002; here each of these becomes one code point of the text, or none.
"""

from __future__ import annotations

import ctypes
import itertools
import math
import operator
from array import array
from collections import deque
from dataclasses import dataclass, field
from typing import Any, Final

import pypdfium2.raw as api

from redactor.formats.pdf.pdfium import PdfiumPage
from redactor.model import GlyphBoxes, PageFrame, Rect

# Shares of the em above and below the baseline that hold the ink of nearly all type, and that leave the lines
# above and below alone at the usual leading of 1.2. Boxes made of ink alone would tell a name with descenders.
ASCENT: Final = 0.82
DESCENT: Final = 0.24

INVISIBLE_MODE: Final = 3
# Where the origin stands within a glyph of vertical writing, as shares of its width.
_VERTICAL_FROM: Final = 0.35
_VERTICAL_TO: Final = 0.65
_HYPHENS: Final = frozenset((0xFFFE, 0x02))
_MAX_FORM_DEPTH: Final = 12
_MAX_OBJECTS: Final = 200_000
# Numbers a character in the arrays that pdfium fills: a box and an origin.
_RECT: Final = 4
_POINT: Final = 2


@dataclass(frozen=True, slots=True)
class Style:
    """What the glyphs of one text object share. Sizes in user space units.

    Attributes:
        em: font size as shown.
        angle: direction of the text in user space, radians.
        mode: text rendering mode of ISO 32000-1, table 106.
        turn: quarter turns anticlockwise, 0 to 3, or None for slanting text.
    """

    em: float
    angle: float
    mode: int
    turn: int | None = field(init=False)

    def __post_init__(self) -> None:
        """Settle the direction once: it is asked for with every glyph."""
        turn = round(self.angle / (math.pi / 2))
        is_level = abs(self.angle - turn * math.pi / 2) < 0.02
        object.__setattr__(self, "turn", turn % 4 if is_level else None)


# A level drawing is a rule up to this height in points; pages of drawings are looked at only so far.
_RULE = 3.0
_MAX_RULES = 2_000


@dataclass(slots=True)
class PageText:
    """The text of one page. All lists have one entry per code point of `text`.

    Attributes:
        boxes: x0, y0, x1, y1 in points as shown; zeros for a code point without ink.
        origins: x, y of the glyph's origin in user space; NaN for a code point that pdfium added.
        styles: index into `style_table`, -1 for a code point that pdfium added.
        hidden: text outside the page or drawn invisibly without a picture below it, which `text` leaves out.
        hidden_boxes: like `boxes`, for `hidden`.
        drops_invisible: True when the page's invisible text is not the text layer of a picture.
        image_areas: the pictures as shown, cut to the page.
        image_pixels: (width, height) of each.
        cuts_images: a picture reaches beyond the page.
        path_count: number of vector drawings.
        rules: thin drawings that lie level, which may strike text through.
        unmapped: number of glyphs without a Unicode value.
        has_text: it had text before that was forgotten.
    """

    frame: PageFrame
    text: str = ""
    boxes: array[float] = field(default_factory=lambda: array("f"))
    origins: array[float] = field(default_factory=lambda: array("d"))
    styles: array[int] = field(default_factory=lambda: array("i"))
    style_table: list[Style] = field(default_factory=list)
    hidden: str = ""
    hidden_boxes: array[float] = field(default_factory=lambda: array("f"))
    drops_invisible: bool = False
    image_areas: list[Rect] = field(default_factory=list)
    image_pixels: list[tuple[int, int]] = field(default_factory=list)
    cuts_images: bool = False
    path_count: int = 0
    rules: list[Rect] = field(default_factory=list)
    unmapped: int = 0
    has_text: bool = False

    @property
    def glyph_boxes(self) -> GlyphBoxes:
        """The boxes, packed for a Segment."""
        return GlyphBoxes(_packed(self.boxes))

    @property
    def hidden_glyph_boxes(self) -> GlyphBoxes:
        """The boxes of the hidden text, packed for a Segment."""
        return GlyphBoxes(_packed(self.hidden_boxes))

    def forget_text(self) -> None:
        """Free what only redaction on this page needs; a long file can't keep it for every page."""
        self.has_text = bool(self.text)
        self.text = ""
        del self.boxes[:], self.origins[:], self.styles[:], self.hidden_boxes[:]

    def box(self, index: int) -> Rect:
        """Return the box of one code point."""
        return Rect(*self.boxes[4 * index : 4 * index + 4])


def _packed(boxes: array[float]) -> bytes:
    little = array("f", boxes)
    if array("H", [1]).tobytes() == b"\x00\x01":
        little.byteswap()
    return little.tobytes()


def _prototype(name: str, *arguments: Any, returns: Any = ctypes.c_int) -> Any:
    """Return a bare prototype of a pdfium function.

    Addresses are integers and the lock of the interpreter is kept: each saves a share of calls that take
    well under a microsecond.
    """
    address = ctypes.cast(getattr(api, name), ctypes.c_void_p).value or 0
    return ctypes.PYFUNCTYPE(returns, *arguments)(address)


_P, _I = ctypes.c_void_p, ctypes.c_int
_unicode = _prototype("FPDFText_GetUnicode", _P, _I, returns=ctypes.c_uint)
_loose_box = _prototype("FPDFText_GetLooseCharBox", _P, _I, _P)
_origin = _prototype("FPDFText_GetCharOrigin", _P, _I, _P, _P)
_text_object = _prototype("FPDFText_GetTextObject", _P, _I, returns=_P)
_matrix = _prototype("FPDFText_GetMatrix", _P, _I, _P)
_font_size = _prototype("FPDFText_GetFontSize", _P, _I, returns=ctypes.c_double)
_render_mode = _prototype("FPDFTextObj_GetTextRenderMode", _P)


def _addresses(numbers: array[Any], step: int, first: int = 0) -> range:
    """Return the addresses of each `step`-th number."""
    start, count = numbers.buffer_info()
    size = numbers.itemsize
    return range(start + first * size, start + count * size, step * size)


class _Reader:
    """Reads the characters of one text page in order and files each as shown or hidden."""

    def __init__(self, page: PdfiumPage, text_page: int, result: PageText) -> None:
        self.page, self.text_page, self.result = page, text_page, result
        self.shown: list[str] = []
        self.hidden: list[str] = []
        self.tables: dict[int, int] = {}
        self.codes: list[int] = []
        self.objects: list[int] = []
        # Plain arrays in place of FS_RECTF (left, top, right, bottom) and pairs of c_double, a slot a character:
        # pdfium fills them, and stretches of them are taken over without a step in Python for each character.
        self.rects, self.points = array("f"), array("d")
        self.matrix, (self.width, self.height) = result.frame.matrix, result.frame.size
        self.last_object, self.number = 0, -1
        self.turn: int | None = 0
        self.style = Style(0.0, 0.0, 0)

    def style_of(self, text_object: int, index: int) -> int:
        known = self.tables.get(text_object)
        if known is None:
            matrix = api.FS_MATRIX()
            _matrix(self.text_page, index, ctypes.addressof(matrix))
            em = abs(_font_size(self.text_page, index)) * math.hypot(matrix.c, matrix.d)
            style = Style(em, math.atan2(matrix.b, matrix.a), _render_mode(text_object))
            known = self.tables[text_object] = len(self.result.style_table)
            self.result.style_table.append(style)
        return known

    def fetch(self, count: int) -> None:
        """Ask pdfium for everything about every character: the hot path of reading, some 4,000 times a page."""
        page, indices = itertools.repeat(self.text_page), range(count)
        self.codes = list(map(_unicode, page, indices))
        self.objects = [found or 0 for found in map(_text_object, page, indices)]
        self.rects = array("f", bytes(4 * _RECT * count))
        self.points = array("d", bytes(8 * _POINT * count))
        rects = _addresses(self.rects, _RECT)
        deque(map(_loose_box, page, indices, rects), 0)
        points = _addresses(self.points, _POINT)
        deque(map(_origin, page, indices, points, _addresses(self.points, _POINT, 1)), 0)

    def read(self, count: int) -> None:
        self.fetch(count)
        index = 0
        for text_object, group in itertools.groupby(self.objects):
            end = index + sum(1 for _ in group)
            codes = self.codes[index:end]
            if not (text_object and min(codes) >= 32 and max(codes) < 0xD800 and self.take_all(index, end, codes)):
                self.read_singly(index, end)
            index = end
        self.result.text, self.result.hidden = "".join(self.shown), "".join(self.hidden)

    def turn_to(self, text_object: int, index: int) -> None:
        if text_object != self.last_object:
            self.last_object = text_object
            self.number = self.style_of(text_object, index)
            self.style = self.result.style_table[self.number]
            self.turn = self.style.turn

    def take_all(self, start: int, end: int, codes: list[int]) -> bool:
        """Take a stretch of upright text of one object that lies wholly on the page; False when it is none."""
        result, (a, b, c, d, e, f) = self.result, self.matrix
        self.turn_to(self.objects[start], start)
        style = self.style
        if (
            self.turn != 0
            or b
            or c
            or a <= 0
            or d >= 0
            or (style.mode == INVISIBLE_MODE and result.drops_invisible)
        ):
            return False
        first, last = _RECT * start, _RECT * end
        lefts, rights = self.rects[first:last:_RECT], self.rects[first + 2 : last : _RECT]
        first, last = _POINT * start, _POINT * end
        xs, ys = self.points[first:last:_POINT], self.points[first + 1 : last : _POINT]
        low, high = min(ys), max(ys)
        if low != high or not self.is_inside(min(rights), max(lefts), high):
            return False
        widths = array("f", map(operator.sub, rights, lefts))
        # No width is negative, and no origin stands so far in as those of vertical writing do.
        if min(widths) < 0 or max(map(operator.sub, xs, lefts)) > _VERTICAL_FROM * min(widths):
            return False
        block = array("f", bytes(4 * _RECT * (end - start)))
        block[0::_RECT] = array("f", [a * left + e for left in lefts]) if e or a != 1 else lefts
        block[1::_RECT] = array("f", (d * (high + ASCENT * style.em) + f,)) * (end - start)
        block[2::_RECT] = array("f", [a * right + e for right in rights]) if e or a != 1 else rights
        block[3::_RECT] = array("f", (d * (high - DESCENT * style.em) + f,)) * (end - start)
        self.shown.append("".join(map(chr, codes)))
        result.boxes.extend(block)
        result.origins.extend(self.points[_POINT * start : _POINT * end])
        result.styles.extend(array("i", [self.number]) * (end - start))
        return True

    def is_inside(self, right: float, left: float, baseline: float) -> bool:
        """True when a line from `left` to `right` (user space; of its last and its first glyph) is on the page."""
        a, _, _, d, e, f = self.matrix
        low, high = baseline - DESCENT * self.style.em, baseline + ASCENT * self.style.em
        return (
            a * right + e >= 0 and a * left + e <= self.width and d * low + f >= 0 and d * high + f <= self.height
        )

    def read_singly(self, start: int, end: int) -> None:
        high, take = 0, self.take
        for index in range(start, end):
            code = self.codes[index]
            if 32 <= code < 0xD800:
                take(chr(code), index)
                high = 0
                continue
            if 0xD800 <= code < 0xDC00:
                high = code
                continue
            if 0xDC00 <= code < 0xE000:
                code = 0x10000 + ((high - 0xD800) << 10) + (code - 0xDC00) if high else 0xFFFD
            high = 0
            if code == 13:
                continue
            if code in _HYPHENS:
                self.take("-", index)
                self.add_line_end()
            elif code == 10:
                self.add_line_end()
            else:
                take(self.odd_char(code), index)

    def odd_char(self, code: int) -> str:
        if code < 32 or 0xD800 <= code < 0xE000 or code > 0x10FFFF or code == 0xFFFD:
            if code != 9:
                self.result.unmapped += 1
                return "\ufffd"
            return " "
        return chr(code)

    def add_line_end(self) -> None:
        for chars, boxes in ((self.shown, self.result.boxes), (self.hidden, self.result.hidden_boxes)):
            if chars and not chars[-1].endswith("\n"):
                chars.append("\n")
                boxes.extend((0.0, 0.0, 0.0, 0.0))
                if boxes is self.result.boxes:
                    self.result.origins.extend((math.nan, math.nan))
                    self.result.styles.append(-1)

    def add_generated(self, char: str) -> None:
        if self.shown:
            self.shown.append(char)
            self.result.boxes.extend((0.0, 0.0, 0.0, 0.0))
            self.result.origins.extend((math.nan, math.nan))
            self.result.styles.append(-1)

    def take(self, char: str, index: int) -> None:
        # Plain floats instead of Rect: turned and slanted text comes this way, glyph by glyph.
        result = self.result
        text_object = self.objects[index]
        if not text_object:
            self.add_generated(char)
            return
        self.turn_to(text_object, index)
        style, turn = self.style, self.turn
        left, top, right, bottom = self.rects[_RECT * index : _RECT * (index + 1)]
        x, y = self.points[_POINT * index : _POINT * (index + 1)]
        if turn == 0:
            # The same as below for nearly all text, without the calls.
            width = right - left
            if not (width > 0 and _VERTICAL_FROM < (x - left) / width < _VERTICAL_TO):
                bottom, top = y - DESCENT * style.em, y + ASCENT * style.em
        elif turn is not None and not _is_vertical(left, bottom, right, top, x, y, turn):
            left, bottom, right, top = _steady_band(left, bottom, right, top, x, y, turn, style.em)
        a, b, c, d, e, f = self.matrix
        x0, x1 = a * left + c * bottom + e, a * right + c * top + e
        y0, y1 = b * left + d * bottom + f, b * right + d * top + f
        if x0 > x1:
            x0, x1 = x1, x0
        if y0 > y1:
            y0, y1 = y1, y0
        outside = x1 < 0 or y1 < 0 or x0 > self.width or y0 > self.height
        if outside or (style.mode == INVISIBLE_MODE and result.drops_invisible):
            self.hidden.append(char)
            result.hidden_boxes.extend((x0, y0, x1, y1))
            return
        self.shown.append(char)
        result.boxes.extend((x0, y0, x1, y1))
        result.origins.extend((x, y))
        result.styles.append(self.number)


def _steady_band(
    left: float, bottom: float, right: float, top: float, x: float, y: float, turn: int, em: float
) -> tuple[float, float, float, float]:
    """Set the extent across the line by baseline and em alone: the same for every glyph of a line."""
    if turn == 0:
        return left, y - DESCENT * em, right, y + ASCENT * em
    if turn == 2:
        return left, y - ASCENT * em, right, y + DESCENT * em
    if turn == 1:
        return x - ASCENT * em, bottom, x + DESCENT * em, top
    return x - DESCENT * em, bottom, x + ASCENT * em, top


def _is_vertical(left: float, bottom: float, right: float, top: float, x: float, y: float, turn: int) -> bool:
    """True for vertical writing: the origin stands above the middle of the glyph, not at its side."""
    start, size, at = (bottom, top - bottom, y) if turn % 2 else (left, right - left, x)
    return size > 0 and _VERTICAL_FROM < (at - start) / size < _VERTICAL_TO


def read_page(page: PdfiumPage) -> PageText:
    """Read one page: text in pdfium's reading order, boxes, hidden text, pictures."""
    result = PageText(page.frame)
    invisible = _collect_objects(page, result)
    result.drops_invisible = bool(invisible) and not any(
        text.intersects(area) for text in invisible for area in result.image_areas
    )
    handle = api.FPDFText_LoadPage(page.raw)
    if not handle:
        return result
    try:
        reader = _Reader(page, ctypes.cast(handle, ctypes.c_void_p).value or 0, result)
        reader.read(api.FPDFText_CountChars(handle))
    finally:
        api.FPDFText_ClosePage(handle)
    return result


def _collect_objects(page: PdfiumPage, result: PageText) -> list[Rect]:
    """Note pictures and drawings; return where invisible text stands."""
    invisible: list[Rect] = []
    corners = [ctypes.c_float() for _ in range(4)]
    pending = [(page.raw, api.FPDFPage_CountObjects, api.FPDFPage_GetObject, (1.0, 0.0, 0.0, 1.0, 0.0, 0.0), 0)]
    seen = 0
    while pending and seen < _MAX_OBJECTS:
        owner, count, get, matrix, depth = pending.pop()
        for number in range(max(count(owner), 0)):
            item = get(owner, number)
            seen += 1
            kind = api.FPDFPageObj_GetType(item)
            if kind == api.FPDF_PAGEOBJ_PATH:
                result.path_count += 1
                if result.path_count <= _MAX_RULES and api.FPDFPageObj_GetBounds(item, *corners):
                    rule = result.frame.shown_rect(*bounds_of(matrix, *(v.value for v in corners)))
                    if rule.height <= _RULE and rule.width > 2 * _RULE:
                        result.rules.append(rule)
            elif kind == api.FPDF_PAGEOBJ_FORM and depth < _MAX_FORM_DEPTH:
                inner = api.FS_MATRIX()
                api.FPDFPageObj_GetMatrix(item, inner)
                own = (inner.a, inner.b, inner.c, inner.d, inner.e, inner.f)
                pending.append(
                    (
                        item,
                        api.FPDFFormObj_CountObjects,
                        api.FPDFFormObj_GetObject,
                        multiply(own, matrix),
                        depth + 1,
                    )
                )
            elif _counts(item, kind) and api.FPDFPageObj_GetBounds(item, *corners):
                whole = result.frame.shown_rect(*bounds_of(matrix, *(v.value for v in corners)))
                _note_object(item, whole, result, invisible)
            if seen >= _MAX_OBJECTS:
                break
    return invisible


def _counts(item: object, kind: int) -> bool:
    """True for a picture and for invisible text."""
    if kind == api.FPDF_PAGEOBJ_IMAGE:
        return True
    return bool(kind == api.FPDF_PAGEOBJ_TEXT and api.FPDFTextObj_GetTextRenderMode(item) == INVISIBLE_MODE)


def _note_object(item: object, whole: Rect, result: PageText, invisible: list[Rect]) -> None:
    """Note a picture, or where invisible text stands; `whole`: as shown, not cut to the page."""
    area = _cut(whole, Rect(0.0, 0.0, *result.frame.size))
    is_picture = api.FPDFPageObj_GetType(item) == api.FPDF_PAGEOBJ_IMAGE
    pairs = ((whole.x0, area.x0), (whole.y0, area.y0), (whole.x1, area.x1), (whole.y1, area.y1))
    if is_picture and max(abs(own - cut) for own, cut in pairs) > 0.5:
        result.cuts_images = True
    if not area.is_empty and is_picture:
        result.image_areas.append(area)
        result.image_pixels.append(_pixels_of(item))
    elif not area.is_empty:
        invisible.append(area)


def _pixels_of(item: object) -> tuple[int, int]:
    wide, high = ctypes.c_uint(), ctypes.c_uint()
    api.FPDFImageObj_GetImagePixelSize(item, wide, high)
    return wide.value, high.value


def _cut(area: Rect, bounds: Rect) -> Rect:
    return Rect(max(area.x0, bounds.x0), max(area.y0, bounds.y0), min(area.x1, bounds.x1), min(area.y1, bounds.y1))


Matrix = tuple[float, float, float, float, float, float]


def multiply(first: Matrix, second: Matrix) -> Matrix:
    """Return the matrix that applies `first`, then `second` (row vectors, ISO 32000-1, 8.3.4)."""
    a, b, c, d, e, f = first
    k, l, m, n, o, p = second  # noqa: E741  (the letters of a matrix)
    return (
        a * k + b * m, a * l + b * n, c * k + d * m, c * l + d * n, e * k + f * m + o, e * l + f * n + p,
    )  # fmt: skip


def bounds_of(matrix: Matrix, x0: float, y0: float, x1: float, y1: float) -> tuple[float, float, float, float]:
    """Return the bounding box of a rectangle after `matrix`."""
    a, b, c, d, e, f = matrix
    xs = [a * x + c * y + e for x in (x0, x1) for y in (y0, y1)]
    ys = [b * x + d * y + f for x in (x0, x1) for y in (y0, y1)]
    return min(xs), min(ys), max(xs), max(ys)
