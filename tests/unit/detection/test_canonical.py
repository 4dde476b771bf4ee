"""The searchable text and its way back: property checks over every character of hand-made and random texts."""

from __future__ import annotations

import random

import pytest

from redactor.detection.canonical import Canonical, canonical
from redactor.detection.homoglyphs import latin_twins

SAME = [
    ("zero-width space", "Smi\u200bth", "Smith"),
    ("soft hyphen", "Smi\u00adth", "Smith"),
    ("word joiner and tag", "Sm\u2060it\U000e0041h", "Smith"),
    ("fullwidth", "\uff33\uff2d\uff29\uff34\uff28", "SMITH"),
    ("fullwidth digits", "\uff10\uff17\uff18", "078"),
    ("Arabic-Indic digits", "\u0660\u0667\u0668", "078"),
    ("mathematical bold", "\U0001d412\U0001d426ith", "Smith"),
    ("non-breaking space", "John\u00a0Smith", "John Smith"),
    ("dashes", "078\u201105\u20131120", "078-05-1120"),
    ("ligature", "Sto\ufb00el", "Stoffel"),
    ("strike-through", "S\u0336m\u0336ith", "Smith"),
    ("combining accent", "Jose\u0301", "Jose"),
    ("curly quotes", "O\u2019Brien", "O'Brien"),
    ("decimal entities", "J&#111;hn", "John"),
    ("hexadecimal entities", "&#x4A;ohn", "John"),
    ("named entities", "A&amp;B&nbsp;C", "A&B C"),
    ("hyphen at line end", "Smi-\nth", "Smith"),
    ("CR LF", "a\r\nb\rc", "a\nb\nc"),
    ("line separator", "a\u2028b", "a\nb"),
    ("Cyrillic letters in a Latin word", "J\u043ehn Sm\u0456th", "John Smith"),
    ("Greek capitals", "\u039a\u0391TE", "KATE"),
]


@pytest.mark.parametrize(("source", "plain"), [case[1:] for case in SAME], ids=[case[0] for case in SAME])
def test_disguise_is_taken_off(source: str, plain: str) -> None:
    assert canonical(source).text == plain


@pytest.mark.parametrize(("source", "plain"), [case[1:] for case in SAME], ids=[case[0] for case in SAME])
def test_whole_text_maps_back_to_the_whole_source(source: str, plain: str) -> None:
    assert canonical(source).source_span(0, len(plain)) == (0, len(source))


def test_plain_text_is_returned_as_it_is_without_a_map() -> None:
    text = "John Smith & sons, 12 Oak Street\n\tSSN 078-05-1120"
    assert canonical(text) == Canonical(text)


def test_hyphen_before_a_capital_or_digit_stays() -> None:
    assert canonical("Smith-\nJones 555-\n0143").text == "Smith-\nJones 555-\n0143"


def test_unknown_entity_stays() -> None:
    assert canonical("AT&TX; &bogus; x").text == "AT&TX; &bogus; x"


def test_whole_foreign_words_stay() -> None:
    russian = "Это обычный русский текст про людей"
    assert canonical(russian).text == russian
    assert latin_twins(russian) == russian


def test_word_of_twins_alone_is_read_as_latin_only_in_latin_text() -> None:
    assert "Hope" in latin_twins("She said that \u041d\u043e\u0440\u0435 was at home again today")
    assert (
        latin_twins("\u041d\u043e\u0440\u0430 \u043f\u0440\u0438\u0448\u043b\u0430")
        == "\u041d\u043e\u0440\u0430 \u043f\u0440\u0438\u0448\u043b\u0430"
    )


ALPHABET = [
    *"abcXYZ019 -\n\t.,'",
    "\u200b",
    "\u00ad",
    "\u00a0",
    "\r\n",
    "\ufb01",
    "&#65;",
    "&amp;",
    "é",
    "\u0301",
    "\u2019",
    "\uff21",
    "-\n",
    "ж",
    "\U0001f600",
]


def test_every_span_maps_to_a_source_span_that_reads_the_same() -> None:
    generator = random.Random(7)
    for _ in range(400):
        source = "".join(generator.choice(ALPHABET) for _ in range(generator.randrange(1, 30)))
        view = canonical(source)
        previous = 0
        for index in range(len(view.text)):
            start, end = view.source_span(index, index + 1)
            assert 0 <= start < end <= len(source)
            assert start >= previous
            previous = start
            if len(source[start:end]) == 1 and source[start].isascii() and source[start] != "\r":
                assert view.text[index] == source[start]


def test_invisible_characters_inside_a_span_are_covered() -> None:
    source = "xx J\u200bo\u200b\u200bhn yy"
    view = canonical(source)
    at = view.text.index("John")
    start, end = view.source_span(at, at + 4)
    assert source[start:end] == "J\u200bo\u200b\u200bhn"
