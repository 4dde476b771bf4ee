"""XML data: texts and attributes are segments; comments, instructions and the document type are left out."""

from redactor.formats.contract import Format
from redactor.formats.xmltext.format import read, write_redacted

FORMAT = Format("xml", "application/xml", ".xml", read, write_redacted)

__all__ = ["FORMAT"]
