"""What a verifier is told, and what it answers."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from redactor.model.redaction import PaintedBox


class Layer(StrEnum):
    """Where a check looks."""

    TEXT = "text"
    OBJECTS = "objects"
    ANNOTATIONS = "annotations"
    STRUCTURE = "structure"
    METADATA = "metadata"
    ATTACHMENTS = "attachments"
    FONTS = "fonts"
    IMAGES = "images"
    REVISIONS = "revisions"
    HIDDEN_CELLS = "hidden_cells"
    EXIF = "exif"


class Outcome(StrEnum):
    """The answer of one check."""

    PASS = "pass"  # noqa: S105  (an outcome, not a password)
    FAIL = "fail"
    NEEDS_ACKNOWLEDGEMENT = "needs_acknowledgement"


@dataclass(frozen=True, slots=True)
class RemovedText:
    """A text that was removed, and how often it may still be read.

    Occurrences are counted as substrings after `redactor.text.fold` (case, accents, widths, invisible
    characters, white space). `remaining` is what the officer chose to keep; 0 means nowhere at all.
    """

    text: str
    remaining: int = 0


@dataclass(frozen=True, slots=True)
class Expectations:
    """What must be true of the written file.

    Attributes:
        labels: what the writer put in the place of removed text, such as "[PERSON]"; an occurrence inside
            a label is not a leak (the surname Per stands in [PERSON]), and a label box may hold nothing else.
        added_pages: pages behind the last one, which may hold nothing but labels.
    """

    removed: tuple[RemovedText, ...] = ()
    boxes: tuple[PaintedBox, ...] = ()
    page_count: int | None = None
    labels: tuple[str, ...] = ()
    added_pages: int = 0


@dataclass(frozen=True, slots=True)
class VerifierResult:
    """One named check. `location` and `detail` never hold the removed text."""

    check: str
    layer: Layer
    outcome: Outcome
    location: str = ""
    detail: str = ""
