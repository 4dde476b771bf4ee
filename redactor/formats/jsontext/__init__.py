"""JSON and JSON lines: keys, strings and numbers are segments; the shape of the data stays."""

from redactor.formats.contract import Format
from redactor.formats.jsontext.format import read, write_redacted

FORMAT = Format("json", "application/json", ".json", read, write_redacted)

__all__ = ["FORMAT"]
