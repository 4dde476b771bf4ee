"""What the plan is made from: decisions on findings and drawn areas, by shape rather than by class."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Protocol

from redactor.model import Finding, Rect


class Decided(Protocol):
    """A finding that is to be removed, with what was decided. FindingState of a case has this shape."""

    @property
    def finding(self) -> Finding:
        """The place."""

    @property
    def entity_type(self) -> str:
        """The kind that counts, which a person may have changed."""

    @property
    def code(self) -> str:
        """Reason code, or ""."""

    @property
    def statute(self) -> str:
        """The statute that the code asks for, or ""."""

    @property
    def note(self) -> str:
        """The officer's note; it stays inside the case."""

    @property
    def decided_by(self) -> str:
        """Who decided."""

    @property
    def decided_at(self) -> str:
        """When, ISO 8601 UTC."""

    @property
    def rule(self) -> str:
        """The rule that decided unattended, "" for a person."""


class Drawn(Protocol):
    """A rectangle that is to be removed. DrawnArea of a case has this shape. Points as in Rect."""

    @property
    def area_id(self) -> str:
        """Unique in the case."""

    @property
    def part(self) -> str:
        """Family member, as Document.part."""

    @property
    def page(self) -> int:
        """1-based."""

    @property
    def rect(self) -> Rect:
        """The rectangle."""

    @property
    def code(self) -> str:
        """Reason code, or ""."""

    @property
    def label(self) -> str:
        """What the person wrote for it, or ""."""

    @property
    def author(self) -> str:
        """Who drew it."""

    @property
    def at(self) -> str:
        """When, ISO 8601 UTC."""

    @property
    def statute(self) -> str:
        """The statute that the code asks for, or ""."""

    @property
    def note(self) -> str:
        """The officer's note; it stays inside the case."""


@dataclass(frozen=True, slots=True)
class Decision:
    """A decision without a case around it. `kind` exchanges the finding's entity type, "" keeps it."""

    finding: Finding
    code: str = ""
    statute: str = ""
    note: str = ""
    decided_by: str = ""
    decided_at: str = ""
    rule: str = ""
    kind: str = ""

    @property
    def entity_type(self) -> str:
        """The kind that counts."""
        return self.kind or self.finding.entity_type


@dataclass(frozen=True, slots=True)
class PlannedItem:
    """One redaction as the change log tells it. `text` is what goes: it never leaves the process.

    Attributes:
        number: 1, 2, 3 ... in reading order.
        item_id: finding_id or area_id.
        address: of the segment; for an area its page (`attachment/2/page/1`).
        start, end: code points in the segment; 0 and 0 for an area.
        place: the segment's label, or a page in words.
        kind: entity type, "AREA" for a drawn rectangle, "LISTED_TERM" for a literal of a list.
        method: replace, remove_text, remove_pixels, remove_object (vocabulary of Redaction).
        pages: 1 for a page that is withheld as a whole.
    """

    number: int
    item_id: str
    address: str
    start: int
    end: int
    page: int | None
    place: str
    kind: str
    method: str
    text: str = field(repr=False)
    code: str = ""
    statute: str = ""
    note: str = ""
    explanation: str = ""
    detector: str = ""
    rule: str = ""
    decided_by: str = ""
    decided_by_rule: str = ""
    decided_at: str = ""
    pages: int = 0

    @property
    def chars(self) -> int:
        """Code points that go."""
        return len(self.text)

    @property
    def words(self) -> int:
        """Words that go, parted by white space."""
        return len(self.text.split())
