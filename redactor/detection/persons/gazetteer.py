"""Frequent given names followed by a surname, where the name model is unsure: capitals, lower case, headings."""

from __future__ import annotations

import re
from collections.abc import Iterator

from redactor.detection.hits import Hit
from redactor.detection.lexicon import (
    is_body_word,
    is_common_word,
    is_given_name,
    is_never_name,
    is_surname,
    is_title,
)
from redactor.detection.persons.shape import CAPITALS, INITIAL, LOWER, PARTICLE, UPPER, WORD
from redactor.detection.rule import Recogniser

_MIDDLE = rf"(?:[ ](?:{INITIAL}|{UPPER}\b(?!\.))){{0,2}}"
_TITLE_CASE = re.compile(
    rf"(?<![\w'.-])(?P<first>{WORD}){_MIDDLE}[ ]\n?(?:{PARTICLE}[ ])?(?P<last>{WORD})(?![\w-])"
)
_CAPITALS = re.compile(rf"(?<![\w'.-])(?P<first>{CAPITALS}){_MIDDLE}[ ](?P<last>{CAPITALS})(?![\w-])")
_LOWER = re.compile(rf"(?<![\w@#'./-])(?P<first>{LOWER}{{3,}})(?=[ ](?P<last>{LOWER}{{3,}})(?![\w@'/-]|\.\w))")
# "my friend kevin", "talked to hiroshi", "kevin says": posts write names in lower case.
_LOWER_AFTER = re.compile(
    rf"\b(?:my (?:friend|bf|gf|bro|bestie|boss|teacher|cousin|uncle|aunt|brother|sister|son|daughter|"
    rf"mate|ex)|talked to|spoke to|"
    rf"told|asked|texted|called|saw|met|with|hey|hi|thanks|thank you|love you|miss you|"
    rf"happy birthday)[ ](?P<name>{LOWER}{{3,14}})"
    rf"(?![\w@'.-])"
)
_LOWER_BEFORE = re.compile(
    rf"(?<![\w@#'./-])(?P<name>{LOWER}{{3,14}})[ ](?:says|said|told me|texted|called me|and i|just|is my|was at)\b"
)
_INITIAL_FIRST = re.compile(rf"(?<![\w.'-])(?:{UPPER}\.[ -]?){{1,3}}(?P<last>{WORD})(?![\w-])")


# "San Luis Obispo", "Santa Barbara", "Fort Wayne": what follows is the name of a place.
_PLACE_BEFORE = re.compile(r"(?:San|Santa|St\.?|Saint|Los|Las|El|Fort|Mount|Mt\.?|Lake|Port|Cape|Camp|Isle)[ ]$")


class GivenNames:
    """Finds a given name with the word after it, using the lists of frequent names."""

    def find(self, text: str) -> Iterator[Hit]:
        """Yield pairs of a given name and a surname."""
        yield from self._pairs(text, _TITLE_CASE, "GIVEN_NAME", 0.87, 0.62)
        yield from self._pairs(text, _CAPITALS, "CAPITAL_NAME", 0.87, 0.62)
        for match in _LOWER.finditer(text):
            first, last = match["first"], match["last"]
            if _is_sure(first) and is_surname(last):
                yield _hit(
                    (match.start(), match.end("last")),
                    "LOWER_CASE_NAME",
                    0.62 if is_common_word(last) else 0.7,
                    "a frequent given name and surname in lower case",
                )
        for pattern in (_LOWER_AFTER, _LOWER_BEFORE):
            for match in pattern.finditer(text):
                if _is_sure(match["name"]):
                    yield _hit(
                        match.span("name"),
                        "LOWER_CASE_GIVEN_NAME",
                        0.62,
                        "a given name in lower case as posts write it",
                    )
        for match in _INITIAL_FIRST.finditer(text):
            if is_surname(match["last"]) and not is_common_word(match["last"]):
                yield _hit(match.span(), "INITIAL_AND_SURNAME", 0.86, "initials and a frequent surname")

    def _pairs(self, text: str, pattern: re.Pattern[str], rule: str, sure: float, guess: float) -> Iterator[Hit]:
        at = 0
        while match := pattern.search(text, at):
            first, last = match["first"], match["last"]
            at = match.start("last")
            if (
                not is_given_name(first)
                or is_body_word(last)
                or is_title(last)
                or is_never_name(last)
                or _PLACE_BEFORE.search(text, 0, match.start())
            ):
                continue
            known = is_surname(last) and not is_common_word(last)
            if known:
                confidence = sure if _is_sure(first) else guess
            elif _is_sure(first) and not is_common_word(last):
                confidence = guess + 0.1
            elif _is_sure(first) and is_surname(last):
                confidence = guess
            else:
                continue
            at = match.end()
            yield _hit(match.span(), rule, confidence, "a frequent given name before a surname")


def _is_sure(given: str) -> bool:
    return is_given_name(given) and not is_common_word(given)


def _hit(span: tuple[int, int], rule: str, confidence: float, what: str) -> Hit:
    return Hit(*span, "PERSON", "rules", rule, confidence, f"Rule {rule}: {what}")


RULES: tuple[Recogniser, ...] = (GivenNames(),)
