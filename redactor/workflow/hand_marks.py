"""Marks that a person sets on text, and what they mean for what was found in the same place."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from redactor.cases import DocumentState
from redactor.errors import UsageError
from redactor.model import Band, Finding, Segment


def make_mark(segment: Segment, start: int, end: int, entity_type: str) -> Finding:
    """Return a finding made by a person over code points of a segment.

    Raises:
        UsageError: the span is empty or outside of the segment.
    """
    if not 0 <= start < end <= len(segment.text):
        raise UsageError("No text is selected.", "Select the text to mark first.")
    return Finding(
        segment=segment.address,
        start=start,
        end=end,
        entity_type=entity_type,
        detector="person",
        rule="marked by hand",
        confidence=1.0,
        band=Band.HIGH,
        explanation="Marked by a person.",
    ).placed(segment)


def found_at(document: DocumentState, address: str, start: int, end: int) -> Finding | None:
    """Return what was found in exactly this place: a mark over it accepts it, and it keeps its kind."""
    for state in document.findings.values():
        found = state.finding
        if (found.segment, found.start, found.end) == (address, start, end) and not found.is_marking:
            return found
    return None


def open_within(
    documents: Mapping[str, DocumentState], marks: Sequence[tuple[str, Finding]]
) -> Iterator[tuple[str, Finding]]:
    """Yield the undecided findings that lie wholly inside a mark: it answers them too."""
    by_segment: dict[tuple[str, str], list[Finding]] = {}
    for doc_id, mark in marks:
        by_segment.setdefault((doc_id, mark.segment), []).append(mark)
    for doc_id in {doc_id for doc_id, _ in marks}:
        for state in documents[doc_id].findings.values():
            found = state.finding
            if state.status.is_decided or found.is_marking:
                continue
            around = by_segment.get((doc_id, found.segment), ())
            if any(m.start <= found.start and found.end <= m.end and m != found for m in around):
                yield doc_id, found
