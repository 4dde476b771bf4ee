"""The redacted file beside the original, scrolled together."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction, QCloseEvent, QKeySequence
from PySide6.QtWidgets import QLabel, QSplitter, QToolBar, QVBoxLayout, QWidget

from redactor.app.findings.rows import Row
from redactor.app.session import FileEntry, Session
from redactor.app.theme.colours import scaled_font
from redactor.app.theme.icons import icon
from redactor.app.viewer.pane import DocumentPane
from redactor.app.widgets import ChoiceBox, ElidedLabel
from redactor.workflow.records import OpenDocument


class CompareWindow(QWidget):
    """Left the original with what was removed, right the file as saved. J and K step over the removals."""

    def __init__(
        self, session: Session, entry: FileEntry, saved: OpenDocument, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._session, self._entry, self._saved = session, entry, saved
        self._following = False
        self._current: str | None = None
        self.setWindowTitle(self.tr("Compare: {0}").format(saved.document.name))
        self.setAccessibleName(self.windowTitle())
        self.original, self.redacted = DocumentPane(), DocumentPane()
        self._parts = ChoiceBox(self.tr("Part of the file"))
        for document in entry.opened.document.walk():
            self._parts.addItem(document.name, document.part)
        self._together = self._action("compare", self.tr("Scroll together"), "T", self._scroll_together)
        self._together.setCheckable(True)
        self._together.setChecked(True)
        self._draft = self._action("mark", self.tr("Show the draft's marks"), "D", self._mark)
        self._draft.setCheckable(True)
        self._draft.setChecked(True)
        self._parts.setMinimumContentsLength(22)
        self._place = ElidedLabel()
        self._place.setMinimumWidth(420)
        self._place.setAccessibleName(self.tr("Removal shown"))
        self._lay_out()
        for pane in (self.original, self.redacted):
            pane.set_renderer(session.renderer)
        self.original.scrolled.connect(lambda place: self._follow(self.redacted, place))
        self.redacted.scrolled.connect(lambda place: self._follow(self.original, place))
        self.original.mark_clicked.connect(self._select)
        self._parts.currentIndexChanged.connect(self._show_part)
        self.resize(1280, 860)
        self._show_part()

    @property
    def removed(self) -> list[Row]:
        """The places of the shown part that were removed."""
        part = self._parts.currentData()
        return [row for row in self._entry.rows.rows if row.part == part and row.decision.removes]

    @Slot()
    def next_change(self) -> None:
        """Show the next removal."""
        self._step(1)

    @Slot()
    def previous_change(self) -> None:
        """Show the removal before."""
        self._step(-1)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802  (Qt's name)
        """Let the tiles of the saved file go."""
        self._session.renderer.cache.forget(self._saved.doc_id)
        super().closeEvent(event)

    def _lay_out(self) -> None:
        bar = QToolBar(self.tr("Compare"))
        bar.setAccessibleName(self.tr("Compare"))
        bar.addAction(self._action("previous", self.tr("Previous removal"), "K", self.previous_change))
        bar.addAction(self._action("next", self.tr("Next removal"), "J", self.next_change))
        bar.addSeparator()
        bar.addAction(self._action("zoom-in", self.tr("Zoom in"), "Ctrl++", lambda: self._zoom(1)))
        bar.addAction(self._action("zoom-out", self.tr("Zoom out"), "Ctrl+-", lambda: self._zoom(-1)))
        bar.addAction(self._action("fit-width", self.tr("Fit the width"), "Ctrl+0", self._fit))
        bar.addAction(self._together)
        bar.addAction(self._draft)
        bar.addSeparator()
        bar.addWidget(self._parts)
        bar.addWidget(self._place)
        self.addAction(self._action("close", self.tr("Close"), "Esc", self.close))
        for action in bar.actions():
            if action.text():
                bar.widgetForAction(action).setAccessibleName(action.text())
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setAccessibleName(self.tr("Original and redacted file"))
        splitter.setChildrenCollapsible(False)
        titles = (
            (self.tr("Original: {0}").format(self._entry.opened.document.name), self.original),
            (self.tr("Redacted: {0}").format(self._saved.document.name), self.redacted),
        )
        for title, pane in titles:
            splitter.addWidget(_titled(title, pane))
        splitter.setSizes([1000, 1000])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(bar)
        layout.addWidget(splitter, 1)

    def _action(self, icon_name: str, text: str, key: str, call: object) -> QAction:
        action = QAction(icon(icon_name), text, self)
        action.setShortcut(QKeySequence(key))
        action.setToolTip(f"{text} ({key})")
        action.triggered.connect(call)
        self.addAction(action)
        return action

    @Slot()
    def _show_part(self) -> None:
        part = self._parts.currentData()
        document = self._entry.opened.document.find_part(part)
        saved = self._saved.document.find_part(part)
        self._following = True
        if document is not None:
            self.original.show_document(self._entry.opened.doc_id, document)
        if saved is not None:
            self.redacted.show_document(self._saved.doc_id, saved)
        else:
            self.redacted.clear()
        self._following = False
        self._current = None
        self._mark()
        self._place.set_words(self.tr("{0} removals").format(len(self.removed)))

    @Slot()
    def _mark(self) -> None:
        """Show on the original what was removed, or the original as it is."""
        self.original.set_marks(self.removed if self._draft.isChecked() else (), self._current)

    def _step(self, step: int) -> None:
        rows = self.removed
        if not rows:
            return
        at = next((n for n, row in enumerate(rows) if row.item_id == self._current), -1 if step > 0 else 0)
        self._select(rows[(at + step) % len(rows)].item_id)

    @Slot(str)
    def _select(self, item_id: str) -> None:
        rows = self.removed
        number = next((n for n, row in enumerate(rows) if row.item_id == item_id), None)
        if number is None:
            return
        self._current = item_id
        self._mark()
        self.original.reveal(rows[number])
        self._place.set_words(self.tr("Removal {0} of {1}: {2}").format(number + 1, len(rows), rows[number].place))

    def _follow(self, other: DocumentPane, place: float) -> None:
        if self._following or not self._together.isChecked():
            return
        self._following = True
        other.set_position(place)
        self._following = False

    @Slot()
    def _scroll_together(self) -> None:
        self._follow(self.redacted, self.original.position())

    def _zoom(self, steps: int) -> None:
        for pane in (self.original, self.redacted):
            pane.pages.zoom_by(steps)

    @Slot()
    def _fit(self) -> None:
        for pane in (self.original, self.redacted):
            pane.pages.fit_width()


def _titled(title: str, pane: DocumentPane) -> QWidget:
    box = QWidget()
    label = QLabel(title)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setAccessibleName(title)
    label.setMargin(6)
    label.setMinimumWidth(1)
    label.setFont(scaled_font(label.font(), 1.0, bold=True))
    layout = QVBoxLayout(box)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    layout.addWidget(label)
    layout.addWidget(pane, 1)
    return box
