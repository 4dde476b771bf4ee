"""Release: what goes into the pack, duties that are not met, progress, and the audit of the pack on the disk."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QGroupBox,
    QHBoxLayout,
    QInputDialog,
    QLabel,
    QLineEdit,
    QSpinBox,
    QWidget,
)

from redactor.app.api import Progress
from redactor.app.cases.dialog import CaseDialog
from redactor.app.cases.fields import PathField
from redactor.app.cases.places import Line, PlacesTree, document_name, item_words
from redactor.app.session import Session
from redactor.app.widgets import ChoiceBox
from redactor.errors import RedactorError
from redactor.model import Appearance
from redactor.workflow.steps import Step

if TYPE_CHECKING:
    from redactor.release import Unmet
    from redactor.workflow.case_desk import Released
    from redactor.workflow.release_plan import ReleaseOptions

_STATED = ("segregability", "severance", "harm")
"""Duties that a text for the whole case can meet."""


class ReleaseDialog(CaseDialog):
    """Releases the case as one pack."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, "", parent)
        self.setWindowTitle(self.tr("Release the case"))
        self.setAccessibleName(self.tr("Release the case"))
        self._unmet: tuple[Unmet, ...] = ()
        self._released: Released | None = None
        self._make_form()
        self.row(self.tr("Into the pac&k"), self._make_parts())
        self.row(self.tr("&Bates numbers"), self._make_numbers())
        self.duties = PlacesTree(
            self.tr("Duties of the law that are not met"), (self.tr("Duty that is not met"), self.tr("Where"))
        )
        self.duties.place_wanted.connect(self._leave_for)
        self.put(self.duties, 1)
        self.close_button()
        self.state = self.button(self.tr("&State…"), self._state)
        self.state.setToolTip(self.tr("Write the text that the chosen duty asks for"))
        self.do = self.button(self.tr("Release and check"), self._do, "export", default=True)
        self.folder.changed.connect(self.refresh)
        self.appearance.currentIndexChanged.connect(self._look)
        self.resize(720, 640)
        self._look()
        self.folder.setFocus()

    def _make_form(self) -> None:
        desk = self.session.desk
        start = str(desk.path.parent.resolve() / "released") if desk else ""
        self.folder = PathField(self.tr("Folder for the release pack"), "folder", start)
        self.request = _line(self.tr("Number of the request"))
        self.received = _line(self.tr("When the request came"))
        self.component = _line(self.tr("Office, for the statistics"))
        self.appearance = ChoiceBox(self.tr("Appearance"))
        self.appearance.addItem(self.tr("As the policy says"), None)
        self.appearance.addItem(self.tr("Black boxes"), Appearance.BLACK)
        self.appearance.addItem(self.tr("Boxes with the reason or kind"), Appearance.LABEL)
        self.row(self.tr("&Folder"), self.folder)
        self.row(self.tr("&Request"), self.request)
        self.row(self.tr("Re&ceived"), self.received)
        self.row(self.tr("&Office"), self.component)
        self.earlier = PathField(self.tr("Earlier release pack"))
        self.earlier.line.setPlaceholderText(self.tr("What is hidden now and stands there is a warning"))
        self.row(self.tr("&Appearance"), self.appearance)
        self.row(self.tr("&Earlier pack"), self.earlier)

    def _make_parts(self) -> QWidget:
        """Make the choice of exports; manifest, hashes and the public log as JSON are what an audit lives on."""
        box = QGroupBox()
        box.setAccessibleName(self.tr("What goes into the pack"))
        grid = QGridLayout(box)
        titles = {
            "manifest": self.tr("Manifest, hashes, public log (JSON)"),
            "internal": self.tr("Internal log, beside the case"),
            "csv": self.tr("Public log as CSV"),
            "xlsx": self.tr("Public log as XLSX"),
            "pdf": self.tr("Public log as PDF"),
            "letter": self.tr("Release letter"),
            "sheets": self.tr("Sheets for withheld pages"),
            "statistics": self.tr("Tables of the annual report"),
            "vaughn": self.tr("Vaughn index (DOCX, XLSX)"),
            "acknowledge": self.tr("Acknowledge unread areas"),
        }
        self.parts: dict[str, QCheckBox] = {}
        for number, (key, title) in enumerate(titles.items()):
            check = QCheckBox(title)
            check.setAccessibleName(title)
            check.setChecked(key not in ("vaughn", "acknowledge"))
            grid.addWidget(check, number // 2, number % 2)
            self.parts[key] = check
        for key in ("manifest", "internal"):
            self.parts[key].setEnabled(False)
            self.parts[key].setToolTip(self.tr("Always written: without it nobody could check the release"))
        return box

    def _make_numbers(self) -> QWidget:
        self.prefix = _line(self.tr("Prefix of the Bates numbers"))
        self.prefix.setPlaceholderText(self.tr("Prefix, such as DOJ-; empty for no numbers"))
        self.first = QSpinBox()
        self.first.setRange(0, 999_999_999)
        self.first.setValue(1)
        self.first.setAccessibleName(self.tr("First Bates number"))
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        label = QLabel(self.tr("from"))
        label.setBuddy(self.first)
        for widget in (self.prefix, label, self.first):
            row.addWidget(widget)
        box.setFocusProxy(self.prefix)
        return box

    @property
    def options(self) -> ReleaseOptions:
        """What was chosen."""
        from redactor.workflow.records import ExportOptions
        from redactor.workflow.release_plan import Numbering, ReleaseOptions

        ticked = {key for key, check in self.parts.items() if check.isChecked()}
        prefix = self.prefix.text().strip()
        return ReleaseOptions(
            component=self.component.text().strip(),
            request_no=self.request.text().strip(),
            received_at=self.received.text().strip(),
            numbering=Numbering(prefix, self.first.value(), 6 if prefix else 0),
            vaughn="vaughn" in ticked,
            log_forms=frozenset(ticked & {"csv", "xlsx", "pdf"}),
            letter="letter" in ticked,
            sheets="sheets" in ticked,
            statistics="statistics" in ticked,
            export=ExportOptions(
                appearance=self.appearance.currentData(), acknowledge_all="acknowledge" in ticked
            ),
        )

    @Slot()
    def _look(self) -> None:
        """List the duties that a release would not meet now."""
        desk = self.session.desk
        if desk is None:
            return
        self._unmet = desk.duties(self.options)
        self.duties.show_lines(self._duty(unmet) for unmet in self._unmet)
        self.duties.setVisible(bool(self._unmet))
        self.state.setVisible(any(unmet.duty in _STATED for unmet in self._unmet))
        self.refresh()

    def _duty(self, unmet: Unmet) -> Line:
        places = [tuple(place.split(" ", 1)) for place in unmet.places]
        below = tuple(
            Line((item_words(self.session, doc_id, item), document_name(self.session, doc_id)), (doc_id, item))
            for doc_id, item in places[:200]
        )
        return Line((unmet.sentence, ", ".join(unmet.documents[:3])), None, below)

    @Slot()
    def refresh(self) -> None:
        """Say what stands against the release."""
        desk = self.session.desk
        if desk is None or self._released is not None:
            return
        reasons = desk.against(Step.RELEASE, list(desk.case.state.documents))
        if self._unmet and desk.policy.stop_on_duties:
            reasons.append(self.tr("The policy stops a release while duties are not met."))
        if self.folder.path is None:
            reasons.append(self.tr("Choose a folder."))
        self.say_why(self.do, reasons)

    def _state(self) -> None:
        desk, item = self.session.desk, self.duties.currentItem()
        if desk is None or item is None:
            return
        top = item.parent() or item
        unmet = self._unmet[self.duties.indexOfTopLevelItem(top)]
        duty = unmet.duty
        if duty == "harm":
            # "No foreseeable harm is stated for (b)(6).": the text is kept by code.
            duty = f"harm {unmet.sentence.rstrip('.').rsplit(' ', 1)[-1]}"
        text, given = QInputDialog.getMultiLineText(self, self.tr("State what the duty asks for"), unmet.sentence)
        if given and text.strip() and self.attempt(lambda: desk.state_duty(duty, text.strip())):
            self.session.case_changed.emit()
            self._look()

    def _do(self) -> None:
        from redactor.workflow.files import read_original

        desk, folder, options, earlier = self.session.desk, self.folder.path, self.options, self.earlier.path
        if desk is None or folder is None:
            return

        def work(progress: Progress) -> Released:
            packs = (read_original(earlier),) if earlier else ()
            return desk.release(folder, replace(options, earlier=packs), progress)

        self.run(self.tr("Releasing"), work, self._done)

    @Slot(object)
    def _failed(self, error: RedactorError) -> None:
        super()._failed(error)
        self._look()

    @Slot(object)
    def _done(self, released: Released) -> None:
        """Show where the pack stands, what its audit says, and the warnings."""
        self._released = released
        report, audit = released.report, released.audit
        pack = Path(report.pack).name
        if audit.ok:
            signed = self.tr("signed by {0}").format(audit.signed_by) if audit.signed_by else self.tr("not signed")
            words = self.tr("Pack checked: {0}: {1} files, {2} redactions, {3}, head {4} {5}…")
            told = words.format(pack, audit.files, report.redactions, signed, audit.head[0], audit.head[1][:12])
        else:
            told = self.tr("The pack does not stand its audit: {0}").format(audit.problems[0])
        self.tell(told, good=audit.ok)
        self.do.setVisible(False)
        self.state.setVisible(False)
        for at in range(self.form.rowCount()):
            self.form.setRowVisible(at, at == 0)
        self.folder.line.setText(str(report.pack))
        self.folder.line.setReadOnly(True)
        self.duties.setHeaderLabels([self.tr("Warnings and duties that were not met"), self.tr("Where")])
        lines = [warning_line(self.session, warning) for warning in report.warnings]
        lines += [self._duty(unmet) for unmet in report.unmet]
        self.duties.show_lines(lines)
        self.duties.setVisible(bool(lines))
        self.session.done(told)
        self.session.case_changed.emit()

    @property
    def told(self) -> str:
        """The sentence on the outcome."""
        return self.problem.text()

    @Slot(str, str)
    def _leave_for(self, doc_id: str, place: str) -> None:
        self.reject()
        self.place_wanted.emit(doc_id, place)


def warning_line(session: Session, warning: str) -> Line:
    """Return the line of a warning, with its places below where it knows them."""
    places = getattr(warning, "places", ())
    below = tuple(
        Line((document_name(session, doc_id), address), (doc_id, address)) for doc_id, address in places[:50]
    )
    return Line((str(warning), ""), places[0] if places else None, below)


def _line(name: str) -> QLineEdit:
    made = QLineEdit()
    made.setAccessibleName(name)
    made.setAlignment(Qt.AlignmentFlag.AlignLeft)
    return made
