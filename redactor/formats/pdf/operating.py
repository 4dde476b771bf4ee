"""Surgery on one page: lines set anew, drawings and unseen things out, and the boxes that will be painted."""

from __future__ import annotations

from typing import Any, Final

from pikepdf import Array, Dictionary, Name, Pdf, Stream

from redactor.formats.pdf.crops import crop_pictures
from redactor.formats.pdf.glyphs import DESCENT
from redactor.formats.pdf.interpreter import Box
from redactor.formats.pdf.lines import LineFinder, LineJob
from redactor.formats.pdf.paint import label_width
from redactor.formats.pdf.patterns import has_pattern_text
from redactor.formats.pdf.removal import run_box, runs_of
from redactor.formats.pdf.setting import set_lines
from redactor.formats.pdf.streams import ContentError
from redactor.formats.pdf.surgery import StreamEdit, drop_drawings, drop_unseen_text, put_together, take_apart
from redactor.formats.pdf.work import PageWork, middle
from redactor.model import Plan, Rect

_LABEL_SIZE: Final = 0.75
# Points by which glyphs may stick out of a drawn area without a box of their own.
_GRAZED: Final = 1.0
# An area of more lines than this is no box around a name.
_ONE_LINE: Final = 1.8


def operate_page(pdf: Pdf, page: PageWork, plan: Plan) -> None:
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
        page.drawings = drop_drawings(root, areas, hidden_runs(page))
    visible = (frame.left, frame.bottom, frame.right, frame.top)
    page.unseen = drop_unseen_text(root, visible)
    page.crops = crop_pictures(root, visible, pdf)
    put_together(root, source, pdf)


def hidden_runs(page: PageWork) -> list[tuple[Box, bool]]:
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
