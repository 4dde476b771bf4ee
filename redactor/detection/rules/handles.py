"""Handles in posts that were cut into words, with the at sign apart from the name: "RT @ jane_doe: ..."."""

from __future__ import annotations

import re
from collections.abc import Iterator

from redactor.detection.hits import Hit
from redactor.detection.lexicon import is_common_word
from redactor.detection.rule import Recogniser

_APART = re.compile(r"(?<![\w@.])@ (?P<name>(?=\w*[A-Za-z])\w{2,30})(?![\w@]|\.[a-z]{2})")
# Nobody says "at somebody" at the head of a post, behind a mark of quotation or between two handles.
_BEFORE = re.compile(
    r"(?:^|[“\"(.:|]|\b(?:RT|MT|HT|[Vv]ia|cc|[Bb]y|ft|feat|#|F+F+|ff)|@ \w{2,30}[,:]?(?: &| and)?) ?\Z"
)
# "@ 3pm", "@ 5k": a time or a measure.
_MEASURE = re.compile(r"\d+(?:[ap]m|h|hrs?|k|km|mph|st|nd|rd|th|mg|x)", re.IGNORECASE)
_PLACES = frozenset(
    ["home", "work", "school", "noon", "midnight", "lunch", "dinner", "the", "my", "our", "your", "his", "her"]
)
_INNER = re.compile(r"_|[A-Z]{2}[a-z]|[a-z][A-Z]|[A-Za-z]\d|\d[A-Za-z]")
_SURE, _LIKELY, _POSSIBLE = 0.88, 0.7, 0.4


class SpacedHandles:
    """Finds them by their form, by what stands before, or else as a suggestion: "Friday @ Harbour" is a place."""

    def find(self, text: str) -> Iterator[Hit]:
        """Yield handles without their at sign."""
        for match in _APART.finditer(text) if "@ " in text else ():
            name = match["name"]
            if _MEASURE.fullmatch(name) or name.lower() in _PLACES:
                continue
            is_led = bool(_BEFORE.search(text, max(0, match.start() - 40), match.start())) or (
                text[match.end() : match.end() + 1] == ":"
            )
            if _INNER.search(name):
                confidence = _SURE
            elif is_common_word(name.lower()) and not is_led:
                continue
            elif is_led or name.islower():
                confidence = _LIKELY
            else:
                confidence = _POSSIBLE
            why = "Rule SPACED_HANDLE: an at sign, a space and a user name"
            yield Hit(*match.span("name"), "HANDLE", "rules", "SPACED_HANDLE", confidence, why)


RULES: tuple[Recogniser, ...] = (SpacedHandles(),)
