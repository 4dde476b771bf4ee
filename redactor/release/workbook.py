"""Tables as a spreadsheet (XLSX). Every cell is text: nothing in it is run as a formula, now or after an edit."""

from __future__ import annotations

import datetime
import io
import re
from collections.abc import Sequence

from redactor.release.tables import Table

# What XML 1.0 can't hold; openpyxl refuses a book with it.
_ILLEGAL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_LONGEST_CELL = 32_000
_EPOCH = datetime.datetime(2000, 1, 1, tzinfo=datetime.UTC).replace(tzinfo=None)
_WIDEST = 60


def to_xlsx(head: Sequence[tuple[str, str]], tables: Sequence[Table]) -> bytes:
    """Return one sheet a table, the lines of `head` on a first sheet of their own where there are some."""
    from openpyxl import Workbook

    book = Workbook()
    book.remove(book.active)
    if head:
        _fill(book.create_sheet("About"), Table("", ("", ""), tuple(head)))
    for number, table in enumerate(tables, start=1):
        name = re.sub(r"[\[\]:*?/\\']", " ", table.title)[:31].strip() or f"Table {number}"
        _fill(book.create_sheet(name), table)
    # The time of day is no part of the record; two makings of the same log shall be the same book.
    book.properties.created = book.properties.modified = _EPOCH
    book.properties.creator = "redactor"
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def _fill(sheet, table: Table) -> None:  # type: ignore[no-untyped-def]  # openpyxl has no types
    from openpyxl.styles import Alignment, Font
    from openpyxl.utils import get_column_letter

    lines = [*([table.columns] if any(table.columns) else []), *table.rows]
    for row, line in enumerate(lines, start=1):
        for column, text in enumerate(line, start=1):
            cell = sheet.cell(row, column)
            cell.value = _ILLEGAL.sub("\ufffd", text)[:_LONGEST_CELL]
            cell.data_type = "s"  # openpyxl takes a text that begins with "=" for a formula otherwise
            cell.quotePrefix = True
            cell.alignment = Alignment(wrap_text=True, vertical="top")
            if row == 1 and any(table.columns):
                cell.font = Font(bold=True)
    for column in range(1, len(table.columns) + 1):
        longest = max((len(line[column - 1]) for line in lines if len(line) >= column), default=8)
        sheet.column_dimensions[get_column_letter(column)].width = min(_WIDEST, max(8, longest + 2))
    if any(table.columns):
        sheet.freeze_panes = "A2"
