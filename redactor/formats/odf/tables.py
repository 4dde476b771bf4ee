"""Sheets of an OpenDocument spreadsheet: hidden places emptied, cells noted, formulas that still may stay."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from redactor.formats.odf.mixed import MixedText
from redactor.formats.odf.names import drop, get, qn
from redactor.formats.odf.reduction import all_text
from redactor.formats.odf.styles import Styles
from redactor.formats.ooxml.inventory import Cut, Inventory, find_terms, shown_label
from redactor.formats.ooxml.xmlparts import Element
from redactor.formats.own_words import TERM_LABEL
from redactor.formats.xlsx.formulas import Gone, column_letters, may_stay
from redactor.model import Plan, Segment, SegmentKind

_CELLS = (qn("table:table-cell"), qn("table:covered-table-cell"))
_VALUES = ("value", "date-value", "time-value", "boolean-value", "string-value", "currency")
_REFERENCE = re.compile(r"\[([^\]]*)\]")
_SHEET_PART = re.compile(r"\$?('(?:[^']|'')*'|[^.'\s:]*)\.")


class ChosenName:
    """A sheet's name: taken as a whole or not at all."""

    def __init__(self) -> None:
        self.is_cut = False

    def redact(self, cuts: Sequence[Cut]) -> None:
        """Mark the name as gone."""
        self.is_cut = self.is_cut or bool(cuts)


@dataclass(eq=False)
class OdfCell:
    """One cell element, which may stand for many equal cells.

    Attributes:
        element: the cell.
        row: 1-based number of the first row that it stands for.
        column: the same for columns.
        is_cut: True once a redaction took something out.
        before: the text as it was read.
        value: what was stored behind it.
    """

    element: Element
    row: int
    column: int
    is_cut: bool = False
    before: str = ""
    value: str = ""
    texts: list[MixedText] = field(default_factory=list)

    @property
    def is_repeated(self) -> bool:
        """True when the element stands for more than one cell."""
        row = self.element.getparent()
        across = _count(self.element, "table:number-columns-repeated")
        return across > 1 or (row is not None and _count(row, "table:number-rows-repeated") > 1)

    @property
    def formula(self) -> str:
        """Return the formula, "" for none."""
        return get(self.element, "table:formula")

    def forget_value(self) -> None:
        """Take away everything but the text."""
        self.is_cut = True
        for name in _VALUES:
            self.element.attrib.pop(qn(f"office:{name}"), None)
        self.element.attrib.pop(qn("table:formula"), None)
        if get(self.element, "office:value-type"):
            self.element.set(qn("office:value-type"), "string")

    def clear(self) -> None:
        """Take everything away."""
        self.forget_value()
        self.element.attrib.pop(qn("office:value-type"), None)
        for child in list(self.element):
            drop(child)


class _CellText:
    def __init__(self, cell: OdfCell, text: MixedText) -> None:
        self._cell = cell
        self._text = text

    def redact(self, cuts: Sequence[Cut]) -> None:
        """Cut the shown text, and with it the value behind it."""
        self._text.redact(cuts)
        self._cell.forget_value()


class _FormulaText:
    def __init__(self, cell: OdfCell) -> None:
        self._cell = cell

    def redact(self, cuts: Sequence[Cut]) -> None:
        """Take the formula away; its value stays."""
        if cuts:
            self._cell.element.attrib.pop(qn("table:formula"), None)


@dataclass
class OdfSheet:
    """One sheet that is shown."""

    element: Element
    number: int
    name: str
    chosen: ChosenName
    cells: list[OdfCell] = field(default_factory=list)


