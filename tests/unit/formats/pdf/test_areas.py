"""Drawn areas: whole words under them, and nothing of the lines beside them."""

from __future__ import annotations

import io

import pikepdf
import pytest

from redactor.formats.pdf import read, write_redacted
from redactor.model import AreaOperation, Plan, Rect, SpanOperation


def redact(data, *rects, **options):
    areas = tuple(AreaOperation("", 1, Rect(*rect)) for rect in rects)
    return write_redacted(data, "x", Plan(areas=areas, **options))


def box_of(data, word):
    page = read(data, "x").segments[0]
    start = page.text.index(word)
    rect, *others = (page.boxes[i] for i in range(start, start + len(word)))
    for other in others:
        rect = rect.union(other)
    return rect


def test_captions_close_above_and_below_stay(make_pdf, page_text):
    def draw(canvas):
        canvas.setFont("Helvetica", 10)
        canvas.drawString(40, 109, "Caption: above")
        canvas.drawString(40, 100, "Whitfield")
        canvas.drawString(40, 91, "below, as a line")

    data = make_pdf(draw)
    rect = box_of(data, "Whitfield")
    written = redact(data, (rect.x0, 200 - 109, rect.x1, 200 - 98))
    assert page_text(written.data).split() == ["Caption:", "above", "below,", "as", "a", "line"]


@pytest.mark.parametrize(
    ("line", "inside", "left"),
    [
        ("call +44 20 now", "44", ["call", "20", "now"]),
        ("postcode K1A 0B1 here", "1A", ["postcode", "0B1", "here"]),
        ("ref AB-12345-X end", "234", ["ref", "AB--X", "end"]),
    ],
)
def test_a_word_that_is_touched_goes_as_a_whole(text_pdf, page_text, line, inside, left):
    data = text_pdf(line)
    rect = box_of(data, inside)
    written = redact(data, (rect.x0, rect.y0, rect.x1, rect.y1))
    found = page_text(written.data).split()
    assert "".join(found) == "".join(left)
    covered = written.boxes[0].rect
    assert covered.x0 <= rect.x0


@pytest.mark.parametrize("turns", [90, 180, 270])
def test_neighbours_stay_on_turned_pages(text_pdf, edit_pdf, page_text, turns):
    data = edit_pdf(
        text_pdf("first line", "Agent Smith met", "third line"), lambda p: p.pages[0].rotate(turns, relative=True)
    )
    rect = box_of(data, "Smith")
    written = redact(data, (rect.x0, rect.y0, rect.x1, rect.y1))
    assert sorted(page_text(written.data).split()) == sorted(["first", "line", "Agent", "met", "third", "line"])


def test_area_over_a_hidden_name_tells_no_width(text_pdf, edit_pdf):
    outcomes = set()
    for name in ("Li", "Smith", "Featherstonehaugh"):
        data = text_pdf(f"Agent {name} met", "a line below")
        page, rect = read(data, "x").segments[0], box_of(data, name)
        start = page.text.index(name)
        span = SpanOperation("page/1", start, start + len(name), "[PERSON]", hide_length=True)
        written = redact(data, (rect.x0, rect.y0, rect.x1, rect.y1), spans=(span,))
        assert written.warnings == ()
        with pikepdf.open(io.BytesIO(written.data)) as pdf:
            outcomes.add((pdf.pages[0].Contents.read_bytes(), written.boxes))
    assert len(outcomes) == 1
