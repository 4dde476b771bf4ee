"""Further readings of a line that hides something: spaced-out letters, reversed digits, digits read as letters.

Each reading is searched besides the line itself, never instead of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

# "J o h n   S m i t h", "1 2 3 - 4 5 - 6 7 8 9": single characters with one to three spaces between.
_SPACED = re.compile(r"(?<![^\s(\"'])(?:[^\W_][ ]{1,3}|[-.@+/][ ]{1,3}){4,}[^\W_](?![^\s.,;:)!?\"'])")
# Letters that optical recognition confuses with digits, inside something that is mostly digits.
_CONFUSED = re.compile(
    r"(?<![\w.])(?:[\dOoIlSBZ]|\|(?=\w))(?:[ .-]?[\dOoIlSBZ]|(?<=\w)[ .-]?\|(?=\w)){6,18}(?!\w)"
)
_DIGIT_OF = str.maketrans("OoIl|SBZ", "00111582")
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
        digits = sum(c.isdigit() for c in match.group())
        if digits >= 4 and digits < sum(c.isalnum() or c == "|" for c in match.group()):
            start, end = _line(text, *match.span())
            line = text[start : match.start()] + match.group().translate(_DIGIT_OF) + text[match.end() : end]
            yield Reading(line, list(range(start, end)), "letters that look like digits read as digits")


def _line(text: str, start: int, end: int) -> tuple[int, int]:
    """Return up to 48 code points of the same line on each side, so that labels stay in sight."""
    before = max(text.rfind("\n", 0, start) + 1, start - 48)
    newline = text.find("\n", end)
    return before, min(newline if newline >= 0 else len(text), end + 24)


def _without_spaces(text: str, start: int, end: int) -> Reading:
    before, _ = _line(text, start, end)
    out, places = list(text[before:start]), list(range(before, start))
    at = start
    while at < end:
        gap = at
        while at < end and text[at] == " ":
            at += 1
        wide = at - gap >= 2
        hump = at - gap == 1 and at < end and text[at].isupper() and out and out[-1].islower()
        if (wide or hump) and out:
            out.append(" ")
            places.append(gap)
        if at < end:
            out.append(text[at])
            places.append(at)
            at += 1
    return Reading("".join(out), places, "single characters with spaces between, read together")
