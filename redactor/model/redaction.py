"""The plan that a writer carries out, and what it reports back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import TypeVar

from redactor.model.document import split_part
from redactor.model.geometry import Rect


class Appearance(StrEnum):
    """How a redaction looks in the released file.

    MASK is BLACK in other words (a bar of constant length in texts, a black box on pages); PSEUDONYM writes the
    same made-up name for the same person, on pages as the label of the box. WHITE is an empty box with a border on
    pages, for print and for codes inside of it, and as BLACK in texts. A writer's plan has BLACK, WHITE or LABEL.
    """

    BLACK = "black"
    WHITE = "white"
    LABEL = "label"
    MASK = "mask"
    PSEUDONYM = "pseudonym"


class NotePlace(StrEnum):
    """Where a page says the reason code and the amount of each redaction (5 U.S.C. 552(b), last sentences).

    BOX writes it into a white box, and into the margin where it doesn't fit; MARGIN goes on to a legend at the
    foot of the page, or on an added page, where the margin has no room. Kept content is never written over.
    """

    NONE = "none"
    BOX = "box"
    MARGIN = "margin"
    LEGEND = "legend"


@dataclass(frozen=True, slots=True)
class Note:
    """What is said of one redaction: its number in the change log, and words such as "(b)(6), 3 words"."""

    number: int = 0
    text: str = ""

    @property
    def sign(self) -> str:
        """Return what ties a note to its place, "[7]": never a bare number, which could be a removed text."""
        return f"[{self.number}]"

    @property
    def line(self) -> str:
        """Return the note as it stands in a margin or legend."""
        return f"{self.sign} {self.text}"


NO_NOTE = Note()


@dataclass(frozen=True, slots=True)
class SpanOperation:
    """Remove the code points start..end of one segment.

    Attributes:
        address: of the segment, as the reader gives it.
        label: what stands in its place in text kinds and in label boxes, such as "[PERSON]" or "[(b)(6)]".
        hide_length: close the gap to a constant, so that the width tells nothing.
        note: what is said of it where `Plan.notes` asks for it.
    """

    address: str
    start: int
    end: int
    label: str
    hide_length: bool = False
    note: Note = NO_NOTE


@dataclass(frozen=True, slots=True)
class AreaOperation:
    """Remove all that shows in a rectangle of a page: text, pixels and line art. Points as in Rect.

    `hide_length`: the text in it is of a kind whose width is to be hidden, which pixels can't do; it is said.
    """

    part: str
    page: int
    rect: Rect
    label: str = ""
    hide_length: bool = False
    note: Note = NO_NOTE


@dataclass(frozen=True, slots=True)
class WithheldPage:
    """A page of a PDF that is replaced by a sheet with these lines; nothing of the page is left."""

    part: str
    page: int
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class LayerWord:
    """A word that OCR read on a page, where it stands. Points as in Rect."""

    text: str
    rect: Rect


@dataclass(frozen=True, slots=True)
class TextLayer:
    """The words that a page of pixels keeps, to be searched and read aloud: none that a redaction touches."""

    part: str
    page: int
    words: tuple[LayerWord, ...]


_OfPage = TypeVar("_OfPage", WithheldPage, TextLayer)


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
        notes: where pages say reason codes and amounts.
        withheld: pages replaced by sheets; PDF only.
        layers: recognised words of scanned pages; PDF only.
        language: BCP 47 tag of a file that states none, "" when it isn't known.
    """

    spans: tuple[SpanOperation, ...] = ()
    areas: tuple[AreaOperation, ...] = ()
    appearance: Appearance = Appearance.BLACK
    flatten: bool = False
    terms: tuple[str, ...] = ()
    flatten_pages: tuple[tuple[str, int], ...] = ()
    flatten_cause: str = ""
    picture_text: bool = True
    notes: NotePlace = NotePlace.NONE
    withheld: tuple[WithheldPage, ...] = ()
    layers: tuple[TextLayer, ...] = ()
    language: str = ""

    @property
    def writes_labels(self) -> bool:
        """True when labels stand in the place of what went; else bars in texts, and boxes without words."""
        return self.appearance is Appearance.LABEL

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
            withheld=tuple(_below(self.withheld, part)),
            layers=tuple(_below(self.layers, part)),
        )

    def own_spans(self) -> tuple[SpanOperation, ...]:
        """Return the spans that belong to the file itself, not to an attachment's inside."""
        return tuple(s for s in self.spans if split_part(s.address)[0] == "")


def _below(items: tuple[_OfPage, ...], part: str) -> Iterator[_OfPage]:
    """Yield what lies in an attachment or below it, with parts relative to it."""
    for item in items:
        if item.part == part or item.part.startswith(f"{part}/"):
            yield replace(item, part=item.part[len(part) + 1 :])


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
class PlacedArea:
    """A rectangle of a page, points as in Rect."""

    part: str
    page: int
    rect: Rect


@dataclass(frozen=True, slots=True)
class WrittenFile:
    """A redacted file's bytes, not yet verified and so not yet an output.

    Attributes:
        added_pages: pages behind the last one, which hold the legend alone.
        open_widths: where a width that was to be hidden can still be measured.
    """

    data: bytes
    extension: str
    removals: tuple[Removal, ...] = ()
    boxes: tuple[PaintedBox, ...] = ()
    warnings: tuple[str, ...] = field(default=())
    added_pages: int = 0
    open_widths: tuple[PlacedArea, ...] = ()
