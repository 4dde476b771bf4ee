"""Links within the document and its outline, rebuilt: targets are pages, and a title is one that the page shows.

An outline entry comes along when its words can be read on its page after redaction: then it tells nothing more.
Links to anything else, and links on lines that were redacted, do not. Source: ISO 32000-1, 12.3.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any, Final

import pikepdf
from pikepdf import Array, Dictionary, Name, Pdf, String

from redactor.formats.pdf.annotations import page_annotations, subtype
from redactor.formats.pdf.interpreter import Box
from redactor.formats.pdf.streams import DAMAGE
from redactor.text import fold_text

_MAX_ENTRIES: Final = 20_000
_MAX_DEPTH: Final = 12
_MAX_TITLE: Final = 300
_SHORTEST: Final = 2


@dataclass(slots=True)
class Entry:
    """One outline entry. `number` counts entries with text, as the inventory of hidden things does."""

    title: str
    number: int
    page: int | None
    top: float | None
    children: list[Entry] = field(default_factory=list)
    is_shown: bool = False

    def walk(self) -> Iterator[Entry]:
        """Yield the entry and all below it."""
        yield self
        for child in self.children:
            yield from child.walk()


@dataclass(frozen=True, slots=True)
class Link:
    """A link on a page to a 0-based page. `box` in user space; `number` as in the inventory."""

    number: int
    box: Box
    page: int
    top: float | None


@dataclass(slots=True)
class Navigation:
    """What leads through a document."""

    entries: list[Entry] = field(default_factory=list)
    links: dict[int, list[Link]] = field(default_factory=dict)

    def judge(self, index: int, kept: str) -> None:
        """Settle which titles the kept text of a 0-based page shows."""
        mine = [entry for top in self.entries for entry in top.walk() if entry.page == index]
        text = _tight(kept) if mine else ""
        for entry in mine:
            title = _tight(entry.title)
            entry.is_shown = len(title) >= _SHORTEST and title in text

    def addresses(self, links: dict[int, list[Link]]) -> set[str]:
        """Return the inventory's addresses of what comes along. `links`: those that were kept."""
        found = {f"outline/{e.number}" for top in self.entries for e in top.walk() if e.is_shown}
        return found | {f"link/{link.number}" for own in links.values() for link in own}


def read_navigation(pdf: Pdf) -> Navigation:
    """Return the outline and the inner links of a document; damage in them is no reason to refuse it."""
    pages = {page.obj.objgen: index for index, page in enumerate(pdf.pages)}
    found = Navigation()
    try:
        targets = _Targets(pdf, pages)
        root = pdf.Root.get(Name.Outlines)
        if isinstance(root, Dictionary):
            found.entries = _entries(root.get(Name.First), targets)
        found.links = _links(pdf, targets)
    except DAMAGE:
        return Navigation()
    return found


def outline_places(pdf: Pdf) -> dict[str, tuple[int, int | None]]:
    """Return by address of each outline entry its level from 1 and the 1-based page it leads to."""
    found: dict[str, tuple[int, int | None]] = {}

    def note(entries: list[Entry], level: int) -> None:
        for entry in entries:
            found.setdefault(f"outline/{entry.number}", (level, None if entry.page is None else entry.page + 1))
            if level < _MAX_DEPTH:
                note(entry.children, level + 1)

    note(read_navigation(pdf).entries, 1)
    return found


def _tight(text: str) -> str:
    return fold_text(text).replace(" ", "")


class _Targets:
    """Resolves destinations, named ones too, to pages."""

    def __init__(self, pdf: Pdf, pages: dict[tuple[int, int], int]) -> None:
        self.pages = pages
        self.old = pdf.Root.get(Name.Dests)
        names = pdf.Root.get(Name.Names)
        tree = names.get(Name.Dests) if isinstance(names, Dictionary) else None
        self.tree = pikepdf.NameTree(tree) if isinstance(tree, Dictionary) else None

    def of(self, holder: Dictionary) -> tuple[int, float | None] | None:
        """Return (0-based page, top or None) of an outline entry or a link, None for other targets."""
        target = holder.get(Name.Dest)
        action = holder.get(Name.A)
        if target is None and isinstance(action, Dictionary) and action.get(Name.S) == Name.GoTo:
            target = action.get(Name.D)
        if isinstance(target, Name) and isinstance(self.old, Dictionary):
            target = self.old.get(str(target))
        elif isinstance(target, pikepdf.String) and self.tree is not None:
            target = self.tree.get(str(target))
        if isinstance(target, Dictionary):
            target = target.get(Name.D)
        if not isinstance(target, Array) or not len(target) or not isinstance(target[0], Dictionary):
            return None
        index = self.pages.get(target[0].objgen)
        if index is None:
            return None
        at = {"/XYZ": 3, "/FitH": 2, "/FitBH": 2}.get(str(target[1]) if len(target) > 1 else "", len(target))
        top = target[at] if at < len(target) else None
        return index, float(top) if isinstance(top, (int, float, Decimal)) else None


