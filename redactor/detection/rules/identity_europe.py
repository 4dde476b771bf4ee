"""Numbers of people and firms in the countries of the European Union, Norway, Switzerland and Turkey."""

from __future__ import annotations

import re

from redactor.detection.checksums import estonian_company, estonian_isikukood, is_date
from redactor.detection.rule import PatternRule, Recogniser, context_words
from redactor.detection.rules.national import NationalNumber, digits_only, form, standard

_TAX_DE = context_words(
    "steuer-id", "steuer id", "steueridentifikationsnummer", "steuernummer", "idnr", "identifikationsnummer",
    "steuer-idnr", "steuerliche identifikationsnummer", "tax id", "tax identification", "tin", "tax number",
)  # fmt: skip
_ID_DE = context_words(
    "personalausweis", "personalausweisnummer", "ausweisnummer", "ausweis", "ausweis-nr", "ausweis nr", "perso",
    "id card", "id card no", "identity card", "personalausweis-nr", "reisepass", "passnummer",
)  # fmt: skip


def _company(value: str) -> bool:
    """A registry code whose digits are no day of the calendar: those are dates far more often."""
    dated = value.startswith("19") and is_date(int(value[:4]), int(value[4:6]), int(value[6:]))
    return estonian_company(value) and not dated


def german_document(value: str) -> bool:
    """ICAO 9303 weights 7, 3, 1 over nine places; without the tenth there is nothing to check."""
    body, digit = value[:9], value[9:10]
    if not digit.isdigit():
        return sum(c.isdigit() for c in body) >= 3
    numbers = (int(c) if c.isdigit() else ord(c) - 55 for c in body)
    return sum(n * (7, 3, 1)[i % 3] for i, n in enumerate(numbers)) % 10 == int(digit)


def _has_day(value: str) -> bool:
    """True when the first six digits are a day and month (or month and day) of some year."""
    d = [int(value[i : i + 2]) for i in (0, 2, 4)]
    return is_date(2000 + d[2], d[1], d[0]) or is_date(2000 + d[0], d[1], d[2])


