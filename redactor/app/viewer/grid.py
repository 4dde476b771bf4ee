"""Sheets as grids: from the segments of a workbook to rows and columns. No Qt in here."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from redactor.model import Segment, split_part

_CELL = re.compile(r"sheet/(?P<sheet>.*)!(?P<column>[A-Z]{1,3})(?P<row>[1-9][0-9]{0,6})$", re.DOTALL)
# What lies further out is in the text view; a grid of a million empty rows would help nobody.
MOST_ROWS, MOST_COLUMNS = 100_000, 512


@dataclass(slots=True)
class Sheet:
    """One sheet: segments by (row, column), both from 0; `far` counts the cells that lie beyond the grid."""

    name: str
    cells: dict[tuple[int, int], Segment] = field(default_factory=dict)
    rows: int = 0
    columns: int = 0
    far: int = 0
    hidden: bool = True


def column_number(letters: str) -> int:
    """Return the number of a column from 0: A is 0, AA is 26."""
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - 64
    return number - 1


def column_letters(number: int) -> str:
    """Return the letters of a column counted from 0."""
    letters, number = "", number + 1
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def build_sheets(segments: Iterable[Segment]) -> list[Sheet]:
    """Return the sheets in the order in which they appear; empty when there is no cell among the segments."""
    sheets: dict[str, Sheet] = {}
    for segment in segments:
        match = _CELL.match(split_part(segment.address)[1])
        if match is None:
            continue
        sheet = sheets.setdefault(match["sheet"], Sheet(match["sheet"]))
        row, column = int(match["row"]) - 1, column_number(match["column"])
        sheet.hidden = sheet.hidden and not segment.visible
        if row >= MOST_ROWS or column >= MOST_COLUMNS:
            sheet.far += 1
            continue
        sheet.cells[row, column] = segment
        sheet.rows, sheet.columns = max(sheet.rows, row + 1), max(sheet.columns, column + 1)
    return list(sheets.values())
