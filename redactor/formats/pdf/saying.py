"""What is said of redactions to readers aloud, and which marked content each stood in."""

from __future__ import annotations

from collections.abc import Callable

from pikepdf import Name, Pdf

from redactor.formats.pdf.fontnames import FontNames
from redactor.formats.pdf.opening import Prepared, open_pdf
from redactor.formats.pdf.removal import run_box, runs_of
from redactor.formats.pdf.streams import DAMAGE, ContentError
from redactor.formats.pdf.structure import is_tagged
from redactor.formats.pdf.surgery import take_apart
from redactor.formats.pdf.tags import Spoken, owners, spoken
from redactor.formats.pdf.work import PageWork, middle
from redactor.model import Plan, Rect


def say_all(ready: Prepared, work: list[PageWork], plan: Plan) -> None:
    """Settle what is said of the redactions of every page that has any."""
    asked = [page for page in work if not page.order.is_empty]
    if not asked:
        return
    names = FontNames(removed_texts(work, plan))
    with open_pdf(ready.data) as pdf:
        for page in asked:
            _say(page, pdf, names.tells)


def _say(page: PageWork, pdf: Pdf, tells: Callable[[str], bool]) -> None:
    """Settle what is said of the page's redactions, and which marked content each stood in."""
    spans = [(runs[0], span) for span in page.order.spans if (runs := runs_of(page.text, span[0], span[1]))]
    found: list[tuple[tuple[int, int] | Rect, str]] = [
        ((start, end), spoken(len(page.text.text[start:end].split()), label))
        for _, (start, end, label, _) in spans
    ]
    places = [run_box(page.text, run) for run, _ in spans]
    bare = [(rect, label) for rect, label in page.order.areas if not any(rect.intersects(r) for r in places)]
    found += [(rect, spoken(0, label)) for rect, label in bare]
    places += [rect for rect, _ in bare]
    if any(tells(text) for _, text in found):
        return
    owned: list[int | None] = [None] * len(found)
    if is_tagged(pdf):
        source = pdf.pages[page.index]
        frame = page.text.frame
        points = [frame.user(*middle(rect)) for rect in places]
        try:
            owned = owners(take_apart(source.obj, source.obj.get(Name.Resources, source.resources)), points)
        except (ContentError, *DAMAGE):
            # Without owners the redactions are said at the end of the document's structure.
            pass
    page.said = [(place, Spoken(text, owner)) for (place, text), owner in zip(found, owned, strict=True)]


def removed_texts(work: list[PageWork], plan: Plan) -> set[str]:
    """Return the texts that no name and no sentence in the written file may hold."""
    texts = {page.text.text[start:end] for page in work for start, end, _, _ in page.order.spans}
    return texts | set(plan.terms)
