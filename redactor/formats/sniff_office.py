"""Office containers: which document a ZIP package or an OLE2 file holds."""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from dataclasses import dataclass
from typing import Final

from redactor.errors import DamagedFileError, EncryptedFileError, LimitError

_MAX_TYPES_BYTES: Final = 4 * 1024 * 1024
_MAX_MEMBERS: Final = 10_000
# (fragment of the main part's content type, key, kind). Templates and macro files are read like the plain ones.
_MAIN_TYPES: Final = (
    ("wordprocessingml.document.main+xml", "docx", ""),
    ("wordprocessingml.template.main+xml", "docx", ""),
    ("ms-word.document.macroEnabled.main+xml", "docx", ""),
    ("ms-word.template.macroEnabledTemplate.main+xml", "docx", ""),
    ("spreadsheetml.sheet.main+xml", "xlsx", ""),
    ("spreadsheetml.template.main+xml", "xlsx", ""),
    ("ms-excel.sheet.macroEnabled.main+xml", "xlsx", ""),
    ("ms-excel.template.macroEnabled.main+xml", "xlsx", ""),
    ("ms-excel.addin.macroEnabled.main+xml", "", "an Excel add-in"),
    ("ms-excel.sheet.binary.macroEnabled.main", "", "a binary Excel workbook (.xlsb)"),
    ("presentationml.presentation.main+xml", "pptx", ""),
    ("presentationml.template.main+xml", "pptx", ""),
    ("presentationml.slideshow.main+xml", "pptx", ""),
    ("ms-powerpoint.presentation.macroEnabled.main+xml", "pptx", ""),
    ("ms-powerpoint.template.macroEnabled.main+xml", "pptx", ""),
    ("ms-powerpoint.slideshow.macroEnabled.main+xml", "pptx", ""),
    ("ms-powerpoint.", "", "a PowerPoint add-in"),
    ("presentationml.", "", "a part of a PowerPoint presentation"),
    ("ms-visio.", "", "a Visio drawing"),
    ("ms-package.xps-", "", "an XPS document"),
)
_OASIS: Final = "application/vnd.oasis.opendocument."
# Templates are read like the plain ones.
_ODF: Final = {
    f"{_OASIS}{word}{end}": key
    for key, word in (("odt", "text"), ("ods", "spreadsheet"), ("odp", "presentation"))
    for end in ("", "-template")
}
_OTHER_ODF: Final = {
    f"{_OASIS}graphics": "an OpenDocument drawing (.odg)",
    f"{_OASIS}text-master": "an OpenDocument master document (.odm)",
    f"{_OASIS}database": "an OpenDocument database (.odb)",
    "application/epub+zip": "an e-book (EPUB)",
}
_FLAT: Final = re.compile(rb"<office:document\b[^>]*office:mimetype=[\"']([\w./-]+)[\"']")
_OVERRIDE: Final = re.compile(r"<(?:\w+:)?Override\b[^>]*>")
_ATTRIBUTE: Final = re.compile(r"(PartName|ContentType)\s*=\s*[\"']([^\"']*)")
_ROOT_TARGET: Final = re.compile(r"<(?:\w+:)?Relationship\b[^>]*?/officeDocument[\"'][^>]*>")
_TARGET: Final = re.compile(r"\bTarget\s*=\s*[\"']/?([^\"']*)")
_OLE_MAGIC: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_OLE_STREAMS: Final = (
    # A message may hold any of the others as an attachment.
    ("__properties_version1.0", "an Outlook message (.msg)"),
    ("WordDocument", "a Word 97-2003 document (.doc)"),
    ("PowerPoint Document", "a PowerPoint 97-2003 presentation (.ppt)"),
    ("Workbook", "an Excel 97-2003 workbook (.xls)"),
    ("Book", "an Excel 5.0/95 workbook (.xls)"),
    ("VisioDocument", "a Visio drawing"),
)


@dataclass(frozen=True, slots=True)
class Package:
    """What a ZIP holds: the key of a supported kind, or the words for one that is not."""

    key: str
    kind: str = "a ZIP archive"


def sniff_zip(data: bytes) -> Package:
    """Look into a ZIP package; only its list of members and two small parts are read.

    Raises:
        DamagedFileError, EncryptedFileError, LimitError
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return _look_into(archive)
    except (zipfile.BadZipFile, zlib.error, EOFError, ValueError, NotImplementedError, OSError, KeyError) as error:
        raise DamagedFileError("The file is a damaged ZIP package.") from error
    except RuntimeError as error:  # zipfile's way to say that a member is encrypted
        raise EncryptedFileError("The package is protected with a password.") from error


def _look_into(archive: zipfile.ZipFile) -> Package:
    members = archive.namelist()
    if len(members) > _MAX_MEMBERS:
        raise LimitError(f"The package holds more than {_MAX_MEMBERS:,} members.")
    by_fold = {member.lower().lstrip("/"): member for member in members}
    if "[content_types].xml" in by_fold:
        types = _read_xml(archive, by_fold["[content_types].xml"])
        rels = _read_xml(archive, by_fold["_rels/.rels"]) if "_rels/.rels" in by_fold else ""
        return _main_part(types, rels)
    if "mimetype" in by_fold:
        kind = _read_xml(archive, by_fold["mimetype"]).strip()
        return Package(_ODF.get(kind, ""), _OTHER_ODF.get(kind, "a ZIP archive"))
    return Package("")


def _main_part(types: str, rels: str) -> Package:
    parts = {}
    for override in _OVERRIDE.findall(types):
        attributes = dict(_ATTRIBUTE.findall(override))
        parts[attributes.get("PartName", "").lower().lstrip("/")] = attributes.get("ContentType", "")
    root = _ROOT_TARGET.search(rels)
    target = _TARGET.search(root[0]) if root else None
    main = parts.get(target[1].lower(), "") if target else ""
    for wanted in (main, types):
        for fragment, key, kind in _MAIN_TYPES:
            if fragment.lower() in wanted.lower():
                return Package(key, kind)
    return Package("", "an office package of an unknown kind")


def _read_xml(archive: zipfile.ZipFile, member: str) -> str:
    with archive.open(member) as stream:
        data = stream.read(_MAX_TYPES_BYTES + 1)
    if len(data) > _MAX_TYPES_BYTES:
        raise LimitError("The package's list of content types is too large.")
    encoding = "utf-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8"
    return data.decode(encoding, "replace")


def sniff_flat(data: bytes) -> str:
    """Return the key of an OpenDocument file that is one XML file (.fodt, .fods, .fodp), else ""."""
    found = _FLAT.search(data[:65536])
    return _ODF.get(found[1].decode(), "") if found else ""


def legacy_kind(data: bytes) -> str:
    """Return "doc", "xls" or "ppt" for a file of Office 97-2003 that LibreOffice can convert, else ""."""
    if not data.startswith(_OLE_MAGIC):
        return ""
    kind = sniff_ole(data) or ""
    return next((key for key in ("doc", "xls", "ppt") if kind.endswith(f"(.{key})")), "")


def sniff_ole(data: bytes) -> str | None:
    """Name the kind of an OLE2 file by the streams in its directory; None when its content is encrypted."""
    if "EncryptedPackage".encode("utf-16-le") in data:
        return None
    for stream, kind in _OLE_STREAMS:
        if stream.encode("utf-16-le") in data:
            return kind
    return "an OLE2 container (an old office file)"
