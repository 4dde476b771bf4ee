"""Marks that come back untouched are the very same; what another program changed or added is read."""

from __future__ import annotations

import io
from dataclasses import replace

import pikepdf
import pytest
from lxml import etree
from reportlab.pdfgen import canvas

from redactor.errors import UsageError
from redactor.formats.pdf.reader import read
from redactor.model import Page, Rect
from redactor.release.review_marks import (
    CSV_COLUMNS,
    ReviewMark,
    from_review_csv,
    from_xfdf,
    to_review_csv,
    to_xfdf,
)

PAGES = {1: Page(1, 595.0, 842.0), 2: Page(2, 612.0, 792.0)}
MARKS = [
    ReviewMark("0123456789abcdef", 1, (Rect(72.1, 100.0, 180.25, 112.5), Rect(72.1, 114.0, 90.0, 126.5)), "PERSON",
               "(b)(6)", "", "accepted", "Anna Drafter", "2026-01-02T03:04:05.678Z", 0.85),
    ReviewMark("area-17", 2, (Rect(0.0, 0.0, 612.0, 792.0),), "AREA", "(b)(3)", "26 USC 6103", "drawn", "Ben"),
    ReviewMark("fedcba9876543210", 2, (Rect(10.0, 20.0, 30.0, 40.0),), "=cmd", "", "", "proposed"),
]  # fmt: skip


def test_xfdf_goes_out_and_comes_back_the_same() -> None:
    data = to_xfdf(MARKS, PAGES, "letter.pdf")
    assert from_xfdf(data, PAGES) == MARKS
    assert to_xfdf(from_xfdf(data, PAGES), PAGES, "letter.pdf") == data


def test_acrobat_finds_the_places_from_the_bottom_left() -> None:
    root = etree.fromstring(to_xfdf(MARKS, PAGES, "letter.pdf"))
    first = root.find(".//{*}highlight")
    assert first.get("page") == "0"
    assert first.get("rect") == "72.10,715.50,180.25,742.00"
    assert (first.get("title"), first.get("subject")) == ("Anna Drafter", "(b)(6)")
    assert len(first.get("coords").split(",")) == 16


def test_the_review_csv_goes_out_and_comes_back_the_same() -> None:
    text = to_review_csv(MARKS, PAGES, "letter.pdf")
    assert text.splitlines()[0] == ",".join(CSV_COLUMNS)
    assert "'=cmd" in text
    back = from_review_csv(text.encode(), PAGES)
    assert [(m.mark_id, m.page, m.rects, m.label, m.code, m.statute, m.status, m.author) for m in back] == [
        (m.mark_id, m.page, m.rects, m.label, m.code, m.statute, m.status, m.author) for m in MARKS
    ]
    assert to_review_csv(back, PAGES, "letter.pdf") == text


def test_text_goes_out_only_where_a_mark_carries_it() -> None:
    assert b"contents" not in to_xfdf(MARKS[:1], PAGES, "letter.pdf")
    shown = [ReviewMark("x", 1, (Rect(1, 1, 2, 2),), "PERSON", text="Ada Example")]
    assert b"Ada Example" in to_xfdf(shown, PAGES, "letter.pdf")
    assert "Ada Example" in to_review_csv(shown, PAGES, "letter.pdf")


def test_a_file_of_doc_redactions_own_columns_is_read() -> None:
    text = (
        "image,page,label,color,xmin,ymin,xmax,ymax,id,text\n"
        'letter.pdf_0.png,1,PERSON,"(0, 0, 0)",0.1,0.2,0.3,0.25,Kd93hfu3,Ada\n'
    )
    (mark,) = from_review_csv(text.encode("utf-8-sig"), PAGES)
    assert (mark.mark_id, mark.page, mark.label, mark.status, mark.text) == ("Kd93hfu3", 1, "PERSON", "drawn", "")
    assert mark.rects == (Rect(59.5, 168.4, 178.5, 210.5),)


def test_what_a_lawyer_drew_and_moved_in_acrobat_is_read() -> None:
    data = to_xfdf(MARKS[:1], PAGES, "letter.pdf").decode()
    moved = data.replace('rect="72.10,715.50,180.25,742.00"', 'rect="72.10,700.00,180.25,720.00"')
    moved = moved[: moved.index('coords="')] + moved[moved.index('" color') + 2 :]
    (mark,) = from_xfdf(moved.encode(), PAGES)
    assert mark.rects == (Rect(72.1, 122.0, 180.25, 142.0),)
    foreign = (
        '<?xml version="1.0"?><xfdf xmlns="http://ns.adobe.com/xfdf/"><annots>'
        '<square page="1" rect="10,10,20,30" title="Counsel" subject="(b)(5)" name="u1"/></annots></xfdf>'
    )
    (drawn,) = from_xfdf(foreign.encode(), PAGES)
    assert (drawn.page, drawn.rects, drawn.author, drawn.code) == (
        2,
        (Rect(10, 762, 20, 782),),
        "Counsel",
        "(b)(5)",
    )


def corners(rect: Rect) -> tuple[float, float, float, float]:
    return rect.x0, rect.y0, rect.x1, rect.y1


def sheet(turn: int, crop: tuple[int, ...] | None, unit: float) -> bytes:
    """A page with a word at 100, 500 of its own space, whose ink is 72 units wide."""
    drawn = io.BytesIO()
    paper = canvas.Canvas(drawn, pagesize=(400, 700))
    paper.setFont("Courier", 20)
    paper.drawString(100, 500, "Sample")
    paper.save()
    with pikepdf.open(drawn) as pdf:
        page = pdf.pages[0].obj
        page.Rotate = turn
        if crop:
            page.CropBox = pikepdf.Array(crop)
        if unit != 1:
            page.UserUnit = unit
        out = io.BytesIO()
        pdf.save(out)
    return out.getvalue()


