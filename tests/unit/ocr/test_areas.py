"""Faces and codes: found, told as segments whose every letter lies on the whole area, and proposed."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import zxingcpp
from PIL import Image

from redactor.errors import DamagedFileError
from redactor.model import Band, SegmentKind
from redactor.ocr import Code, Face, FaceFinder, Word, areas, find_codes, pixels_of, words_beside

PORTRAIT = Path(__file__).resolve().parents[2] / "corpora" / "faces" / "portrait.jpg"


def sheet(*pasted: tuple[Image.Image, tuple[int, int]]) -> np.ndarray:
    made = Image.new("RGB", (700, 500), "white")
    for image, place in pasted:
        made.paste(image, place)
    return np.asarray(made)[:, :, ::-1].copy()


def code(text: str, kind: zxingcpp.BarcodeFormat, scale: int = 4) -> Image.Image:
    return Image.fromarray(np.array(zxingcpp.create_barcode(text, kind).to_image(scale=scale)))


def test_a_face_is_found_where_it_is_and_nowhere_else() -> None:
    with Image.open(PORTRAIT) as image:
        faces = FaceFinder().find(sheet((image.convert("RGB"), (300, 100))))
    assert len(faces) == 1
    face = faces[0]
    assert face.confidence > 0.95
    # Eyes and mouth of the portrait.
    assert face.x0 < 360 < 430 < face.x1
    assert face.y0 < 190 < 260 < face.y1


def test_no_face_on_a_page_of_text(draw) -> None:
    page = draw([(40, 40 + 30 * n, "Mr John Smith lives at 12 Oak Street, see page 7") for n in range(8)])
    assert FaceFinder().find(np.asarray(page)[:, :, ::-1].copy()) == []


def test_pictures_too_small_for_a_face_are_no_error() -> None:
    assert FaceFinder().find(np.zeros((1, 1, 3), np.uint8)) == []


def test_codes_are_read_and_their_boxes_cover_them() -> None:
    found = find_codes(sheet((code("zelda@example.org", zxingcpp.BarcodeFormat.QRCode), (50, 50))))
    assert [one.text for one in found] == ["zelda@example.org"]
    assert "QR" in found[0].kind


def test_the_box_of_bars_is_as_high_as_the_bars() -> None:
    bars = code("ZQ4711", zxingcpp.BarcodeFormat.Code128).resize((300, 260))
    picture = sheet((bars, (200, 100)))
    found = find_codes(picture)
    assert [one.text for one in found] == ["ZQ4711"]
    box = found[0]
    picture[int(box.y0) : int(box.y1) + 1, int(box.x0) : int(box.x1) + 1] = 0
    assert find_codes(picture) == []
    assert (picture[:, :, 0] < 128).sum() <= (box.y1 - box.y0 + 2) * (box.x1 - box.x0 + 2)


def test_areas_become_segments_and_findings_with_provenance() -> None:
    reading = areas(
        [Face(100, 100, 200, 220, 0.99), Face(0, 0, 20, 20, 0.92)],
        [Code(10, 300, 60, 350, "QR Code", "zelda@example.org"), Code(10, 400, 60, 450, "Aztec", "")],
        2,
        2.0,
        "attachment/1/page/2/image",
    )
    face, _, first, unread = reading.segments
    assert face.address == "attachment/1/page/2/face/1"
    assert (first.address, first.text, first.kind) == (
        "attachment/1/page/2/code/1", "zelda@example.org", SegmentKind.IMAGE_TEXT,
    )  # fmt: skip
    assert len(unread.text) == 1
    kinds = [(f.entity_type, f.detector, f.band, f.page) for f in reading.findings]
    assert kinds == [
        ("FACE", "faces", Band.HIGH, 2),
        ("FACE", "faces", Band.MEDIUM, 2),
        ("BARCODE", "codes", Band.MEDIUM, 2),
        ("BARCODE", "codes", Band.MEDIUM, 2),
    ]
    # Any part of a code's text takes the whole code: half of one may still be read.
    assert first.boxes.quads(3, 5) == first.boxes.quads(0, len(first.text))
    box = reading.findings[0].quads[0]
    assert box.x0 < 50 < 100 < box.x1
    assert box.y0 < 50 < 110 < box.y1


def test_words_inside_of_a_code_are_none() -> None:
    inside = Word("|||I", 20, 20, 40, 30, 0.3, 0)
    beside = Word("Zelda", 120, 20, 180, 30, 0.9, 0)
    assert words_beside([inside, beside], [Code(10, 10, 60, 60, "Code 128", "1")]) == [beside]


def test_pixels_must_fit_their_size() -> None:
    assert pixels_of(1, 1, b"\1\2\3\0").tolist() == [[[1, 2, 3]]]
    with pytest.raises(DamagedFileError):
        pixels_of(2, 1, b"\1\2\3\0")
