"""One word, one verdict: what is found at most places of a document is found at all of them, or at none."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace

from redactor.detection.hits import NEAR_MISS, Hit

_KINDS = frozenset({"LOCATION", "ORGANIZATION", "DEMOGRAPHIC", "OTHER_IDENTIFIER", "NRP"})
_COUNTED = _KINDS | {"PERSON"}
_WORD = re.compile(r"\w+")
# The share of a phrase's places at which it was found: from here on it counts at all, below that at none.
_SPREAD, _DROP = 0.5, 0.2
_CONFIDENCE = 0.5
_LEAST = 3
# A person is judged so only where the model alone saw one, not surely: in lists and logs it sees some at random.
_SURE, _OFTEN = 0.6, 5


class Verdicts:
    """The phrases found in a document and how often; texts are given batch by batch, so memory stays small."""

    def __init__(self) -> None:
        self._found: Counter[str] = Counter()
        self._seen: Counter[str] = Counter()
        self._kind: dict[str, str] = {}
        self._by_first: dict[str, list[str]] = {}

    def add(self, text: str, hits: Iterable[Hit]) -> None:
        """Take the phrases of what was found in one text."""
        for hit in hits:
            if hit.entity_type not in _COUNTED or hit.confidence <= NEAR_MISS:
                continue
            phrase = text[hit.start : hit.end]
            if len(phrase) < _LEAST or not phrase[0].isalnum() or phrase.islower():
                continue
            if phrase not in self._found:
                self._kind[phrase] = hit.entity_type
                first = _WORD.match(phrase)
                self._by_first.setdefault(first[0] if first else phrase, []).append(phrase)
            self._found[phrase] += 1

    def count(self, text: str) -> None:
        """Count the places of all phrases in one text; to be called when every text was added."""
        for start, end in self._places(text):
            self._seen[text[start:end]] += 1

    def settled(self, text: str, hits: list[Hit]) -> list[Hit]:
        """Return the hits of one text with the document's verdicts carried out."""
        kept = [self._lowered(text, hit) for hit in hits]
        taken = [(hit.start, hit.end) for hit in kept if hit.confidence > NEAR_MISS]
        at = 0
        for start, end in self._places(text):
            phrase = text[start:end]
            # People are spread by their own rules, which know the parts of a name.
            if self._kind[phrase] == "PERSON" or self._found[phrase] < _SPREAD * self._seen[phrase]:
                continue
            while at < len(taken) and taken[at][1] <= start:
                at += 1
            if at == len(taken) or taken[at][0] >= end:
                why = "Propagation: the same words were found elsewhere in the document"
                kept.append(Hit(start, end, self._kind[phrase], "propagation", "SAME_WORDS", _CONFIDENCE, why))
        return kept

    def _lowered(self, text: str, hit: Hit) -> Hit:
        if not _is_judged(hit):
            return hit
        phrase = text[hit.start : hit.end]
        seen = self._seen[phrase]
        if seen < (_OFTEN if hit.entity_type == "PERSON" else _LEAST) or self._found[phrase] >= _DROP * seen:
            return hit
        return replace(hit, confidence=min(hit.confidence, NEAR_MISS))

    def _places(self, text: str) -> Iterator[tuple[int, int]]:
        """Yield where phrases stand as whole words, the longest first, without overlaps."""
        after = 0
        for word in _WORD.finditer(text):
            start = word.start()
            if start < after or word[0] not in self._by_first:
                continue
            fitting = [p for p in self._by_first[word[0]] if text.startswith(p, start)]
            fitting = [p for p in fitting if not text[start + len(p) : start + len(p) + 1].isalnum()]
            if fitting:
                after = start + max(map(len, fitting))
                yield start, after


def _is_judged(hit: Hit) -> bool:
    if hit.entity_type == "PERSON":
        return hit.detector == "tagger" and not hit.agreed and hit.confidence < _SURE
    return hit.entity_type in _KINDS
