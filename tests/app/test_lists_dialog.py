"""Lists edited in place: from a finding or a selection, with the places counted, kept and searched again."""

import pytest
from PySide6.QtWidgets import QApplication

from redactor.app.dialogs.lists_dialog import ListsDialog
from redactor.model import ListKind, ListScope


@pytest.fixture
def select(window):
    def do(text):
        row = next(r for r in window.session.listed if r.text == text)
        window.session.select_item(row.item)

    return do


def dialog():
    found = QApplication.activeModalWidget()
    assert isinstance(found, ListsDialog)
    return found


def test_a_finding_goes_on_the_never_list_with_its_places_counted(window, workbench, press, select, qtbot):
    select("Mara Ellison")
    press(window, "X")
    shown = dialog()
    qtbot.waitUntil(lambda: "places" in shown._count.text())
    assert shown._count.text().startswith("Stands in 7 places of 2 open files")
    press(window, "Return")
    (entry,) = workbench.case_lists.held
    assert (entry.kind, entry.text, entry.scope, entry.only) == (
        ListKind.NEVER,
        "Mara Ellison",
        ListScope.CASE,
        (),
    )
    qtbot.waitUntil(lambda: not window.session.lane.pending)


def test_a_selection_goes_on_the_always_list(window, workbench, press):
    text = workbench.documents["report.pdf"].document.segments[0].text
    start = text.index("front desk")
    window.pane.pages.select_glyphs("page/1", start, start + 10, 1)
    press(window, "Shift+X")
    press(window, "Return")
    assert [(e.kind, e.text) for e in workbench.case_lists.held] == [(ListKind.ALWAYS, "front desk")]


def test_entries_are_changed_in_place_and_deleted(window, workbench, press, select):
    select("Mara Ellison")
    press(window, "Shift+X")
    shown = dialog()
    shown._scope.setCurrentIndex(1)
    shown._scope.activated.emit(1)
    shown._fuzzy.setValue(85)
    press(window, "Return")
    (entry,) = workbench.case_lists.held
    assert (entry.scope, entry.only, entry.fuzzy) == (ListScope.DOCUMENT, ("report.pdf",), 85)
    press(window, "Ctrl+Shift+X")
    shown = dialog()
    shown._table.setFocus()
    press(window, "Delete")
    assert list(shown.entries) == []
    shown._confirm()
    assert workbench.case_lists.held == ()


def test_escape_changes_nothing(window, workbench, press, select):
    select("Mara Ellison")
    press(window, "X")
    press(window, "Esc")
    assert workbench.case_lists.held == ()
    assert not window.session.lane.pending
