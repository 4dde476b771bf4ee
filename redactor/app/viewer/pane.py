"""The pane: one part of a document, as pages and as text, with the marks of the case over both."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from redactor.app.findings.rows import Row
from redactor.app.viewer.flow import Span, build_flow
from redactor.app.viewer.marks import PageIndex
from redactor.app.viewer.page_text import PageText
from redactor.app.viewer.page_view import PageView
from redactor.app.viewer.text_view import TextView
from redactor.app.viewer.tiles import TileRenderer
from redactor.model import Document, Segment


class DocumentPane(QWidget):
    """Shows a part. Paged kinds have a second tab for what stands on no page or can't be seen there.

    Signals:
        mark_clicked(str): id of a finding or box.
        box_drawn(int, object): page and Rect in points.
        drawing_changed(bool): drawing began or ended.
        scrolled(float): place, in the unit of the view shown.
        page_changed(int), zoom_changed(float): of the page view.
        selection_changed(): text was selected, or no longer.
    """

    mark_clicked = Signal(str)
    box_drawn = Signal(int, object)
    drawing_changed = Signal(bool)
    scrolled = Signal(float)
    page_changed = Signal(int)
    zoom_changed = Signal(float)
    selection_changed = Signal()
    view_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pages = PageView()
        self.text = TextView()
        self._tabs = QTabWidget()
        self._tabs.setDocumentMode(True)
        self._tabs.setAccessibleName(self.tr("Views of the document"))
        self._tabs.tabBar().setAccessibleName(self.tr("Views of the document"))
        self._tabs.addTab(self.pages, self.tr("Pages"))
        self._tabs.addTab(self.text, self.tr("Text"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._tabs)
        self._shown: tuple[str, str, Document] | None = None
        self._rows: Sequence[Row] = ()
        for view in (self.pages, self.text):
            view.mark_clicked.connect(self.mark_clicked)
            view.scrolled.connect(self.scrolled)
            view.selection_changed.connect(self.selection_changed)
        self.pages.box_drawn.connect(self.box_drawn)
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
    def focus_view(self) -> QWidget:
        """The view in front."""
        return self.pages if self.shows_pages else self.text

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
            place, tab = None, 0 if document.is_paged else 1
        self._shown = (doc_id, document.part, document)
        visible = [s for s in document.segments if s.visible and not len(s.boxes)]
        hidden = [s for s in document.segments if not s.visible]
        self._name_tabs(document, len(hidden))
        sizes = [(page.width, page.height) for page in document.pages]
        self.pages.show_pages(doc_id, document.part, sizes, _text_source(document.segments))
        self.text.show_flow(build_flow(visible, hidden, self.tr("What people can't see")))
        self._tabs.setCurrentIndex(tab)
        if place is not None:
            self.pages.set_position(place[0])
            self.text.set_position(place[1])

    def clear(self) -> None:
        """Show nothing."""
        self._shown = None
        self.pages.show_pages("", "", [])
        self.text.show_flow(build_flow([], [], ""))

    def set_marks(self, rows: Sequence[Row], current: str | None) -> None:
        """Exchange the marks (rows of the whole family) and which of them is selected."""
        if self._shown is None:
            return
        part = self._shown[1]
        self.pages.set_marks(PageIndex(rows, part), current)
        self.text.set_marks(rows, current)

    def set_current(self, current: str | None) -> None:
        """Exchange which mark is selected, leaving the marks as they are."""
        self.pages.set_current(current)
        self.text.set_current(current)

    def reveal(self, row: Row) -> None:
        """Bring the finding's view to the front and scroll to it."""
        if row.page is not None and row.rects and self.is_paged:
            self._tabs.setCurrentWidget(self.pages)
            self.pages.reveal(row.page, row.rects[0])
        elif self.text.reveal(row):
            self._tabs.setCurrentWidget(self.text)

    def selected_spans(self) -> list[Span]:
        """Return the selected text of the view in front."""
        return list(self.pages.selected_spans) if self.shows_pages else self.text.selected_spans()

    def clear_selection(self) -> None:
        """Forget the selected text."""
        if self.shows_pages:
            self.pages.clear_selection()
        else:
            self.text.clear_selection()

    def switch_view(self) -> None:
        """Bring the other view of a paged part to the front."""
        if self.is_paged:
            self._tabs.setCurrentIndex(1 - self._tabs.currentIndex())
            self.focus_view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def position(self) -> float:
        """Return the place of the view in front."""
        return self.pages.position() if self.shows_pages else self.text.position()

    def set_position(self, place: float) -> None:
        """Scroll the view in front to a place of the same kind of view."""
        view = self.pages if self.shows_pages else self.text
        view.set_position(place)

    def _name_tabs(self, document: Document, hidden: int) -> None:
        self._tabs.setTabVisible(0, document.is_paged)
        self._tabs.tabBar().setVisible(document.is_paged)
        self._tabs.setTabText(1, self.tr("What people can't see ({0})").format(hidden))


def _text_source(segments: Sequence[Segment]) -> Callable[[int], PageText]:
    """Return a function that gives a page's glyphs, keeping the last few pages."""

    @lru_cache(maxsize=8)
    def text_of(page: int) -> PageText:
        return PageText(segment for segment in segments if segment.page == page)

    return text_of
