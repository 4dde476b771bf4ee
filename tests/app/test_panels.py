"""Panels around the document: log, small pages, columns of the documents; what stands on the buttons."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolBar

from redactor.app.window.log_words import action_words, detail_words


def test_the_log_grows_with_each_step(window, press, qtbot):
    press(window, "Ctrl+Shift+L")
    assert window.log.isVisible()
    press(window, "D")
    press(window, "A", 2)
    qtbot.waitUntil(lambda: window.log.model.rowCount() == 2)
    cells = [window.log.model.index(1, column).data() for column in range(5)]
    assert cells[1:3] == ["officer", "Accepted"]
    assert "Mara" not in " ".join(cells)


def test_the_log_that_was_hidden_reads_what_it_missed(window, press, qtbot):
    press(window, "D")
    press(window, "A", 3)
    press(window, "Ctrl+Shift+L")
    qtbot.waitUntil(lambda: window.log.model.rowCount() == 3)


def test_log_entries_have_words_and_hold_no_text():
    assert action_words("gate_refused") == "Export refused by the gate"
    assert action_words("something_new") == "something new"
    assert detail_words("accepted", {"ids": ["a", "b"], "code": "(b)(6)"}) == "2 places · (b)(6)"
    assert detail_words("marked", {"findings": {"rows": [1]}, "code": ""}) == "1 places"
    assert detail_words("drawn", {"page": 3, "code": "", "label": ""}) == "page 3"
    assert detail_words("gate_refused", {"rules": ["undecided", "unread"]}) == "undecided, unread"


def test_small_pages_show_what_waits_and_lead_to_the_page(window, press, qtbot):
    press(window, "F7")
    small = window.thumbnails
    assert small.isVisible()
    assert small.model().rowCount() == 3
    spoken = small.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("Page 1, ")
    assert spoken.endswith(" undecided")
    qtbot.waitUntil(lambda: all(small.tile(n) in window.session.renderer.cache for n in (1, 2, 3)))
    small.setCurrentIndex(small.model().index(2, 0))
    assert window.pane.pages.position() >= 2.9
    press(window, "Ctrl+Home")
    assert small.currentIndex().row() == 0


def names(window):
    return [window.tree.topLevelItem(n).text(0) for n in range(window.tree.topLevelItemCount())]


def test_documents_are_sorted_by_risk_on_demand_only(window, press):
    assert names(window) == ["report.pdf", "mail.eml", "notes.txt"]
    press(window, "Ctrl+Alt+S")
    assert names(window) == ["mail.eml", "report.pdf", "notes.txt"]  # the mail has an area that nobody read
    assert window.session.doc_id == "report.pdf"
    press(window, "D")
    press(window, "A")
    assert names(window) == ["mail.eml", "report.pdf", "notes.txt"]
    window.tree.sort_by("name")
    assert names(window) == ["mail.eml", "notes.txt", "report.pdf"]


def test_the_columns_say_marking_hidden_and_unread(window):
    report = window.tree.topLevelItem(0)
    assert [report.text(column) for column in (2, 3, 4)] == ["SECRET//NOFORN", "2", ""]
    assert window.tree.topLevelItem(1).text(4) == "1"


def test_what_waits_stands_on_the_export_button_and_in_the_status(window, press):
    bar = window.findChild(QToolBar, "tools")
    button = bar.widgetForAction(window.commands["export"])
    count = window.session.entry.undecided
    assert button.text() == f"Export ({count} undecided)"
    press(window, "D")
    press(window, "A")
    assert button.text() == f"Export ({count - 1} undecided)"
    assert window.status.undecided.text().startswith(f"{count - 1} undecided here")


def test_unread_areas_stand_in_the_status_until_they_are_acknowledged(window, press):
    assert not window.status.unread.isVisible()
    press(window, "Alt+Down")
    assert window.status.unread.text() == "1 not read"
    assert window.status.unread.isVisible()
    press(window, "Ctrl+Shift+U")
    assert not window.status.unread.isVisible()


def test_all_panels_come_back_to_their_places(window, press):
    for keys in ("F8", "F9", "Shift+F9", "F7", "Ctrl+Shift+L"):
        press(window, keys)
    window.host.docks["log"].setFloating(True)
    press(window, "Ctrl+Shift+0")
    shown = {key for key, dock in window.host.docks.items() if dock.isVisible()}
    assert shown == {"documents", "findings", "details"}
    assert not window.host.docks["log"].isFloating()
