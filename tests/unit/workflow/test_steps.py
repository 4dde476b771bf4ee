"""Whatever a person does at the desk is one step: one undo takes it back whole, one redo brings it back."""

import pytest

from redactor.errors import UsageError
from redactor.model import Rect

PARAGRAPHS = "Ada Example came at noon.\n\nShe met Bela Sample there.\n\nBoth left early.\n"


@pytest.fixture
def report(bench, samples):
    return bench.open(samples / "harbour-report.pdf")


@pytest.fixture
def samples(request):
    return request.config.rootpath / "resources" / "samples"


@pytest.fixture
def letter(bench, tmp_path):
    path = tmp_path / "letter.txt"
    path.write_text(PARAGRAPHS)
    return bench.open(path)


def picture(bench):
    """All that a person could have changed, as plain values."""
    return {
        doc_id: (
            {k: (f.status, f.code, f.answers) for k, f in state.findings.items()},
            {k: (a.rect, a.code, a.answers) for k, a in state.areas.items()},
            frozenset(state.acknowledged),
        )
        for doc_id, state in bench.case.state.documents.items()
    }


@pytest.fixture
def is_one_step(bench):
    """Return a function that does a step, undoes it, does it again and undoes it for good."""

    def check(step):
        before = picture(bench)
        step()
        after = picture(bench)
        assert after != before
        for _ in range(2):
            assert bench.undo()
            assert picture(bench) == before
            assert bench.redo()
            assert picture(bench) == after
        bench.undo()
        assert picture(bench) == before

    return check


def places(bench, doc_id, texts):
    found = []
    for text in texts:
        (place,) = (p for p in bench.search(text) if p[0] == doc_id)
        found.append(place)
    return found


def test_drawing_a_box(bench, report, is_one_step):
    is_one_step(lambda: bench.draw(report.doc_id, "", 2, Rect(10, 10, 200, 60), "(b)(6)"))


def test_removing_a_box(bench, report, is_one_step):
    area = bench.draw(report.doc_id, "", 1, Rect(10, 10, 200, 60))
    is_one_step(lambda: bench.remove(report.doc_id, area))


def test_marking_one_text(bench, letter, is_one_step):
    ((doc_id, address, start, end),) = places(bench, letter.doc_id, ["Ada Example"])
    is_one_step(lambda: bench.mark_text(doc_id, address, start, end))


def test_marking_texts_in_several_segments(bench, letter, report, is_one_step):
    wanted = places(bench, letter.doc_id, ["Ada Example", "Bela Sample"])
    other = next(p for p in bench.search("Harbour Lantern") if p[0] == report.doc_id)
    is_one_step(lambda: bench.mark_texts([*wanted, other], "PERSON", "(b)(6)"))


def test_marks_come_back_in_the_order_given(bench, letter):
    wanted = places(bench, letter.doc_id, ["Bela Sample", "Ada Example"])
    made = bench.mark_texts(wanted)
    assert [bench.finding_text(letter.doc_id, key) for key in made] == ["Bela Sample", "Ada Example"]
    assert len({bench.case.state.documents[letter.doc_id].findings[key].status for key in made}) == 1


def test_one_wrong_span_marks_nothing(bench, letter):
    good = places(bench, letter.doc_id, ["Ada Example"])
    doc_id, address, _, _ = good[0]
    with pytest.raises(UsageError):
        bench.mark_texts([*good, (doc_id, address, 5, 5)])
    assert bench.case.state.documents[doc_id].findings == {}


def test_accepting_and_rejecting_all_of_a_text(bench, scanned, is_one_step):
    findings = bench.case.state.documents[scanned.doc_id].findings
    number = next(key for key in findings if bench.finding_text(scanned.doc_id, key) == "202-555-0143")
    same = bench.same_text(scanned.doc_id, number)
    assert len(same) == 2
    is_one_step(lambda: bench.accept(same))
    is_one_step(lambda: bench.reject(same))


def test_a_reason_code_with_all_its_answers(bench, scanned, is_one_step):
    items = [(scanned.doc_id, key) for key in bench.case.state.documents[scanned.doc_id].findings]
    bench.accept(items)
    is_one_step(lambda: bench.set_code(items, "(b)(3)", "8 U.S.C. 1202(f)"))
    is_one_step(lambda: bench.set_code(items, "(b)(5)", "", {"privilege": "attorney-client"}))


def test_another_code_takes_the_answers_to_the_one_before_away(bench, scanned):
    doc_id = scanned.doc_id
    item = next(iter(bench.case.state.documents[doc_id].findings))
    bench.set_code([(doc_id, item)], "(b)(5)", "", {"privilege": "attorney-client"})
    bench.set_code([(doc_id, item)], "(b)(6)", "", {})
    assert bench.case.state.documents[doc_id].findings[item].answers == {}


def test_a_note(bench, scanned, is_one_step):
    item = next(iter(bench.case.state.documents[scanned.doc_id].findings))
    is_one_step(lambda: bench.set_note(scanned.doc_id, item, "ask legal"))


def test_acknowledging_what_nobody_read_and_what_a_verifier_asked(bench, report, is_one_step):
    bench.remember_asked(report.doc_id, {"page/2"})
    assert "page/2" in bench.unacknowledged(report.doc_id)
    is_one_step(lambda: bench.acknowledge_unread(report.doc_id))
    assert "page/2" in bench.unacknowledged(report.doc_id)
    bench.acknowledge_unread(report.doc_id)
    assert bench.unacknowledged(report.doc_id) == frozenset()


def test_privileges_of_the_regime_are_suggested(bench):
    assert "attorney-client" in bench.suggested_answers()["privilege"]
