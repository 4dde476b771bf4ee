"""Makers of documents and findings for the tests of plans."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest

from redactor.model import Band, Document, Finding, GlyphBoxes, Page, Rect, Segment, SegmentKind
from redactor.redaction import Decision

GLYPH = 10.0


def boxes(text: str, left: float = 100.0, top: float = 100.0) -> GlyphBoxes:
    """One box of 10 by 10 points a code point; a line end starts a line 20 points lower; a space has no ink."""
    out: list[Rect | None] = []
    x, y = left, top
    for char in text:
        if char == "\n":
            out.append(None)
            x, y = left, y + 2 * GLYPH
            continue
        out.append(None if char == " " else Rect(x, y, x + GLYPH, y + GLYPH))
        x += GLYPH
    return GlyphBoxes.pack(out)


@pytest.fixture
def page_segment() -> Callable[..., Segment]:
    def make(text: str, page: int = 1, kind: SegmentKind = SegmentKind.BODY, part: str = "") -> Segment:
        name = "ocr" if kind is SegmentKind.IMAGE_TEXT else "page"
        address = f"{part}/{name}/{page}" if part else f"{name}/{page}"
        return Segment(address, text, kind, page=page, boxes=boxes(text), label=f"Page {page}")

    return make


@pytest.fixture
def document() -> Callable[..., Document]:
    def make(
        *segments: Segment | str, pages: int = 0, children: Sequence[Document] = (), part: str = ""
    ) -> Document:
        made = [Segment(f"line/{n}", s) if isinstance(s, str) else s for n, s in enumerate(segments, start=1)]
        sheets = tuple(Page(n, 600, 800) for n in range(1, pages + 1))
        kind = "application/pdf" if pages else "text/plain"
        return Document("letter", part, kind, "0" * 64, 1, tuple(made), sheets, tuple(children))

    return make


@pytest.fixture
def decide() -> Callable[..., Decision]:
    """Decide that a text in a segment of the document goes."""

    def make(document: Document, text: str, kind: str = "PERSON", nth: int = 0, **fields: str) -> Decision:
        hits = [
            (segment, at)
            for segment in document.all_segments()
            for at in range(len(segment.text))
            if segment.text.startswith(text, at)
        ]
        segment, at = hits[nth]
        finding = Finding(segment.address, at, at + len(text), kind, "rules", "r", 0.9, Band.HIGH, "It is a name.")
        return Decision(finding.placed(segment), **fields)

    return make
