"""Painted pixels: where, how dark, and that the rest stays as it was."""

from __future__ import annotations

import io
import struct
from collections.abc import Callable

import pytest
from PIL import Image, ImageChops, ImageOps

from redactor.errors import DamagedFileError, LimitError, UsageError
from redactor.formats import open_renderer, read, write_redacted
from redactor.formats.picture.pixels import whole_blocks
from redactor.model import Appearance, AreaOperation, PaintedBox, Plan, Rect

Make = Callable[..., Image.Image]
Save = Callable[..., bytes]


def opened(data: bytes) -> Image.Image:
    with Image.open(io.BytesIO(data)) as image:
        image.load()
        return image.copy()


def area(x0: float, y0: float, x1: float, y1: float, label: str = "") -> AreaOperation:
    return AreaOperation("", 1, Rect(x0, y0, x1, y1), label)


def test_a_png_is_black_in_the_box_and_the_same_outside(quarters: Make, save: Save) -> None:
    original = quarters()
    written = write_redacted(save(original, "PNG"), "a.png", Plan(areas=(area(10.4, 20.6, 30.2, 40.0),)))
    assert written.boxes == (PaintedBox("", 1, Rect(10, 20, 31, 40)),)
    assert written.extension == ".png"
    after = opened(written.data)
    assert after.crop((10, 20, 31, 40)).getcolors() == [(21 * 20, (0, 0, 0))]
    difference = ImageChops.difference(original, after).getbbox()
    assert difference == (10, 20, 31, 40)


@pytest.mark.parametrize("orientation", range(1, 9))
def test_a_jpeg_is_turned_painted_in_whole_blocks_and_close_outside(
    orientation: int, jpeg: Callable[[int], bytes]
) -> None:
    data = jpeg(orientation)
    shown = ImageOps.exif_transpose(opened(data))
    document = read(data, "a.jpg")
    assert (document.pages[0].width, document.pages[0].height) == shown.size
    written = write_redacted(data, "a.jpg", Plan(areas=(area(20, 20, 30, 30),)))
    after = opened(written.data)
    assert after.size == shown.size
    assert after.format is None
    box = written.boxes[0].rect
    assert box.x0 <= 20 <= 30 <= box.x1
    assert box.width <= 24
    assert max(high for _, high in after.crop((22, 22, 29, 29)).getextrema()) <= 8
    # Far from the box the quarters stand where the viewer shows them.
    for x, y in ((4, 4), (shown.width - 4, 4), (4, shown.height - 4), (shown.width - 4, shown.height - 4)):
        assert max(abs(a - b) for a, b in zip(after.getpixel((x, y)), shown.getpixel((x, y)), strict=True)) < 25


def test_blocks_follow_the_grid_of_the_stored_picture() -> None:
    rect = Rect(9, 1, 10, 2)
    assert whole_blocks(rect, (20, 12), 1) == Rect(8, 0, 16, 8)
    # Mirrored: x 9..10 of 20 is stored at 10..11, whose block 8..16 shows at 4..12.
    assert whole_blocks(rect, (20, 12), 2) == Rect(4, 0, 12, 8)
    # Turned by 90 degrees: 20 x 12 stored shows as 12 x 20; shown x 9 is stored y 2, shown y 1 is stored x 1.
    assert whole_blocks(rect, (20, 12), 6) == Rect(4, 0, 12, 8)
    assert whole_blocks(Rect(11, 18, 12, 20), (20, 12), 6) == Rect(4, 16, 12, 20)


def test_nothing_of_the_covered_pixels_changes_the_result(quarters: Make, save: Save) -> None:
    """Two originals that differ only below the box give the same bytes."""
    one, two = quarters(), quarters()
    two.paste((9, 9, 9), (17, 17, 30, 30))
    plan = Plan(areas=(area(17, 17, 30, 30),))
    results = {write_redacted(save(image, "PNG"), "a.png", plan).data for image in (one, two)}
    assert len(results) == 1
    jpegs = [save(image, "JPEG", quality=95, subsampling=0) for image in (one, two)]
    assert jpegs[0] != jpegs[1]
    assert len({write_redacted(data, "a.jpg", plan).data for data in jpegs}) == 1


