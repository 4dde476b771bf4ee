"""Sheets as a grid: cells, marks, hidden cells, keys; and what nobody could read."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt

from redactor.app.viewer.grid import build_sheets, column_letters, column_number
from redactor.model import Band, Document, Page, Segment, SegmentKind, UnreadArea


def cells():
    kind = SegmentKind.TABLE_CELL
    return (
        Segment("sheet/Pay!A1", "Name", kind),
        Segment("sheet/Pay!A2", "Mara Ellison", kind),
        Segment("sheet/Pay!AB3", "far", kind),
        Segment("sheet/Old!B2", "202-555-0143", SegmentKind.HIDDEN_SHEET, visible=False),
        Segment("property/author", "Mara Ellison", SegmentKind.PROPERTY, visible=False),
    )


@pytest.fixture
def sheet_window(make_window, workbench, fakes):
    document = Document("pay.xlsx", "", "application/x", "pay.xlsx", 9, cells())
    wanted = [("Mara Ellison", "PERSON", Band.HIGH), ("202-555-0143", "PHONE_NUMBER", Band.HIGH)]
    workbench.samples["pay.xlsx"] = fakes.Sample(document, wanted)
    return make_window(workbench, "pay.xlsx")


@pytest.mark.parametrize(("letters", "number"), [("A", 0), ("Z", 25), ("AA", 26), ("AB", 27), ("XFD", 16383)])
def test_columns_have_letters(letters, number):
    assert column_number(letters) == number
    assert column_letters(number) == letters


def test_sheets_keep_their_order_and_their_hidden_state():
    sheets = build_sheets(cells())
    assert [(s.name, s.rows, s.columns, s.hidden) for s in sheets] == [("Pay", 3, 28, False), ("Old", 2, 2, True)]


def test_a_cell_out_of_reach_is_counted_not_drawn():
    sheet = build_sheets([Segment("sheet/S!A1048576", "x"), Segment("sheet/S!A1", "y")])[0]
    assert (sheet.rows, sheet.far) == (1, 1)


def test_a_finding_is_shown_in_its_cell(sheet_window, press):
    grid = sheet_window.pane.grid
    assert sheet_window.pane.front is grid
    press(sheet_window, "D")
    index = grid.table.currentIndex()
    assert (index.row(), index.column()) == (1, 0)
    spoken = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert "A2, Mara Ellison, Person" in spoken
    assert "Undecided" in spoken
    press(sheet_window, "D")
    assert grid._tabs.currentIndex() == 1
    assert "hidden" in grid.table.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)


def test_a_cell_is_marked_by_key(sheet_window, workbench, press):
    grid = sheet_window.pane.grid
    grid.table.setFocus()
    index = grid.table.model().index(0, 0)
    grid.table.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
    press(sheet_window, "M")
    states = workbench.case.state.documents["pay.xlsx"].findings.values()
    assert [s.finding.segment for s in states if s.finding.detector == "person"] == ["sheet/Pay!A1"]


def test_what_stands_in_no_cell_is_in_the_hidden_view(sheet_window, press):
    press(sheet_window, "H")
    assert sheet_window.pane.front is sheet_window.pane.text
    assert "Mara Ellison" in sheet_window.pane.text.toPlainText()
    press(sheet_window, "H")
    assert sheet_window.pane.front is sheet_window.pane.grid


def test_what_nobody_could_read_is_said_on_the_page_and_in_words(make_window, workbench, fakes):
    page = UnreadArea("page/1", "The picture holds no readable text.", page=1)
    away = UnreadArea("attachment/1", "It is encrypted.", withheld=True)
    document = Document("scan.pdf", "", "application/pdf", "s", 9, pages=(Page(1, 595, 842),), unread=(page, away))
    workbench.samples["scan.pdf"] = fakes.Sample(document)
    window = make_window(workbench, "scan.pdf")
    words = window.pane.text.toPlainText()
    assert "What nobody could read" in words
    assert "Not read: Page 1. The picture holds no readable text." in words
    assert "attachment/1. It is encrypted. It is left out of every export." in words
    assert window.pane.pages._notes.keys() == {1}
    picture = window.pane.pages.viewport().grab().toImage()
    tints = {picture.pixelColor(x, 20).name() for x in range(0, picture.width(), 5)}
    assert "#fff2cf" in tints
