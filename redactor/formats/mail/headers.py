"""Header fields: which are kept, how values are decoded for reading and encoded anew for writing."""

from __future__ import annotations

import base64
import quopri
import re
import unicodedata
from typing import Final

from redactor.formats.charset import decode_labelled
from redactor.formats.mail.mime import Part, decode_base64

# What a reader of mail shows above the text; all other fields are never carried over.
KEPT: Final = ("from", "sender", "reply-to", "to", "cc", "subject", "date")
ADDRESS_FIELDS: Final = ("from", "sender", "reply-to", "to", "cc")
SPELLING: Final = {"cc": "Cc", "reply-to": "Reply-To"}
# Names that may stand in an address and a change log. Any other could itself hold a secret, such as X-Jane-Doe.
_KNOWN: Final = """
accept-language apparently-to approved arc-authentication-results arc-message-signature arc-seal
authentication-results auto-submitted autocrypt bcc comments content-description content-disposition content-
id content-language content-location content-transfer-encoding content-type delivered-to delivery-date
disposition-notification-to dkim-signature domainkey-signature envelope-to errors-to expires feedback-id
importance in-reply-to keywords list-archive list-help list-id list-owner list-post list-subscribe list-
unsubscribe list-unsubscribe-post mail-followup-to message-id mime-version newsgroups organization original-
recipient path precedence priority received received-spf references resent-bcc resent-cc resent-date resent-
from resent-message-id resent-sender resent-to return-path return-receipt-to sensitivity status thread-index
thread-topic user-agent x-attachment-id x-beenthere x-complaints-to x-face x-forwarded-encrypted x-forwarded-
for x-forwarded-to x-gm-message-state x-google-dkim-signature x-google-smtp-source x-loop x-mailer x-mailing-
list x-message-flag x-mimeole x-mozilla-keys x-mozilla-status x-ms-exchange-organization-authas x-ms-exchange-
organization-authsource x-ms-has-attach x-ms-tnef-correlator x-msmail-priority x-original-from x-original-
sender x-original-to x-originating-email x-originating-ip x-priority x-protective-marking x-received x-sender
x-spam-level x-spam-report x-spam-score x-spam-status x-to x-virus-scanned x-yahoo-profile x-uidl
"""
KNOWN: Final = frozenset(_KNOWN.split())

# A word that is cut off at the end is decoded too: left as it is, it would hide its text from every search.
_WORD: Final = re.compile(r"=\?([^?\s*]+)(?:\*[^?\s]*)?\?([bBqQ])\?([^?]*)(?:\?=|\?\Z|\Z)")
_BETWEEN_WORDS: Final = re.compile(r"(\?=)[ \t\r\n]+(?==\?[^?\s]+\?[bBqQ]\?)")
# Marks that turn the reading direction can make "gpj.exe" look like "exe.jpg"; a name needs none of them.
_BIDI: Final = frozenset("\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_MAX_NAME: Final = 120
_RESERVED: Final = re.compile(r"(?i)(con|prn|aux|nul|com\d|lpt\d)\Z")


def spelled(key: str) -> str:
    """Return a field's name in its usual spelling, such as `Message-Id` or `Cc`."""
    return SPELLING.get(key, "-".join(word.capitalize() for word in key.split("-")))


def decode_value(value: bytes, charset: str = "") -> str:
    """Decode an unfolded header value: encoded words (RFC 2047), raw UTF-8, or raw bytes of a code page.

    Control characters become spaces. Never fails; what can't be decoded stands as it is.

    Args:
        value: the bytes after the colon.
        charset: of the message's text, the best guess for raw bytes: these are too few to guess from.
    """
    text = value.decode("ascii") if value.isascii() else decode_labelled(value, charset or "cp1252").text
    text = _decode_words(text)
    return "".join(" " if unicodedata.category(c) == "Cc" else c for c in text).strip()


def _decode_words(text: str) -> str:
    if "=?" not in text:
        return text
    joined = _BETWEEN_WORDS.sub(r"\1", text)
    out: list[str] = []
    pending, charset, end = b"", "", 0
    for match in _WORD.finditer(joined):
        raw = _word_bytes(match)
        # A character may be split over two words of one charset, so these are decoded together.
        if match.start() == end and match[1].lower() == charset:
            pending += raw
        else:
            out += (_decode_run(pending, charset), joined[end : match.start()])
            pending, charset = raw, match[1].lower()
        end = match.end()
    out += (_decode_run(pending, charset), joined[end:])
    return "".join(out)


def _decode_run(data: bytes, charset: str) -> str:
    return decode_labelled(data, charset).text if data else ""


def _word_bytes(match: re.Match[str]) -> bytes:
    data = match[3].encode("utf-8")
    if match[2] in "bB":
        return decode_base64(data)
    return quopri.decodestring(data.replace(b"_", b"=20"))


def encode_words(text: str) -> str:
    """Encode text for an unstructured header: ASCII stays, else UTF-8 encoded words of at most 75 characters."""
    if text.isascii() and "=?" not in text and all(len(word) < 900 for word in text.split(" ")):
        return text
    words: list[str] = []
    chunk = ""
    for char in text:
        if len((chunk + char).encode()) > 42:
            words.append(chunk)
            chunk = ""
        chunk += char
    words.append(chunk)
    return " ".join(f"=?utf-8?b?{base64.b64encode(word.encode()).decode()}?=" for word in words)


def fold(name: str, value: str) -> bytes:
    """Return a header line folded at spaces to at most 78 characters where possible, ended by CR LF."""
    lines: list[str] = []
    line = f"{name}:"
    for word in value.split(" "):
        if len(line) + 1 + len(word) > 78 and line.strip() and not line.endswith(":"):
            lines.append(line)
            line = ""
        line += f" {word}"
    lines.append(line)
    return ("\r\n".join(lines) + "\r\n").encode("ascii", "replace")


def file_name(part: Part) -> str:
    """Return the decoded file name of a part: Content-Disposition before Content-Type; "" when there is none."""
    return _text(part.parameter("filename", "content-disposition")) or _text(part.parameter("name"))


def other_name(part: Part) -> str:
    """Return the name in Content-Type where it differs from the shown one, else ""."""
    name = _text(part.parameter("name"))
    return name if name != file_name(part) else ""


def _text(parameter: str) -> str:
    # Parameters travel as Latin-1 text (see Part.parameter); the bytes may be UTF-8 or encoded words.
    return decode_value(parameter.encode("latin-1", "replace"))


def safe_name(name: str, extension: str, fallback: str) -> str:
    """Return a name fit for display and for saving: no path, no control or direction marks, the given extension.

    Args:
        name: redacted already.
        extension: with the dot, as the writer of the attachment's kind gives it.
        fallback: stem to use where nothing is left.
    """
    last = re.split(r"[/\\]", name)[-1]
    shown = "".join(c for c in last if c not in _BIDI and unicodedata.category(c) not in ("Cc", "Cs", "Co"))
    stem = shown.rpartition(".")[0] if "." in shown else shown
    stem = re.sub(r'[<>:"|?*]', "_", stem).strip(" .")[:_MAX_NAME].strip(" .")
    if not stem or _RESERVED.match(stem):
        stem = fallback
    return stem + extension
