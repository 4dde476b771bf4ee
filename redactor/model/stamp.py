"""What is to be written onto a file as its marking: banners, blocks, portion marks, strokes through old marks."""

from __future__ import annotations

from dataclasses import dataclass

from redactor.model.geometry import Rect


@dataclass(frozen=True, slots=True)
class Stroke:
    """An old mark to be struck through.

    Attributes:
        address: of its segment in the file that is stamped; "" for a mark that is given by its place on a page.
        start, end: code points of the segment.
        text: what stands there, so that a writer never strikes something else.
        page: 1-based, None for flowing kinds.
        rects: where it stands, in points as in Rect, for paged kinds.
    """

    address: str
    start: int
    end: int
    text: str
    page: int | None = None
    rects: tuple[Rect, ...] = ()


@dataclass(frozen=True, slots=True)
class PortionStamp:
    """A portion mark that is put in front of a paragraph.

    Attributes:
        paragraph: 1-based number among the paragraphs that hold text.
        mark: such as "(U)".
    """

    paragraph: int
    mark: str


@dataclass(frozen=True, slots=True)
class StampPlan:
    """All that is written onto one file.

    Attributes:
        top, bottom: the banner at the top and bottom of each page (header and footer, first and last line).
        block: lines of an authority or designation block, on the first page.
        note: lines under the banner of each page's top, such as the authority of a release.
        portions: marks in front of paragraphs; kinds that can't be set anew refuse them.
        all_portions: mark for every other paragraph that has none, "" for none.
        strokes: old marks to strike through.
        properties: (name, value) pairs for the document's properties.
        scheme: key of the banner's scheme, for its colour.
        numbers: one for each page, at its foot (Bates numbers); PDF and pictures alone carry them.
    """

    top: str = ""
    bottom: str = ""
    block: tuple[str, ...] = ()
    note: tuple[str, ...] = ()
    portions: tuple[PortionStamp, ...] = ()
    all_portions: str = ""
    strokes: tuple[Stroke, ...] = ()
    properties: tuple[tuple[str, str], ...] = ()
    scheme: str = ""
    numbers: tuple[str, ...] = ()
