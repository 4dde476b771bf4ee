"""Embedded fonts of a written file: no outline of a letter that is not drawn, and a meaning for every code."""

from __future__ import annotations

import io
import struct
from pathlib import Path

import pikepdf
import pytest
import reportlab
from pikepdf import Array, Dictionary, Name
from reportlab.pdfbase.ttfonts import TTFontFile

from redactor.formats.pdf.reader import read
from redactor.formats.pdf.subsets import cut_fonts
from redactor.formats.pdf.writer import write_redacted
from redactor.model import Outcome, Plan
from redactor.verification.audit import audit
from redactor.verification.pdf_orphans import ORPHANS

VERA = Path(reportlab.__file__).parent / "fonts" / "Vera.ttf"
KEPT, GONE = "The keeper was", "Quincy Zhukov"


@pytest.fixture(scope="module")
def glyph_of():
    return TTFontFile(str(VERA)).charToGlyph


@pytest.fixture
def composite_pdf(glyph_of):
    """composite_pdf(*lines, to_unicode=False): a Type 0 font with all of Vera, its codes glyph numbers."""

    def make(*lines, to_unicode=False):
        with pikepdf.new() as pdf:
            program = pdf.make_stream(VERA.read_bytes())
            program.Length1 = VERA.stat().st_size
            descriptor = Dictionary(
                Type=Name.FontDescriptor, FontName=Name("/ABCDEF+Vera"), Flags=4,
                FontBBox=Array([-180, -236, 1290, 930]), ItalicAngle=0, Ascent=930, Descent=-236,
                CapHeight=730, StemV=80, FontFile2=program,
            )  # fmt: skip
            descendant = Dictionary(
                Type=Name.Font, Subtype=Name.CIDFontType2, BaseFont=Name("/ABCDEF+Vera"),
                CIDToGIDMap=Name.Identity, CIDSystemInfo=Dictionary(
                    Registry=pikepdf.String("Adobe"), Ordering=pikepdf.String("Identity"), Supplement=0
                ),
                FontDescriptor=pdf.make_indirect(descriptor), DW=600,
            )  # fmt: skip
            font = Dictionary(
                Type=Name.Font, Subtype=Name.Type0, BaseFont=Name("/ABCDEF+Vera"), Encoding=Name("/Identity-H"),
                DescendantFonts=Array([pdf.make_indirect(descendant)]),
            )  # fmt: skip
            if to_unicode:
                rows = [b"<%04X> <%04X>" % (glyph_of[ord(c)], ord(c)) for c in sorted(set("".join(lines)))]
                font.ToUnicode = pdf.make_stream(
                    b"begincmap 1 begincodespacerange <0000> <FFFF> endcodespacerange %d beginbfchar " % len(rows)
                    + b" ".join(rows) + b" endbfchar endcmap"
                )  # fmt: skip
            content = b"BT /F 12 Tf "
            for number, line in enumerate(lines):
                codes = b"".join(b"%04X" % glyph_of[ord(char)] for char in line)
                content += b"1 0 0 1 40 %d Tm <%s> Tj " % (150 - 30 * number, codes)
            page = pdf.add_blank_page(page_size=(300, 200))
            page.Resources = Dictionary(Font=Dictionary(F=pdf.make_indirect(font)))
            page.Contents = pdf.make_stream(content + b"ET")
            out = io.BytesIO()
            pdf.save(out)
            return out.getvalue()

    return make


def the_font(data):
    pdf = pikepdf.open(io.BytesIO(data))
    return pdf, pdf.pages[0].Resources.Font[next(iter(pdf.pages[0].Resources.Font.keys()))]


