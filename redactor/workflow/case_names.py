"""What holds for a document beside its own text: the entries of lists, and the people known in its case."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from redactor.cases import CaseState, Status
from redactor.model import Band, ListEntry, Segment

_PERSON = "PERSON"
Segments = Mapping[str, Mapping[str, Segment]]


def entries_for(
    entries: Iterable[ListEntry], doc_id: str, file_name: str, case_names: tuple[str, ...]
) -> tuple[ListEntry, ...]:
    """Return the entries whose scope takes in the document."""
    return tuple(entry for entry in entries if entry.holds_for((file_name, doc_id), case_names))


def known_people(state: CaseState, segments: Segments, but: str) -> tuple[str, ...]:
    """Return the names that stand in other open documents of the case, each once.

    Args:
        state: of the case.
        segments: doc_id -> address -> segment, of what is open.
        but: doc_id of the document that is being searched.
    """
    names = (
        segments[doc_id][found.finding.segment].text[found.finding.start : found.finding.end]
        for doc_id, document in state.documents.items()
        if doc_id != but and doc_id in segments
        for found in document.findings.values()
        if found.entity_type == _PERSON
        and found.finding.segment in segments[doc_id]
        and (found.status.is_removed or (found.status is Status.PROPOSED and found.finding.band is Band.HIGH))
    )
    return tuple(dict.fromkeys(names))


def wants_rescan(state: CaseState, segments: Segments, doc_id: str, known: tuple[str, ...]) -> bool:
    """True when a person found elsewhere is named in a scanned document at a place that has no finding.

    Args:
        state: of the case.
        segments: doc_id -> address -> segment, of what is open.
        doc_id: of the document.
        known: the people found elsewhere.
    """
    from redactor.detection import names_unmarked  # a quarter of a second: not before it is asked for

    marked: dict[str, list[tuple[int, int]]] = {}
    for found in state.documents[doc_id].findings.values():
        marked.setdefault(found.finding.segment, []).append((found.finding.start, found.finding.end))
    return names_unmarked(known, tuple(segments[doc_id].values()), marked)
