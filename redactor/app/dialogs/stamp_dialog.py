"""Mark a draft: a marked copy with banner, portions, block and property, and the reason for a lower marking."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from redactor.app.api import StampReportApi
from redactor.app.jobs.operation import Operation, Priority
from redactor.app.session import FileEntry, Session
from redactor.app.theme.colours import scaled_font
from redactor.app.widgets import ChoiceBox
from redactor.errors import RedactorError
from redactor.workflow.records import StampRequest


class StampDialog(QDialog):
    """Writes a marked copy of one file; the file itself is never changed.

    Signals:
        written(object): the StampReport of a copy that was saved.
    """

    written = Signal(object)

    def __init__(self, session: Session, entry: FileEntry, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._entry = session, entry
        self.setWindowTitle(self.tr("Mark a draft"))
        self.setAccessibleName(self.tr("Mark a draft"))
        name = QLabel(entry.opened.document.name)
        name.setTextFormat(Qt.TextFormat.PlainText)
        name.setFont(scaled_font(self.font(), 1.15, bold=True))
        name.setAccessibleName(self.tr("File"))
        self._said = QLabel()
        self._said.setAccessibleName(self.tr("Answer"))
        self._said.setTextFormat(Qt.TextFormat.PlainText)
        self._said.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.addWidget(name)
        layout.addLayout(self._form())
        layout.addWidget(self._said)
        layout.addLayout(self._buttons())
        # Only a button that stands in its dialog already can become the one that Enter presses.
        self._write.setDefault(True)
        self.resize(640, 420)
        self._marking.setFocus()

    def _form(self) -> QFormLayout:
        self._marking = ChoiceBox(self.tr("Marking"))
        self._marking.setEditable(True)
        self._marking.addItem(self.tr("The highest portion of the text"), "")
        for suggestion in self._session.workbench.suggestions(self._entry.opened.doc_id):
            self._marking.addItem(suggestion.marking, suggestion.marking)
        self._portions = _line(
            self.tr("Mark of each paragraph without one"), self.tr("Such as (U); empty for none")
        )
        self._reason = _line(self.tr("Reason"), self.tr("Why it is lower than the text; it is logged"))
        self._block = QPlainTextEdit()
        self._block.setAccessibleName(self.tr("Lines of a block"))
        self._block.setPlaceholderText(
            self.tr("Classified By: …\nDerived From: …\nDeclassify On: YYYYMMDD\nor Controlled by: …")
        )
        self._block.setTabChangesFocus(True)
        self._folder = _line(self.tr("Output folder"), "")
        self._folder.setText(str(self._entry.opened.path.parent))
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("&Marking"), self._marking)
        form.addRow(self.tr("&Portions"), self._portions)
        form.addRow(self.tr("&Block"), self._block)
        form.addRow(self.tr("&Reason"), self._reason)
        form.addRow(self.tr("&Folder"), self._folder)
        return form

    def _buttons(self) -> QHBoxLayout:
        self._write = QPushButton(self.tr("Write the marked copy"))
        self._close = QPushButton(self.tr("Close"))
        for button in (self._write, self._close):
            button.setAccessibleName(button.text())
            button.setToolTip(button.text())
        self._write.clicked.connect(self._start)
        self._close.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._close)
        row.addWidget(self._write)
        return row

    def _request(self) -> StampRequest:
        text = self._marking.currentText().strip()
        return StampRequest(
            marking="" if text == self._marking.itemText(0) else text,
            all_portions=self._portions.text().strip(),
            block=tuple(line for line in self._block.toPlainText().splitlines() if line.strip()),
            reason=self._reason.text().strip(),
        )

    @Slot()
    def _start(self) -> None:
        workbench, doc_id = self._session.workbench, self._entry.opened.doc_id
        folder, request = Path(self._folder.text()).expanduser(), self._request()
        title = self.tr("Marking {0}").format(self._entry.opened.document.name)
        operation = Operation(title, lambda _progress: workbench.stamp(doc_id, folder, request), Priority.EXPORT)
        operation.succeeded.connect(self._succeeded)
        operation.failed.connect(self._failed)
        operation.cancelled.connect(lambda: self._write.setEnabled(True))
        self._write.setEnabled(False)
        self._said.setText(self.tr("Writing…"))
        self._session.lane.submit(operation)

    @Slot(object)
    def _succeeded(self, report: StampReportApi) -> None:
        self._write.setEnabled(True)
        words = self.tr("Marked {0}. Saved as {1}, with its log {2}.").format(
            report.marking, report.output.name, report.log.name
        )
        self._said.setText("\n".join((words, *report.warnings)))
        self.written.emit(report)

    @Slot(object)
    def _failed(self, error: RedactorError) -> None:
        self._write.setEnabled(True)
        nothing = self.tr("Nothing was written.")
        self._said.setText(f"{error.one_line()} {nothing}")


def _line(name: str, hint: str) -> QLineEdit:
    line = QLineEdit()
    line.setAccessibleName(name)
    line.setPlaceholderText(hint)
    return line
