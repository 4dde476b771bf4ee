"""The new workbook: kept sheets, cells written anew, and formulas, names and tables where they still fit."""

from __future__ import annotations

import re
from collections.abc import Iterator

from redactor.formats.ooxml.assembly import Assembly
from redactor.formats.ooxml.graph import LoadedPart
from redactor.formats.ooxml.inventory import Cut, find_terms, shown_label
from redactor.formats.ooxml.names import qn
from redactor.formats.ooxml.vocabulary import CopyRules
from redactor.formats.ooxml.xmlparts import Element, drop
from redactor.formats.own_words import TERM_LABEL
from redactor.formats.xlsx.book import BookScan
from redactor.formats.xlsx.cells import Cell, render_rows
from redactor.formats.xlsx.formulas import Area, Gone, may_stay, parse_area
from redactor.formats.xlsx.sheet import Sheet
from redactor.formats.xlsx.strings import StringTable
from redactor.model import Plan, WrittenFile

_STRINGS_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"
_AREA = re.compile(r"[A-Z]{1,3}\d{1,7}(?::[A-Z]{1,3}\d{1,7})?")
_EMPTY_DATA = b"<sheetData/>"


def write_book(book: BookScan, plan: Plan) -> WrittenFile:
    """Carry out the plan on a scanned workbook and write it.

    Raises:
        UsageError: the plan does not fit the file.
    """
    book.inventory.carry_out(plan)
    _cut_stored_values(book, plan)
    _rename_sheets(book)
    gone, values = _what_is_gone(book)
    _settle_formulas(book, gone)
    _settle_names(book, gone)
    _settle_links(book, gone)
    _settle_charts(book, gone, values)
    _settle_tables(book)
    table = StringTable()
    by_part = {sheet.source: sheet for sheet in book.sheets if sheet.visible}

    def finish(part: LoadedPart, data: bytes) -> bytes:
        if part.kind.relation != "worksheet":
            return data
        rows = render_rows(by_part[part.source].rows, table, len(book.styles.codes))
        return data.replace(_EMPTY_DATA, f"<sheetData>{rows}</sheetData>".encode(), 1)

    assembly = Assembly()
    assembly.relate("", "officeDocument", "xl/workbook.xml")
    book.graph.put_all(assembly, CopyRules(terms=plan.terms), "xl", finish)
    assembly.put("xl/sharedStrings.xml", _STRINGS_TYPE, table.to_bytes())
    assembly.relate("xl/workbook.xml", "sharedStrings", "xl/sharedStrings.xml")
    inventory = book.inventory
    return WrittenFile(assembly.to_bytes(), ".xlsx", inventory.removals(), warnings=tuple(inventory.warnings))


def _cells(book: BookScan) -> Iterator[tuple[Sheet, Cell]]:
    return ((sheet, cell) for sheet in book.sheets if sheet.visible for row in sheet.rows for cell in row.cells)


def _cut_stored_values(book: BookScan, plan: Plan) -> None:
    """Search the terms in stored numbers too: 5550123 may be shown as 5.55E+06."""
    if not plan.terms:
        return
    for _, cell in _cells(book):
        if cell.kind == "n" and cell.raw != cell.text.plain and find_terms(cell.raw, plan.terms):
            cell.redact([Cut(0, len(cell.text.plain), shown_label(TERM_LABEL, plan))])
        if cell.formula is not None and find_terms(cell.formula.text, plan.terms):
            cell.formula.is_cut = True


def _rename_sheets(book: BookScan) -> None:
    taken = {sheet.name.casefold() for sheet in book.sheets}
    nodes = {node.get(qn("r:id")): node for node in book.main.root.iter(qn("x:sheet"))}
    for sheet in book.sheets:
        if sheet.visible and book.names[sheet.number].is_cut:
            number = sheet.number
            while f"sheet {number}" in taken:
                number += 1
            sheet.new_name = f"Sheet {number}"
            taken.add(sheet.new_name.casefold())
            nodes[sheet.rid].set("name", sheet.new_name)


def _what_is_gone(book: BookScan) -> tuple[Gone, set[str]]:
    """Return the places whose content is gone, and the stored texts that stood there."""
    gone = Gone(sheet.name for sheet in book.sheets if not sheet.visible or sheet.new_name != sheet.name)
    for sheet in book.sheets:
        for cell in book.hidden_cells.get(sheet.name, ()):
            gone.note(sheet.name, cell.row, cell.column)
    values: set[str] = set()
    for sheet, cell in _cells(book):
        if cell.is_cut:
            gone.note(sheet.name, cell.row, cell.column)
            values.add(cell.before)
    values.discard("")
    return gone, values


