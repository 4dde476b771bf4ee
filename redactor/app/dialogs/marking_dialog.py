"""Markings of a file: what was read, what contradicts, what is suggested, and its release to an audience."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from redactor.app.session import FileEntry, Session
from redactor.app.theme.colours import scaled_font
from redactor.app.widgets import ChoiceBox, MutedLabel
from redactor.errors import RedactorError
from redactor.model import Contradiction, Marking, MarkingKind, MarkingReport, MarkingStatus

AUDIENCES = ("public", "domestic agency", "domestic agency: secret", "REL TO USA, GBR")


class MarkingDialog(QDialog):
    """Shows the markings of one file and proposes what has to go for an audience.

    Signals:
        place_wanted(str): the address of a marking was activated; the dialog is closed.
    """

    place_wanted = Signal(str)

    def __init__(self, session: Session, entry: FileEntry, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._entry = session, entry
        self.setWindowTitle(self.tr("Markings and release"))
        self.setAccessibleName(self.tr("Markings and release"))
        self._overall = QLabel()
        self._overall.setAccessibleName(self.tr("Overall marking"))
        self._overall.setTextFormat(Qt.TextFormat.PlainText)
        self._overall.setWordWrap(True)
        self._overall.setFont(scaled_font(self.font(), 1.15, bold=True))
        self._tree = self._made_tree()
        self._audience = ChoiceBox(self.tr("Release audience"))
        self._audience.setEditable(True)
        self._audience.addItem(self.tr("No audience: no check"), "")
        for audience in AUDIENCES:
            self._audience.addItem(audience, audience)
        self._audience.setCurrentText(session.workbench.audience or self._audience.itemText(0))
        self._result = MutedLabel()
        self._result.setAccessibleName(self.tr("What the release means"))
        self._result.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.addWidget(self._overall)
        layout.addWidget(self._tree, 1)
        layout.addLayout(self._release_row())
        layout.addWidget(self._result)
        layout.addLayout(self._close_row())
        self.resize(760, 560)
        self._fill()
        self._tell_release()
        self._tree.setFocus()

    def _made_tree(self) -> QTreeWidget:
        tree = QTreeWidget()
        tree.setAccessibleName(self.tr("Markings, contradictions, suggestions and sources"))
        tree.setHeaderLabels([self.tr("What"), self.tr("Details"), self.tr("Place")])
        tree.header().setAccessibleName(self.tr("Columns of the markings"))
        tree.header().setStretchLastSection(False)
        tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        tree.setWordWrap(True)
        tree.setToolTip(self.tr("Enter goes to the place"))
        tree.itemActivated.connect(self._go_to_place)
        return tree

    def _release_row(self) -> QHBoxLayout:
        label = QLabel(self.tr("&Release to"))
        label.setBuddy(self._audience)
        propose = QPushButton(self.tr("Propose what has to go"))
        propose.setAccessibleName(propose.text())
        propose.setToolTip(self.tr("Adds each portion above the audience to the findings, with its reason code"))
        propose.setAutoDefault(False)
        propose.clicked.connect(self._propose)
        row = QHBoxLayout()
        row.addWidget(label)
        row.addWidget(self._audience, 1)
        row.addWidget(propose)
        return row

    def _close_row(self) -> QHBoxLayout:
        close = QPushButton(self.tr("Close"))
        close.setAccessibleName(close.text())
        close.setToolTip(close.text())
        close.clicked.connect(self.accept)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(close)
        return row

    # Contents

    def _fill(self) -> None:
        report = self._entry.opened.markings or MarkingReport()
        if report.rollup is None or report.state == "unknown":
            self._overall.setText(self.tr("UNKNOWN: no marking in force was found. That never means public."))
        else:
            self._overall.setText(report.rollup.canonical)
        self._tree.clear()
        self._group(self.tr("Contradictions"), map(_defect_item, report.contradictions))
        doc_id = self._entry.opened.doc_id
        suggestions = self._session.workbench.suggestions(doc_id)
        self._group(
            self.tr("Suggested sensitivity (never applied by itself)"),
            (
                QTreeWidgetItem([s.marking, s.why, self._checked(s.title, verified=s.verified)])
                for s in suggestions
            ),
        )
        self._group(self.tr("Markings"), map(_marking_item, report.markings))
        self._group(
            self.tr("Sources of the data"),
            (
                QTreeWidgetItem([s.title, self.tr("As of {0}. {1}").format(s.as_of, s.source),
                                 self._checked("", verified=s.verified)])
                for s in self._session.workbench.data_sources(doc_id)
            ),
        )  # fmt: skip
        self._tree.resizeColumnToContents(0)
        first = self._tree.topLevelItem(0)
        if first is not None:
            self._tree.setCurrentItem(first)

    def _checked(self, words: str, *, verified: bool) -> str:
        state = self.tr("verified") if verified else self.tr("unverified against the law text")
        return f"{words}, {state}" if words else state

    def _group(self, title: str, items: Iterable[QTreeWidgetItem]) -> None:
        children = list(items)
        group = QTreeWidgetItem([f"{title} ({len(children)})"])
        group.setFont(0, scaled_font(self.font(), 1.0, bold=True))
        self._tree.addTopLevelItem(group)
        group.setFirstColumnSpanned(True)
        for child in children:
            for column in range(3):
                child.setToolTip(column, child.text(column))
            group.addChild(child)
        group.setExpanded(True)

    # Release

    def _chosen(self) -> str | None:
        index = self._audience.currentIndex()
        if self._audience.currentText() == self._audience.itemText(index):
            return str(self._audience.itemData(index)) or None
        return self._audience.currentText().strip() or None

    @Slot()
    def _propose(self) -> None:
        session, doc_id, audience = self._session, self._entry.opened.doc_id, self._chosen()
        session.attempt(lambda: session.workbench.propose_release(doc_id, audience))
        self._tell_release()

    def _tell_release(self) -> None:
        try:
            release = self._session.workbench.release(self._entry.opened.doc_id)
        except RedactorError as error:
            self._result.setText(error.one_line())
            return
        if release is None:
            self._result.setText(self.tr("Without an audience markings are not checked on export."))
            return
        words = [
            self.tr("{0} texts stand above the audience {1}; {2} old marks will be struck through.").format(
                len(release.portions), release.audience.name, len(release.superseded)
            )
        ]
        if release.banner is not None:
            words.append(self.tr("The result will be marked {0}.").format(release.banner.canonical))
        self._result.setText(" ".join(words))

    @Slot(QTreeWidgetItem)
    def _go_to_place(self, item: QTreeWidgetItem) -> None:
        address = item.data(0, Qt.ItemDataRole.UserRole)
        if address:
            self.accept()
            self.place_wanted.emit(str(address))


def _marking_item(mark: Marking) -> QTreeWidgetItem:
    state = "mention" if mark.kind is MarkingKind.MENTION else mark.status.value
    if mark.kind is MarkingKind.MARKING and mark.status is MarkingStatus.ACTIVE:
        state = "in force"
    details = "; ".join((state, mark.position.replace("_", " "), mark.rule, *mark.problems))
    item = QTreeWidgetItem([mark.canonical, details, _place(mark.page, mark.segment)])
    item.setData(0, Qt.ItemDataRole.UserRole, mark.segment)
    return item


def _defect_item(defect: Contradiction) -> QTreeWidgetItem:
    words = f"{defect.text} {defect.fix} ({defect.rule})"
    item = QTreeWidgetItem([defect.type.replace("_", " "), words, _place(defect.page, defect.segment)])
    item.setData(0, Qt.ItemDataRole.UserRole, defect.segment)
    return item


def _place(page: int | None, segment: str) -> str:
    return f"Page {page}" if page else segment
