"""Applies an office's lists: always redact, never redact, whole page (docs/lists.md has their fields)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from redactor.detection.batches import windows
from redactor.detection.canonical import canonical
from redactor.detection.hits import SUGGESTIONS, Hit
from redactor.detection.propagation import NameIndex
from redactor.model import LIST_TERM_TYPE, WHOLE_PAGE_TYPE, ListEntry, ListKind, Segment, split_part
from redactor.text import LiteralSearch, compile_pattern, fast_fold, fold, fold_text

_SURE, _SIMILAR = 1.0, 0.8
_NEAR = 48
_SENTENCE_END = re.compile(r"[.!?;](?=\s)|\n\s*\n")
_WORD = re.compile(r"[^\W_]+")
_MIN_FUZZY = 4


@dataclass(frozen=True, slots=True)
class _Found:
    start: int
    end: int
    entry: ListEntry
    similar: bool = False


class Lists:
    """The entries that hold for one document.

    Args:
        entries: already chosen by scope.
        terms: further literals that are always redacted, also inside of words.
    """

    def __init__(self, entries: Sequence[ListEntry] = (), terms: Sequence[str] = ()) -> None:
        own = [ListEntry(ListKind.ALWAYS, text=term, part_of_word=True) for term in terms if term.strip()]
        every = [*own, *entries]
        self._searched = [e for e in every if e.kind is not ListKind.NEVER]
        self._never = [e for e in every if e.kind is ListKind.NEVER]
        self._people = _variants_of(self._never)

    def find(self, segments: Sequence[Segment]) -> dict[int, list[Hit]]:
        """Return by index of the segment what is always redacted, whole pages included."""
        hits: dict[int, list[Hit]] = {}
        pages: dict[tuple[str, int], ListEntry] = {}
        if not self._searched:
            return hits
        for index, segment in enumerate(segments):
            for found in self._find(segment.text):
                if found.entry.kind is ListKind.ALWAYS:
                    hits.setdefault(index, []).append(_always(found))
                elif segment.page is None:
                    hits.setdefault(index, []).append(_whole(segment, found.entry))
                else:
                    pages.setdefault((split_part(segment.address)[0], segment.page), found.entry)
        if pages:
            for index, segment in enumerate(segments):
                place = (split_part(segment.address)[0], segment.page or 0)
                if segment.page is not None and segment.text.strip() and place in pages:
                    hits.setdefault(index, []).append(_whole(segment, pages[place]))
        return hits

    def _find(self, text: str) -> Iterator[_Found]:
        for start, end in windows(text):
            window = text[start:end]
            for found in self._in_window(window):
                yield replace(found, start=found.start + start, end=found.end + start)

    def _in_window(self, window: str) -> Iterator[_Found]:
        literals = [e for e in self._searched if e.text]
        if literals:
            search = LiteralSearch(window)
            for entry in literals:
                for start, end in search.find(entry.text):
                    if entry.part_of_word or _is_whole(window, start, end):
                        yield _Found(start, end, entry)
            yield from _similar(window, [e for e in literals if e.fuzzy < 100])
        for entry in self._searched:
            if entry.regex:
                for start, end in _regex_spans(window, entry.regex):
                    yield _Found(start, end, entry)

    def settled(self, hits: list[Hit], listed: Sequence[Hit], text: str, others: frozenset[str]) -> list[Hit]:
        """Return the merged hits of a segment with the lists' last word.

        Args:
            hits: merged, the listed ones among them.
            listed: what `find` gave for this segment.
            text: of the segment.
            others: words of names of people who are not exempt: alone they exempt nobody.
        """
        if listed:
            hits = [_lifted(hit, listed) for hit in hits]
        if self._never:
            hits = [hit for hit in hits if hit.detector == "list" or not self._is_exempt(hit, text, others)]
        return hits

    def other_people(self, names: Iterable[str]) -> frozenset[str]:
        """Return the words, folded, of those names that no entry exempts."""
        if not self._people:
            return frozenset()
        several = (name for name in names if len(_WORD.findall(name)) > 1)
        return frozenset(
            word for name in several if not self._names_exempt(name) for word in _WORD.findall(fold_text(name))
        )

    def _is_exempt(self, hit: Hit, text: str, others: frozenset[str]) -> bool:
        value = text[hit.start : hit.end]
        return any(self._exempts(entry, hit, value, text, others) for entry in self._never)

    def _exempts(self, entry: ListEntry, hit: Hit, value: str, text: str, others: frozenset[str]) -> bool:
        if entry.entity_type and entry.entity_type != hit.entity_type:
            return False
        if entry.near and not _stands_near(entry.near, text, hit.start, hit.end):
            return False
        if entry.regex:
            return bool(compile_pattern(entry.regex).fullmatch(value))
        if fold_text(value) == fold_text(entry.text):
            return True
        if entry.fuzzy < 100 and _similarity(fold_text(value), fold_text(entry.text)) >= entry.fuzzy:
            return True
        if hit.entity_type == "PERSON" == entry.entity_type:
            return _is_form_of(self._people[entry], value, others)
        return False

    def _names_exempt(self, name: str) -> bool:
        return any(_is_form_of(index, name, frozenset()) for index in self._people.values())


def _variants_of(entries: Iterable[ListEntry]) -> dict[ListEntry, NameIndex]:
    indexes = {}
    for entry in entries:
        if entry.entity_type == "PERSON" and entry.text:
            indexes[entry] = NameIndex()
            indexes[entry].add(entry.text, 1.0)
    return indexes


def _is_form_of(index: NameIndex, value: str, others: frozenset[str]) -> bool:
    """True when the whole value is a form of the indexed name; a single word only when it is nobody else's."""
    words = _WORD.findall(value)
    if len(words) == 1 and fold_text(words[0]) in others:
        return False
    hits = [hit for hit in index.find(value, frozenset()) if hit.rule != "MISSPELT"]
    letters = sum(map(str.isalnum, value))
    return bool(hits) and sum(map(str.isalnum, value[hits[0].start : hits[0].end])) == letters