@pytest.mark.parametrize("mode", ["1", "L", "P", "LA", "RGBA", "I;16", "RGB"])
def test_modes_of_png(mode: str, quarters: Make, save: Save) -> None:
    source = (
        quarters("L").convert("I").point(lambda v: v * 257).convert("I;16") if mode == "I;16" else quarters(mode)
    )
    data = save(source, "PNG")
    after = opened(write_redacted(data, "a.png", Plan(areas=(area(2, 2, 12, 12),))).data).convert("RGB")
    assert after.getpixel((5, 5)) == (0, 0, 0)
    expected = quarters("L" if mode == "I;16" else mode).convert("RGB")
    for spot in ((80, 50), (60, 10), (30, 50)):
        got, wanted = after.getpixel(spot), expected.getpixel(spot)
        assert max(abs(a - b) for a, b in zip(got, wanted, strict=True)) < 8


@pytest.mark.parametrize("mode", ["L", "CMYK", "RGB"])
def test_modes_of_jpeg(mode: str, quarters: Make, save: Save) -> None:
    data = save(quarters(mode), "JPEG", quality=95)
    after = opened(write_redacted(data, "a.jpg", Plan(areas=(area(2, 2, 12, 12),))).data)
    assert after.mode == ("L" if mode == "L" else "RGB")
    assert max(after.convert("L").crop((3, 3, 11, 11)).getextrema()) <= 6
    assert after.convert("RGB").getpixel((90, 60)) >= (240, 240, 240)


def test_colours_under_transparent_pixels_are_gone(save: Save) -> None:
    image = Image.new("RGBA", (10, 10), (255, 255, 255, 255))
    image.putpixel((3, 3), (12, 34, 56, 0))
    image.putpixel((4, 4), (12, 34, 56, 128))
    after = opened(write_redacted(save(image, "PNG"), "a.png", Plan(areas=(area(7, 7, 9, 9),))).data)
    assert after.getpixel((3, 3)) == (0, 0, 0, 0)
    assert after.getpixel((4, 4)) == (12, 34, 56, 128)
    assert after.getpixel((8, 8)) == (0, 0, 0, 255)


def test_a_transparent_palette_is_painted_opaque(save: Save) -> None:
    image = Image.new("P", (10, 10), 1)
    image.putpalette([0, 0, 0, 200, 10, 10, 9, 9, 9])
    data = save(image, "PNG", transparency=1)
    after = opened(write_redacted(data, "a.png", Plan(areas=(area(0, 0, 5, 5),))).data)
    assert after.getpixel((2, 2)) == (0, 0, 0, 255)
    assert after.getpixel((8, 8)) == (0, 0, 0, 0)


def test_a_label_stands_in_a_white_box_where_it_fits(quarters: Make, save: Save) -> None:
    data = save(quarters(size=(400, 200)), "PNG")
    plan = Plan(
        areas=(area(10, 10, 190, 60, "[FACE]"), area(10, 80, 14, 84, "[FACE]")), appearance=Appearance.LABEL
    )
    written = write_redacted(data, "a.png", plan)
    assert [box.solid for box in written.boxes] == [False, False]
    after = opened(written.data)
    inside = after.crop((11, 11, 189, 59)).convert("L")
    assert after.getpixel((10, 10)) == (0, 0, 0)
    assert inside.getextrema() == (0, 255)
    assert after.crop((11, 81, 13, 83)).convert("L").getextrema() == (255, 255)
    black = write_redacted(data, "a.png", Plan(areas=plan.areas))
    assert opened(black.data).crop((10, 10, 190, 60)).getcolors() == [(180 * 50, (0, 0, 0))]


def test_frames_of_an_animation_are_withheld(quarters: Make, save: Save) -> None:
    other = Image.new("RGB", (96, 64), (1, 2, 3))
    data = save(quarters(), "PNG", save_all=True, append_images=[other])
    document = read(data, "a.png")
    assert [(u.address, u.withheld) for u in document.unread] == [("page/1", False), ("frames", True)]
    written = write_redacted(data, "a.png", Plan())
    assert b"fdAT" in data
    assert b"fdAT" not in written.data
    assert b"acTL" not in written.data
    assert ("frames", 1) in [(r.address, r.amount) for r in written.removals]
    assert opened(written.data).getpixel((0, 0)) == (255, 0, 0)


def test_further_pictures_of_a_camera_file_are_dropped(quarters: Make, save: Save) -> None:
    data = save(quarters(), "MPO", save_all=True, append_images=[Image.new("RGB", (96, 64), (1, 2, 3))])
    assert data.count(b"\xff\xd8\xff") >= 2
    written = write_redacted(data, "a.jpg", Plan()).data
    assert written.count(b"\xff\xd8\xff") == 1
    assert b"MPF" not in written


