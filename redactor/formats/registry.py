"""One door to all kinds of file: identify by content, then hand on to the kind's own package.

The kinds' packages are imported when first needed, so that opening a text file loads neither MuPDF nor lxml.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from importlib import import_module
from typing import Final, Protocol, cast

from redactor.errors import LimitError, UnsupportedFormatError, UsageError
from redactor.formats.contract import Format, ReadSteps, Renderer
from redactor.formats.sniff import sniff
from redactor.model import Document, Plan, WrittenFile

# Mails within mails: forwards of forwards stay well below. Archives have a stricter rule of their own.
MAX_NESTING: Final = 10

_PACKAGES: Final = {
    "pdf": "redactor.formats.pdf",
    "docx": "redactor.formats.docx",
    "xlsx": "redactor.formats.xlsx",
    "pptx": "redactor.formats.pptx",
    "odt": "redactor.formats.odf",
    "ods": "redactor.formats.odf",
    "odp": "redactor.formats.odf",
    "rtf": "redactor.formats.rtf",
    "eml": "redactor.formats.mail",
    "mbox": "redactor.formats.mail",
    "msg": "redactor.formats.outlook",
    "png": "redactor.formats.picture",
    "jpg": "redactor.formats.picture",
    "tif": "redactor.formats.picture",
    "gif": "redactor.formats.picture",
    "webp": "redactor.formats.picture",
    "bmp": "redactor.formats.picture",
    "heic": "redactor.formats.picture",
    "txt": "redactor.formats.plain",
    "md": "redactor.formats.plain",
    "csv": "redactor.formats.table",
    "tsv": "redactor.formats.table",
    "json": "redactor.formats.jsontext",
    "xml": "redactor.formats.xmltext",
    "html": "redactor.formats.webpage",
    "ics": "redactor.formats.card",
    "vcf": "redactor.formats.card",
}
# Packages that serve two kinds name the second record after its key.
_RECORDS: Final = {
    key: f"{key.upper()}_FORMAT"
    for key in ("ods", "odp", "jpg", "tif", "gif", "webp", "bmp", "heic", "md", "tsv", "mbox", "vcf")
}

# Readers call back into `read` for attachments; the depth travels beside their fixed signature.
_depth: ContextVar[int] = ContextVar("formats_depth", default=0)


class _HasParts(Protocol):
    """A kind's package that can hand out the bytes of its attachments."""

    def extract_attachment(self, data: bytes, number: int) -> tuple[bytes, str]:
        """Return (bytes, name) of the 1-based attachment; UsageError when there is none."""


def supported_keys() -> tuple[str, ...]:
    """Return the keys of all kinds that are read."""
    return tuple(_PACKAGES)


def load(key: str) -> Format:
    """Import and return the Format with this key."""
    module = import_module(_PACKAGES[key])
    return cast("Format", getattr(module, _RECORDS.get(key, "FORMAT")))


def identify(data: bytes, name: str) -> Format:
    """Return the kind of a file by its content; the extension of `name` is only a hint between kinds of text.

    Raises:
        UnsupportedFormatError: a kind that is not read; the sentence names it.
        EncryptedFileError: an office file inside a password container.
        DamagedFileError: empty, or named as a kind whose signature is missing.
    """
    return load(sniff(data, name))


def nesting() -> int:
    """Return how many files deep the current read is: 0 outside of any."""
    return _depth.get()


@contextmanager
def _one_deeper() -> Iterator[None]:
    depth = _depth.get() + 1
    if depth > MAX_NESTING:
        raise LimitError(f"Files are nested more than {MAX_NESTING} deep.")
    token = _depth.set(depth)
    try:
        yield
    finally:
        _depth.reset(token)


def read(data: bytes, name: str) -> Document:
    """Read a file of any supported kind into a Document with part "".

    Raises:
        LimitError: more than MAX_NESTING files within files, or a limit of the kind.
    """
    with _one_deeper():
        return identify(data, name).read(data, name)


def read_steps(data: bytes, name: str) -> ReadSteps:
    """Read a file as `read` does, yielding segments on the way where its kind can.

    Raises:
        LimitError: a limit of the kind.
    """
    kind = identify(data, name)
    if kind.read_steps is None:
        return read(data, name)
    return (yield from kind.read_steps(data, name))


def write_redacted(data: bytes, name: str, plan: Plan) -> WrittenFile:
    """Carry out `plan` on a file and return the new bytes; nothing is touched on disk."""
    with _one_deeper():
        return identify(data, name).write_redacted(data, name, plan)


def open_renderer(data: bytes, name: str, part: str = "") -> Renderer:
    """Open the pages of a file, or of its attachment `part`, for viewing.

    Raises:
        UnsupportedFormatError: the kind has no pages.
    """
    part_data, part_name = extract_part(data, name, part)
    kind = identify(part_data, part_name)
    if kind.open_renderer is None:
        raise UnsupportedFormatError("This kind of file has no pages; it is shown as text.")
    return kind.open_renderer(part_data)


def extract_part(data: bytes, name: str, part: str) -> tuple[bytes, str]:
    """Return (bytes, name) of the attachment `part` (`attachment/2/attachment/1`); "" is the file itself."""
    words = part.split("/") if part else []
    if len(words) % 2 or any(w != "attachment" for w in words[::2]) or not all(w.isdigit() for w in words[1::2]):
        raise UsageError("This is not the address of an attachment.")
    if len(words) // 2 > MAX_NESTING:
        raise LimitError(f"Files are nested more than {MAX_NESTING} deep.")
    for number in words[1::2]:
        key = sniff(data, name)
        module = import_module("redactor.formats.mail.mailbox" if key == "mbox" else _PACKAGES[key])
        if not hasattr(module, "extract_attachment"):
            raise UsageError("This kind of file has no attachments.")
        data, name = cast("_HasParts", module).extract_attachment(data, int(number))
    return data, name
