"""Opening: from the file's bytes to a plain page-only view that pdfium, MuPDF and pikepdf agree on.

Readers differ in what they make of damage, of annotations, of layers and of odd page boxes. `prepare` settles
these once, and reading, writing and rendering all start from its result, so that an address means the same to
each.
"""

from __future__ import annotations

import io
import logging
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import pikepdf
from pikepdf import Dictionary, Name, Pdf

from redactor.errors import DamagedFileError, LimitError, PasswordNeededError
from redactor.formats.pdf.annotations import flatten_annotations, has_drawn_annotations
from redactor.formats.pdf.layers import Layers, strip_hidden_layers
from redactor.formats.pdf.pdfium import PdfiumFile, resave_with_pdfium
from redactor.formats.pdf.replacements import drop_replacements
from redactor.formats.pdf.streams import DAMAGE

MAX_PAGES = 20_000

# Both libraries log what they repair to standard error, which belongs to the one line of the command line.
logging.getLogger("pikepdf").setLevel(logging.CRITICAL)
logging.getLogger("pypdfium2").setLevel(logging.CRITICAL)


@dataclass(frozen=True, slots=True)
class Prepared:
    """A file made ready.

    Attributes:
        data: what is read, redacted and shown: no annotation, no switched-off layer, no UserUnit.
        source: the readable original (repaired when it was damaged), for the inventory of hidden things.
        page_count: the same in pdfium and pikepdf.
        encrypted: it was, with an empty password.
        repaired: it was damaged.
        layers_hidden: some of its layers were switched off.
        units: 0-based page -> its UserUnit, where it was not 1.
    """

    data: bytes
    source: bytes
    page_count: int
    encrypted: bool = False
    repaired: bool = False
    layers_hidden: bool = False
    units: Mapping[int, float] = field(default_factory=dict)


def open_pdf(data: bytes) -> Pdf:
    """Open with pikepdf.

    Raises:
        PasswordNeededError: it needs a password.
        DamagedFileError: it can't be read as PDF.
    """
    try:
        return pikepdf.open(io.BytesIO(data), suppress_warnings=True)
    except pikepdf.PasswordError:
        raise PasswordNeededError(
            "The PDF needs a password.", "Give it with --password-file, or save the file without one."
        ) from None
    except (pikepdf.PdfError, pikepdf.DataDecodingError, RuntimeError, ValueError, OverflowError):
        raise DamagedFileError("The PDF is damaged: it can't be opened.") from None


def save_pdf(pdf: Pdf) -> bytes:
    """Return the bytes of a pikepdf document, saved fast and without encryption."""
    out = io.BytesIO()
    try:
        pdf.save(out, compress_streams=False, encryption=False, fix_metadata_version=False)
    except (pikepdf.PdfError, RuntimeError, ValueError):
        raise DamagedFileError("The PDF is damaged: its parts can't be copied.") from None
    return out.getvalue()


def count_pages(data: bytes) -> int:
    """Return how many pages a PDF has, at most MAX_PAGES; 0 when that can't be told without reading it."""
    return min(max(_pdfium_count(data), 0), MAX_PAGES)


def prepare(data: bytes) -> Prepared:
    """Make a file ready for reading, writing and showing.

    Raises:
        EncryptedFileError, DamagedFileError, LimitError.
    """
    try:
        return _prepare(data)
    except DAMAGE:
        raise DamagedFileError("The PDF is damaged: its pages can't be read.") from None


def _prepare(data: bytes) -> Prepared:
    source, repaired = _readable(data)
    with open_pdf(source) as pdf:
        page_count = len(pdf.pages)
        if page_count > MAX_PAGES:
            raise LimitError(f"The PDF has more than {MAX_PAGES} pages.")
        encrypted = pdf.is_encrypted
        had_units, units = _drop_user_units(pdf)
        changed = drop_replacements(pdf) or had_units
        layers = Layers(pdf)
        if layers.any_hidden:
            strip_hidden_layers(pdf, layers)
            changed = True
        if has_drawn_annotations(pdf):
            result = flatten_annotations(pdf, layers)
        else:
            result = save_pdf(pdf) if changed else source
    return Prepared(result, source, page_count, encrypted, repaired, layers.any_hidden, units)


def _readable(data: bytes) -> tuple[bytes, bool]:
    """Return bytes that pdfium and pikepdf read alike, and whether that took a repair."""
    count = _pdfium_count(data)
    try:
        with open_pdf(data) as pdf:
            if len(pdf.pages) == count:
                return data, False
            again = save_pdf(pdf)
            if len(pdf.pages) and _pdfium_count(again) == len(pdf.pages):
                return again, True
    except (DamagedFileError, *DAMAGE):
        pass
    again = resave_with_pdfium(data)
    with open_pdf(again) as pdf:
        if not len(pdf.pages) or len(pdf.pages) != _pdfium_count(again):
            raise DamagedFileError("The PDF is damaged: its readers don't agree on its pages.")
    return again, True


def _pdfium_count(data: bytes) -> int:
    try:
        with PdfiumFile(data) as file:
            return len(file)
    except DamagedFileError:
        return -1


def _drop_user_units(pdf: Pdf) -> tuple[bool, dict[int, float]]:
    """Scale pages with a UserUnit so that one unit is one point in every reader; pdfium knows no UserUnit.

    Returns whether there was one, and by 0-based page what was scaled.
    """
    changed = False
    units: dict[int, float] = {}
    for index, page in enumerate(pdf.pages):
        unit = page.obj.get(Name.UserUnit)
        if unit is None:
            continue
        del page.obj[Name.UserUnit]
        changed = True
        scale = _number(unit)
        if scale <= 0 or scale == 1 or scale > 1000:
            continue
        units[index] = scale
        for key in (Name.MediaBox, Name.CropBox):
            box = inherited(page.obj, key)
            if isinstance(box, pikepdf.Array):
                page.obj[key] = pikepdf.Array([_number(v) * scale for v in box])
        page.contents_add(f"q {scale} 0 0 {scale} 0 0 cm".encode(), prepend=True)
        page.contents_add(b"Q")
        for annotation in page.obj.get(Name.Annots, ()):
            if isinstance(annotation, Dictionary) and Name.Rect in annotation:
                annotation.Rect = pikepdf.Array([_number(v) * scale for v in annotation.Rect])
    return changed, units


def _number(value: Any) -> float:
    try:
        return float(value)
    except (TypeError, ValueError, ArithmeticError):
        return 0.0


def inherited(page: Dictionary, key: pikepdf.Name) -> Any:
    """Return a page attribute, taken from its parents when the page itself has none (ISO 32000-1, 7.7.3.4)."""
    node, steps = page, 0
    while isinstance(node, Dictionary) and steps < 64:
        if key in node:
            return node[key]
        node, steps = node.get(Name.Parent), steps + 1
    return None
