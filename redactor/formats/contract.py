"""What every format module gives: read, write_redacted and, for paged kinds, a renderer."""

from __future__ import annotations

from collections.abc import Callable, Generator
from dataclasses import dataclass
from typing import Protocol

from redactor.model import Document, Plan, Segment, WrittenFile

ReadSteps = Generator[tuple[Segment, ...], None, Document]
"""Yields segments as they are read, in the order of the Document that it returns, which begins with them all."""


class Renderer(Protocol):
    """Renders pages of one open file. Not thread-safe; one renderer a process."""

    @property
    def page_count(self) -> int:
        """Number of pages."""

    def page_size(self, page: int) -> tuple[float, float]:
        """Return (width, height) of the 1-based page in points as shown."""

    def render(self, page: int, scale: float, x: int, y: int, width: int, height: int) -> bytes:
        """Render a tile of the 1-based page.

        Args:
            page: 1-based.
            scale: pixels a point.
            x: left edge of the tile in pixels of the scaled page.
            y: top edge of the tile in pixels of the scaled page.
            width: of the tile in pixels.
            height: of the tile in pixels.

        Returns:
            width * height * 4 bytes, BGRx, rows from the top; white where there is no page.
        """

    def close(self) -> None:
        """Free the file."""


@dataclass(frozen=True, slots=True)
class Format:
    """One kind of file.

    Attributes:
        key: short name such as "pdf".
        media_type: IANA type.
        extension: of the redacted file, with the dot.
        read: (data, name) -> Document with part "".
        write_redacted: (data, name, plan) -> WrittenFile; raises rather than do half.
        open_renderer: for paged kinds, else None.
        read_steps: as `read`, some pages at a time; None where reading takes no time worth telling of.
    """

    key: str
    media_type: str
    extension: str
    read: Callable[[bytes, str], Document]
    write_redacted: Callable[[bytes, str, Plan], WrittenFile]
    open_renderer: Callable[[bytes], Renderer] | None = None
    read_steps: Callable[[bytes, str], ReadSteps] | None = None
