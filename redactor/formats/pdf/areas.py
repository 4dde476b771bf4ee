"""Drawn areas as runs of text: which glyphs an area means, so that the lines beside it stay whole.

MuPDF takes every glyph whose full-height cell touches a box. An exact box around one line then takes the captions
above and below along, so an area becomes spans of glyphs first, and MuPDF is shown the middle of the area alone.
"""

from __future__ import annotations

from typing import Final

from redactor.formats.pdf.glyphs import ASCENT, DESCENT, PageText
from redactor.model import Rect

# The part of a glyph that an area must touch to mean it: heights in ems from the baseline.
_LOW: Final = 0.08
_HIGH: Final = 0.5
_LOW_MARKS: Final = frozenset(".,_…‚„")
_LOW_MARK: Final = (-0.1, 0.1)
_HIGH_MARKS: Final = frozenset("\"'`^*°´¨“”‘’¹²³")
_SIDE: Final = 0.2
_EDGE_SHARE: Final = 0.35
_MOST_EDGE: Final = 4.0
_JOINED: Final = 0.3


def spans_below(page: PageText, area: Rect) -> list[tuple[int, int]]:
    """Return the (start, end) of the text that an area means, in code points of the page's text.

    A word of which the area covers a letter goes as a whole, with a plus sign in front: the rest would tell it.
    """
    hits = [i for i in range(len(page.text)) if _is_meant(page, i, area)]
    spans: list[tuple[int, int]] = []
    for index in hits:
        if spans and index < spans[-1][1]:
            continue
        start, end = index, index + 1
        while start > 0 and _is_joined(page, start - 1, start):
            start -= 1
        while end < len(page.text) and _is_joined(page, end - 1, end):
            end += 1
        if start > 0 and page.text[start - 1] == "+" and not page.box(start - 1).is_empty:
            start -= 1
        if spans and start <= spans[-1][1]:
            spans[-1] = (spans[-1][0], max(end, spans[-1][1]))
        else:
            spans.append((start, end))
    return spans


def middle_of(area: Rect) -> Rect:
    """Return the inner part of an area that MuPDF is shown, for text that pdfium does not see."""
    across = min(_EDGE_SHARE * area.width, _MOST_EDGE)
    down = min(_EDGE_SHARE * area.height, _MOST_EDGE)
    return Rect(area.x0 + across, area.y0 + down, area.x1 - across, area.y1 - down)


def _is_meant(page: PageText, index: int, area: Rect) -> bool:
    if page.styles[index] < 0 or page.text[index].isspace():
        return False
    box = page.box(index)
    return not box.is_empty and area.intersects(box) and area.intersects(_core(page, index, box))


def _core(page: PageText, index: int, box: Rect) -> Rect:
    """Return the part of a glyph's box that holds its ink and none of its neighbours'."""
    turn = page.style_table[page.styles[index]].turn
    if turn is None:
        share_x, share_y = 0.3 * box.width, 0.3 * box.height
        return Rect(box.x0 + share_x, box.y0 + share_y, box.x1 - share_x, box.y1 - share_y)
    char = page.text[index]
    low, high = _LOW_MARK if char in _LOW_MARKS else (_LOW, ASCENT if char in _HIGH_MARKS else _HIGH)
    side_x, side_y = _SIDE * box.width, _SIDE * box.height
    top, bottom = (ASCENT - high) / (ASCENT + DESCENT), (ASCENT - low) / (ASCENT + DESCENT)
    turned = (turn - page.frame.turns) % 4
    if turned == 0:
        return Rect(box.x0 + side_x, box.y0 + top * box.height, box.x1 - side_x, box.y0 + bottom * box.height)
    if turned == 2:
        return Rect(box.x0 + side_x, box.y1 - bottom * box.height, box.x1 - side_x, box.y1 - top * box.height)
    if turned == 1:
        return Rect(box.x0 + top * box.width, box.y0 + side_y, box.x0 + bottom * box.width, box.y1 - side_y)
    return Rect(box.x1 - bottom * box.width, box.y0 + side_y, box.x1 - top * box.width, box.y1 - side_y)


def _is_joined(page: PageText, first: int, second: int) -> bool:
    """True for two letters or digits of one word on one line."""
    if not (page.text[first].isalnum() and page.text[second].isalnum()):
        return False
    if page.styles[first] < 0 or page.styles[second] < 0:
        return False
    gap = _JOINED * page.style_table[page.styles[second]].em
    return page.box(first).padded(gap).intersects(page.box(second))
