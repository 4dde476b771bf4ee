"""The originals beside a case: one file a document, named by its hash, in a folder of their own.

The folder is CASE.originals, private to its owner; what goes out is never written there. With an encrypted case
the files are encrypted under a key that stands in the case (AES-256-GCM, in pieces of 16 MiB that are bound to
document, number and end, so that no piece can be left out, exchanged or cut).
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import secrets
from collections.abc import Iterator
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from redactor.errors import CaseStoreError, UsageError

_MAGIC = b"RDCTORIG1"
_PIECE = 16 * 1024 * 1024
_TAG = 16


class Vault:
    """The folder of originals of one case.

    Args:
        case_path: of the case file.
        key: 32 bytes for an encrypted case, None for a plain one.
        before: the key of what a change of the passphrase has not reached yet; b"" when that lies plain.
    """

    def __init__(self, case_path: Path, key: bytes | None, before: bytes | None = None) -> None:
        self.folder = case_path.with_name(f"{case_path.name}.originals")
        self._key, self._before = key, before

    def has(self, doc_id: str) -> bool:
        """True when the original is here."""
        return self._path(doc_id).is_file()

    def store(self, doc_id: str, data: bytes) -> None:
        """Keep a document's bytes; what is there already stays.

        Raises:
            CaseStoreError: the folder can't be written or is full; nothing half is left.
        """
        final = self._path(doc_id)
        if not final.exists():
            self._write(final, doc_id, data)

    def renew(self, path: Path) -> None:
        """Encrypt a kept file, named as it was sealed, under the key of now; a kill leaves the old or the new one.

        Raises:
            CaseStoreError: it was changed or cut, or the folder is full; nothing half is left.
        """
        try:
            data = path.read_bytes()
        except OSError as error:
            raise CaseStoreError("A kept original can't be read.", "See to the disk.") from error
        assert self._key is not None
        if self._try(self._key, path.name, data) is None:
            self._write(path, path.name, self._opened(path.name, data))

    def _write(self, final: Path, doc_id: str, data: bytes) -> None:
        temporary = final.with_name(f".{secrets.token_hex(8)}.part")
        try:
            final.parent.mkdir(mode=0o700, exist_ok=True)
            fd = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            with os.fdopen(fd, "wb") as stream:
                for piece in self._sealed(doc_id, data):
                    stream.write(piece)
                stream.flush()
                os.fsync(stream.fileno())
            temporary.replace(final)
        except OSError as error:
            raise CaseStoreError("The original can't be kept beside the case.", "Free some space.") from error
        finally:
            with contextlib.suppress(OSError):
                temporary.unlink(missing_ok=True)

    def read(self, doc_id: str) -> bytes:
        """Return the bytes of a document.

        Raises:
            UsageError: it is not here.
            CaseStoreError: it was changed or cut.
        """
        try:
            data = self._path(doc_id).read_bytes()
        except OSError as error:
            raise UsageError(
                "The original of a document is not kept with the case.", "Add the file again: redactor case add."
            ) from error
        if self._key is not None:
            data = self._opened(doc_id, data)
        if hashlib.sha256(data).hexdigest() != doc_id:
            raise CaseStoreError("A kept original was changed.", "Add the file to the case again.")
        return data

    @property
    def is_encrypted(self) -> bool:
        """True when what is kept beside the case is encrypted."""
        return self._key is not None

    def seal(self, name: str, data: bytes) -> bytes:
        """Return the bytes as they are kept: encrypted under the case's key, bound to a name, or as they are."""
        return b"".join(self._sealed(name, data))

    def unseal(self, name: str, data: bytes) -> bytes:
        """Return what was sealed under a name.

        Raises:
            CaseStoreError: it was changed or cut.
        """
        return self._opened(name, data) if self._key is not None else data

    def _path(self, doc_id: str) -> Path:
        if len(doc_id) != 64 or not doc_id.isalnum():
            raise UsageError("The document has no hash of its bytes.")
        return self.folder / doc_id

    def _sealed(self, doc_id: str, data: bytes) -> Iterator[bytes]:
        if self._key is None:
            yield data
            return
        cipher, start = AESGCM(self._key), os.urandom(8)
        yield _MAGIC + start
        last = max(0, len(data) - 1) // _PIECE
        for number in range(last + 1):
            piece = data[number * _PIECE : (number + 1) * _PIECE]
            yield cipher.encrypt(_nonce(start, number), piece, _bound(doc_id, number, number == last))

    def _opened(self, doc_id: str, data: bytes) -> bytes:
        """Decrypt under the key of now, or under the one before where a change of the passphrase is under way."""
        if self._before == b"" and not data.startswith(_MAGIC):
            return data
        if not data.startswith(_MAGIC) or len(data) < len(_MAGIC) + 8 + _TAG:
            raise CaseStoreError("A kept original was cut short.", "Add the file to the case again.")
        for key in filter(None, (self._key, self._before)):
            clear = self._try(key, doc_id, data)
            if clear is not None:
                return clear
        raise CaseStoreError("A kept original was changed or cut short.", "Add the file to the case again.")

    @staticmethod
    def _try(key: bytes, doc_id: str, data: bytes) -> bytes | None:
        head = len(_MAGIC) + 8
        if not data.startswith(_MAGIC):
            return None
        cipher, start, out = AESGCM(key), data[len(_MAGIC) : head], []
        pieces = range(head, len(data), _PIECE + _TAG)
        for number, at in enumerate(pieces):
            last = number == len(pieces) - 1
            try:
                piece = data[at : at + _PIECE + _TAG]
                out.append(cipher.decrypt(_nonce(start, number), piece, _bound(doc_id, number, last)))
            except (InvalidTag, ValueError):
                return None
        return b"".join(out)


def _nonce(start: bytes, number: int) -> bytes:
    return start + number.to_bytes(4, "big")


def _bound(doc_id: str, number: int, is_last: bool) -> bytes:
    return f"{doc_id} {number} {int(is_last)}".encode()
