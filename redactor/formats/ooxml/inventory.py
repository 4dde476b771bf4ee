"""The inventory of one file: every text that was read, with the carrier that can take parts of it out again."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice, takewhile
from typing import Protocol

from redactor.errors import UsageError
from redactor.formats.ooxml.names import qn
from redactor.formats.ooxml.xmlparts import Element, drop
from redactor.formats.own_words import TERM_LABEL
from redactor.formats.picture.inside import areas_of, picture_child, picture_part
from redactor.model import AreaOperation, Document, Plan, Removal, Segment, SegmentKind, UnreadArea
from redactor.text import find_literals, fold_text

_THIN = dict.fromkeys((*range(33), 127, ord("-")))
BLACK_TEXT = "\u2588" * 5


@dataclass(frozen=True, slots=True)
class Cut:
    """Take the code points start..end out of a segment's text and put `replacement` in their place."""

    start: int
    end: int
    replacement: str


class Carrier(Protocol):
    """The place in the file that a segment's text was read from."""

    def redact(self, cuts: Sequence[Cut]) -> None:
        """Carry out the cuts: sorted, without overlaps, offsets in code points of the segment's text."""


@dataclass(frozen=True, slots=True)
class Item:
    """A segment and where its text lives; without a carrier the text is never copied."""

    segment: Segment
    carrier: Carrier | None = None
    reason: str = ""


class Inventory:
    """Collects what a scan of a file finds, in reading order; carries out a plan on it."""

    def __init__(self) -> None:
        self.items: list[Item] = []
        self.unread: list[UnreadArea] = []
        self.warnings: list[str] = []
        self.bytes_removed: list[Removal] = []
        self._counts: defaultdict[str, int] = defaultdict(int)
        self._addresses: set[str] = set()
        self.pictures: dict[int, tuple[int, int]] = {}
        self._areas: dict[int, tuple[AreaOperation, ...]] = {}

    def document(self, data: bytes, name: str, media_type: str) -> Document:
        """Return what was found as the Document of a file with these bytes."""
        return Document(
            name=name,
            part="",
            media_type=media_type,
            sha256=hashlib.sha256(data).hexdigest(),
            size=len(data),
            segments=self.segments,
            unread=tuple(self.unread),
            warnings=tuple(self.warnings),
            children=tuple(picture_child(number, size) for number, size in self.pictures.items()),
        )

    def unread_picture(self, number: int, size: tuple[int, int]) -> None:
        """Note a picture that OCR can read: (width, height) in pixels."""
        self.pictures[number] = size
        reason = f"picture {number} in the document was not read"
        self.unread.append(UnreadArea(f"picture/{number}", reason, page=1, part=picture_part(number)))

    def picture_areas(self, number: int) -> tuple[AreaOperation, ...]:
        """Return what the plan that was carried out takes from a picture."""
        return self._areas.get(number, ())

    def next_address(self, prefix: str) -> str:
        """Return `prefix/1`, `prefix/2` ... in the order of calls."""
        self._counts[prefix] += 1
        return f"{prefix}/{self._counts[prefix]}"

    def knows(self, address: str) -> bool:
        """True when a text of this address was noted."""
        return address in self._addresses

    def live(self, segment: Segment, carrier: Carrier) -> None:
        """Note a text that the writer copies, and that a plan may cut."""
        if segment.text:
            self._add(Item(segment, carrier))

    def hidden(self, address: str, text: str, kind: SegmentKind, label: str, reason: str = "") -> None:
        """Note a text that the writer never copies.

        Args:
            address: unique; a prefix that ends with a slash is numbered.
            text: as found; an empty one is not noted.
            kind: of the segment.
            label: the human place, without text of the document.
            reason: one sentence for the change log.
        """
        if not text.strip():
            return
        if address.endswith("/"):
            address = self.next_address(address[:-1])
        segment = Segment(address, text, kind, visible=False, removed_always=True, label=label)
        self._add(Item(segment, None, reason or f"{label}: left out of the released file"))

    def removed_bytes(self, address: str, kind: str, amount: int, reason: str) -> None:
        """Note a part without readable text that the writer leaves out."""
        self.bytes_removed.append(Removal(address, kind, amount, "bytes", reason))

    def _add(self, item: Item) -> None:
        address = item.segment.address
        if address in self._addresses:
            raise ValueError("two texts of one file have the same address")
        self._addresses.add(address)
        self.items.append(item)

    @property
    def segments(self) -> tuple[Segment, ...]:
        """Return all segments in the order in which they were found."""
        return tuple(item.segment for item in self.items)

    def carry_out(self, plan: Plan) -> set[str]:
        """Cut the plan's spans and terms out of the live texts.

        Returns:
            The addresses of the segments that were changed.

        Raises:
            UsageError: an address that does not exist, offsets out of range, or areas (there are no pages).
        """
        spans = self._checked_spans(plan)
        changed = set()
        for item in self.items:
            if item.carrier is None:
                continue
            segment = item.segment
            cuts = cuts_for(segment.text, spans.get(segment.address, ()), plan)
            if cuts:
                item.carrier.redact(cuts)
                changed.add(segment.address)
        return changed

    def _checked_spans(self, plan: Plan) -> dict[str, list[Cut]]:
        self._areas = {number: areas for number in self.pictures if (areas := areas_of(plan, number))}
        if sum(map(len, self._areas.values())) != len(plan.areas):
            raise UsageError("Areas can be removed from pages and pictures only; this file has no pages.")
        lengths = {item.segment.address: len(item.segment.text) for item in self.items}
        spans: defaultdict[str, list[Cut]] = defaultdict(list)
        for span in plan.spans:
            if span.address not in lengths:
                raise UsageError("The plan names a place that this file does not have.")
            if not 0 <= span.start < span.end <= lengths[span.address]:
                raise UsageError("The plan names offsets outside of a segment's text.")
            spans[span.address].append(Cut(span.start, span.end, shown_label(span.label, plan)))
        return spans

    def removals(self) -> tuple[Removal, ...]:
        """Return what the writer leaves out beyond the plan."""
        texts = (
            Removal(item.segment.address, item.segment.kind.value, len(item.segment.text), "chars", item.reason)
            for item in self.items
            if item.carrier is None
        )
        return (*texts, *self.bytes_removed)


