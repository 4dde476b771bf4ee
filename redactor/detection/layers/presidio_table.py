"""Which of Presidio's pattern recognisers are used, and how far each is trusted.

Stock scores are replaced: a pattern that Presidio calls weak counts only beside a context word that stands
there as a whole word (stock context matches substrings: "lic" in "public"), one with a checksum stands alone.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from redactor.detection.rule import context_words


@dataclass(frozen=True, slots=True)
class Trust:
    """How one recogniser's results are rated.

    Attributes:
        recogniser: class name in presidio_analyzer.
        entity_type: kind of the finding.
        why: what the pattern asks for.
        alone: confidence of a strong form without context; 0 drops it.
        near: confidence with a context word.
        context: the context words.
        weak_alone: confidence of a result with a stock score below 0.4 without context.
        check: a further condition on the matched text.
        needs: the text can't hold a match unless this pattern is found in it; saves a costly pass.
    """

    recogniser: str
    entity_type: str
    why: str
    alone: float
    near: float
    context: re.Pattern[str]
    weak_alone: float = 0.0
    check: Callable[[str], bool] | None = None
    needs: re.Pattern[str] | None = None


def _has_separator(value: str) -> bool:
    return any(c in " -./" for c in value)


_NINE_DIGITS = re.compile(r"\d[\d -]{7}")

TRUSTED: tuple[Trust, ...] = (
    Trust(
        "CreditCardRecognizer",
        "CREDIT_CARD",
        "a card's length and prefix, check digit right",
        0.93,
        0.98,
        context_words("card", "visa", "mastercard", "amex", "credit", "debit", "cc", "payment"),
        needs=_NINE_DIGITS,
    ),
    Trust(
        "IbanRecognizer",
        "IBAN_CODE",
        "a country's account format, check digits right",
        0.98,
        0.99,
        context_words("iban", "account", "bank", "konto", "arve"),
    ),
    Trust(
        "UrlRecognizer",
        "URL",
        "a web address with a known top-level domain",
        0.5,
        0.7,
        context_words("http", "https", "www", "website", "url", "link", "visit", "site"),
        needs=re.compile(r"\w\.[a-z]{2}"),
        check=lambda value: value.islower() or "/" in value or value.lower().startswith("www"),
    ),
    Trust(
        "IpRecognizer",
        "IP_ADDRESS",
        "the form of a network address",
        0.9,
        0.95,
        context_words("ip", "address", "host", "server"),
        # Addresses of four numbers are an own rule: it knows the numbers of programs from them.
        needs=re.compile(r"[0-9a-fA-F]:[0-9a-fA-F:]"),
        check=lambda value: value.count(":") >= 3,
    ),
    Trust(
        "MacAddressRecognizer",
        "MAC_ADDRESS",
        "six pairs of hexadecimal digits",
        0.95,
        0.98,
        context_words("mac"),
        needs=re.compile(r"[0-9A-Fa-f]{2}[:.-][0-9A-Fa-f]{2}"),
    ),
    Trust(
        "CryptoRecognizer",
        "CRYPTO",
        "a wallet address, checksum right",
        0.97,
        0.99,
        context_words("bitcoin", "btc", "wallet"),
        needs=re.compile(r"\b(?:bc1|[13])[a-zA-Z0-9]{24}"),
    ),
    Trust(
        "UsSsnRecognizer",
        "US_SSN",
        "nine digits in 3-2-4 groups, valid ranges",
        0.0,
        0.95,
        context_words("ssn", "ssns", "ssan", "social security", "social", "soc sec", "taxpayer"),
        needs=_NINE_DIGITS,
        check=lambda value: not value.startswith("9"),
    ),
    Trust(
        "UsItinRecognizer",
        "US_ITIN",
        "nine digits in the ranges of an ITIN",
        0.88,
        0.96,
        context_words("itin", "tin", "taxpayer", "tax id", "individual taxpayer"),
        needs=_NINE_DIGITS,
    ),
    Trust(
        "UsMbiRecognizer",
        "US_MBI",
        "the eleven places of a Medicare number",
        0.9,
        0.97,
        context_words("mbi", "medicare", "beneficiary"),
        weak_alone=0.65,
        needs=re.compile(r"\d[A-Z][A-Z0-9]\d"),
    ),
    Trust(
        "AuAbnRecognizer",
        "AU_ABN",
        "the check digits of an Australian business number",
        0.6,
        0.95,
        context_words("abn", "business number"),
        check=_has_separator,
        needs=_NINE_DIGITS,
    ),
    Trust(
        "DeSocialSecurityRecognizer",
        "DE_SOCIAL_SECURITY",
        "the form of a German pension number",
        0.7,
        0.95,
        context_words(
            "sozialversicherungsnummer", "rentenversicherungsnummer", "sv-nummer", "versicherungsnummer"
        ),
        needs=re.compile(r"\d{8} ?[A-Z] ?\d{3}"),
    ),
    Trust(
        "PlPeselRecognizer",
        "PL_PESEL",
        "eleven digits with the check digit of a Polish PESEL",
        0.0,
        0.96,
        context_words("pesel"),
        needs=_NINE_DIGITS,
    ),
    Trust(
        "EsNifRecognizer",
        "ES_NIF",
        "eight digits with the right letter of a Spanish NIF",
        0.85,
        0.96,
        context_words("nif", "dni", "documento"),
        needs=re.compile(r"\d{7}-?[A-Za-z]\b"),
    ),
    Trust(
        "ItFiscalCodeRecognizer",
        "IT_FISCAL_CODE",
        "the sixteen places of an Italian fiscal code",
        0.95,
        0.98,
        context_words("codice fiscale"),
        needs=re.compile(r"(?i)[A-Z]{6}\d"),
    ),
    Trust(
        "FiPersonalIdentityCodeRecognizer",
        "FI_HETU",
        "the form and check sign of a Finnish personal code",
        0.9,
        0.97,
        context_words("henkil\u00f6tunnus", "hetu"),
        needs=re.compile(r"\d{6}[-+A-FU-Y]\d{3}"),
    ),
)
