"""How marks look: a draft is never solid black; black means burned in.

Undecided: a light fill and an outline. Accepted: a strong outline and a hatch. Rejected: thin dots and no fill.
Each kind has a colour and a letter. The selected one has a frame in the accent colour around it.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QPainter, QPen, QPixmap

from redactor.app.findings.rows import Decision
from redactor.app.theme.kinds import Kind

_BADGE_W, _BADGE_H = 9.0, 11.0


@lru_cache(maxsize=256)
def mark_pen(colour: str, decision: Decision) -> QPen:
    """Return the outline of a mark."""
    pen = QPen(QColor(colour))
    if decision.removes:
        pen.setWidthF(2.0)
        if decision is Decision.AUTO_ACCEPTED:
            pen.setStyle(Qt.PenStyle.DashLine)
    elif decision is Decision.PROPOSED:
        pen.setWidthF(1.0)
    else:
        pen.setWidthF(1.0)
        pen.setStyle(Qt.PenStyle.DotLine)
    return pen


@lru_cache(maxsize=256)
def mark_fills(colour: str, decision: Decision) -> tuple[QBrush, ...]:
    """Return the brushes that fill a mark, one over the other."""
    if decision in (Decision.REJECTED, Decision.LEFT_BY_RULE):
        return ()
    light = QColor(colour)
    light.setAlpha(38)
    if decision is Decision.PROPOSED:
        return (QBrush(light),)
    lines = QColor(colour)
    lines.setAlpha(105)
    return QBrush(light), QBrush(lines, Qt.BrushStyle.BDiagPattern)


def paint_mark(
    painter: QPainter,
    rects: Sequence[QRectF],
    kind: Kind,
    decision: Decision,
    *,
    dark: bool = False,
    badge: bool = True,
) -> None:
    """Paint one mark; rectangles in logical pixels of the view. `dark` is for dark grounds, never for pages."""
    colour = on_dark(kind.colour) if dark else kind.colour
    painter.setPen(mark_pen(colour, decision))
    for rect in rects:
        for brush in mark_fills(colour, decision):
            painter.fillRect(rect, brush)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(rect)
    if badge and rects:
        _paint_badge(painter, rects[0], kind.letter, colour, decision, dark=dark)


def paint_focus(painter: QPainter, rects: Sequence[QRectF], accent: str) -> None:
    """Frame the selected mark."""
    pen = QPen(QColor(accent), 2.0)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for rect in rects:
        painter.drawRoundedRect(rect.adjusted(-3.5, -3.5, 3.5, 3.5), 3, 3)


def paint_selection(painter: QPainter, rects: Sequence[QRectF], accent: str) -> None:
    """Show text that is selected but not yet marked."""
    colour = QColor(accent)
    colour.setAlpha(85)
    for rect in rects:
        painter.fillRect(rect, colour)


def paint_grips(painter: QPainter, rect: QRectF, accent: str) -> None:
    """Show the corners that the mouse can take hold of."""
    painter.setPen(QPen(QColor(accent), 1.5))
    painter.setBrush(QColor("#ffffff"))
    for corner in (rect.topLeft(), rect.topRight(), rect.bottomLeft(), rect.bottomRight()):
        painter.drawRect(QRectF(corner - QPointF(3, 3), corner + QPointF(3, 3)))


def paint_hits(painter: QPainter, rects: Sequence[QRectF], current: Sequence[QRectF]) -> None:
    """Underline the places of a searched text; the current one has a frame: a hit is no finding."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for rect in rects:
        painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 3), QColor("#c2185b"))
    painter.setPen(QPen(QColor("#c2185b"), 2.0))
    for rect in current:
        painter.drawRect(rect.adjusted(-2, -2, 2, 2))


