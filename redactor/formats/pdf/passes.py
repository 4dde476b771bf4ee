"""The passes over the whole file before it is rebuilt: text out, pages operated on, pixels out."""

from __future__ import annotations

from pikepdf import Array, Dictionary, Name

from redactor.errors import DamagedFileError
from redactor.formats.pdf.areas import middle_of
from redactor.formats.pdf.interpreter import Box
from redactor.formats.pdf.leading import plain_moves
from redactor.formats.pdf.mupdf import MuPdfError
from redactor.formats.pdf.opening import Prepared, open_pdf, save_pdf
from redactor.formats.pdf.operating import operate_page
from redactor.formats.pdf.recompress import jpeg_sizes, recompress_pictures
from redactor.formats.pdf.removal import grown, mark, remove, run_box, slim_box
from redactor.formats.pdf.streams import DAMAGE, ContentError
from redactor.formats.pdf.work import PageWork
from redactor.model import PageFrame, Plan


def text_removed(ready: Prepared, work: list[PageWork]) -> bytes:
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


def operated(ready: Prepared, removed: bytes, work: list[PageWork], plan: Plan) -> bytes:
    """Return the file after lines were set anew, and drawings and unseen things taken out."""
    with open_pdf(removed) as pdf:
        for page in work:
            if page.picture_cause:
                continue
            try:
                operate_page(pdf, page, plan)
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
