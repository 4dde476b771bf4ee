"""The post composer: highlights while typing, limits of the platforms, pictures, a gate before the clipboard."""

from __future__ import annotations

import hashlib
from functools import partial

from PySide6.QtCore import QMimeData, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QColor, QGuiApplication, QKeySequence, QShortcut, QTextCursor
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QTextEdit,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from redactor.app.composer.lists import KEY, make_tree
from redactor.app.composer.pictures import PicturePanel
from redactor.app.composer.readiness import Picture, reasons_against
from redactor.app.composer.record_dialogs import PostsDialog, RecordDialog
from redactor.app.dialogs.export_dialog import ExportDialog
from redactor.app.jobs.operation import Lane, Operation, Priority
from redactor.app.session import Session
from redactor.app.theme.colours import colours, is_dark, scaled_font
from redactor.app.theme.engine_words import spoken
from redactor.app.theme.icons import icon
from redactor.app.theme.kinds import kind_of, type_label
from redactor.app.viewer.flow import to_units
from redactor.app.viewer.painting import on_dark
from redactor.app.widgets import MutedLabel
from redactor.app.window.clipboard import CLEARED
from redactor.text import fold_text
from redactor.workflow.draft_check import DraftCheck
from redactor.workflow.platforms import PLATFORMS, handles, hashtags, urls

_PAUSE_MS = 80


