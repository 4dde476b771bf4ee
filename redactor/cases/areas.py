"""Drafts of events for drawn areas: new ones, and ones that are moved or resized."""

from __future__ import annotations

from collections.abc import Sequence

from redactor.cases.events import Action, Draft
from redactor.cases.state import DocumentState
from redactor.errors import UsageError
from redactor.model import Rect

Place = tuple[str, str, int, Rect]
"""(doc_id, part, 1-based page, points)."""


def drawn_box(rect: Rect) -> list[float]:
    """Return a rectangle as the log keeps it: four numbers, rounded to a hundredth of a point.

    Raises:
        UsageError: it is empty.
    """
    box = [round(float(v), 2) for v in (rect.x0, rect.y0, rect.x1, rect.y1)]
    if Rect(*box).is_empty:
        raise UsageError("The drawn area is empty.")
    return box


def draw_drafts(places: Sequence[Place], ids: Sequence[str], code: str, label: str) -> list[Draft]:
    """Return one draft for each new area."""
    drafts = []
    for area_id, (doc_id, part, page, rect) in zip(ids, places, strict=True):
        place = {"area_id": area_id, "part": part, "page": page, "rect": drawn_box(rect)}
        drafts.append(Draft(Action.DRAWN, doc_id, {**place, "code": code, "label": label}))
    return drafts


def move_draft(doc: DocumentState, area_id: str, page: int, rect: Rect) -> Draft:
    """Return the draft that draws a known area anew: the fold keeps its code, answers and note.

    Raises:
        UsageError: there is no such area, or the rectangle is empty.
    """
    area = doc.areas.get(area_id)
    if area is None:
        raise UsageError("The redaction is not in the case.")
    place = {"area_id": area_id, "part": area.part, "page": page, "rect": drawn_box(rect)}
    return Draft(Action.DRAWN, doc.doc_id, {**place, "code": area.code, "label": area.label})
