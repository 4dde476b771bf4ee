"""Another passphrase for a case, or a first one: up to one commit the old one opens it, then the new one.

An encrypted file is encrypted anew in its place (SQLCipher's rekey), in one transaction of the write-ahead log:
the pages of the file are the old ones until it is committed, and read from the log after it. The salt at its
beginning stays: it is read from the file before any log is. A plain file is copied into an encrypted one,
which then takes its name. The originals follow one by one: their key before stands in the case until all are done.
"""

from __future__ import annotations

import contextlib
import os
import secrets
from pathlib import Path
from typing import Any

from redactor.cases.database import Connection, connect, head_of, open_plain_with_cipher, translated
from redactor.cases.events import Action, Draft
from redactor.cases.keys import check_strength, derive_key
from redactor.cases.store import Transaction
from redactor.errors import CaseStoreError

_BUSY_SECONDS = 5.0
_SALT = 16


def change_passphrase(path: Path, old: bytes | None, new: bytes, actor: str) -> None:
    """Give a case file another passphrase; `old` is None for a plain one, which is encrypted.

    The originals beside it are left: `Vault` opens them by the key before until each is renewed.

    Raises:
        PassphraseError: the old one is wrong, or the new one is too short.
        CaseStoreError: somebody else has the case open, the disk is full, or the file is damaged; nothing changes.
    """
    check_strength(new)
    with translated(path.name):
        if old is None:
            _encrypt(path, new, actor)
        else:
            _rekey(path, old, new, actor)


def _rekey(path: Path, old: bytes, new: bytes, actor: str) -> None:
    connection = connect(path, old, _BUSY_SECONDS)
    try:
        _alone(connection)
        # With a rollback journal, a write that failed once left old and new pages mixed (SQLCipher 4 under EIO).
        connection.execute("PRAGMA journal_mode=WAL").fetchone()
        salt = head_of(path)
        key = derive_key(new, salt)
        answer = connection.execute(f"PRAGMA rekey = \"x'{key.hex()}{salt.hex()}'\"").fetchone()
        # SQLCipher answers with nothing when it could not write; all pages are as they were then.
        if answer is None or answer[0] != "ok":
            raise CaseStoreError(
                f"The passphrase of the case {path.name} was not changed.", "See to the disk, then try again."
            )
        _tell(connection, actor)
    finally:
        connection.close()


def _alone(connection: Connection) -> None:
    """Hold the file until the connection is closed. WAL ends only when nobody else has the file open.

    The lock is taken without a write: a journal would bear the name of the case, and after a kill be played back
    into whatever has that name then.
    """
    connection.execute("PRAGMA journal_mode=DELETE").fetchone()
    connection.execute("PRAGMA locking_mode=EXCLUSIVE").fetchone()
    connection.execute("PRAGMA journal_mode=MEMORY").fetchone()
    connection.execute("PRAGMA synchronous=EXTRA").fetchone()
    # In this mode a lock stays after the end of its transaction.
    connection.execute("BEGIN EXCLUSIVE")
    connection.execute("COMMIT")


def _tell(connection: Connection, actor: str, before: bytes | None = None) -> None:
    """Set a new key for originals and log the change. `before` is b"" where the originals lie plain."""
    connection.execute("BEGIN EXCLUSIVE")
    (kept,) = connection.execute("SELECT value FROM meta WHERE key = 'vault_key'").fetchone()
    for key, value in (("vault_key_before", kept if before is None else before), ("vault_key", _new_key())):
        connection.execute("INSERT OR REPLACE INTO meta VALUES (?, ?)", (key, value))
    Transaction(connection).append(actor, [Draft(Action.PASSPHRASE_CHANGED, "", {})])
    connection.execute("COMMIT")


def _new_key() -> bytes:
    return secrets.token_bytes(32)


def _encrypt(path: Path, new: bytes, actor: str) -> None:
    temporary = path.with_name(f".{secrets.token_hex(8)}.part")
    connection = open_plain_with_cipher(path, _BUSY_SECONDS)
    try:
        _alone(connection)
        _copy(connection, temporary, new)
        fresh = connect(temporary, new, _BUSY_SECONDS)
        try:
            _tell(fresh, actor, before=b"")
        finally:
            fresh.close()
        if path.with_name(f"{path.name}-journal").exists():
            raise CaseStoreError(f"The case {path.name} is in use by another program.", "Close it there.")
        temporary.replace(path)
        _flush(path.parent)
        # Who has opened the old file and waits for the lock must not write into what no name leads to any more.
        connection.execute("PRAGMA application_id=0")
    finally:
        connection.close()
        with contextlib.suppress(OSError):
            temporary.unlink(missing_ok=True)


def _copy(connection: Any, target: Path, new: bytes) -> None:
    os.close(os.open(target, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
    salt = os.urandom(_SALT)
    key = derive_key(new, salt)
    connection.execute(f"ATTACH DATABASE ? AS fresh KEY \"x'{key.hex()}{salt.hex()}'\"", (str(target),))
    connection.execute("PRAGMA fresh.synchronous=EXTRA")
    connection.execute("SELECT sqlcipher_export('fresh')").fetchone()
    for name in ("user_version", "application_id"):  # the export leaves them out
        value = connection.execute(f"PRAGMA main.{name}").fetchone()[0]
        connection.execute(f"PRAGMA fresh.{name}={int(value)}")
    connection.execute("DETACH DATABASE fresh")


def _flush(folder: Path) -> None:
    with contextlib.suppress(OSError):  # not every platform lets a folder be opened
        fd = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(fd)
        finally:
            os.close(fd)
