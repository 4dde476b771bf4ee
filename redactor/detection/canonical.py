"""The text as the rules search it: widths, digits, dashes, quotes and invisible characters made plain.

Case and line ends stay, so that `redactor.text.fold` (which folds case) can't be used here; the folding of
single characters follows the same rules. ASCII text without entities takes a fast path without any map.
"""

from __future__ import annotations

import html
import re
import unicodedata
from bisect import bisect_right
from dataclasses import dataclass, field
from functools import lru_cache

from redactor.detection.homoglyphs import latin_twins
from redactor.text.fold import fold_char

# CR LF pairs, words broken by a hyphen at the line end, HTML entities, then whatever is not plain ASCII.
_IRREGULAR = re.compile(
    r"\r\n?"
    r"|(?<=[a-z])[-\u2010\u00ad]\r?\n[ \t]*(?=[a-z])"
    r"|&(?:\#\d{1,10}|\#[xX][0-9a-fA-F]{1,8}|[a-zA-Z]{2,8});"
    r"|(?<=\w)%(?:20|2[CDEcde]|40|5[Ff])(?=\w)"
    r"|[^\t\n\x20-\x7e]"
)
_MAY_BE_IRREGULAR = re.compile(r"[^\t\n\x20-\x7e]|&[#a-zA-Z]|[a-z]-\n|%[245]")
_QUOTES = {
    "\u2018": "'",
    "\u2019": "'",
    "\u02bc": "'",
    "\u2032": "'",
    "\u201c": '"',
    "\u201d": '"',
    "\u00ba": "\u00b0",
}
# Combining accents and strokes, variation selectors.
_DROPPED = re.compile("[\u0300-\u036f\u180b-\u180f\ufe00-\ufe0f\U000e0100-\U000e01ef]")
_LINE_ENDS = frozenset("\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029")


@dataclass(frozen=True, slots=True)
class Canonical:
    """A searchable text with its way back to the source.

    Attributes:
        text: what the rules see.
        views, sources: starts of the runs in `text` and in the source; empty when both texts are aligned.
        flat: 1 where a run's code points all stem from the one source code point run `lengths`, else 0.
        lengths: source code points of a flat run.
    """

    text: str
    views: list[int] = field(default_factory=list)
    sources: list[int] = field(default_factory=list)
    lengths: list[int] = field(default_factory=list)

    def source_span(self, start: int, end: int) -> tuple[int, int]:
        """Map a non-empty span of `text` to source code points; what is invisible inside is covered."""
        if not self.views:
            return start, end
        first, last = self._source(start)[0], self._source(end - 1)[1]
        run = bisect_right(self.views, end) - 1
        # What was dropped right behind the span (an accent, a zero-width space) belongs to it.
        return first, self.sources[run] if self.views[run] == end else last

    def _source(self, index: int) -> tuple[int, int]:
        run = bisect_right(self.views, index) - 1
        at = self.sources[run]
        if self.lengths[run]:
            return at, at + self.lengths[run]
        at += index - self.views[run]
        return at, at + 1


def canonical(text: str) -> Canonical:
    """Return the searchable form of `text`. Linear in its length."""
    if not _MAY_BE_IRREGULAR.search(text):
        return Canonical(text)
    out: list[str] = []
    views, sources, lengths = [0], [0], [0]
    aligned, done, size = True, 0, 0
    for match in _IRREGULAR.finditer(text):
        start, end = match.span()
        plain = _plain(match.group())
        if len(plain) == 1 and end - start == 1:
            out.extend((text[done:start], plain))
            size += end - done
            done = end
            continue
        aligned = False
        out.extend((text[done:start], plain))
        size += start - done
        if plain:
            views.append(size)
            sources.append(start)
            lengths.append(end - start)
        size += len(plain)
        views.append(size)
        sources.append(end)
        lengths.append(0)
        done = end
    out.append(text[done:])
    joined = latin_twins("".join(out))
    return Canonical(joined) if aligned else Canonical(joined, views, sources, lengths)


@lru_cache(maxsize=16384)
def _plain(char: str) -> str:
    if char in ("\r", "\r\n") or char in _LINE_ENDS:
        return "\n"
    if char.startswith("%") and len(char) == 3:
        return chr(int(char[1:], 16))
    if len(char) > 1 and not char.startswith("&"):
        return ""
    if len(char) > 1:
        decoded = html.unescape(char)
        return char if decoded == char else "".join(_plain_char(c) for c in decoded)
    return _plain_char(char)


def _plain_char(char: str) -> str:
    if char in _QUOTES:
        return _QUOTES[char]
    if char in "\t\n" or " " <= char <= "~":
        return char
    digit = unicodedata.decimal(char, None)
    if digit is not None:
        return str(digit)
    if _DROPPED.match(char):
        return ""
    if "\ud800" <= char <= "\udfff":
        return "\ufffd"
    folded = fold_char(char)
    if folded in ("", " ", "-"):
        return folded
    return unicodedata.normalize("NFKC", char)
