"""Accounts and tax numbers of businesses."""

from __future__ import annotations

import re

from redactor.detection.checksums import luhn
from redactor.detection.rule import PatternRule, Recogniser, context_words

RULES: tuple[Recogniser, ...] = (
    PatternRule(
        "US_EIN",
        "US_EIN",
        re.compile(
            r"(?<![\w-])(?:0[1-6]|1[0-6]|2[0-7]|3\d|4[0-8]|5\d|6[0-8]|7[1-7]|8[0-8]|9[0-589])-\d{7}(?![\w-])"
        ),
        0.6,
        "nine digits in 2-7 groups with a prefix that the IRS issues",
        context_words("ein", "fein", "employer identification", "tax id", "federal id", "irs"),
        0.95,
    ),
    PatternRule(
        "CARD_GROUPS",
        "CREDIT_CARD",
        re.compile(
            r"(?<![\w-])(?:\d{4}[ .-]){3}\d{1,7}(?![\w-])|(?<![\w-])3[47]\d{2}[ .-]\d{6}[ .-]\d{5}(?![\w-])"
        ),
        0.95,
        "digits in the groups of a payment card with a right check digit",
        check=luhn,
    ),
    PatternRule(
        "CARD_BARE",
        "CREDIT_CARD",
        re.compile(
            r"(?<![\w.-])(?:4\d{12}(?:\d{3})?|5[1-5]\d{14}|2[2-7]\d{14}|3[47]\d{13}|6(?:011|5\d\d|4[4-9]\d)\d{12}|"
            r"3(?:0[0-5]|[68]\d)\d{11}|35\d{14})(?![\w-]|\.\d)"
        ),
        0.93,
        "the length and prefix of a payment card with a right check digit",
        context_words("card", "visa", "mastercard", "amex", "credit", "debit", "cc", "payment"),
        0.98,
        check=luhn,
    ),
    PatternRule(
        "CARD_LABELLED",
        "CREDIT_CARD",
        re.compile(r"(?i:card|visa|mastercard|amex)[^\n\d]{0,24}((?:\d[ -]?){12,18}\d)(?!\d)"),
        0.75,
        "digits after the name of a payment card, check digit not right",
        group=1,
    ),
    PatternRule(
        "CARD_SECURITY_CODE",
        "CREDIT_CARD",
        re.compile(r"\b(?:CVV2?|CVC2?|security code)\b[ ]{0,2}[:=#]?[ ]{0,2}(\d{3,4})\b", re.IGNORECASE),
        0.9,
        "digits after the label of a card's security code",
        group=1,
    ),
    PatternRule(
        "BANK_ACCOUNT",
        "BANK_ACCOUNT",
        re.compile(
            r"\b(?:account|acct|a/c|konto(?:nummer)?|arveldusarve|arve(?:lduskonto)?|compte)[ .]"
            r"{0,2}(?:no\.?|number|nr\.?|num|#)?[ ]{0,2}[:=#]?[ ]{0,2}"
            # The value of a form may stand on the next line, behind the number of its field.
            r"(?:\[\w{1,6}\])?\s{0,3}((?:\d[ -]?){5,17}\d)(?!\d)",
            re.IGNORECASE,
        ),
        0.88,
        "digits after the label of a bank account",
        group=1,
    ),
    PatternRule(
        "UK_SORT_CODE",
        "BANK_ACCOUNT",
        re.compile(r"(?<![\w-])\d{2}-\d{2}-\d{2}(?![\w-])|(?<!\d)\d{6}(?!\d)"),
        0,
        "six digits",
        context_words("sort code"),
        0.93,
    ),
    PatternRule(
        "ROUTING_LABELLED",
        "ABA_ROUTING_NUMBER",
        re.compile(
            r"\b(?:routing|ABA|RTN)[ ]?(?:transit )?(?:no\.?|number|#)?[ ]{0,2}[:=#]?[ ]{0,2}(\d{9})(?!\d)",
            re.IGNORECASE,
        ),
        0.93,
        "nine digits after the label of a routing number",
        group=1,
    ),
    PatternRule(
        "SWIFT_CODE",
        "SWIFT_CODE",
        re.compile(r"\b[A-Z]{4}[A-Z]{2}[A-Z0-9]{2}(?:[A-Z0-9]{3})?\b"),
        0,
        "eight or eleven letters and digits",
        context_words("swift", "bic", "swift code", "bic code"),
        0.85,
    ),
)
