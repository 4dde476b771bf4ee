"""Scan: pictures to words, text to findings and markings."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from redactor.isolation import AnalysisWorker, PictureReading, Viewer
from redactor.model import Document, Finding, ListEntry, MarkingReport, Rect, Segment, UnreadArea
from redactor.workflow.workers import Workers

_OCR_DPI = 200.0
# Reading strips instead of a page: two lines on either side, and the whole page from this share of it on.
_LINES_BESIDE, _USUAL_LINE, _MOST_OF_PAGE = 2.0, 12.0, 0.7
_POINTS_PER_INCH = 72.0
# A page at 200 dpi has 3.9 Mpx (A4); larger pictures are read at a smaller scale.
_MAX_PIXELS = 8_000_000
# Characters. About a minute of search is long; the first pages take two seconds of it and are searched twice.
_LONG, _FIRST_LOOK = 600_000, 40_000


@dataclass(frozen=True, slots=True)
class ScanResult:
    """A family with the text of its pictures, what was found in it, and what it is marked as."""

    document: Document
    findings: tuple[Finding, ...]
    markings: MarkingReport


def scan_document(
    document: Document,
    analysis: AnalysisWorker,
    viewer: Callable[[], Viewer],
    *,
    mode: str = "balanced",
    schemes: tuple[str, ...] = (),
    terms: tuple[str, ...] = (),
    lists: tuple[ListEntry, ...] = (),
    known: tuple[str, ...] = (),
    progress: Callable[[float, str], None] | None = None,
    early: Callable[[tuple[Finding, ...]], None] | None = None,
) -> ScanResult:
    """Read pictures, then search the whole family for personal data and markings.

    Args:
        document: as read.
        analysis: the worker with the models.
        viewer: opens the file for rendering; called only when there is a picture to read.
        mode: of detection.
        schemes: keys of the marking schemes to read, all when empty.
        terms: literals that the policy always redacts.
        lists: entries that hold for this document.
        known: names of people found in other documents of the case.
        progress: called with a share from 0 to 1 and a sentence.
        early: called with what is found in the first pages of a long document, before all of it is searched.
    """
    say = progress or (lambda _share, _sentence: None)
    head = _first_pages(document) if early is not None else None
    if early is not None and head is not None:
        say(0.0, "Searching the first pages")
        early(analysis.detect(head, mode=mode, terms=terms, lists=lists, known=known)[0])
    say(0.0, "Reading pictures")
    areas: list[Finding] = []
    document = read_pictures(document, analysis, viewer, say, areas)
    say(0.4, "Searching for personal data")
    found, language = analysis.detect(document, mode=mode, terms=terms, lists=lists, known=known)
    say(0.9, "Reading markings")
    report, marks = analysis.markings(document, schemes)
    if language:
        note = f"Names were not searched in {language}: no name model for this language is installed."
        document = replace(document, warnings=(*document.warnings, note))
    say(1.0, "Scanned")
    return ScanResult(document, (*found, *areas, *marks), report)


def _first_pages(document: Document) -> Document | None:
    """Return a long document's first pages, for a person to begin with; None when it is searched in a moment."""
    if sum(len(segment.text) for segment in document.all_segments()) < _LONG:
        return None
    kept, size = list[Segment](), 0
    for segment in document.segments:
        size += len(segment.text)
        if size > _FIRST_LOOK:
            break
        kept.append(segment)
    return replace(document, segments=tuple(kept), children=()) if kept else None


def read_with_pictures(data: bytes, name: str, workers: Workers) -> Document:
    """Read a file and recognise the text of its pictures; no model is loaded where there are none.

    Raises:
        RedactorError: the file is refused, or a worker failed.
    """
    document = workers.documents.read(data, name)
    if not any(area.page for area in document.all_unread()):
        return document
    viewer = workers.documents.view(data, name)
    try:
        return read_pictures(document, workers.analysis, lambda: viewer, lambda _share, _sentence: None)
    finally:
        viewer.close()


