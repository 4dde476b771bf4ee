"""Painted boxes looked at in the rendered page: one flat colour inside, and no character under them."""

from __future__ import annotations

import io
import re
from collections import defaultdict
from collections.abc import Sequence

import pypdfium2 as pdfium
from PIL import Image, ImageSequence, UnidentifiedImageError

from redactor.model import Layer, Outcome, PaintedBox, Rect, VerifierResult
from redactor.text import fast_fold
from redactor.verification import mail
from redactor.verification.kinds import PICTURES, Kind, identify
from redactor.verification.needles import folded_labels, tighten
from redactor.verification.pdf_text import centres, keep_pictures, open_page, open_pdf, render, touches_text
from redactor.verification.rects import RectIndex

FLAT = "boxes are one flat colour"
COVERED = "no text under boxes"
PICTURED = "no picture under boxes"
_DPI = 96
# Rendering is exact but for the edge; pictures packed with loss keep ripples near it.
_TOLERANCE = 6
# Measured on noise beside a black box, JPEG qualities 40 to 95: (pixels from the edge, largest ripple).
_LOSSY = ((1, 110), (8, 40), (16, 12))
_MAX_PIXELS = 50_000_000


def check_boxes(
    data: bytes, name: str, boxes: Sequence[PaintedBox], labels: Sequence[str] = ()
) -> list[VerifierResult]:
    """Check all boxes of a file and of its attachments; one result for each rule, or one for each failure."""
    if not boxes:
        return []
    checker = _Checker(labels)
    by_part: defaultdict[str, list[PaintedBox]] = defaultdict(list)
    for box in boxes:
        by_part[box.part].append(box)
    for part, own in sorted(by_part.items()):
        found = _part(data, name, part)
        if found is None:
            checker.fail(FLAT, part or "file", "the attachment that holds the box was not found")
        else:
            checker.check_part(*found, part, own)
    return checker.results(len(boxes))


def _part(data: bytes, name: str, part: str) -> tuple[bytes, str] | None:
    words = part.split("/") if part else []
    for number in words[1::2]:
        kind = identify(data, name)
        if kind is Kind.MBOX and number.isdigit():
            messages = mail.split_mbox(data)
            if not 1 <= int(number) <= len(messages):
                return None
            data, name = messages[int(number) - 1], "message.eml"
            continue
        if kind is not Kind.MAIL or not number.isdigit():
            return None
        leaf = next((leaf for leaf in mail.leaves(mail.parse(data)) if leaf.number == int(number)), None)
        if leaf is None:
            return None
        data, name = leaf.data, leaf.name
    return data, name


