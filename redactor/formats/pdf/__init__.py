"""PDF: read with pdfium, removed with MuPDF, rebuilt with pikepdf."""

from redactor.formats.contract import Format
from redactor.formats.pdf.reader import MEDIA_TYPE, read, read_steps
from redactor.formats.pdf.renderer import open_renderer
from redactor.formats.pdf.writer import write_redacted

FORMAT = Format("pdf", MEDIA_TYPE, ".pdf", read, write_redacted, open_renderer, read_steps)

__all__ = ["FORMAT", "open_renderer", "read", "write_redacted"]
