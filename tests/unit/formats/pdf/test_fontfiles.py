"""Font data: only used codes keep their meaning, and OpenType programs lose their names."""

from __future__ import annotations

import io
import struct

import pytest
from PIL import ImageFont

from redactor.formats.pdf.fontfiles import prune_to_unicode, tidy_sfnt, used_codes

MAP = b"""/CIDInit /ProcSet findresource begin begincmap
1 begincodespacerange <0000> <FFFF> endcodespacerange
2 beginbfchar <0003> <0020> <0024> <D83DDE00> endbfchar
2 beginbfrange <0041> <0043> <0061> <0050> <0052> [<0078> <0079> <007A>] endbfrange
endcmap"""


def test_map_keeps_used_codes_alone():
    pruned = prune_to_unicode(MAP, [b"\x00\x42\x00\x51", b"\x00\x24"])
    assert pruned.count(b"> <") == 1 + 3
    for entry in (b"<0042> <0062>", b"<0051> <0079>", b"<0024> <D83DDE00>"):
        assert entry in pruned
    for gone in (b"<0061>", b"<0078>", b"<007A>", b"<0020>"):
        assert gone not in pruned


def test_map_of_nothing_is_still_a_map():
    pruned = prune_to_unicode(MAP, [])
    assert b"beginbfchar" not in pruned
    assert b"endcmap" in pruned


@pytest.mark.parametrize("data", [b"", b"beginbfrange <00> endbfrange", b"beginbfchar <zz> <00> endbfchar"])
def test_broken_maps_do_not_break(data):
    assert b"begincmap" in prune_to_unicode(data, [b"A"])


def test_codes_are_cut_by_length():
    assert used_codes([b"abc", b"a"], 1) == {b"a", b"b", b"c"}
    assert used_codes([b"\x00a\x00b"], 2) == {b"\x00a", b"\x00b"}


def table(tag, body, offset):
    return struct.pack(">4sIII", tag, 0, offset, len(body)), body


def test_opentype_names_are_dropped():
    glyphs, names = b"outline!", b"planted name"
    first, second = table(b"glyf", glyphs, 44), table(b"name", names, 52)
    data = b"\x00\x01\x00\x00" + struct.pack(">HHHH", 2, 32, 1, 0) + first[0] + second[0] + glyphs + names
    tidied = tidy_sfnt(data)
    assert b"planted" not in tidied
    assert glyphs in tidied
    assert struct.unpack_from(">H", tidied, 4) == (1,)
    tag, _, offset, length = struct.unpack_from(">4sIII", tidied, 12)
    assert (tag, tidied[offset : offset + length]) == (b"glyf", glyphs)


def test_real_font_still_draws():
    from pathlib import Path

    from reportlab import __file__ as home
    from reportlab.lib.fonts import tt2ps  # noqa: F401  (its folder holds the fonts)

    path = next((Path(home).parent / "fonts").glob("Vera.ttf"))
    tidied = tidy_sfnt(path.read_bytes())
    assert len(tidied) < path.stat().st_size
    before, after = (ImageFont.truetype(io.BytesIO(d), 20) for d in (path.read_bytes(), tidied))
    assert bytes(before.getmask("Agent")) == bytes(after.getmask("Agent"))


def test_other_programs_are_left_alone():
    assert tidy_sfnt(b"%!PS-AdobeFont-1.0") == b"%!PS-AdobeFont-1.0"
    assert tidy_sfnt(b"\x00\x01\x00\x00\x00\x09") == b"\x00\x01\x00\x00\x00\x09"
