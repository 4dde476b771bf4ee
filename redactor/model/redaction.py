"""The plan that a writer carries out, and what it reports back."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import StrEnum

from redactor.model.document import split_part
from redactor.model.geometry import Rect


class Appearance(StrEnum):
    """How a redaction looks in the released file.

    MASK is BLACK in other words (a bar of constant length in texts, a black box on pages); PSEUDONYM writes the
    same made-up name for the same person, on pages as the label of the box. A writer's plan has BLACK or LABEL.
    """

    BLACK = "black"
    LABEL = "label"
    MASK = "mask"
    PSEUDONYM = "pseudonym"


@dataclass(frozen=True, slots=True)
class SpanOperation:
    """Remove the code points start..end of one segment.

    Attributes:
        address: of the segment, as the reader gives it.
        label: what stands in its place in text kinds and in label boxes, such as "[PERSON]" or "[(b)(6)]".
        hide_length: close the gap to a constant, so that the width tells nothing.
    """

    address: str
    start: int
    end: int
    label: str
    hide_length: bool = False


@dataclass(frozen=True, slots=True)
class AreaOperation:
    """Remove all that shows in a rectangle of a page: text, pixels and line art. Points as in Rect."""

    part: str
    page: int
    rect: Rect
    label: str = ""


@dataclass(frozen=True, slots=True)
class Plan:
    """What is to be removed from one file (a family counts as one file).

    Attributes:
        terms: literals that are removed wherever they still stand, in any part, name or property;
            the writer uses them as a net below the spans, never instead of them.
        flatten: make every page a picture.
        flatten_pages: (part, 1-based page) of single pages to be made pictures; PDF only.
        flatten_cause: why, as in "Page 2 was made a picture because ..."; "" when a person asked for it.
        picture_text: those pages keep the text that was not removed as an invisible layer, to be searched and read
            aloud.
    """

    spans: tuple[SpanOperation, ...] = ()
    areas: tuple[AreaOperation, ...] = ()
    appearance: Appearance = Appearance.BLACK
    flatten: bool = False
    terms: tuple[str, ...] = ()
    flatten_pages: tuple[tuple[str, int], ...] = ()
    flatten_cause: str = ""
    picture_text: bool = True

    def for_part(self, part: str) -> Plan:
        """Return the plan of the attachment `part`, with addresses relative to it, for the child's own writer."""
        head = f"{part}/"
        return replace(
            self,
            spans=tuple(
                replace(s, address=s.address[len(head) :])
                for s in self.spans
                if s.address.startswith(head) and s.address != f"{head}name"
            ),
            areas=tuple(
                replace(a, part=a.part[len(head) :] if a.part != part else "")
                for a in self.areas
                if a.part == part or a.part.startswith(head)
            ),
            flatten_pages=tuple(
                (own[len(head) :] if own != part else "", page)
                for own, page in self.flatten_pages
                if own == part or own.startswith(head)
            ),
        )

    def own_spans(self) -> tuple[SpanOperation, ...]:
        """Return the spans that belong to the file itself, not to an attachment's inside."""
        return tuple(s for s in self.spans if split_part(s.address)[0] == "")


@dataclass(frozen=True, slots=True)
class Removal:
    """Something that the writer left out beyond the plan, for the change log: never the text itself."""

    address: str
    kind: str
    amount: int
    unit: str
    reason: str


@dataclass(frozen=True, slots=True)
class PaintedBox:
    """A box that was drawn where content was removed; the verifier looks at its pixels. Points as in Rect."""

    part: str
    page: int
    rect: Rect
    solid: bool = True


@dataclass(frozen=True, slots=True)
class WrittenFile:
    """A redacted file's bytes, not yet verified and so not yet an output."""

    data: bytes
    extension: str
    removals: tuple[Removal, ...] = ()
    boxes: tuple[PaintedBox, ...] = ()
    warnings: tuple[str, ...] = field(default=())
