"""Pictures that stand beside the text of a page: which can hold words that OCR has to read, and which can't."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from redactor.formats.pdf.glyphs import INVISIBLE_MODE, PageText
from redactor.model import Rect, UnreadArea

# Below this nobody reads a name: type of 4 points is the smallest that is printed, a letter needs 7 pixels of
# height, and four letters 24 of width. (short side, long side)
SMALLEST_POINTS: Final = (5.0, 12.0)
SMALLEST_PIXELS: Final = (7, 24)
_FEW_CHARS: Final = 10
# Scanners and layout programs cut pictures into strips that meet, or nearly do.
_MEETING: Final = 1.0
_MOST_NAMED: Final = 20


@dataclass(frozen=True, slots=True)
class Pictures:
    """The pictures of a page with text.

    Attributes:
        readable: rectangles as shown that OCR can read; strips that meet are one.
        small: how many are too small to hold legible text.
        under_text: visible text lies over a picture, which is no text layer of it.
    """

    readable: tuple[Rect, ...] = ()
    small: int = 0
    under_text: bool = False

    def unread(self, number: int) -> list[UnreadArea]:
        """Return the unread areas of a 1-based page."""
        return [
            UnreadArea(
                f"page/{number}/picture/{count}",
                f"A picture on page {number} was not read.",
                page=number,
                rect=rect,
            )
            for count, rect in enumerate(self.readable, 1)
        ]


def pictures_of(page: PageText) -> Pictures:
    """Sort the pictures of a page. A picture below text has its text layer there, or is its background."""
    readable: list[Rect] = []
    small, under_text = 0, False
    for rect, pixels in _joined(page):
        if _is_below((rect.width, rect.height), SMALLEST_POINTS) or _is_below(pixels, SMALLEST_PIXELS):
            small += 1
            continue
        seen, unseen = _text_on(page, rect)
        if seen + unseen < _FEW_CHARS:
            readable.append(rect)
        else:
            under_text = under_text or seen > unseen
    return Pictures(tuple(readable), small, under_text)


def _is_below(size: tuple[float, float], least: tuple[float, float]) -> bool:
    """True when the short or the long side is below its least; words may stand on end."""
    return min(size) < least[0] or max(size) < least[1]


def _joined(page: PageText) -> list[tuple[Rect, tuple[int, int]]]:
    """Join pictures that meet; of several the pixels are added up, since strips lie side by side."""
    found: list[tuple[Rect, tuple[int, int]]] = []
    for area, pixels in zip(page.image_areas, page.image_pixels, strict=True):
        rect, own = area, pixels
        for other in [one for one in found if one[0].padded(_MEETING).intersects(rect)]:
            found.remove(other)
            rect = rect.union(other[0])
            own = own[0] + other[1][0], own[1] + other[1][1]
        found.append((rect, own))
    return sorted(found, key=lambda one: (one[0].y0, one[0].x0))


def _text_on(page: PageText, area: Rect) -> tuple[int, int]:
    """Return how many visible and invisible characters have their middle in the area, not counting past a few."""
    seen = unseen = 0
    for index, style in enumerate(page.styles):
        x0, y0, x1, y1 = page.boxes[4 * index : 4 * index + 4]
        if style >= 0 and x1 > x0 and area.contains((x0 + x1) / 2, (y0 + y1) / 2):
            if page.style_table[style].mode == INVISIBLE_MODE:
                unseen += 1
            else:
                seen += 1
            if seen + unseen > 4 * _FEW_CHARS:
                break
    return seen, unseen


def said_of_pictures(small: int, under_text: list[int]) -> list[str]:
    """Return what a person should know of pictures that nobody reads."""
    said = []
    if small:
        points, pixels = SMALLEST_POINTS, SMALLEST_PIXELS
        noun = "picture is" if small == 1 else "pictures are"
        said.append(
            f"{small} {noun} too small to hold legible text (under {points[0]:g} by {points[1]:g} points, "
            f"or under {pixels[0]} by {pixels[1]} pixels): not read."
        )
    if under_text:
        named = ", ".join(map(str, under_text[:_MOST_NAMED])) + (" ..." if len(under_text) > _MOST_NAMED else "")
        said.append(
            f"Pictures lie below visible text on page {named}: words inside of these pictures were not read."
        )
    return said
