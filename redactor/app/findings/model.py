"""The table model over rows that are filtered and sorted already."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QT_TRANSLATE_NOOP,
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtGui import QColor, QFont

from redactor.app.findings.rows import Column, Decision, Row, band_title
from redactor.app.theme.colours import colours

_TITLES = {
    Column.KIND: str(QT_TRANSLATE_NOOP("Columns", "Kind")),
    Column.TEXT: str(QT_TRANSLATE_NOOP("Columns", "Text")),
    Column.PLACE: str(QT_TRANSLATE_NOOP("Columns", "Place")),
    Column.BAND: str(QT_TRANSLATE_NOOP("Columns", "Band")),
    Column.DECISION: str(QT_TRANSLATE_NOOP("Columns", "Decision")),
    Column.CODE: str(QT_TRANSLATE_NOOP("Columns", "Code")),
}
COLUMNS = tuple(Column)
RowRole = int(Qt.ItemDataRole.UserRole)
AnyIndex = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class FindingsModel(QAbstractTableModel):
    """Shows a list of rows; it is reset only when other places are listed than before."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: Sequence[Row] = ()

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Exchange the rows; the selection survives where the same places stand in the same order."""
        same = len(rows) == len(self.rows) and all(
            old is new or old.item == new.item for old, new in zip(self.rows, rows, strict=True)
        )
        if same:
            self.rows = rows
            if rows:
                self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, len(COLUMNS) - 1))
            return
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: AnyIndex = _ROOT) -> int:  # noqa: N802  (Qt's name)
        """Return how many rows are listed."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: AnyIndex = _ROOT) -> int:  # noqa: N802
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(  # noqa: N802
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return a column's title."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return QCoreApplication.translate("Columns", _TITLES[COLUMNS[section]])
        return None

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows."""
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        row, column = self.rows[index.row()], COLUMNS[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return cell_text(row, column)
        if role == RowRole:
            return row
        if role == Qt.ItemDataRole.FontRole and row.undecided:
            font = QFont()
            font.setBold(column is Column.DECISION)
            return font
        if role == Qt.ItemDataRole.ForegroundRole:
            return _ink(row, column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self.headerData(index.column(), Qt.Orientation.Horizontal)}: {cell_text(row, column)}"
        if role == Qt.ItemDataRole.ToolTipRole and column in (Column.KIND, Column.TEXT, Column.PLACE):
            return cell_text(row, column)
        return None


def cell_text(row: Row, column: Column) -> str:
    """Return the words of a cell."""
    return {
        Column.KIND: row.type_title(),
        Column.TEXT: row.text,
        Column.PLACE: row.place,
        Column.BAND: "" if row.is_area else band_title(row.band),
        Column.DECISION: row.decision_title(),
        Column.CODE: row.code,
    }[column]


def _ink(row: Row, column: Column) -> QColor | None:
    theme = colours()
    if row.decision in (Decision.REJECTED, Decision.LEFT_BY_RULE):
        return QColor(theme.muted)
    if column is Column.DECISION and row.decision.removes:
        return QColor(theme.good)
    return None