class _Checker:
    def __init__(self, labels: Sequence[str]) -> None:
        self._labels = tuple(tighten(label) for label in folded_labels(labels))
        longest_first = sorted(filter(None, self._labels), key=len, reverse=True)
        self._many = re.compile(f"(?:{'|'.join(map(re.escape, longest_first))})+")
        self._failures: list[VerifierResult] = []

    def fail(self, check: str, location: str, detail: str) -> None:
        layer = Layer.TEXT if check == COVERED else Layer.IMAGES
        self._failures.append(VerifierResult(check, layer, Outcome.FAIL, location, detail))

    def results(self, amount: int) -> list[VerifierResult]:
        failed = {failure.check for failure in self._failures}
        passed = [
            VerifierResult(check, layer, Outcome.PASS, "", f"{amount} boxes looked at")
            for check, layer in ((FLAT, Layer.IMAGES), (COVERED, Layer.TEXT), (PICTURED, Layer.IMAGES))
            if check not in failed
        ]
        return passed + self._failures[:40]

    def check_part(self, data: bytes, name: str, part: str, boxes: list[PaintedBox]) -> None:
        kind = identify(data, name)
        try:
            if kind is Kind.PDF:
                self._pdf(data, part, boxes)
            elif kind in PICTURES:
                self._picture(data, part, boxes, lossy=kind in (Kind.JPEG, Kind.WEBP))
            else:
                self.fail(FLAT, part or "file", "a box was painted in a file that has no pages")
        except (pdfium.PdfiumError, UnidentifiedImageError, OSError, ValueError, SyntaxError, EOFError):
            self.fail(FLAT, part or "file", "the pages with boxes can't be rendered")

    def _pdf(self, data: bytes, part: str, boxes: list[PaintedBox]) -> None:
        pages: defaultdict[int, list[PaintedBox]] = defaultdict(list)
        for box in boxes:
            pages[box.page].append(box)
        with open_pdf(data) as document:
            for number, own in sorted(pages.items()):
                place = f"{part}/page/{number}" if part else f"page/{number}"
                if not 1 <= number <= len(document):
                    self.fail(FLAT, place, "the page with the box is not there")
                    continue
                with open_page(document, number - 1) as page:
                    self._glyphs(page, own, place)
                    solid = [box for box in own if box.solid]
                    if solid:
                        width, height = page.get_size()
                        scale = min(_DPI / 72, (_MAX_PIXELS / max(width * height, 1.0)) ** 0.5)
                        self._flat(render(page, scale), scale, solid, place, lossy=False)
                        if keep_pictures(page):
                            # A box drawn over a picture is no redaction: the picture itself must be flat there.
                            self._flat(render(page, scale), scale, solid, place, lossy=True, check=PICTURED)

    def _picture(self, data: bytes, part: str, boxes: list[PaintedBox], *, lossy: bool) -> None:
        pages: defaultdict[int, list[PaintedBox]] = defaultdict(list)
        for box in boxes:
            if box.solid:
                pages[box.page].append(box)
        with Image.open(io.BytesIO(data)) as picture:
            for number, frame in enumerate(ImageSequence.Iterator(picture), start=1):
                own = pages.pop(number, [])
                if own:
                    place = f"{part}/page/{number}" if part else f"page/{number}"
                    self._flat(frame.convert("RGB"), 1.0, own, place, lossy=lossy)
        for number in pages:
            self.fail(FLAT, f"page/{number}", "the page with the box is not there")

    def _flat(
        self,
        picture: Image.Image,
        scale: float,
        boxes: list[PaintedBox],
        place: str,
        *,
        lossy: bool,
        check: str = FLAT,
    ) -> None:
        for count, box in enumerate(boxes, start=1):
            if not is_flat(picture, box.rect, scale, lossy=lossy):
                self.fail(check, place, f"box {count} of the page shows more than one colour")

    def _glyphs(self, page: pdfium.PdfPage, boxes: list[PaintedBox], place: str) -> None:
        if not touches_text(page, [box.rect for box in boxes]):
            return
        index = RectIndex([box.rect for box in boxes])
        inside: defaultdict[int, list[str]] = defaultdict(list)
        for char, x, y in centres(page):
            if char > " ":
                for number in index.holding(x, y):
                    inside[number].append(char)
        for number, chars in sorted(inside.items()):
            if not self._is_allowed("".join(chars), boxes[number]):
                self.fail(COVERED, place, f"box {number + 1} of the page has {len(chars)} characters under it")

    def _is_allowed(self, inside: str, box: PaintedBox) -> bool:
        """A label box may hold its label, or a part of it; without known labels only what looks like one."""
        if box.solid:
            return False
        tight = tighten(fast_fold(inside))
        if self._labels:
            one = any(tight in label for label in self._labels) or tight in "".join(self._labels)
            # A box over a whole page bears its label once for each line that was below it.
            return one or self._many.fullmatch(tight) is not None
        return tight.startswith(("[", "(")) and tight.endswith(("]", ")"))


def is_flat(picture: Image.Image, rect: Rect, scale: float, *, lossy: bool) -> bool:
    """True when the rectangle (points) shows one colour, a pixel at its edge left out. `scale`: pixels a point."""
    x0, y0 = max(int(rect.x0 * scale + 0.999) + 1, 0), max(int(rect.y0 * scale + 0.999) + 1, 0)
    x1, y1 = min(int(rect.x1 * scale) - 1, picture.width), min(int(rect.y1 * scale) - 1, picture.height)
    if x1 <= x0 or y1 <= y0:
        # Thinner than three pixels: the middle decides nothing; the text checks look at such boxes.
        return True
    if not lossy:
        return _spread(picture.crop((x0, y0, x1, y1))) <= _TOLERANCE
    for edge, tolerance in _LOSSY:
        inner = (x0 - 1 + edge, y0 - 1 + edge, x1 + 1 - edge, y1 + 1 - edge)
        if inner[2] > inner[0] and inner[3] > inner[1] and _spread(picture.crop(inner)) > tolerance:
            return False
    return True


def _spread(crop: Image.Image) -> int:
    """Largest difference of brightness within one colour channel, 0 to 255."""
    return max(int(high) - int(low) for low, high in _bands(crop))


def _bands(crop: Image.Image) -> list[tuple[int, int]]:
    extrema = crop.getextrema()
    return list(extrema) if isinstance(extrema[0], tuple) else [extrema]  # type: ignore[list-item]
