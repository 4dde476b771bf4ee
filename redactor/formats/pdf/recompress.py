"""Pictures that MuPDF left as raw pixels become JPEG again, as they were."""

from __future__ import annotations

from typing import Any

import pikepdf
from pikepdf import Dictionary, Name, Pdf, Stream

from redactor.formats.pdf.images import as_jpeg

_MAX_DEPTH = 6


def recompress_pictures(pdf: Pdf, pages: list[int]) -> None:
    """Encode large raw pictures of the given 0-based pages as JPEG where that makes them smaller, in place."""
    seen: set[tuple[int, int]] = set()
    for index in pages:
        page = pdf.pages[index]
        _recompress(page.obj.get(Name.Resources, page.resources), seen, 0)


def _recompress(resources: Any, seen: set[tuple[int, int]], depth: int) -> None:
    objects = resources.get(Name.XObject) if isinstance(resources, Dictionary) else None
    if not isinstance(objects, Dictionary) or depth > _MAX_DEPTH:
        return
    for item in objects.values():
        if not isinstance(item, Stream) or item.objgen in seen:
            continue
        seen.add(item.objgen)
        if item.get(Name.Subtype) == Name.Form:
            _recompress(item.get(Name.Resources), seen, depth + 1)
        elif item.get(Name.Filter) in (Name.FlateDecode, None) and Name.ImageMask not in item:
            _recompress_one(item)


def _recompress_one(image: Stream) -> None:
    before = len(image.read_raw_bytes())
    jpeg = as_jpeg(image)
    # Drawings and screenshots are smaller as they are; only photographs gain much.
    if jpeg is not None and len(jpeg) < 0.5 * before:
        keep: dict[str, Any] = {str(k): v for k, v in image.items() if str(k) not in ("/Filter", "/DecodeParms", "/Length")}
        image.write(jpeg, filter=pikepdf.Name.DCTDecode)
        for key, value in keep.items():
            image[key] = value
