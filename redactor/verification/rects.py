"""Which of many rectangles holds a point: a page of text against hundreds of boxes."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from redactor.model import Rect

# Height in points of the bands that rectangles are filed under; about one line of text.
_BAND = 12.0


class RectIndex:
    """Rectangles filed by the bands that they cross."""

    def __init__(self, rects: Sequence[Rect]) -> None:
        self._bands: defaultdict[int, list[tuple[int, Rect]]] = defaultdict(list)
        self._tall: list[tuple[int, Rect]] = []
        for number, rect in enumerate(rects):
            first, last = int(rect.y0 // _BAND), int(rect.y1 // _BAND)
            if last - first > 200:
                self._tall.append((number, rect))
                continue
            for band in range(first, last + 1):
                self._bands[band].append((number, rect))

    def holding(self, x: float, y: float) -> list[int]:
        """Return the numbers of the rectangles that the point lies in."""
        near = self._bands.get(int(y // _BAND), [])
        return [number for number, rect in (*near, *self._tall) if rect.contains(x, y)]
