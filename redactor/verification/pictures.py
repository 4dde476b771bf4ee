"""Picture files, chunk by chunk: nothing but pixels may be there. Containers are read plainly, by no decoder."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Callable, Iterator

from redactor.model import Layer, Outcome
from redactor.verification.kinds import Kind, identify
from redactor.verification.observer import Observer

METADATA = "picture metadata"
TRAILING = "data behind the picture"

_PNG_ALLOWED = frozenset(
    {b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"sBIT", b"bKGD", b"pHYs", b"acTL",
    b"fcTL", b"fdAT", b"cICP"}
)  # fmt: skip
_WEBP_ALLOWED = frozenset({b"VP8 ", b"VP8L", b"VP8X", b"ALPH", b"ANIM", b"ANMF"})
_COLOUR_PROFILE = "a colour profile came along"
# Baseline and extension tags of TIFF 6.0 that describe pixels; all others describe people, places or tools.
_TIFF_ALLOWED = frozenset(
    {254, 255, 256, 257, 258, 259, 262, 263, 264, 265, 266, 273, 274, 277, 278, 279, 280, 281, 282, 283, 284,
    286, 287, 288, 289, 290, 291, 292, 293, 296, 297, 301, 317, 318, 319, 320, 321, 322, 323, 324, 325, 326,
    327, 328, 332, 334, 336, 338, 339, 340, 341, 347, 512, 513, 514, 515, 517, 518, 519, 520, 521, 529, 530,
    531, 532}
)  # fmt: skip
_TIFF_SIZES = {
    1: 1,
    2: 1,
    3: 2,
    4: 4,
    5: 8,
    6: 1,
    7: 1,
    8: 2,
    9: 4,
    10: 8,
    11: 4,
    12: 8,
    13: 4,
    16: 8,
    17: 8,
    18: 8,
}
_MAX_DIRECTORIES = 10_000
_ICC_TAG = 34675
_TIFF_PIXELS = frozenset({273, 279, 324, 325})


def examine(data: bytes, location: str, observer: Observer) -> None:
    """Report every chunk of a picture that is not on the list, and search what it holds."""
    observer.checked(METADATA, Layer.EXIF)
    observer.checked(TRAILING, Layer.IMAGES)
    reader = _READERS.get(identify(data, ""))
    if reader is None:
        observer.unreadable(location, "a picture of an unknown kind")
        return
    try:
        reader(data, location, observer)
    except (struct.error, IndexError, ValueError, zlib.error):
        observer.unreadable(location, "the picture's container is damaged")


def _foreign(observer: Observer, location: str, chunk: str, body: bytes) -> None:
    """A chunk that is not on the list: report it, and look into it in its usual packings."""
    if body:
        observer.problem(METADATA, Layer.EXIF, f"{location} {chunk}", f"{len(body)} bytes beside the pixels")
    _look_into(observer, f"{location} {chunk}", body)


def _look_into(observer: Observer, location: str, body: bytes) -> None:
    observer.blob(location, body, Layer.EXIF)
    observer.string(location, body.decode("utf-8", "replace"), Layer.EXIF)
    observer.string(location, body.decode("utf-16-le", "replace"), Layer.EXIF)
    for unpacked in _packed_inside(body):
        observer.blob(location, unpacked, Layer.EXIF)
        observer.string(location, unpacked.decode("utf-8", "replace"), Layer.EXIF)


def _packed_inside(body: bytes) -> Iterator[bytes]:
    for marker in (b"\x78\x01", b"\x78\x9c", b"\x78\xda"):
        at = body.find(marker)
        if at >= 0:
            try:
                yield zlib.decompressobj().decompress(body[at:], 1 << 24)
            except zlib.error:
                continue


def _trailing(observer: Observer, location: str, tail: bytes) -> None:
    if tail.strip(b"\0\r\n"):
        observer.problem(
            TRAILING, Layer.IMAGES, location, f"{len(tail)} bytes stand behind the end of the picture"
        )
        _look_into(observer, location, tail)


def _profile(observer: Observer, location: str, body: bytes) -> None:
    """Colour profiles carry vendors' text; one that came along wants a look, not a refusal."""
    observer.problem(METADATA, Layer.EXIF, location, _COLOUR_PROFILE, Outcome.NEEDS_ACKNOWLEDGEMENT)
    observer.blob(location, body, Layer.EXIF, shortest=8, prose=True)


