"""Pictures with frames or pages, and of further kinds (TIFF, GIF, WebP, BMP, HEIC): opened, frame by frame."""

from __future__ import annotations

import io
import re
import struct
import warnings
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, Final

from PIL import Image

from redactor.errors import DamagedFileError, LimitError
from redactor.formats.picture.container import MAX_BYTES, Block, Container
from redactor.formats.picture.exif import Exif, printable, read_exif
from redactor.formats.picture.metadata import Metadata, read_metadata
from redactor.formats.picture.pixels import MAX_PIXELS, plain_mode, turn
from redactor.model import Segment, SegmentKind

MAX_FRAMES: Final = 2_000
MAX_ALL_PIXELS: Final = 4_000_000_000
_DAMAGE: Final = (
    OSError, SyntaxError, ValueError, EOFError, ArithmeticError, LookupError, TypeError, AttributeError,
    struct.error, zlib.error,
)  # fmt: skip
_PILLOW: Final = {"tif": "TIFF", "gif": "GIF", "webp": "WEBP", "bmp": "BMP"}
# Frames of these show one place in time; pages of a TIFF are different sheets.
ANIMATIONS: Final = frozenset(("gif", "webp"))
_TEXT_TAGS: Final = range(256, 65_536)
_MAX_TEXT: Final = 100_000
_NUMBERS: Final = re.compile(r"[\d\s.,:;/()+-]*")
_MAX_DPI: Final = 2_400


def kind_of(data: bytes) -> str:
    """Return "tif", "gif", "webp", "bmp" or "heic" by the first bytes."""
    if data[:4] in (b"II*\0", b"MM\0*", b"II+\0", b"MM\0+"):
        return "tif"
    if data[:3] == b"GIF":
        return "gif"
    if data[:4] == b"RIFF":
        return "webp"
    return "bmp" if data[:2] == b"BM" else "heic"


@dataclass(frozen=True, slots=True)
class Frame:
    """One frame or page, as shown.

    Attributes:
        image: mode L, LA, RGB or RGBA.
        milliseconds: how long an animation shows it.
        bilevel: stored as black and white alone.
        dpi: pixels an inch across and down, or None.
    """

    image: Image.Image
    milliseconds: int = 0
    bilevel: bool = False
    dpi: tuple[float, float] | None = None


class Frames:
    """An open picture file.

    Raises:
        DamagedFileError: it can't be decoded.
        LimitError: too large, or too many frames.
    """

    def __init__(self, data: bytes) -> None:
        if len(data) > MAX_BYTES:
            raise LimitError(f"The picture file is larger than {MAX_BYTES // 2**20} MiB.")
        self.kind = kind_of(data)
        self._data = data
        with decoding():
            self._image = _open(data, self.kind)
            self.stored_frames = int(getattr(self._image, "n_frames", 1))
            self.loop = int(self._image.info.get("loop", 1 if self.kind == "gif" else 0))
        # Of a HEIC file only the primary picture is shown by viewers; the others are copies, depths, bursts.
        self.count = 1 if self.kind == "heic" else self.stored_frames
        if self.count > MAX_FRAMES:
            raise LimitError(f"The picture has more than {MAX_FRAMES:,} frames.")

    def frame(self, number: int) -> Frame:
        """Decode the 1-based frame."""
        with decoding():
            image = self._image
            if self.kind != "heic":
                image.seek(number - 1)
            if image.width * image.height > MAX_PIXELS:
                raise LimitError(f"The picture has more than {MAX_PIXELS // 10**6} million pixels.")
            image.load()
            bilevel = image.mode == "1"
            shown = plain_mode(image.copy() if self.count > 1 else image)
            info = image.info
            dpi = _dpi(info.get("dpi"))
            duration = int(info.get("duration", 0) or 0)
        if self.kind == "webp":
            shown = turn(shown, _exif(info).orientation)
        shown.info.clear()
        return Frame(shown, duration, bilevel, dpi)

    def all(self) -> Iterator[Frame]:
        """Decode all frames in order."""
        pixels = 0
        for number in range(1, self.count + 1):
            frame = self.frame(number)
            pixels += frame.image.width * frame.image.height
            if pixels > MAX_ALL_PIXELS:
                raise LimitError("The frames of the picture have too many pixels altogether.")
            yield frame

    def metadata(self) -> Metadata:
        """Return what stands beside the pixels, as hidden segments."""
        info = self._image.info
        blocks = []
        for kind, key in (("eXIf", "exif"), ("COM", "comment")):
            if isinstance(info.get(key), bytes):
                blocks.append(Block(kind, info[key]))
        found = read_metadata(Container(b"", blocks))
        if isinstance(info.get("xmp"), bytes):
            _add(found, "xmp/1", info["xmp"].decode("utf-8", "replace"))
        if isinstance(info.get("icc_profile"), bytes):
            _add(found, "icc/1", printable(info["icc_profile"]))
        if self.kind == "tif":
            self._tags(found)
        return found

    def _tags(self, found: Metadata) -> None:
        for name, text in read_exif(self._data).tags:
            # Sizes, offsets and counts say nothing.
            if name != "GPS" and _NUMBERS.fullmatch(text):
                continue
            _add(found, f"exif/{name}", text)
        for number in range(1, self.count + 1):
            with decoding():
                self._image.seek(number - 1)
                tags: dict[int, Any] = dict(getattr(self._image, "tag_v2", {}))
            for tag, value in tags.items():
                text = value if isinstance(value, str) else printable(value) if isinstance(value, bytes) else ""
                if tag in _TEXT_TAGS and len(text.strip()) > 1:
                    _add(found, f"tag/{number}/{tag}", text)


