"""PatternRule: a regular expression with context words and a checksum; most own recognisers are lists of these."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Protocol

from redactor.detection.hits import Hit

# How far context words reach, in code points; a label stands before its value more often than after it.
_BEFORE, _AFTER = 48, 24


class Recogniser(Protocol):
    """Anything that finds hits in a canonical text."""

    def find(self, text: str) -> Iterator[Hit]:
        """Yield hits with offsets in code points of `text`, in any order."""


def context_words(*words: str) -> re.Pattern[str]:
    """Compile context words and phrases: whole words, any case, a space standing for any white space."""
    alternatives = "|".join(re.escape(w).replace(r"\ ", r"\s+") for w in sorted(words, key=len, reverse=True))
    return re.compile(rf"(?<![^\W\d_])(?:{alternatives})(?![^\W\d_])", re.IGNORECASE)


def in_context(text: str, start: int, end: int, words: re.Pattern[str], before: int = _BEFORE) -> bool:
    """True when one of the words stands up to `before` code points in front of the span or shortly after it."""
    return bool(words.search(text, max(0, start - before), start) or words.search(text, end, end + _AFTER))


@dataclass(frozen=True, slots=True)
class PatternRule:
    """Finds a pattern.

    Attributes:
        name: the rule's name in the finding.
        entity_type: kind of the finding.
        pattern: what to find; group `group` is the span, -1 the last group that took part, or else the whole.
        confidence: without context; 0 means that a context word is needed.
        why: the explanation, one sentence without the text.
        context: words that lift the confidence to `context_confidence`.
        check: must hold for the matched text (a checksum, a range).
    """

    name: str
    entity_type: str
    pattern: re.Pattern[str]
    confidence: float
    why: str
    context: re.Pattern[str] | None = None
    context_confidence: float = 0.9
    check: Callable[[str], bool] | None = None
    group: int = 0

    def find(self, text: str) -> Iterator[Hit]:
        """Yield the hits in `text`."""
        for match in self.pattern.finditer(text):
            group = (match.lastindex or 0) if self.group < 0 else self.group
            start, end = match.span(group)
            if start == end or (self.check and not self.check(match.group(group))):
                continue
            lifted = self.context is not None and in_context(text, start, end, self.context)
            confidence = self.context_confidence if lifted else self.confidence
            if confidence > 0:
                why = f"Rule {self.name}: {self.why}{', with a word that names it nearby' if lifted else ''}"
                yield Hit(start, end, self.entity_type, "rules", self.name, confidence, why)
