"""A page as a picture: the way out where content can't be redacted safely, and what `flatten` asks for."""

from __future__ import annotations

import zlib
from dataclasses import dataclass, field
from typing import Final

from pikepdf import Array, Dictionary, Name, Pdf
from PIL import Image, ImageDraw

from redactor.formats.pdf.images import encode_jpeg
from redactor.formats.pdf.paint import LABEL_FONT, label_font
from redactor.formats.pdf.pdfium import PdfiumPage
from redactor.formats.pdf.tags import Spoken, marked
from redactor.formats.pdf.textlayer import LAYER_FONT, Word, layer_font, text_layer
from redactor.model import Rect

DOTS_PER_INCH: Final = 200
_MAX_SIDE: Final = 10_000
_MAX_PIXELS: Final = 60_000_000
_FEW_COLOURS: Final = 4096


@dataclass(slots=True)
class PagePicture:
    """A rendered page with its boxes burned in.

    Attributes:
        overlay: content with labels, in user space of the new page.
        words: what can be copied from it: the page's words without what was removed.
        said: what is said of each redaction.
    """

    image: Image.Image
    width: float
    height: float
    overlay: bytes = b""
    words: list[Word] = field(default_factory=list)
    said: list[Spoken] = field(default_factory=list)

    def page(self, pdf: Pdf, *, tagged: bool = False) -> tuple[Dictionary, bool, list[tuple[Spoken, int]]]:
        """Return the page dictionary, its picture added to `pdf`, and its marks.

        Returns:
            the page; whether its text is marked content 0; what is said of the redactions, with their marks.
        """
        grey = _is_grey(self.image)
        image = self.image.convert("L") if grey else self.image
        stream = pdf.make_stream(b"")
        few = len(image.getcolors(_FEW_COLOURS) or ()) > 0
        if few:
            stream.write(zlib.compress(image.tobytes(), 6), filter=Name.FlateDecode)
        else:
            stream.write(encode_jpeg(image), filter=Name.DCTDecode)
        stream.Type, stream.Subtype = Name.XObject, Name.Image
        stream.Width, stream.Height, stream.BitsPerComponent = image.width, image.height, 8
        stream.ColorSpace = Name.DeviceGray if grey else Name.DeviceRGB
        content = b"q %.4f 0 0 %.4f 0 0 cm /Im0 Do Q\n" % (self.width, self.height)
        resources = Dictionary(XObject=Dictionary(Im0=stream))
        if self.overlay:
            resources.Font = Dictionary({LABEL_FONT: label_font()})
        layer, codes = text_layer(self.words, self.height)
        if layer:
            fonts = resources.get(Name.Font, Dictionary())
            fonts[LAYER_FONT] = layer_font(pdf, codes)
            resources.Font = fonts
        marks: list[tuple[Spoken, int]] = []
        if tagged:
            content = b"/Artifact BMC\n%sEMC\n" % content
            layer = b"/P <</MCID 0>> BDC\n%sEMC\n" % layer if layer else b""
            said, marks = marked([(b"", one) for one in self.said], 1, tagged=True, labels=False)
            layer += said
        page = Dictionary(
            Type=Name.Page,
            MediaBox=Array([0, 0, round(self.width, 4), round(self.height, 4)]),
            Resources=resources,
            Contents=pdf.make_stream(content + layer + self.overlay),
        )
        return page, tagged and bool(codes), marks


def render_page(page: PdfiumPage, boxes: list[tuple[Rect, bool]], overlay: bytes = b"") -> PagePicture:
    """Render a page and paint boxes into its pixels.

    Args:
        page: the page as shown.
        boxes: (rectangle in points as shown, solid) per box; solid is black, else white with a black border.
        overlay: content with labels, in user space of a page whose visible box starts at (0, 0).
    """
    width, height = page.frame.size
    scale = DOTS_PER_INCH / 72
    scale = min(scale, _MAX_SIDE / max(width, height, 1.0), (_MAX_PIXELS / max(width * height, 1.0)) ** 0.5)
    across, down = max(round(width * scale), 1), max(round(height * scale), 1)
    pixels = page.render(scale, 0, 0, across, down)
    image = Image.frombytes("RGB", (across, down), bytes(pixels), "raw", "BGRX")
    draw = ImageDraw.Draw(image)
    for rect, solid in boxes:
        # Whole pixels outwards: a half-covered pixel would keep half of what was under it.
        corners = (int(rect.x0 * scale), int(rect.y0 * scale), int(rect.x1 * scale) + 1, int(rect.y1 * scale) + 1)
        draw.rectangle(corners, fill="black" if solid else "white", outline="black", width=2)
    return PagePicture(image, width, height, overlay)


def _is_grey(image: Image.Image) -> bool:
    red, green, blue = image.split()
    return red.tobytes() == green.tobytes() == blue.tobytes()
