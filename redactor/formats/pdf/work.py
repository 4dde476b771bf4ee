"""What is known of one page while a PDF is written, and what is told of it afterwards."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final, TypeVar

from redactor.formats.pdf.glyphs import PageText
from redactor.formats.pdf.orders import PageOrder
from redactor.formats.pdf.tags import Spoken
from redactor.model import Rect, Removal

ASKED: Final = "that was asked for"
WITHHELD: Final = "it is withheld"

_Item = TypeVar("_Item")


@dataclass(slots=True)
class PageWork:
    """What is known of one page while the file is written."""

    index: int
    text: PageText
    order: PageOrder
    runs: list[tuple[tuple[int, int], str]] = field(default_factory=list)
    boxes: list[tuple[Rect, str]] = field(default_factory=list)
    picture_cause: str = ""
    problems: list[str] = field(default_factory=list)
    unseen: int = 0
    drawings: int = 0
    crops: int = 0
    # Drawn areas in place of which a set line has a box of constant width.
    # What is said of the removed texts, by their first and last code point; of areas without text, by the area.
    said: list[tuple[tuple[int, int] | Rect, Spoken]] = field(default_factory=list)
    # Which code points stood where a box is.
    glyphs: dict[Rect, frozenset[int]] = field(default_factory=dict)
    replaced: list[tuple[Rect, str]] = field(default_factory=list)
    # Where a width that was to be hidden can still be measured.
    open_widths: list[Rect] = field(default_factory=list)
    # What stands on the sheet in the page's place, when it is withheld.
    sheet: tuple[str, ...] = ()

    @property
    def number(self) -> int:
        """The page's 1-based number."""
        return self.index + 1


def said_by_box(page: PageWork) -> dict[int, Spoken]:
    """Return what is said of each box: of the removed texts that stood in it, each once."""
    return {
        number: Spoken(
            "; ".join(one.text for one in own), next((one.owner for one in own if one.owner is not None), None)
        )
        for number, own in by_box(page, page.said).items()
    }


def by_box(page: PageWork, items: Sequence[tuple[tuple[int, int] | Rect, _Item]]) -> dict[int, list[_Item]]:
    """Sort what belongs to places of the page by the box in which each stood, each once."""
    left = list(items)
    found: dict[int, list[_Item]] = {}
    for number, (rect, _) in enumerate(page.boxes):
        own = [item for item in left if _stood_in(page, rect, item[0])]
        left = [item for item in left if item not in own]
        if own:
            found[number] = [one for _, one in own]
    return found


def _stood_in(page: PageWork, rect: Rect, place: tuple[int, int] | Rect) -> bool:
    if isinstance(place, Rect):
        return place == rect
    glyphs = page.glyphs.get(rect)
    if glyphs is not None:
        return any(place[0] <= glyph < place[1] for glyph in glyphs)
    return any(rect.contains(*middle(page.text.box(i))) for i in range(*place) if not page.text.box(i).is_empty)


def middle(rect: Rect) -> tuple[float, float]:
    """Return the middle of a rectangle."""
    return (rect.x0 + rect.x1) / 2, (rect.y0 + rect.y1) / 2


def page_removals(page: PageWork) -> list[Removal]:
    """Return what went from the page although no decision named it."""
    found = []
    if page.text.hidden.strip():
        found.append(("hidden", "text outside the page or invisible", len(page.text.hidden), "chars"))
    elif page.unseen:
        found.append(("hidden", "text clipped away", page.unseen, "chars"))
    if page.drawings:
        found.append(("page", "drawings under a box", page.drawings, "items"))
    if page.crops:
        found.append(("page", "hidden parts of pictures", page.crops, "items"))
    return [
        Removal(f"{kind}/{page.number}", what, n, unit, "not visible, or under a box")
        for kind, what, n, unit in found
    ]


def page_warnings(page: PageWork) -> list[str]:
    """Return what a person should know of the page."""
    warnings = []
    if page.picture_cause not in ("", ASKED, WITHHELD):
        warnings.append(f"Page {page.number} was made a picture because {page.picture_cause}.")
    problems = [*page.problems, *(["its words are pixels"] if page.order.open_areas else [])]
    if problems and not page.sheet:
        causes = ", ".join(dict.fromkeys(problems))
        warnings.append(f"The width of a gap on page {page.number} could not be hidden: {causes}.")
    return warnings
