"""An incident: a name must not have gone out. In which past release does it stand, and where?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from redactor.model import Outcome
from redactor.release import released_files
from redactor.workflow.files import read_original
from redactor.workflow.unattended import terms_in_pictures
from redactor.workflow.workers import Workers


@dataclass(frozen=True, slots=True)
class Hit:
    """A term in a released file. `term` is its number in the list: the list is as secret as the name."""

    pack: str
    file: str
    term: int
    place: str


def find_in_packs(packs: Sequence[Path], terms: Sequence[str], workers: Workers) -> list[Hit]:
    """Return every released file of the packs in which a term stands, seen, hidden or in a picture.

    Raises:
        AuditError: a pack is not whole.
    """
    hits = []
    for path in packs:
        for name, data in released_files(read_original(path)).items():
            for number, term in enumerate(terms, start=1):
                results = (
                    *workers.documents.find_terms(data, name, (term,)),
                    *terms_in_pictures(data, name, (term,), workers),
                )
                hits += [
                    Hit(path.name, name, number, result.location or result.check)
                    for result in results
                    if result.outcome is Outcome.FAIL
                ]
    return hits
