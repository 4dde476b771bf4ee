"""A person's key: Ed25519, wrapped by a passphrase with argon2id and AES-256-GCM. A signature says what for.

The file holds the public half and the wrapped private half; the passphrase is never kept. Parameters follow
RFC 9106 (second recommended set: 64 MiB, 3 passes, 4 lanes) and stand in the file, so that they can grow.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from cryptography.exceptions import InvalidSignature, InvalidTag
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from redactor.cases.events import encode_detail
from redactor.errors import PassphraseError, UsageError

KEY_SCHEMA = "redactor-key"
PUBLIC_SCHEMA = "redactor-public-key"
_COST = {"memory_kib": 64 * 1024, "iterations": 3, "lanes": 4}
# A key file comes from a disk that others may write: no file may ask for all memory.
_MOST = {"memory_kib": 1024 * 1024, "iterations": 20, "lanes": 16}
_SHORTEST = 8
_LARGEST = 65_536  # bytes; a key file has less than one thousand


@dataclass(frozen=True, slots=True)
class PublicKey:
    """Whose key it is and how to check what it signed. `public` is 32 bytes, hexadecimal."""

    name: str
    public: str

    @property
    def key_id(self) -> str:
        """The first half of the SHA-256 of the public key, hexadecimal."""
        return hashlib.sha256(bytes.fromhex(self.public)).hexdigest()[:32]

    def verifies(self, purpose: str, payload: Mapping[str, Any], signature: str) -> bool:
        """True when this key signed the payload for this purpose."""
        try:
            key = Ed25519PublicKey.from_public_bytes(bytes.fromhex(self.public))
            key.verify(bytes.fromhex(signature), _message(purpose, payload))
        except (InvalidSignature, ValueError, TypeError):
            return False
        return True

    def to_bytes(self) -> bytes:
        """Return the file to hand to others, JSON."""
        record = {"schema": PUBLIC_SCHEMA, "version": 1, "name": self.name, "public": self.public}
        return (json.dumps(record, indent=2) + "\n").encode()


@dataclass(frozen=True, slots=True)
class Signer:
    """An unlocked key; it lives as long as the process."""

    name: str
    _private: Ed25519PrivateKey = field(repr=False)

    @property
    def public_key(self) -> PublicKey:
        """The half that others may have."""
        return PublicKey(self.name, self._private.public_key().public_bytes_raw().hex())

    @property
    def key_id(self) -> str:
        """As PublicKey.key_id."""
        return self.public_key.key_id

    def private_bytes(self) -> bytes:
        """Return the 32 bytes of the private half, to be wrapped at once."""
        return self._private.private_bytes_raw()

    def sign(self, purpose: str, payload: Mapping[str, Any]) -> str:
        """Return the signature over purpose and payload, hexadecimal."""
        return self._private.sign(_message(purpose, payload)).hex()


def _message(purpose: str, payload: Mapping[str, Any]) -> bytes:
    """Name the purpose, so that a signature given for one thing can't be shown for another."""
    return f"redactor {purpose}\n{encode_detail(payload)}".encode()


def derive_key(passphrase: bytes, salt: bytes, cost: Mapping[str, int] | None = None) -> bytes:
    """Return 32 bytes made from a passphrase by argon2id."""
    used = cost or _COST
    kdf = Argon2id(
        salt=salt, length=32, iterations=used["iterations"], lanes=used["lanes"], memory_cost=used["memory_kib"]
    )
    return kdf.derive(passphrase)


def new_key(name: str, passphrase: bytes) -> tuple[Signer, bytes]:
    """Make a key; return it and the file to keep.

    Raises:
        UsageError: the name is empty.
        PassphraseError: the passphrase is shorter than 8 bytes.
    """
    if not name.strip() or not name.isprintable():
        raise UsageError("A key needs the name of its person.")
    signer = Signer(name.strip(), Ed25519PrivateKey.generate())
    return signer, wrap_key(signer, passphrase)


def wrap_key(signer: Signer, passphrase: bytes) -> bytes:
    """Return the file to keep of an unlocked key, wrapped by a passphrase.

    Raises:
        PassphraseError: the passphrase is shorter than 8 bytes.
    """
    check_strength(passphrase)
    salt, nonce = os.urandom(16), os.urandom(12)
    head = {"name": signer.name, "public": signer.public_key.public}
    wrapped = AESGCM(derive_key(passphrase, salt)).encrypt(nonce, signer.private_bytes(), _bound(head))
    record = {
        "schema": KEY_SCHEMA,
        "version": 1,
        **head,
        "kdf": {"name": "argon2id", **_COST, "salt": salt.hex()},
        "nonce": nonce.hex(),
        "wrapped": wrapped.hex(),
    }
    return (json.dumps(record, indent=2) + "\n").encode()


def check_strength(passphrase: bytes) -> None:
    """Refuse a passphrase that is no protection at all.

    Raises:
        PassphraseError: shorter than 8 bytes.
    """
    if len(passphrase) < _SHORTEST:
        raise PassphraseError(f"The passphrase is shorter than {_SHORTEST} characters.", "Choose a longer one.")


def open_key(data: bytes, passphrase: bytes) -> Signer:
    """Unlock a key file.

    Raises:
        UsageError: it is no key file, or asks for more memory or time than any key of ours.
        PassphraseError: the passphrase is wrong, or name or public half in the file were exchanged.
    """
    try:
        record = json.loads(data)
        kdf = record["kdf"]
        cost = {name: int(kdf[name]) for name in _MOST}
        known = record["schema"] == KEY_SCHEMA and record["version"] == 1 and kdf["name"] == "argon2id"
        if not known or any(not 1 <= cost[name] <= most for name, most in _MOST.items()):
            raise UsageError("The key file is not one that this version can read.")
        head = {"name": str(record["name"]), "public": str(record["public"])}
        parts = [bytes.fromhex(text) for text in (kdf["salt"], record["nonce"], record["wrapped"])]
    except (ValueError, KeyError, TypeError, UnicodeDecodeError) as error:
        raise UsageError("The file given as key is not a key of this program.") from error
    salt, nonce, wrapped = parts
    try:
        raw = AESGCM(derive_key(passphrase, salt, cost)).decrypt(nonce, wrapped, _bound(head))
        return Signer(head["name"], Ed25519PrivateKey.from_private_bytes(raw))
    except (InvalidTag, ValueError) as error:
        raise PassphraseError("The passphrase of the key is wrong, or the key file was changed.") from error


def is_key_file(path: Path) -> bool:
    """True when the file is a person's key, with its private half."""
    try:
        with path.open("rb") as stream:
            head = stream.read(_LARGEST)
        return bool(json.loads(head)["schema"] == KEY_SCHEMA)
    except (OSError, ValueError, KeyError, TypeError):
        return False


def read_public(data: bytes) -> PublicKey:
    """Read a public key, from the file made for others or from a key file.

    Raises:
        UsageError: it is neither.
    """
    try:
        record = json.loads(data)
        if record["schema"] not in (KEY_SCHEMA, PUBLIC_SCHEMA) or len(bytes.fromhex(record["public"])) != 32:
            raise UsageError("The file is not a public key of this program.")
        return PublicKey(str(record["name"]), str(record["public"]))
    except (ValueError, KeyError, TypeError, UnicodeDecodeError) as error:
        raise UsageError("The file is not a public key of this program.") from error


def _bound(head: Mapping[str, str]) -> bytes:
    return encode_detail(head).encode()
