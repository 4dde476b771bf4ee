"""`verify` alone on others' files: each kind of place that gives something away is named, with where it is."""

from __future__ import annotations

import io
import zipfile
from email.message import EmailMessage

import docx as word
import openpyxl
import pptx
import pytest
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import RGBColor
from openpyxl.styles import Font, PatternFill
from pptx.dml.color import RGBColor as SlideColour
from pptx.util import Inches

from redactor.model import Outcome
from redactor.verification import audit

PALE = "no text in the colour of the paper"
EMBEDDED = "no embedded files"
WHITE = RGBColor(0xFF, 0xFF, 0xFF)


def named(data: bytes, name: str) -> dict[str, str]:
    """Check -> first place of what was named; nothing here may be a failure."""
    found: dict[str, str] = {}
    for result in audit(data, name):
        assert result.outcome is not Outcome.FAIL, result
        if result.outcome is Outcome.NEEDS_ACKNOWLEDGEMENT:
            found.setdefault(result.check, result.location)
    return found


def saved(document: object) -> bytes:
    out = io.BytesIO()
    document.save(out)  # type: ignore[attr-defined]
    return out.getvalue()


def memo(colour: RGBColor | None, shade: str = "") -> bytes:
    document = word.Document()
    document.add_paragraph("The crane was inspected.")
    run = document.add_paragraph().add_run("Tobias")
    if colour is not None:
        run.font.color.rgb = colour
    if shade:
        node = OxmlElement("w:shd")
        node.set(qn("w:val"), "clear")
        node.set(qn("w:fill"), shade)
        run._r.get_or_add_rPr().append(node)
    return saved(document)


def rota(colour: str, fill: str = "") -> bytes:
    book = openpyxl.Workbook()
    book.active["B2"] = "Tobias"
    book.active["B2"].font = Font(color=colour)
    if fill:
        book.active["B2"].fill = PatternFill("solid", fgColor=fill)
    return saved(book)


def slides(colour: int, fill: int | None = None, notes: str = "") -> bytes:
    show = pptx.Presentation()
    slide = show.slides.add_slide(show.slide_layouts[6])
    box = slide.shapes.add_textbox(0, 0, Inches(2), Inches(1))
    if fill is not None:
        box.fill.solid()
        box.fill.fore_color.rgb = SlideColour(fill, fill, fill)
    run = box.text_frame.paragraphs[0].add_run()
    run.text = "Tobias"
    run.font.color.rgb = SlideColour(colour, colour, colour)
    if notes:
        slide.notes_slide.notes_text_frame.text = notes
    return saved(show)


def open_text(colour: str, more: str = "") -> bytes:
    names = ("office", "style", "text")
    spaces = " ".join(f'xmlns:{n}="urn:oasis:names:tc:opendocument:xmlns:{n}:1.0"' for n in names)
    fo = "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
    content = (
        f'<office:document-content {spaces} xmlns:fo="{fo}">'
        '<office:automatic-styles><style:style style:name="T1" style:family="text">'
        f'<style:text-properties fo:color="{colour}" {more}/></style:style></office:automatic-styles>'
        "<office:body><office:text><text:p>seen</text:p>"
        '<text:p><text:span text:style-name="T1">Tobias</text:span></text:p></office:text></office:body>'
        "</office:document-content>"
    )
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        archive.writestr("content.xml", content)
        archive.writestr("META-INF/manifest.xml", "<manifest/>")
    return out.getvalue()


def test_white_words_are_named_with_their_paragraph() -> None:
    assert named(memo(WHITE), "a.docx")[PALE] == "word/document.xml#p2"
    assert named(rota("FFFFFFFF"), "a.xlsx")[PALE] == "xl/worksheets/sheet1.xml!B2"
    assert named(slides(0xFF), "a.pptx")[PALE].startswith("ppt/slides/slide1.xml#p")


@pytest.mark.parametrize(
    ("data", "name"),
    [
        (memo(None), "a.docx"),
        (memo(WHITE, shade="1F3864"), "a.docx"),
        (rota("FF000000"), "a.xlsx"),
        (rota("FFFFFFFF", fill="FF1F3864"), "a.xlsx"),
        (slides(0x20), "a.pptx"),
        (slides(0xFF, fill=0x20), "a.pptx"),
        (b"<p style='color:#fff;background:#123'>Tobias</p>", "a.html"),
        (b"<p style='background-color:#fff'>Tobias</p>", "a.html"),
        (b"{\\rtf1{\\colortbl;\\red255\\green255\\blue255;}\\cf0 Tobias}", "a.rtf"),
    ],
)
def test_words_that_can_be_read_are_not(data: bytes, name: str) -> None:
    assert PALE not in named(data, name)


@pytest.mark.parametrize("style", ["color:#fff", "COLOR: white !important", "color:#fefefe"])
def test_white_words_of_a_page(style: str) -> None:
    page = f"<html>\n<body><p>seen<br></p>\n<p style='{style}'>Tobias <b>Quill</b></p></body></html>".encode()
    assert named(page, "a.html")[PALE] == "text line 3"


def test_white_words_of_rich_text_and_of_open_document() -> None:
    rich = b"{\\rtf1{\\colortbl;\\red0\\green0\\blue0;\\red255\\green255\\blue255;}\\cf1 seen \\cf2 Tobias}"
    assert named(rich, "a.rtf")[PALE] == "text in colour 2"
    assert named(open_text("#ffffff"), "a.odt")[PALE] == "content.xml#p2"
    assert PALE not in named(open_text("#101010"), "a.odt")
    assert PALE not in named(open_text("#ffffff", 'fo:background-color="#000000"'), "a.odt")


RICH = {
    "no comments": b"{\\rtf1 seen{\\*\\annotation Tobias}}",
    "no tracked changes": b"{\\rtf1 seen{\\deleted Tobias}}",
    "no document properties": b"{\\rtf1{\\info{\\author Tobias}}seen}",
    EMBEDDED: b"{\\rtf1 seen{\\object{\\*\\objdata 0105}}}",
    "no hidden text": b"{\\rtf1 seen{\\v Tobias}}",
}


@pytest.mark.parametrize("check", RICH)
def test_places_of_rich_text_have_names(check: str) -> None:
    assert check in named(RICH[check], "a.rtf")


def test_notes_and_macros_and_embedded_files_have_names(docx: object) -> None:
    assert named(slides(0x20, notes="Tobias"), "a.pptx")["no speaker's notes"] == "ppt/notesSlides/notesSlide1.xml"
    parts = {"word/vbaProject.bin": b"\xd0\xcf", "word/embeddings/oleObject1.bin": b"\xd0\xcf"}
    found = named(docx(parts=parts), "a.docx")  # type: ignore[operator]
    assert (found["no macros"], found[EMBEDDED]) == tuple(parts)


def test_a_message_names_its_files_and_what_hides_in_its_page() -> None:
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = "a@example.org", "b@example.org", "Rota"
    message.set_content("seen")
    message.add_alternative("<p>seen</p><!-- Tobias --><p style='color:#fff'>Tobias</p>", subtype="html")
    message.add_attachment(memo(WHITE), maintype="application", subtype="octet-stream", filename="a.docx")
    found = named(message.as_bytes(), "m.eml")
    assert found["no comments"].startswith("part/3/")
    assert found[PALE].startswith("part/3/")
    assert found[EMBEDDED] == "part/4"


def test_characters_that_nobody_sees_are_named_by_line() -> None:
    assert named("one\ntwo\u200bthree\n".encode(), "a.txt")["no invisible characters"] == "text line 2"
    assert "no invisible characters" not in named("one\ntwo three é\n".encode(), "a.txt")
