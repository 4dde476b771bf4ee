"""Defects of the marking as a whole: what contradicts what, where, by which rule, and the fix."""

from __future__ import annotations

import datetime
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from redactor.markings.blocks import defects
from redactor.markings.flow import Flow
from redactor.markings.position import page_spans
from redactor.markings.records import Parsed
from redactor.markings.rollup import height, roll_up_scheme
from redactor.markings.us_mark import UsMark
from redactor.markings.weigh import Placed
from redactor.model import Contradiction, MarkingKind, MarkingStatus, RollUp, SegmentKind
from redactor.policy import Scheme

_BANNERS = ("banner_top", "banner_bottom")
_OUTSIDE = ("metadata", "file_name", "email_subject", "email_header")
_TYPES = {
    "order": "wrong_order",
    "retired": "retired_mark",
    "invalid": "invalid_mark",
    "rel_to": "rel_to_without_usa",
    "requires": "missing_requirement",
    "level": "level_not_allowed",
    "declassify": "declassify_date_passed",
    "expired": "term_expired",
    "term": "term_too_long",
    "damaged": "damaged_mark",
    "separator": "wrong_separator",
    "form": "wrong_form",
    "duplicate": "duplicate_entry",
    "advice": "advice",
}
# A long document that lacks its portion marks altogether is one defect, not thousands.
_MAX_UNMARKED = 50
_MIN_PORTION = 60


def contradictions(
    placed: Sequence[Placed], flows: Sequence[Flow], schemes: Sequence[Scheme], today: datetime.date
) -> Iterator[Contradiction]:
    """Yield every contradiction of a family, in no particular order of weight.

    Args:
        placed: all marks and mentions, weighed.
        flows: of the family.
        schemes: that were read.
        today: for terms and dates.
    """
    active = [p for p in placed if p.hit.kind is MarkingKind.MARKING and p.hit.status is MarkingStatus.ACTIVE]
    by_key = {scheme.key: scheme for scheme in schemes}
    yield from _own_problems(active)
    for flow in flows:
        if _is_beside_a_stamp(flow, flows):
            continue
        for defect in defects(flow.view, schemes, today):
            yield _at(
                flow, defect.start, defect.end, _TYPES[defect.problem.type], defect.problem.text, defect.problem
            )
    for part in dict.fromkeys(flow.part for flow in flows):
        own = [p for p in active if p.flow.part == part]
        yield from _below_portions(own, by_key)
        yield from _unmarked_pages(own, [flow for flow in flows if flow.part == part and flow.is_main], by_key)
        yield from _unmarked_portions(own, [flow for flow in flows if flow.part == part and flow.is_main])
        yield from _properties(own)
    yield from _attachments(active, by_key)


def _is_beside_a_stamp(flow: Flow, flows: Sequence[Flow]) -> bool:
    """True for a header or property that repeats the restriction whose stamp stands in the text of its part."""
    word = "ASUTUSESISESEKS KASUTAMISEKS"
    if flow.is_main or word not in flow.view.folded:
        return False
    return any(other.is_main and other.part == flow.part and word in other.view.folded for other in flows)


class _Rule:
    """Rule and fix of a contradiction that no single mark's problem carries."""

    def __init__(self, rule: str, fix: str) -> None:
        self.rule, self.fix = rule, fix


def _at(flow: Flow, start: int, end: int, kind: str, text: str, rule: object) -> Contradiction:
    segment, local, local_end = flow.locate(*flow.view.cleaned.source(start, max(end, start + 1)))
    return Contradiction(
        type=kind,
        text=text,
        start=local,
        end=local_end,
        rule=str(getattr(rule, "rule", "")),
        fix=str(getattr(rule, "fix", "")),
        segment=segment.address,
        page=segment.page,
    )


def _own_problems(active: Sequence[Placed]) -> Iterator[Contradiction]:
    for p in active:
        for problem in p.reading.problems:
            yield _at(p.flow, p.hit.start, p.hit.end, _TYPES[problem.type], problem.text, problem)


def _groups(active: Sequence[Placed]) -> dict[str, list[Placed]]:
    groups: dict[str, list[Placed]] = {}
    for p in active:
        if p.reading.level:
            groups.setdefault(p.reading.scheme, []).append(p)
    return groups


def _below_portions(active: Sequence[Placed], by_key: dict[str, Scheme]) -> Iterator[Contradiction]:
    """Compare each banner with the roll-up of the portions (32 CFR 2001.21; Register, portion marks)."""
    for key, marks in _groups(active).items():
        portions = [p for p in marks if p.place.position == "portion"]
        banners = [p for p in marks if p.place.position in _BANNERS]
        if not portions or not banners:
            continue
        scheme = by_key[key]
        first = banners[0].reading.mark
        us_banner = first if isinstance(first, UsMark) else None
        whole = roll_up_scheme([p.reading for p in portions], scheme, us_banner)
        readings = [p.reading for p in portions]
        problems = {r: _shortfall(r, whole, readings, scheme, us_banner) for r in {p.reading for p in banners}}
        for banner in banners:
            if problem := problems[banner.reading]:
                rule = _Rule(f"{key}: the banner carries what the portions need", f"Write {whole.canonical}.")
                yield _at(banner.flow, banner.hit.start, banner.hit.end, "banner_below_portions", problem, rule)


def _shortfall(
    banner: Parsed, whole: RollUp, portions: Sequence[Parsed], scheme: Scheme, us_banner: UsMark | None
) -> str:
    if _order(whole.level, scheme) > _order(banner.level, scheme):
        return f"The banner says {banner.level}, a portion is {whole.level}."
    together = roll_up_scheme([banner, *portions], scheme, us_banner)
    alone = roll_up_scheme([banner], scheme, us_banner)
    if together.canonical != alone.canonical:
        return "The banner lacks controls that a portion carries."
    return ""


