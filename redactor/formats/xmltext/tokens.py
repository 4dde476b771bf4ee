"""XML by place. The text was checked by expat before, so plain rules are enough to cut it into tokens."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from enum import Enum
from html import unescape
from typing import Final, NamedTuple
from xml.parsers import expat

from redactor.errors import DamagedFileError, LimitError, UnsupportedFormatError
from redactor.formats.charset import Decoded, decode_labelled, decode_text

MAX_BYTES: Final = 200 * 1024 * 1024
MAX_DEPTH: Final = 500
_DECLARED: Final = re.compile(rb"\s*<\?xml[^>]{0,200}?encoding\s*=\s*[\"']([\w.:-]{2,40})[\"']")
_WIDE: Final = (b"\xff\xfe", b"\xfe\xff", b"\x00<", b"<\x00")
_TOKEN: Final = re.compile(
    r"(?P<text>[^<]+)"
    r"|</(?P<end>[^\s>]+)\s*>"
    r"|<(?P<start>[^\s/>!?]+)(?P<attributes>(?:[^>\"']|\"[^\"]*\"|'[^']*')*?)(?P<empty>/?)>"
    r"|<!--(?P<comment>.*?)-->"
    r"|<!\[CDATA\[(?P<cdata>.*?)\]\]>"
    r"|<\?(?P<pi>.*?)\?>"
    r"|<!DOCTYPE(?P<doctype>(?:[^\[>\"']|\"[^\"]*\"|'[^']*')*(?:\[.*?\]\s*)?)>",
    re.DOTALL,
)
_ATTRIBUTE: Final = re.compile(r"([^\s=]+)\s*=\s*(?:\"([^\"]*)\"|'([^']*)')")


class Kind(Enum):
    """What a token is."""

    TEXT = "text"
    CDATA = "cdata"
    START = "start"
    EMPTY = "empty"
    END = "end"
    COMMENT = "comment"
    INSTRUCTION = "instruction"
    DOCTYPE = "doctype"


class Token(NamedTuple):
    """One token. `text`: decoded text, or the name of an element, or what a comment says."""

    kind: Kind
    text: str
    attributes: tuple[tuple[str, str], ...] = ()


def decode_xml(data: bytes) -> Decoded:
    """Decode by byte order mark or declaration; UTF-8 without either (XML 1.0, 4.3.3)."""
    declared = _DECLARED.match(data[:400].removeprefix(b"\xef\xbb\xbf"))
    if data.startswith(_WIDE) or not declared:
        return decode_text(data)
    mark = b"\xef\xbb\xbf" if data.startswith(b"\xef\xbb\xbf") else b""
    label = declared[1].decode("ascii")
    found = decode_labelled(data[len(mark) :], label)
    encoding = found.encoding
    if encoding == "cp1252" and not any("\x80" <= c <= "\x9f" for c in data[len(mark) :].decode("latin-1")):
        # The same bytes in both, so the declared name can stay.
        encoding = codecs.lookup(label).name if label.lower() != "us-ascii" else "ascii"
    return Decoded(found.text, encoding, mark, found.lossy)


def check(text: str) -> None:
    """Make sure that a text is well-formed XML without entities of its own.

    Raises:
        DamagedFileError: not well-formed.
        UnsupportedFormatError: it declares entities, which could be a bomb or point outside.
        LimitError: too deep.
    """
    depth = 0

    def start(_name: str, _attributes: dict[str, str]) -> None:
        nonlocal depth
        depth += 1
        if depth > MAX_DEPTH:
            raise LimitError(f"The elements are nested more than {MAX_DEPTH} deep.")

    def end(_name: str) -> None:
        nonlocal depth
        depth -= 1

    def entity(*_: object) -> None:
        raise UnsupportedFormatError(
            "The XML file declares entities of its own, which can hide text or stand for endless text.",
            "Save it without a document type.",
        )

    parser = expat.ParserCreate("utf-8")
    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.EntityDeclHandler = entity
    try:
        parser.Parse(text.encode("utf-8", "replace"), True)
    except expat.ExpatError as error:
        raise DamagedFileError("The file is not well-formed XML.", "Correct it, or save it as text.") from error


def tokens(text: str) -> Iterator[Token]:
    """Yield the tokens of a text that `check` has passed; the XML declaration is left out."""
    for match in _TOKEN.finditer(text):
        kind = match.lastgroup
        if kind == "text":
            yield Token(Kind.TEXT, unescape(match[0]))
        elif kind == "cdata":
            yield Token(Kind.CDATA, match["cdata"])
        elif kind == "end":
            yield Token(Kind.END, match["end"])
        elif match["start"] is not None:
            inside = match["attributes"]
            found = _ATTRIBUTE.findall(inside) if inside else ()
            attributes = tuple((name, unescape(double or single)) for name, double, single in found)
            yield Token(Kind.EMPTY if match["empty"] else Kind.START, match["start"], attributes)
        elif kind == "comment":
            yield Token(Kind.COMMENT, match["comment"])
        elif kind == "doctype":
            yield Token(Kind.DOCTYPE, match["doctype"].strip())
        elif kind == "pi" and not match["pi"].lower().startswith("xml "):
            yield Token(Kind.INSTRUCTION, match["pi"])
