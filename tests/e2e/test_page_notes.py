"""Codes and amounts on the page, withheld lines and pages, text layers of scans: through the command line."""

import io
import json

import pikepdf
import pypdfium2
import pytest
from leaks import find_leaks
from PIL import Image, ImageDraw, ImageFont
from reportlab.pdfgen.canvas import Canvas

SECRET = "Oliver Bramwell"
LINES = ("Report on the depot.", f"The witness {SECRET} saw a van.", f"Signed by {SECRET} and the clerk.")
SCANNED = ("Minutes of the housing board", f"Present was {SECRET} of Harrow Lane", "The meeting closed at noon")


def picture(lines, size=(1240, 1754), at=(150, 220), step=90):
    image = Image.new("L", size, 255)
    draw = ImageDraw.Draw(image)
    for number, line in enumerate(lines):
        draw.text((at[0], at[1] + step * number), line, fill=0, font=ImageFont.load_default(size=34))
    return image


def pdf(*pages, size=(595, 842)):
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=size, invariant=1)
    for draw in pages:
        draw(canvas)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def typed(canvas, lines=LINES, x=72, size=11):
    canvas.setFont("Helvetica", size)
    for number, line in enumerate(lines):
        canvas.drawString(x, 742 - 18 * number, line)


@pytest.fixture
def job(redactor, tmp_path):
    (tmp_path / "terms.txt").write_text(SECRET)

    def run(data, *options, name="paper.pdf"):
        (tmp_path / name).write_bytes(data)
        arguments = ("redact", tmp_path / name, "-o", tmp_path / "out", "--accept", "none")
        done = redactor(*arguments, "--terms", tmp_path / "terms.txt", "--code", "(b)(6)", *options)
        assert done.returncode == 0, done.stderr
        stem, _, extension = name.partition(".")
        written = (tmp_path / "out" / f"{stem}_redacted.{extension}").read_bytes()
        log = json.loads((tmp_path / "out" / f"{stem}_changelog.json").read_text())
        assert find_leaks(written, name, [SECRET, "Bramwell"]) == []
        return written, log, done.stdout

    return run


def texts(data):
    document = pypdfium2.PdfDocument(data)
    return [document[n].get_textpage().get_text_range().replace("\r\n", "\n") for n in range(len(document))]


def characters(data, page=0):
    text = pypdfium2.PdfDocument(data)[page].get_textpage()
    boxes = [(text.get_text_range(n, 1), text.get_charbox(n)) for n in range(text.count_chars())]
    return [(char, box) for char, box in boxes if char.strip()]


def overlapping(data):
    found = characters(data)
    return [
        (a, b)
        for at, (a, one) in enumerate(found)
        for b, two in found[at + 1 :]
        if min(one[2], two[2]) - max(one[0], two[0]) > 0.3 and min(one[3], two[3]) - max(one[1], two[1]) > 0.3
    ]


def test_margin_says_number_code_and_amount_and_touches_no_kept_word(job):
    written, log, _ = job(pdf(typed), "--notes", "margin")
    (text,) = texts(written)
    assert "[1] (b)(6), 2 words" in text
    assert "[2] (b)(6), 2 words" in text
    assert "Report on the depot." in text
    assert overlapping(written) == []
    # The number is the entry's in the change log.
    assert [(e["no"], e["reason_code"], e["amount"]["words"]) for e in log["entries"]] == [
        (1, "(b)(6)", 2), (2, "(b)(6)", 2),
    ]  # fmt: skip
    notes = [box for char, box in characters(written) if char == "["]
    assert sum(box[0] > 480 for box in notes) == 2


def test_white_box_holds_code_and_amount_where_they_fit(job):
    long = f"{SECRET} junior of the third house on the left"
    written, _, _ = job(
        pdf(lambda canvas: typed(canvas, ["Kept words.", long])), "--notes", "box", "--appearance", "white",
        "--no-length-hiding",
    )  # fmt: skip
    (text,) = texts(written)
    assert "(b)(6), 2 words" in text
    assert "[1]" not in text
    image = pypdfium2.PdfDocument(written)[0].render(scale=2).to_pil().convert("L")
    # No black box: nothing but type and a border.
    assert image.histogram()[0] < 4000


