"""Where a person's name stands in other forms: the preview before a decision is spread over a case."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from redactor.detection.batches import make_batches
from redactor.detection.hits import Hit
from redactor.detection.propagation import LowerCaseWords, NameIndex
from redactor.detection.streaming import clusters
from redactor.model import Segment

_LINE = 0.3


@dataclass(frozen=True, slots=True)
class NamePlace:
    """One place of a name.

    Attributes:
        segment: address.
        start, end: code points of the segment's text.
        form: which form it is, in words: "the surname", "initial and surname".
        confidence: 0 to 1.
        near_miss: True when it is one letter off, or too common a word: shown, but not ticked.
    """

    segment: str
    start: int
    end: int
    form: str
    confidence: float
    near_miss: bool


def name_places(name: str, segments: Sequence[Segment], exceptions: Iterable[str] = ()) -> tuple[NamePlace, ...]:
    """Return every place in the segments where the person is named, in order, without overlaps.

    Args:
        name: as it stands somewhere: "Oskar Vreltmann", "VRELTMANN, Oskar", "Vreltmann".
        segments: of one document; call once for each document of a case.
        exceptions: forms that are not meant, in any case: "May", "Oskar".
    """
    index = NameIndex(exceptions)
    index.add(name, 1.0)
    if not index:
        return ()
    lower = LowerCaseWords()
    for batch in make_batches(segments):
        lower.add(batch.text)
    found: list[list[Hit]] = [[] for _ in segments]
    for batch in make_batches(segments):
        for hit in index.find(batch.text, lower.known):
            for at, placed in batch.place(hit):
                found[at].append(placed)
    return tuple(
        _place(segment.address, hit)
        for segment, hits in zip(segments, found, strict=True)
        for hit in _longest(hits)
    )


def names_unmarked(
    names: Iterable[str], segments: Sequence[Segment], marked: Mapping[str, Sequence[tuple[int, int]]]
) -> bool:
    """True when one of the people is named at a place that no finding covers: the document wants another scan.

    Args:
        names: found in other documents of the case.
        segments: of the document.
        marked: address -> (start, end) of what was found there, near misses too.
    """
    index = NameIndex()
    for name in names:
        index.add(name, 1.0)
    if not index:
        return False
    lower = LowerCaseWords()
    for batch in make_batches(segments):
        lower.add(batch.text)
    return any(
        not any(start < placed.end and placed.start < end for start, end in marked.get(segments[at].address, ()))
        for batch in make_batches(segments)
        for hit in index.find(batch.text, lower.known)
        for at, placed in batch.place(hit)
    )


def _longest(hits: list[Hit]) -> Iterable[Hit]:
    """Yield the longest of hits that overlap: windows and other readings show the same place twice."""
    for group in clusters(hits):
        kept: list[Hit] = []
        for hit in sorted(group, key=lambda h: (h.start - h.end, -h.confidence, h.start)):
            if not any(hit.overlaps(other) for other in kept):
                kept.append(hit)
        yield from sorted(kept, key=lambda h: h.start)


def _place(address: str, hit: Hit) -> NamePlace:
    form = hit.why.removeprefix("Propagation: ").partition(" of a person")[0].partition(" (")[0]
    return NamePlace(address, hit.start, hit.end, form, round(hit.confidence, 3), hit.confidence < _LINE)
