"""From a plan to what is to happen on each page: spans become runs of glyphs, terms become spans, areas stay."""

from __future__ import annotations

from dataclasses import dataclass, field

from redactor.errors import UsageError
from redactor.formats.pdf.areas import spans_below
from redactor.formats.pdf.glyphs import PageText
from redactor.model import AreaOperation, Note, Plan, Rect, SpanOperation
from redactor.text import find_literals

TERM_LABEL = "[REMOVED]"


@dataclass(slots=True)
class PageOrder:
    """What is to be removed from one page.

    Attributes:
        spans: (start, end, label, hide_length), code points of the page's text, sorted.
        areas: (rectangle as shown, label).
        told_twice: those of them whose text spans with a hidden length hold as well.
        notes: what is said on the page of its spans and areas.
        open_areas: areas over pixels whose width was to be hidden, and can't be.
    """

    spans: list[tuple[int, int, str, bool]] = field(default_factory=list)
    areas: list[tuple[Rect, str]] = field(default_factory=list)
    told_twice: list[tuple[Rect, str]] = field(default_factory=list)
    notes: list[tuple[tuple[int, int] | Rect, Note]] = field(default_factory=list)
    open_areas: list[Rect] = field(default_factory=list)

    @property
    def is_empty(self) -> bool:
        """True when nothing is asked of the page."""
        return not self.spans and not self.areas


class Orders:
    """A plan sorted by page, so that pages can be treated one by one."""

    def __init__(self, plan: Plan, page_count: int) -> None:
        self._plan = plan
        self._hides = any(span.hide_length for span in plan.spans)
        self._spans: dict[int, list[SpanOperation]] = {}
        self._areas: dict[int, list[AreaOperation]] = {}
        self.other_addresses: set[str] = set()
        for span in plan.own_spans():
            index = _page_index(span.address, page_count)
            if index is None:
                self.other_addresses.add(span.address)
            else:
                self._spans.setdefault(index, []).append(span)
        for area in plan.areas:
            if not area.part:
                if not 1 <= area.page <= page_count:
                    raise UsageError(f"The plan names page {area.page}, which the PDF does not have.")
                self._areas.setdefault(area.page - 1, []).append(area)

    def for_page(self, index: int, page: PageText) -> PageOrder:
        """Return what is to be done on a 0-based page; raise UsageError for characters that it does not have."""
        order = PageOrder()
        for span in self._spans.get(index, ()):
            if not 0 <= span.start < span.end <= len(page.text):
                raise UsageError(f"The plan names characters that page {index + 1} does not have.")
            order.spans.append((span.start, span.end, span.label, span.hide_length))
            if span.note.text:
                order.notes.append(((span.start, span.end), span.note))
        width, height = page.frame.size
        for area in self._areas.get(index, ()):
            box = area.rect
            rect = Rect(max(box.x0, 0), max(box.y0, 0), min(box.x1, width), min(box.y1, height))
            if not rect.is_empty:
                order.areas.append((rect, area.label))
                if area.hide_length:
                    order.open_areas.append(rect)
                if area.note.text:
                    order.notes.append((rect, area.note))
        self._add_terms(order, page)
        hidden = {i for start, end, _, hide in order.spans if hide for i in range(start, end)}
        for rect, label in order.areas:
            below = spans_below(page, rect)
            order.spans += [(start, end, label, False) for start, end in below]
            if below and hidden.issuperset(i for start, end in below for i in range(start, end)):
                order.told_twice.append((rect, label))
        order.spans = _without_overlaps(order.spans)
        return order

    def check_others(self, hidden: set[str]) -> None:
        """Raise UsageError when the plan names an address that is neither a page's nor one of `hidden`.

        Hidden segments are dropped whatever the plan says, so a span on one of them is no error.
        """
        if not self.other_addresses <= hidden:
            raise UsageError("The plan names a place that the PDF does not have.")

    def _add_terms(self, order: PageOrder, page: PageText) -> None:
        if not self._plan.terms or not page.text:
            return
        covered = {i for start, end, _, _ in order.spans for i in range(start, end)}
        for start, end, _ in find_literals(page.text, self._plan.terms):
            if not covered.issuperset(i for i in range(start, end) if not page.text[i].isspace()):
                order.spans.append((start, end, TERM_LABEL, self._hides))


def _page_index(address: str, count: int) -> int | None:
    kind, _, number = address.partition("/")
    if kind != "page" or not number.isdecimal() or not 1 <= int(number) <= count:
        return None
    return int(number) - 1


def _without_overlaps(spans: list[tuple[int, int, str, bool]]) -> list[tuple[int, int, str, bool]]:
    merged: list[tuple[int, int, str, bool]] = []
    for start, end, label, hide in sorted(spans):
        if merged and start < merged[-1][1]:
            first, last, kept, hidden = merged[-1]
            merged[-1] = (first, max(last, end), kept, hidden or hide)
        else:
            merged.append((start, end, label, hide))
    return merged
