"""A list of sentences with places: Enter or a double click goes there."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from redactor.app.display import one_line
from redactor.app.session import Session

_PLACE = int(Qt.ItemDataRole.UserRole)


@dataclass(frozen=True, slots=True)
class Line:
    """One line: its cells, where it leads, (doc_id, item id or address) or nowhere, and the lines below it."""

    cells: tuple[str, ...]
    place: tuple[str, str] | None = None
    below: tuple[Line, ...] = ()


class PlacesTree(QTreeWidget):
    """Lines with places; a line without one of its own leads to that of its first child.

    Signals: place_wanted(str, str) with doc_id and item id or address.
    """

    place_wanted = Signal(str, str)

    def __init__(self, name: str, columns: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setHeaderLabels(list(columns))
        self.header().setAccessibleName(self.tr("Columns of: {0}").format(name))
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.setAlternatingRowColors(True)
        self.setWordWrap(True)
        # Heights of wrapped lines are reckoned once; a column that changes its width makes them wrong.
        self.header().sectionResized.connect(lambda *_: self.scheduleDelayedItemsLayout())
        self.setToolTip(self.tr("Enter goes to the place"))
        self.itemActivated.connect(self._activate)

    def show_lines(self, lines: Iterable[Line]) -> None:
        """Exchange the lines."""
        self.clear()
        listed = [_item(line) for line in lines]
        self.addTopLevelItems(listed)
        for item in listed:
            # A sentence alone has the whole width: a warning that ends in dots warns of nothing.
            item.setFirstColumnSpanned(not any(item.text(column) for column in range(1, self.columnCount())))
        self.setRootIsDecorated(any(item.childCount() for item in listed))
        self.expandAll()
        for column in range(1, self.columnCount()):
            self.resizeColumnToContents(column)
        if listed:
            self.setCurrentItem(listed[0])

    @Slot(QTreeWidgetItem)
    def _activate(self, item: QTreeWidgetItem) -> None:
        first = item.child(0)
        place = item.data(0, _PLACE) or (first.data(0, _PLACE) if first is not None else None)
        if place:
            self.place_wanted.emit(*place)


def _item(line: Line) -> QTreeWidgetItem:
    made = QTreeWidgetItem(list(line.cells))
    for column, text in enumerate(line.cells):
        made.setToolTip(column, text)
    made.setData(0, _PLACE, list(line.place) if line.place else None)
    made.addChildren([_item(below) for below in line.below])
    return made


def item_words(session: Session, doc_id: str, item_id: str) -> str:
    """Return what a redaction is called in a list: its text while its document is open, else its kind."""
    row = session.find_row((doc_id, item_id))
    if row is None:
        return item_id[:8]
    return one_line(row.text, 60) or row.type_title()


def document_name(session: Session, doc_id: str) -> str:
    """Return the file name of a document of the case."""
    desk = session.desk
    state = desk.case.state.documents.get(doc_id) if desk else None
    return state.file_name if state else doc_id[:12]