class Sheets:
    """The sheets of one spreadsheet.

    Args:
        body: office:spreadsheet.
        styles: of the content.
        inventory: receives names, cells and hidden places.
    """

    def __init__(self, body: Element, styles: Styles, inventory: Inventory) -> None:
        self._inventory = inventory
        self._styles = styles
        self._gone = Gone()
        self._hidden_names: list[str] = []
        self.names = [
            get(n, "table:name") for n in body.iter(qn("table:named-range"), qn("table:named-expression"))
        ]
        self.names += [get(n, "table:name") for n in body.iter(qn("table:database-range"))]
        self.sheets: list[OdfSheet] = []
        for number, table in enumerate(list(body.iterchildren(qn("table:table"))), 1):
            self._take_sheet(table, number)

    def _take_sheet(self, table: Element, number: int) -> None:
        name = get(table, "table:name") or f"Sheet{number}"
        style = get(table, "table:style-name")
        if self._styles.value("table", style, "style:table-properties", "table:display") == "false":
            self._inventory.hidden(f"sheet-name/{number}", name, SegmentKind.HIDDEN_SHEET, "Hidden sheet")
            self._inventory.hidden(
                f"hidden-sheet/{number}", all_text(table), SegmentKind.HIDDEN_SHEET, "Hidden sheet"
            )
            self._hidden_names.append(name)
            drop(table)
            return
        sheet = OdfSheet(table, number, name, ChosenName())
        self.sheets.append(sheet)
        for cell, hidden in _walk(table):
            if hidden:
                self._hide(cell, sheet)
            else:
                sheet.cells.append(cell)

    def _hide(self, cell: OdfCell, sheet: OdfSheet) -> None:
        text = all_text(cell.element)
        values = [get(cell.element, f"office:{name}") for name in _VALUES[:3]]
        shown = text or "\n".join(filter(None, values))
        if shown or cell.formula:
            address = f"sheet/{sheet.name}!{column_letters(cell.column)}{cell.row}"
            self._inventory.hidden(
                address if not self._inventory.knows(address) else "hidden-cell/",
                shown,
                SegmentKind.HIDDEN_TEXT,
                "Hidden cell",
            )
            self._note_gone(sheet, cell)
            cell.clear()

    def _note_gone(self, sheet: OdfSheet, cell: OdfCell) -> None:
        if cell.is_repeated:
            # One element stands for many cells; a formula that looks at the sheet may look at any of them.
            self._gone.sheets.add(sheet.name.casefold())
        self._gone.note(sheet.name, cell.row, cell.column)

    def scan(self) -> None:
        """Note the names of the sheets, and the cells that are shown."""
        for sheet in self.sheets:
            name = Segment(f"sheet-name/{sheet.number}", sheet.name, label="Name of a sheet")
            self._inventory.live(name, sheet.chosen)
            for cell in sheet.cells:
                self._scan_cell(sheet, cell)

    def _scan_cell(self, sheet: OdfSheet, cell: OdfCell) -> None:
        address = f"sheet/{sheet.name}!{column_letters(cell.column)}{cell.row}"
        _say_value(cell.element)
        for number, paragraph in enumerate(cell.element.iterchildren(qn("text:p"), qn("text:h")), 1):
            text = MixedText(paragraph)
            cell.texts.append(text)
            place = address if number == 1 else f"{address}#p{number}"
            segment = Segment(place, text.text, SegmentKind.TABLE_CELL, label="Cell")
            self._inventory.live(segment, _CellText(cell, text))
        cell.before = "\n".join(text.text for text in cell.texts)
        cell.value = next((v for name in _VALUES[:5] if (v := get(cell.element, f"office:{name}"))), "")
        if '"' in cell.formula:
            segment = Segment(
                f"{address}/formula", cell.formula, SegmentKind.FORMULA, visible=False, label="Formula"
            )
            self._inventory.live(segment, _FormulaText(cell))

    def settle(self, plan: Plan) -> set[str]:
        """Finish after the plan was carried out: stored values, names, formulas. Returns the texts that went."""
        cells = [(sheet, cell) for sheet in self.sheets for cell in sheet.cells]
        for _, cell in cells:
            self._cut_stored(cell, plan)
        self._rename(plan)
        self._gone.sheets |= {name.casefold() for name in self._hidden_names}
        self._gone.sheets |= {sheet.name.casefold() for sheet in self.sheets if sheet.chosen.is_cut}
        for sheet, cell in cells:
            if cell.is_cut:
                self._note_gone(sheet, cell)
        for sheet, cell in cells:
            formula = cell.formula
            if formula and not self._may_stay(formula, sheet.name, plan):
                del cell.element.attrib[qn("table:formula")]
        went = {text for _, cell in cells if cell.is_cut for text in (cell.before, cell.value)}
        return went - {""}

    def _cut_stored(self, cell: OdfCell, plan: Plan) -> None:
        """Search the terms in stored values too: 5550123 may be shown as 5.55E+06."""
        if not plan.terms or cell.is_cut:
            return
        values = "\n".join(get(cell.element, f"office:{name}") for name in _VALUES)
        if find_terms(values, plan.terms):
            for text in cell.texts:
                text.redact([Cut(0, len(text.text), shown_label(TERM_LABEL, plan))])
            cell.forget_value()

    def _rename(self, plan: Plan) -> None:
        taken = {sheet.name.casefold() for sheet in self.sheets}
        for sheet in self.sheets:
            if find_terms(sheet.name, plan.terms) if plan.terms else False:
                sheet.chosen.is_cut = True
            if sheet.chosen.is_cut:
                number = sheet.number
                while f"sheet {number}" in taken:
                    number += 1
                taken.add(f"sheet {number}")
                sheet.element.set(qn("table:name"), f"Sheet {number}")

    def _may_stay(self, formula: str, sheet: str, plan: Plan) -> bool:
        if plan.terms and find_terms(formula, plan.terms):
            return False
        prefix, equals, body = formula.partition("=")
        if not equals or prefix not in ("of:", "oooc:", ""):
            return False
        plain = _in_a1(body)
        if plain is None or any(re.search(rf"(?<!\w){re.escape(n)}(?!\w)", body) for n in self.names if n):
            return False
        return may_stay(plain, sheet, self._gone)


