"""Rich Text Format: read with a tokenizer of our own, written anew by an allow-list of control words."""

from __future__ import annotations

import re

from redactor.formats.contract import Format
from redactor.formats.ooxml.inventory import find_terms
from redactor.formats.rtf.events import LinkEvent, RawEvent, TextEvent
from redactor.formats.rtf.header import Font, Header
from redactor.formats.rtf.pictures import RtfPicture
from redactor.formats.rtf.scan import Event, scan_rtf
from redactor.model import Document, Plan, WrittenFile

MEDIA_TYPE = "application/rtf"
_FONT = re.compile(r"[^\W_@+][\w .,&'()+-]{0,62}")
_PLAIN_FONT = "Times New Roman"


def read(data: bytes, name: str) -> Document:
    """Read an RTF file into segments.

    Addresses: `rtf#p3` (third paragraph that holds text), `alt/1`, `link/1`; hidden ones such as `hidden/1`,
    `tracked/1`, `comment/1`, `field/1`, `property/author/1`.

    Raises:
        DamagedFileError, LimitError: the file is refused.
    """
    return scan_rtf(data).inventory.document(data, name, MEDIA_TYPE)


def write_redacted(data: bytes, name: str, plan: Plan) -> WrittenFile:  # noqa: ARG001  (the contract's signature)
    """Write a new RTF file without what the plan names and without anything hidden.

    Raises:
        UsageError: the plan does not fit the file.
        DamagedFileError, LimitError: the file is refused.
    """
    scan = scan_rtf(data)
    scan.inventory.carry_out(plan)
    parts = [
        "{\\rtf1\\ansi\\ansicpg1252\\uc1\\deff0 ",
        _font_table(scan.header, plan.terms),
        _colour_table(scan.header),
    ]
    parts += map(_code, scan.events)
    text = "".join([*parts, "}\n"])
    return WrittenFile(
        text.encode("ascii"), ".rtf", scan.inventory.removals(), warnings=tuple(scan.inventory.warnings)
    )


def _font_table(header: Header, terms: tuple[str, ...]) -> str:
    fonts = header.fonts or {0: Font("froman", 0, _PLAIN_FONT)}
    entries = []
    for number, font in sorted(fonts.items()):
        is_name = _FONT.fullmatch(font.name) and not (terms and find_terms(font.name, terms))
        # All text is written as Unicode; only fonts of symbols need to be known as such.
        charset = 2 if font.charset == 2 else 0
        shown = font.name if is_name else _PLAIN_FONT
        entries.append(f"{{\\f{number}\\{font.family}\\fcharset{charset} {escape(shown)};}}")
    return "{\\fonttbl" + "".join(entries) + "}\n"


def _colour_table(header: Header) -> str:
    return "{\\colortbl" + "".join(f"{colour};" for colour in header.colours) + "}\n" if header.colours else ""


def _code(event: Event) -> str:
    if isinstance(event, TextEvent):
        return f"\\{event.word} " if event.word else escape(event.text)
    if isinstance(event, LinkEvent):
        return _link_head(event.target)
    if isinstance(event, RtfPicture):
        return event.code()
    assert isinstance(event, RawEvent)
    # The end of a link closes the group of its result and the field.
    return "}}" if event.code == "}\x00" else event.code


def _link_head(target: str) -> str:
    if not target:
        return "{{"
    return f'{{\\field{{\\*\\fldinst HYPERLINK "{escape(target)}"}}{{\\fldrslt '


def escape(text: str) -> str:
    r"""Write a text in ASCII: what is not, as UTF-16 units in `\\uN?` (the specification's way for Unicode)."""
    out = []
    for char in text:
        if char in "\\{}":
            out.append(f"\\{char}")
        elif char == "\t":
            out.append("\\tab ")
        elif char == "\n":
            out.append("\\line ")
        elif " " <= char <= "~":
            out.append(char)
        elif char >= " ":
            units = char.encode("utf-16-le", "replace")
            for low, high in zip(units[::2], units[1::2], strict=True):
                unit = low | high << 8
                out.append(f"\\u{unit - 0x10000 if unit > 0x7FFF else unit}?")
    return "".join(out)


FORMAT = Format("rtf", MEDIA_TYPE, ".rtf", read, write_redacted)

__all__ = ["FORMAT", "MEDIA_TYPE", "escape", "read", "write_redacted"]
