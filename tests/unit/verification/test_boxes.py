"""Boxes: one colour inside, nothing under them."""

from __future__ import annotations

import io
import random
from collections.abc import Callable
from email.message import EmailMessage

import pikepdf
import pytest
from PIL import Image, ImageDraw

from redactor.model import PaintedBox, Rect
from redactor.verification import boxes

Edit = Callable[..., bytes]
Verdict = Callable[..., list[object]]

# 40..160 points from the left, 180..200 from the bottom of a page 300 high.
BOX = PaintedBox("", 1, Rect(40, 100, 160, 120))


def _draw(content: bytes, rotate: int = 0) -> Callable[[pikepdf.Pdf], None]:
    def change(pdf: pikepdf.Pdf) -> None:
        pdf.pages[0].contents_add(content)
        if rotate:
            pdf.pages[0].Rotate = rotate

    return change


BLACK = b"q 0 g 40 180 120 20 re f Q"
TEXT = b"BT /F1 10 Tf 45 186 Td (Quill) Tj ET"


def _checks(results: list[object]) -> set[str]:
    return {r.check for r in results}


def test_flat_box_passes(edit_pdf: Edit, failures: Verdict) -> None:
    assert failures(edit_pdf(_draw(BLACK)), "report.pdf", boxes=(BOX,)) == []


def test_text_under_the_box_fails(edit_pdf: Edit, failures: Verdict) -> None:
    found = failures(edit_pdf(_draw(TEXT + b" " + BLACK)), "report.pdf", (), boxes=(BOX,))
    assert _checks(found) == {"no text under boxes"}


def test_text_over_the_box_fails_twice(edit_pdf: Edit, failures: Verdict) -> None:
    found = failures(edit_pdf(_draw(BLACK + b" 1 g " + TEXT)), "report.pdf", (), boxes=(BOX,))
    assert _checks(found) == {"no text under boxes", "boxes are one flat colour"}


@pytest.mark.parametrize(
    "mark", [b"1 g 80 184 30 6 re f", b"1 0 0 RG 2 w 50 182 m 150 198 l S", b".93 g 80 184 40 8 re f"]
)
def test_ink_in_the_box_fails(mark: bytes, edit_pdf: Edit, failures: Verdict) -> None:
    found = failures(edit_pdf(_draw(BLACK + b" " + mark)), "report.pdf", (), boxes=(BOX,))
    assert _checks(found) == {"boxes are one flat colour"}


def test_see_through_box_fails(edit_pdf: Edit, failures: Verdict) -> None:
    """Grey over line art lets it shine through."""

    def change(pdf: pikepdf.Pdf) -> None:
        pdf.pages[0].Resources.ExtGState = pikepdf.Dictionary(G0=pikepdf.Dictionary(ca=0.8))
        pdf.pages[0].contents_add(b"0 g 60 184 30 6 re f q /G0 gs 0.4 g 40 180 120 20 re f Q")

    assert _checks(failures(edit_pdf(change), "report.pdf", (), boxes=(BOX,))) == {"boxes are one flat colour"}


@pytest.mark.parametrize(
    ("rotate", "rect"),
    [(90, Rect(180, 40, 200, 160)), (180, Rect(240, 180, 360, 200)), (270, Rect(100, 240, 120, 360))],
)
def test_boxes_are_where_the_page_is_shown(rotate: int, rect: Rect, edit_pdf: Edit, failures: Verdict) -> None:
    box = (PaintedBox("", 1, rect),)
    assert failures(edit_pdf(_draw(BLACK, rotate)), "report.pdf", (), boxes=box) == []
    leaky = edit_pdf(_draw(TEXT + b" " + BLACK, rotate))
    assert "no text under boxes" in _checks(failures(leaky, "report.pdf", (), boxes=box))


def test_cropped_page_moves_the_origin(edit_pdf: Edit, failures: Verdict) -> None:
    def change(pdf: pikepdf.Pdf) -> None:
        pdf.pages[0].CropBox = pikepdf.Array([20, 100, 300, 280])
        pdf.pages[0].contents_add(TEXT + b" " + BLACK)

    box = PaintedBox("", 1, Rect(20, 80, 140, 100))
    assert _checks(failures(edit_pdf(change), "report.pdf", (), boxes=(box,))) == {"no text under boxes"}


def test_label_box_may_hold_its_label_only(edit_pdf: Edit, failures: Verdict) -> None:
    box = (PaintedBox("", 1, BOX.rect, solid=False),)
    label = edit_pdf(_draw(b"BT /F1 10 Tf 45 186 Td ([PERSON]) Tj ET"))
    assert failures(label, "report.pdf", (), boxes=box, labels=("[PERSON]",)) == []
    assert failures(label, "report.pdf", (), boxes=box) == []
    other = edit_pdf(_draw(TEXT))
    assert _checks(failures(other, "report.pdf", (), boxes=box, labels=("[PERSON]",))) == {"no text under boxes"}
    assert _checks(failures(other, "report.pdf", (), boxes=box)) == {"no text under boxes"}


