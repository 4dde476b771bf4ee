"""Thumbnails: a list of small pages with how many findings wait on each, drawn by the renderer of the tiles."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRectF,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QColor, QHideEvent, QPainter, QPalette, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from redactor.app.findings.rows import Row
from redactor.app.theme.colours import colours
from redactor.app.viewer.layout import TileKey
from redactor.app.viewer.painting import paint_turned
from redactor.app.viewer.tiles import TileRenderer
from redactor.app.viewer.turning import turned_size

AnyIndex = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_WIDTH, _HEIGHT, _PAD, _FOOT = 104, 140, 8, 20


class _Model(QAbstractListModel):
    def __init__(self) -> None:
        super().__init__()
        self.sizes: Sequence[tuple[float, float]] = ()
        self.turns = 0
        self.waiting: Counter[int] = Counter()

    def rowCount(self, parent: AnyIndex = _ROOT) -> int:  # noqa: N802  (Qt's name)
        return 0 if parent.isValid() else len(self.sizes)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        page = index.row() + 1
        if role == Qt.ItemDataRole.DisplayRole:
            return str(page)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            waiting = self.waiting[page]
            words = self.tr("Page {0}").format(page)
            left = self.tr("{0} undecided").format(waiting)
            return f"{words}, {left}" if waiting else words
        return None


class Thumbnails(QListView):
    """Signals: page_wanted(int) 1-based."""

    page_wanted = Signal(int)

    def __init__(self, renderer: TileRenderer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._renderer = renderer
        self._key = ("", "")
        self._model = _Model()
        self._following = False
        self.setAccessibleName(self.tr("Pages of the document, small"))
        self.setModel(self._model)
        self.setItemDelegate(_PageDelegate(self))
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.verticalScrollBar().valueChanged.connect(self._ask)
        self.selectionModel().currentChanged.connect(self._choose)
        renderer.ready.connect(self._ready)

    def show_pages(self, doc_id: str, part: str, sizes: Sequence[tuple[float, float]]) -> None:
        """Show the pages of a part; sizes in points."""
        if (doc_id, part) == self._key and list(sizes) == list(self._model.sizes):
            return
        self._key = (doc_id, part)
        self._following = True
        self._model.beginResetModel()
        self._model.sizes = list(sizes)
        self._model.endResetModel()
        self._following = False
        self._ask()

    @Slot(int)
    def set_turns(self, turns: int) -> None:
        """Show the pages turned by quarter turns clockwise."""
        if turns != self._model.turns:
            self._model.turns = turns
            self._ask()
            self.viewport().update()

    @property
    def turns(self) -> int:
        """By how many quarter turns clockwise the pages are shown turned."""
        return self._model.turns

    def set_rows(self, rows: Iterable[Row]) -> None:
        """Count what waits on each page."""
        self._model.waiting = Counter(
            row.page for row in rows if row.page is not None and row.undecided and row.part == self._key[1]
        )
        self.viewport().update()

    def follow(self, page: int) -> None:
        """Show which page is in the middle of the view."""
        if 1 <= page <= self._model.rowCount() and page != self.currentIndex().row() + 1:
            self._following = True
            self.setCurrentIndex(self._model.index(page - 1))
            self._following = False

    def tile(self, page: int) -> TileKey | None:
        """Return the one tile of a small page."""
        if not 1 <= page <= len(self._model.sizes):
            return None
        width, height = self._model.sizes[page - 1]
        across, down = turned_size((width, height), self.turns)
        scale = min(_WIDTH / across, _HEIGHT / down) * self.devicePixelRatioF()
        size = max(1, round(width * scale)), max(1, round(height * scale))
        return TileKey(*self._key, page, scale, 0, 0, *size)

    def waiting(self, page: int) -> int:
        """Return how many findings wait on a page."""
        return self._model.waiting[page]

    def picture(self, key: TileKey) -> Any:
        """Return the drawn page, or None as long as it is not drawn."""
        return self._renderer.cache.get(key)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802  (Qt's name)
        """Ask for pictures once there is something to look at."""
        super().showEvent(event)
        self._ask()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        """Want nothing while nobody looks."""
        super().hideEvent(event)
        self._renderer.request(id(self), [])

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Other pages may be in sight."""
        super().resizeEvent(event)
        self._ask()

    @Slot()
    def _ask(self, _value: int = 0) -> None:
        if not self.isVisible():
            return
        first = self.indexAt(QPoint(_PAD + 4, _PAD + 4))
        start = max(0, first.row() if first.isValid() else 0)
        across = max(1, self.viewport().width() // (_WIDTH + 2 * _PAD))
        down = self.viewport().height() // (_HEIGHT + _FOOT + _PAD) + 2
        keys = [self.tile(page) for page in range(start + 1, start + across * down + 1)]
        self._renderer.request(id(self), [key for key in keys if key is not None])

    @Slot(object)
    def _ready(self, key: TileKey) -> None:
        if (key.doc_id, key.part) == self._key and key.w <= _WIDTH * 4 and key == self.tile(key.page):
            self.update(self._model.index(key.page - 1))

    @Slot(QModelIndex, QModelIndex)
    def _choose(self, index: QModelIndex, _before: QModelIndex) -> None:
        if index.isValid() and not self._following:
            self.page_wanted.emit(index.row() + 1)


class _PageDelegate(QStyledItemDelegate):
    """Paints the small page, its number, and a badge with what waits on it."""

    def __init__(self, view: Thumbnails) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:  # noqa: ARG002, N802
        """Return one size for all."""
        return QSize(_WIDTH + 2 * _PAD, _HEIGHT + _FOOT + _PAD)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Paint one page."""
        page, theme = index.row() + 1, colours()
        key = self._view.tile(page)
        if key is None:
            return
        painter.save()
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        cell = QRectF(option.rect)
        if chosen:
            painter.fillRect(cell, QColor(theme.accent))
        ratio = self._view.devicePixelRatioF()
        width, height = turned_size((key.w / ratio, key.h / ratio), self._view.turns)
        paper = QRectF(cell.center().x() - width / 2, cell.top() + _PAD, width, height)
        painter.fillRect(paper, Qt.GlobalColor.white)
        picture = self._view.picture(key)
        if picture is not None:
            paint_turned(painter, paper, picture, self._view.turns)
        painter.setPen(QColor(theme.border))
        painter.drawRect(paper)
        role = QPalette.ColorRole.HighlightedText if chosen else QPalette.ColorRole.Text
        painter.setPen(option.palette.color(role))
        foot = QRectF(cell.left(), cell.bottom() - _FOOT, cell.width(), _FOOT)
        painter.drawText(foot, Qt.AlignmentFlag.AlignCenter, str(page))
        waiting = self._view.waiting(page)
        if waiting:
            badge = QRectF(paper.right() - 22, paper.top() + 3, 19, 16)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.warning))
            painter.drawRoundedRect(badge, 8, 8)
            painter.setPen(QColor(theme.on_warning))
            painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, str(min(waiting, 99)))
        painter.restore()
