"""Sheets to print: headings, lines and tables as PDF. Same input, same bytes; no name of a machine in it."""

from __future__ import annotations

import io
from collections.abc import Sequence
from functools import lru_cache
from html import escape
from pathlib import Path
from typing import Any

from redactor.release.tables import Table

_FONT, _BOLD = "Vera", "VeraBd"
_MARGIN = 42.0  # points


@lru_cache(maxsize=1)
def _glyphs() -> frozenset[int]:
    """Register the fonts that come with reportlab and return the characters that they hold."""
    import reportlab
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont

    folder = Path(reportlab.__file__).parent / "fonts"
    for name in (_FONT, _BOLD):
        pdfmetrics.registerFont(TTFont(name, str(folder / f"{name}.ttf")))
    return frozenset(pdfmetrics.getFont(_FONT).face.charToGlyph)


def printable(text: str) -> str:
    """Return the text with what the font can't print written as its number, so that nothing is lost unseen."""
    known = _glyphs()
    return "".join(char if ord(char) in known or char == "\n" else f"<U+{ord(char):04X}>" for char in text)


class Paper:
    """Collects the parts of a document and makes the PDF. Landscape for wide tables.

    `feet` are texts for the foot of the first, second ... page, instead of its number.
    """

    def __init__(self, title: str, *, landscape: bool = False, feet: Sequence[str] = ()) -> None:
        from reportlab.lib.pagesizes import A4
        from reportlab.lib.styles import ParagraphStyle

        _glyphs()
        self._title, self._feet = title, feet
        self._size = (A4[1], A4[0]) if landscape else A4
        self._text = ParagraphStyle("text", fontName=_FONT, fontSize=9, leading=12, wordWrap="CJK")
        self._small = ParagraphStyle("small", self._text, fontSize=7, leading=9)
        self._head = ParagraphStyle("head", self._text, fontName=_BOLD, fontSize=13, leading=18, spaceAfter=6)
        self._sub = ParagraphStyle("sub", self._head, fontSize=10, leading=14, spaceBefore=10, spaceAfter=4)
        self._parts: list[Any] = []
        self.heading(title)

    def heading(self, text: str) -> None:
        """Add a heading."""
        self._parts.append(self._paragraph(text, self._head))

    def line(self, text: str) -> None:
        """Add a paragraph."""
        self._parts.append(self._paragraph(text, self._text))

    def facts(self, lines: Sequence[tuple[str, str]]) -> None:
        """Add lines of name and value."""
        self.table(Table("", ("", ""), tuple(lines), (0.25, 0.75)), grid=False)

    def new_page(self) -> None:
        """Go on on a new page."""
        from reportlab.platypus import PageBreak

        self._parts.append(PageBreak())

    def table(self, table: Table, *, grid: bool = True) -> None:
        """Add a table with its title; columns repeat on each page."""
        from reportlab.lib import colors
        from reportlab.platypus import Spacer, TableStyle
        from reportlab.platypus import Table as Grid

        if table.title:
            self._parts.append(self._paragraph(table.title, self._sub))
        titles = [list(table.columns)] if any(table.columns) else []
        cells = [[self._paragraph(cell, self._small) for cell in row] for row in [*titles, *table.rows]]
        if not cells:
            return
        width = self._size[0] - 2 * _MARGIN
        shares = table.widths or tuple(1 / len(table.columns) for _ in table.columns)
        made = Grid(cells, colWidths=[share * width for share in shares], repeatRows=len(titles))
        style: list[tuple[Any, ...]] = [("VALIGN", (0, 0), (-1, -1), "TOP"), ("FONTNAME", (0, 0), (-1, 0), _BOLD)]
        if grid:
            style += [("LINEBELOW", (0, 0), (-1, -1), 0.25, colors.grey)]
            style += [("BACKGROUND", (0, 0), (-1, 0), colors.whitesmoke)] if titles else []
        made.setStyle(TableStyle(style))
        self._parts += [made, Spacer(1, 8)]
        if titles and not table.rows:
            self.line("None.")

    def to_bytes(self) -> bytes:
        """Return the PDF."""
        from reportlab.platypus import SimpleDocTemplate

        out = io.BytesIO()
        template = SimpleDocTemplate(
            out,
            pagesize=self._size,
            leftMargin=_MARGIN,
            rightMargin=_MARGIN,
            topMargin=_MARGIN,
            bottomMargin=_MARGIN,
            title=printable(self._title),
            author="",
            creator="redactor",
            invariant=1,
        )
        template.build(self._parts, onFirstPage=self._foot, onLaterPages=self._foot)
        return out.getvalue()

    def _foot(self, canvas: Any, template: Any) -> None:
        right = self._size[0] - _MARGIN
        foot = self._feet[template.page - 1] if template.page <= len(self._feet) else ""
        canvas.setFont(_FONT, 9 if foot else 7)
        canvas.drawRightString(right, 24, foot or f"{template.page}")

    @staticmethod
    def _paragraph(text: str, style: Any) -> Any:
        from reportlab.platypus import Paragraph

        return Paragraph(escape(printable(text)).replace("\n", "<br/>") or "&nbsp;", style)
