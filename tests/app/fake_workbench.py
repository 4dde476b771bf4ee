"""A stateful workbench in memory, written by hand, with the same methods as the real one."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

# Made known by conftest.py under this name: the folder of the tests is no package.
from app_tests_fake_records import (
    CODES,
    HEIGHT,
    WIDTH,
    CaseState,
    Code,
    DocumentState,
    DrawnArea,
    Entry,
    FakeCase,
    FakeLists,
    FindingState,
    Reason,
    Release,
    Sample,
    Status,
    failed_verification,
    find_all,
    flowing,
    page_segment,
    paged,
    samples,
)

from redactor.errors import GateError, RedactorError, UnsupportedFormatError, UsageError
from redactor.model import (
    MARKING_TYPE,
    Band,
    Document,
    Finding,
    Layer,
    MarkingReport,
    Outcome,
    Rect,
    Segment,
    VerifierResult,
)
from redactor.workflow import withholding
from redactor.workflow.draft_check import DraftCheck, DraftFinding
from redactor.workflow.post_records import post_record
from redactor.workflow.records import ExportReport, OpenDocument
from redactor.workflow.searching import Found, Query, find_places

__all__ = [
    "CODES",
    "HEIGHT",
    "WIDTH",
    "CaseState",
    "Code",
    "DocumentState",
    "DrawnArea",
    "Entry",
    "FakeCase",
    "FakeLists",
    "FakeWorkbench",
    "FindingState",
    "Reason",
    "Release",
    "Sample",
    "Segment",
    "Status",
    "failed_verification",
    "find_all",
    "flowing",
    "page_segment",
    "paged",
    "samples",
]


class FakeWorkbench:
    def __init__(self, samples: dict[str, Sample] | None = None) -> None:
        self.samples = samples or {}
        self.documents: dict[str, OpenDocument] = {}
        self.case = FakeCase()
        self.gate: list[Reason] = []
        self.kept: list[dict[str, object]] = []
        self.calls: list[tuple[object, ...]] = []
        self.export_error: RedactorError | None = None
        self.render_error: RedactorError | None = None
        self.decision_error: RedactorError | None = None
        self.render_calls: list[tuple[object, ...]] = []
        self.render_threads: set[int] = set()
        self.paint: Callable[[Document, int, float, int, int, int, int], bytes] | None = None
        self.hold = threading.Event()
        self.hold.set()
        self.closed = False
        self.read_gate: threading.Semaphore | None = None
        self.read_error: RedactorError | None = None
        self.case_lists = FakeLists()
        self.previews: dict[str, OpenDocument] = {}
        self.asked: dict[str, set[str]] = {}
        self.audience: str | None = None
        self.suggested: list[SimpleNamespace] = []
        self.sources: list[SimpleNamespace] = []
        self._undo: list[tuple[str, dict[str, DocumentState]]] = []
        self._redo: list[tuple[str, dict[str, DocumentState]]] = []
        self._listeners: list[Callable[[set[str]], None]] = []

    # Opening

    def preview(self, path: Path) -> OpenDocument | None:
        sample = self.samples.get(path.name)
        if sample is None or self.read_gate is None or path.name in self.documents:
            return None
        pages = replace(sample.document, segments=(), children=(), unread=())
        self.previews[path.name] = OpenDocument(path.name, path, pages)
        return self.previews[path.name]

    def open(self, path: Path, tell: Callable[[OpenDocument], None] | None = None) -> OpenDocument:
        if self.read_gate is not None and tell is not None and path.name in self.samples:
            self._read_slowly(path, tell)
        sample = self.samples.get(path.name)
        if sample is None:
            raise UnsupportedFormatError("This kind of file is not read.", "Save it as PDF first.")
        opened = OpenDocument(path.name, path, sample.document)
        self.documents = {**self.documents, opened.doc_id: opened}
        self.case.state.documents = {opened.doc_id: DocumentState(), **self.case.state.documents}
        return opened

    def _read_slowly(self, path: Path, tell: Callable[[OpenDocument], None]) -> None:
        """Tell of one page more each time that the gate's semaphore is raised; `tell` may end it."""
        document, at = self.samples[path.name].document, 0
        for at in range(1, len(document.pages) + 1):
            while not self.read_gate.acquire(timeout=0.005):
                self._tell_read(path, document, at - 1, tell)
            if self.read_error is not None:
                raise self.read_error
            self._tell_read(path, document, at, tell)

    def _tell_read(self, path: Path, document: Document, at: int, tell: Callable[[OpenDocument], None]) -> None:
        if path.name in self.previews:
            partial = replace(self.previews[path.name].document, segments=document.segments[:at])
            self.previews[path.name] = replace(self.previews[path.name], document=partial)
            tell(self.previews[path.name])

    def open_output(self, path: Path) -> OpenDocument:
        original = self.documents[path.name.replace("_redacted", "")]
        opened = replace(
            original, doc_id=path.name, path=path, document=replace(original.document, name=path.name)
        )
        self.documents = {**self.documents, opened.doc_id: opened}
        return opened

    def scan(self, doc_id: str, progress: Callable[[float, str], None] | None = None) -> OpenDocument:
        say = progress or (lambda _f, _w: None)
        say(0.1, "Searching")
        while not self.hold.wait(0.005):
            say(0.5, "Searching")
        sample = self.samples[doc_id]
        report = MarkingReport(rollup=sample.rollup, state="marked" if sample.rollup else "unknown")
        opened = replace(self.documents[doc_id], markings=report, scanned=True)
        self.documents = {**self.documents, doc_id: opened}
        state = self.case.state.documents[doc_id]
        fresh = {f.finding_id: FindingState(f) for f in find_all(opened.document, sample.wanted)}
        state.findings = {key: state.findings.get(key, value) for key, value in fresh.items()}
        self._tell({doc_id})
        return opened

    # Asking

    def reason_codes(self) -> tuple[Code, ...]:
        return CODES

    def suggested_answers(self) -> dict[str, tuple[str, ...]]:
        return {"privilege": ("attorney-client", "deliberative process")}

    def finding_text(self, doc_id: str, finding_id: str) -> str:
        finding = self.case.state.documents[doc_id].findings[finding_id].finding
        segment = next(s for s in self.documents[doc_id].document.all_segments() if s.address == finding.segment)
        return segment.text[finding.start : finding.end]

    def same_text(self, doc_id: str, finding_id: str) -> list[tuple[str, str]]:
        wanted = self.finding_text(doc_id, finding_id).casefold()
        return [
            (other, key)
            for other, state in self.case.state.documents.items()
            for key in state.findings
            if self.finding_text(other, key).casefold() == wanted
        ]

    # Deciding

    def accept(self, items: list[tuple[str, str]], code: str | None = None) -> None:
        self.calls.append(("accept", tuple(items), code))
        self._decide(
            "Accept", items, status=Status.ACCEPTED, decided_by="officer", **({"code": code} if code else {})
        )

    def reject(self, items: list[tuple[str, str]]) -> None:
        self.calls.append(("reject", tuple(items)))
        self._decide("Reject", items, status=Status.REJECTED, decided_by="officer")

    def reopen(self, items: list[tuple[str, str]]) -> None:
        self._decide("Reopen", items, status=Status.PROPOSED, decided_by="")

    def set_code(
        self,
        items: list[tuple[str, str]],
        code: str,
        statute: str | None = None,
        given: dict[str, str] | None = None,
    ) -> None:
        changes = {key: value for key, value in (("statute", statute), ("given", given)) if value is not None}
        self._decide("Set the code of", items, code=code, **changes)

    def set_note(self, doc_id: str, item_id: str, note: str) -> None:
        self._decide("Set the note of", [(doc_id, item_id)], note=note)

    def draw(self, doc_id: str, part: str, page: int, rect: Rect, code: str | None = None) -> str:
        self._remember("Draw 1 area")
        state = self.case.state.documents[doc_id]
        area_id = f"area-{len(self._undo)}"
        state.areas = {**state.areas, area_id: DrawnArea(area_id, part, page, rect, code or "")}
        self._tell({doc_id})
        return area_id

    def mark_texts(
        self, places: list[tuple[str, str, int, int]], entity_type: str = "OTHER", code: str | None = None
    ) -> list[str]:
        self._remember(f"Mark {len(places)} place{'' if len(places) == 1 else 's'}")
        return [self._mark(*place, entity_type, code or "") for place in places]

    def _mark(self, doc_id: str, address: str, start: int, end: int, entity_type: str, code: str) -> str:
        segment = next(s for s in self.documents[doc_id].document.all_segments() if s.address == address)
        finding = Finding(
            address, start, end, entity_type, "person", "marked by hand", 1.0, Band.HIGH, "By a person."
        )
        made = FindingState(finding.placed(segment), Status.ACCEPTED, code, decided_by="officer")
        state = self.case.state.documents[doc_id]
        state.findings = {**state.findings, finding.finding_id: made}
        self._tell({doc_id})
        return finding.finding_id

    def respan(self, doc_id: str, finding_id: str, start: int, end: int) -> str:
        self._remember("Mark 1 place")
        state = self.case.state.documents[doc_id]
        old = state.findings[finding_id]
        made = self._mark(doc_id, old.finding.segment, start, end, old.entity_type, old.code)
        if made != finding_id and not (start <= old.finding.start and old.finding.end <= end):
            self._change(doc_id, finding_id, status=Status.REJECTED)
        elif made != finding_id:
            self._change(doc_id, finding_id, status=Status.ACCEPTED)
        self._tell({doc_id})
        return made

    def draw_all(self, places: list[tuple[str, str, int, Rect]], code: str | None = None) -> list[str]:
        self._remember(f"Draw {len(places)} areas")
        ids = []
        for number, (doc_id, part, page, rect) in enumerate(places):
            state = self.case.state.documents[doc_id]
            ids.append(f"area-{len(self._undo)}-{number}")
            state.areas = {**state.areas, ids[-1]: DrawnArea(ids[-1], part, page, rect, code or "")}
        self._tell({place[0] for place in places})
        return ids

    def withhold_lines(self, places: list[tuple[str, str, int, int]], *, paragraphs: bool = False) -> list[str]:
        wider = withholding.paragraph_around if paragraphs else withholding.line_around
        segments = {s.address: s for doc_id, *_ in places for s in self.documents[doc_id].document.all_segments()}
        return self.mark_texts([(d, a, *wider(segments[a], start, end)) for d, a, start, end in places])

    def withhold_page(self, doc_id: str, part: str, page: int) -> str:
        return self.draw(doc_id, part, page, withholding.page_rect(self.documents[doc_id].document, part, page))

    def keep_only(self, doc_id: str, part: str, page: int, rect: Rect) -> list[str]:
        areas = withholding.all_but(self.documents[doc_id].document, part, page, rect)
        return self.draw_all([(doc_id, part, page, area) for area in areas])

    def move_area(self, doc_id: str, area_id: str, page: int, rect: Rect) -> None:
        self._remember("Draw 1 area")
        state = self.case.state.documents[doc_id]
        state.areas = {**state.areas, area_id: replace(state.areas[area_id], page=page, rect=rect)}
        self._tell({doc_id})

    def set_kind(self, items: list[tuple[str, str]], entity_type: str) -> None:
        self._decide("Change the kind of", items, kind=entity_type)

    def find(self, query: Query, doc_ids: set[str] | None = None) -> Found:
        wanted = {
            key: opened.document.all_segments()
            for key, opened in {**self.previews, **self.documents}.items()
            if doc_ids is None or key in doc_ids
        }
        return find_places(wanted, query)

    def released_copy(self, doc_id: str) -> str:
        state = self.case.state.documents.get(doc_id)
        return "f" * 64 if state and state.exports else ""

    def record_post(self, text: str, media: list, told: dict[str, str]) -> dict[str, object]:
        if self.decision_error is not None:
            raise self.decision_error
        self.kept.append(post_record(text, media, {"author": "officer", "reply_to": "", **told}))
        return self.kept[-1]

    def posts(self) -> tuple[dict[str, object], ...]:
        return tuple(self.kept)

    def check_text(self, text: str) -> DraftCheck:
        self.calls.append(("check_text", text))
        found = []
        for word, kind in (("Mara Ellison", "PERSON"), ("https://example.org", "URL"), ("SECRET", MARKING_TYPE)):
            at = text.find(word)
            if at >= 0:
                found.append(DraftFinding(at, at + len(word), kind, "Because.", kind != "URL"))
        return DraftCheck(text, tuple(found))

    def log(self, after: int = 0) -> list[Entry]:
        entries = [
            Entry(n, "2026-11-24T09:00:00.000Z", "officer", "accepted", "", {"label": label})
            for n, (label, _) in enumerate(self._undo, start=1)
        ]
        return [entry for entry in entries if entry.seq > after]

    def remove(self, doc_id: str, item_id: str) -> None:
        self._remember("Remove 1 redaction")
        state = self.case.state.documents[doc_id]
        state.findings = {k: v for k, v in state.findings.items() if k != item_id}
        state.areas = {k: v for k, v in state.areas.items() if k != item_id}
        self._tell({doc_id})

    def acknowledge_unread(self, doc_id: str) -> None:
        self._remember("Acknowledge 1 unread area")
        state = self.case.state.documents[doc_id]
        state.acknowledged = state.acknowledged | self.unacknowledged(doc_id)
        self._tell({doc_id})

    def unacknowledged(self, doc_id: str) -> frozenset[str]:
        if doc_id not in self.documents:
            return frozenset()
        unread = {area.address for area in self.documents[doc_id].document.all_unread()}
        return frozenset((unread | self.asked.get(doc_id, set())) - self.case.state.documents[doc_id].acknowledged)

    def undo(self) -> str | None:
        return self._swap(self._undo, self._redo)

    def redo(self) -> str | None:
        return self._swap(self._redo, self._undo)

    def _swap(self, source: list[tuple[str, dict[str, DocumentState]]], target: list) -> str | None:
        if not source:
            return None
        label, before = source.pop()
        target.append((label, self._copy()))
        self.case.state.documents = before
        self._label()
        self._tell(set(before))
        return label

    def _decide(self, verb: str, items: list[tuple[str, str]], **changes: object) -> None:
        if self.decision_error is not None:
            raise self.decision_error
        self._remember(f"{verb} {len(items)} finding{'' if len(items) == 1 else 's'}")
        for doc_id, item_id in items:
            state = self.case.state.documents[doc_id]
            if item_id in state.areas:
                state.areas[item_id] = replace(state.areas[item_id], **changes)
            else:
                state.findings[item_id] = replace(state.findings[item_id], **changes)
        self._tell({doc_id for doc_id, _ in items})

    def _change(self, doc_id: str, item_id: str, **changes: object) -> None:
        state = self.case.state.documents[doc_id]
        state.findings = {**state.findings, item_id: replace(state.findings[item_id], **changes)}

    def _remember(self, label: str) -> None:
        self._undo.append((label, self._copy()))
        self._redo.clear()
        self._label()

    def _copy(self) -> dict[str, DocumentState]:
        return {
            key: DocumentState(dict(s.findings), dict(s.areas), set(s.acknowledged), list(s.exports))
            for key, s in self.case.state.documents.items()
        }

    def _label(self) -> None:
        state = self.case.state
        state.can_undo, state.can_redo = bool(self._undo), bool(self._redo)
        state.undo_label = self._undo[-1][0] if self._undo else ""
        state.redo_label = self._redo[-1][0] if self._redo else ""

    def subscribe(self, callback: Callable[[set[str]], None]) -> None:
        self._listeners.append(callback)

    def _tell(self, doc_ids: set[str]) -> None:
        for listener in self._listeners:
            listener(doc_ids)

    # Looking and exporting

    def page_size(self, doc_id: str, part: str, page: int) -> tuple[float, float]:
        return WIDTH, HEIGHT

    def render(self, doc_id: str, part: str, page: int, scale: float, x: int, y: int, w: int, h: int) -> bytes:
        self.render_calls.append((doc_id, part, page, scale, x, y, w, h))
        self.render_threads.add(threading.get_ident())
        if self.render_error is not None:
            raise self.render_error
        opened = self.documents.get(doc_id) or self.previews[doc_id]
        document = opened.document.find_part(part)
        if self.paint is not None and document is not None:
            return self.paint(document, page, scale, x, y, w, h)
        return b"\xff\xff\xff\x00" * (w * h)

    def gate_reasons(self, doc_id: str) -> list[Reason]:
        state = self.case.state.documents[doc_id]
        reasons = list(self.gate)
        open_ones = [
            s for s in state.findings.values()
            if s.status is Status.PROPOSED and s.finding.band is not Band.NEAR_MISS and not s.finding.is_marking
        ]  # fmt: skip
        if open_ones:
            reasons.append(Reason("undecided", f"{len(open_ones)} findings are undecided.", ("Page 1",)))
        unread = {a.address for a in self.documents[doc_id].document.all_unread() if not a.withheld}
        if unread - state.acknowledged:
            reasons.append(Reason("unread", "An area could not be read.", (min(unread),)))
        return reasons

    def export(
        self,
        doc_id: str,
        folder: Path,
        options: object = None,
        progress: Callable[[float, str], None] | None = None,
    ) -> ExportReport:
        self.calls.append(("export", doc_id, folder, options))
        if self.export_error is not None:
            raise self.export_error
        say = progress or (lambda _f, _w: None)
        while not self.hold.wait(0.005):
            say(0.4, "Verifying")
        if self.gate_reasons(doc_id):
            raise GateError("The gate refused the export.")
        path = self.documents[doc_id].path
        output = folder / f"{path.stem}_redacted{path.suffix}"
        self.case.state.documents[doc_id].exports.append({"output": output.name})
        results = (
            VerifierResult("removed_text_is_gone", Layer.TEXT, Outcome.PASS, "all pages"),
            VerifierResult("no_revisions", Layer.REVISIONS, Outcome.PASS, "file"),
            VerifierResult("fonts_hold_no_names", Layer.FONTS, Outcome.NEEDS_ACKNOWLEDGEMENT, "page 2"),
        )
        log = folder / f"{path.stem}_changelog"
        return ExportReport(output, log.with_suffix(".json"), log.with_suffix(".csv"), results, 2, 1)

    # Release

    def propose_release(self, doc_id: str, audience: str | None) -> Release | None:
        if audience == "friends":
            raise UsageError("The release audience is not known.", "Use public.")
        self.calls.append(("propose", doc_id, audience))
        self.audience = audience
        return self.release(doc_id)

    def release(self, doc_id: str, audience: str | None = None) -> Release | None:
        if self.audience is None:
            return None
        banner = SimpleNamespace(canonical="UNCLASSIFIED")
        return Release(SimpleNamespace(name=self.audience), ((doc_id, 0, 5),), ("mark", "mark"), banner)

    def stamp(self, doc_id: str, folder: Path, request: object) -> SimpleNamespace:
        if self.export_error is not None:
            raise self.export_error
        self.calls.append(("stamp", doc_id, folder, request))
        output = folder / f"{Path(doc_id).stem}_marked.pdf"
        return SimpleNamespace(
            output=output, log=output.with_suffix(".json"), marking="SECRET", warnings=("It wants a block.",)
        )

    def suggestions(self, doc_id: str) -> list[SimpleNamespace]:
        return self.suggested

    def data_sources(self, doc_id: str) -> list[SimpleNamespace]:
        return self.sources

    def worker_status(self) -> str:
        return "Isolated: network, files, memory"

    def close(self) -> None:
        self.closed = True
