"""Steps by word, line and page over a text. Pure functions over code points."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from redactor.app.viewer.flow import Span
from redactor.model import Segment

_WORD = re.compile(r"\w+(?:['’.@-]\w+)*|[^\w\s]")


def end_after(text: str, end: int) -> int:
    """Return `end` moved over the next word; at the end of the text it stays."""
    match = _WORD.search(text, end)
    return match.end() if match else end


def end_before(text: str, start: int, end: int) -> int:
    """Return `end` moved back over the last word, but never so far that nothing is left."""
    ends = [start + m.end() for m in _WORD.finditer(text[start:end])]
    return ends[-2] if len(ends) > 1 else end


def start_before(text: str, start: int) -> int:
    """Return `start` moved to the word before; at the beginning of the text it stays."""
    starts = [m.start() for m in _WORD.finditer(text[max(0, start - 400) : start])]
    return max(0, start - 400) + starts[-1] if starts else start


def start_after(text: str, start: int, end: int) -> int:
    """Return `start` moved forward over the first word, but never so far that nothing is left."""
    starts = [start + m.start() for m in _WORD.finditer(text[start:end])]
    return starts[1] if len(starts) > 1 else start


def everything_but(segments: Sequence[Segment], kept: Iterable[Span]) -> list[Span]:
    """Return the spans of the segments that lie outside `kept`, trimmed, without empty ones."""
    holes: dict[str, list[tuple[int, int]]] = {}
    for span in kept:
        holes.setdefault(span.address, []).append((span.start, span.end))
    found = []
    for segment in segments:
        at = 0
        for start, end in [*sorted(holes.get(segment.address, [])), (len(segment.text), len(segment.text))]:
            first, last = _trimmed(segment.text, at, start)
            if first < last:
                found.append(Span(segment.address, first, last))
            at = max(at, end)
    return found


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end
