"""Picture data inside a PDF: metadata and trailing bytes go, raw pixels become JPEG again."""

from __future__ import annotations

import io
import itertools
import struct
import zlib
from typing import Any, Final

import pikepdf
from pikepdf import Array, Dictionary, Name, Stream
from PIL import Image

_JPEG_QUALITY: Final = 90
# Segments of a JPEG that decoding needs: frames, tables, restart interval, Adobe's colour transform.
_JPEG_KEPT: Final = frozenset({0xDB, 0xC4, 0xDD, 0xDC, 0xEE} | set(range(0xC0, 0xD0)) - {0xC8})
_JP2_KEPT: Final = (b"jP  ", b"ftyp", b"jp2h", b"jp2c")
_JBIG2_EXTENSION: Final = 62
_FAMILIES: Final = {
    "/DeviceGray": 1, "/G": 1, "/CalGray": 1, "/Indexed": 1, "/I": 1, "/Separation": 1, "/DeviceRGB": 3, "/RGB": 3,
    "/CalRGB": 3, "/Lab": 3, "/DeviceCMYK": 4, "/CMYK": 4,
}  # fmt: skip
# Packings that can stand around that of a picture (ISO 32000-1, 7.4).
WRAPPINGS: Final = frozenset(
    (
        "/FlateDecode",
        "/Fl",
        "/ASCIIHexDecode",
        "/AHx",
        "/ASCII85Decode",
        "/A85",
        "/LZWDecode",
        "/LZW",
        "/RunLengthDecode",
        "/RL",
    )
)
_MIN_REENCODED: Final = 65_536
_MAX_PIXELS: Final = 178_000_000


def unwrapped(stream: Stream, names: list[str]) -> tuple[bytes, list[str], list[Any]]:
    """Return (data, filters, parameters) of a stream without the packings around a picture's own.

    A JPEG wrapped in Flate or ASCII85 would keep its metadata, for nothing looks through the wrapping.
    """
    raw: bytes = stream.read_raw_bytes()
    value = stream.get(Name.DecodeParms)
    parameters = [] if value is None else list(value) if isinstance(value, Array) else [value]
    count = len(list(itertools.takewhile(WRAPPINGS.__contains__, names)))
    if not 0 < count < len(names):
        return raw, names, parameters
    with pikepdf.new() as scratch:
        packed = Stream(scratch, raw)
        packed.Filter = Array([Name(name) for name in names[:count]])
        plain = [
            Dictionary({str(k): int(v) for k, v in p.items()}) if isinstance(p, Dictionary) else None
            for p in parameters[:count]
        ]
        if any(plain):
            packed.DecodeParms = Array([p if p is not None else Dictionary() for p in plain])
        try:
            return bytes(packed.read_bytes()), names[count:], parameters[count:]
        except (pikepdf.PdfError, RuntimeError):
            return raw, names, parameters


def tidy_jpeg(data: bytes) -> bytes:
    """Return a JPEG without application data, comments and bytes after its end; unchanged when broken."""
    if data[:2] != b"\xff\xd8":
        return data
    out = bytearray(b"\xff\xd8")
    at = 2
    while at + 4 <= len(data):
        if data[at] != 0xFF:
            return data
        marker = data[at + 1]
        if marker == 0xFF:
            at += 1
            continue
        if marker == 0xD9:
            break
        length = struct.unpack_from(">H", data, at + 2)[0]
        if marker == 0xDA:
            end = _scan_end(data, at + 2 + length)
            out += data[at:end]
            at = end
            continue
        if marker in _JPEG_KEPT:
            out += data[at : at + 2 + length]
        at += 2 + length
    return bytes(out + b"\xff\xd9")


def _scan_end(data: bytes, at: int) -> int:
    """Return the offset of the first marker after entropy-coded data."""
    while True:
        at = data.find(b"\xff", at)
        if at < 0 or at + 1 >= len(data):
            return len(data)
        if data[at + 1] == 0 or 0xD0 <= data[at + 1] <= 0xD7:
            at += 2
        elif data[at + 1] == 0xFF:
            at += 1
        else:
            return at


def tidy_jpx(data: bytes) -> bytes:
    """Return a JPEG 2000 file with its picture boxes alone; a bare code stream is returned unchanged."""
    if data[4:8] != b"jP  ":
        return data
    out, at = bytearray(), 0
    while at + 8 <= len(data):
        size, kind = struct.unpack_from(">I4s", data, at)
        if size == 1 and at + 16 <= len(data):
            size = struct.unpack_from(">Q", data, at + 8)[0]
        if size == 0 or at + size > len(data):
            size = len(data) - at
        if size < 8:
            return data
        if kind in _JP2_KEPT:
            out += data[at : at + size]
        at += size
    return bytes(out)


