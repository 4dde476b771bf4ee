"""Rendering tiles: the same pixels as the whole page, white outside, errors instead of crashes."""

from __future__ import annotations

import pytest
from PIL import Image, ImageChops

from redactor.errors import DamagedFileError, UsageError
from redactor.formats.pdf import open_renderer


def tile(renderer, *arguments):
    width, height = arguments[-2:]
    return Image.frombytes("RGB", (width, height), renderer.render(*arguments), "raw", "BGRX")


def test_tiles_make_up_the_page(text_pdf, rendered):
    data = text_pdf("Agent met the source", "and left")
    renderer = open_renderer(data)
    assert renderer.page_count == 1
    assert renderer.page_size(1) == (300, 200)
    whole = Image.new("RGB", (600, 400))
    for x in range(0, 600, 200):
        for y in range(0, 400, 200):
            whole.paste(tile(renderer, 1, 2.0, x, y, 200, 200), (x, y))
    difference = ImageChops.difference(whole, rendered(data))
    assert max(high for _, high in difference.getextrema()) <= 2
    renderer.close()


def test_outside_the_page_is_white(text_pdf):
    renderer = open_renderer(text_pdf("Agent"))
    assert tile(renderer, 1, 1.0, 290, 190, 50, 50).getextrema() == ((255, 255),) * 3
    assert len(renderer.render(1, 1.0, 0, 0, 7, 5)) == 7 * 5 * 4
    renderer.close()


def test_more_pages_than_stay_open(make_pdf):
    def page(number):
        return lambda canvas: canvas.rect(0, 0, 10 * number, 200, fill=1, stroke=0)

    renderer = open_renderer(make_pdf(*(page(n) for n in range(1, 8))))
    for number in (1, 7, 3, 5, 2, 6, 4, 1):
        column = tile(renderer, number, 1.0, 10 * number - 5, 100, 10, 1)
        assert column.getpixel((2, 0)) == (0, 0, 0)
        assert column.getpixel((7, 0)) == (255, 255, 255)
    renderer.close()


def test_size_is_as_shown(text_pdf, edit_pdf):
    def change(pdf):
        pdf.pages[0].Rotate, pdf.pages[0].CropBox, pdf.pages[0].obj.UserUnit = 90, [0, 0, 300, 100], 2

    renderer = open_renderer(edit_pdf(text_pdf("Agent"), change))
    assert renderer.page_size(1) == (200, 600)
    renderer.close()


def test_field_without_appearance_is_shown(make_pdf):
    def draw(canvas):
        canvas.acroForm.textfield(
            name="a", value="XXXX", x=80, y=140, width=150, height=20, borderWidth=0, fillColor=None
        )

    renderer = open_renderer(make_pdf(draw))
    assert tile(renderer, 1, 1.0, 80, 40, 60, 20).convert("L").getextrema()[0] < 128
    renderer.close()


@pytest.mark.parametrize(
    "call", [(0, 1.0, 0, 0, 9, 9), (2, 1.0, 0, 0, 9, 9), (1, 1.0, 0, 0, 0, 9), (1, 0.0, 0, 0, 9, 9)]
)
def test_wrong_calls_are_refused(text_pdf, call):
    renderer = open_renderer(text_pdf("Agent"))
    with pytest.raises(UsageError):
        renderer.render(*call)
    renderer.close()


def test_damage_is_refused():
    with pytest.raises(DamagedFileError):
        open_renderer(b"%PDF-1.4 nothing")
