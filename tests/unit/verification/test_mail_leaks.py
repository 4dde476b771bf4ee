"""One planted leak for each place of a message."""

from __future__ import annotations

import base64
import quopri
from collections.abc import Callable
from email.message import EmailMessage

import pytest

SECRET = "Tobias Quillfeather"
ACCENTED = "Zoë Quillfeather-Ångström"
Verdict = Callable[..., list[object]]

XX = b"\r\n\r\n"
HEAD = b"From: desk@example.org\r\nTo: archive@example.org\r\nSubject: Rota\r\nMIME-Version: 1.0\r\n"


def _leaks(results: list[object]) -> bool:
    return any("removed text" in r.detail for r in results)


def _multipart(*parts: bytes, before: bytes = b"", after: bytes = b"") -> bytes:
    middle = b"".join(b"\r\n--b1\r\n" + part for part in parts)
    return (
        HEAD + b"Content-Type: multipart/mixed; boundary=b1\r\n\r\n" + before + middle + b"\r\n--b1--\r\n" + after
    )


BASE64 = b"Content-Transfer-Encoding: base64"
PRINTABLE = b"Content-Transfer-Encoding: quoted-printable"
ATTACHED = b"Content-Type: text/plain\r\nContent-Disposition: attachment; "
NESTED = b"Content-Type: message/rfc822\r\n\r\n"
TEXT = b"Content-Type: text/plain; charset=utf-8\r\n\r\nNothing.\r\n"
HTML = b"Content-Type: text/html; charset=utf-8\r\n\r\n"
PLACES = {
    "subject": HEAD.replace(b"Rota", SECRET.encode()) + b"\r\nx\r\n",
    "encoded subject": HEAD.replace(b"Rota", b"=?utf-8?B?" + base64.b64encode(SECRET.encode()) + b"?=") + XX,
    "two encoded words": HEAD.replace(b"Rota", b"=?utf-8?q?Tobias_Quill?=\r\n =?utf-8?q?feather?=") + XX,
    "folded subject": HEAD.replace(b"Rota", b"for Tobias\r\n Quillfeather") + b"\r\nx\r\n",
    "display name": HEAD.replace(b"desk@example.org", b'"Quillfeather, Tobias" <desk@example.org>') + XX,
    "unknown header": HEAD + b"X-Filed-By: " + SECRET.encode() + b"\r\n\r\nx\r\n",
    "plain body": HEAD + b"\r\nDear " + SECRET.encode() + b",\r\n",
    "base64 body": HEAD + BASE64 + XX + base64.b64encode(b"Dear " + SECRET.encode()),
    "quoted-printable body": HEAD + PRINTABLE + XX + b"Tobias Quill=\r\nfeath=65r",
    "html body": HEAD + HTML + b"<p>Tobias <b>Quill</b>feather</p>",
    "html entities": HEAD + HTML + b"<p>&#84;obias&nbsp;Quillf&#101;ather</p>",
    "html comment": HEAD + HTML + b"<p>x</p><!-- Tobias Quillfeather -->",
    "html attribute": HEAD + HTML + b'<img alt="Tobias Quillfeather" src="cid:1">',
    "html link": HEAD + HTML + b'<a href="mailto:Tobias%20Quillfeather@example.org">x</a>',
    "html style": HEAD + HTML + b"<style>p:before{content:'Tobias Quillfeather'}</style>",
    "hidden html": HEAD + HTML + b'<span style="display:none">Tobias Quillfeather</span>',
    "deeply nested html": HEAD + HTML + b"<div>" * 600 + b"Tobias Quillfeather" + b"</div>" * 600,
    "second alternative": _multipart(TEXT, HTML + b"<p>Tobias Quillfeather</p>"),
    "calendar part": _multipart(TEXT, b"Content-Type: text/calendar\r\n\r\nATTENDEE;CN=Tobias Quillfeather:x\r\n"),
    "file name": _multipart(
        TEXT, ATTACHED + b'filename="Tobias Quillfeather.txt"' + XX
    ),
    "file name by RFC 2231": _multipart(
        TEXT,
        ATTACHED + b"filename*0*=utf-8''Tobias%20;\r\n filename*1=Quillfeather.txt"
        b"\r\n\r\nx",
    ),
    "name in the content type": _multipart(TEXT, b'Content-Type: text/plain; name="Tobias Quillfeather.txt"' + XX),
    "preamble": _multipart(TEXT, before=SECRET.encode()),
    "epilogue": _multipart(TEXT, after=SECRET.encode()),
    "attached text": _multipart(
        TEXT, b"Content-Type: text/csv\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: attachment; "
        b"filename=a.csv\r\n\r\n" + base64.b64encode(b"name,hours\r\nTobias Quillfeather,7\r\n")
    ),
    "nested message": _multipart(
        TEXT, NESTED + b"Subject: inner\r\nFrom: a@example.org\r\n\r\nTobias Quillfeather\r\n"
    ),
    "header of a nested message": _multipart(
        TEXT, NESTED + b"From: Tobias Quillfeather <a@example.org>\r\nTo: b@example.org\r\n\r\nx\r\n"
    ),
    "base64 in plain text": HEAD + b"\r\ntoken " + base64.b64encode(b"id=" + SECRET.encode() + b";") + b"\r\n",
    "quoted-printable in plain text": HEAD + b"\r\nZo=C3=AB Quillfeather-=C3=85ngstr=C3=B6m\r\n",
    "boundary": _multipart(TEXT).replace(b"b1", b"Tobias_Quillfeather"),
}  # fmt: skip


