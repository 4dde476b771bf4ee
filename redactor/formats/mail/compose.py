"""Writing MIME: entities of header lines and an encoded body, put together with constant boundaries."""

from __future__ import annotations

import base64
import quopri
import re
from collections.abc import Sequence
from email.utils import encode_rfc2231

from redactor.formats.mail.headers import encode_words

# "=_" stands in no base64 or quoted-printable text (RFC 2046, 5.1.1).
_BOUNDARY = "=_redacted_{}"
_NOT_PLAIN = re.compile(r"[^\t\n -~]|^From |--=_|[^\n]{990}|[ \t]$", re.MULTILINE)
_TOKEN = re.compile(r"[A-Za-z0-9._-]+\Z")


def text_entity(text: str, subtype: str, disposition: str = "", name: str = "") -> bytes:
    """Return a text part in UTF-8; `text` has LF line ends."""
    raw = text.encode("utf-8", "replace")
    if not _NOT_PLAIN.search(text):
        encoding, body = "7bit", raw.replace(b"\n", b"\r\n")
    elif sum(byte > 126 for byte in raw) * 6 < len(raw):
        encoding, body = "quoted-printable", _quoted_printable(raw)
    else:
        encoding, body = "base64", _base64(raw.replace(b"\n", b"\r\n"))
    head = f"Content-Type: text/{subtype}; charset=utf-8\r\nContent-Transfer-Encoding: {encoding}\r\n"
    return head.encode() + _disposition(disposition, name) + b"\r\n" + body


def file_entity(data: bytes, media_type: str, disposition: str, name: str, content_id: str = "") -> bytes:
    """Return a part that carries a file. A nested message stands as it is: RFC 2046 allows it no encoding."""
    nested = media_type == "message/rfc822"
    if media_type.startswith("text/") and _is_utf8(data):
        # Without a label a reader takes text for ASCII.
        media_type = f"{media_type}; charset=utf-8"
    encoding = "7bit" if nested else "base64"
    head = f"Content-Type: {media_type}\r\nContent-Transfer-Encoding: {encoding}\r\n"
    if content_id:
        head += f"Content-ID: <{content_id}>\r\n"
    body = data if nested else _base64(data)
    return head.encode() + _disposition(disposition, name) + b"\r\n" + body


def multipart_entity(subtype: str, entities: Sequence[bytes]) -> bytes:
    """Join entities; a single one stands for itself."""
    if len(entities) == 1:
        return entities[0]
    number = 1
    while any(_BOUNDARY.format(number).encode() in entity for entity in entities):
        number += 1
    boundary = _BOUNDARY.format(number)
    out = [f'Content-Type: multipart/{subtype}; boundary="{boundary}"\r\n\r\n'.encode()]
    for entity in entities:
        out += (f"--{boundary}\r\n".encode(), entity, b"" if entity.endswith(b"\r\n") else b"\r\n")
    out.append(f"--{boundary}--\r\n".encode())
    return b"".join(out)


def _is_utf8(data: bytes) -> bool:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _disposition(disposition: str, name: str) -> bytes:
    if not disposition:
        return b""
    if not name:
        return f"Content-Disposition: {disposition}\r\n".encode()
    if _TOKEN.match(name):
        parameter = f"filename={name}"
    elif name.isascii() and '"' not in name and "\\" not in name:
        parameter = f'filename="{name}"'
    else:
        parameter = f"filename*={encode_rfc2231(name, 'utf-8')}"
    return f"Content-Disposition: {disposition};\r\n {parameter}\r\n".encode()


def _quoted_printable(raw: bytes) -> bytes:
    # A bare CR would end a line for some readers; the encoder leaves it alone.
    encoded = quopri.encodestring(raw.replace(b"\r", b""))
    lines = (
        line.replace(b"From ", b"=46rom ", 1) if line.startswith(b"From ") else line
        for line in encoded.split(b"\n")
    )
    return b"\r\n".join(lines)


def _base64(raw: bytes) -> bytes:
    return base64.encodebytes(raw).replace(b"\n", b"\r\n")


def header_text(text: str) -> str:
    """Return the value of an unstructured field (Subject), encoded where it is not ASCII."""
    return encode_words(" ".join(text.split()))
