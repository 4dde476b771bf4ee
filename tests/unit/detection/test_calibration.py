"""The bands are data: what the file says is what a hit gets."""

from __future__ import annotations

import json

import pytest

from redactor.detection import Detector
from redactor.detection.calibration import calibration, parse
from redactor.detection.hits import NEAR_MISS, Hit, band_of
from redactor.model import Band

KINDS = {"PERSON", "CODE", "LOC", "ORG", "DEM", "DATETIME", "QUANTITY", "MISC", "PUBLIC"}


def hit(confidence: float, rule: str, *, kind: str = "PERSON", agreed: bool = False) -> Hit:
    return Hit(0, 4, kind, "rules", rule, confidence, "why", agreed)


def test_cuts_are_read_by_rule_and_agreement() -> None:
    row = {"rule": "R", "agreed": True, "low": 0.2, "medium": 0.5, "high": 0.9, "seen": 40, "right": 0.8}
    read = parse(json.dumps({"lines": {"balanced": {"PERSON": 0.3}}, "bands": [row]}))
    assert read.cuts("R", agreed=True) == (0.2, 0.5, 0.9)
    assert read.cuts("R", agreed=False) is None
    assert read.cuts("S", agreed=True) is None


def test_the_file_that_travels_is_whole() -> None:
    data = calibration()
    assert set(data.lines) == {"balanced", "recall"}
    for lines in data.lines.values():
        assert set(lines) == KINDS
        assert all(0 < line <= 1 for line in lines.values())
    assert all(0 <= low <= medium <= high <= 1.0001 for low, medium, high in data.bands.values())


def test_recall_mode_asks_for_no_more_than_balanced_mode() -> None:
    balanced, recall = calibration().lines["balanced"], calibration().lines["recall"]
    assert all(recall[kind] <= balanced[kind] for kind in KINDS)


@pytest.mark.parametrize(
    ("confidence", "band"),
    [(0.9, Band.HIGH), (0.85, Band.HIGH), (0.7, Band.MEDIUM), (0.4, Band.LOW), (NEAR_MISS, Band.NEAR_MISS)],
)
def test_a_rule_that_was_not_measured_has_the_general_cuts(confidence: float, band: Band) -> None:
    assert band_of(hit(confidence, "NEVER_MEASURED")) is band


def test_a_measured_rule_has_its_own_cuts() -> None:
    for (rule, agreed), (low, medium, high) in calibration().bands.items():
        for least, band in ((high, Band.HIGH), (medium, Band.MEDIUM), (low, Band.LOW)):
            if (
                least > NEAR_MISS
                and (band is Band.HIGH or least < high)
                and (band is not Band.LOW or low < medium)
            ):
                assert band_of(hit(least, rule, agreed=agreed)) is band, (rule, agreed)


def test_what_tells_little_alone_is_never_more_than_a_suggestion() -> None:
    assert band_of(hit(0.99, "X", kind="DATE_TIME")) is Band.LOW
    assert band_of(hit(0.99, "X", kind="UNIT")) is Band.LOW


def test_recall_mode_lifts_what_is_not_plainly_doubtful() -> None:
    assert band_of(hit(0.27, "X")) is Band.NEAR_MISS
    assert band_of(hit(0.27, "X"), recall=True) is Band.LOW
    assert band_of(hit(0.2, "X"), recall=True) is Band.NEAR_MISS


def test_bands_of_findings_come_from_the_cuts(fast: Detector) -> None:
    [finding] = fast.detect("Card 4111 1111 1111 1111 was charged.")
    assert (finding.entity_type, finding.band) == ("CREDIT_CARD", Band.HIGH)
