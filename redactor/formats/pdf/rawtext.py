"""A page's text and what of it stands in a rectangle, straight from pdfium: no boxes, no order of our own."""

from __future__ import annotations

import ctypes

import pypdfium2.raw as api

from redactor.formats.pdf.pdfium import PdfiumPage
from redactor.model import Rect
from redactor.text import fold_text


class RawText:
    """The text of one loaded page. Close it before the page."""

    def __init__(self, page: PdfiumPage) -> None:
        self._frame = page.frame
        self._handle = api.FPDFText_LoadPage(page.raw)

    def close(self) -> None:
        """Free the text."""
        if self._handle:
            api.FPDFText_ClosePage(self._handle)

    def text(self) -> str:
        """Return all text, hidden text too; pdfium's marks for hyphens at line ends are hyphens again."""
        count = api.FPDFText_CountChars(self._handle) if self._handle else 0
        if count <= 0:
            return ""
        buffer = (ctypes.c_ushort * (count + 1))()
        written = api.FPDFText_GetText(self._handle, 0, count, buffer)
        text = bytes(buffer)[: max(written - 1, 0) * 2].decode("utf-16-le", "replace")
        return text.replace("\x02", "-").replace("\ufffe", "-")

    def has_text_outside(self) -> bool:
        """True when a character with ink lies outside the page as shown."""
        width, height = self._frame.size
        left, bottom, right, top = self._frame.user_rect(Rect(0.0, 0.0, width, height))
        count = api.FPDFText_GetBoundedText(self._handle, left, top, right, bottom, None, 0) if self._handle else 0
        buffer = (ctypes.c_ushort * (count + 1))()
        if count > 0:
            api.FPDFText_GetBoundedText(self._handle, left, top, right, bottom, buffer, count)
        inside = bytes(buffer)[: max(count, 0) * 2].decode("utf-16-le", "replace")
        marks = str.maketrans("", "", "\x00\x02\ufffe-")
        return len("".join(inside.translate(marks).split())) < len("".join(self.text().translate(marks).split()))

    def is_covered_text(self, rect: Rect, label: str) -> bool:
        """True when a rectangle, in points as shown, holds no ink but that of `label` (folded, no spaces).

        A character belongs to the rectangle with the middle of its ink, wherever its line says that it stands.
        """
        left, bottom, right, top = self._frame.user_rect(rect)
        if not self._handle or api.FPDFText_GetBoundedText(self._handle, left, top, right, bottom, None, 0) <= 0:
            return True
        inside = []
        edges = [ctypes.c_double() for _ in range(4)]
        for index in range(api.FPDFText_CountChars(self._handle)):
            code = api.FPDFText_GetUnicode(self._handle, index)
            if code <= 32 or not api.FPDFText_GetCharBox(self._handle, index, *edges):
                continue
            x0, x1, y0, y1 = (edge.value for edge in edges)
            if left <= (x0 + x1) / 2 <= right and bottom <= (y0 + y1) / 2 <= top:
                inside.append(chr(code))
        return fold_text("".join(inside)).replace(" ", "") in label
