"""What an OCR engine gives: words with their boxes in pixels, in reading order."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Word:
    """One word of a picture.

    Attributes:
        text: without white space.
        x0, y0, x1, y1: pixels from the top left of the picture, y down; the box covers the word's ink.
        confidence: 0 to 1, as the engine says.
        line: number of the line in reading order, from 0; words of one line follow each other.
        is_level: False where the picture was turned to read it: the first letter is not the leftmost.
    """

    text: str
    x0: float
    y0: float
    x1: float
    y1: float
    confidence: float
    line: int
    is_level: bool = True


class OcrEngine(Protocol):
    """Reads pictures. Not thread-safe; one engine a process."""

    def read(self, width: int, height: int, bgrx: bytes) -> list[Word]:
        """Read one picture.

        Args:
            width: pixels a row.
            height: rows.
            bgrx: width * height * 4 bytes, rows from the top, the fourth byte of each pixel ignored.

        Returns:
            The words in reading order; none for a blank picture.

        Raises:
            DamagedFileError: the bytes are not that many pixels.
            LimitError: more pixels than are read in one picture.
        """
