"""Marking by hand with keys alone: text, lines, words, kinds, boxes; and finding text."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from redactor.app.dialogs.box_dialogs import CopyBoxDialog, KindDialog
from redactor.app.dialogs.search_dialog import SearchDialog
from redactor.app.viewer.box_draft import Grip, drag_to, grip_at, parse_pages, start_at
from redactor.app.viewer.words import end_after, end_before, everything_but, start_after, start_before
from redactor.model import Rect, Segment


def case(workbench, doc_id="report.pdf"):
    return workbench.case.state.documents[doc_id]


def marked(workbench, doc_id="report.pdf"):
    """The texts that will be removed."""
    return {
        workbench.finding_text(doc_id, key)
        for key, state in case(workbench, doc_id).findings.items()
        if state.status.value == "accepted"
    }


@pytest.fixture
def select(window, workbench):
    """Select the row with a text in the list."""

    def do(text, page=1):
        rows = window.session.files["report.pdf"].rows.rows
        row = next(r for r in rows if r.text == text and r.page == page)
        window.session.select_item(row.item)
        return row

    return do


def area(window, workbench, press):
    press(window, "B")
    press(window, "Return")
    return next(iter(case(workbench).areas.values()))


# Pure


def test_words_are_taken_in_and_left_out():
    text = "met Mara Ellison-Ward, near"
    assert text[4 : end_after(text, 8)] == "Mara Ellison-Ward"
    assert text[4 : end_before(text, 4, 21)] == "Mara"
    assert end_before(text, 4, 8) == 8
    assert text[start_before(text, 4) : 8] == "met Mara"
    assert start_before(text, 0) == 0
    assert text[start_after(text, 4, 21) : 21] == "Ellison-Ward"
    assert start_after(text, 4, 8) == 4


def test_everything_but_the_kept():
    segments = [Segment("a", "one two three"), Segment("b", "four"), Segment("c", "  ")]
    from redactor.app.viewer.flow import Span

    rest = everything_but(segments, [Span("a", 4, 7)])
    assert [(s.address, s.start, s.end) for s in rest] == [("a", 0, 3), ("a", 8, 13), ("b", 0, 4)]


@pytest.mark.parametrize(
    ("words", "pages"),
    [("2-4, 1", [1, 2, 3, 4]), ("all", [1, 2, 3, 4, 5]), ("5", [5])]
    + [(words, None) for words in ("0", "3-2", "6", "", "x", "1-")],
)
def test_page_ranges(words, pages):
    assert parse_pages(words, 5) == pages


def test_a_box_is_taken_by_a_corner_or_its_inside():
    rect = Rect(10, 10, 50, 30)
    assert grip_at(rect, 51, 29, 3) is Grip.BOTTOM_RIGHT
    assert grip_at(rect, 30, 20, 3) is Grip.INSIDE
    assert grip_at(rect, 60, 20, 3) is None


# Text


def test_text_is_selected_and_marked_by_keys_alone(window, workbench, press, select):
    select("Harbour Street")
    window.pane.pages.setFocus()
    press(window, "Shift+Right")
    assert [window.pane.pages.selected_spans[0].start] != []
    press(window, "Ctrl+Shift+Right")
    press(window, "M")
    assert any(text.startswith("Harbour Street") for text in marked(workbench))
    assert window.pane.selected_spans() == []


def test_shift_down_selects_lines_and_escape_drops_it(window, press, select):
    select("Mara Ellison")
    window.pane.pages.setFocus()
    press(window, "Shift+Right")
    before = window.pane.pages.selected_spans[0].end
    press(window, "Shift+Down")
    assert window.pane.pages.selected_spans[0].end > before + 20
    press(window, "Esc")
    assert window.pane.pages.selected_spans == ()


def test_the_whole_line_of_a_finding(window, workbench, press, select):
    select("202-555-0143")
    press(window, "Shift+L")
    assert "She can be reached at 202-555-0143 or mara.ellison@example.org." in marked(workbench)


def test_the_whole_paragraph_of_a_finding(window, workbench, press, select):
    select("202-555-0143")
    press(window, "P")
    assert any("On 12 March" in text and "She can be reached" in text for text in marked(workbench))


def covered(workbench, x, y, page):
    areas = workbench.case.state.documents["report.pdf"].areas.values()
    return any(area.page == page and area.rect.contains(x, y) for area in areas)


def test_keep_only_covers_the_rest_of_the_page_as_one_step(window, workbench, press, select):
    row = select("202-555-0143", page=2)
    window.pane.pages.select_glyphs(row.finding.segment, row.finding.start, row.finding.end, 2)
    press(window, "Shift+K")
    rect = row.rects[0]
    middle = (rect.y0 + rect.y1) / 2
    assert not covered(workbench, (rect.x0 + rect.x1) / 2, middle, 2)
    for x, y in ((rect.x0 - 20, middle), (rect.x1 + 20, middle), (300, 20), (300, 800), (590, 840)):
        assert covered(workbench, x, y, 2)
    press(window, "Ctrl+Z")
    assert not workbench.case.state.documents["report.pdf"].areas


def test_keep_only_over_lines_marks_what_stands_between(window, workbench, press, select):
    segment = workbench.documents["report.pdf"].document.segments[0]
    start, end = segment.text.index("Mara Ellison"), segment.text.index("She can")
    window.pane.pages.select_glyphs("page/1", start, end + 7, 1)
    press(window, "Shift+K")
    assert any(text.startswith("SECRET") and text.endswith("the source met") for text in marked(workbench))
    assert covered(workbench, 300, 800, 1)


def test_the_whole_page_is_withheld(window, workbench, press):
    press(window, "Shift+P")
    (area,) = workbench.case.state.documents["report.pdf"].areas.values()
    assert (area.rect.x0, area.rect.y0, area.rect.x1, area.rect.y1) == (0, 0, 595, 842)


def test_a_finding_grows_and_shrinks_by_words(window, workbench, press, select):
    select("Mara Ellison")
    press(window, "]")
    assert marked(workbench) >= {"Mara Ellison near"}
    press(window, "[", 2)
    assert window.session.row.text == "Mara"
    press(window, "{")
    assert window.session.row.text == "met Mara"
    press(window, "}")
    assert window.session.row.text == "Mara"
    assert "Mara Ellison near" not in {row.text for row in window.session.listed if row.decision.removes}


def test_the_kind_is_changed(window, workbench, press, select):
    row = select("Mara Ellison")
    press(window, "T")
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, KindDialog)
    QTest.keyClicks(dialog._list.line, "username")
    press(window, "Return")
    assert case(workbench).findings[row.item_id].entity_type == "USERNAME"
    assert window.session.row.type_title() == "Username"


# Boxes


def test_a_box_is_moved_and_resized_by_keys(window, workbench, press):
    before = area(window, workbench, press).rect
    press(window, "E")
    press(window, "Down", 2)
    press(window, "Shift+Right")
    press(window, "Return")
    after = next(iter(case(workbench).areas.values())).rect
    assert after == Rect(before.x0, before.y0 + 16, before.x1 + 8, before.y1 + 16)
    press(window, "Ctrl+Z")
    assert next(iter(case(workbench).areas.values())).rect == before


def test_escape_leaves_the_box_as_it_was(window, workbench, press):
    before = area(window, workbench, press).rect
    press(window, "E")
    press(window, "Down")
    press(window, "Esc")
    assert next(iter(case(workbench).areas.values())).rect == before


def test_a_box_is_dragged_by_the_mouse(window, workbench, press, qtbot):
    before = area(window, workbench, press).rect
    pages = window.pane.pages
    box = pages.mark_box(next(m for m in pages.marks_on_screen() if m.is_box))
    start, port = box.center(), pages.viewport()
    QTest.mousePress(port, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
    QTest.mouseMove(port, start + QPoint(30, 12))
    QTest.mouseRelease(port, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start + QPoint(30, 12))
    after = next(iter(case(workbench).areas.values())).rect
    assert after.x0 == pytest.approx(before.x0 + 30 / pages.zoom, abs=0.6)
    assert after.width == pytest.approx(before.width, abs=0.1)


def test_a_box_is_copied_to_other_pages(window, workbench, press):
    box = area(window, workbench, press)
    press(window, "Ctrl+B")
    assert isinstance(QApplication.activeModalWidget(), CopyBoxDialog)
    press(window, "Return")
    assert {(a.page, a.rect) for a in case(workbench).areas.values()} == {(n, box.rect) for n in (1, 2, 3)}
    press(window, "Ctrl+Z")
    assert len(case(workbench).areas) == 1


def test_the_whole_page_is_covered(window, workbench, press):
    press(window, "Ctrl+End")
    press(window, "Shift+P")
    box = next(iter(case(workbench).areas.values()))
    assert (box.page, box.rect) == (window.pane.pages.page, Rect(0, 0, 595, 842))


# Finding


def test_find_steps_over_pages_and_hidden_content(window, press, qtbot):
    press(window, "Ctrl+F")
    QTest.keyClicks(QApplication.focusWidget(), "mara ellison")
    qtbot.waitUntil(lambda: len(window.search.hits) == 4)
    assert window.pane.shows_pages
    press(window, "F3", 3)
    assert not window.pane.shows_pages  # the fourth stands in the author property
    press(window, "Esc")
    assert window.search.hits == ()
    assert not window.pane.find_bar.isVisible()


def search(window, press, qtbot, words):
    press(window, "Ctrl+Shift+F")
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, SearchDialog)
    dialog._words.selectAll()
    QTest.keyClicks(dialog._words, words)
    return dialog


def test_search_and_redact_shows_the_places_then_marks_them_in_one_step(window, workbench, press, qtbot):
    dialog = search(window, press, qtbot, "nothing of interest")
    press(window, "Return")
    qtbot.waitUntil(lambda: len(dialog._model.lines) == 1)
    assert "»Nothing of interest«" in dialog._model.lines[0].context
    press(window, "Return")
    assert "Nothing of interest" in marked(workbench)
    press(window, "Ctrl+Z")
    assert "Nothing of interest" not in marked(workbench)


def test_a_place_without_its_tick_is_not_marked(window, workbench, press, qtbot):
    dialog = search(window, press, qtbot, "page")
    press(window, "Return")
    qtbot.waitUntil(lambda: len(dialog._model.lines) == 2)
    press(window, "Space")
    press(window, "Return")
    by_hand = [s.finding for s in case(workbench).findings.values() if s.finding.detector == "person"]
    assert [finding.segment for finding in by_hand] == ["page/3"]


def test_a_broken_pattern_is_told_in_the_dialog(window, press, qtbot):
    dialog = search(window, press, qtbot, "(")
    dialog._kind.setCurrentIndex(2)
    dialog.search()
    qtbot.waitUntil(lambda: "can't be used" in dialog._count.text())
    assert not dialog._mark.isEnabled()


def test_a_drag_from_a_corner_keeps_the_other_corner():
    from redactor.app.viewer.box_draft import BoxDraft
    from redactor.app.viewer.layout import PagePoint

    rect = Rect(10, 10, 50, 30)
    held = BoxDraft(1, rect, PagePoint(1, 50, 30), "area", Grip.BOTTOM_RIGHT, rect)
    assert drag_to(held, 70, 5).rect == Rect(10, 5, 70, 10)
    assert drag_to(start_at(PagePoint(1, 5, 5)), 1, 9).rect == Rect(1, 5, 5, 9)
