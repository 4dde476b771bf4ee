"""The writer's own check: pdfium reads the written file again, and the removed text must be gone from its page."""

from __future__ import annotations

from redactor.formats.pdf.glyphs import PageText, read_page
from redactor.formats.pdf.pdfium import PdfiumFile
from redactor.model import Rect
from redactor.text import count_folded, fold_text

PageItem = tuple[PageText, list[tuple[int, int]], list[Rect], bool]


def leaking_pages(data: bytes, items: list[PageItem]) -> list[int]:
    """Return the 0-based pages on which removed or hidden text can still be read.

    Args:
        data: the written file.
        items: per page, the text before, the removed spans, the boxes painted, and whether it is a picture.
    """
    leaking = []
    with PdfiumFile(data) as file:
        if len(file) != len(items):
            return list(range(len(items)))
        for index, (before, spans, boxes, is_picture) in enumerate(items):
            if is_picture or not (spans or before.hidden):
                continue
            with file.page(index) as page:
                after = read_page(page)
            if after.hidden.strip() or _still_reads(before, after, spans, boxes):
                leaking.append(index)
    return leaking


def _still_reads(before: PageText, after: PageText, spans: list[tuple[int, int]], boxes: list[Rect]) -> bool:
    """True when a removed text occurs more often than the plan leaves it; its place may have moved."""
    if not spans:
        return False
    expected = list(before.text)
    for start, end in spans:
        expected[start:end] = ["\n"] * (end - start)
    left, now = _squeezed("".join(expected)), _squeezed(_outside(after, boxes))
    removed = {_squeezed(before.text[start:end]) for start, end in spans}
    return any(count_folded(now, text) > count_folded(left, text) for text in removed if text)


def _squeezed(text: str) -> str:
    return fold_text(text).replace(" ", "")


def _outside(page: PageText, boxes: list[Rect]) -> str:
    """Return a page's text without the labels that stand in boxes."""
    kept = []
    for number, char in enumerate(page.text):
        box = page.box(number)
        x, y = (box.x0 + box.x1) / 2, (box.y0 + box.y1) / 2
        if page.styles[number] < 0 or not any(rect.contains(x, y) for rect in boxes):
            kept.append(char)
    return "".join(kept)
