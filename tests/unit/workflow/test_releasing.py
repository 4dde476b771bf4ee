import pytest

from redactor.cases import Status
from redactor.errors import GateError, UsageError
from redactor.model import PORTION_TYPE
from redactor.workflow.records import ExportOptions
from redactor.workflow.releasing import AUDIENCE_DETECTOR

MEMO = (
    "SECRET//NOFORN\n\n(S//NF) The convoy reached Vellmar.\n\n(U) Nothing here.\n\n"
    "(C//REL TO USA, GBR) Crates from Brumeville.\n\nSECRET//NOFORN\n"
)


@pytest.fixture
def memo(bench, tmp_path):
    path = tmp_path / "memo.txt"
    path.write_text(MEMO)
    return bench.read_markings(bench.open(path).doc_id).doc_id


def proposed(bench, doc_id):
    states = bench.case.state.documents[doc_id].findings
    return {
        bench.finding_text(doc_id, key): key
        for key, state in states.items()
        if state.finding.detector == AUDIENCE_DETECTOR
    }


def rules(bench, doc_id):
    return [reason.rule for reason in bench.gate_reasons(doc_id)]


def test_portions_are_proposed_with_codes_and_answers(bench, memo):
    release = bench.propose_release(memo, "public")
    found = proposed(bench, memo)
    assert set(found) == {"The convoy reached Vellmar.", "Crates from Brumeville."}
    state = bench.case.state.documents[memo].findings[found["The convoy reached Vellmar."]]
    assert state.entity_type == PORTION_TYPE
    assert state.status is Status.PROPOSED
    assert state.code == "(b)(1)"
    assert state.answers == {"order": "EO 13526", "level": "SECRET"}
    assert release.banner.canonical == "UNCLASSIFIED"
    assert rules(bench, memo) == ["undecided", "portion_above_audience"]


def test_an_accepted_release_exports_and_a_rejected_portion_refuses(bench, memo, tmp_path):
    bench.propose_release(memo, "public")
    items = [(memo, key) for key in proposed(bench, memo).values()]
    bench.accept(items)
    assert rules(bench, memo) == []
    bench.reject(items[:1])
    assert rules(bench, memo) == ["portion_above_audience"]
    with pytest.raises(GateError, match="above the release audience"):
        bench.export(memo, tmp_path / "out")
    assert not (tmp_path / "out").exists()
    bench.accept(items)
    report = bench.export(memo, tmp_path / "out", ExportOptions(authority="Released by A. Reviewer"))
    text = report.output.read_text()
    assert report.marking == "UNCLASSIFIED"
    assert "Vellmar" not in text
    assert "Brumeville" not in text
    assert "Released by A. Reviewer" in text


def test_another_audience_takes_the_place_of_the_first(bench, memo):
    bench.propose_release(memo, "public")
    bench.propose_release(memo, "REL TO USA, GBR")
    assert set(proposed(bench, memo)) == {"The convoy reached Vellmar."}
    assert bench.release(memo).banner.canonical == "CONFIDENTIAL//REL TO USA, GBR"
    bench.propose_release(memo, None)
    assert proposed(bench, memo) == {}
    assert bench.release(memo) is None
    assert rules(bench, memo) == []


def test_an_unknown_audience_changes_nothing(bench, memo):
    bench.propose_release(memo, "public")
    with pytest.raises(UsageError):
        bench.propose_release(memo, "friends")
    assert bench.audience == "public"
    assert len(proposed(bench, memo)) == 2


def test_a_mark_that_a_person_calls_no_marking_does_not_count(bench, tmp_path):
    path = tmp_path / "list.txt"
    path.write_text("SECRET\n\nThe name of a perfume, as it stands on the label of each bottle.\n\nSECRET\n")
    doc_id = bench.read_markings(bench.open(path).doc_id).doc_id
    bench.propose_release(doc_id, "public")
    assert rules(bench, doc_id) == ["marking_above_audience"]
    marks = [(doc_id, k) for k, s in bench.case.state.documents[doc_id].findings.items() if s.finding.is_marking]
    bench.reject(marks)
    assert rules(bench, doc_id) == []
    bench.undo()
    assert rules(bench, doc_id) == ["marking_above_audience"]


def test_scanning_again_proposes_again(bench, memo):
    bench.propose_release(memo, "public")
    bench.accept([(memo, proposed(bench, memo)["The convoy reached Vellmar."])])
    bench.scan(memo)
    found = proposed(bench, memo)
    assert len(found) == 2
    states = bench.case.state.documents[memo].findings
    assert states[found["The convoy reached Vellmar."]].status is Status.ACCEPTED


def test_sources_and_suggestions(bench, memo):
    assert [source.key for source in bench.data_sources(memo)] == ["us_ic", "us_foia"]
    assert bench.suggestions(memo) == ()


def test_an_authority_is_one_line(bench, memo, tmp_path):
    bench.propose_release(memo, "public")
    bench.accept([(memo, key) for key in proposed(bench, memo).values()])
    with pytest.raises(UsageError, match="one line"):
        bench.export(memo, tmp_path / "out", ExportOptions(authority="Two\nlines"))
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(
    ("name", "text", "reasons"),
    [
        # A name speaks for the whole of an unmarked text.
        ("SECRET plan.txt", "The convoy goes to Vellmar.\n", ["marking_above_audience"]),
        ("plan.txt", "The convoy goes to Vellmar.\n", []),
        ("SECRET plan.txt", "SECRET\n\n(U) Nothing.\n\n(S) Much.\n\nSECRET\n", []),
    ],
)
def test_a_mark_in_the_files_name(bench, tmp_path, name, text, reasons):
    path = tmp_path / name
    path.write_text(text)
    doc_id = bench.read_markings(bench.open(path).doc_id).doc_id
    bench.propose_release(doc_id, "public")
    bench.accept([(doc_id, key) for key in proposed(bench, doc_id).values()])
    assert rules(bench, doc_id) == reasons
    if not reasons:
        report = bench.export(doc_id, tmp_path / "out")
        assert "SECRET" not in report.output.name
        # A file without a marking may go, but nobody is told that it is public.
        assert any("unknown" in warning for warning in report.warnings) is ("SECRET" not in name + text)


def test_the_subject_of_a_mail_goes_with_its_mark(bench, tmp_path):
    path = tmp_path / "mail.eml"
    path.write_text(
        "From: a@example.org\nTo: b@example.org\nSubject: (S//NF) Convoy to Vellmar\n"
        "Date: Mon, 23 Nov 2026 10:00:00 +0000\n\nText without marks.\n"
    )
    doc_id = bench.read_markings(bench.open(path).doc_id).doc_id
    bench.propose_release(doc_id, "public")
    assert set(proposed(bench, doc_id)) == {"(S//NF)", "Convoy to Vellmar"}
    assert "portion_above_audience" in rules(bench, doc_id)
