"""The commands that mark by hand: text, lines, pages, boxes; and that change what was marked or found."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from redactor.app.dialogs.box_dialogs import CopyBoxDialog, KindDialog
from redactor.app.dialogs.help_dialogs import show
from redactor.app.session import Session
from redactor.app.viewer import words
from redactor.app.viewer.flow import Span
from redactor.app.viewer.pane import DocumentPane
from redactor.app.window.decisions import named
from redactor.model import Rect, Segment


class MarkCommands(QObject):
    """Marks what is selected in the document, and changes what is selected in the list of findings."""

    def __init__(
        self, session: Session, pane: DocumentPane, announce: Callable[[str], None], window: QWidget
    ) -> None:
        super().__init__(window)
        self._session, self._pane, self._window, self._announce = session, pane, window, announce
        pane.box_drawn.connect(self.place_box)
        pane.box_moved.connect(self.move_box)

    # Text

    def selection(self) -> None:
        """Mark the selected text to be removed; over several paragraphs it is one step still."""
        self._mark(self._pane.selected_spans())

    def line(self) -> None:
        """Mark the whole lines that the selected text touches, or else the selected finding."""
        self._withhold(paragraphs=False)

    def paragraph(self) -> None:
        """Mark the whole paragraphs that the selected text touches, or else the selected finding."""
        self._withhold(paragraphs=True)

    def _withhold(self, *, paragraphs: bool) -> None:
        session, doc_id, spans = self._session, self._session.doc_id, self._pane.selected_spans()
        row = session.row
        if not spans and row is not None and row.finding is not None:
            spans = [Span(row.finding.segment, row.finding.start, row.finding.end)]
        if doc_id is not None and spans:
            places = [(doc_id, span.address, span.start, span.end) for span in spans]
            self._take(doc_id, lambda: session.workbench.withhold_lines(places, paragraphs=paragraphs))

    def keep_only(self) -> None:
        """Remove all but the selected: of its page, pictures too, or of a part without pages."""
        entry, kept = self._session.entry, self._pane.selected_spans()
        document = entry.opened.document.find_part(self._session.part) if entry else None
        if entry is None or document is None or not kept:
            return
        segments = [s for s in document.segments if s.visible and not s.removed_always]
        known = entry.rows.segment(kept[0].address)
        if known is None or known.page is None or not known.boxes:
            if self._mark(words.everything_but(segments, kept)):
                self._announce(self.tr("All text but the selected is marked."))
            return
        self._keep_on_page(document.part, known.page, [s for s in segments if s.page == known.page], kept)

    def _keep_on_page(self, part: str, page: int, segments: list[Segment], kept: Sequence[Span]) -> None:
        """Cover the page around the selected lines; what stands between them and is not selected is marked."""
        boxes = {segment.address: segment.boxes for segment in segments}
        rects = [
            r for span in kept if span.address in boxes for r in boxes[span.address].quads(span.start, span.end)
        ]
        if not rects:
            return
        around = Rect(
            min(r.x0 for r in rects), min(r.y0 for r in rects), max(r.x1 for r in rects), max(r.y1 for r in rects)
        )
        session, doc_id = self._session, self._session.doc_id or ""
        between = [
            span
            for span in words.everything_but(segments, kept)
            if any(around.padded(-0.5).intersects(box) for box in boxes[span.address].quads(span.start, span.end))
        ]
        if between and not self._mark(between):
            return
        if self._take(doc_id, lambda: session.workbench.keep_only(doc_id, part, page, around)):
            self._announce(self.tr("All of page {0} but the selected is covered, pictures too.").format(page))

    def _take(self, doc_id: str, step: Callable[[], list[str]]) -> bool:
        """Do a step that marks places, and select the last of them."""
        made: list[str] = []
        if not self._session.attempt(lambda: made.extend(step())) or not made:
            return False
        self._pane.clear_selection()
        self._session.select_item((doc_id, made[-1]))
        self._announce(self.tr("Marked: {0}").format(named([row for row in [self._session.row] if row])))
        return True

    def _mark(self, spans: Sequence[Span]) -> bool:
        session, doc_id = self._session, self._session.doc_id
        if doc_id is None or not spans:
            return False
        places = [(doc_id, span.address, span.start, span.end) for span in spans]
        return self._take(doc_id, lambda: session.workbench.mark_texts(places))

    def _text(self, address: str) -> str:
        entry = self._session.entry
        segment = entry.rows.segment(address) if entry else None
        return segment.text if segment else ""

    # Findings

    def respan(self, how: str) -> None:
        """Take a word in or leave one out at an end of the selected finding."""
        session, row = self._session, self._session.row
        if row is None or row.finding is None:
            return
        found, text = row.finding, self._text(row.finding.segment)
        start, end = found.start, found.end
        if how == "widen-end":
            end = words.end_after(text, end)
        elif how == "shrink-end":
            end = words.end_before(text, start, end)
        elif how == "widen-start":
            start = words.start_before(text, start)
        else:
            start = words.start_after(text, start, end)
        if (start, end) == (found.start, found.end):
            self._announce(self.tr("There is no further word."))
            return
        doc_id, made = row.doc_id, list[str]()
        if session.attempt(lambda: made.append(session.workbench.respan(*row.item, start, end))):
            session.select_item((doc_id, made[0]))
            self._announce(self.tr("Now: {0}").format(named([row for row in [session.row] if row])))

    def kind(self) -> None:
        """Say what the selected findings are."""
        row = self._session.row
        if row is not None and row.finding is not None:
            used = {r.entity_type for entry in self._session.files.values() for r in entry.rows.rows if r.finding}
            dialog = KindDialog(row.entity_type, used, self._window)
            dialog.chosen.connect(self._set_kind)
            show(dialog)

    @Slot(str)
    def _set_kind(self, entity_type: str) -> None:
        session = self._session
        rows = [row for row in map(session.find_row, session.chosen) if row and row.finding]
        items = [item for row in rows for item in row.items]
        if items and session.attempt(lambda: session.workbench.set_kind(items, entity_type)):
            self._announce(self.tr("Kind set: {0}").format(named(rows)))

    # Boxes

    @Slot(int, object)
    def place_box(self, page: int, rect: Rect) -> None:
        """Put a drawn box into the case."""
        session, doc_id = self._session, self._session.doc_id
        if doc_id is None:
            return
        made: list[str] = []
        if session.attempt(lambda: made.append(session.workbench.draw(doc_id, session.part, page, rect))):
            session.select_item((doc_id, made[0]))
            self._announce(self.tr("Box drawn on page {0}").format(page))

    def page(self) -> None:
        """Cover the page in the middle of the view, pictures and all."""
        session, doc_id, page = self._session, self._session.doc_id, self._pane.pages.page
        if doc_id is not None and page:
            self._take(doc_id, lambda: [session.workbench.withhold_page(doc_id, session.part, page)])

    def edit_box(self) -> None:
        """Move or resize the selected box by keyboard."""
        row = self._session.row
        if row is not None and row.is_area and row.page is not None:
            self._pane.reveal(row)
            self._pane.pages.edit_box(row.item_id, row.page, row.rects[0])

    @Slot(str, int, object)
    def move_box(self, area_id: str, page: int, rect: Rect) -> None:
        """Put a changed box into the case."""
        session, doc_id = self._session, self._session.doc_id
        if doc_id is not None and session.attempt(
            lambda: session.workbench.move_area(doc_id, area_id, page, rect)
        ):
            self._announce(self.tr("Box changed on page {0}").format(page))

    def copy_box(self) -> None:
        """Ask for pages, then put the box on the same place of each."""
        row = self._session.row
        if row is not None and row.is_area and row.page is not None:
            dialog = CopyBoxDialog(row.page, self._pane.pages.page_count, self._window)
            dialog.chosen.connect(self._copy_box)
            show(dialog)

    @Slot(object)
    def _copy_box(self, pages: list[int]) -> None:
        session, row = self._session, self._session.row
        if row is None or row.page is None:
            return
        places = [(row.doc_id, row.part, page, row.rects[0]) for page in pages if page != row.page]
        code = row.code or None
        if places and session.attempt(lambda: session.workbench.draw_all(places, code)):
            self._announce(self.tr("Box copied to {0} pages").format(len(places)))

    def remove(self) -> None:
        """Remove the selected box or mark made by hand."""
        session, row = self._session, self._session.row
        if row is not None and row.by_person and session.attempt(lambda: session.workbench.remove(*row.item)):
            self._announce(self.tr("Removed: {0}").format(named([row])))
