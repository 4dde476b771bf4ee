"""Content streams: parsing within limits, and writing back."""

from __future__ import annotations

import zlib
from typing import Any, Final

import pikepdf
from pikepdf import Name

from redactor.errors import LimitError

MAX_CONTENT: Final = 256 * 1024 * 1024
_SMALL: Final = 200_000


# What pikepdf raises when an object is not what its place asks for.
DAMAGE: Final = (pikepdf.PdfError, RuntimeError, ValueError, TypeError, KeyError, AttributeError, IndexError)


class ContentError(Exception):
    """The content of a page can't be followed; the page is made a picture instead. The message is the cause."""


def parse_stream(owner: Any) -> list[Any]:
    """Return the instructions of a page dictionary or of a form.

    Raises:
        ContentError: content that can't be unpacked or parsed.
        LimitError: more content than is allowed.
    """
    is_page = owner.get(Name.Type) == Name.Page or Name.Contents in owner
    for stream in _streams(owner.get(Name.Contents) if is_page else owner):
        check_size(stream)
    try:
        return list(pikepdf.parse_content_stream(pikepdf.Page(owner) if is_page else owner))
    except DAMAGE:
        raise ContentError("its content is damaged") from None


def _streams(contents: Any) -> list[pikepdf.Stream]:
    if isinstance(contents, pikepdf.Array):
        return [item for item in contents if isinstance(item, pikepdf.Stream)]
    return [contents] if isinstance(contents, pikepdf.Stream) else []


def check_size(stream: pikepdf.Stream) -> None:
    """Raise LimitError when a stream would unpack to more than MAX_CONTENT; its flate layers are tried in turn."""
    filters = stream.get(Name.Filter)
    names = [str(f) for f in filters] if isinstance(filters, pikepdf.Array) else [str(filters)]
    try:
        data = stream.read_raw_bytes()
    except (pikepdf.PdfError, RuntimeError):
        raise ContentError("its content is damaged") from None
    if len(data) < _SMALL and len(names) == 1:
        return
    for name in names:
        if name not in ("/FlateDecode", "/Fl"):
            break
        try:
            unpacker = zlib.decompressobj()
            data = unpacker.decompress(data, MAX_CONTENT)
        except zlib.error:
            break
        if unpacker.unconsumed_tail:
            raise LimitError("The content of a page unpacks to more than is allowed.")


def unparse(instructions: list[Any]) -> bytes:
    """Return the bytes of a content stream."""
    data: bytes = pikepdf.unparse_content_stream(instructions)
    return data
