"""The outline of a part: bookmarks, headings, slides or sheets, as entries with a level. No Qt in here."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from redactor.app.display import one_line
from redactor.app.viewer.grid import build_sheets
from redactor.model import Document, Segment, SegmentKind, split_part

_SLIDE = re.compile(r"slide/([1-9][0-9]{0,5})#")
_LONGEST = 120


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the outline.

    Attributes:
        title: the first line of the text, fit for a line on screen.
        level: from 1.
        address: of the segment that holds the title; findings in it are those of the entry.
        page: 1-based page that it leads to, None where it leads to the segment itself.
        depth: from 0, without gaps: what a tree can show of the levels.
    """

    title: str
    level: int
    address: str
    page: int | None = None
    depth: int = 0


def build_outline(document: Document) -> list[Entry]:
    """Return the entries of a part in the order of the document; empty where it has none."""
    found = list(_bookmarks(document.segments)) or list(_headings(document.segments))
    found = found or list(_slides(document.segments)) or list(_sheets(document.segments))
    return list(_without_gaps(found))


def parents_of(entries: Sequence[Entry]) -> list[int]:
    """Return the number of each entry's parent, -1 for those at the top."""
    parents, path = list[int](), list[int]()
    for number, entry in enumerate(entries):
        del path[entry.depth :]
        parents.append(path[-1] if path else -1)
        path.append(number)
    return parents


def _bookmarks(segments: Iterable[Segment]) -> Iterator[Entry]:
    for segment in segments:
        if segment.kind is SegmentKind.OUTLINE and segment.level:
            yield Entry(_title(segment.text), segment.level, segment.address, segment.leads_to)


def _headings(segments: Iterable[Segment]) -> Iterator[Entry]:
    for segment in segments:
        if segment.level and segment.visible and segment.text.strip():
            yield Entry(_title(segment.text), segment.level, segment.address)


def _slides(segments: Iterable[Segment]) -> Iterator[Entry]:
    """Yield one entry a slide, with its first text for a title: no kind of slide has a better one for sure."""
    seen: set[str] = set()
    for segment in segments:
        match = _SLIDE.match(split_part(segment.address)[1])
        if match is not None and match[1] not in seen and segment.visible and segment.text.strip():
            seen.add(match[1])
            yield Entry(f"{match[1]}  {_title(segment.text)}", 1, segment.address)


def _sheets(segments: Iterable[Segment]) -> Iterator[Entry]:
    for sheet in build_sheets(segments):
        if sheet.cells:
            first = sheet.cells[min(sheet.cells)]
            yield Entry(_title(sheet.name), 1, first.address)


def _title(text: str) -> str:
    return one_line(next(filter(str.strip, text.splitlines()), ""), _LONGEST)


def _without_gaps(entries: Iterable[Entry]) -> Iterator[Entry]:
    """Give each entry its depth: a level 3 right below a level 1 stands one step in, not two."""
    path: list[int] = []
    for entry in entries:
        while path and path[-1] >= entry.level:
            path.pop()
        yield Entry(entry.title, entry.level, entry.address, entry.page, len(path))
        path.append(entry.level)
