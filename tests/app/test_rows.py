"""Rows of the list: built once, changed alone, filtered and sorted without Qt."""

from __future__ import annotations

import time
from dataclasses import replace
from pathlib import Path

import pytest

from redactor.app.findings.rows import (
    Column,
    Decision,
    DocumentRows,
    FilterSpec,
    filter_rows,
    next_undecided,
    sort_rows,
)
from redactor.app.theme.kinds import KINDS, kind_of, type_label
from redactor.model import Band, Document, Finding, Rect, Segment


@pytest.fixture
def scanned(workbench):
    for name in ("report.pdf", "mail.eml"):
        workbench.open(Path("/case") / name)
        workbench.scan(name)
    return workbench


@pytest.fixture
def report(scanned) -> DocumentRows:
    rows = DocumentRows("report.pdf", scanned.documents["report.pdf"].document)
    rows.update(scanned.case.state.documents["report.pdf"])
    return rows


def test_rows_stand_in_the_order_of_the_document(report):
    places = [row.place for row in report.rows]
    assert places == sorted(places, key=lambda p: {"Page 1": 1, "Page 2": 2, "Author": 4, "Note": 5}[p])
    first_page = [row.finding.start for row in report.rows if row.page == 1]
    assert first_page == sorted(first_page)


def test_a_row_says_what_and_where(report):
    row = next(r for r in report.rows if r.text == "Mara Ellison" and r.page == 2)
    assert row.kind.key == "person"
    assert row.place == "Page 2"
    assert len(row.rects) == 1
    assert row.undecided


def test_a_row_in_an_attachment_names_it(scanned):
    rows = DocumentRows("mail.eml", scanned.documents["mail.eml"].document)
    rows.update(scanned.case.state.documents["mail.eml"])
    assert [r.place for r in rows.rows if r.part == "attachment/1"] == ["annex.pdf › Page 1"]


def test_only_what_changed_is_made_anew(scanned, report):
    before = {row.item_id: row for row in report.rows}
    chosen = report.rows[2]
    scanned.accept([chosen.item], "(b)(6)")
    report.update(scanned.case.state.documents["report.pdf"])
    changed = [row.item_id for row in report.rows if row is not before[row.item_id]]
    assert changed == [chosen.item_id]
    assert report.get(chosen.item_id).code == "(b)(6)"


def test_areas_are_rows_and_vanish_again(scanned, report):
    area = scanned.draw("report.pdf", "", 2, Rect(1, 2, 3, 4))
    report.update(scanned.case.state.documents["report.pdf"])
    row = report.get(area)
    assert row.is_area
    assert row.decision is Decision.ACCEPTED
    assert not row.undecided
    scanned.remove("report.pdf", area)
    report.update(scanned.case.state.documents["report.pdf"])
    assert report.get(area) is None


def test_near_misses_and_markings_ask_for_no_decision(report):
    assert not any(row.undecided for row in report.rows if row.band is Band.NEAR_MISS)
    markings = [row for row in report.rows if row.finding.is_marking]
    assert markings
    assert not any(row.undecided for row in markings)
    assert markings[0].decision_title() == "By audience"


def test_a_finding_whose_segment_is_gone_still_has_a_row(fakes):
    finding = Finding(
        "page/9", 0, 3, "PERSON", "spacy", "ner", 0.5, Band.LOW, "why", page=9, quads=(Rect(0, 0, 1, 1),)
    )
    rows = DocumentRows("d", Document("d", "", "text/plain", "d", 1))
    rows.update(fakes.DocumentState(findings={"x": fakes.FindingState(finding)}))
    assert rows.rows[0].text == ""
    assert rows.rows[0].place == "Page 9"


def test_filters(report):
    rows = report.rows
    assert {r.band for r in filter_rows(rows, FilterSpec())} == {Band.HIGH, Band.MEDIUM, Band.LOW}
    assert len(filter_rows(rows, FilterSpec(bands=frozenset(Band)))) == len(rows)
    assert {r.kind.key for r in filter_rows(rows, FilterSpec(kind="contact"))} == {"contact"}
    assert all("0143" in r.text for r in filter_rows(rows, FilterSpec(text="0143")))
    assert [r.place for r in filter_rows(rows, FilterSpec(text="AUTHOR"))] == ["Author"]
    changed = [replace(row, decision=Decision.ACCEPTED) for row in rows[:2]] + rows[2:]
    assert (
        len(filter_rows(changed, FilterSpec(decisions=frozenset((Decision.ACCEPTED,)), bands=frozenset(Band))))
        == 2
    )
    assert len(filter_rows(changed, FilterSpec(without_code=True, bands=frozenset(Band)))) == 2
    assert all(r.undecided for r in filter_rows(changed, FilterSpec(undecided_only=True)))


