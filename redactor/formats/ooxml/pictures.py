"""Pictures inside Office files: decoded to pixels and written anew, so that nothing but pixels is left."""

from __future__ import annotations

import io
import struct
import warnings
from collections.abc import Sequence
from dataclasses import dataclass

from PIL import (
    BmpImagePlugin,
    GifImagePlugin,
    Image,
    JpegImagePlugin,
    PngImagePlugin,
    TiffImagePlugin,
    UnidentifiedImageError,
    WebPImagePlugin,
)

from redactor.formats.picture.inside import painted
from redactor.model import AreaOperation

TINY_PIXELS = 64
MAX_PIXELS = 178_000_000
_EXIF_IFDS = (0x8769, 0x8825)  # camera data, GPS
# Only these decoders are ever tried; the modules must be imported to be known to Image.open.
_DECODERS = tuple(
    module.__name__.rpartition(".")[2].removesuffix("ImagePlugin").upper()
    for module in (
        PngImagePlugin,
        JpegImagePlugin,
        GifImagePlugin,
        BmpImagePlugin,
        TiffImagePlugin,
        WebPImagePlugin,
    )
)


@dataclass(frozen=True, slots=True)
class Crop:
    """Shares of width and height that the document hides at each side, 0 to 1."""

    left: float = 0.0
    top: float = 0.0
    right: float = 0.0
    bottom: float = 0.0

    @property
    def is_visible(self) -> bool:
        """True when something of the picture is left to see."""
        return self.left + self.right < 1 and self.top + self.bottom < 1


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture as it goes into the released file.

    Attributes:
        data: new bytes; for a picture that can't be decoded, a grey field in its place.
        extension: with the dot.
        content_type: IANA type.
        readable: False when the original was left out.
    """

    data: bytes
    extension: str
    content_type: str
    readable: bool


@dataclass(frozen=True, slots=True)
class About:
    """What a picture's file says: size in pixels, texts besides the pixels (EXIF, comments), readable or not."""

    width: int
    height: int
    texts: tuple[str, ...]
    readable: bool

    @property
    def is_tiny(self) -> bool:
        """True for bullets, lines and icons that hold no writing."""
        return self.width < TINY_PIXELS and self.height < TINY_PIXELS


def describe(data: bytes) -> About:
    """Look at a picture without decoding its pixels."""
    image = _open(data)
    if image is None:
        return About(0, 0, (), readable=False)
    return About(*image.size, _texts(image), readable=True)


def _texts(image: Image.Image) -> tuple[str, ...]:
    found = [value for key, value in image.info.items() if isinstance(value, str) and key != "dpi"]
    comment = image.info.get("comment")
    if isinstance(comment, bytes):
        found.append(comment.decode("utf-8", "replace"))
    try:
        exif = image.getexif()
        tags = [*exif.values(), *(v for ifd in _EXIF_IFDS for v in exif.get_ifd(ifd).values())]
    except (OSError, ValueError, SyntaxError, KeyError, TypeError, struct.error):
        tags = []
    found += [value for value in tags if isinstance(value, str)]
    found += [value.decode("utf-8", "replace") for value in tags if isinstance(value, bytes) and value.isascii()]
    stripped = (text.strip("\0 ") for text in found)
    return tuple(text for text in stripped if any(c.isalnum() for c in text))


def rewrite(data: bytes, crop: Crop | None = None, areas: Sequence[AreaOperation] = ()) -> Picture:
    """Write a picture anew: pixels only, in the same family (JPEG stays JPEG, all else becomes PNG).

    What a crop hides is cut off; colours under fully transparent pixels are blanked; areas (pixels as stored) are
    painted black. A picture that can't be painted is left out: a grey field stands in its place.
    """
    image = _open(data)
    if image is None:
        return _left_out()
    was_jpeg = image.format in ("JPEG", "MPO")
    try:
        pixels = _pixels(image, crop, areas, lossy=was_jpeg)
    except (OSError, ValueError, SyntaxError, EOFError, IndexError, TypeError, MemoryError):
        return _left_out()
    out = io.BytesIO()
    if was_jpeg and pixels.mode in ("L", "RGB", "CMYK"):
        pixels.save(out, "JPEG", quality=92, comment=b"")
        return Picture(out.getvalue(), ".jpeg", "image/jpeg", readable=True)
    if pixels.mode == "CMYK":
        pixels = pixels.convert("RGB")
    pixels.save(out, "PNG")
    return Picture(out.getvalue(), ".png", "image/png", readable=True)


def _open(data: bytes) -> Image.Image | None:
    try:
        with warnings.catch_warnings():
            # The size is checked below; Pillow's own warning comes at half of our limit.
            warnings.simplefilter("ignore")
            image = Image.open(io.BytesIO(data), formats=_DECODERS)
    except (
        UnidentifiedImageError,
        OSError,
        ValueError,
        SyntaxError,
        Image.DecompressionBombError,
        EOFError,
        TypeError,
    ):
        return None
    return image if image.size[0] * image.size[1] <= MAX_PIXELS else None


def _pixels(image: Image.Image, crop: Crop | None, areas: Sequence[AreaOperation], *, lossy: bool) -> Image.Image:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        image.load()
    if image.mode in ("P", "PA", "LA", "RGBa", "La") or "transparency" in image.info:
        image = image.convert("RGBA")
    elif image.mode not in ("1", "L", "RGB", "RGBA", "CMYK"):
        image = image.convert("RGB")
    if areas:
        image = painted(image, areas, lossy=lossy)
    if crop is not None and crop.is_visible:
        width, height = image.size
        left, top = round(width * max(crop.left, 0)), round(height * max(crop.top, 0))
        right, bottom = round(width * (1 - max(crop.right, 0))), round(height * (1 - max(crop.bottom, 0)))
        image = image.crop((left, top, max(right, left + 1), max(bottom, top + 1)))
    if image.mode == "RGBA":
        seen = image.getchannel("A").point(lambda alpha: 255 if alpha else 0)
        image = Image.composite(image, Image.new("RGBA", image.size, (255, 255, 255, 0)), seen)
    # A new image has no metadata that a writer could pick up.
    fresh = Image.new(image.mode, image.size)
    fresh.paste(image)
    return fresh


def _left_out() -> Picture:
    out = io.BytesIO()
    Image.new("RGB", (16, 16), (208, 208, 208)).save(out, "PNG")
    return Picture(out.getvalue(), ".png", "image/png", readable=False)
