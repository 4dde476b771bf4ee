"""A thin module around PyMuPDF: silent, imported late (0.2 s and 150 MB), its errors under one name."""

from __future__ import annotations

from typing import Any


class MuPdfError(Exception):
    """MuPDF could not do what was asked; the caller falls back."""


def library() -> Any:
    """Import PyMuPDF and keep it from writing to the standard streams."""
    import pymupdf

    pymupdf.TOOLS.mupdf_display_errors(False)
    pymupdf.TOOLS.mupdf_display_warnings(False)
    return pymupdf


def open_mupdf(data: bytes) -> Any:
    """Open a PDF, or raise MuPdfError; a file with no pages is an error, not an empty success."""
    pymupdf = library()
    try:
        document = pymupdf.open(stream=data, filetype="pdf")
    except (RuntimeError, ValueError) as error:
        raise MuPdfError(type(error).__name__) from None
    if document.needs_pass or not len(document):
        raise MuPdfError("no pages")
    return document
