"""Text of a document leaves the clipboard again; cleared text stays."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication, QTextCursor

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