def _settle_formulas(book: BookScan, gone: Gone) -> None:
    """Keep a formula only when it looks at nothing that is gone; otherwise its value stays."""
    cut_groups = {
        (sheet.number, cell.formula.group)
        for sheet, cell in _cells(book)
        if cell.formula is not None and cell.formula.is_cut and cell.formula.group >= 0
    }
    for sheet, cell in _cells(book):
        formula = cell.formula
        if formula is None:
            continue
        shared_cut = (sheet.number, formula.group) in cut_groups
        if (
            formula.is_cut
            or shared_cut
            or not may_stay(formula.text, sheet.name, gone)
            or (formula.area and not gone.is_empty and gone.touches(parse_area(formula.area), sheet.name))
        ):
            cell.formula = None


def _settle_names(book: BookScan, gone: Gone) -> None:
    kept_numbers = [sheet.number for sheet in book.sheets if sheet.visible]
    for node, chosen in book.ranges:
        scope = node.get("localSheetId")
        place = kept_numbers.index(int(scope) + 1) if _names_kept(scope, kept_numbers) else -1
        looks_at_gone = not may_stay(node.text or "", "", Gone(sheets=gone.sheets))
        if chosen.is_cut or looks_at_gone or (scope is not None and place < 0):
            drop(node)
        elif scope is not None:
            node.set("localSheetId", str(place))
    for names in list(book.main.root.iter(qn("x:definedNames"))):
        if not len(names):
            drop(names)


def _names_kept(scope: str | None, kept_numbers: list[int]) -> bool:
    return scope is not None and scope.isdigit() and int(scope) + 1 in kept_numbers


def _settle_links(book: BookScan, gone: Gone) -> None:
    for part in book.graph.parts:
        for node in part.root.iter(qn("x:hyperlink")):
            place = node.get("location")
            if place is not None and not may_stay(place, "", Gone(sheets=gone.sheets)):
                del node.attrib["location"]


def _settle_charts(book: BookScan, gone: Gone, values: set[str]) -> None:
    """Charts keep the values of cells: what was cut from a cell is cut from its copies as well."""
    for part in book.graph.parts:
        if part.kind.relation != "chart":
            continue
        for node in list(part.root.iter(qn("c:v"))):
            if (node.text or "") in values:
                parent = node.getparent()
                drop(parent if parent.tag == qn("c:pt") else node)
        for node in part.root.iter(qn("c:f")):
            # LibreOffice writes a series' name as a literal instead of a place.
            if '"' in (node.text or "") or not may_stay(node.text or "", "", gone):
                node.text = "#REF!"


def _settle_tables(book: BookScan) -> None:
    """Column names must equal the texts of the header cells; a table that can't meet this becomes plain cells."""
    number = 0
    for sheet in book.sheets:
        part = next((p for p in book.graph.parts if p.source == sheet.source), None) if sheet.visible else None
        cells = {(c.row, c.column): c for row in sheet.rows for c in row.cells} if part is not None else {}
        for child in part.children.values() if part is not None else ():
            if child.kind.relation == "table" and not child.dead:
                number += 1
                child.dead = not _fit_table(child.root, cells, number)
        if part is not None:
            _forget_dead_tables(part)


def _fit_table(root: Element, cells: dict[tuple[int, int], Cell], number: int) -> bool:
    place = root.get("ref") or ""
    columns = list(root.iter(qn("x:tableColumn")))
    if not _AREA.fullmatch(place) or root.get("headerRowCount", "1") != "1":
        return False
    area: Area = parse_area(place)
    if len(columns) != area.last_column - area.first_column + 1:
        return False
    names = []
    for offset, column in enumerate(columns):
        header = cells.get((area.first_row, area.first_column + offset))
        if header is None or header.kind != "s" or not header.text.plain or header.formula is not None:
            return False
        names.append(header.text.plain)
        column.set("name", header.text.plain.replace("\n", "_x000a_"))
    root.set("name", f"Table{number}")
    root.set("displayName", f"Table{number}")
    root.set("id", str(number))
    return len({name.casefold() for name in names}) == len(names)


def _forget_dead_tables(part: LoadedPart) -> None:
    dead = {rid for rid, child in part.children.items() if child.dead}
    for node in list(part.root.iter(qn("x:tablePart"))):
        if node.get(qn("r:id")) in dead or node.get(qn("r:id")) not in part.children:
            drop(node)
    for parts in list(part.root.iter(qn("x:tableParts"))):
        if not len(parts):
            drop(parts)
        else:
            parts.set("count", str(len(parts)))
