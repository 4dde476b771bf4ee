"""Hit-testing, boxes by keyboard, selecting text by glyphs: functions without widgets."""

from __future__ import annotations

from pathlib import Path

import pytest

from redactor.app.findings.rows import Decision, DocumentRows
from redactor.app.theme.kinds import kind_of
from redactor.app.viewer import box_draft
from redactor.app.viewer.flow import Span
from redactor.app.viewer.layout import PagePoint
from redactor.app.viewer.marks import Hit, Mark, PageIndex, SegmentMarks, hit_test
from redactor.app.viewer.page_text import PageText
from redactor.model import GlyphBoxes, Rect, Segment

SIZE = (600.0, 800.0)


def mark(item_id: str, *rects: Rect) -> Mark:
    return Mark(item_id, 1, rects, kind_of("PERSON"), Decision.PROPOSED)


def test_hit_finds_the_mark_under_the_point():
    marks = [mark("a", Rect(10, 10, 50, 20)), mark("b", Rect(60, 10, 90, 20))]
    assert hit_test(marks, 70, 15) == Hit("b", Rect(60, 10, 90, 20))
    assert hit_test(marks, 55, 15) is None


def test_hit_prefers_the_smaller_mark_inside_a_bigger_one():
    marks = [mark("name", Rect(20, 20, 40, 30)), mark("box", Rect(0, 0, 100, 100))]
    hit = hit_test(marks, 30, 25)
    assert hit is not None
    assert hit.item_id == "name"
    assert hit_test(list(reversed(marks)), 30, 25) == hit


def test_hit_sees_every_line_of_a_mark():
    hit = hit_test([mark("a", Rect(0, 0, 10, 5), Rect(0, 6, 8, 11))], 4, 8)
    assert hit == Hit("a", Rect(0, 6, 8, 11))


def test_hit_tolerance_is_in_points():
    marks = [mark("a", Rect(10, 10, 20, 20))]
    assert hit_test(marks, 21.5, 15, tolerance=1.0) is None
    assert hit_test(marks, 21.5, 15, tolerance=2.0) is not None


def test_dragging_in_any_direction_makes_a_rectangle():
    draft = box_draft.start_at(PagePoint(1, 100, 100))
    assert box_draft.drag_to(draft, 40, 130).rect == Rect(40, 100, 100, 130)
    assert not box_draft.is_big_enough(draft.rect)


def test_a_box_by_keyboard_stays_on_the_page():
    draft = box_draft.start_centred(1, 5, 5, SIZE)
    assert draft.rect.x0 >= 0
    assert draft.rect.y0 >= 0
    assert box_draft.is_big_enough(draft.rect)
    moved = box_draft.moved(draft.rect, 10_000, 10_000, SIZE)
    assert (moved.x1, moved.y1) == SIZE
    assert moved.width == pytest.approx(draft.rect.width)


def test_resizing_stops_at_the_edge_and_at_a_smallest_size():
    rect = Rect(500, 700, 560, 720)
    assert box_draft.resized(rect, 1000, 1000, SIZE) == Rect(500, 700, 600, 800)
    small = box_draft.resized(rect, -1000, -1000, SIZE)
    assert small.width > 0
    assert small.height > 0


def glyph_segment(address: str, text: str, top: float) -> Segment:
    boxes = [None if c == " " else Rect(10 * n, top, 10 * n + 9, top + 10) for n, c in enumerate(text)]
    return Segment(address, text, page=1, boxes=GlyphBoxes.pack(boxes))


def test_selection_runs_from_glyph_to_glyph_over_lines_and_segments():
    text = PageText(
        [glyph_segment("page/1", "ab cd", 0), glyph_segment("page/1#2", "ef", 20), Segment("x", "hidden")]
    )
    first, last = text.nearest(14, 5), text.nearest(4, 25)
    assert first is not None
    assert last is not None
    assert text.between(last, first) == (Span("page/1", 1, 5), Span("page/1#2", 0, 1))
    assert text.quads(text.between(first, last)) == (Rect(10, 0, 49, 10), Rect(0, 20, 9, 30))


def test_nearest_glyph_keeps_to_the_line_and_to_the_reach():
    text = PageText([glyph_segment("a", "abc", 0), glyph_segment("b", "defghi", 20)])
    index = text.nearest(58, 6)
    assert index is not None
    assert text.glyphs[index].segment == 0
    assert text.nearest(500, 500, reach=12) is None
    assert PageText([]).nearest(1, 1) is None


def test_the_index_gives_each_page_its_own_marks(workbench):
    workbench.open(Path("/case/report.pdf"))
    workbench.scan("report.pdf")
    rows = DocumentRows("report.pdf", workbench.documents["report.pdf"].document)
    rows.update(workbench.case.state.documents["report.pdf"])
    index = PageIndex(rows.rows, "")
    for page in (1, 2, 3):
        assert [m.item_id for m in index.on(page)] == [r.item_id for r in rows.rows if r.page == page]
    assert index.on(99) == ()
    assert PageIndex(rows.rows, "attachment/1").on(1) == ()


def test_marks_of_a_text_are_found_by_place(workbench):
    workbench.open(Path("/case/report.pdf"))
    workbench.scan("report.pdf")
    rows = DocumentRows("report.pdf", workbench.documents["report.pdf"].document)
    rows.update(workbench.case.state.documents["report.pdf"])
    marks = SegmentMarks.of(rows.rows)
    text = workbench.documents["report.pdf"].document.segments[0].text
    for start in range(0, len(text), 7):
        end = start + 5
        found = {row.item_id for row, _ in marks.between("page/1", start, end)}
        wanted = {
            row.item_id
            for row in rows.rows
            if row.finding.segment == "page/1" and row.finding.start < end and start < row.finding.end
        }
        assert found == wanted
    assert list(marks.between("nowhere", 0, 10)) == []
