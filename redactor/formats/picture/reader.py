"""Picture bytes -> Document: one page, whose text is for OCR to read, and all metadata as hidden segments."""

from __future__ import annotations

import hashlib

from redactor.formats.picture.container import PNG_SIGNATURE, Container, take_apart
from redactor.formats.picture.metadata import Metadata, read_metadata
from redactor.formats.picture.pixels import decode, shown_size
from redactor.model import Document, Page, UnreadArea


def read(data: bytes, name: str) -> Document:
    """Read a PNG or JPEG picture.

    Page 1 is the picture as shown (EXIF orientation applied), one point a pixel. It stands as an unread area
    until its pixels were read by OCR. Segments: `exif/Artist`, `exif/GPS` (decimal degrees), `xmp/1`, `iptc/2`,
    `text/1` (PNG text), `comment/1`, `icc/1`, `photoshop/1`, `trailing/1` ...: hidden, never carried over.

    Raises:
        DamagedFileError: cut short, or can't be decoded.
        LimitError: too large.
    """
    container, metadata, size = open_picture(data)
    width, height = shown_size(size, metadata.orientation)
    unread = [UnreadArea("page/1", "The picture was not read.", page=1)]
    warnings = []
    if container.frames > 1:
        reason = "The picture is animated; only its first frame is kept."
        unread.append(UnreadArea("frames", reason, withheld=True))
        warnings.append(reason)
    if metadata.thumbnail_bytes:
        warnings.append("The picture's embedded preview is left out.")
    if not container.complete:
        warnings.append("The picture is cut short; what is missing shows grey.")
    return Document(
        name,
        "",
        "image/png" if data.startswith(PNG_SIGNATURE) else "image/jpeg",
        hashlib.sha256(data).hexdigest(),
        len(data),
        segments=tuple(metadata.segments),
        pages=(Page(1, float(width), float(height), has_text=False, has_image=True),),
        unread=tuple(unread),
        warnings=tuple(warnings),
    )


def open_picture(data: bytes) -> tuple[Container, Metadata, tuple[int, int]]:
    """Return the parts of a picture file, its metadata, and its stored size in pixels.

    The pixels are decoded to make sure that they can be: what opens here can also be written.
    """
    container = take_apart(data)
    image = decode(container.pixels)
    return container, read_metadata(container), image.size
