"""ToUnicode maps for fonts that don't say what their codes mean: other readers then see what ours saw.

A code without a map is text that a checker can't judge, and it warns. pdfium guesses from the font program, from
glyph names and from the character collection; its answer, which reading and the check went by, is written down.
"""

from __future__ import annotations

import ctypes
import io
import re
from collections.abc import Iterable
from typing import Any, Final

import pikepdf
import pypdfium2.raw as api
from pikepdf import Array, Dictionary, Name, Pdf, Stream

from redactor.errors import DamagedFileError
from redactor.formats.pdf.fontfiles import read_map, write_map
from redactor.formats.pdf.fontnames import PROGRAMS
from redactor.formats.pdf.pdfium import PdfiumFile, PdfiumPage
from redactor.formats.pdf.pruning import is_two_byte

# Codes that each base encoding of simple fonts draws (ISO 32000-1, annex D).
_PRINTABLE: Final = frozenset(range(32, 127))
_NAMED_ENCODINGS: Final = frozenset(("/WinAnsiEncoding", "/MacRomanEncoding"))
# Predefined character maps of one- and two-byte codes, by a part of their name (ISO 32000-1, table 118).
_CODECS: Final = {
    "RKSJ": "cp932", "EUC-H": "euc_jp", "EUC-V": "euc_jp", "GBK": "gbk", "GB-EUC": "gb2312", "GBpc": "gb2312",
    "ETen": "cp950", "B5pc": "big5", "KSCms": "cp949", "KSC-EUC": "euc_kr",
}  # fmt: skip
# "zero.os" is a variant of a glyph, "a192" the 192nd of some list (a few of which Zapf Dingbats names).
_OPEN_NAME: Final = re.compile(r".+\..*|[A-Za-z]{1,2}\d+")
# Each code stands on a line of its own, this many points apart.
_STEP: Final = 40
_MAX_CODES: Final = 3_000


def complete_map(target: Pdf, font: Dictionary, strings: Iterable[bytes]) -> None:
    """Add to a copied font's ToUnicode map what pdfium makes of the codes that nothing else maps.

    Args:
        target: the document that owns the font.
        font: a font, all of it copied; changed in place when a code of `strings` has no map.
        strings: codes drawn with it.
    """
    length = 1 if font.get(Name.Subtype) != Name.Type0 else 2 if is_two_byte(font) else 0
    source = font.get(Name.ToUnicode)
    if length == 2 and _is_drawn_by_text(font):
        return
    if not length and source is None:
        _map_by_codec(target, font, strings)
        return
    known = read_map(source.read_bytes()) if isinstance(source, Stream) else {}
    is_broken = source is not None and not isinstance(source, Stream)
    if not length or any(len(code) != length for code in known):
        if is_broken:
            del font[Name.ToUnicode]
        return
    used = {text[i : i + length] for text in strings for i in range(0, len(text) - length + 1, length)}
    lacking = sorted(code for code in used if not known.get(code))
    if not is_broken and ((length == 2 and not lacking) or (length == 1 and not _any_unnamed(font, lacking))):
        return
    read = _readings(target, font, lacking[:_MAX_CODES])
    known.update({code: text.encode("utf-16-be", "surrogatepass") for code, text in read.items()})
    if known:
        font.ToUnicode = Stream(target, write_map(known, {length}))
    elif is_broken:
        del font[Name.ToUnicode]


def _is_drawn_by_text(font: Dictionary) -> bool:
    """True for a composite font without a program whose codes mean nothing by themselves.

    A reader then draws what the map says in a font of its own choice: a map would change the page.
    """
    for descendant in font.get(Name.DescendantFonts, ()):
        descriptor, system = descendant.get(Name.FontDescriptor), descendant.get(Name.CIDSystemInfo)
        if isinstance(descriptor, Dictionary) and any(program in descriptor for program in PROGRAMS):
            return False
        if isinstance(system, Dictionary) and str(system.get(Name.Ordering, "Identity")) != "Identity":
            return False
    return True


