"""Rows and cells: parsed as a stream, kept as small records, written as new XML."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from xml.sax.saxutils import escape

from redactor.formats.ooxml.inventory import Cut, apply_cuts
from redactor.formats.ooxml.names import qn
from redactor.formats.ooxml.xmlparts import Element, parse_rows
from redactor.formats.xlsx.formulas import MAX_COLUMN, MAX_ROW, column_letters, column_number, shifted
from redactor.formats.xlsx.numbers import display, to_serial
from redactor.formats.xlsx.strings import EMPTY, StringTable, Text, cut_rich, decode, encode, read_item

_V, _F, _IS = qn("x:v"), qn("x:f"), qn("x:is")
_REFERENCE = re.compile(r"([A-Za-z]{1,3})(\d{1,7})")
_ROW_ATTRIBUTES = (
    "ht",
    "customHeight",
    "hidden",
    "outlineLevel",
    "collapsed",
    "customFormat",
    "s",
    "thickTop",
    "thickBot",
)
_PLAIN_VALUE = re.compile(r"[\d.]{1,12}|true|false")
_NUMBER = re.compile(r"[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?")
_ERRORS = re.compile(r"#[A-Z0-9/_?!]{2,20}")


@dataclass(frozen=True, slots=True)
class CellStyles:
    """What the workbook says of numbers: each cell format's code, and from which year days are counted."""

    codes: tuple[str, ...] = ("General",)
    base_1904: bool = False

    def code(self, style: int) -> str:
        """Return the number format of a cell style."""
        return self.codes[style] if style < len(self.codes) else "General"


@dataclass(slots=True)
class Formula:
    """A cell's formula, without the equals sign.

    Attributes:
        text: as it would stand in this cell.
        is_master: False for cells that share another cell's formula, which has the segment.
        group: number of the shared formula, or -1.
        area: the cells of an array formula.
        is_cut: True once a redaction has touched it.
    """

    text: str
    is_master: bool = True
    group: int = -1
    area: str = ""
    is_cut: bool = False

    def redact(self, cuts: Sequence[Cut]) -> None:
        """A formula that loses anything becomes its value."""
        self.is_cut = self.is_cut or bool(cuts)


@dataclass(slots=True)
class Cell:
    """One cell. `kind` is n (number), s (text), b (yes or no), e (error) or "" (empty).

    `raw` is the stored value of numbers, booleans and errors; `text` what the cell shows; `before` what was
    stored, or shown, before a redaction.
    """

    row: int
    column: int
    style: int
    kind: str
    raw: str
    text: Text
    formula: Formula | None = None
    is_cut: bool = False
    before: str = ""

    @property
    def reference(self) -> str:
        """Return such as `B7`."""
        return f"{column_letters(self.column)}{self.row}"

    def redact(self, cuts: Sequence[Cut]) -> None:
        """Carry out cuts; whatever the cell was, it is text afterwards, and its formula is gone."""
        self.before = self.raw or self.text.plain
        self.text = cut_rich(self.text, cuts) if self.text.rich else Text(apply_cuts(self.text.plain, cuts))
        self.kind = "s"
        self.raw = ""
        self.formula = None
        self.is_cut = True


@dataclass(slots=True)
class Row:
    """One row with its own settings, which hold numbers and switches only."""

    number: int
    hidden: bool
    settings: tuple[tuple[str, str], ...]
    cells: list[Cell] = field(default_factory=list)


