"""Finding: one place that a rule thinks needs a decision, and why."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from enum import StrEnum

from redactor.model.document import Segment
from redactor.model.geometry import Rect

MARKING_TYPE = "CLASSIFICATION_MARKING"
# Text that goes because its marking stands above the release audience.
PORTION_TYPE = "PORTION"


class Band(StrEnum):
    """Confidence in three bands and the near misses below the line."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"
    NEAR_MISS = "near_miss"

    @property
    def rank(self) -> int:
        """3 for high down to 0 for a near miss."""
        return {"high": 3, "medium": 2, "low": 1, "near_miss": 0}[self.value]


@dataclass(frozen=True, slots=True)
class Finding:
    """A span in a segment. Offsets are code points of the segment's text. The text itself is not kept here.

    Attributes:
        segment: address of the segment.
        entity_type: PERSON, US_SSN, CLASSIFICATION_MARKING ...
        detector: the layer (presidio, spacy, rules, propagation, list, markings, person).
        rule: the rule within the layer that found it.
        confidence: 0 to 1.
        explanation: one sentence that says why, without the text.
        page, quads: place on a page, points, for paged kinds.
    """

    segment: str
    start: int
    end: int
    entity_type: str
    detector: str
    rule: str
    confidence: float
    band: Band
    explanation: str
    page: int | None = None
    quads: tuple[Rect, ...] = ()

    @property
    def finding_id(self) -> str:
        """Stable over scans: the same place and kind have the same id."""
        key = f"{self.segment}\n{self.start}\n{self.end}\n{self.entity_type}"
        return hashlib.sha256(key.encode()).hexdigest()[:16]

    @property
    def is_marking(self) -> bool:
        """True for a classification marking, which release by audience treats, not the bands."""
        return self.entity_type == MARKING_TYPE

    def placed(self, segment: Segment) -> Finding:
        """Return the finding with page and quads taken from its segment's glyph boxes."""
        return replace(self, page=segment.page, quads=segment.boxes.quads(self.start, self.end))
