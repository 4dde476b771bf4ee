from __future__ import annotations

import json
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from redactor.cases import Case, verify_chain
from redactor.cases.events import GENESIS_HASH, chain_hash
from redactor.errors import CaseStoreError

COLUMNS = "seq, at, actor, action, doc_id, step, detail, prev_hash, hash"


@pytest.fixture
def stored(filled: Case, ids: dict[str, list[str]], path: Path) -> Path:
    """The path of a closed case with ten entries."""
    filled.accept([("a", ids["a"][0])], "(b)(6)")
    filled.reject([("a", ids["a"][1])])
    filled.undo()
    filled.close()
    return path


@contextmanager
def intruder(path: Path) -> Iterator[sqlite3.Connection]:
    """Write to the file as one who knows how: the triggers are taken away first."""
    db = sqlite3.connect(path, isolation_level=None)
    db.execute("DROP TRIGGER events_stay")
    db.execute("DROP TRIGGER events_last")
    yield db
    db.close()


def restamp(db: sqlite3.Connection, set_head: bool = True) -> None:
    """Write the whole chain anew, as one who wants a change to go unseen."""
    prev, count = GENESIS_HASH, 0
    for row in db.execute(f"SELECT {COLUMNS} FROM events ORDER BY seq").fetchall():
        count += 1
        seq, at, actor, action, doc_id, step, text = row[:7]
        digest = chain_hash(prev, (count, at, actor, action, doc_id, step), text)
        db.execute("UPDATE events SET seq = ?, prev_hash = ?, hash = ? WHERE seq = ?", (count, prev, digest, seq))
        prev = digest
    if set_head:
        db.execute("UPDATE meta SET value = ? WHERE key = 'head'", (json.dumps([count, prev]),))


def test_an_untouched_log_is_whole(stored: Path) -> None:
    report = verify_chain(stored)
    with Case.open(stored, "auditor") as case:
        assert (report.ok, report.count, report.head) == (True, *case.head)
    assert (report.first_bad, report.problem) == (None, "")


def test_an_audit_changes_nothing(stored: Path) -> None:
    before = stored.read_bytes(), stored.stat().st_mtime_ns
    verify_chain(stored)
    assert (stored.read_bytes(), stored.stat().st_mtime_ns) == before


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("at", "2020-01-01T00:00:00.000Z"),
        ("actor", "somebody"),
        ("action", "rejected"),
        ("doc_id", "b"),
        ("step", 50),
        ("detail", '{"code":"","ids":[]}'),
        ("hash", "0" * 64),
    ],
)
def test_any_edit_names_the_entry(stored: Path, column: str, value: Any) -> None:
    with intruder(stored) as db:
        db.execute(f"UPDATE events SET {column} = ? WHERE seq = 8", (value,))
    report = verify_chain(stored)
    assert (report.ok, report.first_bad) == (False, 8)
    assert "8" in report.problem
    with pytest.raises(CaseStoreError, match="changed outside"):
        Case.open(stored, "officer")


def swap(db: sqlite3.Connection) -> None:
    for old, new in ((4, -4), (5, 4), (-4, 5)):
        db.execute("UPDATE events SET seq = ? WHERE seq = ?", (new, old))


def insert(db: sqlite3.Connection) -> None:
    db.execute("UPDATE events SET seq = seq + 100 WHERE seq > 5")
    db.execute("UPDATE events SET seq = seq - 99 WHERE seq > 100")
    db.execute(
        "INSERT INTO events SELECT 6, at, actor, action, doc_id, step, detail, hash, hash"
        " FROM events WHERE seq = 5"
    )


@pytest.mark.parametrize(
    ("change", "first_bad"),
    [
        (lambda db: db.execute("DELETE FROM events WHERE seq = 6"), 6),
        (lambda db: db.execute("DELETE FROM events WHERE seq = 1"), 1),
        (swap, 4),
        (insert, 6),
        (lambda db: db.execute("DELETE FROM events WHERE seq > 7"), 8),
        (lambda db: db.execute("DELETE FROM events"), 1),
        (lambda db: db.execute("UPDATE meta SET value = '[10, \"00\"]' WHERE key = 'head'"), 10),
        (lambda db: db.execute("UPDATE meta SET value = 'another' WHERE key = 'case_id'"), 1),
    ],
    ids=["deletion", "first", "reorder", "insertion", "truncation", "emptying", "head", "store"],
)
def test_deletion_reorder_insertion_and_truncation_are_named(
    stored: Path, change: Callable[[sqlite3.Connection], object], first_bad: int
) -> None:
    with intruder(stored) as db:
        change(db)
    report = verify_chain(stored)
    assert (report.ok, report.first_bad) == (False, first_bad)
    assert report.problem.endswith(".")


def test_a_log_written_anew_differs_from_the_witnessed_head(stored: Path) -> None:
    witnessed = [(verify_chain(stored).count, verify_chain(stored).head)]
    with intruder(stored) as db:
        db.execute("UPDATE events SET actor = 'somebody' WHERE seq = 8")
        restamp(db)
    assert verify_chain(stored).ok  # a chain alone can't tell
    report = verify_chain(stored, witnessed)
    assert (report.ok, report.first_bad) == (False, witnessed[0][0])
    assert "witnessed" in report.problem