def read_pictures(
    family: Document,
    analysis: AnalysisWorker,
    viewer: Callable[[], Viewer],
    progress: Callable[[float, str], None],
    areas: list[Finding] | None = None,
) -> Document:
    """Return the family with the recognised text and codes of every unread page that can be rendered.

    Args:
        family: as read.
        analysis: the worker with the models.
        viewer: opens the file for rendering.
        progress: called with a share up to 0.4 and a sentence.
        areas: takes the findings of faces and codes; without it faces are not looked for.
    """
    todo = [
        (part, area, target)
        for part in family.walk()
        for area in part.unread
        if area.page and not _was_read(area)
        if (target := family.find_part(area.part) if area.part else part) is not None and target.is_paged
    ]
    for number, (part, area, target) in enumerate(todo):
        progress(0.4 * number / len(todo), f"Reading picture {number + 1} of {len(todo)}")
        reading = _read_page(target, area, analysis, viewer(), faces=areas is not None)
        if areas is not None:
            areas.extend(reading.findings)
        family = _without(family, part.part, area)
        current = family.find_part(target.part)
        if current is None:
            continue
        segments = (*current.segments, *(segment for segment in reading.segments if segment.text))
        unread = (*current.unread, *reading.unread)
        family = family.replace_part(replace(current, segments=segments, unread=unread))
    return family


def _without(family: Document, part: str, area: UnreadArea) -> Document:
    current = family.find_part(part)
    if current is None:
        return family
    unread = tuple(other for other in current.unread if other.address != area.address)
    return family.replace_part(replace(current, unread=unread))


def _was_read(area: UnreadArea) -> bool:
    """True for the unsure words of a picture that was read already."""
    return area.address.endswith("/image")


def read_again(
    pages: Mapping[tuple[str, int], Sequence[Rect]], document: Document, analysis: AnalysisWorker, viewer: Viewer
) -> Document:
    """Return the recognised text around places of pages, whatever text the pages have of their own.

    Away from the places a page was read before, and another check compares its pixels: nothing is new there.

    Args:
        pages: (part, number) to be rendered and read, with the places (points) that were painted on it.
        document: the original family, for the kinds of its parts.
        analysis: the worker with the models.
        viewer: of the file that is looked at.
    """
    segments: list[Segment] = []
    for (name, page), places in pages.items():
        part = document.find_part(name)
        if part is None:
            continue
        address = f"{name}/page/{page}" if name else f"page/{page}"
        for band in _bands(places, *viewer.page_size(name, page)):
            area = UnreadArea(address, "", page=page, rect=band)
            segments += _read_page(part, area, analysis, viewer, faces=False).segments
    return Document("", "", "", "", 0, segments=tuple(segments))


def _bands(places: Sequence[Rect], width: float, height: float) -> list[Rect]:
    """Return strips of a page that hold the places and the lines beside them; the page when they are most of it.

    A reader of pixels needs the lines around: it finds text by its neighbours, and turns a page by what it reads.
    """
    edges: list[list[float]] = []
    for place in sorted(places, key=lambda rect: rect.y0):
        room = _LINES_BESIDE * max(place.height, _USUAL_LINE)
        y0, y1 = max(0.0, place.y0 - room), min(height, place.y1 + room)
        if edges and y0 <= edges[-1][1]:
            edges[-1][1] = max(edges[-1][1], y1)
        else:
            edges.append([y0, y1])
    if not edges or sum(y1 - y0 for y0, y1 in edges) > _MOST_OF_PAGE * height:
        return [Rect(0, 0, width, height)]
    return [Rect(0, y0, width, y1) for y0, y1 in edges]


def _read_page(
    part: Document, area: UnreadArea, analysis: AnalysisWorker, viewer: Viewer, *, faces: bool
) -> PictureReading:
    page = int(area.page or 1)
    rect = area.rect or Rect(0, 0, *viewer.page_size(part.part, page))
    scale = 1.0 if part.media_type.startswith("image/") else _OCR_DPI / _POINTS_PER_INCH
    scale = min(scale, (_MAX_PIXELS / max(rect.width * rect.height, 1.0)) ** 0.5)
    origin = int(rect.x0 * scale), int(rect.y0 * scale)
    size = max(1, round(rect.x1 * scale) - origin[0]), max(1, round(rect.y1 * scale) - origin[1])
    pixels = viewer.render(part.part, page, scale, (*origin, *size))
    address = f"{area.part}/page/{page}/image" if area.part else f"{area.address}/image"
    return analysis.read_pixels(pixels, size, page=page, scale=scale, address=address, faces=faces, origin=origin)
