from __future__ import annotations

import copy
import json
import pickle
from dataclasses import replace
from pathlib import Path

import pytest

from redactor.cases import Action, Case, CaseState, Status
from redactor.errors import UsageError
from redactor.model import Band, Rect, UnreadArea


def statuses(case: Case, doc_id: str = "a") -> list[Status]:
    return [state.status for state in case.state.documents[doc_id].findings.values()]


def actions(case: Case) -> list[Action]:
    return [event.action for event in case.events()]


def reopened_state(path: Path) -> CaseState:
    with Case.open(path, "auditor") as other:
        return other.state


def test_new_case_has_an_id_a_title_and_one_entry(path: Path) -> None:
    with Case.open(path, "officer", "Request 12") as case:
        first = next(case.events())
        assert case.state.title == "Request 12"
        assert case.state.case_id == case.case_id == first.detail["case_id"]
        assert (first.seq, first.action, first.step, first.prev_hash) == (1, Action.CASE_CREATED, 0, "0" * 64)
        assert case.head == (1, first.hash)


def test_title_of_a_case_is_its_file_name_when_none_is_given(case: Case) -> None:
    assert case.state.title == "case"


def test_entries_carry_actor_time_and_document(filled: Case) -> None:
    event = list(filled.events())[-1]
    assert (event.actor, event.doc_id, event.action) == ("officer", "b", Action.SCANNED)
    assert len(event.at) == len("2026-01-02T03:04:05.678Z")
    assert event.at.endswith("Z")


def test_findings_come_back_as_they_were_found(filled: Case, path: Path, finding) -> None:
    stored = [state.finding for state in reopened_state(path).documents["a"].findings.values()]
    assert stored == [finding(n) for n in range(5)]


def test_accept_reject_and_reopen(filled: Case, ids: dict[str, list[str]], path: Path) -> None:
    assert filled.accept([("a", ids["a"][0]), ("b", ids["b"][1])], "(b)(6)") == 2
    assert filled.reject([("a", ids["a"][1])]) == 1
    accepted = filled.state.documents["a"].findings[ids["a"][0]]
    assert (accepted.status, accepted.code, accepted.decided_by) == (Status.ACCEPTED, "(b)(6)", "officer")
    assert accepted.decided_at
    assert filled.reopen([("a", ids["a"][0])]) == 1
    again = filled.state.documents["a"].findings[ids["a"][0]]
    assert (again.status, again.decided_by, again.decided_at) == (Status.PROPOSED, "", "")
    assert filled.state.documents["a"].count(Status.REJECTED) == 1
    assert reopened_state(path) == filled.state


def test_a_step_over_two_documents_is_one_step_with_two_entries(filled: Case, ids: dict[str, list[str]]) -> None:
    before = filled.head[0]
    filled.accept([("a", ids["a"][0]), ("b", ids["b"][0])])
    new = list(filled.events(before))
    assert [event.doc_id for event in new] == ["a", "b"]
    assert len({event.step for event in new}) == 1


def test_nothing_is_written_when_nothing_changes(filled: Case, ids: dict[str, list[str]]) -> None:
    items = [("a", ids["a"][0])]
    filled.accept(items, "(b)(6)")
    head = filled.head
    assert filled.accept(items, "(b)(6)") == 0
    assert filled.accept(items) == 0
    assert filled.reopen([("a", ids["a"][1])]) == 0
    assert filled.set_note(items, "") == 0
    assert filled.accept([]) == 0
    assert filled.head == head


def test_default_codes_go_to_findings_without_a_code(filled: Case, ids: dict[str, list[str]]) -> None:
    own, other = ids["a"][0], ids["a"][1]
    filled.set_code([("a", own)], "(b)(7)(C)")
    filled.accept([("a", own), ("a", other)], default_codes={"PERSON": "(b)(6)"})
    findings = filled.state.documents["a"].findings
    assert (findings[own].code, findings[other].code) == ("(b)(7)(C)", "(b)(6)")
    assert filled.state.undo_label == "Accept 2 findings"


def test_a_person_confirms_what_a_rule_accepted(filled: Case, ids: dict[str, list[str]]) -> None:
    filled.auto_decide("a", Band.HIGH, "accept high")
    assert filled.accept([("a", ids["a"][0])]) == 1
    confirmed = filled.state.documents["a"].findings[ids["a"][0]]
    assert (confirmed.status, confirmed.rule) == (Status.ACCEPTED, "")


