"""Outlook messages (.msg): turned into a message of RFC 5322, then read and written as one (.eml)."""

from redactor.formats.contract import Format
from redactor.formats.outlook.format import extract_attachment, read, write_redacted

FORMAT = Format("msg", "application/vnd.ms-outlook", ".eml", read, write_redacted)

__all__ = ["FORMAT", "extract_attachment"]
