"""From the lines that the recogniser reads to words whose boxes cover their ink."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from redactor.ocr.engine import Word

# A column is blank when no pixel of it differs from the line's background by more than this (of 255).
_INK = 48
# Two boxes of one row belong to one line when the gap is below this many heights.
_SAME_LINE_GAP = 1.5


@dataclass(frozen=True, slots=True)
class ReadLine:
    """One line as read.

    Attributes:
        text: with single spaces.
        x0, y0, x1, y1: upright box around the line, pixels.
        confidence: of the line.
        cells: (text, confidence, left, right) of words or single characters, pixels; may be empty.
        tilt: degrees by which the line falls to the right, from -45 to 45.
    """

    text: str
    x0: float
    y0: float
    x1: float
    y1: float
    confidence: float
    cells: tuple[tuple[str, float, float, float], ...] = ()
    tilt: float = 0.0

    @property
    def is_on_end(self) -> bool:
        """True when the line runs up or down the picture."""
        return self.height > 1.5 * self.width and len(self.text) > 2

    @property
    def width(self) -> float:
        """Width in pixels."""
        return self.x1 - self.x0

    @property
    def height(self) -> float:
        """Height in pixels."""
        return self.y1 - self.y0


def ordered(lines: Sequence[ReadLine]) -> list[list[ReadLine]]:
    """Group lines that follow each other closely in one row, rows from the top, each from the left."""
    rows: list[list[ReadLine]] = []
    for line in sorted(lines, key=lambda one: ((one.y0 + one.y1) / 2, one.x0)):
        row = rows[-1] if rows else []
        if row and _overlap(row[-1], line) > 0.5 * min(row[-1].height, line.height):
            row.append(line)
        else:
            rows.append([line])
    return [group for row in rows for group in _close_ones(sorted(row, key=lambda one: one.x0))]


def _overlap(one: ReadLine, two: ReadLine) -> float:
    return min(one.y1, two.y1) - max(one.y0, two.y0)


def _close_ones(row: list[ReadLine]) -> list[list[ReadLine]]:
    groups = [[row[0]]]
    for line in row[1:]:
        last = groups[-1][-1]
        if line.x0 - last.x1 < _SAME_LINE_GAP * max(last.height, line.height):
            groups[-1].append(line)
        else:
            groups.append([line])
    return groups


def words_of(line: ReadLine, number: int, grey: Any) -> list[Word]:
    """Split a line into words.

    Args:
        line: as read.
        number: of the line in reading order.
        grey: the picture as a two-dimensional array of brightness.

    Returns:
        Words whose boxes tile the line: a border lies in the blank space between two words.
    """
    texts = line.text.split()
    if not texts:
        return []
    spans = _from_cells(texts, line.cells) or _by_length(texts, line)
    if line.height > 1.5 * line.width and len(line.text) > 2:
        return _stacked(texts, line, number)
    borders = [line.x0]
    blank = _blank_columns(line, grey)
    for left, right in itertools.pairwise(spans):
        reach = line.width / max(1, len(line.text))
        borders.append(_in_blank(blank, line.x0, (left[2] + right[1]) / 2, reach * 1.5))
    borders.append(line.x1)
    return [
        Word(text, a, line.y0, b, line.y1, confidence, number)
        for text, (confidence, _, _), a, b in zip(texts, spans, borders, borders[1:], strict=False)
    ]


def _from_cells(
    texts: list[str], cells: Sequence[tuple[str, float, float, float]]
) -> list[tuple[float, float, float]]:
    """Give each word (confidence, left, right) from the recogniser's cells; [] if the letters differ."""
    spans: list[tuple[float, float, float]] = []
    rest = list(cells)
    for text in texts:
        taken: list[tuple[str, float, float, float]] = []
        while rest and len("".join(c[0] for c in taken)) < len(text):
            cell = rest.pop(0)
            if cell[0].strip():
                taken.append((cell[0].strip(), *cell[1:]))
        if "".join(c[0] for c in taken) != text:
            return []
        spans.append((min(c[1] for c in taken), min(c[2] for c in taken), max(c[3] for c in taken)))
    return spans


def _by_length(texts: list[str], line: ReadLine) -> list[tuple[float, float, float]]:
    """Share the line's width out by the number of letters."""
    unit = line.width / max(1, len(" ".join(texts)))
    spans, at = [], 0
    for text in texts:
        spans.append((line.confidence, line.x0 + at * unit, line.x0 + (at + len(text)) * unit))
        at += len(text) + 1
    return spans


def _stacked(texts: list[str], line: ReadLine, number: int) -> list[Word]:
    """Split a line that stands on end: every word gets the whole strip, since its direction is unknown."""
    return [Word(text, line.x0, line.y0, line.x1, line.y1, line.confidence, number) for text in texts]


def _blank_columns(line: ReadLine, grey: Any) -> list[bool]:
    import numpy as np  # comes with the engine

    top, bottom = max(0, int(line.y0)), min(grey.shape[0], int(line.y1) + 1)
    left, right = max(0, int(line.x0)), min(grey.shape[1], int(line.x1) + 1)
    strip = grey[top:bottom, left:right]
    if strip.size == 0:
        return []
    paper = float(np.median(strip))
    ink: list[bool] = (np.abs(strip.astype(np.int16) - paper).max(axis=0) <= _INK).tolist()
    return ink


def _in_blank(blank: list[bool], x0: float, border: float, reach: float) -> float:
    """Move a border into the middle of the widest run of blank columns within reach."""
    first, last = max(0, int(border - reach - x0)), min(len(blank), int(border + reach - x0) + 1)
    best, at = (0, 0), first
    while at < last:
        stop = at
        while stop < last and blank[stop]:
            stop += 1
        if stop - at > best[1] - best[0]:
            best = at, stop
        at = max(stop, at + 1)
    if best[1] <= best[0]:
        return border
    start, end = best
    while start > 0 and blank[start - 1]:
        start -= 1
    while end < len(blank) and blank[end]:
        end += 1
    return x0 + (start + end) / 2


def turned_back(word: Word, turns: int, width: int, height: int) -> Word:
    """Return a word at its place in the picture of width x height pixels that was turned before it was read.

    Args:
        word: as read in the turned picture.
        turns: quarter turns against the clock that the picture was turned by.
        width: of the picture itself, pixels.
        height: of the picture itself, pixels.
    """
    word = replace(word, is_level=word.is_level and not turns)
    if turns == 1:
        return replace(word, x0=width - word.y1, y0=word.x0, x1=width - word.y0, y1=word.x1)
    if turns == 2:
        return replace(word, x0=width - word.x1, y0=height - word.y1, x1=width - word.x0, y1=height - word.y0)
    if turns == 3:
        return replace(word, x0=word.y0, y0=height - word.x1, x1=word.y1, y1=height - word.x0)
    return word
