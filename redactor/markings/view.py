"""A segment's text in the views that the readers of marks share, made once."""

from __future__ import annotations

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
        lines: spans of the lines that have anything visible.
    """

    cleaned: Cleaned
    text: str
    folded: str
    bones: str
    lines: list[tuple[int, int]]

    @classmethod
    def of(cls, source: str) -> View:
        """Make the views of a text."""
        cleaned = clean(source)
        folded = fold(cleaned.text)
        return cls(cleaned, cleaned.text, folded, skeleton(folded), lines(cleaned.text))
