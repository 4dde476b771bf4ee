"""Findings and unread areas as compact JSON: one FOUND event holds a whole scan.

Strings that many findings share (segment, type, detector, rule, explanation) stand once in a table. A row is
[segment, start, end, type, detector, rule, confidence, band, explanation, page, quads], where the words are
indices into the table and quads is a flat list of four numbers a rectangle. 100,000 findings take about 7 MB.
"""

from __future__ import annotations

import gc
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

from redactor.model import Band, Finding, Rect, UnreadArea

_BANDS = {band.value: band for band in Band}


def settled(finding: Finding) -> Finding:
    """Return the finding as it reads after a trip through the store.

    Places keep hundredths of a point and the confidence four digits; less than any renderer can show.
    """
    quads = tuple(Rect(*(round(float(v), 2) for v in (q.x0, q.y0, q.x1, q.y1))) for q in finding.quads)
    return replace(finding, quads=quads, confidence=round(float(finding.confidence), 4))


def pack(findings: Iterable[Finding]) -> dict[str, Any]:
    """Return {"strings": [...], "rows": [...]}; the findings must be settled."""
    table: dict[str, int] = {}

    def index(text: str) -> int:
        return table.setdefault(text, len(table))

    rows = [
        [
            index(f.segment),
            f.start,
            f.end,
            index(f.entity_type),
            index(f.detector),
            index(f.rule),
            f.confidence,
            index(f.band.value),
            index(f.explanation),
            f.page,
            [v for q in f.quads for v in (q.x0, q.y0, q.x1, q.y1)],
        ]
        for f in findings
    ]
    return {"strings": list(table), "rows": rows}


def unpack(packed: Mapping[str, Any]) -> Iterator[Finding]:
    """Yield the findings of `pack`. Raises KeyError, IndexError, TypeError or ValueError on a broken form."""
    strings: Sequence[str] = packed["strings"]
    for segment, start, end, kind, detector, rule, confidence, band, why, page, flat in packed["rows"]:
        numbers = iter(flat)
        yield Finding(
            strings[segment],
            start,
            end,
            strings[kind],
            strings[detector],
            strings[rule],
            confidence,
            _BANDS[strings[band]],
            strings[why],
            page,
            tuple(map(Rect, numbers, numbers, numbers, numbers)) if flat else (),
        )


def pack_unread(areas: Iterable[UnreadArea]) -> list[list[Any]]:
    """Return one row an unread area."""
    return [[a.address, a.reason, a.page, a.withheld] for a in areas]


def unpack_unread(rows: Iterable[Sequence[Any]]) -> tuple[UnreadArea, ...]:
    """Return the unread areas of `pack_unread`."""
    return tuple(UnreadArea(address, reason, page, withheld) for address, reason, page, withheld in rows)


@contextmanager
def without_gc() -> Iterator[None]:
    """Hold the collector back while hundreds of thousands of records are made that all stay: a third faster."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
