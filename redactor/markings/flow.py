"""Puts the segments of a document into flows: texts that are read as one, with the way back to each segment."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from redactor.markings.view import View
from redactor.model import Document, Page, Segment, SegmentKind

_READ_TOGETHER = frozenset(
    (
        SegmentKind.BODY,
        SegmentKind.TABLE_CELL,
        SegmentKind.IMAGE_TEXT,
        SegmentKind.HIDDEN_TEXT,
        SegmentKind.HIDDEN_SHEET,
        SegmentKind.TRACKED_CHANGE,
    )
)
# Address of a mark in the name of the file itself, which is no segment.
FILE_NAME = "name"
_UNREAD = frozenset((SegmentKind.FORMULA, SegmentKind.LINK))


@dataclass(frozen=True, slots=True)
class Flow:
    """Segments joined in reading order.

    Attributes:
        part: of the document family.
        segments: in order.
        starts: of each segment in the joined source text, code points.
        view: of the joined text.
        kind: of its segments; BODY for those that are read together.
        pages: of the part, by number.
    """

    part: str
    segments: tuple[Segment, ...]
    starts: tuple[int, ...]
    view: View
    kind: SegmentKind
    pages: dict[int, Page]

    def locate(self, start: int, end: int) -> tuple[Segment, int, int]:
        """Map a source span of the flow to (segment, start, end); what runs over its end is cut."""
        index = max(0, bisect_right(self.starts, start) - 1)
        segment, offset = self.segments[index], self.starts[index]
        return segment, start - offset, min(end - offset, len(segment.text))

    @property
    def is_main(self) -> bool:
        """True for the text that a reader reads from the beginning to the end."""
        return self.kind is SegmentKind.BODY


def text_flow(text: str) -> Flow:
    """Return a flow of one nameless segment."""
    segment = Segment("", text)
    return Flow("", (segment,), (0,), View.of(text), SegmentKind.BODY, {})


def document_flows(document: Document) -> Iterator[Flow]:
    """Yield the flows of every member of the family."""
    if document.name and document.part == "" and not any(s.address == FILE_NAME for s in document.segments):
        name = Segment(FILE_NAME, document.name, SegmentKind.FILE_NAME, label="File name")
        yield Flow("", (name,), (0,), View.of(name.text), SegmentKind.FILE_NAME, {})
    for member in document.walk():
        pages = {page.number: page for page in member.pages}
        together: list[Segment] = []
        for segment in member.segments:
            if segment.kind in _UNREAD or not segment.text:
                continue
            if segment.kind in _READ_TOGETHER:
                together.append(segment)
            else:
                yield Flow(
                    member.part, (segment,), (0,), View.of(segment.text, segment.struck), segment.kind, pages
                )
        if together:
            yield _joined(member.part, together, pages)


def _joined(part: str, segments: list[Segment], pages: dict[int, Page]) -> Flow:
    texts: list[str] = []
    starts: list[int] = []
    struck: list[tuple[int, int]] = []
    position = 0
    for segment in segments:
        starts.append(position)
        # A form feed ends a page, and with it the band of lines in which a banner stands.
        texts.append(segment.text + ("\f" if segment.page is not None else "\n"))
        struck += ((position + start, position + end) for start, end in segment.struck)
        position += len(texts[-1])
    view = View.of("".join(texts), tuple(struck))
    return Flow(part, tuple(segments), tuple(starts), view, SegmentKind.BODY, pages)
