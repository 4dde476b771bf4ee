"""Writing: what is named goes, neighbours stay, boxes are burned in where they belong, wrong plans are refused."""

from __future__ import annotations

import io

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name
from PIL import Image, ImageChops, ImageDraw, ImageStat
from reportlab.lib.colors import toColor

from redactor.errors import UsageError
from redactor.formats.pdf import read, write_redacted
from redactor.model import Appearance, AreaOperation, Plan, Rect, SpanOperation


def span(document, text, occurrence=0, label="[PERSON]"):
    for segment in document.segments:
        start = segment.text.find(text)
        for _ in range(occurrence):
            start = segment.text.find(text, start + 1)
        if start >= 0:
            return SpanOperation(segment.address, start, start + len(text), label)
    raise AssertionError(text)


def redact(data, *texts, **options):
    document = read(data, "x")
    return write_redacted(data, "x", Plan(spans=tuple(span(document, t) for t in texts), **options))


def is_black(image, rect, scale=2):
    inner = [round(v * scale) for v in (rect.x0 + 0.6, rect.y0 + 0.6, rect.x1 - 0.6, rect.y1 - 0.6)]
    return image.crop(inner).getextrema() == ((0, 0), (0, 0), (0, 0))


def test_named_span_goes_and_every_neighbour_stays(text_pdf, page_text, leaks):
    data = text_pdf("Line above Smith", "Agent Smith met the source", "Line below Smith")
    document = read(data, "x")
    written = write_redacted(data, "x", Plan(spans=(span(document, "Smith", 1),)))
    words = page_text(written.data).split()
    assert words == ["Line", "above", "Smith", "Agent", "met", "the", "source", "Line", "below", "Smith"]
    assert written.extension == ".pdf"
    assert written.warnings == ()
    assert leaks(redact(data, "Line above Smith", "Agent Smith", "Line below Smith").data, "Smith") == []


def test_tight_leading_spares_the_lines_above_and_below(make_pdf, page_text):
    def draw(canvas):
        for number, line in enumerate(("gypsy query above", "gypsy Smith query", "TALL BELOW ÀÉ")):
            canvas.drawString(40, 150 - 11 * number, line)

    text = page_text(redact(make_pdf(draw), "Smith").data).split()
    assert text == ["gypsy", "query", "above", "gypsy", "query", "TALL", "BELOW", "ÀÉ"]


@pytest.mark.parametrize("turn", [0, 90, 180, 270])
def test_box_is_solid_black_and_all_other_pixels_are_unchanged(text_pdf, edit_pdf, rendered, turn):
    data = edit_pdf(
        text_pdf("Agent Smith met the source", "and left"), lambda pdf: setattr(pdf.pages[0], "Rotate", turn)
    )
    written = redact(data, "Smith")
    (box,) = written.boxes
    assert (box.part, box.page, box.solid) == ("", 1, True)
    before, after = rendered(data), rendered(written.data)
    assert after.size == before.size
    assert is_black(after, box.rect)
    outside = ImageChops.difference(before, after)
    ImageDraw.Draw(outside).rectangle(
        [v * 2 + d for v, d in zip(box_of(box), (-2, -2, 2, 2), strict=True)], fill="black"
    )
    assert outside.getbbox() is None


def box_of(box):
    return box.rect.x0, box.rect.y0, box.rect.x1, box.rect.y1


@pytest.mark.parametrize("turn", [0, 90, 180, 270])
def test_label_stands_in_a_white_box(text_pdf, edit_pdf, page_text, rendered, turn):
    data = edit_pdf(text_pdf("Agent Featherstonehaugh met"), lambda pdf: setattr(pdf.pages[0], "Rotate", turn))
    written = redact(data, "Featherstonehaugh", appearance=Appearance.LABEL)
    assert "[PERSON]" in page_text(written.data)
    (box,) = written.boxes
    assert not box.solid
    document = read(written.data, "x")
    label = span(document, "[PERSON]")
    for glyph in document.segments[0].boxes.rects(label.start, label.end):
        assert box.rect.padded(1).contains(glyph.x0, glyph.y0)
        assert box.rect.padded(1).contains(glyph.x1, glyph.y1)
    x, y = round(box.rect.x0 * 2) + 3, round(box.rect.y0 * 2) + 3
    assert rendered(written.data).getpixel((x, y)) == (255, 255, 255)


def test_terms_are_a_net_below_the_spans(text_pdf, leaks, page_text):
    data = text_pdf("Smith met SMITH", "and smith left")
    written = write_redacted(data, "x", Plan(terms=("smith",)))
    assert page_text(written.data).split() == ["met", "and", "left"]
    assert len(written.boxes) == 3
    assert not [p for s in ("Smith", "SMITH", "smith") for p in leaks(written.data, s)]


