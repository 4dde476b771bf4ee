"""Marked content of tagged pages: which structure element owns a place, and what a redaction says there.

Source: ISO 32000-1, 14.6 to 14.8. Of marked content only the numbers that tie it to the structure are kept, and
artifacts; properties with text never are.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

import pikepdf
from pikepdf import Dictionary, Name

from redactor.formats.pdf.interpreter import Show
from redactor.formats.pdf.surgery import StreamEdit, show_box

_MOST_ID: Final = 1_000_000
_REACH: Final = 0.5


@dataclass(frozen=True, slots=True)
class Spoken:
    """What is said of one redaction, and the marked content (0-based number) in which the removed text stood."""

    text: str
    owner: int | None = None


def spoken(amount: int, label: str) -> str:
    """Return the words for a redaction: "redacted, 3 words, (b)(6)"; an amount of 0 is an area."""
    count = f", {amount} word{'' if amount == 1 else 's'}" if amount else ""
    code = label.strip("[]").strip()
    return f"redacted{count}" + (f", {code}" if code and code not in ("REMOVED", "REDACTED") else "")


def marked(
    parts: Sequence[tuple[bytes, Spoken | None]], first: int, *, tagged: bool, labels: bool
) -> tuple[bytes, list[tuple[Spoken, int]]]:
    """Return content in which each part is marked with what is said of it, and the numbers of the marks.

    Args:
        parts: content and what is said of it.
        first: number of the first mark.
        tagged: number the marks, for the structure.
        labels: the parts show their label, which readers take as it stands.
    """
    out = b""
    said: list[tuple[Spoken, int]] = []
    for content, one in parts:
        if one is None or (labels and not tagged):
            out += b"/Artifact BMC\n%sEMC\n" % content if tagged else content
            continue
        properties = b"" if labels else b"/ActualText " + pikepdf.String(one.text).unparse()
        if tagged:
            properties += b" /MCID %d" % (first + len(said))
            said.append((one, first + len(said)))
        out += b"/Span <<%s>> BDC\n%sEMC\n" % (properties, content)
    return out, said


def content_id(operands: Any, properties: Any) -> int | None:
    """Return the MCID of a BDC instruction, None when it has none."""
    if len(operands) != 2:
        return None
    tag = operands[1]
    if isinstance(tag, Name) and isinstance(properties, Dictionary):
        tag = properties.get(str(tag))
    number = tag.get(Name.MCID) if isinstance(tag, Dictionary) else None
    return number if isinstance(number, int) and 0 <= number <= _MOST_ID else None


def kept_mark(operands: Any, word: str, properties: Any) -> tuple[Any, int | None]:
    """Return the instruction that stands for a BMC or BDC, and its MCID; None twice when nothing does."""
    number = content_id(operands, properties) if word == "BDC" else None
    if number is not None:
        return ([Name.Span, Dictionary(MCID=number)], pikepdf.Operator("BDC")), number
    if len(operands) and operands[0] == Name.Artifact:
        return ([Name.Artifact], pikepdf.Operator("BMC")), None
    return None, None


def owners(root: StreamEdit, points: Sequence[tuple[float, float]]) -> list[int | None]:
    """Return for each point (user space) the MCID of the page's own text that stands there."""
    properties = root.resources.get(Name.Properties) if isinstance(root.resources, Dictionary) else None
    current: list[int | None] = []
    at: dict[int, int | None] = {}
    for index, (operands, operator) in enumerate(root.instructions):
        word = str(operator)
        if word in ("BMC", "BDC"):
            number = content_id(operands, properties) if word == "BDC" else None
            current.append(number if number is not None else (current[-1] if current else None))
        elif word == "EMC" and current:
            current.pop()
        at[index] = current[-1] if current else None
    boxes = [
        (box, at[event.index])
        for event in root.events
        if isinstance(event, Show) and (box := show_box(event, event.parts)) is not None
    ]
    return [
        next(
            (
                number
                for box, number in boxes
                if box[0] - _REACH <= x <= box[2] + _REACH and box[1] - _REACH <= y <= box[3] + _REACH
            ),
            None,
        )
        for x, y in points
    ]
