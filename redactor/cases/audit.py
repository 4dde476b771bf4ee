"""The audit of a log: is the chain whole, do the signatures fit, and does it still hold the heads seen elsewhere?

A chain of hashes alone is tamper-evident only up to a head that was kept somewhere else: who can write the
file can write it anew from the first entry, or cut its tail. So the head (count, hash) is printed in every
change log, and an audit that is given one refuses a log that does not pass through it. Persons' signatures over
the head (checkpoints) catch a chain that was written anew by somebody without their keys; an exported log with
the hash of each entry names the very entry.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from redactor.cases.database import Connection, connect_read_only, database_errors, explain_damage
from redactor.cases.events import GENESIS_HASH, Action, LogEvent, chain_hash
from redactor.cases.keys import PublicKey
from redactor.cases.record import RecordState
from redactor.cases.record_fold import LIGHT_ACTIONS, RECORD_ACTIONS, CheckpointError, fold_record
from redactor.cases.store import APPLICATION_ID, EVENT_COLUMNS, SCHEMA_VERSION
from redactor.errors import CaseStoreError

_ACTIONS = frozenset(action.value for action in Action)
_LIGHT = {action.value for action in LIGHT_ACTIONS}
_FULL = {action.value for action in RECORD_ACTIONS}
_UNDO = {Action.UNDONE.value, Action.REDONE.value}


@dataclass(frozen=True, slots=True)
class ChainReport:
    """The answer of an audit.

    Attributes:
        ok: True when no check failed.
        count, head: entries read and the hash of the last one.
        first_bad: number of the first entry that is wrong or missing, None when ok. Where only a checkpoint tells,
            the first entry that it no longer vouches for.
        problem: one sentence, "" when ok.
        checkpoints: signatures that fit.
        case_id: whose log it is, "" when not ok.
        persons: whose keys they are: (name, key id, True when the auditor holds this public key too).
    """

    ok: bool
    count: int
    head: str
    first_bad: int | None = None
    problem: str = ""
    checkpoints: int = 0
    case_id: str = ""
    persons: tuple[tuple[str, str, bool], ...] = ()


@dataclass(frozen=True, slots=True)
class Witness:
    """What an auditor holds apart from the case.

    Attributes:
        heads: (count, hash) as printed in change logs and release packs.
        hashes: entry number -> hash, from an exported log.
        keys: public keys that persons handed over; when there are some, every key in the log must be one of them.
    """

    heads: tuple[tuple[int, str], ...] = ()
    hashes: Mapping[int, str] = field(default_factory=dict)
    keys: tuple[PublicKey, ...] = ()


class ChainCheck:
    """Checks raw rows one after the other; `problem` is set at the first bad one."""

    def __init__(self) -> None:
        self.count = 0
        self.head = GENESIS_HASH
        self.step = -1
        self.problem = ""

    def accept(self, row: Sequence[Any]) -> bool:
        """Check the next row; return False, and keep the state of before, when it does not follow."""
        seq, at, actor, action, doc_id, step, text, prev_hash, digest = row
        if seq != self.count + 1:
            self.problem = f"Entry {self.count + 1} is missing."
        # The order of the checks makes the first wrong entry the one that is named, not the one after it.
        elif prev_hash != self.head:
            self.problem = f"Entry {seq} does not follow on the entry before it."
        elif chain_hash(prev_hash, (seq, at, actor, action, doc_id, step), text) != digest:
            self.problem = f"Entry {seq} was changed."
        elif action not in _ACTIONS or not self.step <= step <= self.step + 1:
            self.problem = f"Entry {seq} could not have been written by this program."
        if self.problem:
            return False
        self.count, self.head, self.step = seq, digest, step
        return True


class RecordCheck:
    """Follows persons, signatures and approvals; `problem` and `first_bad` are set at the first bad entry."""

    def __init__(self) -> None:
        self.record = RecordState()
        self.problem = ""
        self.first_bad = 0
        self._vouched = 0

    def accept(self, row: Sequence[Any]) -> bool:
        """Check what the next row says about the record; False when it breaks the rules of the case."""
        seq, at, actor, action, doc_id, step, text, prev_hash, digest = row
        if action not in _LIGHT and action not in _FULL:
            return True
        detail = json.loads(text) if action in _FULL or action in _UNDO else {}
        event = LogEvent(seq, at, actor, Action(action), doc_id, detail, step, prev_hash, digest)
        try:
            fold_record(self.record, event, {})
        except CheckpointError as error:
            first = self._vouched + 1
            self.first_bad = first
            self.problem = (
                f"Between entry {first} and {seq} something was changed and the chain written anew: {error}."
            )
        except (ValueError, KeyError, TypeError) as error:
            self.first_bad = seq
            self.problem = f"Entry {seq} breaks the rules of the case: {error}."
        if "signature" in detail:
            self._vouched = seq
        return not self.problem


def verify_chain(
    path: Path,
    witnessed: Iterable[tuple[int, str]] = (),
    *,
    witness: Witness | None = None,
    passphrase: bytes | None = None,
) -> ChainReport:
    """Audit the log of a case file without changing anything, also in a read-only folder.

    Args:
        path: of the case file.
        witnessed: heads (count, hash) seen elsewhere, such as those in exported change logs.
        witness: what else the auditor holds.
        passphrase: of an encrypted case.

    Raises:
        CaseStoreError: the file can't be read as a case at all.
        PassphraseError: the passphrase is missing or wrong.
    """
    if not path.is_file():
        raise CaseStoreError(f"There is no case {path.name}.")
    held = witness or Witness()
    try:
        return _Audit(path, Witness((*held.heads, *witnessed), held.hashes, held.keys), passphrase).run()
    except _broken() as error:
        damaged = CaseStoreError(f"The case {path.name} is damaged or is not a case.", "Restore it from a copy.")
        damaged.__cause__ = error
        raise (explain_damage(path, passphrase, damaged) if passphrase else damaged) from error


def _broken() -> tuple[type[Exception], ...]:
    return (*database_errors(), TypeError, ValueError)


class _Audit:
    def __init__(self, path: Path, witness: Witness, passphrase: bytes | None) -> None:
        self._path, self._witness, self._passphrase = path, witness, passphrase
        self._heads: dict[int, set[str]] = {}
        for count, head in witness.heads:
            self._heads.setdefault(count, set()).add(head)
        self._chain, self._record = ChainCheck(), RecordCheck()
        self._case_id = ""

    def run(self) -> ChainReport:
        connection = _open_read_only(self._path, self._passphrase)
        try:
            connection.execute("BEGIN")  # one view of log and head, while others may write
            return self._follow(connection) or self._beside(connection) or self._report()
        finally:
            connection.close()

    def _follow(self, connection: Connection) -> ChainReport | None:
        chain, record, heads, hashes = self._chain, self._record, self._heads, self._witness.hashes
        for row in _rows(connection):
            if not chain.accept(row):
                return self._bad(chain.count + 1, chain.problem)
            if hashes and hashes.get(chain.count, chain.head) != chain.head:
                return self._bad(chain.count, f"Entry {chain.count} is not the one in the exported log.")
            if heads.pop(chain.count, {chain.head}) != {chain.head}:
                return self._bad(
                    chain.count, f"The log up to entry {chain.count} is not the one that was witnessed."
                )
            if not record.accept(row):
                return self._bad(record.first_bad, record.problem)
        most = max([*heads, *hashes], default=0)
        if most > chain.count:
            return self._bad(chain.count + 1, f"The log once had {most} entries and has {chain.count}.")
        return None

    def _beside(self, connection: Connection) -> ChainReport | None:
        """Compare the log with what the store notes beside it: the head, the checkpoints, and whose log it is."""
        chain = self._chain
        keys = "('head', 'case_id', 'signed')"
        meta = dict(connection.execute(f"SELECT key, value FROM meta WHERE key IN {keys}"))  # noqa: S608  (a constant)
        count, head = json.loads(meta["head"])
        if count != chain.count:
            return self._bad(
                min(count, chain.count) + 1, f"The log once had {count} entries and has {chain.count}."
            )
        if head != chain.head:
            return self._bad(chain.count, f"Entry {chain.count} is not the one that was written last.")
        (first,) = connection.execute("SELECT detail FROM events WHERE seq = 1").fetchone()
        if json.loads(first).get("case_id") != meta["case_id"]:
            return self._bad(1, "The log belongs to another case.")
        self._case_id = str(meta["case_id"])
        if meta.get("signed", 0) != self._record.record.signed:
            return self._bad(chain.count, "Checkpoints were taken out of the log.")
        return self._strangers()

    def _strangers(self) -> ChainReport | None:
        held = {key.key_id for key in self._witness.keys}
        strange = [p.name for p in self._record.record.persons.values() if held and p.key.key_id not in held]
        if strange:
            return self._bad(1, f"The log was signed with a key of {strange[0]} that the auditor does not hold.")
        return None

    def _report(self) -> ChainReport:
        held = {key.key_id for key in self._witness.keys}
        persons = tuple(
            (person.name, key_id, key_id in held) for key_id, person in self._record.record.persons.items()
        )
        record = self._record.record
        count, head = self._chain.count, self._chain.head
        return ChainReport(True, count, head, None, "", record.signed, self._case_id, persons)

    def _bad(self, entry: int, problem: str) -> ChainReport:
        return ChainReport(False, self._chain.count, self._chain.head, entry, problem)


def _open_read_only(path: Path, passphrase: bytes | None) -> Connection:
    """Open for reading. In a folder that can't be written, SQLite reads a WAL store only as immutable.

    Immutable reads pass over the write-ahead file, so they are for a store that was closed in order.
    """
    wal = path.with_name(f"{path.name}-wal")
    is_closed = not wal.exists() or wal.stat().st_size == 0
    attempts: list[Callable[[], Connection]] = [lambda: connect_read_only(path, passphrase, "mode=ro")]
    if is_closed:
        attempts.append(lambda: connect_read_only(path, passphrase, "mode=ro&immutable=1"))
    for attempt in attempts:
        try:
            connection = attempt()
            identity = _identity(connection)
        except database_errors() as error:
            if type(error).__name__ != "OperationalError":
                raise
            continue
        if identity[0] != APPLICATION_ID or identity[1] > SCHEMA_VERSION:
            connection.close()
            raise CaseStoreError(f"The file {path.name} is not a case that this version can read.")
        return connection
    raise CaseStoreError(f"The case {path.name} can't be opened.", "Copy it to a place where you may write.")


def _identity(connection: Connection) -> tuple[int, int]:
    try:
        application = connection.execute("PRAGMA application_id").fetchone()[0]
        return application, connection.execute("PRAGMA user_version").fetchone()[0]
    except BaseException:
        connection.close()
        raise


def _rows(connection: Connection) -> Iterator[tuple[Any, ...]]:
    yield from connection.execute(f"SELECT {EVENT_COLUMNS} FROM events ORDER BY seq")  # noqa: S608  (a constant)
