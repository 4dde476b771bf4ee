"""Writing a redacted PDF: remove with MuPDF, set touched lines anew, rebuild by allow-list, check with pdfium."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from pikepdf import Array, Dictionary, Name, Pdf, Stream

from redactor.errors import DamagedFileError
from redactor.formats.pdf.areas import middle_of
from redactor.formats.pdf.check import ExpectedPage, leaking_pages
from redactor.formats.pdf.crops import crop_pictures
from redactor.formats.pdf.fontnames import FontNames
from redactor.formats.pdf.glyphs import DESCENT, PageText, read_page
from redactor.formats.pdf.hidden import inventory
from redactor.formats.pdf.interpreter import Box
from redactor.formats.pdf.leading import plain_moves
from redactor.formats.pdf.lines import LineFinder, LineJob
from redactor.formats.pdf.mupdf import MuPdfError
from redactor.formats.pdf.navigation import Link, Navigation, add_links, add_outline, read_navigation
from redactor.formats.pdf.notes import Noted, PageNotes, add_notes
from redactor.formats.pdf.opening import Prepared, open_pdf, prepare, save_pdf
from redactor.formats.pdf.orders import Orders, PageOrder
from redactor.formats.pdf.paint import black_box, label_box, label_fits, label_width
from redactor.formats.pdf.patterns import has_pattern_text
from redactor.formats.pdf.pdfium import PageFrame, PdfiumFile, PdfiumPage
from redactor.formats.pdf.raster import PagePicture, render_page
from redactor.formats.pdf.reader import hidden_layer_texts, reading_warnings
from redactor.formats.pdf.rebuild import PageRecipe, Rebuilder
from redactor.formats.pdf.recompress import jpeg_sizes, recompress_pictures
from redactor.formats.pdf.removal import grown, mark, remove, run_box, runs_of, slim_box
from redactor.formats.pdf.setting import set_lines
from redactor.formats.pdf.sheets import WithheldSheet
from redactor.formats.pdf.streams import DAMAGE, ContentError
from redactor.formats.pdf.structure import is_tagged
from redactor.formats.pdf.surgery import StreamEdit, drop_drawings, drop_unseen_text, put_together, take_apart
from redactor.formats.pdf.tags import Spoken, owners, spoken
from redactor.formats.pdf.textlayer import Word, words_of
from redactor.formats.pdf.work import (
    ASKED,
    WITHHELD,
    PageWork,
    by_box,
    middle,
    page_removals,
    page_warnings,
    said_by_box,
)
from redactor.model import Appearance, NotePlace, PaintedBox, PlacedArea, Plan, Rect, Removal, WrittenFile
from redactor.text import find_literals

_LABEL_SIZE: Final = 0.75
# Points by which glyphs may stick out of a drawn area without a box of their own.
_GRAZED: Final = 1.0
# An area of more lines than this is no box around a name.
_ONE_LINE: Final = 1.8


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
    for rect, runs_upright in _hidden_runs(page):
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
    _say_all(ready, work, plan)
    treated = _operated(ready, _text_removed(ready, work), work, plan)
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


def _say_all(ready: Prepared, work: list[PageWork], plan: Plan) -> None:
    asked = [page for page in work if not page.order.is_empty]
    if not asked:
        return
    names = FontNames(_removed_texts(work, plan))
    with open_pdf(ready.data) as pdf:
        for page in asked:
            _say(page, pdf, names.tells)


def _text_removed(ready: Prepared, work: list[PageWork]) -> bytes:
    """Return the file after MuPDF took text out."""
    targets = [page.index for page in work if not (page.picture_cause or page.order.is_empty)]
    if not targets:
        return ready.data
    done: set[tuple[int, int]] = set()
    with open_pdf(ready.data) as pdf:
        for index in list(targets):
            page, own = pdf.pages[index], work[index]
            try:
                plain_moves(pdf, page.obj, page.obj.get(Name.Resources, page.resources), done)
            except (ContentError, *DAMAGE):
                own.picture_cause = "its content is damaged"
                targets.remove(index)
                continue
            _square(page.obj, own.text.frame)
            boxes = [slim_box(own.text, run) for run, _ in own.runs] + [
                middle_of(rect) for rect, _ in own.order.areas
            ]
            mark(page.obj, [own.text.frame.user_rect(rect) for rect in boxes])
        data = save_pdf(pdf)
    return _removed(data, targets, work, ready.data, pixels=False)


def _removed(data: bytes, targets: list[int], work: list[PageWork], before: bytes, *, pixels: bool) -> bytes:
    """Return the file after a pass of MuPDF; pages it can't treat become pictures, all when it can't open it."""
    try:
        removed, failed = remove(data, targets, pixels=pixels)
        with open_pdf(removed) as pdf:
            complete = len(pdf.pages) == len(work)
    except (MuPdfError, DamagedFileError):
        complete = False
    if not complete:
        removed, failed = before, set(targets)
    for index in failed:
        work[index].picture_cause = "MuPDF could not treat it"
    return removed


def _operated(ready: Prepared, removed: bytes, work: list[PageWork], plan: Plan) -> bytes:
    """Return the file after lines were set anew, and drawings and unseen things taken out."""
    with open_pdf(removed) as pdf:
        for page in work:
            if page.picture_cause:
                continue
            try:
                _operate(pdf, page, plan)
            except ContentError as error:
                page.picture_cause = str(error)
            except DAMAGE:
                page.picture_cause = "its parts are damaged"
        targets = {page.index: boxes for page in work if not page.picture_cause and (boxes := _on_pictures(page))}
        for index, boxes in targets.items():
            mark(pdf.pages[index].obj, boxes)
        operated = save_pdf(pdf)
    if not targets:
        return operated
    treated = _removed(operated, list(targets), work, operated, pixels=True)
    touched = [index for index in targets if not work[index].picture_cause]
    with open_pdf(ready.data) as before:
        sizes = jpeg_sizes(before, touched)
    if not sizes:
        return treated
    with open_pdf(treated) as pdf:
        recompress_pictures(pdf, touched, sizes)
        return save_pdf(pdf)


def _on_pictures(page: PageWork) -> list[Box]:
    """Return the boxes in user space that lie on a picture: where removed words stood, and what is painted."""
    rects = [run_box(page.text, run) for run, _ in page.runs]
    rects += [rect for rect, _ in page.boxes if rect not in rects]
    return [
        grown(page.text.frame.user_rect(rect))
        for rect in rects
        if any(rect.intersects(area) for area in page.text.image_areas)
    ]


def _square(page: Dictionary, frame: PageFrame) -> None:
    """Make user space plain for MuPDF: one box, no rotation, no annotations."""
    box = Array([frame.left, frame.bottom, frame.right, frame.top])
    page.MediaBox, page.CropBox, page.Rotate = box, Array(list(box)), 0
    if Name.Annots in page:
        del page.Annots


def _rebuilt(ready: Prepared, treated: bytes, work: list[PageWork], plan: Plan, navigation: Navigation) -> bytes:
    with open_pdf(treated) as pdf, PdfiumFile(ready.data) as original:
        rebuilder = Rebuilder(pdf, _removed_texts(work, plan))
        rebuilder.language = plan.language
        layers = _layers(plan)
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
                recipe.picture = _instead(original, page, plan)
            recipes.append(recipe)

        def make_picture(index: int) -> PagePicture | WithheldSheet:
            work[index].picture_cause = "its parts are damaged"
            return _instead(original, work[index], plan)

        def lead_through(target: Pdf) -> None:
            readable = plan.picture_text and not plan.flatten
            for entry in (e for top in navigation.entries for e in top.walk() if e.page is not None):
                if work[entry.page or 0].picture_cause and not readable:
                    entry.is_shown = False
            pictures = [bool(page.picture_cause) for page in work]
            add_links(target, _kept_links(work, navigation), pictures.__getitem__)
            add_outline(target, navigation.entries, rebuilder.names.tells, pictures.__getitem__)

        return rebuilder.build(recipes, make_picture, lead_through)


def _layers(plan: Plan) -> dict[int, list[Word]]:
    """Return the recognised words by page, without pages on which a term still stands among them."""
    found = {}
    for layer in plan.layers:
        text = " ".join(word.text for word in layer.words)
        if not layer.part and not find_literals(text, plan.terms):
            found[layer.page] = [Word(word.text, word.rect) for word in layer.words]
    return found


def _removed_texts(work: list[PageWork], plan: Plan) -> set[str]:
    texts = {page.text.text[start:end] for page in work for start, end, _, _ in page.order.spans}
    return texts | set(plan.terms)


def _operate(pdf: Pdf, page: PageWork, plan: Plan) -> None:
    """Do on one page's content what needs its geometry, and settle the boxes to be painted."""
    page.boxes = _boxes(page)
    source = pdf.pages[page.index].obj
    resources = source.get(Name.Resources, pdf.pages[page.index].resources)
    if has_pattern_text(resources):
        raise ContentError("its patterns or masks hold text")
    hiding = [(start, end) for start, end, _, hide in page.order.spans if hide]
    draws = bool(page.boxes) and page.text.path_count > 0
    clips = bool(page.text.text or page.text.has_text or page.text.image_areas) and _may_clip(
        source.get(Name.Contents), resources
    )
    if not (hiding or draws or clips or page.text.hidden or page.text.cuts_images):
        return
    root = take_apart(source, resources)
    frame = page.text.frame
    if hiding:
        _hide_lengths(root, page, hiding, plan)
    if draws:
        areas = [frame.user_rect(rect) for rect, _ in page.boxes]
        areas += [frame.user_rect(run_box(page.text, run)) for run, _ in page.runs]
        page.drawings = drop_drawings(root, areas, _hidden_runs(page))
    visible = (frame.left, frame.bottom, frame.right, frame.top)
    page.unseen = drop_unseen_text(root, visible)
    page.crops = crop_pictures(root, visible, pdf)
    put_together(root, source, pdf)


