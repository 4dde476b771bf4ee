"""Numbers as a sheet shows them: number formats (ISO 29500-1, 18.8.30), in English, without locales."""

# ruff: noqa: S105  (format tokens, no passwords)
from __future__ import annotations

import re
from datetime import datetime, timedelta
from decimal import ROUND_HALF_UP, Decimal, InvalidOperation
from functools import lru_cache
from operator import eq, ge, gt, le, lt, ne

BUILT_IN = {
    0: "General", 1: "0", 2: "0.00", 3: "#,##0", 4: "#,##0.00", 9: "0%", 10: "0.00%", 11: "0.00E+00",
    12: "# ?/?", 13: "# ??/??", 14: "m/d/yyyy", 15: "d-mmm-yy", 16: "d-mmm", 17: "mmm-yy", 18: "h:mm AM/PM",
    19: "h:mm:ss AM/PM", 20: "h:mm", 21: "h:mm:ss", 22: "m/d/yyyy h:mm", 37: "#,##0 ;(#,##0)",
    38: "#,##0 ;(#,##0)", 39: "#,##0.00;(#,##0.00)", 40: "#,##0.00;(#,##0.00)", 45: "mm:ss",
    46: "[h]:mm:ss", 47: "mm:ss.0", 48: "##0.0E+0", 49: "@",
    **dict.fromkeys((27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58), "yyyy-mm-dd"),
}  # fmt: skip
_TOKEN = re.compile(
    r'"[^"]*"?|\\.|_.|\*.|\[[^\]]*\]|AM/PM|A/P|General|E[+-]|y+|m+|d+|h+|s+|\.0+(?=$|[^0#?])|[0#?]|[.,%@/]|.',
    re.IGNORECASE | re.DOTALL,
)
_MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
           "November", "December")  # fmt: skip
_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_CONDITION = re.compile(r"\[(<=|>=|<>|<|>|=)(-?\d+(?:\.\d+)?)\]")
_COMPARE = {"<": lt, "<=": le, ">": gt, ">=": ge, "=": eq, "<>": ne}
_MAX_SERIAL = 2_958_466.0


def display(raw: str, code: str, *, base_1904: bool = False) -> str:
    """Return a stored number as the sheet shows it.

    Args:
        raw: the stored value.
        code: the number format.
        base_1904: True for workbooks that count days from 1904.

    Returns:
        The text; a number in a format that is not understood is given as stored.
    """
    try:
        number = Decimal(raw)
    except InvalidOperation:
        return raw
    if not number.is_finite() or abs(number.adjusted()) > 300:
        return raw
    section, negative = _section(code, number)
    tokens = _tokens(section)
    if any(t.lower() == "general" or t == "@" for t in tokens):
        return general(number)
    if not tokens:
        return ""
    if is_date(section):
        return _date(number, tokens, base_1904=base_1904)
    if any(t == "/" or t.upper() in ("E+", "E-") for t in tokens):
        return general(number)
    return _numeric(abs(number) if negative else number, tokens)


def general(number: Decimal) -> str:
    """Return a number without a format: up to 15 digits, no trailing zeros, no exponent where digits will do."""
    if number == number.to_integral_value() and abs(number) < Decimal(10) ** 20:
        return str(int(number))
    return f"{float(number):.15g}"


@lru_cache(maxsize=512)
def is_date(code: str) -> bool:
    """True when a format shows days or times."""
    return any(t[0] in "yYmMdDhHsS" and t.strip("yYmMdDhHsS") == "" for t in _tokens(code)) or bool(
        re.search(r"\[(?:h+|m+|s+)\]", code, re.IGNORECASE)
    )


@lru_cache(maxsize=512)
def _tokens(section: str) -> tuple[str, ...]:
    return tuple(_TOKEN.findall(section))


@lru_cache(maxsize=512)
def _sections(code: str) -> tuple[str, ...]:
    sections = [""]
    for part in re.findall(r'"[^"]*"?|\\.|\[[^\]]*\]?|;|[^;"\\\[]+|\\', code):
        if part == ";":
            sections.append("")
        else:
            sections[-1] += part
    return tuple(sections[:4])


def _section(code: str, number: Decimal) -> tuple[str, bool]:
    """Choose the section for a number; the second value tells that the section shows the sign itself."""
    sections = _sections(code)
    if any(_CONDITION.search(section) for section in sections[:2]):
        for section in sections[:2]:
            condition = _CONDITION.search(section)
            if condition is None or _COMPARE[condition.group(1)](number, Decimal(condition.group(2))):
                return section, False
        return sections[-1], False
    if number < 0 and len(sections) > 1:
        return sections[1], True
    if number == 0 and len(sections) > 2:
        return sections[2], False
    return sections[0], False


def _literal(token: str) -> str | None:
    """Return what a token shows by itself, or None for a token that stands for digits."""
    if token[0] == '"':
        return token.strip('"')
    if token[0] == "\\":
        return token[1:]
    if token[0] == "_":
        return " "
    if token[0] == "*":
        return ""
    if token[0] == "[":
        currency = re.match(r"\[\$([^\]-]*)", token)
        return currency.group(1) if currency else ""
    return None if token in ("0", "#", "?", ".", ",", "%", "@") or re.fullmatch(r"\.0+", token) else token


