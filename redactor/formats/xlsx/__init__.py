"""Excel files: .xlsx, .xlsm, .xltx and .xltm are read; .xlsx is written, without macros."""

from __future__ import annotations

from redactor.formats.contract import Format
from redactor.formats.ooxml.pictures import rewrite
from redactor.formats.xlsx.book import scan_book
from redactor.formats.xlsx.writer import write_book
from redactor.model import Document, Plan, WrittenFile

MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def read(data: bytes, name: str) -> Document:
    """Read a workbook into segments.

    Addresses: `sheet/Salaries!B7` (a cell), `sheet/Salaries!B7/formula`, `sheet-name/2`, `header-footer/1`,
    `name/1`, `link/1`, `alt/1`, `xl/drawings/drawing1.xml#t1`, `xl/charts/chart1.xml#v1`; hidden ones such as
    `comment/1`, `validation/1`, `shared-string/1`, `property/creator`.

    Raises:
        DamagedFileError, EncryptedFileError, UnsupportedFormatError, LimitError: the file is refused.
    """
    return scan_book(data).inventory.document(data, name, MEDIA_TYPE)


def write_redacted(data: bytes, name: str, plan: Plan) -> WrittenFile:  # noqa: ARG001  (the contract's signature)
    """Write a new workbook without what the plan names and without anything hidden.

    Raises:
        UsageError: the plan does not fit the file.
        DamagedFileError, EncryptedFileError, UnsupportedFormatError, LimitError: the file is refused.
    """
    return write_book(scan_book(data), plan)


def extract_attachment(data: bytes, number: int) -> tuple[bytes, str]:
    """Return (bytes, name) of a picture of the file, 1-based, as it is painted: pixels alone, as stored."""
    picture = rewrite(scan_book(data).graph.picture(number))
    return picture.data, f"picture{picture.extension}"


FORMAT = Format("xlsx", MEDIA_TYPE, ".xlsx", read, write_redacted)

__all__ = ["FORMAT", "MEDIA_TYPE", "extract_attachment", "read", "write_redacted"]
