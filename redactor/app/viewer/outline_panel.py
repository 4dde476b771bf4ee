"""The outline as a tree: going along it shows the places; what was found in an entry's own words is told."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont
from PySide6.QtWidgets import QStackedWidget, QTreeView, QWidget

from redactor.app.findings.rows import Row
from redactor.app.theme.colours import colours
from redactor.app.viewer.outline import Entry, build_outline, parents_of
from redactor.app.widgets import MutedLabel
from redactor.model import Document

AnyIndex = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class _Model(QAbstractItemModel):
    """Entries by number; a bookmark list of 20,000 lines costs nothing until it is on screen."""

    def __init__(self) -> None:
        super().__init__()
        self.entries: Sequence[Entry] = ()
        self.above: list[int] = []
        self.below: dict[int, list[int]] = {}
        self.places: list[int] = []
        self.undecided: set[str] = set()
        self.removed: set[str] = set()

    def show(self, entries: Sequence[Entry]) -> None:
        self.beginResetModel()
        self.entries, self.above = entries, parents_of(entries)
        children: dict[int, list[int]] = defaultdict(list)
        self.places = []
        for number, parent in enumerate(self.above):
            self.places.append(len(children[parent]))
            children[parent].append(number)
        self.below = dict(children)
        self.endResetModel()

    def number(self, index: AnyIndex) -> int:
        return int(index.internalId()) if index.isValid() else -1

    def index_of(self, number: int) -> QModelIndex:
        return self.createIndex(self.places[number], 0, number)

    def index(self, row: int, column: int, parent: AnyIndex = _ROOT) -> QModelIndex:
        own = self.below.get(self.number(parent), [])
        return self.createIndex(row, column, own[row]) if 0 <= row < len(own) and not column else QModelIndex()

    def parent(self, index: AnyIndex) -> QModelIndex:  # type: ignore[override]
        up = self.above[self.number(index)] if index.isValid() else -1
        return self.index_of(up) if up >= 0 else QModelIndex()

    def rowCount(self, parent: AnyIndex = _ROOT) -> int:  # noqa: N802  (Qt's name)
        return len(self.below.get(self.number(parent), []))

    def columnCount(self, parent: AnyIndex = _ROOT) -> int:  # noqa: ARG002, N802
        return 1

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        entry = self.entries[self.number(index)]
        waits, gone = entry.address in self.undecided, entry.address in self.removed
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            words = [entry.title, self.tr("page {0}").format(entry.page) if entry.page else ""]
            words += [
                self.tr("undecided finding in it") if waits else "",
                self.tr("removed in part") if gone else "",
            ]
            return ", ".join(filter(None, words))
        if role == Qt.ItemDataRole.FontRole and (waits or gone):
            font = QFont()
            font.setBold(waits)
            font.setStrikeOut(gone)
            return font
        if role == Qt.ItemDataRole.ForegroundRole and waits:
            return QColor(colours().accent)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self.data(index, Qt.ItemDataRole.AccessibleTextRole)
        return None


class OutlinePanel(QStackedWidget):
    """Signals: place_wanted(object) with the Entry that was gone to."""

    place_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Outline"))
        self._shown: Document | None = None
        self._model = _Model()
        self.tree = QTreeView()
        self.tree.setAccessibleName(self.tr("Outline of the document"))
        self.tree.setHeaderHidden(True)
        self.tree.header().setAccessibleName(self.tr("Outline of the document"))
        self.tree.setUniformRowHeights(True)
        self.tree.setIndentation(14)
        self.tree.setFrameShape(QTreeView.Shape.NoFrame)
        self.tree.setModel(self._model)
        self.tree.selectionModel().currentChanged.connect(self._go)
        self.tree.activated.connect(self._go)
        empty = MutedLabel()
        empty.setText(self.tr("This document has no bookmarks, headings, slides or sheets."))
        empty.setWordWrap(True)
        empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        empty.setMargin(12)
        self.addWidget(self.tree)
        self.addWidget(empty)
        self.setFocusProxy(self.tree)
        self.show_document(None)

    @property
    def entries(self) -> Sequence[Entry]:
        """The lines of the outline, top to bottom."""
        return self._model.entries

    def show_document(self, document: Document | None) -> None:
        """Show the outline of a part; None for no document."""
        if document is self._shown and document is not None:
            return
        self._shown = document
        entries = build_outline(document) if document is not None else []
        if list(entries) != list(self._model.entries):
            self._model.show(entries)
            self.tree.expandToDepth(1)
        self.setCurrentIndex(0 if entries else 1)

    def set_rows(self, rows: Iterable[Row]) -> None:
        """Tell in which entries something is undecided or removed."""
        model = self._model
        if not model.entries:
            return
        addresses = {entry.address for entry in model.entries}
        mine = [r for r in rows if r.finding is not None and r.finding.segment in addresses]
        model.undecided = {r.finding.segment for r in mine if r.finding is not None and r.undecided}
        model.removed = {r.finding.segment for r in mine if r.finding is not None and r.decision.removes}
        self.tree.viewport().update()

    @Slot(QModelIndex)
    def _go(self, index: QModelIndex, _before: QModelIndex | None = None) -> None:
        if index.isValid():
            self.place_wanted.emit(self._model.entries[self._model.number(index)])
