"""Stream bodies of a PDF: unpacked within a budget, pixels told from data that stands behind them."""

from __future__ import annotations

import base64
import re
import zlib
from collections.abc import Iterator

import pikepdf

# One stream that unpacks to more than this is no document; pixels are counted, not kept.
MAX_STREAM = 256 * 1024 * 1024
_CHUNK = 1 << 20
_COMPONENTS = {
    "/DeviceGray": 1, "/CalGray": 1, "/G": 1, "/Indexed": 1, "/I": 1, "/Separation": 1,
    "/DeviceRGB": 3, "/CalRGB": 3, "/RGB": 3, "/Lab": 3, "/DeviceCMYK": 4, "/CMYK": 4,
}  # fmt: skip


class StreamTooLargeError(Exception):
    """The stream unpacks to more than MAX_STREAM bytes."""


def filters(stream: pikepdf.Stream) -> list[str]:
    """Return the names of the stream's filters, in the order of unpacking."""
    value = stream.get("/Filter")
    if value is None:
        return []
    return [str(item) for item in value] if isinstance(value, pikepdf.Array) else [str(value)]


def unpack(stream: pikepdf.Stream) -> bytes:
    """Return the unpacked bytes; as far as filters go that lose nothing, the packed ones behind them stay.

    Raises:
        StreamTooLargeError: over MAX_STREAM.
    """
    names = filters(stream)
    if names in (["/FlateDecode"], ["/Fl"]) and "/DecodeParms" not in stream:
        return inflate(stream.read_raw_bytes())
    try:
        return bytes(stream.read_bytes(pikepdf.StreamDecodeLevel.specialized))
    except (pikepdf.PdfError, RuntimeError, ValueError):
        return _unpack_chain(stream.read_raw_bytes(), names)


def _unpack_chain(raw: bytes, names: list[str]) -> bytes:
    """Undo the filters before a picture's own packing, as in [/ASCII85Decode /DCTDecode]."""
    for name in names:
        if name in ("/FlateDecode", "/Fl"):
            raw = inflate(raw)
        elif name in ("/ASCII85Decode", "/A85"):
            raw = base64.a85decode(re.sub(rb"\s|<~|~>.*", b"", raw, flags=re.DOTALL))
        elif name in ("/ASCIIHexDecode", "/AHx"):
            digits = re.sub(rb"[^0-9A-Fa-f]", b"", raw.partition(b">")[0])
            raw = bytes.fromhex((digits + b"0" * (len(digits) % 2)).decode())
        else:
            break
    return raw


def inflate(raw: bytes) -> bytes:
    """Unpack zlib data as far as it goes; damaged ends are dropped as readers do.

    Raises:
        StreamTooLargeError: over MAX_STREAM.
    """
    engine = zlib.decompressobj()
    try:
        data = engine.decompress(raw, MAX_STREAM)
    except zlib.error:
        return _inflate_damaged(raw)
    if engine.unconsumed_tail:
        raise StreamTooLargeError
    # What stands behind the packed data is part of the file, too.
    return data + engine.unused_data


def _inflate_damaged(raw: bytes) -> bytes:
    engine = zlib.decompressobj()
    out = bytearray()
    try:
        for i in range(0, len(raw), 512):
            out += engine.decompress(raw[i : i + 512])
            if len(out) > MAX_STREAM:
                raise StreamTooLargeError
    except zlib.error:
        pass
    return bytes(out) or raw


def pixel_tail(stream: pikepdf.Stream) -> bytes:
    """Return the bytes of a Flate or unpacked picture that stand behind its pixels: nobody sees them."""
    names = filters(stream)
    size = _pixel_bytes(stream)
    if size is None or names not in ([], ["/FlateDecode"], ["/Fl"]):
        return b""
    seen, tail = 0, bytearray()
    for chunk in _chunks(stream.read_raw_bytes(), packed=bool(names)):
        if seen + len(chunk) > size:
            tail += chunk[max(size - seen, 0) :]
        seen += len(chunk)
        if len(tail) > MAX_STREAM:
            raise StreamTooLargeError
    return bytes(tail)


def _chunks(raw: bytes, *, packed: bool) -> Iterator[bytes]:
    if not packed:
        yield raw
        return
    engine = zlib.decompressobj()
    try:
        pending = raw
        while pending and not engine.eof:
            yield engine.decompress(pending, _CHUNK)
            pending = engine.unconsumed_tail
    except zlib.error:
        return
    yield engine.unused_data


def _pixel_bytes(stream: pikepdf.Stream) -> int | None:
    """Bytes of the picture's pixels when unpacked, or None where the colour space isn't a plain one."""
    try:
        width, height = int(stream["/Width"]), int(stream["/Height"])
        if bool(stream.get("/ImageMask", False)):
            components, bits = 1, 1
        else:
            components, bits = _components(stream.get("/ColorSpace")), int(stream.get("/BitsPerComponent", 8))
    except (KeyError, TypeError, ValueError):
        return None
    if not components:
        return None
    row = (width * components * bits + 7) // 8
    parms = stream.get("/DecodeParms")
    if isinstance(parms, pikepdf.Dictionary) and int(parms.get("/Predictor", 1)) >= 10:
        row += 1
    return row * height


def _components(space: pikepdf.Object | None) -> int:
    if isinstance(space, pikepdf.Name):
        return _COMPONENTS.get(str(space), 0)
    if isinstance(space, pikepdf.Array) and len(space) > 1:
        family = str(space[0])
        if family == "/ICCBased":
            return int(space[1].get("/N", 0))
        if family == "/DeviceN":
            return len(space[1])
        return _COMPONENTS.get(family, 0)
    return 0
