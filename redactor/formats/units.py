"""Texts that stand side by side (cells, values, elements): each a segment, all searched for terms together.

A name may be parted over two of them ("first name", "last name"), so terms are looked for in the joined text and
the hits are shared out among the units that they touch.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate
from typing import Final

from redactor.formats.own_words import TERM_LABEL
from redactor.formats.spans import MASK, Cut, check_spans, cuts_for, spans_by_address
from redactor.model import Plan, Removal, Segment, SegmentKind
from redactor.text import fast_fold, find_literals, fold_text, merge_spans

# Joined texts are searched in pieces of this many code points; each piece begins with the end of the one before.
_PIECE: Final = 200_000
_OVERLAP: Final = 2_000
_ASCII_MASK: Final = "#####"
# A sign that survives folding. It keeps neighbours apart, so it is left out of texts and terms that are compared.
_SEPARATOR: Final = "\u241e"

TermHit = tuple[int, int, int]


@dataclass(frozen=True, slots=True)
class Unit:
    """One text with a place of its own.

    Attributes:
        address: of the segment.
        text: decoded, as a person reads it.
        label: the place in words.
    """

    address: str
    text: str
    label: str
    kind: SegmentKind = SegmentKind.BODY
    visible: bool = True

    def segment(self) -> Segment:
        """Return the unit as a segment of the document."""
        return Segment(self.address, self.text, self.kind, visible=self.visible, label=self.label)


def unit_cuts(
    units: Sequence[Unit], plan: Plan, encoding: str = "utf-8", hits: Sequence[TermHit] | None = None
) -> list[list[Cut]]:
    """Return the places to remove from each unit, merged and in order.

    Args:
        units: in reading order; empty ones take part but get no cuts.
        plan: its own spans must name these units.
        encoding: in which the labels will be written, where it can't escape what it lacks.
        hits: of `term_hits` for the same units and terms, where they are known already.

    Raises:
        UsageError: a span names no unit, or points outside of its text.
    """
    check_spans(plan, {unit.address: len(unit.text) for unit in units})
    spans = spans_by_address(plan)
    bare = Plan(appearance=plan.appearance)
    found = [cuts_for(unit.text, spans[unit.address], bare) if unit.address in spans else [] for unit in units]
    label = TERM_LABEL if plan.writes_labels else MASK
    for number, start, end in term_hits(units, plan.terms) if hits is None else hits:
        found[number].append(Cut(start, end, label))
    return [[fit_encoding(cut, encoding) for cut in merged(cuts)] if cuts else cuts for cuts in found]


def fit_encoding(cut: Cut, encoding: str) -> Cut:
    """Keep to ASCII where the encoding is a guess: other bytes could make the next reader guess another one."""
    if encoding.startswith("utf") or cut.label.isascii():
        return cut
    return Cut(cut.start, cut.end, _ASCII_MASK if cut.label == MASK else TERM_LABEL)


def merged(cuts: Sequence[Cut]) -> list[Cut]:
    """Sort cuts and join those that overlap; the label of the one that begins first stands for both."""
    out: list[Cut] = []
    for cut in sorted(cuts, key=lambda one: one.start):
        if out and cut.start < out[-1].end:
            out[-1] = Cut(out[-1].start, max(out[-1].end, cut.end), out[-1].label)
        else:
            out.append(cut)
    return out


def parted_terms(units: Sequence[Unit], plan: Plan, hits: Sequence[TermHit]) -> list[Removal]:
    """Return what the change log says of terms that are parted over several units: no decision names them."""
    parts: Counter[str] = Counter()
    # Tables say the same word in thousands of cells.
    holds_whole = lru_cache(maxsize=4096)(lambda text: bool(find_literals(text, plan.terms)))
    for number, start, end in hits:
        if not holds_whole(units[number].text[start:end]):
            parts[units[number].address] += end - start
    reason = "A part of a listed term, which is parted over several places."
    return [Removal(address, "listed_term", amount, "chars", reason) for address, amount in parts.items()]


def term_hits(units: Sequence[Unit], terms: Sequence[str]) -> list[TermHit]:
    """Return (number of the unit, start, end) of each part of a unit in which a term, or a part of one, stands."""
    wanted = [_tight(term.replace(_SEPARATOR, "")) for term in terms if fold_text(term)]
    hits: dict[TermHit, None] = {}
    for first, last in _pieces(units) if wanted else ():
        for window_first, window_last in _windows(units, first, last, wanted):
            texts = [unit.text for unit in units[window_first:window_last]]
            starts = _starts(texts)
            for start, end, _ in find_literals("\n".join(texts), terms):
                hits.update(dict.fromkeys(_shared_out(starts, texts, window_first, start, end)))
    return list(hits)


def _windows(units: Sequence[Unit], first: int, last: int, wanted: Sequence[str]) -> list[tuple[int, int]]:
    """Return (first, last) of the few units of a piece in which, folded roughly, a term stands.

    The exact search makes a map of every character; on whole pieces that was nine tenths of a file's time.
    """
    if not all(wanted):
        # A term of hyphens alone: nothing is left of it to look for.
        return [(first, last)]
    texts = (unit.text.replace(_SEPARATOR, "") for unit in units[first:last])
    parts = _tight(_SEPARATOR.join(texts)).split(_SEPARATOR)
    # A hit may begin in one unit and end in another, so it is sought across the separators.
    joined = "".join(parts)
    ends = list(accumulate(map(len, parts)))
    found: list[tuple[int, int]] = []
    for tight in wanted:
        at = joined.find(tight)
        while at >= 0:
            begin = bisect_right(ends, at)
            end = bisect_left(ends, at + len(tight), begin)
            # One unit more on both sides: whether a hit ends with a word, its neighbour tells.
            found.append((max(first, first + begin - 1), min(last, first + end + 2)))
            at = joined.find(tight, at + 1)
    return merge_spans(found)


def _starts(texts: Sequence[str]) -> list[int]:
    starts, at = [], 0
    for text in texts:
        starts.append(at)
        at += len(text) + 1
    return starts


def _shared_out(
    starts: Sequence[int], texts: Sequence[str], first: int, start: int, end: int
) -> Iterator[tuple[int, int, int]]:
    number = bisect_right(starts, start) - 1
    while number < len(starts) and starts[number] < end:
        head = max(0, start - starts[number])
        tail = min(len(texts[number]), end - starts[number])
        if head < tail:
            yield first + number, head, tail
        number += 1


def _pieces(units: Sequence[Unit]) -> Iterator[tuple[int, int]]:
    """Yield (first, last) of the units to be searched together."""
    first = 0
    while first < len(units):
        last, size = first, 0
        while last < len(units) and size < _PIECE:
            size += len(units[last].text) + 1
            last += 1
        yield first, last
        if last >= len(units):
            return
        back = 0
        next_first = last
        while next_first > first + 1 and back < _OVERLAP:
            next_first -= 1
            back += len(units[next_first].text) + 1
        first = next_first


def _tight(text: str) -> str:
    return fast_fold(text).replace(" ", "").replace("-", "")
