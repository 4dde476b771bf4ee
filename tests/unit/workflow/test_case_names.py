"""Names known in one document of a case are found in the next one, and can be previewed over all."""

from redactor.cases import Case
from redactor.model import ListEntry, ListKind, ListScope
from redactor.policy import load_policy
from redactor.workflow.workbench import Workbench


def _open(workers, tmp_path, **options):
    bench = Workbench(Case.in_memory("tester", "Harbour"), load_policy(), workers, mode="fast", **options)
    (tmp_path / "one.txt").write_text("Name: Oskar Vreltmann\n")
    (tmp_path / "two.txt").write_text("zq Vreltmann zq, Vreltman and Blue Harbour\n")
    return bench, [bench.open(tmp_path / name).doc_id for name in ("one.txt", "two.txt")]


def _texts(bench, doc_id):
    return [bench.finding_text(doc_id, f) for f in bench.case.state.documents[doc_id].findings]


def test_people_of_the_case_are_found_in_its_other_documents(workers, tmp_path):
    bench, (one, two) = _open(workers, tmp_path, spreads_names=True)
    bench.scan(one)
    bench.scan(two)
    assert _texts(bench, two) == ["Vreltmann", "Vreltman"]


def test_a_rejected_name_is_not_spread(workers, tmp_path):
    bench, (one, two) = _open(workers, tmp_path, spreads_names=True)
    bench.scan(one)
    bench.reject([(one, next(iter(bench.case.state.documents[one].findings)))])
    bench.scan(two)
    assert _texts(bench, two) == []


def test_files_that_make_no_case_know_nothing_of_each_other(workers, tmp_path):
    bench, (one, two) = _open(workers, tmp_path)
    bench.scan(one)
    bench.scan(two)
    assert _texts(bench, two) == []


def test_places_of_a_name_over_the_whole_case(workers, tmp_path):
    bench, (one, two) = _open(workers, tmp_path)
    bench.scan(one)
    finding = next(iter(bench.case.state.documents[one].findings))
    places = bench.name_places(one, finding)
    assert [(doc_id, place.near_miss) for doc_id, place in places] == [(one, False), (two, False), (two, True)]
    assert len(bench.name_places(one, finding, exceptions=["Vreltmann"])) == 2


def test_entries_hold_by_case_and_document(workers, tmp_path):
    entry = {"kind": ListKind.ALWAYS, "text": "Blue Harbour"}
    lists = [
        ListEntry(**entry, scope=ListScope.CASE, only=("harbour",), reason="by case"),
        ListEntry(**entry, scope=ListScope.DOCUMENT, only=("one.txt",), reason="by name"),
        ListEntry(**entry, scope=ListScope.CASE, only=("other",), reason="other case"),
    ]
    bench, (one, two) = _open(workers, tmp_path, lists=lists)
    assert [e.reason for e in bench.entries_for(one, "one.txt")] == ["by case", "by name"]
    assert [e.reason for e in bench.entries_for(two, "two.txt")] == ["by case"]
    bench.scan(two)
    assert _texts(bench, two) == ["Blue Harbour"]
