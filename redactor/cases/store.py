"""CaseStore: the event log in SQLite. WAL, synchronous=FULL, one transaction a user action, versioned schema.

Measured reasons: with WAL and FULL no acknowledged commit was lost in 120 kills with signal 9. The file is
private to its owner; a folder that the store makes is so too. The store holds a random key a case, so that
two cases give different hashes of the same text. With a passphrase the whole file is encrypted (SQLCipher).
"""

from __future__ import annotations

import hashlib
import hmac
import json
import os
import secrets
import sqlite3
import threading
import uuid
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any, Self

from redactor.cases.database import Connection, connect, patiently, translated
from redactor.cases.events import (
    ENTRY_PURPOSE,
    GENESIS_HASH,
    Action,
    Draft,
    LogEvent,
    chain_hash,
    encode_detail,
    now,
    signed_payload,
)
from redactor.cases.keys import check_strength
from redactor.errors import CaseStoreError, PassphraseError

APPLICATION_ID = 0x52444354
"""Marks the SQLite file as a case ("RDCT"), so that another program's database is never taken for one."""

_MIGRATIONS: tuple[tuple[str, ...], ...] = (
    (
        "CREATE TABLE meta (key TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID",
        """CREATE TABLE events (
            seq INTEGER PRIMARY KEY, at TEXT NOT NULL, actor TEXT NOT NULL, action TEXT NOT NULL,
            doc_id TEXT NOT NULL, step INTEGER NOT NULL, detail TEXT NOT NULL,
            prev_hash TEXT NOT NULL, hash TEXT NOT NULL)""",
        # They stop a slip of this program or of a database browser, not a person who means it: see audit.py.
        "CREATE TRIGGER events_stay BEFORE UPDATE ON events BEGIN SELECT RAISE(ABORT, 'append only'); END",
        "CREATE TRIGGER events_last BEFORE DELETE ON events BEGIN SELECT RAISE(ABORT, 'append only'); END",
    ),
    # Version 2: the log may hold persons, approvals and checkpoints, which a program of version 1 does not know
    # and would take for a forgery. `signed` counts checkpoints, `vault_key` encrypts originals beside the file.
    (
        "INSERT OR IGNORE INTO meta VALUES ('signed', 0)",
        "INSERT OR IGNORE INTO meta VALUES ('vault_key', randomblob(32))",
    ),
    # Version 3: the log may tell of a changed passphrase, and `vault_key_before` may stand in meta while the
    # originals are being encrypted anew. A program of version 2 would take either for damage.
    (),
)
SCHEMA_VERSION = len(_MIGRATIONS)

EVENT_COLUMNS = "seq, at, actor, action, doc_id, step, detail, prev_hash, hash"
_BUSY_SECONDS = 5.0
_CLOCK_SLACK = 2.0
_ATTEMPTS = 50
_BATCH = 2000


