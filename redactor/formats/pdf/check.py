"""The writer's own check: pdfium reads the written file again, and the removed text must be gone from its page."""

from __future__ import annotations

from dataclasses import dataclass

from redactor.formats.pdf.glyphs import PageText, read_page
from redactor.formats.pdf.pdfium import PdfiumFile, PdfiumPage
from redactor.formats.pdf.rawtext import RawText
from redactor.model import Rect
from redactor.text import count_folded, fold_text


@dataclass(frozen=True, slots=True)
class ExpectedPage:
    """What must be true of one page.

    Attributes:
        before: the page as it was read.
        spans: (start, end) of what was removed, code points of its text.
        areas: (rectangle, label) in which no text may be left but the label.
        boxes: those painted with a label, whose text does not count.
        is_picture: nothing can be read on it.
        covers: all boxes painted, with their labels ("" for black ones): no other text may stand under them.
        moved: lines were set anew.
    """

    before: PageText
    spans: list[tuple[int, int]]
    areas: list[tuple[Rect, str]]
    boxes: list[Rect]
    is_picture: bool
    covers: list[tuple[Rect, str]]
    moved: bool


def leaking_pages(data: bytes, pages: list[ExpectedPage]) -> list[int]:
    """Return the 0-based pages of a written file on which removed or hidden text can still be read."""
    leaking = []
    with PdfiumFile(data) as file:
        if len(file) != len(pages):
            return list(range(len(pages)))
        for index, page in enumerate(pages):
            if page.is_picture or not (page.spans or page.areas or page.before.hidden):
                continue
            with file.page(index) as loaded:
                if _is_leaking(page, loaded):
                    leaking.append(index)
    return leaking


def _is_leaking(page: ExpectedPage, loaded: PdfiumPage) -> bool:
    raw = RawText(loaded)
    try:
        if any(not raw.is_covered_text(rect, _squeezed(label)) for rect, label in page.covers):
            return True
        simple = not (page.areas or page.boxes or page.before.hidden or page.before.drops_invisible)
        if simple and not _reads_more(page, raw.text()) and not (page.moved and raw.has_text_outside()):
            # The page's whole text, hidden or not, has nothing that it should not have: the boxes don't matter.
            return False
    finally:
        raw.close()
    after = read_page(loaded)
    return bool(after.hidden.strip()) or _still_reads(page, after) or _holds_text(page, after)


def _still_reads(page: ExpectedPage, after: PageText) -> bool:
    """True when a removed text occurs more often than the plan leaves it; its place may have moved."""
    return bool(page.spans) and _reads_more(page, _outside(after, page.boxes))


def _reads_more(page: ExpectedPage, text: str) -> bool:
    expected = list(page.before.text)
    for start, end in page.spans:
        expected[start:end] = ["\n"] * (end - start)
    left, now = _squeezed("".join(expected)), _squeezed(text)
    removed = {_squeezed(page.before.text[start:end]) for start, end in page.spans}
    return any(count_folded(now, text) > count_folded(left, text) for text in removed if text)


def _holds_text(page: ExpectedPage, after: PageText) -> bool:
    """True when an area shows text that is not a label."""
    labels = [rect for rect in page.boxes if not any(rect == area for area, _ in page.areas)]
    for area, label in page.areas:
        inside = "".join(
            char
            for number, char in enumerate(after.text)
            if after.styles[number] >= 0 and area.contains(*_middle(after, number))
            if not any(rect.contains(*_middle(after, number)) for rect in labels)
        )
        if _squeezed(inside) not in ("", _squeezed(label)):
            return True
    return False


def _middle(page: PageText, number: int) -> tuple[float, float]:
    box = page.box(number)
    return (box.x0 + box.x1) / 2, (box.y0 + box.y1) / 2


def _squeezed(text: str) -> str:
    return fold_text(text).replace(" ", "")


def _outside(page: PageText, boxes: list[Rect]) -> str:
    """Return a page's text without the labels that stand in boxes."""
    if not boxes:
        return page.text
    kept = []
    for number, char in enumerate(page.text):
        if page.styles[number] < 0 or not any(rect.contains(*_middle(page, number)) for rect in boxes):
            kept.append(char)
    return "".join(kept)
