"""Strips of a page that are read again after its places were painted."""

from __future__ import annotations

from redactor.model import Rect
from redactor.workflow.scanning import _bands

PAGE = (600.0, 800.0)


def test_a_place_is_read_with_two_lines_on_either_side() -> None:
    assert _bands([Rect(100, 400, 200, 420)], *PAGE) == [Rect(0, 360, 600, 460)]


def test_places_whose_lines_meet_are_one_strip() -> None:
    assert _bands([Rect(0, 420, 9, 432), Rect(300, 400, 400, 412)], *PAGE) == [Rect(0, 376, 600, 456)]


def test_strips_end_at_the_page() -> None:
    assert _bands([Rect(0, 4, 9, 16), Rect(0, 790, 9, 798)], *PAGE) == [
        Rect(0, 0, 600, 40),
        Rect(0, 766, 600, 800),
    ]


def test_a_page_with_places_all_over_is_read_as_a_whole() -> None:
    assert _bands([Rect(0, y, 9, y + 12) for y in range(0, 800, 40)], *PAGE) == [Rect(0, 0, 600, 800)]
