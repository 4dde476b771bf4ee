"""Where the pages of a document lie on the scrolled surface, and which tiles of them are wanted. No Qt in here.

Units: "points" are page units; "px" are logical pixels of the view; tiles are cut in device pixels.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from redactor.app.viewer.turning import turned_rect, turned_size, unturned, unturned_rect
from redactor.model import Rect

TILE = 512
GAP = 14
MIN_ZOOM, MAX_ZOOM = 0.1, 64.0
# Scroll bars count in 32-bit integers.
_MAX_SURFACE = 2_000_000_000


class TileKey(NamedTuple):
    """One tile: device pixels x, y, w, h of a 1-based page drawn at `scale` device pixels a point."""

    doc_id: str
    part: str
    page: int
    scale: float
    x: int
    y: int
    w: int
    h: int

    @property
    def byte_size(self) -> int:
        """Memory of the tile's pixels."""
        return self.w * self.h * 4


class Box(NamedTuple):
    """A rectangle in logical pixels of the scrolled surface."""

    x: float
    y: float
    w: float
    h: float


@dataclass(frozen=True, slots=True)
class PagePoint:
    """A place on a page: 1-based number, points from its top left."""

    page: int
    x: float
    y: float


class PageLayout:
    """Pages under each other, centred, at one zoom (logical px a point).

    Args:
        sizes: (width, height) in points, one a page.
        zoom: logical pixels a point; kept within limits so that the surface can be scrolled.
        ratio: device pixels a logical pixel.
        turns: quarter turns clockwise by which all pages are shown turned; PagePoints and tiles are of the page as
            it is without.

    Attributes:
        sizes: as given.
        shown: (width, height) in points, one a page, as the view shows them.
    """

    def __init__(
        self, sizes: Sequence[tuple[float, float]], zoom: float, ratio: float = 1.0, turns: int = 0
    ) -> None:
        self.sizes = [(max(1.0, w), max(1.0, h)) for w, h in sizes]
        self.turns = turns % 4
        self.shown = [turned_size(size, turns) for size in self.sizes]
        points = sum(h for _, h in self.shown) or 1.0
        roof = min(MAX_ZOOM, (_MAX_SURFACE - GAP * (len(self.sizes) + 1)) / points)
        self.zoom = min(max(zoom, MIN_ZOOM), roof)
        self.ratio = ratio
        self.tops: list[int] = []
        top = GAP
        for _, height in self.shown:
            self.tops.append(top)
            top += round(height * self.zoom) + GAP
        self.height = top
        self.width = max((round(w * self.zoom) for w, _ in self.shown), default=0) + 2 * GAP

    @property
    def scale(self) -> float:
        """Device pixels a point."""
        return self.zoom * self.ratio

    def __len__(self) -> int:
        return len(self.sizes)

    def page_box(self, page: int, view_width: float) -> Box:
        """Return where a 1-based page lies; pages are centred in the wider of surface and view."""
        width, height = self.shown[page - 1]
        w = round(width * self.zoom)
        left = (max(self.width, round(view_width)) - w) // 2
        return Box(left, self.tops[page - 1], w, round(height * self.zoom))

    def page_at(self, y: float) -> int:
        """Return the 1-based page whose band (with the gap below it) holds the surface line y."""
        return max(1, bisect_right(self.tops, y)) if self.tops else 0

    def visible(self, top: float, height: float) -> range:
        """Return the 1-based pages that touch the lines top .. top + height."""
        if not self.tops or height <= 0:
            return range(0)
        first = self.page_at(top)
        last = max(first, bisect_right(self.tops, top + height))
        return range(first, min(last, len(self.tops)) + 1)

    def to_page(self, x: float, y: float, view_width: float) -> PagePoint | None:
        """Return the place on a page under a surface point, or None between pages."""
        if not self.tops:
            return None
        page = self.page_at(y)
        box = self.page_box(page, view_width)
        if not (box.x <= x <= box.x + box.w and box.y <= y <= box.y + box.h):
            return None
        return self._point(page, (x - box.x) / self.zoom, (y - box.y) / self.zoom)

    def clamped(self, page: int, x: float, y: float, view_width: float) -> PagePoint:
        """Return the point of `page` that is nearest to a surface point."""
        box = self.page_box(page, view_width)
        width, height = self.shown[page - 1]
        px = min(max((x - box.x) / self.zoom, 0.0), width)
        py = min(max((y - box.y) / self.zoom, 0.0), height)
        return self._point(page, px, py)

    def _point(self, page: int, x: float, y: float) -> PagePoint:
        px, py = unturned(x, y, self.sizes[page - 1], self.turns)
        # A turn subtracts from the page's size, which may leave a rounding error below nought.
        return PagePoint(page, max(0.0, px), max(0.0, py))

    def rect_box(self, page: int, rect: Rect, view_width: float) -> Box:
        """Return where a rectangle of a page (points) lies on the surface."""
        box, zoom = self.page_box(page, view_width), self.zoom
        if not self.turns:
            # Asked for each mark at each step of a scroll: upright pages pay nothing for those that can turn.
            return Box(box.x + rect.x0 * zoom, box.y + rect.y0 * zoom, rect.width * zoom, rect.height * zoom)
        shown = turned_rect(rect, self.sizes[page - 1], self.turns)
        return Box(box.x + shown.x0 * zoom, box.y + shown.y0 * zoom, shown.width * zoom, shown.height * zoom)

    def tile_box(self, key: TileKey, view_width: float) -> Box:
        """Return where a tile lies on the surface."""
        box = self.page_box(key.page, view_width)
        left, top = key.x / self.ratio, key.y / self.ratio
        if not self.turns:
            return Box(box.x + left, box.y + top, key.w / self.ratio, key.h / self.ratio)
        size = turned_size((box.w, box.h), self.turns)
        tile = Rect(left, top, left + key.w / self.ratio, top + key.h / self.ratio)
        shown = turned_rect(tile, size, self.turns)
        return Box(box.x + shown.x0, box.y + shown.y0, shown.width, shown.height)

    def tiles(self, doc_id: str, part: str, region: Box, view_width: float) -> Iterator[TileKey]:
        """Yield the tiles that a region of the surface needs, top to bottom."""
        for page in self.visible(region.y, region.h):
            box = self.page_box(page, view_width)
            yield from self._page_tiles(doc_id, part, page, box, region)

    def _page_tiles(self, doc_id: str, part: str, page: int, box: Box, region: Box) -> Iterator[TileKey]:
        size = turned_size((box.w, box.h), self.turns)
        full_w, full_h = (round(side * self.ratio) for side in size)
        x, y = region.x - box.x, region.y - box.y
        wanted = unturned_rect(Rect(x, y, x + region.w, y + region.h), size, self.turns)
        left = max(0, int(wanted.x0 * self.ratio)) // TILE * TILE
        top = max(0, int(wanted.y0 * self.ratio)) // TILE * TILE
        right = min(full_w, int(wanted.x1 * self.ratio) + 1)
        bottom = min(full_h, int(wanted.y1 * self.ratio) + 1)
        for y in range(top, bottom, TILE):
            for x in range(left, right, TILE):
                yield TileKey(doc_id, part, page, self.scale, x, y, min(TILE, full_w - x), min(TILE, full_h - y))


def fit_width(page_width: float, view_width: float) -> float:
    """Return the zoom at which a page as wide as `page_width` points fills the view."""
    return max(MIN_ZOOM, (view_width - 2 * GAP) / max(1.0, page_width))


def fit_page(size: tuple[float, float], view_width: float, view_height: float) -> float:
    """Return the zoom at which a whole page of `size` points is seen."""
    return max(MIN_ZOOM, min(fit_width(size[0], view_width), (view_height - 2 * GAP) / max(1.0, size[1])))
