"""Check digits of national and other numbers. Each takes the text as it stands and looks at its digits alone."""

from __future__ import annotations

from datetime import date


def digits_of(text: str) -> list[int]:
    """Return the ASCII digits of a text as numbers."""
    return [int(c) for c in text if c.isdigit()]


def luhn(text: str) -> bool:
    """ISO/IEC 7812-1 annex B: cards, Canadian SIN, IMEI."""
    total = 0
    for position, digit in enumerate(reversed(digits_of(text))):
        doubled = digit * 2 if position % 2 else digit
        total += doubled - 9 if doubled > 9 else doubled
    return total % 10 == 0


def estonian_isikukood(text: str) -> bool:
    """EVS 585: century and sex, date of birth, serial number, check digit by two weightings modulo 11."""
    digits = digits_of(text)
    if len(digits) != 11 or not 1 <= digits[0] <= 8:
        return False
    year = 1800 + (digits[0] - 1) // 2 * 100 + digits[1] * 10 + digits[2]
    if not is_date(year, digits[3] * 10 + digits[4], digits[5] * 10 + digits[6]):
        return False
    for weights in ((1, 2, 3, 4, 5, 6, 7, 8, 9, 1), (3, 4, 5, 6, 7, 8, 9, 1, 2, 3)):
        rest = sum(d * w for d, w in zip(digits, weights, strict=False)) % 11
        if rest < 10:
            return rest == digits[10]
    return digits[10] == 0


def estonian_company(text: str) -> bool:
    """Estonian business registry code: eight digits, check digit by two weightings modulo 11."""
    digits = digits_of(text)
    if len(digits) != 8:
        return False
    for weights in ((1, 2, 3, 4, 5, 6, 7), (3, 4, 5, 6, 7, 8, 9)):
        rest = sum(d * w for d, w in zip(digits, weights, strict=False)) % 11
        if rest < 10:
            return rest == digits[7]
    return digits[7] == 0


_VIN_VALUES = dict(
    zip("ABCDEFGHJKLMNPRSTUVWXYZ", (1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 7, 9, *range(2, 10)), strict=True)
)
_VIN_WEIGHTS = (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2)


def vin(text: str) -> bool:
    """49 CFR 565.15: check digit at the ninth place (North America; elsewhere it need not hold)."""
    text = text.upper()
    total = sum((int(c) if c.isdigit() else _VIN_VALUES[c]) * w for c, w in zip(text, _VIN_WEIGHTS, strict=True))
    return text[8] == "0123456789X"[total % 11]


def is_date(year: int, month: int, day: int) -> bool:
    """True when the three make a day of the calendar."""
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True


def plausible_ssn(text: str) -> bool:
    """Ranges the US Social Security Administration issues: no 000, 666 or 9xx area, no zero group or serial."""
    digits = "".join(c for c in text if c.isdigit())
    area, group, serial = digits[:3], digits[3:5], digits[5:]
    return (
        len(digits) == 9 and area not in ("000", "666") and area[0] != "9" and group != "00" and serial != "0000"
    )


def plausible_ipv4(text: str) -> bool:
    """Four numbers of 0 to 255."""
    return all(int(part) <= 255 for part in text.split("."))
