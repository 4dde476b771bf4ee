"""MIME structure of a message: bytes -> a tree of parts, by slices, tolerant of what real mail gets wrong.

The standard library's parser is not used for the structure: it copies line by line, recurses into each
level, and re-writes nested messages, while a nested message's own bytes are needed here.
"""

from __future__ import annotations

import base64
import binascii
import quopri
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from email.message import Message
from typing import Final

from redactor.errors import LimitError

MAX_PARTS: Final = 1_000
MAX_MULTIPART_DEPTH: Final = 50
# The library's parameter parser takes quadratic time.
MAX_PARAMETERS: Final = 200
MAX_PARAMETER_BYTES: Final = 16_384
MAX_HEADER_BYTES: Final = 1024 * 1024

_FIELD: Final = re.compile(rb"([!-9;-~]{1,998})[ \t]*:(.*)\Z", re.DOTALL)
_NOT_BASE64: Final = re.compile(rb"[^A-Za-z0-9+/=]+")
_LINE: Final = re.compile(rb"[^\r\n]*(?:\r\n|\n|\r|\Z)")
_BOUNDARY_GUESS: Final = re.compile(
    rb"^--([^\s-][^\r\n]{2,200}?|-[^\r\n]{4,200}?)[ \t]*\r?\n(?:Content-[^\r\n]*:|\r?\n)",
    re.MULTILINE | re.IGNORECASE,
)
_UU_BEGIN: Final = re.compile(rb"^begin [0-7]{3,4} .*$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Field:
    """One header field: its name as written, its value unfolded, both as bytes."""

    name: bytes
    value: bytes

    @property
    def key(self) -> str:
        """The name in lower case."""
        return self.name.decode("latin-1").lower()


@dataclass(slots=True)
class Part:
    """One MIME part. `body` is still transfer-encoded; multiparts have children instead of a body of use."""

    fields: tuple[Field, ...]
    body: bytes
    strays: bytes = b""
    children: list[Part] = field(default_factory=list)
    preamble: bytes = b""
    epilogue: bytes = b""
    default_type: str = "text/plain"
    headers: Message = field(init=False)

    def __post_init__(self) -> None:
        self.headers = Message()
        for one in self.fields:
            if one.key.startswith("content-"):
                # compat32 keeps the string as it is; its parameter parser is the tolerant one.
                few = b";".join(one.value.split(b";", MAX_PARAMETERS)[:MAX_PARAMETERS])
                self.headers[one.key] = few[:MAX_PARAMETER_BYTES].decode("latin-1")

    @property
    def content_type(self) -> str:
        """Type and subtype in lower case; what can't be read as one is the default of its place."""
        value = str(self.headers.get("content-type", "")).partition(";")[0].strip().lower()
        return value if re.fullmatch(r"[\w.+-]+/[\w.+-]+", value, re.ASCII) else self.default_type

    @property
    def is_multipart(self) -> bool:
        """True when the part was split into children."""
        return bool(self.children)

    @property
    def charset(self) -> str:
        """The label of the encoding, or ""."""
        return self.parameter("charset")

    def parameter(self, name: str, header: str = "content-type") -> str:
        """Return a parameter of a header, RFC 2231 forms resolved, as Latin-1 text; "" when missing."""
        try:
            value = self.headers.get_param(name, "", header)
        except (ValueError, LookupError, TypeError, AttributeError):
            return ""
        if isinstance(value, tuple):
            return _from_rfc2231(value)
        return str(value).strip()

    @property
    def disposition(self) -> str:
        """The way it is to be shown: "attachment", "inline" or ""."""
        return str(self.headers.get("content-disposition", "")).partition(";")[0].strip().lower()

    def decoded(self) -> bytes:
        """Return the body without its transfer encoding; broken encodings give what can be had."""
        encoding = str(self.headers.get("content-transfer-encoding", "")).strip().lower()
        if encoding == "base64":
            return decode_base64(self.body)
        if encoding in ("quoted-printable", "quotedprintable"):
            return quopri.decodestring(self.body)
        if encoding in ("x-uuencode", "uuencode", "uue", "x-uue"):
            begin = _UU_BEGIN.search(self.body)
            return decode_uu(self.body[begin.end() :]) if begin else self.body
        return self.body

    def walk(self) -> Iterator[Part]:
        """Yield this part and all below, depth first. Nested messages are not entered."""
        yield self
        for child in self.children:
            yield from child.walk()


def parse_message(data: bytes) -> Part:
    """Split a message into its parts.

    Raises:
        LimitError: too many or too deeply nested parts, or an endless header.
    """
    # Counted over the whole tree: a thousand parts with a thousand parts each must not get through.
    count = [0]
    return _parse(data, "text/plain", 0, count)


def _parse(data: bytes, default_type: str, depth: int, count: list[int]) -> Part:
    count[0] += 1
    if count[0] > MAX_PARTS:
        raise LimitError(f"The message has more than {MAX_PARTS:,} parts.")
    if depth > MAX_MULTIPART_DEPTH:
        raise LimitError(f"The parts of the message are nested more than {MAX_MULTIPART_DEPTH} deep.")
    fields, strays, body = split_header(data)
    part = Part(fields, body, strays, default_type=default_type)
    # What names no boundary, or one that never stands in the body, stays a leaf and is read as text.
    boundary = part.parameter("boundary").encode("latin-1", "replace")
    if part.content_type.startswith("multipart/"):
        below = "message/rfc822" if part.content_type == "multipart/digest" else "text/plain"
        pieces = (split_multipart(body, boundary) if boundary else None) or _split_by_guess(body)
        if pieces is not None:
            part.preamble, bodies, part.epilogue = pieces
            part.children = [_parse(piece, below, depth + 1, count) for piece in bodies]
    return part


def split_header(data: bytes) -> tuple[tuple[Field, ...], bytes, bytes]:
    """Return (fields, stray lines, body). The header ends at an empty line, or before a line that is no field."""
    fields: list[Field] = []
    strays: list[bytes] = []
    pending: list[bytes] = []
    at = 0

    def flush() -> None:
        match = _FIELD.match(b"".join(pending)) if pending else None
        if match:
            fields.append(Field(match[1], match[2].strip(b" \t\r\n")))
        pending.clear()

    while at < len(data):
        line = _LINE.match(data, at)
        end = line.end() if line else len(data)
        text = data[at:end].rstrip(b"\r\n")
        if not text:
            at = end
            break
        if text[:1] in b" \t" and pending:
            pending.append(b" " + text.strip(b" \t"))
        elif _FIELD.match(text):
            flush()
            pending.append(text)
        elif not fields and not pending and re.match(rb">?From ", text):
            strays.append(text)
        elif text[:1] in b" \t" and not text.strip():
            at = end
            break
        else:
            # RFC 5322 has no such line; readers show it as the beginning of the body, so it is body here.
            break
        at = end
        if at > MAX_HEADER_BYTES:
            raise LimitError("The header of the message is too long.")
    flush()
    return tuple(fields), b"\n".join(strays), data[at:]


def split_multipart(body: bytes, boundary: bytes) -> tuple[bytes, list[bytes], bytes] | None:
    """Return (preamble, parts, epilogue), or None when the boundary never stands in the body."""
    line = re.compile(rb"(?:\A|\r\n|\n|\r)--" + re.escape(boundary) + rb"(--)?[ \t]*(?=\r|\n|\Z)")
    parts: list[bytes] = []
    preamble, start = b"", -1
    for match in line.finditer(body):
        if start < 0:
            preamble = body[: match.start()]
        else:
            parts.append(body[start : match.start()])
        start = _after_line_end(body, match.end())
        if match[1] and parts:
            return preamble, parts[: MAX_PARTS + 1], body[start:]
        if len(parts) > MAX_PARTS:
            break
    if start < 0:
        return None
    # No closing boundary: the last part runs to the end.
    parts.append(body[start:])
    return preamble, parts, b""


def _split_by_guess(body: bytes) -> tuple[bytes, list[bytes], bytes] | None:
    """Split a multipart whose boundary is missing or wrong by its first line that looks like one."""
    guess = _BOUNDARY_GUESS.search(body)
    return split_multipart(body, guess[1]) if guess else None


def _after_line_end(body: bytes, at: int) -> int:
    if body[at : at + 2] == b"\r\n":
        return at + 2
    return at + 1 if body[at : at + 1] in (b"\r", b"\n") else at


def decode_base64(data: bytes) -> bytes:
    """Decode base64 with foreign characters, missing padding and text after the end."""
    compact = _NOT_BASE64.sub(b"", data)
    out: list[bytes] = []
    # Some programs join several encoded blocks, each with its own padding.
    for block in re.findall(rb"[^=]+", compact):
        usable = block[: len(block) - (1 if len(block) % 4 == 1 else 0)]
        try:
            out.append(base64.b64decode(usable + b"=" * (-len(usable) % 4)))
        except (binascii.Error, ValueError):
            continue
    return b"".join(out)


def decode_uu(lines: bytes) -> bytes:
    """Decode the lines after "begin" of a uuencoded block, up to "end"; damaged lines give what they hold."""
    out: list[bytes] = []
    for line in lines.splitlines():
        if line.strip() == b"end":
            break
        if not line.strip():
            continue
        try:
            out.append(binascii.a2b_uu(line))
        except binascii.Error:
            # Trailing garbage is common; the length byte says how much counts, as in the standard library.
            size = (((line[0] - 32) & 63) * 4 + 5) // 3
            try:
                out.append(binascii.a2b_uu(line[:size]))
            except binascii.Error:
                continue
    return b"".join(out)


def _from_rfc2231(value: tuple[str | None, str | None, str]) -> str:
    charset, _, text = value
    raw = text.encode("latin-1", "replace")
    try:
        return raw.decode(charset or "utf-8").encode("utf-8").decode("latin-1")
    except (LookupError, UnicodeError):
        return text
