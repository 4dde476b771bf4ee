"""Pictures go out as pixels and nothing else."""

from __future__ import annotations

import io
import struct
import zlib

import pytest
from PIL import Image
from PIL.PngImagePlugin import PngInfo

from redactor.formats.ooxml.pictures import Crop, describe, rewrite


def saved(image: Image.Image, kind: str, **options: object) -> bytes:
    out = io.BytesIO()
    image.save(out, kind, **options)
    return out.getvalue()


def exif() -> Image.Exif:
    data = Image.Exif()
    data[0x013B] = "SecretArtist"
    data.get_ifd(0x8825)[1] = "N"
    return data


def test_jpeg_keeps_its_family_and_loses_its_metadata() -> None:
    data = saved(
        Image.new("RGB", (70, 50), "red"), "JPEG", exif=exif(), comment=b"SecretComment", icc_profile=b"SecretIcc"
    )
    assert {"SecretArtist", "SecretComment"} <= set(describe(data + b"SecretTrailer").texts)
    picture = rewrite(data + b"SecretTrailer")
    assert (picture.extension, picture.content_type, picture.readable) == (".jpeg", "image/jpeg", True)
    assert b"Secret" not in picture.data
    assert Image.open(io.BytesIO(picture.data)).size == (70, 50)


@pytest.mark.parametrize("kind", ["PNG", "GIF", "BMP", "TIFF", "WEBP"])
def test_all_else_becomes_png(kind: str) -> None:
    picture = rewrite(saved(Image.new("RGB", (70, 50), "red"), kind))
    opened = Image.open(io.BytesIO(picture.data))
    assert (picture.extension, opened.format, opened.size) == (".png", "PNG", (70, 50))


def test_png_texts_go() -> None:
    info = PngInfo()
    info.add_text("Author", "SecretAuthor")
    info.add_itxt("Note", "SecretNote")
    data = saved(Image.new("P", (70, 50)), "PNG", pnginfo=info, exif=exif())
    assert {"SecretAuthor", "SecretNote"} <= set(describe(data).texts)
    written = rewrite(data).data
    kinds = []
    at = 8
    while at < len(written):
        length, name = struct.unpack_from(">I4s", written, at)
        kinds.append(name)
        at += 12 + length
    assert set(kinds) <= {b"IHDR", b"PLTE", b"tRNS", b"IDAT", b"IEND"}


def test_colours_under_transparent_pixels_go() -> None:
    image = Image.new("RGBA", (64, 64), (10, 20, 30, 255))
    image.paste((200, 100, 50, 0), (0, 0, 32, 64))
    written = Image.open(io.BytesIO(rewrite(saved(image, "PNG")).data)).convert("RGBA")
    assert written.getpixel((5, 5)) == (255, 255, 255, 0)
    assert written.getpixel((40, 5)) == (10, 20, 30, 255)


def test_only_the_first_frame_is_kept() -> None:
    frames = [Image.new("L", (64, 64), shade) for shade in (0, 255)]
    data = saved(frames[0], "GIF", save_all=True, append_images=frames[1:])
    assert getattr(Image.open(io.BytesIO(rewrite(data).data)), "n_frames", 1) == 1


def test_a_crop_is_cut_off() -> None:
    image = Image.new("RGB", (100, 80), "white")
    image.paste("black", (0, 0, 25, 80))
    cropped = Image.open(io.BytesIO(rewrite(saved(image, "PNG"), Crop(0.25, 0.5, 0.25, 0)).data))
    assert cropped.size == (50, 40)
    assert cropped.convert("L").getextrema() == (255, 255)
    nothing = Image.open(io.BytesIO(rewrite(saved(image, "PNG"), Crop(0.6, 0, 0.6, 0)).data))
    assert nothing.size == (100, 80)


def png_header(width: int, height: int) -> bytes:
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    chunk = b"IHDR" + head
    return b"\x89PNG\r\n\x1a\n" + struct.pack(">I", 13) + chunk + struct.pack(">I", zlib.crc32(chunk))


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\x01\0\0\0EMF SecretText",
        b"<svg>SecretText</svg>",
        png_header(60_000, 60_000) + b"SecretText",
        png_header(100, 100) + b"SecretText",
        b"GIF89a" + b"SecretText" * 3,
        b"\xff\xd8\xff\xe0SecretText",
        b"%!PS-Adobe SecretText",
    ],
)
def test_what_can_not_be_decoded_is_left_out(data: bytes) -> None:
    picture = rewrite(data)
    assert not picture.readable
    assert b"Secret" not in picture.data
    assert Image.open(io.BytesIO(picture.data)).size == (16, 16)


def test_tiny_pictures_are_told_from_others() -> None:
    assert describe(saved(Image.new("RGB", (63, 63)), "PNG")).is_tiny
    assert not describe(saved(Image.new("RGB", (64, 10)), "PNG")).is_tiny
    assert not describe(b"EMF").readable
