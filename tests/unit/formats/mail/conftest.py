"""A message with a secret in every place that a message has, and a reader of results that is none of ours."""

from __future__ import annotations

import base64
import email
import email.header
import html
import io
import quopri
import urllib.parse
import zlib
from collections.abc import Callable, Iterator
from email.message import Message

import pytest
from PIL import Image, PngImagePlugin

HIDDEN = {
    "bcc": "Bcchidden",
    "received": "Receivedhost",
    "message_id": "Messageidhost",
    "references": "Refhost",
    "return_path": "Returnpathname",
    "x_header_value": "Xvaluename",
    "x_header_name": "Xnamename",
    "second_subject": "Secondsubject",
    "dkim": "Dkimdomain",
    "preamble": "Preamblename",
    "epilogue": "Epiloguename",
    "part_description": "Descriptionname",
    "content_id": "Contentidhost",
    "content_type_name": "Othernamefile",
    "html_comment": "Commentname",
    "html_style": "Stylename",
    "html_script": "Scriptname",
    "html_title": "Titlename",
    "html_display_none": "Displaynone",
    "html_hidden_class": "Preheadername",
    "html_title_attribute": "Tooltipname",
    "html_data_attribute": "Dataattribute",
    "html_remote_picture": "Trackername",
    "link_query": "Querytoken",
    "picture_text": "Picturetext",
    "trailing_of_picture": "Trailingpicture",
    "nested_x_header": "Nestedxheader",
    "mbox_line": "Envelopename",
    "nested_picture_text": "Nestedpicture",
    "winmail": "Winmailname",
    "encrypted_archive": "Archivename",
    "smime": "Smimename",
    "signature": "Signername",
    "pgp_block": "Pgpblockname",
    "uu_file_inside_text": "Uufilename",
}
VISIBLE = {
    "from_name": "Fromperson",
    "from_address": "fromperson@example.org",
    "to_encoded_word": "Žofie Toperson",
    "cc_quoted": "Ccperson",
    "reply_to": "replyperson@example.org",
    "subject_split_words": "Subjectperson",
    "plain_body": "Plainperson",
    "html_body_split": "Htmlperson",
    "html_entity": "Renée Entity",
    "link_target": "linkperson",
    "link_target_percent": "percent.person@example.org",
    "alt_text": "Altperson",
    "calendar_folded": "Calendarperson",
    "attachment_name": "Filenameperson",
    "attachment_text": "Attachedperson",
    "latin1_attachment": "Jörg Latinperson",
    "nested_subject": "Nestedsubject",
    "nested_body": "Nestedperson",
    "nested_name": "Nestedfilename",
    "delivery_status": "statusperson@example.org",
}
KEEP = ("Kept subject word", "Kept plain text", "Kept html text", "Kept attachment text", "Kept nested text")


def picture(secret: str, trailing: str = "") -> bytes:
    info = PngImagePlugin.PngInfo()
    info.add_text("Author", secret, zip=True)
    out = io.BytesIO()
    Image.new("RGB", (20, 10), "white").save(out, "PNG", pnginfo=info)
    return out.getvalue() + trailing.encode()


def b64(data: bytes) -> bytes:
    return base64.encodebytes(data)


def uu(data: bytes) -> bytes:
    lines = (base64_line for base64_line in (data[i : i + 45] for i in range(0, len(data), 45)))
    import binascii

    return b"".join(binascii.b2a_uu(line) for line in lines) + b"`\nend\n"


def nested_message() -> bytes:
    v, h = VISIBLE, HIDDEN
    inner_picture = b64(picture(h["nested_picture_text"]))
    return (
        (
            f"From: someone@example.org\nSubject: {v['nested_subject']}\nX-Trace: {h['nested_x_header']}\n"
            "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=inner\n\n--inner\n\n"
            f"Kept nested text by {v['nested_body']}.\n--inner\nContent-Type: image/png\n"
            f'Content-Disposition: attachment; filename="{v["nested_name"]}.png"\n'
            "Content-Transfer-Encoding: base64\n\n"
        ).encode()
        + inner_picture
        + b"--inner--\n"
    )


