"""Connections to a case file, plain or encrypted, and the one sentence for what SQLite says against it.

SQLCipher is a build of SQLite of its own, with error classes of its own; both are told alike here. It is loaded
only when an encrypted case is opened.
"""

from __future__ import annotations

import os
import sqlite3
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, cast

from redactor.cases import cipher
from redactor.cases.keys import check_strength, derive_key
from redactor.errors import CaseStoreError, PassphraseError

PLAIN_START = b"SQLite format 3\x00"
_SALT = 16
_TEXT = frozenset((*range(32, 127), 9, 10, 13))

Connection = sqlite3.Connection
"""Of either build: SQLCipher's connection has the same methods."""


def database_errors() -> tuple[type[Exception], ...]:
    """Return the base classes of what the loaded builds of SQLite raise."""
    module = sys.modules.get("sqlcipher3.dbapi2")
    return (sqlite3.Error, module.Error) if module else (sqlite3.Error,)


def is_encrypted(path: Path) -> bool:
    """True when the file may be an encrypted case: it begins with salt, not as a plain database or a text does."""
    head = head_of(path)
    is_text = all(byte in _TEXT for byte in head)
    return len(head) == _SALT and head != PLAIN_START and not is_text


def connect(path: Path, passphrase: bytes | None, busy_seconds: float, **options: Any) -> Connection:
    """Open the file for reading and writing; an empty file becomes an encrypted one when a passphrase is given.

    Args:
        path: of a file that exists.
        passphrase: None for a plain case.
        busy_seconds: how long to wait for other writers.
        options: for sqlite3.connect.

    Raises:
        PassphraseError: the passphrase is missing, wrong, or given for a plain case.
        CaseStoreError: an encrypted file was cut short or changed.
    """
    options = {"timeout": busy_seconds, "isolation_level": None, "check_same_thread": False, **options}
    if passphrase is None:
        return cast("Connection", sqlite3.connect(path, **options))
    head = head_of(path)
    if head == PLAIN_START:
        raise PassphraseError(f"The case {path.name} is not encrypted.", "Open it without a passphrase.")
    if not head:
        check_strength(passphrase)
    salt = head or os.urandom(_SALT)
    return _open_encrypted(path, derive_key(passphrase, salt), salt, options)


def open_plain_with_cipher(path: Path, busy_seconds: float) -> Connection:
    """Open a plain case with the build that can also write encrypted files.

    Raises:
        PassphraseError: the case is encrypted.
    """
    if is_encrypted(path):
        raise PassphraseError(f"The case {path.name} is encrypted.", "Give its passphrase.")
    import sqlcipher3.dbapi2

    opened: Any = sqlcipher3.dbapi2.connect(str(path), timeout=busy_seconds, isolation_level=None)
    return cast("Connection", opened)


def connect_read_only(path: Path, passphrase: bytes | None, query: str) -> Connection:
    """Open for reading with a URI query such as "mode=ro"; see `connect` for what is raised."""
    if passphrase is None:
        uri = f"{path.absolute().as_uri()}?{query}"
        return sqlite3.connect(uri, uri=True, isolation_level=None)
    salt = head_of(path)
    if salt == PLAIN_START:
        raise PassphraseError(f"The case {path.name} is not encrypted.", "Open it without a passphrase.")
    return _open_encrypted(path, derive_key(passphrase, salt), salt, {"query": query, "isolation_level": None})


def _open_encrypted(path: Path, key: bytes, salt: bytes, options: dict[str, Any]) -> Connection:
    import sqlcipher3.dbapi2

    target = f"{path.absolute().as_uri()}?{options.pop('query')}" if "query" in options else path
    connection: Any = sqlcipher3.dbapi2.connect(str(target), uri=target is not path, **options)
    try:
        connection.execute("PRAGMA cipher_log_level=NONE")
        # The key is raw (argon2id made it), so that SQLCipher's own derivation is not run beside ours.
        connection.execute(f"PRAGMA key = \"x'{key.hex()}{salt.hex()}'\"")
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except database_errors() as error:
        connection.close()
        if error_code(error) not in (sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_CORRUPT):
            raise
        raise explain(path, key, salt) from error
    except BaseException:
        connection.close()
        raise
    return cast("Connection", connection)


