"""Tiles of a picture for the viewer."""

from __future__ import annotations

from PIL import Image

from redactor.errors import UsageError
from redactor.formats.picture.container import PNG_SIGNATURE, take_apart
from redactor.formats.picture.frames import Frames
from redactor.formats.picture.metadata import read_metadata
from redactor.formats.picture.pixels import decode, turn


class PictureRenderer:
    """Renders the pages of a picture; one pixel is one point. See `redactor.formats.contract.Renderer`."""

    def __init__(self, data: bytes) -> None:
        self._frames: Frames | None = None
        self._number = 1
        if data.startswith((PNG_SIGNATURE, b"\xff\xd8")):
            container = take_apart(data)
            image = turn(decode(container.pixels), read_metadata(container).orientation)
        else:
            self._frames = Frames(data)
            image = self._frames.frame(1).image
        self._image: Image.Image | None = _on_white(image)

    @property
    def page_count(self) -> int:
        """Number of pages or frames."""
        return self._frames.count if self._frames else 1

    def page_size(self, page: int) -> tuple[float, float]:
        """Return (width, height) in points, which are pixels."""
        image = self._page(page)
        return float(image.width), float(image.height)

    def render(self, page: int, scale: float, x: int, y: int, width: int, height: int) -> bytes:
        """Render a tile; see `redactor.formats.contract.Renderer.render`."""
        image = self._page(page)
        if scale <= 0 or width <= 0 or height <= 0:
            raise UsageError("A tile needs a size and a scale above zero.")
        # Outside of the picture a tile is white, as for every kind with pages.
        tile = Image.new("RGB", (width, height), (255, 255, 255))
        # The part of the tile that the page covers, in pixels of the tile.
        left, top = max(0, -x), max(0, -y)
        right = min(width, round(image.width * scale) - x)
        bottom = min(height, round(image.height * scale) - y)
        if right > left and bottom > top:
            box = (
                min(max(0.0, (x + left) / scale), image.width),
                min(max(0.0, (y + top) / scale), image.height),
                min((x + right) / scale, image.width),
                min((y + bottom) / scale, image.height),
            )
            # Enlarged pixels stay squares, so that an officer sees where a box ends.
            way = Image.Resampling.NEAREST if scale >= 2 else Image.Resampling.BILINEAR
            if box[2] > box[0] and box[3] > box[1]:
                part = image.resize((right - left, bottom - top), way, box=box, reducing_gap=2.0)
                tile.paste(part, (left, top))
        return tile.tobytes("raw", "BGRX")

    def close(self) -> None:
        """Free the pixels."""
        self._image = self._frames = None

    def _page(self, page: int) -> Image.Image:
        if self._image is None or not 1 <= page <= self.page_count:
            raise UsageError("The picture has no such page, or is closed.")
        if self._frames is not None and page != self._number:
            # One frame is kept: tiles of a page are asked for together.
            self._image, self._number = _on_white(self._frames.frame(page).image), page
        return self._image


def _on_white(image: Image.Image) -> Image.Image:
    if "A" not in image.mode:
        return image.convert("RGB")
    ground = Image.new("RGB", image.size, (255, 255, 255))
    ground.paste(image.convert("RGB"), mask=image.getchannel("A"))
    return ground
