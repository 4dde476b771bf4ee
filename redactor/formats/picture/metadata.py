"""What a picture file says beside its pixels, as hidden segments: none of it is carried over."""

from __future__ import annotations

import re
import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from redactor.formats.picture.container import Block, Container
from redactor.formats.picture.exif import Exif, printable, read_exif
from redactor.model import Segment, SegmentKind

_MAX_INFLATED: Final = 256 * 1024
# Blocks beyond these are counted as removed, not read.
_MAX_READ_BLOCKS: Final = 500
_MAX_TEXT: Final = 100_000
_XMP_APP: Final = b"http://ns.adobe.com/xap/1.0/\0"
_XMP_MORE: Final = b"http://ns.adobe.com/xmp/extension/\0"
# Technical values without words; counted as removed, but not worth reading.
_TECHNICAL: Final = frozenset(
    (
        "gAMA",
        "cHRM",
        "sRGB",
        "sBIT",
        "bKGD",
        "hIST",
        "pHYs",
        "acTL",
        "fcTL",
        "fdAT",
        "cICP",
        "vpAg",
        "oFFs",
        "mDCv",
    )
)
_IPTC_NAMES: Final = {
    5: "ObjectName",
    25: "Keywords",
    80: "Byline",
    85: "BylineTitle",
    90: "City",
    92: "Sublocation",
    95: "Province",
    101: "Country",
    105: "Headline",
    110: "Credit",
    116: "Copyright",
    118: "Contact",
    120: "Caption",
    122: "CaptionWriter",
}


@dataclass(slots=True)
class Metadata:
    """All that stands beside the pixels.

    Attributes:
        segments: hidden, removed always, addresses such as `exif/Artist`, `xmp/1`, `text/2`, `comment/1`.
        orientation: 1 to 8 as EXIF says.
        thumbnail_bytes: size of the embedded preview.
    """

    segments: list[Segment] = field(default_factory=list)
    orientation: int = 1
    thumbnail_bytes: int = 0


def read_metadata(container: Container) -> Metadata:
    """Read the blocks of a picture file into hidden segments."""
    found = Metadata()
    counts: dict[str, int] = {}
    for block in container.blocks[:_MAX_READ_BLOCKS]:
        exif = _exif_of(block)
        if exif:
            # The first EXIF block counts, as in the viewers.
            if not found.thumbnail_bytes and found.orientation == 1:
                found.orientation, found.thumbnail_bytes = exif.orientation, exif.thumbnail_bytes
            texts = [("exif", name, text) for name, text in exif.tags]
        else:
            texts = [(group, "", text) for group, text in _texts(block)]
        for group, name, text in texts:
            _add(found, counts, group, name, text)
    return found


def _add(found: Metadata, counts: dict[str, int], group: str, name: str, text: str) -> None:
    text = text.replace("\0", " ").strip()[:_MAX_TEXT]
    if not text:
        return
    place = f"{group}/{name}" if name else group
    counts[place] = counts.get(place, 0) + 1
    number = counts[place]
    address = f"{place}/{number}" if number > 1 or not name else place
    label = f"Picture metadata: {group.upper()} {name}".strip()
    kind = SegmentKind.COMMENT if group == "comment" else SegmentKind.PROPERTY
    found.segments.append(Segment(address, text, kind, visible=False, removed_always=True, label=label))


def _exif_of(block: Block) -> Exif | None:
    if block.kind == "eXIf":
        return read_exif(block.data.removeprefix(b"Exif\0\0"))
    if block.kind == "APP1" and block.data.startswith(b"Exif\0"):
        return read_exif(block.data[6:])
    return None


