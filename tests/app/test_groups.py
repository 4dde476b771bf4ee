"""Findings inside others: one person is one row, and every row says whether it waits."""

from __future__ import annotations

from types import SimpleNamespace

import pytest

from redactor.app.findings.rows import Decision, DocumentRows
from redactor.model import MARKING_TYPE, Band, Document, Finding, Segment

TEXT = "Dr Mara Ellison came."


@pytest.fixture
def rows(fakes):
    def make(*found):
        """(start, end, status, band, kind, detector) each."""
        document = Document("a.txt", "", "text/plain", "a", 1, (Segment("line/1", TEXT),))
        states = {}
        for start, end, status, *rest in found:
            band, kind, detector = [*rest, *(Band.HIGH, "PERSON", "spacy")[len(rest) :]]
            finding = Finding("line/1", start, end, kind, detector, "r", 0.9, band, "Because.")
            states[finding.finding_id] = fakes.FindingState(finding, status)
        made = DocumentRows("a", document)
        made.update(SimpleNamespace(findings=states, areas={}))
        return made

    return make


def listed(made):
    return [(row.text, row.decision, row.undecided, len(row.items)) for row in made.rows]


def test_what_lies_inside_is_shown_and_decided_with_the_outer_one(rows, fakes):
    made = rows((0, 15, fakes.Status.PROPOSED), (3, 15, fakes.Status.PROPOSED))
    assert listed(made) == [("Dr Mara Ellison", Decision.PROPOSED, True, 2)]
    inner = next(item for item in made.rows[0].items if item != made.rows[0].item)
    assert made.get(inner[1]) is made.rows[0]


def test_a_row_waits_as_long_as_something_inside_it_waits(rows, fakes):
    made = rows((0, 15, fakes.Status.ACCEPTED, Band.HIGH, "OTHER", "person"), (3, 7, fakes.Status.PROPOSED))
    assert listed(made) == [("Dr Mara Ellison", Decision.PROPOSED, True, 2)]
    assert made.undecided.total() == 1


def test_a_longer_find_that_was_rejected_for_a_shorter_mark_is_not_listed(rows, fakes):
    made = rows((0, 15, fakes.Status.REJECTED), (3, 15, fakes.Status.ACCEPTED, Band.HIGH, "PERSON", "person"))
    assert listed(made) == [("Mara Ellison", Decision.ACCEPTED, False, 1)]


def test_a_rejected_outer_one_does_not_swallow_what_waits(rows, fakes):
    made = rows((0, 15, fakes.Status.REJECTED), (3, 15, fakes.Status.PROPOSED))
    assert [row.text for row in made.rows] == ["Dr Mara Ellison", "Mara Ellison"]
    assert made.undecided.total() == 1


def test_what_only_overlaps_stays_two_rows(rows, fakes):
    made = rows((0, 7, fakes.Status.PROPOSED), (3, 15, fakes.Status.PROPOSED))
    assert len(made.rows) == 2


def test_a_near_miss_and_a_marking_never_stand_for_a_finding(rows, fakes):
    made = rows(
        (0, 15, fakes.Status.PROPOSED, Band.NEAR_MISS),
        (3, 15, fakes.Status.PROPOSED),
        (0, 20, fakes.Status.PROPOSED, Band.HIGH, MARKING_TYPE),
    )
    assert len(made.rows) == 3
    assert made.undecided.total() == 1
