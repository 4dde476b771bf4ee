"""Decoding of shown strings: ToUnicode maps, predefined CMaps and simple encodings, by our own means."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

import pikepdf

_CODECS = (
    ("UCS2", "utf-16-be"),
    ("UTF16", "utf-16-be"),
    ("90ms-RKSJ", "cp932"),
    ("90msp-RKSJ", "cp932"),
    ("83pv-RKSJ", "shift_jis"),
    ("EUC-H", "euc_jp"),
    ("GBK", "gbk"),
    ("GBpc-EUC", "gb2312"),
    ("GB-EUC", "gb2312"),
    ("ETen-B5", "cp950"),
    ("B5pc", "big5"),
    ("KSCms-UHC", "cp949"),
    ("KSC-EUC", "euc_kr"),
)
_BLOCK = re.compile(rb"begin(bfchar|bfrange|codespacerange)(.*?)end\1", re.DOTALL)
_HEX = re.compile(rb"<([0-9A-Fa-f\s]*)>|(\[)|(\])")
_MAX_RANGE = 0x10000
_ACCENTS = {
    "acute": "\u0301", "grave": "\u0300", "circumflex": "\u0302", "dieresis": "\u0308", "tilde": "\u0303",
    "caron": "\u030c", "cedilla": "\u0327", "ring": "\u030a", "ogonek": "\u0328", "macron": "\u0304",
    "breve": "\u0306", "dotaccent": "\u0307", "hungarumlaut": "\u030b", "commaaccent": "\u0326",
}  # fmt: skip
_GLYPHS = {
    "space": " ", "exclam": "!", "quotedbl": '"', "numbersign": "#", "dollar": "$", "percent": "%",
    "ampersand": "&", "quotesingle": "'", "quoteright": "\u2019", "quoteleft": "\u2018", "parenleft": "(",
    "parenright": ")", "asterisk": "*", "plus": "+", "comma": ",", "hyphen": "-", "minus": "-", "period": ".",
    "slash": "/", "zero": "0", "one": "1", "two": "2", "three": "3", "four": "4", "five": "5", "six": "6",
    "seven": "7", "eight": "8", "nine": "9", "colon": ":", "semicolon": ";", "less": "<", "equal": "=",
    "greater": ">", "question": "?", "at": "@", "underscore": "_", "bar": "|", "endash": "\u2013",
    "emdash": "\u2014", "bullet": "\u2022", "fi": "fi", "fl": "fl", "ff": "ff", "ffi": "ffi", "ffl": "ffl",
    "germandbls": "\u00df", "ae": "\u00e6", "AE": "\u00c6", "oe": "\u0153", "OE": "\u0152", "oslash": "\u00f8",
    "Oslash": "\u00d8", "lslash": "\u0142", "Lslash": "\u0141", "eth": "\u00f0", "thorn": "\u00fe",
    "dotlessi": "\u0131", "ellipsis": "\u2026", "nbspace": " ", "section": "\u00a7",
}  # fmt: skip


@dataclass(slots=True)
class FontDecoder:
    """Turns the bytes of a shown string into text.

    Attributes:
        two_bytes: codes are two bytes long (composite fonts).
        codec: a Python codec for predefined CMaps, or "".
        mapping: code -> text from ToUnicode, or from the simple encoding.
    """

    two_bytes: bool = False
    codec: str = ""
    mapping: Mapping[int, str] = field(default_factory=dict)

    def decode(self, raw: bytes) -> str:
        """Return the text of a shown string; codes that are in no map are left out."""
        if self.two_bytes and self.mapping:
            get = self.mapping.get
            return "".join(get((raw[i] << 8) | raw[i + 1], "") for i in range(0, len(raw) - 1, 2))
        if self.codec:
            return raw.decode(self.codec, "replace")
        if self.two_bytes:
            return ""
        return raw.decode("latin-1").translate(self.mapping)


DEFAULT_DECODER = FontDecoder(
    mapping={code: bytes((code,)).decode("cp1252", "ignore") for code in range(128, 160)}
)


def make_decoder(font: pikepdf.Object) -> FontDecoder:
    """Build the decoder of a font dictionary. Whatever can't be understood is left out of the map."""
    composite = str(font.get("/Subtype", "")) == "/Type0"
    to_unicode = font.get("/ToUnicode")
    mapping: dict[int, str] = {} if composite else _simple_map(font.get("/Encoding"))
    if isinstance(to_unicode, pikepdf.Stream):
        table, wide = parse_cmap(to_unicode.read_bytes())
        mapping.update(table)
        return FontDecoder(two_bytes=composite if wide is None else wide, mapping=mapping)
    if composite:
        encoding = str(font.get("/Encoding", "")) if isinstance(font.get("/Encoding"), pikepdf.Name) else ""
        codec = next((codec for part, codec in _CODECS if part in encoding), "")
        return FontDecoder(two_bytes=not codec, codec=codec)
    return FontDecoder(mapping=mapping)


