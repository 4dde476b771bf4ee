"""The commands of the Case menu. Dialogs are loaded when they are first asked for."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QInputDialog, QWidget

from redactor.app.cases.panel import CasePanel
from redactor.app.dialogs.file_dialogs import ask_for_folder
from redactor.app.dialogs.help_dialogs import show
from redactor.app.session import Session
from redactor.workflow.steps import Step

if TYPE_CHECKING:
    from redactor.workflow.case_desk import CaseDesk


class CaseCommands(QObject):
    """What is done with a case as a whole.

    Signals: place_wanted(str, str) with doc_id and item id, address, or nothing.
    """

    place_wanted = Signal(str, str)

    def __init__(self, session: Session, panel: CasePanel, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._panel, self._window = session, panel, window

    # Open and make

    def new(self) -> None:
        """Make a case."""
        from redactor.app.cases.open_dialogs import NewCaseDialog

        show(NewCaseDialog(self._session, self._window))

    def open(self) -> None:
        """Open a case; an encrypted one is unlocked."""
        from redactor.app.cases.open_dialogs import OpenCaseDialog

        show(OpenCaseDialog(self._session, parent=self._window))

    def people(self) -> None:
        """Unlock one's key, show and enrol persons."""
        from redactor.app.cases.people_dialog import PeopleDialog

        show(PeopleDialog(self._session, self._window))

    # The way out

    def submit(self) -> None:
        """Hand documents in for approval."""
        self._step(Step.SUBMIT)

    def approve(self) -> None:
        """Approve the decisions as they stand."""
        self._step(Step.APPROVE)

    def give_back(self) -> None:
        """Return documents to their drafter."""
        self._step(Step.RETURN)

    def _step(self, step: Step) -> None:
        from redactor.app.cases.step_dialog import StepDialog

        dialog = StepDialog(self._session, step, self._panel.chosen, self._window)
        dialog.place_wanted.connect(self.place_wanted)
        show(dialog)

    def overturn(self) -> None:
        """Decide otherwise than the drafter on the selected redaction, with a reason."""
        session, item = self._session, self._session.current
        if session.desk is None or item is None:
            return
        title, words = self.tr("Overturn this decision"), self.tr("Why? The document goes back to its drafter.")
        reason, given = QInputDialog.getText(self._window, title, words)
        desk = session.desk
        if given and reason.strip() and session.attempt(lambda: desk.overturn(*item, reason.strip())):
            session.done(self.tr("Overturned; the document goes back to its drafter"))
            session.case_changed.emit()

    def release(self) -> None:
        """Release the case as one pack."""
        from redactor.app.cases.release_dialog import ReleaseDialog

        dialog = ReleaseDialog(self._session, self._window)
        dialog.place_wanted.connect(self.place_wanted)
        show(dialog)

    def close_case(self) -> None:
        """Close the case, so that nothing is added to it any more."""
        self._record("close", self.tr("The case is closed"))

    def reopen_case(self) -> None:
        """Open a closed case again."""
        self._record("reopen", self.tr("The case is open again"))

    def _record(self, step: str, words: str) -> None:
        from redactor.cases import CaseRecord

        session, desk = self._session, self._session.desk
        if desk is not None and session.attempt(getattr(CaseRecord(desk.case), step)):
            session.done(words)
            session.case_changed.emit()

    # Handing over, checks, figures

    def hand_over(self) -> None:
        """Write the case as one signed file."""
        from redactor.app.cases.handover_dialogs import HandOverDialog

        show(HandOverDialog(self._session, self._window))

    def take_over(self) -> None:
        """Take a handed-over case."""
        from redactor.app.cases.handover_dialogs import TakeOverDialog

        show(TakeOverDialog(self._session, self._window))

    def audit(self) -> None:
        """Check the log of the case."""
        from redactor.app.cases.checks import AuditDialog

        show(AuditDialog(self._session, self._window))

    def consistency(self) -> None:
        """Compare how the same text is treated."""
        from redactor.app.cases.checks import ConsistencyDialog

        dialog = ConsistencyDialog(self._session, self._window)
        dialog.place_wanted.connect(self.place_wanted)
        show(dialog)

    def incident(self) -> None:
        """Look for a name in past releases."""
        from redactor.app.cases.checks import IncidentDialog

        show(IncidentDialog(self._session, self._window))

    def monitor(self) -> None:
        """Show figures over cases."""
        from redactor.app.cases.monitor_window import MonitorWindow

        show(MonitorWindow(self._session, self._window))

    def internal(self) -> None:
        """Write the internal logs of an encrypted case's releases in clear."""
        from redactor.workflow.casework import confidential_folders
        from redactor.workflow.internal_logs import unpack_internal

        session, desk = self._session, self._session.desk
        if desk is None:
            return
        start = str(desk.path.parent)
        folder = ask_for_folder(self._window, self.tr("Folder for the internal logs"), start)
        if folder is None:
            return
        count: list[int] = []
        logs = confidential_folders(desk.path)[1]
        if session.attempt(lambda: count.append(unpack_internal(logs, desk.vault, folder))):
            session.done(self.tr("{0} internal logs written; they are confidential").format(count[0]))


class CaseReasons(QObject):
    """Why actions can't be done now: action id -> sentence. Asked after each change, so it must be fast."""

    STEPS: Mapping[str, Step] = {
        "case-submit": Step.SUBMIT,
        "case-approve": Step.APPROVE,
        "case-return": Step.RETURN,
        "case-release": Step.RELEASE,
    }

    def __init__(self, session: Session, panel: CasePanel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._panel = session, panel
        self._known: tuple[object, dict[str, str]] = (None, {})

    def against(self, changing: Callable[[], list[str]]) -> dict[str, str]:
        """Return the sentences; `changing` gives the ids of the actions that change the case."""
        desk = self._session.desk
        if desk is None:
            return {}
        case, chosen = desk.case, frozenset(self._panel.selected)
        # The window asks after every click; the answer changes with the log, the person, and what is selected.
        state = (desk, case.head, case.actor, chosen, self._session.current, tuple(self._session.files))
        if self._known[0] != state:
            self._known = (state, self._ask(desk, changing))
        return self._known[1]

    def _ask(self, desk: CaseDesk, changing: Callable[[], list[str]]) -> dict[str, str]:
        reasons: dict[str, str] = {}
        doc_ids, every = self._panel.chosen, list(desk.case.state.documents)
        for key, step in self.STEPS.items():
            found = desk.against(step, every if step is Step.RELEASE else doc_ids)
            if found:
                reasons[key] = " ".join(found)
        overturn = self.against_overturn()
        if overturn:
            reasons["case-overturn"] = overturn
        if not desk.case.record.closed:
            reasons["case-reopen"] = self.tr("The case is not closed.")
        # That nothing can be changed at all comes before every smaller reason.
        return {**reasons, **(dict.fromkeys(changing(), desk.read_only) if desk.read_only else {})}

    @Slot()
    def against_overturn(self) -> str:
        """Return why the selected decision can't be overturned; empty when it can."""
        session, desk = self._session, self._session.desk
        if desk is None or session.current is None:
            return self.tr("Select a redaction first.")
        return " ".join(desk.against(Step.RETURN, [session.current[0]]))
