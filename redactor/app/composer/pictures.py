"""The pictures of a post: chosen from disk or from the case, read and searched like every file."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from redactor.app.composer.lists import KEY, make_tree
from redactor.app.composer.readiness import Picture
from redactor.app.dialogs.file_dialogs import ask_to_open
from redactor.app.messages import Severity
from redactor.app.session import Session
from redactor.app.theme.icons import icon

SUFFIXES = (".jpg", ".jpeg", ".png", ".gif", ".webp", ".heic", ".tif", ".tiff", ".bmp")


class PicturePanel(QWidget):
    """Lists the open pictures and what is known of them.

    Signals:
        changed(): what stands against the post may have changed.
        export_wanted(str): doc_id of a picture whose redacted copy is wanted.
    """

    changed = Signal()
    export_wanted = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.pictures: list[Picture] = []
        self.setAcceptDrops(True)
        self.setAccessibleName(self.tr("Pictures of the post"))
        titles = [self.tr("In the post"), self.tr("Alternative text"), self.tr("Hidden data")]
        self.list = make_tree(self.tr("Pictures"), titles)
        self.list.setEditTriggers(QTreeWidget.EditTrigger.DoubleClicked | QTreeWidget.EditTrigger.EditKeyPressed)
        self.list.setToolTip(self.tr("F2 writes the alternative text; Space takes a picture in or out"))
        self.list.itemChanged.connect(self._written)
        self._add = QPushButton(icon("picture"), self.tr("Add &pictures…"))
        self._add.clicked.connect(self.ask)
        self._export = QPushButton(icon("export"), self.tr("&Redacted copy…"))
        self._export.setToolTip(self.tr("Exports the chosen picture without what it hides and what was accepted"))
        self._export.clicked.connect(self._want_export)
        row = QHBoxLayout()
        for button in (self._add, self._export):
            button.setAccessibleName(button.text().replace("&", "").rstrip("…"))
            row.addWidget(button)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.list, 1)
        layout.addLayout(row)
        session.files_changed.connect(self.read)
        session.rows_changed.connect(self.read)
        self.read()

    @property
    def used(self) -> list[Picture]:
        """Those that belong to the post."""
        return [picture for picture in self.pictures if picture.used]

    def add(self, paths: Sequence[Path]) -> None:
        """Open pictures in the case: faces, codes and words are proposed, metadata is left out."""
        wanted = [path for path in paths if path.suffix.lower() in SUFFIXES]
        if len(wanted) < len(paths):
            self._session.tell(
                Severity.WARNING,
                self.tr("A post takes pictures only."),
                self.tr("Open other files in the window."),
            )
        self._session.open_files(wanted)

    @Slot()
    def ask(self) -> None:
        """Ask for pictures and add them."""
        kinds = " ".join(f"*{suffix}" for suffix in SUFFIXES)
        words = self.tr("Pictures") + " ({0})"
        self.add(ask_to_open(self, self.tr("Add pictures"), words.format(kinds)))

    @Slot()
    def read(self) -> None:
        """Take over which pictures are open and which have a redacted copy that is as decided now."""
        known = {picture.doc_id: picture for picture in self.pictures}
        self.pictures = []
        for doc_id, entry in self._session.files.items():
            if entry.opened.document.media_type.startswith("image/"):
                picture = known.get(doc_id) or Picture(doc_id, entry.opened.document.name)
                picture.copy = self._session.workbench.released_copy(doc_id) if self._session.is_ready else ""
                self.pictures.append(picture)
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        current = self._current()
        self.list.blockSignals(True)
        self.list.clear()
        for picture in self.pictures:
            item = QTreeWidgetItem([picture.name, picture.alternative, self._state(picture)])
            item.setData(0, KEY, picture.doc_id)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
            item.setCheckState(0, Qt.CheckState.Checked if picture.used else Qt.CheckState.Unchecked)
            self.list.addTopLevelItem(item)
            if picture.doc_id == current:
                self.list.setCurrentItem(item)
        self.list.blockSignals(False)
        self._export.setEnabled(bool(self.pictures))

    def _state(self, picture: Picture) -> str:
        if picture.copy:
            return self.tr("gone, verified")
        scanning = self._session.files[picture.doc_id].scanning is not None
        return self.tr("being searched") if scanning else self.tr("still there")

    def _current(self) -> str:
        item = self.list.currentItem() or self.list.topLevelItem(0)
        return str(item.data(0, KEY)) if item is not None else ""

    @Slot(QTreeWidgetItem, int)
    def _written(self, item: QTreeWidgetItem, column: int) -> None:
        for picture in self.pictures:
            if picture.doc_id == item.data(0, KEY):
                picture.used = item.checkState(0) == Qt.CheckState.Checked
                if column == 1:
                    picture.alternative = item.text(1)
                elif item.text(0) != picture.name:
                    item.setText(0, picture.name)
        self.changed.emit()

    @Slot()
    def _want_export(self) -> None:
        if self._current():
            self.export_wanted.emit(self._current())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802  (Qt's name)
        """Take files of this machine."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802  (Qt's name)
        """Add what was dropped."""
        self.add([Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()])
        event.acceptProposedAction()
