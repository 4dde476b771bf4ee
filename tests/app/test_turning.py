"""The view turned by quarter turns: what is painted, hit, drawn and selected is the same place of the page."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest

from redactor.app.viewer.layout import Box, PageLayout
from redactor.app.viewer.turning import turned, turned_rect, turned_size, unturned, unturned_rect, unturned_step
from redactor.model import Rect

SIZE = (600.0, 800.0)
TURNS = (0, 1, 2, 3)
WIDTH, HEIGHT = 595, 842
RED, WHITE = b"\x00\x00\xff\x00", b"\xff\xff\xff\x00"


@pytest.mark.parametrize("turns", TURNS)
def test_a_turn_and_its_way_back_meet(turns):
    assert unturned(*turned(70.0, 30.0, SIZE, turns), SIZE, turns) == (70.0, 30.0)
    rect = Rect(10, 20, 110, 50)
    shown = turned_rect(rect, SIZE, turns)
    assert unturned_rect(shown, SIZE, turns) == rect
    width, height = turned_size(SIZE, turns)
    assert 0 <= shown.x0 < shown.x1 <= width
    assert 0 <= shown.y0 < shown.y1 <= height


def test_the_top_left_corner_wanders_clockwise():
    assert [turned(0.0, 0.0, SIZE, turns) for turns in TURNS] == [(0, 0), (800, 0), (600, 800), (0, 600)]
    assert [unturned_step(1.0, 0.0, turns) for turns in TURNS] == [(1, 0), (0, -1), (-1, 0), (0, 1)]


@pytest.mark.parametrize("turns", TURNS)
@pytest.mark.parametrize("ratio", [1.0, 2.0])
def test_tiles_cover_what_is_in_sight_and_no_pixel_twice(turns, ratio):
    layout = PageLayout([SIZE, (300.0, 900.0)], 1.3, ratio, turns)
    region = Box(100, 350, 700, 500)
    covered = 0.0
    for key in layout.tiles("d", "", region, 1000):
        box = layout.tile_box(key, 1000)
        across = min(box.x + box.w, region.x + region.w) - max(box.x, region.x)
        down = min(box.y + box.h, region.y + region.h) - max(box.y, region.y)
        covered += max(0.0, across) * max(0.0, down)
    pages = 0.0
    for page in layout.visible(region.y, region.h):
        box = layout.page_box(page, 1000)
        across = min(box.x + box.w, region.x + region.w) - max(box.x, region.x)
        down = min(box.y + box.h, region.y + region.h) - max(box.y, region.y)
        pages += max(0.0, across) * max(0.0, down)
    assert covered == pytest.approx(pages, rel=0.01)


@pytest.mark.parametrize("turns", TURNS)
def test_a_place_on_the_surface_is_the_place_on_the_page(turns):
    layout = PageLayout([SIZE] * 3, 1.5, turns=turns)
    box = layout.rect_box(2, Rect(100, 200, 140, 220), 1400)
    point = layout.to_page(box.x + box.w / 2, box.y + box.h / 2, 1400)
    assert (point.page, point.x, point.y) == (2, pytest.approx(120), pytest.approx(210))
    assert layout.clamped(2, -50, -50, 1400) != layout.clamped(2, 5000, 5000, 1400)


def corner(document, page, scale, x, y, w, h):
    """A page with a red square of 100 points in its top left corner."""
    edge = round(100 * scale)
    rows = [(RED * max(0, min(w, edge - x)) + WHITE * w)[: 4 * w] if y + n < edge else WHITE * w for n in range(h)]
    return b"".join(rows)


@pytest.fixture
def turned_pages(window, workbench, qtbot, request):
    workbench.paint = corner
    pages = window.pane.pages
    pages.pixel_ratio = 1.0
    window.session.renderer.cache.forget("report.pdf")
    for _ in range(request.param):
        window.commands["turn-right"].trigger()
    pages.set_zoom(0.6)
    pages.go_to_page(1)
    qtbot.waitUntil(pages.is_sharp)
    return pages


@pytest.fixture
def at():
    def place(pages, page, x, y):
        box, origin = pages._layout.rect_box(page, Rect(x, y, x, y), pages._width()), pages._origin()
        return QPointF(box.x - origin.x(), box.y - origin.y()).toPoint()

    return place


@pytest.mark.parametrize("turned_pages", TURNS, indirect=True)
def test_pixels_are_turned_with_the_page(window, turned_pages, at):
    image = turned_pages.viewport().grab().toImage()
    ratio = image.devicePixelRatio()

    def colour(x, y):
        place = at(turned_pages, 1, x, y)
        return image.pixelColor(round(place.x() * ratio), round(place.y() * ratio)).getRgb()[:3]

    assert colour(20, 80) == (255, 0, 0)
    assert colour(140, 40) == (255, 255, 255)
    assert colour(40, 140) == (255, 255, 255)


@pytest.mark.parametrize("turned_pages", TURNS, indirect=True)
def test_a_click_hits_the_mark_that_is_seen_there(window, turned_pages, at):
    row = next(r for r in window.session.listed if r.page == 1 and r.entity_type == "EMAIL_ADDRESS")
    rect = row.rects[0]
    place = at(turned_pages, 1, (rect.x0 + rect.x1) / 2, (rect.y0 + rect.y1) / 2)
    QTest.mouseClick(turned_pages.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert window.session.current == row.item
    assert turned_pages.mark_box(
        next(m for m in turned_pages.marks_on_screen() if m.item_id == row.item_id)
    ).contains(place)


@pytest.mark.parametrize("turned_pages", TURNS, indirect=True)
def test_a_box_is_drawn_where_the_mouse_drew_it(window, workbench, turned_pages, at, drag):
    window.commands["draw-box"].trigger()
    drag(turned_pages, at(turned_pages, 1, 100, 300), at(turned_pages, 1, 220, 350))
    (area,) = workbench.case.state.documents["report.pdf"].areas.values()
    rect = area.rect
    assert (rect.x0, rect.y0, rect.x1, rect.y1) == pytest.approx((100, 300, 220, 350), abs=3)


@pytest.mark.parametrize("turned_pages", TURNS, indirect=True)
def test_text_is_selected_where_the_mouse_went(window, workbench, turned_pages, at, drag):
    segment = workbench.documents["report.pdf"].document.segments[0]
    start = segment.text.index("Mara Ellison")
    first, last = segment.boxes[start], segment.boxes[start + 11]
    middle = (first.y0 + first.y1) / 2
    drag(turned_pages, at(turned_pages, 1, first.x0 + 2, middle), at(turned_pages, 1, last.x1 - 2, middle))
    (span,) = window.pane.selected_spans()
    assert segment.text[span.start : span.end] == "Mara Ellison"


@pytest.mark.parametrize("turned_pages", [1, 2, 3], indirect=True)
def test_arrow_keys_move_a_box_as_it_looks(window, turned_pages, press):
    window.commands["draw-box"].trigger()
    turned_pages.setFocus()

    def shown():
        return turned_pages._to_view(1, turned_pages.draft_rect, QPoint(0, 0))

    before = shown()
    press(window, "Right")
    assert shown().left() > before.left()
    assert shown().top() == pytest.approx(before.top())
    before = shown()
    press(window, "Shift+Up" if before.height() > before.width() else "Shift+Down")
    assert shown().height() != before.height()
    assert shown().width() == pytest.approx(before.width())


def test_small_pages_follow_and_four_turns_are_none(window):
    assert [window.thumbnails.turns for _ in range(4) if window.commands["turn-right"].trigger() is None] == [
        1,
        2,
        3,
        0,
    ]
    window.commands["turn-left"].trigger()
    assert (window.thumbnails.turns, window.pane.pages.turns) == (3, 3)
    assert "270" in window.status._view.text()


def test_the_page_in_sight_stays_and_another_document_is_upright(window):
    window.pane.pages.go_to_page(2)
    window.commands["turn-right"].trigger()
    assert window.pane.pages.page == 2
    window.session.select_part("notes.txt", "")
    window.session.select_part("report.pdf", "")
    assert window.pane.pages.turns == 0
