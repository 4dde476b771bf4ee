"""The tree of documents: files and their attachments with their state."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Slot
from PySide6.QtGui import QBrush, QColor, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from redactor.app.display import one_line
from redactor.app.session import FileEntry, Session
from redactor.app.theme.colours import colours
from redactor.app.theme.icons import icon
from redactor.app.window.banner import marking_of
from redactor.app.window.tree_item import PartState, StateRole, TreeDelegate
from redactor.model import Document

_WIDE = 460
_PLACE = Qt.ItemDataRole.UserRole


def part_state(entry: FileEntry, document: Document, *, exported: bool) -> PartState:
    """Say what is known of one part; marking, search and export are those of the whole file."""
    undecided = entry.rows.undecided[document.part]
    is_file = not document.part
    running = entry.reading or entry.scanning
    unread = sum(not area.withheld for area in document.unread)
    hidden = sum(not segment.visible for segment in document.segments)
    notes = [_state_words(entry, undecided, exported=exported), marking_of(entry.opened)] if is_file else []
    if unread:
        notes.append(QCoreApplication.translate("DocumentTree", "{0} not read").format(unread))
    state, told = _state_words(entry, undecided, exported=exported) if is_file else "", ""
    if document.warnings:
        told = QCoreApplication.translate("DocumentTree", "to know: {0}").format(len(document.warnings))
        notes.extend(one_line(warning, 160) for warning in document.warnings)
    if hidden:
        notes.append(QCoreApplication.translate("DocumentTree", "{0} hidden").format(hidden))
    return PartState(
        undecided=undecided,
        unread=unread,
        hidden=hidden,
        marking=marking_of(entry.opened) if is_file and entry.opened.markings else "",
        state=" · ".join(filter(None, (state, told))),
        progress=running.fraction if running is not None and is_file else None,
        decided=entry.opened.scanned and not undecided,
        exported=exported and is_file,
        failed=entry.scan_failed and is_file,
        summary=" · ".join(note for note in notes if note),
    )


def _state_words(entry: FileEntry, undecided: int, *, exported: bool) -> str:
    if entry.reading is not None:
        return QCoreApplication.translate("DocumentTree", "Reading")
    if entry.scanning is not None:
        return QCoreApplication.translate("DocumentTree", "Searching")
    if entry.scan_failed:
        return QCoreApplication.translate("DocumentTree", "Search failed")
    if not entry.opened.scanned:
        return QCoreApplication.translate("DocumentTree", "Not searched")
    if undecided:
        return ""
    return (
        QCoreApplication.translate("DocumentTree", "Exported")
        if exported
        else QCoreApplication.translate("DocumentTree", "Decided")
    )


class DocumentTree(QTreeWidget):
    """Selecting a line shows the document."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._items: dict[tuple[str, str], QTreeWidgetItem] = {}
        self._filling = False
        self._sorted: list[str] = []
        self.setAccessibleName(self.tr("Documents"))
        titles = (self.tr("Document"), self.tr("Open"), self.tr("Marking"), self.tr("Hidden"), self.tr("Unread"))
        self.setHeaderLabels(titles)
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setMinimumSectionSize(30)
        for column, width in ((1, 46), (2, 130), (3, 50), (4, 52)):
            self.setColumnWidth(column, width)
        header.setSectionsClickable(True)
        header.sectionClicked.connect(lambda column: self.sort_by(_SORTS[column]))
        self._sort = ""
        self.header().setAccessibleName(self.tr("Columns of the documents"))
        self.setItemDelegate(TreeDelegate(self))
        self.setFrameShape(QTreeWidget.Shape.NoFrame)
        self.setUniformRowHeights(True)
        self.setIndentation(14)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.currentItemChanged.connect(self._choose)
        session.files_changed.connect(self.refresh)
        session.rows_changed.connect(self._refresh_files)
        session.part_selected.connect(self._follow)

    def places(self) -> list[tuple[str, str]]:
        """Return (doc_id, part) of all lines, top to bottom."""
        return list(self._items)

    @Slot()
    def refresh(self) -> None:
        """Show all files as they are now."""
        self._filling = True
        self._sorted = [doc_id for doc_id in self._sorted if doc_id in self._session.files]
        self._sorted += [doc_id for doc_id in self._session.files if doc_id not in self._sorted]
        places = [(doc_id, d.part) for doc_id, e in self._entries() for d in e.opened.document.walk()]
        if places != list(self._items):
            self._rebuild()
        for doc_id in self._session.files:
            self._fill(doc_id)
        self._filling = False
        self._follow()

    def _entries(self) -> list[tuple[str, FileEntry]]:
        return [(doc_id, self._session.files[doc_id]) for doc_id in self._sorted]

    def sort_by(self, key: str) -> None:
        """Sort the files once by risk, open, marking, hidden, unread or name; a second time the other way round.

        Once, and not at each decision: lines that move while one works on them are lost.
        """
        way = _risk if key == "risk" else _SORT_KEYS[key]
        ordered = sorted(self._sorted, key=lambda doc_id: way(self._session.files[doc_id]))
        self._sorted = ordered[::-1] if ordered == self._sorted and self._sort == key else ordered
        self._sort = key
        self.refresh()

    @Slot(object)
    def _refresh_files(self, doc_ids: set[str]) -> None:
        self._filling = True
        for doc_id in doc_ids:
            self._fill(doc_id)
        self._filling = False

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802  (Qt's name)
        """Follow a change of the colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_items"):
            self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Give the marking a column of its own where there is room; else it stands below the name."""
        super().resizeEvent(event)
        self.setColumnHidden(2, self.viewport().width() < _WIDE)

    def _rebuild(self) -> None:
        self.clear()
        self._items.clear()
        for doc_id, entry in self._entries():
            for document in entry.opened.document.walk():
                item = QTreeWidgetItem()
                item.setData(0, _PLACE, (doc_id, document.part))
                parent = self._items.get((doc_id, _parent(document.part)))
                if parent is None or not document.part:
                    self.addTopLevelItem(item)
                else:
                    parent.addChild(item)
                self._items[doc_id, document.part] = item
        self.expandAll()

    def _fill(self, doc_id: str) -> None:
        entry = self._session.files.get(doc_id)
        state = self._session.document_state(doc_id)
        if entry is None:
            return
        for document in entry.opened.document.walk():
            item = self._items.get((doc_id, document.part))
            if item is None:
                continue
            own = part_state(entry, document, exported=bool(state is not None and state.exports))
            name = one_line(document.name, 200)
            item.setText(0, name)
            item.setIcon(0, icon(_icon_name(document)))
            item.setData(0, StateRole, own)
            for column, words in ((2, own.marking), (3, _count(own.hidden)), (4, _count(own.unread))):
                item.setText(column, words)
                item.setToolTip(column, words)
            item.setForeground(4, QBrush(QColor(colours().on_error)))
            item.setData(1, StateRole, own)
            item.setToolTip(0, f"{name}\n{own.summary}")
            spoken = QCoreApplication.translate("DocumentTree", "{0}, {1} undecided, {2}").format(
                name, own.undecided, own.summary
            )
            item.setData(0, Qt.ItemDataRole.AccessibleTextRole, spoken)

    @Slot()
    def _follow(self) -> None:
        session = self._session
        item = self._items.get((session.doc_id or "", session.part))
        if item is not None and item is not self.currentItem():
            self._filling = True
            self.setCurrentItem(item)
            self.scrollToItem(item)
            self._filling = False

    @Slot(QTreeWidgetItem, QTreeWidgetItem)
    def _choose(self, item: QTreeWidgetItem | None, _before: QTreeWidgetItem | None) -> None:
        if item is not None and not self._filling:
            doc_id, part = item.data(0, _PLACE)
            self._session.select_part(doc_id, part)


def _risk(entry: FileEntry) -> tuple[int, ...]:
    """Return what stands on top: unread areas, then what is open, the highest marking, hidden data."""
    return (_unread(entry), -entry.undecided, _marking(entry), _hidden(entry))


def _unread(entry: FileEntry) -> int:
    return -sum(not area.withheld for area in entry.opened.document.all_unread())


def _marking(entry: FileEntry) -> int:
    report = entry.opened.markings
    rank = report.rollup.rank if report is not None and report.rollup is not None else None
    return -1 - (rank or 0) if rank is not None else 0


def _hidden(entry: FileEntry) -> int:
    return -sum(not segment.visible for segment in entry.opened.document.all_segments())


_SORTS = ("name", "open", "marking", "hidden", "unread")
_SORT_KEYS: dict[str, Callable[[FileEntry], Any]] = {
    "name": lambda entry: entry.opened.document.name.casefold(),
    "open": lambda entry: -entry.undecided,
    "marking": _marking,
    "hidden": _hidden,
    "unread": _unread,
}


def _count(number: int) -> str:
    return str(number) if number else ""


def _parent(part: str) -> str:
    return part.rpartition("attachment/")[0].rstrip("/")


def _icon_name(document: Document) -> str:
    if document.media_type.startswith("image/"):
        return "picture"
    if document.media_type.startswith("message/"):
        return "mail"
    return "attachment" if document.part else "document"
