"""Numbers of people in Canada: social insurance, and the health cards of the provinces."""

from __future__ import annotations

from redactor.detection.checksums import luhn
from redactor.detection.rule import Recogniser, context_words
from redactor.detection.rules.national import NationalNumber, digits_only, form, standard

_HEALTH = context_words(
    "ohip", "health card", "health card number",
    "health card no", "health number", "phn", "personal health number",
    "carte santé", "carte d'assurance maladie", "assurance maladie",
    "ramq", "nam", "health insurance number", "ahcip",
    "phin", "mcp", "msp", "bc services card", "bc phn", "alberta health", "care card", "carecard", "hcn",
    "health insurance no", "provincial health", "medicare number",
)  # fmt: skip


def _ontario(value: str) -> bool:
    return luhn(value[: len(value.rstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ"))]) and value[0] != "0"


RULES: tuple[Recogniser, ...] = (
    NationalNumber(
        "CA_SIN",
        "CA_SIN",
        form(r"[0-79]\d{2}[ -]?\d{3}[ -]?\d{3}"),
        "nine digits with the check digit of a Canadian SIN",
        context_words("sin", "s.i.n", "social insurance", "nas", "assurance sociale", "social insurance number"),
        digits_only(luhn),
        grouped=0.72,
        bare=0.4,
    ),
    NationalNumber(
        "CA_HEALTH_ONTARIO",
        "CA_HEALTH_CARD",
        form(r"\d{4}[ -]?\d{3}[ -]?\d{3}(?:[ -]?[A-Z]{2})?"),
        "ten digits with the check digit of an Ontario health card",
        _HEALTH,
        digits_only(_ontario),
        grouped=0.66,
        bare=0.3,
        wrong=0,
    ),
    NationalNumber(
        "CA_HEALTH_BC",
        "CA_HEALTH_CARD",
        form(r"9\d{3}[ -]?\d{3}[ -]?\d{3}"),
        "ten digits with the check digit of a British Columbia health number",
        _HEALTH,
        digits_only(standard("ca.bc_phn")),
        grouped=0.7,
        bare=0.35,
        wrong=0,
    ),
    NationalNumber(
        "CA_HEALTH_QUEBEC",
        "CA_HEALTH_CARD",
        form(r"[A-Z]{4}[ -]?\d{2}(?:0[1-9]|1[0-2]|5[1-9]|6[0-2])[ -]?(?:0[1-9]|[12]\d|3[01])\d{2}"),
        "four letters and a coded date of birth, as a Quebec health card has them",
        _HEALTH,
        grouped=0.93,
        bare=0.9,
    ),
    NationalNumber(
        "CA_HEALTH_LABELLED",
        "CA_HEALTH_CARD",
        form(
            r"\d{4}[ -]?\d{3}[ -]?\d{3}(?:[ -]?[A-Z]{2})?|\d{5}[ -]\d{4}|"
            r"\d{3}[ -]?\d{3}[ -]?\d{3}|\d{8}|\d{12}|[NDM]\d{7}"
        ),
        "the length of a provincial health number",
        _HEALTH,
        labelled=0.92,
    ),
)  # fmt: skip
