"""Export: what the gate says, the options, progress, then what the verifier found."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QProgressBar,
    QStackedWidget,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from redactor.app.dialogs.export_form import ExportForm, button
from redactor.app.dialogs.results_table import ResultsTable
from redactor.app.jobs.operation import Operation, Priority
from redactor.app.session import FileEntry, Session
from redactor.app.theme.colours import colours, scaled_font
from redactor.app.theme.engine_words import spoken
from redactor.app.widgets import MutedLabel
from redactor.errors import GateError, RedactorError, VerificationError
from redactor.model import Outcome, VerifierResult
from redactor.workflow.records import ExportReport


class ExportDialog(QDialog):
    """Exports one file with its attachments.

    Signals:
        compare_wanted(): the person wants to see the redacted file beside the original.
        place_wanted(str): the address of a reason of the gate was activated; the dialog is closed.
    """

    compare_wanted = Signal()
    place_wanted = Signal(str)

    def __init__(self, session: Session, entry: FileEntry, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._entry = session, entry
        self._operation: Operation | None = None
        self._asked = False
        self._failed_pages: tuple[int, ...] = ()
        self.setWindowTitle(self.tr("Export redacted file"))
        self.setAccessibleName(self.tr("Export redacted file"))
        self.form = ExportForm(entry.opened)
        self.form.choose(session.export_options)
        self.form.changed.connect(self._read_gate)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._options_page())
        self._stack.addWidget(self._progress_page())
        self._stack.addWidget(self._results_page())
        layout = QVBoxLayout(self)
        layout.addWidget(self._stack)
        # Only a button that stands in its dialog already can become the one that Enter presses.
        self._export.setDefault(True)
        self.resize(720, 480)
        session.rows_changed.connect(self._read_gate)
        self._read_gate()
        (self._export if self._export.isEnabled() else self._reasons).setFocus()

    # Pages

    def _options_page(self) -> QWidget:
        page = QWidget()
        name = QLabel(self._entry.opened.document.name)
        name.setTextFormat(Qt.TextFormat.PlainText)
        name.setMinimumWidth(1)
        name.setFont(scaled_font(self.font(), 1.15, bold=True))
        name.setAccessibleName(self.tr("File"))
        self._summary = MutedLabel()
        self._summary.setAccessibleName(self.tr("What will be removed"))
        self._refusal = QLabel()
        self._refusal.setAccessibleName(self.tr("Answer of the gate"))
        self._refusal.setWordWrap(True)
        self._refusal.setMargin(8)
        self._refusal.setAutoFillBackground(True)
        self._reasons = QTreeWidget()
        self._reasons.setAccessibleName(self.tr("Reasons of the gate"))
        self._reasons.setHeaderLabels([self.tr("Reason"), self.tr("Place")])
        self._reasons.header().setAccessibleName(self.tr("Columns of the reasons"))
        self._reasons.header().setStretchLastSection(False)
        self._reasons.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self._reasons.setRootIsDecorated(False)
        self._reasons.setWordWrap(True)
        self._reasons.setToolTip(self.tr("Enter goes to the place"))
        self._reasons.itemActivated.connect(self._go_to_place)
        self._acknowledge = button(self.tr("Acknowledge unread areas"), "warning")
        self._acknowledge.clicked.connect(self._acknowledge_unread)
        self._export = button(self.tr("Export and verify"), "export")
        self._export.clicked.connect(self._start)
        close = button(self.tr("Cancel"))
        close.clicked.connect(self.reject)
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        for widget in (name, self._summary, self._refusal):
            layout.addWidget(widget)
        layout.addWidget(self._reasons, 1)
        layout.addWidget(self.form)
        layout.addStretch(0)
        row = QHBoxLayout()
        row.addWidget(self._acknowledge)
        row.addStretch(1)
        row.addWidget(close)
        row.addWidget(self._export)
        layout.addLayout(row)
        return page

    def _progress_page(self) -> QWidget:
        page = QWidget()
        self._words = QLabel(self.tr("Writing…"))
        self._words.setAccessibleName(self.tr("What is being done"))
        self._bar = QProgressBar()
        self._bar.setAccessibleName(self.tr("Progress of the export"))
        self._bar.setRange(0, 1000)
        self._cancel = button(self.tr("Cancel"))
        self._cancel.clicked.connect(self._cancel_export)
        layout = QVBoxLayout(page)
        layout.addStretch(1)
        layout.addWidget(self._words)
        layout.addWidget(self._bar)
        layout.addWidget(self._cancel, 0, Qt.AlignmentFlag.AlignRight)
        layout.addStretch(1)
        return page

    def _results_page(self) -> QWidget:
        page = QWidget()
        self._verdict = QLabel()
        self._verdict.setAccessibleName(self.tr("Outcome of the export"))
        self._verdict.setWordWrap(True)
        self._verdict.setTextFormat(Qt.TextFormat.PlainText)
        self._verdict.setMargin(10)
        self._verdict.setAutoFillBackground(True)
        self._written = MutedLabel()
        self._written.setAccessibleName(self.tr("Files written"))
        self._written.setWordWrap(True)
        self._results = ResultsTable()
        self._results.place_wanted.connect(self._leave_for)
        self._compare = button(self.tr("Compare with the original"), "compare")
        self._compare.clicked.connect(self._want_compare)
        self._as_pictures = button(self.tr("Export again"), "export")
        self._as_pictures.clicked.connect(self._export_as_pictures)
        self._back = button(self.tr("Back"))
        self._back.clicked.connect(lambda: self._stack.setCurrentIndex(0))
        self._acknowledge_asked = button(self.tr("I have looked: acknowledge"), "warning")
        self._acknowledge_asked.clicked.connect(self._acknowledge_unread)
        done = button(self.tr("Close"))
        done.clicked.connect(self.accept)
        row = QHBoxLayout()
        row.addWidget(self._back)
        row.addStretch(1)
        row.addWidget(self._as_pictures)
        row.addWidget(self._acknowledge_asked)
        row.addWidget(self._compare)
        row.addWidget(done)
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._verdict)
        layout.addWidget(self._written)
        layout.addWidget(self._results, 1)
        layout.addLayout(row)
        return page

    # The gate

    @Slot()
    def _read_gate(self) -> None:
        """Ask the gate again, and show why it would refuse."""
        rows = self._entry.rows.rows
        removed = sum(row.decision.removes for row in rows)
        words = self.tr("Places to be removed: {0} · undecided findings: {1}")
        self._summary.setText("\n".join((words.format(removed, self._entry.undecided), *self._release_words())))
        reasons = list(self._session.workbench.gate_reasons(self._entry.opened.doc_id))
        self._reasons.clear()
        places = self._place_names() if reasons else {}
        for reason in reasons:
            names = [places.get(address, address) for address in reason.where]
            item = QTreeWidgetItem([spoken(reason.sentence), _few(list(dict.fromkeys(names)))])
            item.setToolTip(0, spoken(reason.sentence))
            item.setData(0, Qt.ItemDataRole.UserRole, next(iter(reason.where), ""))
            self._reasons.addTopLevelItem(item)
        first = self._reasons.topLevelItem(0)
        if first is not None:
            self._reasons.setCurrentItem(first)
        self._reasons.resizeColumnToContents(1)
        self._reasons.setVisible(bool(reasons))
        theme = colours()
        if reasons:
            self._refusal.setText(
                self.tr("The export is refused as things stand. Nothing will be written until this is settled:")
            )
            _tint(self._refusal, theme.warning, theme.on_warning)
        else:
            self._refusal.setText(
                self.tr("Nothing stands against the export. The file is verified before it is saved.")
            )
            _tint(self._refusal, theme.info, theme.on_info)
        self._export.setEnabled(not reasons and not self.form.problem())
        self._acknowledge.setVisible(self._asked or any(reason.rule == "unread" for reason in reasons))

    def _release_words(self) -> list[str]:
        """Say for whom the result is and what it will be marked as."""
        release = self._session.workbench.release(self._entry.opened.doc_id)
        self.form.authority.setEnabled(release is not None and bool(release.superseded))
        if release is None:
            return []
        words = self.tr("Release to: {0}").format(release.audience.name)
        if release.banner is not None:
            words += " · " + self.tr("the result will be marked {0}").format(release.banner.canonical)
        return [words]

    def _place_names(self) -> dict[str, str]:
        """Return what the list of findings calls the places of this file, by address."""
        rows = self._entry.rows.rows
        return {row.finding.segment: row.place for row in rows if row.finding is not None}

    @Slot(QTreeWidgetItem)
    def _go_to_place(self, item: QTreeWidgetItem) -> None:
        address = item.data(0, Qt.ItemDataRole.UserRole)
        if address:
            self._leave_for(address)

    @Slot(str)
    def _leave_for(self, address: str) -> None:
        self.reject()
        self.place_wanted.emit(address)

    @Slot()
    def _acknowledge_unread(self) -> None:
        doc_id = self._entry.opened.doc_id
        if self._session.attempt(lambda: self._session.workbench.acknowledge_unread(doc_id)):
            self._asked = False
        self._stack.setCurrentIndex(0)
        self._read_gate()

    # Writing

    @Slot()
    def _start(self) -> None:
        workbench, doc_id = self._session.workbench, self._entry.opened.doc_id
        folder, options = self.form.folder_path(), self.form.options()
        self._session.export_options = options
        title = self.tr("Exporting {0}").format(self._entry.opened.document.name)
        operation = Operation(
            title, lambda progress: workbench.export(doc_id, folder, options, progress), Priority.EXPORT
        )
        operation.progressed.connect(self._show_progress)
        operation.succeeded.connect(self._succeeded)
        operation.failed.connect(self._failed)
        operation.cancelled.connect(lambda: self._stack.setCurrentIndex(0))
        self._operation = operation
        self._words.setText(self.tr("Waiting for the worker…"))
        self._bar.setValue(0)
        self._cancel.setEnabled(True)
        self._stack.setCurrentIndex(1)
        self._session.lane.submit(operation)

    @Slot()
    def _cancel_export(self) -> None:
        if self._operation is not None:
            self._operation.cancel()
        self._cancel.setEnabled(False)

    @Slot(float, str)
    def _show_progress(self, fraction: float, words: str) -> None:
        self._bar.setValue(round(fraction * 1000))
        if words:
            self._words.setText(spoken(words))

    @Slot(object)
    def _succeeded(self, report: ExportReport) -> None:
        self._entry.report = report
        self._session.files_changed.emit()
        passed = sum(result.outcome is Outcome.PASS for result in report.results)
        words = self.tr("Verified: {0} checks passed. Saved as {1}.").format(passed, report.output.name)
        if passed < len(report.results):
            words += " " + self.tr("{0} to be acknowledged, see below.").format(len(report.results) - passed)
        lines = [
            self.tr("{0} places removed by decision, {1} hidden items left out.").format(
                report.redactions, report.hidden_removals
            ),
            self.tr("Folder: {0}").format(report.output.parent),
            self.tr("Change log: {0}, {1}").format(report.change_log_json.name, report.change_log_csv.name),
            *((self.tr("Marked for release: {0}").format(report.marking),) if report.marking else ()),
            *map(spoken, report.warnings),
        ]
        theme = colours()
        self._show_outcome(words, lines, report.results, (theme.info, theme.on_info))
        self._compare.setVisible(True)
        self._acknowledge_asked.setVisible(False)
        self._as_pictures.setVisible(False)
        self._compare.setFocus()
        self._back.setVisible(False)

    @Slot(object)
    def _failed(self, error: RedactorError) -> None:
        theme = colours()
        if isinstance(error, GateError):
            self._read_gate()
            # Refused although nothing stood against it before: the written file made a verifier ask.
            self._asked = self._export.isEnabled()
            self._read_gate()
        results = getattr(error, "results", ())
        results = (
            tuple(r for r in results if isinstance(r, VerifierResult)) if isinstance(results, tuple | list) else ()
        )
        nothing = self.tr("Nothing was written.")
        sentence = spoken(error.sentence)
        words = sentence if isinstance(error, VerificationError) else f"{sentence} {nothing}"
        lines = [spoken(error.next_step)] if error.next_step else []
        self._show_outcome(words, lines, results, (theme.error, theme.on_error))
        self._compare.setVisible(False)
        self._acknowledge_asked.setVisible(self._asked)
        self._offer_pictures(results)
        self._back.setVisible(True)
        self._back.setFocus()

    def _offer_pictures(self, results: Sequence[VerifierResult]) -> None:
        """Offer the way out for pages that could not be treated; a page that is a picture already has had it."""
        self._failed_pages = self.form.pages_to_offer(results)
        self._as_pictures.setVisible(bool(self._failed_pages))
        pages = ", ".join(map(str, self._failed_pages[:8])) + (" …" if len(self._failed_pages) > 8 else "")
        words = self.tr("Make page {0} a picture and export again").format(pages)
        self._as_pictures.setText(words)
        self._as_pictures.setAccessibleName(words)
        self._as_pictures.setToolTip(self.tr("The picture keeps what remains of its text as an invisible layer"))

    @Slot()
    def _export_as_pictures(self) -> None:
        self.form.add_pages(self._failed_pages)
        self._start()

    def _show_outcome(
        self, words: str, lines: list[str], results: tuple[VerifierResult, ...], tint: tuple[str, str]
    ) -> None:
        self._verdict.setText(words)
        _tint(self._verdict, *tint)
        self._written.setText("\n".join(lines))
        self._written.setVisible(bool(lines))
        self._results.show_results(results)
        self._results.setVisible(bool(results))
        self._stack.setCurrentIndex(2)

    @Slot()
    def _want_compare(self) -> None:
        self.accept()
        self.compare_wanted.emit()

    def reject(self) -> None:
        """Close; an export that is under way is cancelled first."""
        if self._operation is not None and self._stack.currentIndex() == 1:
            self._cancel_export()
            return
        super().reject()


def _tint(label: QLabel, ground: str, ink: str) -> None:
    label.setStyleSheet(f"background: {ground}; color: {ink}; border-radius: 4px;")


def _few(places: Sequence[str]) -> str:
    """Return the first places, and that there are more."""
    return ", ".join(places[:3]) + (" …" if len(places) > 3 else "")
