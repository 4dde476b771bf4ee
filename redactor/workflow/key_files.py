"""A person's key on the disk: the wrapped key, private to its owner, and the public half beside it."""

from __future__ import annotations

from pathlib import Path

from redactor.cases import Signer, new_key
from redactor.errors import UsageError
from redactor.workflow.files import write_all_or_nothing


def make_key_file(path: Path, name: str, passphrase: bytes) -> Signer:
    """Make a key, write it to `path` and its public half to PATH.pub; return it unlocked.

    Raises:
        UsageError: one of the files is there already: a key is never replaced. Or the name is empty.
        PassphraseError: the passphrase is too short.
    """
    public_path = refuse_known_key(path)
    signer, data = new_key(name, passphrase)
    write_all_or_nothing({public_path: signer.public_key.to_bytes()})
    write_all_or_nothing({path: data}, private=True)
    return signer


def refuse_known_key(path: Path) -> Path:
    """Return where the public half of a new key goes.

    Raises:
        UsageError: one of the two files is there already.
    """
    public_path = path.with_name(f"{path.name}.pub")
    if path.exists() or public_path.exists():
        raise UsageError(f"{path.name} exists already.", "Choose another name: a key is never replaced.")
    return public_path