def planted_message() -> bytes:
    v, h = VISIBLE, HIDDEN
    to_words = "=?utf-8?b?" + base64.b64encode(v["to_encoded_word"].encode()).decode() + "?="
    half = len(v["subject_split_words"]) // 2
    first, second = v["subject_split_words"][:half], v["subject_split_words"][half:]
    subject = f"Kept subject word =?utf-8?q?{first}?=\n =?utf-8?q?{second}?="
    name = v["html_body_split"]
    page = (
        f"<html><head><title>{h['html_title']}</title>"
        f"<style>.pre{{display:none}} /* {h['html_style']} */</style></head>"
        f"<body><div class=pre>{h['html_hidden_class']}</div><p title='{h['html_title_attribute']}' "
        f"data-x='{h['html_data_attribute']}'>Kept html text for {name[:4]}<b>{name[4:]}</b>"
        " and Ren&eacute;e&#32;Entity</p>"
        f"<!-- {h['html_comment']} --><script>var a='{h['html_script']}'</script>"
        f"<span style='color:red; display : NONE'>{h['html_display_none']}</span>"
        f"<a href='https://www.example.org/{v['link_target']}?id={h['link_query']}#x'>a link</a>"
        f"<a href='mailto:{v['link_target_percent'].replace('@', '%40').replace('.p', '%2Ep')}'>write</a>"
        f"<img src='https://t.example.org/{h['html_remote_picture']}.gif'>"
        f"<img src='cid:{h['content_id']}@host' alt='{v['alt_text']}'></body></html>"
    )
    folded = v["calendar_folded"]
    calendar = (
        f"BEGIN:VCALENDAR\r\nATTENDEE;CN={folded[:6]}\r\n {folded[6:]}:mailto:x@example.org\r\nEND:VCALENDAR\r\n"
    )
    plain = (
        f"Kept plain text by {v['plain_body']}.\n\nbegin 644 note.txt\n".encode()
        + uu(b"Unreadable \0\1 " + h["uu_file_inside_text"].encode())
        + f"-----BEGIN PGP MESSAGE-----\n\n{h['pgp_block']}\n-----END PGP MESSAGE-----\nLast line.\n".encode()
    )
    status = f"Reporting-MTA: dns; mx.example.org\n\nFinal-Recipient: rfc822; {v['delivery_status']}\n"
    parts = [
        (
            "Content-Type: multipart/alternative; boundary=alt",
            b"--alt\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n"
            + quopri.encodestring(plain)
            + b"\n--alt\nContent-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: base64\n\n"
            + b64(page.encode())
            + b"\n--alt\nContent-Type: text/calendar; charset=utf-8; method=REQUEST\n\n"
            + calendar.encode()
            + b"\n--alt--",
        ),
        (
            (
                f'Content-Type: image/png; name="{h["content_type_name"]}.png"\n'
                "Content-Transfer-Encoding: base64\n"
                f"Content-ID: <{h['content_id']}@host>\nContent-Disposition: inline; filename=picture.png\n"
                f"Content-Description: {h['part_description']}"
            ),
            b64(picture(h["picture_text"], h["trailing_of_picture"])),
        ),
        (
            (
                "Content-Type: text/plain; charset=utf-8\nContent-Disposition: attachment;\n"
                f' filename*0="{v["attachment_name"][:5]}"; filename*1="{v["attachment_name"][5:]}.txt"'
            ),
            f"Kept attachment text by {v['attachment_text']}\n".encode(),
        ),
        (
            (
                "Content-Type: text/plain; charset=iso-8859-1\n"
                "Content-Disposition: attachment; filename=latin.txt\n"
                "Content-Transfer-Encoding: 8bit"
            ),
            f"By {v['latin1_attachment']}\n".encode("latin-1"),
        ),
        ("Content-Type: message/rfc822\nContent-Disposition: attachment", nested_message()),
        ("Content-Type: message/delivery-status", status.encode()),
        (
            "Content-Type: application/ms-tnef; name=winmail.dat\nContent-Transfer-Encoding: base64",
            b64(b"\x78\x9f\x3e\x22" + h["winmail"].encode()),
        ),
        (
            "Content-Type: application/zip; name=a.zip\nContent-Transfer-Encoding: base64",
            b64(b"PK\x03\x04" + h["encrypted_archive"].encode()),
        ),
        (
            "Content-Type: application/pkcs7-mime; name=smime.p7m\nContent-Transfer-Encoding: base64",
            b64(h["smime"].encode()),
        ),
        (
            "Content-Type: application/pkcs7-signature; name=smime.p7s\nContent-Transfer-Encoding: base64",
            b64(h["signature"].encode()),
        ),
    ]
    head = (
        f"From {h['mbox_line']} Mon Jan  1 00:00:00 2024\n"
        f"Return-Path: <{h['return_path']}@example.org>\nReceived: from {h['received']}.example.org (192.0.2.1)\n"
        f"DKIM-Signature: v=1; d={h['dkim']}.example; b=AAAA\nMessage-ID: <1@{h['message_id']}>\n"
        f"References: <0@{h['references']}>\nX-Mailer: {h['x_header_value']}\nX-{h['x_header_name']}: yes\n"
        f"From: {v['from_name']} <{v['from_address']}>\nTo: {to_words} <to@example.org>\n"
        f'Cc: "{v["cc_quoted"]}, Esq." <cc@example.org>, Group: a@example.org;\nBcc: {h["bcc"]} <b@example.org>\n'
        f"Reply-To: <{v['reply_to']}>\nSubject: {subject}\nSubject: {h['second_subject']}\n"
        "Date: Mon, 1 Jan 2024 10:00:00 +0000\nMIME-Version: 1.0\n"
        "Content-Type: multipart/mixed; boundary=outer\n\n"
        f"{h['preamble']}\n"
    )
    body = b"".join(b"--outer\n" + fields.encode() + b"\n\n" + content + b"\n" for fields, content in parts)
    return head.encode() + body + f"--outer--\n{h['epilogue']}\n".encode()


