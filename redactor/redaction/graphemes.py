"""Spans that do not cut through what a reader takes for one character (after UAX #29, by character class)."""

from __future__ import annotations

import unicodedata

_ZWJ = "\u200d"


def snap(text: str, start: int, end: int) -> tuple[int, int]:
    """Widen the span (code points) until both its edges stand between whole characters.

    Half a character left behind shows what stood there: an accent, a skin tone, half a flag.
    """
    while 0 < start < len(text) and _joined(text[start - 1], text[start]):
        start -= 1
    while 0 < end < len(text) and _joined(text[end - 1], text[end]):
        end += 1
    return start, end


def _joined(left: str, right: str) -> bool:
    """True when no edge may stand between the two. In doubt (a row of flags) more is taken, never less."""
    if right.isascii():
        return False
    return (
        unicodedata.category(right) in ("Mn", "Me", "Mc")
        or right == _ZWJ
        or left == _ZWJ
        or "\U0001f3fb" <= right <= "\U0001f3ff"  # skin tones
        or "\U000e0020" <= right <= "\U000e007f"  # tags, as in the flag of Scotland
        or _both_between(left, right, "\U0001f1e6", "\U0001f1ff")  # the two letters of a flag
        or ("\u1100" <= left <= "\u11ff" and "\u1160" <= right <= "\u11ff")  # Hangul in single letters
        or ("\ud800" <= left <= "\udbff" and "\udc00" <= right <= "\udfff")  # a pair from a careless decoder
    )


def _both_between(left: str, right: str, first: str, last: str) -> bool:
    return first <= left <= last and first <= right <= last
