"""Postal addresses as one span, from the house number or street to the postcode or country."""

from __future__ import annotations

import re

from redactor.detection.lexicon import is_common_word
from redactor.detection.rule import PatternRule, Recogniser, context_words
from redactor.detection.rules.address_parts import (
    CITY,
    EURO_CODE,
    GERMAN_STREET,
    HOUSE_NAME,
    JOIN,
    PLAIN_STREET,
    STATE,
    STREET_NAME,
    STREET_TYPE,
    UK_POSTCODE,
    UNIT,
)

_POSTCODE_LABEL = context_words(
    "zip",
    "zip code",
    "zipcode",
    "postcode",
    "postal code",
    "post code",
    "sihtnumber",
    "indeks",
    "plz",
    "postleitzahl",
)
_COUNTRY = (
    r"(?:USA|U\.S\.A\.|United States(?: of America)?|United Kingdom|UK|England|Scotland|Wales|"
    r"Canada|Australia|Germany|Deutschland|Estonia|Eesti|France|Ireland|Finland)"
)
_TAIL_COUNTRY = rf"(?:{JOIN}{_COUNTRY}\b)?"
_ZIP = r"\d{5}(?:-\d{4})?(?!\d)"
_CA_POSTCODE = r"[ABCEGHJ-NPRSTVXY]\d[ABCEGHJ-NPRSTV-Z][ -]?\d[ABCEGHJ-NPRSTV-Z]\d"
_AU_STATE = (
    r"(?:NSW|VIC|QLD|WA|SA|TAS|ACT|NT|New South Wales|Victoria|Queensland|Western Australia|"
    r"South Australia|Tasmania)"
)
_CA_STATE = (
    r"(?:AB|BC|MB|NB|NL|NS|NT|NU|ON|PE|QC|SK|YT|Ontario|Quebec|Québec|Alberta|Manitoba|"
    r"British Columbia|Saskatchewan|Nova Scotia|New Brunswick)"
)
_PLACE_TAIL = (
    rf"(?:{JOIN}(?:{UNIT}{JOIN})?(?:{CITY}{JOIN}){{1,3}}?(?:(?:{STATE}|{_CA_STATE}|{_AU_STATE})\.?[ ]"
    rf"{{0,2}},?[ ]{{0,2}})?"
    rf"(?:{_ZIP}|{_CA_POSTCODE}|{UK_POSTCODE}|\d{{4}}(?!\d))"
    rf"|{JOIN}(?:{UNIT}{JOIN})?{CITY},[ ]?{STATE}\b)"
)
_STREET = (
    rf"(?<![\w/.-])\d{{1,6}}(?:[-/]\d{{1,4}})?[A-Za-z]?,?[ ]{{1,2}}(?:{STREET_NAME}[ ])"
    rf"{{0,4}}?(?:{STREET_NAME})[ ]{STREET_TYPE}\b\.?(?:[ ](?:N|S|E|W|NE|NW|SE|SW|North|South|"
    rf"East|West)\b\.?)?(?:,?[ ]{UNIT})?"
)
_NUMBERED = (
    r"(?<![\w/.-])\d{1,6}[A-Za-z]?[ ]+(?:[NSEW]\.?[ ])?(?:\d{1,3}(?:st|nd|rd|th)|Broadway|"
    r"(?:State |US |County )?(?:Route|Rte|Highway|Hwy|Road|Rd)\.?[ ]\d{1,4})(?:[ ](?:Street|"
    r"St|Avenue|Ave|Road|Rd|Place|Pl|Drive|Dr|Court|Ct)\b\.?)?(?:[ ](?:N|S|E|W|NE|NW|SE|SW)"
    r"\b\.?)?"
)
_FRENCH = (
    r"(?<![\w/.-])\d{1,4}(?:[ ]?(?:bis|ter))?,?[ ](?:rue|avenue|boulevard|place|chemin|allée|"
    r"quai|impasse|route|cours)[ ](?:[\w'-]+[ ]?){1,5}"
)
_PO_BOX = r"\b(?:P\.?[ ]?O\.?[ ]?Box|Postfach|Postkast|Post Office Box|PSC)[ ]#?\d{1,6}(?:,?[ ]Box[ ]\d{1,5})?"
_MILITARY = (
    rf"(?:PSC|CMR|Unit)[ ]\d{{1,5}}(?:,?[ ]Box[ ]\d{{1,5}})?{JOIN}(?:APO|FPO|DPO),?[ ]?(?:AA|AE|AP)[ ]{_ZIP}"
)

# "March 12, 2021 The", "Section 4, 1200 Items": a word and a number that begin no street.
_DATED = re.compile(
    r"(?:[A-Z][\w.]*[ ])?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|January|February|March|"
    r"April|June|July|"
    r"August|September|October|November|December|Section|Article|Page|Table|Figure|Chapter|Part|Volume|Vol|No|Item|"
    r"Line|Rule|Title|Paragraph|Room|Annex|Appendix|Exhibit|Version|Windows|Pub)(?![\w'-])"
)


def _is_street_and_town(value: str) -> bool:
    """True when no heading, date or row of a table reads as street, number, postcode and town."""
    words = [word.strip(",") for word in value.split()]
    number = next(n for n, word in enumerate(words) if word[0].isdigit())
    code = max(n for n, word in enumerate(words) if any(map(str.isdigit, word)))
    town = words[code + 1 :]
    if _DATED.match(value) or words[number].startswith("0") or all(map(is_common_word, town)):
        return False
    return not (town[-1].isupper() and "\n" in value)


