"""The case panel: documents with their phase, what changed in them, and the buttons of the way out."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractItemView,
    QGridLayout,
    QHeaderView,
    QLabel,
    QSizePolicy,
    QSplitter,
    QToolButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from redactor.app.cases.places import PlacesTree
from redactor.app.session import Session
from redactor.app.theme.colours import scaled_font
from redactor.app.widgets import MutedLabel

_DOC = int(Qt.ItemDataRole.UserRole)
_MOST_CHANGES = 300
# By the values of redactor.cases.Phase and Disposition, which the first second of the window must not load.
_PHASES = {
    "in_review": str(QT_TRANSLATE_NOOP("Phases", "in review")),
    "in_approval": str(QT_TRANSLATE_NOOP("Phases", "in approval")),
    "approved": str(QT_TRANSLATE_NOOP("Phases", "approved")),
    "released": str(QT_TRANSLATE_NOOP("Phases", "released")),
}
_WAYS = {
    "withheld_in_full": str(QT_TRANSLATE_NOOP("Phases", "withheld in full")),
    "non_responsive": str(QT_TRANSLATE_NOOP("Phases", "non-responsive")),
    "referred": str(QT_TRANSLATE_NOOP("Phases", "referred")),
    "duplicate": str(QT_TRANSLATE_NOOP("Phases", "duplicate")),
}


class CasePanel(QWidget):
    """Where the documents of the case stand.

    Signals:
        chosen_changed(): other documents are chosen, for which the buttons count.
        place_wanted(str, str): doc_id and item id of a change that was activated, or an empty id.
    """

    chosen_changed = Signal()
    place_wanted = Signal(str, str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.title = QLabel()
        self.title.setFont(scaled_font(self.font(), 1.1, bold=True))
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setAccessibleName(self.tr("Case"))
        self.state = MutedLabel()
        self.state.setWordWrap(True)
        self.state.setAccessibleName(self.tr("State of the case"))
        self.tree = QTreeWidget()
        self.tree.setAccessibleName(self.tr("Documents of the case"))
        self.tree.setHeaderLabels([self.tr("Document"), self.tr("Phase"), self.tr("Open")])
        self.tree.header().setAccessibleName(self.tr("Columns of the documents of the case"))
        self.tree.header().setStretchLastSection(False)
        self.tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.tree.setRootIsDecorated(False)
        self.tree.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.tree.itemSelectionChanged.connect(self._choose)
        self.tree.itemActivated.connect(lambda item: self.place_wanted.emit(item.data(0, _DOC), ""))
        self.changes = PlacesTree(
            self.tr("Changes since the last version"),
            (self.tr("Changes"), self.tr("Change"), self.tr("Before"), self.tr("Now")),
        )
        self.changes.place_wanted.connect(self.place_wanted)
        parts = QSplitter(Qt.Orientation.Vertical)
        parts.setAccessibleName(self.tr("Documents and changes"))
        parts.addWidget(self.tree)
        parts.addWidget(self.changes)
        self.why = MutedLabel()
        self.why.setWordWrap(True)
        self.why.setAccessibleName(self.tr("Why a step can't be taken"))
        self._buttons = QGridLayout()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 8, 10, 8)
        for widget in (self.title, self.state):
            layout.addWidget(widget)
        layout.addWidget(parts, 1)
        layout.addWidget(self.why)
        layout.addLayout(self._buttons)
        self._items: dict[str, QTreeWidgetItem] = {}
        session.case_changed.connect(self.refresh)
        session.rows_changed.connect(self._refresh_rows)
        session.part_selected.connect(self._show_changes)
        self.refresh()

    def add_buttons(self, actions: Sequence[QAction]) -> None:
        """Show buttons for the steps, two in a row."""
        for number, action in enumerate(actions):
            button = QToolButton()
            button.setDefaultAction(action)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            button.setMinimumHeight(28)
            button.setAccessibleName(action.text().replace("&", "").rstrip("…"))
            self._buttons.addWidget(button, number // 2, number % 2)

    def show_reasons(self, reasons: Sequence[str]) -> None:
        """Say why steps can't be taken, below the list: a tip of a button that is off is found by nobody."""
        words = "\n".join(dict.fromkeys(reason for reason in reasons if reason))
        self.why.setText(words)
        self.why.setVisible(bool(words))

    @property
    def selected(self) -> set[str]:
        """The documents that are selected in the list."""
        return {item.data(0, _DOC) for item in self.tree.selectedItems()}

    @property
    def chosen(self) -> list[str]:
        """The documents that a step is about: those selected, or all."""
        desk, selected = self._session.desk, self.selected
        every = list(desk.case.state.documents) if desk else []
        return [doc_id for doc_id in every if doc_id in selected] or every

    @Slot()
    def refresh(self) -> None:
        """Show the case as it is now; not while nobody sees it."""
        desk = self._session.desk
        if desk is None or not self.isVisibleTo(self.window()):
            return
        case, record = desk.case, desk.case.record
        self.title.setText(case.state.title or desk.path.stem)
        marks = [
            self.tr("encrypted") if desk.is_encrypted else self.tr("not encrypted"),
            self.tr("two persons") if record.two_persons else "",
            self.tr("closed") if record.closed else "",
            self.tr("{0} log entries").format(case.head[0]),
        ]
        self.state.setText(" · ".join(mark for mark in marks if mark))
        if list(self._items) != list(case.state.documents):
            self._make_items()
        for doc_id in self._items:
            self._show_document(doc_id)
        self._show_changes()

    def _make_items(self) -> None:
        desk = self._session.desk
        documents = desk.case.state.documents if desk else {}
        selected = {item.data(0, _DOC) for item in self.tree.selectedItems()}
        self.tree.blockSignals(True)
        self.tree.clear()
        self._items = {doc_id: QTreeWidgetItem([document.file_name]) for doc_id, document in documents.items()}
        for doc_id, item in self._items.items():
            item.setData(0, _DOC, doc_id)
            item.setToolTip(0, item.text(0))
            self._show_document(doc_id)
        self.tree.addTopLevelItems(list(self._items.values()))
        for doc_id in selected & self._items.keys():
            self._items[doc_id].setSelected(True)
        for column in (1, 2):
            self.tree.resizeColumnToContents(column)
        self.tree.blockSignals(False)

    def _show_document(self, doc_id: str) -> None:
        item = self._items[doc_id]
        item.setText(1, self._phase(doc_id))
        item.setText(2, self._open(doc_id))

    @Slot(object)
    def _refresh_rows(self, doc_ids: set[str]) -> None:
        """Follow a decision: one row of a thousand changes."""
        if doc_ids <= self._items.keys() and self.isVisibleTo(self.window()) and self._session.desk:
            for doc_id in doc_ids:
                self._show_document(doc_id)
            self._show_changes()
        else:
            self.refresh()

    def showEvent(self, event: object) -> None:  # noqa: N802  (Qt's name)
        """Catch up with what happened while hidden."""
        super().showEvent(event)  # type: ignore[arg-type]
        self.refresh()

    def _phase(self, doc_id: str) -> str:
        desk = self._session.desk
        assert desk is not None
        document = desk.case.record.document(doc_id)
        words = QCoreApplication.translate("Phases", _PHASES[document.phase])
        if document.disposition:
            way = document.disposition["disposition"]
            words += f", {QCoreApplication.translate('Phases', _WAYS[way])}"
        return words

    def _open(self, doc_id: str) -> str:
        desk = self._session.desk
        assert desk is not None
        points = desk.points([doc_id])
        return str(points.undecided + points.codeless or "")

    @Slot()
    def _choose(self) -> None:
        self._show_changes()
        self.chosen_changed.emit()

    @Slot()
    def _show_changes(self) -> None:
        from redactor.app.cases.step_dialog import difference_lines

        # Of the documents chosen, else of the one on screen: a whole large case is for the step's dialog.
        doc_ids = [item.data(0, _DOC) for item in self.tree.selectedItems()] or [self._session.doc_id or ""]
        known = self._session.desk.case.state.documents if self._session.desk else {}
        self.changes.show_lines(difference_lines(self._session, [d for d in doc_ids if d in known], _MOST_CHANGES))
