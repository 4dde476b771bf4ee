"""Checks of a case: its log, equal treatment and what can be read elsewhere, past releases against a new list."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QWidget

from redactor.app.api import Progress
from redactor.app.cases.dialog import CaseDialog
from redactor.app.cases.fields import PassphraseField, PathField
from redactor.app.cases.places import Line, PlacesTree
from redactor.app.cases.release_dialog import warning_line
from redactor.app.dialogs.file_dialogs import ask_to_open
from redactor.app.session import Session

if TYPE_CHECKING:
    from redactor.cases import ChainReport
    from redactor.workflow.incident import Hit


class AuditDialog(CaseDialog):
    """Checks the log of the open case on the disk; the first bad entry is named."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, "", parent)
        self.setWindowTitle(self.tr("Audit of the log"))
        self.setAccessibleName(self.tr("Audit of the log"))
        self.phrase = PassphraseField(self.tr("Passphrase of the case"))
        self.against = PathField(self.tr("Change log, exported log or pack that has seen the case"))
        self.row(self.tr("&Passphrase"), self.phrase)
        self.row(self.tr("&Against"), self.against)
        words = self.tr("The passphrase is asked for again, because the program keeps none.")
        self.told = QLabel(words)
        self.told.setAccessibleName(words)
        self.told.setWordWrap(True)
        self.put(self.told)
        self.persons = PlacesTree(self.tr("Persons whose keys signed"), (self.tr("Person"), self.tr("Key")))
        self.persons.setVisible(False)
        self.put(self.persons, 1)
        self.close_button()
        self.do = self.button(self.tr("Check the log"), self._do, default=True)
        self.phrase.changed.connect(self.refresh)
        is_locked = session.desk is not None and session.desk.is_encrypted
        self.form.setRowVisible(self.phrase, is_locked)
        self.told.setVisible(is_locked)
        self.resize(560, 0)
        self.refresh()
        (self.phrase if is_locked else self.do).setFocus()

    @Slot()
    def refresh(self) -> None:
        """Ask for what is missing."""
        desk = self.session.desk
        missing = desk is not None and desk.is_encrypted and self.phrase.is_empty
        self.say_why(self.do, [self.tr("Type the passphrase of the case.")] if missing else [])

    def _do(self) -> None:
        from redactor.cases import Witness
        from redactor.workflow.witnessed import read_witness

        desk, secret, other = self.session.desk, self.phrase.take(), self.against.path
        if desk is None:
            return

        def work(_progress: Progress) -> ChainReport:
            with secret.used() as phrase:
                heads, hashes = read_witness((other,) if other else ())
                return desk.audit(phrase if desk.is_encrypted else None, Witness(heads, hashes, ()))

        self.run(self.tr("Checking the log"), work, self._show)

    @Slot(object)
    def _show(self, report: ChainReport) -> None:
        if report.ok:
            words = self.tr("The log is whole: {0} entries, {1} checkpoints, head {2}")
            self.tell(words.format(report.count, report.checkpoints, report.head), good=True)
        else:
            words = self.tr("The log was changed. First bad entry: {0}. {1}")
            self.tell(words.format(report.first_bad, report.problem))
        self.persons.show_lines(Line((name, key_id)) for name, key_id, _ in report.persons)
        self.persons.setVisible(bool(report.persons))


class ConsistencyDialog(CaseDialog):
    """Lists where the same text is treated differently, and where a hidden text can be read."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, "", parent)
        self.setWindowTitle(self.tr("Same text, same treatment?"))
        self.setAccessibleName(self.tr("Same text, same treatment?"))
        self.warnings = PlacesTree(self.tr("Warnings"), (self.tr("Warning"), self.tr("Where")))
        self.warnings.place_wanted.connect(self._leave_for)
        self.put(self.warnings, 1)
        self.close_button()
        self.resize(720, 420)
        desk = session.desk
        if desk is not None:
            self.run(self.tr("Comparing documents"), desk.check_consistency, self._show)

    @Slot(object)
    def _show(self, warnings: tuple[str, ...]) -> None:
        self.warnings.show_lines(warning_line(self.session, warning) for warning in warnings)
        if not warnings:
            self.tell(self.tr("No difference was found in the open documents."), good=True)
        self.warnings.setFocus()

    @Slot(str, str)
    def _leave_for(self, doc_id: str, place: str) -> None:
        self.reject()
        self.place_wanted.emit(doc_id, place)


class IncidentDialog(CaseDialog):
    """Looks into past releases for names that must not have gone out."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, "", parent)
        self.setWindowTitle(self.tr("Incident: did a name go out?"))
        self.setAccessibleName(self.tr("Incident: did a name go out?"))
        self.packs: list[str] = []
        self.chosen = QLabel(self.tr("No release pack chosen"))
        self.chosen.setAccessibleName(self.tr("Release packs"))
        self.chosen.setWordWrap(True)
        self.terms = QPlainTextEdit()
        self.terms.setAccessibleName(self.tr("Names, one a line"))
        self.terms.setPlaceholderText(self.tr("One name or number a line. The list is kept nowhere."))
        self.terms.setTabChangesFocus(True)
        self.row(self.tr("Packs"), self.chosen)
        self.row(self.tr("&Names"), self.terms)
        self.hits = PlacesTree(
            self.tr("Places where a name went out"),
            (self.tr("Pack and file"), self.tr("Line of the list"), self.tr("Place")),
        )
        self.put(self.hits, 1)
        self.close_button()
        self.button(self.tr("&Choose packs…"), self._choose, "open")
        self.do = self.button(self.tr("Search the packs"), self._do, "search", default=True)
        self.terms.textChanged.connect(self.refresh)
        self.resize(640, 520)
        self.refresh()
        self.terms.setFocus()

    @Slot()
    def refresh(self) -> None:
        """Ask for what is missing."""
        reasons = [] if self.packs else [self.tr("Choose the release packs.")]
        if not self.terms.toPlainText().strip():
            reasons.append(self.tr("Write the names, one a line."))
        self.say_why(self.do, reasons)

    def take_packs(self, names: list[str]) -> None:
        """Search these packs."""
        self.packs = names
        self.chosen.setText("\n".join(names) or self.tr("No release pack chosen"))
        self.refresh()

    def _choose(self) -> None:
        chosen = ask_to_open(self, self.tr("Release packs"), self.tr("Release packs (*.zip)"))
        if chosen:
            self.take_packs([str(path) for path in chosen])

    def _do(self) -> None:
        from redactor.workflow.incident import find_in_packs

        typed = (line.strip() for line in self.terms.toPlainText().splitlines())
        terms = tuple(dict.fromkeys(line for line in typed if line))
        packs, workers = [Path(name) for name in self.packs], self.session.workbench.workers

        def work(progress: Progress) -> list[Hit]:
            hits: list[Hit] = []
            for number, pack in enumerate(packs):
                progress(number / len(packs), pack.name)
                hits += find_in_packs([pack], terms, workers)
            return hits

        self.run(self.tr("Searching past releases"), work, self._show)

    @Slot(object)
    def _show(self, hits: list[Hit]) -> None:
        lines = [Line((f"{hit.pack}: {hit.file}", str(hit.term), hit.place)) for hit in hits]
        self.hits.show_lines(lines)
        if hits:
            self.tell(self.tr("It went out: {0} places.").format(len(hits)))
        else:
            self.tell(self.tr("Found in none of these packs."), good=True)