def _entries(first: Any, targets: _Targets) -> list[Entry]:
    roots: list[Entry] = []
    pending: list[tuple[Any, list[Entry]]] = [(first, roots)]
    seen: set[tuple[int, int]] = set()
    number = 0
    while pending and len(seen) < _MAX_ENTRIES:
        node, siblings = pending.pop()
        if not isinstance(node, Dictionary) or node.objgen in seen:
            continue
        seen.add(node.objgen)
        title = node.get(Name.Title)
        text = str(title) if isinstance(title, pikepdf.String) else ""
        number += bool(text) or isinstance(node.get(Name.A), Dictionary)
        page, top = targets.of(node) or (None, None)
        entry = Entry(text[:_MAX_TITLE], number, page, top)
        siblings.append(entry)
        pending += [(node.get(Name.Next), siblings), (node.get(Name.First), entry.children)]
    return roots


def _links(pdf: Pdf, targets: _Targets) -> dict[int, list[Link]]:
    found: dict[int, list[Link]] = {}
    number = 0
    for index, page in enumerate(pdf.pages):
        for annotation in page_annotations(page.obj):
            if subtype(annotation) != "/Link":
                continue
            number += 1
            target = targets.of(annotation)
            rect = annotation.get(Name.Rect)
            if target is None or not isinstance(rect, Array) or len(rect) != 4 or Name.UserUnit in page.obj:
                continue
            x0, y0, x1, y1 = (float(value) for value in rect)
            box = min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1)
            found.setdefault(index, []).append(Link(number, box, *target))
    return found


def add_links(pdf: Pdf, links: dict[int, list[Link]], is_picture: Callable[[int], bool]) -> None:
    """Put links on the pages of a new document."""
    for index, own in links.items():
        page = pdf.pages[index].obj
        page.Annots = Array(
            [
                pdf.make_indirect(
                    Dictionary(
                        Type=Name.Annot,
                        Subtype=Name.Link,
                        Rect=Array([round(value, 3) for value in link.box]),
                        Border=Array([0, 0, 0]),
                        Dest=_destination(pdf, link.page, None if is_picture(link.page) else link.top),
                    )
                )
                for link in own
            ]
        )


def add_outline(
    pdf: Pdf, entries: list[Entry], tells: Callable[[str], bool], is_picture: Callable[[int], bool]
) -> None:
    """Put the entries that are shown into a new document; what stood below one that is not moves up."""
    root = pdf.make_indirect(Dictionary(Type=Name.Outlines))
    if _put(pdf, root, _shown(entries, tells), is_picture, 0):
        pdf.Root.Outlines = root


def _shown(entries: list[Entry], tells: Callable[[str], bool]) -> list[Entry]:
    kept: list[Entry] = []
    for entry in entries:
        children = _shown(entry.children, tells)
        if entry.is_shown and not tells(entry.title):
            kept.append(Entry(entry.title, entry.number, entry.page, entry.top, children))
        else:
            entry.is_shown = False
            kept += children
    return kept


def _put(pdf: Pdf, parent: Any, entries: list[Entry], is_picture: Callable[[int], bool], depth: int) -> int:
    """Add entries below a parent; return how many there are, all levels counted."""
    made = []
    count = 0
    for entry in entries if depth < _MAX_DEPTH else ():
        page = entry.page or 0
        item = pdf.make_indirect(
            Dictionary(
                Title=String(entry.title),
                Parent=parent,
                Dest=_destination(pdf, page, None if is_picture(page) else entry.top),
            )
        )
        made.append(item)
        count += 1 + _put(pdf, item, entry.children, is_picture, depth + 1)
    for before, after in itertools.pairwise(made):
        before.Next, after.Prev = after, before
    if made:
        parent.First, parent.Last, parent.Count = made[0], made[-1], count
    return count


def _destination(pdf: Pdf, index: int, top: float | None) -> Array:
    page = pdf.pages[index].obj
    if top is None:
        return Array([page, Name.Fit])
    return Array([page, Name.FitH, round(top, 2)])
