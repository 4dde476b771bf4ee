"""A look at anybody's file: what a "redacted" file that was received may still give away."""

from __future__ import annotations

import io
from collections import defaultdict
from collections.abc import Iterator

import pikepdf
import pypdfium2 as pdfium
from PIL import Image

from redactor.model import Layer, Outcome, Rect, VerifierResult, merge_lines
from redactor.verification import verify as checks
from redactor.verification.boxes import is_flat
from redactor.verification.given_away import given_away
from redactor.verification.kinds import Kind, identify
from redactor.verification.observer import READABLE
from redactor.verification.pdf_orphans import find_orphans
from redactor.verification.pdf_text import Glyph, glyphs, open_page, open_pdf, render
from redactor.verification.search import Search
from redactor.verification.walk import Walk

UNDER_BOXES = "no text under drawn boxes"
INVISIBLE = "no invisible text"
UNAPPLIED = "no unapplied redaction marks"
_DPI = 110
_DARK = 80
_SMALLEST = 2.0
_MAX_PIXELS = 30_000_000


def audit(data: bytes, name: str) -> tuple[VerifierResult, ...]:
    """Check a file without knowing what was to be removed. Never raises.

    Text under dark boxes, redaction marks that were never applied and unreadable parts are FAIL; whatever else
    is hidden (metadata, revisions, comments, hidden cells) is NEEDS_ACKNOWLEDGEMENT: a person decides about it.
    """
    return tuple(checks.guarded(lambda: _audit(data, name)))


def _audit(data: bytes, name: str) -> list[VerifierResult]:
    observer = Search(())
    Walk(observer).visit(data, name, "")
    out = [
        result if result.check == READABLE else checks.as_acknowledgements([result])[0]
        for result in observer.results()
        if "removed texts looked for" not in result.detail
    ]
    out.extend(_without_repeats(given_away(data, name), out))
    if identify(data, name) is Kind.PDF:
        out.extend(_unapplied(data))
        out.extend(_hidden_glyphs(data))
        out.extend(_orphans(data))
    return out


def _orphans(data: bytes) -> list[VerifierResult]:
    try:
        with pikepdf.open(io.BytesIO(data), suppress_warnings=True) as pdf:
            return find_orphans(pdf)
    except (pikepdf.PdfError, RuntimeError):
        # The walk has reported that the file can't be read.
        return []


def _without_repeats(more: list[VerifierResult], known: list[VerifierResult]) -> list[VerifierResult]:
    told = {(result.check, result.location) for result in known if result.outcome is not Outcome.PASS}
    return [result for result in more if (result.check, result.location) not in told]


def _unapplied(data: bytes) -> list[VerifierResult]:
    out = []
    try:
        with pikepdf.open(io.BytesIO(data), suppress_warnings=True) as pdf:
            for number, page in enumerate(pdf.pages, start=1):
                annotations = page.obj.get("/Annots")
                kinds = (
                    [str(a.get("/Subtype", "")) for a in annotations]
                    if isinstance(annotations, pikepdf.Array)
                    else []
                )
                if "/Redact" in kinds:
                    detail = (
                        f"{kinds.count('/Redact')} redaction marks were never applied; the text is still there"
                    )
                    out.append(
                        VerifierResult(UNAPPLIED, Layer.ANNOTATIONS, Outcome.FAIL, f"page/{number}", detail)
                    )
    except (pikepdf.PdfError, RuntimeError, TypeError, AttributeError):
        # The walk has reported that the file can't be read.
        return []
    return out or [VerifierResult(UNAPPLIED, Layer.ANNOTATIONS, Outcome.PASS)]


def _hidden_glyphs(data: bytes) -> list[VerifierResult]:
    found: defaultdict[str, list[VerifierResult]] = defaultdict(list)
    try:
        with open_pdf(data) as document:
            for index in range(len(document)):
                with open_page(document, index) as page:
                    for result in _page(page, f"page/{index + 1}"):
                        found[result.check].append(result)
    except pdfium.PdfiumError:
        return []
    out: list[VerifierResult] = []
    for check in (UNDER_BOXES, INVISIBLE):
        out.extend(found[check][:40] or [VerifierResult(check, Layer.TEXT, Outcome.PASS)])
    return out


def _page(page: pdfium.PdfPage, place: str) -> Iterator[VerifierResult]:
    seen = glyphs(page)
    if not seen:
        return
    width, height = page.get_size()
    scale = min(_DPI / 72, (_MAX_PIXELS / max(width * height, 1.0)) ** 0.5)
    picture = render(page, scale)
    covered: list[Rect] = []
    invisible: list[Rect] = []
    for glyph in seen:
        kind = _without_ink(glyph, picture, scale)
        if kind:
            (covered if kind == "dark" else invisible).append(Rect(glyph.x0, glyph.y0, glyph.x1, glyph.y1))
    if covered:
        detail = f"{len(covered)} characters can be copied from under {len(merge_lines(covered))} dark boxes"
        yield VerifierResult(UNDER_BOXES, Layer.TEXT, Outcome.FAIL, place, detail)
    if invisible:
        detail = f"{len(invisible)} characters can be copied but not seen"
        yield VerifierResult(INVISIBLE, Layer.TEXT, Outcome.NEEDS_ACKNOWLEDGEMENT, place, detail)


def _without_ink(glyph: Glyph, picture: Image.Image, scale: float) -> str:
    """Return "dark" or "light" when nothing of the character can be seen where it stands, else ""."""
    rect = Rect(glyph.x0, glyph.y0, glyph.x1, glyph.y1)
    if rect.width < _SMALLEST or rect.height < _SMALLEST:
        return ""
    middle = (int((rect.x0 + rect.x1) / 2 * scale), int((rect.y0 + rect.y1) / 2 * scale))
    if not (0 <= middle[0] < picture.width and 0 <= middle[1] < picture.height):
        return "light"
    if not is_flat(picture, rect.padded(1.0), scale, lossy=False):
        return ""
    pixel = picture.getpixel(middle)
    brightness = sum(pixel) / 3 if isinstance(pixel, tuple) else float(pixel or 0)
    return "dark" if brightness < _DARK else "light"
