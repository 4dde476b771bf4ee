"""Selecting text on a page, by mouse and by keyboard. Holds the state; no widgets in here. Points, code points."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum

from redactor.app.viewer.flow import Span
from redactor.app.viewer.page_text import PageText
from redactor.model import Rect

_REACH = 12.0


class Unit(StrEnum):
    """By how much a key extends the selection."""

    GLYPH = "glyph"
    WORD = "word"
    LINE = "line"


class TextPicker:
    """The selected text of one page: from the glyph where it began to the glyph where it ends, both included."""

    def __init__(self) -> None:
        self.text_of: Callable[[int], PageText] | None = None
        self.page = 0
        self.spans: tuple[Span, ...] = ()
        self.rects: tuple[Rect, ...] = ()
        self._first: int | None = None
        self._last: int | None = None

    @property
    def end_rect(self) -> Rect | None:
        """The box of the glyph where the selection ends: what should be in sight."""
        if self.text_of is None or self._last is None or not self.spans:
            return None
        return self.text_of(self.page).glyphs[self._last].box

    def clear(self) -> bool:
        """Forget the selection; True when there was one."""
        had = bool(self.spans)
        self.spans, self.rects = (), ()
        self._first = self._last = None
        return had

    def begin(self, page: int, x: float, y: float) -> None:
        """Note where the mouse went down."""
        self.clear()
        self.page = page
        self._first = self.text_of(page).nearest(x, y, reach=_REACH) if self.text_of else None

    @property
    def is_begun(self) -> bool:
        """True when the mouse went down on text."""
        return self._first is not None

    def drag(self, x: float, y: float) -> bool:
        """Select from the beginning to the glyph nearest to a point; True when that changed something."""
        if self.text_of is None or self._first is None:
            return False
        last = self.text_of(self.page).nearest(x, y)
        if last is None or last == self._last:
            return False
        self._select(self._first, last)
        return True

    def select(self, page: int, first: int, last: int) -> None:
        """Select from one glyph of a page to another."""
        self.page = page
        self._select(first, last)

    def extend(self, way: int, unit: Unit) -> bool:
        """Move the end of the selection one step forward (1) or back (-1); False when there is no selection."""
        if self.text_of is None or self._first is None or self._last is None:
            return False
        text = self.text_of(self.page)
        if unit is Unit.LINE:
            last = text.step_line(self._last, way)
        else:
            last = text.step(self._last, way, by_word=unit is Unit.WORD)
        self._select(self._first, last)
        return True

    def _select(self, first: int, last: int) -> None:
        if self.text_of is None:
            return
        text = self.text_of(self.page)
        self._first, self._last = first, last
        self.spans = text.between(first, last)
        self.rects = text.quads(self.spans)
