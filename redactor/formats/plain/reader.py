"""Text bytes -> Document: all that stands in the file is visible text, markup of Markdown included."""

from __future__ import annotations

import hashlib
from typing import Final

from redactor.errors import DamagedFileError, LimitError
from redactor.formats.charset import Decoded, decode_text, is_text
from redactor.model import Document, Segment

MAX_BYTES: Final = 200 * 1024 * 1024
# One segment gives detection its whole context; above this, findings and views need smaller units.
_ONE_SEGMENT: Final = 1_000_000
_CHUNK: Final = 200_000


def read(data: bytes, name: str) -> Document:
    """Read plain text.

    Segments: `body`, or `text/1`, `text/2` ... (cut at line ends, about 200,000 code points each) above
    1,000,000 code points. Line ends stand in the text as they are in the file.

    Raises:
        DamagedFileError: empty, or not text.
        LimitError: more than MAX_BYTES.
    """
    return _document(data, name, "text/plain")


def read_markdown(data: bytes, name: str) -> Document:
    """Read Markdown; link targets, comments and front matter are part of the text. See `read`."""
    return _document(data, name, "text/markdown")


def decode_file(data: bytes) -> Decoded:
    """Check and decode the bytes of a text file."""
    if len(data) > MAX_BYTES:
        raise LimitError(f"The text is larger than {MAX_BYTES // 2**20} MiB.")
    if not data.strip():
        raise DamagedFileError("The file is empty.")
    if not is_text(data):
        raise DamagedFileError("The file holds binary data, not text.")
    return decode_text(data)


def chunks(text: str) -> list[tuple[str, str]]:
    """Return (address, text) of the segments; joined they are the whole text."""
    if len(text) < _ONE_SEGMENT:
        return [("body", text)]
    found: list[tuple[str, str]] = []
    start = 0
    while start < len(text):
        end = _cut_after(text, start)
        found.append((f"text/{len(found) + 1}", text[start:end]))
        start = end
    return found


def _cut_after(text: str, start: int) -> int:
    """Return where the chunk that begins at `start` ends: at a blank line, else a line end, else a space."""
    limit = start + _CHUNK
    if limit >= len(text):
        return len(text)
    for mark in ("\n\n", "\n\r\n", "\n", "\r", " "):
        at = text.rfind(mark, start + _CHUNK // 2, limit)
        if at > 0:
            return at + len(mark)
    return limit


def _document(data: bytes, name: str, media_type: str) -> Document:
    decoded = decode_file(data)
    segments = tuple(
        Segment(address, text, label="Text" if address == "body" else f"Text, block {address.partition('/')[2]}")
        for address, text in chunks(decoded.text)
    )
    warnings = ("Some bytes have no meaning in the text's encoding.",) if decoded.lossy else ()
    sha256 = hashlib.sha256(data).hexdigest()
    return Document(name, "", media_type, sha256, len(data), segments=segments, warnings=warnings)
