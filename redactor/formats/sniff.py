"""What kind of file is this? By content; the extension only decides between kinds of text."""

from __future__ import annotations

import re
from typing import Final

from redactor.errors import DamagedFileError, EncryptedFileError, UnsupportedFormatError
from redactor.formats.charset import decode_text, is_text
from redactor.formats.sniff_office import sniff_flat, sniff_ole, sniff_zip

SUPPORTED: Final = (
    "Supported are PDF, Word (.docx), Excel (.xlsx), PowerPoint (.pptx), OpenDocument (.odt, .ods, .odp), "
    "Rich Text (.rtf), e-mail (.eml, .msg, .mbox), pictures, plain text, CSV, JSON, XML, HTML, "
    "calendars (.ics) and address cards (.vcf)."
)

# Kinds that are told by their first bytes and are not read.
_FOREIGN: Final = (
    (b"8BPS", "a Photoshop picture"),
    (b"\0\0\1\0", "an icon"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"BZh", "a bzip2 archive"),
    (b"\xfd7zXZ\0", "an xz archive"),
    (b"7z\xbc\xaf\x27\x1c", "a 7-Zip archive"),
    (b"Rar!\x1a\x07", "a RAR archive"),
    (b"MZ", "a Windows program"),
    (b"\x7fELF", "a program"),
    (b"SQLite format 3\0", "an SQLite database"),
    (b"%!PS", "a PostScript document"),
    (b"\x00\x01\x00\x00Standard", "an Access database"),
    (b"ID3", "an MP3 recording"),
    (b"OggS", "an Ogg recording"),
    (b"\xff\x4f\xff\x51", "a JPEG 2000 picture"),
    (b"\0\0\0\x0cjP  ", "a JPEG 2000 picture"),
    (b"\x78\x9f\x3e\x22", "a winmail.dat (TNEF) container"),
    (b"!BDN", "an Outlook data file (.pst)"),
)
_PICTURES: Final = (
    (b"\x89PNG\r\n\x1a\n", "png"),
    (b"\xff\xd8\xff", "jpg"),
    (b"GIF87a", "gif"),
    (b"GIF89a", "gif"),
    (b"II*\0", "tif"),
    (b"MM\0*", "tif"),
    (b"II+\0", "tif"),
    (b"MM\0+", "tif"),
)
_HEIF_BRANDS: Final = frozenset((b"heic", b"heix", b"mif1", b"heim", b"heis", b"msf1"))
# Text kinds with a syntax that plain redaction would break or that hides things; by extension.
_STRUCTURED: Final = {
    "a web archive": ("mht", "mhtml"),
    "a vector picture (SVG)": ("svg",),
    "a PostScript document": ("ps", "eps"),
    "a program or script": ("js", "css", "bat", "ps1", "vbs"),
}
_STRUCTURED_BY_EXTENSION: Final = {ext: kind for kind, exts in _STRUCTURED.items() for ext in exts}
# Text kinds that have a reader of their own; by extension.
_TEXT_KINDS: Final = {
    **dict.fromkeys(("html", "htm", "xhtml"), "html"),
    "csv": "csv",
    **dict.fromkeys(("tsv", "tab"), "tsv"),
    **dict.fromkeys(("ics", "ical", "ifb"), "ics"),
    **dict.fromkeys(("vcf", "vcard"), "vcf"),
    **dict.fromkeys(("json", "jsonl", "ndjson", "geojson", "ipynb"), "json"),
    **dict.fromkeys(("xml", "xsl", "xslt", "xsd", "kml", "gpx", "rss", "fodt", "fods", "fodp"), "xml"),
}
_BINARY_NAMES: Final = {
    "pdf": "PDF document",
    "docx": "Word document",
    "xlsx": "Excel workbook",
    "pptx": "PowerPoint presentation",
    "odt": "OpenDocument text",
    "ods": "OpenDocument spreadsheet",
    "odp": "OpenDocument presentation",
    "rtf": "Rich Text document",
    "png": "PNG picture",
    "jpg": "JPEG picture",
    "jpeg": "JPEG picture",
}
_MSG_STREAM: Final = "__properties_version1.0".encode("utf-16-le")
_MARKDOWN: Final = ("md", "markdown", "mdown", "mkd")
_HTML_START: Final = re.compile(rb"\s*<(?:!doctype\s+html|html[\s>])", re.IGNORECASE)
_XML_START: Final = re.compile(rb"\s*<\?xml\s")
_XHTML: Final = re.compile(rb"<html[\s>]", re.IGNORECASE)
_HEADER_LINE: Final = re.compile(rb"([!-9;-~]{1,200})[ \t]*:")
# At least one of these must stand in the header block of a file that is not named .eml; two, of a bare text.
_MAIL_HEADERS: Final = frozenset(
    b"from to cc bcc subject date received message-id mime-version content-type return-path reply-to sender "
    b"delivered-to content-transfer-encoding in-reply-to references dkim-signature".split()
)


