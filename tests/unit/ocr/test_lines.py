"""Grouping of lines and splitting into words, without the engine."""

from __future__ import annotations

import itertools

import numpy as np
import pytest

from redactor.ocr.engine import Word
from redactor.ocr.lines import ReadLine, ordered, turned_back, words_of

PAPER = np.full((100, 400), 255, np.uint8)


def _line(text: str, x0: float, y0: float, x1: float, y1: float, **more: object) -> ReadLine:
    return ReadLine(text, x0, y0, x1, y1, 0.9, **more)  # type: ignore[arg-type]


def test_rows_from_the_top_and_each_from_the_left() -> None:
    lines = [_line("d", 10, 50, 90, 70), _line("b", 100, 12, 150, 32), _line("a", 10, 10, 95, 30)]
    assert [[line.text for line in row] for row in ordered(lines)] == [["a", "b"], ["d"]]


def test_wide_gap_parts_lines_of_one_row() -> None:
    lines = [_line("a", 10, 10, 90, 30), _line("b", 300, 10, 390, 30)]
    assert [[line.text for line in row] for row in ordered(lines)] == [["a"], ["b"]]


def test_no_lines() -> None:
    assert ordered([]) == []


def test_words_tile_the_line() -> None:
    words = words_of(_line("one two three", 0, 0, 130, 20), 4, PAPER)
    assert [w.text for w in words] == ["one", "two", "three"]
    assert (words[0].x0, words[-1].x1) == (0, 130)
    assert all(one.x1 == two.x0 for one, two in itertools.pairwise(words))
    assert {w.line for w in words} == {4}


def test_border_moves_into_the_blank_between_words() -> None:
    grey = PAPER.copy()
    grey[5:15, 0:70] = 0
    grey[5:15, 90:200] = 0
    words = words_of(_line("aaaaaaaa bbbbbbbb", 0, 0, 200, 20), 0, grey)
    assert 70 <= words[0].x1 <= 90
    assert words[0].x1 == pytest.approx(80, abs=1)


def test_cells_of_single_letters_are_put_together() -> None:
    cells = (("A", 0.9, 0.0, 10.0), ("b", 0.5, 10.0, 20.0), ("C", 0.8, 40.0, 50.0))
    words = words_of(_line("Ab C", 0, 0, 50, 20, cells=cells), 0, PAPER)
    assert [(w.text, w.confidence) for w in words] == [("Ab", 0.5), ("C", 0.8)]


def test_cells_that_say_something_else_are_not_used() -> None:
    words = words_of(_line("Ab C", 0, 0, 40, 20, cells=(("X", 0.9, 0.0, 10.0),)), 0, PAPER)
    assert [(w.text, w.confidence) for w in words] == [("Ab", 0.9), ("C", 0.9)]


def test_line_on_end_gives_each_word_the_whole_strip() -> None:
    words = words_of(_line("one two", 0, 0, 20, 200), 0, PAPER)
    assert [(w.x0, w.y0, w.x1, w.y1) for w in words] == [(0, 0, 20, 200)] * 2


def test_empty_line_has_no_words() -> None:
    assert words_of(_line("  ", 0, 0, 20, 20), 0, PAPER) == []


@pytest.mark.parametrize("turns", [0, 1, 2, 3])
def test_box_in_a_turned_picture_comes_back_to_its_pixels(turns: int) -> None:
    picture = np.zeros((60, 100), np.uint8)
    picture[10:20, 30:70] = 1
    rows, columns = np.nonzero(np.rot90(picture, turns))
    word = Word("x", columns.min(), rows.min(), columns.max() + 1, rows.max() + 1, 1.0, 0)
    back = turned_back(word, turns, 100, 60)
    assert (back.x0, back.y0, back.x1, back.y1) == (30, 10, 70, 20)
    assert back.is_level == (turns == 0)
