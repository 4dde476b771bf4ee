"""The case's own lists: they hold at the next search, are undone, outlive a restart; no text is in the log."""

import json

import pytest

from redactor.errors import UsageError
from redactor.model import ListEntry, ListKind, ListScope
from redactor.workflow.starting import open_workbench

ALWAYS = ListEntry(ListKind.ALWAYS, text="before noon", scope=ListScope.CASE)
NEVER = ListEntry(ListKind.NEVER, text="202-555-0143", scope=ListScope.CASE)


@pytest.fixture
def kept(workers, tmp_path):
    made = []

    def start():
        made.append(open_workbench(workers, tmp_path / "case" / "case.sqlite"))
        made[-1].mode = "fast"
        return made[-1]

    yield start
    for bench in made:
        bench.close()


def texts(bench, doc_id):
    return sorted(bench.finding_text(doc_id, key) for key in bench.case.state.documents[doc_id].findings)


def test_lists_hold_at_the_next_search(kept, note):
    bench = kept()
    opened = bench.scan(bench.open(note).doc_id)
    assert "202-555-0143" in texts(bench, opened.doc_id)
    bench.case_lists.change([ALWAYS, NEVER])
    bench.scan(opened.doc_id)
    assert "202-555-0143" not in texts(bench, opened.doc_id)
    assert "before noon" in texts(bench, opened.doc_id)


def test_an_entry_for_another_document_does_not_hold(kept, note):
    bench = kept()
    opened = bench.open(note)
    bench.case_lists.change(
        [ListEntry(ListKind.ALWAYS, text="before noon", scope=ListScope.DOCUMENT, only=("f" * 64,))]
    )
    bench.scan(opened.doc_id)
    assert "before noon" not in texts(bench, opened.doc_id)


def test_a_change_is_one_step_over_a_restart(kept):
    bench = kept()
    bench.case_lists.change([ALWAYS])
    bench.case_lists.change([ALWAYS, NEVER])
    bench.close()
    bench = kept()
    assert bench.case_lists.entries() == (ALWAYS, NEVER)
    assert bench.undo() == "Change 1 list"
    assert bench.case_lists.entries() == (ALWAYS,)
    bench.undo()
    assert bench.case_lists.entries() == ()
    bench.redo()
    assert bench.case_lists.entries() == (ALWAYS,)


def test_the_log_holds_no_text_of_a_list(kept, tmp_path):
    bench = kept()
    bench.case_lists.change([ALWAYS])
    assert "noon" not in json.dumps([dict(event.detail) for event in bench.log()])
    bench.close()
    assert b"before noon" not in (tmp_path / "case" / "case.sqlite").read_bytes()


def test_lists_that_are_lost_are_told_of(kept, tmp_path):
    bench = kept()
    bench.case_lists.change([ALWAYS])
    bench.close()
    for path in (tmp_path / "case" / "case.sqlite.originals").iterdir():
        path.unlink()
    with pytest.raises(UsageError):
        kept().case_lists.entries()


@pytest.mark.parametrize(
    "entries",
    [
        [ListEntry(ListKind.ALWAYS, text=" ")],
        [ListEntry(ListKind.ALWAYS, text="x" * 301)],
        [ListEntry(ListKind.ALWAYS, regex="(?=a)")],
        [ListEntry(ListKind.ALWAYS, text="noon", fuzzy=20)],
        [ListEntry(ListKind.ALWAYS, text="Noon"), ListEntry(ListKind.NEVER, text="noon")],
    ],
)
def test_wrong_entries_are_refused_and_nothing_changes(bench, entries):
    with pytest.raises(UsageError):
        bench.case_lists.change(entries)
    assert bench.case_lists.entries() == ()
    assert not bench.case.state.can_undo
