"""CaseState: what the log says now. Records are frozen; the dictionaries are changed by the fold alone.

A reader in another thread may go through a dictionary without a lock: a decision exchanges the value of
a key that is there, and whatever adds or drops a key puts a new dictionary in place of the old one.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from redactor.model import Finding, Rect, UnreadArea

PERSON_DETECTOR = "person"
PERSON_RULE = "marked by hand"
Given = tuple[tuple[str, str], ...]
"""Further answers that a reason code asks for, as pairs: a record stays hashable and can be pickled."""


class Status(StrEnum):
    """Where the decision on a finding stands."""

    PROPOSED = "proposed"
    ACCEPTED = "accepted"
    REJECTED = "rejected"
    AUTO_ACCEPTED = "auto_accepted"
    LEFT_BY_RULE = "left_by_rule"

    @property
    def is_decided(self) -> bool:
        """True when a person or a rule has decided."""
        return self is not Status.PROPOSED

    @property
    def is_removed(self) -> bool:
        """True when an export takes the text away."""
        return self in (Status.ACCEPTED, Status.AUTO_ACCEPTED)


@dataclass(frozen=True, slots=True)
class FindingState:
    """A finding and what was decided on it.

    Attributes:
        code: reason code such as "(b)(6)", or "".
        statute: for codes that need one, such as (b)(3).
        note: free text of the officer; it stays inside the case.
        decided_by, decided_at: who and when (as LogEvent.at); "" while proposed.
        rule: the rule that decided unattended; "" for a person's decision.
        kind: entity type set by hand; "" keeps the finding's own.
        given: further answers that a code asks for, such as ("privilege", "attorney-client").
    """

    finding: Finding
    status: Status = Status.PROPOSED
    code: str = ""
    statute: str = ""
    note: str = ""
    decided_by: str = ""
    decided_at: str = ""
    rule: str = ""
    kind: str = ""
    given: Given = ()

    @property
    def entity_type(self) -> str:
        """The kind that counts: set by hand, else as found."""
        return self.kind or self.finding.entity_type

    @property
    def is_person_made(self) -> bool:
        """True for text that a person marked and no detector found."""
        return self.finding.detector == PERSON_DETECTOR

    @property
    def answers(self) -> dict[str, str]:
        """All that was given beside the code: statute, note and the further answers, without empty ones."""
        return _answers(self)


@dataclass(frozen=True, slots=True)
class DrawnArea:
    """A rectangle that a person drew: all below it is removed. Points as in Rect."""

    area_id: str
    part: str
    page: int
    rect: Rect
    code: str = ""
    label: str = ""
    author: str = ""
    at: str = ""
    statute: str = ""
    note: str = ""
    given: Given = ()

    @property
    def answers(self) -> dict[str, str]:
        """All that was given beside the code, without empty values."""
        return _answers(self)


def _answers(item: FindingState | DrawnArea) -> dict[str, str]:
    every = {**dict(item.given), "statute": item.statute, "note": item.note}
    return {key: value for key, value in every.items() if value}


@dataclass(slots=True)
class DocumentState:
    """One document of the case. `doc_id` is the sha256 of its bytes.

    Attributes:
        findings: by finding_id, in the order of the scan, marks by hand last.
        areas: by area_id.
        acknowledged: addresses of unread areas that a person acknowledged.
        exports: details of the exports so far, oldest first.
        scanned: True when the findings are those of a finished scan.
        stale: ids that an earlier scan found and the last one did not; of these only decided ones are kept.
    """

    doc_id: str
    file_name: str
    findings: dict[str, FindingState] = field(default_factory=dict)
    areas: dict[str, DrawnArea] = field(default_factory=dict)
    acknowledged: set[str] = field(default_factory=set)
    unread: tuple[UnreadArea, ...] = ()
    exports: list[Mapping[str, Any]] = field(default_factory=list)
    scanned: bool = False
    stale: set[str] = field(default_factory=set)

    def count(self, *statuses: Status) -> int:
        """Return how many findings have one of these statuses."""
        return sum(1 for state in self.findings.values() if state.status in statuses)


@dataclass(slots=True)
class CaseState:
    """The whole case. The labels are for menus: "Accept 3 findings".

    `lists` is the sha256 of the case's own lists, which are kept beside it: their texts must not stand in the log.
    """

    case_id: str = ""
    title: str = ""
    documents: dict[str, DocumentState] = field(default_factory=dict)
    lists: str = ""
    can_undo: bool = False
    can_redo: bool = False
    undo_label: str = ""
    redo_label: str = ""
