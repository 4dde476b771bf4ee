"""Hit: what a rule found in a batch of text, before overlaps are merged; and the bands of confidence."""

from __future__ import annotations

from dataclasses import dataclass, replace

from redactor.model import Band

# A confidence is the share of a rule's hits that were right on held-out text; these are the cuts.
_HIGH, _MEDIUM, _LOW = 0.85, 0.6, 0.3

# Kinds that say little about a person on their own: never more than a suggestion.
SUGGESTIONS = frozenset({"ORGANIZATION", "DATE_TIME", "LOCATION", "NRP"})


@dataclass(frozen=True, slots=True)
class Hit:
    """A span of a text with the rule that found it.

    Attributes:
        start, end: code points of the searched text.
        detector: the layer (presidio, spacy, rules, propagation, list).
        rule: within the layer.
        confidence: 0 to 1.
        why: the explanation, one sentence without the text.
    """

    start: int
    end: int
    entity_type: str
    detector: str
    rule: str
    confidence: float
    why: str

    def moved(self, start: int, end: int) -> Hit:
        """Return the same hit at another place."""
        return replace(self, start=start, end=end)

    def overlaps(self, other: Hit) -> bool:
        """True when the two share a code point."""
        return self.start < other.end and other.start < self.end

    def holds(self, other: Hit) -> bool:
        """True when the other lies wholly inside."""
        return self.start <= other.start and other.end <= self.end


def band_of(hit: Hit) -> Band:
    """Return the band of a hit: by its confidence, and at most low for mere suggestions."""
    if hit.confidence < _LOW:
        return Band.NEAR_MISS
    if hit.entity_type in SUGGESTIONS or hit.confidence < _MEDIUM:
        return Band.LOW
    return Band.HIGH if hit.confidence >= _HIGH else Band.MEDIUM