def _numeric(number: Decimal, tokens: tuple[str, ...]) -> str:
    """Fill the digit places from the right; what is left over goes to the first place."""
    plain = [part for t in tokens for part in ((".", *t[1:]) if re.fullmatch(r"\.0+", t) else (t,))]
    places = [t for t in plain if t in ("0", "#", "?")]
    if not places:
        return "".join(_literal(t) or ("%" if t == "%" else "") for t in plain).strip()
    point = plain.index(".") if "." in plain else len(plain)
    whole_places = [i for i, t in enumerate(plain[:point]) if t in ("0", "#", "?")]
    last_place = whole_places[-1] if whole_places else -1
    after = max(i for i, t in enumerate(plain) if t in ("0", "#", "?"))
    commas = [i for i, t in enumerate(plain) if t == ","]
    # A comma between digits groups thousands; one behind the last digit divides by a thousand.
    scale = sum(1 for i in commas if last_place < i < point or i > after)
    grouped = any(i < last_place for i in commas)
    value = number * 100 ** plain.count("%") / Decimal(1000) ** scale
    decimals = sum(1 for t in plain[point:] if t in ("0", "#", "?"))
    rounded = value.copy_abs().quantize(Decimal(1).scaleb(-decimals), rounding=ROUND_HALF_UP)
    whole, _, fraction = f"{rounded:f}".partition(".")
    left = _whole_part(plain[:point], whole.lstrip("0"), grouped=grouped)
    right = _fraction_part(plain[point:], fraction)
    sign = "-" if value < 0 and rounded != 0 else ""
    return f"{sign}{left}{right}".strip()


def _whole_part(tokens: list[str], digits: str, *, grouped: bool) -> str:
    out: list[str] = []
    first = next((i for i, t in enumerate(tokens) if t in ("0", "#", "?")), -1)
    count = 0
    for i in range(len(tokens) - 1, -1, -1):
        token = tokens[i]
        if token not in ("0", "#", "?"):
            out.append("%" if token == "%" else (_literal(token) or ""))
            continue
        take = len(digits) if i == first else min(1, len(digits))
        chosen = digits[len(digits) - take :] or ("0" if token == "0" else "")
        digits = digits[: len(digits) - take]
        for digit in reversed(chosen):
            if grouped and count and count % 3 == 0:
                out.append(",")
            out.append(digit)
            count += 1
    return "".join(part[::-1] if len(part) > 1 else part for part in out)[::-1]


def _fraction_part(tokens: list[str], fraction: str) -> str:
    out = []
    at = 0
    for token in tokens:
        if token in ("0", "#", "?"):
            rest = fraction[at:]
            if token == "0" or rest.strip("0"):
                out.append(fraction[at : at + 1])
            at += 1
        elif token == ".":
            out.append(".")
        else:
            out.append("%" if token == "%" else (_literal(token) or ""))
    text = "".join(out)
    return "" if text == "." else text


def _date(number: Decimal, tokens: tuple[str, ...], *, base_1904: bool) -> str:
    serial = float(number)
    if not 0 <= serial < _MAX_SERIAL:
        return general(number)
    moment = from_serial(serial, base_1904=base_1904)
    half_day = any(t.upper() in ("AM/PM", "A/P") for t in tokens)
    out: list[str] = []
    previous = ""
    for i, token in enumerate(tokens):
        kind = token[0].lower()
        if token.upper() in ("AM/PM", "A/P"):
            out.append("AM" if moment.hour < 12 else "PM")
        elif re.fullmatch(r"\[(?:h+|m+|s+)\]", token, re.IGNORECASE):
            unit = {"h": 24, "m": 1440, "s": 86_400}[token[1].lower()]
            out.append(str(int(serial * unit + 1e-6)))
            previous = token[1].lower()
        elif kind in "ymdhs" and token.strip("yYmMdDhHsS") == "":
            following = next((t[0].lower() for t in tokens[i + 1 :] if t[0].lower() in "ymdhs"), "")
            minutes = kind == "m" and (previous == "h" or following == "s")
            out.append(_date_field(moment, "n" if minutes else kind, len(token), half_day=half_day))
            previous = kind
        elif re.fullmatch(r"\.0+", token):
            out.append(f".{moment.microsecond:06d}"[: len(token)])
        else:
            out.append(_literal(token) or (token if token in ".,/" else ""))
    return "".join(out).strip()


def _date_field(moment: datetime, kind: str, width: int, *, half_day: bool) -> str:
    if kind == "y":
        return f"{moment.year:04d}" if width > 2 else f"{moment.year % 100:02d}"
    if kind == "m" and width > 2:
        name = _MONTHS[moment.month - 1]
        return {3: name[:3], 5: name[:1]}.get(width, name)
    if kind == "d" and width > 2:
        name = _DAYS[moment.weekday()]
        return name[:3] if width == 3 else name
    hour = (moment.hour % 12 or 12) if half_day else moment.hour
    value = {"m": moment.month, "d": moment.day, "h": hour, "n": moment.minute, "s": moment.second}[kind]
    return f"{value:02d}" if width > 1 else str(value)


def from_serial(serial: float, *, base_1904: bool = False) -> datetime:
    """Turn a serial day number into a moment; day 60 of 1900 never was and is taken as 28 February."""
    if base_1904:
        start = datetime(1904, 1, 1)  # noqa: DTZ001  (sheets know no time zone)
    else:
        start = datetime(1899, 12, 31) if serial < 60 else datetime(1899, 12, 30)  # noqa: DTZ001
    return start + timedelta(seconds=round(serial * 86_400, 3))


def to_serial(iso: str) -> str | None:
    """Turn an ISO 8601 date or time (cells of type `d`) into a serial number, None when it is none."""
    try:
        moment = datetime.fromisoformat(iso.replace("Z", ""))
    except ValueError:
        return None
    days = moment.replace(tzinfo=None) - datetime(1899, 12, 30)  # noqa: DTZ001  (sheets know no time zone)
    return f"{days.days + days.seconds / 86_400:.10g}"
