"""The words that the schemes' marks are made of: for repair, and to see which lines are worth reading."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from redactor.markings.countries import register
from redactor.markings.normalise import fold, skeleton
from redactor.policy import Scheme

_WORD = re.compile(r"[A-Z0-9]+")
# Longest of the short forms of portion marks.
_SHORT = 2
_SHORTEST_PHRASE = 5


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Words of some schemes, folded.

    Attributes:
        words: every word of every form.
        heads: words that a level (or a bare caveat) begins with.
        by_skeleton: skeleton -> word, for words of three letters and more.
        short_by_skeleton: the same for the short forms of portion marks (S, TS, NF, SI).
        long_words: words of five letters and more, for repair by distance.
        portions: whole portion texts of levels ("S", "TS", "NS", "CUI").
        phrases: skeleton of the letters -> text, for the levels of six letters and more that are no common word.
    """

    words: frozenset[str]
    heads: frozenset[str]
    by_skeleton: dict[str, str]
    short_by_skeleton: dict[str, str]
    long_words: tuple[str, ...]
    portions: frozenset[str]
    phrases: dict[str, str]

    def head_skeletons(self) -> frozenset[str]:
        """Return the skeletons of the heads."""
        return _head_skeletons(self.heads)


@lru_cache(maxsize=32)
def _head_skeletons(heads: frozenset[str]) -> frozenset[str]:
    return frozenset(skeleton(head) for head in heads)


def _forms(scheme: Scheme) -> Iterator[str]:
    for level in scheme.levels:
        yield from (level.banner, *level.forms)
    for caveat in scheme.caveats:
        yield from (caveat.key, caveat.portion, *caveat.forms)
    yield from scheme.prefixes


def _heads(scheme: Scheme) -> Iterator[str]:
    for level in scheme.levels:
        yield from (level.banner, *level.forms)
    yield from (caveat.key for caveat in scheme.caveats if caveat.bare)
    yield from scheme.prefixes
    if scheme.grammar == "us":
        yield from ("JOINT", "COSMIC", "NATO", "TS", "S", "C", "U", "FGI")
    if scheme.key == "us_cui":
        yield from ("CUI", "CONTROLLED", "U", "UNCLASSIFIED")


@lru_cache(maxsize=64)
def vocabulary(schemes: tuple[Scheme, ...]) -> Vocabulary:
    """Return the words of the schemes."""
    words = {word for scheme in schemes for form in _forms(scheme) for word in _WORD.findall(_plain(form))}
    # Whole words of their own: "DECLASSIFIED" is no damaged "UNCLASSIFIED".
    words.update(
        w for s in schemes for text in (*s.cancel_words, *s.list("near_words")) for w in _WORD.findall(fold(text))
    )
    if any(scheme.grammar in ("us", "cui") for scheme in schemes):
        words.update(("REL", "TO", "FGI", "SAR", "JOINT", "SIGMA", "CNWDI", "COSMIC", "NATO"))
        words.update(portion for scheme in schemes for level in scheme.levels for portion in level.portions)
    heads = {
        _WORD.findall(text)[0]
        for scheme in schemes
        for form in _heads(scheme)
        for text in (_plain(form), fold(form))
    }
    long_words = tuple(sorted(word for word in words if len(word) >= 5 and not word.isdigit()))
    return Vocabulary(
        words=frozenset(words),
        heads=frozenset(heads),
        by_skeleton={skeleton(word): word for word in sorted(words) if len(word) > _SHORT},
        short_by_skeleton={skeleton(word): word for word in sorted(words) if len(word) <= _SHORT},
        long_words=long_words,
        portions=frozenset(fold(p) for scheme in schemes for level in scheme.levels for p in level.portions),
        phrases=_phrases(schemes),
    )


def _phrases(schemes: tuple[Scheme, ...]) -> dict[str, str]:
    levels = [level for scheme in schemes for level in scheme.levels if not level.weak]
    forms = [fold(form) for level in levels for form in (level.banner, *level.forms)]
    found: dict[str, str] = {}
    for form in forms:
        bone = skeleton("".join(filter(str.isalnum, form)))
        if len(bone) > _SHORTEST_PHRASE:
            found.setdefault(bone, form)
    return found


def _plain(form: str) -> str:
    return fold(form.replace("<LIST>", " ").replace("<NAME>", " ").replace("ß", "SS"))


@lru_cache(maxsize=1)
def country_words() -> frozenset[str]:
    """Return every country and organisation code."""
    scheme = register()
    return frozenset(scheme.list("countries") + scheme.list("tetragraphs") + scheme.list("deprecated_tetragraphs"))