def test_span_over_a_line_end_has_a_box_on_each_line(text_pdf, page_text):
    data = text_pdf("seen with Anna", "Smith at noon")
    written = redact(data, "Anna\nSmith")
    assert page_text(written.data).split() == ["seen", "with", "at", "noon"]
    assert len(written.boxes) == 2


@pytest.mark.parametrize(
    "plan",
    [
        Plan(spans=(SpanOperation("page/2", 0, 1, "X"),)),
        Plan(spans=(SpanOperation("page/1", 0, 99, "X"),)),
        Plan(spans=(SpanOperation("page/1", 3, 3, "X"),)),
        Plan(spans=(SpanOperation("note/7", 0, 1, "X"),)),
        Plan(areas=(AreaOperation("", 2, Rect(0, 0, 9, 9)),)),
    ],
)
def test_places_that_do_not_exist_are_refused(text_pdf, plan):
    with pytest.raises(UsageError):
        write_redacted(text_pdf("Agent"), "x", plan)


def test_spans_on_hidden_segments_are_accepted(make_pdf):
    def draw(canvas):
        canvas.setAuthor("Ada Example")
        canvas.drawString(40, 150, "Visible")

    written = redact(make_pdf(draw), "Ada Example")
    assert written.boxes == ()
    assert any(r.address == "property/author" for r in written.removals)


def scan(text="SECRET SCAN"):
    image = Image.new("RGB", (600, 400), "white")
    draw = ImageDraw.Draw(image)
    for row in range(0, 400, 16):
        draw.text((20, row), f"{text} {row}", fill="navy")
    return image


def picture_pdf(text_pdf, edit_pdf, image, filter_name):
    def change(pdf):
        if filter_name == Name.DCTDecode:
            out = io.BytesIO()
            image.save(out, "JPEG", quality=90)
            stream = pdf.make_stream(out.getvalue(), Filter=filter_name)
        else:
            stream = pdf.make_stream(image.tobytes())
        stream.Type, stream.Subtype, stream.BitsPerComponent = Name.XObject, Name.Image, 8
        stream.Width, stream.Height, stream.ColorSpace = image.width, image.height, Name.DeviceRGB
        pdf.pages[0].Resources.XObject = Dictionary(Im=stream)
        pdf.pages[0].Contents = pdf.make_stream(b"q 300 0 0 200 0 0 cm /Im Do Q")

    return edit_pdf(text_pdf("x"), change)


def pictures(data):
    with pikepdf.open(io.BytesIO(data)) as pdf:
        for item in pdf.objects:
            if isinstance(item, pikepdf.Stream) and item.get("/Subtype") == "/Image":
                yield str(item.get("/Filter")), pikepdf.PdfImage(item).as_pil_image().convert("RGB")


@pytest.mark.parametrize("filter_name", [Name.DCTDecode, Name.FlateDecode])
@pytest.mark.parametrize("turn", [0, 90])
def test_area_removes_the_pixels_themselves(text_pdf, edit_pdf, rendered, filter_name, turn):
    data = picture_pdf(text_pdf, edit_pdf, scan(), filter_name)
    data = edit_pdf(data, lambda pdf: setattr(pdf.pages[0], "Rotate", turn))
    rect = Rect(20, 30, 120, 80) if not turn else Rect(200 - 80, 20, 200 - 30, 120)
    written = write_redacted(data, "x", Plan(areas=(AreaOperation("", 1, rect),)))
    assert is_black(rendered(written.data), rect)
    ((kind, picture),) = pictures(written.data)
    assert kind == str(filter_name)
    # What is left of a JPEG's ringing at the edges of the removed area is far from ink.
    gone = picture.crop((48, 68, 232, 152)).getextrema()
    assert all(high - low < 40 for low, high in gone)
    kept = ImageChops.difference(picture.crop((0, 200, 600, 400)), scan().crop((0, 200, 600, 400)))
    assert ImageStat.Stat(kept).mean < [4, 4, 4]


def test_picture_used_on_two_pages_is_changed_on_one(text_pdf, edit_pdf, rendered):
    def second(pdf):
        pdf.pages.append(pdf.pages[0])

    data = edit_pdf(picture_pdf(text_pdf, edit_pdf, scan(), Name.FlateDecode), second)
    written = write_redacted(data, "x", Plan(areas=(AreaOperation("", 2, Rect(20, 30, 120, 80)),)))
    assert ImageChops.difference(rendered(data, 0), rendered(written.data, 0)).getbbox() is None
    assert is_black(rendered(written.data, 1), Rect(20, 30, 120, 80))


