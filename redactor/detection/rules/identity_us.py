"""Numbers of people and firms in the United States."""

from __future__ import annotations

import re

from redactor.detection.checksums import plausible_ssn
from redactor.detection.rule import PatternRule, Recogniser, context_words
from redactor.detection.rules.national import NationalNumber, digits_only, form, standard

_SSN_LABELS = context_words(
    "ssn", "ssns", "ssan", "social security",
    "social security number", "social security no", "ss#", "ss #", "ss no",
    "soc sec", "soc. sec",
)  # fmt: skip


def dea_number(value: str) -> bool:
    """21 CFR 1301: digits 1, 3, 5 plus twice digits 2, 4, 6; the last digit of the sum is the seventh."""
    d = [int(c) for c in value if c.isdigit()][-7:]
    return (d[0] + d[2] + d[4] + 2 * (d[1] + d[3] + d[5])) % 10 == d[6]


RULES: tuple[Recogniser, ...] = (
    PatternRule(
        "SSN_LABELLED",
        "US_SSN",
        re.compile(
            r"\b(?:SSN|SSAN|SS ?#|SS no\.?|social security(?: number| no\.?| #)?|"
            r"soc\.? sec\.?)(?![^\W\d_])[^\w\n]{0,6}"
            r"(?:is |number |no\.? ?|# ?|: ?)*(?:\n[ \t]*)?"
            r"(\d{3}[-. ]?\d{2}[-. ]?\d{4})(?!\d)",
            re.IGNORECASE,
        ),
        0.97,
        "nine digits after the label SSN",
        group=1,
    ),
    PatternRule(
        "SSN_LAST_FOUR",
        "US_SSN",
        re.compile(
            r"(?<![\w*])(?:(?:X{3}|x{3}|\*{3})-(?:X{2}|x{2}|\*{2})-|(?i:(?:last (?:four|4)(?: (?:digits )?(?:of )"
            r"?(?:(?:his|her|the|my|your) )?(?:ssn|social(?: security(?: number)?)?))?|last4)\W{1,3}(?:is |"
            r"are |digits )?))"
            r"(\d{4})\b"
        ),
        0.85,
        "the last four digits of a masked SSN",
        group=1,
    ),
    PatternRule(
        "SSN_GROUPS",
        "US_SSN",
        re.compile(r"(?<![\w-])\d{3}([- .])\d{2}\1\d{4}(?![\w-]|\.\d)"),
        0.88,
        "nine digits in 3-2-4 groups, valid ranges",
        _SSN_LABELS,
        0.98,
        check=plausible_ssn,
    ),
    NationalNumber(
        "SSN_BARE",
        "US_SSN",
        form(r"\d{9}"),
        "nine digits in valid ranges",
        _SSN_LABELS,
        plausible_ssn,
        labelled=0.93,
    ),
    NationalNumber(
        "US_ITIN",
        "US_ITIN",
        form(r"9\d{2}[- ]?\d{2}[- ]?\d{4}"),
        "nine digits in the ranges of an ITIN",
        context_words("itin", "tin", "taxpayer", "tax id", "individual taxpayer", "individual taxpayer id"),
        digits_only(standard("us.itin")),
        grouped=0.85,
        bare=0.3,
    ),
    NationalNumber(
        "US_NPI",
        "US_NPI",
        form(r"[12]\d{9}"),
        "ten digits with the check digit of a provider number",
        context_words("npi", "national provider", "national provider identifier", "provider id", "provider"),
        lambda value: standard("luhn")(f"80840{value}"),
        bare=0.4,
    ),
    NationalNumber(
        "US_DEA",
        "US_DEA_NUMBER",
        form(r"[ABCDEFGHJKLMPRSTUX][A-Z] ?-?\d{7}"),
        "two letters and seven digits, check digit right",
        context_words("dea", "dea no", "dea number", "dea#", "prescriber", "medical license"),
        dea_number,
        grouped=0.7,
        bare=0.9,
    ),
    NationalNumber(
        "US_ROUTING",
        "ABA_ROUTING_NUMBER",
        form(r"(?:0\d|1[0-2]|2[1-9]|3[0-2]|6[1-9]|7[0-2]|80)\d{2}[ -]?\d{4}[ -]?\d"),
        "nine digits with the check digit of a bank",
        context_words("aba", "aba no", "routing", "routing no", "routing number", "rtn", "transit", "wire", "ach"),
        digits_only(standard("us.rtn")),
        bare=0.4,
    ),
    PatternRule(
        "DOD_ID",
        "US_DOD_ID",
        re.compile(r"(?<![\w-])\d{10}(?![\w-])"),
        0,
        "ten digits",
        context_words(
            "dod id", "dodid", "edipi", "dod identification", "cac number", "dod id number", "dod id no", "edi-pi",
            "dod identification number", "dod number",
        ),
        0.97,
    ),
    PatternRule(
        "A_NUMBER",
        "US_ALIEN_NUMBER",
        re.compile(r"(?<![\w-])A[-# ]{0,2}\d{2,3}[- ]?\d{3}[- ]?\d{3}(?![\w-])"),
        0.75,
        "the letter A and eight or nine digits",
        context_words(
            "a-number", "alien", "uscis", "immigration",
            "a number", "alien registration", "a#", "alien no", "uscis #",
            "green card", "permanent resident",
        ),
        0.96,
    ),
    PatternRule(
        "A_NUMBER_LABELLED",
        "US_ALIEN_NUMBER",
        re.compile(
            r"(?i:\b(?:a-number|alien (?:registration )?(?:number|no\.?|#)|uscis (?:number|no\.?|#)|a#))[ ]{0,2}"
            r"[:#]?[ ]{0,2}\n?[ ]{0,4}(A?[-# ]{0,2}\d{2,3}[- ]?\d{3}[- ]?\d{2,3})(?![\w-])"
        ),
        0.95,
        "digits after the label of an alien registration number",
        group=1,
    ),
)  # fmt: skip
