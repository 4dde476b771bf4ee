"""Literal search: wherever a term stands, whatever its case, accents, line ends and invisible characters."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from redactor.text.fold import Folded, breaks_words, fold, fold_text, squeeze

# A term that is shorter than this, white space left out, is not searched across lost or added spaces.
_SQUEEZE_MIN = 6


class LiteralSearch:
    """Searches one text for many literals; the folded views of the text are made once."""

    def __init__(self, text: str) -> None:
        self._source = text
        self._plain = fold(text)
        # Folding twice is the dearest step of a search, and most texts break no word at a line end.
        joined = fold(text, join_hyphens=True) if breaks_words(text) else self._plain
        self._views: list[Folded] = [self._plain]
        if joined.text != self._plain.text:
            self._views.append(joined)
        self._squeezed = squeeze(joined)

    def find(self, term: str) -> list[tuple[int, int]]:
        """Return the source spans (code points) where the term stands, in order, without overlaps."""
        needle = fold_text(term)
        if not needle:
            return []
        spans: set[tuple[int, int]] = set()
        for view in self._views:
            spans.update(view.source_span(i, i + len(needle)) for i in _occurrences(view.text, needle))
        tight = needle.replace(" ", "")
        if len(tight) >= _SQUEEZE_MIN:
            spans.update(self._find_squeezed(tight))
        return merge_spans(spans)

    def _find_squeezed(self, tight: str) -> Iterable[tuple[int, int]]:
        for i in _occurrences(self._squeezed.text, tight):
            start, end = self._squeezed.source_span(i, i + len(tight))
            if self._is_word_edge(start, -1) and self._is_word_edge(end - 1, 1):
                yield start, end

    def _is_word_edge(self, index: int, step: int) -> bool:
        """True when the neighbour of the character at `index` is not part of the same word."""
        other = index + step
        if not 0 <= other < len(self._source):
            return True
        return not (self._source[index].isalnum() and self._source[other].isalnum())


def find_literals(text: str, terms: Sequence[str]) -> list[tuple[int, int, int]]:
    """Return (start, end, index of the term) for each place where a term stands in `text`."""
    if not text:
        return []
    search = LiteralSearch(text)
    return sorted((start, end, n) for n, term in enumerate(terms) for start, end in search.find(term))


def count_folded(haystack: str, needle: str) -> int:
    """Count the substring occurrences of `needle` in `haystack`; both already folded. Overlaps count."""
    return sum(1 for _ in _occurrences(haystack, needle))


def merge_spans(spans: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """Sort spans and join those that overlap."""
    merged: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if merged and start < merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged


def _occurrences(haystack: str, needle: str) -> Iterable[int]:
    if not needle:
        return
    at = haystack.find(needle)
    while at >= 0:
        yield at
        at = haystack.find(needle, at + 1)
