"""Was the same text treated the same everywhere? Is what is hidden here readable elsewhere? Warnings, with places.

No warning holds text: it names documents and places. Exact duplicates are found by the folded text of a page,
near ones by the share of five-word runs that two pages have in common.
"""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Self

from redactor.model import Document, Segment, SegmentKind, split_part
from redactor.redaction.remaining import cut_out
from redactor.text import fast_fold, fold_text
from redactor.workflow.threads import Thread, unquoted

_RUN = 5
_ALIKE = 0.8
_SHORTEST_PAGE = 8  # words: below this two pages are alike by chance
_SHORTEST_HIDDEN = 5  # letters
_COMMON = 40  # a run of words that so many pages share (a letterhead) tells nothing
_MOST_PLACES = 3

Cuts = Mapping[str, tuple[tuple[int, int], ...]]


class Notice(str):
    """A warning's sentence that knows where to look: (doc_id, address of a segment) each.

    A text to everybody who prints it; the window makes its places something to click on.
    """

    places: tuple[tuple[str, str], ...]
    __slots__ = ("places",)

    def __new__(cls, sentence: str, places: Sequence[tuple[str, str]] = ()) -> Self:
        """Make the sentence with its places."""
        made = super().__new__(cls, sentence)
        made.places = tuple(dict.fromkeys(places))
        return made


@dataclass(frozen=True, slots=True)
class Place:
    """A document as it is to go out: its name there, its text before, what is cut, the texts that go, its id."""

    name: str
    document: Document
    cuts: Cuts
    removed: Sequence[str]
    doc_id: str = ""


@dataclass(frozen=True, slots=True)
class _Page:
    name: str
    label: str
    words: tuple[str, ...]
    hidden: frozenset[str]
    place: tuple[str, str]

    @property
    def where(self) -> str:
        return f"{self.name}, {self.label}"


def treated_differently(places: Sequence[Place]) -> tuple[str, ...]:
    """Return a warning for each pair of equal or nearly equal pages of which different texts are removed."""
    pages = [page for place in places for page in _pages(place)]
    warnings = []
    for one, other, share in _pairs(pages):
        # Only what stands on both can have been treated differently.
        both = _only_here(one, other) | _only_here(other, one)
        if both:
            word = "are the same" if share == 1.0 else f"are {int(100 * share)} % alike"
            warnings.append(_notice(one, other, word, len(both)))
    return tuple(warnings)


def mosaic(places: Sequence[Place], earlier: Sequence[tuple[str, str, str]] = ()) -> tuple[str, ...]:
    """Return a warning for each text that is hidden in one document and readable in another, or earlier.

    Args:
        places: the documents of this release.
        earlier: (file, place, text) of what was released before.
    """
    kept = [
        (place.name, s.label or s.address, _kept(s, place.cuts), (place.doc_id, s.address))
        for place in places
        for s in _shown(place)
    ]
    kept += [(f"{name} (released earlier)", label, fast_fold(text), ("", "")) for name, label, text in earlier]
    warnings = []
    for place in places:
        hidden = {fold_text(text) for text in place.removed}
        found: dict[str, list[str]] = defaultdict(list)
        spots: dict[str, list[tuple[str, str]]] = defaultdict(list)
        for text in sorted(hidden):
            if sum(map(str.isalnum, text)) < _SHORTEST_HIDDEN:
                continue
            for name, label, words, spot in kept:
                if name != place.name and text in words:
                    found[text].append(f"{name}, {label}")
                    spots[text].append(spot)
        for number, (text, where) in enumerate(found.items(), start=1):
            more = f" and {len(where) - _MOST_PLACES} more" if len(where) > _MOST_PLACES else ""
            shown = "; ".join(where[:_MOST_PLACES])
            sentence = f"A text removed from {place.name} ({number}) can be read in {shown}{more}."
            warnings.append(Notice(sentence, [spot for spot in spots[text] if spot[0]]))
    return tuple(warnings)


