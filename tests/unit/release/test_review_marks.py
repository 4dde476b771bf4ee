"""Marks that come back untouched are the very same; what another program changed or added is read."""

from __future__ import annotations

import pytest
from lxml import etree

from redactor.errors import UsageError
from redactor.model import Rect
from redactor.release.review_marks import (
    CSV_COLUMNS,
    ReviewMark,
    from_review_csv,
    from_xfdf,
    to_review_csv,
    to_xfdf,
)

SIZES = {1: (595.0, 842.0), 2: (612.0, 792.0)}
MARKS = [
    ReviewMark("0123456789abcdef", 1, (Rect(72.1, 100.0, 180.25, 112.5), Rect(72.1, 114.0, 90.0, 126.5)), "PERSON",
               "(b)(6)", "", "accepted", "Anna Drafter", "2026-01-02T03:04:05.678Z", 0.85),
    ReviewMark("area-17", 2, (Rect(0.0, 0.0, 612.0, 792.0),), "AREA", "(b)(3)", "26 USC 6103", "drawn", "Ben"),
    ReviewMark("fedcba9876543210", 2, (Rect(10.0, 20.0, 30.0, 40.0),), "=cmd", "", "", "proposed"),
]  # fmt: skip


def test_xfdf_goes_out_and_comes_back_the_same() -> None:
    data = to_xfdf(MARKS, SIZES, "letter.pdf")
    assert from_xfdf(data, SIZES) == MARKS
    assert to_xfdf(from_xfdf(data, SIZES), SIZES, "letter.pdf") == data


def test_acrobat_finds_the_places_from_the_bottom_left() -> None:
    root = etree.fromstring(to_xfdf(MARKS, SIZES, "letter.pdf"))
    first = root.find(".//{*}highlight")
    assert first.get("page") == "0"
    assert first.get("rect") == "72.10,715.50,180.25,742.00"
    assert (first.get("title"), first.get("subject")) == ("Anna Drafter", "(b)(6)")
    assert len(first.get("coords").split(",")) == 16


def test_the_review_csv_goes_out_and_comes_back_the_same() -> None:
    text = to_review_csv(MARKS, SIZES, "letter.pdf")
    assert text.splitlines()[0] == ",".join(CSV_COLUMNS)
    assert "'=cmd" in text
    back = from_review_csv(text.encode(), SIZES)
    assert [(m.mark_id, m.page, m.rects, m.label, m.code, m.statute, m.status, m.author) for m in back] == [
        (m.mark_id, m.page, m.rects, m.label, m.code, m.statute, m.status, m.author) for m in MARKS
    ]
    assert to_review_csv(back, SIZES, "letter.pdf") == text


def test_text_goes_out_only_where_a_mark_carries_it() -> None:
    assert b"contents" not in to_xfdf(MARKS[:1], SIZES, "letter.pdf")
    shown = [ReviewMark("x", 1, (Rect(1, 1, 2, 2),), "PERSON", text="Ada Example")]
    assert b"Ada Example" in to_xfdf(shown, SIZES, "letter.pdf")
    assert "Ada Example" in to_review_csv(shown, SIZES, "letter.pdf")


def test_a_file_of_doc_redactions_own_columns_is_read() -> None:
    text = (
        "image,page,label,color,xmin,ymin,xmax,ymax,id,text\n"
        'letter.pdf_0.png,1,PERSON,"(0, 0, 0)",0.1,0.2,0.3,0.25,Kd93hfu3,Ada\n'
    )
    (mark,) = from_review_csv(text.encode("utf-8-sig"), SIZES)
    assert (mark.mark_id, mark.page, mark.label, mark.status, mark.text) == ("Kd93hfu3", 1, "PERSON", "drawn", "")
    assert mark.rects == (Rect(59.5, 168.4, 178.5, 210.5),)


def test_what_a_lawyer_drew_and_moved_in_acrobat_is_read() -> None:
    data = to_xfdf(MARKS[:1], SIZES, "letter.pdf").decode()
    moved = data.replace('rect="72.10,715.50,180.25,742.00"', 'rect="72.10,700.00,180.25,720.00"')
    moved = moved[: moved.index('coords="')] + moved[moved.index('" color') + 2 :]
    (mark,) = from_xfdf(moved.encode(), SIZES)
    assert mark.rects == (Rect(72.1, 122.0, 180.25, 142.0),)
    foreign = (
        '<?xml version="1.0"?><xfdf xmlns="http://ns.adobe.com/xfdf/"><annots>'
        '<square page="1" rect="10,10,20,30" title="Counsel" subject="(b)(5)" name="u1"/></annots></xfdf>'
    )
    (drawn,) = from_xfdf(foreign.encode(), SIZES)
    assert (drawn.page, drawn.rects, drawn.author, drawn.code) == (
        2,
        (Rect(10, 762, 20, 782),),
        "Counsel",
        "(b)(5)",
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
        ENTITY,
    ],
)  # fmt: skip
def test_what_is_no_xfdf_of_the_document_is_refused(data: bytes) -> None:
    with pytest.raises(UsageError):
        from_xfdf(data, SIZES)


@pytest.mark.parametrize(
    "row",
    ["a,9,P,c,0.1,0.1,0.2,0.2,i,", "a,1,P,c,100,100,200,200,i,", "a,1,P,c,x,0,0,0,i,", "a,1,P,c,0.5,0,0.2,1,i,"],
)
def test_a_row_without_a_place_is_refused(row: str) -> None:
    text = f"image,page,label,color,xmin,ymin,xmax,ymax,id,text\n{row}\n"
    with pytest.raises(UsageError, match="Row 2"):
        from_review_csv(text.encode(), SIZES)


def test_a_csv_of_something_else_is_refused() -> None:
    with pytest.raises(UsageError, match="columns"):
        from_review_csv(b"name,age\nAda,3\n", SIZES)
