"""HTML pages: read and written anew by the means of HTML mail, from an allow-list of elements and attributes."""

from redactor.formats.contract import Format
from redactor.formats.webpage.format import read, write_redacted

FORMAT = Format("html", "text/html", ".html", read, write_redacted)

__all__ = ["FORMAT"]
