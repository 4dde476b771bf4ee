"""PNG and JPEG files taken apart: what the pixels need, and everything else, which is never carried over.

The decoder is only ever given the needed part, so a broken or hostile profile, EXIF or text never reaches it.
"""

from __future__ import annotations

import re
import struct
from dataclasses import dataclass, field
from typing import Final

from redactor.errors import DamagedFileError, LimitError

MAX_BYTES: Final = 300 * 1024 * 1024
MAX_BLOCKS: Final = 100_000

PNG_SIGNATURE: Final = b"\x89PNG\r\n\x1a\n"
_PNG_PIXELS: Final = frozenset((b"IHDR", b"PLTE", b"tRNS", b"IDAT", b"IEND"))
# Adobe's segment tells how the colours are transformed; without it CMYK comes out inverted.
_JPEG_ADOBE: Final = 0xEE
_JPEG_ALONE: Final = frozenset((0x01, *range(0xD0, 0xD9)))
_JPEG_COMMENT: Final = 0xFE
# Not a stuffed zero, not a restart mark, not a fill byte (ITU-T T.81, B.1.1).
_MARKER: Final = re.compile(rb"\xff[^\x00\xd0-\xd7\xff]", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Block:
    """One piece that is not pixels.

    Attributes:
        kind: chunk type of a PNG ("tEXt"), "APP1" ... "COM" of a JPEG, or "trailing".
        data: its content without length and checksum.
    """

    kind: str
    data: bytes


@dataclass(slots=True)
class Container:
    """A file taken apart.

    Attributes:
        pixels: a valid file of the same kind that holds nothing but what decoding needs.
        blocks: all the rest, in order.
        frames: 1, or the number of pictures of an animation.
        complete: False when the end of the pixels is missing.
    """

    pixels: bytes
    blocks: list[Block] = field(default_factory=list)
    frames: int = 1
    complete: bool = True


def take_apart(data: bytes) -> Container:
    """Take a PNG or JPEG file apart.

    Raises:
        DamagedFileError: cut short, or not of either kind.
        LimitError: too large, or too many pieces.
    """
    if len(data) > MAX_BYTES:
        raise LimitError(f"The picture file is larger than {MAX_BYTES // 2**20} MiB.")
    return _png(data) if data.startswith(PNG_SIGNATURE) else _jpeg(data)


def _png(data: bytes) -> Container:
    kept: list[bytes] = [PNG_SIGNATURE]
    found = Container(b"")
    at = len(PNG_SIGNATURE)
    while True:
        if at + 12 > len(data):
            raise DamagedFileError("The PNG picture is cut short.")
        length, kind = struct.unpack_from(">I4s", data, at)
        end = at + 12 + length
        if end > len(data):
            raise DamagedFileError("The PNG picture is cut short.")
        if kind in _PNG_PIXELS:
            kept.append(data[at:end])
        else:
            content = data[at + 8 : end - 4]
            if kind == b"acTL" and length >= 4:
                found.frames = max(1, struct.unpack_from(">I", content)[0])
            found.blocks.append(Block(kind.decode("latin-1"), content))
        if len(kept) + len(found.blocks) > MAX_BLOCKS:
            raise LimitError("The PNG picture has too many chunks.")
        at = end
        if kind == b"IEND":
            break
    _add_trailing(found, data[at:])
    found.pixels = b"".join(kept)
    return found


def _jpeg(data: bytes) -> Container:
    if not data.startswith(b"\xff\xd8"):
        raise DamagedFileError("The file holds no picture.")
    kept: list[bytes] = [b"\xff\xd8"]
    found = Container(b"")
    at = 2
    scanned = False
    while True:
        mark = _next_marker(data, at)
        if mark < 0:
            if not scanned:
                raise DamagedFileError("The JPEG picture is cut short.")
            # Viewers show such a file as far as it goes, grey below; what they show is what is kept.
            kept += (data[at:], b"\xff\xd9")
            found.complete = False
            break
        if mark > at and scanned:
            kept.append(data[at:mark])
        code = data[mark + 1]
        at = mark + 2
        if code == 0xD9:
            kept.append(b"\xff\xd9")
            _add_trailing(found, data[at:])
            break
        if code in _JPEG_ALONE:
            kept.append(data[mark:at])
            continue
        at = _jpeg_segment(data, mark, code, kept, found)
        scanned = scanned or code == 0xDA
        if len(kept) + len(found.blocks) > MAX_BLOCKS:
            raise LimitError("The JPEG picture has too many segments.")
    found.pixels = b"".join(kept)
    return found


def _jpeg_segment(data: bytes, mark: int, code: int, kept: list[bytes], found: Container) -> int:
    """File one segment with a length under what it is; return the offset after it."""
    if mark + 4 > len(data):
        raise DamagedFileError("The JPEG picture is cut short.")
    length: int = struct.unpack_from(">H", data, mark + 2)[0]
    end = mark + 2 + max(2, length)
    content = data[mark + 4 : end]
    if code == _JPEG_COMMENT:
        found.blocks.append(Block("COM", content))
    elif code == _JPEG_ADOBE and content.startswith(b"Adobe"):
        kept.append(b"\xff\xee\x00\x0e" + content[:12].ljust(12, b"\0"))
        if content[12:]:
            found.blocks.append(Block("APP14", content[12:]))
    elif code == 0xE0 and content.startswith(b"JFIF\0") and len(content) <= 14:
        pass  # the density of pixels; holds no text
    elif 0xE0 <= code <= 0xEF or 0xF0 <= code <= 0xFD:
        found.blocks.append(Block(f"APP{code - 0xE0}", content))
    else:
        kept.append(data[mark:end])
    return end


def _next_marker(data: bytes, at: int) -> int:
    """Return the offset of the next marker that ends entropy-coded data or stands between segments, or -1."""
    found = _MARKER.search(data, at)
    return found.end() - 2 if found else -1


def _add_trailing(found: Container, rest: bytes) -> None:
    if rest.strip(b"\0\r\n\t "):
        found.blocks.append(Block("trailing", rest))
