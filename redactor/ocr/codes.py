"""QR and bar codes in pictures, by ZXing: where they stand and what they say."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

# A line of pixels that varies less than this is blank; two that agree more than this show the same bars.
_EVEN: Final = 12.0
_ALIKE: Final = 0.7


@dataclass(frozen=True, slots=True)
class Code:
    """A code: its upright box in pixels, its kind ("QR Code"), and its text, which may be empty.

    A line of bars has a box as high as the code is seen to be, grown to at least a quarter of its width.
    """

    x0: float
    y0: float
    x1: float
    y1: float
    kind: str
    text: str


def find_codes(bgr: Any) -> list[Code]:
    """Return the codes of a picture, an array (height, width, 3) of bytes in the order blue, green, red."""
    import numpy as np
    import zxingcpp

    height, width = bgr.shape[:2]
    found: list[Code] = []
    # Only what passes its own check sums: noise and dithered grey look like damaged codes in great number.
    for code in zxingcpp.read_barcodes(np.ascontiguousarray(bgr)):
        place = code.position
        corners = (place.top_left, place.top_right, place.bottom_right, place.bottom_left)
        xs, ys = [corner.x for corner in corners], [corner.y for corner in corners]
        box = _along_bars(bgr, _grown(min(xs), min(ys), max(xs), max(ys), (width, height)))
        kind = str(code.format).rpartition(".")[2]
        found.append(Code(*box, kind, "".join(c for c in code.text if c.isprintable() or c in "\n\t")))
    return found


def _along_bars(bgr: Any, box: tuple[float, float, float, float]) -> tuple[float, float, float, float]:
    """Grow a box up and down, and to both sides, for as long as the lines beside it look like its own middle.

    Bars were read along a few lines only; a strip of them that stays can be read as well as the whole.
    """
    import numpy as np

    x0, y0, x1, y1 = (int(value) for value in box)
    grey = bgr.mean(axis=2)
    y0, y1 = _reach(grey[:, x0 : x1 + 1], y0, y1)
    x0, x1 = _reach(np.ascontiguousarray(grey[:, :].T)[:, y0 : y1 + 1], x0, x1)
    return min(box[0], float(x0)), min(box[1], float(y0)), max(box[2], float(x1)), max(box[3], float(y1))


def _reach(lines: Any, first: int, last: int) -> tuple[int, int]:
    """Return the first and last line that look like the one in the middle of first..last."""
    middle = lines[min(len(lines) - 1, (first + last) // 2)]
    if middle.std() < _EVEN:
        return first, last
    while first > 0 and _alike(lines[first - 1], middle):
        first -= 1
    while last + 1 < len(lines) and _alike(lines[last + 1], middle):
        last += 1
    return first, last


def _alike(one: Any, other: Any) -> bool:
    import numpy as np

    return bool(one.std() >= _EVEN and np.corrcoef(one, other)[0, 1] > _ALIKE)


def _grown(x0: float, y0: float, x1: float, y1: float, size: tuple[int, int]) -> tuple[float, float, float, float]:
    """Grow a box by a module or two, and a row of bars, which was read along one line, to its likely height."""
    across, down = x1 - x0, y1 - y0
    reach_x = max(4.0, across * 0.06, (down / 4 - across) / 2)
    reach_y = max(4.0, down * 0.06, (across / 4 - down) / 2)
    return (
        max(0.0, x0 - reach_x),
        max(0.0, y0 - reach_y),
        min(float(size[0]), x1 + reach_x),
        min(float(size[1]), y1 + reach_y),
    )
