"""A removed word that is also a word of the format: no leak where the format says it, else one."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Build = Callable[..., bytes]
Verdict = Callable[..., list[object]]

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
OFFICE_WORDS = {
    "value of an enumeration": ("Single", '<w:multiLevelType w:val="singleLevel"/>'),
    "value written as two words": ("Gray", '<w:highlight w:val="lightGray"/>'),
    "numbered style": ("Style", '<w:p><w:pPr><w:pStyle w:val="Style7"/></w:pPr></w:p>'),
    "numbered style's name": ("Style", '<w:style w:styleId="Style7"><w:name w:val="Style 7"/></w:style>'),
    "style of another office": ("Body", '<w:style w:styleId="TextBody"><w:name w:val="Text Body"/></w:style>'),
    "default style": ("Default", '<w:style w:styleId="Default"><w:name w:val="Default"/></w:style>'),
    "web style": ("Normal", '<w:p><w:pPr><w:pStyle w:val="NormalWeb"/></w:pPr></w:p>'),
    "numbered object": ("Object", '<w:p><w:docPr id="1" name="Object 12"/></w:p>'),
    "numbered bookmark": ("Bookmark", '<w:p><w:bookmarkStart w:id="1" w:name="_Bookmark3"/></w:p>'),
    "link to a bookmark": ("Bookmark", '<w:p><w:hyperlink w:anchor="_Bookmark3"/></w:p>'),
    "field on a bookmark": ("Bookmark", "<w:p><w:r><w:instrText> REF _Bookmark3 \\h </w:instrText></w:r></w:p>"),
    "language": ("Hans", '<w:lang w:val="en-US" w:eastAsia="zh-Hans-CN"/>'),
}
HUMAN_WORDS = {
    "style's name": ("Rose", '<w:style w:customStyle="1"><w:name w:val="Rose 7"/></w:style>'),
    "style's identifier": ("Roseman", '<w:p><w:pPr><w:pStyle w:val="Roseman7"/></w:pPr></w:p>'),
    "object's name": ("Single", '<w:p><w:docPr id="1" name="Single 12"/></w:p>'),
    "alternative text": ("singleLevel", '<w:p><w:docPr id="1" name="Object 1" descr="singleLevel"/></w:p>'),
    "bookmark": ("Roseman", '<w:p><w:bookmarkStart w:id="1" w:name="_Roseman3"/></w:p>'),
    "language": ("Hansen", '<w:lang w:val="hansen"/>'),
    "text": ("Default", "<w:p><w:r><w:t>Default</w:t></w:r></w:p>"),
}


def _leaks(results: list[object]) -> bool:
    return any("removed text" in r.detail for r in results)


@pytest.mark.parametrize("place", OFFICE_WORDS)
def test_words_of_office_xml_are_no_leak(place: str, docx: Build, failures: Verdict) -> None:
    word, body = OFFICE_WORDS[place]
    assert not _leaks(failures(docx(body), "memo.docx", removed=[word]))


@pytest.mark.parametrize("place", HUMAN_WORDS)
def test_the_same_words_from_people_are_leaks(place: str, docx: Build, failures: Verdict) -> None:
    word, body = HUMAN_WORDS[place]
    assert _leaks(failures(docx(body), "memo.docx", removed=[word]))


HEAD = b"From: desk@example.org\r\nTo: archive@example.org\r\nSubject: Rota\r\nMIME-Version: 1.0\r\n"
HTML = HEAD + b"Content-Type: text/html; charset=utf-8\r\n\r\n<!DOCTYPE html>\n"
FILE = HEAD + b"Content-Type: text/plain; charset=utf-8\r\nContent-Disposition: attachment; "
MAIL_WORDS = {
    "charset": ("UTF", HEAD + b'Content-Type: text/plain; charset="utf-8"\r\n\r\nx\r\n'),
    "charset of an encoded word": ("UTF", HEAD.replace(b"Rota", b"=?utf-8?q?R=C3=B4ta?=") + b"\r\nx\r\n"),
    "charset of a file name": ("UTF", FILE + b"filename*=utf-8''r%C3%B4ta.txt\r\n\r\nx\r\n"),
    "charset of HTML": ("UTF", HTML + b'<meta charset="utf-8"><p>x</p>'),
    "version": ("1.0", HEAD + b"\r\nx\r\n"),
    "kind of file": ("txt", FILE + b"filename=rota.txt\r\n\r\nx\r\n"),
    "boundary": (
        "Redacted",
        HEAD + b'Content-Type: multipart/mixed; boundary="=_redacted_1"\r\n\r\n--=_redacted_1\r\n'
        b"Content-Type: text/plain\r\n\r\nx\r\n--=_redacted_1--\r\n",
    ),
    "document type": ("HTML", HTML + b"<p>x</p>"),
    "property of style": ("Color", HTML + b'<p style="color:#ff0000;text-align:left">x</p>'),
    "value of style": ("Left", HTML + b'<p style="color:#ff0000;text-align:left">x</p>'),
    "colour of style": ("FF0000", HTML + b'<p style="color:#ff0000">x</p>'),
    "alignment": ("Center", HTML + b'<td align="center" width="100%">x</td>'),
    "width": ("100", HTML + b'<td align="center" width="100%">x</td>'),
}
MAIL_LEAKS = {
    "unknown charset": ("Roseman", HEAD + b"Content-Type: text/plain; charset=roseman\r\n\r\nx\r\n"),
    "stem of a file name": ("txt", FILE + b"filename=txt.pdf\r\n\r\nx\r\n"),
    "boundary": ("Roseman", HEAD + b'Content-Type: multipart/mixed; boundary="=_roseman_1"\r\n\r\nx\r\n'),
    "document type": ("Roseman", HTML.replace(b"html>\n", b"html roseman>\n") + b"<p>x</p>"),
    "shown by a style": ("Center", HTML + b"<style>p:before{content:'Center'}</style>"),
    "alternative text": ("Center", HTML + b'<img alt="Center" width="100%">'),
    "link": ("utf", HTML + b'<a href="https://example.org/utf-8">x</a>'),
    "width that is none": ("1234567", HTML + b'<td width="1234567">x</td>'),
}


@pytest.mark.parametrize("place", MAIL_WORDS)
def test_words_of_mime_and_html_are_no_leak(place: str, failures: Verdict) -> None:
    word, data = MAIL_WORDS[place]
    assert not _leaks(failures(data, "note.eml", removed=[word]))


@pytest.mark.parametrize("place", MAIL_LEAKS)
def test_the_same_places_hide_nothing_else(place: str, failures: Verdict) -> None:
    word, data = MAIL_LEAKS[place]
    assert _leaks(failures(data, "note.eml", removed=[word]))


CELL = '<row r="21"><c r="Z21" t="inlineStr"><is><t>paper</t></is></c></row>'
SHEET = (
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><dimension ref="A1:Z21"/>'
    '<sheetViews><sheetView topLeftCell="Z21"><selection activeCell="Z21" sqref="Z21 A1:Z21"/></sheetView>'
    '</sheetViews><sheetData><row r="21"><c r="Z21"><v>1</v></c></row></sheetData>'
    '<mergeCells><mergeCell ref="Y1:Z21"/></mergeCells>'
    "</worksheet>"
)
PLANTED = {
    "shared or inline string": CELL.replace("paper", "room Z21"),
    "string in a formula": '<row r="2"><c r="A2" t="str"><f>"Z21"&amp;"x"</f><v>1</v></c></row>',
    "cell that a formula names": '<row r="2"><c r="A2"><f>Z21+1</f><v>1</v></c></row>',
    "value": '<row r="2"><c r="A2" t="str"><v>Z21</v></c></row>',
    "attribute of no address": '<row r="21"><c r="A21" cm="Z21"><v>1</v></c></row>',
}


def test_where_a_cell_stands_is_no_leak(xlsx: Build, failures: Verdict) -> None:
    assert not _leaks(failures(xlsx(CELL), "rota.xlsx", removed=["Z21"]))
    assert not _leaks(failures(xlsx(parts={"xl/worksheets/sheet1.xml": SHEET}), "rota.xlsx", removed=["Z21"]))


@pytest.mark.parametrize("place", PLANTED)
def test_the_same_signs_as_content_are_a_leak(place: str, xlsx: Build, failures: Verdict) -> None:
    assert _leaks(failures(xlsx(PLANTED[place]), "rota.xlsx", removed=["Z21"]))


@pytest.mark.parametrize("reference", ["ZZZ21", "AB9999999", "Z21 NOTE", "Z021"])
def test_an_address_that_no_sheet_has_is_a_leak(reference: str, xlsx: Build, failures: Verdict) -> None:
    row = CELL.replace('"Z21"', f'"{reference}"')
    assert _leaks(failures(xlsx(row), "rota.xlsx", removed=[reference]))
