"""Under which conditions actions can be done, by the names that the catalogue uses."""

from __future__ import annotations

from redactor.app.actions.binding import Condition
from redactor.app.actions.catalogue import FAVOURITE_CODES
from redactor.app.session import Session
from redactor.app.viewer.pane import DocumentPane
from redactor.app.window.message_bar import MessageBar
from redactor.app.window.search import SearchCommands


def make_conditions(
    session: Session, pane: DocumentPane, bar: MessageBar, search: SearchCommands
) -> dict[str, Condition]:
    """Return the conditions by name."""

    def chosen_findings() -> bool:
        return any(row is not None and not row.is_area for row in map(session.find_row, session.chosen))

    def unread() -> bool:
        return (
            session.doc_id is not None
            and session.is_ready
            and bool(session.workbench.unacknowledged(session.doc_id))
        )

    def code(number: int) -> Condition:
        return lambda: session.row is not None and len(session.codes) >= number

    def spans_text() -> bool:
        return session.row is not None and session.row.finding is not None and not session.row.finding.is_marking

    def is_read() -> bool:
        """Nothing is decided on a file as long as only some of its text is known."""
        return session.entry is not None and session.entry.reading is None

    return {
        "always": lambda: True,
        "case": lambda: session.is_ready and session.desk is not None,
        "encrypted_case": lambda: session.desk is not None and session.desk.is_encrypted,
        "ready": lambda: session.is_ready,
        "busy": lambda: bool(session.lane.pending),
        "document": lambda: session.entry is not None,
        "read": is_read,
        "read_pages": lambda: pane.shows_pages and is_read(),
        "documents": lambda: bool(session.files),
        "unread": unread,
        "exported": lambda: session.entry is not None and session.entry.report is not None,
        "can_undo": lambda: session.is_ready and session.workbench.case.state.can_undo,
        "can_redo": lambda: session.is_ready and session.workbench.case.state.can_redo,
        "selection": lambda: is_read() and bool(pane.selected_spans()),
        "markable": lambda: spans_text() or (is_read() and bool(pane.selected_spans())),
        "span": spans_text,
        "box": lambda: session.row is not None and session.row.is_area,
        "hits": lambda: bool(search.hits),
        "pages": lambda: pane.shows_pages,
        "row": lambda: session.row is not None,
        "rows": lambda: bool(session.listed),
        "own_mark": lambda: session.row is not None and session.row.by_person,
        "finding": lambda: session.row is not None and not session.row.is_area,
        "findings": chosen_findings,
        "undecided": lambda: session.undecided() > 0,
        "undecided_listed": lambda: any(row.undecided for row in session.listed),
        "last_code": lambda: session.row is not None and session.last_code is not None,
        "message": lambda: bool(bar.messages),
        **{f"code_{number}": code(number) for number in range(1, FAVOURITE_CODES + 1)},
    }
