"""Segments as one flowing text, and the way back from a place on screen to a segment's code points. No Qt in here.

A segment's text is shown code point for code point; only characters that a text widget would take for the end of
a paragraph or not show at all are exchanged, one for one, so that offsets stay true.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from redactor.app.display import displayable, place_words
from redactor.model import Segment, split_part

# A paragraph that is laid out in one piece costs time with the square of its length.
_LONGEST = 4000


@dataclass(frozen=True, slots=True)
class Line:
    """One block of the text widget.

    Attributes:
        text: as shown.
        segment: index into the flow's segments; None for headings of our own.
        start: code points of the segment's text before this line.
        label: what stands in the margin, on a segment's first line.
        heading: True for a heading of our own.
    """

    text: str
    segment: int | None = None
    start: int = 0
    label: str = ""
    heading: bool = False


@dataclass(frozen=True, slots=True)
class Span:
    """Code points start..end of one segment."""

    address: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Flow:
    """Lines and the segments that they show; `ranges` has the numbers of the lines of each segment."""

    lines: tuple[Line, ...]
    segments: tuple[Segment, ...]
    ranges: dict[str, range] = field(default_factory=dict)

    @property
    def text(self) -> str:
        """All lines, joined by line ends."""
        return "\n".join(line.text for line in self.lines)

    def lines_of(self, address: str) -> range:
        """Return the numbers of the lines that show a segment; empty when it is not shown."""
        return self.ranges.get(address, range(0))

    def place(self, address: str, offset: int) -> tuple[int, int] | None:
        """Return (line, code points within it) of a segment's offset, or None when it is not shown."""
        lines = self.lines_of(address)
        if not lines:
            return None
        at = bisect_right(lines, offset, key=lambda n: self.lines[n].start) - 1
        number = lines[max(0, at)]
        return number, min(max(0, offset - self.lines[number].start), len(self.lines[number].text))

    def spans(self, first: tuple[int, int], last: tuple[int, int]) -> Iterator[Span]:
        """Yield one span for each segment between two (line, code points) places."""
        found: dict[int, tuple[int, int]] = {}
        for number in range(first[0], last[0] + 1):
            line = self.lines[number]
            if line.segment is None:
                continue
            start = line.start + (first[1] if number == first[0] else 0)
            end = line.start + (last[1] if number == last[0] else len(line.text))
            before = found.get(line.segment)
            found[line.segment] = (before[0] if before else start, end)
        for index, (start, end) in found.items():
            segment = self.segments[index]
            trimmed = _trimmed(segment.text, start, end)
            if trimmed[0] < trimmed[1]:
                yield Span(segment.address, *trimmed)


def build_flow(
    visible: Iterable[Segment],
    hidden: Iterable[Segment],
    heading: str,
    unread: Iterable[str] = (),
    unread_heading: str = "",
    notes: Iterable[str] = (),
    notes_heading: str = "",
) -> Flow:
    """Lay out the visible segments, then, under `heading`, those that a person reading the file would not see.

    `unread` are sentences about what nobody could read, `notes` those about the file, such as a language in which
    names are not searched; they stand last, each group under a heading of its own.
    """
    lines: list[Line] = []
    segments: list[Segment] = []
    ranges: dict[str, range] = {}
    for group, title in ((list(visible), ""), (list(hidden), heading)):
        if not group:
            continue
        if title:
            lines.extend([Line(""), Line(title, heading=True)] if lines else [Line(title, heading=True)])
        for segment in group:
            first = len(lines)
            lines.extend(_segment_lines(segment, len(segments)))
            ranges[segment.address] = range(first, len(lines))
            segments.append(segment)
    for sentences, title in ((list(unread), unread_heading), (list(notes), notes_heading)):
        if sentences:
            lines.extend([Line(""), Line(title, heading=True)] if lines else [Line(title, heading=True)])
            lines.extend(Line(displayable(sentence)) for sentence in sentences)
    return Flow(tuple(lines), tuple(segments), ranges)


def _segment_lines(segment: Segment, index: int) -> Iterator[Line]:
    label = place_words(segment.label, split_part(segment.address)[1])
    start = 0
    for piece in segment.text.split("\n"):
        at = 0
        while True:
            end = _break(piece, at)
            yield Line(displayable(piece[at:end]), index, start + at, label)
            label, at = "", end
            if at >= len(piece):
                break
        start += len(piece) + 1


def _break(piece: str, at: int) -> int:
    """Return where a line that begins at `at` ends: before the next blank after the longest allowed length."""
    if len(piece) - at <= _LONGEST:
        return len(piece)
    space = piece.rfind(" ", at + _LONGEST // 2, at + _LONGEST)
    return space + 1 if space > 0 else at + _LONGEST


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


def to_units(text: str, points: int) -> int:
    """Return how many UTF-16 units the first `points` code points take: Qt counts in those."""
    return points if text.isascii() else len(text[:points].encode("utf-16-le", "surrogatepass")) // 2


def to_points(text: str, units: int) -> int:
    """Return how many code points begin within the first `units` UTF-16 units."""
    if text.isascii():
        return units
    count = 0
    for point, char in enumerate(text):
        if count >= units:
            return point
        count += 2 if ord(char) > 0xFFFF else 1
    return len(text)
