"""Titles, ranks and offices before a name: "Mr Smith", "Col. Petrov". The title stays outside."""

from __future__ import annotations

import re
from collections.abc import Iterator

from redactor.detection.hits import Hit
from redactor.detection.lexicon import is_body_word, is_common_word, is_known_name
from redactor.detection.persons.shape import SUFFIX, WRAPPED_NAME, tidy_name
from redactor.detection.rule import Recogniser

_COURTESY = (
    r"(?:Mr|Mrs|Ms|Miss|Mx|Messrs|Dr|Prof|Professor|Sir|Dame|Lady|Rev|Reverend|Herr|Frau|Härra|Proua|"
    r"Hr|Pr|Mme|Mlle|Monsieur|Madame|"
    r"Cllr|Councillor|Señora?|Sra|MR|MRS|MS|DR|PROF|Fr|Sheikh|Imam|Rabbi|Pastor)"
)
_RANK = (
    r"(?:Capt(?:ain)?|CPT|CAPT|Col(?:onel)?|COL|Lt|LT|Lieutenant|LTC|LTG|LTJG|2LT|1LT|2nd Lt|1st Lt|"
    r"Lt ?Col|Lt ?Gen|Lt ?Cdr|LCDR|Maj|MAJ|Maj ?Gen|Brig|BG|MG|"
    r"Brigadier|GEN|Gen|Sgt|SGT|Sergeant|SSG|SFC|MSG|SGM|CSM|1SG|Staff Sergeant|Master Sergeant|"
    r"Sergeant Major|Cpl|CPL|Corporal|LCpl|Pvt|PVT|PFC|Pfc|SPC|"
    r"TSgt|SSgt|MSgt|GySgt|A1C|SrA|Adm|ADM|Admiral|VADM|RADM|Cmdr|CDR|Cdr|CMDR|ENS|Ensign|CPO|SCPO|"
    r"MCPO|PO[1-3]|CWO[2-5]?|WO[1-2]?|CW[2-5]|"
    r"Det|Detective|Insp|Inspector|Det ?Sgt|DCI|DS|DI|DC|PC|Constable|Trooper|Sheriff|Special Agent|"
    r"SA|Airman|Seaman|Leitnant|Kapten|Kolonel|"
    r"Flt Lt|Sqn Ldr|Wg Cdr|Gp Capt|Major General|Lieutenant General|Lieutenant Colonel|Lieutenant "
    r"Commander|Rear Admiral|Vice Admiral|Brigadier General)"
)
# These also begin names of bodies: "General Assembly", "Secretary of State".
_OFFICE = (
    r"(?:General|Major|Private|Commander|Chief|Officer|Agent|Judge|Justice|Senator|Sen|Rep|"
    r"Representative|Ambassador|Amb|President|Minister|"
    r"Secretary|Chancellor|Governor|Mayor|Director|Chairman|Councillor|Deputy|Lord|Father|Sister|"
    r"Brother|Nurse|Chairperson|Commissioner|Attorney|Prosecutor|Advocate)"
)


def _before_name(title: str) -> re.Pattern[str]:
    return re.compile(
        rf"(?<![\w-])(?:{title}\.?(?:[ ]{{1,2}}|(?<=\.)|[ "
        rf"]?\n)){{1,3}}(?:\d{{2,6}}[ ])?(?P<name>{WRAPPED_NAME}{SUFFIX})"
    )


class TitledName:
    """Finds the name after a kind of title.

    Args:
        rule: the rule's name.
        title: pattern text of the titles.
        confidence: for a name of known or uncommon words.
        guess: for a name that begins with a common word.
        what: the kind of title in words.
    """

    def __init__(self, rule: str, title: str, confidence: float, guess: float, what: str) -> None:
        self._rule, self._confidence, self._guess, self._what = rule, confidence, guess, what
        self._pattern = _before_name(title)

    def find(self, text: str) -> Iterator[Hit]:
        """Yield the names, titles left out."""
        for match in self._pattern.finditer(text):
            start, end = _up_to_common(text, *match.span("name"))
            span = tidy_name(text, start, end)
            if span is None:
                continue
            first = text[span[0] : span[1]].split()[0].rstrip(".")
            sure = is_known_name(first) or not is_common_word(first) or len(first) == 1
            confidence = self._confidence if sure and span[0] == start else self._guess
            if any(is_body_word(word) for word in text[slice(*span)].split()):
                confidence = 0.0
            if confidence > 0:
                yield Hit(
                    *span,
                    "PERSON",
                    "rules",
                    self._rule,
                    confidence,
                    f"Rule {self._rule}: capitalised words after {self._what}",
                )


def _up_to_common(text: str, start: int, end: int) -> tuple[int, int]:
    """Stop at a line end when the next line goes on with a common word: "Mr Smith / The applicant"."""
    newline = text.find("\n", start, end)
    if newline > 0:
        following = text[newline:end].split()
        if text[end : end + 1] == ":":
            return start, newline
        if following and is_common_word(following[0]):
            return start, newline
    return start, end


RULES: tuple[Recogniser, ...] = (
    TitledName("COURTESY_TITLE", _COURTESY, 0.96, 0.75, "a courtesy title"),
    TitledName("RANK", _RANK, 0.92, 0.5, "a rank"),
    TitledName("OFFICE", _OFFICE, 0.72, 0.0, "an office"),
)
