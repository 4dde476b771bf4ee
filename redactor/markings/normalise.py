"""Undoes what typing, layout and OCR do to a mark, and keeps the way back to the source.

Two steps. `clean` drops what can't be seen and folds kinds of dash, slash, space and width, with an offset map.
`fold` and `skeleton` then give views of the same length: capitals without accents, and letters that OCR confuses
made one.
"""

from __future__ import annotations

import re
import unicodedata
from array import array
from bisect import bisect_left
from dataclasses import dataclass, replace

_DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2043\ufe58\ufe63\uff0d\u2e3a\u2e3b"
# NFKC leaves the first three alone; a mark pasted from a typeset page has them.
_SLASHES = "\u2215\u2044\u29f8\uff0f"
_LINE_ENDS = "\n\r\x0b\x0c\x85\u2028\u2029"
_STROKES = "\u0335\u0336\u0337\u0338"

LINE = re.compile(f"[^{_LINE_ENDS}]+")
_NOT_ASCII = re.compile(r"[^\x00-\x7f]")


@dataclass(frozen=True, slots=True)
class Cleaned:
    """A cleaned text. `starts`, `ends` are None when it has the length of the source.

    Attributes:
        struck: spans of `text` (code points) that stand under a combining stroke, which means: cancelled.
    """

    text: str
    starts: array[int] | None = None
    ends: array[int] | None = None
    struck: tuple[tuple[int, int], ...] = ()

    def source(self, start: int, end: int) -> tuple[int, int]:
        """Map a non-empty span of the cleaned text to code points of the source."""
        if self.starts is None or self.ends is None:
            return start, end
        return self.starts[start], self.ends[end - 1]

    def with_struck(self, spans: tuple[tuple[int, int], ...]) -> Cleaned:
        """Return the same text with source spans that are struck through, in order."""
        if not spans:
            return self
        if self.starts is None:
            return replace(self, struck=(*self.struck, *spans))
        moved = [(bisect_left(self.starts, start), bisect_left(self.starts, end)) for start, end in spans]
        return replace(self, struck=(*self.struck, *moved))

    def is_struck(self, start: int, end: int) -> bool:
        """True when any of start..end stands under a stroke."""
        return any(a < end and start < b for a, b in self.struck)


class _Folds(dict[int, str]):
    """Code point -> what it is read as; filled as text needs it."""

    def __missing__(self, code: int) -> str:
        self[code] = folded = _fold_one(chr(code))
        return folded


def _fold_one(char: str) -> str:
    if char in _LINE_ENDS:
        return char
    if char.isspace():
        return " "
    if char in _DASHES:
        return "-"
    if char in _SLASHES:
        return "/"
    if unicodedata.category(char) in ("Cf", "Mn", "Me", "Cc"):
        return ""
    return "".join(c for c in unicodedata.normalize("NFKC", char) if not unicodedata.combining(c))


_FOLDS = _Folds()


def clean(text: str) -> Cleaned:
    """Drop soft hyphens, zero-width characters and combining marks; fold dashes, slashes, spaces and widths."""
    if text.isascii():
        return Cleaned(text)
    present = {char: _FOLDS[ord(char)] for char in set(_NOT_ASCII.findall(text))}
    if all(len(folded) == 1 for folded in present.values()):
        return Cleaned(text.translate({ord(char): folded for char, folded in present.items()}))
    return _clean_with_map(text, present)


def _clean_with_map(text: str, present: dict[str, str]) -> Cleaned:
    out: list[str] = []
    starts, ends = array("I"), array("I")
    struck: list[tuple[int, int]] = []
    for index, char in enumerate(text):
        if char in _STROKES and out:
            struck.append((len(out) - 1, len(out)))
        for piece in present.get(char, char):
            out.append(piece)
            starts.append(index)
            ends.append(index + 1)
    return Cleaned("".join(out), starts, ends, tuple(struck))


class _Capitals(dict[int, str]):
    """Code point -> its capital without accent, always one code point."""

    def __missing__(self, code: int) -> str:
        char = chr(code)
        base = unicodedata.normalize("NFD", char)[0].upper()
        self[code] = folded = base if len(base) == 1 else char
        return folded


_CAPITALS = _Capitals()


def fold(text: str) -> str:
    """Return capitals without accents; the result has the length of `text`."""
    return text.upper() if text.isascii() else text.translate(_CAPITALS)


_CONFUSED = str.maketrans(
    {"0": "O", "Q": "O", "1": "I", "L": "I", "|": "I", "!": "I", "5": "S", "$": "S", "8": "B"}
)


def skeleton(folded: str) -> str:
    """Return a folded text with the letters that OCR confuses made one: 0/O, 1/I/l, 5/S, 8/B."""
    return folded.translate(_CONFUSED)


def lines(text: str) -> list[tuple[int, int]]:
    """Return the spans (start, end) of the lines that have any visible character."""
    return [match.span() for match in LINE.finditer(text) if not match.group().isspace()]


def stripped(text: str, start: int, end: int, extra: str = "") -> tuple[int, int]:
    """Return the span without white space, and without the characters in `extra`, at its ends."""
    while start < end and (text[start].isspace() or text[start] in extra):
        start += 1
    while end > start and (text[end - 1].isspace() or text[end - 1] in extra):
        end -= 1
    return start, end
