"""A thin module around pdfium: documents, page geometry, pixels. One thread a process: pdfium bears no more."""

from __future__ import annotations

import ctypes
import io
from dataclasses import dataclass
from types import TracebackType

import pypdfium2.raw as api
from pypdfium2 import PdfDocument, PdfiumError

from redactor.errors import DamagedFileError, PasswordNeededError, RedactorError
from redactor.model import Rect

# FPDF_ERR_PASSWORD and FPDF_ERR_SECURITY (a handler that pdfium does not know, such as a certificate).
_LOCKED = frozenset((4, 5))


@dataclass(frozen=True, slots=True)
class PageFrame:
    """The visible box of a page in user space (y up) and its rotation; maps to the page as shown (y down).

    Attributes:
        left, bottom, right, top: crop box within media box, in user space units.
        turns: quarter turns clockwise, 0 to 3.
    """

    left: float
    bottom: float
    right: float
    top: float
    turns: int = 0

    @property
    def size(self) -> tuple[float, float]:
        """(width, height) in points as shown."""
        width, height = self.right - self.left, self.top - self.bottom
        return (height, width) if self.turns % 2 else (width, height)

    @property
    def matrix(self) -> tuple[float, float, float, float, float, float]:
        """The matrix (a, b, c, d, e, f) from user space to the page as shown."""
        return (
            (1.0, 0.0, 0.0, -1.0, -self.left, self.top),
            (0.0, 1.0, 1.0, 0.0, -self.bottom, -self.left),
            (-1.0, 0.0, 0.0, 1.0, self.right, -self.bottom),
            (0.0, -1.0, -1.0, 0.0, self.top, self.right),
        )[self.turns]

    def shown(self, x: float, y: float) -> tuple[float, float]:
        """Map a point of user space to the page as shown."""
        a, b, c, d, e, f = self.matrix
        return a * x + c * y + e, b * x + d * y + f

    def shown_rect(self, x0: float, y0: float, x1: float, y1: float) -> Rect:
        """Map a rectangle of user space, given by any two opposite corners, to the page as shown."""
        ax, ay = self.shown(x0, y0)
        bx, by = self.shown(x1, y1)
        return Rect(min(ax, bx), min(ay, by), max(ax, bx), max(ay, by))

    def user(self, x: float, y: float) -> tuple[float, float]:
        """Map a point of the page as shown to user space."""
        a, b, c, d, e, f = self.matrix
        x, y, scale = x - e, y - f, 1.0 / (a * d - b * c)
        return (d * x - c * y) * scale, (a * y - b * x) * scale

    def user_rect(self, rect: Rect) -> tuple[float, float, float, float]:
        """Map a rectangle as shown to (left, bottom, right, top) in user space."""
        ax, ay = self.user(rect.x0, rect.y0)
        bx, by = self.user(rect.x1, rect.y1)
        return min(ax, bx), min(ay, by), max(ax, bx), max(ay, by)


class PdfiumFile:
    """An open file in pdfium. Use as a context manager."""

    def __init__(self, data: bytes) -> None:
        try:
            self._document = PdfDocument(data)
        except PdfiumError as error:
            raise _opening_error(error) from None
        if not len(self._document):
            self._document.close()
            raise DamagedFileError("The PDF is damaged: no page was found in it.")

    def __enter__(self) -> PdfiumFile:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def __len__(self) -> int:
        return len(self._document)

    def page_size(self, index: int) -> tuple[float, float]:
        """Return (width, height) of the 0-based page in points as shown, without loading its content."""
        size = api.FS_SIZEF()
        if not api.FPDF_GetPageSizeByIndexF(self._document.raw, index, size):
            raise DamagedFileError(f"The PDF is damaged: page {index + 1} can't be read.")
        return size.width, size.height

    def page(self, index: int) -> PdfiumPage:
        """Load the 0-based page; the caller closes it."""
        handle = api.FPDF_LoadPage(self._document.raw, index)
        if not handle:
            raise DamagedFileError(f"The PDF is damaged: page {index + 1} can't be read.")
        return PdfiumPage(handle)

    def close(self) -> None:
        """Free the file."""
        self._document.close()


class PdfiumPage:
    """One loaded page."""

    def __init__(self, handle: object) -> None:
        self.raw = handle
        box = api.FS_RECTF()
        api.FPDF_GetPageBoundingBox(handle, box)
        turns = max(api.FPDFPage_GetRotation(handle), 0) % 4
        self.frame = PageFrame(box.left, box.bottom, box.right, box.top, turns)

    def __enter__(self) -> PdfiumPage:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def render(self, scale: float, x: int, y: int, width: int, height: int) -> bytearray:
        """Render a tile: width * height * 4 bytes, BGRx, white outside the page. Sizes in pixels."""
        buffer = bytearray(width * height * 4)
        raw = (ctypes.c_ubyte * len(buffer)).from_buffer(buffer)
        bitmap = api.FPDFBitmap_CreateEx(width, height, api.FPDFBitmap_BGRx, raw, width * 4)
        api.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, 0xFFFFFFFF)
        shown_width, shown_height = self.frame.size
        across, down = max(round(shown_width * scale), 1), max(round(shown_height * scale), 1)
        api.FPDF_RenderPageBitmap(bitmap, self.raw, -x, -y, across, down, 0, api.FPDF_ANNOT)
        api.FPDFBitmap_Destroy(bitmap)
        return buffer

    def close(self) -> None:
        """Free the page."""
        api.FPDF_ClosePage(self.raw)


def resave_with_pdfium(data: bytes) -> bytes:
    """Let pdfium repair a file: open it, write a copy without encryption, return its bytes."""
    try:
        document = PdfDocument(data)
    except PdfiumError as error:
        raise _opening_error(error) from None
    out = io.BytesIO()
    try:
        document.save(out, flags=api.FPDF_REMOVE_SECURITY)
    except PdfiumError:
        raise DamagedFileError("The PDF is damaged: it can't be repaired.") from None
    finally:
        document.close()
    return out.getvalue()


def _opening_error(error: PdfiumError) -> RedactorError:
    if getattr(error, "err_code", None) in _LOCKED or "password" in str(error).lower():
        return PasswordNeededError(
            "The PDF needs a password.", "Give it with --password-file, or save the file without one."
        )
    return DamagedFileError("The PDF is damaged: it can't be opened.")
