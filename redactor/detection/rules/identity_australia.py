"""Numbers of people and firms in Australia and New Zealand."""

from __future__ import annotations

from redactor.detection.checksums import digits_of
from redactor.detection.rule import Recogniser, context_words
from redactor.detection.rules.national import NationalNumber, digits_only, form, standard


def medicare(value: str) -> bool:
    """Services Australia: the ninth digit is the sum of the first eight, weighted 1 3 7 9, modulo 10."""
    d = digits_of(value)
    return sum(a * b for a, b in zip(d, (1, 3, 7, 9, 1, 3, 7, 9), strict=False)) % 10 == d[8]


RULES: tuple[Recogniser, ...] = (
    NationalNumber(
        "AU_TFN",
        "AU_TFN",
        form(r"\d{3}[ -]?\d{3}[ -]?\d{2,3}"),
        "the check digit of an Australian tax file number",
        context_words("tfn", "tax file", "tax file number", "tax file no", "ato"),
        digits_only(standard("au.tfn")),
        grouped=0.62,
        bare=0.35,
    ),
    NationalNumber(
        "AU_MEDICARE",
        "AU_MEDICARE",
        form(r"[2-6]\d{3}[ -]?\d{5}[ -]?\d(?:[ -/]?\d)?"),
        "the check digit of an Australian Medicare number",
        context_words("medicare", "medicare card", "medicare no", "medicare number"),
        medicare,
        grouped=0.75,
        bare=0.4,
    ),
    NationalNumber(
        "AU_ABN",
        "AU_ABN",
        form(r"\d{2}[ -]?\d{3}[ -]?\d{3}[ -]?\d{3}"),
        "the check digits of an Australian business number",
        context_words("abn", "business number", "australian business number"),
        digits_only(standard("au.abn")),
        grouped=0.75,
        bare=0.62,
    ),
    NationalNumber(
        "AU_ACN",
        "AU_ACN",
        form(r"\d{3}[ -]?\d{3}[ -]?\d{3}"),
        "the check digit of an Australian company number",
        context_words("acn", "company number"),
        digits_only(standard("au.acn")),
        wrong=0,
    ),
    NationalNumber(
        "NZ_IRD",
        "NZ_IRD",
        form(r"\d{2,3}[ -]?\d{3}[ -]?\d{3}"),
        "the check digit of a New Zealand tax number",
        context_words("ird", "ird number", "inland revenue"),
        digits_only(standard("nz.ird")),
        wrong=0,
    ),
)
