"""Marking: a classification or handling mark as it was read, and the report over a text or document."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Any


class MarkingKind(StrEnum):
    """A marking says the level of the text it stands on; a mention only talks about one."""

    MARKING = "marking"
    MENTION = "mention"


class MarkingStatus(StrEnum):
    """Whether the mark is in force."""

    ACTIVE = "active"
    CANCELLED = "cancelled"
    SUPERSEDED = "superseded"


@dataclass(frozen=True, slots=True)
class Marking:
    """One mark. `rank` is the cross-scheme scale 0 unclassified .. 4 top secret, None where not comparable.

    Offsets are code points of the segment `segment` ("" when a bare text was read).
    """

    start: int
    end: int
    text: str
    scheme: str
    canonical: str
    level: str
    rank: int | None
    caveats: tuple[str, ...] = ()
    dissem: tuple[str, ...] = ()
    rel_to: tuple[str, ...] = ()
    position: str = "banner_top"
    kind: MarkingKind = MarkingKind.MARKING
    status: MarkingStatus = MarkingStatus.ACTIVE
    problems: tuple[str, ...] = ()
    rule: str = ""
    segment: str = ""
    page: int | None = None


@dataclass(frozen=True, slots=True)
class RollUp:
    """The overall marking computed from the markings found."""

    scheme: str
    canonical: str
    level: str
    rank: int | None


@dataclass(frozen=True, slots=True)
class Contradiction:
    """A defect of the marking as a whole: what, where, by which rule, and the fix."""

    type: str
    text: str
    start: int
    end: int
    rule: str
    fix: str
    segment: str = ""
    page: int | None = None


@dataclass(frozen=True, slots=True)
class MarkingReport:
    """All that was read.

    Attributes:
        state: marked; unmarked when the text itself says so ("NOT PROTECTIVELY MARKED"); unknown when nothing was
            found, which never means public.
    """

    markings: tuple[Marking, ...] = ()
    rollup: RollUp | None = None
    contradictions: tuple[Contradiction, ...] = ()
    state: str = "unknown"

    def to_dict(self) -> dict[str, Any]:
        """Return what `redactor markings --json` prints."""
        return {
            "markings": [_plain(m) for m in self.markings],
            "rollup": _plain(self.rollup) if self.rollup else None,
            "contradictions": [_plain(c) for c in self.contradictions],
            "state": self.state,
        }


def _plain(record: Any) -> dict[str, Any]:
    fields = {name: getattr(record, name) for name in record.__dataclass_fields__}
    return {name: list(value) if isinstance(value, tuple) else value for name, value in fields.items()}
