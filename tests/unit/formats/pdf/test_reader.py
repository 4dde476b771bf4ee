"""Reading: one segment a page, boxes where the ink is shown, hidden things, and clean refusals."""

from __future__ import annotations

import io

import pikepdf
import pytest
from pikepdf import Dictionary, Name
from PIL import Image, ImageDraw

from redactor.errors import DamagedFileError, EncryptedFileError
from redactor.formats.pdf import FORMAT, read
from redactor.model import SegmentKind


def segment(document, address):
    return next(s for s in document.segments if s.address == address)


def ink(image, scale):
    """The bounding box of all dark pixels in points."""
    mask = image.convert("L").point(lambda v: 255 if v < 128 else 0)
    return [v / scale for v in mask.getbbox()]


def test_pages_have_text_boxes_and_sizes(text_pdf):
    document = read(text_pdf("Agent met the source", "second line"), "draft.pdf")
    page = segment(document, "page/1")
    assert page.text == "Agent met the source\nsecond line"
    assert page.label == "Page 1"
    assert page.page == 1
    assert len(page.boxes) == len(page.text)
    assert page.boxes[page.text.index("\n")].is_empty
    assert (document.pages[0].width, document.pages[0].height) == (300, 200)
    assert document.pages[0].has_text
    assert not document.pages[0].has_image
    assert document.name == "draft.pdf"
    assert FORMAT.key == "pdf"
    assert FORMAT.extension == ".pdf"


def test_boxes_of_neighbouring_lines_do_not_overlap(text_pdf):
    page = segment(read(text_pdf("Agypj first", "Agypj next"), "x"), "page/1")
    first, second = page.boxes.quads(0, len(page.text))
    assert first.y1 <= second.y0


def test_box_height_does_not_depend_on_the_letters(text_pdf):
    page = segment(read(text_pdf("anna", "Gypsy"), "x"), "page/1")
    first, second = page.boxes.quads(0, len(page.text))
    assert first.height == pytest.approx(second.height, abs=0.01)


@pytest.mark.parametrize("turn", [0, 90, 180, 270])
@pytest.mark.parametrize("crop", [None, [20, 30, 280, 190], [-50, -50, 290, 260]])
def test_boxes_lie_on_the_ink_as_shown(text_pdf, edit_pdf, rendered, turn, crop):
    def change(pdf):
        pdf.pages[0].Rotate = turn
        if crop:
            pdf.pages[0].CropBox = crop

    data = edit_pdf(text_pdf("HHHHHHHH"), change)
    document = read(data, "x")
    (quad,) = [segment(document, "page/1").boxes[i] for i in (0,)]
    page = segment(document, "page/1")
    boxes = page.boxes.rects(0, 8)
    whole = boxes[0]
    for box in boxes:
        whole = whole.union(box)
    x0, y0, x1, y1 = ink(rendered(data, scale=4), 4)
    assert whole.x0 - 0.5 <= x0 < x1 <= whole.x1 + 0.5
    assert whole.y0 - 0.5 <= y0 < y1 <= whole.y1 + 0.5
    assert max(quad.width, quad.height) < 14
    width, height = rendered(data, scale=1).size
    assert (round(document.pages[0].width), round(document.pages[0].height)) == (width, height)


def test_user_unit_scales_page_and_boxes(text_pdf, edit_pdf):
    plain = read(text_pdf("Agent"), "x")

    def change(pdf):
        pdf.pages[0].UserUnit = 2

    scaled = read(edit_pdf(text_pdf("Agent"), change), "x")
    assert scaled.pages[0].width == 2 * plain.pages[0].width
    before, after = plain.segments[0].boxes[0], scaled.segments[0].boxes[0]
    assert after.x0 == pytest.approx(2 * before.x0, abs=0.05)
    assert after.height == pytest.approx(2 * before.height, abs=0.05)


def test_code_points_beyond_the_basic_plane_stay_one(edit_pdf, text_pdf):
    def change(pdf):
        mapping = b"1 begincodespacerange <00> <FF> endcodespacerange 1 beginbfchar <41> <D83DDE00> endbfchar"
        for font in pdf.pages[0].Resources.Font.values():
            font.ToUnicode = pdf.make_stream(b"begincmap " + mapping + b" endcmap")

    page = segment(read(edit_pdf(text_pdf("xAx"), change), "x"), "page/1")
    assert page.text == "x\U0001f600x"
    assert len(page.boxes) == 3


def test_hyphen_at_a_line_end_keeps_hyphen_and_line(text_pdf):
    page = segment(read(text_pdf("the inter-", "national source"), "x"), "page/1")
    assert page.text == "the inter-\nnational source"


