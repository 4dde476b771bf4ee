"""How a line of the document tree looks: the name, below it what is known, at the right what is left to do."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from redactor.app.theme.colours import colours, scaled_font
from redactor.app.theme.icons import icon

StateRole = int(Qt.ItemDataRole.UserRole) + 1
_RIGHT = 8.0
_ICON = 16


@dataclass(frozen=True, slots=True)
class PartState:
    """What the tree says of one file or attachment.

    Attributes:
        progress: share of the search that is done, None when no search runs.
        decided: True when nothing is left to decide.
        unread, hidden: how many areas nobody could read, how many segments people don't see.
        marking, state: in words, or empty.
        summary: all of it, for the tool tip and screen readers.
    """

    undecided: int
    progress: float | None
    decided: bool
    exported: bool
    failed: bool
    summary: str
    unread: int = 0
    hidden: int = 0
    marking: str = ""
    state: str = ""


class TreeDelegate(QStyledItemDelegate):
    """Paints two lines and a badge."""

    def sizeHint(  # noqa: N802  (Qt's name)
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return room for two lines."""
        hint = super().sizeHint(option, index)
        return QSize(hint.width(), round(option.fontMetrics.height() * 2.1) + 8)

    def initStyleOption(  # noqa: N802
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Let the style paint ground and icon alone."""
        super().initStyleOption(option, index)
        if index.column() > 1:
            return
        option.text = ""
        option.decorationSize = QSize(18, 18)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint the line."""
        super().paint(painter, option, index)
        state = index.data(StateRole)
        if not isinstance(state, PartState):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if index.column() == 1:
            rect = QRectF(option.rect).adjusted(2, 4, -_RIGHT, -4)
            self._paint_badge(painter, rect, state, option, selected=selected)
        else:
            self._paint_name(painter, state, option, index, selected=selected)
        painter.restore()

    def _paint_name(
        self,
        painter: QPainter,
        state: PartState,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
        *,
        selected: bool,
    ) -> None:
        rect = QRectF(option.rect).adjusted(28, 4, -4, -4)
        role = QPalette.ColorRole.HighlightedText if selected else QPalette.ColorRole.Text
        ink = option.palette.color(role)
        below = " · ".join(words for words in (state.state, state.marking) if words)
        half = rect.height() / (2 if below else 1)
        top, bottom = QRectF(rect), QRectF(rect)
        top.setHeight(half)
        bottom.setTop(rect.top() + half)
        painter.setPen(ink)
        name = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        painter.setFont(option.font)
        metrics = QFontMetricsF(option.font)
        elided = metrics.elidedText(name, Qt.TextElideMode.ElideMiddle, top.width())
        painter.drawText(top, Qt.AlignmentFlag.AlignVCenter, elided)
        if not below:
            return
        small = scaled_font(option.font, 0.85)
        painter.setFont(small)
        painter.setPen(ink if selected else QColor(colours().muted))
        words = QFontMetricsF(small).elidedText(below, Qt.TextElideMode.ElideRight, bottom.width())
        painter.drawText(bottom, Qt.AlignmentFlag.AlignVCenter, words)

    def _paint_badge(
        self, painter: QPainter, rect: QRectF, state: PartState, option: QStyleOptionViewItem, *, selected: bool
    ) -> float:
        """Paint what is left to do at the right; return the width that it took, logical pixels."""
        theme = colours()
        words = str(state.undecided) if state.undecided else ""
        if state.progress is not None:
            words = f"{round(state.progress * 100)} %"
        if not words:
            name = "warning" if state.failed else "export" if state.exported else "accept" if state.decided else ""
            if not name:
                return 0.0
            ink = theme.on_accent if selected else theme.on_error if state.failed else theme.good
            place = QRectF(rect.right() - _ICON, rect.center().y() - _ICON / 2, _ICON, _ICON)
            icon(name, ink).paint(painter, place.toRect())
            return _ICON + 6.0
        font = scaled_font(option.font, 0.85, bold=True)
        metrics = QFontMetricsF(font)
        width = max(20.0, metrics.horizontalAdvance(words) + 12)
        pill = QRectF(rect.right() - width, rect.center().y() - 9, width, 18)
        painter.setPen(Qt.PenStyle.NoPen)
        waiting = state.progress is not None
        painter.setBrush(QColor(theme.info if waiting else theme.warning))
        painter.drawRoundedRect(pill, 9, 9)
        painter.setPen(QColor(theme.on_info if waiting else theme.on_warning))
        painter.setFont(font)
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, words)
        return width + 6.0
