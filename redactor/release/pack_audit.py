"""The audit of a release pack alone: hashes, signatures, approvals by two persons, logs that fit their files."""

from __future__ import annotations

import hashlib
import io
import json
import zipfile
import zlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from redactor.cases import STATEMENT_PURPOSE, PublicKey, Role
from redactor.errors import AuditError
from redactor.release.pack import (
    MANIFEST,
    PACK_PURPOSE,
    PACK_SCHEMA,
    PACK_VERSION,
    SIGNATURE,
    SUMS,
    digest_of,
    sums,
)
from redactor.release.public_form import PUBLIC_SCHEMA

_MOST_MEMBERS = 20_000
_MOST_BYTES = 4 * (1 << 30)
_MOST_RATIO = 200


@dataclass(frozen=True, slots=True)
class PackReport:
    """The answer. `problems` are sentences, the first one first; `head` is where the case's log stood."""

    problems: tuple[str, ...]
    files: int = 0
    head: tuple[int, str] = (0, "")
    signed_by: str = ""
    is_trusted: bool = False

    @property
    def ok(self) -> bool:
        """True when nothing is wrong."""
        return not self.problems


class _PackError(Exception):
    """Stops the audit with a sentence."""


def is_pack(data: bytes) -> bool:
    """True when the bytes begin as a zip does."""
    return data[:4] == b"PK\x03\x04"


def audit_pack(data: bytes, trusted: Sequence[PublicKey] = ()) -> PackReport:
    """Check a pack with nothing else at hand.

    Args:
        data: the zip.
        trusted: public keys that the auditor got from the persons themselves.
    """
    try:
        members = _members(data)
        manifest = _manifest(members)
        head = (int(manifest["log_head"]["count"]), str(manifest["log_head"]["hash"]))
        problems = [*_hashes(members, manifest), *_files(members, manifest)]
        signer, signing = _signature(members, manifest, trusted)
        problems += [*signing, *_approvals(manifest, signer)]
        held = {key.key_id for key in trusted}
        is_trusted = signer is not None and signer.key_id in held
        return PackReport(tuple(problems), len(manifest["files"]), head, signer.name if signer else "", is_trusted)
    except _PackError as error:
        return PackReport((str(error),))
    except (KeyError, TypeError, ValueError, AttributeError):
        return PackReport(("The manifest is not one that this program wrote.",))


def released_files(data: bytes) -> dict[str, bytes]:
    """Return the released files of a pack by name.

    Raises:
        AuditError: the pack does not stand its audit.
    """
    report = audit_pack(data)
    if not report.ok:
        raise AuditError(f"The earlier release pack is not whole: {report.problems[0]}")
    members = _members(data)
    return {f["name"]: members[f["name"]] for f in _manifest(members)["files"] if f["log"]}


def _members(data: bytes) -> dict[str, bytes]:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            infos = archive.infolist()
            names = [info.filename for info in infos]
            if len(set(names)) != len(names):
                raise _PackError("The pack holds a member twice.")
            size = sum(info.file_size for info in infos)
            if len(infos) > _MOST_MEMBERS or size > min(_MOST_BYTES, _MOST_RATIO * len(data) + (1 << 20)):
                raise _PackError("The pack unpacks to more than a pack does.")
            return {info.filename: archive.read(info) for info in infos}
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, OSError, EOFError, zlib.error) as error:
        raise _PackError("The pack is damaged.") from error


def _manifest(members: Mapping[str, bytes]) -> dict[str, Any]:
    if MANIFEST not in members:
        raise _PackError("The pack has no manifest.")
    manifest = json.loads(members[MANIFEST])
    if manifest["schema"] != PACK_SCHEMA:
        raise _PackError("The manifest is not one that this program wrote.")
    if manifest["version"] > PACK_VERSION:
        raise _PackError("The pack was made by a newer version of this program.")
    return dict(manifest)


