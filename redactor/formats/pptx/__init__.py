"""PowerPoint files: .pptx, .pptm, .potx, .potm, .ppsx and .ppsm are read; .pptx is written, without macros."""

from __future__ import annotations

from redactor.formats.contract import Format
from redactor.formats.ooxml.assembly import Assembly
from redactor.formats.ooxml.pictures import rewrite
from redactor.formats.ooxml.vocabulary import CopyRules
from redactor.formats.pptx.scan import MAIN, scan_presentation
from redactor.model import Document, Plan, WrittenFile

MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.presentationml.presentation"


def read(data: bytes, name: str) -> Document:
    """Read a presentation into segments.

    Addresses: `slide/3#p2` (second paragraph of the third slide), `ppt/slideLayouts/slideLayout1.xml#t1`,
    `ppt/charts/chart1.xml#v4`, `alt/1`, `link/1`; hidden ones such as `note/3`, `hidden-slide/4`, `comment/1`,
    `off-slide/1`, `property/creator`.

    Raises:
        DamagedFileError, EncryptedFileError, UnsupportedFormatError, LimitError: the file is refused.
    """
    return scan_presentation(data).inventory.document(data, name, MEDIA_TYPE)


def write_redacted(data: bytes, name: str, plan: Plan) -> WrittenFile:  # noqa: ARG001  (the contract's signature)
    """Write a new presentation without what the plan names and without anything hidden.

    Raises:
        UsageError: the plan does not fit the file.
        DamagedFileError, EncryptedFileError, UnsupportedFormatError, LimitError: the file is refused.
    """
    scan = scan_presentation(data)
    scan.inventory.carry_out(plan)
    assembly = Assembly()
    assembly.relate("", "officeDocument", MAIN.pattern)
    scan.graph.put_all(assembly, CopyRules(terms=plan.terms), "ppt")
    return WrittenFile(
        assembly.to_bytes(), ".pptx", scan.inventory.removals(), warnings=tuple(scan.inventory.warnings)
    )


def extract_attachment(data: bytes, number: int) -> tuple[bytes, str]:
    """Return (bytes, name) of a picture of the file, 1-based, as it is painted: pixels alone, as stored."""
    picture = rewrite(scan_presentation(data).graph.picture(number))
    return picture.data, f"picture{picture.extension}"


FORMAT = Format("pptx", MEDIA_TYPE, ".pptx", read, write_redacted)

__all__ = ["FORMAT", "MEDIA_TYPE", "extract_attachment", "read", "write_redacted"]
