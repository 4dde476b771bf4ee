"""Marks an outgoing draft: the highest portion wins, or a reason for less is logged."""

from __future__ import annotations

import itertools
import json
import os
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from redactor import __version__, markings
from redactor.errors import GateError, UnsupportedFormatError, UsageError, VerificationError
from redactor.formats.stamp import can_strike
from redactor.markings.records import Parsed
from redactor.markings.wording import highest_mark, is_below, wanted_mark
from redactor.model import (
    Document,
    Marking,
    MarkingKind,
    MarkingReport,
    MarkingStatus,
    Outcome,
    PortionStamp,
    RollUp,
    Segment,
    StampPlan,
    Stroke,
)
from redactor.workflow.files import read_original, sha256, shown_name, write_all_or_nothing
from redactor.workflow.marking_out import check_stamped
from redactor.workflow.records import StampReport, StampRequest
from redactor.workflow.releasing import strokes_for
from redactor.workflow.scanning import read_with_pictures
from redactor.workflow.starting import actor_name
from redactor.workflow.workers import Workers

SCHEMA = "redactor-marking-log"
_PROPERTY = "Classification"
_BANNERS = ("banner_top", "banner_bottom", "stamp", "watermark")


def stamp_file(path: Path, folder: Path, request: StampRequest, workers: Workers) -> StampReport:
    """Write a marked copy of a draft and its log; the draft is never changed.

    Raises:
        GateError: the marking is below what the text carries and no reason was given; nothing is written.
        VerificationError: the marked copy does not say what it should; nothing is written.
        RedactorError: the file or the marking is refused.
    """
    data, name = read_original(path), shown_name(path)
    document = _read(data, name, workers)
    report, _ = workers.analysis.markings(document)
    banner, portions, highest = _decided(report, request)
    lowered = highest is not None and is_below(banner, highest)
    if highest is not None and lowered and not request.reason.strip():
        raise GateError(
            f"The marking {banner.canonical} is below {highest.canonical}, which the text carries.",
            "Mark it higher, or give a reason, which is logged.",
        )
    warnings = tuple(_block_warnings(banner, request))
    plan = replace(_plan(banner, portions, request), strokes=_strokes(banner, document, report))
    stamped = workers.documents.stamp(data, name, plan, len(document.pages))
    _check(data, stamped, name, plan, workers)
    record = _record(path, (data, stamped), banner, highest, request, lowered=lowered)
    output, log = _save(path, folder, stamped, record)
    return StampReport(output, log, banner.canonical, banner.scheme, lowered, warnings)


def _read(data: bytes, name: str, workers: Workers) -> Document:
    try:
        return read_with_pictures(data, name, workers)
    except UnsupportedFormatError:
        # A kind that can be stamped but not redacted yet: its text comes from the second readers.
        units = workers.documents.texts(data, name)
        if not units:
            raise
        segments = tuple(Segment(f"unit/{n}", text) for n, (_, text) in enumerate(units, 1) if text)
        return Document(name, "", "application/octet-stream", sha256(data), len(data), segments=segments)


def _decided(
    report: MarkingReport, request: StampRequest
) -> tuple[Parsed, tuple[PortionStamp, ...], RollUp | None]:
    """Return the banner, the portion marks in their canonical form, and the highest that the text carries."""
    carried = [mark for mark in report.markings if _is_carried(mark)]
    prefer = tuple(dict.fromkeys(mark.scheme for mark in carried))
    wanted = [
        (number, wanted_mark(_in_parentheses(text), request.scheme, prefer)) for number, text in request.portions
    ]
    rest = (
        wanted_mark(_in_parentheses(request.all_portions), request.scheme, prefer)
        if request.all_portions
        else None
    )
    highest = highest_mark(carried, [mark for _, mark in wanted] + ([rest] if rest else []))
    if not request.marking and highest is None:
        raise UsageError("The text has no marks to roll up.", "Name the marking with --marking.")
    named = request.marking or (highest.canonical if highest else "")
    scheme = request.scheme or ("" if request.marking or highest is None else highest.scheme)
    banner = wanted_mark(named, scheme, prefer)
    return banner, tuple(PortionStamp(number, mark.canonical) for number, mark in wanted), highest


