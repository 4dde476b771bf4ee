"""From decisions to the plan that a writer carries out, and to what must be true of its result."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from redactor.errors import UnsafeLayoutError, UsageError
from redactor.model import (
    WHOLE_PAGE_TYPE,
    Appearance,
    AreaOperation,
    Band,
    Document,
    Expectations,
    Finding,
    NotePlace,
    PlacedArea,
    Plan,
    Rect,
    Segment,
    SegmentKind,
    SpanOperation,
    WithheldPage,
    split_part,
)
from redactor.redaction.decisions import Decided, Decision, Drawn, PlannedItem
from redactor.redaction.graphemes import snap
from redactor.redaction.labels import DRAWN_KIND, TERM_KIND, LabelStyle, label_for, neutral_where_needed
from redactor.redaction.layers import text_layers
from redactor.redaction.notes import Source, covers_page, note_labels, sheet_lines, with_notes
from redactor.redaction.pseudonyms import PERSON, PseudonymBook
from redactor.redaction.remaining import removed_texts
from redactor.text import fast_fold, find_literals, fold_text

TERM_RULE = "listed term"
# OCR boxes sit close on the ink; without a margin the outermost pixels of a letter would stay.
_PICTURE_PADDING = 1.5
# A line end cut off by the edge of a drawn area is geometry, not a text that the officer meant.
_SHORTEST_AREA_TEXT = 4


@dataclass(frozen=True, slots=True)
class PlannedRedaction:
    """The plan, the proof that is asked for, and each redaction for the change log.

    Attributes:
        plan: for the writer.
        expectations: for the verifiers; `boxes` are added from what the writer painted.
        decided: in reading order.
        cuts: by segment address, the spans (code points) that go, whatever the method.
    """

    plan: Plan
    expectations: Expectations
    decided: tuple[PlannedItem, ...]
    cuts: Mapping[str, tuple[tuple[int, int], ...]]

    def covers(self, address: str, start: int, end: int) -> bool:
        """True when the whole span of the segment goes."""
        return any(a <= start and end <= b for a, b in self.cuts.get(address, ()))


@dataclass(frozen=True, slots=True)
class _Cut:
    """A span that goes, and who asked for it."""

    start: int
    end: int
    kinds: tuple[str, ...]
    codes: tuple[str, ...]
    hide_length: bool

    def joined(self, other: _Cut) -> _Cut:
        return _Cut(
            self.start,
            max(self.end, other.end),
            self.kinds + other.kinds,
            self.codes + other.codes,
            self.hide_length or other.hide_length,
        )


def build_plan(
    document: Document,
    decisions: Sequence[Decided],
    areas: Sequence[Drawn] = (),
    *,
    appearance: Appearance = Appearance.BLACK,
    length_hiding: bool | Collection[str] = False,
    flatten: bool = False,
    terms: Sequence[str] = (),
    label_style: LabelStyle = LabelStyle.BOTH,
    pseudonyms: PseudonymBook | None = None,
    notes: NotePlace = NotePlace.NONE,
    language: str = "",
    open_places: Sequence[PlacedArea] = (),
    term_code: str = "",
) -> PlannedRedaction:
    """Turn decisions into operations.

    Args:
        document: the family as read, with text from OCR where there is some.
        decisions: findings that are to be removed.
        areas: rectangles that are to be removed.
        appearance: black boxes, labels, masks or pseudonyms.
        length_hiding: entity types whose width is hidden, or True for all.
        flatten: make every page a picture.
        terms: literals that go wherever they stand.
        label_style: what labels say.
        pseudonyms: those given out so far in the case; a new book when None.
        notes: where pages say reason codes and amounts; without, labels that don't fit go to the margin.
        language: BCP 47 tag for a file that states none.
        term_code: reason code of the listed terms.
        open_places: where no width is hidden, because whole lines or pages go there.

    Raises:
        UnsafeLayoutError: a decided place is not in the document as read, or has no place on its page.
        UsageError: a drawn area lies on no page.
    """
    book = (pseudonyms or PseudonymBook()) if appearance is Appearance.PSEUDONYM else None
    planner = _Planner(document, appearance, length_hiding, terms, label_style, book, tuple(open_places))
    planner.term_code = term_code
    if notes is NotePlace.NONE and planner.writes_labels:
        # A label that does not fit into its box would be lost without a word.
        notes = NotePlace.BOX
    return planner.run(decisions, areas, Plan(flatten=flatten, notes=notes, language=language))


class _Planner:
    def __init__(
        self,
        document: Document,
        appearance: Appearance,
        length_hiding: bool | Collection[str],
        terms: Sequence[str],
        style: LabelStyle,
        book: PseudonymBook | None,
        open_places: tuple[PlacedArea, ...],
    ) -> None:
        self._document = document
        self._segments = {s.address: s for s in document.all_segments()}
        self._order = {address: n for n, address in enumerate(self._segments)}
        self._paged = {part.part for part in document.walk() if part.is_paged}
        solid = Appearance.BLACK if appearance is Appearance.MASK else appearance
        self._appearance = solid if solid in (Appearance.BLACK, Appearance.WHITE) else Appearance.LABEL
        self._book = book
        self._open_places = open_places
        self.term_code = ""
        self._length_hiding = length_hiding
        self._terms = tuple(dict.fromkeys(term for term in terms if fold_text(term)))
        self._forbidden = tuple(map(fold_text, self._terms))
        self._style = style
        self._cuts: dict[str, list[_Cut]] = {}
        self._areas: list[AreaOperation] = []
        self._sources: list[Source] = []
        self._withheld: dict[tuple[str, int], list[str]] = {}
        self._items: list[PlannedItem] = []
        self._area_texts: list[str] = []

    @property
    def writes_labels(self) -> bool:
        """True when boxes hold words."""
        return self._appearance is Appearance.LABEL

    def run(self, decisions: Sequence[Decided], areas: Sequence[Drawn], wanted: Plan) -> PlannedRedaction:
        for decision in decisions:
            self._add_decision(decision)
        self._merge()
        # After the decisions were merged, so that a term inside of one is not told twice.
        for decision in self._term_hits():
            self._add_decision(decision)
        self._merge()
        # Before areas are added: what lies below a drawn area goes with the area, it needs no span of its own.
        spans = tuple(self._span_operations())
        for decision in decisions:
            self._add_whole_page(decision)
        for area in areas:
            self._add_area(area)
        spans = tuple(span for span in spans if not self._is_below_area(span))
        self._merge()
        cuts = {address: tuple((c.start, c.end) for c in found) for address, found in self._cuts.items()}
        texts = [item.text for item in self._items if item.kind != DRAWN_KIND]
        items = self._numbered()
        plan = replace(
            wanted,
            spans=spans,
            areas=tuple(self._areas),
            appearance=self._appearance,
            terms=self._terms,
            withheld=self._sheets(),
            layers=text_layers(self._document, cuts, self._areas),
        )
        plan = with_notes(plan, items, self._sources, self._forbidden)
        expectations = Expectations(
            removed=removed_texts(self._document, [*texts, *self._area_texts], cuts, self._terms),
            page_count=len(self._document.pages) or None,
            labels=_labels(plan),
        )
        return PlannedRedaction(plan, expectations, items, cuts)

    def _add_decision(self, decision: Decided) -> None:
        finding = decision.finding
        segment = self._segments.get(finding.segment)
        if segment is None or not 0 <= finding.start < finding.end <= len(segment.text):
            raise UnsafeLayoutError(
                "A decided place is not in the document as it was read.", "Scan the document again, then export."
            )
        # Refused above rather than clipped: a span that does not fit was made on another text.
        start, end = snap(segment.text, finding.start, finding.end)
        hides = self._hides(decision.entity_type) and not is_open(segment, start, end, self._open_places)
        cut = _Cut(start, end, (decision.entity_type,), (decision.code,), hides)
        self._cuts.setdefault(segment.address, []).append(cut)
        self._items.append(self._item(decision, segment, start, end))

    def _add_whole_page(self, decision: Decided) -> None:
        """Take pictures and line art of a page that goes as a whole; its text goes as a span."""
        segment = self._segments[decision.finding.segment]
        part = self._document.find_part(split_part(segment.address)[0])
        if decision.entity_type != WHOLE_PAGE_TYPE or part is None:
            return
        label = neutral_where_needed(label_for((WHOLE_PAGE_TYPE,), (decision.code,), self._style), self._forbidden)
        for page in part.pages:
            area = AreaOperation(part.part, page.number, Rect(0, 0, page.width, page.height), label)
            if page.number == segment.page and area not in self._areas:
                self._take_area(area, "", decision.code)

    def _take_area(self, area: AreaOperation, source: Source, code: str = "") -> None:
        """Add an area; one over a whole page of a PDF makes the page a sheet."""
        if covers_page(self._document, area.part, area.page, area.rect):
            self._withheld.setdefault((area.part, area.page), []).append(code)
        self._areas.append(area)
        self._sources.append(source)

    def _sheets(self) -> tuple[WithheldPage, ...]:
        return tuple(
            WithheldPage(part, page, sheet_lines(page, codes, self._forbidden))
            for (part, page), codes in sorted(self._withheld.items())
        )

    def _item(self, decision: Decided, segment: Segment, start: int, end: int) -> PlannedItem:
        finding = decision.finding
        return PlannedItem(
            number=0,
            item_id=finding.finding_id,
            address=segment.address,
            start=start,
            end=end,
            page=segment.page if segment.page is not None else finding.page,
            place=segment.label or (f"Page {segment.page}" if segment.page else segment.address),
            kind=decision.entity_type,
            method=self._method(segment),
            text=segment.text[start:end],
            code=decision.code,
            statute=decision.statute,
            note=decision.note,
            explanation=finding.explanation,
            detector=finding.detector,
            rule=finding.rule,
            decided_by=decision.decided_by,
            decided_by_rule=decision.rule,
            decided_at=decision.decided_at,
        )

    def _method(self, segment: Segment) -> str:
        if segment.removed_always:
            return "remove_object"
        if segment.kind is SegmentKind.IMAGE_TEXT:
            return "remove_pixels"
        return "remove_text" if split_part(segment.address)[0] in self._paged else "replace"

    def _hides(self, kind: str) -> bool:
        if isinstance(self._length_hiding, bool):
            return self._length_hiding
        # A listed term is a name more often than not.
        return kind in self._length_hiding or (kind == TERM_KIND and bool(self._length_hiding))

    def _merge(self) -> None:
        """Join cuts that overlap; those that only touch stay two redactions."""
        for address, found in self._cuts.items():
            merged: list[_Cut] = []
            for cut in sorted(found, key=lambda c: (c.start, -c.end)):
                if merged and cut.start < merged[-1].end:
                    merged[-1] = merged[-1].joined(cut)
                else:
                    merged.append(cut)
            self._cuts[address] = merged

    def _term_hits(self) -> Iterator[Decided]:
        """Yield a decision for each place of a term that no decision covers yet."""
        tight_terms = [_tight(term) for term in self._terms]
        for segment in tuple(self._segments.values()):
            tight = _tight(segment.text) if tight_terms else ""
            if not any(term in tight for term in tight_terms):
                continue
            found = tuple(self._cuts.get(segment.address, ()))
            for start, end, _ in find_literals(segment.text, self._terms):
                if not any(cut.start <= start and end <= cut.end for cut in found):
                    finding = Finding(
                        segment.address, start, end, TERM_KIND, "list", TERM_RULE, 1.0, Band.HIGH,
                        "It stands in the list of terms to remove.",
                    ).placed(segment)  # fmt: skip
                    yield Decision(finding, code=self.term_code, rule=TERM_RULE)

    def _span_operations(self) -> Iterator[SpanOperation]:
        """Yield the operations; words in a picture go by rectangle, what is never carried over needs none."""
        self._learn_names()
        for address in sorted(self._cuts, key=self._order.__getitem__):
            segment = self._segments[address]
            if segment.removed_always:
                continue
            for cut in self._cuts[address]:
                label = neutral_where_needed(self._label(segment, cut), self._forbidden)
                if segment.kind is SegmentKind.IMAGE_TEXT:
                    for area in self._picture_areas(segment, cut, label):
                        self._take_area(area, (address, cut.start, cut.end))
                else:
                    yield SpanOperation(address, cut.start, cut.end, label, cut.hide_length)

    def _learn_names(self) -> None:
        if self._book is not None:
            cuts = [(self._segments[address], cut) for address, found in self._cuts.items() for cut in found]
            self._book.learn(s.text[cut.start : cut.end] for s, cut in cuts if PERSON in cut.kinds)

    def _label(self, segment: Segment, cut: _Cut) -> str:
        if self._book is None:
            return label_for(cut.kinds, cut.codes, self._style)
        kind = PERSON if PERSON in cut.kinds else cut.kinds[0]
        return self._book.name_of(kind, segment.text[cut.start : cut.end])

    def _picture_areas(self, segment: Segment, cut: _Cut, label: str) -> Iterator[AreaOperation]:
        quads = segment.boxes.quads(cut.start, cut.end)
        if segment.page is None or not quads:
            raise UnsafeLayoutError(
                "A word read in a picture has no place on a page.",
                "Draw an area over it, or withhold the picture.",
            )
        part = split_part(segment.address)[0]
        for quad in quads:
            yield AreaOperation(part, segment.page, quad.padded(_PICTURE_PADDING), label, cut.hide_length)

    def _add_area(self, area: Drawn) -> None:
        part = self._document.find_part(area.part)
        if part is None or area.rect.is_empty or not any(page.number == area.page for page in part.pages):
            raise UsageError("A drawn area lies on a page that the document does not have.")
        label = area.label or label_for((DRAWN_KIND,), (area.code,), self._style)
        label = neutral_where_needed(label, self._forbidden)
        self._take_area(AreaOperation(area.part, area.page, area.rect, label), area.area_id, area.code)
        whole = (area.part, area.page) in self._withheld and covers_page(
            self._document, area.part, area.page, area.rect
        )
        below = list(self._text_below(area))
        # Where a page has text and was read by OCR as well, the same words would count twice.
        shown = [(s, runs) for s, runs in below if s.kind is not SegmentKind.IMAGE_TEXT] or below
        text = "\n".join(s.text[start:end] for s, runs in shown for start, end in runs)
        for segment, runs in below:
            codes = (area.code,)
            self._cuts.setdefault(segment.address, []).extend(
                _Cut(start, end, (DRAWN_KIND,), codes, False) for start, end in runs
            )
        self._area_texts += [line for line in text.splitlines() if _letters(line) >= _SHORTEST_AREA_TEXT]
        self._items.append(replace(_area_item(area, text), pages=int(whole)))

    def _is_below_area(self, span: SpanOperation) -> bool:
        """True for a span that an area covers whole: it goes with the area, and two labels can't be told apart."""
        segment = self._segments[span.address]
        quads = segment.boxes.quads(span.start, span.end)
        part = split_part(span.address)[0]
        areas = [area for area in self._areas if (area.part, area.page) == (part, segment.page)]
        return bool(quads) and any(all(_holds(area.rect, quad) for quad in quads) for area in areas)

    def _text_below(self, area: Drawn) -> Iterator[tuple[Segment, list[tuple[int, int]]]]:
        """Yield the segments with the runs of code points whose middle lies in the area."""
        for segment in self._segments.values():
            if segment.page != area.page or not segment.boxes or split_part(segment.address)[0] != area.part:
                continue
            runs = _runs_below(segment, area.rect)
            if runs:
                yield segment, runs

    def _numbered(self) -> tuple[PlannedItem, ...]:
        """Put the items into reading order: as the segments come, then areas by page."""
        last = len(self._order)

        def key(item: PlannedItem) -> tuple[int, int, int]:
            return self._order.get(item.address, last), item.start, item.page or 0

        return tuple(replace(item, number=n) for n, item in enumerate(sorted(self._items, key=key), start=1))


