"""The window as a whole: banners, tree, messages, accessibility, and that it stays alive."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, QMimeData, QPoint, QPointF, QSettings, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QSpinBox,
    QTabWidget,
    QToolButton,
    QWidget,
)

from redactor.app.findings.model import FindingsModel
from redactor.app.window.banner import summarise
from redactor.app.window.tree_item import StateRole
from redactor.errors import CaseStoreError, WorkerError
from redactor.model import MarkingReport, RollUp
from redactor.workflow.records import OpenDocument

CONTROLS = (
    QAbstractButton, QAbstractItemView, QComboBox, QLineEdit, QPlainTextEdit, QProgressBar, QSpinBox, QTabWidget,
)  # fmt: skip
# Parts that Qt makes inside its own controls; the control around them carries the name.
INNER = ("qt_", "ScrollLeftButton", "ScrollRightButton")


def nameless(top: QWidget) -> list[str]:
    found = []
    for widget in [top, *top.findChildren(QWidget)]:
        inner = widget.objectName().startswith(INNER) or isinstance(
            widget.parentWidget(), (QComboBox, QLineEdit, QSpinBox, QAbstractItemView)
        )
        corner = type(widget).__name__ in ("QTableCornerButton", "QComboBoxListView")
        corner = corner or type(widget.parentWidget()).__name__ == "QFrame"  # the list that a combo box drops down
        if isinstance(widget, CONTROLS) and not inner and not corner and not widget.accessibleName():
            found.append(
                f"{type(widget).__name__} {widget.objectName()} in {type(widget.parentWidget()).__name__}"
            )
    return found


def test_every_control_of_the_window_has_an_accessible_name(window):
    assert nameless(window) == []


@pytest.mark.parametrize("action", ["export", "shortcuts", "palette", "code", "go-to-page", "accept-same"])
def test_every_control_of_the_dialogs_has_an_accessible_name(window, press, qtbot, action):
    press(window, "D")
    window.commands[action].trigger()
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None)
    dialog = QApplication.activeModalWidget()
    assert dialog.accessibleName()
    assert nameless(dialog) == []
    dialog.done(0)


# Banners


def opened(name: str, rollup: RollUp | None, workbench) -> OpenDocument:
    report = MarkingReport(rollup=rollup, state="marked" if rollup else "unknown")
    return OpenDocument(name, Path(name), workbench.samples["notes.txt"].document, report, scanned=True)


def test_no_marking_is_unknown_never_public(workbench):
    for documents in ([], [opened("a", None, workbench)]):
        banner = summarise(documents)
        assert banner.text == "UNKNOWN – no marking found"
        assert not banner.known
        assert "public" not in banner.text.casefold()


def test_the_highest_marking_wins_and_silent_files_are_counted(workbench):
    low, high = RollUp("us", "UNCLASSIFIED", "U", 0), RollUp("us", "TOP SECRET//SI", "TS", 4)
    banner = summarise([opened("a", low, workbench), opened("b", high, workbench), opened("c", None, workbench)])
    assert banner.text.startswith("TOP SECRET//SI")
    assert banner.rank == 4
    assert "1 of 3 files: no marking found" in banner.text


def test_a_marking_that_cannot_be_compared_stands_beside_the_highest(workbench):
    ranked, other = RollUp("us", "SECRET", "S", 3), RollUp("xx", "GEHEIM 7", "G", None)
    banner = summarise([opened("a", ranked, workbench), opened("b", other, workbench)])
    assert banner.text == "SECRET + GEHEIM 7"


def test_both_banners_show_what_was_found(window):
    for banner in (window.banner_top, window.banner_bottom):
        assert banner.isVisible()
        assert banner.text().startswith("SECRET//NOFORN")
    top = window.banner_top.mapTo(window, QPoint(0, 0)).y()
    bottom = window.banner_bottom.mapTo(window, QPoint(0, 0)).y()
    assert top == 0
    assert bottom + window.banner_bottom.height() == window.height()


# Tree


def test_the_tree_nests_attachments_and_tells_their_state(window, workbench):
    assert window.tree.places() == [
        ("report.pdf", ""),
        ("mail.eml", ""),
        ("mail.eml", "attachment/1"),
        ("notes.txt", ""),
    ]
    report, mail, notes = (window.tree.topLevelItem(n).data(0, StateRole) for n in range(3))
    assert report.undecided == 9
    assert report.summary == "SECRET//NOFORN · 2 hidden"
    assert mail.summary == "No marking found · 1 not read · 1 hidden"
    assert window.tree.topLevelItem(1).child(0).data(0, StateRole).undecided == 1
    assert notes.decided
    assert notes.summary.startswith("Decided")


def test_the_tree_counts_down_with_each_decision(window, press):
    press(window, "D")
    press(window, "A")
    assert window.tree.topLevelItem(0).data(0, StateRole).undecided == 8
    assert "8 undecided here · 13 in all files" in window.status.undecided.text()


def test_choosing_a_line_shows_that_part(window):
    window.tree.setCurrentItem(window.tree.topLevelItem(1).child(0))
    assert (window.session.doc_id, window.session.part) == ("mail.eml", "attachment/1")
    assert window.pane.is_paged
    assert window.windowTitle().startswith("annex.pdf")


def test_a_search_under_way_is_told_with_its_share(make_window, workbench, qtbot):
    workbench.hold.clear()
    window = make_window(workbench, "report.pdf", scanned=False)
    qtbot.waitUntil(lambda: window.tree.topLevelItemCount() == 1)
    qtbot.waitUntil(lambda: (window.tree.topLevelItem(0).data(0, StateRole).progress or 0) > 0)
    assert "Searching" in window.tree.topLevelItem(0).data(0, StateRole).summary
    assert window.status._bar.isVisible()
    workbench.hold.set()
    qtbot.waitUntil(lambda: not window.session.lane.pending)
    assert not window.status._bar.isVisible()


# Errors


def test_a_refused_file_is_told_and_the_others_open(make_window, workbench, qtbot):
    window = make_window(workbench, "notes.txt", "movie.avi")
    qtbot.waitUntil(lambda: bool(window.message_bar.messages))
    assert window.message_bar.text == "movie.avi: This kind of file is not read. Save it as PDF first."
    assert list(window.session.files) == ["notes.txt"]


def test_a_dead_worker_is_told_once_and_decisions_go_on(window, workbench, press, qtbot):
    workbench.render_error = WorkerError("The worker that draws pages has stopped.", "Press F5 to start it again.")
    press(window, "Ctrl++", 3)
    qtbot.waitUntil(lambda: bool(window.message_bar.messages))
    qtbot.waitUntil(window.pane.pages.is_sharp)
    assert len(window.message_bar.messages) == 1
    press(window, "D")
    press(window, "A")
    assert workbench.calls[-1][0] == "accept"


def test_a_decision_that_could_not_be_stored_is_told_and_not_shown(window, workbench, press):
    press(window, "D")
    item = window.session.current
    workbench.decision_error = CaseStoreError("The case can't be written.", "Free some space.")
    press(window, "Shift+A")
    assert window.message_bar.text == "The case can't be written. Free some space."
    assert window.session.find_row(item).undecided


def test_messages_are_kept_newest_first_and_not_repeated(window):
    for words in ("one", "two", "one"):
        window.session.tell_error(WorkerError(words))
    assert [m.sentence for m in window.message_bar.messages] == ["one", "two"]
    assert window.message_bar._more.text() == "1 of 2"


# Files and findings that change below


def test_a_change_from_another_thread_reaches_the_list(window, workbench, qtbot):
    import threading

    row = next(r for r in window.session.listed if r.undecided)
    thread = threading.Thread(target=lambda: workbench.accept([row.item]))
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: not window.session.find_row(row.item).undecided)


def test_a_selected_finding_that_vanishes_leaves_an_empty_panel(window, workbench, press):
    press(window, "B")
    press(window, "Return")
    assert window.session.row.is_area
    workbench.undo()
    assert window.session.current is None
    assert window.details._stack.currentIndex() == 0


def test_a_change_of_a_document_that_is_not_open_is_harmless(window, workbench):
    workbench._tell({"someone else's"})
    assert window.session.undecided() > 0


def test_a_reopened_file_is_not_listed_twice(window, qtbot):
    window.session.open_files([Path("/case/report.pdf")])
    qtbot.waitUntil(lambda: not window.session.lane.pending)
    assert len(window.session.files) == 3


def test_dropped_files_are_opened(make_window, workbench, qtbot):
    window = make_window(workbench)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile("/case/notes.txt")])
    event = QDropEvent(
        QPointF(10, 10), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    window.dropEvent(event)
    qtbot.waitUntil(lambda: "notes.txt" in window.session.files)
    qtbot.waitUntil(lambda: not window.session.lane.pending)


def test_an_empty_window_says_what_to_do(make_window, workbench):
    window = make_window(workbench)
    assert window._welcome.isVisible()
    assert "Ctrl+O" in window._welcome.findChild(QToolButton).toolTip()
    assert not window.commands["export"].isEnabled()


def test_details_say_why_and_by_what(window, press):
    press(window, "D")
    details = window.details
    assert details._why.text() == "Looks like person next to a word that names one."
    assert details._source.text() == "presidio, rule person_rule · high confidence (0.85)"
    assert details._state.text() == "Undecided"
    press(window, "Shift+A")
    assert details._state.text() == "Accepted by officer"


def test_nothing_found_is_no_promise(window):
    window.session.select_part("notes.txt", "")
    assert "no promise" in window.details._empty.text()


def test_the_list_follows_the_scope(window):
    window.session.select_part("mail.eml", "attachment/1")
    everything = len(window.session.listed)
    window.findings._scope.setCurrentIndex(1)
    assert 0 < len(window.session.listed) < everything
    window.findings._scope.setCurrentIndex(2)
    assert {row.doc_id for row in window.session.listed} == {"report.pdf", "mail.eml"}


def test_sorting_by_a_column_keeps_the_selection(window, press):
    press(window, "J", 3)
    current = window.session.current
    window.findings.table.horizontalHeader().setSortIndicator(1, Qt.SortOrder.AscendingOrder)
    texts = [row.text.casefold() for row in window.session.listed]
    assert texts == sorted(texts)
    assert window.session.current == current
    selected = window.findings.table.selectionModel().selectedRows()
    assert [window.session.listed[i.row()].item for i in selected] == [current]


def test_the_model_keeps_qts_rules(qtbot, window):
    model = FindingsModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    rows = list(window.session.listed)
    model.set_rows(rows)
    model.set_rows([replace(row, code="x") for row in rows])
    model.set_rows(rows[3:])
    model.set_rows([])
    assert isinstance(tester.model(), QAbstractItemModel)
    assert model.rowCount() == 0


def test_size_and_panels_are_kept(make_window, workbench, tmp_path):
    settings = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    first = make_window(workbench, settings=settings)
    first.resize(1200, 650)
    first.host.toggle("log")
    first.host.toggle("documents")
    first.host.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, first.host.docks["log"])
    first.close()
    settings.sync()
    again = make_window(
        type(workbench)(), settings=QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    )
    assert again.height() == 650
    assert again.host.dockWidgetArea(again.host.docks["log"]) == Qt.DockWidgetArea.LeftDockWidgetArea
    assert again.log.isVisible()
    assert not again.tree.isVisible()
    stored = (tmp_path / "window.ini").read_text()
    assert "report" not in stored


def test_a_long_word_from_the_worker_does_not_widen_the_window(make_window, workbench):
    workbench.worker_status = lambda: "Isolated: " + "layer, " * 60
    window = make_window(workbench, "report.pdf")
    assert window.minimumSizeHint().width() <= 1100
    assert window.status._worker.toolTip().startswith("Isolated")


def test_a_message_follows_the_colours(window, press):
    from redactor.app.messages import Severity
    from redactor.app.theme.colours import DARK, LIGHT

    window.session.tell(Severity.INFO, "Something is known.")
    assert LIGHT.info in window.message_bar.styleSheet()
    press(window, "Ctrl+Shift+D")
    assert DARK.info in window.message_bar.styleSheet()
    press(window, "Ctrl+Shift+D")


def test_the_current_finding_stays_in_sight_when_a_message_takes_room(window, qtbot):
    from redactor.app.messages import Severity

    window.resize(1200, 640)
    table = window.findings.table
    bottom = table.viewport().height() // table.rowHeight(0) - 1
    bottom = min(bottom, len(window.session.listed) - 1)
    window.session.select_item(window.session.listed[bottom].item)
    window.session.tell(Severity.INFO, "Something is known.")
    qtbot.waitUntil(lambda: window.message_bar.isVisible())
    qtbot.wait(50)
    seen = table.visualRect(table.currentIndex())
    assert table.viewport().rect().contains(seen.center())
    assert seen.bottom() <= table.viewport().height()


def test_work_in_the_background_can_be_cancelled_with_the_mouse_too(make_window, workbench, qtbot):
    workbench.hold.clear()
    window = make_window(workbench, "report.pdf", scanned=False)
    qtbot.waitUntil(lambda: window.status._cancel.isVisible())
    qtbot.waitUntil(lambda: "Searching report.pdf" in window.status._job.text())
    QTest.mouseClick(window.status._cancel, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not window.session.lane.pending)
    assert window.session.files["report.pdf"].scan_failed
    assert not window.status._cancel.isVisible()
    workbench.hold.set()
