"""Pictures drawn with a real font, and one engine for the whole room."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from PIL import Image, ImageDraw, ImageFont

from redactor.ocr import RapidOcrEngine, Word

_FONT = Path("/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf")

Draw = Callable[..., Image.Image]
Read = Callable[[Image.Image], list[Word]]


@pytest.fixture(scope="session")
def engine() -> RapidOcrEngine:
    return RapidOcrEngine(threads=1)


@pytest.fixture(scope="session")
def draw() -> Draw:
    """(lines as (x, y, text), width, height, letter size in pixels) -> a picture."""

    def paint(
        lines: Sequence[tuple[int, int, str]], width: int = 1200, height: int = 300, size: int = 28
    ) -> Image.Image:
        picture = Image.new("RGB", (width, height), "white")
        # Pillow carries a scalable font for machines that lack DejaVu.
        font = ImageFont.truetype(str(_FONT), size) if _FONT.exists() else ImageFont.load_default(size=size)
        pen = ImageDraw.Draw(picture)
        for x, y, text in lines:
            pen.text((x, y), text, font=font, fill="black")
        return picture

    return paint


@pytest.fixture(scope="session")
def read(engine: RapidOcrEngine) -> Read:
    """Picture -> words."""

    def words(picture: Image.Image) -> list[Word]:
        return engine.read(picture.width, picture.height, picture.convert("RGBA").tobytes("raw", "BGRA"))

    return words