def _jpeg(data: bytes, location: str, observer: Observer) -> None:
    position = 2
    while position < len(data):
        if data[position] != 0xFF:
            raise ValueError("no marker")
        marker = data[position + 1]
        if marker in (0xFF, 0x01) or 0xD0 <= marker <= 0xD8:
            position += 1 if marker == 0xFF else 2
            continue
        if marker == 0xD9:
            _trailing(observer, location, data[position + 2 :])
            return
        size = int.from_bytes(data[position + 2 : position + 4], "big")
        body = data[position + 4 : position + 2 + size]
        position += 2 + size
        _jpeg_segment(marker, body, location, observer)
        if marker == 0xDA:
            position = _scan_end(data, position)
    observer.unreadable(location, "the picture has no end")


def _jpeg_segment(marker: int, body: bytes, location: str, observer: Observer) -> None:
    if marker == 0xE0 and body.startswith(b"JFIF\0"):
        _foreign(observer, location, "JFIF thumbnail", body[14:])
    elif marker == 0xEE and body.startswith(b"Adobe"):
        _foreign(observer, location, "APP14", body[12:])
    elif marker == 0xE2 and body.startswith(b"ICC_PROFILE\0"):
        _profile(observer, location, body)
    elif 0xE0 <= marker <= 0xEF:
        _foreign(observer, location, f"APP{marker - 0xE0}", body)
    elif marker == 0xFE:
        _foreign(observer, location, "comment", body)


def _scan_end(data: bytes, position: int) -> int:
    """Return where the next marker stands behind entropy-coded data."""
    while True:
        position = data.find(b"\xff", position)
        if position < 0 or position + 1 >= len(data):
            raise ValueError("no end of image")
        if data[position + 1] != 0 and not 0xD0 <= data[position + 1] <= 0xD7:
            return position
        position += 2


def _png(data: bytes, location: str, observer: Observer) -> None:
    position = 8
    while position < len(data):
        size, kind = struct.unpack_from(">I4s", data, position)
        body = data[position + 8 : position + 8 + size]
        position += 12 + size
        if kind == b"iCCP":
            _profile(observer, location, body)
        elif kind not in _PNG_ALLOWED:
            _foreign(observer, location, f"chunk {kind.decode('latin-1')}", body or b"\0")
        if kind == b"IEND":
            _trailing(observer, location, data[position:])
            return
    observer.unreadable(location, "the picture has no end")


def _gif(data: bytes, location: str, observer: Observer) -> None:
    position = 13 + (3 << ((data[10] & 7) + 1) if data[10] & 0x80 else 0)
    while data[position] != 0x3B:
        if data[position] == 0x2C:
            flags = data[position + 9]
            position += 11 + (3 << ((flags & 7) + 1) if flags & 0x80 else 0)
            position, _ = _gif_blocks(data, position)
        elif data[position] == 0x21:
            label = data[position + 1]
            position, body = _gif_blocks(data, position + 2)
            if label != 0xF9 and not (
                label == 0xFF and body[:11] in (b"NETSCAPE2.0", b"ANIMEXTS1.0") and len(body) < 32
            ):
                _foreign(observer, location, f"extension {label:#x}", body)
        else:
            raise ValueError("no block")
    _trailing(observer, location, data[position + 1 :])


def _gif_blocks(data: bytes, position: int) -> tuple[int, bytes]:
    out = bytearray()
    while data[position]:
        out += data[position + 1 : position + 1 + data[position]]
        position += 1 + data[position]
    return position + 1, bytes(out)


def _webp(data: bytes, location: str, observer: Observer) -> None:
    end = 8 + int.from_bytes(data[4:8], "little")
    position = 12
    while position + 8 <= min(end, len(data)):
        kind, size = struct.unpack_from("<4sI", data, position)
        body = data[position + 8 : position + 8 + size]
        position += 8 + size + (size & 1)
        if kind == b"ICCP":
            _profile(observer, location, body)
        elif kind not in _WEBP_ALLOWED:
            _foreign(observer, location, f"chunk {kind.decode('latin-1')}", body or b"\0")
    _trailing(observer, location, data[end:])


def _bmp(data: bytes, location: str, observer: Observer) -> None:
    size, _, _, start, header, width, height, _, bits, packed, packed_size = struct.unpack_from(
        "<IHHIIiiHHII", data, 2
    )
    del size
    row = (abs(width) * bits + 31) // 32 * 4
    pixels = packed_size if packed not in (0, 3) else row * abs(height)
    palette_end = 14 + header + (4 << min(bits, 8) if bits <= 8 else 16)
    if start > palette_end:
        _trailing(observer, location, data[palette_end:start])
    _trailing(observer, location, data[start + pixels :])