def test_full_page_gets_its_legend_on_an_added_page(job):
    def crowded(canvas):
        canvas.setFont("Helvetica", 6)
        for row in range(140):
            line = SECRET if row == 70 else "and some more words"
            while canvas.stringWidth(f"{line} full", "Helvetica", 6) < 590:
                line += " full"
            canvas.drawString(2, 836 - 6 * row, line)

    written, _, _ = job(pdf(crowded), "--notes", "margin", "--no-length-hiding")
    pages = texts(written)
    assert len(pages) == 2
    assert pages[1].split("\n") == ["Legend of redactions", "Page 1", "[1] (b)(6), 2 words"]
    assert pages[0].count("and some more words full full") == 139


def test_withheld_page_is_a_sheet_and_holds_nothing_of_the_page(job, redactor, tmp_path):
    def second(canvas):
        canvas.drawString(72, 700, "The plan of the cellar, drawn by the surveyor")
        canvas.drawInlineImage(picture(["cellar door"], (300, 200), (10, 80)), 72, 300, 300, 200)
        canvas.bookmarkPage("cellar")
        canvas.addOutlineEntry("Cellar plan", "cellar")

    written, log, _ = job(pdf(typed, second), "--withhold-page", "2")
    pages = texts(written)
    assert pages[1].split("\n") == ["Page 2 withheld in full", "(b)(6)", "Amount withheld: 1 page"]
    assert find_leaks(written, "x.pdf", ["cellar", "surveyor"]) == []
    with pikepdf.open(io.BytesIO(written)) as file:
        assert [item for item in file.objects if isinstance(item, pikepdf.Stream) and "/Width" in item] == []
        assert list(file.pages[1].MediaBox) == [0, 0, 595, 842]
    entry = next(e for e in log["entries"] if e["place"]["page"] == 2)
    assert entry["amount"]["pages"] == 1
    assert log["totals"]["pages"] == 1
    assert "1 page" in (tmp_path / "out" / "paper_changelog.csv").read_text("utf-8-sig")
    assert redactor("verify", tmp_path / "out" / "paper_redacted.pdf").returncode == 0


def test_scan_gets_a_text_layer_without_what_went_and_its_width_is_spoken_of(job):
    written, _, said = job(pdf(lambda c: c.drawInlineImage(picture(SCANNED), 0, 0, 595, 842)))
    (text,) = texts(written)
    assert text.split("\n")[0].strip() == SCANNED[0]
    assert "Present was" in text
    assert "Harrow Lane" in text
    assert "could not be hidden: its words are pixels" in said
    assert "--withhold line" in said
    with pikepdf.open(io.BytesIO(written)) as file:
        assert str(file.Root.Lang) == "en"
        assert b"3 Tr" in b"".join(s.read_bytes() for s in [file.pages[0].Contents])


def test_whole_line_of_a_scan_goes_as_wide_as_the_text(job):
    written, log, said = job(
        pdf(lambda c: c.drawInlineImage(picture(SCANNED), 0, 0, 595, 842)), "--withhold", "line"
    )
    (text,) = texts(written)
    assert "Harrow" not in text
    assert "noon" in text
    assert "could not be hidden" not in said
    assert {e["decided_by_rule"] for e in log["entries"]} >= {"withhold: line"}


def test_name_in_a_picture_beside_text_goes_and_the_rest_of_the_picture_stays(job):
    def draw(canvas):
        typed(canvas, ["A caption beside a photograph.", "More text on the page."])
        canvas.drawInlineImage(
            picture([f"Badge of {SECRET}", "Harrow Lane depot"], (800, 260), (20, 30)), 72, 300, 400, 130
        )

    written, log, _ = job(pdf(draw))
    assert [e["method"] for e in log["entries"]] == ["remove_pixels"]
    (text,) = texts(written)
    assert "A caption beside a photograph." in text
    assert "Harrow Lane depot" in text
