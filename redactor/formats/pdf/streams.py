"""Content streams: parsing within limits, and writing back."""

from __future__ import annotations

from typing import Any

import pikepdf

from redactor.errors import DamagedFileError, LimitError

MAX_CONTENT = 256 * 1024 * 1024

Instruction = tuple[Any, Any]


def parse_stream(owner: Any) -> list[Any]:
    """Return the instructions of a page dictionary or a form; broken ends are left off.

    Raises:
        LimitError: more content than is allowed.
        DamagedFileError: content that can't be unpacked.
    """
    try:
        target = pikepdf.Page(owner) if owner.get("/Type") == "/Page" or "/Contents" in owner else owner
        return list(pikepdf.parse_content_stream(target))
    except pikepdf.PdfParsingError:
        return []
    except (pikepdf.PdfError, pikepdf.DataDecodingError, RuntimeError, ValueError, TypeError):
        raise DamagedFileError("The PDF is damaged: the content of a page can't be read.") from None


def unparse(instructions: list[Any]) -> bytes:
    """Return the bytes of a content stream."""
    return pikepdf.unparse_content_stream(instructions)


__all__ = ["MAX_CONTENT", "Instruction", "LimitError", "parse_stream", "unparse"]
