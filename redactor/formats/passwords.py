"""The passwords that a person gave, for files inside of files: those stand behind readers of a fixed signature."""

from __future__ import annotations

from collections.abc import Sequence
from contextvars import ContextVar
from importlib import import_module
from typing import Final

UNLOCKED_ATTACHMENT: Final = (
    "An attachment was opened with a password; in the redacted file it will not be encrypted."
)

_given: ContextVar[tuple[str, ...]] = ContextVar("formats_passwords", default=())


def give_passwords(passwords: Sequence[str]) -> None:
    """Keep the passwords for the files that this process opens from now on; it holds one person's file."""
    _given.set(tuple(passwords))


def unlocked(data: bytes) -> bytes | None:
    """Return a file without its encryption, None when it needs no password or none was given.

    Raises:
        EncryptedFileError: none of the passwords opens it.
        DamagedFileError: it opens, but its parts can't be copied.
    """
    passwords = _given.get()
    if not passwords or b"%PDF-" not in data[:1024]:
        return None
    # Loaded only now: a mail without PDFs needs no PDF engine.
    plain: bytes | None = import_module("redactor.formats.pdf.unlocking").unlock(data, passwords)
    return plain
