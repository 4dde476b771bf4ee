"""The outline of a written PDF: each title can be read on the page that it leads to."""

from __future__ import annotations

from typing import Final

import pikepdf
import pypdfium2 as pdfium

from redactor.model import Layer
from redactor.text import fold_text
from redactor.verification.observer import Observer, join
from redactor.verification.pdf_text import open_page, open_pdf, page_text

OUTLINE: Final = "outline tells nothing more than the pages"
_ENTRY: Final = frozenset({"/Title", "/Parent", "/Prev", "/Next", "/First", "/Last", "/Count", "/Dest"})
_ROOT: Final = frozenset({"/Type", "/First", "/Last", "/Count"})
_MAX_ENTRIES: Final = 20_000


def examine_outline(data: bytes, pdf: pikepdf.Pdf, observer: Observer, prefix: str) -> None:
    """Look at every entry of the outline; one without entries, or that can't be followed, is a problem too."""
    root = pdf.Root.get("/Outlines")
    if root is None:
        return
    problems = []
    if not isinstance(root, pikepdf.Dictionary) or "/First" not in root or not set(root.keys()) <= _ROOT:
        problems.append("it is not on the list")
    else:
        titles, problems = _titles(root, {page.obj.objgen: index for index, page in enumerate(pdf.pages)})
        problems += _unread(data, titles)
    for problem in dict.fromkeys(problems):
        observer.problem(OUTLINE, Layer.STRUCTURE, join(prefix, "outline"), problem)


def _titles(root: pikepdf.Object, pages: dict[tuple[int, int], int]) -> tuple[dict[int, list[str]], list[str]]:
    """Return the titles by 0-based page, and what is wrong with entries."""
    titles: dict[int, list[str]] = {}
    problems: list[str] = []
    seen: set[tuple[int, int]] = set()
    pending = [root.get("/First")]
    while pending:
        entry = pending.pop()
        if entry is None:
            continue
        if not isinstance(entry, pikepdf.Dictionary) or entry.objgen in seen or len(seen) > _MAX_ENTRIES:
            problems.append("it can't be followed")
            continue
        seen.add(entry.objgen)
        pending += [entry.get("/Next"), entry.get("/First")]
        target = entry.get("/Dest")
        is_place = isinstance(target, pikepdf.Array) and len(target) and isinstance(target[0], pikepdf.Dictionary)
        page = pages.get(target[0].objgen) if is_place else None
        if page is None or not set(entry.keys()) <= _ENTRY:
            problems.append("an entry that is not on the list")
            continue
        titles.setdefault(page, []).append(str(entry.get("/Title", "")))
    return titles, problems


def _unread(data: bytes, titles: dict[int, list[str]]) -> list[str]:
    if not titles:
        return []
    problems = []
    try:
        with open_pdf(data) as document:
            for index, own in titles.items():
                with open_page(document, index) as page:
                    shown = _tight(page_text(page))
                problems += [
                    f"a title that can't be read on page {index + 1}"
                    for title in own
                    if _tight(title) not in shown
                ]
    except pdfium.PdfiumError:
        return ["its pages can't be read"]
    return problems


def _tight(text: str) -> str:
    return fold_text(text).replace(" ", "")
