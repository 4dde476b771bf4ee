"""Words in pixels to a segment in points."""

from __future__ import annotations

import pytest

from redactor.errors import UsageError
from redactor.model import Rect, SegmentKind
from redactor.ocr import UNSURE_BELOW, Word, page_segment, unsure_areas

WORDS = [
    Word("Maria", 100, 50, 200, 80, 0.99, 0),
    Word("Garcia", 210, 50, 330, 80, 0.55, 0),
    Word("left", 100, 90, 180, 120, 0.3, 1),
]


def test_text_kind_and_address() -> None:
    segment = page_segment(WORDS, page=3, scale=2.0, address="page/3/ocr")
    assert segment.text == "Maria Garcia\nleft"
    assert (segment.address, segment.kind, segment.page, segment.visible) == (
        "page/3/ocr",
        SegmentKind.IMAGE_TEXT,
        3,
        True,
    )
    assert "Maria" not in segment.label


def test_one_box_in_points_per_code_point() -> None:
    segment = page_segment(WORDS, 1, 2.0, "a")
    assert len(segment.boxes) == len(segment.text)
    assert segment.boxes[0] == Rect(50, 25, 60, 40)
    assert segment.boxes[4] == Rect(90, 25, 100, 40)
    assert segment.boxes[5].is_empty
    assert segment.boxes[12].is_empty


def test_quads_of_a_span_cover_the_words() -> None:
    segment = page_segment(WORDS, 1, 2.0, "a")
    assert segment.boxes.quads(0, 12) == (Rect(50, 25, 165, 40),)
    assert segment.boxes.quads(6, 17) == (Rect(105, 25, 165, 40), Rect(50, 45, 90, 60))


def test_word_on_end_gives_every_letter_the_whole_box() -> None:
    segment = page_segment([Word("Smith", 10, 10, 40, 200, 0.9, 0)], 1, 1.0, "a")
    assert set(segment.boxes) == {Rect(10, 10, 40, 200)}


def test_word_of_a_turned_picture_gives_every_letter_the_whole_box() -> None:
    """Its first letter stands on the right: a share of the box from the left would leave it to be read."""
    segment = page_segment([Word("Smith,", 10, 10, 130, 40, 0.9, 0, is_level=False)], 1, 1.0, "a")
    assert set(segment.boxes) == {Rect(10, 10, 130, 40)}


def test_letters_outside_the_basic_plane_count_once() -> None:
    segment = page_segment([Word("a\U0001f600b", 0, 0, 30, 10, 0.9, 0)], 1, 1.0, "a")
    assert len(segment.boxes) == 3


def test_no_words_no_text() -> None:
    segment = page_segment([], 1, 1.0, "a")
    assert (segment.text, len(segment.boxes)) == ("", 0)


@pytest.mark.parametrize("scale", [0, -1.0])
def test_scale_must_be_positive(scale: float) -> None:
    with pytest.raises(UsageError, match="above zero"):
        page_segment(WORDS, 1, scale, "a")


def test_unsure_words_are_counted_without_their_text() -> None:
    areas = unsure_areas(WORDS, 3, "page/3")
    assert [(a.address, a.page, a.withheld) for a in areas] == [("page/3", 3, False)]
    assert areas[0].reason == "2 words on page 3 could not be read surely."


def test_one_unsure_word_and_none() -> None:
    assert unsure_areas(WORDS[1:2], 1, "p")[0].reason == "1 word on page 1 could not be read surely."
    assert unsure_areas(WORDS[:1], 1, "p") == ()
    assert unsure_areas([Word("x", 0, 0, 1, 1, UNSURE_BELOW, 0)], 1, "p") == ()
