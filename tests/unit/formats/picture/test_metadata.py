"""What stands beside the pixels: read and shown, never written."""

from __future__ import annotations

import struct
from collections.abc import Callable

import pytest

from redactor.formats import read, write_redacted
from redactor.formats.picture.exif import printable, read_exif
from redactor.model import Plan, SpanOperation

Search = Callable[[bytes, str], bool]


def test_every_place_of_a_jpeg(
    jpeg: Callable[[int], bytes], jpeg_secrets: dict[str, str], found_in: Search
) -> None:
    data = jpeg(1)
    assert [place for place, secret in jpeg_secrets.items() if not found_in(data, secret)] == []
    document = read(data, "a.jpg")
    texts = [s.text for s in document.segments]
    unread = [p for p, secret in jpeg_secrets.items() if not any(secret in text for text in texts)]
    # The preview is a picture of its own: it is reported, not read.
    assert unread == ["exif_thumbnail"]
    written = write_redacted(data, "a.jpg", Plan())
    assert [place for place, secret in jpeg_secrets.items() if found_in(written.data, secret)] == []


def test_every_place_of_a_png(png: Callable[..., bytes], png_secrets: dict[str, str], found_in: Search) -> None:
    data = png()
    assert [place for place, secret in png_secrets.items() if not found_in(data, secret)] == []
    texts = [s.text for s in read(data, "a.png").segments]
    assert [p for p, secret in png_secrets.items() if not any(secret in text for text in texts)] == []
    written = write_redacted(data, "a.png", Plan())
    assert [place for place, secret in png_secrets.items() if found_in(written.data, secret)] == []


def test_hidden_segments_need_no_decision_and_are_counted(jpeg: Callable[[int], bytes]) -> None:
    document = read(jpeg(1), "a.jpg")
    assert all(s.removed_always and not s.visible for s in document.segments)
    by_address = {s.address: s.text for s in document.segments}
    assert by_address["exif/GPS"] == "-33.858333, 151.210000"
    assert by_address["exif/Artist"] == "Artistname"
    assert len(by_address) == len(document.segments)
    assert any("preview" in warning for warning in document.warnings)
    removals = {r.address: r for r in write_redacted(jpeg(1), "a.jpg", Plan()).removals}
    assert removals["exif/Thumbnail"].amount == 21
    assert removals["metadata"].unit == "bytes"
    assert removals["exif"].amount == sum(len(t) for a, t in by_address.items() if a.startswith("exif/"))
    assert "Artistname" not in repr(removals)


def test_a_written_picture_has_no_metadata_left(jpeg: Callable[[int], bytes], png: Callable[..., bytes]) -> None:
    for data, name in ((jpeg(6), "a.jpg"), (png(), "a.png")):
        again = read(write_redacted(data, name, Plan()).data, name)
        assert again.segments == ()
        assert again.warnings == ()


def test_spans_in_metadata_are_accepted_when_they_exist(jpeg: Callable[[int], bytes]) -> None:
    plan = Plan((SpanOperation("exif/Artist", 0, 6, "[P]"),), terms=("Artistname",))
    assert write_redacted(jpeg(1), "a.jpg", plan).data == write_redacted(jpeg(1), "a.jpg", Plan()).data


@pytest.mark.parametrize("order", ["<", ">"])
def test_exif_in_both_byte_orders(order: str) -> None:
    head = b"II*\0" if order == "<" else b"MM\0*"
    tiff = head + struct.pack(f"{order}IHHHIHHI", 8, 1, 0x0112, 3, 1, 6, 0, 0)
    assert read_exif(tiff).orientation == 6


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"II*\0",
        b"II*\0\xff\xff\xff\xff",
        b"II*\0\x08\0\0\0\xff\xff",
        # A directory that points at itself, and a value that points outside.
        b"II*\0\x08\0\0\0\x01\0" + struct.pack("<HHII", 0x8769, 4, 1, 8) + struct.pack("<I", 8),
        b"II*\0\x08\0\0\0\x01\0" + struct.pack("<HHII", 0x013B, 2, 2**31, 2**31) + b"\0\0\0\0",
        b"MM\0*\0\0\0\x08\0\x02" + struct.pack(">HHII", 0x0112, 3, 1, 0xFFFF0000) * 2,
        b"II*\0\x08\0\0\0\x01\0" + struct.pack("<HHII", 2, 5, 3, 1) + b"\0\0\0\0",
    ],
)
def test_broken_exif_gives_little_and_never_fails(data: bytes) -> None:
    found = read_exif(data)
    assert found.orientation == 1
    assert len(found.tags) <= 2


def test_random_exif_never_fails() -> None:
    import random

    random.seed(4)
    for _ in range(300):
        head = b"II*\0\x08\0\0\0\x14\0"
        entries = b"".join(
            struct.pack(
                "<HHII",
                random.choice((1, 2, 4, 0x0112, 0x8769, 0x8825, 0x9286, 0x9C9B)),
                random.randrange(16),
                random.choice((0, 1, 3, 9, 2**32 - 1)),
                random.choice((0, 8, 20, 2**32 - 1)),
            )
            for _ in range(20)
        )
        assert read_exif(head + entries).orientation in range(1, 9)


def test_readable_runs_of_binary_data() -> None:
    assert printable(b"\0\1\2Jane Roe\0\3ab\0") == "Jane Roe"
    assert printable("Größe".encode()) == "Größe"
    assert "Jane" in printable(b"\1" + "Jane Roe".encode("utf-16-le"))
    assert printable(bytes(range(1, 9))) == ""
