from __future__ import annotations

from dataclasses import replace

import pytest

from redactor.errors import UsageError
from redactor.model import (
    MARKING_TYPE,
    Band,
    Finding,
    Layer,
    Marking,
    MarkingStatus,
    Outcome,
    UnreadArea,
    VerifierResult,
)
from redactor.policy import Policy, ReasonCode
from redactor.redaction import GateInput, GateItem, GateVerdict, gate

CODES = {
    "(b)(3)": ("statute",),
    "(b)(5)": ("privilege",),
    "(b)(6)": (),
    "(b)(1)": ("order", "level"),
    "x": ("unheard_of",),
}


def find_code(code: str) -> ReasonCode | None:
    needs = CODES.get(code)
    return (
        None if needs is None else ReasonCode(code, "us_foia", "label", "5 USC 552", False, needs, "label", True)
    )


def found(band: Band = Band.HIGH, kind: str = "PERSON", place: str = "page/1") -> Finding:
    return Finding(place, 0, 5, kind, "rules", "r", 0.9, band, "Why.")


def item(
    *, decided: bool = True, removed: bool = True, band: Band = Band.HIGH, kind: str = "PERSON", **fields
) -> GateItem:
    place = fields.pop("place", "page/1")
    return GateItem(place, decided, removed, found(band, kind, place), kind, **fields)


def marked(rank: int | None = 3, segment: str = "page/1", **fields) -> Marking:
    return Marking(0, 6, "SECRET", "us_ic", "SECRET", "s", rank, segment=segment, **fields)


def result(outcome: Outcome, check: str = "text", location: str = "page 2") -> VerifierResult:
    return VerifierResult(check, Layer.TEXT, outcome, location)


@pytest.fixture
def given() -> GateInput:
    return GateInput(Policy("office", "Office"), find_code)


def rules(verdict: GateVerdict) -> list[str]:
    assert verdict.allowed == (not verdict.reasons)
    for reason in verdict.reasons:
        assert reason.sentence.endswith(".")
        assert reason.sentence in verdict.sentence()
    return [reason.rule for reason in verdict.reasons]


def test_nothing_against_it(given: GateInput) -> None:
    verdict = gate(
        replace(given, items=(item(), item(removed=False)), results=(result(Outcome.PASS),), page_count=2)
    )
    assert rules(verdict) == []
    assert verdict.sentence() == ""


# Undecided findings


@pytest.mark.parametrize(
    ("band", "refused"), [(Band.HIGH, True), (Band.MEDIUM, True), (Band.LOW, False), (Band.NEAR_MISS, False)]
)
def test_undecided_findings_from_the_policys_band_on(given: GateInput, band: Band, refused: bool) -> None:
    verdict = gate(replace(given, items=(item(decided=False, removed=False, band=band),)))
    assert rules(verdict) == (["undecided"] if refused else [])


def test_the_places_of_undecided_findings_are_told_once(given: GateInput) -> None:
    items = tuple(item(decided=False, removed=False, place=place) for place in ("page/1", "page/2", "page/1"))
    (reason,) = gate(replace(given, items=items)).reasons
    assert reason.where == ("page/1", "page/2")
    assert reason.sentence == "3 findings are undecided in the band medium or above."
    (one,) = gate(replace(given, items=items[:1])).reasons
    assert one.sentence.startswith("1 finding is undecided")


def test_suggestions_and_markings_are_no_undecided_findings(given: GateInput) -> None:
    policy = replace(given.policy, suggestion_types=("ORGANIZATION",))
    undecided = {"decided": False, "removed": False}
    items = (item(kind="ORGANIZATION", **undecided), item(kind=MARKING_TYPE, **undecided))
    assert rules(gate(replace(given, policy=policy, items=items))) == []


def test_the_kind_of_a_finding_counts_where_none_was_set(given: GateInput) -> None:
    bare = GateItem("page/1", False, False, found(), entity_type="")
    assert rules(gate(replace(given, items=(bare,)))) == ["undecided"]


def test_an_area_is_never_undecided(given: GateInput) -> None:
    assert rules(gate(replace(given, items=(GateItem("page/1", False, True),)))) == []


# Reason codes


