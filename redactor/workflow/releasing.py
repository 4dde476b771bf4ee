"""Release by audience: what stands above it, what is proposed, what the result is marked as.

The proposals are findings like others: a person decides on them, or a rule does unattended. The gate refuses as
long as one of them stays in the text.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from redactor.cases import DocumentState, Status
from redactor.errors import UnsafeLayoutError
from redactor.formats.stamp import can_strike
from redactor.model import (
    PORTION_TYPE,
    Band,
    Document,
    Finding,
    Marking,
    MarkingKind,
    MarkingReport,
    MarkingStatus,
    RollUp,
    Segment,
    SegmentKind,
    StampPlan,
    Stroke,
    merge_lines,
    split_part,
)
from redactor.policy import load_regime
from redactor.redaction import Audience, parse_audience
from redactor.workflow.records import OpenDocument

if TYPE_CHECKING:
    from redactor.markings.extents import Extent
    from redactor.workflow.workbench import Workbench

AUDIENCE_DETECTOR = "audience"
# Marks outside the text can't be struck through; they are removed themselves.
_OUTSIDE = frozenset(("file_name", "metadata", "email_subject", "email_header"))
_COVERS: Mapping[str, str] = {
    "marked": "It is marked {0}",
    "follows": "It follows {0} and has no mark of its own",
    "banner": "It has no portion mark, so the banner {0} speaks for it",
}
Place = tuple[str, int, int]


@dataclass(frozen=True, slots=True)
class Release:
    """What a release to an audience means for one document.

    Attributes:
        audience: who will read it.
        above: text that stands above the audience, in reading order.
        removed_marks: marks above it that can't be struck through, and go themselves.
        superseded: old marks that the export strikes through.
        banner: the overall marking of what stays, rolled up from its portion marks; None when nothing says it.
        has_authority: a classification authority block stands in the text.
        named: marks above it in the file's own name, which the name of the output lacks.
    """

    audience: Audience
    above: tuple[Extent, ...]
    removed_marks: tuple[Marking, ...]
    superseded: tuple[Marking, ...]
    banner: RollUp | None
    has_authority: bool = False
    named: tuple[Marking, ...] = ()

    @property
    def portions(self) -> tuple[Place, ...]:
        """The places of the text above the audience."""
        return tuple((extent.segment, extent.start, extent.end) for extent in self.above)

    @property
    def struck(self) -> frozenset[Place]:
        """The places of the old marks that the result replaces."""
        return frozenset((mark.segment, mark.start, mark.end) for mark in (*self.superseded, *self.named))


def in_force(opened: OpenDocument, state: DocumentState | None) -> MarkingReport:
    """Return the report without the marks that a person rejected as no marking."""
    report = opened.markings or MarkingReport()
    if state is None:
        return report
    rejected = {
        (item.finding.segment, item.finding.start, item.finding.end)
        for item in state.findings.values()
        if item.finding.is_marking and item.status is Status.REJECTED
    }
    kept = tuple(mark for mark in report.markings if (mark.segment, mark.start, mark.end) not in rejected)
    return replace(report, markings=kept)


def release_for(opened: OpenDocument, state: DocumentState | None, audience: str | None) -> Release | None:
    """Return what a release to an audience means; None without an audience or before markings were read.

    Raises:
        UsageError: the audience is not known.
    """
    readers = parse_audience(audience)
    if readers is None or opened.markings is None:
        return None
    # The grammar is loaded only where there is an audience.
    from redactor.markings.extents import PORTION, extents, has_portions
    from redactor.markings.flow import FILE_NAME
    from redactor.markings.results import result_banner

    report, document = in_force(opened, state), opened.document
    above = tuple(extent for extent in extents(document, report) if not readers.may_read(extent.marking))
    marks = [mark for mark in report.markings if (mark.level or mark.caveats) and _is_active(mark)]
    barred = [mark for mark in marks if not readers.may_read(mark)]
    told_apart = has_portions(document, report)
    strikes = can_strike(document.media_type) and told_apart
    segments = {segment.address: segment for segment in document.all_segments()}
    speaking = {(extent.marking.segment, extent.marking.start) for extent in above}
    superseded = tuple(
        mark
        for mark in barred
        if strikes
        and _stands_in_text(mark)
        # A net below the rules of extents: a portion mark whose text nobody found stays in force, and refuses.
        and (
            mark.position != PORTION or (mark.segment, mark.start) in speaking or _is_alone(mark, segments, marks)
        )
    )
    named = tuple(mark for mark in barred if told_apart and mark.segment == FILE_NAME)
    outside = tuple(
        mark for mark in barred if mark not in superseded and _is_removable(mark, segments, document, report)
    )
    stays = [mark for mark in marks if mark.position == PORTION and readers.may_read(mark)]
    banners = [mark for mark in marks if mark.position != PORTION]
    banner = result_banner(stays, banners) if superseded else None
    has_authority = any(mark.position == "cab" and _is_active(mark) for mark in report.markings)
    return Release(readers, above, outside, superseded, banner, has_authority, named)


def _is_alone(mark: Marking, segments: Mapping[str, Segment], marks: Iterable[Marking]) -> bool:
    """True when no letter stands between a mark and the next one of its segment."""
    segment = segments.get(mark.segment)
    if segment is None:
        return False
    following = [other.start for other in marks if other.segment == mark.segment and other.start > mark.start]
    return not any(map(str.isalnum, segment.text[mark.end : min(following, default=len(segment.text))]))


def _is_active(mark: Marking) -> bool:
    return mark.kind is MarkingKind.MARKING and mark.status is MarkingStatus.ACTIVE


def _stands_in_text(mark: Marking) -> bool:
    return mark.position not in _OUTSIDE and split_part(mark.segment)[0] == ""


def _is_removable(
    mark: Marking, segments: Mapping[str, Segment], document: Document, report: MarkingReport
) -> bool:
    """True for a mark that may go by itself: the text that it speaks for is proposed, or not carried over."""
    from redactor.markings.extents import has_portions

    segment = segments.get(mark.segment)
    if segment is None or segment.removed_always:
        return False
    if mark.position == "email_subject" and mark.canonical.startswith("("):
        # A portion mark in a subject speaks for the subject alone, which is proposed whole.
        return True
    # Any other mark speaks for the text: it may go only where the text's own portions are told apart.
    return has_portions(document, report, split_part(mark.segment)[0])


def proposals(release: Release, document: Document) -> tuple[Finding, ...]:
    """Return a finding for each text and mark that has to go."""
    segments = {segment.address: segment for segment in document.all_segments()}
    name = release.audience.name
    found = [
        _finding(extent.segment, extent.start, extent.end, extent.marking, name, _COVERS[extent.cover])
        for extent in release.above
    ]
    found += [
        _finding(mark.segment, mark.start, mark.end, mark, name, "The mark {0} stands outside of the text")
        for mark in release.removed_marks
    ]
    return tuple(finding.placed(segments[finding.segment]) for finding in found)


def _finding(segment: str, start: int, end: int, mark: Marking, audience: str, why: str) -> Finding:
    return Finding(
        segment=segment,
        start=start,
        end=end,
        entity_type=PORTION_TYPE,
        detector=AUDIENCE_DETECTOR,
        rule=f"above the audience: {mark.scheme} {mark.canonical}",
        confidence=0.95,
        band=Band.HIGH,
        explanation=f"{why.format(mark.canonical)}; the audience {audience} may not read that.",
        page=mark.page,
    )


def propose(bench: Workbench, doc_id: str, audience: str | None) -> Release | None:
    """Put the proposals for an audience into the case, with their codes; those of an earlier audience go.

    Returns:
        What the release means, None when no audience was given.
    """
    opened, state = bench.documents[doc_id], bench.case.state.documents[doc_id]
    release = release_for(opened, state, audience)
    fresh = proposals(release, opened.document) if release else ()
    kept = tuple(
        item.finding
        for item in state.findings.values()
        if item.finding.detector != AUDIENCE_DETECTOR and not item.is_person_made
    )
    earlier = any(item.finding.detector == AUDIENCE_DETECTOR for item in state.findings.values())
    if fresh or earlier:
        bench.case.record_findings(doc_id, (*kept, *fresh))
    if release:
        _set_codes(bench, doc_id, release, fresh)
    return release


def _set_codes(bench: Workbench, doc_id: str, release: Release, fresh: Iterable[Finding]) -> None:
    """Write the code of each proposal's marking beside it, with the answers that the code asks for."""
    regime = load_regime(bench.policy.regime)
    marks = [extent.marking for extent in release.above] + list(release.removed_marks)
    groups: dict[tuple[str, tuple[tuple[str, str], ...]], list[tuple[str, str]]] = {}
    for finding, mark in zip(fresh, marks, strict=True):
        known = bench.case.state.documents[doc_id].findings.get(finding.finding_id)
        if known is not None and (known.code or known.status.is_decided):
            continue
        code, given = regime.code_for(mark)
        if code:
            groups.setdefault((code, tuple(sorted(given.items()))), []).append((doc_id, finding.finding_id))
    for (code, answers), items in groups.items():
        bench.case.set_code(items, code, None, dict(answers))


