"""Picture data: metadata and trailing bytes go, pixels stay."""

from __future__ import annotations

import io
import struct
import zlib

import pikepdf
import pytest
from PIL import Image

from redactor.formats.pdf.images import encode_jpeg, tidy_flate, tidy_jbig2, tidy_jpeg, tidy_jpx, tidy_stream
from redactor.formats.pdf.writer import write_redacted
from redactor.model import Plan


@pytest.fixture
def picture():
    image = Image.new("RGB", (40, 30), "teal")
    image.paste("orange", (5, 5, 20, 20))
    return image


def test_jpeg_loses_exif_comment_thumbnail_and_tail(picture):
    exif = Image.Exif()
    exif[0x010E] = "planted-exif"
    out = io.BytesIO()
    picture.save(out, "JPEG", exif=exif, comment=b"planted-comment", progressive=True)
    data = out.getvalue() + b"planted-tail"
    tidied = tidy_jpeg(data)
    assert b"planted" in data
    assert b"planted" not in tidied
    assert Image.open(io.BytesIO(tidied)).tobytes() == Image.open(io.BytesIO(data)).tobytes()


def test_jpeg_with_restart_markers_stays_whole(picture):
    out = io.BytesIO()
    picture.save(out, "JPEG", restart_marker_rows=1)
    assert Image.open(io.BytesIO(tidy_jpeg(out.getvalue()))).tobytes() == Image.open(out).tobytes()


@pytest.mark.parametrize("data", [b"", b"\xff\xd8", b"GIF89a", b"\xff\xd8\xff\xe0\x00\x02\x00\x00\x00"])
def test_what_is_no_jpeg_does_not_break(data):
    assert isinstance(tidy_jpeg(data), bytes)


def test_cmyk_jpeg_survives_a_round_trip():
    image = Image.new("CMYK", (16, 16), (10, 60, 200, 5))
    again = Image.open(io.BytesIO(encode_jpeg(image)))
    assert again.mode == "CMYK"
    assert all(abs(a - b) < 6 for a, b in zip(again.getpixel((8, 8)), (10, 60, 200, 5), strict=True))


def test_jpeg_2000_loses_foreign_boxes(picture):
    out = io.BytesIO()
    picture.save(out, "JPEG2000")
    box = struct.pack(">I4s", 20, b"xml ") + b"planted-text"
    data = out.getvalue()
    at = data.index(b"jp2c") - 4
    tidied = tidy_jpx(data[:at] + box + data[at:])
    assert tidied == data
    assert tidy_jpx(b"\xff\x4f\xff\x51") == b"\xff\x4f\xff\x51"


def test_jbig2_loses_comment_segments():
    page = struct.pack(">IBBBI", 0, 48, 0, 1, 4) + b"page"
    comment = struct.pack(">IBBBI", 1, 62, 0, 1, 7) + b"planted"
    assert tidy_jbig2(page + comment) == page
    assert tidy_jbig2(page + comment + b"odd") == page + comment + b"odd"


def test_flate_loses_its_tail_alone():
    packed = zlib.compress(b"pixels" * 100)
    assert tidy_flate(packed + b"planted") == packed
    assert tidy_flate(packed) == packed
    assert tidy_flate(b"broken") == b"broken"


def test_wrapped_jpeg_is_unwrapped_and_tidied(picture):
    out = io.BytesIO()
    picture.save(out, "JPEG", comment=b"planted")
    tidied = tidy_stream(zlib.compress(out.getvalue()), ["/FlateDecode", "/DCTDecode"])
    assert b"planted" not in zlib.decompress(tidied)
    assert tidy_stream(b"bits", ["/CCITTFaxDecode"]) == b"bits"


def test_a_wrapped_jpeg_keeps_no_metadata(make_pdf, edit_pdf):
    secret = b"Photographed by Ottoline Vance"

    def add(pdf):
        body = io.BytesIO()
        Image.new("RGB", (40, 40), "red").save(body, "JPEG", comment=secret)
        stream = pdf.make_stream(zlib.compress(body.getvalue()))
        stream.stream_dict = pikepdf.Dictionary(
            Type=pikepdf.Name.XObject, Subtype=pikepdf.Name.Image, Width=40, Height=40, BitsPerComponent=8,
            ColorSpace=pikepdf.Name.DeviceRGB,
            Filter=pikepdf.Array([pikepdf.Name.FlateDecode, pikepdf.Name.DCTDecode]),
        )  # fmt: skip
        pdf.pages[0].Resources.XObject = pikepdf.Dictionary(Im=stream)
        pdf.pages[0].Contents = pdf.make_stream(b"q 40 0 0 40 10 10 cm /Im Do Q")

    before = edit_pdf(make_pdf(lambda canvas: canvas.drawString(40, 150, "x")), add)
    after = write_redacted(before, "a.pdf", Plan(terms=("nothing",))).data
    with pikepdf.open(io.BytesIO(after)) as pdf:
        (image,) = (o for o in pdf.objects if isinstance(o, pikepdf.Stream) and o.get("/Subtype") == "/Image")
        assert image.Filter == pikepdf.Name.DCTDecode
        assert secret not in image.read_raw_bytes()
        assert Image.open(io.BytesIO(image.read_raw_bytes())).size == (40, 40)
