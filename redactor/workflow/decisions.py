"""What a person decides at the desk. Each call is one undo step and is on disk when it returns."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from redactor.cases import Case
from redactor.model import Rect, Segment
from redactor.policy import Policy
from redactor.workflow import withholding
from redactor.workflow.hand_marks import found_at, make_mark, open_within
from redactor.workflow.records import OpenDocument

Items = Sequence[tuple[str, str]]


class Decisions:
    """The half of the workbench that writes decisions into its case."""

    case: Case
    policy: Policy
    documents: dict[str, OpenDocument]

    def segment(self, doc_id: str, address: str) -> Segment:
        """Return one segment of an open document; UsageError when there is none."""
        raise NotImplementedError

    def accept(self, items: Items, code: str | None = None) -> None:
        """Accept findings; without a code each gets the policy's default for its kind."""
        self.case.accept(items, code, default_codes=self.policy.default_codes)

    def reject(self, items: Items) -> None:
        """Reject findings: the text stays."""
        self.case.reject(items)

    def reopen(self, items: Items) -> None:
        """Take decisions back to proposed."""
        self.case.reopen(items)

    def set_code(
        self, items: Items, code: str, statute: str | None = None, given: Mapping[str, str] | None = None
    ) -> None:
        """Set the reason code, with the statute or the further answers that the code needs."""
        self.case.set_code(items, code, statute, given)

    def set_note(self, doc_id: str, item_id: str, note: str) -> None:
        """Write a note beside a finding or area; it stays inside the case."""
        self.case.set_note([(doc_id, item_id)], note)

    def draw(self, doc_id: str, part: str, page: int, rect: Rect, code: str | None = None) -> str:
        """Add a drawn area (points as in Rect) and return its id."""
        return self.case.draw(doc_id, part, page, rect, code)

    def withhold_page(self, doc_id: str, part: str, page: int, code: str | None = None) -> str:
        """Withhold a whole page: of a PDF a sheet takes its place; return the id of the area.

        Raises:
            UsageError: there is no such page.
        """
        return self.draw(
            doc_id, part, page, withholding.page_rect(self.documents[doc_id].document, part, page), code
        )

    def withhold_lines(
        self, places: Sequence[tuple[str, str, int, int]], code: str | None = None, *, paragraphs: bool = False
    ) -> list[str]:
        """Mark the whole lines, or paragraphs, that spans (doc_id, address, start, end) touch, as one step."""
        wider = withholding.paragraph_around if paragraphs else withholding.line_around
        marks = [(doc_id, a, *wider(self.segment(doc_id, a), start, end)) for doc_id, a, start, end in places]
        return self.mark_texts(list(dict.fromkeys(marks)), code=code)

    def keep_only(self, doc_id: str, part: str, page: int, rect: Rect, code: str | None = None) -> list[str]:
        """Withhold all of a page but a rectangle (points), as one step; glyphs on its rim are kept whole."""
        document = self.documents[doc_id].document
        areas = withholding.all_but(document, part, page, rect)
        return self.draw_all([(doc_id, part, page, area) for area in areas], code)

    def draw_all(self, places: Sequence[tuple[str, str, int, Rect]], code: str | None = None) -> list[str]:
        """Add areas (doc_id, part, page, rect) as one step and return their ids."""
        return self.case.draw_all(places, code)

    def move_area(self, doc_id: str, area_id: str, page: int, rect: Rect) -> None:
        """Move or resize a drawn area."""
        self.case.move_area(doc_id, area_id, page, rect)

    def set_kind(self, items: Items, entity_type: str) -> None:
        """Say what findings are."""
        self.case.set_kind(items, entity_type)

    def mark_text(
        self, doc_id: str, address: str, start: int, end: int, entity_type: str = "OTHER", code: str | None = None
    ) -> str:
        """Mark a text by hand, accepted at once; return its finding_id.

        Raises:
            UsageError: the span is empty or outside of the segment.
        """
        return self.mark_texts([(doc_id, address, start, end)], entity_type, code)[0]

    def mark_texts(
        self, places: Sequence[tuple[str, str, int, int]], entity_type: str = "OTHER", code: str | None = None
    ) -> list[str]:
        """Mark several texts by hand as one undo step; return their finding_ids in the order given.

        Args:
            places: (doc_id, segment address, start, end) each; code points.
            entity_type: of all of them.
            code: reason code of all of them.

        Raises:
            UsageError: a span is empty or outside of its segment; nothing is marked.
        """
        documents = self.case.state.documents
        marks = [
            (
                doc_id,
                found_at(documents[doc_id], address, start, end)
                or make_mark(self.segment(doc_id, address), start, end, entity_type),
            )
            for doc_id, address, start, end in places
        ]
        self.case.mark_spans([*marks, *open_within(documents, marks)], code)
        return [finding.finding_id for _, finding in marks]

    def respan(self, doc_id: str, finding_id: str, start: int, end: int) -> str:
        """Take another span of the segment instead of a finding's, accepted, as one step; return its id.

        Raises:
            UsageError: the span is empty or outside of the segment.
        """
        documents = self.case.state.documents
        state = documents[doc_id].findings[finding_id]
        address = state.finding.segment
        known = found_at(documents[doc_id], address, start, end)
        mark = known or make_mark(self.segment(doc_id, address), start, end, state.entity_type)
        old = state.finding
        # A found span within the new one is accepted with it; a longer one must not take more than is marked.
        within = start <= old.start and old.end <= end and not state.is_person_made
        instead = [] if within or mark.finding_id == finding_id else [(doc_id, finding_id)]
        marks = [(doc_id, mark)]
        self.case.mark_spans([*marks, *open_within(documents, marks)], state.code or None, instead)
        return mark.finding_id

    def remove(self, doc_id: str, item_id: str) -> None:
        """Remove a drawn area or a mark made by hand."""
        self.case.remove(doc_id, item_id)