def test_a_missing_code_refuses_only_where_the_policy_demands_one(given: GateInput) -> None:
    items = (item(), item(removed=False), GateItem("page/7", True, True))
    assert rules(gate(replace(given, items=items))) == []
    strict = replace(given, policy=replace(given.policy, demand_code=True), items=items)
    (reason,) = gate(strict).reasons
    assert (reason.rule, reason.where) == ("code_missing", ("page/1", "page/7"))
    assert reason.sentence == "2 redactions have no reason code."


def test_a_code_that_the_regime_does_not_list(given: GateInput) -> None:
    items = (item(code="(b)(66)"), item(code="(b)(6)"))
    assert rules(gate(replace(given, items=items))) == []
    strict = replace(given, policy=replace(given.policy, demand_code=True), items=items)
    (reason,) = gate(strict).reasons
    assert (reason.rule, reason.sentence) == (
        "code_unknown",
        "1 redaction has a reason code that us_foia does not list.",
    )


@pytest.mark.parametrize(
    ("code", "answers", "asked"),
    [
        ("(b)(3)", {}, ["the statute"]),
        ("(b)(3)", {"statute": " "}, ["the statute"]),
        ("(b)(3)", {"statute": "8 USC 1202"}, []),
        ("(b)(5)", {"statute": "8 USC 1202"}, ["the privilege"]),
        ("(b)(5)", {"privilege": "attorney-client"}, []),
        ("(b)(1)", {"level": "secret"}, ["the Executive order"]),
        ("(b)(1)", {}, ["the Executive order", "the classification level"]),
        ("x", {}, ["unheard_of"]),
        ("(b)(6)", {}, []),
        ("unknown", {}, []),
        ("", {}, []),
    ],
)
def test_what_a_code_asks_for(given: GateInput, code: str, answers: dict[str, str], asked: list[str]) -> None:
    verdict = gate(replace(given, items=(item(code=code, answers=answers),)))
    assert [reason.rule for reason in verdict.reasons] == ["need_missing"] * len(asked)
    assert [reason.sentence for reason in verdict.reasons] == [
        f"1 redaction with {code} must name {w}." for w in asked
    ]


def test_what_stays_needs_no_answers(given: GateInput) -> None:
    assert rules(gate(replace(given, items=(item(code="(b)(3)", removed=False),)))) == []


# Markings and the audience


def test_markings_count_only_where_there_is_an_audience(given: GateInput) -> None:
    assert rules(gate(replace(given, markings=(marked(),)))) == []
    assert rules(gate(replace(given, markings=(marked(),), audience="public"))) == ["marking_above_audience"]
    public = replace(given.policy, audience="public")
    assert rules(gate(replace(given, policy=public, markings=(marked(),)))) == ["marking_above_audience"]
    assert rules(gate(replace(given, policy=public, markings=(marked(),), audience="secret"))) == []
    assert rules(gate(replace(given, policy=public, markings=(marked(),), audience=""))) == []


def test_a_marking_that_goes_or_is_cancelled_does_not_refuse(given: GateInput) -> None:
    markings = (
        marked(segment="page/1"),
        marked(segment="page/2"),
        marked(status=MarkingStatus.CANCELLED),
        marked(0),
    )
    public = replace(given, markings=markings, audience="public")
    (reason,) = gate(public).reasons
    assert reason.where == ("page/1", "page/2")
    asked = []

    def covers(segment: str, start: int, end: int) -> bool:
        asked.append((segment, start, end))
        return segment == "page/1"

    (reason,) = gate(replace(public, covers=covers)).reasons
    assert reason.where == ("page/2",)
    assert reason.sentence == "1 marking stands above the release audience public."
    assert asked == [("page/1", 0, 6), ("page/2", 0, 6)]


def test_text_above_the_audience_must_go(given: GateInput) -> None:
    portions = (("page/1", 10, 40), ("page/2", 0, 9))
    public = replace(given, portions=portions, audience="public")
    (reason,) = gate(public).reasons
    assert (reason.rule, reason.where) == ("portion_above_audience", ("page/1", "page/2"))
    one = replace(public, covers=lambda segment, _start, _end: segment == "page/1")
    (reason,) = gate(one).reasons
    assert reason.sentence == "1 portion stands above the release audience public."
    assert rules(gate(replace(public, audience=""))) == []


