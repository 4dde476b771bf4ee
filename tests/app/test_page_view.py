"""The page viewer with the mouse: clicking, selecting, drawing, and what it asks the renderer for."""

from __future__ import annotations

import time

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest

from redactor.model import Rect


@pytest.fixture
def pages(window, qtbot):
    qtbot.waitUntil(window.pane.pages.is_sharp)
    return window.pane.pages


def at(pages, page: int, x: float, y: float) -> QPoint:
    """Return the viewport's pixel over a point of a page."""
    box, origin = pages._box(page), pages._origin()
    return QPointF(box.x - origin.x() + x * pages.zoom, box.y - origin.y() + y * pages.zoom).toPoint()


def test_clicking_a_mark_selects_its_finding(window, pages):
    row = next(r for r in window.session.listed if r.page == 1 and r.entity_type == "EMAIL_ADDRESS")
    rect = row.rects[0]
    QTest.mouseClick(
        pages.viewport(),
        Qt.MouseButton.LeftButton,
        pos=at(pages, 1, (rect.x0 + rect.x1) / 2, (rect.y0 + rect.y1) / 2),
    )
    assert window.session.current == row.item


def test_clicking_beside_a_mark_selects_nothing(window, pages):
    QTest.mouseClick(pages.viewport(), Qt.MouseButton.LeftButton, pos=at(pages, 1, 300, 400))
    assert window.session.current is None


def test_dragging_a_box_puts_it_into_the_case(window, workbench, pages, drag):
    window.commands["draw-box"].trigger()
    drag(pages, at(pages, 1, 100, 300), at(pages, 1, 220, 350))
    (area,) = workbench.case.state.documents["report.pdf"].areas.values()
    assert (area.page, area.part) == (1, "")
    assert (area.rect.x0, area.rect.y0, area.rect.x1, area.rect.y1) == pytest.approx((100, 300, 220, 350), abs=2)


def test_a_box_cannot_leave_its_page(window, workbench, pages, drag):
    window.commands["draw-box"].trigger()
    drag(pages, at(pages, 1, 500, 300), at(pages, 1, 5000, 320))
    (area,) = workbench.case.state.documents["report.pdf"].areas.values()
    assert area.rect.x1 <= 595


def test_a_click_while_drawing_places_no_box(window, workbench, pages):
    window.commands["draw-box"].trigger()
    QTest.mouseClick(pages.viewport(), Qt.MouseButton.LeftButton, pos=at(pages, 1, 300, 400))
    assert workbench.case.state.documents["report.pdf"].areas == {}


def test_dragging_over_text_selects_it_for_marking(window, workbench, pages, drag):
    segment = workbench.documents["report.pdf"].document.segments[0]
    start = segment.text.index("visit")
    first, last = segment.boxes[start], segment.boxes[start + 4]
    drag(pages, at(pages, 1, first.x0 + 1, first.y0 + 5), at(pages, 1, last.x1 - 1, last.y0 + 5))
    assert [segment.text[s.start : s.end] for s in pages.selected_spans] == ["visit"]
    window.commands["mark-selection"].trigger()
    assert window.session.row.text == "visit"
    assert pages.selected_spans == ()


def test_a_drag_over_a_mark_does_not_select_the_mark(window, pages, drag):
    row = next(r for r in window.session.listed if r.page == 1 and r.kind.key == "person")
    rect = row.rects[0]
    drag(pages, at(pages, 1, rect.x0 + 1, rect.y0 + 5), at(pages, 1, rect.x1 - 1, rect.y0 + 5))
    assert window.session.current is None
    assert len(pages.selected_spans) == 1


def test_a_selected_finding_on_another_page_is_scrolled_to(window, pages):
    row = next(r for r in window.session.listed if r.page == 2)
    window.session.select_item(row.item)
    visible = pages._region()
    target = pages._to_surface(2, row.rects[0])
    assert visible.y <= target.top()
    assert target.bottom() <= visible.y + visible.h


def test_resizing_keeps_the_fit(window, pages):
    before = pages.zoom
    window.resize(window.width() + 300, window.height())
    assert pages.zoom > before


def test_zooming_keeps_the_place(pages):
    pages.go_to_page(2)
    place = pages.position()
    pages.zoom_by(3)
    assert pages.position() == pytest.approx(place, abs=0.02)