def _notice(one: _Page, other: _Page, what: str, count: int) -> Notice:
    amount = "1 text is" if count == 1 else f"{count} texts are"
    sentence = f"{one.where} and {other.where} {what}, but {amount} removed in one of them only."
    return Notice(sentence, (one.place, other.place))


def quoted_differently(places: Sequence[Place], threads: Sequence[Thread]) -> tuple[str, ...]:
    """Return a warning for each two mails of a thread that share words, and of which different texts go."""
    by_name = {place.name: place for place in places}
    pages = {mail.where: _mail_page(by_name[mail.name], mail.part) for thread in threads for mail in thread.mails}
    warnings = []
    for thread in threads:
        for at, first in enumerate(thread.mails):
            for second in thread.mails[at + 1 :]:
                one, other = pages[first.where], pages[second.where]
                both = _only_here(one, other) | _only_here(other, one)
                if both and _runs(one.words) & _runs(other.words):
                    warnings.append(_notice(one, other, "quote each other", len(both)))
    return tuple(warnings)


def _mail_page(place: Place, part: str) -> _Page:
    """Return the body of one mail without its marks of quoting, as a page."""
    bodies = [s for s in _shown(place) if split_part(s.address)[0] == part and "body/" in s.address]
    words = tuple(fold_text(unquoted("\n".join(s.text for s in bodies))).split())
    hidden = {fold_text(unquoted(s.text[a:b])) for s in bodies for a, b in place.cuts.get(s.address, ())}
    spot = (place.doc_id, bodies[0].address if bodies else "")
    return _Page(place.name, part or "message", words, frozenset(hidden - {""}), spot)


def _shown(place: Place) -> Iterator[Segment]:
    for segment in place.document.all_segments():
        if not segment.removed_always and segment.kind is not SegmentKind.IMAGE_TEXT:
            yield segment


def _kept(segment: Segment, cuts: Cuts) -> str:
    return fast_fold(cut_out(segment.text, cuts.get(segment.address, ())))


def _pages(place: Place) -> Iterator[_Page]:
    """Yield the pages of a paged document, or all of a flowing one."""
    groups: dict[str, list[Segment]] = defaultdict(list)
    for segment in _shown(place):
        groups[f"page {segment.page}" if segment.page else "text"].append(segment)
    for label, segments in groups.items():
        words = tuple(fold_text(" ".join(s.text for s in segments)).split())
        if len(words) >= _SHORTEST_PAGE:
            hidden = frozenset(fold_text(s.text[a:b]) for s in segments for a, b in place.cuts.get(s.address, ()))
            touched = next((s.address for s in segments if place.cuts.get(s.address)), segments[0].address)
            yield _Page(place.name, label, words, hidden - {""}, (place.doc_id, touched))


def _pairs(pages: Sequence[_Page]) -> Iterator[tuple[_Page, _Page, float]]:
    """Yield the pairs of pages that are alike, with the share of runs in common."""
    runs = [_runs(page.words) for page in pages]
    holders: dict[bytes, list[int]] = defaultdict(list)
    for number, own in enumerate(runs):
        for run in own:
            holders[run].append(number)
    common: dict[tuple[int, int], int] = defaultdict(int)
    for held in holders.values():
        if 1 < len(held) <= _COMMON:
            for at, one in enumerate(held):
                for other in held[at + 1 :]:
                    common[one, other] += 1
    for (one, other), count in sorted(common.items()):
        share = count / len(runs[one] | runs[other])
        if pages[one].words == pages[other].words:
            yield pages[one], pages[other], 1.0
        elif share >= _ALIKE:
            yield pages[one], pages[other], share


def _runs(words: Sequence[str]) -> set[bytes]:
    return {
        hashlib.blake2b(" ".join(words[at : at + _RUN]).encode(), digest_size=8).digest()
        for at in range(max(1, len(words) - _RUN + 1))
    }


def _only_here(one: _Page, other: _Page) -> set[str]:
    text = " ".join(other.words)
    return {hidden for hidden in one.hidden - other.hidden if hidden in text}
