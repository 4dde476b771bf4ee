"""Searching the case for a text, a list of texts or a pattern: the places, before anything is decided on them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from redactor.model import Segment
from redactor.text import LiteralSearch, compile_pattern

Place = tuple[str, str, int, int]
"""(doc_id, segment address, start, end); code points."""

MOST_PLACES = 20_000


class QueryKind(StrEnum):
    """How the words of a query are meant."""

    TEXT = "text"
    LIST = "list"
    PATTERN = "pattern"


@dataclass(frozen=True, slots=True)
class Query:
    """What is looked for.

    Attributes:
        words: a literal; for a list one literal a line; for a pattern a regular expression of RE2.
        whole_words: only places that begin and end at the edge of a word.
    """

    kind: QueryKind
    words: str
    whole_words: bool = False


@dataclass(frozen=True, slots=True)
class Found:
    """The places, in the order of the documents; `cut` is True when there are more than MOST_PLACES."""

    places: tuple[Place, ...]
    cut: bool = False


def find_places(documents: Mapping[str, Iterable[Segment]], query: Query) -> Found:
    """Return the places of a query. Literals are matched case- and accent-folded and across line ends.

    Raises:
        UsageError: the pattern is none that RE2 knows.
    """
    search = _Pattern(query.words) if query.kind is QueryKind.PATTERN else _Literals(query)
    found: list[Place] = []
    for doc_id, segments in documents.items():
        for segment in segments:
            for start, end in search(segment.text):
                if query.whole_words and not _stands_alone(segment.text, start, end):
                    continue
                if len(found) == MOST_PLACES:
                    return Found(tuple(found), cut=True)
                found.append((doc_id, segment.address, start, end))
    return Found(tuple(found))


class _Literals:
    def __init__(self, query: Query) -> None:
        lines = query.words.splitlines() if query.kind is QueryKind.LIST else [query.words]
        self._terms = list(dict.fromkeys(line.strip() for line in lines if line.strip()))

    def __call__(self, text: str) -> list[tuple[int, int]]:
        searched = LiteralSearch(text)
        return _without_overlaps(span for term in self._terms for span in searched.find(term))


class _Pattern:
    def __init__(self, words: str) -> None:
        self._compiled = compile_pattern(words, any_case=True)

    def __call__(self, text: str) -> Iterator[tuple[int, int]]:
        for match in self._compiled.finditer(text):
            if match.end() > match.start():
                yield match.start(), match.end()


def _without_overlaps(spans: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """Keep the longest of overlapping spans: a list may hold a surname beside the whole name."""
    kept: list[tuple[int, int]] = []
    for start, end in sorted(spans, key=lambda s: (s[0], -s[1])):
        if not kept or start >= kept[-1][1]:
            kept.append((start, end))
    return kept


_WORD = re.compile(r"\w")


def _stands_alone(text: str, start: int, end: int) -> bool:
    before, after = text[start - 1 : start], text[end : end + 1]
    return not (_WORD.match(before) or _WORD.match(after))