def _always(found: _Found) -> Hit:
    entry = found.entry
    kind = entry.entity_type or LIST_TERM_TYPE
    if found.similar:
        why = "List: similar to a text that is always redacted"
        return Hit(found.start, found.end, kind, "list", "ALWAYS_REDACT_SIMILAR", _SIMILAR, why + _said(entry))
    what = "a pattern" if entry.regex else "a term"
    why = f"List: {what} that is always redacted"
    return Hit(found.start, found.end, kind, "list", "ALWAYS_REDACT", _SURE, why + _said(entry))


def _whole(segment: Segment, entry: ListEntry) -> Hit:
    where = "page" if segment.page is not None else "part of the document"
    why = f"List: a text stands here that withholds the whole {where}{_said(entry)}"
    return Hit(0, len(segment.text), WHOLE_PAGE_TYPE, "list", "WHOLE_PAGE", _SURE, why)


def _said(entry: ListEntry) -> str:
    named = f" ({entry.source})" if entry.source else ""
    return f"{named}: {entry.reason}" if entry.reason else named


def _lifted(hit: Hit, listed: Sequence[Hit]) -> Hit:
    """Make a finding that holds a listed term as sure as the term: it must not be left by band or kind."""
    held = [term for term in listed if hit.holds(term)]
    if hit.detector == "list" or not held:
        return hit
    best = max(held, key=lambda term: term.confidence)
    kind = LIST_TERM_TYPE if hit.entity_type in SUGGESTIONS else hit.entity_type
    why = f"{hit.why}; holds a term that is always redacted"
    sure = max(hit.confidence, best.confidence)
    return replace(hit, entity_type=kind, detector="list", rule=best.rule, confidence=sure, why=why)


def _is_whole(text: str, start: int, end: int) -> bool:
    """True when the span is not a piece of a longer word."""
    before = start > 0 and text[start - 1].isalnum() and text[start].isalnum()
    after = end < len(text) and text[end].isalnum() and text[end - 1].isalnum()
    return not before and not after


def _regex_spans(window: str, regex: str) -> set[tuple[int, int]]:
    """Return where the pattern matches the text as it stands, and as it reads without disguise."""
    pattern, plain = compile_pattern(regex), canonical(window)
    spans = {plain.source_span(*m.span()) for m in pattern.finditer(plain.text) if m.end() > m.start()}
    if plain.text != window:
        spans.update(m.span() for m in pattern.finditer(window) if m.end() > m.start())
    return spans


def _similar(window: str, entries: Sequence[ListEntry]) -> Iterator[_Found]:
    """Yield runs of as many words as the entry has, or one more or less, that are similar enough."""
    if not entries:
        return
    folded = fold(window)
    words = [m.span() for m in _WORD.finditer(folded.text)]
    for entry in entries:
        wanted = fast_fold(entry.text).strip()
        count = max(1, len(_WORD.findall(wanted)))
        if len(wanted) < _MIN_FUZZY:
            continue
        for first in range(len(words)):
            for size in {max(1, count - 1), count, count + 1}:
                last = first + size - 1
                if last >= len(words):
                    continue
                start, end = words[first][0], words[last][1]
                if _similarity(folded.text[start:end], wanted) >= entry.fuzzy:
                    yield _Found(*folded.source_span(start, end), entry, similar=True)


def _similarity(one: str, two: str) -> float:
    """Return the similarity in percent: one letter added, lost, changed or swapped with its neighbour counts 1."""
    from rapidfuzz.distance import OSA  # only lists with a fuzzy limit need it

    if abs(len(one) - len(two)) * 2 > max(len(one), len(two)):
        return 0.0
    return 100.0 * OSA.normalized_similarity(one, two)


def _stands_near(words: Sequence[str], text: str, start: int, end: int) -> bool:
    """True when one of the words stands close to the span in the same sentence."""
    before = _SENTENCE_END.split(text[max(0, start - _NEAR) : start])[-1]
    after = _SENTENCE_END.split(text[end : end + _NEAR])[0]
    return any(_has_word(fast_fold(part), fold_text(word)) for word in words for part in (before, after))


def _has_word(text: str, word: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(word)}(?!\w)", text) is not None
