"""Formulas: which cells they look at, and copies of a shared formula for each of its cells."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

MAX_ROW, MAX_COLUMN = 1_048_576, 16_384
_SHEET = r"(?:'(?:[^']|'')+'|[^\W\d][\w.]*)!"
_CELL = r"\$?[A-Za-z]{1,3}\$?\d{1,7}"
_AREA = rf"(?:{_CELL}(?::{_CELL})?|\$?[A-Za-z]{{1,3}}:\$?[A-Za-z]{{1,3}}|\$?\d{{1,7}}:\$?\d{{1,7}})"
_TOKEN = re.compile(
    rf'(?P<text>"(?:[^"]|"")*")'
    rf"|(?P<area>(?:{_SHEET})?{_AREA})(?![\w.(!])"
    r"|(?P<function>[A-Za-z_][\w.]*)(?=\()"
    r"|(?P<constant>TRUE|FALSE)(?![\w.(!])"
    r"|(?P<number>\d+\.?\d*(?:[eE][+-]?\d+)?|\.\d+)"
    r"|(?P<error>#(?:REF!|N/A|VALUE!|DIV/0!|NAME\?|NUM!|NULL!))"
    r"|(?P<operator>[-+*/^&=<>%(),;{}\s])"
    r"|(?P<other>.)",
    re.DOTALL | re.IGNORECASE,
)
_ONE_CELL = re.compile(r"(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})")
# Functions that look at cells which their text does not name.
_INDIRECT = frozenset(
    {"INDIRECT", "OFFSET", "GETPIVOTDATA", "CUBEVALUE", "WEBSERVICE", "CELL", "INFO", "CALL", "SHEET"}
)


@dataclass(frozen=True, slots=True)
class Area:
    """A rectangle of cells, 1-based and inclusive; `sheet` is empty for the formula's own sheet."""

    sheet: str
    first_row: int
    last_row: int
    first_column: int
    last_column: int


class Gone:
    """What the new workbook does not hold any more: sheets that were dropped or renamed, and cells.

    Args:
        sheets: names of sheets, in any case.
    """

    def __init__(self, sheets: Iterable[str] = ()) -> None:
        self.sheets = {name.casefold() for name in sheets}
        self._cells: defaultdict[str, defaultdict[int, list[int]]] = defaultdict(lambda: defaultdict(list))
        self._is_sorted = True

    @property
    def is_empty(self) -> bool:
        """True when every sheet and cell is still there."""
        return not self.sheets and not self._cells

    def note(self, sheet: str, row: int, column: int) -> None:
        """Note one cell whose content was dropped or cut."""
        self._cells[sheet.casefold()][column].append(row)
        self._is_sorted = False

    def touches(self, area: Area, own_sheet: str) -> bool:
        """True when the area looks at anything that is gone."""
        sheet = (area.sheet or own_sheet).casefold()
        if sheet in self.sheets:
            return True
        if sheet not in self._cells:
            return False
        self._sort()
        for column, rows in self._cells[sheet].items():
            if area.first_column <= column <= area.last_column:
                at = bisect_left(rows, area.first_row)
                if at < len(rows) and rows[at] <= area.last_row:
                    return True
        return False

    def _sort(self) -> None:
        if not self._is_sorted:
            for columns in self._cells.values():
                for rows in columns.values():
                    rows.sort()
            self._is_sorted = True


def may_stay(formula: str, sheet: str, gone: Gone) -> bool:
    """True when a formula can stay: it names nothing outside of the file and nothing that is gone.

    A formula that looks at a place which a plain reading can't tell (a name, INDIRECT) stays only while
    nothing at all is gone.
    """
    areas: list[Area] = []
    for match in _TOKEN.finditer(formula):
        kind, token = match.lastgroup, match.group()
        if token in ("[", "#REF!"):
            return False
        if kind == "area":
            areas.append(parse_area(token))
        elif not gone.is_empty and (kind == "other" or (kind == "function" and token.upper() in _INDIRECT)):
            return False
    return not any(gone.touches(area, sheet) for area in areas)


def parse_area(token: str) -> Area:
    """Read `A1`, `$A$1:B2`, `A:C`, `3:4`, with or without a sheet's name."""
    sheet, bang, place = token.rpartition("!")
    sheet = sheet[1:-1].replace("''", "'") if bang and sheet.startswith("'") else sheet
    first, _, last = place.replace("$", "").upper().partition(":")
    row_1, column_1 = _corner(first, low=True)
    row_2, column_2 = _corner(last or first, low=False)
    return Area(sheet, min(row_1, row_2), max(row_1, row_2), min(column_1, column_2), max(column_1, column_2))


def _corner(place: str, *, low: bool) -> tuple[int, int]:
    letters = place.rstrip("0123456789")
    digits = place[len(letters) :]
    row = int(digits) if digits else (1 if low else MAX_ROW)
    column = column_number(letters) if letters else (1 if low else MAX_COLUMN)
    return row, column


@lru_cache(maxsize=MAX_COLUMN)
def column_number(letters: str) -> int:
    """Turn `A` into 1, `XFD` into 16384."""
    number = 0
    for letter in letters.upper():
        number = number * 26 + ord(letter) - 64
    return number


@lru_cache(maxsize=MAX_COLUMN)
def column_letters(number: int) -> str:
    """Turn 1 into `A`."""
    letters = ""
    while number > 0:
        number, rest = divmod(number - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def shifted(formula: str, rows: int, columns: int) -> str:
    """Return a shared formula as it stands `rows` below and `columns` right of its first cell."""
    out = []
    for match in _TOKEN.finditer(formula):
        token = match.group()
        out.append(_shift_area(token, rows, columns) if match.lastgroup == "area" else token)
    return "".join(out)


def _shift_area(token: str, rows: int, columns: int) -> str:
    sheet, bang, place = token.rpartition("!")

    def shift(match: re.Match[str]) -> str:
        fixed_column, letters, fixed_row, digits = match.groups()
        column = (
            letters if fixed_column else column_letters((column_number(letters) + columns - 1) % MAX_COLUMN + 1)
        )
        row = digits if fixed_row else str((int(digits) + rows - 1) % MAX_ROW + 1)
        return f"{fixed_column}{column}{fixed_row}{row}"

    return f"{sheet}{bang}{_ONE_CELL.sub(shift, place)}"