def release_stamp(
    release: Release, original: Document, authority: str, reread: tuple[Document, MarkingReport] | None
) -> StampPlan:
    """Return what is written onto a redacted file: strokes through old marks, the new marking, its authority.

    Args:
        release: with the old marks.
        original: the document as it was read; its boxes place the strokes on pages.
        authority: the officer's words on who released it and by what right, "" for none.
        reread: for flowing kinds the redacted file, read again, and its markings.

    Raises:
        UnsafeLayoutError: a mark has no place.
    """
    strokes = strokes_for(release.superseded, original) if original.is_paged else _text_strokes(release, reread)
    if release.banner is not None and not release.banner.rank:
        # What is declassified has no authority to classify it any more.
        strokes += _block_strokes(original if original.is_paged else reread[0] if reread else original, release)
    banner = release.banner.canonical if release.banner else ""
    note = tuple(line for line in (f"Redacted for release: {release.audience.name}", authority) if line)
    scheme = release.banner.scheme if release.banner else ""
    if original.media_type.startswith("image/"):
        # A strip above the picture would move every box that was verified.
        return StampPlan(bottom=" - ".join(filter(None, (banner, *note))), strokes=strokes, scheme=scheme)
    return StampPlan(top=banner, bottom=banner, note=note, strokes=strokes, scheme=scheme)


