"""Pictures decoded again, by OpenCV where it can: as many frames as before, and no other pixel changed."""

from __future__ import annotations

import io
import warnings
from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Any

from PIL import Image, ImageOps

from redactor.model import Layer, Outcome, PaintedBox, VerifierResult
from redactor.verification.kinds import Kind, identify

PIXELS = "no other pixels changed"
FRAMES = "all frames kept"
# Levels of grey (of 255) beyond which a pixel counts as another; coding with loss stays below.
_OTHER = 64
_ACK, _FAIL = 0.004, 0.02
# Ripples of lossy blocks around a box, pixels.
_AROUND = 17
_MAX_COMPARED = 60
_LOSSY = frozenset({Kind.JPEG, Kind.WEBP, Kind.HEIC})


def compare_pictures(original: bytes, data: bytes, boxes: Sequence[PaintedBox]) -> list[VerifierResult]:
    """Compare two picture files frame by frame, boxes left out. Animations and pages are compared in order."""
    before, after = list(_frames(original, first=False)), list(_frames(data, first=True))
    if identify(original, "") in (Kind.PNG, Kind.HEIC):
        # Of an animated PNG, and of the pictures in a HEIC file, one is kept; the reader says so.
        before = before[:1]
    if len(before) != len(after):
        detail = f"{len(before)} frames became {len(after)}"
        return [VerifierResult(FRAMES, Layer.IMAGES, Outcome.FAIL, "file", detail)]
    out = [VerifierResult(FRAMES, Layer.IMAGES, Outcome.PASS, "", f"{len(after)} frames")]
    by_page: defaultdict[int, list[PaintedBox]] = defaultdict(list)
    for box in boxes:
        if box.part == "":
            by_page[box.page].append(box)
    around = _AROUND if _LOSSY & {identify(original, ""), identify(data, "")} else 1
    problems = [
        result
        for number, (old, new) in enumerate(zip(before, after, strict=True), 1)
        if number <= _MAX_COMPARED and (result := _differs(old, new, by_page[number], around, f"page/{number}"))
    ]
    compared = min(len(after), _MAX_COMPARED)
    return out + (
        problems[:40] or [VerifierResult(PIXELS, Layer.IMAGES, Outcome.PASS, "", f"{compared} compared")]
    )


def _differs(old: Any, new: Any, boxes: Sequence[PaintedBox], around: int, place: str) -> VerifierResult | None:
    import numpy as np

    if old.shape != new.shape:
        return VerifierResult(PIXELS, Layer.IMAGES, Outcome.FAIL, place, "the picture has another size")
    other = np.abs(old.astype(np.int16) - new.astype(np.int16)) > _OTHER
    for box in boxes:
        top, left = max(0, int(box.rect.y0) - around), max(0, int(box.rect.x0) - around)
        other[top : int(box.rect.y1) + around, left : int(box.rect.x1) + around] = False
    share = float(other.mean()) if other.size else 0.0
    if share < _ACK:
        return None
    outcome = Outcome.FAIL if share >= _FAIL else Outcome.NEEDS_ACKNOWLEDGEMENT
    return VerifierResult(PIXELS, Layer.IMAGES, outcome, place, f"{share:.1%} of the picture looks different")


def _frames(data: bytes, *, first: bool) -> Iterator[Any]:
    """Yield grey frames as shown, on white. `first`: by the decoder that is not the writer's, where it can."""
    kind = identify(data, "")
    if first and kind in (Kind.JPEG, Kind.PNG, Kind.TIFF, Kind.BMP):
        found = _by_opencv(data)
        if found:
            yield from found
            return
    yield from _by_pillow(data, kind)


def _by_opencv(data: bytes) -> list[Any]:
    import cv2
    import numpy as np

    done, pages = cv2.imdecodemulti(np.frombuffer(data, np.uint8), cv2.IMREAD_UNCHANGED)
    return [_grey(page) for page in pages] if done and all(page.dtype == np.uint8 for page in pages) else []


def _grey(page: Any) -> Any:
    import cv2
    import numpy as np

    if page.ndim == 2:
        return page
    if page.shape[2] == 4:
        alpha = page[:, :, 3:].astype(np.float32) / 255
        page = (page[:, :, :3] * alpha + 255 * (1 - alpha)).astype(np.uint8)
    if page.shape[2] == 2:
        alpha = page[:, :, 1].astype(np.float32) / 255
        return (page[:, :, 0] * alpha + 255 * (1 - alpha)).astype(np.uint8)
    return cv2.cvtColor(page, cv2.COLOR_BGR2GRAY)


def _by_pillow(data: bytes, kind: Kind) -> Iterator[Any]:
    import numpy as np

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        image = _heic(data) if kind is Kind.HEIC else Image.open(io.BytesIO(data))
        with image:
            for number in range(getattr(image, "n_frames", 1)):
                if number:
                    image.seek(number)
                yield np.asarray(_on_white(image, kind))


def _heic(data: bytes) -> Image.Image:
    import pillow_heif

    container = pillow_heif.open_heif(data)
    picture: Image.Image = container[container.primary_index].to_pillow()
    return picture


def _on_white(image: Image.Image, kind: Kind) -> Image.Image:
    image.load()
    if image.mode.startswith("I") or image.mode == "F":
        return image.convert("I").point(lambda value: value * (1 / 256)).convert("L")
    shown = image if kind in (Kind.TIFF, Kind.HEIC) else _turned(image)
    if "transparency" in shown.info or shown.mode in ("PA", "La", "RGBa", "RGBA", "LA"):
        shown = shown.convert("RGBA")
        ground = Image.new("RGBA", shown.size, (255, 255, 255, 255))
        shown = Image.alpha_composite(ground, shown)
    return shown.convert("RGB").convert("L")


def _turned(image: Image.Image) -> Image.Image:
    try:
        return ImageOps.exif_transpose(image)
    except (SyntaxError, ValueError, KeyError, TypeError, OSError, ArithmeticError):
        # EXIF that is none: shown as it is stored.
        return image
