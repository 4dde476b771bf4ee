"""Passphrases between a field and the job that needs them."""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterator
from contextlib import contextmanager
from typing import cast

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtWidgets import QLineEdit

_SHORTEST = 8  # bytes; as redactor.cases.keys refuses below it
_WORDS = (
    str(QT_TRANSLATE_NOOP("Passphrase", "Too short: 8 characters at least")),
    str(QT_TRANSLATE_NOOP("Passphrase", "Weak: it can be guessed")),
    str(QT_TRANSLATE_NOOP("Passphrase", "Fair: more words would be better")),
    str(QT_TRANSLATE_NOOP("Passphrase", "Good")),
    str(QT_TRANSLATE_NOOP("Passphrase", "Strong")),
)
# Bits from which a passphrase counts as fair, good, strong. Argon2id makes each guess cost 64 MiB and about a
# tenth of a second, which is why fewer bits do than for a bare hash.
_BITS = (36, 50, 75)


class Secret:
    """What was typed, as bytes that are overwritten after use.

    Only this copy can be wiped: those that Qt and Python have made of the text meanwhile lie in freed memory until
    it is used again. The process takes care that it is never dumped (redactor.hygiene).
    """

    def __init__(self, field: QLineEdit) -> None:
        """Take the text out of the field, which is empty afterwards."""
        self._data = bytearray(field.text().encode("utf-8", "surrogatepass"))
        # clear() alone would keep the text in the field's undo.
        field.setText("")
        field.clear()

    def __repr__(self) -> str:
        return "Secret()"

    @contextmanager
    def used(self) -> Iterator[bytes | None]:
        """Give the bytes out, None when nothing was typed; wipe them at the end, whatever happens."""
        try:
            yield cast("bytes", self._data) if self._data else None
        finally:
            self.wipe()

    def wipe(self) -> None:
        """Overwrite the bytes."""
        self._data[:] = bytes(len(self._data))
        self._data.clear()


def strength(text: str) -> int:
    """Return 0 (refused) to 4 (strong): an estimate from length, kinds of letters and repetition, no promise."""
    if len(text.encode("utf-8", "surrogatepass")) < _SHORTEST:
        return 0
    kinds = (str.islower, str.isupper, str.isdigit)
    sizes = (26, 26, 10)
    alphabet = sum(size for kind, size in zip(kinds, sizes, strict=True) if any(map(kind, text)))
    alphabet += 33 if any(not c.isalnum() for c in text) else 0
    # A letter that repeats or continues the one before ("aaa", "123", "abc") adds next to nothing.
    fresh = sum(abs(ord(b) - ord(a)) > 1 for a, b in itertools.pairwise(text)) + 1
    # Letters alone are taken for words of a language, which can be guessed far better than letters by chance.
    each = 2.2 if alphabet <= 59 and max(map(len, text.split()), default=0) > 3 else math.log2(max(2, alphabet))
    bits = min(fresh, 2 * len(set(text))) * each
    return 1 + sum(bits >= edge for edge in _BITS)


def strength_words(level: int) -> str:
    """Return a level of `strength` in words."""
    return QCoreApplication.translate("Passphrase", _WORDS[level])
