"""Length hiding: names of different widths leave the very same file, in each layout that could be told apart."""

from __future__ import annotations

import io
import re

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name
from reportlab.pdfbase.pdfmetrics import stringWidth

from redactor.formats.pdf import read, write_redacted
from redactor.model import Appearance, Plan, SpanOperation

NAMES = ("Li", "Chen", "Smith", "Jones", "Illig", "Mwwmbo", "Featherstonehaugh")


def wide(text):
    return stringWidth(text, "Times-Roman", 12)


def hide(data, name, **options):
    segment = next(s for s in read(data, "x").segments if name in s.text and s.visible)
    start = segment.text.index(name)
    span = SpanOperation(segment.address, start, start + len(name), "[PERSON]", hide_length=True)
    return write_redacted(data, "x", Plan(spans=(span,), **options))


def outcomes(make, **options):
    return {(w.data, w.boxes) for w in (hide(make(name), name, **options) for name in NAMES)}


def with_content(text_pdf, edit_pdf, *pieces):
    def make(name):
        def change(pdf):
            content = b"\n".join(p(name) if callable(p) else p for p in pieces)
            pdf.pages[0].Contents = pdf.make_stream(content)

        return edit_pdf(text_pdf("x"), change)

    return make


OTHERS = b"BT /F2 12 Tf 40 100 Td (A line below that stays) Tj ET BT /F2 12 Tf 40 80 Td (and one more) Tj ET"


def plain(name):
    return f"BT /F2 12 Tf 40 150 Td (Agent {name} met the source) Tj ET".encode()


def rounded(name):
    """Shifts that round each glyph to a device pixel, as word processors write them."""
    text, parts, at = f"Agent {name} met the source", [], 0.0
    for char in text:
        advance = wide(char)
        slack = round(at + advance) - (at + advance)
        parts.append(f"({char}) {-slack / 12 * 1000:.3f}")
        at += advance + slack
    return f"BT /F2 12 Tf 40 150 Td [{' '.join(parts)}] TJ ET".encode()


def justified(name):
    slack = (230 - wide(f"Agent {name} met the source")) / 4
    return f"{slack:.4f} Tw BT /F2 12 Tf 40 150 Td (Agent {name} met the source) Tj ET 0 Tw".encode()


def moved(name):
    """Each word with a relative move of its own."""
    width = wide(name)
    return (
        f"BT /F2 12 Tf 40 150 Td (Agent ) Tj 34 0 Td ({name}) Tj {width + 3:.3f} 0 Td (met the) Tj "
        f"1 0 0 1 {120 + width:.3f} 150 Tm (source) Tj ET"
    ).encode()


def pieces(name):
    """Each word under a coordinate shift of its own, as Quartz writes them."""
    width = wide(name)
    word = "q 0.5 0 0 0.5 {x:.3f} 150 cm BT 24 0 0 24 0 0 Tm /F2 1 Tf ({text}) Tj ET Q "
    return (
        word.format(x=40, text="Agent ")
        + word.format(x=74, text=name)
        + word.format(x=78 + width, text="met the source")
    ).encode()


def spread(name):
    """Justified so widely that each word could be a column."""
    slack = (300 - wide(f"Agent {name} met it")) / 3
    return f"{slack:.4f} Tw BT /F2 12 Tf 0 150 Td (Agent {name} met it) Tj ET 0 Tw".encode()


def lone(name):
    """A name alone on its line, centred on nothing that shows."""
    return f"BT /F2 12 Tf {171 - wide(name) / 2:.3f} 150 Td ({name}) Tj ET".encode()


def highlighted(name):
    """A colour behind the name that ends where it ends."""
    return f"1 1 0 rg 74 146 {wide(name):.3f} 14 re f 0 g ".encode() + plain(name)


@pytest.mark.parametrize("line", [plain, rounded, justified, moved, pieces, spread, lone, highlighted])
@pytest.mark.parametrize("appearance", list(Appearance))
def test_every_name_leaves_the_same_file(text_pdf, edit_pdf, line, appearance):
    make = with_content(text_pdf, edit_pdf, line, OTHERS)
    results = [hide(make(name), name, appearance=appearance) for name in NAMES]
    assert [w.warnings for w in results] == [()] * len(NAMES)
    assert len({(w.data, w.boxes) for w in results}) == 1


def test_without_hiding_the_widths_differ(text_pdf, edit_pdf):
    make = with_content(text_pdf, edit_pdf, plain, OTHERS)
    seen = set()
    for name in NAMES:
        text = read(make(name), "x").segments[0].text
        start = text.index(name)
        plan = Plan(spans=(SpanOperation("page/1", start, start + len(name), "X"),))
        seen.add(write_redacted(make(name), "x", plan).boxes)
    assert len(seen) == len(NAMES)


