"""Text with a rule through its middle: struck through."""

from __future__ import annotations

from redactor.formats.pdf.glyphs import PageText
from redactor.model import Rect

# The share of a glyph's height, from its top, in which a rule strikes it; lower ones underline.
_FROM, _TO = 0.25, 0.75


def struck_spans(page: PageText) -> tuple[tuple[int, int], ...]:
    """Return the spans (code points) of a page's text that a rule goes through."""
    if not page.rules:
        return ()
    spans: list[tuple[int, int]] = []
    open_at: int | None = None
    last = 0
    for index in range(len(page.text)):
        box = page.box(index)
        if box.is_empty:
            continue
        if any(_strikes(rule, box) for rule in page.rules):
            open_at = index if open_at is None else open_at
            last = index + 1
        elif open_at is not None:
            spans.append((open_at, last))
            open_at = None
    if open_at is not None:
        spans.append((open_at, last))
    return tuple(spans)


def _strikes(rule: Rect, box: Rect) -> bool:
    middle = (rule.y0 + rule.y1) / 2
    inside = box.y0 + _FROM * box.height <= middle <= box.y0 + _TO * box.height
    return inside and rule.x0 <= box.x0 + 1 and box.x1 - 1 <= rule.x1
