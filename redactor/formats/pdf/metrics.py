"""Widths of the codes of a font, as a content stream uses them (ISO 32000-1, 9.2.4 and 9.7)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name

_STANDARD = {
    "Helvetica": "helv", "Arial": "helv", "Times": "tiro", "Courier": "cour", "Symbol": "symb", "ZapfDingbats":
    "zadb",
}  # fmt: skip


@dataclass(slots=True)
class FontMetrics:
    """How to split a string into codes and how far each moves the cursor.

    Attributes:
        code_length: bytes a code, 1 or 2.
        widths: advance per code, in units of one font size.
        default: advance of a code that is not listed.
        lookup: for fonts without a table of widths.
    """

    code_length: int = 1
    widths: dict[int, float] = field(default_factory=dict)
    default: float = 0.0
    lookup: Callable[[int], float] | None = None

    def split(self, text: bytes) -> list[bytes]:
        """Cut a string into codes."""
        step = self.code_length
        return [text[i : i + step] for i in range(0, len(text), step)]

    def measure(self, text: bytes) -> tuple[float, int]:
        """Return the advance of a string in units of one font size, and how many codes it has."""
        if self.code_length != 1:
            codes = self.split(text)
            return sum(self.width(code) for code in codes), len(codes)
        known, total = self.widths, 0.0
        for number in text:
            width = known.get(number)
            total += self._looked_up(number) if width is None else width
        return total, len(text)

    def width(self, code: bytes) -> float:
        """Return the advance of one code in units of one font size."""
        number = int.from_bytes(code, "big")
        width = self.widths.get(number)
        return self._looked_up(number) if width is None else width

    def _looked_up(self, number: int) -> float:
        width = self.widths[number] = self.lookup(number) if self.lookup else self.default
        return width


def load_metrics(font: Any) -> FontMetrics | None:
    """Return the metrics of a font dictionary, or None where they are not known (vertical, foreign CMaps)."""
    if not isinstance(font, Dictionary):
        return None
    kind = font.get(Name.Subtype)
    try:
        if kind == Name.Type0:
            return _composite(font)
        if kind == Name.Type3:
            matrix = font.get(Name.FontMatrix)
            scale = float(matrix[0]) if isinstance(matrix, Array) and len(matrix) == 6 else 0.001
            return _simple(font, scale)
        return _simple(font, 0.001)
    except (pikepdf.PdfError, TypeError, ValueError, ArithmeticError):
        return None


def _simple(font: Dictionary, scale: float) -> FontMetrics | None:
    widths = font.get(Name.Widths)
    if not isinstance(widths, Array):
        lookup = _standard_lookup(str(font.get(Name.BaseFont, ""))[1:])
        return FontMetrics(lookup=lookup) if lookup else None
    first = int(font.get(Name.FirstChar, 0))
    table = {first + i: float(w) * scale for i, w in enumerate(widths)}
    descriptor = font.get(Name.FontDescriptor)
    missing = float(descriptor.get(Name.MissingWidth, 0)) if isinstance(descriptor, Dictionary) else 0.0
    return FontMetrics(widths=table, default=missing * scale)


def _composite(font: Dictionary) -> FontMetrics | None:
    if font.get(Name.Encoding) != Name("/Identity-H"):
        return None
    descendants = font.get(Name.DescendantFonts)
    if not isinstance(descendants, Array) or not len(descendants):
        return None
    descendant = descendants[0]
    table: dict[int, float] = {}
    entries = list(descendant.get(Name.W, ()))
    index = 0
    while index + 1 < len(entries):
        first, second = int(entries[index]), entries[index + 1]
        if isinstance(second, Array):
            table.update({first + i: float(w) / 1000 for i, w in enumerate(second)})
            index += 2
        elif index + 2 < len(entries):
            width = float(entries[index + 2]) / 1000
            table.update(dict.fromkeys(range(first, min(int(second), 65535) + 1), width))
            index += 3
        else:
            break
    return FontMetrics(2, table, float(descendant.get(Name.DW, 1000)) / 1000)


def _standard_lookup(base: str) -> Callable[[int], float] | None:
    """Metrics of the fourteen standard fonts, which a file need not carry (ISO 32000-1, 9.6.2.2)."""
    key = next((short for name, short in _STANDARD.items() if base.startswith(name)), None)
    if key is None:
        return None
    bold, slanted = "Bold" in base, "Italic" in base or "Oblique" in base
    if key in ("helv", "tiro", "cour"):
        key = {"helv": "he", "tiro": "ti", "cour": "co"}[key] + (
            ("bi" if slanted else "bo") if bold else "it" if slanted else ""
        )
        key = {"he": "helv", "ti": "tiro", "co": "cour"}.get(key, key)
    from redactor.formats.pdf.mupdf import library

    loaded = library().Font(key)

    def advance(code: int) -> float:
        char = bytes([code]).decode("cp1252", "replace")
        return float(loaded.glyph_advance(ord(char)))

    return advance
