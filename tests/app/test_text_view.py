"""The text viewer: marks by block, places by code point, hidden text under its heading."""

from __future__ import annotations

import time

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest

from redactor.model import Segment


@pytest.fixture
def mail(window):
    window.session.select_part("mail.eml", "")
    return window


def test_text_kinds_show_visible_then_hidden_segments(mail):
    text = mail.pane.text.toPlainText()
    assert text.index("Visit on") < text.index("What people can't see") < text.index("<internal>")
    assert not mail.pane.shows_pages
    assert not mail.pane.is_paged


def test_clicking_a_mark_behind_an_emoji_selects_its_finding(mail):
    view = mail.pane.text
    row = next(r for r in mail.session.listed if r.text == "202-555-0143" and r.part == "")
    line, column = view.flow.place(row.finding.segment, row.finding.start + 2)
    rect = view.cursorRect(view._cursor(line, column))
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=rect.center() + QPoint(2, 0))
    assert mail.session.current == row.item


def test_a_finding_after_an_astral_character_is_marked_at_its_place(mail, workbench):
    view = mail.pane.text
    segment = next(s for s in workbench.documents["mail.eml"].document.segments if "👩" in s.text)
    start = segment.text.index("will")
    line, column = view.flow.place(segment.address, start)
    cursor = view._cursor(line, column)
    cursor.movePosition(QTextCursor.MoveOperation.EndOfWord, QTextCursor.MoveMode.KeepAnchor)
    view.setTextCursor(cursor)
    (span,) = view.selected_spans()
    assert (span.address, span.start, span.end) == (segment.address, start, start + 4)
    mail.commands["mark-selection"].trigger()
    assert mail.session.row.text == "will"


def test_a_selection_over_two_segments_marks_both(mail, workbench):
    view = mail.pane.text
    cursor = view._cursor(0, 0)
    cursor.setPosition(view._cursor(1, 4).position(), QTextCursor.MoveMode.KeepAnchor)
    view.setTextCursor(cursor)
    before = set(workbench.case.state.documents["mail.eml"].findings)
    mail.commands["mark-selection"].trigger()
    made = set(workbench.case.state.documents["mail.eml"].findings) - before
    assert {workbench.finding_text("mail.eml", key) for key in made} == {"Visit on 12 March", "mara"}


def test_selecting_a_finding_scrolls_to_it(make_window, fakes):
    segments = [Segment(f"line/{n}", f"line {n}") for n in range(3000)] + [Segment("line/x", "Mara Ellison here")]
    sample = fakes.Sample(fakes.flowing("long.txt", segments), [("Mara Ellison", "PERSON", fakes.Band.HIGH)])
    window = make_window(fakes.FakeWorkbench({"long.txt": sample}), "long.txt")
    view = window.pane.text
    assert view.verticalScrollBar().value() == 0
    window.session.select_item(window.session.listed[0].item)
    assert view.viewport().rect().contains(view.cursorRect().center())
    assert view.verticalScrollBar().value() > 1000


def test_a_finding_in_a_hidden_segment_of_a_pdf_opens_its_view(window):
    row = next(r for r in window.session.listed if r.place == "Author")
    window.session.select_item(row.item)
    assert not window.pane.shows_pages
    back = next(r for r in window.session.listed if r.page == 2)
    window.session.select_item(back.item)
    assert window.pane.shows_pages


def test_a_long_text_with_many_marks_is_shown_and_scrolled_quickly(make_window, fakes):
    text = "\n".join(f"Mara Ellison wrote this line, number {n}." for n in range(10_000))
    sample = fakes.Sample(
        fakes.flowing("big.txt", [Segment("line/1", text)]), [("Mara Ellison", "PERSON", fakes.Band.HIGH)]
    )
    window = make_window(fakes.FakeWorkbench({"big.txt": sample}), "big.txt")
    assert len(window.session.listed) == 10_000
    view, slowest = window.pane.text, []
    for n in range(40):
        begin = time.thread_time()
        view.verticalScrollBar().setValue(n * 40)
        view.viewport().repaint()
        slowest.append(time.thread_time() - begin)
    assert sorted(slowest)[len(slowest) // 2] < 0.05


def test_a_single_line_of_a_megabyte_does_not_hang(make_window, fakes, grows_linearly):
    def show(words):
        sample = fakes.Sample(fakes.flowing("one.txt", [Segment("line/1", "word " * words)]))
        window = make_window(fakes.FakeWorkbench({"one.txt": sample}), "one.txt")
        window.pane.text.verticalScrollBar().setValue(100)
        window.pane.text.viewport().repaint()

    assert grows_linearly(lambda: show(50_000), lambda: show(200_000))


def test_the_place_survives_a_second_scan(mail, workbench, qtbot):
    view = mail.pane.text
    view.setTextCursor(view._cursor(2, 1))
    mail.session.scan("mail.eml")
    qtbot.waitUntil(lambda: not mail.session.lane.pending)
    assert mail.session.doc_id == "mail.eml"
    assert "Mara" in view.toPlainText()
