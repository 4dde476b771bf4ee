"""Surname first: "SMITH, John A.", "Smith, John" in lists and cells."""

from __future__ import annotations

import re
from collections.abc import Iterator

from redactor.detection.hits import Hit
from redactor.detection.lexicon import (
    is_body_word,
    is_common_word,
    is_country,
    is_given_name,
    is_never_name,
    is_surname,
)
from redactor.detection.persons.shape import CAPITALS, INITIAL, UPPER, WORD, tidy_name
from redactor.detection.rule import Recogniser

_REST = rf"(?:[ ](?:{WORD}|{INITIAL}|{UPPER}\b(?!\.))){{0,2}}(?:,?[ ](?:Jr|Sr|II|III)\b\.?)?"
_CAPITAL_SURNAME = re.compile(
    rf"(?<![\w,'-])(?P<last>{CAPITALS}(?:[ -]{CAPITALS})?),[ ]?(?P<first>{WORD}|{INITIAL}|{CAPITALS})"
    rf"{_REST}(?!\w|'\w)"
)
_CAPITAL_AFTER = re.compile(
    rf"(?<![\w'-])(?P<first>{WORD})(?:[ ](?:{WORD}|{INITIAL})){{0,2}}[ ](?P<last>{CAPITALS})(?![\w'-])"
)
_TITLE_CASE = re.compile(
    rf"(?m)(?:^[ \t>*\u2022-]*(?:\d{{1,3}}[.)][ ])?|[\t|;(:][ ]?)(?P<name>(?P<last>{WORD}(?:[ -]{WORD})"
    rf"?),[ ](?P<first>{WORD}|{UPPER}\.?(?=[ ;\n]|$)){_REST})(?=[ \t]*(?:$|[|;\t()\d<,.-]))"
)


_LIST_START = re.compile(r"(?:^|[\n\t|;\u2022*(]|\d[.)]|[\n ]-)[ ]{0,2}$")


class SurnameFirst:
    """Finds names written surname first, or with the surname in capitals."""

    def find(self, text: str) -> Iterator[Hit]:
        """Yield the names; a known given name behind the comma makes them sure."""
        for match in _CAPITAL_SURNAME.finditer(text):
            listed = bool(_LIST_START.search(text, max(0, match.start() - 8), match.start()))
            confidence = _rate(match["last"], match["first"], sure=0.94, guess=0.62 if listed else 0.45)
            yield from _hit(
                text,
                match.span(),
                "CAPITAL_SURNAME",
                confidence,
                "a surname in capitals, a comma and a given name",
            )
        for match in _CAPITAL_AFTER.finditer(text):
            if len(match["last"]) > 2 and is_given_name(match["first"]) and not is_common_word(match["last"]):
                confidence = 0.9 if is_surname(match["last"]) or not is_common_word(match["first"]) else 0.4
                yield from _hit(
                    text, match.span(), "SURNAME_IN_CAPITALS", confidence, "a given name and a surname in capitals"
                )
        for match in _TITLE_CASE.finditer(text):
            confidence = _rate(match["last"], match["first"], sure=0.88, guess=0.35)
            yield from _hit(
                text,
                match.span("name"),
                "SURNAME_FIRST",
                confidence,
                "a surname, a comma and a given name in a list",
            )


def _rate(last: str, first: str, *, sure: float, guess: float) -> float:
    if any(map(is_body_word, [first, *last.split()])) or any(map(is_never_name, [first, *last.split()])):
        return 0.0
    if is_country(first) or is_country(last) or (" " in last and is_given_name(last.split()[0])):
        return 0.0
    given = is_given_name(first) and not is_common_word(first)
    common = all(is_common_word(w) and not is_surname(w) for w in last.split())
    if given:
        return sure - 0.6 if common else sure
    if common or (is_common_word(first) and not is_given_name(first)):
        return 0.0
    return sure - 0.1 if is_surname(last) and len(first.rstrip(".")) == 1 else guess


def _hit(text: str, span: tuple[int, int], rule: str, confidence: float, what: str) -> Iterator[Hit]:
    span_ = tidy_name(text, *span)
    if confidence > 0 and span_:
        yield Hit(*span_, "PERSON", "rules", rule, confidence, f"Rule {rule}: {what}")


RULES: tuple[Recogniser, ...] = (SurnameFirst(),)
