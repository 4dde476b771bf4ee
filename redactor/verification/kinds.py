"""What a file is, by its content. Own rules, so that a mistake of the writers' side is not repeated here."""

from __future__ import annotations

import io
import re
import zipfile
from enum import StrEnum
from typing import Final


class Kind(StrEnum):
    """The kinds that can be verified."""

    PDF = "pdf"
    DOCX = "docx"
    XLSX = "xlsx"
    PPTX = "pptx"
    ODF = "odf"
    ZIP = "zip"
    MAIL = "mail"
    MBOX = "mbox"
    MSG = "msg"
    JPEG = "jpeg"
    PNG = "png"
    GIF = "gif"
    TIFF = "tiff"
    WEBP = "webp"
    BMP = "bmp"
    HEIC = "heic"
    CSV = "csv"
    TSV = "tsv"
    JSON = "json"
    HTML = "html"
    XML = "xml"
    RTF = "rtf"
    TEXT = "text"
    UNKNOWN = "unknown"


PICTURES: Final = frozenset({Kind.JPEG, Kind.PNG, Kind.GIF, Kind.TIFF, Kind.WEBP, Kind.BMP, Kind.HEIC})
OFFICE: Final = frozenset({Kind.DOCX, Kind.XLSX, Kind.PPTX, Kind.ODF})

_MAGIC: Final = (
    (b"\x89PNG\r\n\x1a\n", Kind.PNG),
    (b"\xff\xd8\xff", Kind.JPEG),
    (b"GIF87a", Kind.GIF),
    (b"GIF89a", Kind.GIF),
    (b"II*\0", Kind.TIFF),
    (b"MM\0*", Kind.TIFF),
    (b"II+\0", Kind.TIFF),
    (b"MM\0+", Kind.TIFF),
    (b"BM", Kind.BMP),
    (b"{\\rtf", Kind.RTF),
)
_MAIL_HEADER = re.compile(
    rb"^(from|to|cc|bcc|subject|date|mime-version|received|content-type|return-path|delivered-to|message-id|"
    rb"reply-to|sender|x-[a-z-]+):",
    re.IGNORECASE | re.MULTILINE,
)
_HTML_START = re.compile(rb"(?:<\?xml[^>]*>\s*)?<(?:!doctype\s+html|html[\s>])")
_BY_EXTENSION: Final = {
    Kind.CSV: (".csv",),
    Kind.TSV: (".tsv", ".tab", ".tab-separated-values"),
    Kind.JSON: (".json", ".jsonl", ".ndjson", ".geojson", ".ipynb"),
}
_HEADER_LINE = re.compile(rb"[!-9;-~]+:")


def identify(data: bytes, name: str) -> Kind:
    """Return the kind. The extension decides only between kinds of text."""
    if b"%PDF-" in data[:1024]:
        return Kind.PDF
    if data[:4] == b"PK\3\4" or data[:4] == b"PK\5\6":
        return _zip_kind(data)
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return Kind.WEBP
    if data[4:8] == b"ftyp" and data[8:12].lower() in (b"heic", b"heix", b"mif1", b"heim", b"heis", b"msf1"):
        return Kind.HEIC
    if data.startswith(b"\xd0\xcf\x11\xe0") and "__properties_version1.0".encode("utf-16-le") in data:
        return Kind.MSG
    for magic, kind in _MAGIC:
        if data.startswith(magic) and (kind is not Kind.BMP or _is_bmp(data)):
            return kind
    return _text_kind(data, name.lower())


def _is_bmp(data: bytes) -> bool:
    return len(data) >= 26 and int.from_bytes(data[14:18], "little") in (12, 40, 52, 56, 64, 108, 124)


def _zip_kind(data: bytes) -> Kind:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = set(archive.namelist())
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError, EOFError):
        return Kind.UNKNOWN
    if "[Content_Types].xml" in names:
        for folder, kind in (("word/", Kind.DOCX), ("xl/", Kind.XLSX), ("ppt/", Kind.PPTX)):
            if any(n.startswith(folder) for n in names):
                return kind
    if "content.xml" in names and "META-INF/manifest.xml" in names:
        return Kind.ODF
    return Kind.ZIP


def _text_kind(data: bytes, name: str) -> Kind:
    start = data[:4096].lstrip(b"\xef\xbb\xbf \t\r\n")
    if not looks_like_text(data):
        # Mail may carry 8-bit and even binary parts; its header block decides.
        return Kind.MAIL if _is_mail(data, name) else Kind.UNKNOWN
    if data.startswith(b"From ") and not name.endswith(".eml") and _MAIL_HEADER.search(data[:4096]):
        return Kind.MBOX
    if _is_mail(data, name):
        return Kind.MAIL
    lowered = start[:512].lower()
    if name.endswith((".html", ".htm", ".xhtml")) or _HTML_START.match(lowered):
        return Kind.HTML
    for kind, extensions in _BY_EXTENSION.items():
        if name.endswith(extensions):
            return kind
    if name.endswith((".xml", ".svg", ".xsd", ".xsl", ".xslt", ".kml", ".gpx", ".rss")) or lowered.startswith(
        b"<?xml"
    ):
        return Kind.XML
    return Kind.TEXT


def _is_mail(data: bytes, name: str) -> bool:
    head = re.split(rb"\r?\n\r?\n", data[:65536].lstrip(b"\xef\xbb\xbf\r\n"), maxsplit=1)[0]
    known = {m.group(1).lower() for m in _MAIL_HEADER.finditer(head)}
    if name.endswith(".eml") and known:
        return True
    first = head.split(b"\n", 1)[0]
    return len(known) >= 2 and bool(_HEADER_LINE.match(first))


def looks_like_text(data: bytes) -> bool:
    """True when no control characters say otherwise; UTF-16 with a byte order mark counts as text."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return True
    sample = data[:65536] + data[-4096:]
    return not re.search(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]", sample)
