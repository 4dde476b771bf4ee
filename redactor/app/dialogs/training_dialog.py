"""The score of the training: what was missed and what was taken needlessly; Enter goes to the place."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from redactor.app.display import one_line
from redactor.app.session import Session
from redactor.app.theme.colours import scaled_font
from redactor.app.widgets import MutedLabel, named_buttons
from redactor.app.window.training import Score

_PLACE = Qt.ItemDataRole.UserRole


class TrainingDialog(QDialog):
    """Signals: place_wanted(object) with (doc_id, address, start, end)."""

    place_wanted = Signal(object)

    def __init__(self, session: Session, score: Score, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Score of the training"))
        self.setAccessibleName(self.windowTitle())
        head = QLabel(self.tr("{0} % right").format(score.percent))
        head.setFont(scaled_font(self.font(), 1.6, bold=True))
        head.setAccessibleName(self.tr("Score"))
        words = self.tr("{0} of {1} planted places are removed. {2} of {3} places that should stay are removed.")
        found = score.planted - len(score.missed)
        counts = MutedLabel(words.format(found, score.planted, len(score.taken), score.kept))
        counts.setWordWrap(True)
        counts.setAccessibleName(self.tr("Counts"))
        self._tree = QTreeWidget()
        self._tree.setAccessibleName(self.tr("Places to learn from"))
        self._tree.setHeaderLabels([self.tr("What"), self.tr("Text"), self.tr("File"), self.tr("Place")])
        self._tree.header().setAccessibleName(self.tr("Columns of the places"))
        self._tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self._tree.setRootIsDecorated(False)
        self._tree.setToolTip(self.tr("Enter goes to the place"))
        missed, taken = self.tr("Missed"), self.tr("Should have stayed")
        for title, places in ((missed, score.missed), (taken, score.taken)):
            for place in places:
                entry = session.files[place[0]]
                segment = entry.rows.segment(place[1])
                text = segment.text[place[2] : place[3]] if segment else ""
                where = (segment.label if segment else "") or place[1]
                item = QTreeWidgetItem(
                    [title, one_line(text), one_line(entry.opened.document.name), one_line(where)]
                )
                item.setData(0, _PLACE, place)
                self._tree.addTopLevelItem(item)
        self._tree.itemActivated.connect(self._go)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        named_buttons(buttons)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        for widget in (head, counts, self._tree, buttons):
            layout.addWidget(widget)
        self.resize(720, 460)
        self._tree.setFocus()

    @Slot(QTreeWidgetItem)
    def _go(self, item: QTreeWidgetItem) -> None:
        place = item.data(0, _PLACE)
        self.accept()
        self.place_wanted.emit(tuple(place))
