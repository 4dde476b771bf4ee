"""Outline and links: what leads within the document and tells nothing more than its pages stays."""

from __future__ import annotations

import io

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, OutlineItem, String

from redactor.formats.pdf import read, write_redacted
from redactor.model import Plan, SpanOperation

SECRET = "Zyxwhook"


@pytest.fixture
def two_pages(make_pdf, edit_pdf):
    def make(change):
        def page(number):
            def draw(canvas):
                canvas.drawString(40, 160, f"Chapter {number}")
                canvas.drawString(40, 130, "Agent Smith met the source")
                canvas.drawString(40, 100, "see chapter two")

            return draw

        return edit_pdf(make_pdf(page("One"), page("Two")), change)

    return make


def outline(data):
    with pikepdf.open(io.BytesIO(data)) as pdf, pdf.open_outline() as tree:
        pages = [page.obj.objgen for page in pdf.pages]

        def walk(items):
            return [(item.title, pages.index(item.destination[0].objgen), *walk(item.children)) for item in items]

        return walk(tree.root)


def links(data):
    with pikepdf.open(io.BytesIO(data)) as pdf:
        pages = [page.obj.objgen for page in pdf.pages]
        return [
            (index, [round(float(v)) for v in note.Rect], pages.index(note.Dest[0].objgen))
            for index, page in enumerate(pdf.pages)
            for note in page.obj.get("/Annots", ())
        ]


def removed(written):
    return sorted(item.kind for item in written.removals if item.kind in ("outline entry", "link"))


def with_outline(pdf):
    with pdf.open_outline() as tree:
        first = OutlineItem("Chapter One", 0)
        first.children.append(OutlineItem(f"About {SECRET}", 0))
        hidden = OutlineItem("Nowhere", 1)
        hidden.children.append(OutlineItem("see  CHAPTER two", 1))
        tree.root.extend([first, hidden, OutlineItem("Agent Smith met", 1)])


def test_titles_that_pages_show_stay_and_others_go(two_pages, leaks):
    written = write_redacted(two_pages(with_outline), "x", Plan(terms=("Smith",)))
    assert outline(written.data) == [("Chapter One", 0), ("see  CHAPTER two", 1)]
    assert leaks(written.data, SECRET) == leaks(written.data, "Smith") == []
    assert removed(written) == ["outline entry"] * 3


def test_titles_of_a_page_without_text_go(two_pages):
    plan = Plan(flatten_pages=(("", 1),), picture_text=False)
    titles = [title for title, _ in outline(write_redacted(two_pages(with_outline), "x", plan).data)]
    assert titles == ["see  CHAPTER two", "Agent Smith met"]
    assert outline(write_redacted(two_pages(with_outline), "x", Plan(flatten=True)).data) == []


def with_links(pdf):
    target = pdf.pages[1].obj
    pdf.Root.Names = Dictionary(Dests=Dictionary(Names=[String(SECRET), Array([target, Name.XYZ, 0, 150, None])]))

    def link(y, **keys):
        return pdf.make_indirect(
            Dictionary(Type=Name.Annot, Subtype=Name.Link, Rect=[40, y, 120, y + 12], Contents=String(""), **keys)
        )

    pdf.pages[0].Annots = Array(
        [
            link(98, Dest=Array([target, Name.Fit])),
            link(128, Dest=Array([target, Name.Fit])),
            link(60, A=Dictionary(S=Name.GoTo, D=String(SECRET))),
            link(40, A=Dictionary(S=Name.URI, URI=String(f"https://example.org/{SECRET}"))),
            link(20, A=Dictionary(S=Name.GoToR, F=String(SECRET), D=Array([0, Name.Fit]))),
        ]
    )


@pytest.mark.parametrize("hide", [True, False])
def test_inner_links_stay_but_on_redacted_lines(two_pages, hide, leaks):
    span = SpanOperation("page/1", 18, 23, "[PERSON]", hide_length=hide)
    written = write_redacted(two_pages(with_links), "x", Plan(spans=(span,)))
    assert links(written.data) == [(0, [40, 98, 120, 110], 1), (0, [40, 60, 120, 72], 1)]
    assert leaks(written.data, SECRET) == []
    assert len(removed(written)) == 3


def test_links_to_and_on_pictures(two_pages):
    data = two_pages(with_links)
    assert links(write_redacted(data, "x", Plan(flatten_pages=(("", 1),))).data) == []
    assert len(links(write_redacted(data, "x", Plan(flatten_pages=(("", 2),))).data)) == 3


def test_outline_that_goes_in_circles_ends(two_pages):
    def change(pdf):
        with_outline(pdf)
        pdf.Root.Outlines.First.Next = pdf.Root.Outlines.First

    assert outline(write_redacted(two_pages(change), "x", Plan()).data) == [("Chapter One", 0)]


def test_entries_are_read_with_their_level_and_page(two_pages):
    def change(pdf):
        with pdf.open_outline() as tree:
            first = OutlineItem("Chapter One", 0)
            first.children.append(OutlineItem("Deeper", 1))
            tree.root.extend(
                [first, OutlineItem("Nowhere", action=Dictionary(S=Name.URI, URI=String("https://example.org")))]
            )

    found = {s.address: s for s in read(two_pages(change), "a.pdf").segments if s.address.startswith("outline/")}
    assert [(s.text.splitlines()[0], s.level, s.leads_to) for s in found.values()] == [
        ("Chapter One", 1, 1),
        ("Deeper", 2, 2),
        ("Nowhere", 1, None),
    ]
