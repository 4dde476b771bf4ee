"""Mail by the standard library's email package: every header, every part, nested messages, names of files."""

from __future__ import annotations

import email
import email.header
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from email.message import Message
from email.policy import compat32

from redactor.model import Layer
from redactor.verification import webtext
from redactor.verification.observer import Observer, join

HEADERS = "mail headers"
STRAYS = "nothing beside the mail's parts"

_ALLOWED = frozenset({
    "from", "sender", "reply-to", "to", "cc", "subject", "date", "mime-version", "content-type",
    "content-transfer-encoding", "content-disposition", "content-id", "content-language",
})  # fmt: skip
_PARAMETERS = frozenset(
    {"charset", "boundary", "name", "filename", "type", "format", "delsp", "start", "method", "size"}
)
_MAX_PARTS = 10_000
_TYPE = re.compile(
    r"^\s*(?:attachment|inline|form-data|(?:text|image|audio|video|application|message|multipart)/"
    r"(?:plain|html|calendar|csv|rtf|pdf|zip|xml|json|rfc822|mixed|alternative|related|digest|png|jpeg|gif|tiff|bmp|webp|"
    r"octet-stream|msword|vnd\.[\w.-]+|ics|markdown))\b",
    re.IGNORECASE,
)
_PARAMETER_NAME = re.compile(rf";\s*(?:{'|'.join(sorted(_PARAMETERS))})(?:\*\d*)*\s*=", re.IGNORECASE)
_BOUNDARY = re.compile(r"=_redacted_\d{1,6}")
# Where a charset is named: as a parameter, before a value of RFC 2231, in an encoded word.
_CHARSET = re.compile(r"(charset=\"?|\*=|=\?)([\w.:-]+)(?=[\"'\s;]|\?[bq]\?|$)", re.IGNORECASE)
# What the name of a file ends with says what kind of file it is; the name itself stands before it.
_EXTENSION = re.compile(
    r"\.(?:txt|csv|ics|html?|eml|pdf|docx|xlsx|png|jpe?g|gif|tiff?)(?=[\"'\s;]|$)", re.IGNORECASE
)
_ENCODING = re.compile(r"\b(?:7bit|8bit|binary|quoted-printable|base64)\b", re.IGNORECASE)
_WORDS_TOUCH = re.compile(r"(\?=)\s+(?==\?)")

Recurse = Callable[[bytes, str, str], None]


@dataclass(frozen=True, slots=True)
class Leaf:
    """A part without parts of its own.

    Attributes:
        part: the parsed part.
        number: 1-based number as an attachment, 0 for the mail's own text.
        data: decoded bytes (a nested message's own bytes).
        name: file name as decoded.
    """

    part: Message
    number: int
    data: bytes
    name: str

    @property
    def media_type(self) -> str:
        """Type and subtype, lower case."""
        return self.part.get_content_type()


def parse(data: bytes) -> Message:
    """Parse with the compat32 policy, which repairs nothing and drops nothing."""
    return email.message_from_bytes(data, policy=compat32)


def leaves(message: Message) -> Iterator[Leaf]:
    """Yield the parts in order. What is no text of the mail itself is an attachment and gets a number."""
    number = 0
    for part in _own_parts(message, 0):
        data, name = payload(part), file_name(part)
        own = part.get_content_type() in ("text/plain", "text/html") and not name and not _is_attached(part)
        number += not own
        yield Leaf(part, 0 if own else number, data, name)


def _own_parts(message: Message, depth: int) -> Iterator[Message]:
    if depth > 100:
        return
    if message.get_content_maintype() == "multipart" and message.is_multipart():
        for child in list(message.get_payload())[:_MAX_PARTS]:
            if isinstance(child, Message):
                yield from _own_parts(child, depth + 1)
    else:
        yield message


def _is_attached(part: Message) -> bool:
    return str(part.get("Content-Disposition", "")).lower().lstrip().startswith("attachment")


def payload(part: Message) -> bytes:
    """Return a part's decoded bytes; for message/rfc822 the nested message."""
    if part.is_multipart():
        inner = part.get_payload()
        return inner[0].as_bytes() if isinstance(inner, list) and inner and isinstance(inner[0], Message) else b""
    decoded = part.get_payload(decode=True)
    return decoded if isinstance(decoded, bytes) else b""


def file_name(part: Message) -> str:
    """Return the decoded file name, RFC 2231 and RFC 2047 forms resolved; "" when there is none."""
    try:
        return decode_words(part.get_filename("") or "")
    except (ValueError, LookupError, TypeError):
        return decode_words(str(part.get("Content-Disposition", "")))


def decode_words(value: str) -> str:
    """Decode encoded words; raw bytes count as UTF-8 or Windows-1252."""
    value = webtext.decode(value.encode("utf-8", "surrogateescape"))
    if "=?" not in value:
        return value
    try:
        pairs = email.header.decode_header(_WORDS_TOUCH.sub(r"\1 ", value))
    except (email.errors.HeaderParseError, ValueError):
        return value
    return "".join(
        webtext.decode(text, charset or "") if isinstance(text, bytes) else text for text, charset in pairs
    )


