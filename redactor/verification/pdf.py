"""A PDF as two engines see it: pdfium page by page, qpdf object by object, and the bytes beside them."""

from __future__ import annotations

import io
from collections.abc import Callable

import pikepdf
import pypdfium2 as pdfium

from redactor.model import Layer
from redactor.verification.observer import Observer, join
from redactor.verification.pdf_objects import DeepWalk
from redactor.verification.pdf_raw import examine_bytes
from redactor.verification.pdf_structure import PAGE_COUNT, examine_structure
from redactor.verification.pdf_text import iter_page_texts


def examine_pdf(data: bytes, prefix: str, observer: Observer, recurse: Callable[[bytes, str, str], None]) -> int:
    """Tell an observer of everything in a PDF and return its page count (0 when no engine could open it)."""
    observer.checked(PAGE_COUNT, Layer.STRUCTURE)
    seen = _pdfium_pages(data, prefix, observer)
    try:
        with pikepdf.open(io.BytesIO(data), suppress_warnings=True, attempt_recovery=True) as pdf:
            count = len(pdf.pages)
            if count != seen:
                observer.problem(
                    PAGE_COUNT, Layer.STRUCTURE, prefix or "file", f"one engine sees {seen} pages, another {count}"
                )
            walk = DeepWalk(pdf, observer, prefix, recurse)
            walk.run()
            examine_bytes(data, pdf, walk.union_fonts(), observer, prefix)
            examine_structure(data, pdf, observer, prefix)
    except pikepdf.PasswordError:
        observer.unreadable(prefix or "file", "the PDF needs a password")
    except (pikepdf.PdfError, RuntimeError) as error:
        observer.unreadable(prefix or "file", f"the PDF's objects can't be read ({type(error).__name__})")
    if seen == 0:
        observer.problem(PAGE_COUNT, Layer.STRUCTURE, prefix or "file", "no page was found: the file is damaged")
    return seen


def _pdfium_pages(data: bytes, prefix: str, observer: Observer) -> int:
    number = 0
    try:
        for number, text in iter_page_texts(data):
            observer.text(join(prefix, f"page/{number}"), text)
    except pdfium.PdfiumError as error:
        # pdfium names the cause (password, data format); nothing of the document is in it.
        observer.unreadable(prefix or "file", f"pdfium can't read the PDF: {error}")
    return number
