"""Jobs without a person: open, scan, decide by rule, redact, verify; every decision is logged as a rule's."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from redactor.errors import UsageError
from redactor.model import Band, Outcome, VerifierResult
from redactor.workflow.files import read_original, shown_name
from redactor.workflow.picture_check import check_pictures
from redactor.workflow.records import ExportReport, OpenDocument, UnattendedOptions
from redactor.workflow.releasing import AUDIENCE_DETECTOR
from redactor.workflow.scanning import read_pictures
from redactor.workflow.workbench import Workbench
from redactor.workflow.workers import Workers


def scan_file(bench: Workbench, path: Path) -> OpenDocument:
    """Open and scan one file."""
    return bench.scan(bench.open(path).doc_id)


def redact_file(bench: Workbench, path: Path, folder: Path, options: UnattendedOptions) -> ExportReport:
    """Do the whole job on one file.

    Raises:
        RedactorError: refused input, a failed verifier or the gate; nothing was written.
    """
    return finish_file(bench, begin_file(bench, path, options), folder, options)


def begin_file(bench: Workbench, path: Path, options: UnattendedOptions) -> str:
    """Do the first half of the job: open and, where that is wanted, scan. Return the doc_id."""
    doc_id = bench.open(path).doc_id
    if options.detect:
        bench.scan(doc_id)
    return doc_id


def finish_file(bench: Workbench, doc_id: str, folder: Path, options: UnattendedOptions) -> ExportReport:
    """Do the second half: decide, redact, verify, write.

    Raises:
        RedactorError: a failed verifier or the gate; nothing was written.
    """
    opened = bench.documents[doc_id]
    audience = options.export.audience if options.export.audience is not None else bench.policy.audience
    if options.detect:
        bench.propose_release(doc_id, audience)
        _decide_portions(bench, doc_id, audience)
        _decide(bench, doc_id, options.accept, options.code)
    elif audience:
        bench.read_markings(doc_id)
        bench.propose_release(doc_id, audience)
        _decide_portions(bench, doc_id, audience)
    elif options.terms and any(area.page for area in opened.document.all_unread()):
        # Terms may stand in pictures: only reading them tells.
        bench.read_pictures(doc_id)
    _draw_boxes(bench, doc_id, options)
    for page in options.pages:
        bench.withhold_page(doc_id, "", page, options.code or None)
    if options.export.acknowledge_all:
        bench.acknowledge_unread(doc_id)
    return bench.export(doc_id, folder, replace(options.export, terms=options.terms, term_code=options.code))


def verify_file(
    path: Path, terms: tuple[str, ...], workers: Workers, *, read_unread: bool = True
) -> tuple[VerifierResult, ...]:
    """Check anybody's file: no term anywhere in it, seen or hidden, and nothing that commonly goes wrong.

    Args:
        path: the file to check.
        terms: literals that must not stand anywhere; empty checks the structure alone.
        workers: the processes that read it.
        read_unread: also recognise the text of pictures when there are terms.
    """
    data = read_original(path)
    results = list(workers.documents.audit(data, shown_name(path)))
    if terms:
        results += workers.documents.find_terms(data, shown_name(path), terms)
        if read_unread:
            results += terms_in_pictures(data, shown_name(path), terms, workers)
    return tuple(results)


def terms_in_pictures(
    data: bytes, name: str, terms: tuple[str, ...], workers: Workers
) -> tuple[VerifierResult, ...]:
    """Recognise the text of pictures in a file and look for the terms there."""
    document = workers.documents.read(data, name)
    if not any(area.page for area in document.all_unread()):
        return ()
    viewer = workers.documents.view(data, name)
    try:
        read = read_pictures(document, workers.analysis, lambda: viewer, lambda _share, _sentence: None)
    finally:
        viewer.close()
    return check_pictures(read, terms)


def failed(results: tuple[VerifierResult, ...]) -> bool:
    """True when any check failed."""
    return any(result.outcome is Outcome.FAIL for result in results)


def _decide(bench: Workbench, doc_id: str, accept: Band | None, code: str) -> None:
    policy = bench.policy
    name = accept.value if accept else "none"
    bench.case.auto_decide(
        doc_id,
        accept,
        rule=f"unattended: policy {policy.key}, bands from {name}",
        exclude_types=bench.left_types(),
        code=code or None,
        default_codes=policy.default_codes,
    )


def _decide_portions(bench: Workbench, doc_id: str, audience: str | None) -> None:
    """Accept what stands above the audience, whatever band is accepted; its codes were set with the proposals."""
    items = [
        (doc_id, key)
        for key, item in bench.case.state.documents[doc_id].findings.items()
        if item.finding.detector == AUDIENCE_DETECTOR and not item.status.is_decided
    ]
    if items:
        bench.case.auto_accept(items, rule=f"unattended: release by audience, {audience}")


def _draw_boxes(bench: Workbench, doc_id: str, options: UnattendedOptions) -> None:
    document = bench.documents[doc_id].document
    for box in options.boxes:
        member = document.find_part(box.part)
        if member is None or not member.pages:
            raise UsageError("A box was given for a file without pages.", "Use --terms for text kinds.")
        if box.page > len(member.pages):
            raise UsageError(f"A box was given for page {box.page}, but the file has {len(member.pages)}.")
        bench.draw(doc_id, box.part, box.page, box.rect, options.code or None)
