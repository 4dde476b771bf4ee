"""A file's pages are there before its text: what can be done meanwhile, and what can't."""

import threading

import pytest

from redactor.errors import DamagedFileError


@pytest.fixture
def slow(workbench):
    """A workbench that reads one page more each time that it is let."""
    workbench.read_gate = threading.Semaphore(0)
    return workbench


@pytest.fixture
def reading(make_window, slow, qtbot):
    window = make_window(slow, "report.pdf", scanned=False)
    qtbot.waitUntil(lambda: window.session.entry is not None)
    yield window
    slow.read_gate.release(10)


def let(slow, window, qtbot, pages):
    slow.read_gate.release(pages)
    total = window.session.entry.read_pages[0] + pages
    qtbot.waitUntil(lambda: window.session.entry.read_pages in ((total, 3), None))


def test_pages_are_shown_before_any_text_is_read(reading, slow):
    assert reading.pane.pages.page_count == 3
    assert reading.session.entry.read_pages == (0, 3)
    assert "0 of 3" in reading.status.undecided.text()


def test_counts_tell_how_much_is_read(reading, slow, qtbot):
    let(slow, reading, qtbot, 2)
    assert "2 of 3" in reading.status.undecided.text()


def test_what_is_read_can_be_selected_and_stays_selected(reading, slow, qtbot):
    let(slow, reading, qtbot, 1)
    reading.pane.pages.select_glyphs("page/1", 0, 6, 1)
    before = reading.pane.selected_spans()
    assert [(span.address, span.start, span.end) for span in before] == [("page/1", 0, 6)]
    slow.read_gate.release(5)
    qtbot.waitUntil(lambda: reading.session.entry.opened.scanned)
    assert reading.pane.selected_spans() == before


def test_find_says_how_much_it_searched_and_looks_again_at_the_end(reading, slow, qtbot):
    let(slow, reading, qtbot, 1)
    reading.commands["find"].trigger()
    bar = reading.pane.find_bar
    bar.line.setText("Mara Ellison")
    qtbot.waitUntil(lambda: "of" in bar._count.text())
    assert bar._count.text() == "1 of 2 (in 1 of 3 pages)"
    slow.read_gate.release(5)
    qtbot.waitUntil(lambda: bar._count.text() == "1 of 4")


@pytest.mark.parametrize("key", ["export", "stamp", "markings", "search", "draw-box", "mark-page", "scan-again"])
def test_nothing_is_decided_or_exported_while_text_is_missing(reading, slow, qtbot, key):
    assert not reading.commands[key].isEnabled()
    slow.read_gate.release(5)
    qtbot.waitUntil(lambda: reading.session.entry.opened.scanned)
    assert reading.commands[key].isEnabled()


def test_a_file_that_can_not_be_read_goes_out_of_sight(reading, slow, qtbot):
    slow.read_error = DamagedFileError("The PDF is damaged.")
    slow.read_gate.release(1)
    qtbot.waitUntil(lambda: not reading.session.files)
    assert reading.session.doc_id is None
    assert reading.pane.pages.page_count == 0
    assert [m.sentence for m in reading.message_bar.messages] == ["The PDF is damaged."]


def test_cancelling_takes_the_file_away_again(reading, slow, qtbot):
    reading.commands["cancel-jobs"].trigger()
    qtbot.waitUntil(lambda: not reading.session.files)
    assert "cancelled" in reading.message_bar.messages[-1].sentence


def test_an_unreadable_first_file_leaves_the_second_in_sight(make_window, slow, qtbot):
    slow.read_error = DamagedFileError("The PDF is damaged.")
    window = make_window(slow, "report.pdf", "notes.txt", scanned=False)
    qtbot.waitUntil(lambda: "report.pdf" in window.session.files)
    slow.read_gate.release(1)
    qtbot.waitUntil(lambda: window.session.doc_id == "notes.txt")
    assert list(window.session.files) == ["notes.txt"]
