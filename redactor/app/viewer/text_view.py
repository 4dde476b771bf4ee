"""The text viewer: a document's segments as flowing text, marks painted under the lines on screen alone."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from redactor.app.findings.rows import Row
from redactor.app.theme.colours import colours, is_dark, scaled_font
from redactor.app.viewer import accessible
from redactor.app.viewer.flow import Flow, Span, to_points, to_units
from redactor.app.viewer.marks import SegmentMarks, spoken
from redactor.app.viewer.painting import paint_focus, paint_hits, paint_mark

_GUTTER = 150
_EMPTY = Flow((), ())


class TextView(QPlainTextEdit):
    """Shows a Flow. Marks belong to lines; painting and hit-testing look at the lines on screen alone.

    Signals:
        mark_clicked(str): id of the finding under the mouse.
        scrolled(float): share of the text above the view, 0 to 1.
        selection_changed(): text was selected, or no longer.
    """

    mark_clicked = Signal(str)
    scrolled = Signal(float)
    selection_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Text of the document"))
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setFont(scaled_font(self.font(), 1.1))
        self.document().setDocumentMargin(10)
        self._gutter = _Gutter(self)
        self.setViewportMargins(_GUTTER, 0, 0, 0)
        self._flow = _EMPTY
        self._marks = SegmentMarks()
        self._current: str | None = None
        self._hits: dict[str, list[Span]] = {}
        self._hit: Span | None = None
        self._pressed = QPointF()
        self.updateRequest.connect(self._update_gutter)
        self.verticalScrollBar().valueChanged.connect(self._tell_scrolled)
        self.selectionChanged.connect(self.selection_changed)

    # What is shown

    def show_flow(self, flow: Flow) -> None:
        """Show a text; marks are set afterwards."""
        self._flow = flow
        self._marks = SegmentMarks()
        self._current = None
        self._hits, self._hit = {}, None
        self.setPlainText(flow.text)
        self._enlarge_headings()

    def _enlarge_headings(self) -> None:
        """Show headings as such: bold, and the first two levels larger."""
        sizes = {1: 1.5, 2: 1.25}
        headings = [(n, line) for n, line in enumerate(self._flow.lines) if line.segment is not None]
        cursor = QTextCursor(self.document())
        for number, line in headings:
            level = self._flow.segments[line.segment or 0].level
            if level and line.text:
                form = QTextCharFormat()
                form.setFont(scaled_font(self.font(), sizes.get(level, 1.0), bold=True))
                cursor.setPosition(self.document().findBlockByNumber(number).position())
                cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
                cursor.setCharFormat(form)

    @property
    def flow(self) -> Flow:
        """What is shown."""
        return self._flow

    def set_marks(self, rows: Iterable[Row], current: str | None) -> None:
        """Exchange the marks and which of them is selected; rows of segments that are not shown are left out."""
        shown = self._flow.ranges
        self._marks = SegmentMarks.of(row for row in rows if row.finding and row.finding.segment in shown)
        self._current = current
        self.viewport().update()

    def set_current(self, current: str | None) -> None:
        """Exchange which mark is selected."""
        self._current = current
        self.viewport().update()
        accessible.tell_current(self._gutter)

    def reveal(self, row: Row) -> bool:
        """Scroll to a finding; False when it is not in this text."""
        if row.finding is None:
            return False
        place = self._flow.place(row.finding.segment, row.finding.start)
        if place is None:
            return False
        cursor = self._cursor(*place)
        self.setTextCursor(cursor)
        rect = self.cursorRect(cursor)
        if rect.top() < 24 or rect.bottom() > self.viewport().height() - 24:
            self.centerCursor()
        return True

    def reveal_span(self, span: Span) -> bool:
        """Scroll to a place; False when it is not in this text."""
        place = self._flow.place(span.address, span.start)
        if place is None:
            return False
        self.setTextCursor(self._cursor(*place))
        self.centerCursor()
        return True

    def set_hits(self, places: Iterable[Span], current: Span | None) -> None:
        """Show where a searched text stands."""
        hits: dict[str, list[Span]] = {}
        for span in places:
            hits.setdefault(span.address, []).append(span)
        self._hits, self._hit = hits, current
        self.viewport().update()

    def switch_section(self) -> None:
        """Scroll to what people can't see, or back to the beginning when that is in sight already."""
        heading = next((n for n, line in enumerate(self._flow.lines) if line.heading), None)
        if heading is None:
            return
        below = self.textCursor().blockNumber() >= heading
        self.setTextCursor(self._cursor(0 if below else heading, 0))
        self.centerCursor()

    def selected_spans(self) -> list[Span]:
        """Return the selected text as spans of segments; empty without a selection."""
        cursor = self.textCursor()
        if not cursor.hasSelection():
            return []
        return list(self._flow.spans(self._place(cursor.selectionStart()), self._place(cursor.selectionEnd())))

    def clear_selection(self) -> None:
        """Forget the selection, keeping the cursor's place."""
        cursor = self.textCursor()
        cursor.clearSelection()
        self.setTextCursor(cursor)

    def position(self) -> float:
        """Return the share of the text above the view, 0 to 1."""
        bar = self.verticalScrollBar()
        return bar.value() / bar.maximum() if bar.maximum() else 0.0

    def set_position(self, share: float) -> None:
        """Scroll to the place that `position` of another view gave."""
        bar = self.verticalScrollBar()
        bar.setValue(round(share * bar.maximum()))

    # Places

    def _line_marks(self, number: int) -> Iterator[tuple[int, int, Row, bool]]:
        """Yield (first and last code point in the line, row, whether the mark begins there) of a line."""
        if not 0 <= number < len(self._flow.lines):
            return
        line = self._flow.lines[number]
        if line.segment is None:
            return
        address, length = self._flow.segments[line.segment].address, len(line.text)
        for row, finding in self._marks.between(address, line.start, line.start + length):
            start, end = max(0, finding.start - line.start), min(length, finding.end - line.start)
            if start < end:
                yield start, end, row, finding.start >= line.start

    def _cursor(self, line: int, points: int) -> QTextCursor:
        block = self.document().findBlockByNumber(line)
        cursor = QTextCursor(block)
        cursor.setPosition(block.position() + to_units(self._flow.lines[line].text, points))
        return cursor

    def _place(self, position: int) -> tuple[int, int]:
        block = self.document().findBlock(position)
        number = block.blockNumber()
        return number, to_points(self._flow.lines[number].text, position - block.position())

    def _visible_blocks(self, area: QRect) -> Iterator[tuple[QTextBlock, QRectF]]:
        block, offset = self.firstVisibleBlock(), self.contentOffset()
        while block.isValid():
            rect = self.blockBoundingGeometry(block).translated(offset)
            if rect.top() > area.bottom():
                return
            if rect.bottom() >= area.top():
                yield block, rect
            block = block.next()

    def _span_rects(self, block: QTextBlock, rect: QRectF, start: int, end: int) -> list[QRectF]:
        """Return one rectangle a laid-out line for the code points start..end of a block."""
        text = self._flow.lines[block.blockNumber()].text
        first, last = to_units(text, start), to_units(text, end)
        layout, found = block.layout(), []
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            begin = max(first, line.textStart())
            stop = min(last, line.textStart() + line.textLength())
            if begin < stop:
                x0, x1 = _x_at(line.cursorToX(begin)), _x_at(line.cursorToX(stop))
                top = rect.top() + line.y()
                found.append(QRectF(rect.left() + min(x0, x1), top, abs(x1 - x0), line.height()))
        return found

    def mark_at(self, position: QPointF) -> str | None:
        """Return the id of the smallest mark under a point of the viewport."""
        best: tuple[int, str] | None = None
        for block, rect in self._visible_blocks(self.viewport().rect()):
            if not rect.contains(position):
                continue
            for start, end, row, _ in self._line_marks(block.blockNumber()):
                rects = self._span_rects(block, rect, start, end)
                if any(r.contains(position) for r in rects) and (best is None or end - start < best[0]):
                    best = (end - start, row.item_id)
        return best[1] if best else None

    @property
    def current_mark(self) -> str | None:
        """The id of the selected mark."""
        return self._current

    def rows_on_screen(self) -> list[Row]:
        """Return the rows whose marks are on screen, in reading order, each once."""
        rows: dict[str, Row] = {}
        for block, _ in self._visible_blocks(self.viewport().rect()):
            for _, _, row, _ in self._line_marks(block.blockNumber()):
                rows.setdefault(row.item_id, row)
        return list(rows.values())

    def mark_box(self, item_id: str) -> QRect:
        """Return where a mark lies, in pixels of the viewport; empty when it is not on screen."""
        box = QRectF()
        for block, rect in self._visible_blocks(self.viewport().rect()):
            for start, end, row, _ in self._line_marks(block.blockNumber()):
                if row.item_id == item_id:
                    for piece in self._span_rects(block, rect, start, end):
                        box = box.united(piece)
        return box.toAlignedRect()

    # Events

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802  (Qt's name)
        """Paint the marks under the text, so that it stays readable."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, dark = colours(), is_dark()
        focus: list[QRectF] = []
        for block, rect in self._visible_blocks(event.rect()):
            number = block.blockNumber()
            if number < len(self._flow.lines) and self._flow.lines[number].heading:
                painter.fillRect(QRectF(0, rect.top(), self.viewport().width(), rect.height()), QColor(theme.info))
            for start, end, row, first in self._line_marks(number):
                rects = self._span_rects(block, rect, start, end)
                paint_mark(painter, rects, row.kind, row.decision, dark=dark, badge=first)
                if row.item_id == self._current:
                    focus.extend(rects)
            self._paint_hits(painter, block, rect)
        paint_focus(painter, focus, theme.accent)
        painter.end()
        super().paintEvent(event)

    def _paint_hits(self, painter: QPainter, block: QTextBlock, rect: QRectF) -> None:
        number = block.blockNumber()
        line = self._flow.lines[number] if number < len(self._flow.lines) else None
        if not self._hits or line is None or line.segment is None:
            return
        for span in self._hits.get(self._flow.segments[line.segment].address, ()):
            start, end = max(0, span.start - line.start), min(len(line.text), span.end - line.start)
            if start < end:
                rects = self._span_rects(block, rect, start, end)
                paint_hits(painter, rects, rects if span == self._hit else [])

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Note where a click begins."""
        self._pressed = event.position()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Report the mark that was clicked."""
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and not self.textCursor().hasSelection():
            if (event.position() - self._pressed).manhattanLength() > 4:
                return
            mark = self.mark_at(event.position())
            if mark is not None:
                self.mark_clicked.emit(mark)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Keep the margin beside the text."""
        super().resizeEvent(event)
        area = self.contentsRect()
        self._gutter.setGeometry(QRect(area.left(), area.top(), _GUTTER, area.height()))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Paint anew when the colours change."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_gutter"):
            self.viewport().update()
            self._gutter.update()

    @Slot(QRect, int)
    def _update_gutter(self, rect: QRect, dy: int) -> None:
        if dy:
            self._gutter.scroll(0, dy)
        else:
            self._gutter.update(0, rect.y(), self._gutter.width(), rect.height())

    @Slot(int)
    def _tell_scrolled(self, _value: int) -> None:
        self.scrolled.emit(self.position())

    def paint_gutter(self, area: QRect) -> None:
        """Write each segment's label beside its first line."""
        painter = QPainter(self._gutter)
        theme = colours()
        painter.fillRect(area, QColor(theme.alternate))
        painter.setPen(QColor(theme.border))
        painter.drawLine(self._gutter.width() - 1, area.top(), self._gutter.width() - 1, area.bottom())
        font = scaled_font(self.font(), 0.8)
        painter.setFont(font)
        metrics = QFontMetricsF(font)
        before = ""
        for block, rect in self._visible_blocks(area.adjusted(0, -4, 0, 4)):
            number = block.blockNumber()
            label = self._flow.lines[number].label if number < len(self._flow.lines) else ""
            if not label or label == before:
                continue
            before = label
            room = QRectF(8, rect.top(), self._gutter.width() - 18, QFontMetricsF(self.font()).height())
            painter.setPen(QColor(theme.muted))
            words = metrics.elidedText(label, Qt.TextElideMode.ElideMiddle, room.width())
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, words)
        painter.end()


class _Gutter(QWidget):
    """The margin that names the place of each segment."""

    def __init__(self, view: TextView) -> None:
        super().__init__(view)
        self._view = view
        self.setAccessibleName(self.tr("Places and marks of the text"))

    def accessible_marks(self) -> list[tuple[str, str]]:
        """Return (id, words) of the marks on screen, for screen readers."""
        return [(row.item_id, spoken(row)) for row in self._view.rows_on_screen()]

    def accessible_box(self, item_id: str) -> QRect:
        """Return where a mark lies, in this widget's pixels."""
        box = self._view.mark_box(item_id)
        return box.translated(self._view.viewport().pos() - self.pos()) if not box.isEmpty() else box

    def accessible_current(self) -> str | None:
        """Return the id of the selected mark."""
        return self._view.current_mark

    def sizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """Return the fixed width."""
        return QSize(_GUTTER, 0)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Let the view paint: it knows where the lines are."""
        self._view.paint_gutter(event.rect())


def _x_at(value: object) -> float:
    """Take the place out of what QTextLine.cursorToX returns: a number, or a pair with the cursor."""
    return float(value[0] if isinstance(value, tuple) else value)  # type: ignore[arg-type]