def test_only_tiles_near_the_screen_are_asked_for(make_window, fakes, qtbot):
    workbench = fakes.FakeWorkbench({"long.pdf": fakes.Sample(fakes.paged("long.pdf", [["page"]] * 500))})
    window = make_window(workbench, "long.pdf")
    qtbot.waitUntil(window.pane.pages.is_sharp)
    qtbot.wait(50)
    assert {call[2] for call in workbench.render_calls} <= {1, 2, 3, 4}
    workbench.render_calls.clear()
    window.pane.pages.go_to_page(400)
    qtbot.waitUntil(window.pane.pages.is_sharp)
    assert {call[2] for call in workbench.render_calls} <= {399, 400, 401, 402, 403}
    assert len(workbench.render_threads) == 1


def test_memory_stays_within_the_budget_at_high_zoom(window, pages, qtbot):
    cache = window.session.renderer.cache
    cache.budget = 20_000_000
    pages.set_zoom(8.0)
    for page in (1, 2, 3, 1):
        pages.go_to_page(page)
        qtbot.waitUntil(pages.is_sharp)
        assert cache.byte_size <= cache.budget


def test_marks_are_never_solid_black(window, workbench, pages, qtbot):
    row = next(r for r in window.session.listed if r.page == 1 and r.kind.key == "person")
    for decide in (workbench.accept, workbench.reject, workbench.reopen):
        decide([row.item])
        image = pages.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
        rect = row.rects[0]
        corner = at(pages, 1, rect.x0, rect.y0)
        opposite = at(pages, 1, rect.x1, rect.y1)
        pixels = [
            image.pixelColor(x, y)
            for x in range(corner.x(), opposite.x())
            for y in range(corner.y(), opposite.y())
        ]
        assert not any(p.lightness() < 20 for p in pixels)


def test_accepted_and_rejected_marks_look_different(window, workbench, pages):
    row = next(r for r in window.session.listed if r.page == 1 and r.kind.key == "person")
    rect = row.rects[0]
    looks = []
    for decide in (workbench.reopen, workbench.accept, workbench.reject):
        decide([row.item])
        begin, end = at(pages, 1, rect.x0, rect.y0), at(pages, 1, rect.x1, rect.y1)
        image = pages.grab().toImage()
        columns, lines = range(begin.x(), end.x()), range(begin.y(), end.y())
        looks.append(sum(255 - image.pixelColor(x, y).lightness() for x in columns for y in lines))
    proposed, accepted, rejected = looks
    assert accepted > proposed > rejected


def test_ten_thousand_marks_scroll_without_a_stall(make_window, fakes, qtbot):
    lines = ["Mara Ellison met Mara Ellison"] * 10
    workbench = fakes.FakeWorkbench(
        {
            "big.pdf": fakes.Sample(
                fakes.paged("big.pdf", [lines] * 500), [("Mara Ellison", "PERSON", fakes.Band.HIGH)]
            )
        }
    )
    window = make_window(workbench, "big.pdf")
    assert len(window.session.listed) == 10_000
    pages = window.pane.pages
    slowest = []
    for _ in range(60):
        begin = time.thread_time()
        pages.verticalScrollBar().setValue(pages.verticalScrollBar().value() + 400)
        pages.viewport().repaint()
        slowest.append(time.thread_time() - begin)
    assert sorted(slowest)[len(slowest) // 2] < 0.03
    begin = time.perf_counter()
    workbench.accept([window.session.listed[5000].item])
    assert time.perf_counter() - begin < 1.0


def test_a_box_is_shown_where_it_lies_on_the_page(window, workbench, pages):
    workbench.draw("report.pdf", "", 1, Rect(100, 300, 200, 340))
    QTest.mouseClick(pages.viewport(), Qt.MouseButton.LeftButton, pos=at(pages, 1, 150, 320))
    assert window.session.row.is_area


def test_pages_are_drawn_in_device_pixels_at_twice_the_scale(window, workbench, pages, qtbot):
    workbench.render_calls.clear()
    pages.pixel_ratio = 2.0
    pages.fit_width()
    qtbot.waitUntil(pages.is_sharp)
    assert {round(call[3] / pages.zoom, 6) for call in workbench.render_calls} == {2.0}
