"""Words, pieces and shapes: what the tagger is shown of a text."""

from __future__ import annotations

import pytest

from redactor.detection.layers.wordpiece import CAPITALS, LOWER, MIXED, NEW_LINE, TITLE, WordPieces

VOCABULARY = [
    "[PAD]",
    "[UNK]",
    "[CLS]",
    "[SEP]",
    "jo",
    "##han",
    "##na",
    "smith",
    "-",
    ",",
    "_",
    "é",
    "e",
    "中",
    "文",
    "1",
]


@pytest.fixture(scope="module")
def cutter() -> WordPieces:
    return WordPieces(VOCABULARY)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Johanna Smith", ["Johanna", "Smith"]),
        ("Smith-Smith,", ["Smith", "-", "Smith", ","]),
        ("jo_jo", ["jo", "_", "jo"]),
        ("中文 smith", ["中", "文", "smith"]),
        ("smith中", ["smith", "中"]),
        ("😀 jo", ["😀", "jo"]),
        ("e\u0301 jo", ["e\u0301", "jo"]),
        ("", []),
        (" \n\t", []),
    ],
)
def test_words_stand_where_they_stand_in_the_text(cutter: WordPieces, text: str, words: list[str]) -> None:
    assert [text[w.start : w.end] for w in cutter.words(text)] == words


def test_longest_piece_first_and_unknown_as_a_whole(cutter: WordPieces) -> None:
    pieces = [w.pieces for w in cutter.words("Johanna johanx Smith")]
    assert pieces == [(4, 5, 6), (1,), (7,)]


@pytest.mark.parametrize("text", ["É", "E\u0301", "é"])
def test_accents_and_capitals_are_taken_off_as_the_encoder_learnt_it(cutter: WordPieces, text: str) -> None:
    assert [w.pieces for w in cutter.words(text)] == [(12,)]


def test_shapes_say_case_and_line_start(cutter: WordPieces) -> None:
    shapes = [w.shape for w in cutter.words("Smith SMITH\nsmith McSmith 12 S")]
    assert shapes == [TITLE + NEW_LINE, CAPITALS, LOWER + NEW_LINE, MIXED, LOWER, TITLE]


def test_word_without_end_is_one_unknown_piece(cutter: WordPieces) -> None:
    assert [w.pieces for w in cutter.words("jo" * 5000)] == [(1,)]
