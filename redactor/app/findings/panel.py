"""The list of findings with its filter."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from redactor.app.findings.model import COLUMNS, FindingsModel
from redactor.app.findings.rows import Column, Decision, FilterSpec, Row, band_title, filter_rows, sort_rows
from redactor.app.session import Session
from redactor.app.theme.colours import scaled_font
from redactor.app.theme.kinds import KINDS
from redactor.app.widgets import ChoiceBox, KindDelegate, MutedLabel
from redactor.model import Band

_ASKED = frozenset((Band.HIGH, Band.MEDIUM, Band.LOW))
_WIDTHS = {Column.KIND: 122, Column.PLACE: 88, Column.BAND: 64, Column.DECISION: 88, Column.CODE: 58}


class _FilterLine(QLineEdit):
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  (Qt's name)
        """Return to the list on Escape, Enter and Down."""
        if event.key() == Qt.Key.Key_Escape:
            self.clear()
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            self.left.emit()
            return
        super().keyPressEvent(event)


class _Table(QTableView):
    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  (Qt's name)
        """Keep the current line in sight when a message bar or a panel takes room."""
        super().resizeEvent(event)
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())


class FindingsPanel(QWidget):
    """Lists the findings of the shown file or of the whole case, filtered and sorted.

    Signals: filtered() when the filter was changed.
    """

    filtered = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._spec = FilterSpec()
        self._sort = (Column.PLACE, False)
        self._following = False
        self._build_filter()
        self._build_table()
        self._count = MutedLabel()
        self._count.setAccessibleName(self.tr("Number of findings listed"))
        self._lay_out()
        self._typing = QTimer(self, singleShot=True, interval=120)
        self._typing.timeout.connect(self._read_filter)
        self._line.textChanged.connect(lambda _text: self._typing.start())
        session.rows_changed.connect(self._refresh_changed)
        session.part_selected.connect(self.refresh)
        session.item_selected.connect(self._follow)

    @property
    def table(self) -> QTableView:
        """The list itself."""
        return self._table

    @property
    def spec(self) -> FilterSpec:
        """The filter in force."""
        return self._spec

    def focus_filter(self) -> None:
        """Put the cursor into the filter's text."""
        self._line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._line.selectAll()

    def toggle_undecided(self) -> None:
        """List only what is undecided, or all again."""
        self._state.setCurrentIndex(0 if self._spec.undecided_only else 1)

    def toggle_near_misses(self) -> None:
        """List near misses too, or not."""
        self._band.setCurrentIndex(0 if Band.NEAR_MISS in self._spec.bands else self._band.count() - 1)

    def toggle_scope(self) -> None:
        """List the findings of the whole case, or of this file again."""
        self._scope.setCurrentIndex(0 if self._scope.currentData() == "case" else self._scope.findData("case"))

    def show_everything(self) -> None:
        """Take the filter away, near misses included."""
        for box in (self._kind, self._state):
            box.setCurrentIndex(0)
        self._band.setCurrentIndex(self._band.count() - 1)
        self._line.clear()
        self._read_filter()

    # Building

    def _build_filter(self) -> None:
        self._line = _FilterLine()
        self._line.setPlaceholderText(self.tr("Filter by text"))
        self._line.setAccessibleName(self.tr("Filter findings by text"))
        self._line.setClearButtonEnabled(True)
        self._line.left.connect(lambda: self._table.setFocus(Qt.FocusReason.ShortcutFocusReason))
        self._scope = ChoiceBox(self.tr("Which documents"))
        self._scope.addItem(self.tr("This file"), "file")
        self._scope.addItem(self.tr("This part"), "part")
        self._scope.addItem(self.tr("Whole case"), "case")
        self._kind = ChoiceBox(self.tr("Kind"))
        self._kind.addItem(self.tr("All kinds"), "")
        for kind in KINDS:
            self._kind.addItem(kind.title(), kind.key)
        self._band = ChoiceBox(self.tr("Confidence band"))
        self._band.addItem(self.tr("High to low"), _ASKED)
        for band in Band:
            self._band.addItem(band_title(band), frozenset((band,)))
        self._band.addItem(self.tr("All, near misses too"), frozenset(Band))
        self._state = ChoiceBox(self.tr("Decision"))
        self._state.addItem(self.tr("All decisions"), frozenset())
        for decision in Decision:
            self._state.addItem(decision.title(), frozenset((decision,)))
        self._state.addItem(self.tr("Without a code"), "no code")
        for box in (self._scope, self._kind, self._band, self._state):
            box.currentIndexChanged.connect(self._read_filter)

    def _build_table(self) -> None:
        self._model = FindingsModel(self)
        self._table = _Table()
        self._table.setAccessibleName(self.tr("Findings"))
        self._table.setModel(self._model)
        self._table.setItemDelegateForColumn(COLUMNS.index(Column.KIND), KindDelegate(self._table))
        self._table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self._table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self._table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._table.setShowGrid(False)
        self._table.setAlternatingRowColors(True)
        self._table.setWordWrap(False)
        self._table.setTabKeyNavigation(False)
        self._table.setFrameShape(QTableView.Shape.NoFrame)
        vertical = self._table.verticalHeader()
        vertical.hide()
        vertical.setDefaultSectionSize(max(26, self.fontMetrics().height() + 10))
        header = self._table.horizontalHeader()
        header.setAccessibleName(self.tr("Columns of the findings"))
        header.setHighlightSections(False)
        header.setSortIndicatorShown(True)
        header.setSectionsClickable(True)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSortIndicator(COLUMNS.index(Column.PLACE), Qt.SortOrder.AscendingOrder)
        for number, column in enumerate(COLUMNS):
            if column in _WIDTHS:
                self._table.setColumnWidth(number, _WIDTHS[column])
        # The decision must be read whole, in bold, in every language and size of text.
        bold = QFontMetrics(scaled_font(self.font(), 1.0, bold=True))
        longest = max(
            bold.horizontalAdvance(decision.title()) for decision in (Decision.PROPOSED, Decision.ACCEPTED)
        )
        wide = max(_WIDTHS[Column.DECISION], longest + 20)
        self._table.setColumnWidth(COLUMNS.index(Column.DECISION), wide)
        header.setSectionResizeMode(COLUMNS.index(Column.TEXT), QHeaderView.ResizeMode.Stretch)
        header.sortIndicatorChanged.connect(self._sort_by)
        self._table.selectionModel().selectionChanged.connect(self._tell_selection)

    def _lay_out(self) -> None:
        first, second = QHBoxLayout(), QHBoxLayout()
        first.addWidget(self._line, 1)
        first.addWidget(self._scope)
        for box in (self._kind, self._band, self._state):
            second.addWidget(box, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 0)
        layout.setSpacing(6)
        layout.addLayout(first)
        layout.addLayout(second)
        layout.addWidget(self._table, 1)
        layout.addWidget(self._count)

    # Keeping up

    @Slot()
    def refresh(self) -> None:
        """List again what passes the filter."""
        scope = self._in_scope()
        rows = sort_rows(filter_rows(scope, self._spec), self._sort[0], descending=self._sort[1])
        self._session.listed = rows
        self._following = True
        self._model.set_rows(rows)
        self._following = False
        self._follow()
        self._count.setText(self.tr("{0} of {1} listed").format(len(rows), len(scope)))

    @Slot(object)
    def _refresh_changed(self, _doc_ids: set[str]) -> None:
        self.refresh()

    def _in_scope(self) -> Sequence[Row]:
        session, scope = self._session, self._scope.currentData()
        if scope == "case":
            return [row for entry in session.files.values() for row in entry.rows.rows]
        rows = session.entry.rows.rows if session.entry else []
        return [row for row in rows if row.part == session.part] if scope == "part" else rows

    def _read_filter(self) -> None:
        chosen = self._state.currentData()
        proposed = chosen == frozenset((Decision.PROPOSED,))
        self._spec = FilterSpec(
            kind=self._kind.currentData(),
            bands=self._band.currentData(),
            decisions=chosen if isinstance(chosen, frozenset) and not proposed else frozenset(),
            undecided_only=proposed,
            without_code=chosen == "no code",
            text=self._line.text(),
        )
        self.refresh()
        self.filtered.emit()

    @Slot(int, Qt.SortOrder)
    def _sort_by(self, section: int, order: Qt.SortOrder) -> None:
        self._sort = (COLUMNS[section], order == Qt.SortOrder.DescendingOrder)
        self.refresh()

    @Slot()
    def _tell_selection(self) -> None:
        """Tell the session what is selected in the list; the cell with the cursor leads."""
        if self._following:
            return
        rows = self._model.rows
        numbers = sorted({index.row() for index in self._table.selectionModel().selectedRows()})
        chosen = tuple(rows[n].item for n in numbers if n < len(rows))
        lead = self._table.currentIndex().row()
        if not chosen:
            return
        item = rows[lead].item if lead in numbers else chosen[0]
        if item != self._session.current:
            self._session.select_item(item)
        self._session.chosen = chosen

    @Slot()
    def _follow(self) -> None:
        """Select in the list what the session says."""
        session, selection = self._session, self._table.selectionModel()
        wanted = set(session.chosen)
        have = {
            self._model.rows[i.row()].item for i in selection.selectedRows() if i.row() < len(self._model.rows)
        }
        if wanted == have and wanted:
            return
        self._following = True
        selection.clearSelection()
        flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
        ids = {item_id for _, item_id in wanted}
        for number, row in enumerate(self._model.rows) if wanted else ():
            if row.item_id in ids and row.item in wanted:
                index = self._model.index(number, 0)
                selection.select(index, flags)
                if row.item == session.current:
                    selection.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
                    self._table.scrollTo(index)
        self._following = False