def test_unattended_decisions_name_the_rule(case: Case, finding, path: Path) -> None:
    case.register("a", "letter.pdf")
    bands = [Band.HIGH, Band.MEDIUM, Band.LOW, Band.NEAR_MISS]
    found = [finding(n, band=band) for n, band in enumerate(bands)]
    found.append(finding(7, kind="CLASSIFICATION_MARKING"))
    case.record_findings("a", found)
    case.reject([("a", found[0].finding_id)])
    decided = case.auto_decide(
        "a", Band.MEDIUM, "accept medium", {"CLASSIFICATION_MARKING"}, default_codes={"PERSON": "(b)(6)"}
    )
    assert decided == 4
    left = Status.LEFT_BY_RULE
    assert statuses(case) == [Status.REJECTED, Status.AUTO_ACCEPTED, left, left, left]
    state = case.state.documents["a"].findings[found[1].finding_id]
    assert (state.rule, state.code) == ("accept medium", "(b)(6)")
    assert case.state.undo_label == "Decide by rule 4 findings"
    assert reopened_state(path) == case.state


def test_no_band_leaves_all_by_rule(filled: Case) -> None:
    assert filled.auto_decide("a", None, "accept none") == 5
    assert set(statuses(filled)) == {Status.LEFT_BY_RULE}
    assert filled.auto_decide("a", None, "accept none") == 0


def test_one_code_for_all_unattended(filled: Case) -> None:
    filled.auto_decide("a", Band.LOW, "accept low", code="(b)(6)")
    assert {state.code for state in filled.state.documents["a"].findings.values()} == {"(b)(6)"}


def test_codes_statutes_answers_notes_and_kinds(filled: Case, ids: dict[str, list[str]], path: Path) -> None:
    item = [("a", ids["a"][0])]
    filled.set_code(item, "(b)(3)", "8 USC 1202")
    filled.set_note(item, "Asked the archive.")
    filled.set_kind(item, "LOCATION")
    state = filled.state.documents["a"].findings[ids["a"][0]]
    assert (state.code, state.statute, state.note) == ("(b)(3)", "8 USC 1202", "Asked the archive.")
    assert (state.entity_type, state.finding.entity_type) == ("LOCATION", "PERSON")
    assert state.answers == {"statute": "8 USC 1202", "note": "Asked the archive."}
    filled.set_code(item, "(b)(5)", given={"privilege": "attorney-client"})
    state = filled.state.documents["a"].findings[ids["a"][0]]
    assert state.statute == "8 USC 1202"
    assert state.answers["privilege"] == "attorney-client"
    assert filled.set_code(item, "(b)(5)", given={"privilege": "attorney-client"}) == 0
    assert reopened_state(path) == filled.state


def test_draw_set_code_and_remove_an_area(filled: Case, path: Path) -> None:
    area_id = filled.draw("a", "attachment/1", 2, Rect(10.004, 20, 110, 40), "(b)(6)", "face")
    area = filled.state.documents["a"].areas[area_id]
    assert (area.part, area.page, area.rect) == ("attachment/1", 2, Rect(10.0, 20.0, 110.0, 40.0))
    assert (area.code, area.label, area.author) == ("(b)(6)", "face", "officer")
    filled.set_code([("a", area_id)], "(b)(3)", "8 USC 1202")
    assert filled.state.documents["a"].areas[area_id].answers == {"statute": "8 USC 1202"}
    other = filled.draw("a", "", 1, Rect(0, 0, 9, 9))
    assert other != area_id
    filled.remove("a", area_id)
    assert list(filled.state.documents["a"].areas) == [other]
    assert reopened_state(path) == filled.state


def test_empty_area_is_refused(filled: Case) -> None:
    with pytest.raises(UsageError):
        filled.draw("a", "", 1, Rect(5, 5, 5, 9))


def test_a_mark_by_hand_is_accepted_at_once_and_can_be_removed(filled: Case, finding, path: Path) -> None:
    mark = finding(9, detector="person")
    assert filled.mark_span("a", mark, "(b)(6)") == mark.finding_id
    state = filled.state.documents["a"].findings[mark.finding_id]
    assert (state.status, state.code, state.is_person_made) == (Status.ACCEPTED, "(b)(6)", True)
    assert state.decided_by == "officer"
    filled.remove("a", mark.finding_id)
    assert mark.finding_id not in filled.state.documents["a"].findings
    assert reopened_state(path) == filled.state


def test_marking_a_found_place_accepts_the_finding(filled: Case, ids: dict[str, list[str]], finding) -> None:
    filled.mark_span("a", finding(0, detector="person"))
    state = filled.state.documents["a"].findings[ids["a"][0]]
    assert (state.status, state.finding.detector) == (Status.ACCEPTED, "presidio")
    head = filled.head
    filled.mark_span("a", finding(0, detector="person"))
    assert filled.head == head
    filled.undo()
    assert filled.state.documents["a"].findings[ids["a"][0]].status is Status.PROPOSED


