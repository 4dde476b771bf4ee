"""The outline: bookmarks, headings, slides and sheets as a tree that leads to their places."""

import pytest
from PySide6.QtCore import QModelIndex, Qt

from redactor.app.viewer.outline import build_outline, parents_of
from redactor.model import Band, Document, Segment, SegmentKind


def bookmark(number, text, level, page=None):
    return Segment(
        f"outline/{number}",
        text,
        SegmentKind.OUTLINE,
        visible=False,
        removed_always=True,
        level=level,
        leads_to=page,
    )


MARKS = (
    bookmark(1, "Part one", 1, 1),
    bookmark(2, "Mara Ellison\nhttps://example.org", 3, 2),
    bookmark(3, "Part \x07two", 1, 3),
)


def document(*segments):
    return Document("d", "", "", "", 0, segments)


def test_bookmarks_have_levels_without_gaps_and_nothing_but_their_first_line():
    entries = build_outline(document(*MARKS))
    assert [(e.depth, e.page) for e in entries] == [(0, 1), (1, 2), (0, 3)]
    assert [e.title for e in entries[:2]] == ["Part one", "Mara Ellison"]
    assert "\x07" not in entries[2].title
    assert parents_of(entries) == [-1, 0, -1]


def test_headings_lead_to_themselves():
    entries = build_outline(
        document(
            Segment("p1", "Chapter", level=1),
            Segment("p2", "Body"),
            Segment("p3", "Section", level=2),
            Segment("p4", " ", level=1),
            Segment("p5", "gone", level=1, visible=False),
        )
    )
    assert [(e.title, e.address, e.page, e.depth) for e in entries] == [
        ("Chapter", "p1", None, 0),
        ("Section", "p3", None, 1),
    ]


def test_a_slide_is_named_by_its_first_text():
    entries = build_outline(
        document(
            Segment("slide/1#p1", "Harbour plan"),
            Segment("slide/1#p2", "Details"),
            Segment("slide/2#p1", " "),
            Segment("slide/2#p2", "Costs"),
        )
    )
    assert [e.title for e in entries] == ["1  Harbour plan", "2  Costs"]


def test_sheets_lead_to_their_first_cell():
    entries = build_outline(document(Segment("sheet/Pay!B7", "12"), Segment("sheet/Pay!A1", "Name")))
    assert [(e.title, e.address) for e in entries] == [("Pay", "sheet/Pay!A1")]


def test_what_has_none_has_none():
    assert build_outline(document(Segment("line/1", "text"))) == []


@pytest.fixture
def bookmarked(make_window, workbench, fakes):
    report = workbench.samples["report.pdf"]
    from dataclasses import replace

    told = replace(report.document, segments=(*report.document.segments, *MARKS))
    workbench.samples["report.pdf"] = replace(report, document=told)
    return make_window(workbench, "report.pdf", "notes.txt")


def test_going_along_the_tree_shows_the_pages_and_keeps_the_keyboard(bookmarked, press):
    window = bookmarked
    window.commands["toggle-outline"].trigger()
    tree = window.outline.tree
    assert tree.hasFocus()
    press(window, "Down", 2)
    press(window, "Down")
    assert tree.currentIndex().data().startswith("Part")
    assert window.pane.pages.page >= 2
    assert tree.hasFocus()


def test_findings_in_an_entry_are_told_and_decided_as_any_other(bookmarked):
    window = bookmarked
    model = window.outline.tree.model()
    index = model.index(0, 0, model.index(0, 0, QModelIndex()))
    row = next(r for r in window.session.listed if r.finding.segment == "outline/2")
    assert row.band is Band.HIGH
    assert model.data(index) == "Mara Ellison"
    window.session.select_item(row.item)
    window.session.workbench.accept([row.item])
    assert model.data(index, Qt.ItemDataRole.FontRole).strikeOut()
    assert "removed in part" in model.data(index, Qt.ItemDataRole.AccessibleTextRole)


def test_a_document_without_an_outline_says_so(bookmarked):
    bookmarked.session.select_part("notes.txt", "")
    assert bookmarked.outline.currentIndex() == 1
    assert bookmarked.outline.entries == []
