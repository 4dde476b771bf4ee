"""Kinds of file by their content, whatever their name says."""

from __future__ import annotations

import io
import subprocess
import sys
import zipfile

import pytest

from redactor.errors import DamagedFileError, EncryptedFileError, LimitError, UnsupportedFormatError, UsageError
from redactor.formats import extract_part, identify, open_renderer, read
from redactor.formats.sniff import sniff

_TYPES = (
    '<Types xmlns="x"><Default Extension="xml" ContentType="application/xml"/>'
    '<Override PartName="/main.xml" ContentType="application/{}"/></Types>'
)
_RELS = '<Relationships><Relationship Id="1" Type="http://x/officeDocument" Target="{}"/></Relationships>'
_WORD = "vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
_EXCEL = "vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 504


def package(**members: str) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, text in members.items():
            archive.writestr(name, text)
    return out.getvalue()


def office(content_type: str, target: str = "main.xml") -> bytes:
    return package(**{"[Content_Types].xml": _TYPES.format(content_type), "_rels/.rels": _RELS.format(target)})


@pytest.mark.parametrize(
    ("data", "name", "key"),
    [
        (b"%PDF-1.7\n...", "x.txt", "pdf"),
        (b"junk line\n" * 90 + b"%PDF-1.4\n1 0 obj\nendobj\nstartxref", "x", "pdf"),
        (b"\xff\xfe\0junk%PDF-1.4", "x.pdf", "pdf"),
        (b"\x89PNG\r\n\x1a\nrest", "photo.jpg", "png"),
        (b"\xff\xd8\xff\xe0rest", "photo.png", "jpg"),
        (office(_WORD), "x.bin", "docx"),
        (office("vnd.ms-word.document.macroEnabled.main+xml"), "x.docm", "docx"),
        (office(_EXCEL), "x.docx", "xlsx"),
        (office("vnd.ms-excel.sheet.macroEnabled.main+xml"), "x", "xlsx"),
        (office("vnd.openxmlformats-officedocument.presentationml.presentation.main+xml"), "x.docx", "pptx"),
        (office("vnd.openxmlformats-officedocument.presentationml.slideshow.main+xml"), "x.ppsx", "pptx"),
        (office("vnd.openxmlformats-officedocument.presentationml.template.main+xml"), "x.potx", "pptx"),
        (office("vnd.ms-powerpoint.presentation.macroEnabled.main+xml"), "x.pptm", "pptx"),
        (package(mimetype="application/vnd.oasis.opendocument.text"), "x", "odt"),
        (package(mimetype="application/vnd.oasis.opendocument.spreadsheet-template"), "x.ots", "ods"),
        (package(mimetype="application/vnd.oasis.opendocument.presentation"), "x.odt", "odp"),
        (
            b"<?xml version='1.0'?><office:document office:mimetype='application/vnd.oasis.opendocument.text'/>",
            "x",
            "odt",
        ),
        (b"{\\rtf1 text}", "x.doc", "rtf"),
        (b"Subject: Hi\nFrom: a@example.org\n\nText", "x", "eml"),
        (b"Subject: Hi\n\n%PDF-1.4 is a signature", "x.eml", "eml"),
        (b"From a@example.org Mon Jan 1\nX-Any: 1\n\nText", "x.EML", "eml"),
        (b"Subject: Hi\nFrom: a@example.org\n\nText", "note.txt", "txt"),
        (b"Dear Sir: thank you\n\nText", "letter", "txt"),
        (b"The header is %PDF-1.4 by the standard.", "note.txt", "txt"),
        (b"BMW is a maker of cars.", "note.txt", "txt"),
        (b"# Title\n\ntext", "README.MD", "md"),
        ("Grüße".encode("utf-16"), "x.txt", "txt"),
        (b"a,b\n1,2", "table.log", "txt"),
        (b"<!DOCTYPE html><p>x", "x.txt", "html"),
        (b"  <html>", "x.doc", "html"),
        (b"text", "x.html", "html"),
        (b"<?xml version='1.0'?><html lang='en'/>", "x", "html"),
        (b"<?xml version='1.0'?><a/>", "x.txt", "xml"),
        (b"a,b\n1,2", "x.csv", "csv"),
        (b"a\tb\n1\t2", "x.tsv", "tsv"),
        (b"{}", "x.json", "json"),
        (b"GIF89a...", "x.png", "gif"),
        (b"II*\0....", "x.tif", "tif"),
        (b"MM\0+....", "x", "tif"),
        (b"RIFF\0\0\0\0WEBPVP8 ", "x", "webp"),
        (b"\0\0\0\x18ftypheic", "x", "heic"),
        (b"BM\x36\0\0\0\0\0", "x", "bmp"),
        (_OLE + "__properties_version1.0".encode("utf-16-le"), "x.bin", "msg"),
        (b"From a\nSubject: x\n\n", "x.mbox", "mbox"),
        (b"From a\nSubject: x\nFrom: b@example.org\n\n", "x", "mbox"),
    ],
)
def test_supported_kinds(data: bytes, name: str, key: str) -> None:
    assert sniff(data, name) == key


