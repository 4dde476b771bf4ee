"""Recognised words that stay: a scan's text layer, without all that a redaction touches."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from redactor.model import (
    AreaOperation,
    Document,
    LayerWord,
    Rect,
    Segment,
    SegmentKind,
    TextLayer,
    split_part,
)

_WORD = re.compile(r"\S+")
_PDF = "application/pdf"


def text_layers(
    document: Document, cuts: Mapping[str, Sequence[tuple[int, int]]], areas: Iterable[AreaOperation]
) -> tuple[TextLayer, ...]:
    """Return the words of each page that OCR read in a PDF.

    A word goes when a cut takes one letter of it, and when the middle of one letter lies in an area: what was read
    unsurely there may be a piece of what went. Where the page has text of its own, it needs no second one.

    Args:
        document: the family as read, with text from OCR.
        cuts: by segment address, the spans that go.
        areas: all that are painted.
    """
    painted: dict[tuple[str, int], list[Rect]] = {}
    for area in areas:
        painted.setdefault((area.part, area.page), []).append(area.rect)
    pdfs = {part.part for part in document.walk() if part.media_type == _PDF}
    own = _own_text(document, pdfs)
    words: dict[tuple[str, int], list[LayerWord]] = {}
    for segment in document.all_segments():
        part = split_part(segment.address)[0]
        if part not in pdfs or segment.page is None or not _is_text(segment):
            continue
        place = part, segment.page
        taken = painted.get(place, [])
        kept = _kept(segment, cuts.get(segment.address, ()), taken)
        words.setdefault(place, []).extend(word for word in kept if not _is_shown(own.get(place), word.rect))
    return tuple(TextLayer(*place, tuple(found)) for place, found in words.items() if found)


def _is_text(segment: Segment) -> bool:
    """True for words; what a code says stands nowhere as text, and a face is none."""
    return segment.kind is SegmentKind.IMAGE_TEXT and segment.address.endswith("/image")


def _own_text(document: Document, pdfs: set[str]) -> dict[tuple[str, int], Segment]:
    return {
        (split_part(s.address)[0], s.page): s
        for s in document.all_segments()
        if s.page is not None and s.kind is SegmentKind.BODY and s.boxes and split_part(s.address)[0] in pdfs
    }


def _kept(segment: Segment, cuts: Sequence[tuple[int, int]], taken: Sequence[Rect]) -> Iterator[LayerWord]:
    for match in _WORD.finditer(segment.text):
        start, end = match.span()
        boxes = segment.boxes.rects(start, end)
        if not boxes or any(first < end and start < last for first, last in cuts):
            continue
        rect = boxes[0]
        for box in boxes[1:]:
            rect = rect.union(box)
        if not any(area.contains((b.x0 + b.x1) / 2, (b.y0 + b.y1) / 2) for b in boxes for area in taken):
            yield LayerWord(match.group(), rect)


def _is_shown(segment: Segment | None, rect: Rect) -> bool:
    """True when a glyph of the page's own text has its middle in the rectangle."""
    if segment is None:
        return False
    return any(
        rect.contains((box.x0 + box.x1) / 2, (box.y0 + box.y1) / 2) for box in segment.boxes if not box.is_empty
    )
