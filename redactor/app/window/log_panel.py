"""The log as it grows: who did what, when, to which file. Read only; undo is an entry of its own."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Slot
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QVBoxLayout, QWidget

from redactor.app.api import LogEventApi
from redactor.app.display import one_line
from redactor.app.jobs.operation import Operation, Priority
from redactor.app.session import Session
from redactor.app.window.log_words import action_words, detail_words

AnyIndex = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class LogModel(QAbstractTableModel):
    """Grows at its end; an entry is never changed."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.entries: list[LogEventApi] = []
        self._titles = [self.tr("Time"), self.tr("Who"), self.tr("What"), self.tr("File"), self.tr("More")]

    def append(self, entries: list[LogEventApi]) -> None:
        """Add new entries."""
        last = self.entries[-1].seq if self.entries else 0
        fresh = [entry for entry in entries if entry.seq > last]
        if fresh:
            self.beginInsertRows(_ROOT, len(self.entries), len(self.entries) + len(fresh) - 1)
            self.entries.extend(fresh)
            self.endInsertRows()

    def rowCount(self, parent: AnyIndex = _ROOT) -> int:  # noqa: N802  (Qt's name)
        """Return how many entries there are."""
        return 0 if parent.isValid() else len(self.entries)

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

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows."""
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        entry = self.entries[index.row()]
        if index.column() == 0:
            return _local(entry.at, full=role == Qt.ItemDataRole.ToolTipRole)
        if index.column() == 3:
            known = self._session.files.get(entry.doc_id)
            return one_line(known.opened.document.name, 80) if known else ""
        return (
            "",
            entry.actor,
            action_words(str(entry.action)),
            "",
            one_line(detail_words(str(entry.action), entry.detail)),
        )[index.column()]


class LogPanel(QWidget):
    """Shows the log of the case, the newest entry in sight."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._reading: Operation | None = None
        self._stale = True
        self.model = LogModel(session, self)
        self.table = QTableView()
        self.table.setAccessibleName(self.tr("Log of the case"))
        self.table.setModel(self.model)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setShowGrid(False)
        self.table.setWordWrap(False)
        self.table.setTabKeyNavigation(False)
        self.table.setFrameShape(QTableView.Shape.NoFrame)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(max(22, self.fontMetrics().height() + 6))
        header = self.table.horizontalHeader()
        header.setAccessibleName(self.tr("Columns of the log"))
        header.setSectionResizeMode(4, QHeaderView.ResizeMode.Stretch)
        for column, width in enumerate((70, 80, 130, 150)):
            self.table.setColumnWidth(column, width)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.table)
        self.setFocusProxy(self.table)
        session.rows_changed.connect(self.read)
        session.files_changed.connect(self.read)

    @Slot()
    def read(self, _doc_ids: object = None) -> None:
        """Read what came since, in the background; at once again when more came meanwhile."""
        if not self._session.is_ready or not self.isVisible():
            self._stale = True
            return
        if self._reading is not None:
            self._stale = True
            return
        self._stale = False
        workbench = self._session.workbench
        last = self.model.entries[-1].seq if self.model.entries else 0
        operation = Operation(self.tr("Reading the log"), lambda _p: list(workbench.log(last)), Priority.SCAN)
        self._reading = operation
        operation.succeeded.connect(self._take)
        operation.finished.connect(self._done)
        self._session.quick_lane.submit(operation)

    def showEvent(self, event: Any) -> None:  # noqa: N802  (Qt's name)
        """Read what came while the panel was hidden."""
        super().showEvent(event)
        if self._stale:
            self.read()

    @Slot(object)
    def _take(self, entries: list[LogEventApi]) -> None:
        bar = self.table.verticalScrollBar()
        at_end = bar.value() >= bar.maximum()
        self.model.append(entries)
        if at_end:
            self.table.scrollToBottom()

    @Slot()
    def _done(self) -> None:
        self._reading = None
        if self._stale:
            self.read()


def _local(at: str, *, full: bool) -> str:
    try:
        when = datetime.fromisoformat(at).astimezone()
    except ValueError:
        return at
    return when.isoformat(sep=" ", timespec="seconds") if full else when.strftime("%H:%M:%S")