def _block_strokes(document: Document, release: Release) -> tuple[Stroke, ...]:
    """Return the strokes through the lines of an authority block, where there is one."""
    from redactor.markings.blocks import authority_lines

    if not release.has_authority:
        return ()
    strokes = []
    for segment in document.segments:
        if segment.removed_always or segment.kind in (SegmentKind.PROPERTY, SegmentKind.FILE_NAME):
            continue
        for start, end in authority_lines(segment.text):
            rects = segment.boxes.quads(start, end)
            if not document.is_paged or rects:
                strokes.append(
                    Stroke(segment.address, start, end, segment.text[start:end], segment.page, tuple(rects))
                )
    return tuple(strokes)


def strokes_for(marks: Iterable[Marking], document: Document) -> tuple[Stroke, ...]:
    """Return the strokes through marks of a document as it was read.

    Raises:
        UnsafeLayoutError: a mark on a page has no place.
    """
    segments = {segment.address: segment for segment in document.all_segments()}
    strokes = []
    for mark in marks:
        segment = segments[mark.segment]
        if not document.is_paged:
            strokes.append(Stroke(mark.segment, mark.start, mark.end, mark.text))
            continue
        rects = tuple(merge_lines(segment.boxes.rects(mark.start, mark.end)))
        if not rects or segment.page is None:
            raise _no_place()
        strokes.append(Stroke(mark.segment, mark.start, mark.end, mark.text, segment.page, rects))
    return tuple(strokes)


def _text_strokes(release: Release, reread: tuple[Document, MarkingReport] | None) -> tuple[Stroke, ...]:
    report = reread[1] if reread else MarkingReport()
    wanted = {mark.canonical for mark in release.superseded}
    found = [
        mark for mark in report.markings if _is_active(mark) and mark.canonical in wanted and _stands_in_text(mark)
    ]
    # Old marks that are gone with a redaction need no stroke; one that was not found again would stay in force.
    if {mark.canonical for mark in found} != wanted and not found:
        raise _no_place()
    return tuple(Stroke(mark.segment, mark.start, mark.end, mark.text) for mark in found)


def _no_place() -> UnsafeLayoutError:
    return UnsafeLayoutError(
        "An old marking could not be struck through: its place was not found.",
        "Redact the marking itself, then export again.",
    )