class CaseStore:
    """One open case file. Safe to use from several threads; several processes may have the file open.

    Attributes:
        case_id: random, made with the case.
        title: as given when the case was made.
    """

    def __init__(self, connection: Connection, name: str, path: Path | None = None) -> None:
        self._connection = connection
        self._name = name
        self.vault_key = b""
        self.vault_key_before: bytes | None = None
        self._path = path
        self.lock = threading.RLock()
        self.case_id = ""
        self.title = ""
        self._key = b""

    @classmethod
    def open(
        cls,
        path: Path,
        actor: str,
        title: str = "",
        *,
        busy_seconds: float = _BUSY_SECONDS,
        passphrase: bytes | None = None,
    ) -> Self:
        """Open the case file, or make it, with its folder, when it is missing.

        A new case is encrypted when a passphrase is given.

        Raises:
            CaseStoreError: locked, read-only, newer than this program, damaged, no case, or the disk is full.
            PassphraseError: the passphrase is missing or wrong.
        """
        with translated(path.name):
            if passphrase is not None and not path.exists():
                check_strength(passphrase)  # before there is a file
            _prepare(path)
            was_empty = path.stat().st_size == 0
        try:
            return cls._open(path, actor, title, busy_seconds, passphrase)
        except (CaseStoreError, PassphraseError):
            # Two processes that make one encrypted case at once give it two salts; the first to write has won.
            if passphrase is None or not was_empty or path.stat().st_size == 0:
                raise
            return cls._open(path, actor, title, busy_seconds, passphrase)

    @classmethod
    def _open(cls, path: Path, actor: str, title: str, busy_seconds: float, passphrase: bytes | None) -> Self:
        with translated(path.name):
            connection = connect(path, passphrase, busy_seconds, cached_statements=32)
        return cls._started(connection, path.name, actor, title or path.stem, busy_seconds, path)

    @classmethod
    def in_memory(cls, actor: str, title: str = "") -> Self:
        """Open a case that lives as long as the object; same code, no file."""
        connection = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
        return cls._started(connection, "in memory", actor, title, 0.0)

    @classmethod
    def _started(
        cls,
        connection: Connection,
        name: str,
        actor: str,
        title: str,
        busy_seconds: float,
        path: Path | None = None,
    ) -> Self:
        store = cls(connection, name, path)
        try:
            with translated(name):
                store._configure(busy_seconds)
                store._migrate(actor, title)
                store._load_meta()
        except BaseException:
            connection.close()
            raise
        return store

    def close(self) -> None:
        """Close the file; a second call does nothing."""
        with self.lock:
            self._connection.close()

    def kept(self, name: str) -> str:
        """Return what `keep` wrote under a name last; "" before."""
        with self.lock, translated(self._name):
            row = self._connection.execute("SELECT value FROM meta WHERE key = ?", (f"kept {name}",)).fetchone()
            return str(row[0]) if row else ""

    def keep(self, name: str, record: str) -> None:
        """Keep a record beside the log, in the case file and encrypted as it is; it must hold no removed text."""
        with self.transaction():
            self._connection.execute("INSERT OR REPLACE INTO meta VALUES (?, ?)", (f"kept {name}", record))

    def keyed_hash(self, text: str) -> str:
        """Return HMAC-SHA256 of the text under the case's key: equal texts of one case can be told, no text read.

        A plain hash would not do: all 1e9 social security numbers are tried in seconds.
        """
        return hmac.new(self._key, text.encode("utf-8", "surrogatepass"), hashlib.sha256).hexdigest()

    @contextmanager
    def transaction(self) -> Iterator[Transaction]:
        """Hold the write lock of the file; commit at the end, take all back when anything is raised.

        When the block has ended without an error, what was appended is on the disk.
        """
        with self.lock, translated(self._name):
            # IMMEDIATE takes the write lock before the head is read, so that no other writer can come between.
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield Transaction(self._connection)
                self._connection.execute("COMMIT")
            except BaseException:
                # A failed COMMIT may have ended the transaction already.
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")
                raise

    def snapshot(self) -> bytes:
        """Return the file's bytes with all that was committed.

        Raises:
            CaseStoreError: others write all the time, or the case has no file.
        """
        if self._path is None:
            raise CaseStoreError("The case has no file.")
        wal = self._path.with_name(f"{self._path.name}-wal")
        with self.lock, translated(self._name):
            for _ in range(_ATTEMPTS):
                self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
                # With the write lock nobody can append between the look at the log and the copy.
                self._connection.execute("BEGIN IMMEDIATE")
                try:
                    if not wal.exists() or wal.stat().st_size == 0:
                        return self._path.read_bytes()
                finally:
                    self._connection.execute("ROLLBACK")
        raise CaseStoreError(
            f"The case {self._name} is in use by another program.", "Close it there, then try again."
        )

    def rows(self, after: int = 0) -> Iterator[tuple[Any, ...]]:
        """Yield the raw rows of the log (EVENT_COLUMNS) after an entry, in order; the lock is held for a batch."""
        query = f"SELECT {EVENT_COLUMNS} FROM events WHERE seq > ? ORDER BY seq LIMIT {_BATCH}"  # noqa: S608  (constants)
        while True:
            with self.lock, translated(self._name):
                batch = self._connection.execute(query, (after,)).fetchall()
            yield from batch
            if len(batch) < _BATCH:
                return
            after = batch[-1][0]

    def heads(self) -> tuple[tuple[int, str], tuple[int, str]]:
        """Return (count, hash) as noted beside the log with the last commit, and as the log's last entry has it.

        Both are of one moment, whatever other processes write.
        """
        # With max() SQLite takes the other columns from the row that holds the maximum.
        query = "SELECT (SELECT value FROM meta WHERE key = 'head'), max(seq), hash FROM events"
        with self.lock, translated(self._name):
            noted, seq, digest = self._connection.execute(query).fetchone()
        try:
            count, head = json.loads(noted)
            return (int(count), str(head)), (seq or 0, digest or GENESIS_HASH)
        except (TypeError, ValueError) as error:
            raise CaseStoreError(f"The case {self._name} is damaged.", "Restore it from a copy.") from error

    def _configure(self, busy_seconds: float) -> None:
        run = self._connection.execute
        application, version, is_empty = self._identity()
        if version > SCHEMA_VERSION and application == APPLICATION_ID:
            raise CaseStoreError(
                f"The case {self._name} was made by a newer version of this program.",
                "Open it with that version; nothing was changed.",
            )
        if application != APPLICATION_ID and not (is_empty and version == 0):
            raise CaseStoreError(f"The file {self._name} is not a case of this program.")
        # Two processes that make the same case at once: SQLite answers "locked" here without waiting.
        patiently(lambda: run("PRAGMA journal_mode=WAL").fetchone(), busy_seconds)
        run("PRAGMA synchronous=FULL")
        run("PRAGMA temp_store=MEMORY")  # no temporary file with what the case holds
        run("PRAGMA trusted_schema=OFF")  # the file may come from somebody else

    def _identity(self) -> tuple[int, int, bool]:
        """Return the file's application id, its schema version, and whether it is empty: all of one moment.

        Read one by one, they could stand before and after another process's commit that makes the case, and a
        case that is being made would be taken for a file of another program.
        """
        run = self._connection.execute
        run("BEGIN")
        try:
            queries = ("PRAGMA application_id", "PRAGMA user_version", "SELECT count(*) FROM sqlite_master")
            application, version, tables = (run(query).fetchone()[0] for query in queries)
            return application, version, tables == 0
        finally:
            if self._connection.in_transaction:
                run("ROLLBACK")

    def _migrate(self, actor: str, title: str) -> None:
        run = self._connection.execute
        if run("PRAGMA user_version").fetchone()[0] == SCHEMA_VERSION:
            return
        with self.transaction() as log:
            version = run("PRAGMA user_version").fetchone()[0]  # another process may have been first
            for statements in _MIGRATIONS[version:]:
                for statement in statements:
                    run(statement)
            run(f"PRAGMA user_version={SCHEMA_VERSION}")
            run(f"PRAGMA application_id={APPLICATION_ID}")
            if version == 0:
                case_id = uuid.uuid4().hex
                created = {"case_id": case_id, "title": title, "key": secrets.token_bytes(32)}
                run("INSERT INTO meta VALUES ('head', '')")
                for key, value in created.items():
                    run("INSERT INTO meta VALUES (?, ?)", (key, value))
                detail = {"case_id": case_id, "title": title}
                log.append(actor, [Draft(Action.CASE_CREATED, "", detail)], step=0)

    def _load_meta(self) -> None:
        meta = dict(self._connection.execute("SELECT key, value FROM meta"))
        if not {"case_id", "title", "key", "head", "vault_key"} <= meta.keys():
            raise CaseStoreError(f"The case {self._name} is damaged.", "Restore it from a copy.")
        self.case_id, self.title, self._key = meta["case_id"], meta["title"], meta["key"]
        self.vault_key = meta["vault_key"]
        self.vault_key_before = meta.get("vault_key_before")

    def forget_vault_key_before(self) -> None:
        """Drop the earlier key of the originals: nothing is encrypted under it any more."""
        with self.transaction():
            self._connection.execute("DELETE FROM meta WHERE key = 'vault_key_before'")
        self.vault_key_before = None


