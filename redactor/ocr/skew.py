"""Pictures that lie askew: by how much, turned straight, and words brought back to where they stand."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any, Final

from redactor.ocr.engine import Word
from redactor.ocr.lines import ReadLine

_SHORTEST: Final = 5
_MOST: Final = 40.0


def tilt_of(lines: Sequence[ReadLine]) -> float:
    """Return the degrees by which most of the text falls to the right; 0 when lines are few or disagree."""
    told = sorted(
        (line.tilt, len(line.text)) for line in lines if len(line.text) >= _SHORTEST and not line.is_on_end
    )
    letters = sum(amount for _, amount in told)
    if not letters:
        return 0.0
    at = 0
    middle = 0.0
    for tilt, amount in told:
        at += amount
        if at * 2 >= letters:
            middle = tilt
            break
    agree = sum(amount for tilt, amount in told if abs(tilt - middle) < 3.0)
    return middle if agree * 2 > letters and abs(middle) <= _MOST else 0.0


def turned_straight(picture: Any, angle: float) -> tuple[Any, Any]:
    """Turn a picture back by an angle in degrees, on a larger white ground.

    Returns:
        The new picture, and the 2 x 3 matrix that leads from its pixels to those of the given one.
    """
    import cv2
    import numpy as np

    height, width = picture.shape[:2]
    matrix = cv2.getRotationMatrix2D((width / 2, height / 2), angle, 1.0)
    cosine, sine = abs(matrix[0, 0]), abs(matrix[0, 1])
    size = int(height * sine + width * cosine) + 1, int(height * cosine + width * sine) + 1
    matrix[0, 2] += size[0] / 2 - width / 2
    matrix[1, 2] += size[1] / 2 - height / 2
    ground = tuple(float(value) for value in np.median(picture.reshape(-1, picture.shape[2]), axis=0))
    turned = cv2.warpAffine(picture, matrix, size, flags=cv2.INTER_CUBIC, borderValue=ground)
    return turned, cv2.invertAffineTransform(matrix)


def placed_back(word: Word, back: Any, width: int, height: int) -> Word:
    """Return a word of the straight picture with the upright box around its place in the given one, pixels."""
    corners = [(x, y) for x in (word.x0, word.x1) for y in (word.y0, word.y1)]
    xs = [float(back[0, 0] * x + back[0, 1] * y + back[0, 2]) for x, y in corners]
    ys = [float(back[1, 0] * x + back[1, 1] * y + back[1, 2]) for x, y in corners]
    return replace(
        word, x0=max(0.0, min(xs)), y0=max(0.0, min(ys)), x1=min(width, max(xs)), y1=min(height, max(ys))
    )
