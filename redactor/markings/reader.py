"""Reads the markings of a text or of a document with its attachments."""

from __future__ import annotations

import datetime
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from pathlib import Path

from redactor.errors import UsageError
from redactor.markings.banners import banner_hits, inline_hits
from redactor.markings.blocks import block_hits
from redactor.markings.contradictions import contradictions
from redactor.markings.flow import Flow, document_flows, text_flow
from redactor.markings.headers import file_name_hits, header_hits, mail_header_hits, value_hits
from redactor.markings.portions import portion_hits
from redactor.markings.records import Hit
from redactor.markings.rollup import roll_up
from redactor.markings.us_mark import UsMark
from redactor.markings.weigh import Placed, weigh
from redactor.model import Document, Marking, MarkingKind, MarkingReport, MarkingStatus, SegmentKind
from redactor.policy import Scheme, list_schemes, load_scheme

_BANNERS = ("banner_top", "banner_bottom", "stamp", "watermark")


def read(
    text: str, scheme: str | None = None, *, today: datetime.date | None = None, overlay: Path | None = None
) -> MarkingReport:
    """Read the markings of a text.

    Args:
        text: any text; form feeds end pages. Offsets in the report are its code points.
        scheme: key of the only scheme to look for; None for all.
        today: for terms and declassification dates; the day of the call when None.
        overlay: a folder whose schemes/ are laid over those of the product.

    Raises:
        UsageError: there is no such scheme.
        ResourceError: a scheme's file is invalid.
    """
    return _report(
        [text_flow(text)], _schemes((scheme,) if scheme else (), overlay), today, one=scheme is not None
    )


def read_document(
    document: Document,
    schemes: Sequence[str] = (),
    *,
    today: datetime.date | None = None,
    overlay: Path | None = None,
) -> MarkingReport:
    """Read the markings of a document and its attachments, over all their segments.

    Args:
        document: as a reader gives it.
        schemes: keys of the schemes to look for; empty for all.
        today: for terms and declassification dates; the day of the call when None.
        overlay: a folder whose schemes/ are laid over those of the product.

    Raises:
        UsageError: there is no such scheme.
        ResourceError: a scheme's file is invalid.
    """
    return _report(list(document_flows(document)), _schemes(schemes, overlay), today, one=len(schemes) == 1)


def _schemes(keys: Iterable[str], overlay: Path | None) -> tuple[Scheme, ...]:
    known = list_schemes(overlay)
    wanted = tuple(keys) or known
    for key in wanted:
        if key not in known:
            raise UsageError("There is no such marking scheme.", f"Known: {', '.join(known)}.")
    return tuple(sorted((load_scheme(key, overlay) for key in wanted), key=lambda scheme: scheme.priority))


def _report(
    flows: list[Flow], schemes: tuple[Scheme, ...], today: datetime.date | None, *, one: bool
) -> MarkingReport:
    day = today or datetime.datetime.now(tz=datetime.UTC).date()
    placed = weigh(_hits(flows, schemes), schemes, one_scheme=one)
    markings = tuple(_marking(p) for p in placed)
    active = [p for p in placed if _counts(p)]
    banner = next((p.reading.mark for p in active if isinstance(p.reading.mark, UsMark) and _is_banner(p)), None)
    whole = roll_up([p.reading for p in active], schemes, banner)
    return MarkingReport(
        markings=markings,
        rollup=whole,
        contradictions=tuple(contradictions(placed, flows, schemes, day)),
        state=_state(active, schemes),
    )


def _counts(placed: Placed) -> bool:
    return placed.hit.kind is MarkingKind.MARKING and placed.hit.status is MarkingStatus.ACTIVE


def _is_banner(placed: Placed) -> bool:
    return placed.place.position in _BANNERS