def parse_cmap(data: bytes) -> tuple[dict[int, str], bool | None]:
    """Read a ToUnicode CMap: (code -> text, True for two-byte codes or None when it doesn't say)."""
    table: dict[int, str] = {}
    wide: bool | None = None
    for block in _BLOCK.finditer(data):
        tokens = list(_tokens(block.group(2)))
        if block.group(1) == b"codespacerange":
            wide = any(isinstance(token, bytes) and len(token) >= 2 for token in tokens)
        elif block.group(1) == b"bfchar":
            flat = [token for token in tokens if isinstance(token, bytes)]
            table.update((_code(a), _text(b)) for a, b in zip(flat[::2], flat[1::2], strict=False))
        else:
            table.update(_ranges(tokens))
    return table, wide


def _tokens(body: bytes) -> Iterator[bytes | str]:
    for match in _HEX.finditer(body):
        if match.group(2) or match.group(3):
            yield "[" if match.group(2) else "]"
        else:
            digits = b"".join(match.group(1).split())
            yield bytes.fromhex((digits + b"0" * (len(digits) % 2)).decode())


def _ranges(tokens: list[bytes | str]) -> Iterator[tuple[int, str]]:
    position = 0
    while position + 2 < len(tokens):
        low, high, third = tokens[position : position + 3]
        position += 3
        if not (isinstance(low, bytes) and isinstance(high, bytes)):
            continue
        first, last = _code(low), min(_code(high), _code(low) + _MAX_RANGE)
        if third == "[":
            end = tokens.index("]", position) if "]" in tokens[position:] else len(tokens)
            items = [token for token in tokens[position:end] if isinstance(token, bytes)]
            yield from ((first + i, _text(item)) for i, item in enumerate(items))
            position = end + 1
        elif isinstance(third, bytes) and third:
            base, tail = _text(third)[:-1], _text(third)[-1:]
            yield from (
                (code, base + chr(min(ord(tail or "\0") + code - first, 0x10FFFF)))
                for code in range(first, last + 1)
            )


def _code(raw: bytes) -> int:
    return int.from_bytes(raw[:4], "big")


def _text(raw: bytes) -> str:
    return raw.decode("utf-16-be", "ignore") if len(raw) > 1 else raw.decode("latin-1")


def _simple_map(encoding: pikepdf.Object | None) -> dict[int, str]:
    base = "cp1252"
    differences: pikepdf.Object | None = None
    if isinstance(encoding, pikepdf.Name):
        base = "mac_roman" if str(encoding) == "/MacRomanEncoding" else base
    elif isinstance(encoding, pikepdf.Dictionary):
        base = "mac_roman" if str(encoding.get("/BaseEncoding", "")) == "/MacRomanEncoding" else base
        differences = encoding.get("/Differences")
    table = {code: bytes((code,)).decode(base, "ignore") for code in range(128, 256)}
    if isinstance(differences, pikepdf.Array):
        code = 0
        for item in differences:
            if isinstance(item, int):
                code = item
            elif isinstance(item, pikepdf.Name):
                table[code] = glyph_text(str(item)[1:])
                code += 1
    return table


def glyph_text(name: str) -> str:
    """Return the text of a glyph name of the Adobe Glyph List's usual forms; "" when it tells nothing."""
    name = name.split(".")[0]
    if len(name) == 1:
        return name
    if name in _GLYPHS:
        return _GLYPHS[name]
    if match := re.fullmatch(r"(?:uni|u)([0-9A-Fa-f]{4,6})", name):
        code = int(match.group(1)[:6], 16)
        return chr(code) if code <= 0x10FFFF else ""
    if name[1:] in _ACCENTS:
        return unicodedata.normalize("NFC", name[0] + _ACCENTS[name[1:]])
    return ""
