"""Numbers of people and companies in Europe that Presidio lacks."""

from __future__ import annotations

import re

from redactor.detection.checksums import estonian_company, estonian_isikukood
from redactor.detection.rule import PatternRule, Recogniser, context_words

_PASSPORT = context_words(
    "passport",
    "pass",
    "passi",
    "reisepass",
    "passeport",
    "pasaporte",
    "travel document",
    "passport no",
    "pass number",
)
_ID_CARD = context_words(
    "id card",
    "identity card",
    "id-kaart",
    "dokumendi",
    "document number",
    "personalausweis",
    "ausweis",
    "identity document",
)

RULES: tuple[Recogniser, ...] = (
    PatternRule(
        "EE_ISIKUKOOD",
        "EE_ISIKUKOOD",
        re.compile(r"(?<![\w.-])[1-8]\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{4}(?![\w-]|\.\d)"),
        0.92,
        "eleven digits with a date of birth and the Estonian check digit",
        context_words(
            "isikukood", "ik", "personal code", "personal identification code", "id code", "national id"
        ),
        0.99,
        check=estonian_isikukood,
    ),
    PatternRule(
        "EE_ISIKUKOOD_LABELLED",
        "EE_ISIKUKOOD",
        re.compile(r"(?i:isikukood|personal (?:identification )?code)\W{1,4}(\d{11})\b"),
        0.8,
        "eleven digits after the label of an Estonian personal code, check digit not right",
        group=1,
    ),
    PatternRule(
        "EE_COMPANY_CODE",
        "EE_COMPANY_CODE",
        re.compile(r"(?<![\w.-])[1789]\d{7}(?![\w-]|\.\d)"),
        0,
        "eight digits with the Estonian check digit",
        context_words(
            "registrikood", "reg. kood", "registry code", "rg-kood", "company code", "business registry"
        ),
        0.93,
        check=estonian_company,
    ),
    PatternRule(
        "PASSPORT",
        "PASSPORT_NUMBER",
        re.compile(
            r"(?<![\w-])(?:[A-Z]{1,2}\d{6,8}|[CFGHJKLMNPRTVWXYZ][CFGHJKLMNPRTVWXYZ0-9]{8}|\d{8,9}|"
            r"\d{2}[A-Z]{2}\d{5})(?![\w-])"
        ),
        0,
        "the form of a passport number",
        _PASSPORT,
        0.88,
        check=lambda value: any(c.isdigit() for c in value),
    ),
    PatternRule(
        "ID_CARD",
        "ID_CARD_NUMBER",
        re.compile(r"(?<![\w-])(?:[A-Z]{2}\d{7}|[LMNPRTVWXYCFGHJK][A-Z0-9]{8,9}|[A-Z]{1,3}\d{6,9})(?![\w-])"),
        0,
        "the form of an identity card number",
        _ID_CARD,
        0.85,
        check=lambda value: sum(c.isdigit() for c in value) >= 4,
    ),
    PatternRule(
        "UK_UTR",
        "UK_UTR",
        re.compile(r"(?<![\w-])\d{5} ?\d{5}K?(?![\w-])"),
        0,
        "ten digits",
        context_words("utr", "unique taxpayer reference", "self assessment"),
        0.9,
    ),
    PatternRule(
        "NINO_TEMPORARY",
        "UK_NINO",
        re.compile(
            r"\b(?!BG|GB|NK|KN|TN|NT|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z][ -]?\d{2}[ -]?\d{2}[ -]"
            r"?\d{2}[ -]?[A-D]\b"
        ),
        0.9,
        "the form of a UK National Insurance number",
    ),
)
