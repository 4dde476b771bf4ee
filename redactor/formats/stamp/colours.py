"""Colours of labels. Source: FIRST TLP 2.0; they stand here because a writer knows no policy."""

from __future__ import annotations

from typing import Final

_LABELS: Final = {
    "TLP:RED": (1.0, 0.169, 0.169),
    "TLP:AMBER+STRICT": (1.0, 0.753, 0.0),
    "TLP:AMBER": (1.0, 0.753, 0.0),
    "TLP:GREEN": (0.2, 1.0, 0.0),
    "TLP:CLEAR": (1.0, 1.0, 1.0),
}


def label_colours(text: str) -> tuple[float, float, float] | None:
    """Return the ink (red, green, blue from 0 to 1) of a label on black, None for other texts."""
    return _LABELS.get(text.strip())
