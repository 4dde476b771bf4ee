"""Drawings and pictures near a box: what tells goes, backgrounds, frames and rules stay as they were."""

from __future__ import annotations

import io

import pikepdf
import pytest
from PIL import Image, ImageChops, ImageDraw
from reportlab.lib.utils import ImageReader

from redactor.formats.pdf import read, write_redacted
from redactor.model import AreaOperation, Plan, Rect, SpanOperation

LINE = b"BT 0 g /F2 12 Tf 60 100 Td (Agent Smith met the source) Tj ET"
# A field with round corners, 20 points around the line.
ROUNDED = (
    b"0.8 g 50 80 m 250 80 l 260 80 270 90 270 100 c 270 120 l 270 130 260 140 250 140 c 50 140 l "
    b"40 140 30 130 30 120 c 30 100 l 30 90 40 80 50 80 c h f"
)
FRAME = b"0 g 30 80 240 60 re 31 81 238 58 re f*"
# A frame whose right side a box of constant width will cover.
NARROW_FRAME = b"0 g 50 90 m 118 90 l 118 120 l 50 120 l h 51 91 m 51 119 l 117 119 l 117 91 l h f"


@pytest.fixture
def drawn(text_pdf, edit_pdf):
    def make(*pieces):
        def change(pdf):
            pdf.pages[0].Contents = pdf.make_stream(b"\n".join(pieces))

        return edit_pdf(text_pdf("x"), change)

    return make


def redact(data, text, **options):
    segment = next(s for s in read(data, "x").segments if text in s.text and s.visible)
    start = segment.text.index(text)
    return write_redacted(
        data, "x", Plan(spans=(SpanOperation(segment.address, start, start + len(text), "[PERSON]", **options),))
    )


def changed_outside(before, after, rects, scale=2):
    """Return how many pixels differ strongly outside of the lines that boxes touch."""
    difference = ImageChops.difference(before, after).convert("L")
    draw = ImageDraw.Draw(difference)
    for rect in rects:
        draw.rectangle((0, rect.y0 * scale - 2, difference.width, rect.y1 * scale + 2), fill=0)
    return sum(difference.histogram()[64:])


@pytest.mark.parametrize("background", [ROUNDED, FRAME, NARROW_FRAME], ids=["rounded", "frame", "narrow"])
@pytest.mark.parametrize("hide", [False, True])
def test_backgrounds_and_frames_keep_their_look(drawn, rendered, leaks, background, hide):
    data = drawn(background, LINE)
    written = redact(data, "Smith", hide_length=hide)
    before, after = rendered(data), rendered(written.data)
    assert changed_outside(before, after, [box.rect for box in written.boxes]) == 0
    # The field keeps its colour and its size on the line itself, too.
    assert after.getpixel((2 * 55, 2 * 95)) == before.getpixel((2 * 55, 2 * 95))
    assert leaks(written.data, "Smith") == []


def test_letters_drawn_as_paths_go_and_those_beside_them_stay(drawn, contents):
    inside = b"100 102 m 103 108 106 108 106 102 c h 101 103 m 103 105 104 105 104 103 c h"
    beside = b"200 102 m 203 108 206 108 206 102 c h"
    data = drawn(b"0 g " + inside + b" " + beside + b" f")
    written = write_redacted(data, "x", Plan(areas=(AreaOperation("", 1, Rect(95, 85, 110, 105)),)))
    kept = contents(written.data)
    assert b"200 102 m" in kept
    assert b"103 108" not in kept
    assert b"103 105" not in kept


def test_outline_goes_with_the_hole_that_a_box_takes(drawn, rendered):
    # The inner edge of the frame ends inside of the area, the outer one does not reach it.
    frame = b"0 g 30 60 m 200 60 l 200 140 l 30 140 l h 40 70 m 190 70 l 190 130 l 40 130 l h f*"
    data = drawn(frame)
    written = write_redacted(data, "x", Plan(areas=(AreaOperation("", 1, Rect(36, 100, 60, 135)),)))
    assert rendered(written.data).getpixel((2 * 150, 2 * 110)) == (255, 255, 255)


def test_line_through_a_box_stays_and_one_that_ends_in_it_goes(drawn, contents):
    data = drawn(b"1 w 20 100 m 280 100 l S 60 104 m 120 104 l S 60 30 m 90 30 l 90 99 l S")
    written = write_redacted(data, "x", Plan(areas=(AreaOperation("", 1, Rect(80, 90, 160, 110)),)))
    kept = contents(written.data)
    assert b"280 100 l" in kept
    assert b"120 104 l" not in kept
    assert b"90 99 l" not in kept


@pytest.fixture
def pictured(make_pdf):
    """A line of text that a narrow picture crosses where the constant box will be, and its pixels."""
    picture = Image.new("RGB", (200, 40), "white")
    draw = ImageDraw.Draw(picture)
    for x in range(0, 200, 4):
        draw.line((x, 0, x, 40), fill="teal")

    def page(canvas):
        canvas.drawImage(ImageReader(picture), 40, 90, 200, 40)
        canvas.drawString(60, 100, "Ask Li at once, please")

    return make_pdf(page)


def test_picture_is_flat_under_the_box_of_constant_width(pictured):
    written = redact(pictured, "Li", hide_length=True)
    (box,) = written.boxes
    with pikepdf.open(io.BytesIO(written.data)) as pdf:
        image = next(iter(pdf.pages[0].Resources.XObject.values()))
        pixels = pikepdf.PdfImage(image).as_pil_image().convert("RGB")
    scale = pixels.width / 200
    left, right = (round((x - 40) * scale) for x in (box.rect.x0, box.rect.x1))
    top, bottom = (round((y - 70) * scale) for y in (box.rect.y0, box.rect.y1))
    assert box.rect.width > 30
    assert len(pixels.crop((left + 1, top + 1, right - 1, bottom - 1)).getcolors()) == 1
    assert len(pixels.crop((0, top, left - 3, bottom)).getcolors()) == 2
