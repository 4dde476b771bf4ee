"""Writes the new marking onto a redacted file and looks whether the file then says what it should."""

from __future__ import annotations

from collections.abc import Sequence
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
PAGE_NUMBERS = "page numbers"
NOTHING_LOST = "nothing lost by the marking"
Units = tuple[tuple[str, str], ...]
_NUMBERED = frozenset((".pdf", ".png", ".jpg", ".jpeg"))


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


def number_pages(
    bench: Workbench, written: WrittenFile, numbers: Sequence[str], pages: int
) -> tuple[WrittenFile, tuple[VerifierResult, ...]]:
    """Write a Bates number at the foot of each page of a redacted PDF or picture and read it back.

    Args:
        bench: for its workers.
        written: the verified file.
        numbers: one for each page.
        pages: of the file, for the limits of the worker.
    """
    documents, name = bench.workers.documents, f"redacted{written.extension}"
    before = documents.texts(written.data, name)
    data = documents.stamp(written.data, name, StampPlan(numbers=tuple(numbers)), pages)
    numbered = replace(written, data=data)
    if written.extension != ".pdf":
        return numbered, ()
    after = documents.texts(data, name)
    return numbered, (_is_numbered(numbers, after), _is_whole(before, after))


def can_number(extension: str) -> bool:
    """True when numbers can be written onto the pages of such a file."""
    return extension in _NUMBERED


def _is_numbered(numbers: Sequence[str], after: Units) -> VerifierResult:
    """Look for each number on its own page, with another reader than the writer's."""
    seen: dict[str, str] = {}
    for location, text in after:
        seen[location] = f"{seen.get(location, '')} {text}"
    missing = [
        f"page/{page}"
        for page, number in enumerate(numbers, 1)
        if number and number not in seen.get(f"page/{page}", "")
    ]
    outcome = Outcome.FAIL if missing else Outcome.PASS
    detail = f"{len(missing)} numbers can't be read back" if missing else ""
    return VerifierResult(PAGE_NUMBERS, Layer.TEXT, outcome, missing[0] if missing else "", detail)


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
