"""Places on the Earth: decimal degrees, degrees with minutes and seconds, MGRS."""

from __future__ import annotations

import re
from collections.abc import Iterator

from redactor.detection.hits import Hit
from redactor.detection.rule import PatternRule, Recogniser, context_words

_WORDS = context_words(
    "lat", "lon", "long", "latitude", "longitude", "coordinates", "coords", "gps", "grid", "position", "location",
    "located at", "mgrs", "geo",
)  # fmt: skip
_DEGREE = "\u00b0"
_ANGLE = (
    rf"\d{{1,3}}[ ]?{_DEGREE}(?:[ ]?\d{{1,2}}(?:[.,]\d{{1,6}})?[ ]?'(?!')"
    rf"(?:[ ]?\d{{1,2}}(?:[.,]\d{{1,4}})?[ ]?(?:\"|''))?)?"
)
_DECIMAL = re.compile(
    r"(?<![\d.,/$-])([-+]?\d{1,2}\.\d{3,10})[ ]?\u00b0?[ ]?[NS]?(?:[ ]?[,;/][ ]?|[ ]+)([-+]?\d{1,3}\.\d{3,10})"
    r"(?:[ ]?\u00b0?[ ]?[EW]\b)?(?![\d.]*\d)"
)
# UTM zone, band, 100 km square, then an even number of digits, half easting and half northing.
_MGRS = re.compile(r"\b(?:[1-9]|[1-5]\d|60)[C-HJ-NP-X] ?[A-HJ-NP-Z][A-HJ-NP-V] ?(\d{1,5}) ?(\d{1,5})\b")


class DecimalPair:
    """Finds a latitude and a longitude in decimal degrees."""

    def find(self, text: str) -> Iterator[Hit]:
        """Yield the pairs whose values are in range."""
        for match in _DECIMAL.finditer(text):
            latitude, longitude = float(match.group(1)), float(match.group(2))
            if abs(latitude) <= 90 and abs(longitude) <= 180:
                precise = min(len(g.partition(".")[2]) for g in match.groups()) >= 4
                near = _WORDS.search(text, max(0, match.start() - 48), match.start())
                confidence = 0.95 if near else 0.88 if precise else 0.45
                if not near and max(abs(latitude), abs(longitude)) <= 1:
                    confidence = 0.2  # shares and colours far more often than a place in the Gulf of Guinea
                elif not near and not re.search(r"[,;/NSEW\u00b0]", match.group()):
                    confidence = min(confidence, 0.62)
                yield Hit(
                    *match.span(), "COORDINATES", "rules", "DECIMAL_DEGREES", confidence,
                    "Rule DECIMAL_DEGREES: two decimal numbers in the ranges of latitude and longitude",
                )  # fmt: skip


class MilitaryGrid:
    """Finds MGRS references of 2 to 10 digits."""

    def find(self, text: str) -> Iterator[Hit]:
        """Yield references whose digits split evenly."""
        for match in _MGRS.finditer(text):
            east, north = match.groups()
            digits = len(east) + len(north)
            if digits % 2 == 0 and (len(east) == len(north) or " " not in match.group()[-digits - 1 :]):
                confidence = 0.92 if digits >= 6 else 0.65
                yield Hit(
                    *match.span(), "COORDINATES", "rules", "MGRS", confidence,
                    "Rule MGRS: grid zone, 100 km square and an even number of digits",
                )  # fmt: skip


RULES: tuple[Recogniser, ...] = (
    DecimalPair(),
    MilitaryGrid(),
    PatternRule(
        "DEGREES_MINUTES",
        "COORDINATES",
        re.compile(
            rf"(?<!\w)(?:{_ANGLE}[ ]?[NSEW]\b(?:[ ]?[,;/]?[ ]?{_ANGLE}[ ]?[NSEW]\b)?|[NSEW][ ]?{_ANGLE}(?:[,;/ "
            rf"]{{1,3}}[NSEW][ ]?{_ANGLE})?)"
        ),
        0.93,
        "degrees with minutes and a point of the compass",
    ),
    PatternRule(
        "COMPASS_DIGITS",
        "COORDINATES",
        re.compile(r"\b\d{4,6}(?:\.\d{1,3})?[NS][ /,-]?\d{5,7}(?:\.\d{1,3})?[EW]\b"),
        0.95,
        "latitude and longitude written as digits with N or S and E or W",
    ),
    PatternRule(
        "LABELLED_DEGREE",
        "COORDINATES",
        re.compile(
            r"\b(?:lat(?:itude)?|lon(?:g(?:itude)?)?|lng)\.?\"?(?:\s{0,2}[:=]\s{0,2}|"
            r"[ ])\"?([-+]?\d{1,3}\.\d{2,10})",
            re.IGNORECASE,
        ),
        0.93,
        "a decimal number after the label latitude or longitude",
        group=1,
    ),
)
