"""Plan -> a new picture: pixels with boxes painted over, encoded anew, nothing else carried over."""

from __future__ import annotations

from collections import Counter
from typing import Final

from PIL.Image import Image

from redactor.errors import LimitError, UsageError
from redactor.formats.picture import pixels
from redactor.formats.picture.container import PNG_SIGNATURE, Container, take_apart
from redactor.formats.picture.metadata import Metadata, read_metadata
from redactor.formats.spans import check_spans, segment_lengths
from redactor.model import Appearance, AreaOperation, PaintedBox, Plan, Rect, Removal, WrittenFile

_REASON: Final = "Not carried over: only the pixels of a picture are written."


def write_redacted(data: bytes, name: str, plan: Plan) -> WrittenFile:  # noqa: ARG001  (the contract)
    """Write the picture anew, turned as shown.

    Areas grow outward to whole pixels, in JPEG to whole blocks of 8 x 8, because the other pixels of a block
    carry ripples of what was removed. Terms need no treatment: no text of the file is carried over.

    Raises:
        UsageError: an area outside of the picture, or a span of a text that does not exist.
    """
    container = take_apart(data)
    metadata = read_metadata(container)
    check_spans(plan, segment_lengths(metadata.segments))
    # The kind stays: a JPEG as PNG would be ten times the size, a PNG as JPEG would smear its text.
    kind = "png" if data.startswith(PNG_SIGNATURE) else "jpg"
    try:
        image = pixels.decode(container.pixels)
        stored = image.size
        image = pixels.turn(image, metadata.orientation)
        boxes = [_painted(area, plan, image, stored, metadata.orientation, kind) for area in plan.areas]
        written = pixels.encode(pixels.without_hidden_colours(image), kind)
    except MemoryError as error:
        raise LimitError("The picture needs more memory than is allowed.") from error
    warnings = ("The picture is animated; only its first frame is kept.",) if container.frames > 1 else ()
    removals = tuple(_removals(container, metadata))
    return WrittenFile(written, f".{kind}", removals=removals, boxes=tuple(boxes), warnings=warnings)


def _painted(
    area: AreaOperation,
    plan: Plan,
    image: Image,
    stored: tuple[int, int],
    orientation: int,
    kind: str,
) -> PaintedBox:
    if area.part or area.page != 1:
        raise UsageError("An area lies on a page that does not exist: a picture has one page.")
    rect: Rect = pixels.whole_pixels(area.rect, image.size)
    if rect.is_empty:
        raise UsageError("An area lies outside of the picture.")
    if kind == "jpg":
        rect = pixels.whole_blocks(rect, stored, orientation)
    label = area.label if plan.appearance is Appearance.LABEL else ""
    pixels.paint(image, rect, label)
    return PaintedBox("", 1, rect, solid=not label)


def _removals(container: Container, metadata: Metadata) -> list[Removal]:
    """Count what was left out: texts by group, blocks by kind, further frames and the preview."""
    chars: Counter[str] = Counter()
    for segment in metadata.segments:
        chars[segment.address.split("/", maxsplit=1)[0]] += len(segment.text)
    removals = [Removal(group, "metadata", amount, "chars", _REASON) for group, amount in chars.items()]
    size = sum(len(block.data) for block in container.blocks)
    if size:
        removals.append(Removal("metadata", "metadata", size, "bytes", _REASON))
    if metadata.thumbnail_bytes:
        removals.append(Removal("exif/Thumbnail", "preview", metadata.thumbnail_bytes, "bytes", _REASON))
    if container.frames > 1:
        removals.append(Removal("frames", "frame", container.frames - 1, "items", "Only the first frame is kept."))
    return removals
