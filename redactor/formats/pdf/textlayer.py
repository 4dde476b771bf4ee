"""The invisible text of a page that is a picture: its words where they show, without what was removed.

The font has no glyphs: text in rendering mode 3 is never painted, and readers copy it by the ToUnicode map.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Final

from pikepdf import Array, Dictionary, Name, Pdf, String

from redactor.formats.pdf.glyphs import PageText
from redactor.model import PageFrame, Rect

LAYER_FONT: Final = "/RxText"
_ADVANCE: Final = 500
_DESCENT: Final = 0.22
_MAX_PAIRS: Final = 100


@dataclass(frozen=True, slots=True)
class Word:
    """A word on a page. `turned`: quarter turns anticlockwise of its direction as shown."""

    text: str
    box: Rect
    turned: int = 0


def words_of(page: PageText, is_gone: Callable[[int], bool]) -> list[Word]:
    """Return the words of a page's text; a word that holds a code point that is gone is cut there."""
    words: list[Word] = []
    start = -1
    for index in range(len(page.text) + 1):
        part = index < len(page.text) and page.styles[index] >= 0 and not page.text[index].isspace()
        if part and not is_gone(index) and not page.box(index).is_empty:
            if start >= 0 and page.styles[index] != page.styles[start]:
                words.append(_word(page, start, index))
                start = index
            start = index if start < 0 else start
        elif start >= 0:
            words.append(_word(page, start, index))
            start = -1
    return words


def _word(page: PageText, start: int, end: int) -> Word:
    box = page.box(start)
    for index in range(start + 1, end):
        box = box.union(page.box(index))
    turn = page.style_table[page.styles[start]].turn
    turned = (turn - page.frame.turns) % 4 if turn is not None else 0
    return Word(page.text[start:end], box, turned)


def text_layer(words: Iterable[Word], height: float) -> tuple[bytes, set[int]]:
    """Return the content that shows words invisibly on an upright page of a height in points, and its codes."""
    parts: list[bytes] = []
    codes: set[int] = set()
    for word in words:
        text = _in_order(word.text)
        units = text.encode("utf-16-be")
        along = word.box.height if word.turned % 2 else word.box.width
        size = word.box.width if word.turned % 2 else word.box.height
        if not units or along <= 0 or size <= 0:
            continue
        codes.update(int.from_bytes(units[i : i + 2], "big") for i in range(0, len(units), 2))
        scale = along / (len(units) / 2 * size * _ADVANCE / 1000) * 100
        matrix = _matrix(word, height, size)
        # The space is no part of the word's box: without it readers glue words that stand close.
        parts.append(b"%.2f Tz %s Tm <%s0020> Tj" % (scale, matrix, units.hex().encode()))
    if not parts:
        return b"", codes
    codes.add(0x20)
    return b"BT 3 Tr %s 1 Tf\n%s\nET\n" % (LAYER_FONT.encode(), b"\n".join(parts)), codes


def shown_layer(words: Iterable[Word], frame: PageFrame) -> tuple[bytes, set[int]]:
    """Return the content that shows words invisibly on a page that is turned or cropped, and its codes."""
    height = frame.size[1]
    layer, codes = text_layer(words, height)
    if not layer:
        return b"", codes
    # The layer is written with y up from the foot of the page as shown.
    x, y = frame.user(0.0, height)
    (ax, ay), (bx, by) = frame.user(1.0, height), frame.user(0.0, height - 1.0)
    matrix = b" ".join(b"%.4f" % (value + 0.0) for value in (ax - x, ay - y, bx - x, by - y, x, y))
    return b"q %s cm\n%sQ\n" % (matrix, layer), codes


def _in_order(text: str) -> str:
    """Return a word in the order in which it is drawn, left to right, within the basic plane."""
    text = "".join(char for char in text if ord(char) < 0x10000)
    from_right = any(unicodedata.bidirectional(char) in ("R", "AL") for char in text)
    return text[::-1] if from_right else text


def _matrix(word: Word, height: float, size: float) -> bytes:
    box, lift = word.box, _DESCENT * size
    a, b, x, y = {
        0: (size, 0.0, box.x0, height - box.y1 + lift),
        1: (0.0, size, box.x1 - lift, height - box.y1),
        2: (-size, 0.0, box.x1, height - box.y0 - lift),
        3: (0.0, -size, box.x0 + lift, height - box.y0),
    }[word.turned]
    return b" ".join(b"%.3f" % (value + 0.0) for value in (a, b, -b, a, x, y))


def layer_font(pdf: Pdf, codes: set[int]) -> Dictionary:
    """Return a font without glyphs whose codes are UTF-16 units, with a map of those that are used."""
    descriptor = Dictionary(
        Type=Name.FontDescriptor, FontName=Name.RxText, Flags=4, FontBBox=Array([0, 0, _ADVANCE, 1000]),
        Ascent=800, Descent=-200, CapHeight=700, ItalicAngle=0, StemV=80,
    )  # fmt: skip
    descendant = Dictionary(
        Type=Name.Font, Subtype=Name.CIDFontType2, BaseFont=Name.RxText, DW=_ADVANCE,
        CIDSystemInfo=Dictionary(Registry=String("Adobe"), Ordering=String("Identity"), Supplement=0),
        FontDescriptor=pdf.make_indirect(descriptor),
    )  # fmt: skip
    return Dictionary(
        Type=Name.Font, Subtype=Name.Type0, BaseFont=Name.RxText, Encoding=Name("/Identity-H"),
        DescendantFonts=Array([pdf.make_indirect(descendant)]), ToUnicode=pdf.make_stream(_map(codes)),
    )  # fmt: skip


def _map(codes: set[int]) -> bytes:
    lines = [b"<%04X> <%04X>" % (code, code) for code in sorted(codes)]
    blocks = [lines[i : i + _MAX_PAIRS] for i in range(0, len(lines), _MAX_PAIRS)]
    pairs = b"".join(b"%d beginbfchar\n%s\nendbfchar\n" % (len(b), b"\n".join(b)) for b in blocks)
    return (
        b"/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CMapName /Adobe-Identity-UCS def\n"
        b"/CMapType 2 def\n1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n%sendcmap\n"
        b"CMapName currentdict /CMap defineresource pop\nend\nend" % pairs
    )