def unpacked(data: bytes) -> Iterator[bytes]:
    """Yield every view of a message that a reader could have: raw, decoded headers, bodies, names, HTML text."""
    yield data
    yield from _views(email.message_from_bytes(data))


def _views(message: Message) -> Iterator[bytes]:
    for part in message.walk():
        for name, value in part.items():
            pieces = email.header.decode_header(str(value).replace("\r\n", ""))
            joined = "".join(p.decode(c or "latin-1") if isinstance(p, bytes) else p for p, c in pieces)
            yield f"{name}: {joined}".encode()
        yield (part.get_filename() or "").encode()
        payload = part.get_payload(decode=True)
        if not isinstance(payload, bytes):
            continue
        yield payload
        text = payload.decode("utf-8", "replace")
        without_tags = "".join(piece.partition(">")[2] for piece in ("x>" + text).split("<"))
        yield html.unescape(without_tags).encode()
        yield urllib.parse.unquote(html.unescape(text)).encode()
        if payload.startswith(b"\x89PNG"):
            yield from _inflated(payload)


def _inflated(png: bytes) -> Iterator[bytes]:
    for at in range(len(png) - 2):
        if png[at] == 0x78:
            try:
                yield zlib.decompressobj().decompress(png[at:])
            except zlib.error:
                continue


@pytest.fixture
def planted() -> bytes:
    return planted_message()


@pytest.fixture
def hidden() -> dict[str, str]:
    return HIDDEN


@pytest.fixture
def visible() -> dict[str, str]:
    return VISIBLE


@pytest.fixture
def keep() -> tuple[str, ...]:
    return KEEP


@pytest.fixture
def found_in() -> Callable[[bytes, str], bool]:
    """True when a text stands anywhere in a message, in any spelling of its bytes."""

    def search(data: bytes, secret: str) -> bool:
        needles = [secret.lower().encode(codec, "ignore") for codec in ("utf-8", "latin-1", "utf-16-le")]
        return any(needle in view.lower() for view in unpacked(data) for needle in needles if len(needle) > 3)

    return search
