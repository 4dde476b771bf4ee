"""Numbers of people in the United States, Canada and Australia that Presidio lacks or finds only bare."""

from __future__ import annotations

import re

from redactor.detection.checksums import luhn, plausible_ssn
from redactor.detection.rule import PatternRule, Recogniser, context_words

_LICENCE = context_words(
    "driver license",
    "driver's license",
    "drivers license",
    "driving licence",
    "driver licence",
    "driver's licence",
    "license no",
    "license number",
    "licence no",
    "licence number",
    "dl",
    "dl no",
    "dl#",
    "d.l.",
    "lic no",
    "driver's lic",
    "operator license",
    "cdl",
    "juhiluba",
    "juhiloa number",
    "f\u00fchrerschein",
)

RULES: tuple[Recogniser, ...] = (
    PatternRule(
        "SSN_LABELLED",
        "US_SSN",
        re.compile(
            r"\b(?:SSN|SSAN|social security(?: number| no\.?| #)?|soc\.? sec\.?)(?![^\W\d_])[^\w\n]{0,6}(?:is |"
            r"number |no\.? ?|# ?|: ?)*"
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
            r"(?<![\w*])(?:(?:X{3}|x{3}|\*{3})-(?:X{2}|x{2}|\*{2})-|(?i:(?:last (?:four|4)(?: (?:of )"
            r"?(?:ssn|social(?: security(?: number)?)?))?|last4)\W{1,3}(?:is |are |digits )?))(\d{4})"
            r"\b"
        ),
        0.85,
        "the last four digits of a masked SSN",
        group=1,
    ),
    PatternRule(
        "SSN_GROUPS",
        "US_SSN",
        re.compile(r"(?<![\w-])\d{3}([- ])\d{2}\1\d{4}(?![\w-])"),
        0.88,
        "nine digits in 3-2-4 groups, valid ranges",
        context_words("ssn", "social security", "social", "ss#", "taxpayer"),
        0.98,
        check=plausible_ssn,
    ),
    PatternRule(
        "DOD_ID",
        "US_DOD_ID",
        re.compile(r"(?<![\w-])\d{10}(?![\w-])"),
        0,
        "ten digits",
        context_words("dod id", "dodid", "edipi", "dod identification", "cac number", "dod id number"),
        0.95,
    ),
    PatternRule(
        "A_NUMBER",
        "US_ALIEN_NUMBER",
        re.compile(r"(?<![\w-])A[-# ]?\d{2,3}[- ]?\d{3}[- ]?\d{3}(?![\w-])"),
        0.6,
        "the letter A and eight or nine digits",
        context_words("a-number", "alien", "uscis", "immigration", "a number", "alien registration", "a#"),
        0.95,
    ),
    PatternRule(
        "DRIVING_LICENCE",
        "DRIVER_LICENSE",
        re.compile(
            r"(?<![\w-])(?=[A-Z0-9*-]{5,20}(?![\w-]))(?=(?:[A-Z*-]*\d){4})[A-Z]{0,5}[A-Z0-9*-]{4,18}(?![\w-])"
        ),
        0,
        "letters and digits as licences have them",
        _LICENCE,
        0.88,
    ),
    PatternRule(
        "LABELLED_ID",
        "ID_NUMBER",
        re.compile(
            r"\b(?:employee|personnel|service|student|patient|member|customer|client|inmate|prisoner|"
            r"medical record|mrn|hospital|health (?:card|insurance)|"
            r"medicaid|medicare|insurance|policy|tax(?:payer)?|national|voter|army|military|staff|"
            r"beneficiary|subscriber|group|chart)"
            r"[ ]?(?:id(?:entification)?|no\.?|number|nr\.?|#|card)(?:[ ]?(?:no\.?|number|nr\.?|#))?[ "
            r"]{0,2}(?:[:=#]|is|-)?[ ]{0,2}"
            r"(?-i:((?=[A-Z0-9/-]*\d{3})[A-Z0-9][A-Z0-9/-]{3,20}))(?!\w)",
            re.IGNORECASE,
        ),
        0.85,
        "a number after the label of an identifier",
        group=1,
    ),
    PatternRule(
        "MRN",
        "ID_NUMBER",
        re.compile(
            r"\b(?:MRN|ID|UID|NPI|DEA|CAC|PID|PIN|IK)[ ]{0,2}(?:no\.?|number|#|:|=)[ ]"
            r"{0,2}#?((?=[A-Z0-9-]*\d{3})[A-Z0-9-]{4,20})(?!\w)"
        ),
        0.8,
        "a number after the label ID, MRN or PIN",
        group=1,
    ),
    PatternRule(
        "CA_SIN_LABELLED",
        "CA_SIN",
        re.compile(r"(?<![\w-])\d{3}[ -]?\d{3}[ -]?\d{3}(?![\w-])"),
        0,
        "nine digits with a right check digit",
        context_words("sin", "social insurance", "assurance sociale"),
        0.95,
        check=luhn,
    ),
    PatternRule(
        "CA_HEALTH_CARD",
        "CA_HEALTH_CARD",
        re.compile(r"(?<![\w-])\d{4}[- ]?\d{3}[- ]?\d{3}(?:[- ]?[A-Z]{2})?(?![\w-])"),
        0,
        "ten digits with a version code",
        context_words("ohip", "health card", "health number", "phn", "carte sant\u00e9"),
        0.9,
    ),
)
