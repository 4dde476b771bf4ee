"""Row: one finding or drawn box with all that the list shows; Decision: what was decided on it."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from redactor.app.api import Item, Named
from redactor.app.theme.kinds import Kind, type_label
from redactor.model import Band, Finding, Rect


class Decision(StrEnum):
    """What was decided on a finding; the names of the case's Status, in lower case."""

    PROPOSED = "proposed"
    ACCEPTED = "accepted"
    REJECTED = "rejected"
    AUTO_ACCEPTED = "auto_accepted"
    LEFT_BY_RULE = "left_by_rule"

    @classmethod
    def of(cls, status: Named) -> Decision:
        """Translate the case's status."""
        return cls(status.name.lower())

    @property
    def removes(self) -> bool:
        """True when the text will be removed."""
        return self in (Decision.ACCEPTED, Decision.AUTO_ACCEPTED)

    def title(self) -> str:
        """Return the words of the list."""
        return QCoreApplication.translate("Decision", _DECISION_TITLES[self])


_DECISION_TITLES = {
    Decision.PROPOSED: str(QT_TRANSLATE_NOOP("Decision", "Undecided")),
    Decision.ACCEPTED: str(QT_TRANSLATE_NOOP("Decision", "Accepted")),
    Decision.REJECTED: str(QT_TRANSLATE_NOOP("Decision", "Rejected")),
    Decision.AUTO_ACCEPTED: str(QT_TRANSLATE_NOOP("Decision", "Accepted by rule")),
    Decision.LEFT_BY_RULE: str(QT_TRANSLATE_NOOP("Decision", "Left by rule")),
}

_BAND_TITLES = {
    Band.HIGH: str(QT_TRANSLATE_NOOP("Band", "High")),
    Band.MEDIUM: str(QT_TRANSLATE_NOOP("Band", "Medium")),
    Band.LOW: str(QT_TRANSLATE_NOOP("Band", "Low")),
    Band.NEAR_MISS: str(QT_TRANSLATE_NOOP("Band", "Near miss")),
}


def band_title(band: Band) -> str:
    """Return a band's name in the language of the window."""
    return QCoreApplication.translate("Band", _BAND_TITLES[band])


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the list. `order` sorts by part, page and place; rectangles in points.

    `members` are the ids of findings that lie inside this one and are decided with it.
    """

    doc_id: str
    item_id: str
    part: str
    page: int | None
    rects: tuple[Rect, ...]
    entity_type: str
    kind: Kind
    text: str
    place: str
    band: Band
    decision: Decision
    code: str
    given: str
    note: str
    decided_by: str
    order: tuple[int, int, int, float]
    finding: Finding | None = None
    always_removed: bool = False
    members: tuple[str, ...] = ()
    folded: str = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Fold what the filter looks at once: to do so for 100,000 rows at each key would take 100 ms."""
        words = f"{self.text}\n{self.type_title()}\n{self.place}\n{self.code}".casefold()
        object.__setattr__(self, "folded", words)

    @property
    def items(self) -> list[Item]:
        """The row's own pair and those of the findings that are shown and decided with it."""
        return [(self.doc_id, item_id) for item_id in (self.item_id, *self.members)]

    @property
    def item(self) -> Item:
        """The pair that the workbench takes."""
        return self.doc_id, self.item_id

    @property
    def is_area(self) -> bool:
        """True for a box drawn by a person."""
        return self.finding is None

    @property
    def by_person(self) -> bool:
        """True when a person drew or marked it, so that it can be removed again."""
        return self.finding is None or self.finding.detector == "person"

    @property
    def undecided(self) -> bool:
        """True when a person still has to decide.

        Near misses ask for nothing; markings are treated by the release audience, not one by one; what the writer
        never carries over is gone whatever is decided. The gate counts in the same way.
        """
        if self.finding is None or self.decision is not Decision.PROPOSED or self.always_removed:
            return False
        return self.band is not Band.NEAR_MISS and not self.finding.is_marking

    def decision_title(self) -> str:
        """Return the decision in words; for what waits for no person, who or what settles it."""
        if self.finding is not None and self.finding.is_marking and self.decision is Decision.PROPOSED:
            return QCoreApplication.translate("Rows", "By audience")
        if self.always_removed and self.decision is Decision.PROPOSED:
            return QCoreApplication.translate("Rows", "Left out")
        return self.decision.title()

    def type_title(self) -> str:
        """Return the entity type in words."""
        return type_label(self.entity_type)
