"""Cell texts: escapes, rich text, the shared strings as read and the table that is built anew."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from xml.sax.saxutils import escape

from lxml import etree

from redactor.formats.ooxml.inventory import Cut, Piece, RunText
from redactor.formats.ooxml.names import NAMESPACES, qn
from redactor.formats.ooxml.vocabulary import CopyRules, copy_allowed
from redactor.formats.ooxml.xmlparts import Element, parse_rows

_ESCAPE = re.compile(r"_x([0-9A-Fa-f]{4})_")
_ILLEGAL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


@dataclass(frozen=True, slots=True)
class Text:
    """The text of a cell. `rich` is the string item as XML when parts of it have a formatting of their own."""

    plain: str
    rich: bytes = b""
    phonetic: str = ""


EMPTY = Text("")


def decode(text: str) -> str:
    """Undo the `_xHHHH_` escapes of ST_Xstring (ISO 29500-1, 22.9.2.19); what XML can't hold stays escaped."""
    if "_x" not in text:
        return text

    def char(match: re.Match[str]) -> str:
        decoded = chr(int(match.group(1), 16))
        return match.group(0) if _ILLEGAL.match(decoded) else decoded

    return _ESCAPE.sub(char, text)


def encode(text: str) -> str:
    """Write a text so that readers that undo escapes get the same text back."""
    if "_x" not in text:
        return text
    return _ESCAPE.sub(
        lambda m: m.group(0) if _ILLEGAL.match(chr(int(m.group(1), 16))) else f"_x005F{m.group(0)}", text
    )


def read_item(item: Element) -> Text:
    """Read an x:si or x:is element."""
    shown: list[str] = []
    phonetic: list[str] = []
    for node in item.iter(qn("x:t")):
        reading = next(node.iterancestors(qn("x:rPh")), None) is not None
        (phonetic if reading else shown).append(decode(node.text or ""))
    rich = etree.tostring(item) if item.find(qn("x:r")) is not None else b""
    return Text("".join(shown), rich, "".join(phonetic))


def read_shared(data: bytes) -> list[Text]:
    """Read the shared strings, in order."""
    texts: list[Text] = []
    parse_rows(data, qn("x:si"), lambda item: texts.append(read_item(item)))
    return texts


def cut_rich(text: Text, cuts: Sequence[Cut]) -> Text:
    """Carry out cuts on a rich text, keeping the formatting of what stays."""
    item = etree.fromstring(text.rich)
    for reading in list(item.iter(qn("x:rPh"))):
        item.remove(reading)
    pieces = []
    for node in item.iter(qn("x:t")):
        node.text = decode(node.text or "")
        pieces.append(Piece(node, node.text))
    run = RunText(pieces, qn("x:t"))
    run.redact(cuts)
    for piece in pieces:
        piece.element.text = encode(piece.element.text or "")
    return Text("".join(decode(piece.element.text) for piece in pieces), etree.tostring(item))


class StringTable:
    """The shared strings of the new file: only texts of cells that are written."""

    def __init__(self) -> None:
        self._index: dict[bytes, int] = {}
        self._uses = 0

    def add(self, text: Text) -> int:
        """Return the index of a text."""
        self._uses += 1
        key = _rich_item(text.rich) if text.rich else _plain_item(text.plain)
        return self._index.setdefault(key, len(self._index))

    def to_bytes(self) -> bytes:
        """Write the part."""
        head = f'{_HEAD}<sst xmlns="{NAMESPACES["x"]}" count="{self._uses}" uniqueCount="{len(self._index)}">'
        return b"".join([head.encode(), *self._index, b"</sst>"])


def _plain_item(text: str) -> bytes:
    space = ' xml:space="preserve"' if text != text.strip() or "\n" in text else ""
    body = escape(_ILLEGAL.sub("\ufffd", encode(text)))
    return f"<si><t{space}>{body}</t></si>".encode()


def _rich_item(rich: bytes) -> bytes:
    clean = copy_allowed(etree.fromstring(rich), CopyRules())
    clean.tag = qn("x:si")
    etree.cleanup_namespaces(clean)
    written: bytes = etree.tostring(clean)
    return written.replace(b' xmlns="%s"' % NAMESPACES["x"].encode(), b"", 1)