def test_many_marks_are_one_step(filled: Case, finding) -> None:
    places = [(doc_id, finding(n, detector="person")) for doc_id in ("a", "b") for n in (20, 21)]
    assert filled.mark_spans(places, "(b)(6)") == 4
    assert filled.state.undo_label == "Mark 4 places"
    filled.undo()
    assert [len(doc.findings) for doc in filled.state.documents.values()] == [5, 3]


def test_a_finding_of_a_detector_is_rejected_not_removed(filled: Case, ids: dict[str, list[str]]) -> None:
    with pytest.raises(UsageError, match="can't be removed"):
        filled.remove("a", ids["a"][0])
    with pytest.raises(UsageError, match="not in the case"):
        filled.remove("a", "area-99")


def test_unknown_places_are_refused_and_change_nothing(filled: Case, ids: dict[str, list[str]], finding) -> None:
    head = filled.head
    for take in (
        lambda: filled.accept([("a", ids["a"][0]), ("a", "unknown")]),
        lambda: filled.accept([("z", ids["a"][0])]),
        lambda: filled.set_code([("a", "unknown")], "(b)(6)"),
        lambda: filled.record_findings("z", [finding(0)]),
        lambda: filled.mark_span("z", finding(0)),
        lambda: filled.draw("z", "", 1, Rect(0, 0, 1, 1)),
        lambda: filled.acknowledge("z", ["page/1"]),
        lambda: filled.auto_decide("z", Band.HIGH, "rule"),
        lambda: filled.record_export("z", {}),
        lambda: filled.set_kind([("a", "area-1")], "PERSON"),
    ):
        with pytest.raises(UsageError):
            take()
    assert filled.head == head
    assert set(statuses(filled)) == {Status.PROPOSED}


def test_unread_areas_are_acknowledged_once(case: Case, path: Path) -> None:
    unread = (UnreadArea("page/2", "A picture.", 2), UnreadArea("attachment/1", "Locked.", withheld=True))
    case.register("a", "scan.pdf", unread)
    assert case.state.documents["a"].unread == unread
    assert case.acknowledge("a", ["page/2", "page/2"]) == 1
    assert case.acknowledge("a", ["page/2", "attachment/1"]) == 1
    assert case.state.documents["a"].acknowledged == {"page/2", "attachment/1"}
    assert case.acknowledge("a", ["page/2"]) == 0
    assert reopened_state(path) == case.state
    case.undo()
    assert case.state.documents["a"].acknowledged == {"page/2"}


def test_registering_again_updates_name_and_unread_alone(
    filled: Case, ids: dict[str, list[str]], path: Path
) -> None:
    filled.accept([("a", ids["a"][0])])
    head = filled.head
    filled.register("a", "letter.pdf")
    assert filled.head == head
    filled.register("a", "copy.pdf", [UnreadArea("page/3", "A picture.")])
    doc = filled.state.documents["a"]
    assert (doc.file_name, len(doc.unread), doc.count(Status.ACCEPTED)) == ("copy.pdf", 1, 1)
    assert reopened_state(path) == filled.state


def test_a_rescan_keeps_decisions_and_drops_what_no_longer_occurs(
    filled: Case, ids: dict[str, list[str]], finding, path: Path
) -> None:
    a = ids["a"]
    filled.accept([("a", a[0]), ("a", a[1])], "(b)(6)")
    mark = filled.mark_span("a", finding(30, detector="person"))
    rescored = replace(finding(1), confidence=0.5, band=Band.MEDIUM)
    filled.record_findings("a", [rescored, finding(3), finding(8)])
    doc = filled.state.documents["a"]
    assert set(doc.findings) == {a[0], a[1], a[3], mark, finding(8).finding_id}
    assert doc.findings[a[1]].status is Status.ACCEPTED
    assert doc.findings[a[1]].finding == rescored
    assert doc.stale == {a[0], a[2], a[4]}
    assert reopened_state(path) == filled.state


def test_the_same_scan_again_changes_no_finding(filled: Case, finding, path: Path) -> None:
    before = copy.deepcopy(filled.state)
    filled.record_findings("a", [finding(n) for n in range(5)])
    assert filled.state == before
    assert actions(filled).count(Action.FOUND) == 2


def test_a_scan_without_findings_counts_as_scanned(case: Case) -> None:
    case.register("a", "empty.txt")
    assert not case.state.documents["a"].scanned
    case.record_findings("a", [])
    assert case.state.documents["a"].scanned


