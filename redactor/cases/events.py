"""LogEvent: one line of the case's log, its stored form and the hash that chains it to the line before.

An event says what was done, by whom, when and to which places. It never holds removed text: places are
addresses and offsets, and a finding is named by its id.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any, Protocol

GENESIS_HASH = "0" * 64

_encode = json.JSONEncoder(ensure_ascii=True, separators=(",", ":"), sort_keys=True, allow_nan=False).encode


class Action(StrEnum):
    """What happened. Stored by value: a value is never renamed or used again for something else."""

    CASE_CREATED = "case_created"
    OPENED = "opened"
    SCANNED = "scanned"
    FOUND = "found"
    ACCEPTED = "accepted"
    REJECTED = "rejected"
    REOPENED = "reopened"
    AUTO_ACCEPTED = "auto_accepted"
    LEFT_BY_RULE = "left_by_rule"
    CODE_SET = "code_set"
    NOTE_SET = "note_set"
    KIND_SET = "kind_set"
    DRAWN = "drawn"
    MARKED = "marked"
    REMOVED = "removed"
    UNREAD_ACKNOWLEDGED = "unread_acknowledged"
    UNDONE = "undone"
    REDONE = "redone"
    GATE_REFUSED = "gate_refused"
    VERIFIED = "verified"
    EXPORTED = "exported"
    # Since schema version 2
    PERSON_ENROLLED = "person_enrolled"
    RULES_SET = "rules_set"
    STORED = "stored"
    DESCRIBED = "described"
    DISPOSED = "disposed"
    COMMENTED = "commented"
    STATED = "stated"
    SUBMITTED = "submitted"
    APPROVED = "approved"
    RETURNED = "returned"
    RELEASED = "released"
    CHECKPOINT = "checkpoint"
    HANDED_OVER = "handed_over"
    POSTED = "posted"
    CASE_CLOSED = "case_closed"
    CASE_REOPENED = "case_reopened"
    CLOCK_BACK = "clock_back"
    # Since schema version 3
    LISTED = "listed"
    PASSPHRASE_CHANGED = "passphrase_changed"  # noqa: S105  (no password)


UNDOABLE = frozenset(
    {
        Action.ACCEPTED,
        Action.REJECTED,
        Action.REOPENED,
        Action.AUTO_ACCEPTED,
        Action.LEFT_BY_RULE,
        Action.CODE_SET,
        Action.NOTE_SET,
        Action.KIND_SET,
        Action.DRAWN,
        Action.MARKED,
        Action.REMOVED,
        Action.UNREAD_ACKNOWLEDGED,
        Action.LISTED,
    }
)
"""What an undo takes back. Opening, scanning, verifying and exporting happened: the log keeps them."""


@dataclass(frozen=True, slots=True)
class LogEvent:
    """One entry of the log.

    Attributes:
        seq: 1, 2, 3 ... without gaps; order comes from this alone, never from `at`.
        at: ISO 8601, UTC, milliseconds.
        actor: who did it, as named when the case was opened.
        action: what was done.
        doc_id: the document it concerns, "" for the whole case.
        detail: JSON values only; never removed text.
        step: events of one user action share a step; an undo takes back a whole step.
        prev_hash: hash of the entry before, 64 zeros for the first.
        hash: SHA-256 over all of the above, hexadecimal.
    """

    seq: int
    at: str
    actor: str
    action: Action
    doc_id: str
    detail: Mapping[str, Any]
    step: int
    prev_hash: str
    hash: str


class Signing(Protocol):
    """Who signs an entry. A Signer of `keys.py` has this shape."""

    @property
    def key_id(self) -> str:
        """Names the key."""

    def sign(self, purpose: str, payload: Mapping[str, Any]) -> str:
        """Return a signature, hexadecimal."""


@dataclass(frozen=True, slots=True)
class Draft:
    """An event that is about to be written: what the writer of the log adds is still missing.

    With a signer the entry becomes a checkpoint: its detail gets `witness` (case_id, counter, count, head, at,
    key_id: all that stood before it) and `signature` over action, document and detail.
    """

    action: Action
    doc_id: str
    detail: Mapping[str, Any]
    signer: Signing | None = None


ENTRY_PURPOSE = "log entry"


def signed_payload(action: str, doc_id: str, detail: Mapping[str, Any]) -> dict[str, Any]:
    """Return what the signature of an entry is made over: all but the signature itself."""
    kept = {key: value for key, value in detail.items() if key != "signature"}
    return {"action": action, "doc_id": doc_id, "detail": kept}


def now() -> str:
    """Return the time as the log writes it: `2026-01-02T03:04:05.678Z`."""
    return datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def encode_detail(detail: Mapping[str, Any]) -> str:
    """Return the one stored form of a detail: ASCII JSON, sorted keys, no spaces.

    ASCII, because a name read from a damaged archive may hold half a surrogate pair, which UTF-8 can't carry.
    """
    return _encode(detail)


def chain_hash(prev_hash: str, head: tuple[int, str, str, str, str, int], detail_text: str) -> str:
    """Return the hash of an entry.

    Args:
        prev_hash: of the entry before.
        head: (seq, at, actor, action, doc_id, step).
        detail_text: as `encode_detail` gives it, hashed as stored, so that no re-encoding can hide a change.
    """
    return hashlib.sha256(f"{prev_hash}\n{_encode(head)}\n{detail_text}".encode()).hexdigest()
