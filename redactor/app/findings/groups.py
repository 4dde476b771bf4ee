"""One person is one row: a finding that lies inside another is shown and decided with it.

Detection hands over findings without overlaps. They come later: a person marks "Dr Mara Ellison" over the found
"Mara Ellison", or a second scan finds more of a name that was decided. Only what lies wholly inside is merged: a
decision must never reach text that its row does not show.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from redactor.app.findings.row import Decision, Row
from redactor.model import Band, Finding

_STAYS = (Decision.REJECTED, Decision.LEFT_BY_RULE)
_Placed = tuple[Row, Finding]


def merge_nested(rows: Sequence[Row]) -> tuple[list[Row], dict[str, str]]:
    """Merge the findings that lie inside others.

    Args:
        rows: in the order of the document; within a segment by start.

    Returns:
        The rows to list, and for each id that is not listed the id of the row that stands for it. A row that
        stands for others has their ids in `members`; it is undecided as long as one of them is.
    """
    exchanged: dict[str, Row] = {}
    hidden: dict[str, str] = {}
    for cluster in _clusters(rows):
        _merge(cluster, exchanged, hidden)
    if not hidden:
        return list(rows), hidden
    return [exchanged.get(row.item_id, row) for row in rows if row.item_id not in hidden], hidden


def _clusters(rows: Iterable[Row]) -> Iterator[list[_Placed]]:
    """Yield the runs of two findings and more that touch each other; markings and boxes stand alone."""
    cluster: list[_Placed] = []
    segment, end = "", 0
    for row in rows:
        finding = row.finding
        if finding is None or finding.is_marking:
            continue
        if finding.segment == segment and finding.start < end:
            cluster.append((row, finding))
        else:
            if len(cluster) > 1:
                yield cluster
            cluster, segment, end = [(row, finding)], finding.segment, 0
        end = max(end, finding.end)
    if len(cluster) > 1:
        yield cluster


def _merge(cluster: list[_Placed], exchanged: dict[str, Row], hidden: dict[str, str]) -> None:
    inside: dict[str, list[Row]] = {}
    # The longest first: what lies inside two is shown with the outer one.
    ordered = sorted(cluster, key=lambda p: (p[1].start - p[1].end, p[0].decision in _STAYS, p[0].by_person))
    by_id = {row.item_id: row for row, _ in ordered}
    for number, (outer, around) in enumerate(ordered):
        for inner, within in ordered[number + 1 :]:
            if outer.item_id in hidden or inner.item_id in hidden or not _holds(around, within):
                continue
            if outer.band is Band.NEAR_MISS and inner.band is not Band.NEAR_MISS:
                continue
            if outer.decision not in _STAYS or inner.decision in _STAYS:
                hidden[inner.item_id] = outer.item_id
                inside.setdefault(outer.item_id, []).append(inner)
            elif inner.decision.removes:
                # A person took a shorter span instead: the longer one has had its answer.
                hidden[outer.item_id] = inner.item_id
    for lead_id, inner_rows in inside.items():
        lead = by_id[lead_id]
        waits = any(row.undecided for row in inner_rows)
        exchanged[lead_id] = replace(
            lead,
            decision=Decision.PROPOSED if waits else lead.decision,
            members=tuple(row.item_id for row in inner_rows),
        )


def _holds(outer: Finding, inner: Finding) -> bool:
    return outer.start <= inner.start and inner.end <= outer.end
