"""The grid of a workbook: one sheet at a time, marks painted over the cells, hidden cells told apart."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRectF,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QBrush, QColor, QFont, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTabBar,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from redactor.app.display import one_line
from redactor.app.findings.rows import Row
from redactor.app.theme.colours import colours, is_dark
from redactor.app.viewer.flow import Span
from redactor.app.viewer.grid import Sheet, build_sheets, column_letters
from redactor.app.viewer.marks import SegmentMarks, spoken
from redactor.app.viewer.painting import paint_focus, paint_mark
from redactor.model import Segment

AnyIndex = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
MarksRole = int(Qt.ItemDataRole.UserRole) + 7


class _Model(QAbstractTableModel):
    def __init__(self) -> None:
        super().__init__()
        self.sheet = Sheet("")
        self.marks = SegmentMarks()

    def show_sheet(self, sheet: Sheet) -> None:
        self.beginResetModel()
        self.sheet = sheet
        self.endResetModel()

    def rowCount(self, parent: AnyIndex = _ROOT) -> int:  # noqa: N802  (Qt's name)
        return 0 if parent.isValid() else self.sheet.rows

    def columnCount(self, parent: AnyIndex = _ROOT) -> int:  # noqa: N802
        return 0 if parent.isValid() else self.sheet.columns

    def headerData(  # noqa: N802
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return column_letters(section) if orientation == Qt.Orientation.Horizontal else str(section + 1)

    def segment(self, index: AnyIndex) -> Segment | None:
        return self.sheet.cells.get((index.row(), index.column()))

    def found(self, index: AnyIndex) -> list[Row]:
        segment = self.segment(index)
        if segment is None:
            return []
        return [row for row, _ in self.marks.between(segment.address, 0, len(segment.text))]

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        segment = self.segment(index)
        if segment is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return one_line(segment.text)
        if role == MarksRole:
            return self.found(index)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            place = f"{column_letters(index.column())}{index.row() + 1}"
            words = [place, one_line(segment.text), *(spoken(row) for row in self.found(index))]
            return ", ".join(words if segment.visible else [*words, self.tr("hidden")])
        if role == Qt.ItemDataRole.ToolTipRole:
            return (
                one_line(segment.text, 600) if segment.visible else self.tr("Hidden: people don't see this cell.")
            )
        if role == Qt.ItemDataRole.FontRole and not segment.visible:
            font = QFont()
            font.setItalic(True)
            return font
        if role == Qt.ItemDataRole.BackgroundRole and not segment.visible:
            return QBrush(QColor(colours().warning))
        if role == Qt.ItemDataRole.ForegroundRole and not segment.visible:
            return QColor(colours().on_warning)
        return None


class _CellDelegate(QStyledItemDelegate):
    """Paints the marks of a cell around it: a cell is too small to show a span within it."""

    current: str | None = None

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        super().paint(painter, option, index)
        rows: list[Row] = index.data(MarksRole) or []
        if not rows:
            return
        painter.save()
        rect = QRectF(option.rect).adjusted(11, 2, -2, -2)
        row = next((row for row in rows if row.item_id == self.current), rows[0])
        paint_mark(painter, [rect], row.kind, row.decision, dark=is_dark())
        if row.item_id == self.current:
            paint_focus(painter, [rect.adjusted(3, 3, -3, -3)], colours().accent)
        painter.restore()

    def initStyleOption(self, option: QStyleOptionViewItem, index: AnyIndex) -> None:  # noqa: N802
        super().initStyleOption(option, index)
        option.features |= QStyleOptionViewItem.ViewItemFeature.HasDecoration
        option.decorationSize.setWidth(10)


class GridView(QWidget):
    """Signals: mark_clicked(str) id of a finding; selection_changed()."""

    mark_clicked = Signal(str)
    selection_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sheets: list[Sheet] = []
        self._model = _Model()
        self._tabs = QTabBar()
        self._tabs.setAccessibleName(self.tr("Sheets"))
        self._tabs.setShape(QTabBar.Shape.RoundedSouth)
        self._tabs.setExpanding(False)
        self.table = QTableView()
        self.table.setAccessibleName(self.tr("Cells of the sheet"))
        self.table.setModel(self._model)
        self._delegate = _CellDelegate(self.table)
        self.table.setItemDelegate(self._delegate)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setTabKeyNavigation(False)
        self.table.setFrameShape(QTableView.Shape.NoFrame)
        self.table.horizontalHeader().setAccessibleName(self.tr("Columns of the sheet"))
        self.table.verticalHeader().setAccessibleName(self.tr("Rows of the sheet"))
        self.table.horizontalHeader().setDefaultSectionSize(130)
        self.table.horizontalHeader().setMaximumSectionSize(420)
        self.table.verticalHeader().setDefaultSectionSize(max(26, self.fontMetrics().height() + 10))
        self.setFocusProxy(self.table)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.table, 1)
        layout.addWidget(self._tabs)
        self._tabs.currentChanged.connect(self._show_sheet)
        self.table.clicked.connect(self._clicked)
        self.table.selectionModel().selectionChanged.connect(self.selection_changed)

    def show_segments(self, segments: Iterable[Segment]) -> bool:
        """Show a workbook's cells; False when there are none."""
        self._sheets = build_sheets(segments)
        self._model.marks = SegmentMarks()
        self._tabs.blockSignals(True)
        while self._tabs.count():
            self._tabs.removeTab(0)
        for sheet in self._sheets:
            name = one_line(sheet.name, 40).replace("&", "&&")
            self._tabs.addTab(self.tr("{0} (hidden)").format(name) if sheet.hidden else name)
        self._tabs.blockSignals(False)
        self._show_sheet(0)
        return bool(self._sheets)

    def set_marks(self, rows: Sequence[Row], current: str | None) -> None:
        """Exchange the marks and which of them is selected."""
        self._model.marks = SegmentMarks.of(rows) if self._sheets else SegmentMarks()
        self.set_current(current)

    def set_current(self, current: str | None) -> None:
        """Exchange which mark is selected."""
        self._delegate.current = current
        self.table.viewport().update()

    def reveal(self, address: str) -> bool:
        """Scroll to a cell; False when it is in no grid."""
        for number, sheet in enumerate(self._sheets):
            place = next((place for place, cell in sheet.cells.items() if cell.address == address), None)
            if place is not None:
                self._tabs.setCurrentIndex(number)
                index = self._model.index(*place)
                self.table.selectionModel().setCurrentIndex(
                    index, QItemSelectionModel.SelectionFlag.ClearAndSelect
                )
                self.table.scrollTo(index)
                return True
        return False

    def selected_spans(self) -> list[Span]:
        """Return the whole text of each selected cell."""
        cells = (self._model.segment(index) for index in self.table.selectionModel().selectedIndexes())
        return [Span(cell.address, 0, len(cell.text)) for cell in cells if cell is not None and cell.text.strip()]

    def clear_selection(self) -> None:
        """Select nothing, keeping the cursor's place."""
        self.table.clearSelection()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802  (Qt's name)
        """Paint anew when the colours change."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "table"):
            self.table.viewport().update()

    @Slot(int)
    def _show_sheet(self, number: int) -> None:
        if 0 <= number < len(self._sheets):
            self._model.show_sheet(self._sheets[number])
            self.table.resizeColumnsToContents()
            self.table.scrollTo(self._model.index(0, 0))

    @Slot(QModelIndex)
    def _clicked(self, index: QModelIndex) -> None:
        rows = self._model.found(index)
        if rows:
            self.mark_clicked.emit(rows[0].item_id)

    def cell_at(self, point: QPoint) -> str | None:
        """Return the address of the cell under a point of the table's viewport."""
        segment = self._model.segment(self.table.indexAt(point))
        return segment.address if segment else None
