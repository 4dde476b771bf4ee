"""Bars with their labels and values, painted with the palette in force. The table beside says the same in text."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from redactor.app.theme.colours import colours

_MOST = 14  # bars; more can't be told apart, and stand in the table
_LINE, _GAP, _MARGIN = 20, 6, 10


class BarChart(QWidget):
    """Horizontal bars: label, bar, value. Rates run from 0 to 100 %, counts from 0 to the largest."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[tuple[str, float]] = []
        self._is_rate = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_rows(self, title: str, rows: Sequence[tuple[str, float]], *, is_rate: bool) -> None:
        """Exchange the bars; screen readers hear the title and all values."""
        self._rows, self._is_rate = list(rows[:_MOST]), is_rate
        said = ", ".join(f"{label} {value_words(value, is_rate=is_rate)}" for label, value in rows)
        self.setAccessibleName(title)
        self.setAccessibleDescription(said)
        self.setFixedHeight(2 * _MARGIN + max(1, len(self._rows)) * (_LINE + _GAP))
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """Ask for room for a label, a bar and a value."""
        return QSize(460, self.height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802
        """Paint the bars."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, metrics = colours(), self.fontMetrics()
        if not self._rows:
            painter.setPen(QColor(theme.muted))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.tr("Nothing to show yet"))
        widest = max((metrics.horizontalAdvance(label) for label, _ in self._rows), default=0)
        left = min(widest + 6, self.width() * 2 // 5)  # a label that just fits would be cut by rounding
        room = max(20, self.width() - left - 2 * _MARGIN - metrics.horizontalAdvance("100.0 %") - 20)
        top = 1.0 if self._is_rate else max((value for _, value in self._rows), default=1.0) or 1.0
        for number, (label, value) in enumerate(self._rows):
            y = _MARGIN + number * (_LINE + _GAP)
            painter.setPen(QColor(theme.text))
            shown = metrics.elidedText(label, Qt.TextElideMode.ElideRight, left)
            align = Qt.AlignmentFlag.AlignVCenter
            painter.drawText(QRectF(_MARGIN, y, left, _LINE), int(align | Qt.AlignmentFlag.AlignRight), shown)
            bar = QRectF(_MARGIN + left + 8, y + 3, max(2.0, room * min(1.0, value / top)), _LINE - 6)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.accent))
            painter.drawRoundedRect(bar, 2, 2)
            painter.setPen(QColor(theme.text))
            words = value_words(value, is_rate=self._is_rate)
            painter.drawText(QRectF(bar.right() + 6, y, 90, _LINE), int(align), words)
        painter.end()


def value_words(value: float, *, is_rate: bool) -> str:
    """Return a value as it is shown."""
    return f"{100 * value:.1f} %" if is_rate else f"{value:g}"