def test_picture_page_is_unread(make_pdf, tmp_path):
    image = Image.new("L", (300, 200), 255)
    ImageDraw.Draw(image).text((40, 90), "SCANNED LETTER", fill=0)

    def draw(canvas):
        canvas.drawInlineImage(image, 0, 0, 300, 200)

    document = read(make_pdf(draw), "x")
    (area,) = document.unread
    assert (area.address, area.page) == ("page/1", 1)
    assert area.reason == "Page 1 is a picture without text."
    assert document.pages[0].has_image
    assert not document.pages[0].has_text


def test_small_picture_beside_text_is_not_reported(make_pdf):
    def draw(canvas):
        canvas.drawString(40, 150, "A letter head with a small logo")
        canvas.drawInlineImage(Image.new("RGB", (20, 20), "red"), 10, 10, 20, 20)

    assert read(make_pdf(draw), "x").unread == ()


def test_picture_beside_text_is_reported_once_with_its_place_for_ocr(make_pdf):
    def draw(canvas):
        canvas.drawString(40, 180, "A caption above a photograph")
        canvas.drawInlineImage(Image.new("RGB", (40, 40), "red"), 0, 0, 300, 120)

    (area,) = read(make_pdf(draw), "x").unread
    assert (area.address, area.page) == ("page/1/picture/1", 1)
    assert (area.rect.x0, area.rect.y0) == (0, 80)
    assert (area.rect.x1, area.rect.y1) == (300, 200)


def test_strips_that_meet_are_one_picture(make_pdf):
    def draw(canvas):
        canvas.drawString(40, 180, "A photograph that was cut into strips")
        for number in range(10):
            canvas.drawInlineImage(Image.new("RGB", (200, 4), "red"), 50, 20 + 4 * number, 200, 4)

    document = read(make_pdf(draw), "x")
    (area,) = document.unread
    assert (area.rect.height, area.rect.width) == (pytest.approx(40), pytest.approx(200))
    assert document.warnings == ()


def test_what_is_too_small_to_hold_words_is_named_with_its_measure(make_pdf):
    def draw(canvas):
        canvas.drawString(40, 180, "Two bullets")
        for x in (10, 60):
            canvas.drawInlineImage(Image.new("RGB", (20, 20), "red"), x, 10, 10, 10)

    document = read(make_pdf(draw), "x")
    assert document.unread == ()
    (warning,) = document.warnings
    assert warning.startswith("2 pictures are too small to hold legible text (under 5 by 12 points")


def test_a_picture_below_visible_text_is_named_and_one_with_a_text_layer_is_not(make_pdf):
    def draw(canvas, mode):
        canvas.drawInlineImage(Image.new("RGB", (100, 100), "yellow"), 0, 0, 300, 200)
        text = canvas.beginText(40, 100)
        text.setTextRenderMode(mode)
        text.textLine("Words that lie over a picture")
        canvas.drawText(text)

    seen = read(make_pdf(lambda canvas: draw(canvas, 0)), "x")
    assert seen.unread == ()
    assert seen.warnings == (
        "Pictures lie below visible text on page 1: words inside of these pictures were not read.",
    )
    assert read(make_pdf(lambda canvas: draw(canvas, 3)), "x").warnings == ()


def test_properties_notes_outline_and_links_are_hidden_segments(make_pdf, edit_pdf):
    def draw(canvas):
        canvas.setAuthor("Ada Example")
        canvas.bookmarkPage("here")
        canvas.addOutlineEntry("Chapter about Bruno", "here")
        canvas.linkURL("https://example.org/carla", (10, 10, 50, 50))
        canvas.drawString(40, 150, "Visible")

    def change(pdf):
        note = Dictionary(
            Type=Name.Annot, Subtype=Name.Text, Rect=[0, 0, 9, 9], Contents="Ask Dora", T="Emil", F=2,
        )  # fmt: skip
        pdf.pages[0].Annots.append(pdf.make_indirect(note))

    document = read(edit_pdf(make_pdf(draw), change), "x")
    hidden = {s.address: s for s in document.segments if not s.visible}
    assert all(s.removed_always for s in hidden.values())
    assert hidden["property/author"].text == "Ada Example"
    assert hidden["outline/1"].text == "Chapter about Bruno"
    assert hidden["outline/1"].kind is SegmentKind.OUTLINE
    assert hidden["link/1"].text == "https://example.org/carla"
    assert "Ask Dora" in hidden["note/1"].text
    assert "Emil" in hidden["note/1"].text
    assert segment(document, "page/1").text == "Visible"


def test_field_values_are_page_text_with_boxes(make_pdf):
    def draw(canvas):
        canvas.drawString(40, 150, "Name:")
        canvas.acroForm.textfield(name="applicant", value="Frida Example", x=80, y=140, width=150, height=20)

    document = read(make_pdf(draw), "x")
    page = segment(document, "page/1")
    start = page.text.index("Frida Example")
    (quad,) = page.boxes.quads(start, start + 13)
    assert 80 <= quad.x0 < quad.x1 <= 230
    assert 40 <= quad.y0 < quad.y1 <= 62
    assert any(s.kind is SegmentKind.FORM_FIELD and "Frida Example" in s.text for s in document.segments)


