"""Orphan glyphs: what a subset font still maps or outlines although nothing in the file draws it.

Whoever makes a file embeds the letters that it needs. Letters that stay behind when text is taken out of the pages
name the alphabet of what was there.
"""

from __future__ import annotations

import itertools
import re
import struct
from collections.abc import Iterator
from dataclasses import dataclass, field

import pikepdf

from redactor.model import Layer, Outcome, VerifierResult
from redactor.verification.pdf_fonts import parse_cmap
from redactor.verification.pdf_objects import every_object

ORPHANS = "no letters of fonts left over"
_SUBSET = re.compile(r"/[A-Z]{6}\+")
_SHOWS = frozenset(("Tj", "TJ", "'", '"'))
_IDENTITY = frozenset(("/Identity-H", "/Identity-V"))
_MAX_DEPTH = 12
_COMPOSITE_MORE = 0x20
_BROKEN = (
    pikepdf.PdfError, RuntimeError, ValueError, TypeError, KeyError, AttributeError, IndexError, struct.error,
)  # fmt: skip


@dataclass(slots=True)
class _Use:
    """What is drawn with one font, and the first page that does."""

    page: int
    strings: set[bytes] = field(default_factory=set)


def find_orphans(pdf: pikepdf.Pdf) -> list[VerifierResult]:
    """Return a result for each subset font with letters left over, one PASS when none has any.

    A file whose pages can't be followed gives one result that says so: nothing is known of its fonts then.
    """
    uses: dict[tuple[int, int], _Use] = {}
    try:
        for number, page in enumerate(pdf.pages, start=1):
            _follow(page, page.obj.get("/Resources", page.resources), number, uses, set(), 0)
    except _BROKEN:
        detail = "the pages can't be followed, so left-over letters of fonts were not looked for"
        return [VerifierResult(ORPHANS, Layer.FONTS, Outcome.NEEDS_ACKNOWLEDGEMENT, "file", detail)]
    out = []
    for font in every_object(pdf):
        if not isinstance(font, pikepdf.Dictionary) or not _is_subset(font):
            continue
        use = uses.get(font.objgen, _Use(0))
        try:
            mapped, outlined = _left_over(font, use.strings)
        except _BROKEN:
            continue
        if mapped or outlined:
            place = f"page/{use.page}, object {font.objgen[0]}" if use.page else f"object {font.objgen[0]}"
            detail = f"a font maps {mapped} characters and outlines {outlined} glyphs that nothing draws"
            out.append(VerifierResult(ORPHANS, Layer.FONTS, Outcome.NEEDS_ACKNOWLEDGEMENT, place, detail))
    return out[:40] or [VerifierResult(ORPHANS, Layer.FONTS, Outcome.PASS)]


def _is_subset(font: pikepdf.Dictionary) -> bool:
    if str(font.get("/Type", "")) != "/Font" or not isinstance(font.get("/BaseFont"), pikepdf.Name):
        return False
    # The descendant of a composite font has the tag too; its codes are counted with its parent.
    is_descendant = str(font.get("/Subtype", "")).startswith("/CIDFont")
    return not is_descendant and bool(_SUBSET.match(str(font.get("/BaseFont"))))


def _follow(
    owner: object, resources: object, page: int, uses: dict[tuple[int, int], _Use], seen: set[object], depth: int
) -> None:
    """Note the strings that a stream, and all that it draws, shows with each font."""
    if depth > _MAX_DEPTH or not isinstance(resources, pikepdf.Dictionary):
        return
    fonts, current = resources.get("/Font"), (0, 0)
    for operands, operator in pikepdf.parse_content_stream(owner):
        word = str(operator)
        if word == "Tf" and isinstance(fonts, pikepdf.Dictionary):
            font = fonts.get(str(operands[0]))
            current = font.objgen if isinstance(font, pikepdf.Dictionary) else (0, 0)
        elif word in _SHOWS and operands:
            uses.setdefault(current, _Use(page)).strings.update(_strings(operands[-1]))
    for stream in _drawn_streams(resources):
        if stream.objgen not in seen:
            seen.add(stream.objgen)
            _follow(stream, stream.get("/Resources", resources), page, uses, seen, depth + 1)


