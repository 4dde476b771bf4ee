"""What the steps of `case.py` are made of: look-ups with their sentences, and the entries of an edit."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from redactor.cases.events import Action, Draft
from redactor.cases.state import CaseState, DocumentState, FindingState, Status
from redactor.errors import CaseStoreError, UsageError
from redactor.model import Finding


def document_of(state: CaseState, doc_id: str) -> DocumentState:
    """Return a document of the case.

    Raises:
        UsageError: it is not in the case.
    """
    doc = state.documents.get(doc_id)
    if doc is None:
        raise UsageError("The document is not in the case.", "Open it first.")
    return doc


def edit_drafts(
    state: CaseState, action: Action, items: Iterable[tuple[str, str]], update: Mapping[str, Any]
) -> list[Draft]:
    """Return one entry a document for the items, (doc_id, finding_id or area_id), that the update changes.

    Raises:
        UsageError: an item is not in the case.
    """
    groups: dict[str, list[str]] = {}
    for doc_id, item_id in items:
        doc = document_of(state, doc_id)
        target: Any = doc.findings.get(item_id)
        # An area has no kind that could be set.
        if target is None and action is not Action.KIND_SET:
            target = doc.areas.get(item_id)
        if target is None:
            raise UsageError("The redaction is not in the case.")
        if any(getattr(target, name) != value for name, value in update.items()):
            groups.setdefault(doc_id, []).append(item_id)
    return [Draft(action, doc_id, {"ids": ids, "set": dict(update)}) for doc_id, ids in groups.items()]


def is_same(known: FindingState | None, finding: Finding) -> bool:
    """True when a finding is known just as it was found now."""
    return known is not None and known.finding == finding


def is_marked(known: FindingState | None, code: str | None) -> bool:
    """True when a finding is accepted, with this code where one is given."""
    return known is not None and known.status is Status.ACCEPTED and (not code or known.code == code)


def changed_outside(problem: str) -> CaseStoreError:
    """Return the error for a log that this program did not write as it stands."""
    return CaseStoreError(
        f"The log of this case was changed outside the program: {problem}", "Restore the case from a copy."
    )