def _add(found: Metadata, address: str, text: str) -> None:
    text = text.replace("\0", " ").strip()[:_MAX_TEXT]
    if text and all(segment.address != address for segment in found.segments[-500:]):
        label = f"Picture metadata: {address.partition('/')[0].upper()}"
        found.segments.append(
            Segment(address, text, SegmentKind.PROPERTY, visible=False, removed_always=True, label=label)
        )


def _open(data: bytes, kind: str) -> Image.Image:
    if kind == "heic":
        return _open_heic(data)
    with warnings.catch_warnings():
        # Pillow warns above half of the limit that is enforced here, and of odd tags.
        warnings.simplefilter("ignore")
        return Image.open(io.BytesIO(data), formats=(_PILLOW[kind],))


def _open_heic(data: bytes) -> Image.Image:
    import pillow_heif

    container = pillow_heif.open_heif(data, convert_hdr_to_8bit=True)
    picture = container[container.primary_index]
    if picture.size[0] * picture.size[1] > MAX_PIXELS:
        raise LimitError(f"The picture has more than {MAX_PIXELS // 10**6} million pixels.")
    # Turned as shown by the decoder; what EXIF says of it was taken out of the way by the library.
    image: Image.Image = picture.to_pillow()
    image.n_frames = len(container)  # type: ignore[attr-defined]
    return image


def _exif(info: dict[Any, Any]) -> Exif:
    raw = info.get("exif")
    return read_exif(raw.removeprefix(b"Exif\0\0")) if isinstance(raw, bytes) else Exif()


def _dpi(value: Any) -> tuple[float, float] | None:
    try:
        across, down = float(value[0]), float(value[1])
    except (TypeError, ValueError, IndexError, ZeroDivisionError):
        return None
    return (across, down) if 1 < across <= _MAX_DPI and 1 < down <= _MAX_DPI else None


@contextmanager
def decoding() -> Iterator[None]:
    """Turn what decoders raise into the errors of this product."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            yield
    except Image.DecompressionBombError as error:
        raise LimitError(f"The picture has more than {MAX_PIXELS // 10**6} million pixels.") from error
    except MemoryError as error:
        raise LimitError("The picture needs more memory than is allowed.") from error
    except _DAMAGE as error:
        raise DamagedFileError("The picture is damaged and can't be decoded.") from error
