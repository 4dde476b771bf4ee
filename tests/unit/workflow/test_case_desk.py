"""The case on the desk without a window: what stands against a step, and figures over many cases."""

from __future__ import annotations

import csv
import datetime
import io

import pytest

from redactor.cases import Case, CaseRecord, Role, new_key
from redactor.errors import CaseStoreError, GateError, PassphraseError, UsageError
from redactor.model import Band, Finding
from redactor.policy import load_policy
from redactor.workflow.case_desk import new_desk, open_desk
from redactor.workflow.casework import Access
from redactor.workflow.handing_on import OpenPoints, against, hand_on, open_points
from redactor.workflow.monitoring import case_files, overview, overview_csv
from redactor.workflow.steps import Step

KEY = b"seven quiet boats at dawn"
DOC, OTHER = "a" * 64, "b" * 64


@pytest.fixture(autouse=True)
def _apart(tmp_path, monkeypatch):
    monkeypatch.setenv("REDACTOR_WITNESS", str(tmp_path / "witness" / "heads.json"))


@pytest.fixture(scope="module")
def anna():
    return new_key("Anna Drafter", b"anna's passphrase")[0]


@pytest.fixture(scope="module")
def ben():
    return new_key("Ben Reviewer", b"ben's passphrase")[0]


def finding(start, segment="page/1", band=Band.HIGH, rule="NAME_LIST"):
    return Finding(segment, start, start + 4, "PERSON", "lists", rule, 0.9, band, "On a list.")


def fill(case, *, decided=True):
    """Two findings on a page, one in a part that is left out of every export."""
    case.register(DOC, "letter.txt")
    found = [finding(0), finding(9), finding(0, "property/author")]
    case.record_findings(DOC, found)
    if decided:
        case.accept([(DOC, found[0].finding_id)], "(b)(6)")
        case.reject([(DOC, found[1].finding_id)])
    return found


def test_open_points_leave_out_what_no_export_holds():
    with Case.in_memory("somebody") as case:
        fill(case, decided=False)
        policy = load_policy("default")
        assert open_points(case, DOC, policy) == OpenPoints(3, 0)
        assert open_points(case, DOC, policy, {"property/author"}) == OpenPoints(2, 0)


def test_a_step_is_refused_with_counts_and_nothing_is_written():
    with Case.in_memory("somebody") as case:
        fill(case)
        head = case.head
        with pytest.raises(GateError, match="1 findings are undecided"):
            hand_on(case, Step.SUBMIT, [DOC], load_policy("default"))
        assert case.head == head


def test_a_policy_of_two_persons_wants_persons_before_anything_is_handed_in():
    with Case.in_memory("somebody") as case:
        fill(case)
        policy = load_policy("foia_two_persons")
        assert against(case, Step.SUBMIT, [DOC], policy) == [
            "The policy asks for two persons, and the case has none."
        ]


def test_each_step_says_by_phase_why_it_can_not_be_taken():
    with Case.in_memory("somebody") as case:
        found = fill(case)
        case.accept([(DOC, found[2].finding_id)])
        policy = load_policy("default")
        assert against(case, Step.SUBMIT, [], policy) == ["The case holds no document."]
        assert against(case, Step.RETURN, [DOC], policy) == ["Nothing was submitted."]
        assert against(case, Step.RELEASE, [DOC], policy) == [
            "1 of 1 documents are not approved as they stand now."
        ]
        hand_on(case, Step.SUBMIT, [DOC], policy)
        assert against(case, Step.SUBMIT, [DOC], policy) == ["Nothing has changed since it was submitted."]
        hand_on(case, Step.APPROVE, [DOC], policy)
        assert against(case, Step.APPROVE, [DOC], policy) == ["The documents are approved as they stand now."]
        assert against(case, Step.RELEASE, [DOC], policy) == []
        case.reopen([(DOC, found[0].finding_id)])
        assert against(case, Step.RELEASE, [DOC], policy) != []
        CaseRecord(case).close()
        assert against(case, Step.SUBMIT, [DOC], policy) == ["The case is closed."]


def test_a_desk_opens_only_with_the_right_passphrase_and_key(tmp_path, workers, anna, ben):
    path = tmp_path / "harbour.case"
    desk = new_desk(path, Access(KEY, anna), workers, "default", "Harbour", two_persons=True)
    desk.close()
    with pytest.raises(UsageError, match="exists already"):
        new_desk(path, Access(KEY, anna), workers, "default", "", two_persons=False)
    with pytest.raises(UsageError, match="encrypted"):
        open_desk(path, Access(), workers, "default")
    with pytest.raises(PassphraseError):
        open_desk(path, Access(b"another passphrase"), workers, "default")
    with pytest.raises(UsageError, match="not enrolled"):
        open_desk(path, Access(KEY, ben), workers, "default")
    opened = open_desk(path, Access(KEY, anna), workers, "default")
    assert opened.person.name == "Anna Drafter"
    opened.close()