def tidy_jbig2(data: bytes) -> bytes:
    """Return an embedded JBIG2 stream without extension segments, unchanged when it can't be followed."""
    out, at = bytearray(), 0
    while at + 11 <= len(data):
        start = at
        number, flags = struct.unpack_from(">IB", data, at)
        at += 5
        count = data[at] >> 5
        if count == 7:
            count = struct.unpack_from(">I", data, at)[0] & 0x1FFFFFFF
            at += 4 + (count + 8) // 8
        else:
            at += 1
        at += count * (1 if number <= 256 else 2 if number <= 65536 else 4)
        at += 4 if flags & 0x40 else 1
        if at + 4 > len(data):
            return data
        length = struct.unpack_from(">I", data, at)[0]
        at += 4
        if length == 0xFFFFFFFF or at + length > len(data):
            return data
        at += length
        if flags & 0x3F != _JBIG2_EXTENSION:
            out += data[start:at]
    return bytes(out) if at == len(data) else data


def tidy_pixels(data: bytes, size: int) -> bytes:
    """Return zlib data that unpacks to `size` bytes: nobody sees what stands behind the last row of a picture."""
    unpacker = zlib.decompressobj()
    try:
        kept = unpacker.decompress(data, size + 1)
    except zlib.error:
        return data
    return zlib.compress(kept[:size], 6) if len(kept) > size else data


def pixel_bytes(image: Any) -> int | None:
    """Return how many bytes a picture's unpacked pixels take, None when that can't be told."""
    space, bits = image.get(Name.ColorSpace), image.get(Name.BitsPerComponent, 1)
    components = 1 if image.get(Name.ImageMask) is True else _FAMILIES.get(_family(space)) or _components(space)
    if not components:
        return None
    parameters = image.get(Name.DecodeParms)
    if isinstance(parameters, pikepdf.Array) and len(parameters):
        parameters = parameters[0]
    predictor = int(parameters.get(Name.Predictor, 1)) if isinstance(parameters, pikepdf.Dictionary) else 1
    row = (int(image.Width) * components * int(bits) + 7) // 8 + (predictor >= 10)
    return row * int(image.Height)


def _family(space: Any) -> str:
    if isinstance(space, pikepdf.Array) and len(space) > 1:
        return str(space[0])
    return str(space) if isinstance(space, Name) else ""


def tidy_flate(data: bytes) -> bytes:
    """Return zlib data without bytes after its end; unchanged when it is broken or unpacks to too much."""
    unpacker = zlib.decompressobj()
    left = data
    total = 0
    try:
        while left and not unpacker.eof:
            total += len(unpacker.decompress(left, 16 * 1024 * 1024))
            left = unpacker.unconsumed_tail
            if total > 4 * _MAX_PIXELS:
                return data
    except zlib.error:
        return data
    unused = len(unpacker.unused_data)
    return data[: len(data) - unused] if unpacker.eof and unused else data


_TIDIERS: Final = {
    "/DCTDecode": tidy_jpeg, "/DCT": tidy_jpeg, "/JPXDecode": tidy_jpx, "/JBIG2Decode": tidy_jbig2,
    "/FlateDecode": tidy_flate, "/Fl": tidy_flate,
}  # fmt: skip


def tidy_stream(data: bytes, filters: list[str]) -> bytes:
    """Return the raw bytes of a stream without what decoding does not need."""
    tidier = _TIDIERS.get(filters[0]) if filters else None
    if tidier is None:
        return data
    tidied = tidier(data)
    if filters[0] in ("/FlateDecode", "/Fl") and len(filters) == 2 and filters[1] in _TIDIERS:
        try:
            inner = zlib.decompress(tidied)
        except zlib.error:
            return tidied
        return zlib.compress(_TIDIERS[filters[1]](inner))
    return tidied


def as_jpeg(image: Any) -> bytes | None:
    """Return the JPEG of an 8-bit grey or RGB image XObject of raw pixels, or None when it is something else.

    For pictures that were JPEG before pixels were removed from them: raw, they are many times the size.
    """
    space = image.get(Name.ColorSpace)
    components = _components(space)
    width, height = int(image.get(Name.Width, 0)), int(image.get(Name.Height, 0))
    if image.get(Name.BitsPerComponent) != 8 or components not in (1, 3) or Name.Decode in image:
        return None
    if not _MIN_REENCODED <= width * height <= _MAX_PIXELS:
        return None
    try:
        pixels = image.read_bytes()
    except (pikepdf.PdfError, RuntimeError):
        return None
    if len(pixels) < width * height * components:
        return None
    picture = Image.frombytes(
        "L" if components == 1 else "RGB", (width, height), pixels[: width * height * components]
    )
    return encode_jpeg(picture)


def encode_jpeg(picture: Image.Image) -> bytes:
    """Return the JPEG of a picture, without any metadata."""
    out = io.BytesIO()
    picture.save(out, "JPEG", quality=_JPEG_QUALITY, subsampling=0)
    return tidy_jpeg(out.getvalue())


def _components(space: Any) -> int:
    if space in (Name.DeviceGray, Name.CalGray):
        return 1
    if space == Name.DeviceRGB:
        return 3
    if isinstance(space, pikepdf.Array) and len(space) == 2 and space[0] == Name.ICCBased:
        return int(space[1].get(Name.N, 0))
    if isinstance(space, pikepdf.Array) and len(space) == 2:
        return {"/CalGray": 1, "/CalRGB": 3}.get(str(space[0]), 0)
    return 0
