"""Rectangles and packed glyph boxes, in points from the top left of the page as shown."""

from __future__ import annotations

import struct
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

_BOX = struct.Struct("<4f")


@dataclass(frozen=True, slots=True)
class Rect:
    """A rectangle in points, origin top left of the page as shown (after /Rotate and crop), y down.

    In pictures one pixel is one point.
    """

    x0: float
    y0: float
    x1: float
    y1: float

    @property
    def width(self) -> float:
        """Width in points."""
        return self.x1 - self.x0

    @property
    def height(self) -> float:
        """Height in points."""
        return self.y1 - self.y0

    @property
    def is_empty(self) -> bool:
        """True when no area is covered."""
        return self.x1 <= self.x0 or self.y1 <= self.y0

    def union(self, other: Rect) -> Rect:
        """Return the smallest rectangle that holds both."""
        return Rect(min(self.x0, other.x0), min(self.y0, other.y0), max(self.x1, other.x1), max(self.y1, other.y1))

    def intersects(self, other: Rect) -> bool:
        """True when the two share an area."""
        return self.x0 < other.x1 and other.x0 < self.x1 and self.y0 < other.y1 and other.y0 < self.y1

    def contains(self, x: float, y: float) -> bool:
        """True when the point lies inside or on the edge."""
        return self.x0 <= x <= self.x1 and self.y0 <= y <= self.y1

    def padded(self, points: float) -> Rect:
        """Return the rectangle grown on each side by `points`."""
        return Rect(self.x0 - points, self.y0 - points, self.x1 + points, self.y1 + points)


@dataclass(frozen=True, slots=True)
class GlyphBoxes:
    """One box per code point of a segment's text, packed as four little-endian float32 each.

    A code point without ink of its own (a line end, a space made by the reader) has an empty box.
    An empty `packed` means that the segment has no places on a page.
    """

    packed: bytes = b""

    @classmethod
    def pack(cls, rects: Iterable[Rect | None]) -> GlyphBoxes:
        """Pack one rectangle (or None) per code point."""
        return cls(b"".join(_BOX.pack(r.x0, r.y0, r.x1, r.y1) if r else _BOX.pack(0, 0, 0, 0) for r in rects))

    def __len__(self) -> int:
        return len(self.packed) // _BOX.size

    def __getitem__(self, index: int) -> Rect:
        return Rect(*_BOX.unpack_from(self.packed, index * _BOX.size))

    def __iter__(self) -> Iterator[Rect]:
        return (Rect(*values) for values in _BOX.iter_unpack(self.packed))

    def rects(self, start: int, end: int) -> list[Rect]:
        """Return the non-empty boxes of the code points start..end."""
        stop = min(end, len(self))
        return [box for i in range(start, stop) if not (box := self[i]).is_empty]

    def quads(self, start: int, end: int) -> tuple[Rect, ...]:
        """Return one rectangle per visual line touched by the code points start..end."""
        return merge_lines(self.rects(start, end))


def merge_lines(boxes: Sequence[Rect]) -> tuple[Rect, ...]:
    """Join neighbouring boxes that stand on the same line (or column, for vertical text) into one each."""
    lines: list[Rect] = []
    for box in boxes:
        if lines and _same_line(lines[-1], box):
            lines[-1] = lines[-1].union(box)
        else:
            lines.append(box)
    return tuple(lines)


def _same_line(line: Rect, box: Rect) -> bool:
    across = min(line.y1, box.y1) - max(line.y0, box.y0)
    down = min(line.x1, box.x1) - max(line.x0, box.x0)
    size = max(box.width, box.height, 1.0)
    if across > 0.5 * min(line.height, box.height):
        return box.x0 - line.x1 < 3 * size and line.x0 - box.x1 < 3 * size
    if down > 0.5 * min(line.width, box.width) and line.width < 2 * size:
        return box.y0 - line.y1 < 1.0 * size and line.height > line.width
    return False