def explain_damage(path: Path, passphrase: bytes, error: CaseStoreError) -> PassphraseError | CaseStoreError:
    """Return a better sentence for damage that showed only while an encrypted case was read, else the error."""
    salt = head_of(path)
    cause = error.__cause__
    if not isinstance(cause, database_errors()) or error_code(cause) != sqlite3.SQLITE_CORRUPT:
        return error
    return explain(path, derive_key(passphrase, salt), salt)


def explain(path: Path, key: bytes, salt: bytes) -> PassphraseError | CaseStoreError:
    """Say why an encrypted file does not open: wrong passphrase, cut short, or pages that were changed."""
    health = cipher.examine(path, key, salt)
    if health.is_key_wrong:
        return PassphraseError(
            f"The passphrase of the case {path.name} is wrong (or the first 16 bytes of the file were changed).",
            "Nothing was changed.",
        )
    if health.missing_bytes:
        return CaseStoreError(
            f"The case {path.name} was cut short: {health.missing_bytes} bytes or more are missing.",
            "Restore it from a copy; nothing was changed.",
        )
    pages = ", ".join(map(str, health.bad_pages[:5]))
    return CaseStoreError(
        f"The case {path.name} is damaged in {len(health.bad_pages)} of its {health.pages} pages ({pages}).",
        "Restore it from a copy; nothing was changed.",
    )


def head_of(path: Path) -> bytes:
    """Return the first 16 bytes of a file: the salt of an encrypted case."""
    try:
        with path.open("rb") as stream:
            return stream.read(_SALT)
    except FileNotFoundError:
        return b""


def error_code(error: Exception) -> int:
    """Return SQLite's primary error code, 0 when there is none."""
    return int(getattr(error, "sqlite_errorcode", 0)) & 0xFF


_IN_USE = ("The case {0} is in use by another program.", "Close it there, then try again.")
_READ_ONLY = ("The case {0} can't be written.", "Copy it to a place where you may write.")
_SENTENCES: dict[int, tuple[str, str]] = {
    sqlite3.SQLITE_BUSY: _IN_USE,
    sqlite3.SQLITE_LOCKED: _IN_USE,
    sqlite3.SQLITE_FULL: (
        "The disk is full, so the last action on the case {0} was not taken.",
        "Free some space.",
    ),
    sqlite3.SQLITE_READONLY: _READ_ONLY,
    sqlite3.SQLITE_PERM: _READ_ONLY,
    sqlite3.SQLITE_CANTOPEN: ("The case {0} can't be opened.", "See that the folder exists and is yours."),
    sqlite3.SQLITE_IOERR: (
        "The disk failed, so the last action on the case {0} was not taken.",
        "See to the disk.",
    ),
    sqlite3.SQLITE_CORRUPT: ("The case {0} is damaged.", "Restore it from a copy."),
    sqlite3.SQLITE_NOTADB: (
        "The case {0} is encrypted, damaged or not a case.",
        "Give its passphrase, or restore it from a copy.",
    ),
}


@contextmanager
def translated(name: str) -> Iterator[None]:
    """Turn what SQLite and the system raise into the one sentence that helps."""
    try:
        yield
    except database_errors() as error:
        sentence, step = _SENTENCES.get(
            error_code(error), ("The case {0} can't be used.", "Restore it from a copy.")
        )
        if type(error).__name__ == "ProgrammingError" and "closed" in str(error):
            sentence, step = "The case {0} was closed.", "Open it again."
        raise CaseStoreError(sentence.format(name), step) from error
    except OSError as error:
        raise CaseStoreError(f"The case {name} can't be opened: {error.strerror}.") from error


def patiently(attempt: Callable[[], Any], seconds: float) -> Any:
    """Try again while SQLite answers "locked" without waiting by itself, as it does for some statements."""
    deadline = time.monotonic() + seconds
    while True:
        try:
            return attempt()
        except database_errors() as error:
            if error_code(error) != sqlite3.SQLITE_BUSY or time.monotonic() > deadline:
                raise
            time.sleep(0.02)
