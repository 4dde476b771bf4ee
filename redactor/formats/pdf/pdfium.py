"""A thin module around pdfium: documents, page geometry, pixels. One thread a process: pdfium bears no more."""

from __future__ import annotations

import ctypes
import io
from types import TracebackType

import pypdfium2.raw as api
from pypdfium2 import PdfDocument, PdfiumError

from redactor.errors import DamagedFileError, PasswordNeededError, RedactorError
from redactor.model import PageFrame

# FPDF_ERR_PASSWORD and FPDF_ERR_SECURITY (a handler that pdfium does not know, such as a certificate).
_LOCKED = frozenset((4, 5))


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
