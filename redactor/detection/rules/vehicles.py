"""Vehicle identification numbers and licence plates."""

from __future__ import annotations

import re

from redactor.detection.checksums import vin
from redactor.detection.rule import PatternRule, Recogniser, context_words

_PLATE_WORDS = context_words(
    "plate",
    "plates",
    "license plate",
    "licence plate",
    "number plate",
    "registration",
    "reg no",
    "reg",
    "vehicle",
    "vrm",
    "tag",
    "kennzeichen",
    "registreerimism\u00e4rk",
    "reg.nr",
    "numbrim\u00e4rk",
    "car",
    "sedan",
    "truck",
    "suv",
)
_VIN = r"(?<![\w-])[A-HJ-NPR-Z0-9]{17}(?![\w-])"

RULES: tuple[Recogniser, ...] = (
    PatternRule(
        "VIN_CHECKED",
        "VIN",
        re.compile(_VIN),
        0.96,
        "seventeen letters and digits with a right check digit",
        check=lambda v: vin(v) and not v.isdigit() and not v.isalpha(),
    ),
    PatternRule(
        "VIN",
        "VIN",
        re.compile(_VIN),
        0,
        "seventeen letters and digits",
        context_words("vin", "vehicle", "chassis", "vehicle identification"),
        0.92,
        check=lambda value: any(c.isdigit() for c in value),
    ),
    PatternRule(
        "PLATE_LABELLED",
        "VEHICLE_PLATE",
        re.compile(
            r"\b(?:(?:licen[cs]e|number|vehicle) plates?|plates?|VRM|registration (?:mark|plate)|"
            r"reg(?:istration)?\.? (?:no\.?|number|nr)|kennzeichen|numbrimärk|tag)"
            r"(?: (?:no\.?|number|#))?(?: (?:is|was|of))?[ ]{0,2}[:#]?[ ]{0,2}(?:[A-Z]{2} )"
            r"?(?-i:((?=[A-ZÄÖÜÕ0-9 -]*\d)[A-ZÄÖÜÕ0-9]{1,4}(?:[ -]?[A-Z0-9]{1,5}){1,2}))(?!\w)",
            re.IGNORECASE,
        ),
        0.9,
        "letters and digits after the label of a plate",
        group=1,
    ),
    PatternRule(
        "PLATE",
        "VEHICLE_PLATE",
        re.compile(
            r"(?<![\w-])(?:[A-Z]{2}\d{2} ?[A-Z]{3}|\d{3} ?[A-Z]{3}|[A-Z]{3}[ -]?\d{3,4}|\d[A-Z]"
            r"{3}\d{3}|[A-ZÄÖÜ]{1,3}-[A-Z]{1,2} ?\d{1,4}[EH]?)(?![\w-])"
        ),
        0,
        "the form of a licence plate",
        _PLATE_WORDS,
        0.75,
    ),
)
