"""Word files: .docx, .docm, .dotx and .dotm are read; .docx is written, without macros."""

from __future__ import annotations

import hashlib

from redactor.formats.contract import Format
from redactor.formats.docx.scan import scan_word
from redactor.formats.ooxml.assembly import Assembly
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
    scan = scan_word(data)
    return Document(
        name=name,
        part="",
        media_type=MEDIA_TYPE,
        sha256=hashlib.sha256(data).hexdigest(),
        size=len(data),
        segments=scan.inventory.segments,
        unread=tuple(scan.inventory.unread),
        warnings=tuple(scan.inventory.warnings),
    )


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


FORMAT = Format("docx", MEDIA_TYPE, ".docx", read, write_redacted)

__all__ = ["FORMAT", "MEDIA_TYPE", "read", "write_redacted"]