@pytest.mark.parametrize("place", PLACES)
def test_planted_leak_fails(place: str, failures: Verdict) -> None:
    texts = (SECRET, "Quillfeather, Tobias", ACCENTED, "Tobias_Quillfeather")
    assert _leaks(failures(PLACES[place], "request.eml", texts))


def test_good_message_passes(mail: EmailMessage, failures: Verdict) -> None:
    mail.add_alternative('<p style="color:green;font-family:Georgia">The <mark>rota</mark>.</p>', subtype="html")
    mail.add_attachment(b"a,b\r\n1,2\r\n", maintype="text", subtype="csv", filename="rota.csv")
    assert failures(mail.as_bytes(), "request.eml", (SECRET, "Green", "Georgia", "Mark")) == []


@pytest.mark.parametrize("charset", ["iso-8859-1", "utf-16", "utf-8", "cp1252"])
def test_accented_name_is_found_in_every_charset(charset: str, failures: Verdict) -> None:
    body = quopri.encodestring(ACCENTED.encode(charset))
    head = HEAD + f"Content-Type: text/plain; charset={charset}\r\n".encode() + PRINTABLE + b"\r\n"
    assert _leaks(failures(head + b"\r\n" + body, "request.eml", (ACCENTED,)))


@pytest.mark.parametrize("header", ["X-Mailer", "Received", "Message-ID", "Bcc", "References", "Thread-Index"])
def test_header_that_is_not_on_the_list_fails(header: str, mail: EmailMessage, failures: Verdict) -> None:
    mail[header] = "<something@example.org>"
    assert {r.check for r in failures(mail.as_bytes(), "request.eml", ())} == {"mail headers"}


def test_leaks_inside_attached_files_fail(
    mail: EmailMessage, edit_pdf: Callable[..., bytes], docx: Callable[..., bytes], failures: Verdict
) -> None:
    def outline(pdf: object) -> None:
        pdf.docinfo["/Subject"] = SECRET  # type: ignore[attr-defined]

    mail.add_attachment(edit_pdf(outline), maintype="application", subtype="pdf", filename="a.pdf")
    mail.add_attachment(
        docx(f"<w:p><w:r><w:t>{SECRET}</w:t></w:r></w:p>"),
        maintype="application",
        subtype="octet-stream",
        filename="b.docx",
    )
    found = failures(mail.as_bytes(), "request.eml")
    places = " ".join(r.location for r in found)
    assert "attachment/1" in places
    assert "attachment/2/word/document.xml#p2" in places


def test_attachment_of_an_unknown_kind_fails(mail: EmailMessage, failures: Verdict) -> None:
    mail.add_attachment(b"\0\1\2\3" * 40, maintype="application", subtype="octet-stream", filename="a.bin")
    assert [(r.check, r.location) for r in failures(mail.as_bytes(), "request.eml", ())] == [
        ("readable", "attachment/1")
    ]


def test_zip_in_zip_in_mail_is_unpacked(mail: EmailMessage, failures: Verdict) -> None:
    import io
    import zipfile

    data, name = SECRET.encode(), "a.txt"
    for _ in range(3):
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr(name, data)
        data, name = out.getvalue(), "inner.zip"
    mail.add_attachment(data, maintype="application", subtype="zip", filename="all.zip")
    found = failures(mail.as_bytes(), "request.eml")
    assert "attachment/1/inner.zip/inner.zip/a.txt" in {r.location for r in found}


def test_mailbox_is_read_message_by_message(failures: Verdict) -> None:
    box = (
        b"From a@example.org Mon Jun 1 09:00:00 2026\n"
        + HEAD
        + b"\nx\n\nFrom b@example.org Mon Jun 1 09:00:00 2026\n"
    )
    found = failures(box + HEAD + b"\n" + SECRET.encode() + b"\n", "all.mbox")
    assert any(r.location.startswith("attachment/2/body") for r in found)