def _texts(block: Block) -> Iterator[tuple[str, str]]:
    """Yield (group, text) of a block that is not EXIF."""
    kind, data = block.kind, block.data
    if kind in ("tEXt", "zTXt", "iTXt"):
        yield _png_text(kind, data)
    elif kind == "iCCP":
        name, _, rest = data.partition(b"\0")
        yield "icc", _joined(name, printable(_inflate(rest[1:])))
    elif kind == "tIME" and len(data) == 7:
        yield "time", "{:04}-{:02}-{:02} {:02}:{:02}:{:02}".format(*struct.unpack(">H5B", data))
    elif kind == "COM":
        yield "comment", printable(data)
    elif kind == "APP1" and data.startswith((_XMP_APP, _XMP_MORE)):
        yield "xmp", data.partition(b"\0")[2].decode("utf-8", "replace")
    elif kind == "APP2" and data.startswith(b"ICC_PROFILE\0"):
        yield "icc", printable(data[14:])
    elif kind == "APP13":
        yield from _photoshop(data)
    elif kind not in _TECHNICAL:
        # Four letters of a chunk type can spell a name, and an address is no secret; APP0 to APP15 are numbers.
        group = kind if kind == "trailing" else f"block/{kind}" if kind.startswith("APP") else "block"
        yield group, printable(data)


def _png_text(kind: str, data: bytes) -> tuple[str, str]:
    keyword, _, rest = data.partition(b"\0")
    if kind == "zTXt":
        rest = _inflate(rest[1:])
    elif kind == "iTXt" and len(rest) >= 2:
        packed, rest = rest[0] == 1, rest[2:]
        language, _, rest = rest.partition(b"\0")
        translated, _, rest = rest.partition(b"\0")
        rest = _inflate(rest) if packed else rest
        keyword = b" ".join(part for part in (keyword, language, translated) if part)
    if keyword.startswith(b"XML:com.adobe.xmp"):
        return "xmp", rest.decode("utf-8", "replace")
    if keyword.startswith(b"Raw profile type"):
        # ImageMagick writes EXIF and IPTC as hexadecimal text.
        rest = _unhex(rest)
    return "text", _joined(keyword, printable(rest, _MAX_TEXT))


def _unhex(text: bytes) -> bytes:
    digits = re.sub(rb"[^0-9a-fA-F]", b"", b"".join(text.split(b"\n")[3:]))
    return bytes.fromhex(digits[: len(digits) // 2 * 2].decode()) or text


def _photoshop(data: bytes) -> Iterator[tuple[str, str]]:
    """Yield what the resources of an APP13 segment say; IPTC (resource 0x0404) by its fields."""
    at = data.find(b"8BIM")
    while at >= 0 and at + 12 <= len(data):
        resource = struct.unpack_from(">H", data, at + 4)[0]
        name_length = data[at + 6]
        start = at + 6 + ((1 + name_length + 1) & ~1)
        if start + 4 > len(data):
            break
        size = struct.unpack_from(">I", data, start)[0]
        content = data[start + 4 : start + 4 + size]
        if resource == 0x0404:
            yield from _iptc(content)
        else:
            yield "photoshop", _joined(data[at + 7 : at + 7 + name_length], printable(content))
        at = data.find(b"8BIM", start + 4 + len(content))


def _iptc(data: bytes) -> Iterator[tuple[str, str]]:
    at = 0
    while at + 5 <= len(data) and data[at] == 0x1C:
        number, size = data[at + 2], struct.unpack_from(">H", data, at + 3)[0]
        text = printable(data[at + 5 : at + 5 + size])
        if data[at + 1] == 2 and text:
            yield "iptc", f"{_IPTC_NAMES.get(number, f'Field {number}')}: {text}"
        at += 5 + size


def _inflate(data: bytes) -> bytes:
    """Decompress up to a limit; what is damaged gives what came before the damage."""
    try:
        return zlib.decompressobj().decompress(data, _MAX_INFLATED)
    except zlib.error:
        return b""


def _joined(keyword: bytes, text: str) -> str:
    name = keyword.decode("latin-1").strip()
    return f"{name}: {text}" if name and text else name or text