def _hashes(members: Mapping[str, bytes], manifest: Mapping[str, Any]) -> Iterator[str]:
    listed = {item["path"]: item for item in manifest["members"]}
    for path, item in listed.items():
        if path not in members:
            yield f"{path} is missing."
        elif hashlib.sha256(members[path]).hexdigest() != item["sha256"] or len(members[path]) != item["size"]:
            yield f"{path} was changed."
    for path in members.keys() - listed.keys() - {MANIFEST, SIGNATURE, SUMS}:
        yield f"{path} was added."
    if members.get(SUMS) != sums(manifest["members"]):
        yield f"{SUMS} was changed."


def _files(members: Mapping[str, bytes], manifest: Mapping[str, Any]) -> Iterator[str]:
    """Each released file has a log that speaks of it, and of as much as the manifest says."""
    for file in manifest["files"]:
        if not file["log"]:  # withheld as a whole: a sheet stands in its place
            continue
        if file["log"] not in members or file["name"] not in members:
            yield f"{file['name']} or its log is missing."
            continue
        log = json.loads(members[file["log"]])
        after = hashlib.sha256(members[file["name"]]).hexdigest()
        fits = log["schema"] == PUBLIC_SCHEMA and log["document"]["sha256_after"] == after == file["sha256_after"]
        if not fits or log["log_head"] != manifest["log_head"]:
            yield f"The log of {file['name']} speaks of another file or another state of the case."
        if len(log["entries"]) != file["redactions"]:
            yield f"The log of {file['name']} holds {len(log['entries'])} entries, not {file['redactions']}."
        if log["verification"]["outcome"] != "pass":
            yield f"{file['name']} was not verified."


def _signature(
    members: Mapping[str, bytes], manifest: Mapping[str, Any], trusted: Sequence[PublicKey]
) -> tuple[PublicKey | None, list[str]]:
    persons = {person["public"]: person for person in manifest["persons"]}
    if SIGNATURE not in members:
        return None, ["The pack is not signed."] if persons or manifest["two_persons"] else []
    record = json.loads(members[SIGNATURE])
    key = PublicKey(str(record["name"]), str(record["public"]))
    if not key.verifies(PACK_PURPOSE, digest_of(members[MANIFEST]), str(record["signature"])):
        return None, ["The signature does not fit the manifest: the manifest was changed."]
    person = persons.get(key.public)
    if person is None or person["name"] != key.name or Role.RELEASER.value not in person["roles"]:
        return key, [f"{key.name} is no releaser of this case."]
    if trusted and key.key_id not in {known.key_id for known in trusted}:
        return key, [f"The pack was signed with a key of {key.name} that the auditor does not hold."]
    return key, []


def _approvals(manifest: Mapping[str, Any], releaser: PublicKey | None) -> Iterator[str]:
    """Every document was approved by a reviewer; under the two-person rule nobody acts on the own draft."""
    if not manifest["persons"]:
        return
    persons = {person["public"]: person for person in manifest["persons"]}
    covered: dict[str, dict[str, set[str]]] = {role.value: {} for role in Role}
    for item in manifest["approvals"]:
        text, key = item["text"], PublicKey(item["text"]["name"], item["public"])
        person = persons.get(key.public)
        if person is None or not key.verifies(STATEMENT_PURPOSE, text, item["signature"]):
            yield f"A signature of {text['name']} is wrong, or the key is not one of this case."
            continue
        if text["case_id"] != manifest["case_id"] or text["count"] > manifest["log_head"]["count"]:
            yield f"A statement of {text['name']} belongs to another case or state."
        if text["role"] not in person["roles"]:
            yield f"{text['name']} is not {text['role']} of this case."
        # By key and by name: a person may have got another key in between.
        for token in text["tokens"]:
            covered[text["role"]].setdefault(token, set()).update(_identity(key))
    for file in manifest["files"]:
        drafters = covered["drafter"].get(file["token"], set())
        reviewers = covered["reviewer"].get(file["token"], set())
        if not reviewers:
            yield f"{file['name']} was released without approval."
        if manifest["two_persons"]:
            if not drafters or drafters & reviewers:
                yield f"{file['name']} was not approved by a second person."
            if releaser is not None and _identity(releaser) & drafters:
                yield f"{file['name']} was released by its drafter."


def _identity(key: PublicKey) -> set[str]:
    return {key.public, key.name.casefold()}
