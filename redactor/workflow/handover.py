"""Handing a case over through a shared folder: one signed file with the case, its originals and its head.

Whoever takes it over checks the hashes, the signature and the whole log before anything stands at its place. A
case that went on at both ends is refused: the newer log must hold the older one.
"""

from __future__ import annotations

import contextlib
import hashlib
import io
import json
import secrets
import zipfile
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from redactor.cases import Case, CaseRecord, PublicKey, Vault, Witness, verify_chain
from redactor.errors import AuditError, RedactorError, UsageError
from redactor.workflow.casework import Access, refuse_inside
from redactor.workflow.files import read_original, write_all_or_nothing

_SCHEMA = "redactor-handover"
_PURPOSE = "handover"
_CASE, _MANIFEST, _SIGNATURE, _ORIGINALS = "case", "manifest.json", "signature.json", "originals/"
_MOST_BYTES = 8 * (1 << 30)


def hand_over(case_path: Path, case: Case, output: Path, to: str) -> None:
    """Write the file for whoever takes over; the handing over is an entry of the log.

    Raises:
        UsageError: there is no key to sign with, or the file can't be written.
    """
    refuse_inside(output.parent, case_path)
    CaseRecord(case).hand_over(to)
    assert case.signer is not None
    count, head = case.head
    members = {_CASE: case.snapshot()}
    originals = Vault(case_path, None).folder
    for path in sorted(originals.iterdir()) if originals.is_dir() else ():
        if not path.name.startswith("."):
            members[f"{_ORIGINALS}{path.name}"] = path.read_bytes()
    manifest = {
        "schema": _SCHEMA,
        "version": 1,
        "from": case.signer.name,
        "to": to,
        "case_id": case.case_id,
        "count": count,
        "head": head,
        "members": {name: hashlib.sha256(data).hexdigest() for name, data in members.items()},
    }
    record = {
        "public": case.signer.public_key.public,
        "signature": case.signer.sign(_PURPOSE, manifest),
    }
    members |= {_MANIFEST: json.dumps(manifest).encode(), _SIGNATURE: json.dumps(record).encode()}
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    write_all_or_nothing({output: out.getvalue()})


def take_over(file: Path, case_path: Path, trusted: Sequence[PublicKey], access: Callable[[Path], Access]) -> str:
    """Check a handed-over file and put the case at its place; return the sender's name.

    Args:
        file: as `hand_over` wrote it.
        case_path: where the case shall stand; an older state of it there becomes CASE.before.
        trusted: public keys that the receiver got from the persons themselves; empty trusts the log's own.
        access: how to open the case.

    Raises:
        AuditError: the file was changed, the log is not whole, or both ends went on with the case.
        UsageError: it is no handed-over case.
    """
    manifest, members, sender = _read(file)
    if trusted and sender.key_id not in {key.key_id for key in trusted}:
        raise AuditError("The case was handed over with a key that you do not hold.")
    temporary = case_path.with_name(f".{secrets.token_hex(8)}.part")
    try:
        write_all_or_nothing({temporary: members[_CASE]})
        temporary.chmod(0o600)
        _check(temporary, manifest, sender, access)
        if case_path.exists():
            _check_newer(temporary, case_path, access)
        _place(case_path, members, temporary)
    finally:
        for leftover in case_path.parent.glob(f"{temporary.name}*"):
            with contextlib.suppress(OSError):
                leftover.unlink()
    return sender.name


def _read(file: Path) -> tuple[dict[str, Any], dict[str, bytes], PublicKey]:
    try:
        with zipfile.ZipFile(io.BytesIO(read_original(file))) as archive:
            infos = archive.infolist()
            if len({info.filename for info in infos}) != len(infos):
                raise AuditError("The handed-over file holds a member twice.")
            if sum(info.file_size for info in infos) > _MOST_BYTES:
                raise AuditError("The handed-over file unpacks to too much.")
            members = {info.filename: archive.read(info) for info in infos}
        manifest, record = json.loads(members[_MANIFEST]), json.loads(members[_SIGNATURE])
        if manifest["schema"] != _SCHEMA or manifest["version"] != 1:
            raise UsageError("The file is not a case that was handed over.")
        sender = PublicKey(str(manifest["from"]), str(record["public"]))
        signature, listed = str(record["signature"]), dict(manifest["members"])
    except (zipfile.BadZipFile, KeyError, ValueError, TypeError, RuntimeError) as error:
        raise UsageError("The file is not a case that was handed over.") from error
    if not sender.verifies(_PURPOSE, manifest, signature):
        raise AuditError("The signature of the handed-over file is wrong.")
    found = {
        name: hashlib.sha256(data).hexdigest()
        for name, data in members.items()
        if name not in (_MANIFEST, _SIGNATURE)
    }
    if found != listed:
        raise AuditError("The handed-over file was changed after it was signed.")
    return manifest, members, sender


def _check(
    path: Path,
    manifest: Mapping[str, Any],
    sender: PublicKey,
    access: Callable[[Path], Access],
) -> None:
    head = (int(manifest["count"]), str(manifest["head"]))
    witness = Witness(heads=(head,))
    report = verify_chain(path, witness=witness, passphrase=access(path).passphrase)
    if not report.ok:
        raise AuditError(
            f"The log of the handed-over case is not whole: entry {report.first_bad}: {report.problem}"
        )
    if sender.key_id not in {key_id for _, key_id, _ in report.persons}:
        raise AuditError("The sender is not enrolled in the case.")


def _check_newer(path: Path, case_path: Path, access: Callable[[Path], Access]) -> None:
    """The case at its place must be an earlier state of the one handed over."""
    try:
        here = verify_chain(case_path, passphrase=access(case_path).passphrase)
    except RedactorError as error:
        raise UsageError(f"{case_path.name} stands there already and can't be read.", "Move it away.") from error
    newer = verify_chain(path, [(here.count, here.head)], passphrase=access(path).passphrase)
    if not newer.ok:
        raise AuditError(
            "The case went on at both ends, so the handed-over one does not hold the one that stands here.",
            "Agree on one of them, and keep the other.",
        )


def _place(case_path: Path, members: Mapping[str, bytes], temporary: Path) -> None:
    vault = Vault(case_path, None)
    originals = {
        vault.folder / name.removeprefix(_ORIGINALS): data
        for name, data in members.items()
        if name.startswith(_ORIGINALS) and name.removeprefix(_ORIGINALS).isalnum()
    }
    vault.folder.mkdir(mode=0o700, exist_ok=True)
    write_all_or_nothing(originals)
    if case_path.exists():
        case_path.replace(case_path.with_name(f"{case_path.name}.before"))
    for tail in ("-wal", "-shm"):
        with contextlib.suppress(OSError):
            case_path.with_name(f"{case_path.name}{tail}").unlink()
    temporary.replace(case_path)
