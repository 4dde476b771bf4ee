"""Faces in pictures by the three networks of MTCNN (Zhang et al., 2016), on our own onnxruntime, offline.

Each network sees pictures as (number, width, height, colour), colours red, green, blue from -1 to 1.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import Any, Final

from redactor.policy.resources import resource_path

# Pictures are scaled to this longer side before the search; a face of 1/50 of it is still found.
_LONGEST: Final = 1_200
_SMALLEST_FACE: Final = 22
_STEP: Final = 0.709
_CELL, _STRIDE = 12, 2
_THRESHOLDS: Final = (0.6, 0.7, 0.8)
_MOST_BOXES: Final = 1_500


@dataclass(frozen=True, slots=True)
class Face:
    """A face: pixels from the top left of the picture, and 0 to 1."""

    x0: float
    y0: float
    x1: float
    y1: float
    confidence: float


class FaceFinder:
    """Finds faces. Loading takes 0.1 s; it opens no socket.

    Args:
        threads: of the runtime.

    Raises:
        ResourceError: the networks are missing.
    """

    def __init__(self, threads: int = 1) -> None:
        # Must be set before onnxruntime is imported: wheels above 1.28 report to their makers.
        os.environ["ORT_DISABLE_TELEMETRY"] = "1"
        import onnxruntime

        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        options.inter_op_num_threads = 1
        options.log_severity_level = 4
        self._nets = [
            onnxruntime.InferenceSession(
                str(resource_path("models", "faces", f"{name}.onnx")), options, providers=["CPUExecutionProvider"]
            )
            for name in ("pnet", "rnet", "onet")
        ]

    def find(self, bgr: Any) -> list[Face]:
        """Return the faces of a picture, an array (height, width, 3) of bytes in the order blue, green, red."""
        import cv2

        height, width = bgr.shape[:2]
        factor = min(1.0, _LONGEST / max(height, width, 1))
        picture = cv2.cvtColor(bgr, cv2.COLOR_BGR2RGB)
        if factor < 1:
            picture = cv2.resize(picture, None, fx=factor, fy=factor, interpolation=cv2.INTER_AREA)
        boxes = self._proposals(picture)
        boxes = self._refined(picture, boxes, 1, 24)
        boxes = self._refined(picture, boxes, 2, 48)
        return [
            Face(
                max(0.0, float(x0) / factor),
                max(0.0, float(y0) / factor),
                min(float(width), float(x1) / factor),
                min(float(height), float(y1) / factor),
                float(score),
            )
            for x0, y0, x1, y1, score in boxes
        ]

    def _run(self, number: int, batch: Any) -> list[Any]:
        net = self._nets[number]
        outputs: list[Any] = net.run(None, {net.get_inputs()[0].name: batch})
        return outputs

    def _proposals(self, picture: Any) -> Any:
        """Slide the first network over the picture at falling scales."""
        import cv2
        import numpy as np

        found: list[Any] = [np.zeros((0, 9), np.float32)]
        scale = _CELL / _SMALLEST_FACE
        while min(picture.shape[:2]) * scale >= _CELL:
            size = (int(np.ceil(picture.shape[1] * scale)), int(np.ceil(picture.shape[0] * scale)))
            scaled = cv2.resize(picture, size, interpolation=cv2.INTER_AREA)
            shifts, scores = self._run(0, _normal(scaled).transpose(1, 0, 2)[None])
            across, down = np.where(scores[0, :, :, 1] >= _THRESHOLDS[0])
            if len(across):
                corner = np.stack([across, down], 1) * _STRIDE
                boxes = np.hstack([
                    np.fix((corner + 1) / scale),
                    np.fix((corner + _CELL) / scale),
                    scores[0, across, down, 1][:, None],
                    shifts[0, across, down],
                ])  # fmt: skip
                found.append(boxes[_distinct(boxes, 0.5)])
            scale *= _STEP
        boxes = np.vstack(found)
        boxes = boxes[_distinct(boxes, 0.7)]
        sides = np.tile(boxes[:, 2:4] - boxes[:, :2], 2)
        moved = boxes[:, :4] + boxes[:, 5:] * sides
        return _squared(np.hstack([moved, boxes[:, 4:5]]))[:_MOST_BOXES]

    def _refined(self, picture: Any, boxes: Any, number: int, side: int) -> Any:
        """Let a further network judge and move each box."""
        import numpy as np

        if not len(boxes):
            return boxes
        crops = np.stack([_crop(picture, box, side) for box in boxes]).transpose(0, 2, 1, 3)
        outputs = self._run(number, crops)
        shifts, scores = outputs[0], outputs[-1][:, 1]
        kept = scores > _THRESHOLDS[number]
        boxes, shifts = np.hstack([boxes[kept, :4], scores[kept, None]]), shifts[kept]
        sides = np.tile(boxes[:, 2:4] - boxes[:, :2] + 1, 2)
        moved = np.hstack([boxes[:, :4] + shifts * sides, boxes[:, 4:]])
        last = number == 2
        moved = moved[_distinct(moved, 0.7, smaller=last)]
        return moved if last else _squared(moved)


def _normal(picture: Any) -> Any:
    import numpy as np

    return (picture.astype(np.float32) - 127.5) / 128


def _crop(picture: Any, box: Any, side: int) -> Any:
    """Cut a box out, black where it leaves the picture."""
    import cv2
    import numpy as np

    x0, y0, x1, y1 = (int(value) for value in box[:4])
    height, width = picture.shape[:2]
    cut: Any = np.zeros((max(1, y1 - y0), max(1, x1 - x0), 3), np.uint8)
    left, top, right, bottom = max(0, x0), max(0, y0), min(width, x1), min(height, y1)
    if right > left and bottom > top:
        cut[top - y0 : bottom - y0, left - x0 : right - x0] = picture[top:bottom, left:right]
    return _normal(cv2.resize(cut, (side, side), interpolation=cv2.INTER_AREA))


def _squared(boxes: Any) -> Any:
    """Grow each box to a square around its middle, whole pixels."""
    import numpy as np

    if not len(boxes):
        return boxes
    sides = boxes[:, 2:4] - boxes[:, :2]
    longest = sides.max(axis=1, keepdims=True)
    corner = boxes[:, :2] + sides * 0.5 - longest * 0.5
    return np.hstack([np.fix(corner), np.fix(corner + longest), boxes[:, 4:]])


def _distinct(boxes: Any, most: float, *, smaller: bool = False) -> list[int]:
    """Return the numbers of the boxes, best first, that share no more than `most` with a better one.

    Args:
        boxes: x0, y0, x1, y1, score ... in rows.
        most: share of the area of both together, or of the smaller one.
        smaller: which of the two.
    """
    import numpy as np

    areas = (boxes[:, 2] - boxes[:, 0] + 1) * (boxes[:, 3] - boxes[:, 1] + 1)
    order = np.argsort(-boxes[:, 4])
    picked: list[int] = []
    while len(order):
        best, rest = order[0], order[1:]
        picked.append(int(best))
        corner = np.maximum(boxes[best, :2], boxes[rest, :2])
        other = np.minimum(boxes[best, 2:4], boxes[rest, 2:4])
        shared = np.prod(np.maximum(0.0, other - corner + 1), axis=1)
        whole = np.minimum(areas[best], areas[rest]) if smaller else areas[best] + areas[rest] - shared
        order = rest[shared / whole <= most]
    return picked
