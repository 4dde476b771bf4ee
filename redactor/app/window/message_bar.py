"""The message bar: one sentence and the next step; the newest first, the others after it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from redactor.app.display import one_line
from redactor.app.messages import Message, Severity
from redactor.app.theme.colours import colours
from redactor.app.theme.icons import icon

_KEPT = 50


class MessageBar(QFrame):
    """Signals: changed() when messages came or went."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("messageBar")
        self.setAccessibleName(self.tr("Messages"))
        self._messages: list[Message] = []
        self._icon = QLabel()
        self._icon.setAccessibleName(self.tr("Kind of message"))
        self._words = QLabel()
        self._words.setAccessibleName(self.tr("Message"))
        self._words.setWordWrap(True)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._more = QLabel()
        self._more.setAccessibleName(self.tr("Number of messages"))
        self._close = QToolButton()
        self._close.setAutoRaise(True)
        self._close.setAccessibleName(self.tr("Close the message"))
        self._close.setToolTip(self.tr("Close the message (Ctrl+W)"))
        self._close.clicked.connect(self.dismiss)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 6, 8, 6)
        layout.setSpacing(10)
        layout.addWidget(self._icon)
        layout.addWidget(self._words, 1)
        layout.addWidget(self._more)
        layout.addWidget(self._close)
        self.hide()

    @property
    def messages(self) -> tuple[Message, ...]:
        """What is to be read, the newest first."""
        return tuple(self._messages)

    @property
    def text(self) -> str:
        """The words on screen."""
        return self._words.text() if self._messages else ""

    @Slot(object)
    def add(self, message: Message) -> None:
        """Show a message; one that is shown already is not repeated."""
        if message in self._messages:
            self._messages.remove(message)
        self._messages.insert(0, message)
        del self._messages[_KEPT:]
        self._show()

    @Slot()
    def dismiss(self) -> None:
        """Close the message on screen; the one before it comes up."""
        if self._messages:
            self._messages.pop(0)
        self._show()

    def follow_colours(self) -> None:
        """Take the colours in force. A widget with a style sheet is not told when the palette changes."""
        if self._messages:
            self._show()

    def _show(self) -> None:
        if not self._messages:
            self.hide()
            self.changed.emit()
            return
        message, theme = self._messages[0], colours()
        ground, ink = {
            Severity.INFO: (theme.info, theme.on_info),
            Severity.WARNING: (theme.warning, theme.on_warning),
            Severity.ERROR: (theme.error, theme.on_error),
        }[message.severity]
        subject = f"{one_line(message.subject, 60)}: " if message.subject else ""
        self._words.setText(f"{subject}{message.sentence} {message.next_step}".strip())
        self._icon.setPixmap(icon(message.severity.value, ink).pixmap(18, 18))
        self._close.setIcon(icon("close", ink))
        self._more.setText(self.tr("1 of {0}").format(len(self._messages)) if len(self._messages) > 1 else "")
        sheet = f"#messageBar {{ background: {ground}; }} #messageBar QLabel {{ color: {ink}; }}"
        if self.styleSheet() != sheet:
            self.setStyleSheet(sheet)
        self.show()
        self.changed.emit()
