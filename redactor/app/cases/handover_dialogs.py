"""Handing a case over as one signed file in a shared folder, and taking one over."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QComboBox, QWidget

from redactor.app.api import Progress
from redactor.app.cases.dialog import CaseDialog
from redactor.app.cases.fields import PassphraseField, PathField
from redactor.app.session import Session

if TYPE_CHECKING:
    from redactor.workflow.casework import Access


class HandOverDialog(CaseDialog):
    """Writes the open case, with its originals, as one signed file."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, "", parent)
        self.setWindowTitle(self.tr("Hand the case over"))
        self.setAccessibleName(self.tr("Hand the case over"))
        self.to = QComboBox()
        self.to.setEditable(True)
        self.to.setAccessibleName(self.tr("Who takes over"))
        line = self.to.lineEdit()
        if line is not None:
            line.setAccessibleName(self.to.accessibleName())
        desk = session.desk
        own = desk.person.name if desk and desk.person else ""
        names = [p.name for p in desk.case.record.persons.values() if p.name != own] if desk else []
        self.to.addItems(list(dict.fromkeys(names)))
        self.file = PathField(self.tr("File to lay into the shared folder"), "save")
        self.row(self.tr("&To"), self.to)
        self.row(self.tr("&File"), self.file)
        self.close_button()
        self.do = self.button(self.tr("Sign and write"), self._do, "export", default=True)
        self.to.editTextChanged.connect(self.refresh)
        self.file.changed.connect(self.refresh)
        self.resize(560, 0)
        self.refresh()
        self.file.setFocus()

    @Slot()
    def refresh(self) -> None:
        """Ask for what is missing."""
        desk = self.session.desk
        reasons = []
        if desk is None or desk.person is None:
            reasons.append(self.tr("A case is handed over with your key: unlock it first."))
        if not self.to.currentText().strip() or self.file.path is None:
            reasons.append(self.tr("Say to whom, and choose a file."))
        self.say_why(self.do, reasons)

    def _do(self) -> None:
        desk, output, to = self.session.desk, self.file.path, self.to.currentText().strip()
        if desk is None or output is None:
            return

        def work(_progress: Progress) -> Path:
            desk.hand_over(output, to)
            return output

        self.run(self.tr("Handing over"), work, self._done)

    @Slot(object)
    def _done(self, output: Path) -> None:
        self.tell(self.tr("Handed over, signed: {0}").format(output.name), good=True)
        self.session.case_changed.emit()


class TakeOverDialog(CaseDialog):
    """Checks a handed-over file and puts the case at its place; then it can be opened."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, "", parent)
        self.setWindowTitle(self.tr("Take a case over"))
        self.setAccessibleName(self.tr("Take a case over"))
        self.file = PathField(self.tr("File from the shared folder"))
        self.target = PathField(self.tr("Where the case shall stand"), "save")
        self.trust = PathField(self.tr("Public key of the sender, as you got it from them"))
        self.phrase = PassphraseField(self.tr("Passphrase of the case"))
        self.row(self.tr("&File"), self.file)
        self.row(self.tr("&Case"), self.target)
        self.row(self.tr("&Sender's key"), self.trust)
        self.row(self.tr("&Passphrase"), self.phrase)
        self.phrase.line.setPlaceholderText(self.tr("Of an encrypted case"))
        self.close_button()
        self.do = self.button(self.tr("Check and take over"), self._do, "accept", default=True)
        for field in (self.file, self.target):
            field.changed.connect(self.refresh)
        self.taken: Path | None = None
        self.resize(600, 0)
        self.refresh()
        self.file.setFocus()

    @Slot()
    def refresh(self) -> None:
        """Ask for what is missing."""
        missing = self.file.path is None or self.target.path is None
        desk, target = self.session.desk, self.target.path
        reasons = [self.tr("Choose the file, and where the case shall stand.")] if missing else []
        if desk is not None and target is not None and target.resolve() == desk.path.resolve():
            reasons.append(self.tr("This case is open: open another one first."))
        self.say_why(self.do, reasons)

    def _do(self) -> None:
        from redactor.cases import read_public
        from redactor.workflow.casework import Access
        from redactor.workflow.files import read_original
        from redactor.workflow.handover import take_over

        file, target, trusted, secret = self.file.path, self.target.path, self.trust.path, self.phrase.take()
        if file is None or target is None:
            return

        def work(_progress: Progress) -> str:
            with secret.used() as phrase:
                keys = (read_public(read_original(trusted)),) if trusted else ()

                def access(_path: Path) -> Access:
                    return Access(phrase)

                return take_over(file, target, keys, access)

        self.taken = target
        self.run(self.tr("Taking over"), work, self._done)

    @Slot(object)
    def _done(self, sender: str) -> None:
        self.tell(self.tr("Taken over from {0}. Open it now with Open a case.").format(sender), good=True)
