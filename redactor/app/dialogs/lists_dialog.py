"""The case's own lists, edited in place: what is always and what is never redacted, and where each text stands."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from redactor.app.display import one_line
from redactor.app.jobs.operation import Operation, Priority
from redactor.app.session import Session
from redactor.app.widgets import MutedLabel, named_buttons
from redactor.model import ListEntry, ListKind, ListScope
from redactor.workflow.searching import Found, Query, QueryKind

_LEAST = 60


class _Table(QTreeWidget):
    """Signals: delete_wanted()."""

    delete_wanted = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  (Qt's name)
        """Delete the entry on Delete."""
        if event.key() == Qt.Key.Key_Delete:
            self.delete_wanted.emit()
            return
        super().keyPressEvent(event)


class ListsDialog(QDialog):
    """Shows the entries, and below them the fields of the selected one.

    Signals: confirmed(object) with all entries as they shall hold.
    """

    confirmed = Signal(object)

    def __init__(self, session: Session, new: ListEntry | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._entries: list[ListEntry] = list(session.workbench.case_lists.entries())
        self._asked: Operation | None = None
        self._filling = False
        self.setWindowTitle(self.tr("Lists of this case"))
        self.setAccessibleName(self.windowTitle())
        self._build_table()
        self._build_form()
        self._count = MutedLabel()
        self._count.setAccessibleName(self.tr("Where the text stands"))
        self._count.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.addWidget(self._table, 1)
        layout.addLayout(self._tools())
        layout.addLayout(self._form)
        layout.addWidget(self._count)
        layout.addWidget(self._buttons())
        self._fill()
        if new is not None:
            self._add(new)
        self.resize(680, 460)

    @property
    def entries(self) -> Sequence[ListEntry]:
        """The entries as they stand in the dialog."""
        return self._entries

    def _build_table(self) -> None:
        self._table = _Table()
        self._table.setAccessibleName(self.tr("Entries of the lists"))
        self._table.setRootIsDecorated(False)
        self._table.setUniformRowHeights(True)
        self._table.setHeaderLabels([self.tr("Text"), self.tr("Redact"), self.tr("Holds in"), self.tr("Similar")])
        self._table.header().setAccessibleName(self.tr("Columns of the entries"))
        self._table.header().setStretchLastSection(False)
        self._table.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self._table.currentItemChanged.connect(lambda _now, _before: self._show_entry())
        self._table.delete_wanted.connect(self._delete)

    def _build_form(self) -> None:
        self._text = QLineEdit()
        self._kind, self._scope, self._fuzzy = QComboBox(), QComboBox(), QSpinBox()
        for kind, words in (
            (ListKind.ALWAYS, self.tr("Always")),
            (ListKind.NEVER, self.tr("Never")),
            (ListKind.WHOLE_PAGE, self.tr("The whole page")),
        ):
            self._kind.addItem(words, kind.value)
        self._scope.addItem(self.tr("All files of the case"), ListScope.CASE.value)
        self._scope.addItem(self.tr("The shown file only"), ListScope.DOCUMENT.value)
        self._fuzzy.setRange(_LEAST, 100)
        self._fuzzy.setSuffix(" %")
        self._form = QFormLayout()
        for words, field in (
            (self.tr("&Text"), self._text),
            (self.tr("&Redact"), self._kind),
            (self.tr("&Holds in"), self._scope),
            (self.tr("&Least similarity"), self._fuzzy),
        ):
            field.setAccessibleName(words.replace("&", ""))
            self._form.addRow(words, field)
        self._text.textEdited.connect(lambda _text: self._take_form())
        self._kind.activated.connect(lambda _n: self._take_form())
        self._scope.activated.connect(lambda _n: self._take_form())
        self._fuzzy.valueChanged.connect(lambda _n: self._take_form())

    def _tools(self) -> QHBoxLayout:
        row = QHBoxLayout()
        for words, call in (
            (self.tr("&Add"), lambda: self._add(ListEntry(ListKind.ALWAYS, scope=ListScope.CASE))),
            (self.tr("&Delete"), self._delete),
        ):
            button = QPushButton(words)
            button.setAccessibleName(words.replace("&", ""))
            button.setAutoDefault(False)
            button.clicked.connect(call)
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.button(QDialogButtonBox.StandardButton.Ok).setText(self.tr("Keep and search again"))
        named_buttons(buttons)
        buttons.accepted.connect(self._confirm)
        buttons.rejected.connect(self.reject)
        return buttons

    # Entries

    def _fill(self) -> None:
        self._table.clear()
        for entry in self._entries:
            item = QTreeWidgetItem()
            self._table.addTopLevelItem(item)
            self._label(item, entry)
        self._select(0)
        self._show_entry()

    def _label(self, item: QTreeWidgetItem, entry: ListEntry) -> None:
        item.setText(0, one_line(entry.text or entry.regex, 120))
        item.setText(1, self._kind.itemText(self._kind.findData(entry.kind.value)))
        item.setText(2, self._scope.itemText(1 if entry.scope is ListScope.DOCUMENT else 0))
        item.setText(3, "" if entry.fuzzy == 100 else f"{entry.fuzzy} %")
        for column in (1, 2, 3):
            self._table.resizeColumnToContents(column)

    def _add(self, entry: ListEntry) -> None:
        if entry.text and entry in self._entries:
            number = self._entries.index(entry)
        else:
            self._entries.append(entry)
            number = len(self._entries) - 1
            item = QTreeWidgetItem()
            self._table.addTopLevelItem(item)
            self._label(item, entry)
        self._select(number)
        self._text.setFocus()

    @Slot()
    def _delete(self) -> None:
        number = self._number()
        if number >= 0:
            del self._entries[number]
            self._table.takeTopLevelItem(number)
            self._show_entry()

    def _select(self, number: int) -> None:
        item = self._table.topLevelItem(number)
        if item is not None:
            self._table.setCurrentItem(item)

    def _number(self) -> int:
        item = self._table.currentItem()
        return self._table.indexOfTopLevelItem(item) if item is not None else -1

    def _show_entry(self) -> None:
        number = self._number()
        entry = self._entries[number] if 0 <= number < len(self._entries) else None
        self._filling = True
        for field in (self._text, self._kind, self._scope, self._fuzzy):
            field.setEnabled(entry is not None and not entry.regex)
        self._text.setText(entry.text if entry else "")
        if entry is not None:
            self._kind.setCurrentIndex(self._kind.findData(entry.kind.value))
            self._scope.setCurrentIndex(1 if entry.scope is ListScope.DOCUMENT else 0)
            self._fuzzy.setValue(entry.fuzzy)
        self._filling = False
        self._look(entry)

    def _take_form(self) -> None:
        number = self._number()
        if self._filling or not 0 <= number < len(self._entries):
            return
        here = self._session.doc_id if self._scope.currentIndex() == 1 else None
        entry = replace(
            self._entries[number],
            text=self._text.text(),
            kind=ListKind(self._kind.currentData()),
            scope=ListScope.DOCUMENT if here else ListScope.CASE,
            only=(here,) if here else (),
            fuzzy=self._fuzzy.value(),
        )
        self._entries[number] = entry
        item = self._table.currentItem()
        if item is not None:
            self._label(item, entry)
        self._look(entry)

    # What it means

    def _look(self, entry: ListEntry | None) -> None:
        """Count where the text stands, in the background."""
        self._asked = None
        if entry is None or not entry.text.strip():
            self._count.setText(self.tr("Add a text, or close with Esc."))
            return
        workbench, query = self._session.workbench, Query(QueryKind.TEXT, entry.text, whole_words=True)
        doc_ids = set(entry.only) or None
        operation = Operation(self.tr("Searching"), lambda _p: workbench.find(query, doc_ids), Priority.OPEN)
        self._asked = operation
        operation.succeeded.connect(lambda found: self._tell(operation, found))
        operation.failed.connect(self._session.tell_error)
        self._session.quick_lane.submit(operation)

    def _tell(self, operation: Operation, found: Found) -> None:
        if operation is self._asked:
            files = len({place[0] for place in found.places})
            words = self.tr("Stands in {0} places of {1} open files; similar ones are found by the search.")
            self._count.setText(words.format(len(found.places), files))

    @Slot()
    def _confirm(self) -> None:
        self._session.attempt(self._keep)

    def _keep(self) -> None:
        entries = [entry for entry in self._entries if entry.text.strip() or entry.regex]
        self._session.workbench.case_lists.change(entries)
        self.confirmed.emit(entries)
        self.accept()
