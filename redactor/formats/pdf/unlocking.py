"""Passwords: an encrypted PDF is opened once, at the door, and everything behind it sees the plain file."""

from __future__ import annotations

import io
from collections.abc import Sequence
from typing import Final

import pikepdf

from redactor.errors import PasswordNeededError
from redactor.formats.pdf.opening import save_pdf

UNLOCKED: Final = "The file was opened with a password; the redacted file will not be encrypted."


def unlock(data: bytes, passwords: Sequence[str]) -> bytes | None:
    """Return the file without its encryption, None when it is no PDF that needs a password.

    Raises:
        PasswordNeededError: none of the passwords opens it.
        DamagedFileError: it opens, but its parts can't be copied.
    """
    if b"%PDF-" not in data[:1024] or b"/Encrypt" not in data:
        return None
    for number, password in enumerate(("", *passwords)):
        try:
            with pikepdf.open(io.BytesIO(data), password=password, suppress_warnings=True) as pdf:
                return save_pdf(pdf) if number else None
        except pikepdf.PasswordError:
            continue
        except (pikepdf.PdfError, pikepdf.DataDecodingError, RuntimeError, ValueError, OverflowError):
            # Damage is the reader's to judge.
            return None
    raise PasswordNeededError(
        "The PDF needs a password, and none of those given opens it.", "Check the file of passwords."
    )
