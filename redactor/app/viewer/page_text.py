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

    def first_of(self, address: str, start: int) -> int | None:
        """Return the index of the first glyph of a segment at or after an offset."""
        return next(
            (
                n
                for n, glyph in enumerate(self.glyphs)
                if glyph.offset >= start and self.segments[glyph.segment].address == address
            ),
            None,
        )

    def step(self, index: int, way: int, *, by_word: bool = False) -> int:
        """Return the glyph after (way 1) or before (-1) one; by word the last or first of the word met next."""
        last = len(self.glyphs) - 1
        at = min(max(0, index + way), last)
        while by_word and 0 < at < last and self._same_word(at, at + way):
            at += way
        return at

    def step_line(self, index: int, way: int) -> int:
        """Return the glyph below (way 1) or above (-1) one; the glyph itself at the edge of the text."""
        here = self.glyphs[index].box
        x, y = (here.x0 + here.x1) / 2, (here.y0 + here.y1) / 2
        best: tuple[float, int] | None = None
        for number, glyph in enumerate(self.glyphs):
            box = glyph.box
            down = ((box.y0 + box.y1) / 2 - y) * way
            if down <= here.height * 0.5:
                continue
            distance = down * 4 + abs((box.x0 + box.x1) / 2 - x)
            if best is None or distance < best[0]:
                best = (distance, number)
        return best[1] if best else index

    def _same_word(self, one: int, other: int) -> bool:
        a, b = self.glyphs[one], self.glyphs[other]
        if a.segment != b.segment or abs(a.offset - b.offset) != 1:
            return False
        text = self.segments[a.segment].text
        return not text[a.offset].isspace() and not text[b.offset].isspace()

    def quads(self, spans: Iterable[Span]) -> tuple[Rect, ...]:
        """Return one rectangle a line for spans of this page."""
        boxes = {segment.address: segment.boxes for segment in self.segments}
        return tuple(
            rect
            for span in spans
            if span.address in boxes
            for rect in merge_lines(boxes[span.address].rects(span.start, span.end))
        )
