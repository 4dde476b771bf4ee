"""One planted leak for each place of a picture file beside its pixels."""

from __future__ import annotations

import io
import struct
import zlib
from collections.abc import Callable

import pytest
from PIL import Image, PngImagePlugin, TiffImagePlugin

SECRET = "Tobias Quillfeather"
Build = Callable[..., bytes]
Verdict = Callable[..., list[object]]


def _exif() -> Image.Exif:
    exif = Image.Exif()
    exif[0x013B] = SECRET
    return exif


def _png_text(packed: bool) -> PngImagePlugin.PngInfo:
    info = PngImagePlugin.PngInfo()
    info.add_text("Author", SECRET, zip=packed)
    return info


def _png_itxt() -> PngImagePlugin.PngInfo:
    info = PngImagePlugin.PngInfo()
    info.add_itxt("Author", SECRET, zip=True)
    return info


def _tiff_tags() -> TiffImagePlugin.ImageFileDirectory_v2:
    tags = TiffImagePlugin.ImageFileDirectory_v2()
    tags[270] = SECRET
    return tags


def _segment(marker: int, body: bytes) -> Callable[[bytes], bytes]:
    return lambda data: data[:2] + bytes((0xFF, marker)) + struct.pack(">H", len(body) + 2) + body + data[2:]


def _chunk(kind: bytes, body: bytes) -> Callable[[bytes], bytes]:
    made = struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
    return lambda data: data[:33] + made + data[33:]


NONE: dict[str, object] = {}
PLACES: dict[str, tuple[str, dict[str, object], Callable[[bytes], bytes] | None]] = {
    "jpeg exif": ("JPEG", {"exif": _exif()}, None),
    "jpeg comment": ("JPEG", {"comment": SECRET}, None),
    "jpeg xmp": ("JPEG", NONE, _segment(0xE1, b"http://ns.adobe.com/xap/1.0/\0<x>" + SECRET.encode() + b"</x>")),
    "jpeg iptc": ("JPEG", NONE, _segment(0xED, b"Photoshop 3.0\0" + b"8BIM\4\4\0\0" + SECRET.encode())),
    "jpeg in wide characters": ("JPEG", NONE, _segment(0xE1, b"Exif\0\0" + SECRET.encode("utf-16-le"))),
    "jpeg thumbnail": ("JPEG", NONE, _segment(0xE0, b"JFIF\0\1\1\0\0\1\0\1\1\1" + SECRET.encode())),
    "behind a jpeg": ("JPEG", NONE, lambda data: data + SECRET.encode()),
    "png text": ("PNG", {"pnginfo": _png_text(False)}, None),
    "png packed text": ("PNG", {"pnginfo": _png_text(True)}, None),
    "png international text": ("PNG", {"pnginfo": _png_itxt()}, None),
    "png exif": ("PNG", {"exif": _exif()}, None),
    "png private chunk": ("PNG", NONE, _chunk(b"prVt", SECRET.encode())),
    "behind a png": ("PNG", NONE, lambda data: data + SECRET.encode()),
    "gif comment": ("GIF", {"comment": SECRET.encode()}, None),
    "behind a gif": ("GIF", NONE, lambda data: data + SECRET.encode()),
    "tiff description": ("TIFF", {"tiffinfo": _tiff_tags()}, None),
    "tiff exif": ("TIFF", {"exif": _exif()}, None),
    "webp exif": ("WEBP", {"exif": _exif()}, None),
    "webp xmp": ("WEBP", {"xmp": f"<x>{SECRET}</x>"}, None),
    "behind a bmp": ("BMP", NONE, lambda data: data + SECRET.encode()),
}


@pytest.mark.parametrize("place", PLACES)
def test_planted_leak_fails(place: str, picture: Build, failures: Verdict) -> None:
    kind, how, change = PLACES[place]
    data = picture(kind, **how)
    found = failures(change(data) if change else data, f"photo.{kind.lower()}", page_count=1)
    assert any("removed text" in r.detail for r in found)
    assert {r.check for r in found} & {"picture metadata", "data behind the picture"}


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "GIF", "TIFF", "WEBP", "BMP"])
def test_plain_picture_passes(kind: str, picture: Build, failures: Verdict) -> None:
    assert failures(picture(kind), f"photo.{kind.lower()}", page_count=1) == []


@pytest.mark.parametrize(
    "how", [{"progressive": True}, {"quality": 40, "subsampling": 2}, {"restart_marker_rows": 1}]
)
def test_jpeg_of_every_make_passes(how: dict[str, object], picture: Build, failures: Verdict) -> None:
    assert failures(picture("JPEG", **how), "photo.jpg", page_count=1) == []


def test_second_page_of_a_tiff_is_examined(failures: Verdict) -> None:
    out = io.BytesIO()
    first, second = (Image.new("L", (9, 9), value) for value in (10, 200))
    writer = TiffImagePlugin.AppendingTiffWriter(out, new=True)
    first.save(writer, "TIFF")
    writer.newFrame()
    second.save(writer, "TIFF", tiffinfo=_tiff_tags())
    writer.newFrame()
    writer.finalize()
    found = failures(out.getvalue(), "scan.tif", page_count=2)
    assert {"picture metadata", "strings and attributes"} <= {r.check for r in found}


def test_pages_of_a_picture_are_counted(picture: Build, failures: Verdict) -> None:
    assert {r.check for r in failures(picture("PNG"), "photo.png", page_count=2)} == {"page count"}


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "GIF", "TIFF", "WEBP"])
@pytest.mark.parametrize("keep", [0.1, 0.6, 0.95])
def test_truncated_picture_never_passes(kind: str, keep: float, picture: Build, failures: Verdict) -> None:
    data = picture(kind)
    cut = data[: int(len(data) * keep)]
    assert failures(cut, f"photo.{kind.lower()}", page_count=1)
