"""Pictures inside of Office files: shown and read as pages of their own, painted where something goes from them.

Such a picture is a member of the family, `attachment/N`, with one page: a pixel is a point. N is the number of the
picture in its file.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PIL import Image, ImageDraw

from redactor.model import AreaOperation, Document, Page, Plan

# A JPEG's blocks, colour halved: pixels of a block carry ripples of all that is in it.
_GRID: Final = 16
_ORIENTATION: Final = 0x0112


def picture_part(number: int) -> str:
    """Return the part of the picture with this number."""
    return f"attachment/{number}"


def picture_child(number: int, size: tuple[int, int]) -> Document:
    """Return the family member for a picture of (width, height) pixels."""
    width, height = size
    page = Page(1, float(width), float(height), has_text=False, has_image=True)
    return Document(f"picture {number}", "", "image/png", "", 0, pages=(page,)).prefixed(picture_part(number))


def areas_of(plan: Plan, number: int) -> tuple[AreaOperation, ...]:
    """Return what a plan takes from the picture with this number."""
    return tuple(area for area in plan.areas if area.part == picture_part(number))


def painted(image: Image.Image, areas: Sequence[AreaOperation], *, lossy: bool) -> Image.Image:
    """Return the picture with areas black.

    Args:
        image: decoded, in a mode with 8 bits a colour or one bit.
        areas: pixels of the picture as stored.
        lossy: it will be written as a JPEG, to whose whole blocks the areas grow.

    Raises:
        ValueError: the picture asks to be turned, so that nobody knows which pixels were looked at.
    """
    if image.getexif().get(_ORIENTATION, 1) not in (0, 1):
        raise ValueError("turned by its metadata")
    image = image.copy()
    draw = ImageDraw.Draw(image)
    black = {"CMYK": (0, 0, 0, 255), "RGBA": (0, 0, 0, 255), "RGB": (0, 0, 0)}.get(image.mode, 0)
    grid = _GRID if lossy else 1
    for area in areas:
        rect = area.rect
        x0, y0 = (int(value // grid * grid) for value in (max(rect.x0, 0), max(rect.y0, 0)))
        x1, y1 = (int(-(-value // grid) * grid) for value in (rect.x1, rect.y1))
        draw.rectangle((x0, y0, x1 - 1, y1 - 1), fill=black)
    return image