@pytest.mark.parametrize(
    ("data", "name", "words"),
    [
        (office("vnd.ms-powerpoint.addin.macroEnabled.main+xml"), "x.pptx", "PowerPoint add-in"),
        (office("vnd.ms-excel.sheet.binary.macroEnabled.main"), "x.xlsx", "xlsb"),
        (package(mimetype="application/vnd.oasis.opendocument.graphics"), "x.odt", "OpenDocument drawing"),
        (package(a="b"), "x.docx", "ZIP archive"),
        (_OLE + "WordDocument".encode("utf-16-le"), "x.doc", "Word 97-2003"),
        (_OLE + "Workbook".encode("utf-16-le"), "x.xls", "Excel 97-2003"),
        (_OLE, "x.bin", "OLE2"),
        (b"RIFF\0\0\0\0WAVEfmt ", "x", "WAV"),
        (b"\0\0\0\x18ftypavif", "x", "AVIF"),
        (b"MZ\x90\0\3\0\0\0", "x.txt", "program"),
        (bytes(range(256)) * 8, "x.txt", "not known"),
        (b"text with a \0 in it", "x.txt", "not known"),
    ],
)
def test_other_kinds_are_named_in_the_refusal(data: bytes, name: str, words: str) -> None:
    with pytest.raises(UnsupportedFormatError, match=words) as caught:
        sniff(data, name)
    assert "Supported are PDF" in caught.value.next_step


@pytest.mark.parametrize(
    ("data", "name", "error"),
    [
        (b"", "x.pdf", DamagedFileError),
        (b"\0" * 100, "x.txt", DamagedFileError),
        (b" \r\n", "x.txt", DamagedFileError),
        (b"not a pdf", "x.pdf", DamagedFileError),
        (b"not a picture", "x.jpeg", DamagedFileError),
        (b"no header here", "x.eml", DamagedFileError),
        (b"PK\x03\x04 cut short", "x.docx", DamagedFileError),
        (office(_WORD)[:-30], "x.docx", DamagedFileError),
        (_OLE + "EncryptedPackage".encode("utf-16-le"), "x.docx", EncryptedFileError),
    ],
)
def test_damaged_and_encrypted_files(data: bytes, name: str, error: type[Exception]) -> None:
    with pytest.raises(error):
        sniff(data, name)


def test_the_main_part_decides_not_what_else_is_in_the_package() -> None:
    types = _TYPES.format(_EXCEL).replace(
        "</Types>", f'<Override PartName="/w.xml" ContentType="application/{_WORD}"/></Types>'
    )
    data = package(**{"[Content_Types].xml": types, "_rels/.rels": _RELS.format("/main.xml")})
    assert sniff(data, "x.docx") == "xlsx"
    utf16 = io.BytesIO()
    with zipfile.ZipFile(utf16, "w") as archive:
        archive.writestr("[Content_Types].xml", _TYPES.format(_WORD).encode("utf-16"))
    assert sniff(utf16.getvalue(), "x") == "docx"


def test_packages_beyond_the_limits_are_refused() -> None:
    with pytest.raises(LimitError):
        sniff(package(**{str(n): "" for n in range(10_001)}), "x.docx")
    with pytest.raises(LimitError):
        sniff(package(**{"[Content_Types].xml": " " * (5 * 1024 * 1024)}), "x.docx")


def test_no_sentence_repeats_text_of_the_file() -> None:
    with pytest.raises(UnsupportedFormatError) as caught:
        sniff(b"Name: Jane Roe\0", "Jane Roe.bin")
    assert "Jane" not in caught.value.one_line()


def test_formats_and_renderers_come_from_the_kind() -> None:
    assert identify(b"text", "a.txt").extension == ".txt"
    assert identify(b"text", "a.md").media_type == "text/markdown"
    assert identify(b"\xff\xd8\xff", "a").extension == ".jpg"
    with pytest.raises(UnsupportedFormatError, match="no pages"):
        open_renderer(b"text", "a.txt")
    assert extract_part(b"text", "a.txt", "") == (b"text", "a.txt")
    for part in ("attachment/1", "attachment", "body/1", "attachment/-1"):
        with pytest.raises(UsageError):
            extract_part(b"text", "a.txt", part)
    with pytest.raises(LimitError):
        extract_part(b"text", "a.txt", "/".join(["attachment/1"] * 11))


def test_a_text_file_loads_no_heavy_library() -> None:
    code = (
        "import sys; from redactor.formats import read; read(b'Some text', 'a.txt'); "
        "heavy = {'fitz', 'pymupdf', 'lxml', 'PIL', 'pikepdf', 'pypdfium2', 'charset_normalizer'}; "
        "print(sorted(heavy & set(sys.modules)))"
    )
    shown = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert shown.stdout.strip() == "[]"


def test_reading_checks_the_kind_first() -> None:
    with pytest.raises(DamagedFileError):
        read(b"", "x.txt")