def paint_note(painter: QPainter, top: QRectF, words: str, font: QFont) -> None:
    """Write over the top of a page what was not read there. `top` is the page's upper edge."""
    painter.setFont(font)
    room = QRectF(top.left() + 10, top.top(), max(10.0, top.width() - 20), 1000)
    flags = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft)
    box = painter.boundingRect(room.translated(0, 5), flags, words)
    painter.fillRect(QRectF(top.left(), top.top(), top.width(), box.height() + 10), QColor("#fff2cf"))
    painter.setPen(QColor("#614300"))
    painter.drawText(room.translated(0, 5), flags, words)


def paint_draft_box(painter: QPainter, rect: QRectF, accent: str) -> None:
    """Show the box being drawn."""
    fill = QColor(accent)
    fill.setAlpha(40)
    painter.fillRect(rect, fill)
    painter.setPen(QPen(QColor(accent), 1.5, Qt.PenStyle.DashLine))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(rect)


@lru_cache(maxsize=64)
def on_dark(colour: str) -> str:
    """Return a lighter version of a kind's colour for dark grounds."""
    made = QColor(colour)
    return QColor.fromHslF(max(0.0, made.hslHueF()), min(0.75, made.hslSaturationF()), 0.70).name()


@lru_cache(maxsize=4)
def _badge_font() -> QFont:
    font = QFont()
    font.setPixelSize(9)
    font.setBold(True)
    return font


def _paint_badge(
    painter: QPainter, rect: QRectF, letter: str, colour: str, decision: Decision, *, dark: bool
) -> None:
    """Put the kind's letter to the left of the mark, where a blank or the margin is, not over text to be read."""
    settled = decision in (Decision.REJECTED, Decision.LEFT_BY_RULE)
    ratio = painter.device().devicePixelRatioF()
    picture = _badge(letter, colour, settled, dark, ratio)
    painter.drawPixmap(QPointF(rect.left() - _BADGE_W + 0.5, rect.top() - 3), picture)


@lru_cache(maxsize=256)
def _badge(letter: str, colour: str, settled: bool, dark: bool, ratio: float) -> QPixmap:
    """Return a badge, drawn once: to lay out its letter for each mark costs more than all the rest of a page."""
    picture = QPixmap(round(_BADGE_W * ratio), round(_BADGE_H * ratio))
    picture.setDevicePixelRatio(ratio)
    paper = QColor("#1a1d23" if dark else "#ffffff")
    picture.fill(paper if settled else QColor(colour))
    painter = QPainter(picture)
    painter.setFont(_badge_font())
    painter.setPen(QColor(colour) if settled else paper)
    painter.drawText(QRectF(0, 0, _BADGE_W, _BADGE_H), Qt.AlignmentFlag.AlignCenter, letter)
    painter.end()
    return picture


def paint_swatch(painter: QPainter, rect: QRectF, kind: Kind, *, dark: bool) -> None:
    """Paint a kind's letter on its colour, for lists."""
    size = min(rect.width(), rect.height(), 16.0)
    ground = QRectF(rect.center() - QPointF(size / 2, size / 2), rect.center() + QPointF(size / 2, size / 2))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(on_dark(kind.colour) if dark else kind.colour))
    painter.drawRoundedRect(ground, 3, 3)
    font = QFont(painter.font())
    font.setPixelSize(10)
    font.setBold(True)
    painter.setFont(font)
    painter.setPen(QColor("#1a1d23" if dark else "#ffffff"))
    painter.drawText(ground, Qt.AlignmentFlag.AlignCenter, kind.letter)


def paint_turned(painter: QPainter, target: QRectF, picture: QPixmap, turns: int) -> None:
    """Paint a picture into a rectangle, turned by quarter turns clockwise."""
    whole = QRectF(picture.rect())
    if not turns:
        painter.drawPixmap(target, picture, whole)
        return
    size = target.size().transposed() if turns % 2 else target.size()
    painter.save()
    painter.translate(target.center())
    painter.rotate(90 * turns)
    painter.drawPixmap(QRectF(-size.width() / 2, -size.height() / 2, size.width(), size.height()), picture, whole)
    painter.restore()
