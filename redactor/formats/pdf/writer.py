"""Writing a redacted PDF: remove with MuPDF, set touched lines anew, rebuild by allow-list, check with pdfium."""

from __future__ import annotations

from pikepdf import Pdf

from redactor.errors import DamagedFileError
from redactor.formats.pdf.check import ExpectedPage, leaking_pages
from redactor.formats.pdf.glyphs import PageText, read_page
from redactor.formats.pdf.hidden import inventory
from redactor.formats.pdf.interpreter import Box
from redactor.formats.pdf.navigation import Link, Navigation, add_links, add_outline, read_navigation
from redactor.formats.pdf.notes import Noted, PageNotes, add_notes
from redactor.formats.pdf.opening import Prepared, open_pdf, prepare
from redactor.formats.pdf.operating import hidden_runs
from redactor.formats.pdf.orders import Orders, PageOrder
from redactor.formats.pdf.paint import black_box, label_box, label_fits
from redactor.formats.pdf.passes import operated, text_removed
from redactor.formats.pdf.pdfium import PdfiumFile
from redactor.formats.pdf.raster import PagePicture
from redactor.formats.pdf.reader import hidden_layer_texts, reading_warnings
from redactor.formats.pdf.rebuild import PageRecipe, Rebuilder
from redactor.formats.pdf.removal import run_box, runs_of
from redactor.formats.pdf.saying import removed_texts, say_all
from redactor.formats.pdf.sheets import WithheldSheet
from redactor.formats.pdf.standins import stand_in, word_layers
from redactor.formats.pdf.streams import DAMAGE, ContentError
from redactor.formats.pdf.work import ASKED, WITHHELD, PageWork, by_box, page_removals, page_warnings, said_by_box
from redactor.model import Appearance, NotePlace, PaintedBox, PlacedArea, Plan, Removal, WrittenFile


def write_redacted(data: bytes, name: str, plan: Plan) -> WrittenFile:
    """Write a redacted copy.

    Args:
        data: the original's bytes.
        name: its name (not used: the file's own name is no content of a PDF).
        plan: what to remove, with addresses as `read` gives them.

    Raises:
        UsageError: the plan names a place that is not there.
        DamagedFileError, EncryptedFileError, LimitError: as in reading.
    """
    del name
    ready = prepare(data)
    orders = Orders(plan, ready.page_count)
    with open_pdf(ready.source) as source:
        navigation = read_navigation(source)
    work = _read_pages(ready, orders, navigation)
    with open_pdf(ready.source) as source:
        items = inventory(source)
        warnings = list(reading_warnings(source, ready))
    layers = hidden_layer_texts(ready)
    known = {item.address for item in items} | {f"layer/{number}" for number, _ in layers}
    known |= {f"hidden/{page.number}" for page in work if page.text.hidden}
    orders.check_others(known)
    result = _write(ready, work, plan, navigation)
    kept = navigation.addresses(_kept_links(work, navigation))
    removals = [item.removal() for item in items if item.address not in kept]
    removals += [
        Removal(
            f"layer/{number}", "switched-off layer", len(text), "chars", "hidden content is never carried over"
        )
        for number, text in layers
    ]
    removals += [removal for page in work for removal in page_removals(page)]
    warnings += [sentence for page in work for sentence in page_warnings(page)]
    noted = _noted(result, work, plan)
    boxes = _painted(work, noted, plan)
    return WrittenFile(
        noted.data,
        ".pdf",
        tuple(removals),
        tuple(boxes),
        tuple(warnings),
        noted.added_pages,
        tuple(
            PlacedArea("", page.number, rect)
            for page in work
            if not page.sheet
            for rect in (*page.open_widths, *page.order.open_areas)
        ),
    )


def _painted(work: list[PageWork], noted: Noted, plan: Plan) -> list[PaintedBox]:
    """Return the boxes and the places of notes; a white box without words is as flat as a black one."""
    written_on = dict.fromkeys(noted.places)
    found = []
    for page in work:
        for rect, _ in page.boxes:
            has_words = plan.writes_labels or bool(page.sheet) or (page.index, rect) in written_on
            found.append(PaintedBox("", page.number, rect, not has_words))
            written_on.pop((page.index, rect), None)
    return found + [PaintedBox("", index + 1, rect, solid=False) for index, rect in written_on]


def _noted(data: bytes, work: list[PageWork], plan: Plan) -> Noted:
    """Return the written file with reason codes and amounts, where they are asked for."""
    pages = {}
    for page in work:
        found = {} if page.sheet or not page.order.notes else by_box(page, page.order.notes)
        boxes = [(page.boxes[number], notes) for number, notes in found.items()]
        if plan.notes is NotePlace.BOX and plan.writes_labels:
            # The label says it already where it fits.
            boxes = [(box, notes) for box, notes in boxes if not label_fits(*box)]
        empty = plan.appearance is Appearance.WHITE
        if boxes:
            pages[page.index] = PageNotes([(rect, notes) for (rect, _), notes in boxes], empty)
    return add_notes(data, pages, plan.notes) if pages else Noted(data)


def _read_pages(ready: Prepared, orders: Orders, navigation: Navigation) -> list[PageWork]:
    """Read every page, find out what it is asked, and forget the text of those that are asked nothing."""
    work = []
    with PdfiumFile(ready.data) as file:
        for index in range(len(file)):
            with file.page(index) as loaded:
                page = read_page(loaded)
            order = orders.for_page(index, page)
            navigation.judge(index, _kept_text(page, order))
            if order.is_empty:
                page.forget_text()
            work.append(PageWork(index, page, order))
    return work


