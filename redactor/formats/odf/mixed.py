"""The text of one paragraph: character data between elements, and elements that stand for characters."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from redactor.errors import LimitError
from redactor.formats.odf.names import get, qn
from redactor.formats.ooxml.inventory import Cut, apply_cuts, cuts_of_pieces
from redactor.formats.ooxml.xmlparts import Element

# More spaces in a row than any author types are a bomb: `text:c` may say 2,000,000,000.
MAX_SPACES = 10_000
_WHITE = re.compile(r"[ \t\r\n]+")
_FIXED = {qn("text:tab"): "\t", qn("text:line-break"): "\n"}
# What stands in a paragraph, and has paragraphs of its own or none of the paragraph's text.
_APART = frozenset({qn("text:note"), qn("office:annotation"), qn("text:note-citation")})
_DRAWING = qn("draw:frame").rpartition("}")[0]


@dataclass(slots=True)
class MixedPiece:
    """One stretch of a paragraph's text.

    Attributes:
        element: holds the text, or stands for it.
        slot: "text" or "tail" for character data, "" for an element that stands for characters.
        text: the characters.
    """

    element: Element
    slot: str
    text: str


class MixedText:
    """The text of a paragraph over its spans; what stays keeps its formatting."""

    def __init__(self, paragraph: Element) -> None:
        self._pieces = list(_pieces(paragraph))

    @property
    def text(self) -> str:
        """Return the paragraph's text."""
        return "".join(piece.text for piece in self._pieces)

    def redact(self, cuts: Sequence[Cut]) -> None:
        """Carry out the cuts; a label goes where its cut begins."""
        for number, local in cuts_of_pieces([piece.text for piece in self._pieces], cuts):
            piece = self._pieces[number]
            _put(piece, apply_cuts(piece.text, local))


def _put(piece: MixedPiece, text: str) -> None:
    if piece.slot == "text":
        piece.element.text = text
    elif piece.slot == "tail":
        piece.element.tail = text
    else:
        # The element stays in its place, since the text behind it hangs on it.
        piece.element.tag = qn("text:span")
        piece.element.attrib.clear()
        piece.element.text = text
    piece.text = text


def _pieces(node: Element) -> Iterator[MixedPiece]:
    if node.text:
        node.text = _WHITE.sub(" ", node.text)
        yield MixedPiece(node, "text", node.text)
    for child in node:
        if child.tag in _FIXED:
            yield MixedPiece(child, "", _FIXED[child.tag])
        elif child.tag == qn("text:s"):
            yield MixedPiece(child, "", " " * space_count(child))
        elif child.tag not in _APART and not child.tag.startswith(_DRAWING):
            yield from _pieces(child)
        if child.tail:
            child.tail = _WHITE.sub(" ", child.tail)
            yield MixedPiece(child, "tail", child.tail)


def space_count(node: Element) -> int:
    """Return how many spaces a text:s stands for.

    Raises:
        LimitError: more than MAX_SPACES.
    """
    count = get(node, "text:c", "1")
    number = int(count) if count.isascii() and count.isdigit() else 1
    if len(count) > 9 or number > MAX_SPACES:
        raise LimitError("The file holds a row of spaces that is longer than any honest document has.")
    return number