def scan_chart(root: Element, number: int, inventory: Inventory) -> list[OdfCell]:
    """Note the titles of a chart as `object/N#pM`, and the cells of its own table, which are returned."""
    cells = [cell for table in root.iter(qn("table:table")) for cell, _ in _walk(table)]
    by_element = {cell.element: cell for cell in cells}
    for cell in cells:
        cell.element.attrib.pop(qn("table:formula"), None)
        _say_value(cell.element)
    for place, paragraph in enumerate(root.iter(qn("text:p"), qn("text:h")), 1):
        text = MixedText(paragraph)
        owner = by_element.get(paragraph.getparent())
        if owner is not None:
            owner.texts.append(text)
            owner.before = text.text
            owner.value = next((v for n in _VALUES[:5] if (v := get(owner.element, f"office:{n}"))), "")
        carrier = _CellText(owner, text) if owner is not None else text
        inventory.live(Segment(f"object/{number}#p{place}", text.text, label="Chart"), carrier)
    return cells


def settle_chart(cells: Sequence[OdfCell], went: set[str], plan: Plan) -> None:
    """Charts keep copies of cells: what was cut from a cell is cut from its copies as well."""
    for cell in cells:
        stored = bool(plan.terms) and bool(find_terms(cell.value, plan.terms))
        if stored or cell.before in went or cell.value in went:
            cell.clear()


def _in_a1(formula: str) -> str | None:
    """Translate OpenFormula's references (`[$'My Sheet'.A1:.B2]`) into the other spelling; None where it can't."""
    is_clear = True

    def reference(match: re.Match[str]) -> str:
        nonlocal is_clear
        inner = match[1]
        sheet = _SHEET_PART.match(inner)
        rest = inner[sheet.end() :] if sheet else ""
        first, _, last = rest.partition(":")
        last_cell = last.rpartition(".")[2]
        if sheet is None or "#" in inner or "/" in inner or (last and not last.startswith(".")):
            is_clear = False
            return ""
        name = sheet[1]
        if name and not name.startswith("'"):
            name = f"'{name}'"
        return f"{name}!{first}:{last_cell}".rstrip(":") if name else f"{first}:{last_cell}".rstrip(":")

    plain = _REFERENCE.sub(reference, formula).replace("~", ",").replace("|", ",")
    return plain if is_clear else None


def _say_value(cell: Element) -> None:
    """Give a cell that holds a value alone the text that it shows, so that it can be read and cut."""
    if next(cell.iterchildren(qn("text:p"), qn("text:h")), None) is not None:
        return
    value = next((v for name in _VALUES[:5] if (v := get(cell, f"office:{name}"))), "")
    if value:
        paragraph = cell.makeelement(qn("text:p"))
        paragraph.text = value
        cell.append(paragraph)


def _walk(table: Element) -> Iterator[tuple[OdfCell, bool]]:
    """Yield (cell, hidden) of a sheet; a repeated cell is one."""
    hidden_columns: list[tuple[int, int]] = []
    column = 1
    for node in _own(table, qn("table:table-column")):
        count = _count(node, "table:number-columns-repeated")
        if get(node, "table:visibility", "visible") != "visible":
            hidden_columns.append((column, column + count - 1))
        column += count
    row = 1
    for node in _own(table, qn("table:table-row")):
        hidden_row = get(node, "table:visibility", "visible") != "visible"
        column = 1
        for child in node.iterchildren(*_CELLS):
            count = _count(child, "table:number-columns-repeated")
            last = column + count - 1
            hidden = hidden_row or child.tag == qn("table:covered-table-cell")
            hidden = hidden or any(low <= column and last <= high for low, high in hidden_columns)
            yield OdfCell(child, row, column), hidden
            column += count
        row += _count(node, "table:number-rows-repeated")


def _own(table: Element, tag: str) -> Iterator[Element]:
    """Yield the rows or columns of a table, not those of tables inside it."""
    for node in table.iter(tag):
        if next(node.iterancestors(qn("table:table"))) is table:
            yield node


def _count(node: Element, name: str) -> int:
    value = get(node, name, "1")
    return int(value) if value.isascii() and value.isdigit() and len(value) < 10 else 1
