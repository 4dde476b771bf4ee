"""The commands that decide: accept, reject, codes, marks, undo. Each is one step that undo takes back."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from redactor.app.api import Item
from redactor.app.dialogs.code_dialog import CodeDialog
from redactor.app.dialogs.help_dialogs import show
from redactor.app.dialogs.same_text import SameTextDialog
from redactor.app.findings.rows import Row, next_undecided
from redactor.app.jobs.operation import Operation, Priority
from redactor.app.messages import Severity
from redactor.app.session import Session
from redactor.app.viewer.pane import DocumentPane


class DecisionCommands(QObject):
    """Works on what is selected in the list of findings.

    Signals: done(str) with the words for the status strip, also announced to screen readers.
    """

    done = Signal(str)

    def __init__(self, session: Session, pane: DocumentPane, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._pane, self._window = session, pane, window

    # Accept and reject

    def accept(self) -> None:
        """Accept what is selected."""
        self._decide(self._session.workbench.accept, self.tr("Accepted: {0}"))

    def reject(self) -> None:
        """Reject what is selected."""
        self._decide(self._session.workbench.reject, self.tr("Rejected: {0}"))

    def reopen(self) -> None:
        """Make what is selected undecided again."""
        self._decide(self._session.workbench.reopen, self.tr("Undecided again: {0}"))

    def accept_next(self) -> None:
        """Accept, and go on to the next undecided finding."""
        self._and_go_on(self.accept)

    def reject_next(self) -> None:
        """Reject, and go on to the next undecided finding."""
        self._and_go_on(self.reject)

    def _decide(self, step: Callable[[list[Item]], None], words: str) -> None:
        rows = [row for row in map(self._session.find_row, self._session.chosen) if row and not row.is_area]
        if rows and self._session.attempt(lambda: step([item for row in rows for item in row.items])):
            self.announce(words.format(named(rows)))

    def _and_go_on(self, step: Callable[[], None]) -> None:
        session = self._session
        chosen, after = set(session.chosen), session.current
        undecided = [row for row in session.listed if row.item not in chosen or row.item == after]
        follower = next_undecided(undecided, after[1] if after else None)
        step()
        item = follower.item if follower else self._first_elsewhere()
        if item is not None:
            session.select_item(item)
        elif session.undecided() == 0:
            session.tell(Severity.INFO, self.tr("Every finding is decided."), self.tr("Export with Ctrl+E."))

    def _first_elsewhere(self) -> Item | None:
        """Return the first undecided finding of this file, which the filter may hide, or else of the others."""
        session = self._session
        ids = [session.doc_id, *session.files]
        entries = [session.files[doc_id] for doc_id in ids if doc_id in session.files]
        return next((row.item for entry in entries for row in entry.rows.rows if row.undecided), None)

    # The same text

    def accept_same(self) -> None:
        """Show where the text stands in the case, then accept the places that stay ticked."""
        self._same(accept=True)

    def reject_same(self) -> None:
        """Show where the text stands in the case, then reject the places that stay ticked."""
        self._same(accept=False)

    def accept_listed(self) -> None:
        """Show the undecided findings of the list, then accept those that stay ticked, as one step."""
        rows = [row for row in self._session.listed if row.undecided]
        if rows:
            text = self.tr("Undecided findings of the list: {0}").format(len(rows))
            self._ask_places(rows, text, accept=True)

    def _same(self, *, accept: bool) -> None:
        session, row = self._session, self._session.row
        if row is None or row.is_area:
            return
        workbench = session.workbench
        title = self.tr("Looking for the same text")
        operation = Operation(title, lambda _progress: workbench.same_text(*row.item), Priority.OPEN)
        operation.succeeded.connect(lambda items: self._ask_same(row, items, accept=accept))
        operation.failed.connect(session.tell_error)
        session.quick_lane.submit(operation)

    def _ask_same(self, row: Row, items: list[Item], *, accept: bool) -> None:
        found = {place.item: place for place in map(self._session.find_row, items) if place is not None}
        self._ask_places(list(found.values()), row.text, accept=accept)

    def _ask_places(self, rows: list[Row], text: str, *, accept: bool) -> None:
        files = self._session.files
        places = [(files[row.doc_id].opened.document.name, row) for row in rows]
        dialog = SameTextDialog(places, accept=accept, text=text, here=self._session.doc_id, parent=self._window)
        dialog.confirmed.connect(lambda chosen: self._decide_same(chosen, accept=accept))
        show(dialog)

    def _decide_same(self, items: list[Item], *, accept: bool) -> None:
        workbench = self._session.workbench
        step = workbench.accept if accept else workbench.reject
        words = self.tr("Accepted {0} places") if accept else self.tr("Rejected {0} places")
        if self._session.attempt(lambda: step(items)):
            self.announce(words.format(len(items)))

    # Codes and notes

    @Slot()
    def choose_code(self) -> None:
        """Choose the reason code of what is selected."""
        row = self._session.row
        if row is None:
            return
        self._ask_code(row.code)

    def code_by_number(self, number: str) -> None:
        """Set one of the first nine codes; one that asks for more opens the picker on it."""
        codes, index = self._session.codes, int(number) - 1
        if index >= len(codes):
            return
        if codes[index].needs:
            self._ask_code(codes[index].code)
            return
        self._set_code(codes[index].code, {})

    def _ask_code(self, code: str) -> None:
        session = self._session
        state = session.document_state(session.current[0]) if session.current else None
        item_id = session.current[1] if session.current else ""
        item = (state.findings.get(item_id) or state.areas.get(item_id)) if state else None
        suggested = session.workbench.suggested_answers()
        dialog = CodeDialog(session.codes, code, item.answers if item else {}, suggested, self._window)
        dialog.chosen.connect(self._set_code)
        show(dialog)

    def last_code(self) -> None:
        """Set the code that was set last."""
        if self._session.last_code is not None:
            self._set_code(*self._session.last_code)

    @Slot(str, object)
    def _set_code(self, code: str, answers: Mapping[str, str]) -> None:
        """Set the code and nothing but its own answers: those to an earlier code must not stay beside it."""
        session = self._session
        items = list(session.chosen)
        given = {need: text for need, text in answers.items() if need != "statute"}
        statute = answers.get("statute", "")
        if items and session.attempt(lambda: session.workbench.set_code(items, code, statute, given)):
            session.last_code = (code, answers)
            self.announce(self.tr("Reason code {0} set").format(code))

    @Slot(str)
    def write_note(self, note: str) -> None:
        """Set the note of the selected finding."""
        session, item = self._session, self._session.current
        if item is not None and session.attempt(lambda: session.workbench.set_note(*item, note)):
            self.announce(self.tr("Note written"))

    # Undo

    def undo(self) -> None:
        """Take the last step back."""
        self._swap(self._session.workbench.undo, self.tr("Undone: {0}"))

    def redo(self) -> None:
        """Do the step again."""
        self._swap(self._session.workbench.redo, self.tr("Done again: {0}"))

    def _swap(self, step: Callable[[], str | None], words: str) -> None:
        what: list[str | None] = []
        if self._session.attempt(lambda: what.append(step())) and what[0] is not None:
            self.announce(words.format(what[0]))

    def announce(self, words: str) -> None:
        """Show the words in the status strip, and have a screen reader speak them."""
        self.done.emit(words)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._window, words))


def named(rows: list[Row]) -> str:
    """Return what a message calls these rows: the text of a single one, else how many there are."""
    if len(rows) == 1:
        return rows[0].text or rows[0].type_title()
    return str(len(rows))
