"""Table in text form <-> Document. Encoding, delimiter, quoting and line ends stay; touched cells are new."""

from __future__ import annotations

import hashlib
from typing import Final

from redactor.formats.charset import Decoded
from redactor.formats.plain.reader import decode_file
from redactor.formats.spans import splice
from redactor.formats.table.parse import Cell, Table, parse
from redactor.formats.units import Unit, parted_terms, term_hits, unit_cuts
from redactor.model import Document, Plan, SegmentKind, WrittenFile

# Above this many cells a row is one segment: lists of findings and views need smaller numbers.
_CELL_SEGMENTS: Final = 100_000


def read_csv(data: bytes, name: str) -> Document:
    """Read a table whose cells are parted by commas, semicolons, tabs or bars.

    Segments: `row/5/col/2` for each cell that is not empty, from 1; above 100,000 cells `row/5` with the cells
    parted by tabs.

    Raises:
        DamagedFileError: empty, or not text.
        LimitError: too large.
    """
    return _read(data, name, "", "text/csv")


def read_tsv(data: bytes, name: str) -> Document:
    """Read a table whose cells are parted by tabs; see `read_csv`."""
    return _read(data, name, "\t", "text/tab-separated-values")


def write_csv(data: bytes, name: str, plan: Plan) -> WrittenFile:  # noqa: ARG001  (the contract)
    """Write the table with the same rows and columns; cells without a redaction stay byte for byte."""
    return _write(data, plan, "", ".csv")


def write_tsv(data: bytes, name: str, plan: Plan) -> WrittenFile:  # noqa: ARG001  (the contract)
    """See `write_csv`."""
    return _write(data, plan, "\t", ".tsv")


def _read(data: bytes, name: str, delimiter: str, media_type: str) -> Document:
    decoded = decode_file(data)
    units, _ = _units(parse(decoded.text, delimiter))
    warnings = ("Some bytes have no meaning in the text's encoding.",) if decoded.lossy else ()
    segments = tuple(unit.segment() for unit in units if unit.text.strip())
    sha256 = hashlib.sha256(data).hexdigest()
    return Document(name, "", media_type, sha256, len(data), segments=segments, warnings=warnings)


def _units(table: Table) -> tuple[list[Unit], list[list[Cell]]]:
    """Return the units, and the cells that each stands for."""
    amount = sum(map(len, table.rows))
    units: list[Unit] = []
    cells: list[list[Cell]] = []
    for r, row in enumerate(table.rows, 1):
        if amount > _CELL_SEGMENTS:
            units.append(Unit(f"row/{r}", "\t".join(c.text for c in row), f"Row {r}", SegmentKind.TABLE_CELL))
            cells.append(row)
            continue
        for c, cell in enumerate(row, 1):
            units.append(Unit(f"row/{r}/col/{c}", cell.text, f"Row {r}, column {c}", SegmentKind.TABLE_CELL))
            cells.append([cell])
    return units, cells


def _write(data: bytes, plan: Plan, delimiter: str, extension: str) -> WrittenFile:
    decoded: Decoded = decode_file(data)
    table = parse(decoded.text, delimiter)
    units, cells = _units(table)
    out: list[str] = []
    at = 0
    hits = term_hits(units, plan.terms)
    for unit_cells, cuts in zip(cells, unit_cuts(units, plan, decoded.encoding, hits), strict=True):
        if not cuts:
            continue
        base = 0
        for cell in unit_cells:
            stop = base + len(cell.text)
            own = [
                type(cut)(max(cut.start, base) - base, min(cut.end, stop) - base, cut.label)
                for cut in cuts
                if cut.start < stop and base < cut.end
            ]
            if own:
                out += (decoded.text[at : cell.start], cell.written(splice(cell.text, own), table.delimiter))
                at = cell.end
            base = stop + 1
    out.append(decoded.text[at:])
    written = decoded.bom + "".join(out).encode(decoded.encoding, "replace")
    return WrittenFile(written, extension, removals=tuple(parted_terms(units, plan, hits)))
