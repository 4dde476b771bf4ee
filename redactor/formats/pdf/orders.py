"""From a plan to what is to happen on each page: spans become runs of glyphs, terms become spans, areas stay."""

from __future__ import annotations

from dataclasses import dataclass, field

from redactor.errors import UsageError
from redactor.formats.pdf.glyphs import PageText
from redactor.model import Plan, Rect
from redactor.text import find_literals

TERM_LABEL = "[REMOVED]"


@dataclass(slots=True)
class PageOrder:
    """What is to be removed from one page.

    Attributes:
        spans: (start, end, label, hide_length), code points of the page's text, sorted.
        areas: (rectangle as shown, label).
    """

    spans: list[tuple[int, int, str, bool]] = field(default_factory=list)
    areas: list[tuple[Rect, str]] = field(default_factory=list)

    @property
    def is_empty(self) -> bool:
        """True when nothing is asked of the page."""
        return not self.spans and not self.areas


def page_orders(plan: Plan, pages: list[PageText], hidden: set[str]) -> list[PageOrder]:
    """Return one order per page.

    Args:
        plan: with addresses as the reader gives them.
        pages: as read.
        hidden: addresses of hidden segments; they are dropped whatever the plan says.

    Raises:
        UsageError: an address, a page or an offset that does not exist.
    """
    orders = [PageOrder() for _ in pages]
    for span in plan.own_spans():
        index = _page_index(span.address, len(pages))
        if index is None:
            if span.address not in hidden:
                raise UsageError("The plan names a place that the PDF does not have.")
            continue
        if not 0 <= span.start < span.end <= len(pages[index].text):
            raise UsageError(f"The plan names characters that page {index + 1} does not have.")
        orders[index].spans.append((span.start, span.end, span.label, span.hide_length))
    for area in plan.areas:
        if area.part:
            continue
        if not 1 <= area.page <= len(pages):
            raise UsageError(f"The plan names page {area.page}, which the PDF does not have.")
        width, height = pages[area.page - 1].frame.size
        rect = Rect(
            max(area.rect.x0, 0), max(area.rect.y0, 0), min(area.rect.x1, width), min(area.rect.y1, height)
        )
        if not rect.is_empty:
            orders[area.page - 1].areas.append((rect, area.label))
    for order, page in zip(orders, pages, strict=True):
        _add_terms(order, page, plan)
        order.spans = _without_overlaps(order.spans)
    return orders


def _page_index(address: str, count: int) -> int | None:
    kind, _, number = address.partition("/")
    if kind != "page" or not number.isdecimal() or not 1 <= int(number) <= count:
        return None
    return int(number) - 1


def _add_terms(order: PageOrder, page: PageText, plan: Plan) -> None:
    if not plan.terms or not page.text:
        return
    hide = any(span.hide_length for span in plan.spans)
    covered = {i for start, end, _, _ in order.spans for i in range(start, end)}
    for start, end, _ in find_literals(page.text, plan.terms):
        if not covered.issuperset(i for i in range(start, end) if not page.text[i].isspace()):
            order.spans.append((start, end, TERM_LABEL, hide))


def _without_overlaps(spans: list[tuple[int, int, str, bool]]) -> list[tuple[int, int, str, bool]]:
    merged: list[tuple[int, int, str, bool]] = []
    for start, end, label, hide in sorted(spans):
        if merged and start < merged[-1][1]:
            first, last, kept, hidden = merged[-1]
            merged[-1] = (first, max(last, end), kept, hidden or hide)
        else:
            merged.append((start, end, label, hide))
    return merged
