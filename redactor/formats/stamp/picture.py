"""Stamps pictures: a strip above and below the picture, lines through old marks, a property.

Nothing of the picture is covered. The pixels are encoded anew, and what is not pixels is not carried over.
"""

from __future__ import annotations

import io
from typing import Final

from PIL import Image, ImageDraw, ImageFont, PngImagePlugin

from redactor.errors import LimitError
from redactor.formats.picture import pixels
from redactor.formats.picture.container import take_apart
from redactor.formats.picture.metadata import read_metadata
from redactor.formats.stamp.marks import refuse_portions, wrong_place
from redactor.model import StampPlan

_SHARE: Final = 0.035
_SMALLEST: Final = 12
_LARGEST: Final = 48


def stamp(data: bytes, plan: StampPlan, kind: str) -> bytes:
    """Return the picture with its markings; see `redactor.formats.stamp.stamp`."""
    refuse_portions(plan, "picture")
    container = take_apart(data)
    try:
        image = pixels.turn(pixels.decode(container.pixels), read_metadata(container).orientation)
        image = _flat(pixels.without_hidden_colours(image))
        _strike(image, plan)
        size = round(min(max(image.height * _SHARE, _SMALLEST), _LARGEST))
        top = _strip(image.width, [plan.top, *plan.note, *plan.block], size)
        bottom = _strip(image.width, [plan.bottom, *plan.numbers], size)
        whole = Image.new("RGB", (image.width, image.height + top.height + bottom.height), "white")
        whole.paste(top, (0, 0))
        whole.paste(image, (0, top.height))
        whole.paste(bottom, (0, top.height + image.height))
        return _encoded(whole, kind, plan)
    except MemoryError as error:
        raise LimitError("The picture needs more memory than is allowed.") from error


def _flat(image: Image.Image) -> Image.Image:
    if "A" not in image.mode:
        return image.convert("RGB")
    ground = Image.new("RGB", image.size, "white")
    ground.paste(image.convert("RGB"), mask=image.getchannel("A"))
    return ground


def _strike(image: Image.Image, plan: StampPlan) -> None:
    draw = ImageDraw.Draw(image)
    for stroke in plan.strokes:
        if not stroke.rects:
            raise wrong_place()
        for rect in stroke.rects:
            middle = (rect.y0 + rect.y1) / 2
            draw.line((rect.x0, middle, rect.x1, middle), fill="black", width=max(2, round(rect.height / 8)))


def _strip(width: int, lines: list[str], size: int) -> Image.Image:
    shown = [line for line in lines if line]
    step = round(size * 1.4)
    strip = Image.new("RGB", (width, step * len(shown)), "white")
    draw = ImageDraw.Draw(strip)
    for number, line in enumerate(shown):
        font = ImageFont.load_default(size=size)
        long = draw.textlength(line, font=font)
        if long > width - 8:
            font = ImageFont.load_default(size=max(6.0, size * (width - 8) / long))
        draw.text((width / 2, step * number + step / 2), line, fill="black", font=font, anchor="mm")
    return strip


def _encoded(image: Image.Image, kind: str, plan: StampPlan) -> bytes:
    out = io.BytesIO()
    words = "; ".join(f"{name}: {value}" for name, value in plan.properties)
    if kind == "png":
        info = PngImagePlugin.PngInfo()
        for name, value in plan.properties:
            info.add_itxt(name, value)
        image.save(out, "PNG", compress_level=6, pnginfo=info)
    else:
        image.save(out, "JPEG", quality=pixels.JPEG_QUALITY, subsampling=0, comment=words.encode())
    return out.getvalue()
