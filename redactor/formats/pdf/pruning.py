"""Font dictionaries cut to the codes that are still drawn: what a removed name needed must not be seen in them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any, Final

from pikepdf import Array, Dictionary, Name, Stream

_IDENTITY: Final = (Name("/Identity-H"), Name("/Identity-V"))
_CODE_SPACES: Final = re.compile(rb"begincodespacerange(.*?)endcodespacerange", re.DOTALL)
# The one range of longer codes in UTF-16; hardly a text has any, and their halves are told apart.
_SURROGATES: Final = (b"d800dc00", b"dbffdfff")
# Predefined character maps of two-byte codes alone (ISO 32000-1, table 118).
_TWO_BYTES: Final = re.compile(
    r"/(?:Identity|H|V|Ext|(?:GB|B5|KSC|Uni\w+)-(?:H|UCS2)|Uni\w+-(?:UCS2|UTF16))(?:-[HV])?"
)


def pieces_of(font: Dictionary, strings: Iterable[bytes]) -> set[bytes]:
    """Return the codes of strings; the strings themselves where a character map of other lengths cuts them.

    A long file can't keep every string that it shows.
    """
    if font.get(Name.Subtype) != Name.Type0:
        return {text[i : i + 1] for text in strings for i in range(len(text))}
    if font.get(Name.Encoding) in _IDENTITY:
        return {text[i : i + 2] for text in strings for i in range(0, len(text), 2)}
    return set(strings)


def is_two_byte(font: Dictionary) -> bool:
    """True when the codes of a composite font are known to be two bytes long."""
    encoding = font.get(Name.Encoding)
    if isinstance(encoding, Stream):
        ranges = _CODE_SPACES.findall(encoding.read_bytes())
        ends = [token for body in ranges for token in re.findall(rb"<([0-9A-Fa-f\s]*)>", body)]
        return bool(ends) and all(len(token) == 4 or token.lower() in _SURROGATES for token in ends)
    return isinstance(encoding, Name) and bool(_TWO_BYTES.fullmatch(str(encoding)))


def prune_simple_font(font: Dictionary, strings: Iterable[bytes]) -> None:
    """Cut Widths and Differences of a font of one-byte codes to the codes that `strings` use, in place."""
    used = {code for text in strings for code in text}
    if Name.CharProcs in font:
        return
    widths = font.get(Name.Widths)
    if isinstance(widths, Array) and Name.FirstChar in font:
        _prune_widths(font, list(widths), used)
    encoding = font.get(Name.Encoding)
    if isinstance(encoding, Dictionary) and isinstance(encoding.get(Name.Differences), Array):
        kept = _differences(list(encoding.Differences), used)
        copied = Dictionary({str(key): value for key, value in encoding.items() if key != "/Differences"})
        if kept:
            copied.Differences = Array(kept)
        font.Encoding = copied


def _prune_widths(font: Dictionary, widths: list[Any], used: set[int]) -> None:
    first = int(font.FirstChar)
    drawn = [code for code in sorted(used) if first <= code < first + len(widths)]
    if not drawn:
        font.FirstChar, font.LastChar, font.Widths = 0, 0, Array([0])
        return
    low, high = drawn[0], drawn[-1]
    kept = [widths[code - first] if code in used else 0 for code in range(low, high + 1)]
    font.FirstChar, font.LastChar, font.Widths = low, high, Array(kept)


def _differences(items: list[Any], used: set[int]) -> list[Any]:
    """Return the entries of used codes, each run with its first code (ISO 32000-1, 9.6.6.1)."""
    kept: list[Any] = []
    code, expected = 0, -1
    for item in items:
        if not isinstance(item, Name):
            code = int(item)
            continue
        if code in used:
            kept += [item] if code == expected else [code, item]
            expected = code + 1
        code += 1
    return kept


def prune_cid_widths(font: Dictionary, strings: Iterable[bytes]) -> None:
    """Cut the W arrays of a font of two-byte Identity codes, in place; other character maps are not followed."""
    if font.get(Name.Encoding) not in _IDENTITY:
        return
    used = {int.from_bytes(text[i : i + 2], "big") for text in strings for i in range(0, len(text) - 1, 2)}
    for descendant in font.get(Name.DescendantFonts, ()):
        for key, size in ((Name.W, 1), (Name.W2, 3)):
            widths = descendant.get(key)
            if isinstance(widths, Array):
                descendant[key] = Array(_cid_widths(list(widths), used, size))


def _cid_widths(items: list[Any], used: set[int], size: int) -> list[Any]:
    kept: list[Any] = []
    at = 0
    while at + 1 < len(items):
        first = int(items[at])
        if isinstance(items[at + 1], Array):
            values = list(items[at + 1])
            for number in range(len(values) // size):
                if first + number in used:
                    kept += [first + number, Array(values[size * number : size * (number + 1)])]
            at += 2
            continue
        last, values = int(items[at + 1]), items[at + 2 : at + 2 + size]
        kept += [part for cid in sorted(used) if first <= cid <= last for part in (cid, Array(values))]
        at += 2 + size
    return kept
