"""The invisible text of pages that became pictures: where it shows, in every direction and script."""

from __future__ import annotations

import pytest

from redactor.formats.pdf import read, write_redacted
from redactor.model import Plan

FLAT = Plan(terms=("Smith",), flatten_pages=(("", 1),))


def words_with_places(data):
    page = next(s for s in read(data, "x").segments if s.address == "page/1")
    found = {}
    for index, char in enumerate(page.text):
        box = page.boxes[index]
        if char.isalpha() and not box.is_empty:
            found.setdefault(char, box)
    return found


@pytest.mark.parametrize("turns", [0, 90, 180, 270])
@pytest.mark.parametrize("matrix", ["1 0 0 1 60 100", "0 1 -1 0 100 60", "-1 0 0 -1 160 100", "0 -1 1 0 100 150"])
def test_words_lie_where_they_show(text_pdf, edit_pdf, turns, matrix):
    def change(pdf):
        pdf.pages[0].Contents = pdf.make_stream(f"BT /F1 12 Tf {matrix} Tm (Quay Smith) Tj ET".encode())
        pdf.pages[0].Rotate = turns

    data = edit_pdf(text_pdf("x"), change)
    before, after = words_with_places(data), words_with_places(write_redacted(data, "x", FLAT).data)
    assert set(after) == set("Quay")
    for char, box in after.items():
        old = before[char]
        assert box.x0 == pytest.approx(old.x0, abs=8)
        assert box.y0 == pytest.approx(old.y0, abs=8)


def test_layer_paints_nothing(text_pdf, rendered):
    with_text = write_redacted(text_pdf("Quay Smith"), "x", FLAT).data
    plan = Plan(terms=FLAT.terms, flatten_pages=FLAT.flatten_pages, picture_text=False)
    assert (
        rendered(with_text).tobytes() == rendered(write_redacted(text_pdf("Quay Smith"), "x", plan).data).tobytes()
    )


def test_asked_for_pictures_of_all_pages_have_no_text(text_pdf, page_text):
    assert page_text(write_redacted(text_pdf("Quay Smith"), "x", Plan(flatten=True)).data).strip() == ""
