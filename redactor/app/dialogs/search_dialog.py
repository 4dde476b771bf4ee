"""Search and redact: a text, a list or a pattern; every place is shown before it is marked, as one step."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHeaderView,
    QPlainTextEdit,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from redactor.app.dialogs.places_model import PlaceLine, PlacesModel
from redactor.app.display import one_line
from redactor.app.findings.rows import Row
from redactor.app.jobs.operation import Operation, Priority
from redactor.app.session import FileEntry, Session
from redactor.app.widgets import ChoiceBox, MutedLabel, named_buttons
from redactor.errors import RedactorError
from redactor.workflow.searching import MOST_PLACES, Found, Place, Query, QueryKind

_AROUND = 28


class SearchDialog(QDialog):
    """Signals: marked(object) with the list of places that the person confirmed."""

    marked = Signal(object)

    def __init__(self, session: Session, words: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._waiting: Operation | None = None
        self.setWindowTitle(self.tr("Search and redact"))
        self.setAccessibleName(self.windowTitle())
        self._model = PlacesModel(self)
        self._build_query(words)
        self._build_table()
        self._count = MutedLabel(self.tr("Enter searches. Nothing is marked until you say so."))
        self._count.setAccessibleName(self.tr("Places found"))
        self._count.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._mark = QPushButton(self.tr("Mark"))
        buttons.addButton(self._mark, QDialogButtonBox.ButtonRole.AcceptRole)
        named_buttons(buttons)
        buttons.accepted.connect(self._confirm)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addLayout(self._form)
        layout.addWidget(self._count)
        layout.addWidget(self._table, 1)
        layout.addWidget(buttons)
        self.resize(760, 560)
        self._model.ticked.connect(self._recount)
        self._recount_button()
        self._words.setFocus()
        self._words.selectAll()

    def _build_query(self, words: str) -> None:
        self._words = QPlainTextEdit(words)
        self._words.setAccessibleName(self.tr("What to search for"))
        self._words.setTabChangesFocus(True)
        self._words.setMaximumHeight(self.fontMetrics().lineSpacing() * 4 + 12)
        self._words.installEventFilter(self)
        self._kind = ChoiceBox(self.tr("How it is meant"))
        self._kind.addItem(self.tr("Text"), QueryKind.TEXT)
        self._kind.addItem(self.tr("List, one text a line"), QueryKind.LIST)
        self._kind.addItem(self.tr("Pattern (regular expression)"), QueryKind.PATTERN)
        self._scope = ChoiceBox(self.tr("Where"))
        self._scope.addItem(self.tr("This file with its attachments"), False)
        self._scope.addItem(self.tr("All files of the case"), True)
        self._whole = QCheckBox(self.tr("&Whole words only"))
        self._whole.setAccessibleName(self.tr("Whole words only"))
        search = QPushButton(self.tr("&Search"))
        search.setAccessibleName(self.tr("Search"))
        search.setToolTip(self.tr("Search (Enter; in a list Ctrl+Enter)"))
        search.setAutoDefault(False)
        search.clicked.connect(self.search)
        self._form = QFormLayout()
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._form.addRow(self.tr("&Text"), self._words)
        self._form.addRow(self.tr("&Meant as"), self._kind)
        self._form.addRow(self.tr("Whe&re"), self._scope)
        self._form.addRow("", self._whole)
        self._form.addRow("", search)

    def _build_table(self) -> None:
        self._table = QTableView()
        self._table.setAccessibleName(self.tr("Places"))
        self._table.setModel(self._model)
        self._table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self._table.setShowGrid(False)
        self._table.setAlternatingRowColors(True)
        self._table.setWordWrap(False)
        self._table.setTabKeyNavigation(False)
        self._table.verticalHeader().hide()
        header = self._table.horizontalHeader()
        header.setAccessibleName(self.tr("Columns of the places"))
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self._table.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  (Qt's name)
        """Search on Enter (with Ctrl in a list, where Enter makes lines); Space turns the ticks over."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            held = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            if watched is self._words and enter and (held or self._meant() is not QueryKind.LIST):
                self.search()
                return True
            if watched is self._table and event.key() == Qt.Key.Key_Space:
                self._model.tick([index.row() for index in self._table.selectionModel().selectedRows()])
                return True
        return super().eventFilter(watched, event)

    def _meant(self) -> QueryKind:
        # Qt hands a string enumeration back as a plain string.
        return QueryKind(self._kind.currentData())

    @Slot()
    def search(self) -> None:
        """Look for the places in the background."""
        words = self._words.toPlainText()
        if not words.strip():
            return
        query = Query(self._meant(), words, whole_words=self._whole.isChecked())
        session = self._session
        everywhere = self._scope.currentData() or session.doc_id is None
        doc_ids = None if everywhere else {session.doc_id or ""}
        workbench = session.workbench
        operation = Operation(self.tr("Searching"), lambda _p: workbench.find(query, doc_ids), Priority.OPEN)
        self._waiting = operation
        operation.succeeded.connect(lambda found: self._show(operation, found))
        operation.failed.connect(lambda error: self._fail(operation, error))
        self._count.setText(self.tr("Searching…"))
        session.quick_lane.submit(operation)

    def _show(self, operation: Operation, found: Found) -> None:
        if operation is not self._waiting:
            return
        removed = {doc_id: _removed(entry) for doc_id, entry in self._session.files.items()}
        lines = [self._line(place, removed.get(place[0], {})) for place in found.places]
        self._model.show_lines(lines)
        for column in (1, 2, 3):
            self._table.resizeColumnToContents(column)
            self._table.setColumnWidth(column, min(180, self._table.columnWidth(column)))
        if lines:
            self._table.selectRow(0)
            self._table.setFocus()
        self._cut = found.cut
        self._recount()

    def _line(self, place: Place, removed: dict[str, list[tuple[int, int]]]) -> PlaceLine:
        doc_id, address, start, end = place
        entry = self._session.files.get(doc_id)
        segment = entry.rows.segment(address) if entry else None
        text = segment.text if segment else ""
        hidden = segment is not None and not segment.visible
        before, after = text[max(0, start - _AROUND) : start], text[end : end + _AROUND]
        context = one_line(f"{before}»{text[start:end]}«{after}", 200)
        done = any(a <= start and end <= b for a, b in removed.get(address, ()))
        words = [self.tr("Removed already")] if done else []
        words += [self.tr("hidden")] if hidden else []
        where = self.tr("Page {0}").format(segment.page) if segment and segment.page else ""
        where = where or one_line((segment.label if segment else "") or address, 60)
        name = entry.opened.document.name if entry else ""
        return PlaceLine(place, context, where, one_line(name, 60), " · ".join(words), ticked=not done)

    def _fail(self, operation: Operation, error: RedactorError) -> None:
        if operation is self._waiting:
            self._model.show_lines(())
            self._count.setText(f"{error.sentence} {error.next_step}")
            self._recount_button()

    @Slot()
    def _recount(self) -> None:
        total, ticked = len(self._model.lines), len(self._model.chosen())
        files = len({line.place[0] for line in self._model.lines})
        words = self.tr("{0} places in {1} files, {2} ticked. Space turns a tick over.")
        text = words.format(total, files, ticked) if total else self.tr("This stands nowhere.")
        if total and self._cut:
            text += " " + self.tr("There are more: only the first {0} are shown.").format(MOST_PLACES)
        self._count.setText(text)
        self._recount_button()

    _cut = False

    def _recount_button(self) -> None:
        ticked = len(self._model.chosen())
        self._mark.setText(self.tr("Mark {0} places").format(ticked))
        self._mark.setAccessibleName(self._mark.text())
        self._mark.setToolTip(self._mark.text())
        self._mark.setEnabled(ticked > 0)
        self._mark.setDefault(ticked > 0)

    @Slot()
    def _confirm(self) -> None:
        places = self._model.chosen()
        self.accept()
        if places:
            self.marked.emit(places)


def _removed(entry: FileEntry) -> dict[str, list[tuple[int, int]]]:
    """Return the spans that are to be removed already, by segment."""
    spans: dict[str, list[tuple[int, int]]] = {}
    rows: list[Row] = entry.rows.rows
    for row in rows:
        if row.finding is not None and row.decision.removes:
            spans.setdefault(row.finding.segment, []).append((row.finding.start, row.finding.end))
    return spans
