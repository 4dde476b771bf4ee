"""Removing text and pixels with MuPDF, in two passes that spare the neighbours.

MuPDF removes a glyph when its full-height cell touches a box: exact boxes take the labels of the line above
along. So the first pass takes text only, with the middle 40 % of each box; the second takes pixels with the full
box and leaves text alone. Drawings are treated in `surgery`, box by box.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Final

from redactor.formats.pdf.glyphs import PageText
from redactor.formats.pdf.mupdf import MuPdfError, library, open_mupdf
from redactor.model import Rect

_KEEP_MIDDLE: Final = 0.3
_END_SHARE: Final = 0.1
_PIXEL_PAD: Final = 1.0


@dataclass(slots=True)
class PageTargets:
    """What is to go from one page, in user space relative to the top left of its visible box, y down, unrotated.

    Attributes:
        text: slim boxes for the text pass.
        areas: full boxes in which text, pixels and drawings go.
        pixels: full boxes for the picture pass.
    """

    text: list[Rect] = field(default_factory=list)
    areas: list[Rect] = field(default_factory=list)
    pixels: list[Rect] = field(default_factory=list)


def runs_of(page: PageText, start: int, end: int) -> list[tuple[int, int]]:
    """Cut a span into runs of glyphs that stand side by side on one line; code points without ink are left out."""
    runs: list[tuple[int, int]] = []
    for index in range(start, end):
        box = page.box(index)
        if box.is_empty:
            continue
        if runs and _continues(page, runs[-1][1] - 1, index):
            runs[-1] = (runs[-1][0], index + 1)
        else:
            runs.append((index, index + 1))
    return runs


def _continues(page: PageText, last: int, index: int) -> bool:
    if any(page.styles[i] >= 0 for i in range(last + 1, index)) or "\n" in page.text[last:index]:
        return False
    first, second = page.box(last), page.box(index)
    style = page.style_table[page.styles[index]]
    if page.style_table[page.styles[last]].turn != style.turn or style.turn is None:
        return False
    gap = 1.5 * style.em
    if (style.turn + page.frame.turns) % 2:
        aligned = min(first.x1, second.x1) - max(first.x0, second.x0) > 0.5 * min(first.width, second.width)
        return aligned and second.y0 - first.y1 < gap and first.y0 - second.y1 < gap
    aligned = min(first.y1, second.y1) - max(first.y0, second.y0) > 0.5 * min(first.height, second.height)
    return aligned and second.x0 - first.x1 < gap and first.x0 - second.x1 < gap


def run_box(page: PageText, run: tuple[int, int]) -> Rect:
    """Return the box as shown of a run of glyphs."""
    box = page.box(run[0])
    for index in range(run[0] + 1, run[1]):
        if not page.box(index).is_empty:
            box = box.union(page.box(index))
    return box


def slim_box(page: PageText, run: tuple[int, int]) -> Rect:
    """Return the part of a run's box that touches its own glyphs and no neighbour's."""
    box = run_box(page, run)
    style = page.style_table[page.styles[run[0]]]
    if style.turn is None:
        return Rect(
            box.x0 + 0.35 * box.width,
            box.y0 + 0.35 * box.height,
            box.x1 - 0.35 * box.width,
            box.y1 - 0.35 * box.height,
        )
    first, last = page.box(run[0]), page.box(run[1] - 1)
    if (style.turn + page.frame.turns) % 2:
        side = _KEEP_MIDDLE * box.width
        end = _END_SHARE * min(first.height, last.height)
        return Rect(box.x0 + side, box.y0 + end, box.x1 - side, box.y1 - end)
    side = _KEEP_MIDDLE * box.height
    end = _END_SHARE * min(first.width, last.width)
    return Rect(box.x0 + end, box.y0 + side, box.x1 - end, box.y1 - side)


def unrotated(page: PageText, rect: Rect) -> Rect:
    """Map a rectangle as shown to the page before rotation, still from the top left of its visible box, y down."""
    left, bottom, right, top = page.frame.user_rect(rect)
    return Rect(left - page.frame.left, page.frame.top - top, right - page.frame.left, page.frame.top - bottom)


def remove(data: bytes, targets: dict[int, PageTargets]) -> tuple[bytes, set[int]]:
    """Remove the targets of each 0-based page.

    Args:
        data: a file whose target pages have media box = crop box = visible box, no rotation and no annotations.
        targets: per page.

    Returns:
        the changed file, and the pages that MuPDF could not treat (to be made pictures).

    Raises:
        MuPdfError: the file as a whole is beyond MuPDF.
    """
    library()
    document = open_mupdf(data)
    failed: set[int] = set()
    try:
        for number, target in targets.items():
            try:
                _remove_from(document[number], target)
            except (RuntimeError, ValueError, IndexError):
                failed.add(number)
        result: bytes = document.tobytes(garbage=0)
    except (RuntimeError, ValueError) as error:
        raise MuPdfError(type(error).__name__) from None
    finally:
        document.close()
    return result, failed


def _remove_from(page: Any, target: PageTargets) -> None:
    pymupdf = library()
    if target.text or target.areas:
        for rect in (*target.text, *target.areas):
            page.add_redact_annot(pymupdf.Rect(rect.x0, rect.y0, rect.x1, rect.y1), fill=False, cross_out=False)
        page.apply_redactions(
            images=pymupdf.PDF_REDACT_IMAGE_NONE, graphics=pymupdf.PDF_REDACT_LINE_ART_NONE,
            text=pymupdf.PDF_REDACT_TEXT_REMOVE,
        )  # fmt: skip
    if target.pixels:
        for rect in target.pixels:
            box = rect.padded(_PIXEL_PAD)
            page.add_redact_annot(pymupdf.Rect(box.x0, box.y0, box.x1, box.y1), fill=False, cross_out=False)
        page.apply_redactions(
            images=pymupdf.PDF_REDACT_IMAGE_PIXELS, graphics=pymupdf.PDF_REDACT_LINE_ART_NONE,
            text=pymupdf.PDF_REDACT_TEXT_NONE,
        )  # fmt: skip
