"""The password of a PDF: asked for one file at a time, handed to the workers, and kept nowhere in the window."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from redactor.app.cases.secret import Secret
from redactor.app.dialogs.help_dialogs import show
from redactor.app.display import one_line
from redactor.app.messages import Severity
from redactor.app.session import LockedFile, Session
from redactor.app.theme.colours import colours
from redactor.app.widgets import named_buttons


class PasswordDialog(QDialog):
    """Signals: given(str) with what was typed; the field is empty by then."""

    given = Signal(str)

    def __init__(self, locked: LockedFile, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Password of a PDF"))
        self.setAccessibleName(self.windowTitle())
        words = QLabel(self.tr("{0} needs a password.").format(one_line(locked.name, 80)))
        words.setWordWrap(True)
        words.setAccessibleName(words.text())
        self.wrong = QLabel(self.tr("That password does not open it. Try again."))
        self.wrong.setAccessibleName(self.wrong.text())
        self.wrong.setStyleSheet(f"color: {colours().on_error};")
        self.wrong.setVisible(locked.was_wrong)
        self.line = QLineEdit()
        self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.line.setAccessibleName(self.tr("Password of {0}").format(one_line(locked.name, 80)))
        # A screen reader says the description with the field: who can't see the red line hears it.
        self.line.setAccessibleDescription(self.wrong.text() if locked.was_wrong else "")
        kept = QLabel(self.tr("It stays in memory until the window closes. The redacted file will have none."))
        kept.setWordWrap(True)
        kept.setAccessibleName(kept.text())
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        ok = buttons.button(QDialogButtonBox.StandardButton.Ok)
        ok.setText(self.tr("Open"))
        ok.setEnabled(False)
        self.line.textChanged.connect(lambda text: ok.setEnabled(bool(text)))
        named_buttons(buttons)
        buttons.accepted.connect(self._give)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        for widget in (words, self.wrong, self.line, kept, buttons):
            layout.addWidget(widget)
        self.resize(420, self.sizeHint().height())
        self.line.setFocus()

    @Slot()
    def _give(self) -> None:
        with Secret(self.line).used() as typed:
            word = bytes(typed).decode("utf-8", "surrogatepass") if typed else ""
        self.accept()
        self.given.emit(word)


class PasswordPrompts(QObject):
    """Asks for the passwords of the files that need one, one dialog at a time."""

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._window = session, window
        self._waiting: list[LockedFile] = []
        self._asking = False
        session.password_wanted.connect(self._want)

    @Slot(object)
    def _want(self, locked: LockedFile) -> None:
        self._waiting.append(locked)
        self._ask()

    def _ask(self) -> None:
        if self._asking or not self._waiting:
            return
        locked = self._waiting.pop(0)
        self._asking = True
        dialog = PasswordDialog(locked, self._window)
        dialog.given.connect(lambda word: self._given(locked, word))
        dialog.rejected.connect(lambda: self._cancelled(locked))
        show(dialog)

    def _given(self, locked: LockedFile, word: str) -> None:
        self._asking = False
        locked.again(word)
        # Files that come together often have the same password: they are tried before anything more is asked.
        others, self._waiting = self._waiting, []
        for other in others:
            other.again("")

    def _cancelled(self, locked: LockedFile) -> None:
        self._asking = False
        words = self.tr("The file was not opened: it needs a password.")
        self._session.tell(Severity.INFO, words, "", locked.name)
        self._ask()