def _tiff(data: bytes, location: str, observer: Observer) -> None:
    tiff = _Tiff(data)
    offset, seen = tiff.first, set[int]()
    while offset and offset not in seen and len(seen) < _MAX_DIRECTORIES:
        seen.add(offset)
        fields, offset = tiff.directory(offset)
        for tag, body in fields.items():
            if tag == _ICC_TAG:
                _profile(observer, location, body)
            elif tag not in _TIFF_ALLOWED:
                _foreign(observer, location, f"tag {tag}", body or b"\0")
        if not tiff.has_pixels(fields):
            observer.unreadable(location, "the picture's pixels are cut off")
    if not seen:
        raise ValueError("no directory")
    for gap in tiff.gaps():
        observer.blob(location, gap, Layer.EXIF, shortest=6)


class _Tiff:
    """Directories of a TIFF file (TIFF 6.0, and BigTIFF with 64-bit offsets), and which bytes they account for."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._order = "<" if data[:2] == b"II" else ">"
        self._big = data[2:4] in (b"+\0", b"\0+")
        self._word = self._order + ("Q" if self._big else "I")
        self._used: list[tuple[int, int]] = [(0, 16 if self._big else 8)]
        self.first = int(struct.unpack_from(self._word, data, 8 if self._big else 4)[0])

    def directory(self, offset: int) -> tuple[dict[int, bytes], int]:
        """Return (tag -> value's bytes, offset of the next directory)."""
        count = int(struct.unpack_from(self._order + ("Q" if self._big else "H"), self._data, offset)[0])
        entry, head = (20, 8) if self._big else (12, 2)
        end = offset + head + count * entry
        self._used.append((offset, end + struct.calcsize(self._word)))
        fields = dict(self._field(offset + head + i * entry) for i in range(min(count, 4096)))
        return fields, int(struct.unpack_from(self._word, self._data, end)[0])

    def _field(self, at: int) -> tuple[int, bytes]:
        tag, kind = struct.unpack_from(self._order + "HH", self._data, at)
        size = struct.unpack_from(self._word, self._data, at + 4)[0] * _TIFF_SIZES.get(kind, 1)
        start = at + (12 if self._big else 8)
        if size > (8 if self._big else 4):
            start = struct.unpack_from(self._word, self._data, start)[0]
            self._used.append((start, start + size))
        # A short value stands at the left of its field, whatever the byte order.
        body = self._data[start : start + size]
        return tag, (b"S" if kind == 3 else b"L" if kind == 4 else b"Q") + body if tag in _TIFF_PIXELS else body

    def _numbers(self, body: bytes) -> list[int]:
        code = {b"S": "H", b"L": "I"}.get(body[:1], "Q")
        return [n for (n,) in struct.iter_unpack(self._order + code, body[1:])]

    def has_pixels(self, fields: dict[int, bytes]) -> bool:
        """True when every strip and tile lies inside of the file."""
        for offsets, sizes in ((273, 279), (324, 325)):
            if offsets in fields and sizes in fields:
                ranges = zip(self._numbers(fields[offsets]), self._numbers(fields[sizes]), strict=False)
                strips = [(start, start + size) for start, size in ranges]
                self._used.extend(strips)
                return bool(strips) and max(end for _, end in strips) <= len(self._data)
        return False

    def gaps(self) -> Iterator[bytes]:
        """Yield the bytes that belong to no directory, value or strip."""
        position = 0
        for start, end in sorted(self._used):
            if start > position:
                yield self._data[position:start]
            position = max(position, end)
        yield self._data[position:]


def examine_jpx(data: bytes, location: str, observer: Observer) -> None:
    """Report boxes of a JPEG 2000 file that hold text (ISO 15444-1, Annex I); a bare codestream has none."""
    observer.checked(METADATA, Layer.EXIF)
    if data[:4] == b"\xff\x4f\xff\x51":
        return
    position = 0
    while position + 8 <= len(data):
        size, kind = struct.unpack_from(">I4s", data, position)
        head = 8
        if size == 1 and position + 16 <= len(data):
            size, head = struct.unpack_from(">Q", data, position + 8)[0], 16
        stop = len(data) if size == 0 else position + max(size, head)
        if kind in (b"xml ", b"uuid", b"jp2i", b"uinf", b"asoc", b"lbl "):
            _foreign(observer, location, f"box {kind.decode().strip()}", data[position + head : stop])
        position = stop


def _heic(data: bytes, location: str, observer: Observer) -> None:
    """Search the whole container; the product writes none, so nothing of it is on a list."""
    _foreign(observer, location, "container", data)


_READERS: dict[Kind, Callable[[bytes, str, Observer], None]] = {
    Kind.JPEG: _jpeg,
    Kind.PNG: _png,
    Kind.GIF: _gif,
    Kind.WEBP: _webp,
    Kind.BMP: _bmp,
    Kind.TIFF: _tiff,
    Kind.HEIC: _heic,
}
