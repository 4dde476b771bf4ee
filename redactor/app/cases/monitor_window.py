"""Monitoring: figures over a folder of cases as charts and as tables, and as CSV."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QHeaderView,
    QLabel,
    QScrollArea,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from redactor.app.api import Progress
from redactor.app.cases.charts import BarChart, value_words
from redactor.app.cases.dialog import CaseDialog
from redactor.app.cases.fields import PassphraseField, PathField
from redactor.app.dialogs.file_dialogs import ask_to_save
from redactor.app.session import Session
from redactor.app.theme.colours import scaled_font
from redactor.app.theme.kinds import type_label

if TYPE_CHECKING:
    from redactor.workflow.monitoring import Overview

_TITLES = {
    "cases_by_state": str(QT_TRANSLATE_NOOP("Figures", "Cases by state")),
    "cases_by_age": str(QT_TRANSLATE_NOOP("Figures", "Cases by age of their oldest document")),
    "redactions_by_code": str(QT_TRANSLATE_NOOP("Figures", "Redactions by reason code")),
    "redactions_by_reviewer": str(QT_TRANSLATE_NOOP("Figures", "Redactions by who decided")),
    "redactions_by_kind": str(QT_TRANSLATE_NOOP("Figures", "Redactions by kind")),
    "redactions_by_band": str(QT_TRANSLATE_NOOP("Figures", "Redactions by confidence band")),
    "overturn_rate": str(QT_TRANSLATE_NOOP("Figures", "Overturned: approver against drafter")),
    "false_marks": str(QT_TRANSLATE_NOOP("Figures", "False marks by rule: rejected of decided")),
}


class MonitorWindow(CaseDialog):
    """Charts over a folder of cases; every chart is a table too."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, "", parent)
        self.setWindowTitle(self.tr("Monitoring"))
        self.setAccessibleName(self.tr("Monitoring"))
        self.found: Overview | None = None
        desk = session.desk
        self.folder = PathField(
            self.tr("Folder of cases"), "folder", str(desk.path.parent.resolve()) if desk else ""
        )
        self.phrase = PassphraseField(self.tr("Passphrase of the encrypted ones"))
        self.as_table = QCheckBox(self.tr("Show as &tables"))
        self.as_table.setAccessibleName(self.tr("Show as tables"))
        self.as_table.toggled.connect(self._draw)
        self.row(self.tr("&Folder"), self.folder)
        self.row(self.tr("&Passphrase"), self.phrase)
        self.form.addRow("", self.as_table)
        self._inner = QWidget()
        self._charts = QVBoxLayout(self._inner)
        self.area = QScrollArea()
        self.area.setAccessibleName(self.tr("Figures"))
        self.area.setWidgetResizable(True)
        self.area.setWidget(self._inner)
        self.put(self.area, 1)
        self.close_button()
        self.save = self.button(self.tr("&Save as CSV…"), self._ask_save)
        self.do = self.button(self.tr("Count"), self.count, default=True)
        self.folder.changed.connect(self.refresh)
        self.resize(820, 720)
        self.refresh()
        self.folder.setFocus()
        if desk is not None:
            self.count()

    @Slot()
    def refresh(self) -> None:
        """Ask for what is missing."""
        path = self.folder.path
        there = path is not None and path.is_dir()
        self.say_why(self.do, [] if there else [self.tr("Choose a folder with cases.")])
        self.save.setEnabled(self.found is not None and not self.is_busy)

    def count(self) -> None:
        """Count over the folder in the background."""
        from redactor.workflow.monitoring import overview

        folder, desk, secret = self.folder.path, self.session.desk, self.phrase.take()
        if folder is None or not folder.is_dir():
            return
        opened = [(desk.path, desk.case)] if desk else []

        def work(progress: Progress) -> Overview:
            with secret.used() as phrase:
                return overview(folder, phrase, opened, progress)

        self.run(self.tr("Counting"), work, self._show)

    @Slot(object)
    def _show(self, found: Overview) -> None:
        self.found = found
        words = self.tr("{0} cases counted.").format(found.cases)
        if found.left_out:
            left = "; ".join(f"{name}: {why}" for name, why in found.left_out[:3])
            words += " " + self.tr("{0} left out: {1}").format(len(found.left_out), left)
        self.tell(words, good=not found.left_out)
        self._draw()

    @Slot()
    def _draw(self) -> None:
        while (item := self._charts.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        for series in self.found.tables if self.found else ():
            title = QCoreApplication.translate("Figures", _TITLES[series.key])
            label = QLabel(title)
            label.setAccessibleName(title)
            label.setFont(scaled_font(self.font(), 1.05, bold=True))
            self._charts.addWidget(label)
            is_kind = series.key == "redactions_by_kind"
            rows = [(type_label(name) if is_kind else name, value) for name, value in series.rows]
            if self.as_table.isChecked():
                self._charts.addWidget(_table(title, rows, is_rate=series.is_rate))
            else:
                chart = BarChart()
                chart.show_rows(title, rows, is_rate=series.is_rate)
                self._charts.addWidget(chart)
        self._charts.addStretch(1)

    def _ask_save(self) -> None:
        start = str((self.folder.path or Path()) / "figures.csv")
        path = ask_to_save(self, self.tr("Save the figures"), start, self.tr("Tables (*.csv)"))
        if path:
            self.save_to(path)

    def save_to(self, path: Path) -> None:
        """Write all figures as one CSV."""
        from redactor.workflow.files import write_all_or_nothing
        from redactor.workflow.monitoring import overview_csv

        found = self.found
        if found and self.attempt(lambda: write_all_or_nothing({path: overview_csv(found)})):
            self.tell(self.tr("Saved: {0}").format(path.name), good=True)


def _table(title: str, rows: list[tuple[str, float]], *, is_rate: bool) -> QTableWidget:
    made = QTableWidget(len(rows), 2)
    made.setAccessibleName(title)
    made.setHorizontalHeaderLabels(
        [QCoreApplication.translate("MonitorWindow", "Name"), QCoreApplication.translate("MonitorWindow", "Value")]
    )
    made.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    made.verticalHeader().setVisible(False)
    made.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
    made.setTabKeyNavigation(False)
    for at, (label, value) in enumerate(rows):
        made.setItem(at, 0, QTableWidgetItem(label))
        number = QTableWidgetItem(value_words(value, is_rate=is_rate))
        number.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        made.setItem(at, 1, number)
    made.setFixedHeight(made.horizontalHeader().sizeHint().height() + 4 + max(1, len(rows)) * made.rowHeight(0))
    return made
