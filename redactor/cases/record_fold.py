"""The fold of the record: persons, approvals, releases. It refuses what the rules of the case don't allow.

The same rules are asked when an entry is made, when a case is opened and when it is audited, so that an entry
against them can't have come from this program.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from redactor.cases.events import ENTRY_PURPOSE, UNDOABLE, Action, LogEvent, signed_payload
from redactor.cases.keys import PublicKey
from redactor.cases.record import (
    DECIDING,
    Comment,
    Person,
    RecordState,
    Role,
    Version,
    conflicts,
)
from redactor.cases.state import DocumentState

_ROLE_OF = {Action.SUBMITTED: Role.DRAFTER, Action.APPROVED: Role.REVIEWER, Action.RELEASED: Role.RELEASER}
_TOUCHING = DECIDING | {Action.UNDONE, Action.REDONE}
_SIGNED = frozenset(
    {*_ROLE_OF, Action.PERSON_ENROLLED, Action.CHECKPOINT, Action.RULES_SET, Action.RETURNED, Action.HANDED_OVER}
    | {Action.CASE_CLOSED, Action.CASE_REOPENED}
)


class CheckpointError(ValueError):
    """A signature does not fit: this entry, or one since the last checkpoint, was changed."""


def fold_record(record: RecordState, event: LogEvent, documents: Mapping[str, DocumentState]) -> None:
    """Fold one entry into the record.

    Args:
        record: changed in place.
        event: the entry.
        documents: state of the documents after the entry; empty for an audit, which keeps no versions.

    Raises:
        ValueError: the entry breaks the rules of the case, or its signature does not fit.
        KeyError, TypeError: the entry is broken.
    """
    if record.closed and event.action is not Action.CASE_REOPENED:
        msg = "the case was closed"
        raise ValueError(msg)
    if event.action in _TOUCHING:
        _touch(record, event)
    if "signature" in event.detail:
        record.signed += 1
        _check_signature(record, event)
    elif event.action in _SIGNED and record.persons:
        msg = "an entry that must be signed is not"
        raise ValueError(msg)
    handler = _HANDLERS.get(event.action)
    if handler:
        handler(record, event, documents)


def _touch(record: RecordState, event: LogEvent) -> None:
    """Note whose draft the documents are now, and that an approval of before counts no more."""
    if event.action in (Action.UNDONE, Action.REDONE):
        doc_ids = record.steps.get(event.detail["of"], set())
    else:
        doc_ids = {event.doc_id}
        if event.action in UNDOABLE:
            record.steps.setdefault(event.step, set()).add(event.doc_id)
    for doc_id in doc_ids:
        document = record.document(doc_id)
        document.touched = event.seq
        if event.action is not Action.FOUND:
            document.drafters.add(event.actor)


def _check_signature(record: RecordState, event: LogEvent) -> None:
    """Raise ValueError unless an enrolled key signed this entry over all that stands before it."""
    detail = event.detail
    witness = detail["witness"]
    if event.action is Action.PERSON_ENROLLED and not record.persons:
        key: PublicKey | None = PublicKey(detail["name"], detail["public"])
    else:
        known = record.persons.get(witness["key_id"])
        key = known.key if known else None
    fits = (witness["count"], witness["head"], witness["counter"]) == (
        event.seq - 1,
        event.prev_hash,
        record.signed,
    )
    payload = signed_payload(event.action.value, event.doc_id, detail)
    if not fits or key is None or key.key_id != witness["key_id"]:
        msg = "a checkpoint does not fit the entries before it"
        raise CheckpointError(msg)
    if not key.verifies(ENTRY_PURPOSE, payload, detail["signature"]):
        msg = "a signature is wrong"
        raise CheckpointError(msg)


def _enrolled(record: RecordState, event: LogEvent, _documents: Mapping[str, DocumentState]) -> None:
    detail = event.detail
    key = PublicKey(detail["name"], detail["public"])
    known = record.person(key.name)
    roles = frozenset(Role(role) for role in detail["roles"])
    enroller = record.persons.get(detail["witness"]["key_id"])
    if enroller and (
        enroller.roles == {Role.AUDITOR} or (known and known.key != key and enroller.name != known.name)
    ):
        msg = "a person's key was exchanged by somebody else, or an auditor enrolled a person"
        raise ValueError(msg)
    if enroller and known and enroller.name == known.name and roles - known.roles:
        msg = "nobody gives themselves more roles"
        raise ValueError(msg)
    record.persons.pop(key.key_id, None)
    record.persons[key.key_id] = Person(key, roles)


def _rules_set(record: RecordState, event: LogEvent, _documents: Mapping[str, DocumentState]) -> None:
    if not event.detail["two_persons"]:
        msg = "the two-person rule is never taken back"
        raise ValueError(msg)
    record.two_persons = True


def _moved_on(record: RecordState, event: LogEvent, documents: Mapping[str, DocumentState]) -> None:
    """Submitted, approved or released: asked of the rules, then noted with the decisions of that moment."""
    detail = event.detail
    doc_ids = tuple(detail["doc_ids"])
    key_id = detail["witness"]["key_id"] if "witness" in detail else ""
    reasons = conflicts(record, doc_ids, key_id, event.actor, _ROLE_OF[event.action])
    if event.action is Action.RELEASED:
        reasons += [
            "a document was released without approval"
            for doc_id in doc_ids
            if not _is_approved(record, doc_id) and (record.two_persons or record.persons)
        ]
    if reasons:
        raise ValueError(reasons[0])
    for doc_id in doc_ids:
        document = record.document(doc_id)
        setattr(document, event.action.value, (event.seq, key_id, event.actor))
        document.statements = {**document.statements, event.action.value: detail.get("statement", {})}
        state = documents.get(doc_id)
        if state:
            version = Version(event.seq, event.at, event.actor, dict(state.findings), dict(state.areas))
            document.versions.append(version)
    if event.action is Action.RELEASED:
        record.releases.append(detail)


def _is_approved(record: RecordState, doc_id: str) -> bool:
    document = record.document(doc_id)
    return document.approved is not None and document.approved[0] > document.touched


def _returned(record: RecordState, event: LogEvent, _documents: Mapping[str, DocumentState]) -> None:
    for doc_id in event.detail["doc_ids"]:
        document = record.document(doc_id)
        document.submitted = document.approved = None


def _described(record: RecordState, event: LogEvent, _documents: Mapping[str, DocumentState]) -> None:
    record.document(event.doc_id).described.update(event.detail["set"])


def _disposed(record: RecordState, event: LogEvent, _documents: Mapping[str, DocumentState]) -> None:
    record.document(event.doc_id).disposition = event.detail if event.detail["disposition"] else {}


def _commented(record: RecordState, event: LogEvent, _documents: Mapping[str, DocumentState]) -> None:
    comment = Comment(event.actor, event.at, event.detail["text"])
    record.document(event.doc_id).comments.setdefault(event.detail["item"], []).append(comment)


def _stored(record: RecordState, event: LogEvent, _documents: Mapping[str, DocumentState]) -> None:
    record.document(event.doc_id).stored = int(event.detail["size"])


def _stated(record: RecordState, event: LogEvent, _documents: Mapping[str, DocumentState]) -> None:
    record.statements[f"{event.detail['duty']} {event.doc_id}".strip()] = event.detail["text"]


def _posted(record: RecordState, event: LogEvent, _documents: Mapping[str, DocumentState]) -> None:
    record.posts.append({**event.detail, "entry": event.seq, "recorded_at": event.at, "recorded_by": event.actor})


def _closed(record: RecordState, event: LogEvent, _documents: Mapping[str, DocumentState]) -> None:
    record.closed = event.action is Action.CASE_CLOSED


_HANDLERS: dict[Action, Callable[[RecordState, LogEvent, Mapping[str, DocumentState]], None]] = {
    Action.PERSON_ENROLLED: _enrolled,
    Action.RULES_SET: _rules_set,
    Action.SUBMITTED: _moved_on,
    Action.APPROVED: _moved_on,
    Action.RELEASED: _moved_on,
    Action.RETURNED: _returned,
    Action.DESCRIBED: _described,
    Action.DISPOSED: _disposed,
    Action.COMMENTED: _commented,
    Action.STORED: _stored,
    Action.STATED: _stated,
    Action.POSTED: _posted,
    Action.CASE_CLOSED: _closed,
    Action.CASE_REOPENED: _closed,
}
RECORD_ACTIONS = frozenset(_HANDLERS) | {Action.CHECKPOINT, Action.HANDED_OVER}
"""What is tried on a copy of the record before it is written, and read in full by an audit."""

LIGHT_ACTIONS = _TOUCHING
"""Of these an audit needs the frame alone; an undo's detail names the step."""
