"""Names of fonts in a written file: none of an embedded font's own, and none that holds a removed text.

A reader draws an embedded font by its program, whatever its name; only a font that is not embedded is chosen by
name (ISO 32000-1, 9.6.2 and 9.8.1).
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any, Final

from pikepdf import Array, Dictionary, Name

from redactor.text import fold_text

PROGRAMS: Final = (Name.FontFile, Name.FontFile2, Name.FontFile3)
# Flags of ISO 32000-1, table 123.
_FIXED_PITCH, _SERIF, _ITALIC, _FORCE_BOLD = 1, 2, 64, 1 << 18
_REGULAR, _BOLD, _SLANTED, _BOTH = range(4)
_STAND_INS: Final = {
    "sans": ("Helvetica", "Helvetica-Bold", "Helvetica-Oblique", "Helvetica-BoldOblique"),
    "serif": ("Times-Roman", "Times-Bold", "Times-Italic", "Times-BoldItalic"),
    "fixed": ("Courier", "Courier-Bold", "Courier-Oblique", "Courier-BoldOblique"),
}
# Names that every reader knows tell nothing, and a file relies on the widths that go with them.
_STANDARD: Final = re.compile(
    r"(Helvetica|Arial|ArialMT|Times|Times-?(New)?Roman(PS)?(MT)?|Courier(New)?(PS)?(MT)?|Symbol|ZapfDingbats)"
    r"([-,](Roman|Regular|Bold|Italic|Oblique|BoldItalic|BoldOblique)(MT)?)?"
)


class FontNames:
    """Chooses the names of a file's fonts; the same old name gets the same new one."""

    def __init__(self, removed: Iterable[str] = ()) -> None:
        self._removed = tuple({tight for text in removed if len(tight := _tight(text)) > 1})
        self._numbers: dict[str, int] = {}

    def tells(self, text: str) -> bool:
        """True for a text that holds a removed one."""
        tight = _tight(text)
        return any(removed in tight for removed in self._removed)

    def rename(self, source: Any, copied: Any) -> None:
        """Set BaseFont and FontName of a copied font and of its descendant, by the names in `source`."""
        if not isinstance(copied, Dictionary):
            return
        old = _name(source.get(Name.BaseFont))
        members = [copied, *_descendants(copied)]
        descriptors = [d for m in members if isinstance(d := m.get(Name.FontDescriptor), Dictionary)]
        names = [
            old,
            *(_name(m.get(Name.BaseFont)) for m in members),
            *(_name(d.get(Name.FontName)) for d in descriptors),
        ]
        is_type3 = source.get(Name.Subtype) == Name.Type3
        if is_type3 or any(program in d for d in descriptors for program in PROGRAMS):
            new = self._neutral(old)
        elif any(self._tells(name) for name in names):
            new = self._stand_in(old, int(descriptors[0].get(Name.Flags, 0)) if descriptors else 0)
        else:
            return
        for member in members if not is_type3 else ():
            member.BaseFont = Name(f"/{new}")
        for descriptor in descriptors:
            descriptor.FontName = Name(f"/{new}")

    def _neutral(self, old: str) -> str:
        number = self._numbers.setdefault(old, len(self._numbers))
        letters = ""
        for _ in range(6):
            number, rest = divmod(number, 26)
            letters = chr(65 + rest) + letters
        return f"{letters}+Rx"

    def _tells(self, name: str) -> bool:
        tight = _tight(name)
        return not _STANDARD.fullmatch(name) and any(text in tight for text in self._removed)

    @staticmethod
    def _stand_in(old: str, flags: int) -> str:
        """Return a standard font that looks about the same."""
        lowered = old.lower()
        family = "fixed" if flags & _FIXED_PITCH or "courier" in lowered else (
            "serif" if flags & _SERIF or "times" in lowered or "roman" in lowered else "sans"
        )  # fmt: skip
        bold = "bold" in lowered or bool(flags & _FORCE_BOLD)
        slanted = "italic" in lowered or "oblique" in lowered or bool(flags & _ITALIC)
        style = (_BOTH if slanted else _BOLD) if bold else (_SLANTED if slanted else _REGULAR)
        return _STAND_INS[family][style]


def _descendants(font: Dictionary) -> list[Dictionary]:
    items = font.get(Name.DescendantFonts)
    return [item for item in items if isinstance(item, Dictionary)] if isinstance(items, Array) else []


def _name(value: Any) -> str:
    try:
        return str(value)[1:] if isinstance(value, Name) else ""
    except UnicodeDecodeError:
        return ""


def _tight(text: str) -> str:
    return "".join(char for char in fold_text(text) if char.isalnum())
