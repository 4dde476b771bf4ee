"""What goes out beside a released file: the change log as JSON and CSV, never with removed text."""

from redactor.release.change_log import SCHEMA, SCHEMA_VERSION, ChangeLogInput, build_change_log, to_json
from redactor.release.log_table import COLUMNS, safe_cell, to_csv
from redactor.release.masking import MASK, Mask, make_mask

__all__ = [
    "COLUMNS",
    "MASK",
    "SCHEMA",
    "SCHEMA_VERSION",
    "ChangeLogInput",
    "Mask",
    "build_change_log",
    "make_mask",
    "safe_cell",
    "to_csv",
    "to_json",
]
