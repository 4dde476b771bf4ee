"""A release pack is audited alone: every change is named."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Callable
from hashlib import sha256
from typing import Any

import pytest

from redactor.cases import STATEMENT_PURPOSE, Signer, new_key
from redactor.release import audit_pack, build_pack
from redactor.release.pack import MANIFEST, PACK_PURPOSE, SIGNATURE, SUMS, digest_of, sums

HEAD = {"count": 40, "hash": "ab" * 32}
TOKEN = "cd" * 32


@pytest.fixture(scope="module")
def anna() -> Signer:
    return new_key("Anna Drafter", b"anna's passphrase")[0]


@pytest.fixture(scope="module")
def ben() -> Signer:
    return new_key("Ben Releaser", b"ben's passphrase")[0]


def statement(signer: Signer, role: str, **more: Any) -> dict[str, Any]:
    text = {
        "role": role, "name": signer.name, "case_id": "case", "tokens": [TOKEN], "count": 30, "head": "0" * 64,
        **more,
    }  # fmt: skip
    return {"text": text, "public": signer.public_key.public, "signature": signer.sign(STATEMENT_PURPOSE, text)}


def content(anna: Signer, ben: Signer) -> tuple[dict[str, bytes], dict[str, Any]]:
    data = b"Dear [PERSON]"
    log = {
        "schema": "redactor-public-log",
        "document": {"sha256_after": sha256(data).hexdigest()},
        "log_head": HEAD,
        "entries": [{}],
        "verification": {"outcome": "pass"},
    }
    members = {"a_redacted.txt": data, "logs/a.json": json.dumps(log).encode()}
    manifest = {
        "case_id": "case",
        "two_persons": True,
        "persons": [
            {"name": anna.name, "public": anna.public_key.public, "roles": ["drafter", "releaser", "reviewer"]},
            {"name": ben.name, "public": ben.public_key.public, "roles": ["releaser", "reviewer"]},
        ],
        "approvals": [statement(anna, "drafter"), statement(ben, "reviewer")],
        "files": [
            {
                "name": "a_redacted.txt", "log": "logs/a.json", "token": TOKEN,
                "sha256_after": sha256(data).hexdigest(), "redactions": 1,
            }
        ],
        "log_head": HEAD,
    }  # fmt: skip
    return members, manifest


@pytest.fixture
def pack(anna: Signer, ben: Signer) -> bytes:
    return build_pack(*content(anna, ben), ben)


def unzip(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def rezip(members: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return out.getvalue()


def test_an_untouched_pack_is_whole(pack: bytes, anna: Signer, ben: Signer) -> None:
    report = audit_pack(pack)
    assert (report.ok, report.problems, report.files, report.head) == (True, (), 1, (40, "ab" * 32))
    assert (report.signed_by, report.is_trusted) == ("Ben Releaser", False)
    assert audit_pack(pack, [ben.public_key]).is_trusted
    assert not audit_pack(pack, [anna.public_key]).ok
    assert build_pack(*content(anna, ben), ben) == pack


def add(members: dict[str, bytes]) -> None:
    members["notes.txt"] = b"x"


def remove(members: dict[str, bytes]) -> None:
    del members["a_redacted.txt"]


def edit(members: dict[str, bytes]) -> None:
    members["a_redacted.txt"] = b"Dear Ada"


def edit_log(members: dict[str, bytes]) -> None:
    members["logs/a.json"] = members["logs/a.json"].replace(b"[{}]", b"[]")


def edit_sums(members: dict[str, bytes]) -> None:
    members[SUMS] = b""


def unsign(members: dict[str, bytes]) -> None:
    del members[SIGNATURE]


def edit_all_but_the_signature(members: dict[str, bytes]) -> None:
    """As one who knows the form, but has no key."""
    members["a_redacted.txt"] = b"Dear Ada"
    manifest = json.loads(members[MANIFEST])
    for item in manifest["members"]:
        item["sha256"] = sha256(members[item["path"]]).hexdigest()
        item["size"] = len(members[item["path"]])
    members[MANIFEST] = json.dumps(manifest).encode()
    members[SUMS] = sums(manifest["members"])


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (add, "notes.txt was added"),
        (remove, "a_redacted.txt is missing"),
        (edit, "a_redacted.txt was changed"),
        (edit_log, "logs/a.json was changed"),
        (edit_sums, "SHA256SUMS was changed"),
        (unsign, "not signed"),
        (edit_all_but_the_signature, "signature does not fit"),
    ],
)
def test_each_change_is_named(pack: bytes, change: Callable[[dict[str, bytes]], None], said: str) -> None:
    members = unzip(pack)
    change(members)
    assert any(said in problem for problem in audit_pack(rezip(members)).problems)


@pytest.mark.parametrize("at", range(0, 1200, 61))
def test_no_flipped_byte_passes_unseen_or_raises(pack: bytes, at: int) -> None:
    place = at * len(pack) // 1200
    data = pack[:place] + bytes([pack[place] ^ 0x21]) + pack[place + 1 :]
    report = audit_pack(data)
    assert not report.ok or unzip(data) == unzip(pack)  # a time stamp in the zip's own frame says nothing


@pytest.mark.parametrize(
    "data", [b"", b"PK\x03\x04", b"PK\x03\x04" + b"\x00" * 400, rezip({}), rezip({MANIFEST: b"[]"})]
)
def test_what_is_no_pack_is_said(data: bytes) -> None:
    assert not audit_pack(data).ok


def rebuilt(anna: Signer, ben: Signer, releaser: Signer | None, **fields: Any) -> tuple[str, ...]:
    members, manifest = content(anna, ben)
    return audit_pack(build_pack(members, {**manifest, **fields}, releaser)).problems


def test_a_drafter_can_neither_approve_nor_release(anna: Signer, ben: Signer) -> None:
    alone = [statement(anna, "drafter"), statement(anna, "reviewer")]
    assert any("second person" in p for p in rebuilt(anna, ben, ben, approvals=alone))
    assert any("released by its drafter" in p for p in rebuilt(anna, ben, anna))


def test_another_key_under_the_same_name_is_no_second_person(anna: Signer, ben: Signer) -> None:
    again = new_key("Anna Drafter", b"anna's next passphrase")[0]
    persons = [
        {"name": s.name, "public": s.public_key.public, "roles": ["drafter", "releaser", "reviewer"]}
        for s in (anna, again, ben)
    ]
    approvals = [statement(anna, "drafter"), statement(again, "reviewer")]
    assert any("second person" in p for p in rebuilt(anna, ben, ben, persons=persons, approvals=approvals))
    assert any("by its drafter" in p for p in rebuilt(anna, ben, again, persons=persons))


def test_approvals_must_be_there_be_right_and_belong_here(anna: Signer, ben: Signer) -> None:
    assert any("without approval" in p for p in rebuilt(anna, ben, ben, approvals=[statement(anna, "drafter")]))
    forged = statement(ben, "reviewer")
    forged["text"] = {**forged["text"], "tokens": [TOKEN, "ef" * 32]}
    assert any("wrong" in p for p in rebuilt(anna, ben, ben, approvals=[statement(anna, "drafter"), forged]))
    foreign = [statement(anna, "drafter"), statement(ben, "reviewer", case_id="another")]
    assert any("another case" in p for p in rebuilt(anna, ben, ben, approvals=foreign))
    unfit = [statement(ben, "drafter"), statement(ben, "reviewer")]
    assert any("not drafter" in p for p in rebuilt(anna, ben, ben, approvals=unfit))


def test_a_stranger_signs_nothing(anna: Signer, ben: Signer) -> None:
    eve = new_key("Ben Releaser", b"eve's passphrase")[0]
    assert any("no releaser" in p for p in rebuilt(anna, ben, eve))


def test_a_signature_of_another_kind_does_not_count(pack: bytes, ben: Signer) -> None:
    members = unzip(pack)
    record = json.loads(members[SIGNATURE])
    assert ben.public_key.verifies(PACK_PURPOSE, digest_of(members[MANIFEST]), record["signature"])
    record["signature"] = ben.sign(STATEMENT_PURPOSE, digest_of(members[MANIFEST]))
    members[SIGNATURE] = json.dumps(record).encode()
    assert not audit_pack(rezip(members)).ok