def test_area_removes_text_and_drawings_but_not_the_rules_that_cross_it(make_pdf, contents, leaks):
    def draw(canvas):
        canvas.setFillGray(0.9)
        canvas.rect(0, 0, 300, 200, fill=1, stroke=0)
        canvas.setFillGray(0)
        canvas.drawString(60, 120, "Secret")
        canvas.line(0, 125, 300, 125)
        canvas.bezier(60, 110, 70, 130, 80, 110, 90, 130)
        canvas.circle(250, 40, 10)

    written = write_redacted(make_pdf(draw), "x", Plan(areas=(AreaOperation("", 1, Rect(50, 60, 120, 95), "X"),)))
    assert leaks(written.data, "Secret") == []
    content = contents(written.data)
    assert b"60 110 m" not in content
    assert b"300 125 l" in content
    assert b"300 200 re" in content
    assert content.count(b" c\n") == 4
    assert any(r.kind == "drawings under a box" for r in written.removals)


def test_flatten_makes_every_page_a_picture(text_pdf, leaks, rendered):
    data = text_pdf("Agent Smith met the source")
    written = redact(data, "Smith", flatten=True)
    assert leaks(written.data, "Agent") == []
    ((_, picture),) = pictures(written.data)
    assert picture.size == (833, 556)
    assert is_black(rendered(written.data), written.boxes[0].rect)
    assert rendered(written.data).size == rendered(data).size
    assert written.warnings == ()


def test_text_in_a_pattern_makes_the_page_a_picture_and_says_so(text_pdf, edit_pdf):
    def change(pdf):
        tile = pdf.make_stream(b"BT /F1 12 Tf 0 5 Td (Pattern) Tj ET")
        tile.PatternType, tile.PaintType, tile.TilingType, tile.XStep, tile.YStep = 1, 1, 1, 100, 30
        tile.BBox, tile.Resources = Array([0, 0, 100, 30]), Dictionary(Font=pdf.pages[0].Resources.Font)
        pdf.pages[0].Resources.Pattern = Dictionary(P=tile)
        pdf.pages[0].contents_add(b"/Pattern cs /P scn 30 40 200 60 re f")

    data = edit_pdf(text_pdf("Agent"), change)
    assert [area.page for area in read(data, "x").unread] == [1]
    assert redact(data).warnings == ("Page 1 was made a picture because its patterns or masks hold text.",)


def test_broken_content_makes_the_page_a_picture(text_pdf, edit_pdf):
    def change(pdf):
        pdf.pages[0].Contents = pdf.make_stream(b"not flate at all", Filter=Name.FlateDecode)

    written = redact(edit_pdf(text_pdf("Agent"), change))
    assert len(list(pictures(written.data))) <= 1
    with pikepdf.open(io.BytesIO(written.data)) as pdf:
        assert len(pdf.pages) == 1


def test_same_input_gives_same_bytes(text_pdf):
    data = text_pdf("Agent Smith met the source")
    assert redact(data, "Smith").data == redact(data, "Smith").data


def test_output_keeps_page_size_rotation_and_has_no_crop_box(text_pdf, edit_pdf):
    def change(pdf):
        pdf.pages[0].CropBox, pdf.pages[0].Rotate = [20, 30, 280, 190], 90

    written = redact(edit_pdf(text_pdf("Agent"), change))
    with pikepdf.open(io.BytesIO(written.data)) as pdf:
        page = pdf.pages[0]
        assert [float(v) for v in page.MediaBox] == [20, 30, 280, 190]
        assert page.Rotate == 90
        assert set(page.obj.keys()) == {"/Type", "/Parent", "/MediaBox", "/Rotate", "/Resources", "/Contents"}
        assert set(pdf.Root.keys()) == {"/Type", "/Pages"}
        assert "/Info" not in pdf.trailer


def test_rebuilt_page_looks_the_same(make_pdf, rendered):
    def draw(canvas):
        canvas.linearGradient(0, 0, 300, 200, (toColor("navy"), toColor("yellow")))
        canvas.setFillColorRGB(0.5, 0.1, 0.1)
        canvas.drawString(40, 150, "Coloured words")
        canvas.setFillAlpha(0.4)
        canvas.rect(30, 100, 100, 70, fill=1)
        canvas.drawInlineImage(Image.new("RGB", (3, 3), "green"), 200, 20, 50, 50)

    data = make_pdf(draw)
    assert ImageChops.difference(rendered(data), rendered(redact(data).data)).getbbox() is None


def test_leading_set_before_the_first_move_keeps_its_lines(edit_pdf, text_pdf, page_text):
    def change(pdf):
        pdf.pages[0].Contents = pdf.make_stream(
            b"BT /F1 8 Tf 8 TL 25 150 Td (For: Smith) Tj (second line) ' T* (third line) Tj ET"
        )

    data = edit_pdf(text_pdf("x"), change)
    assert page_text(redact(data, "Smith").data).split() == ["For:", "second", "line", "third", "line"]
