"""Where pages lie and which tiles are wanted."""

from __future__ import annotations

from itertools import pairwise

import pytest

from redactor.app.viewer.layout import (
    GAP,
    MAX_ZOOM,
    TILE,
    Box,
    PageLayout,
    fit_page,
    fit_width,
)

A4 = (595.0, 842.0)


def test_pages_stand_under_each_other_without_overlap():
    layout = PageLayout([A4, (842.0, 595.0), A4], 1.5)
    boxes = [layout.page_box(page, 2000) for page in (1, 2, 3)]
    for above, below in pairwise(boxes):
        assert below.y == above.y + above.h + GAP
    assert layout.height == boxes[-1].y + boxes[-1].h + GAP


def test_pages_are_centred_in_a_wide_view():
    box = PageLayout([A4], 1.0).page_box(1, 1595)
    assert (box.x, box.w) == (500, 595)


@pytest.mark.parametrize(
    ("top", "height", "pages"), [(0, 100, [1]), (0, 900, [1, 2]), (860, 5, [1]), (871, 10, [2]), (9e9, 10, [3])]
)
def test_visible_pages(top, height, pages):
    layout = PageLayout([A4] * 3, 1.0)
    assert list(layout.visible(top, height)) == pages


def test_nothing_is_visible_without_pages():
    layout = PageLayout([], 1.0)
    assert list(layout.visible(0, 500)) == []
    assert layout.page_at(10) == 0
    assert layout.to_page(5, 5, 100) is None


@pytest.mark.parametrize("ratio", [1.0, 1.25, 2.0])
def test_tiles_cover_the_region_once_and_stay_on_the_page(ratio):
    layout = PageLayout([A4, A4], 1.7, ratio)
    region = Box(100, 300, 700, 1500)
    view_width = 1100.0
    tiles = list(layout.tiles("d", "", region, view_width))
    assert len(tiles) == len(set(tiles))
    for page in (1, 2):
        box = layout.page_box(page, view_width)
        mine = [t for t in tiles if t.page == page]
        assert all(0 < t.w <= TILE and 0 < t.h <= TILE for t in mine)
        assert max(t.x + t.w for t in mine) <= round(box.w * ratio)
        for x in range(max(0, int(region.x - box.x)), int(min(box.w, region.x + region.w - box.x)), 37):
            for y in range(max(0, int(region.y - box.y)), int(min(box.h, region.y + region.h - box.y)), 41):
                px, py = x * ratio, y * ratio
                covering = [t for t in mine if t.x <= px < t.x + t.w and t.y <= py < t.y + t.h]
                assert len(covering) == 1


def test_a_tile_knows_its_bytes():
    tile = next(PageLayout([A4], 1.0).tiles("d", "", Box(0, 0, 600, 600), 600))
    assert tile.byte_size == tile.w * tile.h * 4


def test_points_go_to_the_page_and_back():
    layout = PageLayout([A4, A4], 2.0)
    box = layout.page_box(2, 1500)
    point = layout.to_page(box.x + 20, box.y + 40, 1500)
    assert point is not None
    assert (point.page, point.x, point.y) == (2, 10, 20)
    assert layout.to_page(box.x - 5, box.y + 40, 1500) is None


def test_a_point_outside_is_clamped_to_the_page():
    layout = PageLayout([A4], 1.0)
    point = layout.clamped(1, -100, 99999, 800)
    assert (point.x, point.y) == (0, 842)


def test_zoom_is_kept_so_that_the_surface_can_be_scrolled():
    layout = PageLayout([A4] * 200_000, 64.0)
    assert layout.height < 2**31
    assert PageLayout([A4], 1e9).zoom == MAX_ZOOM
    assert PageLayout([A4], 0.0).zoom > 0


def test_a_page_without_size_is_still_a_page():
    layout = PageLayout([(0.0, 0.0), A4], 1.0)
    assert layout.page_box(1, 700).h >= 1


def test_fits():
    assert fit_width(500, 500 + 2 * GAP) == pytest.approx(1.0)
    assert fit_page((500, 1000), 5000, 1000 + 2 * GAP) == pytest.approx(1.0)