def test_a_cut_tail_differs_from_the_witnessed_head(stored: Path) -> None:
    report = verify_chain(stored)
    with intruder(stored) as db:
        db.execute("DELETE FROM events WHERE seq > 8")
        restamp(db)
    assert verify_chain(stored).ok
    later = verify_chain(stored, [(report.count, report.head)])
    assert (later.ok, later.first_bad) == (False, 9)


def test_an_old_copy_put_back_differs_from_the_witnessed_head(stored: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy.db"
    shutil.copy(stored, copy)
    with Case.open(stored, "officer") as case:
        case.register("c", "later.txt")
        head = case.head
    assert verify_chain(copy).ok
    assert not verify_chain(copy, [head]).ok
    older = verify_chain(copy)
    assert verify_chain(stored, [head, (older.count, older.head)]).ok


def test_two_witnesses_who_disagree_are_not_passed_over(stored: Path) -> None:
    report = verify_chain(stored)
    heads = [(report.count, "f" * 64), (report.count, report.head)]
    assert not verify_chain(stored, heads).ok
    assert not verify_chain(stored, reversed(heads)).ok


def test_a_restamped_log_that_tells_nonsense_does_not_open(stored: Path) -> None:
    with intruder(stored) as db:
        db.execute("UPDATE events SET detail = '{\"of\":77}' WHERE action = 'undone'")
        restamp(db)
    with pytest.raises(CaseStoreError, match="does not fit"):
        Case.open(stored, "officer")


@pytest.mark.parametrize("detail", ["[]", "{}", '{"ids":["nobody"]}', "null", "not json"])
def test_restamped_broken_details_do_not_open(stored: Path, detail: str) -> None:
    with intruder(stored) as db:
        db.execute("UPDATE events SET detail = ? WHERE seq = 8", (detail,))
        restamp(db)
    with pytest.raises(CaseStoreError):
        Case.open(stored, "officer")


@pytest.mark.parametrize("value", ["", "[1]", "null", '["x", "y"]'])
def test_a_broken_note_of_the_head_does_not_open(stored: Path, value: str) -> None:
    with intruder(stored) as db:
        db.execute("UPDATE meta SET value = ? WHERE key = 'head'", (value,))
    with pytest.raises(CaseStoreError, match="damaged"):
        Case.open(stored, "officer")
    with pytest.raises(CaseStoreError):
        verify_chain(stored)


@pytest.mark.parametrize("head", ['[9, "00"]', '[11, "00"]', '[12, "00"]'])
def test_a_head_that_is_not_the_last_entry_does_not_open(stored: Path, head: str) -> None:
    with intruder(stored) as db:
        db.execute("UPDATE meta SET value = ? WHERE key = 'head'", (head,))
    with pytest.raises(CaseStoreError, match="changed outside"):
        Case.open(stored, "officer")


def test_an_open_case_notices_that_its_tail_was_cut(filled: Case, ids: dict[str, list[str]], path: Path) -> None:
    with intruder(path) as db:
        db.execute("DELETE FROM events WHERE seq > 3")
    with pytest.raises(CaseStoreError, match="changed outside"):
        filled.accept([("a", ids["a"][0])])


def test_an_open_case_notices_a_forged_entry(filled: Case, path: Path) -> None:
    with intruder(path) as db:
        db.execute("INSERT INTO events VALUES (8, '', 'x', 'opened', 'z', 5, '{}', '', '')")
    with pytest.raises(CaseStoreError, match="changed outside"):
        filled.refresh()


@pytest.mark.parametrize("change", ["step = 99", "step = 0", "action = 'sold'"])
def test_a_restamped_entry_that_this_program_never_writes_is_named(stored: Path, change: str) -> None:
    with intruder(stored) as db:
        db.execute(f"UPDATE events SET {change} WHERE seq = 8")
        restamp(db)
    report = verify_chain(stored)
    assert (report.ok, report.first_bad) == (False, 8)
    assert "could not have been written" in report.problem


def test_a_log_is_audited_while_it_is_written(filled: Case, path: Path) -> None:
    filled.register("c", "more.txt")
    assert verify_chain(path, [filled.head]).ok


def test_a_store_that_was_not_closed_is_not_read_past_its_tail(filled: Case, path: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy"
    shutil.copytree(path.parent, copy)
    report = verify_chain(copy / path.name)
    assert (report.ok, report.count) == (True, filled.head[0])


@pytest.mark.parametrize("content", [None, b"", b"no database", b"SQLite format 3\x00" + b"\x00" * 4080])
def test_what_is_no_case_is_refused(tmp_path: Path, content: bytes | None) -> None:
    path = tmp_path / "case.db"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(CaseStoreError):
        verify_chain(path)


def test_a_newer_case_is_refused(stored: Path) -> None:
    with sqlite3.connect(stored) as db:
        db.execute("PRAGMA user_version=99")
    db.close()
    with pytest.raises(CaseStoreError, match="this version"):
        verify_chain(stored)
