"""Keeps a long search small: hits are merged as soon as nothing that comes can touch them any more."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

from redactor.detection.hits import Hit
from redactor.detection.merge import merge_hits

# Hits further apart than this are never merged with each other, whatever the merging rules look at.
MERGE_REACH = 16

Merge = Callable[[Iterable[Hit], str], list[Hit]]


class SegmentHits:
    """Collects the hits of one segment while its windows are searched in order.

    Windows overlap: a hit may be seen twice, and one that stands near the end of a window may touch one of the
    next. Everything that lies wholly before the last `settle` position is merged and the raw hits are let go.

    Args:
        text: of the segment.
        merge: joins overlapping hits; must treat groups that are MERGE_REACH apart independently.
    """

    def __init__(self, text: str, merge: Merge = merge_hits) -> None:
        self._text = text
        self._merge = merge
        self._raw: list[Hit] = []
        self._merged: list[Hit] = []

    def add(self, hit: Hit) -> None:
        """Add a hit that was placed in the segment."""
        self._raw.append(hit)

    def settle(self, frontier: int) -> None:
        """Merge what no hit that starts at `frontier` (code points) or later can touch."""
        if len(self._raw) < 2:
            return
        kept: list[Hit] = []
        for group in clusters(self._raw):
            if max(hit.end for hit in group) + MERGE_REACH < frontier:
                self._merged.extend(self._merge(group, self._text))
            else:
                kept.extend(group)
        self._raw = kept

    def merged(self) -> list[Hit]:
        """Merge the rest and return all hits in order, without overlaps; the collector is empty then."""
        self.settle(len(self._text) + 2 * MERGE_REACH)
        rest = self._merge(self._raw, self._text) if self._raw else []
        done = [*self._merged, *rest]
        self._raw, self._merged = [], []
        return done


def clusters(hits: Iterable[Hit]) -> Iterator[list[Hit]]:
    """Yield the hits in groups, in order, such that groups are at least MERGE_REACH code points apart."""
    group: list[Hit] = []
    end = 0
    for hit in sorted(hits, key=lambda h: h.start):
        if group and hit.start > end + MERGE_REACH:
            yield group
            group = []
        end = max(end, hit.end) if group else hit.end
        group.append(hit)
    if group:
        yield group


def merge_in_clusters(hits: Sequence[Hit], text: str) -> list[Hit]:
    """Return merge_hits of the whole, found cluster by cluster: linear where the whole at once would not be."""
    return [hit for group in clusters(hits) for hit in merge_hits(group, text)]
