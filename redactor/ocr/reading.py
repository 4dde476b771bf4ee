"""All that is read in one picture: words, faces and codes, as segments and as findings of areas."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any, Final, TypeVar

from redactor.errors import DamagedFileError
from redactor.model import Band, Finding, GlyphBoxes, Rect, Segment, SegmentKind, UnreadArea
from redactor.ocr.codes import Code
from redactor.ocr.engine import Word
from redactor.ocr.faces import Face

_Placed = TypeVar("_Placed", Word, Code, Face)
FACE: Final = "FACE"
CODE: Final = "BARCODE"
# A face has no words of its own; signs are no words, so that no search takes them for a removed text.
FACE_SIGN: Final = "\u263a"
CODE_SIGN: Final = "\u25a6"
# Share of a face's box that is added on each side: chin, ears and hair tell a person as well.
_FACE_MARGIN: Final = 0.15
_SURE, _LIKELY = 0.98, 0.9


@dataclass(frozen=True, slots=True)
class Reading:
    """What was read in one picture."""

    segments: tuple[Segment, ...] = ()
    unread: tuple[UnreadArea, ...] = ()
    findings: tuple[Finding, ...] = ()


def areas(faces: Sequence[Face], codes: Sequence[Code], page: int, scale: float, address: str) -> Reading:
    """Return faces and codes as segments whose every code point lies on the whole area, with a finding each.

    Args:
        faces: in pixels.
        codes: in pixels; what they say is the segment's text, so that it is searched like any other.
        page: 1-based.
        scale: pixels a point.
        address: of the page's recognised text, such as `page/1/image`; theirs are `page/1/face/1` and
            `page/1/code/1`.
    """
    base = address.removesuffix("/image")
    segments: list[Segment] = []
    findings: list[Finding] = []
    for number, face in enumerate(faces, 1):
        rect = _padded(Rect(face.x0, face.y0, face.x1, face.y1), scale)
        segment = _segment(f"{base}/face/{number}", FACE_SIGN, rect, page, f"Face on page {page}")
        segments.append(segment)
        band = Band.HIGH if face.confidence >= _SURE else Band.MEDIUM if face.confidence >= _LIKELY else Band.LOW
        why = "The face detector (MTCNN) sees a face here."
        findings.append(_finding(segment, FACE, "faces", "mtcnn", face.confidence, band, why))
    for number, code in enumerate(codes, 1):
        rect = Rect(code.x0 / scale, code.y0 / scale, code.x1 / scale, code.y1 / scale)
        segment = _segment(f"{base}/code/{number}", code.text or CODE_SIGN, rect, page, f"Code on page {page}")
        segments.append(segment)
        why = (
            f"A code ({code.kind}) that a telephone can read." if code.text else f"A code ({code.kind}), not read."
        )
        findings.append(_finding(segment, CODE, "codes", "zxing", 0.9 if code.text else 0.6, Band.MEDIUM, why))
    return Reading(tuple(segments), (), tuple(findings))


def moved(found: Sequence[_Placed], x: int, y: int) -> list[_Placed]:
    """Return words, codes or faces of a cut-out in pixels of the page that it was cut from, at (x, y)."""
    return [replace(one, x0=one.x0 + x, y0=one.y0 + y, x1=one.x1 + x, y1=one.y1 + y) for one in found]


def words_beside(words: Sequence[Word], codes: Sequence[Code]) -> list[Word]:
    """Return the words that don't stand inside a code: bars and dots are no letters, though some look like it."""
    return [
        word
        for word in words
        if not any(
            code.x0 <= (word.x0 + word.x1) / 2 <= code.x1 and code.y0 <= (word.y0 + word.y1) / 2 <= code.y1
            for code in codes
        )
    ]


def pixels_of(width: int, height: int, bgrx: bytes) -> Any:
    """Return BGRx rows as an array (height, width, 3).

    Raises:
        DamagedFileError: the bytes are not that many pixels.
    """
    import numpy as np

    if width <= 0 or height <= 0 or len(bgrx) != width * height * 4:
        raise DamagedFileError("The picture's bytes don't match its size.")
    return np.ascontiguousarray(np.frombuffer(bgrx, np.uint8).reshape(height, width, 4)[:, :, :3])


def _padded(rect: Rect, scale: float) -> Rect:
    across, down = rect.width * _FACE_MARGIN, rect.height * _FACE_MARGIN
    return Rect(
        max(0.0, rect.x0 - across) / scale,
        max(0.0, rect.y0 - down) / scale,
        (rect.x1 + across) / scale,
        (rect.y1 + down) / scale,
    )


def _segment(address: str, text: str, rect: Rect, page: int, label: str) -> Segment:
    boxes = GlyphBoxes.pack([rect] * len(text))
    return Segment(address, text, SegmentKind.IMAGE_TEXT, page=page, boxes=boxes, label=label)


def _finding(
    segment: Segment, kind: str, detector: str, rule: str, confidence: float, band: Band, why: str
) -> Finding:
    found = Finding(segment.address, 0, len(segment.text), kind, detector, rule, confidence, band, why)
    return found.placed(segment)
