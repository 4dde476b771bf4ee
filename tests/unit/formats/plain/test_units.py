"""Terms over neighbouring cells are found by windows just as the exact search finds them in the whole text."""

from __future__ import annotations

import random

import pytest

from redactor.formats.units import Unit, term_hits, unit_cuts
from redactor.model import Plan
from redactor.text import fast_fold, find_literals, fold

WORDS = ("John", "Smith", "smith-", "Jo", "hn", "", " ", "Ann", "Jöhn", "x" * 40, "JOHN SMITH", "-", "\u241e")


def units(texts: list[str]) -> list[Unit]:
    return [Unit(f"row/{n}", text, f"Row {n}") for n, text in enumerate(texts, 1)]


def plainly(texts: list[str], terms: tuple[str, ...]) -> set[tuple[int, int]]:
    """Code points (unit, offset) that go, by one exact search through everything."""
    joined = "\n".join(texts)
    places = [(n, i) for n, text in enumerate(texts) for i in range(len(text) + 1)]
    gone = {places[i] for start, end, _ in find_literals(joined, terms) for i in range(start, end)}
    return {(n, i) for n, i in gone if i < len(texts[n])}


@pytest.mark.parametrize("seed", range(40))
def test_windows_find_what_the_whole_text_holds(seed: int) -> None:
    chance = random.Random(seed)
    texts = [" ".join(chance.choices(WORDS, k=chance.randint(0, 3))) for _ in range(60)]
    terms = ("John Smith", "Ann", "Jo\u241ehn")
    found = {(n, i) for n, start, end in term_hits(units(texts), terms) for i in range(start, end)}
    assert found == plainly(texts, terms)


def test_a_term_of_hyphens_alone_is_found() -> None:
    assert term_hits(units(["a", "b -- c"]), ("--",)) == [(1, 2, 4)]


def test_a_name_parted_over_two_cells_goes_from_both() -> None:
    cuts = unit_cuts(units(["Zelda", "Quist", "Zelda"]), Plan(terms=("Zelda Quist",)))
    assert [[(cut.start, cut.end) for cut in own] for own in cuts] == [[(0, 5)], [(0, 5)], []]


@pytest.mark.parametrize("code", range(128))
def test_plain_ascii_folds_as_by_single_characters(code: int) -> None:
    text = f"Ab {chr(code)}{chr(code)} C"
    assert fast_fold(text) == fold(text).text == fast_fold(text + "é")[:-1]
