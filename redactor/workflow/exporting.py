"""Export: plan, write in one worker, verify in another, ask the gate, and only then give the file its name."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from redactor import __version__
from redactor.cases import DocumentState, FindingState, Status
from redactor.errors import GateError, UsageError, VerificationError
from redactor.formats.own_words import own_words
from redactor.model import (
    Appearance,
    Document,
    Expectations,
    Marking,
    Outcome,
    Plan,
    Rect,
    SegmentKind,
    UnreadArea,
    VerifierResult,
    WrittenFile,
    split_part,
)
from redactor.policy import load_regime
from redactor.redaction import (
    GateInput,
    GateItem,
    GateReason,
    GateVerdict,
    PlannedRedaction,
    PseudonymBook,
    build_plan,
    gate,
)
from redactor.release import ChangeLogInput, build_change_log, make_mask, to_csv, to_json
from redactor.text import LiteralSearch
from redactor.workflow.files import sha256
from redactor.workflow.marking_out import can_number, mark_for_release, number_pages
from redactor.workflow.outputs import save_outputs
from redactor.workflow.picture_check import check_pictures
from redactor.workflow.posting import decisions_digest
from redactor.workflow.records import ExportOptions, ExportReport, OpenDocument, Withhold
from redactor.workflow.releasing import Release, in_force, release_for
from redactor.workflow.scanning import read_again, read_pictures
from redactor.workflow.withholding import NOTHING, Instead, lines_instead, pages_instead

if TYPE_CHECKING:
    from redactor.workflow.workbench import Workbench

Progress = Callable[[float, str], None]
PDF_TYPE = "application/pdf"
PERSON = "PERSON"
NAMESAKES = "Two people with the same full name got the same pseudonym, if there are such."
_OFFER = "Where a width could not be hidden, withhold the line or the page: --withhold line, --withhold page."


class FailedVerification(VerificationError):  # noqa: N818  the base carries the suffix
    """A verification error with every verifier's answer, for the window to show."""

    def __init__(self, results: tuple[VerifierResult, ...]) -> None:
        failures = [r for r in results if r.outcome is Outcome.FAIL]
        places = ", ".join(dict.fromkeys(f"{r.check} ({r.location or 'whole file'})" for r in failures[:3]))
        super().__init__(
            f"The written file failed verification and was not saved: {places}.",
            "Redact the place as an area, flatten the page, or withhold it.",
        )
        self.results = results


@dataclass(frozen=True, slots=True)
class _Job:
    """One export, from what was decided to what is verified."""

    opened: OpenDocument
    state: DocumentState
    options: ExportOptions
    planned: PlannedRedaction
    release: Release | None = None
    narrow: tuple[int, ...] = ()
    has_named_people: bool = False


def gate_reasons(bench: Workbench, doc_id: str, options: ExportOptions) -> tuple[GateReason, ...]:
    """Return what the gate has against an export now, before anything is written."""
    job = _plan(bench, doc_id, options)
    return gate(_gate_input(bench, job, ())).reasons


def planned(bench: Workbench, doc_id: str, options: ExportOptions) -> PlannedRedaction:
    """Return what an export would remove as things stand; nothing is written and no gate is asked."""
    return _plan(bench, doc_id, options).planned


@dataclass(frozen=True, slots=True)
class Produced:
    """A redacted file that was verified and that the gate let through; nothing is on the disk yet."""

    job: _Job
    written: WrittenFile
    results: tuple[VerifierResult, ...]
    verdict: GateVerdict

    @property
    def removed(self) -> list[str]:
        """The texts that went: they never leave the process."""
        return [text.text for text in self.job.planned.expectations.removed]

    @property
    def planned(self) -> PlannedRedaction:
        """What was planned."""
        return self.job.planned


def export(
    bench: Workbench, doc_id: str, folder: Path, options: ExportOptions, progress: Progress | None = None
) -> ExportReport:
    """Do one export; see `Workbench.export`."""
    say = progress or (lambda _share, _sentence: None)
    produced = produce(bench, doc_id, options, say)
    say(0.9, "Saving")
    return _save(bench, produced, folder)


