"""The page canvas: tiles of the pages on screen, marks painted over them from an index by page.

One scroll area paints everything. Nothing is an item or widget of its own: ten thousand highlights cost as much
as those on screen. What a person does on the pages stands in page_view.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, Qt, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QFont,
    QHideEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from redactor.app.theme.colours import colours
from redactor.app.viewer import accessible
from redactor.app.viewer.layout import Box, PageLayout, PagePoint, TileKey, fit_page, fit_width
from redactor.app.viewer.marks import Mark, PageIndex, hit_test
from redactor.app.viewer.painting import paint_focus, paint_grips, paint_hits, paint_mark, paint_note, paint_turned
from redactor.app.viewer.tiles import TileRenderer
from redactor.model import Rect

_ZOOM_STEP = 1.2


class PageCanvas(QAbstractScrollArea):
    """Shows the pages of one part of a document.

    Signals:
        page_changed(int): the 1-based page in the middle of the view.
        scrolled(float): place in the document, page number plus share of the page.
        zoom_changed(float): logical pixels a point.
        turned(int): by how many quarter turns clockwise the pages are shown turned.
    """

    page_changed = Signal(int)
    scrolled = Signal(float)
    zoom_changed = Signal(float)
    turned = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Pages of the document"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.verticalScrollBar().setSingleStep(40)
        self.horizontalScrollBar().setSingleStep(40)
        self.viewport().setMouseTracking(True)
        self.pixel_ratio: float | None = None
        self._renderer: TileRenderer | None = None
        self._key = ("", "")
        self._layout = PageLayout([], 1.0)
        self._fit: str = "width"
        self._index = PageIndex()
        self._current: str | None = None
        self._page = 0
        self._hits: dict[int, tuple[Rect, ...]] = {}
        self._hit: tuple[int, tuple[Rect, ...]] | None = None
        self._notes: dict[int, str] = {}

    # What is shown

    def set_renderer(self, renderer: TileRenderer) -> None:
        """Take the tiles from this renderer."""
        self._renderer = renderer
        renderer.ready.connect(self._tile_ready)

    def show_sizes(self, doc_id: str, part: str, sizes: Sequence[tuple[float, float]]) -> None:
        """Show a part's pages; sizes in points."""
        turns = self.turns if (doc_id, part) == self._key else 0
        self._key = (doc_id, part)
        self._current, self._index = None, PageIndex()
        self._hits, self._hit = {}, None
        self._page = 0
        self._layout = PageLayout(sizes, self._layout.zoom, self._ratio(), turns)
        self.turned.emit(turns)
        self._refit()
        self.verticalScrollBar().setValue(0)
        self._moved()

    def set_marks(self, index: PageIndex, current: str | None) -> None:
        """Exchange the marks and which of them is selected."""
        self._index, self._current = index, current
        self.viewport().update()

    def set_current(self, current: str | None) -> None:
        """Exchange which mark is selected."""
        self._current = current
        self.viewport().update()
        accessible.tell_current(self)

    def set_notes(self, notes: Mapping[int, str]) -> None:
        """Say on top of these pages what was not read there."""
        self._notes = dict(notes)
        self.viewport().update()

    def set_hits(self, hits: Mapping[int, tuple[Rect, ...]], current: tuple[int, tuple[Rect, ...]] | None) -> None:
        """Show where a searched text stands (points, by page), and which place is the current one."""
        self._hits, self._hit = dict(hits), current
        self.viewport().update()

    def marks_on_screen(self) -> list[Mark]:
        """Return the marks of the pages on screen, in the order of the list of findings."""
        region = self._region()
        return [mark for page in self._layout.visible(region.y, region.h) for mark in self._index.on(page)]

    def mark_box(self, mark: Mark) -> QRect:
        """Return where a mark lies, in logical pixels of the viewport."""
        box = QRectF()
        for rect in self._mark_rects(mark, self._origin()):
            box = box.united(rect)
        return box.toAlignedRect()

    def accessible_marks(self) -> list[tuple[str, str]]:
        """Return (id, words) of the marks on screen, for screen readers."""
        view = self.viewport().rect()
        return [(m.item_id, m.words) for m in self.marks_on_screen() if view.intersects(self.mark_box(m))]

    def accessible_box(self, item_id: str) -> QRect:
        """Return where a mark lies, in this widget's pixels."""
        mark = next((m for m in self.marks_on_screen() if m.item_id == item_id), None)
        return self.mark_box(mark).translated(self.viewport().pos()) if mark is not None else QRect()

    def accessible_current(self) -> str | None:
        """Return the id of the selected mark."""
        return self._current

    @property
    def page_count(self) -> int:
        """How many pages are shown."""
        return len(self._layout)

    def page_size(self, page: int) -> tuple[float, float]:
        """Return width and height of a 1-based page in points."""
        return self._layout.sizes[page - 1]

    @property
    def page(self) -> int:
        """The 1-based page in the middle of the view; 0 when nothing is shown."""
        return self._page

    @property
    def zoom(self) -> float:
        """Logical pixels a point."""
        return self._layout.zoom

    def is_sharp(self) -> bool:
        """True when every tile on screen is drawn or was given up."""
        renderer = self._renderer
        if renderer is None or not len(self._layout):
            return True
        return all(key in renderer.cache or renderer.gave_up(key) for key in self._tiles(self._region()))

    # Zoom and place

    def set_zoom(self, zoom: float) -> None:
        """Change the zoom, keeping the place in the middle of the view."""
        self._fit = ""
        self._apply_zoom(zoom)

    @property
    def turns(self) -> int:
        """By how many quarter turns clockwise the pages are shown turned; the file stays as it is."""
        return self._layout.turns

    def turn(self, quarters: int) -> None:
        """Turn the pages in the view by quarter turns clockwise, keeping the page that is in sight."""
        if not self.page_count:
            return
        page, layout = self._page or 1, self._layout
        self._layout = PageLayout(layout.sizes, layout.zoom, self._ratio(), layout.turns + quarters)
        self._refit()
        self.go_to_page(page)
        self.turned.emit(self._layout.turns)

    def zoom_by(self, steps: int) -> None:
        """Zoom in (positive) or out by steps of 20 %."""
        self.set_zoom(self.zoom * _ZOOM_STEP**steps)

    def fit_width(self) -> None:
        """Make pages as wide as the view, now and when the view changes its size."""
        self._fit = "width"
        self._refit()

    def fit_page(self) -> None:
        """Show whole pages, now and when the view changes its size."""
        self._fit = "page"
        self._refit()

    def go_to_page(self, page: int) -> None:
        """Scroll to the top of a 1-based page."""
        if self.page_count:
            page = min(max(1, page), self.page_count)
            self.verticalScrollBar().setValue(round(self._box(page).y) - 6)

    def reveal(self, page: int, rect: Rect) -> None:
        """Scroll so that a rectangle (points) is in view, with a margin; do nothing when it is already."""
        if not 1 <= page <= self.page_count:
            return
        target, region = self._to_surface(page, rect), self._region()
        if not QRectF(region.x, region.y, region.w, region.h).adjusted(0, 24, 0, -24).contains(target):
            self.verticalScrollBar().setValue(round(target.center().y() - region.h * 0.4))
            if target.left() < region.x or target.right() > region.x + region.w:
                self.horizontalScrollBar().setValue(round(target.left() - region.w * 0.2))

    def position(self) -> float:
        """Return the place at the top of the view: 3.25 is a quarter down page 3."""
        if not self.page_count:
            return 0.0
        top = self.verticalScrollBar().value()
        page = self._layout.page_at(top)
        box = self._box(page)
        return page + min(max((top - box.y) / max(1.0, box.h), -0.02), 0.999)

    def set_position(self, place: float) -> None:
        """Scroll to a place that `position` of another view gave."""
        if self.page_count:
            page = min(max(1, int(place + 0.02)), self.page_count)
            box = self._box(page)
            self.verticalScrollBar().setValue(round(box.y + (place - page) * box.h))

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        """Zoom with the control key held, else scroll."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
            return
        super().wheelEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Keep the fit and the place."""
        super().resizeEvent(event)
        self._refit()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Paint anew when the colours change."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.viewport().update()

    def scrollContentsBy(self, dx: int, dy: int) -> None:  # noqa: N802
        """Ask for the tiles that are wanted now, and for no others."""
        self.viewport().scroll(dx, dy)
        self._moved()

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Paint paper, tiles, marks, selection and the box being drawn, within the region asked for."""
        painter = QPainter(self.viewport())
        area = event.rect()
        theme = colours()
        painter.fillRect(area, QColor(theme.canvas))
        origin = self._origin()
        region = Box(area.x() + origin.x(), area.y() + origin.y(), area.width(), area.height())
        pages = self._layout.visible(region.y - 20, region.h + 40)
        for page in pages:
            box = self._box(page)
            paper = QRectF(box.x - origin.x(), box.y - origin.y(), box.w, box.h)
            painter.fillRect(paper, Qt.GlobalColor.white)
        self._paint_tiles(painter, region, origin)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for page in pages:
            self._paint_marks(painter, page, origin)
            self._paint_hits(painter, page, origin)
            if page in self._notes:
                box = self._box(page)
                top = QRectF(box.x - origin.x(), box.y - origin.y(), box.w, 0)
                paint_note(painter, top, self._notes[page], self.font())
        self._paint_tools(painter, origin)
        painter.end()

    def _paint_tools(self, painter: QPainter, origin: QPoint) -> None:
        """Paint what a person is about to do; the view over this canvas knows what."""

    def _paint_tiles(self, painter: QPainter, region: Box, origin: QPoint) -> None:
        renderer = self._renderer
        if renderer is None:
            return
        for key in self._tiles(region):
            box = self._layout.tile_box(key, self._width())
            target = QRectF(*box).translated(-origin.x(), -origin.y())
            pixmap = renderer.cache.get(key)
            if pixmap is not None:
                paint_turned(painter, target, pixmap, self.turns)
            elif renderer.gave_up(key) and key.x == 0 and key.y == 0:
                self._paint_gave_up(painter, target)

    def _paint_gave_up(self, painter: QPainter, target: QRectF) -> None:
        painter.setPen(QColor("#8a1c12"))
        painter.setFont(QFont(self.font()))
        words = self.tr("This page could not be drawn. Press F5 to try again.")
        painter.drawText(target.adjusted(24, 24, -24, -24), Qt.TextFlag.TextWordWrap, words)

    def _paint_marks(self, painter: QPainter, page: int, origin: QPoint) -> None:
        chosen: Mark | None = None
        for mark in self._index.on(page):
            paint_mark(painter, self._mark_rects(mark, origin), mark.kind, mark.decision)
            if mark.item_id == self._current:
                chosen = mark
        if chosen is not None:
            rects = self._mark_rects(chosen, origin)
            paint_focus(painter, rects, "#2457a6")
            if chosen.is_box:
                paint_grips(painter, rects[0], "#2457a6")

    def _paint_hits(self, painter: QPainter, page: int, origin: QPoint) -> None:
        rects = [self._to_view(page, rect, origin) for rect in self._hits.get(page, ())]
        current = self._hit[1] if self._hit is not None and self._hit[0] == page else ()
        paint_hits(painter, rects, [self._to_view(page, rect, origin) for rect in current])

    def _mark_rects(self, mark: Mark, origin: QPoint) -> list[QRectF]:
        return [self._to_view(mark.page, rect, origin).adjusted(-1, -1, 1, 1) for rect in mark.rects]

    # Geometry

    def _ratio(self) -> float:
        return self.pixel_ratio or self.devicePixelRatioF()

    def _width(self) -> float:
        return float(self.viewport().width())

    def _origin(self) -> QPoint:
        return QPoint(self.horizontalScrollBar().value(), self.verticalScrollBar().value())

    def _region(self) -> Box:
        origin = self._origin()
        return Box(origin.x(), origin.y(), self.viewport().width(), self.viewport().height())

    def _box(self, page: int) -> Box:
        return self._layout.page_box(page, self._width())

    def _tiles(self, region: Box) -> list[TileKey]:
        return list(self._layout.tiles(*self._key, region, self._width()))

    def _to_surface(self, page: int, rect: Rect) -> QRectF:
        return QRectF(*self._layout.rect_box(page, rect, self._width()))

    def _to_view(self, page: int, rect: Rect, origin: QPoint) -> QRectF:
        return self._to_surface(page, rect).translated(-origin.x(), -origin.y())

    def _page_point(self, position: QPointF) -> PagePoint | None:
        origin = self._origin()
        return self._layout.to_page(position.x() + origin.x(), position.y() + origin.y(), self._width())

    def _clamped(self, page: int, position: QPointF) -> PagePoint:
        origin = self._origin()
        return self._layout.clamped(page, position.x() + origin.x(), position.y() + origin.y(), self._width())

    def _mark_at(self, position: QPointF) -> str | None:
        point = self._page_point(position)
        if point is None:
            return None
        hit = hit_test(self._index.on(point.page), point.x, point.y, tolerance=2.0 / self.zoom)
        return hit.item_id if hit else None

    def _refit(self) -> None:
        if not self.page_count:
            self._apply_zoom(self.zoom)
            return
        size = self._layout.shown[max(0, self._page - 1)]
        if self._fit == "width":
            self._apply_zoom(fit_width(size[0], self._width()))
        elif self._fit == "page":
            self._apply_zoom(fit_page(size, self._width(), self.viewport().height()))
        else:
            self._apply_zoom(self.zoom)

    def _apply_zoom(self, zoom: float) -> None:
        place, before = self.position(), self._layout.zoom
        self._layout = PageLayout(self._layout.sizes, zoom, self._ratio(), self.turns)
        height, width = self.viewport().height(), self.viewport().width()
        vertical, horizontal = self.verticalScrollBar(), self.horizontalScrollBar()
        vertical.setPageStep(max(1, height - 40))
        vertical.setRange(0, max(0, self._layout.height - height))
        horizontal.setPageStep(max(1, width - 40))
        horizontal.setRange(0, max(0, self._layout.width - width))
        horizontal.setValue((self._layout.width - width) // 2)
        self.set_position(place)
        self.viewport().update()
        self._moved()
        if self._layout.zoom != before:
            self.zoom_changed.emit(self._layout.zoom)

    def _moved(self) -> None:
        self._ask()
        region = self._region()
        page = self._layout.page_at(region.y + region.h / 2) if self.page_count else 0
        if page != self._page:
            self._page = page
            self.page_changed.emit(page)
        self.scrolled.emit(self.position())

    def _ask(self) -> None:
        if self._renderer is None or not self.isVisible():
            return
        now = self._region()
        ahead = Box(now.x, now.y + now.h, now.w, now.h)
        self._renderer.request(id(self), [*self._tiles(now), *self._tiles(ahead)])

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Ask for tiles once there is something to look at."""
        super().showEvent(event)
        self._refit()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        """Want nothing while nobody looks."""
        super().hideEvent(event)
        if self._renderer is not None:
            self._renderer.request(id(self), [])

    @Slot(object)
    def _tile_ready(self, key: TileKey) -> None:
        if (key.doc_id, key.part) != self._key or not 1 <= key.page <= self.page_count:
            return
        if self._renderer is not None and key not in self._renderer.cache:
            self._ask()
        origin, box = self._origin(), self._layout.tile_box(key, self._width())
        left, top = box.x - origin.x(), box.y - origin.y()
        self.viewport().update(QRect(int(left) - 1, int(top) - 1, int(box.w) + 3, int(box.h) + 3))

    def retry(self) -> None:
        """Try again to draw what could not be drawn."""
        if self._renderer is not None:
            self._renderer.retry()
            self._ask()
            self.viewport().update()
