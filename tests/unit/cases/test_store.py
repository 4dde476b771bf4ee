from __future__ import annotations

import os
import shutil
import sqlite3
import stat
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from redactor.cases import Case, CaseStore, Status, verify_chain
from redactor.errors import CaseStoreError

ROOT = Path(__file__).resolve().parents[3]


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_case_and_its_folders_are_private(case: Case, path: Path) -> None:
    case.register("a", "letter.pdf")
    assert mode(path.parent) == 0o700
    files = sorted(path.parent.iterdir())
    assert path.with_name("case.db-wal") in files
    assert {mode(file) for file in files} == {0o600}


def test_a_folder_that_was_there_keeps_its_mode(tmp_path: Path) -> None:
    tmp_path.chmod(0o755)
    Case.open(tmp_path / "case.db", "officer").close()
    assert mode(tmp_path) == 0o755
    assert mode(tmp_path / "case.db") == 0o600


def test_the_umask_does_not_open_a_case(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        Case.open(tmp_path / "new" / "case.db", "officer").close()
    finally:
        os.umask(before)
    assert (mode(tmp_path / "new"), mode(tmp_path / "new" / "case.db")) == (0o700, 0o600)


def test_the_store_writes_ahead_and_waits_for_the_disk(path: Path) -> None:
    store = CaseStore.open(path, "officer")
    values = {
        name: store._connection.execute(f"PRAGMA {name}").fetchone()[0] for name in ("journal_mode", "synchronous")
    }
    store.close()
    assert values == {"journal_mode": "wal", "synchronous": 2}


def test_an_empty_file_left_by_a_crash_becomes_a_case(path: Path) -> None:
    path.parent.mkdir()
    path.touch()
    with Case.open(path, "officer") as case:
        assert case.head[0] == 1


def test_a_newer_case_is_refused_and_stays_as_it_is(path: Path) -> None:
    Case.open(path, "officer").close()
    with sqlite3.connect(path) as db:
        db.execute("PRAGMA user_version=99")
    db.close()
    before = path.read_bytes()
    with pytest.raises(CaseStoreError, match="newer version"):
        Case.open(path, "officer")
    assert path.read_bytes() == before


def test_a_foreign_database_is_refused_and_stays_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "browser.db"
    with sqlite3.connect(path) as db:
        db.execute("CREATE TABLE bookmarks (url TEXT)")
    db.close()
    before = path.read_bytes()
    with pytest.raises(CaseStoreError, match="not a case"):
        Case.open(path, "officer")
    assert path.read_bytes() == before


@pytest.mark.parametrize(
    "content", [b"%PDF-1.7 no database at all" * 100, b"\x00" * 5000, b"SQLite format 3\x00" + b"\xff" * 4080]
)
def test_what_is_no_database_is_damaged(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "case.db"
    path.write_bytes(content)
    with pytest.raises(CaseStoreError) as caught:
        Case.open(path, "officer")
    assert "\n" not in caught.value.one_line()
    assert path.read_bytes() == content


def test_a_cut_file_is_damaged(filled: Case, path: Path) -> None:
    filled.close()
    data = path.read_bytes()
    for size in (100, 4096, len(data) // 2):
        path.write_bytes(data[:size])
        with pytest.raises(CaseStoreError):
            Case.open(path, "officer")


def test_overwritten_pages_never_open_as_a_whole_case(filled: Case, path: Path) -> None:
    filled.close()
    data = path.read_bytes()
    whole = verify_chain(path).head
    for page in range(len(data) // 4096):
        path.write_bytes(data[: page * 4096] + b"\xa5" * 4096 + data[page * 4096 + 4096 :])
        with pytest.raises(CaseStoreError):
            Case.open(path, "officer")
    path.write_bytes(data)
    assert verify_chain(path).head == whole


def test_a_missing_key_is_damage(path: Path) -> None:
    Case.open(path, "officer").close()
    with sqlite3.connect(path) as db:
        db.execute("DELETE FROM meta WHERE key = 'key'")
    db.close()
    with pytest.raises(CaseStoreError, match="damaged"):
        Case.open(path, "officer")


def test_a_locked_case_says_so_and_loses_nothing(path: Path, finding) -> None:
    store = CaseStore.open(path, "officer", busy_seconds=0.05)
    case = Case(store, "officer")
    case.register("a", "letter.pdf")
    blocker = sqlite3.connect(path, isolation_level=None)
    blocker.execute("BEGIN IMMEDIATE")
    head = case.head
    with pytest.raises(CaseStoreError, match="in use"):
        case.record_findings("a", [finding(0)])
    assert (case.head, case.state.documents["a"].findings) == (head, {})
    blocker.execute("ROLLBACK")
    blocker.close()
    case.record_findings("a", [finding(0)])
    assert len(case.state.documents["a"].findings) == 1
    case.close()


def test_a_full_disk_says_so_and_loses_nothing(filled: Case, ids: dict[str, list[str]], path: Path) -> None:
    connection = filled._store._connection
    pages = connection.execute("PRAGMA page_count").fetchone()[0]
    connection.execute(f"PRAGMA max_page_count={pages}")
    heads = [filled.head]

    def write_until_it_fails() -> None:
        for n in range(200):
            filled.set_note([("a", ids["a"][0])], f"{n}" * 500)
            heads.append(filled.head)

    with pytest.raises(CaseStoreError, match="full"):
        write_until_it_fails()
    assert filled.head == heads[-1]
    note = filled.state.documents["a"].findings[ids["a"][0]].note
    connection.execute("PRAGMA max_page_count=100000")
    filled.accept([("a", ids["a"][1])])
    with Case.open(path, "auditor") as other:
        assert other.state == filled.state
        assert other.state.documents["a"].findings[ids["a"][0]].note == note


def test_a_closed_case_refuses_steps(filled: Case, ids: dict[str, list[str]]) -> None:
    filled.close()
    filled.close()
    with pytest.raises(CaseStoreError, match="closed"):
        filled.accept([("a", ids["a"][0])])
    assert filled.state.documents["a"].findings[ids["a"][0]].status is Status.PROPOSED


def test_a_path_that_is_a_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(CaseStoreError):
        Case.open(tmp_path, "officer")


def test_a_folder_below_a_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(CaseStoreError, match="can't be opened"):
        Case.open(tmp_path / "file" / "case.db", "officer")


def test_entries_are_protected_from_slips(filled: Case, path: Path) -> None:
    db = sqlite3.connect(path)
    for statement in ("UPDATE events SET actor = 'x'", "DELETE FROM events WHERE seq = 3"):
        with pytest.raises(sqlite3.IntegrityError, match="append only"):
            db.execute(statement)
    db.close()


@pytest.fixture
def shared_folder() -> Iterator[Path]:
    """A folder that another user can reach, which pytest's own is not."""
    folder = Path(tempfile.mkdtemp())
    folder.chmod(0o755)
    yield folder
    folder.chmod(0o755)
    shutil.rmtree(folder)


TRY = """
import os, sys
from pathlib import Path
from redactor.cases import Case, verify_chain
from redactor.errors import CaseStoreError
path = Path(sys.argv[1])
if os.getuid() == 0:  # root writes where it may not: become nobody
    os.setgid(65534)
    os.setuid(65534)
print(verify_chain(path).ok)
try:
    Case.open(path, "other").register("z", "z.txt")
except CaseStoreError as error:
    print(error.one_line())
"""


def test_a_read_only_case_can_be_audited_and_not_changed(shared_folder: Path) -> None:
    path = shared_folder / "case.db"
    with Case.open(path, "officer") as case:
        case.register("a", "letter.pdf")
    path.chmod(0o444)
    shared_folder.chmod(0o555)
    done = subprocess.run(
        [sys.executable, "-c", TRY, str(path)], cwd=ROOT, capture_output=True, text=True, timeout=60, check=False
    )
    assert done.stderr == ""
    audit, refusal = done.stdout.splitlines()
    assert audit == "True"
    assert "can't be written" in refusal
