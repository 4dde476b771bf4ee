"""Where a mark stands: in the band at the top or bottom of a page, or at the first or last line of one."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass

from redactor.markings.flow import Flow
from redactor.markings.records import Hit
from redactor.model import Segment, SegmentKind

TOP, BOTTOM, STAMP = "banner_top", "banner_bottom", "stamp"
# The share of a page's height, at its top and at its bottom, where banners stand.
BAND = 0.12
# Lines without form feeds or boxes: how far from the edge of the text a banner may stand.
_EDGE_LINES = 2


@dataclass(frozen=True, slots=True)
class Place:
    """A position and whether a page's edge was seen there, which is evidence for a marking."""

    position: str
    at_edge: bool


def locate(hit: Hit, flow: Flow) -> Place:
    """Return the place of a hit that names none itself (portions and headers do)."""
    if hit.position:
        return Place(hit.position, at_edge=True)
    start, end = flow.view.cleaned.source(hit.start, hit.end)
    segment, local, local_end = flow.locate(start, end)
    if segment.kind is SegmentKind.HEADER_FOOTER:
        where = f"{segment.address} {segment.label}".casefold()
        return Place(BOTTOM if "footer" in where else TOP, at_edge=True)
    if segment.kind is SegmentKind.ANNOTATION:
        return Place("watermark", at_edge=True)
    by_box = _by_box(segment, local, local_end, flow)
    if by_box is not None:
        return by_box
    return _by_line(hit, flow)


def _by_box(segment: Segment, start: int, end: int, flow: Flow) -> Place | None:
    page = flow.pages.get(segment.page) if segment.page is not None else None
    if page is None or page.height <= 0 or not len(segment.boxes):
        return None
    boxes = segment.boxes.rects(start, end)
    if not boxes:
        return None
    middle = (min(box.y0 for box in boxes) + max(box.y1 for box in boxes)) / 2 / page.height
    if middle <= BAND:
        return Place(TOP, at_edge=True)
    if middle >= 1 - BAND:
        return Place(BOTTOM, at_edge=True)
    return Place(STAMP, at_edge=False)


def page_spans(flow: Flow) -> list[tuple[int, int]]:
    """Return the spans of the flow's pages in cleaned text, cut at form feeds."""
    text, spans, start = flow.view.text, [], 0
    while (stop := text.find("\f", start)) >= 0:
        spans.append((start, stop))
        start = stop + 1
    if start < len(text) or not spans:
        spans.append((start, len(text)))
    return spans


def _by_line(hit: Hit, flow: Flow) -> Place:
    starts = flow.view.line_starts
    text = flow.view.text
    page_start = text.rfind("\f", 0, hit.start) + 1
    page_stop = text.find("\f", hit.end)
    page_stop = len(text) if page_stop < 0 else page_stop
    first, last = bisect_right(starts, page_start - 1), bisect_right(starts, page_stop - 1) - 1
    line = bisect_right(starts, hit.start) - 1
    if line - first < _EDGE_LINES and line - first <= last - line:
        return Place(TOP, at_edge=True)
    if last - line < _EDGE_LINES:
        return Place(BOTTOM, at_edge=True)
    return Place(STAMP, at_edge=False)
