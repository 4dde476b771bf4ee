"""Further readings of a line that hides something: spaced-out letters, reversed digits, digits read as letters.

Each reading is searched besides the line itself, never instead of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

# "J o h n   S m i t h", "1 2 3 - 4 5 - 6 7 8 9": single characters with one to three spaces between.
_SPACED = re.compile(r"(?<![^\s(\"'])(?:[^\W_][ \t_]{1,8}|[-.@+/][ \t_]{1,8}){4,}[^\W_](?![^\s.,;:)!?\"'])")
_GAPS = re.compile(r"[ \t_]+")
# "2.1.9.-.0.9": single digits with full stops between.
_DOTTED = re.compile(r"(?<![\w.])(?:\d\.(?:-\.)?){6,18}\d(?![\w.])")
# Letters that optical recognition confuses with digits, inside something that is mostly digits.
_LOOKS = "OoQDIliZzSsBgqbGT"
_CONFUSED = re.compile(
    rf"(?<![\w.])(?:[\d{_LOOKS}]|\|(?=\w))(?:[ .-]?[\d{_LOOKS}]|(?<=\w)[ .-]?\|(?=\w)){{6,18}}(?!\w)"
)
_DIGIT_OF = str.maketrans(_LOOKS + "|", "000011122558996671")
_WORDS_BEFORE = re.compile(r"^(?:[A-Za-z]{2,} )+")
# Letters before or after a run of digits are how codes are written, not how scans are misread.
_CODE = re.compile(r"[A-Za-z]{1,4}\d+[A-Za-z]{0,2}")
# A number broken at the end of a line, at its dash, or where a sentence runs on.
_BROKEN = re.compile(r"\d[\d -]{1,18}[ \t]*\n[ \t]*-?[ ]?\d[\d -]{1,18}\d(?![\w/-])")
# Left-to-right and right-to-left overrides, embeddings and isolates up to their end mark.
_REVERSED = re.compile("[\u202e\u2067]([^\u202c\u2069\u202a-\u202e\n]{3,200})[\u202c\u2069]?")


@dataclass(frozen=True, slots=True)
class Reading:
    """Another reading of a stretch of text.

    `places[i]` is the code point in the searched text of character i, or -1 for a word that was put in.
    """

    text: str
    places: list[int]
    why: str

    def source_span(self, start: int, end: int) -> tuple[int, int]:
        """Map a span of the reading to the searched text; for reversed text the ends change places.

        A span that takes in a word that was put in maps to the empty span (0, 0).
        """
        covered = self.places[start:end]
        return (min(covered), max(covered) + 1) if min(covered) >= 0 else (0, 0)


def reversed_readings(source: str) -> Iterator[Reading]:
    """Yield the stretches of a raw text between override marks, in the order in which they are shown."""
    for match in _REVERSED.finditer(source):
        places = list(range(match.end(1) - 1, match.start(1) - 1, -1))
        yield Reading(match.group(1)[::-1], places, "read in the order in which it is shown")


def hidden_readings(text: str) -> Iterator[Reading]:
    """Yield further readings of the lines of a canonical text."""
    for match in _SPACED.finditer(text):
        yield _without_spaces(text, *match.span())
    for match in _CONFUSED.finditer(text):
        # "SSN is 2l9-09-9999": a word before the number is no part of it.
        begin = match.end() - len(_WORDS_BEFORE.sub("", match.group()))
        value = text[begin : match.end()]
        digits = sum(c.isdigit() for c in value)
        signs = sum(c.isalnum() or c == "|" for c in value)
        if digits >= 3 and signs >= 7 and signs > digits >= signs / 3 and not _CODE.fullmatch(value):
            start, end = _line(text, *match.span())
            line = text[start:begin] + value.translate(_DIGIT_OF) + text[match.end() : end]
            yield Reading(line, list(range(start, end)), "letters that look like digits read as digits")
    for match in _DOTTED.finditer(text):
        start, end = _line(text, *match.span())
        places = [i for i in range(start, end) if not (match.start() <= i < match.end() and text[i] == ".")]
        yield Reading("".join(text[i] for i in places), places, "digits with full stops between, read together")
    for match in _BROKEN.finditer(text):
        if reading := _joined(text, *match.span()):
            yield reading


def _joined(text: str, start: int, end: int) -> Reading | None:
    """Read a number over a line end together; columns of numbers are left alone."""
    newline = text.index("\n", start)
    before, after = _line(text, start, newline)[0], _line(text, newline + 1, end)[1]
    at_dash = "-" in (text[:newline].rstrip()[-1], text[newline:].lstrip()[0])
    if not at_dash and not any(map(str.isalpha, text[before:start])):
        return None
    left, right = newline, newline + 1
    while text[left - 1].isspace():
        left -= 1
    while text[right].isspace():
        right += 1
    places = [*range(before, left), *range(right, after)]
    return Reading("".join(text[i] for i in places), places, "a number over two lines read together")


def _line(text: str, start: int, end: int) -> tuple[int, int]:
    """Return up to 48 code points of the same line on each side, so that labels stay in sight."""
    before = max(text.rfind("\n", 0, start) + 1, start - 48)
    newline = text.find("\n", end)
    return before, min(newline if newline >= 0 else len(text), end + 24)


def _without_spaces(text: str, start: int, end: int) -> Reading:
    before, _ = _line(text, start, end)
    out, places = list(text[before:start]), list(range(before, start))
    at = start
    narrow = min(len(gap) for gap in _GAPS.findall(text, start, end))
    while at < end:
        gap = at
        while at < end and text[at] in " \t_":
            at += 1
        wide = at - gap > narrow
        hump = at - gap == narrow and at < end and text[at].isupper() and out and out[-1].islower()
        if (wide or hump) and out:
            out.append(" ")
            places.append(gap)
        if at < end:
            out.append(text[at])
            places.append(at)
            at += 1
    return Reading("".join(out), places, "single characters with spaces between, read together")
