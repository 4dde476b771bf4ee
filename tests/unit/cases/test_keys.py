from __future__ import annotations

import json

import pytest

from redactor.cases import PublicKey, new_key, open_key, read_public
from redactor.errors import PassphraseError, UsageError

PASSPHRASE = b"anna's long passphrase"


@pytest.fixture(scope="module")
def made() -> tuple[object, bytes]:
    return new_key("Anna Drafter", PASSPHRASE)


def changed(data: bytes, **fields: object) -> bytes:
    return json.dumps({**json.loads(data), **fields}).encode()


def test_a_key_opens_with_its_passphrase_and_signs(made: tuple[object, bytes]) -> None:
    signer = open_key(made[1], PASSPHRASE)
    assert signer.name == "Anna Drafter"
    signature = signer.sign("log entry", {"a": 1})
    public = read_public(made[1])
    assert public == signer.public_key == read_public(public.to_bytes())
    assert public.verifies("log entry", {"a": 1}, signature)
    assert not public.verifies("log entry", {"a": 2}, signature)
    assert not public.verifies("release pack", {"a": 1}, signature)
    assert not public.verifies("log entry", {"a": 1}, "no hex")


def test_the_file_holds_no_private_half(made: tuple[object, bytes]) -> None:
    raw = made[0]._private.private_bytes_raw()  # type: ignore[attr-defined]
    assert raw not in made[1]
    assert raw.hex().encode() not in made[1]
    assert PASSPHRASE not in made[1]


def test_a_wrong_passphrase_is_said(made: tuple[object, bytes]) -> None:
    with pytest.raises(PassphraseError, match="wrong"):
        open_key(made[1], b"another passphrase")


def test_a_name_put_on_somebody_elses_key_does_not_open(made: tuple[object, bytes]) -> None:
    with pytest.raises(PassphraseError):
        open_key(changed(made[1], name="Ben Reviewer"), PASSPHRASE)


@pytest.mark.parametrize("data", [b"", b"[]", b"{}", b"\xff\xfe", b'{"schema": "redactor-key"}'])
def test_what_is_no_key_is_refused(data: bytes) -> None:
    for read in (lambda: open_key(data, PASSPHRASE), lambda: read_public(data)):
        with pytest.raises(UsageError):
            read()


@pytest.mark.parametrize("cost", [{"memory_kib": 1 << 30}, {"iterations": 10_000}, {"lanes": 0}])
def test_a_key_file_can_not_ask_for_all_memory(made: tuple[object, bytes], cost: dict[str, int]) -> None:
    kdf = {**json.loads(made[1])["kdf"], **cost}
    with pytest.raises(UsageError):
        open_key(changed(made[1], kdf=kdf), PASSPHRASE)


def test_a_short_passphrase_and_an_empty_name_make_no_key() -> None:
    with pytest.raises(PassphraseError):
        new_key("Anna", b"short")
    with pytest.raises(UsageError):
        new_key(" ", PASSPHRASE)


def test_a_key_id_is_of_the_key_alone() -> None:
    assert PublicKey("a", "00" * 32).key_id == PublicKey("b", "00" * 32).key_id
