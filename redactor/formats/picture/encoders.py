"""Frames written anew, without any metadata: TIFF page by page, GIF and WebP put together by hand.

The library's own writers of animations join frames that look alike, so that a reader would miss some.
"""

from __future__ import annotations

import io
import struct
from collections.abc import Iterable
from typing import Final

from PIL import Image, TiffImagePlugin

from redactor.formats.picture.frames import Frame

_WEBP_QUALITY: Final = 90
JPEG_QUALITY: Final = 92


def write_tiff(frames: Iterable[Frame]) -> bytes:
    """Write pages: fax coding for black and white, lossless deflate for all others."""
    out = io.BytesIO()
    with TiffImagePlugin.AppendingTiffWriter(out, new=True) as appender:
        for frame in frames:
            image = frame.image
            if frame.bilevel and image.mode == "L":
                image = image.convert("1", dither=Image.Dither.NONE)
            compression = "group4" if image.mode == "1" else "tiff_adobe_deflate"
            # Resolution is the size on paper; it says nothing of people or tools.
            more = {"dpi": frame.dpi} if frame.dpi else {}
            image.save(appender, "TIFF", compression=compression, **more)
            appender.newFrame()
    return out.getvalue()


def write_bmp(frame: Frame) -> bytes:
    """Write one picture; transparency becomes white, since few programs know it in this kind."""
    out = io.BytesIO()
    image = frame.image
    if image.mode.endswith("A"):
        ground = Image.new("RGB", image.size, (255, 255, 255))
        ground.paste(image.convert("RGB"), mask=image.getchannel("A"))
        image = ground
    image.save(out, "BMP")
    return out.getvalue()


def write_jpeg(frame: Frame) -> bytes:
    """Write one picture as JPEG with full colour resolution."""
    out = io.BytesIO()
    image = frame.image
    image.convert("L" if image.mode == "L" else "RGB").save(out, "JPEG", quality=JPEG_QUALITY, subsampling=0)
    return out.getvalue()


def write_gif(frames: Iterable[Frame], loop: int) -> bytes:
    """Write whole frames with a palette each (GIF89a); up to 255 colours of a frame are kept exactly."""
    out: list[bytes] = []
    for frame in frames:
        if not out:
            out.append(b"GIF89a" + struct.pack("<HHBBB", *frame.image.size, 0x70, 0, 0))
            if loop != 1:
                # Shown again and again, or this many times.
                out.append(b"\x21\xff\x0bNETSCAPE2.0\x03\x01" + struct.pack("<H", loop % 65_536) + b"\0")
        out.append(_gif_frame(frame))
    return b"".join(out) + b"\x3b"


def _gif_frame(frame: Frame) -> bytes:
    paletted, clear = _paletted(frame.image)
    single = io.BytesIO()
    paletted.save(single, "GIF", interlace=0, optimize=False)
    data = single.getvalue()
    bits = data[10] & 7
    table_end = 13 + (3 << (bits + 1))
    at = _image_at(data, table_end)
    # Disposal 2: the next frame begins on nothing, so that no pixel of this one shines through.
    control = 0x09 if clear >= 0 else 0x08
    delay = min(65_535, round(frame.milliseconds / 10))
    head = b"\x21\xf9\x04" + struct.pack("<BHBB", control, delay, max(clear, 0), 0)
    position = data[at : at + 9] + bytes((0x80 | bits,))
    return head + position + data[13:table_end] + data[at + 10 : -1]


def _image_at(data: bytes, at: int) -> int:
    """Return where the image descriptor stands behind any extensions."""
    while data[at] == 0x21:
        at += 2
        while data[at]:
            at += 1 + data[at]
        at += 1
    return at


def _paletted(image: Image.Image) -> tuple[Image.Image, int]:
    """Return (picture with a palette, number of the transparent colour or -1)."""
    import numpy as np

    alpha = np.asarray(image.getchannel("A")) < 128 if image.mode.endswith("A") else None
    pixels = np.asarray(image.convert("RGB"))
    packed = pixels.astype(np.uint32) @ np.array([65_536, 256, 1], np.uint32)
    colours, numbers = np.unique(packed, return_inverse=True)
    if len(colours) <= 255:
        made = Image.fromarray(numbers.reshape(packed.shape).astype(np.uint8), "P")
        table = [int(c) >> shift & 255 for c in colours for shift in (16, 8, 0)]
    else:
        made = image.convert("RGB").quantize(255, Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE)
        table = (made.getpalette() or [])[: 3 * 255]
    clear = -1
    if alpha is not None and alpha.any():
        clear = 255
        indexes = np.asarray(made).copy()
        indexes[alpha] = clear
        made = Image.fromarray(indexes, "P")
    made.putpalette(table + [0] * (768 - len(table)))
    return made, clear


def write_webp(frames: Iterable[Frame], loop: int, *, lossless: bool) -> bytes:
    """Write one picture, or an animation of whole frames (WebP container specification)."""
    made = [(frame, _webp_single(frame, lossless=lossless)) for frame in frames]
    if len(made) == 1:
        return made[0][1]
    width, height = made[0][0].image.size
    has_alpha = any(frame.image.mode.endswith("A") for frame, _ in made)
    flags = 0x02 | (0x10 if has_alpha else 0)
    body = _chunk(b"VP8X", bytes((flags, 0, 0, 0)) + _three(width - 1) + _three(height - 1))
    body += _chunk(b"ANIM", b"\0\0\0\0" + struct.pack("<H", loop % 65_536))
    for frame, single in made:
        place = _three(0) * 2 + _three(frame.image.width - 1) + _three(frame.image.height - 1)
        # Not blended with the frame before, which is thrown away.
        body += _chunk(b"ANMF", place + _three(min(frame.milliseconds, 0xFFFFFF)) + b"\x03" + _coded(single))
    return b"RIFF" + struct.pack("<I", 4 + len(body)) + b"WEBP" + body


def _webp_single(frame: Frame, *, lossless: bool) -> bytes:
    out = io.BytesIO()
    image = frame.image
    image = image.convert("RGBA" if image.mode.endswith("A") else "RGB")
    image.save(out, "WEBP", lossless=lossless, quality=80 if lossless else _WEBP_QUALITY, exact=True)
    return out.getvalue()


def _coded(single: bytes) -> bytes:
    """Return the chunks of a single picture that hold pixels."""
    out, at = b"", 12
    while at + 8 <= len(single):
        kind, size = single[at : at + 4], int.from_bytes(single[at + 4 : at + 8], "little")
        end = at + 8 + size + (size & 1)
        if kind in (b"VP8 ", b"VP8L", b"ALPH"):
            out += single[at:end]
        at = end
    return out


def _chunk(kind: bytes, data: bytes) -> bytes:
    return kind + struct.pack("<I", len(data)) + data + b"\0" * (len(data) & 1)


def _three(value: int) -> bytes:
    return value.to_bytes(3, "little")