def test_text_off_the_page_and_invisible_text_are_hidden_segments(make_pdf):
    def draw(canvas):
        canvas.drawString(40, 150, "Visible")
        canvas.drawString(400, 150, "Outside")
        text = canvas.beginText(40, 100)
        text.setTextRenderMode(3)
        text.textOut("Unseen")
        canvas.drawText(text)

    document = read(make_pdf(draw), "x")
    assert segment(document, "page/1").text.strip() == "Visible"
    hidden = segment(document, "hidden/1")
    assert "Outside" in hidden.text
    assert "Unseen" in hidden.text
    assert hidden.removed_always
    assert len(hidden.boxes) == len(hidden.text)


def test_invisible_text_over_a_picture_is_its_text_layer(make_pdf):
    def draw(canvas):
        canvas.drawInlineImage(Image.new("L", (30, 20), 200), 0, 0, 300, 200)
        text = canvas.beginText(40, 100)
        text.setTextRenderMode(3)
        text.textOut("Recognised letter text")
        canvas.drawText(text)

    document = read(make_pdf(draw), "x")
    assert segment(document, "page/1").text.strip() == "Recognised letter text"
    assert document.unread == ()


def test_attached_files_are_named_and_withheld(text_pdf, edit_pdf):
    def change(pdf):
        pdf.attachments["salaries.txt"] = pikepdf.AttachedFileSpec(pdf, b"Gustav 100", filename="salaries.txt")

    document = read(edit_pdf(text_pdf("Visible"), change), "x")
    assert segment(document, "attachment/1/name").text == "salaries.txt"
    (area,) = document.unread
    assert area.address == "attachment/1"
    assert area.withheld


@pytest.mark.parametrize(
    "data", [b"", b"%PDF-1.7\n", b"no pdf at all", b"%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n"]
)
def test_damage_is_refused(data):
    with pytest.raises(DamagedFileError):
        read(data, "x")


def test_no_pages_is_damage():
    out = io.BytesIO()
    with pikepdf.new() as pdf:
        pdf.save(out)
    with pytest.raises(DamagedFileError):
        read(out.getvalue(), "x")


def test_cut_off_file_is_repaired_with_a_warning(text_pdf):
    data = text_pdf("Agent met the source")
    document = read(data[: data.rindex(b"xref")], "x")
    assert segment(document, "page/1").text == "Agent met the source"


def test_password_is_asked_for_and_an_empty_one_is_tried(text_pdf, edit_pdf):
    locked = edit_pdf(text_pdf("A"), lambda pdf: None, encryption=pikepdf.Encryption(owner="o", user="u"))
    with pytest.raises(EncryptedFileError):
        read(locked, "x")
    opened = edit_pdf(text_pdf("Open"), lambda pdf: None, encryption=pikepdf.Encryption(owner="o", user=""))
    document = read(opened, "x")
    assert segment(document, "page/1").text == "Open"
    assert any("encrypted" in warning for warning in document.warnings)


def test_signature_gives_a_warning(text_pdf, edit_pdf):
    def change(pdf):
        field = Dictionary(FT=Name.Sig, T="Signature1", V=Dictionary(Type=Name.Sig, Name="Hanna"))
        pdf.Root.AcroForm = Dictionary(Fields=[pdf.make_indirect(field)])

    assert any("signature" in w for w in read(edit_pdf(text_pdf("A"), change), "x").warnings)


def test_switched_off_layer_is_read_as_hidden(text_pdf, edit_pdf):
    def change(pdf):
        group = pdf.make_indirect(Dictionary(Type=Name.OCG, Name="draft"))
        pdf.Root.OCProperties = Dictionary(OCGs=[group], D=Dictionary(OFF=[group], Order=[group]))
        pdf.pages[0].Resources.Properties = Dictionary(L0=group)
        pdf.pages[0].contents_add(b"/OC /L0 BDC BT /F1 12 Tf 40 60 Td (Layered) Tj ET EMC")

    document = read(edit_pdf(text_pdf("Visible"), change), "x")
    assert "Layered" not in segment(document, "page/1").text
    assert segment(document, "layer/1").text == "Layered"


def test_addresses_are_unique(make_pdf):
    def draw(canvas):
        canvas.setTitle("A")
        canvas.linkURL("https://example.org/a", (10, 10, 50, 50))
        canvas.linkURL("https://example.org/b", (10, 10, 50, 50))

    document = read(make_pdf(draw, draw), "x")
    addresses = [s.address for s in document.segments]
    assert len(addresses) == len(set(addresses))