def produce(
    bench: Workbench, doc_id: str, options: ExportOptions, say: Progress = lambda _share, _sentence: None
) -> Produced:
    """Plan, write, verify and ask the gate; see `Workbench.export` for what is raised."""
    say(0.0, "Planning")
    job = _plan(bench, doc_id, options)
    _pass_gate(bench, job, ())
    say(0.1, "Redacting")
    original = bench.original(doc_id)
    documents = bench.workers.documents
    name, pages = job.opened.document.name, _pages(job.opened.document)
    written = documents.redact(original, name, job.planned.plan, pages)
    if written.open_widths and options.withhold is not Withhold.NONE:
        say(0.3, "Withholding what tells a width")
        job = _plan(bench, doc_id, options, _instead(job, written))
        _pass_gate(bench, job, ())
        written = documents.redact(original, name, job.planned.plan, pages)
    say(0.5, "Verifying")
    results = _verify(bench, job, written, original)
    for again in second_plans(job.planned.plan, results, job.opened.document):
        say(0.6, "Redacting once more")
        written = documents.redact(original, name, again, pages)
        say(0.8, "Verifying")
        results = _verify(bench, job, written, original)
        if not any(result.outcome is Outcome.FAIL for result in results):
            break
    if any(result.outcome is Outcome.FAIL for result in results):
        bench.case.record_verified(doc_id, {"outcome": "fail", "checks": len(results)})
        raise FailedVerification(results)
    if job.release and job.release.superseded:
        say(0.85, "Marking for release")
        written, more = mark_for_release(bench, job.release, job.opened, options.authority, written)
        results += more + _verify_marked(bench, job, written)
        if any(result.outcome is Outcome.FAIL for result in results):
            bench.case.record_verified(doc_id, {"outcome": "fail", "checks": len(results)})
            raise FailedVerification(results)
    return Produced(job, written, results, _pass_gate(bench, job, results))


def number_produced(bench: Workbench, produced: Produced, numbers: Sequence[str]) -> Produced:
    """Write Bates numbers onto a produced file and verify it once more; kinds without pages stay as they are.

    Raises:
        VerificationError: the numbered file failed.
    """
    job = produced.job
    if not can_number(produced.written.extension):
        return produced
    # A legend behind the last page explains the others; it is no page of the record and gets no number.
    numbers = (*numbers, *[""] * produced.written.added_pages)
    written, more = number_pages(bench, produced.written, numbers, _pages(job.opened.document))
    results = produced.results + more + _verify_marked(bench, job, written, tuple(filter(None, numbers)))
    if any(result.outcome is Outcome.FAIL for result in results):
        bench.case.record_verified(job.opened.doc_id, {"outcome": "fail", "checks": len(results)})
        raise FailedVerification(results)
    return Produced(job, written, results, _pass_gate(bench, job, results))


def second_plans(plan: Plan, results: Sequence[VerifierResult], document: Document) -> Iterator[Plan]:
    """Yield the plans to try when a PDF failed verification: the pages that failed as pictures, then all pages.

    Pages made pictures keep their text as an invisible layer; where that fails too, they lose it. The writer names
    each such page in its warnings, with the checks that failed. Nothing is yielded when no check failed.
    """
    failures = [result for result in results if result.outcome is Outcome.FAIL]
    parts = {part.part: len(part.pages) for part in document.walk() if part.media_type == PDF_TYPE}
    if not failures or not parts or plan.flatten:
        return
    named = [_page_of(failure.location, parts) for failure in failures]
    pages = tuple(sorted({*plan.flatten_pages, *(page for page in named if page is not None)}))
    checks = ", ".join(dict.fromkeys(f"{f.check} on {f.location or 'the whole file'}" for f in failures[:4]))
    plan = replace(plan, flatten_cause=f"its first version failed verification ({checks})")
    if pages and None not in named:
        yield replace(plan, flatten_pages=pages)
        yield replace(plan, flatten_pages=pages, picture_text=False)
    whole = tuple((part, number) for part, count in parts.items() for number in range(1, count + 1))
    if whole != pages:
        yield replace(plan, flatten_pages=whole)
        yield replace(plan, flatten_pages=whole, picture_text=False)


def _page_of(location: str, parts: Mapping[str, int]) -> tuple[str, int] | None:
    part, place = split_part(location)
    kind, _, number = place.partition("/")
    if kind != "page" or not number.isdecimal() or not 1 <= int(number) <= parts.get(part, 0):
        return None
    return part, int(number)


def _instead(job: _Job, written: WrittenFile) -> Instead:
    """Return what is withheld because a width could not be hidden; only the writer can tell where."""
    choose = pages_instead if job.options.withhold is Withhold.PAGE else lines_instead
    return choose(job.planned.decided, job.opened.document, written.open_widths)


