"""CSV and TSV by place: each cell with where it stands in the text, so that all the rest can stay as it is."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from redactor.errors import LimitError

MAX_CELLS: Final = 3_000_000
_SAMPLE: Final = 65_536
_SAMPLE_ROWS: Final = 60
# In order of preference where several fit alike.
_DELIMITERS: Final = (",", ";", "\t", "|")
_DECLARED: Final = re.compile(r"sep=(.)\r?\n", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell: code points start..end of the file's text, quotes included, and what it says."""

    start: int
    end: int
    quoted: bool
    text: str

    def written(self, text: str, delimiter: str) -> str:
        """Return `text` as the content of this cell, quoted where it was or has to be (RFC 4180, 2.5 to 2.7)."""
        if self.quoted or any(char in text for char in (delimiter, '"', "\n", "\r")):
            return '"' + text.replace('"', '""') + '"'
        return text


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of cells, and the sign between cells."""

    delimiter: str
    rows: list[list[Cell]]


def parse(text: str, delimiter: str = "") -> Table:
    """Read a table.

    Args:
        text: decoded.
        delimiter: the sign between cells; found out from the text when empty.

    Raises:
        LimitError: more than MAX_CELLS cells.
    """
    delimiter = delimiter or find_delimiter(text)
    rows: list[list[Cell]] = []
    cells = 0
    for row in _rows(text, delimiter):
        rows.append(row)
        cells += len(row)
        if cells > MAX_CELLS:
            raise LimitError(f"The table has more than {MAX_CELLS:,} cells.")
    return Table(delimiter, rows)


def find_delimiter(text: str) -> str:
    """Return the sign that cuts the first rows into the most even columns; a comma when none does."""
    declared = _DECLARED.match(text)
    if declared:
        return declared[1]
    sample = text[:_SAMPLE]
    best, best_score = _DELIMITERS[0], 0.0
    for delimiter in _DELIMITERS:
        if delimiter not in sample:
            continue
        widths = []
        for row in _rows(sample, delimiter):
            if len(row) > 1 or row[0].text.strip():
                widths.append(len(row))
            if len(widths) >= _SAMPLE_ROWS:
                break
        usual, amount = Counter(widths).most_common(1)[0] if widths else (1, 0)
        score = amount / len(widths) if usual > 1 else 0.0
        if score > best_score:
            best, best_score = delimiter, score
    return best


def _rows(text: str, delimiter: str) -> Iterator[list[Cell]]:
    mark = re.escape(delimiter)
    quoted = re.compile(rf'"([^"]*(?:""[^"]*)*)"(?={mark}|\r|\n|\Z)')
    plain = re.compile(rf"[^{mark}\r\n]*")
    line_end = re.compile(r"\r\n|\n|\r")
    row: list[Cell] = []
    at = 0
    while True:
        inside = quoted.match(text, at) if text.startswith('"', at) else None
        if inside:
            row.append(Cell(at, inside.end(), True, inside[1].replace('""', '"')))
            at = inside.end()
        else:
            outside = plain.match(text, at)
            end = outside.end() if outside else at
            row.append(Cell(at, end, False, text[at:end]))
            at = end
        if text.startswith(delimiter, at):
            at += len(delimiter)
            continue
        yield row
        row = []
        ended = line_end.match(text, at)
        if not ended or ended.end() >= len(text):
            return
        at = ended.end()