def _drawn_streams(resources: pikepdf.Dictionary) -> Iterator[pikepdf.Stream]:
    """Yield forms, tiles, masks and glyph procedures: whatever else may show text."""
    for group, wanted in (("/XObject", "/Form"), ("/Pattern", "")):
        items = resources.get(group)
        for _, item in items.items() if isinstance(items, pikepdf.Dictionary) else ():
            if isinstance(item, pikepdf.Stream) and str(item.get("/Subtype", "")) == wanted:
                yield item
    states = resources.get("/ExtGState")
    for _, state in states.items() if isinstance(states, pikepdf.Dictionary) else ():
        mask = state.get("/SMask")
        form = mask.get("/G") if isinstance(mask, pikepdf.Dictionary) else None
        if isinstance(form, pikepdf.Stream):
            yield form


def _strings(operand: object) -> Iterator[bytes]:
    for item in operand if isinstance(operand, pikepdf.Array) else [operand]:
        if isinstance(item, pikepdf.String):
            yield bytes(item)


def _left_over(font: pikepdf.Dictionary, strings: set[bytes]) -> tuple[int, int]:
    """Return how many mapped characters, and how many glyphs with an outline, are never drawn."""
    size = 2 if str(font.get("/Subtype", "")) == "/Type0" else 1
    used = {
        int.from_bytes(text[i : i + size], "big") for text in strings for i in range(0, len(text) - size + 1, size)
    }
    to_unicode = font.get("/ToUnicode")
    table = parse_cmap(to_unicode.read_bytes())[0] if isinstance(to_unicode, pikepdf.Stream) else {}
    shown = {table[code] for code in used if code in table}
    mapped = {text for code, text in table.items() if code not in used and text.strip() and text not in shown}
    outlined = 0
    if size == 2 and str(font.get("/Encoding", "")) in _IDENTITY:
        outlined = len(_outlines(font["/DescendantFonts"][0]) - _reachable(font["/DescendantFonts"][0], used))
    return len(mapped), outlined


def _tables(font: pikepdf.Object) -> dict[bytes, bytes]:
    descriptor = font.get("/FontDescriptor")
    program = descriptor.get("/FontFile2") if isinstance(descriptor, pikepdf.Dictionary) else None
    if not isinstance(program, pikepdf.Stream):
        return {}
    data = program.read_bytes()
    found = {}
    for number in range(struct.unpack_from(">H", data, 4)[0]):
        tag, _, offset, length = struct.unpack_from(">4sIII", data, 12 + 16 * number)
        found[tag] = data[offset : offset + length]
    return found


def _glyphs(font: pikepdf.Object) -> list[bytes]:
    """Return the outline data of a TrueType program by glyph number (OpenType specification, loca and glyf)."""
    tables = _tables(font)
    if not {b"loca", b"glyf", b"head"} <= tables.keys():
        return []
    loca, glyf = tables[b"loca"], tables[b"glyf"]
    is_long = struct.unpack_from(">h", tables[b"head"], 50)[0]
    width = 4 if is_long else 2
    places = [
        v * (1 if is_long else 2) for v in struct.unpack(f">{len(loca) // width}{'I' if is_long else 'H'}", loca)
    ]
    return [glyf[start:end] for start, end in itertools.pairwise(places)]


def _outlines(font: pikepdf.Object) -> set[int]:
    """Return the numbers of glyphs with an outline; glyph 0 stands for what is missing and is always there."""
    return {number for number, body in enumerate(_glyphs(font)) if body and number}


def _reachable(font: pikepdf.Object, codes: set[int]) -> set[int]:
    """Return the glyphs that codes draw, with the parts of composite ones."""
    bodies = _glyphs(font)
    mapping = font.get("/CIDToGIDMap")
    if isinstance(mapping, pikepdf.Stream):
        table = mapping.read_bytes()
        codes = {int.from_bytes(table[2 * code : 2 * code + 2], "big") for code in codes}
    found: set[int] = set()
    pending = [0, *codes]
    while pending:
        number = pending.pop()
        if number in found or number >= len(bodies):
            continue
        found.add(number)
        pending += _parts(bodies[number])
    return found


def _parts(body: bytes) -> Iterator[int]:
    if len(body) < 10 or struct.unpack_from(">h", body)[0] >= 0:
        return
    at = 10
    while at + 4 <= len(body):
        flags, number = struct.unpack_from(">HH", body, at)
        yield number
        at += 4 + (4 if flags & 1 else 2) + (2 if flags & 8 else 4 if flags & 0x40 else 8 if flags & 0x80 else 0)
        if not flags & _COMPOSITE_MORE:
            return
