"""The persons of a case and their keys: who am I, who else, what may each of them do."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QTreeWidget, QTreeWidgetItem, QWidget

from redactor.app.cases.dialog import CaseDialog
from redactor.app.cases.fields import NEW_KEY, OWN_KEY, KeyFields, PathField
from redactor.app.session import Session
from redactor.cases import Role, Signer, read_public

_ROLES = {
    Role.DRAFTER: str(QT_TRANSLATE_NOOP("Roles", "drafter")),
    Role.REVIEWER: str(QT_TRANSLATE_NOOP("Roles", "reviewer")),
    Role.RELEASER: str(QT_TRANSLATE_NOOP("Roles", "releaser")),
    Role.AUDITOR: str(QT_TRANSLATE_NOOP("Roles", "auditor")),
}
_FIRST = (Role.DRAFTER, Role.REVIEWER, Role.RELEASER)


def role_words(roles: object) -> str:
    """Return roles in words, in their fixed order."""
    held = set(roles) if isinstance(roles, (set, frozenset, tuple, list)) else set()
    return ", ".join(QCoreApplication.translate("Roles", word) for role, word in _ROLES.items() if role in held)


class PeopleDialog(CaseDialog):
    """Unlocks one's key, shows who is enrolled, enrols others by their public key."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, "", parent)
        self.setWindowTitle(self.tr("Persons and keys"))
        self.setAccessibleName(self.tr("Persons and keys"))
        self.tree = QTreeWidget()
        self.tree.setAccessibleName(self.tr("Persons of the case"))
        self.tree.setRootIsDecorated(False)
        self.tree.setHeaderLabels([self.tr("Name"), self.tr("Roles"), self.tr("Key")])
        self.tree.header().setAccessibleName(self.tr("Columns of the persons"))
        self.key = KeyFields((OWN_KEY, NEW_KEY))
        self.public = PathField(self.tr("Public key of another person"))
        self.roles = {role: QCheckBox(QCoreApplication.translate("Roles", word)) for role, word in _ROLES.items()}
        held = QWidget()
        line = QHBoxLayout(held)
        line.setContentsMargins(0, 0, 0, 0)
        for box in self.roles.values():
            box.setAccessibleName(box.text())
            box.toggled.connect(self.refresh)
            line.addWidget(box)
        line.addStretch(1)
        self.form.addRow(self.tree)
        self.form.addRow(self.key)
        self.row(self.tr("&Other's public key"), self.public)
        self.row(self.tr("Their roles"), held)
        self.close_button()
        self.rule = self.button(self.tr("Demand &two persons"), self._demand)
        self.enrol = self.button(self.tr("E&nrol them"), self._enrol)
        self.use = self.button(self.tr("Use this key"), self._use, default=True)
        for field in (self.key, self.public):
            field.changed.connect(self.refresh)
        self.resize(640, 0)
        self._show_persons()
        self.refresh()
        self.key.file.setFocus()

    @Slot()
    def refresh(self) -> None:
        """Show what can be done."""
        desk = self.session.desk
        if desk is None:
            return
        reason = self.key.problem()
        self.say_why(self.use, [reason] if reason else [])
        is_known = desk.person is not None
        self.rule.setEnabled(is_known and not desk.case.record.two_persons and not self.is_busy)
        any_role = any(box.isChecked() for box in self.roles.values())
        self.enrol.setEnabled(is_known and self.public.path is not None and any_role and not self.is_busy)
        if not is_known:
            self.enrol.setToolTip(self.tr("Unlock your own key first: it signs the enrolment."))

    def _show_persons(self) -> None:
        desk = self.session.desk
        self.tree.clear()
        if desk is None:
            return
        for key_id, person in desk.case.record.persons.items():
            own = desk.person is not None and desk.person.key.key_id == key_id
            name = self.tr("{0} (you)").format(person.name) if own else person.name
            self.tree.addTopLevelItem(QTreeWidgetItem([name, role_words(person.roles), key_id]))
        if self.tree.topLevelItemCount() == 0:
            words = self.tr("Nobody yet. Your key will be the first, as drafter, reviewer and releaser.")
            self.tree.addTopLevelItem(QTreeWidgetItem([words]))
            self.tree.setFirstColumnSpanned(0, self.tree.rootIndex(), True)
        for column in (0, 1):
            self.tree.resizeColumnToContents(column)

    def _use(self) -> None:
        request = self.key.take()
        if request is not None:
            title = self.tr("Unlocking {0}").format(request.path.name)
            self.run(title, lambda _progress: request.signer(), self._unlocked)

    @Slot(object)
    def _unlocked(self, signer: Signer) -> None:
        desk = self.session.desk
        if desk is None:
            return

        def act() -> None:
            desk.act_as(signer)
            if not desk.case.record.persons:
                desk.enrol(signer.public_key, _FIRST)

        if self.attempt(act):
            self.tell(self.tr("You work as {0}.").format(signer.name), good=True)
        self._show_persons()
        self.session.case_changed.emit()

    def _enrol(self) -> None:
        from redactor.workflow.files import read_original

        desk, path = self.session.desk, self.public.path
        if desk is None or path is None:
            return
        roles = [role for role, box in self.roles.items() if box.isChecked()]
        if self.attempt(lambda: desk.enrol(read_public(read_original(path)), roles)):
            self.tell(self.tr("Enrolled. The entry is signed with your key."), good=True)
            self.public.line.clear()
        self._show_persons()
        self.refresh()
        self.session.case_changed.emit()

    def _demand(self) -> None:
        from redactor.cases import CaseRecord

        desk = self.session.desk
        if desk is not None and self.attempt(lambda: CaseRecord(desk.case).demand_two_persons()):
            self.tell(self.tr("Two persons are demanded from now on; nothing takes that back."), good=True)
        self.refresh()
        self.session.case_changed.emit()


def person_words(session: Session) -> str:
    """Return who works on the case, such as "Anna Drafter (drafter)"; empty without a case file."""
    desk = session.desk
    if desk is None:
        return ""
    person = desk.person
    if person is not None:
        return f"{person.name} ({role_words(person.roles)})"
    words = QCoreApplication.translate("Roles", str(QT_TRANSLATE_NOOP("Roles", "{0}, no key")))
    return words.format(desk.case.actor)