RULES: tuple[Recogniser, ...] = (
    NationalNumber(
        "EE_ISIKUKOOD",
        "EE_ISIKUKOOD",
        form(r"[1-8]\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{4}"),
        "eleven digits with a date of birth and the Estonian check digit",
        context_words(
            "isikukood", "ik", "personal code", "personal identification code", "id code", "national id"
        ),
        estonian_isikukood,
        bare=0.92,
        labelled=0.99,
        wrong=0,
    ),
    PatternRule(
        "EE_ISIKUKOOD_LABELLED",
        "EE_ISIKUKOOD",
        re.compile(r"(?i:isikukood|personal (?:identification )?code)\W{1,4}(\d{11})\b"),
        0.8,
        "eleven digits after the label of an Estonian personal code, check digit not right",
        group=1,
    ),
    NationalNumber(
        "EE_COMPANY_CODE",
        "EE_COMPANY_CODE",
        form(r"[1789]\d{7}"),
        "eight digits with the Estonian check digit",
        context_words(
            "registrikood",
            "reg. kood",
            "reg kood",
            "registry code",
            "rg-kood",
            "company code",
            "business registry",
            "äriregistri kood",
            "äriregister",
            "registreerimisnumber",
            "reg nr",
            "reg. nr",
            "regcode",
            "reg code",
            "reg. code",
            "registration number",
            "registry",
        ),
        _company,
        bare=0.35,
        labelled=0.93,
    ),
    NationalNumber(
        "DE_TAX_ID",
        "DE_TAX_ID",
        form(r"[1-9]\d[ ]?\d{3}[ ]?\d{3}[ ]?\d{3}"),
        "eleven digits with the check digit of a German tax number",
        _TAX_DE,
        digits_only(standard("de.idnr")),
        grouped=0.8,
        bare=0.62,
    ),
    NationalNumber(
        "DE_ID_CARD",
        "ID_CARD_NUMBER",
        form(r"[LMNPRTVWXY][CFGHJKLMNPRTVWXYZ0-9]{8}\d(?:D)?"),
        "the places and the check digit of a German identity card",
        _ID_DE,
        lambda value: sum(c.isdigit() for c in value) >= 2 and german_document(value),
        bare=0.7,
    ),
    NationalNumber(
        "DE_ID_CARD_LABELLED",
        "ID_CARD_NUMBER",
        form(r"[LMNPRTVWXYCFGHJK][CFGHJKLMNPRTVWXYZ0-9]{8}"),
        "the places of a German identity card or passport",
        _ID_DE,
        german_document,
        labelled=0.92,
        wrong=0,
    ),
    NationalNumber(
        "FR_NIR",
        "FR_NIR",
        form(r"[12][ ]?\d{2}[ ]?(?:0[1-9]|1[0-2]|[2-9]\d)[ ]?(?:\d{2}|2[AB])[ ]?\d{3}[ ]?\d{3}[ ]?\d{2}"),
        "fifteen digits with the key of a French social security number",
        context_words("nir", "sécurité sociale", "numéro de sécurité sociale", "securite sociale", "insee"),
        digits_only(standard("fr.nir")),
        grouped=0.95,
        bare=0.9,
    ),
    NationalNumber(
        "BE_NATIONAL",
        "BE_NATIONAL_NUMBER",
        form(r"\d{2}[. ]?\d{2}[. ]?\d{2}[- ]?\d{3}[. ]?\d{2}"),
        "eleven digits with the check digits of a Belgian national number",
        context_words("rijksregisternummer", "registre national", "insz", "niss", "national number"),
        digits_only(standard("be.nn")),
        grouped=0.9,
        bare=0.5,
    ),
    NationalNumber(
        "NL_BSN",
        "NL_BSN",
        form(r"\d{4}[. ]?\d{2}[. ]?\d{3}"),
        "nine digits with the check of a Dutch BSN",
        context_words("bsn", "burgerservicenummer", "sofinummer"),
        digits_only(standard("nl.bsn")),
    ),
    NationalNumber(
        "SE_PERSONNUMMER",
        "SE_PERSONNUMMER",
        form(r"(?:19|20)?\d{6}[-+]\d{4}|(?:19|20)\d{10}"),
        "a date of birth and the check digit of a Swedish personal number",
        context_words("personnummer", "samordningsnummer"),
        standard("se.personnummer"),
        grouped=0.88,
        bare=0.7,
    ),
    NationalNumber(
        "DK_CPR",
        "DK_CPR",
        form(r"\d{6}-?\d{4}"),
        "a date of birth and a serial number as the Danish CPR has them",
        context_words("cpr", "cpr-nr", "cpr nr", "personnummer"),
        lambda value: _has_day(value) and standard("dk.cpr")(value.replace("-", "")),
        grouped=0.75,
    ),
    NationalNumber(
        "NO_FODSELSNUMMER",
        "NO_FODSELSNUMMER",
        form(r"\d{6}[ ]?\d{5}"),
        "eleven digits with both check digits of a Norwegian birth number",
        context_words("fødselsnummer", "fodselsnummer", "personnummer"),
        digits_only(standard("no.fodselsnummer")),
        grouped=0.85,
        bare=0.75,
    ),
    NationalNumber(
        "LV_PERSONAS_KODS",
        "LV_PERSONAS_KODS",
        form(r"(?:0[1-9]|[12]\d|3[012])\d{4}-\d{5}"),
        "a date and five digits, as a Latvian personal code has them",
        context_words("personas kods", "p.k", "personal code"),
        grouped=0.85,
    ),
    NationalNumber(
        "CH_AHV",
        "CH_AHV",
        form(r"756[. ]?\d{4}[. ]?\d{4}[. ]?\d{2}"),
        "thirteen digits with the check digit of a Swiss insurance number",
        context_words("ahv", "avs", "ahv-nr", "sozialversicherungsnummer"),
        digits_only(standard("ch.ssn")),
        grouped=0.96,
        bare=0.93,
    ),
    NationalNumber(
        "AT_SVNR",
        "AT_SVNR",
        form(r"\d{4}[ ]?\d{6}"),
        "ten digits with the check digit of an Austrian insurance number",
        context_words("svnr", "sv-nr", "sozialversicherungsnummer", "versicherungsnummer"),
        digits_only(standard("at.vnr")),
    ),
    NationalNumber(
        "CZ_RODNE_CISLO",
        "CZ_RODNE_CISLO",
        form(r"\d{6}/\d{3,4}"),
        "a date of birth and a serial number as Czech and Slovak birth numbers have them",
        context_words("rodné číslo", "rodne cislo", "r.č", "rč"),
        standard("cz.rc"),
        grouped=0.8,
        wrong=0,
    ),
    NationalNumber(
        "RO_CNP",
        "RO_CNP",
        form(r"[1-8]\d{12}"),
        "thirteen digits with the check digit of a Romanian CNP",
        context_words("cnp", "cod numeric personal"),
        standard("ro.cnp"),
        bare=0.85,
    ),
    NationalNumber(
        "BG_EGN",
        "BG_EGN",
        form(r"\d{10}"),
        "ten digits with the check digit of a Bulgarian EGN",
        context_words("egn", "егн"),
        standard("bg.egn"),
        wrong=0,
    ),
    NationalNumber(
        "HR_OIB",
        "HR_OIB",
        form(r"\d{11}"),
        "eleven digits with the check digit of a Croatian OIB",
        context_words("oib"),
        standard("hr.oib"),
    ),
    NationalNumber(
        "TR_TCKIMLIK",
        "TR_TCKIMLIK",
        form(r"[1-9]\d{10}"),
        "eleven digits with both check digits of a Turkish identity number",
        context_words("tc kimlik", "t.c. kimlik", "kimlik no", "tckn"),
        standard("tr.tckimlik"),
    ),
)