def outlined(data):
    """The numbers of glyphs with an outline, from the program's own tables."""
    pdf, font = the_font(data)
    with pdf:
        program = font.DescendantFonts[0].FontDescriptor.FontFile2.read_bytes()
    count = struct.unpack_from(">H", program, 4)[0]
    rows = [struct.unpack_from(">4sIII", program, 12 + 16 * n) for n in range(count)]
    tables = {tag: program[at : at + length] for tag, _, at, length in rows}
    kind, size = (">%dI", 4) if struct.unpack_from(">h", tables[b"head"], 50)[0] else (">%dH", 2)
    places = struct.unpack(kind % (len(tables[b"loca"]) // size), tables[b"loca"])
    return {n for n in range(len(places) - 1) if places[n + 1] > places[n]}


def test_letters_of_a_removed_name_have_no_outline_left(composite_pdf, glyph_of):
    before = composite_pdf(KEPT, GONE, to_unicode=True)
    after = write_redacted(before, "a.pdf", Plan(terms=(GONE,))).data
    letters = {glyph_of[ord(char)] for char in set(GONE) - set(KEPT) - {" "}}
    stays = {glyph_of[ord(char)] for char in set(KEPT) - {" "}}
    assert letters <= outlined(before)
    assert not letters & outlined(after)
    assert stays <= outlined(after)


def test_what_stays_is_still_drawn_and_read(composite_pdf):
    after = write_redacted(composite_pdf(KEPT, GONE, to_unicode=True), "a.pdf", Plan(terms=(GONE,))).data
    assert KEPT in read(after, "a.pdf").segments[0].text
    import pypdfium2

    with pypdfium2.PdfDocument(after) as document:
        picture = document[0].render(scale=2).to_pil().convert("L").crop((70, 70, 300, 110))
    assert picture.getextrema()[0] < 60


def test_codes_without_a_map_get_the_one_that_was_read(composite_pdf, glyph_of):
    before = composite_pdf(KEPT)
    after = write_redacted(before, "a.pdf", Plan(terms=("nothing of this",))).data
    assert read(after, "a.pdf").segments[0].text == read(before, "a.pdf").segments[0].text
    pdf, font = the_font(after)
    with pdf:
        said = font.ToUnicode.read_bytes()
    # A space is read from where it stands, not from its code, and gets no map.
    for char in set(KEPT) - {" "}:
        assert b"<%04X> <" % glyph_of[ord(char)] in said


def test_a_map_that_is_a_name_is_replaced(composite_pdf, edit_pdf):
    def name_it(pdf):
        pdf.pages[0].Resources.Font.F.ToUnicode = Name("/Identity-H")

    after = write_redacted(edit_pdf(composite_pdf(KEPT), name_it), "a.pdf", Plan(terms=("nothing",))).data
    pdf, font = the_font(after)
    with pdf:
        assert isinstance(font.ToUnicode, pikepdf.Stream)


def test_a_program_that_can_not_be_followed_stays_whole(composite_pdf, edit_pdf):
    def break_it(pdf):
        pdf.pages[0].Resources.Font.F.DescendantFonts[0].FontDescriptor.FontFile2.write(b"no font at all")

    broken = edit_pdf(composite_pdf(KEPT), break_it)
    assert cut_fonts(broken) == broken


def test_verify_names_left_over_letters_by_page_and_object(composite_pdf):
    before = composite_pdf(KEPT, to_unicode=True)
    found = [result for result in audit(before, "a.pdf") if result.check == ORPHANS]
    assert [result.outcome for result in found] == [Outcome.NEEDS_ACKNOWLEDGEMENT]
    assert found[0].location.startswith("page/1, object ")
    assert "glyphs that nothing draws" in found[0].detail
    after = write_redacted(before, "a.pdf", Plan(terms=("nothing",))).data
    assert [r.outcome for r in audit(after, "a.pdf") if r.check == ORPHANS] == [Outcome.PASS]


def test_verify_names_characters_that_a_map_still_holds(composite_pdf, edit_pdf):
    def erase(pdf):
        # What a careless tool does: the text goes out of the page, the font stays as it was.
        content = pdf.pages[0].Contents.read_bytes()
        pdf.pages[0].Contents = pdf.make_stream(content.split(b"1 0 0 1 40 120")[0] + b"ET")

    careless = edit_pdf(composite_pdf(KEPT, GONE, to_unicode=True), erase)
    (found,) = [result for result in audit(careless, "a.pdf") if result.check == ORPHANS]
    assert f"maps {len(set(GONE) - set(KEPT))} characters" in found.detail