def test_a_progressive_jpeg_and_one_without_its_end(quarters: Make, save: Save) -> None:
    data = save(quarters(), "JPEG", progressive=True, quality=95)
    for variant in (data, data[:-2]):
        assert opened(write_redacted(variant, "a.jpg", Plan()).data).getpixel((90, 60)) >= (245, 245, 245)


def test_a_jpeg_cut_short_is_kept_as_far_as_it_goes(quarters: Make, save: Save) -> None:
    data = save(quarters(size=(300, 200)), "JPEG", quality=95)
    cut = data[: len(data) * 3 // 4]
    document = read(cut, "a.jpg")
    assert any("cut short" in warning for warning in document.warnings)
    after = opened(write_redacted(cut, "a.jpg", Plan()).data)
    assert after.size == (300, 200)
    assert after.getpixel((10, 10))[0] > 240


@pytest.mark.parametrize(
    ("kind", "share"), [("PNG", 0.01), ("PNG", 0.1), ("PNG", 0.5), ("PNG", 0.9), ("JPEG", 0.001), ("JPEG", 0.003)]
)
def test_files_cut_short_are_damaged(share: float, kind: str, quarters: Make, save: Save) -> None:
    data = save(quarters(size=(300, 200)).effect_spread(40), kind)
    cut = data[: max(12, int(len(data) * share))]
    with pytest.raises(DamagedFileError):
        read(cut, "a")
    with pytest.raises(DamagedFileError):
        write_redacted(cut, "a", Plan())


def test_a_picture_of_too_many_pixels_is_refused(png_chunk: Callable[[bytes, bytes], bytes]) -> None:
    head = struct.pack(">IIBBBBB", 20_000, 20_000, 1, 0, 0, 0, 0)
    data = b"\x89PNG\r\n\x1a\n" + png_chunk(b"IHDR", head) + png_chunk(b"IDAT", b"x") + png_chunk(b"IEND", b"")
    with pytest.raises(LimitError, match="178 million"):
        read(data, "a.png")


@pytest.mark.parametrize(
    "wrong",
    [
        AreaOperation("", 2, Rect(0, 0, 5, 5)),
        AreaOperation("attachment/1", 1, Rect(0, 0, 5, 5)),
        AreaOperation("", 1, Rect(200, 0, 205, 5)),
        AreaOperation("", 1, Rect(-9, -9, -1, -1)),
    ],
)
def test_areas_outside_are_usage_errors(wrong: AreaOperation, quarters: Make, save: Save) -> None:
    with pytest.raises(UsageError):
        write_redacted(save(quarters(), "PNG"), "a.png", Plan(areas=(wrong,)))


def test_tiles_show_the_turned_picture_on_white(jpeg: Callable[[int], bytes]) -> None:
    renderer = open_renderer(jpeg(6), "a.jpg")
    assert renderer.page_count == 1
    assert renderer.page_size(1) == (64.0, 96.0)
    whole = Image.frombytes("RGB", (64, 96), renderer.render(1, 1.0, 0, 0, 64, 96), "raw", "BGRX")
    shown = ImageOps.exif_transpose(opened(jpeg(6)))
    assert ImageChops.difference(whole, shown).getbbox() is None
    beyond = Image.frombytes("RGB", (64, 64), renderer.render(1, 0.5, 16, 30, 64, 64), "raw", "BGRX")
    assert beyond.getpixel((40, 40)) == (255, 255, 255)
    around = Image.frombytes("RGB", (30, 30), renderer.render(1, 2.0, -10, -10, 30, 30), "raw", "BGRX")
    assert around.getpixel((5, 5)) == (255, 255, 255)
    assert around.getpixel((20, 20)) == shown.getpixel((5, 5))
    outside = renderer.render(1, 1.0, 500, 500, 8, 8)
    assert outside[:3] == b"\xff\xff\xff"
    assert len(outside) == 8 * 8 * 4
    with pytest.raises(UsageError):
        renderer.render(2, 1.0, 0, 0, 8, 8)
    with pytest.raises(UsageError):
        renderer.render(1, 0.0, 0, 0, 8, 8)
    renderer.close()
    with pytest.raises(UsageError):
        renderer.page_size(1)
