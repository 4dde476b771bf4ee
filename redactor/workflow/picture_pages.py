"""Scanned pages that look the same: were they treated the same? Compared by pixels: they may have no words.

Two pages are equal when their pixels are, and nearly equal when the signs of 256 differences of brightness (a
dHash of 16 by 16) agree in nearly all places, which outlives another size or compression of the same sheet.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from redactor.model import Document, Rect, SegmentKind
from redactor.redaction import PlannedRedaction

_SIDE: Final = 16
_WIDTH: Final = 256  # pixels of the rendering: enough for 16 columns, little to send
_MOST_BITS: Final = 14  # of 256; of two unlike letters on one letterhead 40 and more differ
_FLATTEST: Final = 6.0  # standard deviation of brightness; blank pages are all alike
_GRID: Final = 120
_MOST_CELLS: Final = 0.004  # of the page: a stamp-sized box

Render = Callable[[str, int, float, tuple[int, int, int, int]], bytes | bytearray]
"""(part, page, scale, (x, y, width, height) in pixels) -> BGRx."""


@dataclass(frozen=True, slots=True)
class PicturePage:
    """A page without text of its own: where it is, how it looks, what is covered on it (a grid)."""

    where: str
    exact: str
    signs: NDArray[np.bool_] = field(repr=False)
    covered: NDArray[np.bool_] = field(repr=False)


def picture_pages(
    name: str, document: Document, planned: PlannedRedaction, render: Render
) -> Iterator[PicturePage]:
    """Yield the pages of a document that are pictures alone, but for blank ones."""
    for part in document.walk():
        written = {
            s.page for s in part.segments if s.page and s.text.strip() and s.kind is not SegmentKind.IMAGE_TEXT
        }
        for page in part.pages:
            if page.number in written or min(page.width, page.height) <= 0:
                continue
            scale = _WIDTH / page.width
            size = _WIDTH, max(_SIDE, round(page.height * scale))
            pixels = np.frombuffer(render(part.part, page.number, scale, (0, 0, *size)), np.uint8)
            grey = Image.fromarray(pixels.reshape(size[1], size[0], 4)[:, :, :3].mean(axis=2).astype(np.uint8))
            if np.asarray(grey).std() < _FLATTEST:
                continue
            rects = _covered(part, page.number, planned)
            place = f"{name}, {part.part}, page {page.number}" if part.part else f"{name}, page {page.number}"
            exact = hashlib.sha256(bytes(pixels)).hexdigest()
            yield PicturePage(place, exact, _signs(grey), _grid(rects, page.width, page.height))


def _signs(grey: Image.Image) -> NDArray[np.bool_]:
    small = np.asarray(grey.resize((_SIDE + 1, _SIDE), Image.Resampling.BOX), np.int16)
    found: NDArray[np.bool_] = small[:, 1:] > small[:, :-1]
    return found


def _covered(part: Document, page: int, planned: PlannedRedaction) -> Iterator[Rect]:
    yield from (a.rect for a in planned.plan.areas if a.part == part.part and a.page == page)
    for segment in part.segments:
        if segment.page == page:
            for start, end in planned.cuts.get(segment.address, ()):
                yield from segment.boxes.quads(start, end)


def _grid(rects: Iterable[Rect], width: float, height: float) -> NDArray[np.bool_]:
    grid: NDArray[np.bool_] = np.zeros((_GRID, _GRID), np.bool_)
    for rect in rects:
        across = slice(max(0, int(rect.x0 / width * _GRID)), max(0, int(rect.x1 / width * _GRID) + 1))
        down = slice(max(0, int(rect.y0 / height * _GRID)), max(0, int(rect.y1 / height * _GRID) + 1))
        grid[down, across] = True
    return grid


def pictures_treated_differently(pages: Sequence[PicturePage]) -> tuple[str, ...]:
    """Return a warning for each pair of equal or nearly equal pages that are covered in different places."""
    warnings = []
    for at, one in enumerate(pages):
        for other in pages[at + 1 :]:
            bits = int((one.signs ^ other.signs).sum())
            differing: Any = (one.covered ^ other.covered).mean()
            if (one.exact == other.exact or bits <= _MOST_BITS) and differing > _MOST_CELLS:
                alike = "the same picture" if one.exact == other.exact else "nearly the same picture"
                warnings.append(f"{one.where} and {other.where} are {alike}, but other places of it are covered.")
    return tuple(warnings)
