"""The change log of one released file: what kind, where, how much, why, by whom or which rule, and when.

The removed text is never in it. Two entries for the same text have the same `keyed_hash` (HMAC-SHA256 under a
key that stays in the case), so that an auditor with the case can check an entry and a reader without can't.

Form, version 1 (JSON object):

- schema, schema_version, tool, tool_version, created_at (ISO 8601 UTC)
- document: file_name (masked), media_type, sha256_before, sha256_after, pages (null for flowing kinds)
- policy: key, title, regime, audience, appearance, flatten
- entries[]: no, id, place {address, page, label, start, end}, kind, amount {chars, words; pages when a page is
  withheld as a whole}, method, reason_code,
  statute, given, why, detector, rule, decided_by, decided_by_rule, decided_at, keyed_hash
- hidden_removals[]: place {address, page, label}, kind, amount {count, unit}, why
- left[]: id, place (as in entries), kind, detector, rule, band, decision (rejected, left_by_rule, undecided),
  decided_by, decided_by_rule, decided_at
- unread[]: place, why, withheld, acknowledged
- verification[]: check, layer, outcome, location, detail
- gate: allowed, reasons[] {rule, sentence, where[]}
- warnings[]
- log_head: count, hash: where the case's log stood; a log that does not pass through it was changed
- totals: redactions, chars, words, pages (withheld as a whole), by_kind, by_code, hidden_removals, left

In a place `start` and `end` are code points of the segment, 0 and 0 for an area. Amounts count code points and
words parted by white space. A new field may come in version 1; a changed meaning makes version 2.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from redactor.cases import FindingState, Status
from redactor.model import Document, Removal, UnreadArea, VerifierResult
from redactor.redaction import GateVerdict, PlannedItem
from redactor.release.masking import Mask

SCHEMA = "redactor-change-log"
SCHEMA_VERSION = 1
TOOL = "redactor"

_DECISIONS = {
    Status.REJECTED: "rejected",
    Status.LEFT_BY_RULE: "left_by_rule",
    Status.PROPOSED: "undecided",
}


@dataclass(frozen=True, slots=True)
class ChangeLogInput:
    """All that a change log is made of.

    Attributes:
        document: the original as read: names, pages, labels of places, unread areas.
        sha256_after: of the written file, hexadecimal.
        decided: the plan's items.
        removals: what the writer left out beyond the plan.
        left: findings of the document that stay: rejected, left by rule or undecided.
        acknowledged: addresses of unread areas that a person acknowledged; `acknowledge_all` means every one.
        results: the verifiers' answers.
        verdict: the gate's.
        policy: what to say of it: key, title, regime, audience, appearance, flatten.
        tool_version, created_at: version of the program, ISO 8601 UTC.
        log_head: (count, hash) of the case's log.
        keyed_hash: text -> hash under the case's key.
        mask: takes removed text out of names and places; see `make_mask`.
        given: by item_id, further answers to a reason code, such as {"privilege": "attorney-client"}.
    """

    document: Document
    sha256_after: str
    decided: Sequence[PlannedItem]
    removals: Sequence[Removal]
    left: Sequence[FindingState]
    acknowledged: frozenset[str]
    results: Sequence[VerifierResult]
    verdict: GateVerdict
    policy: Mapping[str, Any]
    tool_version: str
    created_at: str
    log_head: tuple[int, str]
    keyed_hash: Callable[[str], str]
    mask: Mask
    acknowledge_all: bool = False
    warnings: Sequence[str] = ()
    given: Mapping[str, Mapping[str, str]] = field(default_factory=dict)


def build_change_log(source: ChangeLogInput) -> dict[str, Any]:
    """Return the change log as the module describes it: JSON values only, no removed text."""
    places = _Places(source.document, source.mask)
    mask = source.mask
    entries = [_entry(item, source, places) for item in source.decided]
    log = {
        "schema": SCHEMA,
        "schema_version": SCHEMA_VERSION,
        "tool": TOOL,
        "tool_version": source.tool_version,
        "created_at": source.created_at,
        "document": _document(source),
        "policy": dict(source.policy),
        "entries": entries,
        "hidden_removals": [_removal(removal, places, mask) for removal in source.removals],
        "left": [_left(state, places, mask) for state in source.left if state.status in _DECISIONS],
        "unread": [_unread(area, source, places) for area in source.document.all_unread()],
        "verification": [_result(result, mask) for result in source.results],
        "gate": _gate(source.verdict, mask),
        "warnings": [mask(warning) for warning in source.warnings],
        "log_head": {"count": source.log_head[0], "hash": source.log_head[1]},
    }
    return {**log, "totals": _totals(log)}


def to_json(log: Mapping[str, Any]) -> str:
    """Return the log as JSON: a record a line for people, ASCII, keys in the order of the description.

    ASCII, so that a name that is no valid Unicode can't stop the log from being written.
    """
    fields = (f"  {_encode(key)}: {_lines(value)}" for key, value in log.items())
    return "{\n" + ",\n".join(fields) + "\n}\n"


def _lines(value: Any) -> str:
    # json's fast encoder can't indent; on 70,000 entries its slow one took longest of the whole export.
    if not isinstance(value, list) or not value:
        return _encode(value)
    return "[\n    " + ",\n    ".join(map(_encode, value)) + "\n  ]"


_encode: Final = json.JSONEncoder(ensure_ascii=True, allow_nan=False).encode


class _Places:
    """Tells places in masked words."""

    def __init__(self, document: Document, mask: Mask) -> None:
        self._labels = {s.address: (s.label, s.page) for s in document.all_segments()}
        self._mask = mask

    def tell(self, address: str, page: int | None = None, label: str = "") -> dict[str, Any]:
        known, known_page = self._labels.get(address, ("", None))
        page = page if page is not None else known_page
        said = label or known or (f"Page {page}" if page else address)
        return {"address": self._mask(address), "page": page, "label": self._mask(said)}


def _document(source: ChangeLogInput) -> dict[str, Any]:
    document = source.document
    return {
        "file_name": source.mask(document.name),
        "media_type": document.media_type,
        "sha256_before": document.sha256,
        "sha256_after": source.sha256_after,
        "pages": len(document.pages) or None,
    }


def _entry(item: PlannedItem, source: ChangeLogInput, places: _Places) -> dict[str, Any]:
    mask = source.mask
    return {
        "no": item.number,
        "id": item.item_id,
        "place": {**places.tell(item.address, item.page, item.place), "start": item.start, "end": item.end},
        "kind": item.kind,
        "amount": {"chars": item.chars, "words": item.words} | ({"pages": item.pages} if item.pages else {}),
        "method": item.method,
        "reason_code": item.code,
        "statute": mask(item.statute),
        "given": {key: mask(value) for key, value in source.given.get(item.item_id, {}).items()},
        "why": mask(item.explanation),
        "detector": item.detector,
        "rule": mask(item.rule),
        # An officer may have written the document too, and have had the own name removed from it.
        "decided_by": mask(item.decided_by),
        "decided_by_rule": mask(item.decided_by_rule),
        "decided_at": item.decided_at,
        # All areas without text would share one hash, which would say that they hold the same.
        "keyed_hash": source.keyed_hash(item.text) if item.text else "",
    }


def _removal(removal: Removal, places: _Places, mask: Mask) -> dict[str, Any]:
    return {
        "place": places.tell(removal.address),
        "kind": removal.kind,
        "amount": {"count": removal.amount, "unit": removal.unit},
        "why": mask(removal.reason),
    }


def _left(state: FindingState, places: _Places, mask: Mask) -> dict[str, Any]:
    finding = state.finding
    return {
        "id": finding.finding_id,
        "place": {**places.tell(finding.segment, finding.page), "start": finding.start, "end": finding.end},
        "kind": state.entity_type,
        "detector": finding.detector,
        "rule": mask(finding.rule),
        "band": finding.band.value,
        "decision": _DECISIONS[state.status],
        "decided_by": mask(state.decided_by),
        "decided_by_rule": mask(state.rule),
        "decided_at": state.decided_at,
    }


def _unread(area: UnreadArea, source: ChangeLogInput, places: _Places) -> dict[str, Any]:
    return {
        "place": places.tell(area.address, area.page),
        "why": source.mask(area.reason),
        "withheld": area.withheld,
        "acknowledged": source.acknowledge_all or area.address in source.acknowledged,
    }


def _result(result: VerifierResult, mask: Mask) -> dict[str, Any]:
    return {
        "check": result.check,
        "layer": result.layer.value,
        "outcome": result.outcome.value,
        "location": mask(result.location),
        "detail": mask(result.detail),
    }


def _gate(verdict: GateVerdict, mask: Mask) -> dict[str, Any]:
    reasons = [
        {"rule": r.rule, "sentence": mask(r.sentence), "where": [mask(place) for place in r.where]}
        for r in verdict.reasons
    ]
    return {"allowed": verdict.allowed, "reasons": reasons}


def _totals(log: Mapping[str, Any]) -> dict[str, Any]:
    entries: Iterable[Mapping[str, Any]] = log["entries"]
    return {
        "redactions": len(log["entries"]),
        "chars": sum(entry["amount"]["chars"] for entry in entries),
        "words": sum(entry["amount"]["words"] for entry in entries),
        "pages": sum(entry["amount"].get("pages", 0) for entry in entries),
        "by_kind": dict(sorted(Counter(entry["kind"] for entry in entries).items())),
        "by_code": dict(sorted(Counter(e["reason_code"] for e in entries if e["reason_code"]).items())),
        "hidden_removals": len(log["hidden_removals"]),
        "left": len(log["left"]),
    }
