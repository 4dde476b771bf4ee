"""Rendering tiles of a PDF with pdfium. Page sizes are read one by one; a few pages stay open."""

from __future__ import annotations

from collections import OrderedDict
from typing import Final

from redactor.errors import UsageError
from redactor.formats.pdf.opening import prepare
from redactor.formats.pdf.pdfium import PdfiumFile, PdfiumPage

_OPEN_PAGES: Final = 4
_MAX_TILE: Final = 64_000_000
# pdfium rounds a glyph that starts left of or above a bitmap one pixel off, so tiles are rendered with some of
# their neighbours.
_MARGIN: Final = 64


class PdfRenderer:
    """Renders one file, see `redactor.formats.contract.Renderer`."""

    def __init__(self, data: bytes) -> None:
        self._file = PdfiumFile(prepare(data).data)
        self._pages: OrderedDict[int, PdfiumPage] = OrderedDict()

    @property
    def page_count(self) -> int:
        """Number of pages."""
        return len(self._file)

    def page_size(self, page: int) -> tuple[float, float]:
        """Return (width, height) of the 1-based page in points as shown."""
        return self._file.page_size(self._index(page))

    def render(self, page: int, scale: float, x: int, y: int, width: int, height: int) -> bytes:
        """Render a tile; pixels, BGRx, rows from the top, white where there is no page."""
        if width <= 0 or height <= 0 or width * height > _MAX_TILE or not 0 < scale < 1000:
            raise UsageError("A tile of this size can't be rendered.")
        loaded = self._page(self._index(page))
        left, top = min(_MARGIN, max(x, 0)), min(_MARGIN, max(y, 0))
        pixels = loaded.render(scale, x - left, y - top, width + left, height + top)
        if not left and not top:
            return bytes(pixels)
        row = 4 * (width + left)
        starts = range(top * row + 4 * left, (height + top) * row, row)
        return b"".join(pixels[start : start + 4 * width] for start in starts)

    def close(self) -> None:
        """Free the file."""
        while self._pages:
            self._pages.popitem()[1].close()
        self._file.close()

    def _index(self, page: int) -> int:
        if not 1 <= page <= len(self._file):
            raise UsageError(f"The PDF has no page {page}.")
        return page - 1

    def _page(self, index: int) -> PdfiumPage:
        loaded = self._pages.pop(index, None) or self._file.page(index)
        self._pages[index] = loaded
        while len(self._pages) > _OPEN_PAGES:
            self._pages.popitem(last=False)[1].close()
        return loaded


def open_renderer(data: bytes) -> PdfRenderer:
    """Open a PDF for rendering.

    Raises:
        DamagedFileError, EncryptedFileError, LimitError.
    """
    return PdfRenderer(data)