def test_line_reads_on_and_others_stay_in_place(text_pdf, edit_pdf, page_text, contents):
    make = with_content(text_pdf, edit_pdf, plain, OTHERS)
    written = hide(make("Featherstonehaugh"), "Featherstonehaugh")
    assert (
        re.sub(r"\s+", " ", page_text(written.data)) == "Agent met the source A line below that stays and one more"
    )
    assert b"40 100 T" in contents(written.data)
    (box,) = written.boxes
    assert box.rect.width == pytest.approx(36, abs=0.01)


def test_two_names_on_a_line_and_one_at_its_start(text_pdf, edit_pdf):
    def line(name):
        return f"BT /F2 12 Tf 40 150 Td ({name} met {name} there) Tj ET".encode()

    make = with_content(text_pdf, edit_pdf, line, OTHERS)
    results = set()
    for name in NAMES:
        text = read(make(name), "x").segments[0].text
        at = [m.start() for m in re.finditer(name, text)]
        spans = tuple(SpanOperation("page/1", a, a + len(name), "X", hide_length=True) for a in at)
        written = write_redacted(make(name), "x", Plan(spans=spans))
        assert len(written.boxes) == 2
        results.add((written.data, written.boxes))
    assert len(results) == 1


def test_right_aligned_and_centred_lines_keep_the_edge_that_they_share(make_pdf):
    def make(name):
        def draw(canvas):
            canvas.drawRightString(280, 150, f"signed {name}")
            canvas.drawRightString(280, 130, "Head of Office")
            canvas.drawCentredString(120, 90, f"for {name}")
            canvas.drawCentredString(120, 70, "in the matter of the bridge")

        return make_pdf(draw)

    results = set()
    for name in NAMES:
        text = read(make(name), "x").segments[0].text
        spans = tuple(
            SpanOperation("page/1", m.start(), m.end(), "X", hide_length=True) for m in re.finditer(name, text)
        )
        written = write_redacted(make(name), "x", Plan(spans=spans))
        results.add((written.data, written.boxes))
        assert max(box.rect.x1 for box in written.boxes) == pytest.approx(280, abs=0.5)
    assert len(results) == 1


def test_columns_beside_the_line_do_not_move(text_pdf, edit_pdf, page_text):
    def line(name):
        return f"BT /F2 12 Tf 40 150 Td (by {name} today) Tj 160 0 Td (12.50) Tj ET".encode()

    make = with_content(text_pdf, edit_pdf, line, OTHERS)
    boxes = set()
    for name in ("Li", "Chen", "Smith"):
        document = read(hide(make(name), name).data, "x")
        page = document.segments[0]
        start = page.text.index("12.50")
        boxes.add(round(page.boxes[start].x0, 2))
    assert boxes == {200.0}


def test_name_inside_a_form_is_hidden_too(text_pdf, edit_pdf):
    def make(name):
        def change(pdf):
            stream = pdf.make_stream(plain(name))
            stream.Type, stream.Subtype, stream.BBox = Name.XObject, Name.Form, Array([0, 0, 300, 200])
            stream.Resources = Dictionary(Font=pdf.pages[0].Resources.Font)
            pdf.pages[0].Resources.XObject = Dictionary(Fm=stream)
            pdf.pages[0].Contents = pdf.make_stream(b"/Fm Do " + OTHERS)

        return edit_pdf(text_pdf("x"), change)

    assert len(outcomes(make)) == 1


def test_rotated_page(text_pdf, edit_pdf):
    make = with_content(text_pdf, edit_pdf, plain, OTHERS)
    turned = {
        hide(edit_pdf(make(name), lambda pdf: setattr(pdf.pages[0], "Rotate", 90)), name).boxes for name in NAMES
    }
    assert len(turned) == 1
    ((box,),) = turned
    assert box.rect.height == pytest.approx(36, abs=0.01)


def test_underline_of_the_name_goes_with_it(text_pdf, edit_pdf):
    def line(name):
        width = wide(name)
        return plain(name) + f" 74 148 m {74 + 0.8 * width:.2f} 148 l S".encode()

    make = with_content(text_pdf, edit_pdf, line, OTHERS)
    assert b" l\n" not in pikepdf_content(hide(make("Featherstonehaugh"), "Featherstonehaugh").data)


def pikepdf_content(data):
    with pikepdf.open(io.BytesIO(data)) as pdf:
        return pdf.pages[0].Contents.read_bytes()


def test_what_cannot_be_hidden_is_said(text_pdf, edit_pdf):
    def slanted(name):
        return f"BT /F2 12 Tf .9 .3 -.3 .9 40 50 Tm (Agent {name} met) Tj ET".encode()

    written = hide(with_content(text_pdf, edit_pdf, slanted)("Smith"), "Smith")
    assert written.warnings == ("The width of a gap on page 1 could not be hidden: its text is slanted.",)
