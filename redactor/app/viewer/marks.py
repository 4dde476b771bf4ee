"""Marks: what is painted over a document, indexed by page, and which one a point hits. No Qt in here."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from redactor.app.findings.rows import Decision, Row
from redactor.app.theme.kinds import Kind
from redactor.model import Finding, Rect


@dataclass(frozen=True, slots=True)
class Mark:
    """One finding or drawn box on one page. Rectangles in points; `words` are for screen readers."""

    item_id: str
    page: int
    rects: tuple[Rect, ...]
    kind: Kind
    decision: Decision
    words: str = ""
    is_box: bool = False


def spoken(row: Row) -> str:
    """Return a mark in words, for who can't see it: kind, text, decision, place."""
    words = (row.type_title(), row.text, row.decision_title(), row.place)
    return ", ".join(word for word in words if word)


@dataclass(frozen=True, slots=True)
class Hit:
    """What lies under a point: the smallest mark there."""

    item_id: str
    rect: Rect


class PageIndex:
    """Rows by 1-based page. Marks are made when a page comes on screen: a decision must not touch them all."""

    def __init__(self, rows: Iterable[Row] = (), part: str = "") -> None:
        self._rows: dict[int, list[Row]] = {}
        self._marks: dict[int, tuple[Mark, ...]] = {}
        for row in rows:
            page = row.page
            if page is not None and row.part == part:
                self._rows.setdefault(page, []).append(row)

    def on(self, page: int) -> tuple[Mark, ...]:
        """Return the marks of a page in the order of the list of findings."""
        marks = self._marks.get(page)
        if marks is None:
            rows = self._rows.get(page, ())
            marks = tuple(
                Mark(row.item_id, page, row.rects, row.kind, row.decision, spoken(row), row.is_area)
                for row in rows
                if row.rects
            )
            self._marks[page] = marks
        return marks


@dataclass(frozen=True, slots=True)
class SegmentMarks:
    """Marks of flowing text by segment, in the order of their start; `longest` counts the longest one's points."""

    segments: dict[str, list[tuple[Row, Finding]]] = field(default_factory=dict)
    longest: int = 0

    @classmethod
    def of(cls, rows: Iterable[Row]) -> SegmentMarks:
        """Index the rows that stand in a text."""
        segments: dict[str, list[tuple[Row, Finding]]] = {}
        longest = 0
        for row in rows:
            if row.finding is not None:
                finding = row.finding
                segments.setdefault(finding.segment, []).append((row, finding))
                longest = max(longest, finding.end - finding.start)
        for marks in segments.values():
            marks.sort(key=_start)
        return cls(segments, longest)

    def between(self, address: str, start: int, end: int) -> Iterator[tuple[Row, Finding]]:
        """Yield the marks of a segment that touch the code points start..end."""
        marks = self.segments.get(address, [])
        for number in range(bisect_left(marks, start - self.longest, key=_start), len(marks)):
            if marks[number][1].start >= end:
                return
            if marks[number][1].end > start:
                yield marks[number]


def _start(mark: tuple[Row, Finding]) -> int:
    return mark[1].start


def hit_test(marks: Sequence[Mark], x: float, y: float, tolerance: float = 0.0) -> Hit | None:
    """Return the smallest mark whose rectangle, grown by `tolerance`, holds the point; all in points.

    The smallest wins, so that a name inside a drawn box can still be reached.
    """
    best: tuple[float, Hit] | None = None
    for mark in marks:
        for rect in mark.rects:
            if rect.padded(tolerance).contains(x, y):
                size = rect.width * rect.height
                if best is None or size < best[0]:
                    best = (size, Hit(mark.item_id, rect))
    return best[1] if best else None
