"""The verifier's answers as a table: check, layer, outcome, place."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Signal, Slot
from PySide6.QtGui import QBrush, QColor
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from redactor.app.theme.colours import colours
from redactor.app.theme.engine_words import spoken
from redactor.app.theme.icons import icon
from redactor.model import Outcome, VerifierResult

_WORDS = {
    Outcome.PASS: str(QT_TRANSLATE_NOOP("Outcome", "Passed")),
    Outcome.FAIL: str(QT_TRANSLATE_NOOP("Outcome", "Failed")),
    Outcome.NEEDS_ACKNOWLEDGEMENT: str(QT_TRANSLATE_NOOP("Outcome", "To be acknowledged")),
}
_ICONS = {Outcome.PASS: "accept", Outcome.FAIL: "error", Outcome.NEEDS_ACKNOWLEDGEMENT: "warning"}
# What went wrong stands on top.
_ORDER = {Outcome.FAIL: 0, Outcome.NEEDS_ACKNOWLEDGEMENT: 1, Outcome.PASS: 2}


class ResultsTable(QTreeWidget):
    """One line a check, failures first.

    Signals: place_wanted(str) with the address of a line that was activated.
    """

    place_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Results of the verification"))
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setAlternatingRowColors(True)
        self.setHeaderLabels([self.tr("Check"), self.tr("Layer"), self.tr("Outcome"), self.tr("Place")])
        self.header().setAccessibleName(self.tr("Columns of the results"))
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.setToolTip(self.tr("Enter goes to the place"))
        self.itemActivated.connect(self._activate)

    @Slot(QTreeWidgetItem)
    def _activate(self, item: QTreeWidgetItem) -> None:
        if item.text(3):
            self.place_wanted.emit(item.text(3))

    def show_results(self, results: Sequence[VerifierResult]) -> None:
        """Exchange the lines."""
        self.clear()
        for result in sorted(results, key=lambda r: _ORDER[r.outcome]):
            words = QCoreApplication.translate("Outcome", _WORDS[result.outcome])
            check = spoken(result.check.replace("_", " "))
            title = check[:1].upper() + check[1:]
            item = QTreeWidgetItem([title, result.layer.value.replace("_", " "), words, result.location])
            ink = outcome_colour(result.outcome)
            item.setForeground(2, QBrush(QColor(ink)))
            item.setIcon(2, icon(_ICONS[result.outcome], ink))
            item.setToolTip(0, spoken(result.detail) or title)
            self.addTopLevelItem(item)
        for column in (1, 2, 3):
            self.resizeColumnToContents(column)


def outcome_colour(outcome: Outcome) -> str:
    """Return the ink of an outcome, #rrggbb."""
    theme = colours()
    if outcome is Outcome.PASS:
        return theme.good
    return theme.on_error if outcome is Outcome.FAIL else theme.on_warning
