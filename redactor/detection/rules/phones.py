"""Telephone numbers, parsed with the phonenumbers library where the form alone does not decide."""

from __future__ import annotations

import re
from collections.abc import Iterator

from redactor.detection.hits import Hit
from redactor.detection.rule import Recogniser, context_words, in_context

# A run of digits with the separators that people write, 7 to 15 digits in all, and an extension.
# Each round takes one digit, so that a long run of digits is tried in one way only.
_CANDIDATE = re.compile(
    r"(?<![\w/.:-])(?<!\d[ ,])((?:\+|00|011[ -])?[ ]?\(?\d(?:[ ]?[-./\u00b7()]{0,3}[ ]{0,2}\d){6,17})"
    r"((?:[ ]?,?[ ]?(?:x|ext\.?|extension|#)[ ]?\d{1,6})?)(?![\w/-]|\.\d|:\d|,\d{3})"
)
_WORDS = context_words(
    "phone",
    "telephone",
    "tel",
    "mobile",
    "cell",
    "cellphone",
    "call",
    "called",
    "fax",
    "contact",
    "sms",
    "whatsapp",
    "dial",
    "ring",
    "voicemail",
    "dsn",
    "comm",
    "hotline",
    "landline",
    "tel.",
    "ph",
    "telefon",
    "tel\u00e9phone",
    "handy",
    "mobil",
    "desk",
    "direct",
    "his number",
    "her number",
    "my number",
    "their number",
    "your number",
    "reach",
    "reached",
    "text",
    "emergency contact",
    "mob",
    "gsm",
    "t\u00e9l",
    "telefoon",
    "puhelin",
)
_STRONG_WORDS = context_words(
    "phone",
    "telephone",
    "tel",
    "mobile",
    "cell",
    "fax",
    "call",
    "dsn",
    "telefon",
    "whatsapp",
    "sms",
    "handy",
    "ph",
    "mob",
    "mobil",
    "gsm",
    "t\u00e9l",
    "t\u00e9l\u00e9phone",
    "landline",
)
# A letter for telephone, mobile, fax or direct right before the number: "T: ", "M 0491".
_LETTER_LABEL = re.compile(r"(?:^|[\s|,;(])(?:[TMFPDC][.:]?|[tmfpdc][.:]|Ph\.?)[ ]{0,2}$")
_FREEPHONE_AU = re.compile(r"1[38]00[ -]?\d{3}[ -]?\d{3}|13[ -]?\d{2}[ -]?\d{2}")
_MOBILE_EE = re.compile(r"5\d{3}[ -]\d{3,4}")
_NORTH_AMERICAN = re.compile(r"(?:\+?1[ .-]?)?(?:\([2-9]\d{2}\)[ ]?|[2-9]\d{2}[-./ ])[2-9]\d{2}[-. ]\d{4}")
_LOCAL_SEVEN = re.compile(r"[2-9]\d{2}[-. ]\d{4}")
_DATE_LIKE = re.compile(
    r"(?:19|20)\d\d[-./ ][01]?\d[-./ ][0-3]?\d|[0-3]?\d[-./][0-3]?\d[-./](?:19|20)?\d\d|(?:19|20)\d\d "
    r"?[-/] ?(?:19|20)\d\d"
)
_CARD_LIKE = re.compile(r"(?:\d{4}[ -]){3}\d{4}|\d{3}-\d{2}-\d{4}")
# "0.51 13.63": a single digit before a point is a decimal number, not the group of a telephone number.
_DECIMALS = re.compile(r"(?:^|[ (/-])(?!1\.\d{3}\.)\d\.\d")
# "0 954 932", "025 1 4 0 5": a row of a table.
_ROW = re.compile(r"0 .*|.*(?:[ ]\d(?=[ ]|$)){2}.*")
_IP_LIKE = re.compile(r"\d{1,3}(?:\.\d{1,3}){3}")
_BOOK = re.compile(r"97[89][- ]?\d[\d -]{6,12}")
_OTHER = (_DATE_LIKE, _CARD_LIKE, _IP_LIKE, _ROW, _BOOK)
_REGIONS = ("US", "GB", "EE", "DE", "AU", "FR", "FI")


