"""What stands in the place of a page that does not come along as it is: its picture, or a sheet."""

from __future__ import annotations

from redactor.formats.pdf.glyphs import read_page
from redactor.formats.pdf.paint import label_box
from redactor.formats.pdf.pdfium import PdfiumFile, PdfiumPage
from redactor.formats.pdf.raster import PagePicture, render_page
from redactor.formats.pdf.removal import run_box, runs_of
from redactor.formats.pdf.sheets import WithheldSheet
from redactor.formats.pdf.textlayer import Word, words_of
from redactor.formats.pdf.work import PageWork
from redactor.model import Appearance, PageFrame, Plan, Rect
from redactor.text import find_literals


def stand_in(original: PdfiumFile, page: PageWork, plan: Plan) -> PagePicture | WithheldSheet:
    """Return what stands in the place of a page that does not come along as it is: its picture, or a sheet."""
    if not page.sheet:
        return _picture(original, page, plan)
    width, height = page.text.frame.size
    page.boxes = [(Rect(0, 0, width, height), " ".join(page.sheet))]
    return WithheldSheet(width, height, page.sheet)


def _picture(original: PdfiumFile, page: PageWork, plan: Plan) -> PagePicture:
    page.boxes = [(run_box(page.text, run).padded(0.5), label) for run, label in page.runs]
    page.boxes += [(rect.padded(0.5), label) for rect, label in page.order.areas]
    hiding = [run for start, end, _, hide in page.order.spans if hide for run in runs_of(page.text, start, end)]
    if hiding:
        page.problems = ["the page is a picture"]
        page.open_widths = [run_box(page.text, run) for run in hiding]
    solid = plan.appearance is Appearance.BLACK
    overlay = b""
    if plan.writes_labels:
        width, height = page.text.frame.size
        overlay = b"".join(label_box(PageFrame(0, 0, width, height), rect, label) for rect, label in page.boxes)
    with original.page(page.index) as loaded:
        picture = render_page(loaded, [(rect, solid) for rect, _ in page.boxes], overlay)
        picture.said = [one for _, one in page.said]
        if plan.picture_text and not plan.flatten:
            picture.words = [*_kept_words(page, loaded), *word_layers(plan).get(page.number, [])]
    return picture


def _kept_words(page: PageWork, loaded: PdfiumPage) -> list[Word]:
    """Return what can still be copied from a page that became a picture: what was not removed or covered."""
    text = page.text if page.text.text else read_page(loaded)
    gone = {i for start, end, _, _ in page.order.spans for i in range(start, end)} if text is page.text else set()

    def is_gone(index: int) -> bool:
        box = text.box(index)
        middle = (box.x0 + box.x1) / 2, (box.y0 + box.y1) / 2
        return index in gone or any(rect.contains(*middle) for rect, _ in page.boxes)

    return words_of(text, is_gone)


def word_layers(plan: Plan) -> dict[int, list[Word]]:
    """Return the recognised words by page, without pages on which a term still stands among them."""
    found = {}
    for layer in plan.layers:
        text = " ".join(word.text for word in layer.words)
        if not layer.part and not find_literals(text, plan.terms):
            found[layer.page] = [Word(word.text, word.rect) for word in layer.words]
    return found
