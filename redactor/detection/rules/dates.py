"""Dates, times, dates of birth and ages. A date alone is a suggestion, a date of birth identifies."""

from __future__ import annotations

import re
from collections.abc import Iterator

from redactor.detection.hits import Hit
from redactor.detection.rule import PatternRule, Recogniser, in_context

_MONTH = (
    r"(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?\.?|July?\.?|Aug(?:ust|\.)?|"
    r"Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?|"
    r"Januar|Jänner|Februar|März|Mai|Juni|Juli|Oktober|Dezember|"
    r"jaanuar|veebruar|märts|aprill|juuni|juuli|oktoober|detsember|"
    r"janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre)"
)
_DAY = r"(?:0?[1-9]|[12]\d|3[01])"
_YEAR = r"(?:1[89]\d\d|20\d\d)"
_TIME = (
    r"(?:[ ,T]{1,2}(?:at )?[0-2]?\d[:.][0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?: ?[ap]\.?m\.?)?(?: ?(?:Z|"
    r"UTC|GMT|EE?S?T|[+-]\d\d:?\d\d))?)?"
)
_DATE = re.compile(
    rf"(?<![\w/.-])(?:{_YEAR}[-/.](?:0?[1-9]|1[0-2])[-/.]{_DAY}{_TIME}"
    rf"|{_DAY}(?:st|nd|rd|th|\.)?(?: of)?[ -]{_MONTH},?(?:[ -]{_YEAR}|[ -]'?\d\d(?!\d))?{_TIME}"
    rf"|{_MONTH} {_DAY}(?:st|nd|rd|th)?(?:,? {_YEAR})?{_TIME}"
    rf"|{_MONTH},? (?:of )?{_YEAR}"
    rf"|{_DAY}[/.-]{_DAY}[/.-](?:{_YEAR}|\d\d){_TIME}"
    rf"|{_DAY}[0-2]\d[0-5]\d[A-Z] ?(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC) ?(?:20)?\d\d)"
    rf"(?![\w/]|[.-]\d)",
    re.IGNORECASE,
)
_BARE_YEAR = re.compile(
    rf"\b(?:in|since|from|until|till|by|of|to|and|between|during|early|late|mid|year)[ -]({_YEAR})"
    rf"(?![\d/%-]|\.\d)(?! (?:people|euros|dollars|m\b|km))",
    re.IGNORECASE,
)
_YEAR_RANGE = re.compile(rf"(?<![\w/.-]){_YEAR} ?- ?(?:{_YEAR}|\d\d)(?![\w/-])")
_BIRTH = re.compile(
    r"\b(?:born(?: on| in)?|birth ?dates?|birth ?day|date of birth|dob|d\.o\.b\.?|b\.|birth|né[e]? le|"
    r"geb(?:oren|urtsdatum|\.)?(?: am)?|"
    r"sünniaeg|sünnikuupäev|sünd(?:inud|\.)?|date de naissance|fecha de nacimiento)(?![^\W_])[^\n\w]"
    r"{0,16}(?:(?:on|in|is|was|the|am|le|year)\b[ :]{0,2}){0,2}"
    r"(?:\n[ \t]*)?$",
    re.IGNORECASE,
)
_BIRTH_YEAR = re.compile(
    rf"\b(?:born(?: in)?|geboren|sündinud|DOB|YOB|b\.)[ :]{{1,3}}(?:in )?({_YEAR})\b(?![/.-]\d)", re.IGNORECASE
)
_TIME_ALONE = re.compile(
    r"(?<![\d:.])(?:[01]?\d|2[0-3])[:.][0-5]\d(?: ?(?:hrs|hours|o'clock)\b| ?[ap]\.?m\b\.?)|"
    r"\b(?:1[0-2]|0?[1-9]) ?[ap]\.?m\b\.?",
    re.IGNORECASE,
)
_LOOK_BACK = 40
_ALSO_BIRTH = re.compile(r"\b(?:born|date of birth|dob|birth ?date|birthday)\b", re.IGNORECASE)


class Dates:
    """Finds dates and tells dates of birth apart by the words before them."""

    def find(self, text: str) -> Iterator[Hit]:
        """Yield DATE_OF_BIRTH and DATE_TIME hits."""
        for match in _DATE.finditer(text):
            start, end = match.span()
            if _BIRTH.search(text, max(0, start - _LOOK_BACK), start):
                yield Hit(
                    start,
                    end,
                    "DATE_OF_BIRTH",
                    "rules",
                    "DATE_OF_BIRTH",
                    0.96,
                    "Rule DATE_OF_BIRTH: a date after words for birth",
                )
            elif in_context(text, start, end, _ALSO_BIRTH, 24):
                yield Hit(
                    start,
                    end,
                    "DATE_OF_BIRTH",
                    "rules",
                    "DATE_NEAR_BIRTH",
                    0.7,
                    "Rule DATE_NEAR_BIRTH: a date close to a word for birth",
                )
            else:
                yield Hit(
                    start,
                    end,
                    "DATE_TIME",
                    "rules",
                    "DATE",
                    0.55,
                    "Rule DATE: a day, month or year written out as a date",
                )
        for match in _BIRTH_YEAR.finditer(text):
            yield Hit(
                *match.span(1),
                "DATE_OF_BIRTH",
                "rules",
                "BIRTH_YEAR",
                0.93,
                "Rule BIRTH_YEAR: a year after words for birth",
            )


RULES: tuple[Recogniser, ...] = (
    Dates(),
    PatternRule("YEAR", "DATE_TIME", _BARE_YEAR, 0.4, "a year after a word of time", group=1),
    PatternRule("YEAR_RANGE", "DATE_TIME", _YEAR_RANGE, 0.35, "two years with a dash"),
    PatternRule("TIME", "DATE_TIME", _TIME_ALONE, 0.35, "a time of day"),
    PatternRule(
        "AGE",
        "AGE",
        re.compile(
            r"\b(?:aged?|age of|alter|vanus)\s{0,2}[:=]?\s{0,2}(?:about |around |approx\.? )"
            r"?(\d{1,3}(?: (?:years?|yrs?|months?)(?: old)?)?)\b(?!\s?[-%])",
            re.IGNORECASE,
        ),
        0.88,
        "a number after the word age",
        group=1,
        check=lambda value: int(re.findall(r"\d+", value)[0]) <= 120,
    ),
    PatternRule(
        "YEARS_OLD",
        "AGE",
        re.compile(
            r"\b(?:\d{1,3}|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-(?:one|two|"
            r"three|four|five|six|seven|eight|nine))?)[- ](?:years?|yrs?|yo|y/o|months?)(?:[- ](?:old|"
            r"of age)\b|(?<=y/o)|(?<=yo)\b)",
            re.IGNORECASE,
        ),
        0.88,
        "a number of years with the word old",
    ),
    PatternRule(
        "AGE_AFTER_NAME",
        "AGE",
        re.compile(r"(?<=[a-z], )(1[4-9]|[2-9]\d)(?=, |\s(?:from|of)\b)|(?<=[a-z] \()(1[4-9]|[2-9]\d)(?=\))"),
        0.5,
        "a number between commas after a name",
    ),
)
