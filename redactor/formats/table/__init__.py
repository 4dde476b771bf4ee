"""Tables in text form (.csv, .tsv): every cell is a segment; only touched cells are written anew."""

from redactor.formats.contract import Format
from redactor.formats.table.format import read_csv, read_tsv, write_csv, write_tsv

FORMAT = Format("csv", "text/csv", ".csv", read_csv, write_csv)
TSV_FORMAT = Format("tsv", "text/tab-separated-values", ".tsv", read_tsv, write_tsv)

__all__ = ["FORMAT", "TSV_FORMAT"]
