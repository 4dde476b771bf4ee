"""Selecting text on a page by its glyph boxes. No widgets in here; points and code points."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from redactor.app.viewer.flow import Span
from redactor.model import Rect, Segment, merge_lines


@dataclass(frozen=True, slots=True)
class Glyph:
    """One visible code point: which segment, which offset, where."""

    segment: int
    offset: int
    box: Rect


class PageText:
    """The glyphs of one page in reading order."""

    def __init__(self, segments: Iterable[Segment]) -> None:
        self.segments = [segment for segment in segments if len(segment.boxes)]
        self.glyphs = [
            Glyph(number, offset, box)
            for number, segment in enumerate(self.segments)
            for offset, box in enumerate(segment.boxes)
            if not box.is_empty
        ]

    def nearest(self, x: float, y: float, reach: float | None = None) -> int | None:
        """Return the index of the glyph nearest to a point, at most `reach` points away; lines before columns."""
        best: tuple[float, int] | None = None
        for index, glyph in enumerate(self.glyphs):
            box = glyph.box
            dx = max(box.x0 - x, 0.0, x - box.x1)
            dy = max(box.y0 - y, 0.0, y - box.y1)
            if reach is not None and (dx > reach or dy > reach):
                continue
            distance = dx + 4 * dy
            if best is None or distance < best[0]:
                best = (distance, index)
        return best[1] if best else None

    def between(self, first: int, last: int) -> tuple[Span, ...]:
        """Return the spans from one glyph to another, both included, one for each segment."""
        first, last = min(first, last), max(first, last)
        spans: dict[int, tuple[int, int]] = {}
        for glyph in self.glyphs[first : last + 1]:
            before = spans.get(glyph.segment, (glyph.offset, glyph.offset + 1))
            spans[glyph.segment] = (min(before[0], glyph.offset), max(before[1], glyph.offset + 1))
        return tuple(Span(self.segments[n].address, start, end) for n, (start, end) in spans.items())

    def quads(self, spans: Iterable[Span]) -> tuple[Rect, ...]:
        """Return one rectangle a line for spans of this page."""
        boxes = {segment.address: segment.boxes for segment in self.segments}
        return tuple(
            rect
            for span in spans
            if span.address in boxes
            for rect in merge_lines(boxes[span.address].rects(span.start, span.end))
        )
