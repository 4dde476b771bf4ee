"""Pictures that a clip or the page's edge cuts off: the hidden part of their pixels goes."""

from __future__ import annotations

import io
import math
from dataclasses import dataclass
from typing import Final

import pikepdf
from pikepdf import Array, Dictionary, Name, Operator, Pdf, Stream
from PIL import Image

from redactor.formats.pdf.glyphs import Matrix, bounds_of
from redactor.formats.pdf.images import encode_jpeg
from redactor.formats.pdf.inline import inline_to_stream
from redactor.formats.pdf.interpreter import Box, Placed, cut
from redactor.formats.pdf.mupdf import MuPdfError, library, open_mupdf
from redactor.formats.pdf.opening import save_pdf
from redactor.formats.pdf.shifts import inverse
from redactor.formats.pdf.streams import DAMAGE, ContentError
from redactor.formats.pdf.surgery import StreamEdit

# Points by which a picture may reach out unseen: less than a line of small print.
_TOLERANCE: Final = 1.0
_RAW_FILTERS: Final = frozenset(("/FlateDecode", "/Fl", "/LZWDecode", "/LZW", "/RunLengthDecode", "/RL"))
_KEPT_KEYS: Final = ("/ColorSpace", "/Decode", "/Intent", "/Interpolate", "/ImageMask", "/Mask", "/Matte")


@dataclass(frozen=True, slots=True)
class _Part:
    """The part of a picture that shows, as shares of its width and height from the top left."""

    x0: float
    y0: float
    x1: float
    y1: float

    def pixels(self, width: int, height: int, step: int = 1) -> tuple[int, int, int, int]:
        """Return left, top, right, bottom in whole pixels outwards, left and right in multiples of `step`."""
        left = math.floor(self.x0 * width / step) * step
        right = min(math.ceil(self.x1 * width / step) * step, width)
        return left, math.floor(self.y0 * height), right, math.ceil(self.y1 * height)


def crop_pictures(root: StreamEdit, frame: Box, pdf: Pdf) -> int:
    """Cut the pictures of a page to what shows of them; return how many were cut or dropped.

    Raises:
        ContentError: a picture of a kind that can't be cut.
    """
    count = 0
    for edit in root.walk():
        for event in edit.events:
            if isinstance(event, Placed) and event.index not in edit.children:
                count += _crop(edit, event, frame, pdf)
    return count


def _crop(edit: StreamEdit, event: Placed, frame: Box, pdf: Pdf) -> bool:
    visible = cut(frame, event.state.clip)
    box = bounds_of(event.state.ctm, 0, 0, 1, 1)
    seen = cut(box, visible)
    if all(abs(a - b) <= _TOLERANCE for a, b in zip(box, seen, strict=True)):
        return False
    picture = _picture_of(edit, event, pdf)
    if picture is None:
        return False
    if seen[0] >= seen[2] or seen[1] >= seen[3]:
        edit.replace(event.index, [])
        return True
    try:
        part = _part(event.state.ctm, seen)
        cropped, left, top, right, bottom = cropped_picture(picture, part, pdf)
        width, height = int(picture.Width), int(picture.Height)
    except DAMAGE:
        raise ContentError("a picture on it is cut off in a way that can't be followed") from None
    name = f"/RxCrop{event.index}"
    edit.added[name] = cropped
    across, down = (right - left) / width, (bottom - top) / height
    matrix = [across, 0, 0, down, left / width, 1 - bottom / height]
    edit.replace(
        event.index,
        [
            ([], Operator("q")),
            ([round(v, 6) for v in matrix], Operator("cm")),
            ([Name(name)], Operator("Do")),
            ([], Operator("Q")),
        ],
    )
    return True


def _picture_of(edit: StreamEdit, event: Placed, pdf: Pdf) -> Stream | None:
    if not event.name:
        return inline_to_stream(pdf, edit.instructions[event.index][0][0], edit.resources)
    objects = edit.resources.get(Name.XObject) if isinstance(edit.resources, Dictionary) else None
    item = objects.get(event.name) if isinstance(objects, Dictionary) else None
    return item if isinstance(item, Stream) and item.get(Name.Subtype) == Name.Image else None


def _part(ctm: Matrix, seen: Box) -> _Part:
    """Map what shows to the picture's unit square, whose y runs up."""
    x0, y0, x1, y1 = bounds_of(inverse(ctm), *seen)
    return _Part(max(x0, 0.0), max(1 - y1, 0.0), min(x1, 1.0), min(1 - y0, 1.0))


