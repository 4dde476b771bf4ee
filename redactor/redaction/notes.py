"""What a page says of a redaction beside its box: code, amount, number; and the lines of a withheld page."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Final

from redactor.model import NO_NOTE, Document, Note, NotePlace, Plan, Rect
from redactor.redaction.decisions import PlannedItem
from redactor.redaction.labels import neutral_where_needed

# What a person draws by hand over a page leaves a rim (the same share counts pages of a release as withheld).
_WHOLE: Final = 0.98
_PDF: Final = "application/pdf"
LEGEND_TITLE: Final = "Legend of redactions"


def covers_page(document: Document, part: str, page: int, rect: Rect) -> bool:
    """True when an area takes a whole page of a PDF, which then goes as a sheet."""
    member = document.find_part(part)
    if member is None or member.media_type != _PDF or not 1 <= page <= len(member.pages):
        return False
    size = member.pages[page - 1]
    return (
        min(rect.x1, size.width) - max(rect.x0, 0) >= _WHOLE * size.width
        and min(rect.y1, size.height) - max(rect.y0, 0) >= _WHOLE * size.height
    )


def sheet_lines(page: int, codes: Iterable[str], forbidden: Iterable[str]) -> tuple[str, ...]:
    """Return what stands on the sheet in the place of a page."""
    said = ", ".join(dict.fromkeys(code for code in codes if code))
    lines = [f"Page {page} withheld in full", said, "Amount withheld: 1 page"]
    banned = tuple(forbidden)
    return tuple(neutral_where_needed(line, banned) for line in lines if line)


Source = tuple[str, int, int] | str
"""Where an operation comes from: address and code points of a cut, the id of a drawn area, or "" for neither."""


def with_notes(
    plan: Plan, items: Sequence[PlannedItem], sources: Sequence[Source], forbidden: Sequence[str] = ()
) -> Plan:
    """Give each operation its note.

    Args:
        plan: its `notes` says whether there are any.
        items: of the change log, numbered.
        sources: of the plan's areas, in their order; of several areas with one source the first says it.
        forbidden: folded texts that no note may hold.
    """
    if plan.notes is NotePlace.NONE:
        return plan
    by_address: dict[str, list[PlannedItem]] = {}
    by_id = {item.item_id: item for item in items}
    for item in items:
        by_address.setdefault(item.address, []).append(item)

    def note(source: Source) -> Note:
        if isinstance(source, str):
            return _note([by_id[source]] if source in by_id else [], forbidden)
        address, start, end = source
        return _note([i for i in by_address.get(address, ()) if i.start < end and start < i.end], forbidden)

    said: set[Source] = set()
    areas = []
    for area, source in zip(plan.areas, sources, strict=True):
        areas.append(replace(area, note=note(source)) if source not in said else area)
        said.add(source)
    spans = tuple(replace(span, note=note((span.address, span.start, span.end))) for span in plan.spans)
    return replace(plan, spans=spans, areas=tuple(areas))


def _note(items: Sequence[PlannedItem], forbidden: Sequence[str]) -> Note:
    """Return what is said of a place in which these redactions are joined."""
    if not items:
        return NO_NOTE
    codes = ", ".join(dict.fromkeys(item.code for item in items if item.code))
    words = max(item.words for item in items)
    amount = f"{words} word{'' if words == 1 else 's'}" if words else "area"
    text = ", ".join(part for part in (codes, amount) if part)
    return Note(items[0].number, neutral_where_needed(text, forbidden))


def note_labels(plan: Plan) -> list[str]:
    """Return every form in which notes and sheets may stand on a page."""
    notes = [span.note for span in plan.spans if span.note.text]
    notes += [area.note for area in plan.areas if area.note.text]
    said = [form for note in notes for form in (note.line, note.text, note.sign)]
    if notes:
        said.append(LEGEND_TITLE)
    return [*said, *(" ".join(sheet.lines) for sheet in plan.withheld)]
