"""Pictures that are cut off: what does not show is not in the file, what shows looks the same."""

from __future__ import annotations

import io

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name
from PIL import Image, ImageChops

from redactor.formats.pdf import read, write_redacted
from redactor.model import Plan

RED, BLUE = (255, 0, 0), (0, 0, 255)


def halves():
    image = Image.new("RGB", (64, 64), RED)
    image.paste(BLUE, (32, 0, 64, 64))
    return image


def place(pdf, content, image=None, kind="raw", **keys):
    image = image or halves()
    if kind == "jpeg":
        out = io.BytesIO()
        image.save(out, "JPEG", quality=95)
        stream = pdf.make_stream(out.getvalue(), Filter=Name.DCTDecode)
    elif kind == "jpx":
        out = io.BytesIO()
        image.save(out, "JPEG2000")
        stream = pdf.make_stream(out.getvalue(), Filter=Name.JPXDecode)
    else:
        stream = pdf.make_stream(image.tobytes())
    stream.Type, stream.Subtype, stream.BitsPerComponent = Name.XObject, Name.Image, 8
    stream.Width, stream.Height, stream.ColorSpace = 64, 64, Name.DeviceRGB
    for key, value in keys.items():
        stream[f"/{key}"] = value
    pdf.pages[0].Resources.XObject = Dictionary(Im=stream)
    pdf.pages[0].Contents = pdf.make_stream(content)


def colours(data):
    """All pixels of all pictures in a file."""
    found = []
    with pikepdf.open(io.BytesIO(data)) as pdf:
        for item in pdf.objects:
            if isinstance(item, pikepdf.Stream) and item.get("/Subtype") == "/Image":
                image = pikepdf.PdfImage(item).as_pil_image().convert("RGB")
                found += [colour for _, colour in image.getcolors(100_000)]
    return found


def blueish(colour):
    return colour[2] > 128 > colour[0]


CUTS = {
    "page edge": b"q 300 0 0 200 150 0 cm /Im Do Q",
    "clip": b"q 0 0 140 200 re W n 280 0 0 200 0 0 cm /Im Do Q",
    "clip, turned": b"q 0 0 200 95 re W n 0 190 -190 0 195 0 cm /Im Do Q",
    "clip, mirrored": b"q 150 0 150 200 re W n -300 0 0 200 300 0 cm /Im Do Q",
}


@pytest.mark.parametrize("cut", CUTS)
@pytest.mark.parametrize("kind", ["raw", "jpeg", "jpx"])
def test_hidden_half_is_gone_and_the_rest_looks_the_same(text_pdf, edit_pdf, rendered, cut, kind):
    data = edit_pdf(text_pdf("x"), lambda pdf: place(pdf, CUTS[cut], kind=kind))
    assert any(blueish(c) for c in colours(data))
    written = write_redacted(data, "x", Plan())
    left = colours(written.data)
    assert left
    assert not any(blueish(c) for c in left)
    assert "hidden parts of pictures" in {r.kind for r in written.removals}
    difference = ImageChops.difference(rendered(data), rendered(written.data)).convert("L").point(lambda v: v > 40)
    assert difference.histogram()[1] < 0.02 * difference.width * difference.height


def test_wholly_hidden_picture_is_dropped(text_pdf, edit_pdf):
    content = b"q 0 0 10 10 re W n 50 0 0 50 100 100 cm /Im Do Q"
    written = write_redacted(edit_pdf(text_pdf("x"), lambda pdf: place(pdf, content)), "x", Plan())
    assert colours(written.data) == []


def test_mask_is_cut_along(text_pdf, edit_pdf, rendered):
    def change(pdf):
        mask = pdf.make_stream(bytes(range(0, 256, 4)) * 64)
        mask.Type, mask.Subtype, mask.BitsPerComponent = Name.XObject, Name.Image, 8
        mask.Width, mask.Height, mask.ColorSpace = 64, 64, Name.DeviceGray
        place(pdf, CUTS["clip"], SMask=mask)

    data = edit_pdf(text_pdf("x"), change)
    written = write_redacted(data, "x", Plan())
    difference = ImageChops.difference(rendered(data), rendered(written.data)).convert("L").point(lambda v: v > 60)
    assert difference.histogram()[1] < 0.02 * difference.width * difference.height
    assert not any(blueish(c) for c in colours(written.data))


def test_one_bit_stencil_and_palette_keep_their_looks(text_pdf, edit_pdf, rendered):
    def stencil(pdf):
        place(pdf, b"1 0 0 rg " + CUTS["clip"], image=Image.new("RGB", (1, 1)))
        image = pdf.pages[0].Resources.XObject.Im
        image.write(b"\xf0\x0f\xcc\x33\xaa\x55\x00\xff" * 64)
        del image["/ColorSpace"]
        image.ImageMask, image.BitsPerComponent = True, 1

    def palette(pdf):
        place(pdf, CUTS["clip"], image=Image.new("RGB", (1, 1)))
        image = pdf.pages[0].Resources.XObject.Im
        image.write(bytes(i // 32 for i in range(64)) * 64)
        image.ColorSpace = Array([Name.Indexed, Name.DeviceRGB, 1, pikepdf.String(bytes((*RED, *BLUE)))])

    for change in (stencil, palette):
        data = edit_pdf(text_pdf("x"), change)
        written = write_redacted(data, "x", Plan())
        difference = (
            ImageChops.difference(rendered(data), rendered(written.data)).convert("L").point(lambda v: v > 60)
        )
        assert difference.histogram()[1] < 0.02 * difference.width * difference.height
        assert written.warnings == ()
        assert any(r.kind == "hidden parts of pictures" for r in written.removals)


def test_picture_inside_the_page_keeps_its_bytes(text_pdf, edit_pdf):
    data = edit_pdf(text_pdf("x"), lambda pdf: place(pdf, b"q 100 0 0 100 20 20 cm /Im Do Q"))
    assert read(data, "x").pages[0].has_image
    with pikepdf.open(io.BytesIO(write_redacted(data, "x", Plan()).data)) as pdf:
        (image,) = pdf.pages[0].Resources.XObject.values()
        assert image.read_bytes() == halves().tobytes()
