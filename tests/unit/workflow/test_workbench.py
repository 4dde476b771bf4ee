import json

import pymupdf
import pytest

from redactor.cases import Status
from redactor.errors import GateError, PasswordNeededError, UsageError
from redactor.model import Appearance, Rect
from redactor.workflow.records import ExportOptions


def findings(bench, doc_id, kind):
    states = bench.case.state.documents[doc_id].findings
    return [key for key, state in states.items() if state.entity_type == kind]


def test_open_and_scan_put_findings_into_the_case(bench, scanned):
    phones = findings(bench, scanned.doc_id, "PHONE_NUMBER")
    assert [bench.finding_text(scanned.doc_id, key) for key in phones] == ["202-555-0143", "202-555-0143"]
    assert scanned.markings.state == "unknown"


def test_the_same_text_is_found_over_the_case(bench, scanned, tmp_path):
    other = tmp_path / "other.txt"
    other.write_text("Ring 202-555-0143 please.\n")
    second = bench.scan(bench.open(other).doc_id)
    first = findings(bench, scanned.doc_id, "PHONE_NUMBER")[0]
    assert {doc for doc, _ in bench.same_text(scanned.doc_id, first)} == {scanned.doc_id, second.doc_id}
    assert len(bench.same_text(scanned.doc_id, first)) == 3


def test_undecided_findings_refuse_and_decided_ones_export(bench, scanned, tmp_path):
    doc_id = scanned.doc_id
    assert [reason.rule for reason in bench.gate_reasons(doc_id)] == ["undecided"]
    with pytest.raises(GateError, match="undecided"):
        bench.export(doc_id, tmp_path / "out")
    assert not (tmp_path / "out").exists()
    everything = [(doc_id, key) for key in bench.case.state.documents[doc_id].findings]
    bench.accept(everything)
    assert bench.gate_reasons(doc_id) == ()
    report = bench.export(doc_id, tmp_path / "out")
    assert "202-555-0143" not in report.output.read_text()
    assert "before noon" in report.output.read_text()
    assert all(result.outcome != "fail" for result in report.results)


def test_a_rejected_occurrence_stays_and_is_no_leak(bench, scanned, tmp_path):
    doc_id = scanned.doc_id
    phones = findings(bench, doc_id, "PHONE_NUMBER")
    bench.accept([(doc_id, phones[0])])
    bench.reject([(doc_id, key) for key in bench.case.state.documents[doc_id].findings if key != phones[0]])
    report = bench.export(doc_id, tmp_path / "out")
    assert report.output.read_text().count("202-555-0143") == 1


def test_the_change_log_says_who_what_where_and_never_the_text(bench, scanned, tmp_path):
    doc_id = scanned.doc_id
    bench.accept([(doc_id, key) for key in bench.case.state.documents[doc_id].findings], "(b)(6)")
    report = bench.export(doc_id, tmp_path / "out")
    text = report.change_log_json.read_text()
    entry = json.loads(text)["entries"][0]
    assert {"kind", "place", "amount", "why", "decided_by", "decided_at", "reason_code"} <= set(entry)
    assert entry["reason_code"] == "(b)(6)"
    assert "555-0143" not in text
    assert "ada.example" not in text + report.change_log_csv.read_text()


def test_labels(bench, scanned, tmp_path):
    doc_id = scanned.doc_id
    bench.accept([(doc_id, key) for key in bench.case.state.documents[doc_id].findings])
    report = bench.export(doc_id, tmp_path / "out", ExportOptions(appearance=Appearance.LABEL))
    assert "[PHONE_NUMBER]" in report.output.read_text()


def test_text_marked_by_hand_goes(bench, scanned, tmp_path):
    doc_id = scanned.doc_id
    segment = scanned.document.segments[0]
    start = segment.text.index("before noon")
    key = bench.mark_text(doc_id, segment.address, start, start + 11)
    assert bench.case.state.documents[doc_id].findings[key].status is Status.ACCEPTED
    bench.accept([(doc_id, other) for other in bench.case.state.documents[doc_id].findings])
    assert "noon" not in bench.export(doc_id, tmp_path / "out").output.read_text()


@pytest.mark.parametrize("span", [(3, 3), (-1, 2), (0, 10**6)])
def test_a_mark_outside_of_the_text_is_refused(bench, scanned, span):
    with pytest.raises(UsageError):
        bench.mark_text(scanned.doc_id, scanned.document.segments[0].address, *span)


def test_undo_and_redo_go_over_each_decision(bench, scanned):
    doc_id = scanned.doc_id
    key = findings(bench, doc_id, "PHONE_NUMBER")[0]

    def status():
        return bench.case.state.documents[doc_id].findings[key].status

    bench.accept([(doc_id, key)])
    bench.reject([(doc_id, key)])
    bench.undo()
    assert status() is Status.ACCEPTED
    bench.undo()
    assert status() is Status.PROPOSED
    bench.redo()
    assert status() is Status.ACCEPTED


def test_a_file_changed_on_disk_is_not_exported(bench, scanned, note, tmp_path):
    note.write_text("something else\n")
    bench.accept([(scanned.doc_id, key) for key in bench.case.state.documents[scanned.doc_id].findings])
    with pytest.raises(UsageError, match="changed on disk"):
        bench.export(scanned.doc_id, tmp_path / "out")


def test_a_second_scan_keeps_decisions(bench, scanned):
    key = findings(bench, scanned.doc_id, "PHONE_NUMBER")[0]
    bench.reject([(scanned.doc_id, key)])
    bench.scan(scanned.doc_id)
    assert bench.case.state.documents[scanned.doc_id].findings[key].status is Status.REJECTED


