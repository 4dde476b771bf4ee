"""From words in pixels to a segment in points, and the words that could not be read surely."""

from __future__ import annotations

from collections.abc import Sequence

from redactor.errors import UsageError
from redactor.model import GlyphBoxes, Rect, Segment, SegmentKind, UnreadArea
from redactor.ocr.engine import Word

UNSURE_BELOW = 0.6


def page_segment(words: Sequence[Word], page: int, scale: float, address: str) -> Segment:
    """Return the text of a page that was read as a picture.

    Args:
        words: in reading order, boxes in pixels.
        page: 1-based number within the document part.
        scale: pixels a point, above 0; 1 for pictures, where a pixel is a point.
        address: of the new segment.

    Returns:
        A segment of kind IMAGE_TEXT: words parted by spaces, lines by line ends, one box in points per code
        point; a word's box is shared out evenly among its code points (a word on end or upside down: the whole
        box for each), white space has an empty box.

    Raises:
        UsageError: scale is not above 0.
    """
    if scale <= 0:
        raise UsageError("The scale of a page must be above zero.")
    parts: list[str] = []
    boxes: list[Rect | None] = []
    for index, word in enumerate(words):
        if index:
            parts.append(" " if words[index - 1].line == word.line else "\n")
            boxes.append(None)
        parts.append(word.text)
        boxes.extend(_letters(word, scale))
    return Segment(
        address=address, text="".join(parts), kind=SegmentKind.IMAGE_TEXT, page=page,
        boxes=GlyphBoxes.pack(boxes), label=f"Text read from the picture of page {page}",
    )  # fmt: skip


def _letters(word: Word, scale: float) -> list[Rect | None]:
    is_on_end = word.y1 - word.y0 > 1.5 * (word.x1 - word.x0)
    if (is_on_end or not word.is_level) and len(word.text) > 1:
        # Up, down or head down: which letter stands where is unknown, so each has the whole box.
        whole = Rect(word.x0 / scale, word.y0 / scale, word.x1 / scale, word.y1 / scale)
        return [whole] * len(word.text)
    step = (word.x1 - word.x0) / max(1, len(word.text))
    return [
        Rect((word.x0 + i * step) / scale, word.y0 / scale, (word.x0 + (i + 1) * step) / scale, word.y1 / scale)
        for i in range(len(word.text))
    ]


def unsure_areas(words: Sequence[Word], page: int, address: str) -> tuple[UnreadArea, ...]:
    """Return one unread area for the words below a confidence of 0.6, or none: a person must look at them."""
    unsure = sum(word.confidence < UNSURE_BELOW for word in words)
    if not unsure:
        return ()
    noun = "word" if unsure == 1 else "words"
    return (UnreadArea(address, f"{unsure} {noun} on page {page} could not be read surely.", page=page),)
