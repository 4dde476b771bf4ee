"""The find bar: a line to type in, how many places there are, and steps between them."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolButton, QWidget

from redactor.app.theme.icons import icon
from redactor.app.widgets import MutedLabel

_PAUSE_MS = 200


class _Line(QLineEdit):
    stepped = Signal(int)
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  (Qt's name)
        """Step on Enter, close on Escape."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.stepped.emit(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class FindBar(QWidget):
    """Signals: wanted(str) after a pause in typing; stepped(int) 1 or -1; closed()."""

    wanted = Signal(str)
    stepped = Signal(int)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Find in the document"))
        self.line = _Line()
        self.line.setAccessibleName(self.tr("Text to find in the document"))
        self.line.setPlaceholderText(self.tr("Find in the document, hidden content too"))
        self.line.setClearButtonEnabled(True)
        self._count = MutedLabel()
        self._count.setAccessibleName(self.tr("Places found"))
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(lambda: self.wanted.emit(self.line.text()))
        self.line.textChanged.connect(lambda _text: self._pause.start())
        self.line.stepped.connect(self._step)
        self.line.left.connect(self.closed)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(8, 4, 8, 4)
        layout.addWidget(self.line, 1)
        layout.addWidget(self._count)
        for name, words, call in (
            ("previous", self.tr("Place before (Shift+F3)"), lambda: self.stepped.emit(-1)),
            ("next", self.tr("Next place (F3)"), lambda: self.stepped.emit(1)),
            ("close", self.tr("Close (Esc)"), self.closed.emit),
        ):
            button = QToolButton()
            button.setAutoRaise(True)
            button.setIcon(icon(name))
            button.setToolTip(words)
            button.setAccessibleName(words.partition(" (")[0])
            button.clicked.connect(call)
            layout.addWidget(button)
        self.hide()

    def start(self) -> None:
        """Show the bar and put the cursor into it."""
        self.show()
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.line.selectAll()

    def say(self, words: str) -> None:
        """Tell how many places there are."""
        self._count.setText(words)

    @Slot(int)
    def _step(self, way: int) -> None:
        if self._pause.isActive():
            self._pause.stop()
            self.wanted.emit(self.line.text())
        else:
            self.stepped.emit(way)