def _plan(bench: Workbench, doc_id: str, options: ExportOptions, instead: Instead = NOTHING) -> _Job:
    opened, state = bench.documents[doc_id], bench.case.state.documents[doc_id]
    policy = bench.policy
    hiding: bool | tuple[str, ...] = policy.length_hiding_types
    if options.length_hiding is not None:
        hiding = (policy.length_hiding_types or True) if options.length_hiding else False
    appearance = options.appearance or policy.appearance
    # Read anew for each file: another program may have named people of the same case meanwhile.
    book = bench.pseudonyms or PseudonymBook.kept(bench.case.keyed_hash, bench.case.pseudonyms)
    planned = build_plan(
        opened.document,
        [*(item for item in state.findings.values() if item.status.is_removed), *instead.decisions],
        [*state.areas.values(), *instead.areas],
        appearance=appearance,
        length_hiding=hiding,
        flatten=options.flatten,
        terms=(*policy.always_redact, *options.terms),
        pseudonyms=book,
        notes=options.notes or policy.notes,
        language=_language(opened.document),
        open_places=instead.places,
        term_code=options.term_code,
    )
    if bench.pseudonyms is None:
        bench.case.keep_pseudonyms(book.to_json())
    planned = _with_pictures(planned, opened.document, options.flatten_pages)
    release = release_for(opened, state, _audience(bench, options))
    is_named = appearance is Appearance.PSEUDONYM and any(item.kind == PERSON for item in planned.decided)
    return _Job(opened, state, options, planned, release, instead.narrow, is_named)


def _language(document: Document) -> str:
    """Return the tag of the language of recognised text, for readers aloud; "" where nothing was recognised."""
    text = " ".join(s.text for s in document.all_segments() if s.kind is SegmentKind.IMAGE_TEXT)
    if not text.strip():
        return ""
    from redactor.detection.language import CODES, language_of  # the rules it comes with take a moment to load

    found = language_of(text)
    return next((tag for tag, language in CODES.items() if language == found), "")


def _audience(bench: Workbench, options: ExportOptions) -> str | None:
    return bench.audience if options.audience is None else options.audience


def _with_pictures(planned: PlannedRedaction, document: Document, pages: Sequence[int]) -> PlannedRedaction:
    if any(page > len(document.pages) for page in pages):
        raise UsageError(f"A page was named to be made a picture, but the file has {len(document.pages)} pages.")
    return replace(planned, plan=replace(planned.plan, flatten_pages=tuple(("", page) for page in pages)))


def _gate_input(bench: Workbench, job: _Job, results: tuple[VerifierResult, ...]) -> GateInput:
    document, state = job.opened.document, job.state
    return GateInput(
        policy=bench.policy,
        find_code=load_regime(bench.policy.regime).find,
        items=_gate_items(job),
        markings=_levels(job),
        covers=job.planned.covers,
        portions=job.release.portions if job.release else (),
        superseded=job.release.struck if job.release else frozenset(),
        unread=_unread(job),
        acknowledged=frozenset(state.acknowledged),
        results=results,
        page_count=len(document.pages) if document.is_paged else None,
        has_text=any(segment.text.strip() for segment in document.all_segments()),
        # A page can be looked at even when it holds drawings alone.
        has_picture=any(part.is_paged for part in document.walk()),
        acknowledge_all=job.options.acknowledge_all,
        audience=_audience(bench, job.options),
    )


def _unread(job: _Job) -> tuple[UnreadArea, ...]:
    """Return what nobody could read, but for what lies on pages that a sheet replaces."""
    gone = {(sheet.part, sheet.page) for sheet in job.planned.plan.withheld}
    unread = job.opened.document.all_unread()
    return tuple(area for area in unread if (split_part(area.address)[0], area.page) not in gone)


def _levels(job: _Job) -> tuple[Marking, ...]:
    """Return the markings that hold somebody back; an authority or designation block only explains one.

    Marks in places that are never carried over are gone from the result.
    """
    dropped = {segment.address for segment in job.opened.document.all_segments() if segment.removed_always}
    stated = in_force(job.opened, job.state).markings
    return tuple(mark for mark in stated if (mark.level or mark.caveats) and mark.segment not in dropped)


def _gate_items(job: _Job) -> tuple[GateItem, ...]:
    """Findings in places that are never carried over need no decision of a person."""
    dropped = {segment.address for segment in job.opened.document.all_segments() if segment.removed_always}
    items = [
        GateItem(
            place=item.finding.segment,
            decided=item.status.is_decided or item.finding.segment in dropped,
            removed=item.status.is_removed,
            finding=item.finding,
            entity_type=item.entity_type,
            code=item.code,
            answers=item.answers,
        )
        for item in job.state.findings.values()
    ]
    items += [
        GateItem(place=f"page/{area.page}", decided=True, removed=True, code=area.code, answers=area.answers)
        for area in job.state.areas.values()
    ]
    return tuple(items)