def test_sorting(report):
    rows = report.rows
    assert sort_rows(rows, Column.PLACE) == rows
    assert sort_rows(rows, Column.PLACE, descending=True) == rows[::-1]
    texts = [r.text.casefold() for r in sort_rows(rows, Column.TEXT)]
    assert texts == sorted(texts)
    bands = [r.band.rank for r in sort_rows(rows, Column.BAND)]
    assert bands == sorted(bands, reverse=True)
    for column in (Column.KIND, Column.DECISION, Column.CODE):
        assert sorted(map(id, sort_rows(rows, column, descending=True))) == sorted(map(id, rows))


def test_next_undecided_goes_round_and_ends(report):
    rows = [r for r in report.rows if r.undecided]
    assert next_undecided(rows, None) is rows[0]
    assert next_undecided(rows, rows[0].item_id) is rows[1]
    assert next_undecided(rows, rows[-1].item_id) is rows[0]
    assert next_undecided(rows, rows[0].item_id, step=-1) is rows[-1]
    done = [replace(row, decision=Decision.REJECTED) for row in rows]
    assert next_undecided(done, done[0].item_id) is None
    assert next_undecided([*done[:-1], rows[-1]], rows[-1].item_id) is None


def test_a_hundred_thousand_rows_are_filtered_and_sorted_fast(report):
    rows = [replace(report.rows[n % len(report.rows)], item_id=str(n)) for n in range(100_000)]
    best = 9.0
    for _ in range(3):
        begin = time.perf_counter()
        sort_rows(filter_rows(rows, FilterSpec(undecided_only=True, kind="person")), Column.TEXT)
        best = min(best, time.perf_counter() - begin)
    assert best < 0.5  # 40 ms on a quiet machine


def test_a_hidden_direction_override_is_not_shown(fakes):
    segment = Segment("a", "ab\u202ecd\ud800")
    finding = Finding("a", 0, 6, "PERSON", "spacy", "ner", 0.5, Band.LOW, "why")
    rows = DocumentRows("d", Document("d", "", "text/plain", "d", 1, (segment,)))
    rows.update(fakes.DocumentState(findings={"x": fakes.FindingState(finding)}))
    assert rows.rows[0].text == "ab\ufffdcd\ufffd"


@pytest.mark.parametrize(
    ("entity_type", "kind"),
    [
        ("PERSON", "person"), ("EMAIL_ADDRESS", "contact"), ("US_SSN", "identifier"), ("IBAN_CODE", "identifier"),
        ("CLASSIFICATION_MARKING", "marking"), ("AREA", "area"), ("UK_POSTCODE", "place"), ("OTHER", "other"),
        ("SOMETHING_NEW", "identifier"), ("FACE", "picture"),
    ],
)  # fmt: skip
def test_kinds(entity_type, kind):
    assert kind_of(entity_type).key == kind


def test_kinds_differ_by_letter_and_colour():
    assert len({kind.letter for kind in KINDS}) == len(KINDS)
    assert len({kind.colour for kind in KINDS}) == len(KINDS)


def test_type_labels():
    assert type_label("US_SSN") == "US SSN"
    assert type_label("EMAIL_ADDRESS") == "Email address"
    assert type_label("AREA") == "Drawn box"


def test_what_is_never_carried_over_asks_for_no_decision(fakes):
    segment = Segment("property/author", "Mara Ellison", visible=False, removed_always=True)
    finding = Finding("property/author", 0, 12, "PERSON", "spacy", "ner", 0.9, Band.HIGH, "why")
    rows = DocumentRows("d", Document("d", "", "text/plain", "d", 1, (segment,)))
    rows.update(fakes.DocumentState(findings={"x": fakes.FindingState(finding)}))
    assert not rows.rows[0].undecided
    assert rows.rows[0].decision_title() == "Left out"
    assert rows.undecided.total() == 0
    rows.update(fakes.DocumentState(findings={"x": fakes.FindingState(finding, fakes.Status.ACCEPTED)}))
    assert rows.rows[0].decision_title() == "Accepted"
