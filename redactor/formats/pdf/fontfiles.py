"""Font data by allow-list: ToUnicode maps of used codes alone, and OpenType programs without their name tables."""

from __future__ import annotations

import re
import struct
from collections.abc import Iterable
from typing import Final

# Tables of TrueType and OpenType that drawing glyphs by code or glyph number needs.
_SFNT_TABLES: Final = frozenset(
    (
        b"cvt ", b"fpgm", b"glyf", b"head", b"hhea", b"hmtx", b"loca", b"maxp", b"prep", b"cmap", b"OS/2", b"post",
        b"vhea", b"vmtx", b"CFF ", b"CFF2", b"VORG", b"gasp",
    )
)  # fmt: skip
_SFNT_TAGS: Final = (b"\x00\x01\x00\x00", b"OTTO", b"true")
_MAP: Final = re.compile(rb"begin(bfchar|bfrange|codespacerange)(.*?)end\1", re.DOTALL)
_TOKEN: Final = re.compile(rb"<([0-9A-Fa-f\s]*)>|(\[)|(\])")
_MAX_RANGE: Final = 65_536
_MAP_HEAD: Final = (
    b"/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CMapName /Adobe-Identity-UCS def\n"
    b"/CMapType 2 def\n"
)


def tidy_sfnt(data: bytes) -> bytes:
    """Return a TrueType or OpenType program with its drawing tables alone; unchanged when it is another kind."""
    if data[:4] not in _SFNT_TAGS or len(data) < 12:
        return data
    count = struct.unpack_from(">H", data, 4)[0]
    if len(data) < 12 + 16 * count:
        return data
    tables = []
    for number in range(count):
        tag, checksum, offset, length = struct.unpack_from(">4sIII", data, 12 + 16 * number)
        if tag in _SFNT_TABLES and offset <= len(data):
            tables.append((tag, checksum, data[offset : offset + length]))
    if not tables:
        return data
    power = 1 << (len(tables).bit_length() - 1)
    search = power * 16
    head = data[:4] + struct.pack(">HHHH", len(tables), search, power.bit_length() - 1, len(tables) * 16 - search)
    directory, body = b"", b""
    start = 12 + 16 * len(tables)
    for tag, checksum, table in tables:
        directory += struct.pack(">4sIII", tag, checksum, start + len(body), len(table))
        body += table + b"\x00" * (-len(table) % 4)
    return head + directory + body


def used_codes(strings: Iterable[bytes], length: int) -> set[bytes]:
    """Return the codes of `length` bytes that strings use."""
    return {text[i : i + length] for text in strings for i in range(0, len(text), length)}


def prune_to_unicode(data: bytes, strings: Iterable[bytes]) -> bytes:
    """Return a ToUnicode map with the codes alone that `strings` use.

    A code belongs to the map when it stands anywhere in the strings cut at the map's code lengths.
    """
    mapping = read_map(data)
    lengths = {len(code) for code in mapping} or {1}
    used = {code for length in lengths for code in used_codes(strings, length)}
    kept = {code: target for code, target in mapping.items() if code in used}
    return write_map(kept, lengths)


def read_map(data: bytes) -> dict[bytes, bytes]:
    """Return what a ToUnicode map says: UTF-16BE by code."""
    mapping: dict[bytes, bytes] = {}
    for kind, body in _MAP.findall(data):
        tokens = [_bytes(m.group(1)) if m.group(1) is not None else m.group(0) for m in _TOKEN.finditer(body)]
        if kind == b"bfchar":
            mapping.update(zip(tokens[::2], tokens[1::2], strict=False))
        elif kind == b"bfrange":
            _read_ranges(tokens, mapping)
    return mapping


def _read_ranges(tokens: list[bytes], mapping: dict[bytes, bytes]) -> None:
    at = 0
    while at + 2 < len(tokens):
        low, high = tokens[at], tokens[at + 1]
        first = int.from_bytes(low, "big")
        count = min(int.from_bytes(high, "big") - first + 1, _MAX_RANGE)
        at += 2
        if tokens[at] == b"[":
            targets = []
            at += 1
            while at < len(tokens) and tokens[at] != b"]":
                targets.append(tokens[at])
                at += 1
        else:
            start = tokens[at]
            base = int.from_bytes(start, "big")
            width = len(start)
            targets = (
                [((base + i) % (1 << (8 * width))).to_bytes(width, "big") for i in range(max(count, 0))]
                if width
                else []
            )
        at += 1
        for number, target in enumerate(targets[: max(count, 0)]):
            mapping[(first + number).to_bytes(len(low) + 1, "big")[-len(low) :] if low else b""] = target


def _bytes(digits: bytes) -> bytes:
    text = re.sub(rb"\s", b"", digits)
    return bytes.fromhex((text + b"0" * (len(text) % 2)).decode())


def write_map(mapping: dict[bytes, bytes], lengths: set[int]) -> bytes:
    """Return a ToUnicode map of codes of the given lengths in bytes."""
    out = [_MAP_HEAD]
    spaces = b"".join(b"<%s> <%s>\n" % (b"00" * n, b"FF" * n) for n in sorted(lengths))
    out.append(b"%d begincodespacerange\n%sendcodespacerange\n" % (len(lengths), spaces))
    items = sorted(mapping.items())
    for start in range(0, len(items), 100):
        chunk = items[start : start + 100]
        lines = b"".join(b"<%s> <%s>\n" % (c.hex().upper().encode(), t.hex().upper().encode()) for c, t in chunk)
        out.append(b"%d beginbfchar\n%sendbfchar\n" % (len(chunk), lines))
    out.append(b"endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n")
    return b"".join(out)
