"""The sheet that stands in the place of a withheld page: a few lines, and nothing of the page but its size."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from pikepdf import Array, Dictionary, Name, Pdf

from redactor.formats.pdf.paint import LABEL_FONT, label_font, label_width, text_line
from redactor.formats.pdf.tags import Spoken

_LARGEST: Final = 16.0
_SMALLEST: Final = 2.0
_LEADING: Final = 1.8
_MARGIN_SHARE: Final = 0.1
_SMALLEST_SIDE: Final = 72.0


@dataclass(frozen=True, slots=True)
class WithheldSheet:
    """A sheet of the size of the page as shown, in points; its lines stand in the middle."""

    width: float
    height: float
    lines: tuple[str, ...]

    def page(self, pdf: Pdf, *, tagged: bool = False) -> tuple[Dictionary, bool, list[tuple[Spoken, int]]]:
        """Return the page dictionary, False (nothing of the page's own text is left), and the sheet's marks."""
        said = Spoken(". ".join(self.lines))
        content = self._content()
        if tagged:
            content = b"/Span <</MCID 0>> BDC\n%sEMC\n" % content
        page = Dictionary(
            Type=Name.Page,
            MediaBox=Array([0, 0, round(self.width, 4), round(self.height, 4)]),
            Resources=Dictionary(Font=Dictionary({LABEL_FONT: label_font()})),
            Contents=pdf.make_stream(content),
        )
        return page, False, [(said, 0)] if tagged else []

    def _content(self) -> bytes:
        widest = max((label_width(line) for line in self.lines), default=1.0) or 1.0
        # A page may be as small as a label; the words must stay inside of it, whatever size that leaves them.
        size = min(_LARGEST, (1 - 2 * _MARGIN_SHARE) * self.width / widest, self.height / (len(self.lines) + 1))
        size = max(size, _SMALLEST)
        top = (self.height + _LEADING * size * (len(self.lines) - 1)) / 2
        rows = [
            text_line(line, size, ((self.width - size * label_width(line)) / 2, top - _LEADING * size * number))
            for number, line in enumerate(self.lines)
        ]
        return b"".join(rows)
