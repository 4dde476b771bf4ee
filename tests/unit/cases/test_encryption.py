from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from redactor.cases import Case, verify_chain
from redactor.errors import CaseStoreError, PassphraseError

KEY = b"a passphrase of the office"
SECRET = "Wilhelmina Sample"
PAGE = 4096


@pytest.fixture(scope="module")
def sealed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("sealed") / "case.db"
    with Case.open(path, "officer", title=SECRET, passphrase=KEY) as case:
        for n in range(40):
            case.register(f"doc{n}", f"{SECRET} {n}.pdf")
    return path


@pytest.fixture
def copy(sealed: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(sealed, tmp_path / "case.db"))


def test_nothing_of_the_case_stands_in_the_file(sealed: Path) -> None:
    data = sealed.read_bytes()
    assert len(data) > 4 * PAGE
    for word in (SECRET, "SQLite", "events", "officer", "registered"):
        assert word.encode() not in data


def test_it_opens_with_its_passphrase_alone(sealed: Path) -> None:
    before = sealed.read_bytes()
    for wrong in (b"another passphrase", b"a passphrase of the Office"):
        with pytest.raises(PassphraseError, match=r"passphrase of the case .* is wrong"):
            Case.open(sealed, "officer", passphrase=wrong)
        with pytest.raises(PassphraseError):
            verify_chain(sealed, passphrase=wrong)
    with pytest.raises(CaseStoreError, match="encrypted"):
        Case.open(sealed, "officer")
    assert sealed.read_bytes() == before
    with Case.open(sealed, "officer", passphrase=KEY) as case:
        assert len(case.state.documents) == 40
        assert case.state.title == SECRET
    assert verify_chain(sealed, passphrase=KEY).ok


def pages(path: Path) -> Iterator[int]:
    """The first page, one in the middle, the last."""
    count = path.stat().st_size // PAGE
    yield from (0, count // 2, count - 1)


def test_a_flipped_bit_is_damage_and_names_its_page(copy: Path) -> None:
    whole = copy.read_bytes()
    for page in pages(copy):
        at = page * PAGE + 1000
        copy.write_bytes(whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :])
        broken = copy.read_bytes()
        with pytest.raises(CaseStoreError, match=rf"damaged in 1 of its \d+ pages \({page + 1}\)"):
            Case.open(copy, "officer", passphrase=KEY)
        assert copy.read_bytes() == broken
    with pytest.raises(CaseStoreError, match="damaged in 1"):
        verify_chain(copy, passphrase=KEY)
    copy.write_bytes(whole)
    assert verify_chain(copy, passphrase=KEY).ok


@pytest.mark.parametrize("cut", [1, PAGE, 3 * PAGE + 7])
def test_a_cut_file_is_told_from_a_wrong_passphrase(copy: Path, cut: int) -> None:
    whole = copy.read_bytes()
    copy.write_bytes(whole[:-cut])
    with pytest.raises(CaseStoreError, match="cut short"):
        Case.open(copy, "officer", passphrase=KEY)
    with pytest.raises(CaseStoreError, match="cut short"):
        verify_chain(copy, passphrase=KEY)
    assert copy.read_bytes() == whole[:-cut]


def test_a_plain_case_wants_no_passphrase(path: Path) -> None:
    Case.open(path, "officer").close()
    with pytest.raises(PassphraseError, match="not encrypted"):
        Case.open(path, "officer", passphrase=KEY)
    with pytest.raises(PassphraseError, match="not encrypted"):
        verify_chain(path, passphrase=KEY)


def test_a_short_passphrase_makes_no_case(path: Path) -> None:
    with pytest.raises(PassphraseError, match="shorter"):
        Case.open(path, "officer", passphrase=b"short")
    assert not path.exists()


def test_a_case_of_the_first_version_is_brought_up_to_date(path: Path) -> None:
    Case.open(path, "officer").close()
    with sqlite3.connect(path) as db:
        db.execute("DELETE FROM meta WHERE key IN ('signed', 'vault_key')")
        db.execute("PRAGMA user_version=1")
    db.close()
    assert verify_chain(path).ok
    with Case.open(path, "officer") as case:
        assert len(case.vault_key) == 32
    with sqlite3.connect(path) as db:
        assert db.execute("PRAGMA user_version").fetchone() == (3,)
    db.close()