def test_no_case_is_made_when_its_rules_can_not_hold(tmp_path, workers):
    path = tmp_path / "harbour.case"
    with pytest.raises(UsageError, match="two-person rule needs persons"):
        new_desk(path, Access(KEY), workers, "default", "", two_persons=True)
    with pytest.raises(PassphraseError, match="shorter"):
        new_desk(path, Access(b"short"), workers, "default", "", two_persons=False)
    assert not path.exists()


def test_an_exchanged_person_leaves_a_checkpoint(tmp_path, workers, anna, ben):
    desk = new_desk(tmp_path / "harbour.case", Access(KEY, anna), workers, "default", "", two_persons=False)
    desk.enrol(ben.public_key, [Role.REVIEWER])
    fill(desk.case)
    signed = desk.case.record.signed
    desk.act_as(ben)
    assert desk.case.record.signed == signed + 1
    assert desk.case.actor == "Ben Reviewer"
    desk.close()
    report = open_desk(tmp_path / "harbour.case", Access(KEY), workers, "default")
    assert report.audit(KEY).ok
    report.close()


def make(path, *, passphrase=None, decided=True):
    with Case.open(path, "anna", passphrase=passphrase) as case:
        fill(case, decided=decided)


def test_figures_are_summed_over_a_folder_and_what_is_left_out_is_named(tmp_path):
    (tmp_path / "below").mkdir()
    make(tmp_path / "one.case")
    make(tmp_path / "below" / "two.case")
    make(tmp_path / "locked.case", passphrase=KEY)
    (tmp_path / "notes.txt").write_text("no case")
    kept = tmp_path / "locked.case.originals"
    kept.mkdir()
    (kept / DOC).write_bytes(bytes(range(256)) * 16)
    assert [p.name for p in case_files(tmp_path)] == ["two.case", "locked.case", "one.case"]
    found = overview(tmp_path)
    assert found.cases == 2
    assert found.left_out == (("locked.case", "It is encrypted, and no passphrase was given."),)
    tables = {series.key: dict(series.rows) for series in found.tables}
    assert tables["redactions_by_code"] == {"(b)(6)": 2.0}
    assert tables["redactions_by_reviewer"] == {"anna": 2.0}
    assert tables["cases_by_state"] == {"in review": 2.0}
    assert tables["cases_by_age"] == {"up to 7 days": 2.0}
    assert tables["false_marks"] == {"lists: NAME_LIST": 0.5}
    assert overview(tmp_path, KEY).cases == 3
    wrong = overview(tmp_path, b"another passphrase")
    assert wrong.cases == 2
    assert "wrong" in wrong.left_out[0][1]


def test_ages_and_a_damaged_case(tmp_path):
    make(tmp_path / "old.case")
    data = bytearray((tmp_path / "old.case").read_bytes())
    (tmp_path / "cut.case").write_bytes(data[:4096])
    later = datetime.datetime.now(datetime.UTC) + datetime.timedelta(days=30)
    found = overview(tmp_path, now=later)
    tables = {series.key: dict(series.rows) for series in found.tables}
    assert tables["cases_by_age"] == {"21 to 60 days": 1.0}
    assert [name for name, _ in found.left_out] == ["cut.case"]


def test_the_csv_of_the_figures_holds_no_formula(tmp_path):
    with Case.open(tmp_path / "one.case", "=HYPERLINK(1)") as case:
        fill(case)
    text = overview_csv(overview(tmp_path)).decode("utf-8-sig")
    rows = list(csv.reader(io.StringIO(text)))
    assert ["label", "value"] in rows
    assert not any(cell.startswith(("=", "+", "@")) for row in rows for cell in row)
    assert any("HYPERLINK" in cell for row in rows for cell in row)


def test_a_case_of_a_newer_program_is_refused_politely(tmp_path, workers):
    import sqlite3
    from contextlib import closing

    path = tmp_path / "newer.case"
    make(path)
    with closing(sqlite3.connect(path)) as db:
        db.execute("PRAGMA user_version=99")
    with pytest.raises(CaseStoreError, match="newer version"):
        open_desk(path, Access(), workers, "default")
