"""Removing text and pixels with MuPDF, in two passes that spare the neighbours.

MuPDF removes a glyph when its full-height cell touches a box: exact boxes take the labels of the line above
along. So the first pass takes text only, with the middle 40 % of each box; the second takes pixels with the full
box, and with the boxes as they are painted once touched lines stand anew, and leaves text alone. Drawings are
treated in `surgery`, box by box.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from pikepdf import Array, Dictionary, Name

from redactor.formats.pdf.glyphs import PageText
from redactor.formats.pdf.interpreter import Box
from redactor.formats.pdf.mupdf import MuPdfError, library, open_mupdf
from redactor.model import Rect

_KEEP_MIDDLE: Final = 0.3
_END_SHARE: Final = 0.1
_PIXEL_PAD: Final = 1.0


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
    first, last = 4 * run[0], 4 * run[1]
    # Columns instead of a box for each glyph: every removed run is asked for several times.
    lefts, tops = page.boxes[first:last:4], page.boxes[first + 1 : last : 4]
    rights, bottoms = page.boxes[first + 2 : last : 4], page.boxes[first + 3 : last : 4]
    inked = [i for i, left in enumerate(lefts) if rights[i] > left and bottoms[i] > tops[i]]
    if not inked:
        return page.box(run[0])
    return Rect(
        min(lefts[i] for i in inked),
        min(tops[i] for i in inked),
        max(rights[i] for i in inked),
        max(bottoms[i] for i in inked),
    )


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


def mark(page: Dictionary, boxes: list[Box]) -> None:
    """Put boxes (user space) on a page as redaction annotations, in place of whatever annotations it has.

    Written here rather than with PyMuPDF, whose add_redact_annot looks through all annotations each time: 140
    boxes on each of 200 pages took over a minute.
    """
    page.Annots = Array(
        [Dictionary(Type=Name.Annot, Subtype=Name.Redact, Rect=Array([round(v, 4) for v in box])) for box in boxes]
    )


def grown(box: Box) -> Box:
    """Return a box for the picture pass: with room for the pixels that it covers in part."""
    return box[0] - _PIXEL_PAD, box[1] - _PIXEL_PAD, box[2] + _PIXEL_PAD, box[3] + _PIXEL_PAD


def remove(data: bytes, pages: Iterable[int], *, pixels: bool) -> tuple[bytes, set[int]]:
    """Remove what lies below the redaction annotations of pages.

    Args:
        data: a file whose pages to be treated have been given boxes with `mark`; their media box is their crop
            box is their visible box, without rotation.
        pages: 0-based.
        pixels: take pixels out of pictures; else text.

    Returns:
        the changed file, and the pages that MuPDF could not treat (to be made pictures).

    Raises:
        MuPdfError: the file as a whole is beyond MuPDF.
    """
    mupdf = library().mupdf
    document = open_mupdf(data)
    options = mupdf.PdfRedactOptions()
    options.black_boxes = 0
    options.line_art = mupdf.PDF_REDACT_LINE_ART_NONE
    options.text = mupdf.PDF_REDACT_TEXT_NONE if pixels else mupdf.PDF_REDACT_TEXT_REMOVE
    options.image_method = mupdf.PDF_REDACT_IMAGE_PIXELS if pixels else mupdf.PDF_REDACT_IMAGE_NONE
    failed: set[int] = set()
    try:
        pdf = mupdf.pdf_document_from_fz_document(document)
        for number in pages:
            try:
                if not mupdf.pdf_redact_page(pdf, mupdf.pdf_load_page(pdf, number), options):
                    failed.add(number)
            except (mupdf.FzErrorBase, RuntimeError, ValueError, IndexError):
                failed.add(number)
        result: bytes = document.tobytes(garbage=0)
    except (mupdf.FzErrorBase, RuntimeError, ValueError) as error:
        raise MuPdfError(type(error).__name__) from None
    finally:
        document.close()
    return result, failed
