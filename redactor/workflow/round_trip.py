"""Marks out of a case to another program and back: what a lawyer added, recoded or took away."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from redactor.cases import Case, CaseRecord, Status
from redactor.errors import UsageError
from redactor.model import Document
from redactor.release.review_marks import Pages, ReviewMark

_TOLERANCE = 0.06  # points: what two decimals in another program's file can move, where a unit is some points


@dataclass(frozen=True, slots=True)
class RoundTrip:
    """What came back: items recoded, decisions changed, areas drawn, marks that are missing, marks not placed."""

    recoded: int
    decided: int
    drawn: int
    missing: tuple[str, ...]


def pages_of(document: Document) -> Pages:
    """Return the pages by their number.

    Raises:
        UsageError: the kind has no pages.
    """
    if not document.pages:
        raise UsageError("Only files with pages can go to another program for review.")
    return {page.number: page for page in document.pages}


def marks_of(case: Case, doc_id: str) -> list[ReviewMark]:
    """Return the redactions and open findings of a document that have a place on a page, areas last."""
    state = case.state.documents[doc_id]
    shown = (Status.ACCEPTED, Status.AUTO_ACCEPTED, Status.PROPOSED)
    marks = [
        ReviewMark(
            key, found.finding.page, found.finding.quads, found.entity_type, found.code, found.statute,
            found.status.value, found.decided_by, found.decided_at, found.finding.confidence,
        )
        for key, found in state.findings.items()
        if found.status in shown and found.finding.page and found.finding.quads
        and not found.finding.segment.startswith("attachment/")
    ]  # fmt: skip
    marks += [
        ReviewMark(a.area_id, a.page, (a.rect,), a.label or "AREA", a.code, a.statute, "drawn", a.author, a.at)
        for a in state.areas.values()
        if not a.part
    ]
    return marks


def take_back(case: Case, doc_id: str, marks: Sequence[ReviewMark], *, apply_missing: bool = False) -> RoundTrip:
    """Bring marks that came back into the case; each change is a decision of who acts.

    A mark with a known id may carry another code, statute or decision. A mark without one is drawn as an area, its
    author in a comment. A known mark that is missing was taken away in the other program: it is told, and with
    `apply_missing` rejected (a drawn area: removed).
    """
    state = case.state.documents[doc_id]
    known = {mark.mark_id: mark for mark in marks_of(case, doc_id)}
    recoded = decided = drawn = 0
    for mark in marks:
        before = known.get(mark.mark_id)
        if before is None or not _same_place(before, mark):
            drawn += _draw(case, doc_id, mark)
            continue
        if (mark.code, mark.statute) != (before.code, before.statute):
            recoded += case.set_code([(doc_id, mark.mark_id)], mark.code, mark.statute)
        if mark.status != before.status and mark.mark_id in state.findings:
            decided += _decide(case, doc_id, mark)
    stayed = {mark.mark_id for mark in marks}
    missing = tuple(key for key in known if key not in stayed)
    for key in missing if apply_missing else ():
        if key in state.findings:
            case.reject([(doc_id, key)])
        else:
            case.remove(doc_id, key)
    return RoundTrip(recoded, decided, drawn, missing)


def _same_place(one: ReviewMark, other: ReviewMark) -> bool:
    if one.page != other.page or len(one.rects) != len(other.rects):
        return False
    pairs = zip(one.rects, other.rects, strict=True)
    return all(
        abs(a - b) <= _TOLERANCE
        for r, s in pairs
        for a, b in zip((r.x0, r.y0, r.x1, r.y1), (s.x0, s.y0, s.x1, s.y1), strict=True)
    )


def _draw(case: Case, doc_id: str, mark: ReviewMark) -> int:
    for rect in mark.rects:
        area = case.draw(doc_id, "", mark.page, rect, mark.code)
        if mark.statute:
            case.set_code([(doc_id, area)], mark.code, mark.statute)
        if mark.author:
            CaseRecord(case).comment(doc_id, area, f"Marked by {mark.author} in another program.")
    return len(mark.rects)


def _decide(case: Case, doc_id: str, mark: ReviewMark) -> int:
    item = [(doc_id, mark.mark_id)]
    if mark.status == Status.REJECTED.value:
        return case.reject(item)
    if mark.status == Status.ACCEPTED.value:
        return case.accept(item, mark.code or None)
    return case.reopen(item) if mark.status == Status.PROPOSED.value else 0