def _pass_gate(bench: Workbench, job: _Job, results: tuple[VerifierResult, ...]) -> GateVerdict:
    verdict = gate(_gate_input(bench, job, results))
    if not verdict.allowed:
        asked = {r.location or r.check for r in results if r.outcome is Outcome.NEEDS_ACKNOWLEDGEMENT}
        bench.remember_asked(job.opened.doc_id, asked)
        bench.case.record_refused(job.opened.doc_id, {"rules": [reason.rule for reason in verdict.reasons]})
        raise GateError(
            f"The export was refused. {verdict.sentence()}",
            "Decide, acknowledge or set what is missing, then export again.",
        )
    return verdict


def _verify(bench: Workbench, job: _Job, written: WrittenFile, original: bytes) -> tuple[VerifierResult, ...]:
    name = f"redacted{written.extension}"
    expected = replace(
        expectations(job.planned, job.opened.document), boxes=written.boxes, added_pages=written.added_pages
    )
    pages = _pages(job.opened.document)
    documents = bench.workers.documents
    results = documents.verify(written.data, name, expected, original=original, pages=pages)
    read = _pages_with_words(job)
    if read:
        results += _verify_pictures(bench, name, written, job, read)
    return results


def _verify_marked(
    bench: Workbench, job: _Job, written: WrittenFile, added: Sequence[str] = ()
) -> tuple[VerifierResult, ...]:
    """Search the marked file once more; its losses were measured before the new marking was written.

    `added` are words that were written onto it: a removed "port" must not be seen in the number PORT-000001.
    """
    name = f"redacted{written.extension}"
    expected = expectations(job.planned, job.opened.document)
    expected = replace(
        expected,
        boxes=written.boxes,
        added_pages=written.added_pages,
        labels=(*expected.labels, *added),
    )
    if job.opened.document.media_type.startswith("image/"):
        expected = replace(expected, page_count=1)
    return bench.workers.documents.verify(written.data, name, expected, pages=_pages(job.opened.document))


def expectations(planned: PlannedRedaction, document: Document) -> Expectations:
    """Return what must be true of the written file, with the words that the writers put in themselves."""
    expected = planned.expectations
    return replace(expected, labels=tuple(dict.fromkeys((*expected.labels, *own_words(document)))))


def _pages_with_words(job: _Job) -> dict[tuple[str, int], list[Rect]]:
    """Return (part, page) where a redaction lies on words that only a reader of pixels saw, with their places."""
    pictures = {s.address: s for s in job.opened.document.all_segments() if s.kind is SegmentKind.IMAGE_TEXT}
    found: dict[tuple[str, int], list[Rect]] = {}
    for address, spans in job.planned.cuts.items():
        segment = pictures.get(address)
        if segment is not None:
            places = found.setdefault((split_part(address)[0], segment.page or 1), [])
            places += [quad for start, end in spans for quad in segment.boxes.quads(start, end)]
    return found


def _verify_pictures(
    bench: Workbench, name: str, written: WrittenFile, job: _Job, pages: Mapping[tuple[str, int], list[Rect]]
) -> tuple[VerifierResult, ...]:
    """Read the pages again as pixels; a text that was chosen to stay in one of them is no leak.

    Also where a text layer was written onto them: what is seen counts, not what is said of it.
    """
    documents, analysis = bench.workers.documents, bench.workers.analysis
    own = {part.part for part in job.opened.document.walk() if part.media_type == PDF_TYPE}
    viewer = documents.view(written.data, name)
    try:
        inside = {page: places for page, places in pages.items() if page[0] in own}
        seen = read_again(inside, job.opened.document, analysis, viewer)
        if any(part not in own for part, _ in pages):
            # Pictures may be numbered anew in what was written: all of them are read.
            read = read_pictures(documents.read(written.data, name), analysis, lambda: viewer, lambda *_: None)
            seen = replace(seen, children=(read,))
    finally:
        viewer.close()
    kept = LiteralSearch(_kept_in_pictures(job))
    removed = job.planned.expectations.removed
    gone = tuple(t.text for t in removed if t.remaining == 0 and len(t.text.strip()) > 2 and not kept.find(t.text))
    return check_pictures(seen, gone)