def test_areas_need_pages(bench, scanned, tmp_path):
    bench.draw(scanned.doc_id, "", 1, Rect(0, 0, 10, 10))
    with pytest.raises(UsageError, match="does not have"):
        bench.export(scanned.doc_id, tmp_path / "out")


def test_search_finds_places_in_the_case(bench, scanned):
    hits = bench.search("OFFICE  number")
    assert [(doc, address) for doc, address, _, _ in hits] == [
        (scanned.doc_id, scanned.document.segments[0].address)
    ]


def spans(bench, doc_id):
    states = bench.case.state.documents[doc_id].findings.values()
    return {(s.finding.start, s.finding.end): s.status for s in states}


def phone(bench, doc_id):
    key = findings(bench, doc_id, "PHONE_NUMBER")[0]
    found = bench.case.state.documents[doc_id].findings[key].finding
    return key, found.segment, found.start, found.end


def test_a_mark_over_a_finding_accepts_it_in_the_same_step(bench, scanned):
    doc_id = scanned.doc_id
    key, segment, start, end = phone(bench, doc_id)
    made = bench.mark_text(doc_id, segment, start - 2, end)
    after = spans(bench, doc_id)
    assert after[start, end] is after[start - 2, end] is Status.ACCEPTED
    bench.undo()
    assert (start - 2, end) not in spans(bench, doc_id)
    assert bench.case.state.documents[doc_id].findings[key].status is Status.PROPOSED
    assert made not in bench.case.state.documents[doc_id].findings


def test_a_mark_on_the_very_place_of_a_finding_accepts_that(bench, scanned):
    doc_id = scanned.doc_id
    key, segment, start, end = phone(bench, doc_id)
    assert bench.mark_text(doc_id, segment, start, end) == key


def test_a_shorter_span_rejects_the_longer_one_in_one_step(bench, scanned):
    doc_id = scanned.doc_id
    key, _, start, end = phone(bench, doc_id)
    bench.set_code([(doc_id, key)], "(b)(6)")
    shorter = bench.respan(doc_id, key, start + 4, end)
    states = bench.case.state.documents[doc_id].findings
    assert states[key].status is Status.REJECTED
    assert (states[shorter].status, states[shorter].code, states[shorter].entity_type) == (
        Status.ACCEPTED,
        "(b)(6)",
        "PHONE_NUMBER",
    )
    again = bench.respan(doc_id, shorter, start, end)
    assert again == key
    assert shorter not in bench.case.state.documents[doc_id].findings
    bench.undo()
    bench.undo()
    assert bench.case.state.documents[doc_id].findings[key].status is Status.PROPOSED


def test_boxes_on_many_pages_are_one_step_and_a_moved_box_keeps_its_code(bench, scanned):
    doc_id = scanned.doc_id
    ids = bench.draw_all([(doc_id, "", page, Rect(1, 2, 30, 40)) for page in (1, 2, 3)], "(b)(6)")
    assert len(set(ids)) == 3
    bench.set_code([(doc_id, ids[1])], "(b)(3)", "8 U.S.C. 1202")
    bench.move_area(doc_id, ids[1], 2, Rect(5, 6, 50, 60))
    moved = bench.case.state.documents[doc_id].areas[ids[1]]
    assert (moved.rect, moved.code, moved.statute) == (Rect(5, 6, 50, 60), "(b)(3)", "8 U.S.C. 1202")
    bench.undo()
    assert bench.case.state.documents[doc_id].areas[ids[1]].rect == Rect(1, 2, 30, 40)
    bench.undo()
    bench.undo()
    assert bench.case.state.documents[doc_id].areas == {}


def test_a_draft_is_checked_with_the_policy_of_posts(bench):
    text = "(S//NF) Call Ada Example at 202-555-0143, https://example.org"
    check = bench.check_text(text)
    blocking = {text[f.start : f.end] for f in check.findings if f.blocks}
    assert "202-555-0143" in blocking
    assert any(words.startswith("(S//NF") for words in blocking)
    assert "https://example.org" not in blocking
    assert bench.check_text("  ").findings == ()


@pytest.fixture
def locked(tmp_path, workers):
    made, path = pymupdf.open(), tmp_path / "locked.pdf"
    made.new_page().insert_text((72, 72), "Ring 202-555-0143 before noon.")
    made.save(path, encryption=pymupdf.PDF_ENCRYPT_AES_256, user_pw="sesame-5550100", owner_pw="o-5550101")
    made.close()
    yield path
    # The workers of all these tests are the same.
    workers.documents.passwords = ()


def test_a_locked_pdf_is_opened_with_its_password_and_exported_plain(bench, locked, tmp_path):
    opened = bench.open(locked, password="sesame-5550100")
    doc_id = bench.scan(opened.doc_id).doc_id
    bench.accept([(doc_id, key) for key in bench.case.state.documents[doc_id].findings])
    report = bench.export(doc_id, tmp_path / "out")
    written = report.output.read_bytes()
    assert b"/Encrypt" not in written
    log = report.change_log_json.read_bytes() + repr(list(bench.case.events(0))).encode()
    assert b"sesame-5550100" not in log + written


def test_a_wrong_password_changes_nothing_and_is_not_tried_again(bench, locked):
    for word in ("", "open-5550100"):
        with pytest.raises(PasswordNeededError):
            bench.open(locked, password=word)
        assert bench.workers.documents.passwords == ()
        assert not bench.documents
        assert not bench.case.state.documents