def test_box_on_a_page_that_is_not_there_fails(good_pdf: bytes, failures: Verdict) -> None:
    far = (PaintedBox("", 9, BOX.rect),)
    assert _checks(failures(good_pdf, "report.pdf", (), boxes=far)) == {"boxes are one flat colour"}
    assert _checks(failures(b"text", "a.txt", (), boxes=(BOX,))) == {"boxes are one flat colour"}


def _photo(kind: str, *, mark: bool, **how: object) -> bytes:
    rng = random.Random(3)
    image = Image.new("RGB", (200, 160))
    image.putdata([(rng.randrange(256), rng.randrange(256), rng.randrange(256)) for _ in range(200 * 160)])
    draw = ImageDraw.Draw(image)
    draw.rectangle((40, 100, 159, 119), fill="black")
    if mark:
        draw.text((60, 103), "Quillfeather", fill="white")
    out = io.BytesIO()
    image.save(out, kind, **how)
    return out.getvalue()


@pytest.mark.parametrize(("kind", "how"), [
    ("PNG", {}), ("JPEG", {"quality": 95}), ("JPEG", {"quality": 75}), ("JPEG", {"quality": 60}),
    ("WEBP", {"quality": 80}),
])  # fmt: skip
def test_boxes_of_pictures(kind: str, how: dict[str, object], failures: Verdict) -> None:
    assert failures(_photo(kind, mark=False, **how), f"a.{kind.lower()}", (), boxes=(BOX,)) == []
    found = failures(_photo(kind, mark=True, **how), f"a.{kind.lower()}", (), boxes=(BOX,))
    assert _checks(found) == {"boxes are one flat colour"}


def test_box_of_an_attachment_is_looked_at(mail: EmailMessage, edit_pdf: Edit, failures: Verdict) -> None:
    mail.add_attachment("x", filename="a.txt")
    mail.add_attachment(edit_pdf(_draw(BLACK)), maintype="application", subtype="pdf", filename="a.pdf")
    inside = PaintedBox("attachment/2", 1, BOX.rect)
    assert failures(mail.as_bytes(), "a.eml", (), boxes=(inside,)) == []
    elsewhere = PaintedBox("attachment/2", 1, Rect(30, 30, 160, 80))
    found = failures(mail.as_bytes(), "a.eml", (), boxes=(elsewhere,))
    assert {r.location for r in found} == {"attachment/2/page/1"}
    missing = PaintedBox("attachment/3", 1, BOX.rect)
    assert _checks(failures(mail.as_bytes(), "a.eml", (), boxes=(missing,))) == {"boxes are one flat colour"}


def _scan(pdf: pikepdf.Pdf, *, painted: bool, in_form: bool) -> None:
    """A picture of noise over the whole page, a drawn box over it; `painted`: its pixels are black there, too."""
    noise = Image.effect_noise((400, 300), 90)
    if painted:
        ImageDraw.Draw(noise).rectangle((40, 100, 159, 119), fill=0)
    out = io.BytesIO()
    noise.save(out, "JPEG", quality=80)
    image = pikepdf.Stream(pdf, out.getvalue())
    image.Subtype, image.Width, image.Height, image.BitsPerComponent = pikepdf.Name.Image, 400, 300, 8
    image.ColorSpace, image.Filter = pikepdf.Name.DeviceGray, pikepdf.Name.DCTDecode
    things = pikepdf.Dictionary(Im1=pdf.make_indirect(image))
    content = b"q 400 0 0 300 0 0 cm /Im1 Do Q 0 g 40 180 120 20 re f"
    if in_form:
        form = pikepdf.Stream(pdf, content)
        form.Subtype, form.BBox = pikepdf.Name.Form, pikepdf.Array([0, 0, 400, 300])
        form.Resources = pikepdf.Dictionary(XObject=things)
        things, content = pikepdf.Dictionary(Fm1=pdf.make_indirect(form)), b"/Fm1 Do"
    pdf.pages[0].Resources.XObject = things
    pdf.pages[0].Contents = pdf.make_stream(content)


@pytest.mark.parametrize("in_form", [False, True])
def test_pixels_below_a_drawn_box_fail(in_form: bool, edit_pdf: Edit, failures: Verdict) -> None:
    good = edit_pdf(lambda pdf: _scan(pdf, painted=True, in_form=in_form))
    assert failures(good, "scan.pdf", (), boxes=(BOX,)) == []
    drawn = edit_pdf(lambda pdf: _scan(pdf, painted=False, in_form=in_form))
    assert _checks(failures(drawn, "scan.pdf", (), boxes=(BOX,))) == {"no picture under boxes"}


def test_thin_box_is_no_alarm() -> None:
    assert boxes.is_flat(Image.new("RGB", (9, 9)), Rect(1, 1, 2, 2), 1.0, lossy=False)
