"""Joins many small segments into batches, cuts long ones into windows, and maps hits back to their segments."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from redactor.detection.canonical import Canonical, canonical
from redactor.detection.evasion import Reading, hidden_readings, reversed_readings
from redactor.detection.hits import Hit
from redactor.detection.marks import blank_marks
from redactor.detection.tables import table_readings
from redactor.model import Segment, SegmentKind

WINDOW = 50_000
# A window begins this far before the end of the last one, so that what stands on the cut is seen whole.
_OVERLAP = 400
_BATCH = 50_000
# Kinds whose parts make sense on their own when a hit runs over several segments (a table row, wrapped lines).
_SPLITTABLE = frozenset({"PERSON", "ADDRESS", "LOCATION", "ORGANIZATION"})
_CELL = re.compile(r"^(?P<sheet>.*/[^/!]*)!\$?(?P<column>[A-Z]{1,3})\$?(?P<row>\d{1,7})$")
_LABELLED_KINDS = frozenset({SegmentKind.MAIL_HEADER, SegmentKind.PROPERTY})
_MAX_LABEL = 40
# Behind every text.
_END = 1 << 62


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of one segment in a batch.

    Attributes:
        segment: index into the segments.
        base: code points of the segment before this piece.
        origin: from the piece's text to the piece's source.
        reading: set when the text is another reading of `origin.text`.
    """

    segment: int
    base: int
    origin: Canonical
    reading: Reading | None = None

    @property
    def text(self) -> str:
        """The searchable text."""
        return self.reading.text if self.reading else self.origin.text

    def source_span(self, start: int, end: int) -> tuple[int, int]:
        """Map a non-empty span of the piece's text to code points of the segment; empty when it has no place."""
        if self.reading:
            start, end = self.reading.source_span(start, end)
            if start == end:
                return self.base, self.base
        start, end = self.origin.source_span(start, end)
        return self.base + start, self.base + end


@dataclass(frozen=True, slots=True)
class Batch:
    """A text to search: pieces with their labels, parted by line ends. `starts[i]` is where piece i begins."""

    text: str
    pieces: list[Piece]
    starts: list[int]

    def place(self, hit: Hit) -> Iterator[tuple[int, Hit]]:
        """Yield (segment index, hit in that segment) for each piece that the hit touches."""
        index = max(0, bisect_right(self.starts, hit.start) - 1)
        touched = []
        while index < len(self.pieces) and self.starts[index] < hit.end:
            piece, at = self.pieces[index], self.starts[index]
            start, end = max(hit.start, at), min(hit.end, at + len(piece.text))
            if start < end and any(c.isalnum() for c in self.text[start:end]):
                touched.append((piece, start - at, end - at))
            index += 1
        if len(touched) > 1 and hit.entity_type not in _SPLITTABLE:
            return
        for piece, start, end in touched:
            placed = _placed(hit, piece, start, end)
            if placed.start < placed.end:
                yield piece.segment, placed

    def settled(self) -> Iterator[tuple[int, int]]:
        """Yield (segment index, code point) for each segment: no later batch has a hit before that place."""
        last = self.pieces[-1]
        for index in dict.fromkeys(piece.segment for piece in self.pieces):
            yield index, last.base if index == last.segment else _END


def _placed(hit: Hit, piece: Piece, start: int, end: int) -> Hit:
    text = piece.text
    while start < end and text[start].isspace():
        start += 1
    ends = " \t\n.," if hit.entity_type == "ADDRESS" else " \t\n"
    while end > start and text[end - 1] in ends:
        end -= 1
    moved = hit.moved(*piece.source_span(start, end))
    if piece.reading is None:
        return moved
    return replace(moved, confidence=moved.confidence * 0.92, why=f"{moved.why} ({piece.reading.why})")


def make_batches(segments: Sequence[Segment]) -> Iterator[Batch]:
    """Yield batches of about 50,000 code points: every segment's text, and the hidden readings of it."""
    headings = _column_headings(segments)
    text: list[str] = []
    pieces: list[Piece] = []
    starts: list[int] = []
    size = 0
    for index, segment in enumerate(segments):
        label = _label(segment, headings)
        for piece in _pieces(index, segment.text):
            if size and size + len(piece.text) > _BATCH:
                yield _batch(text, pieces, starts)
                text, pieces, starts, size = [], [], [], 0
            starts.append(size + len(label))
            pieces.append(piece)
            text.extend((label, piece.text, "\n"))
            size += len(label) + len(piece.text) + 1
    if pieces:
        yield _batch(text, pieces, starts)


def _batch(text: list[str], pieces: list[Piece], starts: list[int]) -> Batch:
    return Batch(blank_marks("".join(text)), pieces, starts)


def _pieces(index: int, text: str) -> Iterator[Piece]:
    for start, end in windows(text):
        source = text[start:end]
        origin = canonical(source)
        yield Piece(index, start, origin)
        yield from (Piece(index, start, origin, reading) for reading in hidden_readings(origin.text))
        yield from (Piece(index, start, origin, reading) for reading in table_readings(origin.text))
        if "\u202e" in source or "\u2067" in source:
            yield from (Piece(index, start, Canonical(source), reading) for reading in reversed_readings(source))


def windows(text: str) -> Iterable[tuple[int, int]]:
    """Return the spans in which a text is searched: cut at line ends where there are any, overlapping a little."""
    if len(text) <= WINDOW:
        return [(0, len(text))] if text.strip() else []
    spans, start = [], 0
    while True:
        if len(text) - start <= WINDOW:
            spans.append((start, len(text)))
            return spans
        cut = text.rfind("\n", start + WINDOW // 2, start + WINDOW)
        if cut < 0:
            cut = text.rfind(" ", start + WINDOW // 2, start + WINDOW)
        end = cut + 1 if cut >= 0 else start + WINDOW
        spans.append((start, end))
        back = max(text.rfind("\n", end - _OVERLAP, end - 1), text.rfind(" ", end - _OVERLAP, end - _OVERLAP // 2))
        start = back + 1 if back > 0 else end - _OVERLAP


def _column_headings(segments: Sequence[Segment]) -> dict[tuple[str, str], str]:
    """Return the text of the topmost cell of each column: it says what the cells below are."""
    top: dict[tuple[str, str], tuple[int, str]] = {}
    for segment in segments:
        if "!" in segment.address and (cell := _CELL.match(segment.address)):
            key, row = (cell["sheet"], cell["column"]), int(cell["row"])
            if key not in top or row < top[key][0]:
                top[key] = (row, segment.text.strip())
    return {key: text for key, (_, text) in top.items() if _is_heading(text)}


def _is_heading(text: str) -> bool:
    return 1 < len(text) <= _MAX_LABEL and not any(c.isdigit() for c in text) and "\n" not in text


def _label(segment: Segment, headings: dict[tuple[str, str], str]) -> str:
    """Return the words that stand before a segment for the rules to see, such as "From: "."""
    if segment.kind in _LABELLED_KINDS:
        return f"{segment.address.rsplit('/', 1)[-1].replace('_', ' ')}: "
    if headings and (cell := _CELL.match(segment.address)):
        heading = headings.get((cell["sheet"], cell["column"]), "")
        if heading and heading != segment.text.strip():
            return f"{heading.rstrip(' :')}: "
    return ""
