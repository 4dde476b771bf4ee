"""The content filter and the layers: operators by allow-list, balanced states, nothing from a hidden layer."""

from __future__ import annotations

import zlib

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name

from redactor.errors import LimitError
from redactor.formats.pdf.contents import ContentFilter
from redactor.formats.pdf.layers import Layers
from redactor.formats.pdf.leading import plain_moves
from redactor.formats.pdf.shifts import inverse, movable_shifts
from redactor.formats.pdf.streams import ContentError, parse_stream


@pytest.fixture
def pdf():
    with pikepdf.new() as document:
        document.add_blank_page(page_size=(300, 200))
        yield document


def filtered(pdf, content, **options):
    page = pdf.pages[0]
    page.Contents = pdf.make_stream(content)
    resources = Dictionary(Font=Dictionary(F1=Dictionary(Type=Name.Font)))
    return ContentFilter(pdf, resources, **options).run(parse_stream(page.obj))


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (b"1 0 0 rg 0 0 9 9 re f", b"1 0 0 rg\n0 0 9 9 re\nf"),
        (b"(planted) 1 0 0 rg", b"1 0 0 rg"),
        (b"(planted) w", b""),
        (b"/Span <</ActualText (planted)>> BDC 1 w EMC /P BMC EMC /X MP", b"1 w"),
        (b"% planted\n1 w", b"1 w"),
        (b"/Missing Do /Missing gs /Missing sh", b""),
        (b"q 1 w", b"q\n1 w\nQ"),
        (b"Q Q 1 w", b"1 w"),
        (b"BT /F1 9 Tf (kept) Tj", b"BT\n/F1 9 Tf\n(kept) Tj\nET"),
        (b"ET 1 w", b"1 w"),
        (b"[(planted) 3] 0 d [3 2] 0 d", b"[ 3 2 ] 0 d"),
        (b"(planted) q Q", b"q\nQ"),
    ],
)
def test_operators_by_allow_list(pdf, content, expected):
    assert filtered(pdf, content).data.strip() == expected


def test_used_names_and_strings_are_noted(pdf):
    result = filtered(pdf, b"BT /F1 9 Tf [(ab) 20 (c)] TJ q /F2 9 Tf (x) Tj Q (d) ' ET")
    assert result.names == {"/Font": {"/F1"}}
    assert result.strings == {"/F1": [b"ab", b"c", b"d"], "/F2": [b"x"]}


def test_invisible_text_is_dropped_on_demand(pdf):
    content = b"BT /F1 9 Tf q 3 Tr (gone) Tj Q (kept) Tj 3 Tr (gone) ' ET"
    assert b"gone" in filtered(pdf, content).data
    data = filtered(pdf, content, drop_invisible=True).data
    assert b"gone" not in data
    assert b"kept" in data
    assert b"T*" in data


def test_too_much_content_is_refused(pdf, monkeypatch):
    monkeypatch.setattr("redactor.formats.pdf.streams.MAX_CONTENT", 1000)
    packed = zlib.compress(zlib.compress(b"1 w " * 400_000))
    both = Array([Name.FlateDecode, Name.FlateDecode])
    pdf.pages[0].Contents = pdf.make_stream(packed, Filter=both)
    with pytest.raises(LimitError):
        parse_stream(pdf.pages[0].obj)


def test_unpackable_content_is_an_error_of_the_page(pdf):
    pdf.pages[0].Contents = pdf.make_stream(b"no flate", Filter=Name.JPXDecode)
    with pytest.raises(ContentError):
        parse_stream(pdf.pages[0].obj)


def groups(pdf, **config):
    on, off = (pdf.make_indirect(Dictionary(Type=Name.OCG, Name=n)) for n in ("on", "off"))
    pdf.Root.OCProperties = Dictionary(OCGs=[on, off], D=Dictionary(OFF=[off], **config))
    return on, off


@pytest.mark.parametrize(
    ("policy", "hidden"), [("/AnyOn", False), ("/AllOn", True), ("/AnyOff", False), ("/AllOff", True)]
)
def test_membership_policies(pdf, policy, hidden):
    on, off = groups(pdf)
    layers = Layers(pdf)
    assert layers.any_hidden
    assert not layers.hides(on)
    assert layers.hides(off)
    member = Dictionary(Type=Name.OCMD, OCGs=Array([on, off]), P=Name(policy))
    assert layers.hides(member) is hidden


def test_visibility_expressions(pdf):
    on, off = groups(pdf)
    layers = Layers(pdf)
    assert layers.hides(Dictionary(Type=Name.OCMD, VE=Array([Name.And, on, off])))
    assert not layers.hides(Dictionary(Type=Name.OCMD, VE=Array([Name.Or, on, off])))
    assert not layers.hides(Dictionary(Type=Name.OCMD, VE=Array([Name.And, on, Array([Name.Not, off])])))


def test_base_state_off(pdf):
    groups(pdf, BaseState=Name.OFF)
    layers = Layers(pdf)
    assert all(layers.hides(group) for group in pdf.Root.OCProperties.OCGs)


def test_leading_becomes_plain_moves(pdf):
    page = pdf.pages[0]
    page.Contents = pdf.make_stream(b"BT 8 TL 10 90 Td (a) ' T* 0 -9 TD T* 1 2 (b) \" ET")
    plain_moves(pdf, page.obj, page.resources, set())
    words = page.Contents.read_bytes().split()
    assert not {b"TL", b"T*", b"TD", b"'", b'"'} & set(words)
    moves = [float(words[i - 1]) for i, w in enumerate(words) if w == b"Td"]
    assert moves == [90, -8, -8, -9, -9, -9]


def test_shift_of_a_text_only_group_is_movable(pdf):
    page = pdf.pages[0]
    page.Contents = pdf.make_stream(
        b"q 1 0 0 1 50 60 cm BT ET BT ET Q q 1 0 0 1 5 6 cm 0 0 9 9 re f BT ET Q "
        b"q 2 0 0 2 0 0 cm q BT ET Q Q BT ET"
    )
    assert movable_shifts(parse_stream(page.obj)).of_block == {0: 1, 1: 1}


def test_inverse():
    assert inverse((2.0, 0.0, 0.0, 4.0, 10.0, 20.0)) == pytest.approx((0.5, 0, 0, 0.25, -5, -5))
    assert inverse((0.0,) * 6) == (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)
