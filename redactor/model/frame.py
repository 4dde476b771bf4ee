"""PageFrame: where the page as shown lies in the space of its PDF file."""

from __future__ import annotations

from dataclasses import dataclass

from redactor.model.geometry import Rect


@dataclass(frozen=True, slots=True)
class PageFrame:
    """The visible box of a page in user space (y up) and its rotation; maps to the page as shown (y down).

    Attributes:
        left, bottom, right, top: crop box within media box, in user space units.
        turns: quarter turns clockwise, 0 to 3.
    """

    left: float
    bottom: float
    right: float
    top: float
    turns: int = 0

    @property
    def size(self) -> tuple[float, float]:
        """(width, height) in points as shown."""
        width, height = self.right - self.left, self.top - self.bottom
        return (height, width) if self.turns % 2 else (width, height)

    @property
    def matrix(self) -> tuple[float, float, float, float, float, float]:
        """The matrix (a, b, c, d, e, f) from user space to the page as shown."""
        return (
            (1.0, 0.0, 0.0, -1.0, -self.left, self.top),
            (0.0, 1.0, 1.0, 0.0, -self.bottom, -self.left),
            (-1.0, 0.0, 0.0, 1.0, self.right, -self.bottom),
            (0.0, -1.0, -1.0, 0.0, self.top, self.right),
        )[self.turns]

    def shown(self, x: float, y: float) -> tuple[float, float]:
        """Map a point of user space to the page as shown."""
        a, b, c, d, e, f = self.matrix
        return a * x + c * y + e, b * x + d * y + f

    def shown_rect(self, x0: float, y0: float, x1: float, y1: float) -> Rect:
        """Map a rectangle of user space, given by any two opposite corners, to the page as shown."""
        ax, ay = self.shown(x0, y0)
        bx, by = self.shown(x1, y1)
        return Rect(min(ax, bx), min(ay, by), max(ax, bx), max(ay, by))

    def user(self, x: float, y: float) -> tuple[float, float]:
        """Map a point of the page as shown to user space."""
        a, b, c, d, e, f = self.matrix
        x, y, scale = x - e, y - f, 1.0 / (a * d - b * c)
        return (d * x - c * y) * scale, (a * y - b * x) * scale

    def user_rect(self, rect: Rect) -> tuple[float, float, float, float]:
        """Map a rectangle as shown to (left, bottom, right, top) in user space."""
        ax, ay = self.user(rect.x0, rect.y0)
        bx, by = self.user(rect.x1, rect.y1)
        return min(ax, bx), min(ay, by), max(ax, bx), max(ay, by)