def is_open(segment: Segment, start: int, end: int, places: Sequence[PlacedArea]) -> bool:
    """True when code points of a segment lie on one of the places."""
    if not places or not segment.boxes:
        return False
    part = split_part(segment.address)[0]
    rects = [place.rect for place in places if (place.part, place.page) == (part, segment.page)]
    return any(
        quad.intersects(rect) for quad in (segment.boxes.quads(start, end) if rects else ()) for rect in rects
    )


def _holds(outer: Rect, inner: Rect) -> bool:
    return outer.x0 <= inner.x0 and outer.y0 <= inner.y0 and inner.x1 <= outer.x1 and inner.y1 <= outer.y1


def _labels(plan: Plan) -> tuple[str, ...]:
    """Return the words that the writer may put in, each once."""
    every = [span.label for span in plan.spans] + [area.label for area in plan.areas]
    return tuple(dict.fromkeys(label for label in (*every, *note_labels(plan)) if label))


def _area_item(area: Drawn, text: str) -> PlannedItem:
    # What a rule adds says so; areas of a case are always a person's.
    rule = str(getattr(area, "rule", ""))
    return PlannedItem(
        number=0,
        item_id=area.area_id,
        address=f"{area.part}/page/{area.page}" if area.part else f"page/{area.page}",
        start=0,
        end=0,
        page=area.page,
        place=f"Page {area.page}",
        kind=DRAWN_KIND,
        method="remove_pixels",
        text=text,
        code=area.code,
        statute=area.statute,
        note=area.note,
        explanation="A rule added it at export." if rule else "A person drew it.",
        detector="rule" if rule else "person",
        rule=rule or "drawn by hand",
        decided_by_rule=rule,
        decided_by=area.author,
        decided_at=area.at,
    )


def _runs_below(segment: Segment, rect: Rect) -> list[tuple[int, int]]:
    """Return the spans below the rectangle; a glyph without ink joins the run that it stands in."""
    runs: list[tuple[int, int]] = []
    open_at: int | None = None
    last = 0
    for index, box in enumerate(segment.boxes):
        if box.is_empty:
            continue
        # By the middle: a glyph that is only grazed may stay, and must not be asked for as removed.
        if rect.contains((box.x0 + box.x1) / 2, (box.y0 + box.y1) / 2):
            open_at = index if open_at is None else open_at
            last = index + 1
        elif open_at is not None:
            runs.append((open_at, last))
            open_at = None
    if open_at is not None:
        runs.append((open_at, last))
    return runs


def _tight(text: str) -> str:
    """Fold and drop white space and hyphens: where a term does not stand in this, it stands nowhere."""
    return fast_fold(text).replace(" ", "").replace("-", "")


def _letters(text: str) -> int:
    return sum(map(str.isalnum, text))
