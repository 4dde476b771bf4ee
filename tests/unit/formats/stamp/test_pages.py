from __future__ import annotations

import io

import pikepdf
import pypdfium2
import pytest
from PIL import Image
from reportlab.pdfgen.canvas import Canvas

from redactor.errors import UnsafeLayoutError, UnsupportedFormatError, UsageError
from redactor.formats.stamp import can_strike, stamp
from redactor.model import PortionStamp, Rect, StampPlan, Stroke

BANNER = StampPlan(top="SECRET//NOFORN", bottom="SECRET//NOFORN")


def pdf(pages: int = 1, rotate: int = 0, crop: tuple[float, ...] | None = None) -> bytes:
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=(300, 400), invariant=True)
    for number in range(pages):
        canvas.drawString(100, 200, f"Line {number + 1}")
        canvas.showPage()
    canvas.save()
    with pikepdf.open(io.BytesIO(out.getvalue())) as made:
        for page in made.pages:
            page.Rotate = rotate
            if crop:
                page.CropBox = pikepdf.Array(crop)
        saved = io.BytesIO()
        made.save(saved)
    return saved.getvalue()


def shown(data: bytes, page: int = 0) -> Image.Image:
    return pypdfium2.PdfDocument(data)[page].render(scale=1).to_pil().convert("L")


def text(data: bytes, page: int = 0) -> str:
    return pypdfium2.PdfDocument(data)[page].get_textpage().get_text_bounded()


def pixels(picture: Image.Image) -> list[tuple[int, int, int]]:
    data = picture.convert("RGB").tobytes()
    return list(zip(data[::3], data[1::3], data[2::3], strict=True))


def ink(picture: Image.Image, box: tuple[float, float, float, float]) -> int:
    return sum(value < 128 for value in picture.crop(tuple(map(int, box))).tobytes())


@pytest.mark.parametrize("rotate", [0, 90, 180, 270])
def test_the_banner_stands_at_the_top_and_bottom_as_shown(rotate: int) -> None:
    data = stamp(pdf(2, rotate), "a.pdf", BANNER)
    for number in (0, 1):
        assert text(data, number).count("SECRET//NOFORN") == 2
        assert f"Line {number + 1}" in text(data, number)
        picture = shown(data, number)
        width, height = picture.size
        assert ink(picture, (0, 5, width, 28)) > 100
        assert ink(picture, (0, height - 28, width, height - 5)) > 100
        assert ink(picture, (0, 5, width, 28)) == ink(picture, (width * 0.2, 5, width * 0.8, 28))


def test_a_cropped_page_has_it_inside_the_crop() -> None:
    picture = shown(stamp(pdf(crop=(50, 50, 250, 350)), "a.pdf", BANNER))
    assert picture.size == (200, 300)
    assert ink(picture, (0, 5, 200, 28)) > 100


def test_a_line_goes_through_the_old_mark_alone() -> None:
    before = pdf()
    plan = StampPlan(strokes=(Stroke("page/1", 0, 4, "Line", 1, (Rect(100, 190, 130, 203),)),))
    first, second = shown(before), shown(stamp(before, "a.pdf", plan))
    assert ink(second, (100, 195, 130, 199)) > ink(first, (100, 195, 130, 199)) + 10
    assert ink(second, (135, 0, 300, 400)) == ink(first, (135, 0, 300, 400))
    assert ink(second, (0, 0, 300, 190)) == ink(first, (0, 0, 300, 190))


def test_block_note_and_properties() -> None:
    plan = StampPlan(
        top="UNCLASSIFIED", block=("Classified By: J. Doe (Office)",), note=("Redacted for release: public",),
        properties=(("Classification", "UNCLASSIFIED"),),
    )  # fmt: skip
    data = stamp(pdf(2), "a.pdf", plan)
    assert "Classified By: J. Doe (Office)" in text(data)
    assert "Classified By" not in text(data, 1)
    assert "Redacted for release: public" in text(data, 1)
    with pikepdf.open(io.BytesIO(data)) as made:
        assert str(made.docinfo["/Classification"]) == "UNCLASSIFIED"


def test_a_traffic_light_label_is_coloured_and_right_justified() -> None:
    data = stamp(pdf(), "a.pdf", StampPlan(top="TLP:RED", scheme="tlp"))
    picture = pypdfium2.PdfDocument(data)[0].render(scale=2).to_pil().convert("RGB")
    colours = set(pixels(picture.crop((400, 0, 600, 60))))
    assert (0, 0, 0) in colours
    assert any(red > 200 and green < 90 for red, green, _ in colours)
    assert set(pixels(picture.crop((0, 0, 300, 60)))) == {(255, 255, 255)}


def test_what_a_page_cant_carry_is_refused() -> None:
    with pytest.raises(UnsupportedFormatError, match="Portion marks"):
        stamp(pdf(), "a.pdf", StampPlan(portions=(PortionStamp(1, "(U)"),)))
    with pytest.raises(UsageError):
        stamp(pdf(), "a.pdf", StampPlan(top="СЕКРЕТНО"))
    with pytest.raises(UnsafeLayoutError):
        stamp(pdf(), "a.pdf", StampPlan(strokes=(Stroke("page/9", 0, 4, "Line", 9, (Rect(0, 0, 1, 1),)),)))


def picture(kind: str, mode: str = "RGB") -> bytes:
    out = io.BytesIO()
    Image.new(mode, (200, 100), "blue").save(out, kind)
    return out.getvalue()


@pytest.mark.parametrize("kind", ["PNG", "JPEG"])
def test_a_picture_gets_strips_and_nothing_is_covered(kind: str) -> None:
    plan = StampPlan(top="PROTECTED B", bottom="PROTECTED B", properties=(("Classification", "PROTECTED B"),))
    data = stamp(picture(kind), f"a.{kind.lower()}", plan)
    with Image.open(io.BytesIO(data)) as made:
        made.load()
        assert made.format == kind
        width, height = made.size
        assert width == 200
        assert height > 120
        blue = [p for p in pixels(made) if p[2] > 200 and p[0] < 60]
        assert len(blue) == 200 * 100
        strip = made.convert("L").crop((0, 0, 200, (height - 100) // 2))
        assert ink(strip, (0, 0, *strip.size)) > 50
    assert b"PROTECTED B" in data


def test_a_struck_mark_in_a_picture() -> None:
    plan = StampPlan(strokes=(Stroke("page/1/image", 0, 4, "Line", 1, (Rect(20, 20, 80, 40),)),))
    with Image.open(io.BytesIO(stamp(picture("PNG"), "a.png", plan))) as made:
        assert made.size == (200, 100)
        assert made.convert("RGB").getpixel((50, 30)) == (0, 0, 0)
        assert made.convert("RGB").getpixel((100, 30)) == (0, 0, 255)


def test_which_kinds_can_be_struck() -> None:
    assert can_strike("application/pdf")
    assert can_strike("application/vnd.openxmlformats-officedocument.wordprocessingml.document")
    assert not can_strike("message/rfc822")
    assert not can_strike("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")


def test_other_kinds_are_refused() -> None:
    with pytest.raises(UnsupportedFormatError, match="can't be stamped"):
        stamp(b"From: a@example.org\nTo: b@example.org\nSubject: x\n\nText\n", "a.eml", BANNER)