def _kept_text(page: PageText, order: PageOrder) -> str:
    kept = list(page.text)
    for start, end, _, _ in order.spans:
        kept[start:end] = ["\n"] * (end - start)
    return "".join(kept)


def _kept_links(work: list[PageWork], navigation: Navigation) -> dict[int, list[Link]]:
    """Return the links that come along: none on pictures, and none that a redacted line could be told from."""
    found = {}
    for index, links in navigation.links.items():
        page = work[index]
        kept = [link for link in links if not page.picture_cause and not _is_touched(page, link.box)]
        if kept:
            found[index] = kept
    return found


def _is_touched(page: PageWork, box: Box) -> bool:
    frame = page.text.frame
    for rect, runs_upright in hidden_runs(page):
        # The whole line moves, and a link that stayed would tell where its words stood.
        low, high = (0, 2) if runs_upright else (1, 3)
        if rect[low] < box[high] and box[low] < rect[high]:
            return True
    rects = [rect for rect, _ in page.order.areas] + [run_box(page.text, run) for run, _ in page.runs]
    return any(_crosses(frame.user_rect(rect), box) for rect in rects)


def _crosses(rect: Box, box: Box) -> bool:
    return rect[0] < box[2] and box[0] < rect[2] and rect[1] < box[3] and box[1] < rect[3]


def _write(ready: Prepared, work: list[PageWork], plan: Plan, navigation: Navigation) -> bytes:
    """Write, check with pdfium, and write again with the pages that failed as pictures."""
    for page in work:
        page.runs = [
            (run, label) for start, end, label, _ in page.order.spans for run in runs_of(page.text, start, end)
        ]
    again = {number for part, number in plan.flatten_pages if not part}
    withheld = {sheet.page: sheet.lines for sheet in plan.withheld if not sheet.part}
    for page in work:
        if plan.flatten:
            page.picture_cause = ASKED
        elif page.number in again:
            page.picture_cause = plan.flatten_cause or ASKED
        page.sheet = withheld.get(page.number, ())
        if page.sheet:
            page.picture_cause = WITHHELD
    say_all(ready, work, plan)
    treated = operated(ready, text_removed(ready, work), work, plan)
    for _ in range(2):
        result = _rebuilt(ready, treated, work, plan, navigation)
        leaking = [
            i for i in leaking_pages(result, [_expected(page, plan) for page in work]) if not work[i].picture_cause
        ]
        if not leaking:
            return result
        for index in leaking:
            work[index].picture_cause = "text in it could not be removed safely"
    raise DamagedFileError("The PDF can't be redacted safely: removed text stayed in the written file.")


def _expected(page: PageWork, plan: Plan) -> ExpectedPage:
    return ExpectedPage(
        page.text,
        [(start, end) for start, end, _, _ in page.order.spans],
        [area for area in page.order.areas if area not in page.replaced],
        [rect for rect, _ in page.boxes] if plan.writes_labels else [],
        bool(page.picture_cause),
        [(rect, label if plan.writes_labels else "") for rect, label in page.boxes],
        any(hide for _, _, _, hide in page.order.spans),
    )


def _rebuilt(ready: Prepared, treated: bytes, work: list[PageWork], plan: Plan, navigation: Navigation) -> bytes:
    with open_pdf(treated) as pdf, PdfiumFile(ready.data) as original:
        rebuilder = Rebuilder(pdf, removed_texts(work, plan))
        rebuilder.language = plan.language
        layers = word_layers(plan)
        recipes = []
        for page in work:
            recipe = PageRecipe(page.text.frame, page.text.drops_invisible)
            recipe.layer = layers.get(page.number, [])
            if not page.picture_cause:
                try:
                    _set_overlay(recipe, page, plan)
                    rebuilder.prepare(page.index, recipe)
                except ContentError as error:
                    page.picture_cause = str(error)
                except DAMAGE:
                    page.picture_cause = "its parts are damaged"
            if page.picture_cause:
                recipe.picture = stand_in(original, page, plan)
            recipes.append(recipe)

        def make_picture(index: int) -> PagePicture | WithheldSheet:
            work[index].picture_cause = "its parts are damaged"
            return stand_in(original, work[index], plan)

        def lead_through(target: Pdf) -> None:
            readable = plan.picture_text and not plan.flatten
            for entry in (e for top in navigation.entries for e in top.walk() if e.page is not None):
                if work[entry.page or 0].picture_cause and not readable:
                    entry.is_shown = False
            pictures = [bool(page.picture_cause) for page in work]
            add_links(target, _kept_links(work, navigation), pictures.__getitem__)
            add_outline(target, navigation.entries, rebuilder.names.tells, pictures.__getitem__)

        return rebuilder.build(recipes, make_picture, lead_through)


def _set_overlay(recipe: PageRecipe, page: PageWork, plan: Plan) -> None:
    frame = page.text.frame
    recipe.has_labels = plan.writes_labels and bool(page.boxes)
    said = said_by_box(page)
    solid = plan.appearance is Appearance.BLACK
    for number, (rect, label) in enumerate(page.boxes):
        content = black_box(frame, rect) if solid else label_box(frame, rect, label if recipe.has_labels else "")
        recipe.overlay.append((content, said.get(number)))