def test_coordinates_of_any_precision_settle_in_one_scan(case: Case, finding) -> None:
    case.register("a", "x.pdf")
    odd = replace(finding(0), quads=(Rect(1 / 3, 2 / 3, 10 / 3, 20 / 3),), confidence=2 / 3)
    case.record_findings("a", [odd])
    case.record_findings("a", [odd])
    assert actions(case).count(Action.FOUND) == 1


def test_undo_after_a_rescan_keeps_the_newest_finding(filled: Case, ids: dict[str, list[str]], finding) -> None:
    filled.accept([("a", ids["a"][0]), ("a", ids["a"][1])])
    rescored = replace(finding(0), confidence=0.4)
    filled.record_findings("a", [rescored])
    assert set(filled.state.documents["a"].findings) == {ids["a"][0], ids["a"][1]}
    filled.undo()
    doc = filled.state.documents["a"]
    assert list(doc.findings) == [ids["a"][0]]  # the other no longer occurs and is undecided again
    assert doc.findings[ids["a"][0]].finding == rescored
    filled.redo()
    assert [state.status for state in doc.findings.values()] == [Status.ACCEPTED, Status.ACCEPTED]


def test_reopening_what_no_longer_occurs_lets_it_vanish(filled: Case, ids: dict[str, list[str]]) -> None:
    filled.accept([("a", ids["a"][0])])
    filled.record_findings("a", [])
    filled.reopen([("a", ids["a"][0])])
    assert filled.state.documents["a"].findings == {}
    filled.undo()
    assert statuses(filled) == [Status.ACCEPTED]


def test_undo_of_a_mark_that_a_later_scan_found_too_proposes_it(filled: Case, finding) -> None:
    mark = filled.mark_span("b", finding(9, detector="person"))
    filled.record_findings("b", [finding(9)])
    filled.undo()
    state = filled.state.documents["b"].findings[mark]
    assert (state.status, state.finding.detector) == (Status.PROPOSED, "presidio")


def test_undo_and_redo_reach_over_documents_and_reopening(
    filled: Case, ids: dict[str, list[str]], path: Path
) -> None:
    filled.accept([("a", ids["a"][0]), ("b", ids["b"][0])])
    after = copy.deepcopy(filled.state.documents)
    filled.close()
    with Case.open(path, "officer") as case:
        assert case.state.undo_label == "Accept 2 findings"
        assert case.undo() == "Accept 2 findings"
        assert set(statuses(case)) == set(statuses(case, "b")) == {Status.PROPOSED}
        assert (case.state.can_undo, case.state.can_redo) == (False, True)
    with Case.open(path, "officer") as case:
        assert case.state.redo_label == "Accept 2 findings"
        assert case.redo() == "Accept 2 findings"
        assert case.state.documents == after
        assert case.redo() is None


def test_undo_of_nothing_writes_nothing(filled: Case) -> None:
    head = filled.head
    assert filled.undo() is None
    assert filled.redo() is None
    assert filled.head == head
    assert (filled.state.can_undo, filled.state.undo_label) == (False, "")


def test_a_new_step_ends_redo_and_a_record_does_not(filled: Case, ids: dict[str, list[str]]) -> None:
    filled.accept([("a", ids["a"][0])])
    filled.undo()
    filled.record_verified("a", {"failed": 0})
    assert filled.state.can_redo
    filled.reject([("a", ids["a"][1])])
    assert not filled.state.can_redo


def test_each_kind_of_step_is_undone(filled: Case, ids: dict[str, list[str]], finding, path: Path) -> None:
    item = [("a", ids["a"][0])]
    area = filled.draw("a", "", 1, Rect(0, 0, 5, 5))
    mark = filled.mark_span("a", finding(40, detector="person"))
    steps = [
        lambda: filled.accept(item),
        lambda: filled.reject(item),
        lambda: filled.reopen(item),
        lambda: filled.set_code(item, "(b)(6)"),
        lambda: filled.set_note([("a", area)], "A face."),
        lambda: filled.set_kind(item, "LOCATION"),
        lambda: filled.auto_decide("b", Band.HIGH, "rule"),
        lambda: filled.draw("a", "", 1, Rect(1, 1, 5, 5)),
        lambda: filled.mark_span("a", finding(41, detector="person")),
        lambda: filled.remove("a", mark),
        lambda: filled.remove("a", area),
        lambda: filled.acknowledge("a", ["page/1"]),
    ]
    states = []
    for step in steps:
        states.append(copy.deepcopy(filled.state.documents))
        step()
    last = copy.deepcopy(filled.state.documents)
    for before in reversed(states):
        filled.undo()
        assert filled.state.documents == before
    assert reopened_state(path) == filled.state
    for _ in steps:
        filled.redo()
    assert filled.state.documents == last
    assert reopened_state(path) == filled.state


