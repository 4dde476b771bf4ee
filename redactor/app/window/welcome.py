"""The first page: what to do when nothing is open."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from redactor.app.theme.colours import scaled_font
from redactor.app.widgets import MutedLabel


class Welcome(QWidget):
    """A sentence, and a button for each thing that one may want to do first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("What to do first"))
        title = QLabel(self.tr("Redact, and prove it"))
        title.setFont(scaled_font(self.font(), 1.5, bold=True))
        title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        title.setAccessibleName(title.text())
        words = MutedLabel(
            self.tr("Open files, or drop them here. Nothing leaves this computer. Originals are never changed.")
        )
        words.setWordWrap(True)
        words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        words.setAccessibleName(self.tr("What to do first"))
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(40, 40, 40, 40)
        self._layout.setSpacing(10)
        self._layout.addStretch(1)
        self._layout.addWidget(title)
        self._layout.addWidget(words)
        self._layout.addSpacing(12)
        self._layout.addStretch(2)

    def add_buttons(self, actions: list[QAction]) -> None:
        """Put a button for each action below the words."""
        for action in actions:
            button = QToolButton()
            button.setDefaultAction(action)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.setAccessibleName(action.text().rstrip("…"))
            button.setMinimumSize(260, 34)
            button.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
            self._layout.insertWidget(self._layout.count() - 1, button, 0, Qt.AlignmentFlag.AlignHCenter)
