"""The audit of a log: is the chain whole, and does it still hold the heads that were seen elsewhere?

A chain of hashes alone is tamper-evident only up to a head that was kept somewhere else: who can write the
file can write it anew from the first entry, or cut its tail. So the head (count, hash) is printed in every
change log, and an audit that is given one refuses a log that does not pass through it.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from redactor.cases.events import GENESIS_HASH, Action, chain_hash
from redactor.cases.store import APPLICATION_ID, EVENT_COLUMNS, SCHEMA_VERSION
from redactor.errors import CaseStoreError

_ACTIONS = frozenset(action.value for action in Action)


@dataclass(frozen=True, slots=True)
class ChainReport:
    """The answer of an audit.

    Attributes:
        ok: True when no check failed.
        count, head: entries read and the hash of the last one.
        first_bad: number of the first entry that is wrong or missing, None when ok.
        problem: one sentence, "" when ok.
    """

    ok: bool
    count: int
    head: str
    first_bad: int | None = None
    problem: str = ""


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


def verify_chain(path: Path, witnessed: Iterable[tuple[int, str]] = ()) -> ChainReport:
    """Audit the log of a case file without changing anything, also in a read-only folder.

    Args:
        path: of the case file.
        witnessed: heads (count, hash) seen elsewhere, such as those in exported change logs.

    Raises:
        CaseStoreError: the file can't be read as a case at all.
    """
    if not path.is_file():
        raise CaseStoreError(f"There is no case {path.name}.")
    try:
        heads: dict[int, set[str]] = {}
        for count, head in witnessed:
            heads.setdefault(count, set()).add(head)
        return _verify(path, heads)
    except (sqlite3.Error, TypeError, ValueError) as error:
        raise CaseStoreError(
            f"The case {path.name} is damaged or is not a case.", "Restore it from a copy."
        ) from error


def _verify(path: Path, witnessed: dict[int, set[str]]) -> ChainReport:
    connection = _open_read_only(path)
    try:
        connection.execute("BEGIN")  # one view of log and head, while others may write
        check = ChainCheck()
        for row in _rows(connection):
            if not check.accept(row):
                return _bad(check, check.count + 1, check.problem)
            if witnessed.pop(check.count, {check.head}) != {check.head}:
                return _bad(
                    check, check.count, f"The log up to entry {check.count} is not the one that was witnessed."
                )
        if witnessed:
            return _bad(
                check, check.count + 1, f"The log once had {max(witnessed)} entries and has {check.count}."
            )
        return _beside(connection, check)
    finally:
        connection.close()


def _beside(connection: sqlite3.Connection, check: ChainCheck) -> ChainReport:
    """Compare the log with what the store notes beside it: the head, and whose log it is."""
    meta = dict(connection.execute("SELECT key, value FROM meta WHERE key IN ('head', 'case_id')"))
    count, head = json.loads(meta["head"])
    if count != check.count:
        return _bad(check, min(count, check.count) + 1, f"The log once had {count} entries and has {check.count}.")
    if head != check.head:
        return _bad(check, check.count, f"Entry {check.count} is not the one that was written last.")
    (first,) = connection.execute("SELECT detail FROM events WHERE seq = 1").fetchone()
    if json.loads(first).get("case_id") != meta["case_id"]:
        return _bad(check, 1, "The log belongs to another case.")
    return ChainReport(True, check.count, check.head)


def _bad(check: ChainCheck, entry: int, problem: str) -> ChainReport:
    return ChainReport(False, check.count, check.head, entry, problem)


def _open_read_only(path: Path) -> sqlite3.Connection:
    """Open for reading. In a folder that can't be written, SQLite reads a WAL store only as immutable.

    Immutable reads pass over the write-ahead file, so they are for a store that was closed in order.
    """
    uri = path.absolute().as_uri()
    wal = path.with_name(f"{path.name}-wal")
    is_closed = not wal.exists() or wal.stat().st_size == 0
    for options in ("mode=ro", "mode=ro&immutable=1") if is_closed else ("mode=ro",):
        connection = sqlite3.connect(f"{uri}?{options}", uri=True, isolation_level=None)
        try:
            application = connection.execute("PRAGMA application_id").fetchone()[0]
            version = connection.execute("PRAGMA user_version").fetchone()[0]
        except sqlite3.OperationalError:
            connection.close()
            continue
        if application != APPLICATION_ID or version > SCHEMA_VERSION:
            connection.close()
            raise CaseStoreError(f"The file {path.name} is not a case that this version can read.")
        return connection
    raise CaseStoreError(f"The case {path.name} can't be opened.", "Copy it to a place where you may write.")


def _rows(connection: sqlite3.Connection) -> Iterator[tuple[Any, ...]]:
    yield from connection.execute(f"SELECT {EVENT_COLUMNS} FROM events ORDER BY seq")  # noqa: S608  (a constant)
