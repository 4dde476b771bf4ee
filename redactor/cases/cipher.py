"""Looks into an encrypted case without SQLCipher, to tell a wrong passphrase from damage and from a cut file.

SQLCipher 4 answers "file is not a database" for a wrong key and for a damaged first page alike. Each of its pages
carries an HMAC of its own, though: when any page fits the key, the passphrase is right. Form of a page of 4096
bytes: content, then 16 bytes IV, then HMAC-SHA512 over content, IV and page number (little endian); the first
page begins with the 16 bytes of salt (SQLCipher design notes, "Database File Format").
"""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

PAGE = 4096
_SALT, _IV, _MAC = 16, 16, 64
_COUNT_AT = 28  # of the SQLite header: the size of the database in pages


@dataclass(frozen=True, slots=True)
class Health:
    """What was found: pages in the file, those that don't fit the key, and how many bytes are missing at least."""

    pages: int
    bad_pages: tuple[int, ...]
    missing_bytes: int

    @property
    def is_key_wrong(self) -> bool:
        """True when not one page fits."""
        return self.pages == len(self.bad_pages)


def examine(path: Path, key: bytes, salt: bytes) -> Health:
    """Check every page of the file against the key.

    Args:
        path: of the case.
        key: 32 bytes.
        salt: the first 16 bytes of the file.
    """
    mac_key = hashlib.pbkdf2_hmac("sha512", key, bytes(byte ^ 0x3A for byte in salt), 2, 32)
    bad, first, number, odd = [], b"", 0, 0
    for number, page in enumerate(_pages(path), start=1):
        first = page if number == 1 else first
        if len(page) < PAGE:
            odd = PAGE - len(page)
        if not _fits(page, number, mac_key):
            bad.append(number)
    stated = 0 if 1 in bad or not first else _page_count(first, key)
    missing = max(odd, (stated - number) * PAGE + odd if stated > number else 0)
    return Health(number, tuple(bad), missing)


def _pages(path: Path) -> Iterator[bytes]:
    with path.open("rb") as stream:
        while page := stream.read(PAGE):
            yield page


def _fits(page: bytes, number: int, mac_key: bytes) -> bool:
    start = _SALT if number == 1 else 0
    content, mac = page[start : PAGE - _MAC], page[PAGE - _MAC :]
    wanted = hmac.new(mac_key, content + number.to_bytes(4, "little"), hashlib.sha512).digest()
    return hmac.compare_digest(mac, wanted)


def _page_count(first: bytes, key: bytes) -> int:
    """Decrypt the first page and return the number of pages that its header states."""
    iv = first[PAGE - _MAC - _IV : PAGE - _MAC]
    decryptor = Cipher(algorithms.AES256(key), modes.CBC(iv)).decryptor()
    header = decryptor.update(first[_SALT : _SALT + 64])
    # The 16 bytes of magic are not stored: the salt stands in their place.
    return int.from_bytes(header[_COUNT_AT - _SALT : _COUNT_AT - _SALT + 4], "big")
