"""The file's bytes beside what its cross-reference table tells: earlier revisions, orphans, tails."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator

import pikepdf

from redactor.model import Layer
from redactor.verification.observer import Observer, join
from redactor.verification.pdf_content import COLLECTION, NAME_TOKEN, scan, strings_in
from redactor.verification.pdf_objects import Fonts, every_object, report_content
from redactor.verification.pdf_streams import StreamTooLargeError, inflate

_STREAM = re.compile(rb"\bstream\r?\n(.*?)\r?\n?endstream", re.DOTALL)
_TABLE_ROW = re.compile(rb"\b\d{10} \d{5} [fn]\b")
# The format's own first and last line; PDF and EOF are words that a person may want removed.
_OWN_LINES = re.compile(rb"\A%PDF-\d\.\d|%%EOF")
_KEYWORD = re.compile(rb"\b(?:endobj|obj|xref|trailer|startxref|endstream|stream|true|false|null)\b")


def shell(data: bytes) -> bytes:
    """Return the file without the bodies of its streams."""
    return _STREAM.sub(b"stream\nendstream", data)


def revisions(outside: bytes) -> int:
    """Return how many times the file was ended; a linearised file counts two of its ends as one."""
    ends = len(re.findall(rb"%%EOF", outside))
    starts = len(re.findall(rb"\bstartxref\b", outside))
    return max(ends, starts)


def is_linearised(data: bytes) -> bool:
    """True when the first object says that the file is laid out for the web."""
    return b"/Linearized" in data[:2048]


def examine_bytes(data: bytes, pdf: pikepdf.Pdf, fonts: Fonts, observer: Observer, prefix: str) -> None:
    """Search what stands between the streams, and streams that no object owns any more."""
    outside = _OWN_LINES.sub(b"", shell(data))
    place = join(prefix, "file, outside of streams")
    for text in strings_in(COLLECTION.sub(b"", outside)):
        observer.string(place, text)
    for comment in re.findall(rb"%[^\r\n]{4,}", outside):
        observer.string(place, comment.decode("latin-1"))
    bare = _KEYWORD.sub(b" ", NAME_TOKEN.sub(b"/", _TABLE_ROW.sub(b" ", outside)))
    observer.blob(place, bare)
    known = {_digest(body) for body in _owned_bodies(pdf)}
    for match in _STREAM.finditer(data):
        body = match.group(1)
        if _digest(body) not in known:
            _orphan(body, fonts, observer, join(prefix, f"file, stream at byte {match.start()}"))


def _orphan(body: bytes, fonts: Fonts, observer: Observer, location: str) -> None:
    try:
        unpacked = inflate(body) if body[:1] in (b"x", b"h", b"H", b"X", b"8", b"(") else body
    except StreamTooLargeError:
        observer.unreadable(location, "a stream unpacks to more than is allowed")
        return
    report_content(observer, location, scan(unpacked, fonts))
    observer.blob(location, NAME_TOKEN.sub(b"/", unpacked), Layer.REVISIONS, shortest=6)


def _owned_bodies(pdf: pikepdf.Pdf) -> Iterator[bytes]:
    for obj in every_object(pdf):
        if isinstance(obj, pikepdf.Stream):
            try:
                yield obj.read_raw_bytes()
            except (pikepdf.PdfError, RuntimeError):
                continue


def _digest(body: bytes) -> bytes:
    # Whether a line end before "endstream" belongs to the body is the writer's choice.
    return hashlib.blake2b(body.rstrip(b"\r\n"), digest_size=16).digest()
