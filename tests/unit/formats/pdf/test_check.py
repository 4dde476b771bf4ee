"""The writer's own check, and the pages that become pictures."""

from __future__ import annotations

import pytest

from redactor.formats.pdf import read, write_redacted
from redactor.formats.pdf.check import ExpectedPage, leaking_pages
from redactor.formats.pdf.glyphs import read_page
from redactor.formats.pdf.pdfium import PdfiumFile
from redactor.formats.pdf.rawtext import RawText
from redactor.model import Plan, Rect


def page_of(data):
    with PdfiumFile(data) as file, file.page(0) as page:
        return read_page(page)


def expected(data, text, **changes):
    before = page_of(data)
    start = before.text.index(text)
    values = {"areas": [], "boxes": [], "is_picture": False, "covers": [], "moved": False} | changes
    return ExpectedPage(before, [(start, start + len(text))], **values)


@pytest.mark.parametrize("moved", [False, True])
def test_text_that_stayed_is_seen(text_pdf, moved):
    data, without = text_pdf("Agent Smith"), text_pdf("Agent")
    assert leaking_pages(data, [expected(data, "Smith", moved=moved)]) == [0]
    assert leaking_pages(without, [expected(data, "Smith", moved=moved)]) == []


def test_other_text_below_a_box_is_seen(text_pdf):
    data, after = text_pdf("Agent Smith"), text_pdf("Agent other")
    word = Rect(72, 38, 110, 54)
    assert leaking_pages(after, [expected(data, "Smith", covers=[(word, "")])]) == [0]
    assert leaking_pages(after, [expected(data, "Smith", covers=[(word, "[Other]")])]) == []
    assert leaking_pages(after, [expected(data, "Smith", covers=[(Rect(150, 38, 190, 54), "")])]) == []


@pytest.mark.parametrize("turn", [0, 90, 180, 270])
def test_raw_text_follows_rotation(text_pdf, edit_pdf, turn):
    data = edit_pdf(text_pdf("Agent Smith"), lambda pdf: pdf.pages[0].rotate(turn, relative=False))
    page = page_of(data)
    at = page.text.index("S")
    with PdfiumFile(data) as file, file.page(0) as loaded:
        raw = RawText(loaded)
        try:
            assert raw.text().split() == ["Agent", "Smith"]
            assert not raw.is_covered_text(page.box(at), "")
            assert raw.is_covered_text(page.box(at), "s")
            assert raw.is_covered_text(Rect(0, 0, 5, 5), "")
        finally:
            raw.close()


def test_single_pages_are_made_pictures_when_asked(make_pdf, page_text):
    data = make_pdf(*(lambda canvas, n=n: canvas.drawString(40, 150, f"Agent Smith, page {n}") for n in (1, 2)))
    plan = Plan(terms=("Smith",), flatten_pages=(("", 2), ("attachment/1", 1)))
    written = write_redacted(data, "x", plan)
    assert "Agent" in page_text(written.data)
    assert page_text(written.data, 1).split() == ["Agent", ",", "page", "2"]
    assert written.warnings == ()
    assert [page.has_image for page in read(written.data, "x").pages] == [False, True]


def test_the_cause_of_a_picture_is_said_and_its_text_can_be_left_out(text_pdf, page_text):
    plan = Plan(flatten_pages=(("", 1),), flatten_cause="a check failed", picture_text=False)
    written = write_redacted(text_pdf("Agent Smith"), "x", plan)
    assert page_text(written.data).strip() == ""
    assert written.warnings == ("Page 1 was made a picture because a check failed.",)


def test_pages_of_an_attachment_are_named_from_inside(text_pdf):
    plan = Plan(
        flatten_pages=(("", 3), ("attachment/1", 1), ("attachment/1/attachment/2", 5), ("attachment/12", 7))
    )
    assert plan.for_part("attachment/1").flatten_pages == (("", 1), ("attachment/2", 5))
