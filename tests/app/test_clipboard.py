"""Text of a document leaves the clipboard again; cleared text stays; file dialogs remember nothing."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QMimeData, QSettings, Qt
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtWidgets import QFileDialog

from redactor.app.dialogs.file_dialogs import leave_no_traces
from redactor.app.window.clipboard import CLEARED, ClipboardGuard


@pytest.fixture
def clipboard(qapp):
    board = QGuiApplication.clipboard()
    board.clear()
    yield board
    board.clear()


@pytest.fixture
def guard(clipboard):
    made = ClipboardGuard(60)
    yield made
    made._timer.stop()
    clipboard.dataChanged.disconnect(made._changed)
    made.deleteLater()


def test_what_is_copied_is_hinted_as_secret_and_goes(clipboard, guard):
    rich = QMimeData()
    rich.setText("Mara Ellison")
    rich.setHtml("<b>Mara Ellison</b>")
    clipboard.setMimeData(rich)
    held = clipboard.mimeData()
    assert held.text() == "Mara Ellison"
    assert not held.hasHtml()
    assert bytes(held.data("x-kde-passwordManagerHint").data()) == b"secret"
    assert guard._timer.isActive()
    guard.clear()
    assert clipboard.text() == ""
    assert not guard._timer.isActive()


def test_the_time_runs_out_and_can_be_switched_off(clipboard, qtbot):
    guard = ClipboardGuard(0)
    clipboard.setText("Mara Ellison")
    assert not guard._timer.isActive()
    guard._timer.setInterval(1)
    clipboard.setText("Mara Ellison again")
    qtbot.waitUntil(lambda: not clipboard.text())
    clipboard.dataChanged.disconnect(guard._changed)
    guard.deleteLater()


def test_cleared_text_stays_and_carries_no_hint(clipboard, guard):
    cleared = QMimeData()
    cleared.setText("The quay opens at nine.")
    cleared.setData(CLEARED, b"0" * 64)
    clipboard.setMimeData(cleared)
    guard.clear()
    assert clipboard.text() == "The quay opens at nine."
    assert not clipboard.mimeData().hasFormat("x-kde-passwordManagerHint")
    clipboard.setText("Mara Ellison")
    assert not clipboard.mimeData().hasFormat(CLEARED)


def test_closing_the_window_takes_the_text_off_the_clipboard(clipboard, window, press):
    press(window, "Alt+Down")
    view = window.pane.text
    view.moveCursor(QTextCursor.MoveOperation.Start)
    view.selectAll()
    view.copy()
    assert "Mara Ellison" in clipboard.text()
    window.close()
    assert clipboard.text() == ""


def test_file_dialogs_leave_no_history(qtbot, qapp, tmp_path):
    before = QCoreApplication.testAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    folder = tmp_path / "Case Mara Ellison"
    folder.mkdir()
    (folder / "quay.txt").write_text("x")
    leave_no_traces()
    assert QCoreApplication.testAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    dialog = QFileDialog(None, "Open", str(folder))
    dialog.selectFile("quay.txt")
    dialog.show()
    dialog.accept()
    dialog.deleteLater()
    qapp.processEvents()
    store = QSettings(QSettings.Scope.UserScope, "QtProject")
    store.setValue("FileDialog/lastVisited", str(folder))
    store.sync()
    assert not Path(store.fileName()).exists()
    assert not any("Mara" in p.read_text(errors="replace") for p in tmp_path.rglob("*.conf"))
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs, before)
