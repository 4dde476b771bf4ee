"""Plain text and Markdown. The encoding, byte order mark and line ends are kept in the redacted file."""

from redactor.formats.contract import Format
from redactor.formats.plain.reader import read, read_markdown
from redactor.formats.plain.writer import write_markdown, write_redacted

FORMAT = Format("txt", "text/plain", ".txt", read, write_redacted)
MD_FORMAT = Format("md", "text/markdown", ".md", read_markdown, write_markdown)

__all__ = ["FORMAT", "MD_FORMAT"]