def test_an_old_mark_that_is_struck_through_does_not_refuse(given: GateInput) -> None:
    public = replace(given, markings=(marked(), marked(segment="page/2")), audience="public")
    (reason,) = gate(replace(public, superseded=frozenset({("page/1", 0, 6)}))).reasons
    assert reason.where == ("page/2",)


def test_a_bare_text_has_a_place_too(given: GateInput) -> None:
    (reason,) = gate(replace(given, markings=(marked(segment=""),), audience="public")).reasons
    assert reason.where == ("text",)


def test_an_unknown_audience_is_no_permission(given: GateInput) -> None:
    with pytest.raises(UsageError):
        gate(replace(given, audience="friends"))


# Unread areas


UNREAD = (UnreadArea("page/2", "A picture."), UnreadArea("attachment/1", "Locked.", withheld=True))


def test_unread_areas_need_a_person(given: GateInput) -> None:
    given = replace(given, unread=UNREAD)
    (reason,) = gate(given).reasons
    assert (reason.rule, reason.where) == ("unread", ("page/2",))
    assert rules(gate(replace(given, acknowledged=frozenset({"page/2"})))) == []
    assert rules(gate(replace(given, acknowledge_all=True))) == []


def test_a_policy_may_ask_for_withheld_areas_too(given: GateInput) -> None:
    (reason,) = gate(replace(given, unread=UNREAD, demand_withheld=True)).reasons
    assert reason.where == ("page/2", "attachment/1")
    assert reason.sentence.startswith("2 areas")


# Verifiers


def test_any_failed_check_refuses_whatever_is_acknowledged(given: GateInput) -> None:
    results = (
        result(Outcome.FAIL),
        result(Outcome.FAIL, location=""),
        result(Outcome.FAIL, "boxes"),
        result(Outcome.PASS),
    )
    verdict = gate(
        replace(given, results=results, acknowledge_all=True, acknowledged=frozenset({"page 2", "text"}))
    )
    assert rules(verdict) == ["verification_failed", "verification_failed"]
    assert [reason.where for reason in verdict.reasons] == [("page 2", "text"), ("page 2",)]


def test_a_check_that_asks_is_acknowledged_by_place_or_name(given: GateInput) -> None:
    given = replace(given, results=(result(Outcome.NEEDS_ACKNOWLEDGEMENT),))
    assert rules(gate(given)) == ["verification_asks"]
    assert rules(gate(replace(given, acknowledged=frozenset({"page 2"})))) == []
    assert rules(gate(replace(given, acknowledged=frozenset({"text"})))) == []
    assert rules(gate(replace(given, acknowledged=frozenset({"page 3"})))) == ["verification_asks"]
    assert rules(gate(replace(given, acknowledge_all=True))) == []


# Empty documents


def test_no_pages(given: GateInput) -> None:
    assert rules(gate(replace(given, page_count=0))) == ["no_pages"]
    assert rules(gate(replace(given, page_count=None))) == []


def test_neither_text_nor_picture(given: GateInput) -> None:
    assert rules(gate(replace(given, has_text=False))) == ["nothing_read"]
    assert rules(gate(replace(given, has_text=False, has_picture=True))) == []


def test_a_reader_that_saw_less(given: GateInput) -> None:
    assert rules(gate(replace(given, reader_saw_less=True))) == ["reader_saw_less"]


def test_all_reasons_are_told_at_once(given: GateInput) -> None:
    everything = replace(
        given,
        policy=replace(given.policy, demand_code=True),
        items=(item(decided=False, removed=False), item(), item(code="(b)(3)")),
        markings=(marked(),),
        audience="public",
        unread=UNREAD,
        results=(result(Outcome.FAIL), result(Outcome.NEEDS_ACKNOWLEDGEMENT, "pictures")),
        page_count=0,
        has_text=False,
        reader_saw_less=True,
    )
    assert rules(gate(everything)) == [
        "undecided",
        "code_missing",
        "need_missing",
        "marking_above_audience",
        "unread",
        "verification_failed",
        "verification_asks",
        "no_pages",
        "nothing_read",
        "reader_saw_less",
    ]


def test_the_gate_is_pure(given: GateInput) -> None:
    given = replace(given, items=(item(decided=False, removed=False),), unread=UNREAD)
    assert gate(given) == gate(given)