def _order(level: str, scheme: Scheme) -> int:
    return next((entry.order for entry in scheme.levels if entry.banner == level), -1)


def _unmarked_pages(
    active: Sequence[Placed], flows: Sequence[Flow], by_key: dict[str, Scheme]
) -> Iterator[Contradiction]:
    """A page without a banner in a document whose scheme wants one on every page."""
    banners = [
        p
        for p in active
        if p.place.position in (*_BANNERS, "stamp", "watermark") and by_key[p.reading.scheme].every_page
    ]
    if not banners or any(p.flow.kind is SegmentKind.HEADER_FOOTER for p in banners):
        return
    rule = _Rule(f"{banners[0].reading.scheme}: every page carries the banner", "Mark the page.")
    for flow in flows:
        spans = page_spans(flow)
        if len(spans) < 2:
            continue
        marked = sorted(p.hit.start for p in banners if p.flow is flow)
        for start, end in spans:
            if not flow.view.text[start:end].strip() or _any_within(marked, start, end):
                continue
            at = start + len(flow.view.text[start:end]) - len(flow.view.text[start:end].lstrip())
            yield _at(flow, at, at + 1, "unmarked_page", "The page has no banner.", rule)


def _any_within(places: Sequence[int], start: int, end: int) -> bool:
    at = bisect_left(places, start)
    return at < len(places) and places[at] < end


def _unmarked_portions(active: Sequence[Placed], flows: Sequence[Flow]) -> Iterator[Contradiction]:
    """A paragraph without a portion mark between paragraphs that have one."""
    rule = _Rule("Every portion is marked", "Add the portion mark.")
    for flow in flows:
        marks = sorted(p.hit.start for p in active if p.flow is flow and p.place.position == "portion")
        if len(marks) < 2:
            continue
        found = 0
        for start, end in _paragraphs(flow.view.text):
            if end - start < _MIN_PORTION or _any_within(marks, start, end):
                continue
            if found < _MAX_UNMARKED and marks[0] < start < marks[-1] and _is_prose(flow.view.text[start:end]):
                found += 1
                yield _at(
                    flow,
                    start,
                    min(end, start + 1),
                    "unmarked_portion",
                    "The paragraph has no portion mark.",
                    rule,
                )


def _paragraphs(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    for block in text.replace("\f", "\n").split("\n\n"):
        lead = len(block) - len(block.lstrip())
        if block.strip():
            yield start + lead, start + len(block)
        start += len(block) + 2


def _is_prose(text: str) -> bool:
    words = text.split()
    return (
        len(words) > 8
        and text.rstrip()[-1:] in ".!?"
        and sum(word[:1].islower() for word in words) * 2 > len(words)
    )


def _properties(active: Sequence[Placed]) -> Iterator[Contradiction]:
    """A label in the properties or the name against the text."""
    outside = [p for p in active if p.place.position in _OUTSIDE]
    if not outside:
        return
    inside = [p for p in active if p.flow.is_main or p.flow.kind is SegmentKind.HEADER_FOOTER]
    inside = [p for p in inside if p.reading.rank is not None and p.place.position not in _OUTSIDE]
    if not inside:
        return
    highest = max(inside, key=lambda p: height(p.reading))
    for p in outside:
        # A portion mark in a subject marks the subject alone.
        if p.reading.canonical.startswith("(") or p.reading.rank is None:
            continue
        if p.reading.rank != highest.reading.rank:
            text = f"It says {p.reading.level}, the text says {highest.reading.level}."
            rule = _Rule("Labels outside the text agree with it", f"Write {highest.reading.level}.")
            yield _at(p.flow, p.hit.start, p.hit.end, "property_differs", text, rule)


def _attachments(active: Sequence[Placed], by_key: dict[str, Scheme]) -> Iterator[Contradiction]:
    """An attachment above its cover: a transmittal carries the highest level of what it transmits."""
    levelled = [p for p in active if p.reading.level and by_key[p.reading.scheme].is_classification]
    cover = [p for p in levelled if p.flow.part == ""]
    rule = _Rule("A cover carries the highest level of its attachments", "Raise the cover's marking.")
    for part in dict.fromkeys(p.flow.part for p in levelled if p.flow.part):
        own = [p for p in levelled if p.flow.part == part]
        highest = max(own, key=lambda p: (height(p.reading), _order(p.reading.level, by_key[p.reading.scheme])))
        if highest.reading.public or not _is_above(highest, cover, by_key):
            continue
        text = f"The attachment is {highest.reading.level}, its cover is lower or unmarked."
        yield _at(highest.flow, highest.hit.start, highest.hit.end, "attachment_above_cover", text, rule)


def _is_above(mark: Placed, cover: Sequence[Placed], by_key: dict[str, Scheme]) -> bool:
    scheme = by_key[mark.reading.scheme]
    own = _level(mark.reading, scheme)
    same = [p for p in cover if p.reading.scheme == scheme.key and _family(p.reading, scheme) == own[1]]
    if same:
        return all(_level(p.reading, scheme)[0] < own[0] for p in same)
    if own[1] or mark.reading.rank is None:
        return True
    return all(height(p.reading) < mark.reading.rank for p in cover)


def _level(reading: Parsed, scheme: Scheme) -> tuple[int, str]:
    return _order(reading.level, scheme), _family(reading, scheme)


def _family(reading: Parsed, scheme: Scheme) -> str:
    return next((level.family for level in scheme.levels if level.banner == reading.level), "")
