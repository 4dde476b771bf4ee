"""Pixels of a picture: decoded, turned as shown, painted over, encoded anew."""

from __future__ import annotations

import io
import math
import struct
import warnings
import zlib
from typing import Final

from PIL import Image, ImageDraw, ImageFont

from redactor.errors import DamagedFileError, LimitError
from redactor.model import Rect

# Twice Pillow's own line for a decompression bomb; 178 million pixels take half a gigabyte.
MAX_PIXELS: Final = 178_956_970
JPEG_QUALITY: Final = 90
# JPEG codes blocks of 8 x 8: pixels beside a letter in its block carry its ripples.
_JPEG_GRID: Final = 8

_TURNS: Final = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}


def decode(data: bytes) -> Image.Image:
    """Decode the pixels-only file of a Container to mode L, LA, RGB or RGBA, not yet turned.

    Raises:
        DamagedFileError: the pixels can't be decoded.
        LimitError: more than MAX_PIXELS, or no memory.
    """
    try:
        with warnings.catch_warnings():
            # Pillow warns above half of the limit that is enforced here.
            warnings.simplefilter("ignore")
            with Image.open(io.BytesIO(data), formats=("PNG", "JPEG")) as image:
                if image.width * image.height > MAX_PIXELS:
                    raise LimitError(f"The picture has more than {MAX_PIXELS // 10**6} million pixels.")
                image.load()
                decoded = plain_mode(image)
    except Image.DecompressionBombError as error:
        raise LimitError(f"The picture has more than {MAX_PIXELS // 10**6} million pixels.") from error
    except MemoryError as error:
        raise LimitError("The picture needs more memory than is allowed.") from error
    except (
        OSError,
        SyntaxError,
        ValueError,
        EOFError,
        ArithmeticError,
        LookupError,
        struct.error,
        zlib.error,
    ) as error:
        raise DamagedFileError("The picture is damaged and can't be decoded.") from error
    decoded.info.clear()
    return decoded


def plain_mode(image: Image.Image) -> Image.Image:
    """Return the picture as L, LA, RGB or RGBA; 16-bit samples are scaled, CMYK and palettes become RGB."""
    mode = image.mode
    if mode.startswith("I") or mode == "F":
        # 16 bits a sample; a plain conversion would clip all above 255 to white.
        return image.convert("I").point(lambda value: value * (1 / 256)).convert("L")
    if "transparency" in image.info or mode in ("PA", "La", "RGBa", "RGBA", "LA"):
        return image.convert("LA" if mode in ("LA", "La") else "RGBA")
    if mode in ("1", "L"):
        return image.convert("L")
    return image.convert("RGB")


def turn(image: Image.Image, orientation: int) -> Image.Image:
    """Apply an EXIF orientation, 1 to 8."""
    return image.transpose(_TURNS[orientation]) if orientation in _TURNS else image


def shown_size(size: tuple[int, int], orientation: int) -> tuple[int, int]:
    """Return (width, height) as shown of a stored picture."""
    return (size[1], size[0]) if orientation >= 5 else size


def whole_pixels(rect: Rect, size: tuple[int, int]) -> Rect:
    """Return the rectangle grown outward to whole pixels and clipped to the picture."""
    return Rect(
        max(0, math.floor(rect.x0)),
        max(0, math.floor(rect.y0)),
        min(size[0], math.ceil(rect.x1)),
        min(size[1], math.ceil(rect.y1)),
    )


def whole_blocks(rect: Rect, stored: tuple[int, int], orientation: int) -> Rect:
    """Return a rectangle, as shown, grown to the grid of JPEG blocks in the stored picture."""
    inner = _turn_rect(rect, shown_size(stored, orientation), {6: 8, 8: 6}.get(orientation, orientation))
    grid = _JPEG_GRID
    blocks = Rect(
        inner.x0 // grid * grid,
        inner.y0 // grid * grid,
        min(stored[0], -(-inner.x1 // grid) * grid),
        min(stored[1], -(-inner.y1 // grid) * grid),
    )
    return _turn_rect(blocks, stored, orientation)


def _turn_rect(rect: Rect, size: tuple[int, int], orientation: int) -> Rect:
    """Turn a rectangle with its picture of the given size, as `turn` does with the pixels."""
    width, height = size
    x = (rect.x0, rect.x1)
    y = (rect.y0, rect.y1)
    right = (width - rect.x1, width - rect.x0)
    low = (height - rect.y1, height - rect.y0)
    across, down = {
        2: (right, y),
        3: (right, low),
        4: (x, low),
        5: (y, x),
        6: (low, x),
        7: (low, right),
        8: (y, right),
    }.get(orientation, (x, y))
    return Rect(across[0], down[0], across[1], down[1])


def paint(image: Image.Image, rect: Rect, label: str) -> None:
    """Fill a rectangle of whole pixels: solid black, or white with a black border and the label where it fits."""
    draw = ImageDraw.Draw(image)
    box = (int(rect.x0), int(rect.y0), int(rect.x1) - 1, int(rect.y1) - 1)
    black, white = _ink(image.mode, 0), _ink(image.mode, 255)
    if not label:
        draw.rectangle(box, fill=black)
        return
    draw.rectangle(box, fill=white, outline=black)
    # Below six pixels no letter can be read, and a label that is cut off would say something wrong.
    size = min(rect.height * 0.7, 40.0)
    if size < 6:
        return
    font = ImageFont.load_default(size=size)
    width = draw.textlength(label, font=font)
    if width <= rect.width - 4:
        middle = ((rect.x0 + rect.x1) / 2, (rect.y0 + rect.y1) / 2)
        draw.text(middle, label, fill=black, font=font, anchor="mm")


def _ink(mode: str, level: int) -> int | tuple[int, ...]:
    if mode == "L":
        return level
    return (level,) * (len(mode) - 1) + (255,) if mode.endswith("A") else (level,) * len(mode)


def without_hidden_colours(image: Image.Image) -> Image.Image:
    """Return the picture with black under fully transparent pixels; without alpha where nothing is transparent."""
    if "A" not in image.mode:
        return image
    alpha = image.getchannel("A")
    if alpha.getextrema() == (255, 255):
        return image.convert(image.mode.removesuffix("A"))
    seen = alpha.point(lambda value: 255 if value else 0)
    fresh = Image.new(image.mode, image.size, (0,) * len(image.mode))
    fresh.paste(image, mask=seen)
    return fresh


def encode(image: Image.Image, kind: str) -> bytes:
    """Encode as "png" or "jpg", without any metadata."""
    out = io.BytesIO()
    # Pillow's writers take profiles, EXIF and comments from `info` unless told otherwise.
    image.info.clear()
    if kind == "png":
        image.save(out, "PNG", compress_level=6)
    else:
        # Full colour resolution: halving it would smear the boxes' edges.
        image.save(out, "JPEG", quality=JPEG_QUALITY, subsampling=0)
    return out.getvalue()
