"""Case: the one way to change a case. Each call is one step: one transaction, on the disk before it returns."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any, Self

from redactor.cases.areas import Place, draw_drafts, move_draft
from redactor.cases.audit import ChainCheck
from redactor.cases.case_steps import changed_outside, document_of, edit_drafts, is_marked, is_same
from redactor.cases.database import explain_damage
from redactor.cases.events import Action, Draft, LogEvent
from redactor.cases.fold import Fold
from redactor.cases.keys import Signer
from redactor.cases.packing import pack, pack_unread, settled, without_gc
from redactor.cases.record import RecordState, Role
from redactor.cases.record_fold import RECORD_ACTIONS, fold_record
from redactor.cases.state import CaseState, FindingState, Status
from redactor.cases.store import CaseStore, Transaction, event_of
from redactor.errors import CaseStoreError, GateError, RedactorError, UsageError
from redactor.model import Band, Finding, Rect, UnreadArea

Item = tuple[str, str]
"""(doc_id, finding_id); where areas are allowed too, (doc_id, area_id)."""

Listener = Callable[[set[str]], None]


class Case:
    """An open case: its state, and the steps that a person or a rule can take.

    All methods may be called from any thread. A method that finds nothing to change writes nothing. When a
    step can't be written, CaseStoreError is raised and the state is what it was. Another process may have the
    same case open: what it wrote is folded in before each step, or by `refresh`.
    """

    def __init__(self, store: CaseStore, actor: str, signer: Signer | None = None) -> None:
        self._store = store
        self._actor = signer.name if signer else actor
        self.signer = signer
        self._fold = Fold()
        self._check = ChainCheck()
        self._listeners: list[Listener] = []
        # A cut tail leaves a chain that is whole: only the head noted beside it tells.
        noted, last = store.heads()
        if last[0] < noted[0]:
            raise changed_outside(f"Entry {last[0] + 1} is missing.")
        if last != noted:
            raise changed_outside(f"Entry {last[0]} is not the one that was written last.")
        with without_gc():
            self._catch_up()
        self._fold.go_live()

    @classmethod
    def open(
        cls,
        path: Path,
        actor: str,
        title: str = "",
        *,
        passphrase: bytes | None = None,
        signer: Signer | None = None,
    ) -> Self:
        """Open the case file, or make it when it is missing.

        Args:
            path: of the case file; a missing folder is made, private to its owner.
            actor: who acts, as the log shall name them.
            title: of a new case; the file's name without it.
            passphrase: of an encrypted case; a new case is encrypted when it is given.
            signer: whose key signs; their name is the actor then.

        Raises:
            CaseStoreError: the file can't be used, or its log was changed outside the program.
            PassphraseError: the passphrase is missing or wrong.
        """
        try:
            name = signer.name if signer else actor
            return cls._started(CaseStore.open(path, name, title, passphrase=passphrase), actor, signer)
        except CaseStoreError as error:
            raise (explain_damage(path, passphrase, error) if passphrase else error) from error

    @classmethod
    def in_memory(cls, actor: str, title: str = "") -> Self:
        """Open a case without a file, for a single unattended job."""
        return cls._started(CaseStore.in_memory(actor, title), actor)

    @classmethod
    def _started(cls, store: CaseStore, actor: str, signer: Signer | None = None) -> Self:
        try:
            return cls(store, actor, signer)
        except BaseException:
            store.close()
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Close the file. A person with a key leaves a checkpoint over what was written since the last one."""
        self._sign_what_is_new()
        self._store.close()

    def act_as(self, signer: Signer) -> None:
        """Let another person act from now on; what was written so far is signed by the one before them."""
        self._sign_what_is_new()
        self.signer, self._actor = signer, signer.name

    def _sign_what_is_new(self) -> None:
        if self._wants_checkpoint():
            # A case that can't be written any more can still be closed; its steps are on the disk.
            with suppress(RedactorError):
                self._take(lambda _state: [Draft(Action.CHECKPOINT, "", {"why": "close"}, self.signer)])

    def _wants_checkpoint(self) -> bool:
        signer, record = self.signer, self._fold.record
        if signer is None or record.closed or signer.key_id not in record.persons:
            return False
        if record.persons[signer.key_id].roles == {Role.AUDITOR}:
            return False
        return self._fold.last_signed != self._check.count

    @property
    def state(self) -> CaseState:
        """The live state. Read it; only the steps below change it."""
        return self._fold.state

    @property
    def case_id(self) -> str:
        """The random id that the case was made with."""
        return self._store.case_id

    @property
    def head(self) -> tuple[int, str]:
        """Number of entries in the log and the hash of the last one: what a change log prints as witness."""
        with self._store.lock:
            return self._check.count, self._check.head

    def events(self, after: int = 0) -> Iterator[LogEvent]:
        """Yield the log's entries from `after` on, oldest first, as they stand on the disk."""
        return map(event_of, self._store.rows(after))

    @property
    def record(self) -> RecordState:
        """Persons, approvals, releases and posts. Read it; `record_steps.py` has the steps that change it."""
        return self._fold.record

    @property
    def actor(self) -> str:
        """Who acts, as the log names them."""
        return self._actor

    @property
    def vault_key(self) -> bytes:
        """32 bytes that encrypt the originals beside an encrypted case."""
        return self._store.vault_key

    @property
    def vault_key_before(self) -> bytes | None:
        """The key of originals that a change of the passphrase has not reached yet; b"" when those lie plain."""
        return self._store.vault_key_before

    def originals_renewed(self) -> None:
        """Forget the key before: all originals have the new one."""
        self._store.forget_vault_key_before()

    def snapshot(self) -> bytes:
        """Return the bytes of the case file with all that was committed, encrypted as the case is."""
        return self._store.snapshot()

    def take(self, build: Callable[[CaseState], list[Draft]]) -> list[LogEvent]:
        """Write what `build` makes of the newest state as one step; for the steps of the record (`record.py`).

        What `build` raises goes to the caller, and nothing is written.
        """
        return self._take(build)

    def keyed_hash(self, text: str) -> str:
        """Return the hash of a removed text under the case's own key, hexadecimal."""
        return self._store.keyed_hash(text)

    @property
    def pseudonyms(self) -> str:
        """The pseudonyms given out in this case so far, as they were kept; names stand in it as keyed hashes."""
        return self._store.kept("pseudonyms")

    def keep_pseudonyms(self, record: str) -> None:
        """Keep the pseudonyms for later commands. No entry of the log: nothing was decided about a document."""
        if record != self.pseudonyms:
            self._store.keep("pseudonyms", record)

    def subscribe(self, callback: Listener) -> Callable[[], None]:
        """Call back with the ids of the changed documents after each step; returns what ends this.

        The callback runs in the thread that took the step, after the commit and outside the lock.
        """
        self._listeners.append(callback)

        def end() -> None:
            with suppress(ValueError):
                self._listeners.remove(callback)

        return end

    def refresh(self) -> None:
        """Fold in what other processes have written since."""
        with self._store.lock:
            touched = self._catch_up()
        self._notify(touched)

    # --- what happened to a document ------------------------------------------------------------------

    def register(self, doc_id: str, file_name: str, unread: Iterable[UnreadArea] = ()) -> None:
        """Note a document as opened, with what no reader could look into. A repeat updates name and unread."""
        unread = tuple(unread)

        def build(state: CaseState) -> list[Draft]:
            doc = state.documents.get(doc_id)
            if doc and (doc.file_name, doc.unread) == (file_name, unread):
                return []
            return [Draft(Action.OPENED, doc_id, {"file_name": file_name, "unread": pack_unread(unread)})]

        self._take(build)

    def record_findings(self, doc_id: str, findings: Sequence[Finding], *, finished: bool = True) -> None:
        """Note the result of a scan.

        Decisions stay, by finding_id. A finding that no longer occurs vanishes unless it was decided.

        Args:
            doc_id: of a registered document.
            findings: all that were found.
            finished: False for what a scan has found so far: nothing vanishes, and it does not count as scanned.
        """
        # Outside of the lock: settling a hundred thousand findings must not hold up a decision.
        fresh = {f.finding_id: f for f in map(settled, findings)}

        def build(state: CaseState) -> list[Draft]:
            doc = document_of(state, doc_id)
            changed = [f for key, f in fresh.items() if key in doc.stale or not is_same(doc.findings.get(key), f)]
            gone = [
                key
                for key, known in doc.findings.items()
                if finished and key not in fresh and key not in doc.stale and not known.is_person_made
            ]
            drafts = []
            # Only the difference is written, so that scanning again does not double the case.
            if changed or gone:
                drafts.append(Draft(Action.FOUND, doc_id, {"findings": pack(changed), "gone": gone}))
            counts = {"findings": len(fresh), "changed": len(changed), "gone": len(gone)}
            return [*drafts, Draft(Action.SCANNED, doc_id, counts)] if finished else drafts

        self._take(build)

    def record_export(self, doc_id: str, detail: Mapping[str, Any]) -> None:
        """Note an export that was written: hashes, counts and names, never removed text."""
        self._record(Action.EXPORTED, doc_id, detail)

    def record_verified(self, doc_id: str, detail: Mapping[str, Any]) -> None:
        """Note what the verifiers answered."""
        self._record(Action.VERIFIED, doc_id, detail)

    def record_refused(self, doc_id: str, detail: Mapping[str, Any]) -> None:
        """Note that the gate refused an export, and why."""
        self._record(Action.GATE_REFUSED, doc_id, detail)

    # --- decisions ------------------------------------------------------------------------------------

    def accept(
        self, items: Iterable[Item], code: str | None = None, *, default_codes: Mapping[str, str] | None = None
    ) -> int:
        """Decide that the findings are removed; return how many changed.

        Args:
            items: (doc_id, finding_id) each.
            code: the reason code for all; None keeps what a finding has, or takes the default of its type.
            default_codes: reason code by entity type, as the policy gives it.
        """
        defaults = default_codes or {}

        def decide(state: FindingState) -> tuple[Action, dict[str, Any]] | None:
            wanted = code if code is not None else state.code or defaults.get(state.entity_type, "")
            if state.status is Status.ACCEPTED and state.code == wanted:
                return None
            return Action.ACCEPTED, {"code": wanted}

        return self._decide(items, decide)

    def reject(self, items: Iterable[Item]) -> int:
        """Decide that the findings stay; return how many changed."""
        return self._decide(items, lambda s: None if s.status is Status.REJECTED else (Action.REJECTED, {}))

    def reopen(self, items: Iterable[Item]) -> int:
        """Take the decisions on the findings back, so that they are proposed again; return how many changed."""
        return self._decide(items, lambda s: (Action.REOPENED, {}) if s.status.is_decided else None)

    def auto_decide(
        self,
        doc_id: str,
        accept_band: Band | None,
        rule: str,
        exclude_types: Iterable[str] = (),
        *,
        code: str | None = None,
        default_codes: Mapping[str, str] | None = None,
    ) -> int:
        """Decide all that is still proposed, by rule; return how many were decided.

        Args:
            doc_id: the document.
            accept_band: findings of this band or above are accepted, the others left; None leaves all.
            rule: the rule's name, as the log shall say it.
            exclude_types: entity types that are always left, such as classification markings.
            code: reason code for all that is accepted.
            default_codes: reason code by entity type where `code` is None.
        """
        excluded, defaults = frozenset(exclude_types), default_codes or {}

        def decide(state: FindingState) -> tuple[Action, dict[str, Any]] | None:
            if state.status.is_decided:
                return None
            band = state.finding.band
            if accept_band is None or band.rank < accept_band.rank or state.entity_type in excluded:
                return Action.LEFT_BY_RULE, {"rule": rule}
            wanted = code if code is not None else state.code or defaults.get(state.entity_type, "")
            return Action.AUTO_ACCEPTED, {"rule": rule, "code": wanted}

        with self._store.lock:
            doc = document_of(self.state, doc_id)
            return self._decide([(doc_id, key) for key in doc.findings], decide)

    def auto_accept(self, items: Iterable[Item], rule: str) -> int:
        """Accept findings by rule with the codes that they have; return how many changed."""

        def decide(state: FindingState) -> tuple[Action, dict[str, Any]] | None:
            return None if state.status.is_decided else (Action.AUTO_ACCEPTED, {"rule": rule, "code": state.code})

        return self._decide(items, decide)

    def set_code(
        self,
        items: Iterable[Item],
        code: str,
        statute: str | None = None,
        given: Mapping[str, str] | None = None,
    ) -> int:
        """Set the reason code of findings or areas, with what the code asks for; return how many changed.

        Args:
            items: (doc_id, finding_id or area_id) each.
            code: such as "(b)(3)".
            statute: None keeps what is there.
            given: further answers, such as {"privilege": "attorney-client"}; None keeps what is there.
        """
        update: dict[str, Any] = {"code": code}
        if statute is not None:
            update["statute"] = statute
        if given is not None:
            update["given"] = tuple(sorted(given.items()))
        return self._edit(Action.CODE_SET, items, update)

    def set_note(self, items: Iterable[Item], note: str) -> int:
        """Set the officer's note on findings or areas; return how many changed."""
        return self._edit(Action.NOTE_SET, items, {"note": note})

    def set_kind(self, items: Iterable[Item], entity_type: str) -> int:
        """Set the entity type of findings by hand; the ids stay. Return how many changed."""
        return self._edit(Action.KIND_SET, items, {"kind": entity_type})

    def set_lists(self, digest: str, entries: int) -> None:
        """Say which lists hold for the case: sha256 of what is kept beside it, and how many entries that has."""
        self._take(lambda _state: [Draft(Action.LISTED, "", {"lists": digest, "entries": entries})])

    def draw(self, doc_id: str, part: str, page: int, rect: Rect, code: str | None = None, label: str = "") -> str:
        """Add an area that is to be removed and return its id. Points as in Rect; pages from 1."""
        return self.draw_all([(doc_id, part, page, rect)], code, label)[0]

    def draw_all(self, places: Sequence[Place], code: str | None = None, label: str = "") -> list[str]:
        """Add several areas as one step, such as one box on many pages; return their ids."""
        written: list[str] = []

        def build(state: CaseState) -> list[Draft]:
            for doc_id in {place[0] for place in places}:
                document_of(state, doc_id)
            # The number of its log entry: unique in the case.
            written[:] = [f"area-{self._check.count + n}" for n in range(1, len(places) + 1)]
            return draw_drafts(places, written, code or "", label)

        self._take(build)
        return written

    def move_area(self, doc_id: str, area_id: str, page: int, rect: Rect) -> None:
        """Move or resize an area; its id, code, answers and note stay. Points as in Rect."""
        self._take(lambda state: [move_draft(document_of(state, doc_id), area_id, page, rect)])

    def mark_span(self, doc_id: str, finding: Finding, code: str | None = None) -> str:
        """Add text that a person marked, accepted at once, and return its id."""
        self.mark_spans([(doc_id, finding)], code)
        return finding.finding_id

    def mark_spans(
        self, places: Iterable[tuple[str, Finding]], code: str | None = None, instead_of: Iterable[Item] = ()
    ) -> int:
        """Add several marks as one step, such as every place of one text in the case; return how many are new.

        A place that a detector has found already is accepted instead. What the marks stand `instead_of` is
        rejected, or removed when a person had marked it, in the same step.
        """
        replaced = tuple(instead_of)
        wanted: dict[str, dict[str, Finding]] = {}
        for doc_id, finding in places:
            wanted.setdefault(doc_id, {})[finding.finding_id] = settled(finding)

        def build(state: CaseState) -> list[Draft]:
            drafts = []
            for doc_id, findings in wanted.items():
                known = document_of(state, doc_id).findings
                new = [f for key, f in findings.items() if not is_marked(known.get(key), code)]
                if new:
                    drafts.append(Draft(Action.MARKED, doc_id, {"findings": pack(new), "code": code or ""}))
            for doc_id, finding_id in replaced:
                old = document_of(state, doc_id).findings.get(finding_id)
                if old and finding_id not in wanted.get(doc_id, {}):
                    action = Action.REMOVED if old.is_person_made else Action.REJECTED
                    drafts.append(Draft(action, doc_id, {"ids": [finding_id]}))
            return drafts

        events = self._take(build)
        return sum(len(e.detail["findings"]["rows"]) for e in events if e.action is Action.MARKED)

    def remove(self, doc_id: str, item_id: str) -> None:
        """Remove a redaction that a person added: a drawn area or a mark by hand.

        Raises:
            UsageError: it was found by a detector (reject it instead), or is not in the case.
        """

        def build(state: CaseState) -> list[Draft]:
            doc = document_of(state, doc_id)
            found = doc.findings.get(item_id)
            if found and not found.is_person_made:
                raise UsageError("A finding of a detector can't be removed.", "Reject it instead.")
            if not found and item_id not in doc.areas:
                raise UsageError("The redaction is not in the case.")
            return [Draft(Action.REMOVED, doc_id, {"ids": [item_id]})]

        self._take(build)

    def acknowledge(self, doc_id: str, addresses: Iterable[str]) -> int:
        """Note that a person knows of the unread areas; return how many were new."""
        wanted = tuple(dict.fromkeys(addresses))

        def build(state: CaseState) -> list[Draft]:
            doc = document_of(state, doc_id)
            new = [address for address in wanted if address not in doc.acknowledged]
            return [Draft(Action.UNREAD_ACKNOWLEDGED, doc_id, {"addresses": new})] if new else []

        return sum(len(event.detail["addresses"]) for event in self._take(build))

    def undo(self) -> str | None:
        """Take the last step back, in all documents that it touched; return its label, None when there is none."""
        return self._step_back(Action.UNDONE)

    def redo(self) -> str | None:
        """Take the last undone step again; return its label, None when there is none."""
        return self._step_back(Action.REDONE)

    # --- how a step is taken --------------------------------------------------------------------------

    def _take(self, build: Callable[[CaseState], list[Draft]]) -> list[LogEvent]:
        """Write what `build` makes of the newest state as one step, then fold it in."""
        touched: frozenset[str] = frozenset()
        written: list[LogEvent] = []
        try:
            with self._store.lock:
                with self._store.transaction() as log:
                    touched = self._meet(log)
                    drafts = build(self.state)
                    if drafts:
                        self.check_writable(drafts[0].action)
                        written = log.append(self._actor, drafts)
                        self._try_record(written)
                # Only now, after the commit: a step that could not be written has not changed the state.
                for event in written:
                    touched |= self._fold.apply(event)
                    self._check.count, self._check.head, self._check.step = event.seq, event.hash, event.step
        finally:
            # What others wrote was folded in even when this step is refused, and views must show it.
            self._notify(touched)
        return written

    def check_writable(self, action: Action | None = None) -> None:
        """Raise UsageError when who acts may not write an entry of this kind now."""
        record = self._fold.record
        if record.closed and action is not Action.CASE_REOPENED:
            raise UsageError("The case is closed.", "Open it again with: redactor case reopen.")
        person = record.persons.get(self.signer.key_id) if self.signer else None
        if person and person.roles == {Role.AUDITOR}:
            raise UsageError(f"{person.name} is auditor of this case and may only read it.")

    def _try_record(self, written: Sequence[LogEvent]) -> None:
        """Let the rules of the case look at entries before they are committed: what they refuse is not written."""
        if not any(event.action in RECORD_ACTIONS for event in written):
            return
        trial = self._fold.record.trial()
        try:
            for event in written:
                fold_record(trial, event, self.state.documents)
        except ValueError as error:
            raise GateError(f"The rules of this case refuse it: {error}") from error

    def _meet(self, log: Transaction) -> frozenset[str]:
        """Fold in what others have written, so that the step is taken on the newest state."""
        if log.head()[:2] == (self._check.count, self._check.head):
            return frozenset()
        touched = self._catch_up()
        if log.head()[:2] != (self._check.count, self._check.head):
            raise changed_outside("Entries at its end are missing or were exchanged.")
        return touched

    def _catch_up(self) -> frozenset[str]:
        """Check and fold what the log holds beyond the state."""
        touched: frozenset[str] = frozenset()
        for row in self._store.rows(self._check.count):
            if not self._check.accept(row):
                raise changed_outside(self._check.problem)
            try:
                touched |= self._fold.apply(event_of(row))
            except (KeyError, IndexError, TypeError, ValueError, AttributeError) as error:
                raise changed_outside(f"Entry {row[0]} does not fit what came before.") from error
        return touched

    def _notify(self, touched: frozenset[str]) -> None:
        if touched:
            # A copy: a listener may end its own subscription.
            for callback in tuple(self._listeners):
                callback(set(touched))

    def _record(self, action: Action, doc_id: str, detail: Mapping[str, Any]) -> None:
        def build(state: CaseState) -> list[Draft]:
            document_of(state, doc_id)
            return [Draft(action, doc_id, dict(detail))]

        self._take(build)

    def _decide(
        self,
        items: Iterable[Item],
        decide: Callable[[FindingState], tuple[Action, dict[str, Any]] | None],
    ) -> int:
        """Write one event for each document and kind of decision, all in one step."""
        wanted = dict.fromkeys(items)

        def build(state: CaseState) -> list[Draft]:
            groups: dict[tuple[str, Action, str], tuple[dict[str, Any], list[str]]] = {}
            for doc_id, finding_id in wanted:
                found = document_of(state, doc_id).findings.get(finding_id)
                if found is None:
                    raise UsageError("The finding is not in the case.")
                decision = decide(found)
                if decision:
                    action, extra = decision
                    key = (doc_id, action, extra.get("code", ""))
                    groups.setdefault(key, (extra, []))[1].append(finding_id)
            return [
                Draft(action, doc_id, {**extra, "ids": ids})
                for (doc_id, action, _), (extra, ids) in groups.items()
            ]

        return sum(len(event.detail["ids"]) for event in self._take(build))

    def _edit(self, action: Action, items: Iterable[Item], update: Mapping[str, Any]) -> int:
        wanted = dict.fromkeys(items)
        events = self._take(lambda state: edit_drafts(state, action, wanted, update))
        return sum(len(event.detail["ids"]) for event in events)

    def _step_back(self, action: Action) -> str | None:
        labels: list[str] = []

        def build(state: CaseState) -> list[Draft]:
            undoing = action is Action.UNDONE
            step = self._fold.undo_step if undoing else self._fold.redo_step
            if step is None:
                return []
            labels.append(state.undo_label if undoing else state.redo_label)
            return [Draft(action, "", {"of": step, "label": labels[0]})]

        self._take(build)
        return labels[0] if labels else None