def _kept_in_pictures(job: _Job) -> str:
    """Return the recognised text outside of every redaction."""
    pieces: list[str] = []
    for segment in job.opened.document.all_segments():
        if segment.kind is not SegmentKind.IMAGE_TEXT:
            continue
        at = 0
        for start, end in sorted(job.planned.cuts.get(segment.address, ())):
            pieces.append(segment.text[at:start])
            at = max(at, end)
        pieces.append(segment.text[at:])
    return "\ue000".join(pieces)


def _save(bench: Workbench, produced: Produced, folder: Path) -> ExportReport:
    job, written, results = produced.job, produced.written, produced.results
    doc_id = job.opened.doc_id
    log = change_log(bench, produced)
    contents = (written.data, to_json(log).encode(), to_csv(log).encode("utf-8-sig"))
    removed = [*produced.removed, *(mark.text for mark in (job.release.named if job.release else ()))]
    outputs = save_outputs(folder, written.extension, job.opened.path, doc_id, removed, contents)
    record_outcome(bench, produced)
    return ExportReport(
        output=outputs.file,
        change_log_json=outputs.log,
        change_log_csv=outputs.table,
        results=results,
        redactions=len(job.planned.decided),
        hidden_removals=len(written.removals),
        warnings=_warnings(job, written),
        marking=_result_marking(job),
    )


def _warnings(job: _Job, written: WrittenFile) -> tuple[str, ...]:
    """Say also what a reader may take wrongly: a file without a marking, and a pseudonym of two namesakes."""
    notes = list(written.warnings)
    marks = job.opened.markings
    if written.open_widths:
        notes.append(_OFFER)
    if job.narrow:
        pages = ", ".join(map(str, job.narrow))
        notes.append(
            f"Lines on page {pages} are not level: each went as a whole, but how long it was can still be seen."
        )
    if job.release is not None and marks is not None and marks.state == "unknown":
        notes.append(
            f"No marking was found; the level is unknown, and was not checked for {job.release.audience.name}."
        )
    if job.has_named_people:
        notes.append(NAMESAKES)
    return tuple(notes)


def _result_marking(job: _Job) -> str:
    return job.release.banner.canonical if job.release and job.release.banner else ""


def record_outcome(bench: Workbench, produced: Produced) -> None:
    """Note in the case that the file was verified and exported, by hash and counts."""
    doc_id, data = produced.job.opened.doc_id, produced.written.data
    bench.case.record_verified(doc_id, {"outcome": "pass", "checks": len(produced.results)})
    detail = {
        "sha256": sha256(data),
        "redactions": len(produced.planned.decided),
        "decisions": decisions_digest(produced.job.state),
    }
    bench.case.record_export(doc_id, detail)


def change_log(bench: Workbench, produced: Produced) -> dict[str, Any]:
    """Return the internal form of the change log of a produced file."""
    job, written, results, verdict = produced.job, produced.written, produced.results, produced.verdict
    policy, options = bench.policy, job.options
    removed = [text.text for text in job.planned.expectations.removed]
    source = ChangeLogInput(
        document=job.opened.document,
        sha256_after=sha256(written.data),
        decided=job.planned.decided,
        removals=written.removals,
        left=_left(job.state),
        acknowledged=frozenset(job.state.acknowledged),
        results=results,
        verdict=verdict,
        policy={
            "key": policy.key,
            "title": policy.title,
            "regime": policy.regime,
            "audience": _audience(bench, options),
            "result_marking": _result_marking(job),
            "authority": options.authority,
            "appearance": (options.appearance or policy.appearance).value,
            "flatten": options.flatten,
            "notes": job.planned.plan.notes.value,
            "withhold": options.withhold.value,
        },
        tool_version=__version__,
        created_at=datetime.now(UTC).isoformat(timespec="seconds"),
        log_head=bench.case.head,
        keyed_hash=bench.case.keyed_hash,
        mask=make_mask(removed),
        warnings=(*job.opened.document.all_warnings(), *_warnings(job, written)),
        given={
            key: dict(item.given)
            for items in (job.state.findings, job.state.areas)
            for key, item in items.items()
            if item.given
        },
    )
    return build_change_log(source)


def _left(state: DocumentState) -> list[FindingState]:
    return [item for item in state.findings.values() if item.status not in (Status.ACCEPTED, Status.AUTO_ACCEPTED)]


def _pages(document: Document) -> int:
    return sum(len(part.pages) for part in document.walk())
