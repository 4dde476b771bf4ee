"""Tiles: a cache that keeps to a byte budget, and the one thread that draws them."""

from __future__ import annotations

import logging
import threading
from collections import OrderedDict
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QImage, QPixmap

from redactor.app.messages import internal_error
from redactor.app.viewer.layout import TileKey
from redactor.errors import DamagedFileError, RedactorError

_LOG = logging.getLogger(__name__)

BUDGET = 64_000_000
_TRIES = 2

RenderCall = Callable[[str, str, int, float, int, int, int, int], bytes]
"""(doc_id, part, page, scale, x, y, w, h) -> BGRx bytes; `WorkbenchApi.render`."""


class TileCache:
    """Pixmaps by tile, the least recently used dropped first once `budget` bytes are passed."""

    def __init__(self, budget: int = BUDGET) -> None:
        self.budget = budget
        self.byte_size = 0
        self._tiles: OrderedDict[TileKey, QPixmap] = OrderedDict()

    def __len__(self) -> int:
        return len(self._tiles)

    def __contains__(self, key: TileKey) -> bool:
        return key in self._tiles

    def get(self, key: TileKey) -> QPixmap | None:
        """Return the pixmap and note that it was used."""
        pixmap = self._tiles.get(key)
        if pixmap is not None:
            self._tiles.move_to_end(key)
        return pixmap

    def put(self, key: TileKey, pixmap: QPixmap) -> None:
        """Keep a pixmap, dropping old ones until the budget holds; one that is too big alone is not kept."""
        self._drop(key)
        if key.byte_size > self.budget:
            return
        self._tiles[key] = pixmap
        self.byte_size += key.byte_size
        while self.byte_size > self.budget:
            self._drop(next(iter(self._tiles)))

    def forget(self, doc_id: str) -> None:
        """Drop all tiles of a document."""
        for key in [key for key in self._tiles if key.doc_id == doc_id]:
            self._drop(key)

    def _drop(self, key: TileKey) -> None:
        if self._tiles.pop(key, None) is not None:
            self.byte_size -= key.byte_size


def opaque_image(data: bytes, width: int, height: int) -> QImage:
    """Return an image of its own memory from BGRx bytes, whatever stands in the fourth byte.

    Qt takes that byte of an RGB32 image for 255 without looking; anything else there makes blending go wrong. The
    conversion to ARGB fills it in, and the way back only changes the name of the format.
    """
    image = QImage(data, width, height, width * 4, QImage.Format.Format_RGB32)
    filled = image.convertToFormat(QImage.Format.Format_ARGB32)
    filled.reinterpretAsFormat(QImage.Format.Format_RGB32)
    return filled


class TileRenderer(QObject):
    """Draws tiles on one thread: no page engine in use is safe on two.

    A view hands over the whole list of what it wants now; the list replaces the one before, so that what was
    scrolled past is never drawn. The view that asked last is served first.
    """

    ready = Signal(object)
    failed = Signal(object)
    _drawn = Signal(object, object)
    _refused = Signal(object, object, int)

    def __init__(self, render: RenderCall, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.cache = TileCache()
        self._render = render
        self._wants: OrderedDict[int, list[TileKey]] = OrderedDict()
        self._wake = threading.Condition()
        self._stopped = False
        self._round = 0
        self._tries: dict[TileKey, int] = {}
        self._told: set[str] = set()
        self._drawn.connect(self._keep, Qt.ConnectionType.QueuedConnection)
        self._refused.connect(self._refuse, Qt.ConnectionType.QueuedConnection)
        self._thread = threading.Thread(target=self._run, name="tiles", daemon=True)
        self._thread.start()

    def request(self, client: int, keys: Sequence[TileKey]) -> None:
        """Replace the list of what `client` wants, most wanted first."""
        wanted = [key for key in keys if key not in self.cache and self._tries.get(key, 0) < _TRIES]
        with self._wake:
            self._wants.pop(client, None)
            if wanted:
                self._wants[client] = wanted
                self._wake.notify()

    def gave_up(self, key: TileKey) -> bool:
        """True when this tile could not be drawn."""
        return self._tries.get(key, 0) >= _TRIES

    def retry(self) -> None:
        """Forget past failures, those on their way here too; the next request tries again."""
        self._round += 1
        self._tries.clear()
        self._told.clear()

    def stop(self, timeout: float = 3.0) -> None:
        """End the thread, waiting at most `timeout` seconds for a tile being drawn."""
        with self._wake:
            self._stopped = True
            self._wants.clear()
            self._wake.notify()
        self._thread.join(timeout)

    def _next(self) -> TileKey | None:
        with self._wake:
            while not self._wants and not self._stopped:
                self._wake.wait()
            if self._stopped:
                return None
            client = next(reversed(self._wants))
            keys = self._wants[client]
            key = keys.pop(0)
            if not keys:
                del self._wants[client]
            return key

    def _run(self) -> None:
        while (key := self._next()) is not None:
            number = self._round
            try:
                data = self._pixels(key)
            except RedactorError as error:
                self._emit_failure(key, error, number)
            except Exception as error:  # noqa: BLE001  (a bug must reach the person, not end the thread unseen)
                _LOG.error("tile failed: %s", type(error).__name__)
                self._emit_failure(key, internal_error("drawing a page", error), number)
            else:
                if not self._stopped:
                    self._drawn.emit(key, opaque_image(data, key.w, key.h))

    def _pixels(self, key: TileKey) -> bytes:
        data = self._render(*key)
        if len(data) != key.byte_size:
            raise DamagedFileError(f"Page {key.page} could not be drawn.")
        return data

    def _emit_failure(self, key: TileKey, error: RedactorError, number: int) -> None:
        if not self._stopped:
            self._refused.emit(key, error, number)

    @Slot(object, object)
    def _keep(self, key: TileKey, image: QImage) -> None:
        self._tries.pop(key, None)
        self.cache.put(key, QPixmap.fromImage(image))
        self.ready.emit(key)

    @Slot(object, object, int)
    def _refuse(self, key: TileKey, error: RedactorError, number: int) -> None:
        if number != self._round:
            self.ready.emit(key)
            return
        self._tries[key] = self._tries.get(key, 0) + 1
        # A dead worker fails every tile; the person is told once.
        if error.sentence not in self._told:
            self._told.add(error.sentence)
            self.failed.emit(error)
        self.ready.emit(key)
