"""Pages turned in the view by quarter turns clockwise. Pure functions; places in points from the page's top left.

The file and the case know nothing of it: a place on a page is the same in every view.
"""

from __future__ import annotations

from redactor.model import Rect

Size = tuple[float, float]


def turned_size(size: Size, turns: int) -> Size:
    """Return width and height of a page as the view shows it."""
    return (size[1], size[0]) if turns % 2 else size


def turned(x: float, y: float, size: Size, turns: int) -> tuple[float, float]:
    """Return where a place on a page of `size` is shown."""
    width, height = size
    return ((x, y), (height - y, x), (width - x, height - y), (y, width - x))[turns % 4]


def unturned(x: float, y: float, size: Size, turns: int) -> tuple[float, float]:
    """Return the place on a page of `size` (as it is without turning) that is shown at x, y."""
    width, height = size
    return ((x, y), (y, height - x), (width - x, height - y), (width - y, x))[turns % 4]


def turned_rect(rect: Rect, size: Size, turns: int) -> Rect:
    """Return where a rectangle of a page is shown."""
    return _between(turned(rect.x0, rect.y0, size, turns), turned(rect.x1, rect.y1, size, turns))


def unturned_rect(rect: Rect, size: Size, turns: int) -> Rect:
    """Return the rectangle of a page of `size` that is shown at `rect`."""
    return _between(unturned(rect.x0, rect.y0, size, turns), unturned(rect.x1, rect.y1, size, turns))


def unturned_step(dx: float, dy: float, turns: int) -> tuple[float, float]:
    """Return the way on the page that looks like (dx, dy) in the view."""
    return ((dx, dy), (dy, -dx), (-dx, -dy), (-dy, dx))[turns % 4]


def _between(one: tuple[float, float], other: tuple[float, float]) -> Rect:
    return Rect(min(one[0], other[0]), min(one[1], other[1]), max(one[0], other[0]), max(one[1], other[1]))
