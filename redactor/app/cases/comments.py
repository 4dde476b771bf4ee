"""Remarks on the selected redaction, oldest first, and a line for the next one. They stay inside the case."""

from __future__ import annotations

import html

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from redactor.app.display import displayable
from redactor.app.session import Session
from redactor.app.widgets import MutedLabel


class CommentsBox(QFrame):
    """The thread of the selected redaction.

    Signals: overturn_wanted(): an approver decides otherwise.
    """

    overturn_wanted = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setAccessibleName(self.tr("Comments on the redaction"))
        title = MutedLabel(self.tr("Comments"))
        self.remarks = QLabel()
        self.remarks.setAccessibleName(self.tr("Comments, oldest first"))
        self.remarks.setWordWrap(True)
        self.remarks.setTextFormat(Qt.TextFormat.RichText)
        self.remarks.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.line = QLineEdit()
        self.line.setAccessibleName(self.tr("New comment"))
        self.line.setPlaceholderText(self.tr("Comment; stays inside the case"))
        self.line.returnPressed.connect(self._say)
        self._overturn = QPushButton(self.tr("Overturn…"))
        self._overturn.setAccessibleName(self.tr("Overturn this decision"))
        self._overturn.setToolTip(
            self.tr("Decide otherwise than the drafter: with a reason, the document goes back")
        )
        self._overturn.clicked.connect(self.overturn_wanted)
        row = QHBoxLayout()
        row.addWidget(self.line, 1)
        row.addWidget(self._overturn)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 4, 0, 4)
        layout.setSpacing(4)
        layout.addWidget(title)
        layout.addWidget(self.remarks)
        layout.addLayout(row)
        session.item_selected.connect(self.refresh)
        self.allow_overturn("")
        session.case_changed.connect(self.refresh)
        session.rows_changed.connect(lambda _ids: self.refresh())
        self.refresh()

    def allow_overturn(self, reason: str) -> None:
        """Switch the button on, or off with the sentence why."""
        self._overturn.setEnabled(not reason)
        words = self.tr("Decide otherwise than the drafter: with a reason, the document goes back")
        self._overturn.setToolTip(reason or words)

    @Slot()
    def refresh(self) -> None:
        """Show the thread of the selected redaction; nothing without a case file."""
        desk, item = self._session.desk, self._session.current
        self.setVisible(desk is not None and item is not None)
        if desk is None or item is None:
            return
        self.line.setReadOnly(bool(desk.read_only))
        remarks = desk.case.record.document(item[0]).comments.get(item[1], [])
        self.remarks.setVisible(bool(remarks))
        self.remarks.setText("<br>".join(_remark(r.by, r.at, r.text) for r in remarks))

    @Slot()
    def _say(self) -> None:
        desk, item, text = self._session.desk, self._session.current, self.line.text().strip()
        if desk is None or item is None or not text:
            return
        if self._session.attempt(lambda: desk.comment(*item, text)):
            self.line.clear()
            self._session.case_changed.emit()


def _remark(by: str, at: str, text: str) -> str:
    """Return one remark as rich text; what persons typed is escaped."""
    author, words = html.escape(displayable(by)), html.escape(displayable(text))
    return f"<b>{author}</b> <small>{html.escape(at[:16].replace('T', ' '))}</small><br>{words}"
