"""A line to type in and a list below it that shrinks while one types. Enter picks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

_FORWARDED = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


@dataclass(frozen=True, slots=True)
class Choice:
    """One line of the list: what is returned, what is shown, and what stands at the right."""

    key: str
    text: str
    aside: str = ""
    enabled: bool = True


class _Line(QLineEdit):
    forwarded = Signal(QKeyEvent)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  (Qt's name)
        """Let the list have the keys that move in it."""
        if event.key() in _FORWARDED:
            self.forwarded.emit(event)
            return
        super().keyPressEvent(event)


class PickList(QWidget):
    """Signals: picked(str) with the key of the choice; moved(str) with the key under the cursor, or empty."""

    picked = Signal(str)
    moved = Signal(str)

    def __init__(self, choices: Sequence[Choice], name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choices = choices
        self.line = _Line()
        self.line.setAccessibleName(self.tr("Search: {0}").format(name))
        self.line.setPlaceholderText(self.tr("Type to search"))
        self.line.setClearButtonEnabled(True)
        self.list = QListWidget()
        self.list.setAccessibleName(name)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.setAlternatingRowColors(True)
        self.list.setUniformItemSizes(True)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.line)
        layout.addWidget(self.list)
        self.setFocusProxy(self.line)
        self.line.textChanged.connect(self._fill)
        self.line.returnPressed.connect(self.pick)
        self.line.forwarded.connect(self.list.event)
        self.list.itemActivated.connect(lambda _item: self.pick())
        self.list.currentRowChanged.connect(lambda _row: self.moved.emit(self.current() or ""))
        self._fill("")

    def current(self) -> str | None:
        """Return the key under the cursor."""
        row = self.list.currentRow()
        return str(self.list.item(row).data(Qt.ItemDataRole.UserRole)) if row >= 0 else None

    def set_current(self, key: str) -> None:
        """Put the cursor on a choice."""
        for row in range(self.list.count()):
            if self.list.item(row).data(Qt.ItemDataRole.UserRole) == key:
                self.list.setCurrentRow(row)

    @Slot()
    def pick(self) -> None:
        """Pick what is under the cursor."""
        row, key = self.list.currentRow(), self.current()
        if key is not None and self.list.item(row).flags() & Qt.ItemFlag.ItemIsEnabled:
            self.picked.emit(key)

    @Slot(str)
    def _fill(self, typed: str) -> None:
        words = typed.casefold().split()
        self.list.clear()
        for choice in self._choices:
            searched = f"{choice.text} {choice.aside}".casefold()
            if all(word in searched for word in words):
                label = f"{choice.text}\u2003{choice.aside}" if choice.aside else choice.text
                item = QListWidgetItem(label)
                item.setData(Qt.ItemDataRole.UserRole, choice.key)
                item.setToolTip(label)
                if not choice.enabled:
                    item.setFlags(Qt.ItemFlag.NoItemFlags)
                self.list.addItem(item)
        enabled = (n for n in range(self.list.count()) if self.list.item(n).flags() & Qt.ItemFlag.ItemIsEnabled)
        self.list.setCurrentRow(next(enabled, -1))
