"""The box being drawn or changed: by mouse from corner to corner, by keyboard moved and resized.

Pure functions and one small state; points. No widgets in here.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from redactor.app.viewer.layout import PagePoint
from redactor.model import Rect

STEP = 8.0
FINE_STEP = 1.0
_SMALLEST = 2.0


class Grip(StrEnum):
    """What of a box the mouse has hold of."""

    INSIDE = "inside"
    TOP_LEFT = "top_left"
    TOP_RIGHT = "top_right"
    BOTTOM_LEFT = "bottom_left"
    BOTTOM_RIGHT = "bottom_right"


@dataclass(frozen=True, slots=True)
class BoxDraft:
    """A box on a 1-based page that is not yet placed.

    Attributes:
        anchor: where the mouse went down.
        item_id: of the placed box that is changed, "" for a new one.
        grip, before: what the mouse holds of a placed box, and its rectangle when it was taken hold of.
    """

    page: int
    rect: Rect
    anchor: PagePoint | None = None
    item_id: str = ""
    grip: Grip | None = None
    before: Rect | None = None


def start_at(point: PagePoint) -> BoxDraft:
    """Begin a box with the mouse."""
    return BoxDraft(point.page, Rect(point.x, point.y, point.x, point.y), point)


def drag_to(draft: BoxDraft, x: float, y: float, size: tuple[float, float] | None = None) -> BoxDraft:
    """Stretch a new box from its anchor to a point of the same page, or take a placed one along by its grip."""
    if draft.grip is not None and draft.before is not None and draft.anchor is not None:
        return replace(draft, rect=_dragged(draft.before, draft.grip, draft.anchor, (x, y), size))
    a = draft.anchor or PagePoint(draft.page, draft.rect.x0, draft.rect.y0)
    return replace(draft, rect=Rect(min(a.x, x), min(a.y, y), max(a.x, x), max(a.y, y)))


def _dragged(
    before: Rect, grip: Grip, anchor: PagePoint, to: tuple[float, float], size: tuple[float, float] | None
) -> Rect:
    if grip is Grip.INSIDE:
        return moved(before, to[0] - anchor.x, to[1] - anchor.y, size or (1e9, 1e9))
    left, top = grip in (Grip.TOP_LEFT, Grip.BOTTOM_LEFT), grip in (Grip.TOP_LEFT, Grip.TOP_RIGHT)
    fixed_x, fixed_y = before.x1 if left else before.x0, before.y1 if top else before.y0
    return Rect(min(fixed_x, to[0]), min(fixed_y, to[1]), max(fixed_x, to[0]), max(fixed_y, to[1]))


def grip_at(rect: Rect, x: float, y: float, reach: float) -> Grip | None:
    """Return what of a box a point takes hold of: a corner within `reach` points, or the inside."""
    corners = {
        Grip.TOP_LEFT: (rect.x0, rect.y0),
        Grip.TOP_RIGHT: (rect.x1, rect.y0),
        Grip.BOTTOM_LEFT: (rect.x0, rect.y1),
        Grip.BOTTOM_RIGHT: (rect.x1, rect.y1),
    }
    for grip, (cx, cy) in corners.items():
        if abs(x - cx) <= reach and abs(y - cy) <= reach:
            return grip
    return Grip.INSIDE if rect.contains(x, y) else None


def start_centred(page: int, x: float, y: float, size: tuple[float, float]) -> BoxDraft:
    """Begin a box by keyboard: a line's height, around a point, inside the page of `size`."""
    width, height = min(120.0, size[0] / 2), min(18.0, size[1] / 2)
    rect = Rect(x - width / 2, y - height / 2, x + width / 2, y + height / 2)
    return BoxDraft(page, moved(rect, 0.0, 0.0, size))


def moved(rect: Rect, dx: float, dy: float, size: tuple[float, float]) -> Rect:
    """Move a rectangle, stopping at the page's edges."""
    dx = min(max(dx, -rect.x0), size[0] - rect.x1)
    dy = min(max(dy, -rect.y0), size[1] - rect.y1)
    return Rect(rect.x0 + dx, rect.y0 + dy, rect.x1 + dx, rect.y1 + dy)


def resized(rect: Rect, dx: float, dy: float, size: tuple[float, float]) -> Rect:
    """Move the lower right corner; the box keeps a smallest size and stays on the page."""
    x1 = min(max(rect.x1 + dx, rect.x0 + _SMALLEST), size[0])
    y1 = min(max(rect.y1 + dy, rect.y0 + _SMALLEST), size[1])
    return Rect(rect.x0, rect.y0, x1, y1)


def is_big_enough(rect: Rect) -> bool:
    """False for a click without a drag."""
    return rect.width >= _SMALLEST and rect.height >= _SMALLEST


def parse_pages(words: str, count: int) -> list[int] | None:
    """Return the 1-based pages of "2-5, 8" or "all", sorted; None when the words name none or one out of reach."""
    if words.strip().casefold() == "all":
        return list(range(1, count + 1))
    pages: set[int] = set()
    for piece in filter(None, (p.strip() for p in words.replace(";", ",").split(","))):
        first, dash, last = (p.strip() for p in piece.replace("–", "-").partition("-"))
        if not first.isdecimal() or (dash and not last.isdecimal()):
            return None
        low, high = int(first), int(last) if dash else int(first)
        if not 1 <= low <= high <= count:
            return None
        pages.update(range(low, high + 1))
    return sorted(pages) or None