class ComposerWindow(QWidget):
    """Signals: copied(str) with the text that went to the clipboard."""

    copied = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("help_topic", "post")
        self._session = session
        # A lane of its own: an export that runs must not hold up what one sees while typing.
        self._lane = Lane("composer", self)
        self._check: DraftCheck | None = None
        self._asked = ""
        self._public: set[str] = set()
        self._copied: str | None = None
        self.setWindowTitle(self.tr("Write a post"))
        self.setAccessibleName(self.windowTitle())
        self._build()
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._ask)
        self.editor.textChanged.connect(self._typed)
        QShortcut(QKeySequence("Esc"), self, self.close)
        self.resize(1080, 720)
        self.picture_panel.changed.connect(self._judge)
        self._judge()
        self.editor.setFocus()

    def _build(self) -> None:
        self.editor = QPlainTextEdit()
        self.editor.setAccessibleName(self.tr("Text of the post"))
        self.editor.setPlaceholderText(self.tr("Write or paste the post. What it gives away is marked."))
        self.editor.setTabChangesFocus(True)
        self.editor.setFont(scaled_font(self.editor.font(), 1.2))
        self.platforms = make_tree(self.tr("Platforms"), [self.tr("Platform"), self.tr("Length")])
        for key, platform in PLATFORMS.items():
            item = QTreeWidgetItem([platform.title, ""])
            item.setData(0, KEY, key)
            item.setCheckState(0, Qt.CheckState.Checked if key == "x" else Qt.CheckState.Unchecked)
            self.platforms.addTopLevelItem(item)
        self.platforms.itemChanged.connect(self._judge)
        self.found = make_tree(
            self.tr("What was found"), [self.tr("Meant to be public"), self.tr("Kind"), self.tr("Why")]
        )
        self.found.itemChanged.connect(self._allow)
        self.picture_panel = PicturePanel(self._session)
        self.picture_panel.export_wanted.connect(self._export_picture)
        self._mentions = MutedLabel()
        self._mentions.setWordWrap(True)
        self._mentions.setAccessibleName(self.tr("Links, handles and hashtags"))
        self.verdict = QLabel()
        self.verdict.setAccessibleName(self.tr("Answer of the gate"))
        self.verdict.setWordWrap(True)
        self.verdict.setMargin(10)
        self.verdict.setTextFormat(Qt.TextFormat.PlainText)
        self.copy_button = _button("post", self.tr("&Copy the cleared text"))
        self.copy_button.clicked.connect(self.copy_text)
        self.record_button = _button("log", self.tr("Record as p&osted…"))
        self.record_button.clicked.connect(self.record)
        self.posts_button = _button("document", self.tr("Posts of this c&ase…"))
        self.posts_button.clicked.connect(self.show_posts)
        row = QHBoxLayout()
        row.addWidget(self.verdict, 1)
        for button in (self.copy_button, self.record_button, self.posts_button):
            row.addWidget(button)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setAccessibleName(self.tr("Post and what is known of it"))
        split.setChildrenCollapsible(False)
        for widgets in ((self.editor, self._mentions, self.picture_panel), (self.platforms, self.found)):
            side = QWidget()
            column = QVBoxLayout(side)
            column.setContentsMargins(8, 8, 8, 0)
            for widget in widgets:
                column.addWidget(widget, 3 if widget is self.editor else 0 if widget is self._mentions else 1)
            split.addWidget(side)
        split.setSizes([640, 440])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 8, 8)
        layout.addWidget(split, 1)
        layout.addLayout(row)

    # While typing

    @property
    def pictures(self) -> list[Picture]:
        """The open pictures, those of the post among them."""
        return self.picture_panel.pictures

    @property
    def reasons(self) -> list[str]:
        """Why the post must not go out as it is."""
        return reasons_against(self.editor.toPlainText(), self._check, self._public, self._chosen(), self.pictures)

    @Slot()
    def _typed(self) -> None:
        self._pause.start()
        text = self.editor.toPlainText()
        parts = [*urls(text), *handles(text), *hashtags(text)]
        words = self.tr("Check that these are the right ones: {0}")
        self._mentions.setText(words.format("  ".join(parts)) if parts else "")
        self._judge()

    @Slot()
    def _ask(self) -> None:
        """Let the text be searched in the background; an answer on an older text is dropped."""
        text = self.editor.toPlainText()
        if not self._session.is_ready or text == self._asked:
            return
        self._asked = text
        workbench = self._session.workbench
        operation = Operation(self.tr("Checking the post"), lambda _p: workbench.check_text(text), Priority.OPEN)
        operation.succeeded.connect(self._take)
        operation.failed.connect(self._session.tell_error)
        self._lane.submit(operation)

    @Slot(object)
    def _take(self, check: DraftCheck) -> None:
        if check.text != self.editor.toPlainText():
            return
        self._check = check
        self._highlight(check)
        self._list(check)
        self._judge()

    def _highlight(self, check: DraftCheck) -> None:
        selections = []
        for finding in check.findings:
            kind = kind_of(finding.entity_type)
            selection = QTextEdit.ExtraSelection()
            cursor = QTextCursor(self.editor.document())
            cursor.setPosition(to_units(check.text, finding.start))
            cursor.setPosition(to_units(check.text, finding.end), QTextCursor.MoveMode.KeepAnchor)
            ground = QColor(on_dark(kind.colour) if is_dark() else kind.colour)
            ground.setAlpha(60 if finding.blocks else 25)
            selection.cursor = cursor
            selection.format.setBackground(ground)
            selection.format.setFontUnderline(finding.blocks)
            selections.append(selection)
        self.editor.setExtraSelections(selections)

    def _list(self, check: DraftCheck) -> None:
        self.found.blockSignals(True)
        self.found.clear()
        for finding in check.findings:
            words = check.text[finding.start : finding.end]
            item = QTreeWidgetItem(
                [" ".join(words.split()), type_label(finding.entity_type), spoken(finding.explanation)]
            )
            item.setData(0, KEY, fold_text(words))
            if finding.blocks:
                on = fold_text(words) in self._public
                item.setCheckState(0, Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
            self.found.addTopLevelItem(item)
        self.found.blockSignals(False)

    @Slot(QTreeWidgetItem, int)
    def _allow(self, item: QTreeWidgetItem, _column: int) -> None:
        words = str(item.data(0, KEY))
        if item.checkState(0) == Qt.CheckState.Checked:
            self._public.add(words)
        else:
            self._public.discard(words)
        self._judge()

    # The gate

    def _chosen(self) -> list[str]:
        items = (self.platforms.topLevelItem(n) for n in range(self.platforms.topLevelItemCount()))
        return [str(i.data(0, KEY)) for i in items if i is not None and i.checkState(0) == Qt.CheckState.Checked]

    @Slot()
    def _judge(self) -> None:
        text, theme = self.editor.toPlainText(), colours()
        self.platforms.blockSignals(True)
        for number in range(self.platforms.topLevelItemCount()):
            item = self.platforms.topLevelItem(number)
            if item is None:
                continue
            platform = PLATFORMS[str(item.data(0, KEY))]
            measures = platform.measure(text)
            words = " · ".join(f"{m.length} / {m.limit} {spoken(m.unit)}" for m in measures)
            item.setText(1, words if platform.verified else self.tr("{0} (limit not verified)").format(words))
            long = any(not m.fits for m in measures)
            item.setForeground(1, QColor(theme.on_error if long else theme.text))
        self.platforms.blockSignals(False)
        reasons = self.reasons
        if reasons:
            self.verdict.setText(self.tr("Not ready: {0}").format(" ".join(reasons[:4])))
            self.verdict.setStyleSheet(f"background: {theme.warning}; color: {theme.on_warning};")
        else:
            self.verdict.setText(self.tr("Ready to post."))
            self.verdict.setStyleSheet(f"background: {theme.info}; color: {theme.on_info};")
        self.copy_button.setEnabled(not reasons)
        # What is recorded must be what was handed out: one more letter, and it has to be copied again.
        self.record_button.setEnabled(not reasons and self._copied == text)

    @Slot()
    def copy_text(self) -> None:
        """Put the cleared text on the clipboard, marked by its SHA-256; only when nothing is against it."""
        if self.reasons:
            return
        text = self.editor.toPlainText()
        data = QMimeData()
        data.setText(text)
        data.setData(CLEARED, hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest().encode())
        QGuiApplication.clipboard().setMimeData(data)
        self._copied = text
        self._judge()
        self.copied.emit(text)

    @Slot()
    def record(self) -> None:
        """Ask for account and time, then keep a record for each platform in the case."""
        text = self.editor.toPlainText()
        if self.reasons or self._copied != text or not self._session.is_ready:
            return
        workbench = self._session.workbench
        dialog = RecordDialog(self._chosen(), workbench.case.actor, workbench.posts(), self)
        if dialog.exec() != QDialog.DialogCode.Accepted:
            return
        media = [
            {"name": picture.name, "sha256": picture.copy, "alternative": picture.alternative}
            for picture in self.picture_panel.used
        ]
        told = dialog.answers()
        if all(self._session.attempt(partial(workbench.record_post, text, media, one)) for one in told):
            self._copied = None
            self._judge()
            self.verdict.setText(self.tr("Recorded in the case: {0}.").format(len(told)))

    @Slot()
    def show_posts(self) -> None:
        """List the records of the case."""
        if self._session.is_ready:
            PostsDialog(self._session, self).exec()

    @Slot(str)
    def _export_picture(self, doc_id: str) -> None:
        """Open the export of a picture; what the gate asks for is answered in the main window."""
        dialog = ExportDialog(self._session, self._session.files[doc_id], self)
        dialog.place_wanted.connect(lambda _address: self._show_in_window(doc_id))
        dialog.exec()

    def _show_in_window(self, doc_id: str) -> None:
        self._session.select_part(doc_id, "")
        window = self.parentWidget()
        if window is not None:
            window.activateWindow()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802  (Qt's name)
        """End the thread."""
        self._lane.stop()
        super().closeEvent(event)


def _button(name: str, words: str) -> QPushButton:
    button = QPushButton(icon(name), words)
    button.setAccessibleName(words.replace("&", "").rstrip("…"))
    button.setToolTip(button.accessibleName())
    return button
