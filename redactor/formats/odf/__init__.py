"""OpenDocument: texts, spreadsheets and presentations, their templates and flat files; written as packages."""

from __future__ import annotations

from lxml import etree

from redactor.formats.contract import Format
from redactor.formats.odf.container import write_package
from redactor.formats.odf.scan import OdfScan, scan_odf
from redactor.formats.odf.tables import settle_chart
from redactor.formats.odf.vocabulary import OdfRules, copy_allowed
from redactor.formats.ooxml.pictures import rewrite
from redactor.formats.ooxml.xmlparts import Element
from redactor.model import Document, Plan, WrittenFile

_MEDIA = "application/vnd.oasis.opendocument."
MEDIA_TYPES = {"odt": f"{_MEDIA}text", "ods": f"{_MEDIA}spreadsheet", "odp": f"{_MEDIA}presentation"}


def read(data: bytes, name: str) -> Document:
    """Read an OpenDocument file into segments.

    Addresses: `content.xml#p3` (third paragraph of the text), `styles.xml#p1` (a header), `sheet/Salaries!B7`,
    `slide/2#p4`, `alt/1`, `link/1`; hidden ones such as `comment/1`, `tracked/1`, `note/2`, `property/creator`.

    Raises:
        DamagedFileError, EncryptedFileError, UnsupportedFormatError, LimitError: the file is refused.
    """
    scan = scan_odf(data)
    return scan.inventory.document(data, name, MEDIA_TYPES[scan.key])


def write_redacted(data: bytes, name: str, plan: Plan) -> WrittenFile:  # noqa: ARG001  (the contract's signature)
    """Write a new OpenDocument package without what the plan names and without anything hidden.

    Raises:
        UsageError: the plan does not fit the file.
        DamagedFileError, EncryptedFileError, UnsupportedFormatError, LimitError: the file is refused.
    """
    scan = scan_odf(data)
    scan.inventory.carry_out(plan)
    went = scan.sheets.settle(plan) if scan.sheets is not None else set()
    for cells in scan.charts:
        settle_chart(cells, went, plan)
    pictures = scan.pictures.write()
    parts = {
        "content.xml": ("text/xml", _written(scan, scan.file.content, plan)),
        "styles.xml": ("text/xml", _written(scan, scan.file.styles, plan)),
        **pictures,
    }
    for number, chart in enumerate(scan.pictures.charts, 1):
        parts[f"Object {number}/"] = (f"{_MEDIA}chart", b"")
        parts[f"Object {number}/content.xml"] = ("text/xml", _written(scan, chart, plan))
    return WrittenFile(
        write_package(MEDIA_TYPES[scan.key], parts),
        f".{scan.key}",
        scan.inventory.removals(),
        warnings=tuple(scan.inventory.warnings),
    )


def _written(scan: OdfScan, root: Element, plan: Plan) -> bytes:
    sheets = scan.sheets.sheets if scan.sheets is not None else []
    kept = frozenset(sheet.name for sheet in sheets if not sheet.chosen.is_cut)
    clean = copy_allowed(root, OdfRules(plan.terms, scan.names.names, scan.names.fonts, scan.names.ids, kept))
    # Formulas name their language by a prefix in their value, which no parser counts as used.
    etree.cleanup_namespaces(clean, keep_ns_prefixes=["of"])
    body: bytes = etree.tostring(clean, encoding="UTF-8", xml_declaration=False)
    return b'<?xml version="1.0" encoding="UTF-8"?>\n' + body


def extract_attachment(data: bytes, number: int) -> tuple[bytes, str]:
    """Return (bytes, name) of a picture of the file, 1-based, as it is painted: pixels alone, as stored."""
    picture = rewrite(scan_odf(data).pictures.picture(number))
    return picture.data, f"picture{picture.extension}"


FORMAT = Format("odt", MEDIA_TYPES["odt"], ".odt", read, write_redacted)
ODS_FORMAT = Format("ods", MEDIA_TYPES["ods"], ".ods", read, write_redacted)
ODP_FORMAT = Format("odp", MEDIA_TYPES["odp"], ".odp", read, write_redacted)

__all__ = ["FORMAT", "MEDIA_TYPES", "ODP_FORMAT", "ODS_FORMAT", "extract_attachment", "read", "write_redacted"]
