"""Word files: .docx, .docm, .dotx and .dotm are read; .docx is written, without macros."""

from __future__ import annotations

from redactor.formats.contract import Format
from redactor.formats.docx.scan import scan_word
from redactor.formats.ooxml.assembly import Assembly
from redactor.formats.ooxml.pictures import rewrite
from redactor.formats.ooxml.vocabulary import CopyRules
from redactor.model import Document, Plan, WrittenFile

MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


def read(data: bytes, name: str) -> Document:
    """Read a Word file into segments.

    Addresses: `word/document.xml#p3` (third w:p of the original part), `word/header1.xml#p1`, `…#t2` (drawing
    text), `…#v4` (chart value), `…#w1` (text art), `alt/1`, `link/1`; hidden ones such as `comment/1`,
    `tracked/1`, `hidden/1`, `field/1`, `property/creator`.

    Raises:
        DamagedFileError, EncryptedFileError, UnsupportedFormatError, LimitError: the file is refused.
    """
    return scan_word(data).inventory.document(data, name, MEDIA_TYPE)


def write_redacted(data: bytes, name: str, plan: Plan) -> WrittenFile:  # noqa: ARG001  (the contract's signature)
    """Write a new Word file without what the plan names and without anything hidden.

    Raises:
        UsageError: the plan does not fit the file.
        DamagedFileError, EncryptedFileError, UnsupportedFormatError, LimitError: the file is refused.
    """
    scan = scan_word(data)
    scan.inventory.carry_out(plan)
    assembly = Assembly()
    assembly.relate("", "officeDocument", "word/document.xml")
    rules = CopyRules(terms=plan.terms, styles=scan.styles.ids, bookmarks=scan.bookmarks)
    scan.graph.put_all(assembly, rules, "word")
    return WrittenFile(
        assembly.to_bytes(), ".docx", scan.inventory.removals(), warnings=tuple(scan.inventory.warnings)
    )


def extract_attachment(data: bytes, number: int) -> tuple[bytes, str]:
    """Return (bytes, name) of a picture of the file, 1-based, as it is painted: pixels alone, as stored."""
    picture = rewrite(scan_word(data).graph.picture(number))
    return picture.data, f"picture{picture.extension}"


FORMAT = Format("docx", MEDIA_TYPE, ".docx", read, write_redacted)

__all__ = ["FORMAT", "MEDIA_TYPE", "extract_attachment", "read", "write_redacted"]
