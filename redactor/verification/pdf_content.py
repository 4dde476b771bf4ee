"""Content streams read by an own scanner: what is shown, comments, property lists; no interpreter, no library."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from redactor.verification.pdf_fonts import DEFAULT_DECODER, FontDecoder

# Possessive repeats: a hostile stream of open brackets costs linear time, not quadratic.
_STRING = rb"\((?:[^()\\]|\\.|\((?:[^()\\]|\\.|\((?:[^()\\]|\\.)*+\))*+\))*+\)"
_DELIMITED = rb"(?<![^\s\]\)>])(?:%s)(?![^\s\[\(<%%/\]])"
_TOKEN = re.compile(
    b"|".join((
        rb"(?P<string>" + _STRING + rb")",
        rb"(?P<props><<(?:[^<>]|<[^<>]*+>|<<(?:[^<>]|<[^<>]*+>)*+>>)*+>>)",
        rb"(?P<hex><[0-9A-Fa-f\s]*+>)",
        rb"(?P<font>/[^\s/<>\[\]()%{}]*+)\s+[-+.\d]+\s+Tf\b",
        rb"(?P<name>/[^\s/<>\[\]()%{}]++)",
        rb"(?P<gap>-\d{3,5}(?:\.\d*)?)(?=\s*[\(<])",
        rb"(?P<comment>%[^\r\n]*+)",
        rb"(?P<move>" + _DELIMITED % rb"Td|TD|Tm|T\*|'|\"|BT|ET" + rb")",
        rb"(?P<push>" + _DELIMITED % rb"q" + rb")",
        rb"(?P<pop>" + _DELIMITED % rb"Q" + rb")",
        rb"(?P<inline>" + _DELIMITED % rb"ID" + rb")",
    )),
    re.DOTALL,
)  # fmt: skip
NAME_TOKEN = re.compile(rb"/[^\s/<>\[\]()%{}]*+")
# Names of character collections (Adobe-Japan1) and glyph lists of fonts are no strings for people.
COLLECTION = re.compile(rb"/(?:Registry|Ordering|CharSet)\s*+(?:\([^)]*+\)|<[^>]*+>)")
_INLINE_END = re.compile(rb"[\s>]EI(?=\s|$)")
_ESCAPE = re.compile(rb"\\([0-7]{1,3}|\r\n|.)", re.DOTALL)
_ESCAPED = {b"n": b"\n", b"r": b"\r", b"t": b"\t", b"b": b"\b", b"f": b"\f", b"\n": b"", b"\r": b"", b"\r\n": b""}
_STRINGS_IN = re.compile(_STRING + rb"|<[0-9A-Fa-f\s]*+>", re.DOTALL)


@dataclass(slots=True)
class Shown:
    """What one content stream holds.

    Attributes:
        text: shown strings, decoded; a line end where the pen is moved, a space at a wide gap.
        raw: shown strings as bytes, one after the other.
        asides: comments and the strings of property lists.
        names: names that stand in the stream, without the slash.
    """

    text: str = ""
    raw: bytes = b""
    asides: list[str] = field(default_factory=list)
    names: set[str] = field(default_factory=set)


class _Scanner:
    """State of one pass over a stream. `fonts`: name -> decoders to try (several where the owner is unknown)."""

    def __init__(self, fonts: Mapping[str, Sequence[FontDecoder]]) -> None:
        self._fonts = fonts
        self._current: Sequence[FontDecoder] = (DEFAULT_DECODER,)
        self._stack: list[Sequence[FontDecoder]] = []
        self.out: list[str] = []
        self.others: list[str] = []
        self.raw = bytearray()
        self._moved = False
        self.shown = Shown()

    def show(self, raw: bytes) -> None:
        if self._moved and raw[:1].isupper() and self.raw[-1:].islower():
            # "Component" and, elsewhere, "Score" are two words; a name set letter by letter stays one.
            self.raw += b"\n"
        self._moved = False
        self.raw += raw
        self.out.append(self._current[0].decode(raw))
        self.others.extend(decoder.decode(raw) for decoder in self._current[1:])

    def take(self, kind: str, token: bytes) -> None:
        if kind == "string":
            self.show(unescape(token))
        elif kind == "hex":
            self.show(unhex(token))
        elif kind == "move":
            self.out.append("\n")
            self._moved = True
        elif kind == "gap":
            # A shift of less than a sixth of an em is kerning; more is a space in most fonts.
            if float(token) <= -160:
                self.out.append(" ")
        elif kind == "font":
            self._current = self._fonts.get(name_text(token)) or (DEFAULT_DECODER,)
        elif kind == "push":
            if len(self._stack) < 1000:
                self._stack.append(self._current)
        elif kind == "pop":
            self._current = self._stack.pop() if self._stack else self._current
        elif kind == "name":
            self.shown.names.add(name_text(token))
        else:
            self.shown.asides.extend(strings_in(token) if kind == "props" else [token.decode("latin-1")])


def scan(data: bytes, fonts: Mapping[str, Sequence[FontDecoder]]) -> Shown:
    """Read a content stream. `fonts` maps resource names (without slash) to decoders."""
    scanner = _Scanner(fonts)
    position = 0
    while match := _TOKEN.search(data, position):
        position = match.end()
        kind = str(match.lastgroup)
        if kind == "inline":
            end = _INLINE_END.search(data, position)
            position = end.end() if end else len(data)
            continue
        scanner.take(kind, match.group(kind))
    scanner.shown.text = "".join(scanner.out) + ("\n" + "".join(scanner.others) if scanner.others else "")
    scanner.shown.raw = bytes(scanner.raw)
    return scanner.shown


def unescape(token: bytes) -> bytes:
    """Return the bytes of a literal string `(...)` (ISO 32000-2, 7.3.4.2)."""
    return _ESCAPE.sub(_escaped, token[1:-1])


def _escaped(match: re.Match[bytes]) -> bytes:
    body = match.group(1)
    if body[:1].isdigit() and body[0] < 0x38:
        return bytes((int(body, 8) & 0xFF,))
    return _ESCAPED.get(body, body)


def unhex(token: bytes) -> bytes:
    """Return the bytes of a hexadecimal string `<...>`."""
    digits = b"".join(token[1:-1].split())
    return bytes.fromhex((digits + b"0" * (len(digits) % 2)).decode("ascii"))


def name_text(token: bytes) -> str:
    """Return a name without its slash, #-escapes resolved."""
    plain = re.sub(rb"#([0-9A-Fa-f]{2})", lambda m: bytes((int(m.group(1), 16),)), token[1:])
    return plain.decode("utf-8", "replace")


def strings_in(data: bytes) -> list[str]:
    """Return the text strings of a piece of PDF syntax, as text in both of PDF's text encodings."""
    out = []
    for match in _STRINGS_IN.finditer(data):
        token = match.group()
        out.append(text_string(unescape(token) if token[:1] == b"(" else unhex(token)))
    return out


def text_string(raw: bytes) -> str:
    """Decode a text string: UTF-16 or UTF-8 by byte order mark, else Latin-1 (near enough to PDFDocEncoding)."""
    for mark, codec in ((b"\xfe\xff", "utf-16-be"), (b"\xff\xfe", "utf-16-le"), (b"\xef\xbb\xbf", "utf-8")):
        if raw.startswith(mark):
            return raw[len(mark) :].decode(codec, "replace")
    if raw[1::2].count(0) > len(raw) // 4:
        return raw.decode("utf-16-le", "replace")
    if raw[::2].count(0) > len(raw) // 4:
        return raw.decode("utf-16-be", "replace")
    return raw.decode("latin-1")
