"""The word lists of the person rules (data/README.md says where they come from)."""

from __future__ import annotations

from functools import lru_cache
from importlib.resources import files


@lru_cache(maxsize=16)
def _words(name: str, *, by_line: bool = False) -> frozenset[str]:
    text = files("redactor.detection").joinpath("data", name).read_text(encoding="utf-8")
    return frozenset(text.splitlines() if by_line else text.split())


def is_given_name(word: str) -> bool:
    """True when the word is a frequent given name (any case)."""
    return word.casefold() in _words("given_names.txt")


def is_surname(word: str) -> bool:
    """True when the word is a frequent surname (any case)."""
    return word.casefold() in _words("surnames.txt")


def is_common_word(word: str) -> bool:
    """True when the word is often written in lower case, so that a capital says nothing."""
    folded, common = word.casefold(), _words("common_words.txt")
    if folded in common:
        return True
    return len(folded) > 4 and folded.endswith("s") and folded[:-1] in common and not is_surname(folded)


def is_known_name(word: str) -> bool:
    """True for a given name or surname that is not also a common word."""
    return (is_given_name(word) or is_surname(word)) and not is_common_word(word)


def is_title(word: str) -> bool:
    """True for a title, rank or form of address."""
    return word.casefold() in _words("titles.txt")


def is_never_name(word: str) -> bool:
    """True for words that stand with capitals in papers and are no part of a name: months, labels, divisions."""
    return word.casefold() in _words("never_names.txt", by_line=True)


def is_body_word(word: str) -> bool:
    """True for a word that ends the name of a firm, a body or a place: "Beverly Hills", "Sierra Industries"."""
    return word.casefold().rstrip(".") in _words("body_words.txt")


def is_country(place: str) -> bool:
    """True for a country, a continent or a US state: too large to lead to a person."""
    return place.casefold().removeprefix("the ").strip(" .'") in _words("countries.txt", by_line=True)
