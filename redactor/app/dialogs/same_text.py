"""Deciding on one text wherever it stands in the case: the places and their number are shown before it happens."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from redactor.app.findings.rows import Decision, Row
from redactor.app.widgets import MutedLabel, without_icons

_BEFORE = int(Qt.ItemDataRole.UserRole) + 1


class SameTextDialog(QDialog):
    """Lists the places; each can be taken out. Places that were decided the other way are not ticked.

    Signals: confirmed(object) with the list of items.
    """

    confirmed = Signal(object)

    def __init__(
        self,
        rows: Sequence[tuple[str, Row]],
        *,
        accept: bool,
        text: str,
        here: str | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Take (name of the file, row) for each place; `here` is the doc_id of the file that is shown."""
        super().__init__(parent)
        self._accept, self._here = accept, here
        self.setWindowTitle(self.tr("Accept all of this text") if accept else self.tr("Reject all of this text"))
        self.setAccessibleName(self.windowTitle())
        head = QLabel(text)
        head.setTextFormat(Qt.TextFormat.PlainText)
        head.setAccessibleName(self.tr("Text"))
        head.setWordWrap(True)
        font = head.font()
        font.setBold(True)
        head.setFont(font)
        self._count = MutedLabel()
        self._count.setAccessibleName(self.tr("Number of places"))
        self._tree = QTreeWidget()
        self._tree.setAccessibleName(self.tr("Places"))
        self._tree.setRootIsDecorated(False)
        self._tree.setUniformRowHeights(True)
        titles = [self.tr("File"), self.tr("Place"), self.tr("Kind"), self.tr("Decision now"), self.tr("Text")]
        self._tree.setHeaderLabels(titles)
        self._tree.header().setAccessibleName(self.tr("Columns of the places"))
        self._tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self._only_here = QCheckBox(self.tr("&Only in this file"))
        self._only_here.setAccessibleName(self.tr("Only in this file"))
        self._only_here.setVisible(here is not None and any(row.doc_id != here for _, row in rows))
        self._only_here.toggled.connect(self._restrict)
        self._fill(rows)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        without_icons(buttons)
        self._ok = buttons.button(QDialogButtonBox.StandardButton.Ok)
        self._ok.setDefault(True)
        buttons.accepted.connect(self._confirm)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        for widget in (head, self._count, self._only_here, self._tree, buttons):
            layout.addWidget(widget)
        self._tree.itemChanged.connect(self._recount)
        self._recount()
        for button in buttons.buttons():
            button.setAccessibleName(button.text().replace("&", ""))
            button.setToolTip(button.accessibleName())
        self.resize(640, 380)
        self._ok.setFocus()

    def _fill(self, rows: Sequence[tuple[str, Row]]) -> None:
        done = Decision.ACCEPTED if self._accept else Decision.REJECTED
        against = Decision.REJECTED if self._accept else Decision.ACCEPTED
        for name, row in rows:
            item = QTreeWidgetItem([name, row.place, row.type_title(), row.decision.title(), row.text])
            item.setData(0, Qt.ItemDataRole.UserRole, row.items)
            on = row.decision not in (done, against)
            item.setCheckState(0, Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
            if row.decision is done:
                item.setFlags(Qt.ItemFlag.ItemIsSelectable)
            self._tree.addTopLevelItem(item)
        self._tree.setColumnWidth(4, 160)
        for column in (1, 2, 3):
            self._tree.resizeColumnToContents(column)

    def _items(self) -> list[tuple[str, str]]:
        items = (self._tree.topLevelItem(n) for n in range(self._tree.topLevelItemCount()))
        ticked = (i for i in items if i is not None and i.checkState(0) == Qt.CheckState.Checked)
        chosen = (pair for i in ticked for pair in i.data(0, Qt.ItemDataRole.UserRole))
        return [(str(pair[0]), str(pair[1])) for pair in chosen]

    @Slot(bool)
    def _restrict(self, on: bool) -> None:
        """Take the ticks off the other files, or put them back where they were."""
        for number in range(self._tree.topLevelItemCount()):
            item = self._tree.topLevelItem(number)
            if item is None or item.data(0, Qt.ItemDataRole.UserRole)[0][0] == self._here:
                continue
            if on:
                item.setData(0, _BEFORE, item.checkState(0))
                item.setCheckState(0, Qt.CheckState.Unchecked)
            else:
                item.setCheckState(0, item.data(0, _BEFORE))

    @Slot()
    def _recount(self) -> None:
        ticked, total = 0, self._tree.topLevelItemCount()
        for number in range(total):
            item = self._tree.topLevelItem(number)
            ticked += item is not None and item.checkState(0) == Qt.CheckState.Checked
        count = ticked
        self._count.setText(self.tr("{0} of {1} places in the case").format(count, total))
        words = self.tr("Accept {0} places") if self._accept else self.tr("Reject {0} places")
        self._ok.setText(words.format(count))
        self._ok.setEnabled(count > 0)

    @Slot()
    def _confirm(self) -> None:
        items = self._items()
        self.accept()
        if items:
            self.confirmed.emit(items)
