"""The tables in front of an RTF text: fonts, colours, styles' names, properties."""

from __future__ import annotations

from dataclasses import dataclass, field

from redactor.formats.docx.styles import is_built_in
from redactor.formats.ooxml.inventory import Inventory
from redactor.formats.rtf.reading import default_codec, plain_text
from redactor.formats.rtf.tokens import Group, Word
from redactor.formats.rtf.words import CHARSETS
from redactor.model import SegmentKind

_FAMILIES = frozenset({"froman", "fswiss", "fmodern", "fscript", "fdecor", "ftech", "fbidi"})
_MAX_COLOURS = 4096


@dataclass(frozen=True, slots=True)
class Font:
    """An entry of the font table."""

    family: str
    charset: int
    name: str


@dataclass
class Header:
    """What the tables say.

    Attributes:
        codec: of text in fonts that name no character set.
        fonts: by number.
        colours: codes of each colour.
    """

    codec: str
    fonts: dict[int, Font] = field(default_factory=dict)
    colours: list[str] = field(default_factory=list)

    def codec_of(self, font: int) -> str:
        """Return the codec of text in a font."""
        known = self.fonts.get(font)
        return CHARSETS.get(known.charset, self.codec) if known and known.charset else self.codec


def read_header(root: Group, inventory: Inventory) -> Header:
    """Read the tables; names and properties that are not copied are noted."""
    reader = _Reader(Header(default_codec(root)), inventory)
    for item in root.items:
        if isinstance(item, Group):
            reader.read_table(item)
    return reader.header


class _Reader:
    def __init__(self, header: Header, inventory: Inventory) -> None:
        self.header = header
        self._inventory = inventory

    def read_table(self, group: Group) -> None:
        name, _ = group.destination()
        if name == "fonttbl":
            for font in [item for item in group.items if isinstance(item, Group)] or [group]:
                self._read_font(font)
        elif name == "colortbl":
            self._read_colours(group)
        elif name == "stylesheet":
            for entry in group.items:
                text = plain_text(entry, self.header.codec).strip(" ;") if isinstance(entry, Group) else ""
                if text and not is_built_in(text):
                    self._inventory.hidden("style/", text, SegmentKind.PROPERTY, "Name of a style")
        elif name == "info":
            self._read_info(group)

    def _read_font(self, entry: Group) -> None:
        number, family, charset = 0, "fnil", 0
        for item in entry.items:
            if isinstance(item, Word):
                if item.name == "f":
                    number = item.number or 0
                elif item.name == "fcharset":
                    charset = item.number or 0
                elif item.name in _FAMILIES:
                    family = item.name
        text = "".join(
            piece.decode(self.header.codec, "replace") for piece in entry.items if isinstance(piece, bytes)
        )
        self.header.fonts.setdefault(number, Font(family, charset, text.strip().rstrip(";")))

    def _read_colours(self, group: Group) -> None:
        current: dict[str, int] = {}
        for item in group.items:
            if isinstance(item, Word) and item.name in ("red", "green", "blue"):
                current[item.name] = min(max(item.number or 0, 0), 255)
            elif isinstance(item, bytes):
                for _ in range(min(item.count(b";"), _MAX_COLOURS - len(self.header.colours))):
                    self.header.colours.append("".join(f"\\{key}{value}" for key, value in current.items()))
                    current = {}

    def _read_info(self, group: Group) -> None:
        for item in group.items:
            if isinstance(item, Group):
                name, _ = item.destination()
                if name == "upr":
                    # Both spellings of a property, of which the first names it.
                    name = next((g.destination()[0] for g in item.items if isinstance(g, Group)), "title")
                text = plain_text(item, self.header.codec)
                if not name.endswith("tim"):
                    self._inventory.hidden(f"property/{name}/", text, SegmentKind.PROPERTY, f"Property {name}")
