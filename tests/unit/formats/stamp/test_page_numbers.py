"""Bates numbers: on each page, read by other engines, never over or under what stands there."""

from __future__ import annotations

import io

import numpy as np
import pikepdf
import pypdfium2
import pytest
from pikepdf import Array
from reportlab.pdfgen import canvas

from redactor.errors import UsageError
from redactor.formats.stamp import stamp
from redactor.model import StampPlan

WIDTH, HEIGHT = 300, 400
NUMBER = "DOJ-(7)\\000123"


def page(*, foot=False, turn=0, crop=None):
    out = io.BytesIO()
    made = canvas.Canvas(out, pagesize=(WIDTH, HEIGHT), invariant=1)
    made.drawString(40, 300, "Words of the page")
    if foot:
        # Along every edge, so that the foot is full whichever way the page is turned.
        made.rect(1, 1, WIDTH - 2, HEIGHT - 2, fill=0)
        made.drawRightString(WIDTH - 4, 6, "foot words")
    made.showPage()
    made.save()
    with pikepdf.open(out) as pdf:
        pdf.pages[0].obj.Rotate = turn
        if crop:
            pdf.pages[0].obj.CropBox = Array(crop)
        out = io.BytesIO()
        pdf.save(out)
    return out.getvalue()


def numbered(data, *numbers):
    return stamp(data, "x.pdf", StampPlan(numbers=numbers or (NUMBER,)))


def shown(data):
    document = pypdfium2.PdfDocument(data)
    found = document[0]
    pixels = found.render(scale=1).to_numpy()[:, :, :3]
    text = found.get_textpage()
    return found.get_size(), text.get_text_bounded(), pixels


@pytest.mark.parametrize("turn", [0, 90, 180, 270])
@pytest.mark.parametrize("foot", [False, True])
def test_a_number_stands_at_the_foot_as_shown(turn, foot):
    before_size, _, before = shown(page(foot=foot, turn=turn))
    size, text, pixels = shown(numbered(page(foot=foot, turn=turn)))
    assert NUMBER in text
    assert "Words of the page" in text
    assert size == (before_size[0], before_size[1] + (20 if foot else 0))
    inked = np.argwhere((pixels != 255).any(axis=2))
    lowest = inked[inked[:, 0] > size[1] - 18]
    assert len(lowest) > 30
    assert lowest[:, 1].min() > size[0] / 3
    # Nothing that was there has been painted over.
    kept = pixels[: before.shape[0]] if foot else pixels
    assert ((before != 255) <= (kept[: before.shape[0]] != 255)).all()


def test_what_the_page_box_cut_off_does_not_come_to_light_in_the_strip():
    out = io.BytesIO()
    made = canvas.Canvas(out, pagesize=(WIDTH, HEIGHT), invariant=1)
    made.rect(0, 80, WIDTH, 22, fill=1)  # over the edge of the crop box
    made.save()
    with pikepdf.open(out) as pdf:
        pdf.pages[0].obj.CropBox = Array([0, 90, WIDTH, HEIGHT])
        out = io.BytesIO()
        pdf.save(out)
    size, _, pixels = shown(numbered(out.getvalue(), "1"))
    assert size == (WIDTH, HEIGHT - 90 + 20)
    assert (pixels[-20:, : WIDTH // 2] == 255).all()


def test_a_file_of_other_many_pages_or_a_letter_outside_the_font_is_refused():
    with pytest.raises(UsageError, match="as many numbers"):
        numbered(page(), "1", "2")
    with pytest.raises(UsageError, match="can't be printed"):
        numbered(page(), "\u0436")


def test_a_narrow_page_gets_a_smaller_number():
    out = io.BytesIO()
    made = canvas.Canvas(out, pagesize=(60, 90), invariant=1)
    made.showPage()
    made.save()
    _, text, _ = shown(numbered(out.getvalue()))
    assert NUMBER in text