def _map_by_codec(target: Pdf, font: Dictionary, strings: Iterable[bytes]) -> None:
    """Map the codes of a character map that mixes lengths, which Python knows as an encoding."""
    encoding = str(font.get(Name.Encoding)) if isinstance(font.get(Name.Encoding), Name) else ""
    codec = next((codec for part, codec in _CODECS.items() if part in encoding), "")
    if not codec:
        return
    chars = {char for text in strings for char in text.decode(codec, "ignore")}
    known = {char.encode(codec): char.encode("utf-16-be") for char in chars}
    if known:
        font.ToUnicode = Stream(target, write_map(known, {len(code) for code in known}))


def _any_unnamed(font: Dictionary, codes: list[bytes]) -> bool:
    """True when the encoding of a simple font leaves one of `codes` open."""
    encoding = font.get(Name.Encoding)
    if isinstance(encoding, Name) and str(encoding) in _NAMED_ENCODINGS:
        return False
    if not isinstance(encoding, Dictionary):
        return any(code[0] not in _PRINTABLE for code in codes)
    base_is_full = str(encoding.get(Name.BaseEncoding, "")) in _NAMED_ENCODINGS
    names = dict(_differences(encoding.get(Name.Differences)))
    return any(
        not _says_text(names[code[0]]) if code[0] in names else not base_is_full and code[0] not in _PRINTABLE
        for code in codes
    )


def _differences(items: Any) -> Iterable[tuple[int, str]]:
    code = 0
    for item in items if isinstance(items, Array) else ():
        if isinstance(item, Name):
            yield code, str(item)[1:]
            code += 1
        else:
            code = int(item)


def _says_text(name: str) -> bool:
    """True for a glyph name that readers agree on: none with a suffix, and none that only numbers the glyphs."""
    from redactor.formats.pdf.mupdf import library

    return not _OPEN_NAME.fullmatch(name) and bool(
        library().mupdf.fz_unicode_from_glyph_name(name) not in (0, 0xFFFD)
    )


def _readings(target: Pdf, font: Dictionary, codes: list[bytes]) -> dict[bytes, str]:
    """Return what pdfium reads for each code, from a page that shows each on a line of its own."""
    owner = font if font.is_indirect else target.make_indirect(font)
    height = _STEP * (len(codes) + 2)
    lines = b"".join(
        b"1 0 0 1 40 %d Tm <%s> Tj\n" % (_STEP * (number + 1), code.hex().encode())
        for number, code in enumerate(codes)
    )
    with pikepdf.new() as probe:
        copied = probe.copy_foreign(owner)
        page = Dictionary(
            Type=Name.Page,
            MediaBox=Array([0, 0, 400, height]),
            Resources=Dictionary(Font=Dictionary(F=copied)),
            Contents=probe.make_stream(b"BT /F 10 Tf\n" + lines + b"ET"),
        )
        probe.pages.append(pikepdf.Page(probe.make_indirect(page)))
        out = io.BytesIO()
        probe.save(out)
    try:
        with PdfiumFile(out.getvalue()) as file, file.page(0) as loaded:
            found = _by_line(loaded)
    except DamagedFileError:
        return {}
    # A code that pdfium reads in its place alone (a space, a joined letter) keeps the reading that it has there.
    return {code: text for number, code in enumerate(codes) if (text := found.get(number + 1))}


def _by_line(page: PdfiumPage) -> dict[int, str]:
    handle = api.FPDFText_LoadPage(page.raw)
    found: dict[int, str] = {}
    x, y = ctypes.c_double(), ctypes.c_double()
    try:
        for index in range(max(api.FPDFText_CountChars(handle), 0)):
            code = api.FPDFText_GetUnicode(handle, index)
            if code < 32 or not api.FPDFText_GetTextObject(handle, index):
                continue
            if api.FPDFText_GetCharOrigin(handle, index, x, y):
                line = round(y.value / _STEP)
                found[line] = found.get(line, "") + chr(code)
    finally:
        api.FPDFText_ClosePage(handle)
    return found
