"""Text from documents as it may be shown: nothing in it may end a paragraph or turn the reading direction."""

from __future__ import annotations

import re

_UNSHOWN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufdd0-\ufdef\ufffc\ufffe\uffff]"
)


def displayable(text: str) -> str:
    """Exchange, one code point for one, what a text widget would swallow, take for a line end, or reorder by.

    Control characters become their pictures. Direction overrides and halves of surrogate pairs become U+FFFD: the
    officer must read the text in the order in which it stands. Tabs and line feeds stay.
    """
    return _UNSHOWN.sub(_stand_in, text)


def one_line(text: str, limit: int = 200) -> str:
    """Return text for a list or a label: white space as single spaces, cut at `limit` code points."""
    line = " ".join(displayable(text[: limit * 4]).split())
    return line if len(line) <= limit else f"{line[: limit - 1]}…"


def place_words(label: str, local: str) -> str:
    """Return a short place of a segment: its label, or for the cells of a sheet their coordinates."""
    if "!" in local and local.startswith("sheet/"):
        cell = local.removeprefix("sheet/")
        return one_line(cell if label in ("", "Cell") else f"{cell} ({label.lower()})", 80)
    return one_line(label or local, 80)


def _stand_in(match: re.Match[str]) -> str:
    code = ord(match.group())
    if code == 0x0D:
        return " "
    return chr(0x2400 + code) if code < 0x20 else "\ufffd"
