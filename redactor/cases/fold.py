"""The fold: events in, state out. The same code runs for each new event and for the whole log on opening.

Undo is part of the fold. Each step remembers what stood before in the places it changed; UNDONE puts that
back and remembers what it took away for REDONE. So undo reaches over documents and over reopening.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from redactor.cases.events import UNDOABLE, Action, LogEvent
from redactor.cases.packing import unpack, unpack_unread
from redactor.cases.record import RecordState
from redactor.cases.record_fold import fold_record
from redactor.cases.state import CaseState, DocumentState, DrawnArea, FindingState, Status
from redactor.model import Rect

_LABELS: dict[Action, tuple[str, str]] = {
    Action.ACCEPTED: ("Accept", "finding"),
    Action.REJECTED: ("Reject", "finding"),
    Action.REOPENED: ("Reopen", "finding"),
    Action.AUTO_ACCEPTED: ("Decide by rule", "finding"),
    Action.LEFT_BY_RULE: ("Decide by rule", "finding"),
    Action.CODE_SET: ("Set the reason code of", "redaction"),
    Action.NOTE_SET: ("Set the note of", "redaction"),
    Action.KIND_SET: ("Change the kind of", "finding"),
    Action.DRAWN: ("Draw", "area"),
    Action.MARKED: ("Mark", "place"),
    Action.REMOVED: ("Remove", "redaction"),
    Action.UNREAD_ACKNOWLEDGED: ("Acknowledge", "unread area"),
    Action.LISTED: ("Change", "list"),
}
# The one slot that belongs to the case and to no document.
_LISTS = "lists"


@dataclass(frozen=True, slots=True)
class _Change:
    """What stood in one place before: `slot` names the collection, None means that nothing did."""

    doc_id: str
    slot: str
    key: str
    before: FindingState | DrawnArea | bool | str | None


@dataclass(slots=True)
class _Step:
    number: int
    action: Action
    changes: list[_Change] = field(default_factory=list)
    count: int = 0

    @property
    def label(self) -> str:
        verb, noun = _LABELS[self.action]
        return f"{verb} {self.count} {noun}{'' if self.count == 1 else 's'}"


class Fold:
    """Holds the state and what is needed to undo.

    Attributes:
        state: the state after the last event.
        record: persons, approvals, releases, posts after the last event.
        last_signed: number of the last checkpoint.
        live: False while a log is being read, when nobody else looks and dictionaries may grow in place.
    """

    def __init__(self) -> None:
        self.state = CaseState()
        self.record = RecordState()
        self.last_signed = 0
        self.live = False
        self._undo: list[_Step] = []
        self._redo: list[_Step] = []
        self._handlers: dict[Action, Callable[[LogEvent], list[_Change]]] = {
            Action.ACCEPTED: self._decided,
            Action.REJECTED: self._decided,
            Action.REOPENED: self._decided,
            Action.AUTO_ACCEPTED: self._decided,
            Action.LEFT_BY_RULE: self._decided,
            Action.CODE_SET: self._edited,
            Action.NOTE_SET: self._edited,
            Action.KIND_SET: self._edited,
            Action.DRAWN: self._drawn,
            Action.MARKED: self._marked,
            Action.REMOVED: self._removed,
            Action.UNREAD_ACKNOWLEDGED: self._acknowledged,
            Action.LISTED: self._listed,
        }

    @property
    def undo_step(self) -> int | None:
        """The step that an undo would take back."""
        return self._undo[-1].number if self._undo else None

    @property
    def redo_step(self) -> int | None:
        """The step that a redo would bring back."""
        return self._redo[-1].number if self._redo else None

    def apply(self, event: LogEvent) -> frozenset[str]:
        """Fold one event in; return the ids of the documents that changed.

        Raises KeyError, IndexError, TypeError or ValueError when the event can't follow on this state.
        """
        if event.action in UNDOABLE:
            changes = self._handlers[event.action](event)
            self._remember(event, changes)
            touched = frozenset({event.doc_id} if event.doc_id else ())
        elif event.action in (Action.UNDONE, Action.REDONE):
            touched = self._swap_step(event)
        else:
            self._recorded(event)
            touched = frozenset({event.doc_id} if event.doc_id else ())
        fold_record(self.record, event, self.state.documents)
        if "signature" in event.detail:
            self.last_signed = event.seq
        if self.live:
            self._describe()
        return touched

    def go_live(self) -> None:
        """Say that the log was read: from now on others look at the state."""
        self.live = True
        self._describe()

    def _remember(self, event: LogEvent, changes: list[_Change]) -> None:
        if not self._undo or self._undo[-1].number != event.step:
            self._undo.append(_Step(event.step, event.action))
            self._redo.clear()  # a new step ends what could be redone, as everywhere
        step = self._undo[-1]
        step.changes.extend(changes)
        step.count += len(changes)

    def _describe(self) -> None:
        state = self.state
        state.can_undo, state.can_redo = bool(self._undo), bool(self._redo)
        state.undo_label = self._undo[-1].label if self._undo else ""
        state.redo_label = self._redo[-1].label if self._redo else ""

    def _swap_step(self, event: LogEvent) -> frozenset[str]:
        undoing = event.action is Action.UNDONE
        source, target = (self._undo, self._redo) if undoing else (self._redo, self._undo)
        if not source or source[-1].number != event.detail["of"]:
            msg = "the log undoes a step that is not the last one"
            raise ValueError(msg)
        step = source.pop()
        target.append(replace(step, changes=self._swap(step.changes)))
        return frozenset(change.doc_id for change in step.changes if change.doc_id)

    def _swap(self, changes: list[_Change]) -> list[_Change]:
        """Put back what stood before; return the changes that would undo this, in the order to apply them."""
        taken: list[_Change] = []
        waiting: dict[tuple[str, str], dict[str, Any]] = {}
        for change in reversed(changes):
            if change.slot == _LISTS:
                taken.append(replace(change, before=self.state.lists))
                self.state.lists = str(change.before)
                continue
            doc = self.state.documents[change.doc_id]
            batch = waiting.setdefault((change.doc_id, change.slot), {})
            current = batch[change.key] if change.key in batch else _current(doc, change.slot, change.key)
            value = change.before
            if change.slot == "findings":
                value = _restored(doc, change.key, value, current)  # type: ignore[arg-type]
            batch[change.key] = value
            taken.append(replace(change, before=current))
        for (doc_id, slot), batch in waiting.items():
            self._put(self.state.documents[doc_id], slot, batch)
        return taken

    def _put(self, doc: DocumentState, slot: str, values: Mapping[str, Any]) -> None:
        """Set (or, for None, drop) the values; the collection is exchanged when its keys change."""
        if slot == "acknowledged":
            on = {key for key, value in values.items() if value}
            doc.acknowledged = (doc.acknowledged - values.keys()) | on
            return
        target: dict[str, Any] = getattr(doc, slot)
        # A reader may be on its way through the old dictionary: leave that one alone.
        if self.live and any((value is None) == (key in target) for key, value in values.items()):
            target = dict(target)
        for key, value in values.items():
            if value is None:
                target.pop(key, None)
            else:
                target[key] = value
        setattr(doc, slot, target)

    def _change(self, event: LogEvent, slot: str, values: Mapping[str, Any]) -> list[_Change]:
        doc = self.state.documents[event.doc_id]
        changes = [_Change(event.doc_id, slot, key, _current(doc, slot, key)) for key in values]
        self._put(doc, slot, values)
        return changes

    def _decided(self, event: LogEvent) -> list[_Change]:
        doc = self.state.documents[event.doc_id]
        status, code = _STATUS_OF[event.action], event.detail.get("code")
        by, at = (event.actor, event.at) if status.is_decided else ("", "")
        rule: str = event.detail.get("rule", "")
        values: dict[str, FindingState | None] = {}
        for key in event.detail["ids"]:
            old = doc.findings[key]
            # Spelled out: dataclasses.replace takes twice as long, and a case may hold 100,000 of these.
            after = FindingState(
                old.finding, status, old.code if code is None else code, old.statute, old.note, by, at, rule,
                old.kind, old.given,
            )  # fmt: skip
            values[key] = None if key in doc.stale and not status.is_decided else after
        return self._change(event, "findings", values)

    def _edited(self, event: LogEvent) -> list[_Change]:
        doc = self.state.documents[event.doc_id]
        update = dict(event.detail["set"])
        if "given" in update:
            update["given"] = tuple(map(tuple, update["given"]))
        findings = {k: replace(doc.findings[k], **update) for k in event.detail["ids"] if k in doc.findings}
        areas = {k: replace(doc.areas[k], **update) for k in event.detail["ids"] if k not in findings}
        return self._change(event, "findings", findings) + self._change(event, "areas", areas)

    def _drawn(self, event: LogEvent) -> list[_Change]:
        d = event.detail
        area = DrawnArea(
            d["area_id"], d["part"], d["page"], Rect(*d["rect"]), d["code"], d["label"], event.actor, event.at
        )
        moved = self.state.documents[event.doc_id].areas.get(area.area_id)
        if moved is not None:
            area = replace(moved, page=area.page, rect=area.rect)
        return self._change(event, "areas", {area.area_id: area})

    def _marked(self, event: LogEvent) -> list[_Change]:
        doc = self.state.documents[event.doc_id]
        values = {}
        for finding in unpack(event.detail["findings"]):
            key = finding.finding_id
            old = doc.findings.get(key) or FindingState(finding)
            values[key] = replace(
                old,
                status=Status.ACCEPTED,
                code=event.detail["code"] or old.code,
                decided_by=event.actor,
                decided_at=event.at,
                rule="",
            )
        return self._change(event, "findings", values)

    def _removed(self, event: LogEvent) -> list[_Change]:
        doc = self.state.documents[event.doc_id]
        ids = event.detail["ids"]
        findings = self._change(event, "findings", {key: None for key in ids if key in doc.findings})
        return findings + self._change(event, "areas", {key: None for key in ids if key in doc.areas})

    def _acknowledged(self, event: LogEvent) -> list[_Change]:
        return self._change(event, "acknowledged", dict.fromkeys(event.detail["addresses"], True))

    def _listed(self, event: LogEvent) -> list[_Change]:
        before, self.state.lists = self.state.lists, event.detail["lists"]
        return [_Change("", _LISTS, _LISTS, before)]

    def _recorded(self, event: LogEvent) -> None:
        state, detail = self.state, event.detail
        match event.action:
            case Action.CASE_CREATED:
                state.case_id, state.title = detail["case_id"], detail["title"]
            case Action.OPENED:
                doc = state.documents.get(event.doc_id) or DocumentState(event.doc_id, "")
                doc.file_name, doc.unread = detail["file_name"], unpack_unread(detail["unread"])
                if event.doc_id not in state.documents:
                    state.documents = {**state.documents, event.doc_id: doc}
            case Action.FOUND:
                self._found(state.documents[event.doc_id], detail)
            case Action.SCANNED:
                state.documents[event.doc_id].scanned = True
            case Action.EXPORTED:
                doc = state.documents[event.doc_id]
                doc.exports = [*doc.exports, detail]
            case _:  # VERIFIED and GATE_REFUSED are read from the log itself
                pass

    def _found(self, doc: DocumentState, detail: Mapping[str, Any]) -> None:
        values: dict[str, FindingState | None] = {}
        for finding in unpack(detail["findings"]):
            key = finding.finding_id
            old = doc.findings.get(key)
            values[key] = replace(old, finding=finding) if old else FindingState(finding)
        gone: Iterable[str] = detail["gone"]
        for key in gone:
            state = doc.findings.get(key)
            if state and not state.status.is_decided:
                values[key] = None
        # Kept even for those that vanish now: a redo may bring their decision back.
        doc.stale = (doc.stale - values.keys()) | set(gone)
        self._put(doc, "findings", values)


_STATUS_OF = {
    Action.ACCEPTED: Status.ACCEPTED,
    Action.REJECTED: Status.REJECTED,
    Action.REOPENED: Status.PROPOSED,
    Action.AUTO_ACCEPTED: Status.AUTO_ACCEPTED,
    Action.LEFT_BY_RULE: Status.LEFT_BY_RULE,
}


def _current(doc: DocumentState, slot: str, key: str) -> Any:
    if slot == "acknowledged":
        return key in doc.acknowledged or None
    return getattr(doc, slot).get(key)


def _restored(
    doc: DocumentState, key: str, before: FindingState | None, current: FindingState | None
) -> FindingState | None:
    """Return what an undo puts back. A scan in between keeps its say on the finding, the undo on the decision."""
    if before is None:
        if current is None or current.is_person_made:
            return None
        before = FindingState(current.finding)
    elif current is not None:
        before = replace(before, finding=current.finding)
    return None if key in doc.stale and not before.status.is_decided else before
