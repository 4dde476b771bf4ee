"""Names of fonts: an embedded font gets a neutral one, no name keeps a removed text."""

from __future__ import annotations

import io

import pikepdf
import pytest
import reportlab
from pikepdf import Dictionary, Name
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from redactor.formats.pdf import write_redacted
from redactor.formats.pdf.fontnames import FontNames
from redactor.model import Plan


def names_in(data):
    with pikepdf.open(io.BytesIO(data)) as pdf:
        dictionaries = [o for o in pdf.objects if isinstance(o, pikepdf.Dictionary)]
        return {str(o[key])[1:] for o in dictionaries for key in ("/BaseFont", "/FontName") if key in o}


def test_embedded_fonts_get_neutral_names(make_pdf, page_text):
    folder = reportlab.__file__.rsplit("/", 1)[0] + "/fonts/"
    pdfmetrics.registerFont(TTFont("Vera", folder + "Vera.ttf"))
    pdfmetrics.registerFont(TTFont("VeraBd", folder + "VeraBd.ttf"))

    def draw(canvas):
        canvas.setFont("Vera", 12)
        canvas.drawString(40, 150, "Agent Smith")
        canvas.setFont("VeraBd", 12)
        canvas.drawString(40, 130, "in bold type")

    data = make_pdf(draw)
    assert any("Vera" in name for name in names_in(data))
    written = write_redacted(data, "x", Plan(terms=("Smith",)))
    assert names_in(written.data) == {"AAAAAA+Rx", "AAAAAB+Rx"}
    assert page_text(written.data).split() == ["Agent", "in", "bold", "type"]


def test_font_name_that_holds_a_removed_text_is_replaced(text_pdf, edit_pdf, leaks, page_text):
    def own_font(pdf):
        widths = [500] * 96
        pdf.pages[0].Resources.Font.F2 = pdf.make_indirect(
            Dictionary(
                Type=Name.Font, Subtype=Name.TrueType, BaseFont=Name("/SmithGothic,Bold"), FirstChar=32,
                LastChar=127, Widths=widths, Encoding=Name.WinAnsiEncoding,
                FontDescriptor=Dictionary(Type=Name.FontDescriptor, FontName=Name("/SmithGothic,Bold"), Flags=32),
            )
        )  # fmt: skip

    written = write_redacted(edit_pdf(text_pdf("Agent Smith left"), own_font), "x", Plan(terms=("Smith",)))
    assert leaks(written.data, "Smith") == []
    assert names_in(written.data) == {"Helvetica-Bold"}
    assert page_text(written.data).split() == ["Agent", "left"]
    assert written.warnings == ()


def test_names_of_standard_fonts_stay(text_pdf, page_text):
    written = write_redacted(text_pdf("set in Times today"), "x", Plan(terms=("Times",)))
    assert "Times-Roman" in names_in(written.data)
    assert page_text(written.data).split() == ["set", "in", "today"]


@pytest.mark.parametrize(
    ("old", "flags", "removed", "new"),
    [
        ("SmithSans-BoldItalic", 32, ["Smith"], "Helvetica-BoldOblique"),
        ("Smith-Mono", 33, ["smith"], "Courier"),
        ("Smith", 2 + 64, ["Smith"], "Times-Italic"),
        ("Arial,Bold", 32, ["Arial"], "Arial,Bold"),
        ("TimesNewRomanPS-BoldMT", 32, ["Times"], "TimesNewRomanPS-BoldMT"),
        ("Helvetica-Smith", 32, ["Smith"], "Helvetica"),
        ("JohnSmith", 32, ["John Smith"], "Helvetica"),
        ("Georgia", 32, ["Smith"], "Georgia"),
        ("Georgia", 32, ["a"], "Georgia"),
    ],
)
def test_stand_ins_look_alike(old, flags, removed, new):
    source = Dictionary(BaseFont=Name(f"/{old}"), FontDescriptor=Dictionary(FontName=Name(f"/{old}"), Flags=flags))
    copied = Dictionary(source)
    FontNames(removed).rename(source, copied)
    assert (str(copied.BaseFont)[1:], str(copied.FontDescriptor.FontName)[1:]) == (new, new)


def test_name_in_a_descriptor_alone_is_replaced_too():
    font = Dictionary(BaseFont=Name.Georgia, FontDescriptor=Dictionary(FontName=Name.JohnSmith, Flags=34))
    FontNames(["Smith"]).rename(font, font)
    assert (font.BaseFont, font.FontDescriptor.FontName) == (Name("/Times-Roman"), Name("/Times-Roman"))


def test_type_3_font_has_a_neutral_name_in_its_descriptor_alone():
    font = Dictionary(Subtype=Name.Type3, FontDescriptor=Dictionary(FontName=Name.JohnSmith))
    FontNames().rename(font, font)
    assert font.FontDescriptor.FontName == Name("/AAAAAA+Rx")
    assert Name.BaseFont not in font
