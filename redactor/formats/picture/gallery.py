"""TIFF, GIF, WebP, BMP and HEIC <-> Document: a page for each page or frame; HEIC comes out as JPEG."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from redactor.errors import LimitError, UsageError
from redactor.formats.picture import encoders, pixels
from redactor.formats.picture.frames import ANIMATIONS, Frame, Frames
from redactor.formats.picture.metadata import Metadata
from redactor.formats.spans import check_spans, segment_lengths
from redactor.model import (
    Appearance,
    AreaOperation,
    Document,
    Page,
    PaintedBox,
    Plan,
    Rect,
    Removal,
    UnreadArea,
    WrittenFile,
)

_MEDIA: Final = {
    "tif": "image/tiff",
    "gif": "image/gif",
    "webp": "image/webp",
    "bmp": "image/bmp",
    "heic": "image/heic",
}
_EXTENSIONS: Final = {"tif": ".tif", "gif": ".gif", "webp": ".webp", "bmp": ".bmp", "heic": ".jpg"}
_REASON: Final = "Not carried over: only the pixels of a picture are written."
_ONE: Final = "Only the primary picture of the file is kept."
# Sides of the blocks in which lossy kinds code pixels (VP8: 16; HEVC: up to 64).
_GRIDS: Final = {"webp": 16, "heic": 16}


def read(data: bytes, name: str) -> Document:
    """Read a TIFF, GIF, WebP, BMP or HEIC picture.

    Each page or frame is a page as shown, one point a pixel, and an unread area until OCR has read its pixels.
    Hidden segments: `exif/Artist`, `tag/2/270` (TIFF, by page and number), `xmp/1`, `icc/1`, `comment/1`.

    Raises:
        DamagedFileError: a frame can't be decoded.
        LimitError: too large, or too many frames.
    """
    frames = Frames(data)
    sizes = [frame.image.size for frame in frames.all()]
    pages = tuple(
        Page(number, float(width), float(height), has_text=False, has_image=True)
        for number, (width, height) in enumerate(sizes, 1)
    )
    unread = [UnreadArea(f"page/{page.number}", "The picture was not read.", page=page.number) for page in pages]
    warnings = []
    if frames.stored_frames > frames.count:
        unread.append(UnreadArea("frames", _ONE, withheld=True))
        warnings.append(_ONE)
    if frames.kind in ANIMATIONS and frames.count > 1:
        warnings.append("An area of one frame of the animation is removed from all of its frames.")
    return Document(
        name,
        "",
        _MEDIA[frames.kind],
        hashlib.sha256(data).hexdigest(),
        len(data),
        segments=tuple(frames.metadata().segments),
        pages=pages,
        unread=tuple(unread),
        warnings=tuple(warnings),
    )


def write_redacted(data: bytes, name: str, plan: Plan) -> WrittenFile:  # noqa: ARG001  (the contract)
    """Write all pages or frames anew. In animations an area is painted in every frame: all show the same place.

    Raises:
        UsageError: an area outside of its page, or a span of a text that does not exist.
    """
    frames = Frames(data)
    metadata = frames.metadata()
    check_spans(plan, segment_lengths(metadata.segments))
    lossless = frames.kind != "webp" or b"VP8L" in data
    painter = _Painter(plan, frames, grid=1 if lossless and frames.kind != "heic" else _GRIDS[frames.kind])
    try:
        written = _encode(frames, painter.painted(), lossless=lossless)
    except MemoryError as error:
        raise LimitError("The picture needs more memory than is allowed.") from error
    return WrittenFile(
        written,
        _EXTENSIONS[frames.kind],
        removals=tuple(_removals(frames, metadata)),
        boxes=tuple(painter.boxes),
    )


def _encode(frames: Frames, painted: Iterator[Frame], *, lossless: bool) -> bytes:
    match frames.kind:
        case "tif":
            return encoders.write_tiff(painted)
        case "gif":
            return encoders.write_gif(painted, frames.loop)
        case "webp":
            return encoders.write_webp(painted, frames.loop, lossless=lossless)
        case "bmp":
            return encoders.write_bmp(next(painted))
        case _:
            return encoders.write_jpeg(next(painted))


class _Painter:
    """Paints the areas of a plan frame by frame."""

    def __init__(self, plan: Plan, frames: Frames, *, grid: int) -> None:
        if any(area.part or not 1 <= area.page <= frames.count for area in plan.areas):
            raise UsageError(f"An area lies on a page that does not exist: there are {frames.count}.")
        self._plan = plan
        self._frames = frames
        self._grid = grid
        self.boxes: list[PaintedBox] = []

    def painted(self) -> Iterator[Frame]:
        moving = self._frames.kind in ANIMATIONS
        for number, frame in enumerate(self._frames.all(), 1):
            for area in self._plan.areas:
                if moving or area.page == number:
                    self._paint(area, frame, number)
            yield replace(frame, image=pixels.without_hidden_colours(frame.image))

    def _paint(self, area: AreaOperation, frame: Frame, number: int) -> None:
        width, height = frame.image.size
        rect = pixels.whole_pixels(area.rect, (width, height))
        if rect.is_empty:
            raise UsageError("An area lies outside of the picture.")
        grid = self._grid
        rect = Rect(
            rect.x0 // grid * grid,
            rect.y0 // grid * grid,
            min(width, -(-rect.x1 // grid) * grid),
            min(height, -(-rect.y1 // grid) * grid),
        )
        label = area.label if self._plan.appearance is Appearance.LABEL else ""
        pixels.paint(frame.image, rect, label)
        self.boxes.append(PaintedBox("", number, rect, solid=not label))


def _removals(frames: Frames, metadata: Metadata) -> list[Removal]:
    chars: Counter[str] = Counter()
    for segment in metadata.segments:
        chars[segment.address.split("/", maxsplit=1)[0]] += len(segment.text)
    removals = [Removal(group, "metadata", amount, "chars", _REASON) for group, amount in chars.items()]
    if metadata.thumbnail_bytes:
        removals.append(Removal("exif/Thumbnail", "preview", metadata.thumbnail_bytes, "bytes", _REASON))
    if frames.stored_frames > frames.count:
        removals.append(Removal("frames", "frame", frames.stored_frames - frames.count, "items", _ONE))
    return removals
