"""A PDF that needs a password: asked for, tried again, let go."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit

from redactor.app.dialogs.password_dialog import PasswordDialog
from redactor.app.session import LockedFile


def asked(qtbot, wrong: bool = False) -> PasswordDialog:
    def is_there() -> bool:
        found = QApplication.activeModalWidget()
        return isinstance(found, PasswordDialog) and found.wrong.isVisible() is wrong

    qtbot.waitUntil(is_there)
    return QApplication.activeModalWidget()


@pytest.fixture
def locked(make_window, workbench):
    workbench.locked = {"report.pdf": "sesame-5550100"}
    return make_window(workbench, "report.pdf", scanned=False)


def test_the_right_password_opens_the_file(locked, workbench, press, qtbot):
    dialog = asked(qtbot)
    assert dialog.line.echoMode() is QLineEdit.EchoMode.Password
    assert "report.pdf" in dialog.line.accessibleName()
    qtbot.keyClicks(dialog.line, "sesame-5550100")
    press(dialog, "Return")
    qtbot.waitUntil(lambda: "report.pdf" in locked.session.files)
    qtbot.waitUntil(lambda: not locked.session.lane.pending)


def test_a_wrong_password_is_said_and_asked_for_again(locked, workbench, press, qtbot):
    qtbot.keyClicks(asked(qtbot).line, "open")
    press(locked, "Return")
    second = asked(qtbot, wrong=True)
    assert "does not open it" in second.line.accessibleDescription()
    assert locked.session.files == {}
    qtbot.keyClicks(second.line, "sesame-5550100")
    press(second, "Return")
    qtbot.waitUntil(lambda: "report.pdf" in locked.session.files)
    qtbot.waitUntil(lambda: not locked.session.lane.pending)


def test_the_field_is_empty_once_the_word_is_handed_over(qtbot, light):
    given = []
    dialog = PasswordDialog(LockedFile("letter.pdf", given.append, was_wrong=False))
    qtbot.addWidget(dialog)
    dialog.given.connect(given.append)
    dialog.line.setText("sesame")
    dialog._give()
    assert given == ["sesame"]
    assert dialog.line.text() == ""


def test_cancelling_leaves_everything_as_it_was(locked, workbench, press, qtbot):
    told = []
    locked.session.message.connect(told.append)
    asked(qtbot)
    press(locked, "Esc")
    assert QApplication.activeModalWidget() is None
    assert locked.session.files == {}
    assert workbench.documents == {}
    assert [message.subject for message in told] == ["report.pdf"]


def test_files_with_the_same_password_ask_once(make_window, workbench, press, qtbot):
    workbench.locked = {"report.pdf": "sesame", "mail.eml": "sesame"}
    window = make_window(workbench, "report.pdf", "mail.eml", scanned=False)
    dialog = asked(qtbot)
    qtbot.waitUntil(lambda: not window.session.lane.pending)
    qtbot.keyClicks(dialog.line, "sesame")
    press(dialog, "Return")
    qtbot.waitUntil(lambda: len(window.session.files) == 2)
    qtbot.waitUntil(lambda: not window.session.lane.pending)
    assert QApplication.activeModalWidget() is None
