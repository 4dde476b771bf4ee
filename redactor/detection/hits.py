"""Hit: what a rule found in a batch of text, before overlaps are merged; and the bands of confidence."""

from __future__ import annotations

from dataclasses import dataclass, replace

from redactor.detection.calibration import calibration
from redactor.model import Band

# Cuts for rules that were not measured: what has a check digit or a label stands above, what looks like it below.
_HIGH, _MEDIUM, _LOW = 0.85, 0.6, 0.3
# What is doubtful gets at most this: it is kept, below the line.
NEAR_MISS = 0.25


# Kinds that say little about a person on their own: never more than a suggestion.
SUGGESTIONS = frozenset(
    {"ORGANIZATION", "UNIT", "DATE_TIME", "LOCATION", "NRP", "QUANTITY", "DEMOGRAPHIC", "OTHER_IDENTIFIER"}
)


@dataclass(frozen=True, slots=True)
class Hit:
    """A span of a text with the rule that found it.

    Attributes:
        start, end: code points of the searched text.
        detector: the layer (presidio, spacy, rules, propagation, list).
        rule: within the layer.
        confidence: 0 to 1.
        why: the explanation, one sentence without the text.
        agreed: another layer found the same.
    """

    start: int
    end: int
    entity_type: str
    detector: str
    rule: str
    confidence: float
    why: str
    agreed: bool = False

    def moved(self, start: int, end: int) -> Hit:
        """Return the same hit at another place."""
        return replace(self, start=start, end=end)

    def overlaps(self, other: Hit) -> bool:
        """True when the two share a code point."""
        return self.start < other.end and other.start < self.end

    def holds(self, other: Hit) -> bool:
        """True when the other lies wholly inside."""
        return self.start <= other.start and other.end <= self.end


def band_of(hit: Hit, *, recall: bool = False) -> Band:
    """Return the band of a hit: by the cuts measured for its rule, or by the general ones where too few were seen.

    Args:
        hit: as merged.
        recall: bring everything above the line that is not plainly doubtful.
    """
    low, medium, high = calibration().cuts(hit.rule, agreed=hit.agreed) or (_LOW, _MEDIUM, _HIGH)
    if hit.confidence <= NEAR_MISS or (hit.confidence < low and not recall):
        return Band.NEAR_MISS
    if hit.entity_type in SUGGESTIONS or hit.confidence < medium:
        return Band.LOW
    return Band.HIGH if hit.confidence >= high else Band.MEDIUM
