"""What goes out beside a released file, and the papers of a release; never with removed text."""

from redactor.release.change_log import SCHEMA, SCHEMA_VERSION, ChangeLogInput, build_change_log, to_json
from redactor.release.duties import Deletion, DutyInput, Unmet, unmet_duties
from redactor.release.log_table import COLUMNS, safe_cell, to_csv
from redactor.release.masking import MASK, Mask, make_mask
from redactor.release.pack import PACK_SCHEMA, build_pack
from redactor.release.pack_audit import PackReport, audit_pack, is_pack, released_files
from redactor.release.public_form import PUBLIC_SCHEMA, public_log
from redactor.release.sheets import LetterInput, Withheld, letter_docx, log_pdf, withheld_pdf
from redactor.release.statistics import annual_report
from redactor.release.tables import Table, head_lines, head_table, log_tables, to_table_csv
from redactor.release.vaughn import IndexedDocument, vaughn_docx, vaughn_rows, vaughn_xlsx
from redactor.release.workbook import to_xlsx

__all__ = [
    "COLUMNS",
    "MASK",
    "PACK_SCHEMA",
    "PUBLIC_SCHEMA",
    "SCHEMA",
    "SCHEMA_VERSION",
    "ChangeLogInput",
    "Deletion",
    "DutyInput",
    "IndexedDocument",
    "LetterInput",
    "Mask",
    "PackReport",
    "Table",
    "Unmet",
    "Withheld",
    "annual_report",
    "audit_pack",
    "build_change_log",
    "build_pack",
    "head_lines",
    "head_table",
    "is_pack",
    "letter_docx",
    "log_pdf",
    "log_tables",
    "make_mask",
    "public_log",
    "released_files",
    "safe_cell",
    "to_csv",
    "to_json",
    "to_table_csv",
    "to_xlsx",
    "unmet_duties",
    "vaughn_docx",
    "vaughn_rows",
    "vaughn_xlsx",
    "withheld_pdf",
]
