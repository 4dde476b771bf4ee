"""Rows: one finding or drawn box each, with all that the list shows; kept up to date, filtered and sorted.

Filtering and sorting happen here in plain Python and the table is reset afterwards: a proxy model in Python needs
14 s to sort 100,000 rows.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from operator import attrgetter

from PySide6.QtCore import QCoreApplication

from redactor.app.api import DocumentStateApi, DrawnAreaApi, FindingStateApi
from redactor.app.display import one_line, place_words
from redactor.app.findings.groups import merge_nested
from redactor.app.findings.row import Decision, Row, band_title
from redactor.app.theme.kinds import AREA_TYPE, kind_of
from redactor.model import Band, Document, Segment, split_part

__all__ = [
    "Column",
    "Decision",
    "DocumentRows",
    "FilterSpec",
    "Row",
    "band_title",
    "filter_rows",
    "next_undecided",
    "sort_rows",
]

# Pages before what stands on no page (properties, names) within one part.
_AFTER_PAGES = 1_000_000_000


def _given(item: FindingStateApi | DrawnAreaApi) -> str:
    """Return what was given beside the code, for one line; the note has its own."""
    return " · ".join(one_line(text, 60) for need, text in item.answers.items() if need != "note")


@dataclass(slots=True)
class _Cached:
    source: FindingStateApi | DrawnAreaApi
    row: Row


class DocumentRows:
    """The rows of one file with its attachments. Only what changed is made anew, so a decision costs little.

    Attributes:
        rows: in the order of the document, nested findings merged; a new list after each change.
        undecided: how many rows of each part still need a decision.
    """

    def __init__(self, doc_id: str, document: Document) -> None:
        self.doc_id = doc_id
        self.rows: list[Row] = []
        self.undecided: Counter[str] = Counter()
        self._by_id: dict[str, _Cached] = {}
        self._merged: dict[str, Row] = {}
        self._hidden: dict[str, str] = {}
        self._segments: dict[str, tuple[int, Segment]] = {}
        self._parts: dict[str, tuple[int, Document]] = {}
        self.read(document)

    def read(self, document: Document) -> None:
        """Take over a document that was read or scanned again."""
        self._segments = {s.address: (n, s) for n, s in enumerate(document.all_segments())}
        self._parts = {d.part: (n, d) for n, d in enumerate(document.walk())}
        self._by_id.clear()

    def update(self, state: DocumentStateApi) -> None:
        """Bring the rows up to the case's state."""
        before, changed = self._by_id, False
        after: dict[str, _Cached] = {}
        for item_id, found in state.findings.items():
            old = before.get(item_id)
            if old is None or old.source is not found:
                old, changed = _Cached(found, self._finding_row(item_id, found)), True
            after[item_id] = old
        for item_id, drawn in state.areas.items():
            old = before.get(item_id)
            if old is None or old.source is not drawn:
                old, changed = _Cached(drawn, self._area_row(item_id, drawn)), True
            after[item_id] = old
        if changed or len(after) != len(before) or not self.rows:
            every = sorted((cached.row for cached in after.values()), key=_by_place)
            self.rows, self._hidden = merge_nested(every)
            self._merged = {row.item_id: row for row in self.rows if row.members}
            self.undecided = Counter(row.part for row in self.rows if row.undecided)
        self._by_id = after

    def segment(self, address: str) -> Segment | None:
        """Return a segment of the document as read."""
        known = self._segments.get(address)
        return known[1] if known else None

    def get(self, item_id: str) -> Row | None:
        """Return the row of a finding or box; for a nested finding the row that it is shown with."""
        item_id = self._hidden.get(item_id, item_id)
        cached = self._by_id.get(item_id)
        return self._merged.get(item_id) or (cached.row if cached else None)

    def _finding_row(self, item_id: str, source: FindingStateApi) -> Row:
        finding = source.finding
        part, local = split_part(finding.segment)
        number, segment = self._segments.get(finding.segment, (len(self._segments), None))
        part_number, document = self._parts.get(part, (len(self._parts), None))
        on_page = finding.page is not None and bool(finding.quads)
        text = segment.text[finding.start : finding.end] if segment else ""
        place = _place(document, segment.label if segment else "", local, finding.page)
        return Row(
            doc_id=self.doc_id,
            item_id=item_id,
            part=part,
            page=finding.page if on_page else None,
            rects=finding.quads if on_page else (),
            entity_type=source.entity_type,
            kind=kind_of(source.entity_type),
            text=one_line(text),
            place=place,
            band=finding.band,
            decision=Decision.of(source.status),
            code=source.code,
            given=_given(source),
            note=source.note,
            decided_by=source.decided_by or source.rule,
            order=(part_number, finding.page or _AFTER_PAGES, number, float(finding.start)),
            finding=finding,
            always_removed=segment is not None and segment.removed_always,
        )

    def _area_row(self, item_id: str, area: DrawnAreaApi) -> Row:
        part_number, document = self._parts.get(area.part, (len(self._parts), None))
        return Row(
            doc_id=self.doc_id,
            item_id=item_id,
            part=area.part,
            page=area.page,
            rects=(area.rect,),
            entity_type=AREA_TYPE,
            kind=kind_of(AREA_TYPE),
            text="",
            place=_place(document, "", "", area.page),
            band=Band.HIGH,
            decision=Decision.ACCEPTED,
            code=area.code,
            given=_given(area),
            note="",
            decided_by="",
            order=(part_number, area.page, -1, area.rect.y0),
        )


