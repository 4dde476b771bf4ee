"""Boxes over redactions: solid black, or white with a border and the label in Helvetica."""

from __future__ import annotations

from typing import Final

from pikepdf import Dictionary, Name

from redactor.model import PageFrame, Rect

LABEL_FONT: Final = "/RxLabel"
_LARGEST: Final = 14.0
_SMALLEST: Final = 3.5
_BORDER: Final = 0.5

# Advances of Helvetica in thousandths for the codes 32 to 126 (Adobe's Core 14 metrics).
_WIDTHS: Final = (
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556,
    556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667,
    556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556,
    556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722,
    500, 500, 500, 334, 260, 334, 584,
)  # fmt: skip


def label_width(label: str) -> float:
    """Return the width of a label in ems of its own size."""
    return sum(_WIDTHS[ord(c) - 32] if 32 <= ord(c) < 127 else 600 for c in label) / 1000


def label_font() -> Dictionary:
    """Return the font dictionary for labels."""
    return Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica, Encoding=Name.WinAnsiEncoding)


def black_box(frame: PageFrame, rect: Rect) -> bytes:
    """Return the content that paints a rectangle (as shown) solid black."""
    left, bottom, right, top = frame.user_rect(rect)
    return b"q 0 g %s re f Q\n" % _numbers(left, bottom, right - left, top - bottom)


def text_line(text: str, size: float, at: tuple[float, float], turns: int = 0) -> bytes:
    """Return the content of one line of words in the label font.

    Args:
        text: characters that the font lacks become question marks.
        size: in points.
        at: where the baseline begins, user space.
        turns: quarter turns of the page, which the words undo.
    """
    a, b = ((1, 0), (0, 1), (-1, 0), (0, -1))[turns % 4]
    raw = text.encode("cp1252", "replace")
    escaped = raw.replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)")
    matrix = _numbers(a, b, -b, a, *at)
    return b"q BT 0 g %s %s Tf %s Tm (%s) Tj ET Q\n" % (LABEL_FONT.encode(), _numbers(size), matrix, escaped)


def label_fits(rect: Rect, label: str) -> bool:
    """True when `label_box` writes the label into a box of this size."""
    return _label_size(rect, label) >= _SMALLEST


def _label_size(rect: Rect, label: str) -> float:
    turned = rect.height > 2 * rect.width
    along, across = (rect.height, rect.width) if turned else (rect.width, rect.height)
    width = label_width(label)
    return min(_LARGEST, 0.8 * across, (along - 2) / width if width else 0.0)


def label_box(frame: PageFrame, rect: Rect, label: str) -> bytes:
    """Return the content of a white box with a black border, and the label inside when there is one that fits."""
    inner = rect.padded(-_BORDER / 2)
    left, bottom, right, top = frame.user_rect(inner if not inner.is_empty else rect)
    box = _numbers(left, bottom, right - left, top - bottom)
    out = b"q 1 g 0 G %s w [] 0 d %s re B Q\n" % (_numbers(_BORDER), box)
    text = label.encode("cp1252", "replace")
    width = label_width(label)
    # A tall box holds the label turned: it reads downwards, as a line of a page that lies on its side.
    turned = rect.height > 2 * rect.width
    along, across = (rect.height, rect.width) if turned else (rect.width, rect.height)
    size = _label_size(rect, label)
    if size < _SMALLEST:
        return out
    start, lift = (along - width * size) / 2, 0.35 * size
    a, b, c, d, _, _ = frame.matrix
    # The text matrix undoes the page's rotation: (a, c) is the shown x axis in user space, (b, d) the shown y
    # axis.
    if turned:
        at = frame.user(rect.x0 + across / 2 - lift, rect.y0 + start)
        matrix = _numbers(b, d, a, c, *at)
    else:
        at = frame.user(rect.x0 + start, rect.y0 + across / 2 + lift)
        matrix = _numbers(a, c, -b, -d, *at)
    escaped = text.replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)")
    return out + b"q BT 0 g %s %s Tf %s Tm (%s) Tj ET Q\n" % (LABEL_FONT.encode(), _numbers(size), matrix, escaped)


def _numbers(*values: float) -> bytes:
    return " ".join(f"{value + 0.0:.3f}".rstrip("0").rstrip(".") for value in values).encode()
