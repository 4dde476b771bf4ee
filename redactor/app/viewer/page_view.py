"""The page viewer: what a person does on the pages. Drawing and changing boxes, selecting text, choosing marks."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QWidget

from redactor.app.theme.colours import colours
from redactor.app.viewer import box_draft
from redactor.app.viewer.box_draft import BoxDraft
from redactor.app.viewer.flow import Span
from redactor.app.viewer.layout import PagePoint
from redactor.app.viewer.page_canvas import PageCanvas
from redactor.app.viewer.page_text import PageText
from redactor.app.viewer.painting import paint_draft_box, paint_selection
from redactor.app.viewer.text_picker import TextPicker, Unit
from redactor.app.viewer.turning import turned_size, unturned_step
from redactor.model import Rect

_ARROWS = {
    Qt.Key.Key_Left: (-1.0, 0.0),
    Qt.Key.Key_Right: (1.0, 0.0),
    Qt.Key.Key_Up: (0.0, -1.0),
    Qt.Key.Key_Down: (0.0, 1.0),
}


class PageView(PageCanvas):
    """The pages, with what can be done on them by mouse and by keyboard.

    Signals:
        mark_clicked(str): id of the finding or box under the mouse.
        box_drawn(int, object): page and Rect in points.
        box_moved(str, int, object): id of a placed box, its page and its new Rect.
        drawing_changed(bool): drawing a box began or ended.
        selection_changed(): text was selected, or no longer.
    """

    mark_clicked = Signal(str)
    box_drawn = Signal(int, object)
    box_moved = Signal(str, int, object)
    drawing_changed = Signal(bool)
    selection_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draft: BoxDraft | None = None
        self._drawing = False
        self._picker = TextPicker()
        self._pressed: QPoint | None = None
        self._held: BoxDraft | None = None

    def show_pages(
        self,
        doc_id: str,
        part: str,
        sizes: Sequence[tuple[float, float]],
        text_of: Callable[[int], PageText] | None = None,
    ) -> None:
        """Show a part's pages; sizes in points. `text_of` gives a page's glyphs for selecting text."""
        self.cancel_drawing()
        self.clear_selection()
        self._picker.text_of = text_of
        self.show_sizes(doc_id, part, sizes)

    def take_text(self, text_of: Callable[[int], PageText]) -> None:
        """Take the glyphs of the same pages from here; what is selected stays."""
        self._picker.text_of = text_of

    @property
    def is_drawing(self) -> bool:
        """True while a box is being drawn."""
        return self._drawing

    @property
    def draft_rect(self) -> Rect | None:
        """The box being drawn, in points."""
        return self._draft.rect if self._draft else None

    @property
    def selected_spans(self) -> tuple[Span, ...]:
        """The selected text."""
        return self._picker.spans

    # Drawing a box and selecting text

    def start_drawing(self) -> None:
        """Wait for a box: drag with the mouse, or move the one in the middle with the arrow keys."""
        if not self.page_count:
            return
        self.clear_selection()
        region = self._region()
        page = self._page or 1
        centre = self._layout.clamped(page, region.x + region.w / 2, region.y + region.h / 2, self._width())
        self._draft = box_draft.start_centred(page, centre.x, centre.y, self._layout.sizes[page - 1])
        self._set_drawing(True)

    def edit_box(self, item_id: str, page: int, rect: Rect) -> None:
        """Change a placed box: arrow keys move it, Shift resizes it, Enter keeps it, Escape drops the change."""
        if 1 <= page <= self.page_count:
            self.clear_selection()
            self._draft = BoxDraft(page, rect, item_id=item_id)
            self.reveal(page, rect)
            self._set_drawing(True)

    def cancel_drawing(self) -> None:
        """Stop drawing and drop the box."""
        self._draft = None
        if self._drawing:
            self._set_drawing(False)

    def finish_drawing(self) -> None:
        """Place the box as it is."""
        draft, self._draft = self._draft, None
        self._set_drawing(False)
        if draft is None or not box_draft.is_big_enough(draft.rect):
            return
        if draft.item_id:
            self.box_moved.emit(draft.item_id, draft.page, draft.rect)
        else:
            self.box_drawn.emit(draft.page, draft.rect)

    def clear_selection(self) -> None:
        """Forget the selected text."""
        if self._picker.clear():
            self._selection_moved()

    def select_glyphs(self, address: str, start: int, end: int, page: int) -> None:
        """Select code points of a segment on a page."""
        text = self._picker.text_of(page) if self._picker.text_of else None
        first, after = (text.first_of(address, start), text.first_of(address, end)) if text else (None, None)
        if text is not None and first is not None:
            last = (after if after is not None else len(text.glyphs)) - 1
            self._picker.select(page, first, max(first, last))
            self._selection_moved()

    def extend_selection(self, way: int, unit: Unit) -> None:
        """Move the end of the selection by a step; without a selection begin one at the mark or on screen."""
        if not self._picker.spans:
            self._begin_selection()
        elif self._picker.extend(way, unit):
            self._selection_moved()
        end = self._picker.end_rect
        if end is not None:
            self.reveal(self._picker.page, end)

    def _begin_selection(self) -> None:
        text_of, page = self._picker.text_of, self._page
        if text_of is None or not page:
            return
        chosen = next((m for m in self.marks_on_screen() if m.item_id == self._current and m.rects), None)
        region = self._region()
        place = self._layout.clamped(page, region.x, region.y, self._width())
        x, y = place.x, place.y
        if chosen is not None:
            page, x, y = chosen.page, chosen.rects[0].x0, (chosen.rects[0].y0 + chosen.rects[0].y1) / 2
        text = text_of(page)
        first = text.nearest(x, y)
        if first is not None:
            self._picker.select(page, first, first)
            self._picker.extend(1, Unit.WORD)
            self._selection_moved()

    def _selection_moved(self) -> None:
        self.viewport().update()
        self.selection_changed.emit()

    def _set_drawing(self, on: bool) -> None:
        self._drawing = on
        self.viewport().setCursor(Qt.CursorShape.CrossCursor if on else Qt.CursorShape.ArrowCursor)
        if on:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.viewport().update()
        self.drawing_changed.emit(on)

    # Events

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  (Qt's name)
        """Move, resize, place or drop the box; otherwise scroll."""
        if self._drawing and self._draft is not None and self._draw_key(event):
            event.accept()
            return
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and Qt.Key(event.key()) in _ARROWS:
            across, down = _ARROWS[Qt.Key(event.key())]
            by_word = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            unit = Unit.LINE if down else Unit.WORD if by_word else Unit.GLYPH
            self.extend_selection(int(across or down), unit)
            return
        if event.key() == Qt.Key.Key_Escape and self._picker.spans:
            self.clear_selection()
            return
        if event.key() == Qt.Key.Key_Space:
            step = -1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + step * bar.pageStep())
            return
        super().keyPressEvent(event)

    def _draw_key(self, event: QKeyEvent) -> bool:
        draft = self._draft
        if draft is None:
            return False
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.finish_drawing()
        elif key == Qt.Key.Key_Escape:
            self.cancel_drawing()
        elif key in _ARROWS:
            fine = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            step = box_draft.FINE_STEP if fine else box_draft.STEP
            across, down = _ARROWS[key]
            size = self._layout.sizes[draft.page - 1]
            resize = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            change = box_draft.resized if resize else box_draft.moved
            # A box grows to the right and down in the view; on a turned page that is along its other side.
            way = turned_size((across, down), self.turns) if resize else unturned_step(across, down, self.turns)
            dx, dy = step * way[0], step * way[1]
            self._draft = replace(draft, rect=change(draft.rect, dx, dy, size))
            self.reveal(draft.page, self._draft.rect)
            self.viewport().update()
        else:
            return False
        return True

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Begin a box, or note where a click or a selection begins."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self._pressed = event.position().toPoint()
        point = self._page_point(event.position())
        if self._drawing:
            if point is not None:
                self._draft = self._taken_hold(point) or box_draft.start_at(point)
            return
        self.clear_selection()
        if point is not None:
            self._held = self._taken_hold(point)
            if self._held is None:
                self._picker.begin(point.page, point.x, point.y)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Stretch the box or the selection; show a hand over a mark."""
        if event.buttons() & Qt.MouseButton.LeftButton and self._pressed is not None:
            far = (event.position().toPoint() - self._pressed).manhattanLength() > 4
            if self._held is not None and far:
                self._draft, self._held = self._held, None
                self._set_drawing(True)
            if self._drawing and self._draft is not None:
                at = self._clamped(self._draft.page, event.position())
                size = self._layout.sizes[self._draft.page - 1]
                self._draft = box_draft.drag_to(self._draft, at.x, at.y, size)
                self.viewport().update()
            elif self._picker.is_begun and far:
                at = self._clamped(self._picker.page, event.position())
                if self._picker.drag(at.x, at.y):
                    self._selection_moved()
            return
        if not self._drawing:
            over = self._mark_at(event.position()) is not None
            self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Place the box, or report the mark that was clicked."""
        if event.button() != Qt.MouseButton.LeftButton or self._pressed is None:
            return
        pressed, self._pressed, self._held = self._pressed, None, None
        if self._drawing:
            if self._draft is not None and self._draft.anchor is not None:
                self.finish_drawing()
            return
        if not self._picker.spans and (event.position().toPoint() - pressed).manhattanLength() <= 4:
            mark = self._mark_at(event.position())
            if mark is not None:
                self.mark_clicked.emit(mark)

    def _paint_tools(self, painter: QPainter, origin: QPoint) -> None:
        if self._picker.spans:
            rects = [self._to_view(self._picker.page, rect, origin) for rect in self._picker.rects]
            paint_selection(painter, rects, colours().accent)
        if self._draft is not None:
            paint_draft_box(painter, self._to_view(self._draft.page, self._draft.rect, origin), "#2457a6")

    def _taken_hold(self, point: PagePoint) -> BoxDraft | None:
        """Return the selected box, held where the mouse went down on it; None beside it or when it is no box."""
        for mark in self._index.on(point.page):
            if mark.item_id == self._current and mark.is_box:
                grip = box_draft.grip_at(mark.rects[0], point.x, point.y, 6.0 / self.zoom)
                if grip is not None:
                    rect = mark.rects[0]
                    return BoxDraft(point.page, rect, point, mark.item_id, grip, rect)
        return None
