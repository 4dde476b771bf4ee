"""Reading a PDF: a segment a page, the hidden things, and what no reader could look into."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from difflib import SequenceMatcher
from typing import Final

from pikepdf import Array, Dictionary, Name, Pdf

from redactor.formats.contract import ReadSteps
from redactor.formats.pdf.glyphs import PageText, read_page
from redactor.formats.pdf.hidden import HiddenItem, inventory
from redactor.formats.pdf.navigation import outline_places
from redactor.formats.pdf.opening import Prepared, open_pdf, prepare
from redactor.formats.pdf.patterns import has_pattern_text
from redactor.formats.pdf.pdfium import PdfiumFile
from redactor.formats.pdf.pictures import pictures_of, said_of_pictures
from redactor.formats.pdf.streams import DAMAGE
from redactor.formats.pdf.strikes import struck_spans
from redactor.model import Document, Page, Segment, SegmentKind, UnreadArea

MEDIA_TYPE: Final = "application/pdf"

# A page with fewer characters than this, below a picture that covers half of it, is a picture without text.
_FEW_CHARS: Final = 10
_MOSTLY: Final = 0.5
_MANY_PATHS: Final = 30
# So many pages take about a quarter of a second: often enough to tell of, seldom enough not to slow the reading.
_STEP_PAGES: Final = 20


def read(data: bytes, name: str) -> Document:
    """Read a PDF.

    Raises:
        DamagedFileError, EncryptedFileError, LimitError.
    """
    steps = read_steps(data, name)
    while True:
        try:
            next(steps)
        except StopIteration as end:
            document: Document = end.value
            return document


def read_steps(data: bytes, name: str) -> ReadSteps:
    """Read a PDF, yielding the text of its pages some at a time; return the whole of it.

    Raises:
        DamagedFileError, EncryptedFileError, LimitError.
    """
    ready = prepare(data)
    segments: list[Segment] = []
    told = 0
    pages: list[Page] = []
    unread: list[UnreadArea] = []
    hidden: list[Segment] = []
    small = 0
    covered: list[int] = []
    with PdfiumFile(ready.data) as file:
        for index in range(len(file)):
            with file.page(index) as loaded:
                page = read_page(loaded)
            number = index + 1
            width, height = page.frame.size
            unit = ready.units.get(index, 1.0)
            has_text, has_image = bool(page.text.strip()), bool(page.image_areas)
            pages.append(Page(number, width, height, has_text, has_image, page.frame, unit))
            segments.append(
                Segment(
                    f"page/{number}",
                    page.text,
                    page=number,
                    boxes=page.glyph_boxes,
                    label=f"Page {number}",
                    struck=struck_spans(page),
                )
            )
            unread.extend(_unread(page, number))
            pictures = pictures_of(page)
            small += pictures.small
            covered += [number] if pictures.under_text else []
            if page.hidden.strip():
                hidden.append(_hidden_segment(page, number))
            if len(segments) - told >= _STEP_PAGES:
                yield tuple(segments[told:])
                told = len(segments)
    with open_pdf(ready.source) as pdf:
        items, entries = inventory(pdf), outline_places(pdf)
        unread.extend(_pattern_pages(pdf))
        warnings = reading_warnings(pdf, ready)
    hidden.extend(_layer_segments(ready))
    hidden.extend(_placed(item.segment(), entries) for item in items if item.text)
    return Document(
        name=name,
        part="",
        media_type=MEDIA_TYPE,
        sha256=hashlib.sha256(data).hexdigest(),
        size=len(data),
        segments=(*segments, *hidden),
        pages=tuple(pages),
        unread=(*unread, *_unread_attachments(items)),
        warnings=(*warnings, *said_of_pictures(small, covered)),
    )


def _placed(segment: Segment, entries: dict[str, tuple[int, int | None]]) -> Segment:
    """Give an entry of the outline its level and the page that it leads to."""
    place = entries.get(segment.address)
    return segment if place is None else replace(segment, level=place[0], leads_to=place[1])


def _hidden_segment(page: PageText, number: int) -> Segment:
    return Segment(
        f"hidden/{number}", page.hidden, SegmentKind.HIDDEN_TEXT, visible=False, removed_always=True, page=number,
        boxes=page.hidden_glyph_boxes, label=f"Text outside or invisible on page {number}",
    )  # fmt: skip


def _unread(page: PageText, number: int) -> list[UnreadArea]:
    """Say what of a page was not read. A large picture with text on it is a background, or has its text layer."""
    width, height = page.frame.size
    size = max(width * height, 1.0)
    chars = sum(not c.isspace() for c in page.text)
    covered = sum(area.width * area.height for area in page.image_areas) / size
    address = f"page/{number}"
    if chars < _FEW_CHARS and covered >= _MOSTLY:
        return [UnreadArea(address, f"Page {number} is a picture without text.", page=number)]
    if chars and page.unmapped > 0.3 * chars:
        return [
            UnreadArea(address, f"The fonts of page {number} don't say what their characters are.", page=number)
        ]
    if not chars and page.path_count >= _MANY_PATHS:
        return [UnreadArea(address, f"Page {number} has drawings without text.", page=number)]
    return pictures_of(page).unread(number)


def _pattern_pages(pdf: Pdf) -> list[UnreadArea]:
    """Name the pages with text inside tiling patterns, which no reader of text sees."""
    found = []
    for number, page in enumerate(pdf.pages, 1):
        try:
            has_text = has_pattern_text(page.obj.get(Name.Resources, page.resources))
        except DAMAGE:
            continue
        if has_text:
            found.append(UnreadArea(f"page/{number}", f"Page {number} has text inside a pattern.", page=number))
    return found


def _unread_attachments(items: list[HiddenItem]) -> list[UnreadArea]:
    return [
        UnreadArea(
            item.address.removesuffix("/name"), "An attached file was not read; it is left out.", withheld=True
        )
        for item in items
        if item.what == "attached file"
    ]


def hidden_layer_texts(ready: Prepared) -> list[tuple[int, str]]:
    """Return (page, text) of what switched-off layers hold: the words that reading without them misses."""
    if not ready.layers_hidden:
        return []
    found = []
    with PdfiumFile(ready.source) as whole, PdfiumFile(ready.data) as shown:
        for index in range(len(whole)):
            with whole.page(index) as first, shown.page(index) as second:
                all_words, shown_words = read_page(first).text.split(), read_page(second).text.split()
            matcher = SequenceMatcher(None, all_words, shown_words, autojunk=False)
            gone = [
                word
                for tag, start, end, _, _ in matcher.get_opcodes()
                if tag in ("delete", "replace")
                for word in all_words[start:end]
            ]
            if gone:
                found.append((index + 1, " ".join(gone)))
    return found


def _layer_segments(ready: Prepared) -> list[Segment]:
    return [
        Segment(
            f"layer/{number}", text, SegmentKind.HIDDEN_TEXT, visible=False, removed_always=True, page=number,
            label=f"Switched-off layer on page {number}",
        )
        for number, text in hidden_layer_texts(ready)
    ]  # fmt: skip


def reading_warnings(pdf: Pdf, ready: Prepared) -> tuple[str, ...]:
    """Return what the user should know about the file as it was opened."""
    warnings = []
    if ready.encrypted:
        warnings.append("The file is encrypted with an empty password; the redacted file will not be encrypted.")
    if ready.repaired:
        warnings.append("The file was damaged and has been repaired; compare the pages with another reader.")
    if is_signed(pdf):
        warnings.append("The file is signed; the signature can't survive redaction.")
    form = pdf.Root.get(Name.AcroForm)
    if isinstance(form, Dictionary) and Name.XFA in form:
        warnings.append("The file has an XFA form; only its printed pages are read and kept.")
    return tuple(warnings)


def is_signed(pdf: Pdf) -> bool:
    """True when a signature field holds a signature, or the document grants usage rights."""
    if Name.Perms in pdf.Root:
        return True
    form = pdf.Root.get(Name.AcroForm)
    fields = form.get(Name.Fields) if isinstance(form, Dictionary) else None
    return isinstance(fields, Array) and any(
        isinstance(f, Dictionary) and f.get(Name.FT) == Name.Sig and Name.V in f for f in fields
    )
