"""The box being drawn: by mouse from corner to corner, by keyboard moved and resized. Pure functions, points."""

from __future__ import annotations

from dataclasses import dataclass, replace

from redactor.app.viewer.layout import PagePoint
from redactor.model import Rect

STEP = 8.0
FINE_STEP = 1.0
_SMALLEST = 2.0


@dataclass(frozen=True, slots=True)
class BoxDraft:
    """A box on a 1-based page that is not yet placed."""

    page: int
    rect: Rect
    anchor: PagePoint | None = None


def start_at(point: PagePoint) -> BoxDraft:
    """Begin a box with the mouse."""
    return BoxDraft(point.page, Rect(point.x, point.y, point.x, point.y), point)


def drag_to(draft: BoxDraft, x: float, y: float) -> BoxDraft:
    """Stretch a box from its anchor to a point of the same page."""
    a = draft.anchor or PagePoint(draft.page, draft.rect.x0, draft.rect.y0)
    return replace(draft, rect=Rect(min(a.x, x), min(a.y, y), max(a.x, x), max(a.y, y)))


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