@pytest.mark.parametrize("turn", [0, 90, 180, 270, -90])
@pytest.mark.parametrize("crop", [None, (40, 60, 300, 640), (-10, -20, 500, 900)])
@pytest.mark.parametrize("unit", [1, 2.5])
def test_a_mark_lies_on_its_word_however_the_page_is_turned_cropped_and_scaled(
    turn: int, crop: tuple[int, ...] | None, unit: float
) -> None:
    document = read(sheet(turn, crop, unit), "letter.pdf")
    pages = {1: document.pages[0]}
    boxes = [document.segments[0].boxes[at] for at in range(6)]
    word = boxes[0]
    for box in boxes[1:]:
        word = word.union(box)
    mark = replace(MARKS[0], rects=(word,))
    data = to_xfdf([mark], pages, "letter.pdf")
    told = etree.fromstring(data).find(".//{*}highlight")
    left, low, right, high = map(float, told.get("rect").split(","))
    assert left == pytest.approx(100, abs=2)
    assert right == pytest.approx(172, abs=2)
    assert 490 < low < 501
    assert 510 < high < 525
    # The quad goes along the page as shown: its first corner is the upper left one that a reader sees.
    upper_left = pages[1].as_shown(*map(float, told.get("coords").split(",")[:2]))
    assert upper_left == pytest.approx((word.x0, word.y0), abs=0.05)

    back = from_xfdf(data, pages)
    assert (back[0].mark_id, back[0].code, back[0].author, back[0].at) == (
        mark.mark_id, mark.code, mark.author, mark.at
    )  # fmt: skip
    assert to_xfdf(back, pages, "letter.pdf") == data
    foreign = etree.fromstring(data)
    for element in foreign.iter("{*}highlight"):
        for key in [key for key in element.attrib if key.startswith("{urn:redactor")]:
            del element.attrib[key]
    (plain,) = from_xfdf(etree.tostring(foreign), pages)
    found = plain.rects[0]
    assert (found.x0, found.y0, found.x1, found.y1) == pytest.approx(
        (word.x0, word.y0, word.x1, word.y1), abs=0.05
    )
    assert (plain.code, plain.author) == ("(b)(6)", "Anna Drafter")

    text = to_review_csv([mark], pages, "letter.pdf")
    (row,) = from_review_csv(text.encode(), pages)
    assert (row.code, row.author, row.mark_id) == (mark.code, mark.author, mark.mark_id)
    assert to_review_csv([row], pages, "letter.pdf") == text
    assert row.rects[0].x0 == pytest.approx(word.x0, abs=0.01)


def test_a_mark_of_several_lines_that_was_moved_is_taken_where_it_lies_now() -> None:
    pages = {1: read(sheet(90, (40, 60, 300, 640), 1), "letter.pdf").pages[0]}
    data = to_xfdf(MARKS[:1], pages, "letter.pdf")
    root = etree.fromstring(data)
    told = root.find(".//{*}highlight")
    numbers = [float(word) for word in told.get("coords").split(",")]
    # 10 units along x of the file are 10 points down on a page that is turned by 90 degrees.
    told.set("coords", ",".join(str(n + 10 if at % 2 == 0 else n) for at, n in enumerate(numbers)))
    (mark,) = from_xfdf(etree.tostring(root), pages)
    assert [r.y0 - s.y0 for r, s in zip(mark.rects, MARKS[0].rects, strict=True)] == pytest.approx(
        [10, 10], abs=0.02
    )
    assert [r.x0 - s.x0 for r, s in zip(mark.rects, MARKS[0].rects, strict=True)] == pytest.approx(
        [0, 0], abs=0.02
    )


ENTITY = (
    b'<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><xfdf xmlns="http://ns.adobe.com/xfdf/">'
    b'<annots><square page="0" rect="&a;"/></annots></xfdf>'
)


@pytest.mark.parametrize(
    "data",
    [
        b"", b"<a/>", b"not xml",
        b'<xfdf xmlns="http://ns.adobe.com/xfdf/"><annots><square page="9" rect="1,1,2,2"/></annots></xfdf>',
        b'<xfdf xmlns="http://ns.adobe.com/xfdf/"><annots><square page="0"/></annots></xfdf>',
        b'<xfdf xmlns="http://ns.adobe.com/xfdf/"><annots><square page="0" rect="nan,1,2,inf"/></annots></xfdf>',
        ENTITY,
    ],
)  # fmt: skip
def test_what_is_no_xfdf_of_the_document_is_refused(data: bytes) -> None:
    with pytest.raises(UsageError):
        from_xfdf(data, PAGES)


@pytest.mark.parametrize(
    "row",
    ["a,9,P,c,0.1,0.1,0.2,0.2,i,", "a,1,P,c,100,100,200,200,i,", "a,1,P,c,x,0,0,0,i,", "a,1,P,c,0.5,0,0.2,1,i,"],
)
def test_a_row_without_a_place_is_refused(row: str) -> None:
    text = f"image,page,label,color,xmin,ymin,xmax,ymax,id,text\n{row}\n"
    with pytest.raises(UsageError, match="Row 2"):
        from_review_csv(text.encode(), PAGES)


def test_a_csv_of_something_else_is_refused() -> None:
    with pytest.raises(UsageError, match="columns"):
        from_review_csv(b"name,age\nAda,3\n", PAGES)