class Transaction:
    """What may be done while the write lock is held: read the head, append."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def head(self) -> tuple[int, str, int]:
        """Return (seq, hash, step) of the last entry; (0, zeros, -1) for an empty log."""
        return self._last()[:3]

    def _last(self) -> tuple[int, str, int, str]:
        query = "SELECT seq, hash, step, at FROM events ORDER BY seq DESC LIMIT 1"
        return self._connection.execute(query).fetchone() or (0, GENESIS_HASH, -1, "")

    def append(self, actor: str, drafts: Sequence[Draft], step: int | None = None) -> list[LogEvent]:
        """Append the drafts as one step, chained to the last entry, and return them as written.

        A clock that was set back by more than two seconds is an entry of its own: order comes from numbers alone.
        """
        seq, prev_hash, last_step, last_at = self._last()
        step = last_step + 1 if step is None else step
        # An actor's name comes from the system and may hold half a surrogate pair, which a text column can't.
        actor = actor.encode("utf-8", "backslashreplace").decode("utf-8")
        at, written = now(), []
        if _is_back(last_at, at):
            drafts = [Draft(Action.CLOCK_BACK, "", {"before": last_at, "after": at}), *drafts]
        for draft in drafts:
            seq += 1
            text = encode_detail(self._detail(draft, seq, prev_hash, at))
            digest = chain_hash(prev_hash, (seq, at, actor, draft.action.value, draft.doc_id, step), text)
            row = (seq, at, actor, draft.action.value, draft.doc_id, step, text, prev_hash, digest)
            self._connection.execute("INSERT INTO events VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", row)
            written.append(event_of(row))
            prev_hash = digest
        self._connection.execute("UPDATE meta SET value = ? WHERE key = 'head'", (json.dumps([seq, prev_hash]),))
        return written

    def _detail(self, draft: Draft, seq: int, prev_hash: str, at: str) -> Mapping[str, Any]:
        """Return the detail, signed as a checkpoint over all entries before where the draft has a signer."""
        signer = draft.signer
        if signer is None:
            return draft.detail
        self._connection.execute("UPDATE meta SET value = value + 1 WHERE key = 'signed'")
        query = "SELECT key, value FROM meta WHERE key IN ('signed', 'case_id')"
        meta = dict(self._connection.execute(query))
        witness = {
            "case_id": meta["case_id"],
            "counter": meta["signed"],
            "count": seq - 1,
            "head": prev_hash,
            "at": at,
            "key_id": signer.key_id,
        }
        detail = {**draft.detail, "witness": witness}
        payload = signed_payload(draft.action.value, draft.doc_id, detail)
        return {**detail, "signature": signer.sign(ENTRY_PURPOSE, payload)}


def _is_back(before: str, after: str) -> bool:
    if before <= after:  # both have one form: text order is time order
        return False
    try:
        return (datetime.fromisoformat(before) - datetime.fromisoformat(after)).total_seconds() > _CLOCK_SLACK
    except (ValueError, TypeError):
        return False


def event_of(row: Sequence[Any]) -> LogEvent:
    """Return the event of a raw row. Raises ValueError or TypeError when it holds no event."""
    seq, at, actor, action, doc_id, step, text, prev_hash, digest = row
    detail: Mapping[str, Any] = json.loads(text)
    return LogEvent(seq, at, actor, Action(action), doc_id, detail, step, prev_hash, digest)


def _prepare(path: Path) -> None:
    """Make the folder (0700) and the empty file (0600) before SQLite does, which would follow the umask."""
    missing = [folder for folder in (path.parent, *path.parent.parents) if not folder.exists()]
    for folder in reversed(missing):
        folder.mkdir(mode=0o700, exist_ok=True)
    try:
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
    except FileExistsError:
        return
    if os.name == "posix":  # the name of the new file must be on the disk as well
        folder_fd = os.open(path.parent, os.O_RDONLY)
        try:
            os.fsync(folder_fd)
        finally:
            os.close(folder_fd)