def _hidden_runs(page: PageWork) -> list[tuple[Box, bool]]:
    """Return the boxes (user space) of runs whose length is hidden, and whether their text runs upright there."""
    found = []
    for start, end, _, hide in page.order.spans:
        for run in runs_of(page.text, start, end) if hide else ():
            turn = page.text.style_table[page.text.styles[run[0]]].turn
            found.append((page.text.frame.user_rect(run_box(page.text, run)), turn in (1, 3)))
    return found


def _may_clip(contents: Any, resources: Any) -> bool:
    """True when clips, or the boxes of forms, may hide text on the page."""
    objects = resources.get(Name.XObject) if isinstance(resources, Dictionary) else None
    if isinstance(objects, Dictionary) and any(
        isinstance(item, Stream) and item.get(Name.Subtype) == Name.Form for item in objects.values()
    ):
        return True
    streams: list[Any] = list(contents) if isinstance(contents, Array) else [contents]
    return any(b"W" in stream.read_bytes() for stream in streams if isinstance(stream, Stream))


def _hide_lengths(root: StreamEdit, page: PageWork, hiding: list[tuple[int, int]], plan: Plan) -> None:
    spans = [(start, end, label) for start, end, label, _ in page.order.spans]
    jobs = LineFinder(page.text).jobs(spans, hiding)
    longest = max((label_width(label) for _, _, label in spans), default=0.0)
    label_ems = longest * _LABEL_SIZE + 0.3 if plan.writes_labels else 0.0
    outcomes = set_lines(root, jobs, label_ems)
    for job, outcome in zip(jobs, outcomes, strict=True):
        if outcome.problem:
            page.problems.append(outcome.problem)
            page.open_widths += _open_runs(page, job, hiding)
            continue
        low, high = job.band()
        reach = job.em * (DESCENT + 0.05)
        treated = page.text.frame.shown_rect(*job.point(job.left, low), *job.point(job.right, high)).padded(
            reach / 4
        )
        drawn = _drawn_here(page, treated)
        gone = [box for box in page.boxes if _within(box[0], treated) and box not in drawn]
        page.replaced += [box for box in gone if box in page.order.areas]
        page.boxes = [box for box in page.boxes if box not in gone]
        for box, gap in outcome.boxes:
            rect = page.text.frame.shown_rect(*box)
            page.boxes.append((rect, gap.label))
            page.glyphs[rect] = gap.glyphs


