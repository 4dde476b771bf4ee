"""Numbers of people in the United Kingdom and Ireland."""

from __future__ import annotations

from redactor.detection.rule import Recogniser, context_words
from redactor.detection.rules.national import NationalNumber, digits_only, form, standard

_NINO = context_words("nino", "national insurance", "ni number", "ni no", "national insurance number")

RULES: tuple[Recogniser, ...] = (
    NationalNumber(
        "UK_NINO",
        "UK_NINO",
        form(
            r"(?!BG|GB|NK|KN|TN|NT|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z][ -]?\d{2}[ -]?\d{2}[ -]?\d{2}[ -]?[A-D]"
        ),
        "the form of a UK National Insurance number",
        _NINO,
        grouped=0.9,
        bare=0.9,
        labelled=0.98,
    ),
    # Without its last letter it is two letters and six digits, as many part numbers are.
    NationalNumber(
        "UK_NINO_SHORT",
        "UK_NINO",
        form(r"[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z][ -]?\d{2}[ -]?\d{2}[ -]?\d{2}"),
        "two letters and six digits",
        _NINO,
        labelled=0.9,
    ),
    NationalNumber(
        "UK_NHS",
        "UK_NHS",
        form(r"\d{3}[ -]?\d{3}[ -]?\d{4}"),
        "ten digits with the check digit of an NHS number",
        context_words("nhs", "nhs number", "nhs no", "health service", "chi number"),
        digits_only(standard("gb.nhs")),
        grouped=0.72,
        bare=0.42,
        labelled=0.98,
    ),
    NationalNumber(
        "UK_UTR",
        "UK_UTR",
        form(r"\d{5}[ -]?\d{5}K?"),
        "ten digits with the check digit of a taxpayer reference",
        context_words("utr", "unique taxpayer reference", "self assessment", "taxpayer reference"),
        digits_only(lambda value: standard("gb.utr")(value.rstrip("K"))),
        grouped=0.6,
        bare=0.32,
        wrong=0.85,
        wrong_type="UK_UTR",
    ),
    NationalNumber(
        "UK_DRIVING_LICENCE",
        "DRIVER_LICENSE",
        form(r"[A-Z][A-Z9]{4}[ ]?\d[0156]\d[0-3]\d\d[ ]?[A-Z9]{2}[A-Z0-9][ ]?[A-Z0-9]{2}"),
        "the sixteen places of a UK driving licence",
        context_words("licence", "driving", "dvla", "driver number", "licence no"),
        grouped=0.93,
        bare=0.95,
        labelled=0.98,
    ),
    NationalNumber(
        "IE_PPS",
        "IE_PPS",
        form(r"\d{7}[A-W][A-IW]?"),
        "seven digits with the right check letter of an Irish PPS number",
        context_words("pps", "ppsn", "pps number", "personal public service"),
        digits_only(standard("ie.pps")),
        bare=0.85,
    ),
)
