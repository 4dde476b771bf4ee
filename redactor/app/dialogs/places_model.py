"""The places of a search as a table that can be ticked: thousands of them, so no item a line."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

AnyIndex = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


@dataclass(slots=True)
class PlaceLine:
    """One place: what the workbench takes, and what is shown of it."""

    place: tuple[str, str, int, int]
    context: str
    where: str
    file: str
    now: str
    ticked: bool


class PlacesModel(QAbstractTableModel):
    """Signals: ticked() when a tick changed."""

    ticked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lines: Sequence[PlaceLine] = ()
        self._titles = [self.tr("Text"), self.tr("Place"), self.tr("File"), self.tr("Now")]

    def show_lines(self, lines: Sequence[PlaceLine]) -> None:
        """Exchange the places."""
        self.beginResetModel()
        self.lines = lines
        self.endResetModel()

    def chosen(self) -> list[tuple[str, str, int, int]]:
        """Return the places that are ticked."""
        return [line.place for line in self.lines if line.ticked]

    def tick(self, rows: Sequence[int]) -> None:
        """Turn the ticks of these lines over: all on, or all off when all were on."""
        on = not all(self.lines[row].ticked for row in rows)
        for row in rows:
            self.lines[row].ticked = on
        if rows:
            self.dataChanged.emit(self.index(min(rows), 0), self.index(max(rows), 0))
            self.ticked.emit()

    def rowCount(self, parent: AnyIndex = _ROOT) -> int:  # noqa: N802  (Qt's name)
        """Return how many places there are."""
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: AnyIndex = _ROOT) -> int:  # noqa: N802
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(self._titles)

    def headerData(  # noqa: N802
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return a column's title."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._titles[section]
        return None

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """Let the first column be ticked."""
        own = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return own | Qt.ItemFlag.ItemIsUserCheckable if index.column() == 0 else own

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows."""
        line = self.lines[index.row()]
        words = (line.context, line.where, line.file, line.now)[index.column()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return words
        if role == Qt.ItemDataRole.AccessibleTextRole:
            ticked = self.tr("ticked") if line.ticked else self.tr("not ticked")
            return f"{words}, {ticked}" if index.column() == 0 else words
        if role == Qt.ItemDataRole.CheckStateRole and index.column() == 0:
            return Qt.CheckState.Checked if line.ticked else Qt.CheckState.Unchecked
        return None

    def setData(  # noqa: N802
        self, index: AnyIndex, value: Any, role: int = Qt.ItemDataRole.EditRole
    ) -> bool:
        """Take a tick."""
        if role != Qt.ItemDataRole.CheckStateRole or index.column() != 0:
            return False
        self.lines[index.row()].ticked = Qt.CheckState(value) == Qt.CheckState.Checked
        self.dataChanged.emit(index, index)
        self.ticked.emit()
        return True