def examine_mail(data: bytes, prefix: str, observer: Observer, recurse: Recurse) -> None:
    """Tell an observer of everything in a message and hand its attachments on."""
    observer.checked(HEADERS, Layer.METADATA)
    observer.checked(STRAYS, Layer.STRUCTURE)
    message = parse(data)
    _headers(message, prefix, observer, is_top=True)
    for part in message.walk():
        if part is not message and not _inside_nested(message, part):
            _headers(part, prefix, observer, is_top=False)
        for stray in (part.preamble, part.epilogue):
            if stray and stray.strip():
                observer.problem(STRAYS, Layer.STRUCTURE, prefix or "file", "text before or behind the parts")
                observer.string(prefix or "file", stray)
    for number, leaf in enumerate(leaves(message), start=1):
        if leaf.number:
            location = join(prefix, f"attachment/{leaf.number}")
            observer.text(f"{location}/name", _EXTENSION.sub("", leaf.name))
            recurse(leaf.data, leaf.name or f"part.{leaf.part.get_content_subtype()}", location)
        else:
            _body(leaf, join(prefix, f"body/{number}"), observer)
    # Base64 bodies are noise to a byte search; they were searched unpacked.
    observer.blob(prefix or "file", _without_base64(data), shortest=6, plain=False)


def _inside_nested(message: Message, part: Message) -> bool:
    """True for parts of a message/rfc822 attachment: its own reader judges them."""
    return part not in set(_all_own(message, 0))


def _all_own(message: Message, depth: int) -> Iterator[Message]:
    yield message
    if depth < 100 and message.get_content_maintype() == "multipart" and message.is_multipart():
        for child in message.get_payload():
            if isinstance(child, Message):
                yield from _all_own(child, depth + 1)


def _headers(part: Message, prefix: str, observer: Observer, *, is_top: bool) -> None:
    for key, raw in part.items():
        value = str(raw)
        place = join(prefix, f"header/{key}")
        if key.lower() not in _ALLOWED:
            observer.problem(HEADERS, Layer.METADATA, place, "a header that is not on the list")
        decoded = decode_words(value)
        if key.lower() in ("content-type", "content-disposition"):
            # The type itself is the format's own word; parameters are read below, whatever else stands there here.
            observer.string(place, _without_own_words(_TYPE.sub("", decoded)), Layer.METADATA)
        elif key.lower() == "content-transfer-encoding":
            observer.string(place, _ENCODING.sub("", decoded), Layer.METADATA)
        elif key.lower() == "mime-version" and decoded.strip() == "1.0":
            continue
        elif is_top and key.lower() != "content-id":
            observer.text(place, decoded)
        else:
            observer.string(place, decoded, Layer.METADATA)
        if decoded != value:
            observer.string(place, _without_own_words(value), Layer.METADATA)
        observer.blob(place, value.encode("utf-8", "surrogateescape"), Layer.METADATA, plain=False)
    for header in ("content-type", "content-disposition"):
        for parameter, value in part.get_params([], header)[1:]:
            _parameter(str(parameter), value, join(prefix, f"header/{header}"), observer)


def _parameter(name: str, value: str | tuple[str | None, str | None, str], place: str, observer: Observer) -> None:
    if isinstance(value, tuple):
        value = webtext.decode(value[2].encode("latin-1", "replace"), value[0] or "")
    decoded = decode_words(value)
    if name.lower() != "charset" or not webtext.is_charset(decoded):
        observer.string(place, _EXTENSION.sub("", _BOUNDARY.sub("", decoded)), Layer.ATTACHMENTS)
    if name.lower().partition("*")[0] not in _PARAMETERS:
        observer.problem(HEADERS, Layer.METADATA, place, "a parameter that is not on the list")


def _without_own_words(value: str) -> str:
    """Drop MIME's own words from a header's value: names of parameters, of charsets, of kinds of file."""
    value = _CHARSET.sub(lambda m: m.group(1) if webtext.is_charset(m.group(2)) else m.group(), value)
    return _EXTENSION.sub("", _BOUNDARY.sub("", _PARAMETER_NAME.sub(";", value)))


def _body(leaf: Leaf, location: str, observer: Observer) -> None:
    label = str(leaf.part.get_content_charset("") or "")
    if leaf.media_type == "text/html":
        webtext.examine_html(leaf.data, location, observer, label)
    else:
        webtext.examine_text(leaf.data, location, observer, label)


def _without_base64(data: bytes) -> bytes:
    return re.sub(
        rb"(?:^[A-Za-z0-9+/]{60,}={0,2}\r?\n)+(?:[A-Za-z0-9+/]+={0,2}\r?\n?)?", b"", data, flags=re.MULTILINE
    )


def split_mbox(data: bytes) -> list[bytes]:
    """Return the messages of an mbox file, each without its From_ line."""
    pieces = re.split(rb"(?:^|(?<=\n))From [^\n]*\n(?=[!-9;-~]{1,200}[ \t]*:)", data)
    return [re.sub(rb"(?m)^>(>*From )", rb"\1", piece) for piece in pieces if piece.strip()]


def envelopes(data: bytes) -> list[str]:
    """Return the From_ lines of a mailbox that say more than that a message begins."""
    found = set(re.findall(rb"(?:^|(?<=\n))(From [^\r\n]*)", data))
    return [webtext.decode(line) for line in found - {b"From - Thu Jan  1 00:00:00 1970"}]
