"""Whole lines, paragraphs and pages, "keep only this", and what goes where a width can't be hidden."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from redactor.errors import UsageError
from redactor.model import Band, Document, Finding, PlacedArea, Rect, Segment, split_part
from redactor.redaction import Decision, PlannedItem, is_open

WIDTH_RULE = "width can't be hidden"
_KIND = "OTHER"
# Lines of one paragraph stand this much wider apart than the usual lines of the page at most.
_WIDER = 1.35
_INDENT = 0.6
# A line whose box is this much higher than its glyphs is slanted.
_LEVEL = 1.3
# Points by which boxes of neighbouring lines overlap without a glyph touching the other.
_GRAZE = 1.5
_MORE = 1.6


def page_rect(document: Document, part: str, page: int) -> Rect:
    """Return the rectangle of a whole page.

    Raises:
        UsageError: there is no such page.
    """
    member = document.find_part(part)
    if member is None or not 1 <= page <= len(member.pages):
        count = len(member.pages) if member else 0
        raise UsageError(f"Page {page} is to be withheld, but the file has {count} pages.")
    size = member.pages[page - 1]
    return Rect(0, 0, size.width, size.height)


def line_around(segment: Segment, start: int, end: int) -> tuple[int, int]:
    """Return the whole lines that a span touches (code points), white space at the ends left out."""
    lines = _lines(segment)
    touched = [line for line in lines if line[0] < end and start < line[1]] or [(start, end)]
    return touched[0][0], touched[-1][1]


def paragraph_around(segment: Segment, start: int, end: int) -> tuple[int, int]:
    """Return the whole paragraphs that a span touches: on pages by the distance of lines, else the segment."""
    if not segment.boxes:
        return 0, len(segment.text)
    groups: list[tuple[int, int]] = []
    lines = _lines(segment)
    shapes = [_shape(segment, line) for line in lines]
    steps = [b.y1 - a.y1 for a, b in pairwise(shapes) if a and b and b.y1 > a.y1]
    usual = median(steps) if steps else 0.0
    for number, line in enumerate(lines):
        before = shapes[number - 1] if number else None
        if groups and before and (shape := shapes[number]) and _goes_on(before, shape, usual):
            groups[-1] = (groups[-1][0], line[1])
        else:
            groups.append(line)
    touched = [group for group in groups if group[0] < end and start < group[1]] or [(start, end)]
    return touched[0][0], touched[-1][1]


def _lines(segment: Segment) -> list[tuple[int, int]]:
    found, at = [], 0
    for line in segment.text.splitlines(keepends=True):
        bare = line.strip()
        if bare:
            first = at + line.index(bare[0])
            found.append((first, first + len(bare)))
        at += len(line)
    return found


def _shape(segment: Segment, line: tuple[int, int]) -> Rect | None:
    boxes = segment.boxes.rects(*line)
    return None if not boxes else _around(boxes)


def _around(boxes: Sequence[Rect]) -> Rect:
    whole = boxes[0]
    for box in boxes[1:]:
        whole = whole.union(box)
    return whole


def _goes_on(before: Rect, line: Rect, usual: float) -> bool:
    """True when a line belongs to the paragraph of the one before."""
    step = line.y1 - before.y1
    return (
        0 < step <= _WIDER * max(usual, before.height, 1.0)
        # The first line of the next paragraph is often set in, and nothing else.
        and line.x0 - before.x0 < _INDENT * line.height
    )


def all_but(document: Document, part: str, page: int, kept: Rect) -> list[Rect]:
    """Return the rectangles around one that is kept, grown so that no glyph whose middle it holds is cut."""
    whole = page_rect(document, part, page)
    for segment in document.all_segments():
        if segment.page == page and split_part(segment.address)[0] == part and segment.boxes:
            inside = [b for b in segment.boxes if not b.is_empty and kept.contains(*_middle(b))]
            kept = _around([kept, *inside])
    kept = Rect(max(kept.x0, 0), max(kept.y0, 0), min(kept.x1, whole.x1), min(kept.y1, whole.y1))
    if kept.is_empty:
        raise UsageError("Nothing of the page would be kept.", "Withhold the page instead.")
    around = (
        Rect(0, 0, whole.x1, kept.y0),
        Rect(0, kept.y1, whole.x1, whole.y1),
        Rect(0, kept.y0, kept.x0, kept.y1),
        Rect(kept.x1, kept.y0, whole.x1, kept.y1),
    )
    return [rect for rect in around if not rect.is_empty]


def _middle(box: Rect) -> tuple[float, float]:
    return (box.x0 + box.x1) / 2, (box.y0 + box.y1) / 2


@dataclass(frozen=True, slots=True)
class RuleArea:
    """An area that a rule adds at export; it has the shape of what a person draws."""

    area_id: str
    part: str
    page: int
    rect: Rect
    code: str
    statute: str
    label: str = ""
    author: str = ""
    at: str = ""
    note: str = ""
    rule: str = WIDTH_RULE


@dataclass(frozen=True, slots=True)
class Instead:
    """What goes in the place of widths that stay open.

    Attributes:
        decisions: on whole lines.
        areas: over whole lines, as wide as the text of the page, or over whole pages.
        places: those where no width is to be hidden any more.
        narrow: pages with lines that could not be widened, whose own width can still be seen.
    """

    decisions: tuple[Decision, ...] = ()
    areas: tuple[RuleArea, ...] = ()
    places: tuple[PlacedArea, ...] = ()
    narrow: tuple[int, ...] = ()


NOTHING = Instead()


def pages_instead(items: Sequence[PlannedItem], document: Document, places: Sequence[PlacedArea]) -> Instead:
    """Return the whole pages on which a width stays open; each takes the first code that was given on it."""
    found = []
    for part, page in dict.fromkeys((place.part, place.page) for place in places):
        on_page = (i for i in items if i.code and i.page == page and split_part(i.address)[0] == part)
        first = next(on_page, None)
        code, statute = (first.code, first.statute) if first else ("", "")
        rect = page_rect(document, part, page)
        found.append(RuleArea(f"width-{part}-{page}", part, page, rect, code, statute))
    return Instead(areas=tuple(found), places=tuple(places))


def lines_instead(items: Sequence[PlannedItem], document: Document, places: Sequence[PlacedArea]) -> Instead:
    """Return the whole lines on which a width stays open.

    Args:
        items: what goes already; a line takes the code of the first in it.
        document: the family.
        places: where widths stay open.
    """
    segments = {segment.address: segment for segment in document.all_segments()}
    decisions: dict[tuple[str, int, int], Decision] = {}
    areas: list[RuleArea] = []
    narrow: list[int] = []
    for item in items:
        segment = segments.get(item.address)
        if segment is None or not is_open(segment, item.start, item.end, places):
            continue
        part, page = split_part(item.address)[0], segment.page or 0
        line = line_around(segment, item.start, item.end)
        if (item.address, *line) in decisions:
            continue
        finding = Finding(
            item.address, *line, _KIND, "rule", WIDTH_RULE, 1.0, Band.HIGH,
            "The whole line goes, because the width of what was removed in it could not be hidden.",
        ).placed(segment)  # fmt: skip
        decision = Decision(finding, code=item.code, statute=item.statute, rule="withhold: line")
        decisions[item.address, *line] = decision
        rects = _across(segment, line)
        if not rects:
            narrow.append(page)
        areas += [
            RuleArea(f"width-{item.address}-{line[0]}-{number}", part, page, rect, item.code, item.statute)
            for number, rect in enumerate(rects)
        ]
    return Instead(tuple(decisions.values()), tuple(areas), tuple(places), tuple(dict.fromkeys(narrow)))


def _across(segment: Segment, span: tuple[int, int]) -> list[Rect]:
    """Return the lines of a span made as wide as the page's text, up to what else stands at their height.

    None for lines that are not level: their upright box would take their neighbours along.
    """
    boxes = [(index, box) for index, box in enumerate(segment.boxes) if not box.is_empty]
    if not boxes:
        return []
    left, right = min(b.x0 for _, b in boxes), max(b.x1 for _, b in boxes)
    found = []
    for first, last in _lines(segment):
        own = [box for index, box in boxes if max(first, span[0]) <= index < min(last, span[1])]
        if not own:
            continue
        line = _around(own)
        if line.height > _LEVEL * median(box.height for box in own):
            return []
        beside = [
            b for i, b in boxes if not first <= i < last and b.y0 < line.y1 - _GRAZE and line.y0 + _GRAZE < b.y1
        ]
        low = max([left, *(b.x1 + _GRAZE for b in beside if b.x1 <= line.x0 + _GRAZE)])
        high = min([right, *(b.x0 - _GRAZE for b in beside if b.x0 >= line.x1 - _GRAZE)])
        # A little more than the boxes of words in pictures, whose ends would tell the line's own width.
        found.append(Rect(min(low, line.x0), line.y0, max(high, line.x1), line.y1).padded(_MORE))
    return found
