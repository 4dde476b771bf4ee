"""Whatever steps are taken in whatever order: live state is reopened state, and undo is the way back."""

from __future__ import annotations

import copy
import tempfile
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from redactor.cases import Action, Case, verify_chain
from redactor.model import Band, Finding, Rect, UnreadArea

DOCS = ("a", "b")
CODES = st.sampled_from([None, "", "(b)(6)", "(b)(3)"])
BANDS = list(Band)


def finding(n: int, detector: str = "rules") -> Finding:
    return Finding(
        "page/1",
        n,
        n + 3,
        ("PERSON", "US_SSN")[n % 2],
        detector,
        "r",
        0.5,
        BANDS[n % 4],
        "Why.",
        1,
        (Rect(n, 0, n + 1, 9),),
    )


class CaseMachine(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.path = Path(self.folder.name) / "case.db"
        self.case = Case.open(self.path, "officer")
        self.history: list[dict] = []  # documents before each undoable step, while nothing else interferes
        self.future: list[dict | None] = []

    @initialize()
    def open_documents(self) -> None:
        for doc_id in DOCS:
            self.case.register(doc_id, f"{doc_id}.pdf", [UnreadArea("page/2", "A picture.")])

    def teardown(self) -> None:
        self.case.close()
        self.folder.cleanup()

    def items(self, data: st.DataObject) -> list[tuple[str, str]]:
        every = [(doc_id, key) for doc_id, doc in self.case.state.documents.items() for key in doc.findings]
        return data.draw(st.lists(st.sampled_from(every), max_size=6)) if every else []

    def step(self, take) -> None:
        before, count = copy.deepcopy(self.case.state.documents), self.case.head[0]
        take()
        if self.case.head[0] > count:
            self.history.append(before)
            self.future.clear()

    @rule(data=st.data(), code=CODES)
    def accept(self, data: st.DataObject, code: str | None) -> None:
        items = self.items(data)
        self.step(lambda: self.case.accept(items, code))

    @rule(data=st.data())
    def reject(self, data: st.DataObject) -> None:
        items = self.items(data)
        self.step(lambda: self.case.reject(items))

    @rule(data=st.data())
    def reopen(self, data: st.DataObject) -> None:
        items = self.items(data)
        self.step(lambda: self.case.reopen(items))

    @rule(data=st.data(), code=st.sampled_from(["", "(b)(5)"]), given=st.sampled_from([None, {"privilege": "x"}]))
    def set_code(self, data: st.DataObject, code: str, given: dict[str, str] | None) -> None:
        items = self.items(data)
        self.step(lambda: self.case.set_code(items, code, given=given))

    @rule(doc=st.sampled_from(DOCS), band=st.sampled_from([None, *BANDS]))
    def decide_by_rule(self, doc: str, band: Band | None) -> None:
        self.step(lambda: self.case.auto_decide(doc, band, "rule", ["US_SSN"], default_codes={"PERSON": "(b)(6)"}))

    @rule(doc=st.sampled_from(DOCS), x=st.integers(0, 50))
    def draw(self, doc: str, x: int) -> None:
        self.step(lambda: self.case.draw(doc, "", 1, Rect(x, 0, x + 1, 1)))

    @rule(doc=st.sampled_from(DOCS), n=st.integers(0, 12), code=CODES)
    def mark(self, doc: str, n: int, code: str | None) -> None:
        self.step(lambda: self.case.mark_span(doc, finding(n, "person"), code))

    @rule(doc=st.sampled_from(DOCS), data=st.data())
    def remove(self, doc: str, data: st.DataObject) -> None:
        state = self.case.state.documents[doc]
        made = [key for key, found in state.findings.items() if found.is_person_made] + list(state.areas)
        if made:
            chosen = data.draw(st.sampled_from(made))
            self.step(lambda: self.case.remove(doc, chosen))

    @rule(doc=st.sampled_from(DOCS))
    def acknowledge(self, doc: str) -> None:
        self.step(lambda: self.case.acknowledge(doc, ["page/2"]))

    @rule(doc=st.sampled_from(DOCS), numbers=st.sets(st.integers(0, 12)))
    def scan(self, doc: str, numbers: set[int]) -> None:
        self.case.record_findings(doc, [finding(n) for n in sorted(numbers)])
        # A scan is not undone, so what stood before is no longer what an undo must give back exactly.
        self.history.clear()
        self.future.clear()

    @rule()
    def export(self) -> None:
        self.case.record_export("a", {"redactions": 1})
        for documents in filter(None, (*self.history, *self.future)):
            documents["a"].exports.append({"redactions": 1})

    @rule()
    def undo(self) -> None:
        before = copy.deepcopy(self.case.state.documents)
        label = self.case.undo()
        if label is None:
            return
        if self.history:
            assert self.case.state.documents == self.history.pop()
            self.future.append(before)
        else:
            # It went back over a scan: what a redo then gives is not known to this model.
            self.future.append(None)

    @precondition(lambda self: self.future)
    @rule()
    def redo(self) -> None:
        before = copy.deepcopy(self.case.state.documents)
        assert self.case.redo() is not None
        expected = self.future.pop()
        assert expected is None or self.case.state.documents == expected
        self.history.append(before)

    @rule()
    def reopen_case(self) -> None:
        self.case.close()
        self.case = Case.open(self.path, "officer")

    @invariant()
    def live_state_is_the_fold_over_the_log(self) -> None:
        with Case.open(self.path, "auditor") as other:
            assert other.state == self.case.state
            assert other.head == self.case.head

    @invariant()
    def the_chain_is_whole(self) -> None:
        assert verify_chain(self.path, [self.case.head]).ok

    @invariant()
    def undecided_findings_stand_in_the_last_scan(self) -> None:
        for doc in self.case.state.documents.values():
            for key, state in doc.findings.items():
                assert state.status.is_decided or key not in doc.stale

    @invariant()
    def undo_is_offered_when_there_is_something_to_undo(self) -> None:
        state = self.case.state
        assert state.can_undo == bool(state.undo_label)
        assert state.can_redo == bool(state.redo_label)
        events = list(self.case.events())
        assert [event.seq for event in events] == list(range(1, len(events) + 1))
        assert events[0].action is Action.CASE_CREATED


CaseMachine.TestCase.settings = settings(
    max_examples=40, stateful_step_count=25, deadline=None, suppress_health_check=list(HealthCheck), database=None
)
TestCaseSteps = CaseMachine.TestCase
