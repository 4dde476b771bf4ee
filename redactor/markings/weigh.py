"""Weighs the hits of a whole family: which scheme is meant, which words are too common, what is cancelled."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from redactor.markings.banners import cancelling_lines
from redactor.markings.flow import Flow
from redactor.markings.normalise import fold
from redactor.markings.position import STAMP, TOP, Place, locate
from redactor.markings.records import Hit, Parsed
from redactor.model import MarkingKind, MarkingStatus
from redactor.policy import Scheme


@dataclass(frozen=True, slots=True)
class Placed:
    """A hit with its flow and place, and the reading that was chosen."""

    hit: Hit
    flow: Flow
    place: Place
    reading: Parsed


def weigh(hits: Sequence[tuple[Hit, Flow]], schemes: Sequence[Scheme], *, one_scheme: bool) -> list[Placed]:
    """Decide on all hits of a family together.

    Args:
        hits: in reading order.
        schemes: in the order of their priority.
        one_scheme: a person asked for one scheme, which is evidence for its common words.
    """
    listed = _without_lists_of_grades(hits)
    votes = _votes(listed, schemes)
    placed = [
        Placed(hit, flow, locate(hit, flow), _chosen(hit, flow.view.text[hit.start : hit.end], votes, schemes))
        for hit, flow in listed
    ]
    repeated = Counter(p.reading.canonical for p in placed if p.hit.kind is MarkingKind.MARKING)
    strong = {p.reading.scheme for p in placed if _is_strong(p)}
    kept = [p for p in placed if not _is_weak(p) or _has_evidence(p, repeated, strong, one_scheme)]
    return [_named(p, repeated) for p in _cancelled(kept, schemes)]


def _votes(hits: Sequence[tuple[Hit, Flow]], schemes: Sequence[Scheme]) -> Counter[str]:
    """Count for each scheme the marks that only it can read."""
    votes: Counter[str] = Counter()
    for hit, _ in hits:
        if len(hit.candidates) == 1 and hit.kind is MarkingKind.MARKING and hit.candidates[0].level:
            votes[hit.candidates[0].scheme] += 1
    # A label limits sharing beside any classification and says nothing about the country.
    for scheme in schemes:
        if not scheme.is_classification:
            votes[scheme.key] = 0
    return votes


def _chosen(hit: Hit, text: str, votes: Counter[str], schemes: Sequence[Scheme]) -> Parsed:
    if len(hit.candidates) == 1:
        return hit.candidates[0]
    rank = {scheme.key: n for n, scheme in enumerate(schemes)}
    # Whose canonical text it is: "TRÈS SECRET" is French before it is the other language of Canada's TOP SECRET.
    written = fold(" ".join(text.split()))
    is_bare = "//" not in written

    def key(reading: Parsed) -> tuple[int, bool, int]:
        other = is_bare and fold(reading.canonical) != written
        return (-votes[reading.scheme], other, rank.get(reading.scheme, 99))

    return min(hit.candidates, key=key)


def _text(placed: Placed) -> str:
    return placed.flow.view.text[placed.hit.start : placed.hit.end]


def _is_weak(placed: Placed) -> bool:
    """True for a word that prose and business papers use too."""
    if placed.hit.kind is MarkingKind.MENTION or placed.hit.position or "label" in placed.hit.rule:
        return False
    if placed.reading.weak:
        return True
    text = _text(placed).strip()
    if text == text.lower():
        return "//" not in text and ":" not in text
    return text.isalpha() and not text.isupper()


def _is_strong(placed: Placed) -> bool:
    return placed.hit.kind is MarkingKind.MARKING and not _is_weak(placed) and bool(placed.reading.level)


def _has_evidence(placed: Placed, repeated: Counter[str], strong: set[str], one_scheme: bool) -> bool:
    text = _text(placed).strip()
    if text.isupper():
        known = placed.reading.scheme in strong or repeated[placed.reading.canonical] > 1
        return known or placed.place.at_edge or one_scheme
    # "Secret" as a heading: only a page's edge that was seen as one (boxes, a header), or the same word at both
    # ends of the text, makes it a marking.
    return placed.place.at_edge and (not placed.flow.is_main or repeated[placed.reading.canonical] > 1)


def _without_lists_of_grades(hits: Sequence[tuple[Hit, Flow]]) -> list[tuple[Hit, Flow]]:
    """Turn three or more levels on lines that follow each other into mentions: a table of grades."""
    out = list(hits)
    run: list[int] = []
    for index, (hit, flow) in enumerate(hits):
        if run and not _follows(hits[run[-1]], (hit, flow)):
            _close(run, out)
            run = []
        if _is_bare_level(hit):
            run.append(index)
    _close(run, out)
    return out


def _line(hit: Hit, flow: Flow) -> int:
    return flow.view.line_at(hit.start)


def _follows(first: tuple[Hit, Flow], second: tuple[Hit, Flow]) -> bool:
    if first[1] is not second[1]:
        return False
    between = first[1].view.text[first[0].end : second[0].start]
    return "\f" not in between and 0 <= _line(*second) - _line(*first) <= 1


def _is_bare_level(hit: Hit) -> bool:
    first = hit.candidates[0]
    in_force = hit.kind is MarkingKind.MARKING and hit.status is MarkingStatus.ACTIVE
    return in_force and not hit.position and not first.caveats and not first.dissem


def _close(run: list[int], out: list[tuple[Hit, Flow]]) -> None:
    """Make a run a list of grades when one scheme reads three different levels in it."""
    levels: dict[str, set[str]] = {}
    for i in run:
        for reading in out[i][0].candidates:
            levels.setdefault(reading.scheme, set()).add(reading.level)
    if any(len(found) >= 3 for found in levels.values()):
        for i in run:
            hit, flow = out[i]
            out[i] = (hit.changed(kind=MarkingKind.MENTION, rule="one of a list of grades"), flow)


def _cancelled(placed: Sequence[Placed], schemes: Sequence[Scheme]) -> list[Placed]:
    """Cancel the marks on the line of, before or after a line such as "DECLASSIFIED on ... by ..."."""
    flows = {id(p.flow): p.flow for p in placed}
    lines = {key: cancelling_lines(flow.view, schemes) for key, flow in flows.items()}
    out = []
    for p in placed:
        near = lines[id(p.flow)]
        line = _line(p.hit, p.flow) if near and not p.hit.position else -9
        if not near.isdisjoint((line - 1, line, line + 1)):
            hit = p.hit.changed(status=MarkingStatus.CANCELLED, rule="cancelled by the line beside it")
            out.append(replace(p, hit=hit))
        else:
            out.append(p)
    return out


def _named(placed: Placed, repeated: Counter[str]) -> Placed:
    """Call a repeated line in the middle of a text a banner: page ends are lost when text is exported."""
    if placed.place.position == STAMP and repeated[placed.reading.canonical] > 2 and placed.flow.is_main:
        return replace(placed, place=Place(TOP, at_edge=False))
    return placed