def cuts_for(text: str, spans: Sequence[Cut], plan: Plan) -> list[Cut]:
    """Join spans and the places of the plan's terms into sorted cuts without overlaps."""
    cuts = [*spans]
    if plan.terms:
        label = shown_label(TERM_LABEL, plan)
        cuts.extend(Cut(start, end, label) for start, end in find_terms(text, plan.terms))
    if len(cuts) < 2:
        return cuts
    # The sort is stable: where a term and a decided span begin together, the decision's label stands.
    cuts.sort(key=lambda cut: cut.start)
    joined = [cuts[0]]
    for cut in cuts[1:]:
        last = joined[-1]
        if cut.start < last.end:
            joined[-1] = Cut(last.start, max(last.end, cut.end), last.replacement)
        else:
            joined.append(cut)
    return joined


def find_terms(text: str, terms: tuple[str, ...]) -> list[tuple[int, int]]:
    """Return (start, end) of every place of a term by `find_literals`, with a fast way out for texts without any.

    Folding drops case, white space, control characters and broken hyphens; so without all of these the term must
    still be part of the text, or the slow search can't find it either. This holds for ASCII texts only.
    """
    if text.isascii():
        thin = text.lower().translate(_THIN)
        if not any(needle in thin for needle in _needles(terms)):
            return []
    return [(start, end) for start, end, _ in find_literals(text, terms)]


