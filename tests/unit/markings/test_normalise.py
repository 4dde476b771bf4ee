from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from redactor.markings.normalise import clean, fold, lines, skeleton, stripped
from redactor.markings.repair import is_head_like, repair
from redactor.markings.vocabulary import vocabulary
from redactor.policy import list_schemes, load_scheme

SCHEMES = tuple(load_scheme(key) for key in list_schemes())


@pytest.mark.parametrize(
    ("source", "cleaned"),
    [
        ("plain", "plain"),
        ("a\u2013b\u2014c\u2212d", "a-b-c-d"),
        ("a\u2215b\u2044c\u29f8d\uff0fe", "a/b/c/d/e"),
        ("a\u00a0b\u2003c", "a b c"),
        ("SE\u00adC\u200bR\ufeffET", "SECRET"),
        ("TRE\u0300S", "TRES"),
        ("TRÈS", "TRÈS"),
        ("ＳＥＣ", "SEC"),
        ("con\ufb01dential", "confidential"),
        ("one\u2028two\ntab\t", "one\u2028two\ntab\t"),
        ("𝐒𝐄𝐂", "SEC"),
    ],
)
def test_what_can_not_be_seen_leaves_and_kinds_become_one(source: str, cleaned: str) -> None:
    assert clean(source).text == cleaned


def test_a_stroke_over_the_text_is_noted() -> None:
    cleaned = clean("A S\u0336E\u0336C\u0336 B")
    assert cleaned.text == "A SEC B"
    assert cleaned.is_struck(2, 5)
    assert not cleaned.is_struck(0, 1)


@given(st.text(max_size=80))
def test_the_way_back_is_kept(source: str) -> None:
    cleaned = clean(source)
    for position in range(len(cleaned.text)):
        start, end = cleaned.source(position, position + 1)
        assert 0 <= start < end <= len(source)
        assert clean(source[start:end]).text.startswith(cleaned.text[position]) or source[start:end]
    if cleaned.starts is not None:
        assert list(cleaned.starts) == sorted(cleaned.starts)


@given(st.text(max_size=80))
def test_views_have_the_length_of_the_cleaned_text(source: str) -> None:
    text = clean(source).text
    assert len(fold(text)) == len(text) == len(skeleton(fold(text)))


def test_fold_and_skeleton() -> None:
    assert fold("Täiesti Öx ß") == "TAIESTI OX ß"
    assert skeleton("C0NF1DENT1AL 5 8") == skeleton("CONFIDENTIAL S B")


def test_lines_and_stripped() -> None:
    text = "one\n\n  \ntwo\x0cthree"
    assert [text[a:b] for a, b in lines(text)] == ["one", "two", "three"]
    assert stripped("  *a b*  ", 0, 9, "*") == (3, 6)
    assert stripped("    ", 0, 4) == (4, 4)


@pytest.mark.parametrize(
    ("damaged", "right"),
    [
        ("S E C R E T", "SECRET"),
        ("T O P  S E C R E T", "TOP  SECRET"),
        ("TOPSECRET", "TOP SECRET"),
        ("SECRETIINOFORN", "SECRET//NOFORN"),
        ("5ECRET", "SECRET"),
        ("SECRFT", "SECRET"),
        ("CONFIDENTAL", "CONFIDENTIAL"),
        ("CONFlDENTIAL".upper(), "CONFIDENTIAL"),
        ("UNCLASSFIED", "UNCLASSIFIED"),
        ("0FFICIAL-SENSITIVE", "OFFICIAL-SENSITIVE"),
        ("NO FORN", "NOFORN"),
        ("SECRET||NOFORN", "SECRET//NOFORN"),
    ],
)
def test_damage_is_undone(damaged: str, right: str) -> None:
    assert repair(damaged, vocabulary(SCHEMES)) == right


@pytest.mark.parametrize(
    "text", ["SECRET", "SECRETS", "PROTECTOR", "OFFICIALS", "GARDEN", "CONFIDENTIALITY", "12345"]
)
def test_whole_words_stay(text: str) -> None:
    assert repair(text, vocabulary(SCHEMES)) is None


def test_a_very_long_line_is_left_alone() -> None:
    assert repair("5ECRET " * 50, vocabulary(SCHEMES)) is None


@pytest.mark.parametrize(
    ("word", "like"), [("SECRET", True), ("SECRFT", True), ("SEC", True), ("GARDEN", False), ("OF", False)]
)
def test_first_words_that_are_worth_a_look(word: str, like: bool) -> None:
    assert is_head_like(skeleton(word), vocabulary(SCHEMES).head_skeletons()) is like
