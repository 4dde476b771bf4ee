"""Writes the new marking onto a redacted file and looks whether the file then says what it should."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from redactor.errors import UsageError
from redactor.model import (
    Document,
    Layer,
    MarkingReport,
    Outcome,
    StampPlan,
    VerifierResult,
    WrittenFile,
)
from redactor.text import fold_text
from redactor.workflow.records import OpenDocument
from redactor.workflow.releasing import Release, release_stamp

if TYPE_CHECKING:
    from redactor.workflow.workbench import Workbench

NEW_MARKING = "new marking"
NOTHING_LOST = "nothing lost by the marking"
Units = tuple[tuple[str, str], ...]


def mark_for_release(
    bench: Workbench, release: Release, opened: OpenDocument, authority: str, written: WrittenFile
) -> tuple[WrittenFile, tuple[VerifierResult, ...]]:
    """Strike old marks through and write the new marking and its authority onto a redacted file.

    Raises:
        UsageError: the authority holds a line break.
        UnsafeLayoutError: an old mark has no place in the written file.
    """
    if len(authority.splitlines()) > 1:
        raise UsageError("The authority of a release is one line.")
    documents, name = bench.workers.documents, f"redacted{written.extension}"
    reread: tuple[Document, MarkingReport] | None = None
    if not opened.document.is_paged:
        document = documents.read(written.data, name)
        reread = (document, bench.workers.analysis.markings(document, bench.policy.schemes)[0])
    plan = release_stamp(release, opened.document, authority, reread)
    pages = len(opened.document.pages)
    data = documents.stamp(written.data, name, plan, pages)
    before, after = documents.texts(written.data, name), documents.texts(data, name)
    is_picture = opened.document.media_type.startswith("image/")
    return replace(written, data=data), () if is_picture else check_stamped(plan, before, after)


def check_stamped(plan: StampPlan, before: Units, after: Units) -> tuple[VerifierResult, ...]:
    """Check a stamped file by its texts, (location, text) each, as the second readers see them."""
    return _is_written(plan, after), _is_whole(before, after)


def _is_written(plan: StampPlan, after: Units) -> VerifierResult:
    """Look for the new marking with another reader than the writer's."""
    seen = fold_text(" ".join(text for _, text in after))
    missing = [line for line in (plan.top, plan.bottom, *plan.note) if line and fold_text(line) not in seen]
    outcome = Outcome.FAIL if missing else Outcome.PASS
    detail = f"{len(missing)} lines of the new marking can't be read back" if missing else ""
    return VerifierResult(NEW_MARKING, Layer.TEXT, outcome, "", detail)


def _is_whole(before: Units, after: Units) -> VerifierResult:
    """Count letters and digits: stamping may add the plan's own, and lose none."""
    was, now = _letters(before), _letters(after)
    lost = was > now
    detail = f"{was - now} letters are gone" if lost else ""
    return VerifierResult(NOTHING_LOST, Layer.TEXT, Outcome.FAIL if lost else Outcome.PASS, "", detail)


def _letters(units: Units) -> int:
    return sum(char.isalnum() for _, text in units for char in text)
