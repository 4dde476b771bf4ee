"""The commands on the case's lists: never mark this again, always redact this, edit them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from redactor.app.dialogs.help_dialogs import show
from redactor.app.dialogs.lists_dialog import ListsDialog
from redactor.app.session import Session
from redactor.app.viewer.pane import DocumentPane
from redactor.model import ListEntry, ListKind, ListScope


class ListCommands(QObject):
    """Opens the lists, with the selected text as a new entry, and searches again once they have changed."""

    def __init__(
        self, session: Session, pane: DocumentPane, announce: Callable[[str], None], window: QWidget
    ) -> None:
        super().__init__(window)
        self._session, self._pane, self._announce, self._window = session, pane, announce, window

    def edit(self) -> None:
        """Open the lists as they are."""
        self._open(None)

    def never(self) -> None:
        """Open the lists with the selected text under "never"."""
        self._open(self._entry(ListKind.NEVER))

    def always(self) -> None:
        """Open the lists with the selected text under "always"."""
        self._open(self._entry(ListKind.ALWAYS))

    def _entry(self, kind: ListKind) -> ListEntry:
        entry, spans, row = self._session.entry, self._pane.selected_spans(), self._session.row
        segment = entry.rows.segment(spans[0].address) if entry and spans else None
        found = row.finding if row is not None else None
        if segment is None and entry is not None and found is not None:
            segment, span = entry.rows.segment(found.segment), (found.start, found.end)
        else:
            span = (spans[0].start, spans[0].end) if spans else (0, 0)
        text = " ".join(segment.text[slice(*span)].split()) if segment is not None else ""
        return ListEntry(kind, text=text, scope=ListScope.CASE)

    def _open(self, new: ListEntry | None) -> None:
        made: list[ListsDialog] = []
        if self._session.attempt(lambda: made.append(ListsDialog(self._session, new, self._window))):
            made[0].confirmed.connect(lambda _entries: self._search_again())
            show(made[0])

    def _search_again(self) -> None:
        """Search all open files again: decisions stay, the lists hold for the rest."""
        for doc_id, entry in list(self._session.files.items()):
            if entry.reading is None:
                self._session.scan(doc_id)
        self._announce(self.tr("The lists are changed; the files are searched again."))