class Phones:
    """Finds telephone numbers of any country."""

    def find(self, text: str) -> Iterator[Hit]:
        """Yield the candidates that are numbers by form or by a country's numbering plan."""
        for match in _CANDIDATE.finditer(text):
            number, extension = match.groups()
            bare = number.lstrip()
            if bare.startswith("(") and bare.count("(") > bare.count(")"):
                bare = bare[1:].lstrip()
            start, end = match.start() + len(number) - len(bare), match.end()
            number = bare
            # "202-555-0143 2 men": the next number is not a part of this one.
            ten = _NORTH_AMERICAN.match(number.strip())
            if ten and ten.end() < len(number.strip()) and not number.strip()[ten.end()].isdigit():
                number, extension, end = ten.group(), "", start + ten.end()
            verdict = self._judge(text, start, end, number.strip(), bool(extension))
            if verdict:
                rule, confidence, why = verdict
                yield Hit(start, end, "PHONE_NUMBER", "rules", rule, confidence, f"Rule {rule}: {why}")

    def _judge(
        self, text: str, start: int, end: int, number: str, extension: bool
    ) -> tuple[str, float, str] | None:
        digits = sum(c.isdigit() for c in number)
        if not 7 <= digits <= 15 or _DECIMALS.search(number) or any(p.fullmatch(number) for p in _OTHER):
            return None
        lettered = bool(_LETTER_LABEL.search(text, max(0, start - 5), start))
        near = lettered or extension or in_context(text, start, end, _WORDS) or _in_signature(text, start, end)
        if _NORTH_AMERICAN.fullmatch(number):
            return (
                "PHONE_NORTH_AMERICA",
                0.97 if near else 0.92,
                "ten digits in the groups of a North American number",
            )
        if _LOCAL_SEVEN.fullmatch(number):
            confidence = 0.9 if near else 0.62 if "-" in number else 0.25
            return "PHONE_LOCAL", confidence, "seven digits in the groups of a local number"
        if number.startswith(("+", "00", "011")):
            valid = _is_number(re.sub(r"^(?:00|011[ -])", "+", number), None)
            return (
                "PHONE_INTERNATIONAL",
                0.96 if valid else 0.75 if near else 0.62 if number.startswith("+") else 0.25,
                "an international prefix and a country's number",
            )
        return self._national(text, start, end, number, near)

    def _national(self, text: str, start: int, end: int, number: str, near: bool) -> tuple[str, float, str] | None:
        strong = in_context(text, start, end, _STRONG_WORDS, 24) or _LETTER_LABEL.search(
            text, max(0, start - 5), start
        )
        grouped = any(c in " -./()" for c in number)
        if strong:
            return "PHONE_LABELLED", 0.92, "digits after a word for telephone"
        if (
            grouped
            and number.startswith(("0", "(0"))
            and any(_is_number(number, region) for region in ("GB", "DE", "AU", "FR", "FI"))
        ):
            return "PHONE_NATIONAL", 0.9 if near else 0.72, "valid in the numbering plan of a country"
        if _FREEPHONE_AU.fullmatch(number) and (grouped or near) and _is_number(number, "AU"):
            return "PHONE_NATIONAL", 0.72, "the form of an Australian free or shared number"
        if near and any(_is_number(number, region) for region in _REGIONS):
            return (
                "PHONE_NATIONAL",
                0.7,
                "valid in the numbering plan of a country, with a word for contact nearby",
            )
        if _MOBILE_EE.fullmatch(number) and _is_number(number, "EE"):
            return "PHONE_NATIONAL", 0.45, "the form of an Estonian mobile number"
        if not grouped and len(number) in (10, 11) and _is_number(number, "US"):
            return "PHONE_BARE", 0.25, "ten digits in a row that could be a telephone number"
        return None


def _in_signature(text: str, start: int, end: int) -> bool:
    """True for a number alone on its line with a mail address on the line before or after it."""
    head, foot = text.rfind("\n", 0, start) + 1, text.find("\n", end)
    foot = len(text) if foot < 0 else foot
    if text[head:start].strip() or text[end:foot].strip():
        return False
    before = text[text.rfind("\n", 0, max(0, head - 1)) + 1 : head]
    after = text[foot : text.find("\n", foot + 1) if text.find("\n", foot + 1) > 0 else len(text)]
    return "@" in before[-200:] or "@" in after[:200]


def _is_number(number: str, region: str | None) -> bool:
    import phonenumbers  # 0.1 s, needed only once a candidate stands there

    try:
        parsed = phonenumbers.parse(number, region)
    except phonenumbers.NumberParseException:
        return False
    return bool(phonenumbers.is_valid_number(parsed))


RULES: tuple[Recogniser, ...] = (Phones(),)
