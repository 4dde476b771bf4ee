"""Tables with a column of marks: whose text a mark that stands alone in its cell speaks for."""

from __future__ import annotations

import itertools
from collections.abc import Mapping, Sequence

from redactor.model import Marking, Segment, SegmentKind


def cells_by_mark(segments: Sequence[Segment], alone: Mapping[str, Marking]) -> dict[str, tuple[Marking, ...]]:
    """Return, for each cell without a mark of its own, the marks that may speak for it.

    Where the marks stand in one column of a regular table, a mark speaks for its row. Where that can't be seen, it
    speaks for all cells up to the marks before and behind it: a cell must not be taken for a lower one.

    Args:
        segments: in reading order.
        alone: by address, the mark of a cell that holds nothing else.
    """
    found: dict[str, tuple[Marking, ...]] = {}
    for run in _runs(segments):
        places = [n for n, segment in enumerate(run) if segment.address in alone]
        if not places:
            continue
        width = _width(places)
        for n, segment in enumerate(run):
            if n in places:
                continue
            near = _in_row(n, places, width) if width else _between(n, places)
            marks = tuple(dict.fromkeys(alone[run[place].address] for place in near))
            if marks:
                found[segment.address] = marks
    return found


def _runs(segments: Sequence[Segment]) -> list[list[Segment]]:
    runs: list[list[Segment]] = []
    open_run = False
    for segment in segments:
        if segment.kind is not SegmentKind.TABLE_CELL:
            open_run = False
            continue
        if not open_run:
            runs.append([])
            open_run = True
        runs[-1].append(segment)
    return runs


def _width(places: Sequence[int]) -> int:
    """Return the number of columns when the marks stand at even distances, else 0."""
    steps = {b - a for a, b in itertools.pairwise(places)}
    return steps.pop() if len(steps) == 1 and min(steps) > 1 else 0


def _in_row(n: int, places: Sequence[int], width: int) -> list[int]:
    """Return the mark of the same row; the rows begin where the first mark's column says."""
    return [place for place in places if place // width == n // width]


def _between(n: int, places: Sequence[int]) -> list[int]:
    before = [place for place in places if place < n][-1:]
    behind = [place for place in places if place > n][:1]
    return before + behind