def _is_carried(mark: Marking) -> bool:
    in_force = mark.kind is MarkingKind.MARKING and mark.status is MarkingStatus.ACTIVE
    return in_force and bool(mark.level or mark.caveats) and mark.position != "file_name"


def _in_parentheses(text: str) -> str:
    bare = text.strip()
    return bare if bare.startswith("(") else f"({bare})"


def _plan(banner: Parsed, portions: tuple[PortionStamp, ...], request: StampRequest) -> StampPlan:
    rest = (
        wanted_mark(_in_parentheses(request.all_portions), request.scheme, (banner.scheme,)).canonical
        if request.all_portions
        else ""
    )
    return StampPlan(
        top=banner.canonical,
        bottom=banner.canonical,
        block=request.block,
        portions=portions,
        all_portions=rest,
        properties=((_PROPERTY, banner.canonical),),
        scheme=banner.scheme,
    )


def _strokes(banner: Parsed, document: Document, report: MarkingReport) -> tuple[Stroke, ...]:
    """Strike banners that say something else, where the kind allows it."""
    if not can_strike(document.media_type):
        return ()
    old = [mark for mark in report.markings if _is_carried(mark) and mark.position in _BANNERS]
    return strokes_for([mark for mark in old if mark.canonical != banner.canonical], document)


def _block_warnings(banner: Parsed, request: StampRequest) -> Iterator[str]:
    """Check the block as a reader will.

    Raises:
        UsageError: it says something that its scheme forbids.
    """
    read = markings.read("\n".join(request.block)) if request.block else MarkingReport()
    for defect in read.contradictions:
        raise UsageError(f"The block can't be written: {defect.text}", defect.fix)
    positions = {mark.position for mark in read.markings}
    if banner.scheme == "us_ic" and not banner.public and "cab" not in positions:
        yield "A classified document wants an authority block: Classified By, Derived From, Declassify On."
    if banner.scheme == "us_cui" and not any("controlled by" in line.casefold() for line in request.block):
        yield "Controlled information wants a designation block with Controlled by."


def _check(data: bytes, stamped: bytes, name: str, plan: StampPlan, workers: Workers) -> None:
    if name.lower().endswith((".png", ".jpg", ".jpeg")):
        return  # its words are pixels; that it can be opened is all that can be said
    results = check_stamped(plan, workers.documents.texts(data, name), workers.documents.texts(stamped, name))
    failures = [result for result in results if result.outcome is Outcome.FAIL]
    if failures:
        raise VerificationError(
            f"The marked copy failed verification and was not saved: {failures[0].check}, {failures[0].detail}."
        )


def _record(
    path: Path,
    contents: tuple[bytes, bytes],
    banner: Parsed,
    highest: RollUp | None,
    request: StampRequest,
    *,
    lowered: bool,
) -> bytes:
    record = {
        "schema": SCHEMA,
        "schema_version": 1,
        "tool": "redactor",
        "tool_version": __version__,
        "created_at": datetime.now(UTC).isoformat(timespec="seconds"),
        "by": actor_name(),
        "file_name": shown_name(path),
        "sha256_before": sha256(contents[0]),
        "sha256_after": sha256(contents[1]),
        "scheme": banner.scheme,
        "marking": banner.canonical,
        "highest_found": highest.canonical if highest else None,
        "lowered": lowered,
        "reason": request.reason,
        "portions": [{"paragraph": number, "mark": mark} for number, mark in request.portions],
        "all_portions": request.all_portions,
        "block": list(request.block),
    }
    return (json.dumps(record, indent=2, ensure_ascii=True) + "\n").encode()


def _save(path: Path, folder: Path, stamped: bytes, record: bytes) -> tuple[Path, Path]:
    """Write both under names that take no other file's place."""
    stem, suffix = Path(shown_name(path)).stem, path.suffix
    for number in itertools.count(1):
        head = f"{stem}_marked" if number == 1 else f"{stem}-{number}_marked"
        output, log = folder / f"{head}{suffix}", folder / f"{head}.json"
        if not any(os.path.lexists(place) for place in (output, log)):
            write_all_or_nothing({log: record, output: stamped})
            return output, log
    raise AssertionError
