"""Annotations and form fields: what they show becomes page content, read and redacted like the rest."""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import Any, Final

import pikepdf
from pikepdf import Dictionary, Name, Pdf

from redactor.errors import DamagedFileError
from redactor.formats.pdf.layers import Layers

# Annotation flags of ISO 32000-1, table 165.
_HIDDEN: Final = 2
_NO_VIEW: Final = 32

# Kinds that readers draw without an appearance stream of their own (highlights, lines, fields ...).
_DRAWN_BY_READER: Final = frozenset(
    (
        "/FreeText", "/Line", "/Square", "/Circle", "/Polygon", "/PolyLine", "/Highlight", "/Underline",
        "/Squiggly", "/StrikeOut", "/Stamp", "/Ink", "/Redact", "/Widget",
    )
)  # fmt: skip
_NEVER_DRAWN: Final = frozenset(("/Link", "/Popup"))


def page_annotations(page: Dictionary) -> Iterator[Dictionary]:
    """Yield the annotation dictionaries of a page; anything else in the list is passed over."""
    annotations = page.get(Name.Annots)
    if isinstance(annotations, pikepdf.Array):
        yield from (item for item in annotations if isinstance(item, Dictionary))


def subtype(annotation: Dictionary) -> str:
    """Return the kind of an annotation, such as `/Widget`."""
    return str(annotation.get(Name.Subtype, ""))


def is_shown(annotation: Dictionary, layers: Layers) -> bool:
    """True when a reader shows the annotation on the screen."""
    if subtype(annotation) in _NEVER_DRAWN:
        return False
    flags = annotation.get(Name.F, 0)
    return not (isinstance(flags, int) and flags & (_HIDDEN | _NO_VIEW)) and not layers.hides(
        annotation.get(Name.OC)
    )


def has_drawn_annotations(pdf: Pdf) -> bool:
    """True when some page has an annotation that may be drawn."""
    return any(subtype(item) not in _NEVER_DRAWN for page in pdf.pages for item in page_annotations(page.obj))


def flatten_annotations(pdf: Pdf, layers: Layers) -> bytes:
    """Draw what annotations and fields show into the pages; return the bytes of the changed file.

    qpdf copies appearance streams as they are. Where a reader would make one itself, MuPDF makes it.
    """
    needs_mupdf = _needs_appearances(pdf)
    for page in pdf.pages:
        if Name.Annots not in page.obj:
            continue
        shown = [item for item in page_annotations(page.obj) if is_shown(item, layers)]
        needs_mupdf = needs_mupdf or any(_lacks_appearance(item) for item in shown)
        page.obj.Annots = pikepdf.Array(shown)
    if needs_mupdf:
        baked = _bake_with_mupdf(_saved(pdf), len(pdf.pages))
        if baked is not None:
            return baked
    try:
        pdf.generate_appearance_streams()
        pdf.flatten_annotations("all")
    except (pikepdf.PdfError, RuntimeError, ValueError):
        raise DamagedFileError("The PDF is damaged: its annotations can't be drawn.") from None
    return _saved(pdf)


def _needs_appearances(pdf: Pdf) -> bool:
    form = pdf.Root.get(Name.AcroForm)
    return isinstance(form, Dictionary) and form.get(Name.NeedAppearances) is True


def _lacks_appearance(annotation: Dictionary) -> bool:
    if subtype(annotation) not in _DRAWN_BY_READER:
        return False
    appearance = annotation.get(Name.AP)
    return not (isinstance(appearance, Dictionary) and Name.N in appearance)


def _saved(pdf: Pdf) -> bytes:
    out = io.BytesIO()
    try:
        pdf.save(out, compress_streams=False, encryption=False, fix_metadata_version=False)
    except (pikepdf.PdfError, RuntimeError, ValueError):
        raise DamagedFileError("The PDF is damaged: its parts can't be copied.") from None
    return out.getvalue()


def _bake_with_mupdf(data: bytes, page_count: int) -> bytes | None:
    """Return the baked file, or None when MuPDF can't do it."""
    from redactor.formats.pdf.mupdf import MuPdfError, open_mupdf

    try:
        document: Any = open_mupdf(data)
        if len(document) != page_count:
            return None
        document.bake(annots=True, widgets=True)
        result: bytes = document.tobytes(garbage=0)
        document.close()
    except MuPdfError:
        return None
    return result