@lru_cache(maxsize=16)
def _needles(terms: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(fold_text(term).translate(_THIN) for term in terms)


def apply_cuts(text: str, cuts: Sequence[Cut]) -> str:
    """Return the text with the cuts carried out."""
    parts, position = [], 0
    for cut in cuts:
        parts += [text[position : cut.start], cut.replacement]
        position = cut.end
    return "".join([*parts, text[position:]])


def shown_label(label: str, plan: Plan) -> str:
    """Return what stands in the place of removed text: five blocks, whatever the length was, or the label."""
    return label if plan.writes_labels else BLACK_TEXT


@dataclass(frozen=True, slots=True)
class Piece:
    """One leaf of a paragraph: an element with text of its own, or one that stands for a character (a tab)."""

    element: Element
    text: str
    own_text: bool = True


def cuts_of_pieces(texts: Sequence[str], cuts: Sequence[Cut]) -> Iterator[tuple[int, list[Cut]]]:
    """Share the cuts of a joined text out among its pieces: yield (number, cuts within the piece) where any touch.

    Only the piece in which a cut begins shows its label.
    """
    position = first = 0
    for number, text in enumerate(texts):
        start, end = position, position + len(text)
        position = end
        while first < len(cuts) and cuts[first].end <= start:
            first += 1
        touching = takewhile(lambda cut: cut.start < end, islice(cuts, first, None))  # noqa: B023  (used at once)
        local = [
            Cut(
                max(cut.start - start, 0),
                min(cut.end - start, len(text)),
                cut.replacement if cut.start >= start else "",
            )
            for cut in touching
        ]
        if local and start < end:
            yield number, local


class RunText:
    """The text of a paragraph over its runs. What stays keeps its formatting; a label goes into the first run.

    Args:
        pieces: in reading order; their texts joined are the segment's text.
        text_tag: tag of the text element that takes the place of a cut tab or line break.
    """

    def __init__(self, pieces: Sequence[Piece], text_tag: str) -> None:
        self._pieces = pieces
        self._text_tag = text_tag

    @property
    def text(self) -> str:
        """Return the paragraph's text."""
        return "".join(piece.text for piece in self._pieces)

    def redact(self, cuts: Sequence[Cut]) -> None:
        """Carry out the cuts on the elements."""
        for number, local in cuts_of_pieces([piece.text for piece in self._pieces], cuts):
            self._cut_piece(self._pieces[number], local)

    def _cut_piece(self, piece: Piece, cuts: Sequence[Cut]) -> None:
        left = apply_cuts(piece.text, cuts)
        if piece.own_text:
            set_text(piece.element, left)
        elif left:
            self._exchange(piece.element, left)
        else:
            drop(piece.element)

    def _exchange(self, element: Element, text: str) -> None:
        made = element.makeelement(self._text_tag)
        set_text(made, text)
        parent = element.getparent()
        if element.tag == qn("a:br"):
            run = element.makeelement(qn("a:r"))
            run.append(made)
            made = run
        parent.replace(element, made)


class AttributeText:
    """An attribute that is kept, with its text cut, or taken away when nothing of it is left.

    Args:
        element: holds the attribute.
        name: lxml name of the attribute.
        whole: take the whole value away when any of it is cut (targets, names).
    """

    def __init__(self, element: Element, name: str, *, whole: bool = False) -> None:
        self._element = element
        self._name = name
        self._whole = whole

    def redact(self, cuts: Sequence[Cut]) -> None:
        """Cut the value, or remove the attribute."""
        if self._whole:
            del self._element.attrib[self._name]
            return
        self._element.set(self._name, apply_cuts(self._element.get(self._name), cuts))


class ElementText:
    """An element whose whole character data is one text."""

    def __init__(self, element: Element) -> None:
        self._element = element

    def redact(self, cuts: Sequence[Cut]) -> None:
        """Cut the text."""
        self._element.text = apply_cuts(self._element.text or "", cuts)


def set_text(element: Element, text: str) -> None:
    """Set a run's text; outer white space must be marked as meant where the vocabulary asks for it."""
    element.text = text
    if text != text.strip() and element.tag in (qn("w:t"), qn("m:t"), qn("x:t")):
        element.set(qn("xml:space"), "preserve")
