"""Words in running text that announce a name: "my name is ...", "also known as ...", "née ..."."""

from __future__ import annotations

import re
from collections.abc import Iterator

from redactor.detection.hits import Hit
from redactor.detection.lexicon import is_common_word, is_known_name
from redactor.detection.persons.shape import CAPITALS, INITIAL, NAME, UPPER, WORD, tidy_name
from redactor.detection.rule import Recogniser

_ANNOUNCED = re.compile(
    r"(?i:\b(?:my name is|my name's|name was|named|i am called|called himself|called herself|goes by|"
    r"also known as|a\.?k\.?a\.?|alias|née|nee|formerly known as|"
    r"nicknamed|introduced (?:himself|herself) as|identified (?:himself|herself) as|identified as|"
    r"signed by|written by|authored by|interviewed|contact:?|"
    r"(?:my|his|her|their|our|whose) (?:partner|lawyer|spouse|friend|boss|colleague|neighbou?r|doctor|teacher)|"
    r"husband|wife|son|daughter|brother|sister|mother|father|uncle|aunt|cousin|nephew|niece|fianc[eé]e?|widow of|"
    r"(?:statement|affidavit|testimony|deposition|interview|interrogation|estate|arrest|account|"
    r"complaint) (?:of|with|by)|"
    r"i)[ ,:]{1,2}[\"']?)"
    rf"(?P<name>{NAME})"
)
_AFTER = re.compile(
    rf"(?<![\w'-])(?P<name>(?:{WORD}|{CAPITALS})(?:[ ](?:{WORD}|{CAPITALS}|{INITIAL}|{UPPER}\b)){{1,3}}),?[ ]"
    rf"(?:\(?(?:DOB|D\.O\.B|born|b\.|aged?|SSN|date of birth)\b|\(?(?:isikukood|ik)\b|\((?:\d{{2}}|"
    rf"\d{{3}}-\d{{2}})\))"
)


class Phrases:
    """Finds names by the words before or after them."""

    def find(self, text: str) -> Iterator[Hit]:
        """Yield announced names."""
        for pattern, rule, confidence, what in (
            (_ANNOUNCED, "ANNOUNCED_NAME", 0.85, "words that announce a name"),
            (_AFTER, "NAME_WITH_BIRTH", 0.9, "capitalised words before a birth date, age or personal number"),
        ):
            for match in pattern.finditer(text):
                span = tidy_name(text, *match.span("name"))
                if span is None or span[1] - span[0] < 2:
                    continue
                words = [w.strip(".") for w in text[slice(*span)].split()]
                if any(map(is_known_name, words)):
                    rating = confidence
                elif any(map(is_common_word, words)):
                    continue
                else:
                    rating = confidence - 0.2
                yield Hit(*span, "PERSON", "rules", rule, rating, f"Rule {rule}: {what}")


RULES: tuple[Recogniser, ...] = (Phrases(),)