def _state(active: Sequence[Placed], schemes: Sequence[Scheme]) -> str:
    """No mark is "unknown", never public; "unmarked" means that the text says itself that it is not marked."""
    levelled = [p for p in active if p.reading.level or p.reading.caveats]
    if not levelled:
        return "unknown"
    says_so = {(scheme.key, text) for scheme in schemes for text in scheme.list("says_unmarked")}
    return "unmarked" if all((p.reading.scheme, p.reading.level) in says_so for p in levelled) else "marked"


def _hits(flows: Sequence[Flow], schemes: tuple[Scheme, ...]) -> list[tuple[Hit, Flow]]:
    first = [(flow, _special(flow, schemes)) for flow in flows]
    banners = [
        (flow, special, [] if _is_closed(flow) else banner_hits(flow.view, schemes)) for flow, special in first
    ]
    context = any(
        hit.kind is MarkingKind.MARKING and _has_portions(hit, schemes) for _, _, hits in banners for hit in hits
    )
    portions = [
        ([] if _is_closed(flow) else portion_hits(flow.view, schemes, context=context)) for flow, _, _ in banners
    ]
    out: list[tuple[Hit, Flow]] = []
    for (flow, special, found), marks in zip(banners, portions, strict=True):
        chosen = _without_overlaps([*special, *found, *marks])
        if not _is_closed(flow):
            inline = inline_hits(flow.view, schemes, [(hit.start, hit.end) for hit in chosen])
            chosen = _without_overlaps([*chosen, *inline])
        out.extend((hit, flow) for hit in sorted(chosen, key=lambda hit: (hit.start, hit.end)))
    return out


def _has_portions(hit: Hit, schemes: tuple[Scheme, ...]) -> bool:
    """True for a banner of a scheme with portion marks that no common word makes."""
    with_portions = {scheme.key for scheme in schemes if scheme.portion_marks}
    return any(reading.scheme in with_portions and not reading.weak for reading in hit.candidates)


def _is_closed(flow: Flow) -> bool:
    """True for names and values, which are no running text."""
    return flow.kind in (SegmentKind.FILE_NAME, SegmentKind.PROPERTY, SegmentKind.MAIL_HEADER)


def _special(flow: Flow, schemes: tuple[Scheme, ...]) -> list[Hit]:
    address = flow.segments[0].address
    if flow.kind is SegmentKind.FILE_NAME:
        return file_name_hits(flow.view, schemes)
    if flow.kind is SegmentKind.PROPERTY:
        return value_hits(flow.view, address, schemes)
    if flow.kind is SegmentKind.MAIL_HEADER:
        return mail_header_hits(flow.view, address, schemes)
    return [*header_hits(flow.view, schemes), *block_hits(flow.view, schemes)]


def _without_overlaps(hits: Sequence[Hit]) -> list[Hit]:
    """Keep the first of hits that share text, in the order given."""
    kept: list[Hit] = []
    taken: list[tuple[int, int]] = []
    for hit in hits:
        at = bisect_left(taken, (hit.start, hit.end))
        before = at > 0 and taken[at - 1][1] > hit.start
        after = at < len(taken) and taken[at][0] < hit.end
        if not before and not after:
            taken.insert(at, (hit.start, hit.end))
            kept.append(hit)
    return kept


def _marking(placed: Placed) -> Marking:
    hit, flow, reading = placed.hit, placed.flow, placed.reading
    segment, start, end = flow.locate(*flow.view.cleaned.source(hit.start, hit.end))
    return Marking(
        start=start,
        end=end,
        text=segment.text[start:end],
        scheme=reading.scheme,
        canonical=reading.canonical,
        level=reading.level,
        rank=reading.rank,
        caveats=reading.caveats,
        dissem=reading.dissem,
        rel_to=reading.rel_to,
        position=placed.place.position,
        kind=hit.kind,
        status=hit.status,
        problems=tuple(problem.text for problem in reading.problems),
        rule=hit.rule,
        segment=segment.address,
        page=segment.page,
    )