class RowReader:
    """Reads the rows of a worksheet part.

    Args:
        shared: the shared strings.
        styles: for the display of numbers.
    """

    def __init__(self, shared: Sequence[Text], styles: CellStyles) -> None:
        self._shared = shared
        self._styles = styles
        self._next_row = 1
        self._masters: dict[str, tuple[int, int, str]] = {}
        self._displays: dict[tuple[str, int], Text] = {}
        self.rows: list[Row] = []

    def parse(self, data: bytes) -> Element:
        """Parse the part; return its root without the rows, which are in `rows`."""
        return parse_rows(data, qn("x:row"), self._take)

    def _take(self, element: Element) -> None:
        number = _bounded(element.get("r"), self._next_row, MAX_ROW)
        self._next_row = number + 1
        settings = tuple(
            (name, value)
            for name in _ROW_ATTRIBUTES
            if (value := element.get(name)) is not None and _PLAIN_VALUE.fullmatch(value)
        )
        height = element.get("ht")
        hidden = element.get("hidden") in ("1", "true") or (height is not None and height.strip("0.") == "")
        row = Row(number, hidden, settings)
        next_column = 1
        for node in element.iterchildren(qn("x:c")):
            cell = self._cell(node, number, next_column)
            next_column = cell.column + 1
            row.cells.append(cell)
        self.rows.append(row)

    def _cell(self, node: Element, row: int, column: int) -> Cell:
        match = _REFERENCE.fullmatch(node.get("r") or "")
        if match and int(match.group(2)) == row:
            column = min(column_number(match.group(1)), MAX_COLUMN)
        style = _bounded(node.get("s"), 0, 65_535)
        kind = node.get("t") or "n"
        value, formula, item = "", None, None
        for child in node:
            if child.tag == _V:
                value = child.text or ""
            elif child.tag == _F:
                formula = self._formula(child, row, column)
            elif child.tag == _IS:
                item = child
        if kind == "inlineStr":
            return Cell(row, column, style, "s", "", read_item(item) if item is not None else EMPTY, formula)
        if not value:
            return Cell(row, column, style, "", "", EMPTY, formula)
        return self._valued(Cell(row, column, style, kind, value, EMPTY, formula))

    def _valued(self, cell: Cell) -> Cell:
        value = cell.raw
        if cell.kind == "d":
            serial = to_serial(value)
            cell.kind, cell.raw = ("n", serial) if serial is not None else ("s", "")
        if cell.kind == "s" and cell.raw:
            index = _bounded(value.strip(), -1, MAX_ROW * MAX_COLUMN)
            cell.text, cell.raw = (self._shared[index] if 0 <= index < len(self._shared) else EMPTY), ""
        elif cell.kind == "n" and _NUMBER.fullmatch(cell.raw.strip()):
            cell.raw = cell.raw.strip()
            cell.text = self._number(cell.raw, cell.style)
        elif cell.kind == "b":
            cell.raw = "1" if value.strip() in ("1", "true") else "0"
            cell.text = Text("TRUE" if cell.raw == "1" else "FALSE")
        elif cell.kind == "e" and _ERRORS.fullmatch(value):
            cell.text = Text(value)
        else:
            cell.kind, cell.raw, cell.text = "s", "", Text(decode(value))
        return cell

    def _number(self, raw: str, style: int) -> Text:
        key = (raw, style)
        if key not in self._displays:
            if len(self._displays) > 50_000:
                self._displays.clear()
            shown = display(raw, self._styles.code(style), base_1904=self._styles.base_1904)
            # A format such as ;;; shows nothing; the number still stands in the file and must be seen here.
            self._displays[key] = Text(shown or raw)
        return self._displays[key]

    def _formula(self, node: Element, row: int, column: int) -> Formula | None:
        kind, text = node.get("t") or "normal", decode(node.text or "")
        if kind == "shared":
            group = node.get("si") or ""
            if text:
                self._masters[group] = (row, column, text)
                return Formula(text, group=_bounded(group, 0, MAX_ROW))
            if group not in self._masters:
                return None
            from_row, from_column, master = self._masters[group]
            copied = shifted(master, row - from_row, column - from_column)
            return Formula(copied, is_master=False, group=_bounded(group, 0, MAX_ROW))
        if not text:
            return None
        area = node.get("ref") or ""
        if kind == "array" and re.fullmatch(r"[A-Z]{1,3}\d{1,7}(?::[A-Z]{1,3}\d{1,7})?", area):
            return Formula(text, area=area)
        # A data table is computed by a command, not by a formula: only its values can stay.
        return Formula(text, is_cut=kind not in ("normal", "array"))


def _bounded(value: str | None, default: int, maximum: int) -> int:
    return min(int(value), maximum) if value is not None and value.isascii() and value.isdigit() else default


def render_rows(rows: Sequence[Row], table: StringTable, style_count: int) -> str:
    """Write rows as the content of x:sheetData, in order, each cell once."""
    out: list[str] = []
    last = 0
    for row in sorted(rows, key=lambda r: r.number):
        if row.number <= last:
            continue
        last = row.number
        settings = "".join(
            f' {name}="{value}"' for name, value in row.settings if name != "s" or int_in(value, style_count)
        )
        cells = _render_cells(row, table, style_count)
        if cells or settings:
            out.append(f'<row r="{row.number}"{settings}>{cells}</row>')
    return "".join(out)


def int_in(value: str, count: int) -> bool:
    """True when the value is the index of one of `count` things."""
    return value.isdigit() and int(value) < count


def _render_cells(row: Row, table: StringTable, style_count: int) -> str:
    out: list[str] = []
    last = 0
    for cell in sorted(row.cells, key=lambda c: c.column):
        if cell.column <= last:
            continue
        last = cell.column
        style = f' s="{cell.style}"' if 0 < cell.style < style_count else ""
        head = f'<c r="{cell.reference}"{style}'
        formula = _render_formula(cell.formula)
        if cell.kind == "s" and not formula:
            if cell.text.plain:
                out.append(f'{head} t="s"><v>{table.add(cell.text)}</v></c>')
            elif style:
                out.append(f"{head}/>")
        elif cell.kind == "s":
            out.append(f'{head} t="str">{formula}<v>{escape(encode(cell.text.plain))}</v></c>')
        elif cell.kind:
            kind = f' t="{cell.kind}"' if cell.kind != "n" else ""
            out.append(f"{head}{kind}>{formula}<v>{escape(cell.raw)}</v></c>")
        elif formula:
            out.append(f"{head}>{formula}</c>")
        elif style:
            out.append(f"{head}/>")
    return "".join(out)


def _render_formula(formula: Formula | None) -> str:
    if formula is None:
        return ""
    array = f' t="array" ref="{formula.area}"' if formula.area else ""
    return f"<f{array}>{escape(encode(formula.text))}</f>"
