"""What an approver sees: the difference of a document's decisions to its last approved or released version."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from redactor.cases import Case, DocumentState
from redactor.cases.record import Version


@dataclass(frozen=True, slots=True)
class Difference:
    """One change: item id, kind, place, and what it was and is ("accepted (b)(6)"); "" where there was nothing."""

    item: str
    kind: str
    place: str
    before: str
    after: str


def differences(case: Case, doc_id: str) -> list[Difference]:
    """Return the changes of a document since its last approval or release; against nothing for a first draft."""
    state, record = case.state.documents[doc_id], case.record.document(doc_id)
    seen = {entry[0] for entry in (record.approved, record.released) if entry}
    past = [version for version in record.versions if version.seq in seen]
    return compare(past[-1] if past else None, state)


def compare(before: Version | None, after: DocumentState) -> list[Difference]:
    """Return the changes between a version and the state now, findings in their order, then areas."""
    pairs: list[tuple[Mapping[str, Any], Mapping[str, Any]]] = [
        (before.findings if before else {}, after.findings),
        (before.areas if before else {}, after.areas),
    ]
    found = []
    for old, new in pairs:
        for key in dict.fromkeys((*new, *old)):
            was, now = _said(old.get(key)), _said(new.get(key))
            if was != now:
                item = new.get(key) or old[key]
                found.append(Difference(key, _kind(item), _place(item), was, now))
    return found


def _said(item: Any) -> str:
    if item is None:
        return ""
    status = getattr(item, "status", None)
    if status is not None and not status.is_decided:
        return ""
    words = [str(status) if status is not None else "drawn", item.code, item.statute]
    return " ".join(word for word in [*words, *(value for _, value in item.given)] if word)


def _kind(item: Any) -> str:
    return str(getattr(item, "entity_type", "AREA"))


def _place(item: Any) -> str:
    finding = getattr(item, "finding", None)
    return str(finding.segment) if finding is not None else f"page/{item.page}"
