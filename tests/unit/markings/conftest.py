from __future__ import annotations

from collections.abc import Callable

import pytest

from redactor.model import Document, GlyphBoxes, Page, Rect, Segment, SegmentKind

MakeDocument = Callable[..., Document]


@pytest.fixture
def flowing() -> MakeDocument:
    """Make a document of paragraphs, with other segments and children as given."""

    def make(
        *paragraphs: str, others: tuple[Segment, ...] = (), children: tuple[Document, ...] = (), part: str = ""
    ) -> Document:
        prefix = f"{part}/" if part else ""
        body = tuple(
            Segment(f"{prefix}word/document.xml#p{n}", text, label=f"Paragraph {n}")
            for n, text in enumerate(paragraphs, 1)
        )
        return Document("memo.docx", part, "application/x", "0" * 64, 1, others + body, children=children)

    return make


@pytest.fixture
def paged() -> MakeDocument:
    """Make a document of pages: each is a list of (line, distance from the top in points), 800 points high."""

    def make(*pages: list[tuple[str, float]]) -> Document:
        segments, sizes = [], []
        for number, lines in enumerate(pages, 1):
            text, boxes = "", []
            for line, y in lines:
                text += line + "\n"
                boxes += [Rect(50 + 6 * i, y, 56 + 6 * i, y + 10) for i in range(len(line))] + [None]
            segments.append(
                Segment(f"page/{number}", text, SegmentKind.BODY, page=number, boxes=GlyphBoxes.pack(boxes))
            )
            sizes.append(Page(number, 600, 800))
        return Document("report.pdf", "", "application/pdf", "0" * 64, 1, tuple(segments), tuple(sizes))

    return make