def _by_place(row: Row) -> tuple[int, int, int, float]:
    return row.order


def _place(document: Document | None, label: str, local: str, page: int | None) -> str:
    """Return a short place: the attachment's name in front when it is one, then page or label."""
    where = place_words(label, local)
    if page is not None:
        where = QCoreApplication.translate("Rows", "Page {0}").format(page)
    if document is not None and document.part:
        return f"{one_line(document.name, 60)} › {where}"
    return where


@dataclass(frozen=True, slots=True)
class FilterSpec:
    """What the list shows. Empty or None means: all.

    Attributes:
        bands: by default all but the near misses.
        decisions: any of these.
        text: matches text, kind, place and code, whatever the case.
    """

    kind: str = ""
    bands: frozenset[Band] = frozenset((Band.HIGH, Band.MEDIUM, Band.LOW))
    decisions: frozenset[Decision] = field(default_factory=frozenset)
    undecided_only: bool = False
    without_code: bool = False
    text: str = ""


def filter_rows(rows: Iterable[Row], spec: FilterSpec) -> list[Row]:
    """Return the rows that pass, in the order given."""
    needle = spec.text.casefold().strip()
    found = [row for row in rows if row.band in spec.bands]
    if spec.kind:
        found = [row for row in found if row.kind.key == spec.kind]
    if spec.undecided_only:
        found = [row for row in found if row.undecided]
    if spec.decisions:
        found = [row for row in found if row.decision in spec.decisions]
    if spec.without_code:
        found = [row for row in found if row.decision.removes and not row.code]
    if needle:
        found = [row for row in found if needle in row.folded]
    return found


class Column(StrEnum):
    """The columns of the list."""

    KIND = "kind"
    TEXT = "text"
    PLACE = "place"
    BAND = "band"
    DECISION = "decision"
    CODE = "code"


def sort_rows(rows: Sequence[Row], column: Column, *, descending: bool = False) -> list[Row]:
    """Return rows, given in the order of the documents, sorted by a column; equal ones stay in that order."""
    if column is Column.PLACE:
        return list(reversed(rows)) if descending else list(rows)
    if column is Column.BAND:
        return sorted(rows, key=lambda row: _BAND_ORDER[row.band], reverse=descending)
    if column is Column.TEXT:
        return sorted(rows, key=_folded, reverse=descending)
    if column is Column.KIND:
        return sorted(rows, key=lambda row: row.entity_type, reverse=descending)
    if column is Column.DECISION:
        return sorted(rows, key=lambda row: _DECISION_ORDER[row.decision], reverse=descending)
    return sorted(rows, key=lambda row: row.code, reverse=descending)


_BAND_ORDER = {band: -band.rank for band in Band}
_folded = attrgetter("folded")
_DECISION_ORDER = {decision: number for number, decision in enumerate(Decision)}


def next_undecided(rows: Sequence[Row], after: str | None, *, step: int = 1) -> Row | None:
    """Return the next undecided row after the row `after`, going round once; None when there is none."""
    count = len(rows)
    at = next((n for n, row in enumerate(rows) if row.item_id == after), -1 if step > 0 else 0)
    for distance in range(1, count + 1):
        row = rows[(at + step * distance) % count]
        if row.undecided and row.item_id != after:
            return row
    return None
