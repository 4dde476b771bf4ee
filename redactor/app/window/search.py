"""The commands that search: the find bar of the shown file, and the dialog that marks what it finds."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from redactor.app.dialogs.help_dialogs import show
from redactor.app.dialogs.search_dialog import SearchDialog
from redactor.app.jobs.operation import Operation, Priority
from redactor.app.session import Session
from redactor.app.viewer.flow import Span
from redactor.app.viewer.pane import DocumentPane
from redactor.model import split_part
from redactor.workflow.searching import Found, Place, Query, QueryKind


class SearchCommands(QObject):
    """Signals: changed() when there are other hits than before."""

    changed = Signal()

    def __init__(
        self, session: Session, pane: DocumentPane, announce: Callable[[str], None], window: QWidget
    ) -> None:
        super().__init__(window)
        self._session, self._pane, self._window, self._announce = session, pane, window, announce
        self._bar = pane.find_bar
        self._hits: tuple[Place, ...] = ()
        self._at = -1
        self._partial = False
        self._asked: Operation | None = None
        self._bar.wanted.connect(self._look)
        self._bar.stepped.connect(self._step)
        self._bar.closed.connect(self.close)
        session.part_selected.connect(self._part_changed)

    @property
    def hits(self) -> tuple[Place, ...]:
        """The places of the text in the find bar."""
        return self._hits

    def find(self) -> None:
        """Type a text to find in the shown file."""
        self._bar.start()

    def next(self) -> None:
        """Go to the next place."""
        self._step(1)

    def previous(self) -> None:
        """Go to the place before."""
        self._step(-1)

    def dialog(self) -> None:
        """Search and redact; the selected text, or else the selected finding's, stands in the field already."""
        entry, spans = self._session.entry, self._pane.selected_spans()
        row = self._session.row
        segment = entry.rows.segment(spans[0].address) if entry and len(spans) == 1 else None
        words = segment.text[spans[0].start : spans[0].end] if segment else row.text if row else ""
        dialog = SearchDialog(self._session, " ".join(words.split()), self._window)
        dialog.marked.connect(self._mark)
        show(dialog)

    @Slot()
    def close(self) -> None:
        """Close the find bar; the keyboard goes back to the document."""
        self._bar.hide()
        self._take((), None)
        self._pane.focus_view.setFocus()

    @Slot(object)
    def _mark(self, places: list[Place]) -> None:
        session, made = self._session, list[str]()
        if session.attempt(lambda: made.extend(session.workbench.mark_texts(places))):
            session.select_item((places[0][0], made[0]))
            self._announce(self.tr("Marked {0} places").format(len(places)))

    @Slot(str)
    def _look(self, words: str) -> None:
        doc_id = self._session.doc_id
        if doc_id is None or not words.strip() or not self._session.is_ready:
            self._take((), None)
            return
        workbench = self._session.workbench
        query = Query(QueryKind.TEXT, words)
        title = self.tr("Searching")
        operation = Operation(title, lambda _progress: workbench.find(query, {doc_id}), Priority.OPEN)
        self._asked = operation
        operation.succeeded.connect(lambda found: self._found(operation, found))
        operation.failed.connect(self._session.tell_error)
        self._session.quick_lane.submit(operation)

    def _found(self, operation: Operation, found: Found) -> None:
        if operation is self._asked:
            self._take(found.places, operation)
            if not found.places:
                self._bar.say(self.tr("Nowhere") + self._extent())
                return
            here = [n for n, place in enumerate(self._hits) if _part(place) == self._session.part]
            self._go(here[0] if here else 0)

    def _take(self, hits: tuple[Place, ...], asked: Operation | None) -> None:
        self._hits, self._at, self._asked = hits, -1, asked
        self._bar.say("")
        self._show(None)
        self.changed.emit()

    @Slot(int)
    def _step(self, way: int) -> None:
        if self._hits:
            self._go((self._at + way) % len(self._hits))

    def _go(self, number: int) -> None:
        self._at = number
        doc_id, _, _, _ = place = self._hits[number]
        if (self._session.doc_id, self._session.part) != (doc_id, _part(place)):
            self._session.select_part(doc_id, _part(place))
        words = self.tr("{0} of {1}").format(number + 1, len(self._hits))
        self._bar.say(words + self._extent())
        self._show(Span(*place[1:]))
        self._announce(self.tr("Place {0}").format(words))

    def _show(self, current: Span | None) -> None:
        part = self._session.part
        spans = [Span(*place[1:]) for place in self._hits if _part(place) == part]
        self._pane.show_hits(spans, current)

    def _extent(self) -> str:
        """Say that only some of the text could be searched so far."""
        entry = self._session.entry
        if entry is None or entry.read_pages is None:
            return ""
        self._partial = True
        done, pages = entry.read_pages
        return " " + self.tr("(in {0} of {1} pages)").format(f"{done:,}", f"{pages:,}")

    @Slot()
    def _part_changed(self) -> None:
        """Look again in another file or when all is read; in another part of the same one show what is known."""
        doc_id, partial = self._session.doc_id, self._partial
        self._partial = False
        if self._bar.isVisible() and (partial or not self._hits or self._hits[0][0] != doc_id):
            self._look(self._bar.line.text())
        elif self._hits:
            self._show(None)


def _part(place: Place) -> str:
    return split_part(place[1])[0]
