"""Markings as findings, for the list that a person reviews."""

from __future__ import annotations

from redactor.model import MARKING_TYPE, Band, Finding, Marking, MarkingKind, MarkingReport, MarkingStatus
from redactor.policy import load_scheme

DETECTOR = "markings"
_BY_BAND = {Band.HIGH: 0.95, Band.MEDIUM: 0.7, Band.NEAR_MISS: 0.2}


def findings(report: MarkingReport) -> list[Finding]:
    """Return one finding a marking; mentions are near misses. Quads are not set: `Finding.placed` does that."""
    return [_finding(marking) for marking in report.markings]


def _finding(marking: Marking) -> Finding:
    band = _band(marking)
    return Finding(
        segment=marking.segment,
        start=marking.start,
        end=marking.end,
        entity_type=MARKING_TYPE,
        detector=DETECTOR,
        rule=f"{marking.scheme}: {marking.rule}",
        confidence=_BY_BAND[band],
        band=band,
        explanation=_explanation(marking),
        page=marking.page,
    )


def _band(marking: Marking) -> Band:
    if marking.kind is MarkingKind.MENTION:
        return Band.NEAR_MISS
    return Band.MEDIUM if marking.status is MarkingStatus.CANCELLED else Band.HIGH


def _explanation(marking: Marking) -> str:
    title = _title(marking.scheme)
    if marking.kind is MarkingKind.MENTION:
        return f"A level of {title} is named here, {marking.rule}; a mention never raises the level."
    state = "cancelled " if marking.status is MarkingStatus.CANCELLED else ""
    damage = f"; {len(marking.problems)} defect(s)" if marking.problems else ""
    return f"A {state}mark of {title}: {marking.rule}{damage}."


def _title(key: str) -> str:
    known = load_scheme(key) if key else None
    return known.title if known else "a scheme"
