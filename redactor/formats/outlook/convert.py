"""An Outlook message as a message of RFC 5322: what its reader sees becomes header, bodies and attachments."""

from __future__ import annotations

import re
from email.utils import format_datetime
from typing import Final

from redactor.errors import EncryptedFileError
from redactor.formats.charset import decode_labelled, decode_text
from redactor.formats.mail.compose import file_entity, multipart_entity, text_entity
from redactor.formats.mail.headers import encode_words, fold
from redactor.formats.mail.mime import parse_message
from redactor.formats.outlook.rtf import body_of, is_html, unpack
from redactor.formats.outlook.store import Node

# MAPI properties (MS-OXPROPS): message class, subject, bodies, sender, times, headers.
_CLASS, _SUBJECT, _PLAIN, _RTF, _HTML, _HEADERS = 0x001A, 0x0037, 0x1000, 0x1009, 0x1013, 0x007D
_SENDER_NAME, _SENDER_MAIL = (0x0C1A, 0x0042), (0x5D01, 0x5D02, 0x0C1F, 0x0065)
_SENT = (0x0039, 0x0E06, 0x3007)
_SHOWN: Final = {1: ("To", 0x0E04), 2: ("Cc", 0x0E03)}
_NAME, _SMTP, _MAIL, _KIND = 0x3001, 0x39FE, 0x3003, 0x0C15
_DATA, _LONG_NAME, _SHORT_NAME, _TYPE, _CONTENT_ID = 0x3701, 0x3707, 0x3704, 0x370E, 0x3712
_DISPLAY_NAME = 0x3001
_ADDRESS: Final = re.compile(r"[^\s@<>\"]+@[^\s@<>\"]+\Z")
_MEDIA: Final = re.compile(r"[\w.+-]+/[\w.+-]+\Z", re.ASCII)
_ENCRYPTED: Final = re.compile(r"IPM\.Note\.(?:SMIME|Secure)\Z|rpmsg", re.IGNORECASE)
# The name of the OLE object's stand-in; its media type makes the mail's reader withhold it.
_OBJECT_TYPE: Final = "application/x-ole-object"


def to_message(node: Node) -> bytes:
    """Return the message in the form of RFC 5322, CR LF line ends, 7-bit.

    Raises:
        EncryptedFileError: the whole message is an encrypted container.
    """
    if _ENCRYPTED.search(node.text(_CLASS)):
        raise EncryptedFileError(
            "The message is encrypted (S/MIME or rights management).", "Save it decrypted from the mail program."
        )
    head = b"".join(fold(name, value) for name, value in _header(node) if value)
    bodies = _bodies(node)
    entities = [multipart_entity("alternative", bodies)] if bodies else []
    entities += [entity for attachment in node.attachments if (entity := _attachment(attachment))]
    if not entities:
        entities = [text_entity("\n", "plain")]
    return head + b"MIME-Version: 1.0\r\n" + multipart_entity("mixed", entities)


def _header(node: Node) -> list[tuple[str, str]]:
    sender = _mailbox(node.text(*_SENDER_NAME), _address(node, *_SENDER_MAIL))
    fields = [("From", sender)]
    for kind, (name, shown) in _SHOWN.items():
        people = [
            _mailbox(one.text(_NAME), _address(one, _SMTP, _MAIL))
            for one in node.recipients
            if one.numbers.get(_KIND, 1) & 0xF == kind
        ]
        fields.append((name, ", ".join(filter(None, people)) or encode_words(_line(node.text(shown)))))
    fields.append(("Subject", encode_words(_line(node.text(_SUBJECT)))))
    sent = node.time(*_SENT)
    fields.append(("Date", format_datetime(sent) if sent else ""))
    known = {name: value for name, value in fields if value}
    # Drafts and imported mails have them in the header of transport alone.
    for field in parse_message(_ascii(node.text(_HEADERS))).fields:
        name = field.key.capitalize()
        if name in dict(fields) and name not in known:
            known[name] = " ".join(field.value.decode("latin-1").split())
    return [(name, known.get(name, "")) for name in ("From", "To", "Cc", "Subject", "Date")]


def _ascii(text: str) -> bytes:
    return text.encode("utf-8", "replace")


def _address(node: Node, *numbers: int) -> str:
    """Return the first property that is an address of the internet: Exchange has others."""
    for number in numbers:
        text = node.text(number).strip()
        if _ADDRESS.match(text):
            return text
    return ""


def _mailbox(name: str, address: str) -> str:
    name = _line(name).replace('"', "'").replace("\\", "/")
    if not address:
        return f'"{name}"' if name.isascii() and name else encode_words(name)
    address = encode_words(address)
    if not name or name == address:
        return f"<{address}>"
    shown = f'"{name}"' if name.isascii() and "=?" not in name else encode_words(name)
    return f"{shown} <{address}>"


def _line(text: str) -> str:
    return " ".join(text.split())


def _bodies(node: Node) -> list[bytes]:
    plain = _unix(node.text(_PLAIN))
    html = _html(node)
    rtf = unpack(node.binaries.get(_RTF, b""))
    if rtf and is_html(rtf):
        html = html or _unix(body_of(rtf))
    elif rtf and not html and not plain:
        plain = _unix(body_of(rtf))
    bodies = [text_entity(plain, "plain")] if plain else []
    if html:
        bodies.append(text_entity(html, "html"))
    return bodies


def _html(node: Node) -> str:
    packed = node.binaries.get(_HTML, b"")
    if packed:
        text = decode_labelled(packed, node.codepage).text if node.codepage else decode_text(packed).text
    else:
        text = node.text(_HTML)
    return _unix(text.strip("\0"))


def _unix(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "")


def _attachment(node: Node) -> bytes:
    name = _line(node.text(_LONG_NAME, _SHORT_NAME) or node.text(_DISPLAY_NAME))
    content_id = re.sub(r"[^\w.@$+-]", "", node.text(_CONTENT_ID), flags=re.ASCII)
    if node.embedded is not None:
        return file_entity(to_message(node.embedded), "message/rfc822", "attachment", name)
    data = node.binaries.get(_DATA, b"")
    if node.is_object:
        return file_entity(b"\0OLE", _OBJECT_TYPE, "attachment", name)
    if not data:
        return b""
    media_type = node.text(_TYPE).strip().lower()
    if not _MEDIA.match(media_type) or media_type.startswith(("multipart/", "message/")):
        media_type = "application/octet-stream"
    return file_entity(data, media_type, "inline" if content_id else "attachment", name, content_id)


def other_texts(node: Node) -> list[tuple[int, str]]:
    """Return (number, text) of the text properties that are no part of the message as it is written."""
    used = {_SUBJECT, _PLAIN, _HTML, 0x0E04, 0x0E03, *_SENDER_NAME, *_SENDER_MAIL}
    found = []
    for number in sorted(node.strings):
        text = node.text(number)
        if number not in used and text.strip():
            found.append((number, text))
    return found
