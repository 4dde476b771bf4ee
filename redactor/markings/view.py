"""A segment's text in the views that the readers of marks share, made once."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass

from redactor.markings.normalise import Cleaned, clean, fold, lines, skeleton


@dataclass(frozen=True, slots=True)
class View:
    """All of the same length as `text`, except the source.

    Attributes:
        cleaned: with the map back to the source.
        text: cleaned text.
        folded: capitals without accents.
        bones: with the letters that OCR confuses made one.
        lines: spans of the lines that have anything visible; `line_starts` their beginnings.
    """

    cleaned: Cleaned
    text: str
    folded: str
    bones: str
    lines: list[tuple[int, int]]
    line_starts: list[int]

    @classmethod
    def of(cls, source: str, struck: tuple[tuple[int, int], ...] = ()) -> View:
        """Make the views of a text; `struck` are spans of it that are struck through."""
        cleaned = clean(source).with_struck(struck)
        folded = fold(cleaned.text)
        spans = lines(cleaned.text)
        return cls(cleaned, cleaned.text, folded, skeleton(folded), spans, [start for start, _ in spans])

    def line_at(self, position: int) -> int:
        """Return the index of the line that holds a position, or of the last line before it."""
        return max(0, bisect_right(self.line_starts, position) - 1)