def _open_runs(page: PageWork, job: LineJob, hiding: list[tuple[int, int]]) -> list[Rect]:
    """Return where the removed runs of a line stand that could not be set anew; a slanted line has no gaps."""
    glyphs = {glyph for gap in job.gaps for glyph in gap.glyphs}
    found = []
    for start, end in hiding:
        for run in runs_of(page.text, start, end):
            slanted = page.text.style_table[page.text.styles[run[0]]].turn is None
            if not glyphs.isdisjoint(range(*run)) or (slanted and not job.gaps):
                found.append(run_box(page.text, run))
    return found


def _boxes(page: PageWork) -> list[tuple[Rect, str]]:
    """Return the boxes to be painted: the areas, and the runs that stick out of them."""
    areas = [rect.padded(_GRAZED) for rect, _ in page.order.areas]
    runs = [(run_box(page.text, run), label) for run, label in page.runs]
    hidden = bool(page.order.told_twice)
    return [
        (rect, label) for rect, label in runs if hidden or not any(_holds(area, rect) for area in areas)
    ] + list(page.order.areas)


def _drawn_here(page: PageWork, treated: Rect) -> list[tuple[Rect, str]]:
    """Return the drawn areas that stay as they are although the line below was set anew.

    One that means no more than the hidden names on that line would tell their width again.
    """
    return [
        (rect, label)
        for rect, label in page.order.areas
        if (rect, label) not in page.order.told_twice
        or rect.height > _ONE_LINE * treated.height
        or any(rect.intersects(picture) for picture in page.text.image_areas)
    ]


def _holds(area: Rect, rect: Rect) -> bool:
    return area.x0 <= rect.x0 and area.y0 <= rect.y0 and area.x1 >= rect.x1 and area.y1 >= rect.y1


def _within(rect: Rect, other: Rect) -> bool:
    return other.contains(*middle(rect))


def _set_overlay(recipe: PageRecipe, page: PageWork, plan: Plan) -> None:
    frame = page.text.frame
    recipe.has_labels = plan.writes_labels and bool(page.boxes)
    said = said_by_box(page)
    solid = plan.appearance is Appearance.BLACK
    for number, (rect, label) in enumerate(page.boxes):
        content = black_box(frame, rect) if solid else label_box(frame, rect, label if recipe.has_labels else "")
        recipe.overlay.append((content, said.get(number)))


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


def _instead(original: PdfiumFile, page: PageWork, plan: Plan) -> PagePicture | WithheldSheet:
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
            picture.words = [*_kept_words(page, loaded), *_layers(plan).get(page.number, [])]
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
