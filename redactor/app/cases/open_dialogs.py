"""Making a case and opening one: folder, passphrase, who works on it. What fails leaves the open case as it is."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QWidget

from redactor.app.cases.dialog import CaseDialog
from redactor.app.cases.fields import NEW_KEY, NO_KEY, OWN_KEY, KeyFields, KeyRequest, PassphraseField, PathField
from redactor.app.cases.secret import Secret
from redactor.app.session import Session
from redactor.errors import RedactorError

if TYPE_CHECKING:
    from redactor.workflow.case_desk import CaseDesk
    from redactor.workflow.casework import Access

SUFFIX = ".case"


def with_access(
    secret: Secret | None, key: KeyRequest | None, step: Callable[[Access], CaseDesk]
) -> Callable[[object], CaseDesk]:
    """Return the work of a job: unlock the key, open or make the case, wipe what was typed."""
    from redactor.workflow.casework import Access

    def work(_progress: object) -> CaseDesk:
        try:
            signer = key.signer() if key else None
            if secret is None:
                return step(Access(None, signer))
            with secret.used() as phrase:
                return step(Access(phrase, signer))
        finally:
            if secret is not None:
                secret.wipe()

    return work


class NewCaseDialog(CaseDialog):
    """Makes a case in a folder, by choice encrypted, with a key, and under the two-person rule."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, "", parent)
        self.setWindowTitle(self.tr("New case"))
        self.setAccessibleName(self.tr("New case"))
        self.folder = PathField(self.tr("Folder of the case"), "folder")
        self.name = QLineEdit()
        self.name.setAccessibleName(self.tr("File name of the case"))
        self.title = QLineEdit()
        self.title.setAccessibleName(self.tr("What the case is about"))
        self.encrypted = QCheckBox(self.tr("&Encrypt the case and its originals"))
        self.encrypted.setAccessibleName(self.tr("Encrypt the case and its originals"))
        self.phrase = PassphraseField(self.tr("Passphrase of the case"), is_new=True)
        self.lost = QLabel(self.tr("Nobody can open the case without the passphrase. It can't be reset."))
        self.lost.setAccessibleName(self.lost.text())
        self.lost.setWordWrap(True)
        self.key = KeyFields((NO_KEY, OWN_KEY, NEW_KEY))
        self.two_persons = QCheckBox(self.tr("&Two persons: nobody approves or releases the own draft"))
        self.two_persons.setAccessibleName(self.tr("Two persons: nobody approves or releases the own draft"))
        self.row(self.tr("F&older"), self.folder)
        self.row(self.tr("F&ile name"), self.name)
        self.row(self.tr("Tit&le"), self.title)
        self.form.addRow("", self.encrypted)
        self.row(self.tr("&Passphrase"), self.phrase)
        self.form.addRow("", self.lost)
        self.form.addRow(self.key)
        self.form.addRow("", self.two_persons)
        self.close_button()
        self.make = self.button(self.tr("Make the case"), self._make, default=True)
        for field in (self.folder, self.phrase, self.key):
            field.changed.connect(self.refresh)
        self.name.textChanged.connect(self.refresh)
        for box in (self.encrypted, self.two_persons):
            box.toggled.connect(self.refresh)
        self.resize(560, 0)
        self.refresh()
        self.folder.setFocus()

    @property
    def path(self) -> Path | None:
        """Where the case will stand."""
        folder, name = self.folder.path, self.name.text().strip()
        if folder is None or not name:
            return None
        return folder / (name if Path(name).suffix else f"{name}{SUFFIX}")

    @Slot()
    def refresh(self) -> None:
        """Show the fields that count, and what is missing."""
        encrypted = self.encrypted.isChecked()
        self.form.setRowVisible(self.phrase, encrypted)
        self.form.setRowVisible(self.lost, encrypted)
        self.say_why(self.make, [reason for reason in [self._missing()] if reason])

    def _missing(self) -> str:
        path = self.path
        if path is None:
            return self.tr("Choose a folder and a file name.")
        if path.exists():
            return self.tr("{0} exists already.").format(path.name)
        if self.encrypted.isChecked() and (self.phrase.is_empty or self.phrase.problem()):
            return self.phrase.problem() or self.tr("Choose a passphrase.")
        if self.two_persons.isChecked() and self.key.chosen == NO_KEY:
            return self.tr("The two-person rule needs your key.")
        return self.key.problem()

    def _make(self) -> None:
        from redactor.workflow.case_desk import new_desk

        path, title, bench = self.path, self.title.text().strip(), self.session.workbench
        if path is None or self._missing():
            return
        two_persons = self.two_persons.isChecked()
        secret = self.phrase.take() if self.encrypted.isChecked() else None
        key = self.key.take()

        def step(access: Access) -> CaseDesk:
            return new_desk(path, access, bench.workers, bench.policy, title, two_persons=two_persons)

        self.run(self.tr("Making {0}").format(path.name), with_access(secret, key, step), self._made)

    @Slot(object)
    def _made(self, desk: CaseDesk) -> None:
        self.session.exchange(desk)
        self.accept()


class OpenCaseDialog(CaseDialog):
    """Opens a case; an encrypted one is unlocked by its passphrase, which is asked for again when it is wrong."""

    def __init__(self, session: Session, path: Path | None = None, parent: QWidget | None = None) -> None:
        super().__init__(session, "", parent)
        self.setWindowTitle(self.tr("Open a case"))
        self.setAccessibleName(self.tr("Open a case"))
        self.file = PathField(self.tr("File of the case"), start=str(path) if path else "")
        self.phrase = PassphraseField(self.tr("Passphrase of the case"))
        self.key = KeyFields((NO_KEY, OWN_KEY))
        self.row(self.tr("&Case"), self.file)
        self.row(self.tr("&Passphrase"), self.phrase)
        self.form.addRow(self.key)
        self.close_button()
        self.open_button = self.button(self.tr("Open the case"), self._open, default=True)
        for field in (self.file, self.phrase, self.key):
            field.changed.connect(self.refresh)
        self.resize(560, 0)
        self.refresh()
        (self.phrase if path else self.file).setFocus()

    @Slot()
    def refresh(self) -> None:
        """Ask for a passphrase where the file wants one."""
        from redactor.cases.database import is_encrypted

        path = self.file.path
        there = path is not None and path.is_file()
        locked = there and path is not None and is_encrypted(path)
        self.form.setRowVisible(self.phrase, locked)
        reason = self.key.problem()
        if not there:
            reason = self.tr("Choose the file of a case.")
        elif locked and self.phrase.is_empty:
            reason = self.tr("The case is encrypted: type its passphrase.")
        self.say_why(self.open_button, [reason] if reason else [])

    def _open(self) -> None:
        from redactor.workflow.case_desk import open_desk

        path, bench = self.file.path, self.session.workbench
        if path is None:
            return
        # The fields are emptied only now: a wrong passphrase is typed anew, all else stays.
        secret = None if self.phrase.is_empty else self.phrase.take()
        key = self.key.take()
        self.run(
            self.tr("Opening {0}").format(path.name),
            with_access(secret, key, lambda access: open_desk(path, access, bench.workers, bench.policy)),
            self._opened,
        )

    @Slot(object)
    def _failed(self, error: RedactorError) -> None:
        super()._failed(error)
        (self.phrase if self.phrase.isVisible() else self.file).setFocus()

    @Slot(object)
    def _opened(self, desk: CaseDesk) -> None:
        self.session.exchange(desk)
        self.accept()