def test_labels_say_how_much(filled: Case, ids: dict[str, list[str]]) -> None:
    filled.accept([("a", ids["a"][0])])
    assert filled.state.undo_label == "Accept 1 finding"
    filled.draw("a", "", 1, Rect(0, 0, 1, 1))
    assert filled.state.undo_label == "Draw 1 area"


def test_records_stand_in_the_log(filled: Case, path: Path) -> None:
    filled.record_refused("a", {"rules": ["undecided"]})
    filled.record_verified("a", {"pass": 12, "fail": 0})
    filled.record_export("a", {"sha256_after": "00", "redactions": 3})
    assert actions(filled)[-3:] == [Action.GATE_REFUSED, Action.VERIFIED, Action.EXPORTED]
    assert filled.state.documents["a"].exports == [{"sha256_after": "00", "redactions": 3}]
    assert not filled.state.can_undo
    assert reopened_state(path) == filled.state


def test_listeners_hear_of_committed_steps_in_their_documents(filled: Case, ids: dict[str, list[str]]) -> None:
    heard: list[tuple[set[str], int]] = []
    end = filled.subscribe(lambda docs: heard.append((docs, filled.head[0])))
    before = filled.head[0]
    filled.accept([("a", ids["a"][0]), ("b", ids["b"][0])])
    filled.reject([("b", ids["b"][1])])
    filled.undo()
    end()
    end()
    filled.accept([("a", ids["a"][1])])
    assert heard == [({"a", "b"}, before + 2), ({"b"}, before + 3), ({"b"}, before + 4)]


def test_a_listener_may_take_a_step(filled: Case, ids: dict[str, list[str]]) -> None:
    def follow(docs: set[str]) -> None:
        end()
        filled.set_code([("a", ids["a"][0])], "(b)(6)")

    end = filled.subscribe(follow)
    filled.accept([("a", ids["a"][0])])
    assert filled.state.documents["a"].findings[ids["a"][0]].code == "(b)(6)"


def test_a_reader_goes_through_a_dictionary_while_it_changes(
    filled: Case, ids: dict[str, list[str]], finding
) -> None:
    doc = filled.state.documents["a"]
    seen = iter(doc.findings.values())
    next(seen)
    filled.accept([("a", ids["a"][3])])
    filled.mark_span("a", finding(50, detector="person"))
    filled.register("c", "new.txt")
    assert len(list(seen)) == 4


def test_in_memory_case_is_the_same_case_without_a_file(finding, tmp_path: Path) -> None:
    with Case.in_memory("rule", "one job") as case:
        case.register("a", "letter.pdf")
        case.record_findings("a", [finding(0)])
        case.auto_decide("a", Band.HIGH, "accept high")
        assert statuses(case) == [Status.AUTO_ACCEPTED]
        assert case.undo() == "Decide by rule 1 finding"
    assert list(tmp_path.iterdir()) == []


def test_keyed_hash_is_stable_in_a_case_and_other_in_another(case: Case, path: Path) -> None:
    value = case.keyed_hash("Ada Example")
    assert len(value) == 64
    assert value != case.keyed_hash("Ada Example ")
    with Case.open(path, "auditor") as again, Case.in_memory("x") as other:
        assert again.keyed_hash("Ada Example") == value
        assert other.keyed_hash("Ada Example") != value
    assert case.keyed_hash("\udc80") != value


def test_names_that_are_no_valid_unicode_survive(case: Case, finding, path: Path) -> None:
    name = "broken\udc80name\x00.pdf"
    case.register("a", name, [UnreadArea("property/\ud800", "It can't be read.")])
    assert reopened_state(path).documents["a"].file_name == name
    with Case.open(path, "offi\udc80cer") as other:
        other.register("b", "x.txt")
        assert next(other.events(other.head[0] - 1)).actor == "offi\\udc80cer"
    case.refresh()
    assert "b" in case.state.documents


def test_details_are_json_alone(filled: Case) -> None:
    for event in filled.events():
        assert json.loads(json.dumps(event.detail)) == event.detail


def test_states_can_be_pickled_for_another_process(filled: Case, ids: dict[str, list[str]]) -> None:
    filled.set_code([("a", ids["a"][0])], "(b)(5)", given={"privilege": "deliberative process"})
    state = filled.state.documents["a"].findings[ids["a"][0]]
    assert pickle.loads(pickle.dumps(state)) == state
    assert hash(state) == hash(copy.deepcopy(state))
