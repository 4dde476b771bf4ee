"""What text each mark covers: the portion behind a portion mark, and text that only the banner speaks for.

A portion mark covers its paragraph and the unmarked ones that follow, up to the next mark: in a document with
portion marks an unmarked paragraph after "(S)" can't be taken for anything lower. Headings before the next mark,
banners and authority blocks belong to no portion.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from redactor.markings.tables import cells_by_mark
from redactor.model import Document, Marking, MarkingKind, MarkingReport, MarkingStatus, Segment, SegmentKind

PORTION = "portion"
SUBJECT = "email_subject"
_READ_TOGETHER = (
    SegmentKind.BODY,
    SegmentKind.TABLE_CELL,
    SegmentKind.IMAGE_TEXT,
    SegmentKind.HIDDEN_TEXT,
    SegmentKind.HIDDEN_SHEET,
    SegmentKind.TRACKED_CHANGE,
)
_PARAGRAPH = re.compile(r"[^\n\f](?:.*?)(?=\n[ \t\r]*\n|\f|\Z)", re.DOTALL)
# What may stand on a portion's line before its mark: "2.", "a.", "- ", "| ".
_BEFORE_MARK = re.compile(r"[^\n\f]*\Z")
_LEAD = re.compile(r"[\s>*#|•·▪●◦‣\-]*(?:\(?[\w]{1,5}[.)])*[\s>*#|]*\Z")
# White space and the rules of a table drawn with signs.
_RIM = " \t\r\n\f\v|"
_SUBJECT_LABEL = re.compile(r"[ \t]*\w+[ \t]*:(?:[ \t]*(?:RE|FW|FWD|AW|WG|TR|VS|SV)[ \t]*:)*", re.IGNORECASE)
_HEADING = 80
_PROSE = 60


class Cover(StrEnum):
    """Why a text belongs to a mark."""

    MARKED = "marked"
    FOLLOWS = "follows"
    BANNER = "banner"


@dataclass(frozen=True, slots=True)
class Extent:
    """A run of text that a mark speaks for.

    Attributes:
        segment: address.
        start, end: code points of the segment.
        marking: the portion mark, or the banner for text without one.
        cover: marked, follows (unmarked, behind it), or banner.
        page: 1-based, None for flowing kinds.
    """

    segment: str
    start: int
    end: int
    marking: Marking
    cover: Cover
    page: int | None = None


def extents(document: Document, report: MarkingReport) -> list[Extent]:
    """Return what each portion mark in force covers, and prose that only a banner speaks for, in reading order.

    A part (the file, an attachment) without portion marks gives nothing: its banner speaks for all of it.
    """
    active = [
        mark
        for mark in report.markings
        if mark.kind is MarkingKind.MARKING and mark.status is MarkingStatus.ACTIVE
    ]
    by_segment: dict[str, list[Marking]] = {}
    for mark in active:
        by_segment.setdefault(mark.segment, []).append(mark)
    return [extent for member in document.walk() for extent in _part(member, by_segment)]


def has_portions(document: Document, report: MarkingReport, part: str = "") -> bool:
    """True when a part of the family is portion marked."""
    member = document.find_part(part)
    addresses = {segment.address for segment in member.segments} if member else set()
    return any(mark.position == PORTION and mark.segment in addresses for mark in report.markings)


def _part(member: Document, by_segment: dict[str, list[Marking]]) -> Iterator[Extent]:
    own = [mark for segment in member.segments for mark in by_segment.get(segment.address, ())]
    yield from _subjects(member, by_segment)
    if not any(mark.position == PORTION for mark in own):
        return
    banner = max(
        (mark for mark in own if mark.position != PORTION and mark.level and mark.rank is not None),
        key=lambda mark: mark.rank or 0,
        default=None,
    )
    current: Marking | None = None
    main = [s for s in member.segments if s.kind in _READ_TOGETHER and not s.removed_always]
    in_tables = cells_by_mark(main, _alone_in_cells(main, by_segment))
    for index, segment in enumerate(main):
        marks = by_segment.get(segment.address, ())
        if segment.address in in_tables and not marks:
            for mark in in_tables[segment.address]:
                yield from trimmed(segment, 0, len(segment.text), mark, Cover.MARKED)
            continue
        walker = _Walker(segment, marks, current, banner, _next_is_marked(main, index, by_segment))
        yield from walker.run()
        current = walker.current if segment.kind is not SegmentKind.TABLE_CELL else current
    # Footnotes, headers, text boxes: each speaks for itself.
    for segment in member.segments:
        if segment.kind not in (*_READ_TOGETHER, SegmentKind.MAIL_HEADER) and not segment.removed_always:
            marks = by_segment.get(segment.address, ())
            if segment.kind is SegmentKind.NOTE or any(mark.position == PORTION for mark in marks):
                yield from _Walker(segment, marks, None, banner, next_is_marked=True).run()


def _alone_in_cells(segments: Sequence[Segment], by_segment: dict[str, list[Marking]]) -> dict[str, Marking]:
    found = {}
    for segment in segments:
        marks = [mark for mark in by_segment.get(segment.address, ()) if mark.position == PORTION]
        if segment.kind is SegmentKind.TABLE_CELL and len(marks) == 1:
            rest = segment.text[: marks[0].start] + segment.text[marks[0].end :]
            if not any(map(str.isalnum, rest)):
                found[segment.address] = marks[0]
    return found


def _subjects(member: Document, by_segment: dict[str, list[Marking]]) -> Iterator[Extent]:
    """Yield what stands beside a mark on the line of a subject: the mark speaks for all of that line."""
    for segment in member.segments:
        if segment.removed_always:
            continue
        for mark in by_segment.get(segment.address, ()):
            if mark.position != SUBJECT:
                continue
            start = segment.text.rfind("\n", 0, mark.start) + 1
            label = _SUBJECT_LABEL.match(segment.text, start, mark.start)
            start = label.end() if label else start
            stop = segment.text.find("\n", mark.end)
            stop = len(segment.text) if stop < 0 else stop
            for a, b in ((start, mark.start), (mark.end, stop)):
                yield from trimmed(segment, a, b, mark, Cover.MARKED)


def _next_is_marked(segments: Sequence[Segment], index: int, by_segment: dict[str, list[Marking]]) -> bool:
    if index + 1 >= len(segments):
        return True
    return any(mark.start < _HEADING for mark in by_segment.get(segments[index + 1].address, ()))


class _Walker:
    """Goes through one segment from mark to mark."""

    def __init__(
        self,
        segment: Segment,
        marks: Sequence[Marking],
        current: Marking | None,
        banner: Marking | None,
        next_is_marked: bool,
    ) -> None:
        self._segment, self._banner, self._next_is_marked = segment, banner, next_is_marked
        self._marks = sorted(marks, key=lambda mark: mark.start)
        self.current = current

    def run(self) -> Iterator[Extent]:
        at = 0
        text = self._segment.text
        fresh = False
        for mark in self._marks:
            stop = mark.start
            if mark.position == SUBJECT:
                stop = text.rfind("\n", 0, mark.start) + 1
            if mark.position == PORTION and not self._closes_title(mark):
                stop = self._before(at, mark.start)
            if self._is_in_a_cell_of_its_own(mark):
                # A column of marks in a table drawn with signs: the mark may stand before or behind its text.
                stop = max(at, text.rfind("\n", 0, mark.start) + 1)
            yield from self._covered(at, stop, fresh, before_mark=mark.position == PORTION)
            if self._is_in_a_cell_of_its_own(mark):
                yield from self._extent(stop, mark.start, mark, Cover.MARKED)
            at, fresh = mark.end, False
            if mark.position == SUBJECT:
                end = text.find("\n", mark.end)
                at = len(text) if end < 0 else end
            if mark.position == PORTION:
                if self._closes_title(mark):
                    yield from self._title(mark, stop)
                    continue
                self.current, fresh = mark, True
        yield from self._covered(at, len(text), fresh, before_mark=self._next_is_marked)

    def _is_in_a_cell_of_its_own(self, mark: Marking) -> bool:
        if mark.position != PORTION or mark.rule != "opens a cell":
            return False
        after = self._segment.text[mark.end : mark.end + 40].lstrip(" ")
        return not after or after[0] in "|\t\n\r\f"

    @staticmethod
    def _closes_title(mark: Marking) -> bool:
        return mark.rule == "closes a title"

    def _before(self, at: int, start: int) -> int:
        """Return where the text before a mark ends: a number or bullet on its line belongs to the mark."""
        line = _BEFORE_MARK.search(self._segment.text, at, start)
        head = line.group() if line else ""
        return start - len(head) if _LEAD.fullmatch(head) else start

    def _title(self, mark: Marking, stop: int) -> Iterator[Extent]:
        line = _BEFORE_MARK.search(self._segment.text, 0, stop)
        start = line.start() if line else stop
        yield from self._extent(start, stop, mark, Cover.MARKED)

    def _covered(self, start: int, stop: int, fresh: bool, *, before_mark: bool) -> Iterator[Extent]:
        pieces = [match.span() for match in _PARAGRAPH.finditer(self._segment.text, start, stop)]
        while before_mark and pieces and self._is_heading(*pieces[-1]) and (len(pieces) > 1 or not fresh):
            pieces.pop()
        for number, (a, b) in enumerate(pieces):
            if self.current is not None:
                cover = Cover.MARKED if fresh and number == 0 else Cover.FOLLOWS
                yield from self._extent(a, b, self.current, cover)
            elif self._banner is not None and self._is_prose(a, b):
                yield from self._extent(a, b, self._banner, Cover.BANNER)

    def _is_heading(self, start: int, end: int) -> bool:
        text = self._segment.text[start:end].strip()
        return len(text) <= _HEADING and "\n" not in text and text[-1:] not in (".", "!", "?", ";", ",")

    def _is_prose(self, start: int, end: int) -> bool:
        text = self._segment.text[start:end].strip()
        return len(text) > _PROSE and text[-1:] in (".", "!", "?", ")", '"', "”")

    def _extent(self, start: int, end: int, mark: Marking, cover: Cover) -> Iterator[Extent]:
        yield from trimmed(self._segment, start, end, mark, cover)


def trimmed(segment: Segment, start: int, end: int, mark: Marking, cover: Cover) -> Iterator[Extent]:
    """Yield the extent of a span without its rim, or nothing where no letter is left."""
    text = segment.text[start:end]
    start += len(text) - len(text.lstrip(_RIM))
    end -= len(text) - len(text.rstrip(_RIM))
    # A rest of table rules or page numbers is no text that could be withheld.
    if start < end and any(map(str.isalpha, segment.text[start:end])):
        yield Extent(segment.address, start, end, mark, cover, segment.page)
