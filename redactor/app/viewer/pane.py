"""The pane: one part of a document, as pages and as text, with the marks of the case over both."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from redactor.app.display import one_line
from redactor.app.findings.rows import Row
from redactor.app.viewer.find_bar import FindBar
from redactor.app.viewer.flow import Span, build_flow
from redactor.app.viewer.grid_view import GridView
from redactor.app.viewer.marks import PageIndex
from redactor.app.viewer.page_text import PageText
from redactor.app.viewer.page_view import PageView
from redactor.app.viewer.text_view import TextView
from redactor.app.viewer.tiles import TileRenderer
from redactor.model import Document, Rect, Segment, UnreadArea


class DocumentPane(QWidget):
    """Shows a part. Paged kinds have a second tab for what stands on no page or can't be seen there.

    Signals:
        mark_clicked(str): id of a finding or box.
        box_drawn(int, object): page and Rect in points.
        box_moved(str, int, object): id, page and Rect of a box that was changed.
        drawing_changed(bool): drawing began or ended.
        scrolled(float): place, in the unit of the view shown.
        page_changed(int), zoom_changed(float): of the page view.
        selection_changed(): text was selected, or no longer.
    """

    mark_clicked = Signal(str)
    box_drawn = Signal(int, object)
    box_moved = Signal(str, int, object)
    drawing_changed = Signal(bool)
    scrolled = Signal(float)
    page_changed = Signal(int)
    zoom_changed = Signal(float)
    selection_changed = Signal()
    view_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pages = PageView()
        self.grid = GridView()
        self.text = TextView()
        self.find_bar = FindBar()
        self._tabs = QTabWidget()
        self._tabs.setDocumentMode(True)
        self._tabs.setAccessibleName(self.tr("Views of the document"))
        self._tabs.tabBar().setAccessibleName(self.tr("Views of the document"))
        self._tabs.addTab(self.pages, self.tr("Pages"))
        self._tabs.addTab(self.grid, self.tr("Sheets"))
        self._tabs.addTab(self.text, self.tr("Text"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._tabs, 1)
        layout.addWidget(self.find_bar)
        self._shown: tuple[str, str, Document] | None = None
        for view in (self.pages, self.grid, self.text):
            view.mark_clicked.connect(self.mark_clicked)
            view.selection_changed.connect(self.selection_changed)
        self.pages.scrolled.connect(self.scrolled)
        self.text.scrolled.connect(self.scrolled)
        self.pages.box_drawn.connect(self.box_drawn)
        self.pages.box_moved.connect(self.box_moved)
        self.pages.drawing_changed.connect(self.drawing_changed)
        self.pages.page_changed.connect(self.page_changed)
        self.pages.zoom_changed.connect(self.zoom_changed)
        self._tabs.currentChanged.connect(self.view_changed)

    @property
    def shows_pages(self) -> bool:
        """True while pages, not text, are in front."""
        return self._shown is not None and self._tabs.currentWidget() is self.pages

    @property
    def is_paged(self) -> bool:
        """True when the part has pages."""
        return self._shown is not None and self._shown[2].is_paged

    @property
    def front(self) -> PageView | GridView | TextView:
        """The view in front."""
        return (self.pages, self.grid, self.text)[self._tabs.currentIndex()]

    @property
    def focus_view(self) -> QWidget:
        """What takes the keys of the view in front."""
        return self.grid.table if self.front is self.grid else self.front

    def set_renderer(self, renderer: TileRenderer) -> None:
        """Take the tiles from this renderer."""
        self.pages.set_renderer(renderer)

    def show_document(self, doc_id: str, document: Document) -> None:
        """Show one part; the same part with the same text again keeps its place."""
        if self._shown is not None and self._shown[:2] == (doc_id, document.part):
            if self._shown[2] is document:
                return
            place, tab = (self.pages.position(), self.text.position()), self._tabs.currentIndex()
        else:
            place, tab = None, -1
        before = [(page.width, page.height) for page in self._shown[2].pages] if self._shown else []
        self._shown = (doc_id, document.part, document)
        visible = [s for s in document.segments if s.visible and not len(s.boxes)]
        hidden = [s for s in document.segments if not s.visible]
        has_grid = self.grid.show_segments(document.segments)
        self._name_tabs(document, len(hidden), has_grid=has_grid)
        sizes = [(page.width, page.height) for page in document.pages]
        if place is not None and sizes == before:
            # The same pages with more text: what is selected on them stays.
            self.pages.take_text(_text_source(document.segments))
        else:
            self.pages.show_pages(doc_id, document.part, sizes, _text_source(document.segments))
        self.pages.set_notes({a.page: self._note(a) for a in document.unread if a.page})
        unread = [self._note(area) for area in document.unread]
        headings = (
            self.tr("What people can't see"),
            self.tr("What nobody could read"),
            self.tr("What to know about this file"),
        )
        self.text.show_flow(
            build_flow(visible, hidden, headings[0], unread, headings[1], document.warnings, headings[2])
        )
        if tab < 0 or not self._tabs.isTabVisible(tab):
            tab = 0 if document.is_paged else 1 if has_grid else 2
        self._tabs.setCurrentIndex(tab)
        if place is not None:
            self.pages.set_position(place[0])
            self.text.set_position(place[1])

    def take_text(self, document: Document) -> None:
        """Let the text of further pages of the shown part be selected; nothing else changes."""
        if self._shown is not None and self._shown[1] == document.part:
            self._shown = (*self._shown[:2], document)
            self.pages.take_text(_text_source(document.segments))

    def _note(self, area: UnreadArea) -> str:
        place = self.tr("Page {0}").format(area.page) if area.page else one_line(area.address, 80)
        left_out = self.tr(" It is left out of every export.") if area.withheld else ""
        return self.tr("Not read: {0}. {1}").format(place, one_line(area.reason, 300)) + left_out

    def clear(self) -> None:
        """Show nothing."""
        self._shown = None
        self.pages.show_pages("", "", [])
        self.grid.show_segments([])
        self.text.show_flow(build_flow([], [], ""))

    def set_marks(self, rows: Sequence[Row], current: str | None) -> None:
        """Exchange the marks (rows of the whole family) and which of them is selected."""
        if self._shown is None:
            return
        part = self._shown[1]
        self.pages.set_marks(PageIndex(rows, part), current)
        self.grid.set_marks(rows, current)
        self.text.set_marks(rows, current)

    def set_current(self, current: str | None) -> None:
        """Exchange which mark is selected, leaving the marks as they are."""
        self.pages.set_current(current)
        self.grid.set_current(current)
        self.text.set_current(current)

    def reveal(self, row: Row) -> None:
        """Bring the finding's view to the front and scroll to it."""
        if row.page is not None and row.rects and self.is_paged:
            self._tabs.setCurrentWidget(self.pages)
            self.pages.reveal(row.page, row.rects[0])
        elif row.finding is not None and self.grid.reveal(row.finding.segment):
            self._tabs.setCurrentWidget(self.grid)
        elif self.text.reveal(row):
            self._tabs.setCurrentWidget(self.text)

    def show_segment(self, address: str) -> None:
        """Scroll to a segment, in the view that shows it."""
        if self.grid.reveal(address):
            self._tabs.setCurrentWidget(self.grid)
        elif self.text.reveal_span(Span(address, 0, 0)):
            self._tabs.setCurrentWidget(self.text)

    def show_page(self, page: int) -> None:
        """Bring a page to the front."""
        if self.is_paged:
            self._tabs.setCurrentWidget(self.pages)
            self.pages.go_to_page(page)

    def show_hits(self, places: Sequence[Span], current: Span | None) -> None:
        """Show where a searched text stands in this part, and scroll to the current place."""
        document = self._shown[2] if self._shown is not None else None
        segments = {s.address: s for s in document.segments} if document else {}
        quads: dict[int, tuple[Rect, ...]] = {}
        for span in places:
            segment = segments.get(span.address)
            if segment is not None and segment.page is not None:
                more = segment.boxes.quads(span.start, span.end)
                quads[segment.page] = (*quads.get(segment.page, ()), *more)
        here = segments.get(current.address) if current else None
        boxes = here.boxes.quads(current.start, current.end) if here is not None and current is not None else ()
        on_page = (here.page, boxes) if here is not None and here.page is not None and boxes else None
        self.pages.set_hits(quads, on_page)
        self.text.set_hits(places, current)
        if on_page is not None and self.is_paged:
            self._tabs.setCurrentWidget(self.pages)
            self.pages.reveal(on_page[0], on_page[1][0])
        elif current is not None and self.grid.reveal(current.address):
            self._tabs.setCurrentWidget(self.grid)
        elif current is not None and self.text.reveal_span(current):
            self._tabs.setCurrentWidget(self.text)

    def selected_spans(self) -> list[Span]:
        """Return the selected text of the view in front."""
        front = self.front
        return list(front.selected_spans) if isinstance(front, PageView) else front.selected_spans()

    def clear_selection(self) -> None:
        """Forget the selected text."""
        self.front.clear_selection()

    def switch_view(self) -> None:
        """Bring what people can't see to the front, or the document again."""
        if self.front is not self.text:
            self._tabs.setCurrentWidget(self.text)
        elif self.is_paged:
            self._tabs.setCurrentWidget(self.pages)
        elif self._tabs.isTabVisible(1):
            self._tabs.setCurrentWidget(self.grid)
        else:
            self.text.switch_section()
        self.focus_view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def position(self) -> float:
        """Return the place of the view in front."""
        return self.pages.position() if self.shows_pages else self.text.position()

    def set_position(self, place: float) -> None:
        """Scroll the view in front to a place of the same kind of view."""
        view = self.pages if self.shows_pages else self.text
        view.set_position(place)

    def _name_tabs(self, document: Document, hidden: int, *, has_grid: bool) -> None:
        self._tabs.setTabVisible(0, document.is_paged)
        self._tabs.setTabVisible(1, has_grid)
        self._tabs.tabBar().setVisible(document.is_paged or has_grid)
        self._tabs.setTabText(2, self.tr("What people can't see ({0})").format(hidden))


def _text_source(segments: Sequence[Segment]) -> Callable[[int], PageText]:
    """Return a function that gives a page's glyphs, keeping the last few pages."""

    @lru_cache(maxsize=8)
    def text_of(page: int) -> PageText:
        return PageText(segment for segment in segments if segment.page == page)

    return text_of
