"""Inline images as image XObjects, so that one set of rules holds for both."""

from __future__ import annotations

from typing import Any

import pikepdf
from pikepdf import Dictionary, Name, Pdf, Stream

from redactor.formats.pdf.allowlist import IMAGE_KEYS


def inline_to_stream(pdf: Pdf, image: Any, resources: Any) -> Stream | None:
    """Return an inline image as a stream of `pdf` with known keys alone, or None when its data is broken."""
    try:
        stream = pdf.make_stream(image.read_raw_bytes())
    except (pikepdf.PdfError, RuntimeError, ValueError):
        return None
    for key, value in image.obj.items():
        if key in IMAGE_KEYS:
            stream[key] = value
    stream.Type, stream.Subtype = Name.XObject, Name.Image
    space = stream.get(Name.ColorSpace)
    spaces = resources.get(Name.ColorSpace) if isinstance(resources, Dictionary) else None
    if isinstance(space, Name) and isinstance(spaces, Dictionary) and str(space) in spaces:
        stream.ColorSpace = spaces[str(space)]
    return stream