RULES: tuple[Recogniser, ...] = (
    PatternRule(
        "STREET_TO_POSTCODE",
        "ADDRESS",
        re.compile(rf"(?:{UNIT},?[ ])?(?:{HOUSE_NAME}{JOIN})?{_STREET}{_PLACE_TAIL}{_TAIL_COUNTRY}"),
        0.96,
        "house number, street, town and postcode",
    ),
    PatternRule(
        "NUMBERED_STREET_TO_POSTCODE",
        "ADDRESS",
        re.compile(rf"{_NUMBERED}(?:,?[ ]{UNIT})?{_PLACE_TAIL}{_TAIL_COUNTRY}"),
        0.95,
        "house number, numbered street, town and postcode",
    ),
    PatternRule(
        "STREET",
        "ADDRESS",
        re.compile(rf"(?:{UNIT},?[ ])?{_STREET}(?:,[ ]{CITY}(?=[.,;\n]|$))?"),
        0.9,
        "house number, a name and a word for a street",
    ),
    PatternRule(
        "NUMBERED_STREET",
        "ADDRESS",
        re.compile(rf"{_NUMBERED}(?:,?[ ]{UNIT})?(?<=[a-zA-Z.0-9])"),
        0.62,
        "house number and a numbered street",
        check=lambda v: bool(re.search(r"[A-Za-z]{4}|St|Ave|Rd|Hwy|Rte", v)),
    ),
    PatternRule(
        "PO_BOX", "ADDRESS", re.compile(rf"{_PO_BOX}(?:{_PLACE_TAIL}{_TAIL_COUNTRY})?"), 0.93, "a post office box"
    ),
    PatternRule("MILITARY_MAIL", "ADDRESS", re.compile(_MILITARY), 0.97, "a military post office"),
    PatternRule(
        "GERMAN_OR_ESTONIAN",
        "ADDRESS",
        re.compile(rf"{GERMAN_STREET}{JOIN}(?:{EURO_CODE}[ ]{CITY}|{CITY},?[ ]\d{{5}}(?!\d)){_TAIL_COUNTRY}"),
        0.95,
        "street, house number, postcode and town",
    ),
    PatternRule(
        "GERMAN_OR_ESTONIAN_STREET", "ADDRESS", re.compile(GERMAN_STREET), 0.85, "a street with its house number"
    ),
    PatternRule(
        "PLAIN_STREET_TO_TOWN",
        "ADDRESS",
        re.compile(rf"{PLAIN_STREET}{JOIN}(?:{EURO_CODE}[ ]{CITY}){_TAIL_COUNTRY}"),
        0.9,
        "a name with a house number, a postcode and a town",
        check=_is_street_and_town,
    ),
    PatternRule(
        "HOUSE_NAME_TO_POSTCODE",
        "ADDRESS",
        re.compile(rf"{HOUSE_NAME}{JOIN}(?:{CITY}{JOIN}){{0,3}}{UK_POSTCODE}{_TAIL_COUNTRY}"),
        0.93,
        "the name of a house, town and postcode",
    ),
    PatternRule(
        "FRENCH",
        "ADDRESS",
        re.compile(rf"{_FRENCH}(?:,?\s{{0,2}}\d{{5}}[ ]{CITY}{_TAIL_COUNTRY})?", re.IGNORECASE),
        0.85,
        "house number and a French word for a street",
    ),
    PatternRule(
        "TOWN_STATE_ZIP",
        "ADDRESS",
        re.compile(rf"\b{CITY},?[ ]{STATE}\.?,?[ ]{{1,2}}{_ZIP}{_TAIL_COUNTRY}"),
        0.93,
        "town, state and ZIP code",
    ),
    PatternRule(
        "TOWN_STATE_POSTCODE",
        "ADDRESS",
        re.compile(
            rf"\b{CITY},?[ ](?:{_AU_STATE}[ ]{{1,2}}\d{{4}}|{_CA_STATE}[ ]{{1,2}}{_CA_POSTCODE})"
            rf"{_TAIL_COUNTRY}(?!\d)"
        ),
        0.92,
        "town, state or province and postcode",
    ),
    PatternRule(
        "STATE_ZIP",
        "ADDRESS",
        re.compile(rf"\b(?-i:[A-Z]{{2}})[ ]{{1,2}}{_ZIP}"),
        0,
        "state and ZIP code",
        context_words("street", "city", "address", "zip", "state", "apt", "residence", "home"),
        0.8,
    ),
    PatternRule(
        "UK_POSTCODE",
        "ADDRESS",
        re.compile(rf"(?<![\w-]){UK_POSTCODE}(?![\w-])"),
        0.8,
        "the form of a UK postcode",
    ),
    PatternRule(
        "CA_POSTCODE",
        "ADDRESS",
        re.compile(rf"(?<![\w-]){_CA_POSTCODE}(?![\w-])"),
        0.8,
        "the form of a Canadian postcode",
    ),
    PatternRule(
        "LABELLED_POSTCODE",
        "ADDRESS",
        re.compile(rf"(?<![\w.-])(?:{_ZIP}|\d{{4}})(?![\w.-]*\d)"),
        0,
        "four or five digits",
        _POSTCODE_LABEL,
        0.9,
    ),
    PatternRule(
        "LABELLED_ADDRESS",
        "ADDRESS",
        re.compile(
            r"(?m)^[ \t]*(?:(?:home|mailing|street|postal|residential|current|work|permanent|billing|"
            r"shipping|return)[ ])?(?:address|residence|aadress|adresse|anschrift|elukoht)"
            r"(?:[ ](?:line[ ])?\d)?[ ]{0,2}[:=\t][ \t]{0,3}([^\n:]{6,120})$",
            re.IGNORECASE,
        ),
        0.9,
        "the line after the label address",
        group=1,
        check=lambda value: "@" not in value and any(c.isalpha() for c in value) and "//" not in value,
    ),
)
