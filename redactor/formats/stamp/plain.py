"""Stamps text and Markdown: first and last line of each page, marks in front of paragraphs, struck letters."""

from __future__ import annotations

import re
from typing import Final

from redactor.errors import UsageError
from redactor.formats.plain.reader import chunks, decode_file
from redactor.formats.stamp.marks import portion_marks, wrong_place
from redactor.model import StampPlan, Stroke

_STROKE: Final = "\u0336"
_PARAGRAPH: Final = re.compile(r"[^\r\n\f][^\f]*?(?=\r?\n[ \t]*\r?\n|\f|\Z)")


def stamp(data: bytes, plan: StampPlan, kind: str) -> bytes:
    """Return the text with its markings. A form feed ends a page; each page gets the banner.

    Struck text has a stroke over each letter; "~~" around it in Markdown and where the encoding has no stroke.

    Raises:
        UsageError: the text's encoding can't hold a letter of the marking.
    """
    decoded = decode_file(data)
    text, encoding = decoded.text, decoded.encoding
    end = "\r\n" if "\r\n" in text else "\n"
    by_letters = kind == "txt" and encoding.startswith("utf")
    edits = [*_strokes(text, plan.strokes, by_letters=by_letters), *_portions(text, plan)]
    for start, stop, new in sorted(edits, reverse=True):
        text = text[:start] + new + text[stop:]
    pages = [_framed(page, plan, end, first=number == 0) for number, page in enumerate(text.split("\f"))]
    try:
        return decoded.bom + "\f".join(pages).encode(encoding)
    except UnicodeEncodeError:
        raise UsageError(
            "The text's encoding can't hold a letter of the marking.", "Save the text as UTF-8 and stamp it again."
        ) from None


def _framed(page: str, plan: StampPlan, end: str, *, first: bool) -> str:
    head = [plan.top] if plan.top else []
    head += plan.note
    if first:
        head += plan.block
    body = page.strip("\r\n") if head or plan.bottom else page
    pieces = [end.join(head)] if head else []
    pieces.append(body)
    if plan.bottom:
        pieces.append(plan.bottom)
    framed = f"{end}{end}".join(piece for piece in pieces if piece)
    return framed if framed == page else framed + end


def _strokes(text: str, strokes: tuple[Stroke, ...], *, by_letters: bool) -> list[tuple[int, int, str]]:
    starts, at = {}, 0
    for address, piece in chunks(text):
        starts[address] = at
        at += len(piece)
    edits = []
    for stroke in strokes:
        start = starts.get(stroke.address, -1) + stroke.start
        stop = start + stroke.end - stroke.start
        if stroke.address not in starts or text[start:stop] != stroke.text:
            raise wrong_place()
        struck = _over(stroke.text) if by_letters else f"~~{stroke.text}~~"
        edits.append((start, stop, struck))
    return edits


def _over(text: str) -> str:
    return "".join(char if char in "\r\n" else char + _STROKE for char in text)


def _portions(text: str, plan: StampPlan) -> list[tuple[int, int, str]]:
    spans = [match.span() for match in _PARAGRAPH.finditer(text)]
    marks = portion_marks(plan, [text[start:stop] for start, stop in spans])
    edits = []
    for index, mark in marks.items():
        start = spans[index][0] + len(text[slice(*spans[index])]) - len(text[slice(*spans[index])].lstrip())
        edits.append((start, start, f"{mark} "))
    return edits
