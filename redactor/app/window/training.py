"""Training: the decisions on the sample case, scored against what was planted in it. Pure, but for the search.

The samples come with two lists: what must be removed wherever it can be read, and what must stay.
"""

from __future__ import annotations

import shutil
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from redactor.app.api import WorkbenchApi
from redactor.app.findings.rows import DocumentRows
from redactor.policy import resource_path
from redactor.workflow.searching import Place, Query, QueryKind


@dataclass(frozen=True, slots=True)
class Score:
    """Places: those removed of those planted, those missed, and those removed that should have stayed."""

    planted: int
    missed: tuple[Place, ...]
    kept: int
    taken: tuple[Place, ...]

    @property
    def percent(self) -> int:
        """Return the share of right answers, rounded down: 100 means that nothing was missed nor taken."""
        total = self.planted + self.kept
        return (total - len(self.missed) - len(self.taken)) * 100 // total if total else 0


SAMPLE_KINDS = (".docx", ".eml", ".jpg", ".pdf", ".txt", ".xlsx")


def copy_samples() -> list[Path]:
    """Copy the sample case into the user's data folder, where exports can stand beside it; return the files.

    Raises:
        OSError: the folder can't be written.
    """
    from platformdirs import user_data_path

    folder = user_data_path("redactor-workstation", appauthor=False) / "sample-case"
    folder.mkdir(parents=True, exist_ok=True)
    copied = []
    for source in sorted(resource_path("samples").iterdir()):
        if source.suffix in SAMPLE_KINDS and not source.stem.startswith("planted"):
            target = folder / source.name
            if not target.exists():
                shutil.copyfile(source, target)
            copied.append(target)
    return copied


def planted_lists() -> tuple[str, str]:
    """Return the samples' two lists, one literal a line: to be removed, to be kept."""
    folder = resource_path("samples")
    names = ("planted.txt", "planted_keep.txt")
    must_go, must_stay = ((folder / name).read_text(encoding="utf-8") for name in names)
    return must_go, must_stay


def score(workbench: WorkbenchApi, files: Mapping[str, DocumentRows]) -> Score:
    """Score the decisions on the open files. Long: run it in a job thread.

    What the writer leaves out of every export anyway counts for neither side.
    """
    must_go, must_stay = planted_lists()
    planted = _shown(workbench.find(Query(QueryKind.LIST, must_go)).places, files)
    kept = _shown(workbench.find(Query(QueryKind.LIST, must_stay)).places, files)
    # A place may be planted inside of a longer text that should stay: then removing it is right.
    spans = {(doc, address, start, end) for doc, address, start, end in planted}
    kept = [place for place in kept if not any(_overlap(place, other) for other in spans)]
    missed = tuple(place for place in planted if not _removed(place, files))
    taken = tuple(place for place in kept if _removed(place, files))
    return Score(len(planted), missed, len(kept), taken)


def _shown(places: Sequence[Place], files: Mapping[str, DocumentRows]) -> list[Place]:
    found = []
    for place in places:
        rows = files.get(place[0])
        segment = rows.segment(place[1]) if rows else None
        if segment is not None and not segment.removed_always:
            found.append(place)
    return found


def _removed(place: Place, files: Mapping[str, DocumentRows]) -> bool:
    doc_id, address, start, end = place
    rows = files[doc_id]
    if any(
        row.finding is not None
        and row.decision.removes
        and row.finding.segment == address
        and row.finding.start <= start
        and end <= row.finding.end
        for row in rows.rows
    ):
        return True
    segment = rows.segment(address)
    boxes = segment.boxes.quads(start, end) if segment is not None else ()
    drawn = [row.rects[0] for row in rows.rows if row.is_area and segment and row.page == segment.page]
    return bool(boxes) and all(
        any(d.contains(box.x0, box.y0) and d.contains(box.x1, box.y1) for d in drawn) for box in boxes
    )


def _overlap(one: Place, other: Place) -> bool:
    return one[:2] == other[:2] and one[2] < other[3] and other[2] < one[3]