def sniff(data: bytes, name: str) -> str:
    """Return the key of the kind of file ("pdf", "docx", "eml", "png", "csv" ...).

    Raises:
        UnsupportedFormatError, EncryptedFileError, DamagedFileError: see `redactor.formats.registry.identify`.
    """
    if not data.strip(b"\0 \t\r\n\xef\xbb\xbf"):
        raise DamagedFileError("The file is empty.")
    # The name is a stranger's display text: only its last letters are looked at; nothing is opened by it.
    extension = name.rpartition(".")[2].lower() if "." in name else ""
    key = _by_signature(data, extension)
    if key:
        return key
    for start, kind in _FOREIGN:
        if data.startswith(start) and not (start in (b"MZ", b"ID3", b"BZh") and is_text(data)):
            raise _unsupported(kind)
    if data.startswith(b"BM") and not is_text(data):
        return "bmp"
    foreign = _media_container(data)
    if foreign:
        raise _unsupported(foreign)
    return _by_text(data, extension)


def _by_signature(data: bytes, extension: str) -> str:
    picture = _picture(data)
    if picture:
        return picture
    if data.startswith(b"{\\rtf"):
        return "rtf"
    if _is_pdf(data, extension):
        return "pdf"
    if data.startswith((b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")):
        found = sniff_zip(data)
        if found.key:
            return found.key
        raise _unsupported(found.kind)
    if data.startswith(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"):
        # Before the rest, which any message may hold as an attachment.
        if _MSG_STREAM in data:
            return "msg"
        kind = sniff_ole(data)
        if kind is None:
            raise EncryptedFileError(
                "The document is protected with a password.", "Save a copy without the password."
            )
        raise _unsupported(kind)
    return ""


def _picture(data: bytes) -> str:
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return "webp"
    if data[4:8] == b"ftyp" and data[8:12].lower() in _HEIF_BRANDS:
        return "heic"
    return next((key for start, key in _PICTURES if data.startswith(start)), "")


def _is_pdf(data: bytes, extension: str) -> bool:
    """A PDF may have up to 1,024 bytes before its header (ISO 32000-1, annex H, note 13); text may quote one."""
    at = data.find(b"%PDF-", 0, 1024 + 5)
    if at < 0:
        return False
    if not data[:at].strip() or extension == "pdf":
        return True
    if _looks_like_mail(data, extension):
        return False
    return b"startxref" in data or b"endobj" in data


def _media_container(data: bytes) -> str:
    if data[:4] == b"RIFF":
        return {b"WAVE": "a WAV recording"}.get(data[8:12], "a media file")
    if data[4:8] == b"ftyp":
        return "an AVIF picture" if data[8:12].lower() in (b"avif", b"avis") else "a video or recording"
    return ""


def _by_text(data: bytes, extension: str) -> str:
    flat = sniff_flat(data) if data[:1024].lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<") else ""
    if flat:
        return flat
    if extension in _STRUCTURED_BY_EXTENSION:
        raise _unsupported(_STRUCTURED_BY_EXTENSION[extension])
    if extension in _TEXT_KINDS and is_text(data):
        return _TEXT_KINDS[extension]
    if _is_mailbox(data, extension):
        return "mbox"
    if _looks_like_mail(data, extension):
        return "eml"
    if extension == "mbox":
        raise DamagedFileError("The file is named .mbox but does not begin with a message.")
    if extension == "eml":
        raise DamagedFileError("The file is named .eml but does not begin with the header of a message.")
    head = data[:2048].removeprefix(b"\xef\xbb\xbf")
    if _HTML_START.match(head):
        return "html"
    if _XML_START.match(head):
        return "html" if _XHTML.search(head) else "xml"
    # A text that calls itself a PDF is a failed download, not a note to be read as text.
    if extension in _BINARY_NAMES:
        raise DamagedFileError(f"The file is named as a {_BINARY_NAMES[extension]} but does not hold one.")
    if not is_text(data):
        raise UnsupportedFormatError("The kind of this file is not known.", SUPPORTED)
    return "md" if extension in _MARKDOWN else "txt"


def _looks_like_mail(data: bytes, extension: str) -> bool:
    """Tell a message by its first lines: header fields (RFC 5322, 2.2) among which some are a mail's."""
    if extension in ("txt", "text", "log", *_MARKDOWN):
        return False
    known = _known_header_fields(data)
    if extension == "eml":
        return known >= 0
    return known >= 2


def _is_mailbox(data: bytes, extension: str) -> bool:
    """Tell a mailbox (RFC 4155) by its first line; a single message may begin with one, too, if it is named so."""
    if not data.startswith(b"From ") or extension in ("eml", "txt", "text", "log", *_MARKDOWN):
        return False
    return _known_header_fields(data) >= (0 if extension == "mbox" else 1)


def _known_header_fields(data: bytes) -> int:
    """Count the mail fields of the header block; -1 when the file does not begin with a header line."""
    head = data[:65536]
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        head = decode_text(data[:65536]).text.encode("utf-8", "replace")
    lines = head.removeprefix(b"\xef\xbb\xbf").lstrip(b"\r\n").splitlines()
    if lines and re.match(rb">?From ", lines[0]):
        lines = lines[1:]
    known, fields = 0, 0
    for line in lines:
        if not line.strip():
            break
        if line[:1] in b" \t" and fields:
            continue
        match = _HEADER_LINE.match(line)
        if not match:
            break
        fields += 1
        known += match[1].lower() in _MAIL_HEADERS
    return known if fields else -1


def _unsupported(kind: str) -> UnsupportedFormatError:
    return UnsupportedFormatError(f"This is {kind}, a kind of file that is not read in this release.", SUPPORTED)
