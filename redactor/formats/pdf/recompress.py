"""Pictures that MuPDF left as raw pixels become JPEG again, as they were."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from pikepdf import Array, Dictionary, Name, Pdf, Stream

from redactor.formats.pdf.images import as_jpeg

_MAX_DEPTH = 6


Size = tuple[int, int]


def jpeg_sizes(pdf: Pdf, pages: list[int]) -> set[Size]:
    """Return the sizes in pixels of the JPEG pictures on the given 0-based pages."""
    sizes: set[Size] = set()
    for item in _pictures(pdf, pages):
        filters = item.get(Name.Filter)
        last = filters[len(filters) - 1] if isinstance(filters, Array) and len(filters) else filters
        if last in (Name.DCTDecode, Name.DCT):
            sizes.add(_size(item))
    return sizes


def recompress_pictures(pdf: Pdf, pages: list[int], sizes: set[Size]) -> None:
    """Encode raw pictures on the given 0-based pages as JPEG, in place.

    Args:
        pdf: after pixels were removed.
        pages: the pages that were touched.
        sizes: of the pictures that were JPEG before, as `jpeg_sizes` gives them.
    """
    for item in _pictures(pdf, pages):
        if (
            item.get(Name.Filter) in (Name.FlateDecode, None)
            and Name.ImageMask not in item
            and _size(item) in sizes
        ):
            _recompress_one(item)


def _size(image: Stream) -> Size:
    return int(image.get(Name.Width, 0)), int(image.get(Name.Height, 0))


def _pictures(pdf: Pdf, pages: list[int]) -> Iterator[Stream]:
    seen: set[tuple[int, int]] = set()
    for index in pages:
        page = pdf.pages[index]
        yield from _within(page.obj.get(Name.Resources, page.resources), seen, 0)


def _within(resources: Any, seen: set[tuple[int, int]], depth: int) -> Iterator[Stream]:
    objects = resources.get(Name.XObject) if isinstance(resources, Dictionary) else None
    if not isinstance(objects, Dictionary) or depth > _MAX_DEPTH:
        return
    for item in objects.values():
        if not isinstance(item, Stream) or item.objgen in seen:
            continue
        seen.add(item.objgen)
        if item.get(Name.Subtype) == Name.Form:
            yield from _within(item.get(Name.Resources), seen, depth + 1)
        else:
            yield item


def _recompress_one(image: Stream) -> None:
    before = len(image.read_raw_bytes())
    jpeg = as_jpeg(image)
    if jpeg is not None and len(jpeg) < before:
        keys = {str(k): v for k, v in image.items() if str(k) not in ("/Filter", "/DecodeParms", "/Length")}
        image.write(jpeg, filter=Name.DCTDecode)
        for key, value in keys.items():
            image[key] = value