def cropped_picture(picture: Stream, part: _Part, pdf: Pdf) -> tuple[Stream, int, int, int, int]:
    """Return a new stream with part of a picture, and the pixels (left, top, right, bottom) that it holds."""
    width, height = int(picture.Width), int(picture.Height)
    filters = picture.get(Name.Filter)
    names = [str(f) for f in filters] if isinstance(filters, Array) else [str(filters)] if filters else []
    kept: tuple[str, ...] = _KEPT_KEYS
    if all(name in _RAW_FILTERS for name in names):
        box = part.pixels(width, height, 8)
        cropped = pdf.make_stream(_raw_rows(picture, box))
        cropped.BitsPerComponent = picture.get(Name.BitsPerComponent, 1)
    elif names[-1] in ("/DCTDecode", "/DCT") and len(names) == 1:
        box = part.pixels(width, height)
        with Image.open(io.BytesIO(picture.read_raw_bytes())) as image:
            cropped = pdf.make_stream(encode_jpeg(image.crop(box)))
        cropped.Filter, cropped.BitsPerComponent = Name.DCTDecode, 8
    else:
        box = part.pixels(width, height)
        if Name.ImageMask in picture or Name.Mask in picture:
            raise ContentError("a picture on it is cut off in a way that can't be followed")
        shown = _decoded(picture).crop(box)
        bilevel = shown.mode == "L" and {value for _, value in shown.getcolors(256) or ()} <= {0, 255}
        if bilevel:
            shown = shown.convert("1", dither=Image.Dither.NONE)
        cropped = pdf.make_stream(shown.tobytes())
        cropped.BitsPerComponent = 1 if bilevel else 8
        cropped.ColorSpace = Name.DeviceRGB if shown.mode == "RGB" else Name.DeviceGray
        kept = ("/Intent", "/Interpolate")
    left, top, right, bottom = box
    cropped.Type, cropped.Subtype = Name.XObject, Name.Image
    cropped.Width, cropped.Height = right - left, bottom - top
    for key in kept:
        if key in picture and not (key == "/Mask" and isinstance(picture[key], Stream)):
            cropped[key] = picture[key]
    for key in ("/SMask", "/Mask"):
        mask = picture.get(key)
        if isinstance(mask, Stream):
            share = _Part(left / width, top / height, right / width, bottom / height)
            cropped[key] = cropped_picture(mask, share, pdf)[0]
    return cropped, left, top, right, bottom


def _decoded(picture: Stream) -> Image.Image:
    """Decode CCITT, JBIG2 or JPEG 2000 data with MuPDF; pikepdf would start a program for it."""
    with pikepdf.new() as carrier:
        page = carrier.add_blank_page()
        page.Resources = Dictionary(XObject=Dictionary(Im=carrier.copy_foreign(picture)))
        data = save_pdf(carrier)
    try:
        document = open_mupdf(data)
        pixels = library().Pixmap(document, document.get_page_images(0)[0][0])
    except MuPdfError:
        raise ContentError("a picture on it can't be decoded") from None
    grey = pixels.colorspace is None or pixels.colorspace.n == 1
    pixels = library().Pixmap(library().csGRAY if grey else library().csRGB, pixels)
    if pixels.alpha:
        pixels = library().Pixmap(pixels, 0)
    size = (pixels.width, pixels.height)
    if size != (int(picture.Width), int(picture.Height)):
        raise ContentError("a picture on it can't be decoded")
    return Image.frombytes("L" if grey else "RGB", size, pixels.samples)


def _raw_rows(picture: Stream, box: tuple[int, int, int, int]) -> bytes:
    left, top, right, bottom = box
    bits = int(picture.get(Name.BitsPerComponent, 1)) * _components(picture)
    row = (int(picture.Width) * bits + 7) // 8
    data = picture.read_bytes()
    if len(data) < row * int(picture.Height):
        raise ContentError("a picture on it is damaged")
    first, last = left * bits // 8, (right * bits + 7) // 8
    return b"".join(data[y * row + first : y * row + last] for y in range(top, bottom))


def _components(picture: Stream) -> int:
    """Return how many components a pixel has (ISO 32000-1, 8.6)."""
    space = picture.get(Name.ColorSpace)
    if picture.get(Name.ImageMask) is True:
        return 1
    if isinstance(space, Array) and len(space) > 1:
        family = str(space[0])
        if family == "/ICCBased":
            return int(space[1].N)
        if family == "/DeviceN":
            return len(space[1])
        return {"/CalRGB": 3, "/Lab": 3}.get(family, 1)
    known = {"/DeviceGray": 1, "/G": 1, "/DeviceRGB": 3, "/RGB": 3, "/DeviceCMYK": 4, "/CMYK": 4}
    if str(space) not in known:
        raise ContentError("a picture on it has colours that are not known")
    return known[str(space)]
