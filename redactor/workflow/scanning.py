"""Scan: pictures to words, text to findings and markings."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from redactor.isolation import AnalysisWorker, PictureReading, Viewer
from redactor.model import Document, Finding, ListEntry, MarkingReport, Segment, UnreadArea
from redactor.workflow.workers import Workers

_OCR_DPI = 200.0
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
        (part, area)
        for part in family.walk()
        for area in part.unread
        if area.page and part.is_paged and not _was_read(area)
    ]
    for number, (part, area) in enumerate(todo):
        progress(0.4 * number / len(todo), f"Reading picture {number + 1} of {len(todo)}")
        reading = _read_page(part, area, analysis, viewer(), faces=areas is not None)
        if areas is not None:
            areas.extend(reading.findings)
        current = family.find_part(part.part)
        if current is None:
            continue
        unread = tuple(u for u in current.unread if u.address != area.address) + reading.unread
        segments = (*current.segments, *(segment for segment in reading.segments if segment.text))
        family = family.replace_part(replace(current, segments=segments, unread=unread))
    return family


def _was_read(area: UnreadArea) -> bool:
    """True for the unsure words of a picture that was read already."""
    return area.address.endswith("/image")


def _read_page(
    part: Document, area: UnreadArea, analysis: AnalysisWorker, viewer: Viewer, *, faces: bool
) -> PictureReading:
    page = int(area.page or 1)
    width, height = viewer.page_size(part.part, page)
    scale = 1.0 if part.media_type.startswith("image/") else _OCR_DPI / _POINTS_PER_INCH
    scale = min(scale, (_MAX_PIXELS / max(width * height, 1.0)) ** 0.5)
    size = max(1, round(width * scale)), max(1, round(height * scale))
    pixels = viewer.render(part.part, page, scale, (0, 0, *size))
    head = f"{part.part}/" if part.part else ""
    address = f"{head}page/{page}/image"
    return analysis.read_pixels(pixels, size, page=page, scale=scale, address=address, faces=faces)
