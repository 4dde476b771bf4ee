"""An XML text as reader and writer both see it: pieces to write, and the texts that can be redacted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from redactor.formats.units import Unit
from redactor.formats.xmltext.tokens import Kind, Token
from redactor.model import SegmentKind


class Text(NamedTuple):
    """Code points start..end of the text unit `unit`."""

    unit: int
    start: int
    end: int
    cdata: bool


class Tag(NamedTuple):
    """A start, end or empty-element tag; `attributes` are (name, number of the attribute unit)."""

    kind: Kind
    name: str
    attributes: tuple[tuple[str, int], ...] = ()


@dataclass(slots=True)
class Layout:
    """What was read.

    Attributes:
        pieces: in order; a string is white space that stands outside of every text.
        texts: one unit for each element that has text of its own, with the text of the elements inside it.
        attributes: one unit for each attribute with a value.
        declared: numbers of the attributes that declare namespaces: no text for a person.
        hidden: (kind, text) of what is not carried over.
    """

    pieces: list[Text | Tag | str] = field(default_factory=list)
    texts: list[Unit] = field(default_factory=list)
    attributes: list[Unit] = field(default_factory=list)
    declared: set[int] = field(default_factory=set)
    hidden: list[tuple[Kind, str]] = field(default_factory=list)


@dataclass(slots=True)
class _Open:
    number: int
    path: str
    counts: dict[str, int] = field(default_factory=dict)


def lay_out(tokens: Sequence[Token]) -> Layout:
    """Sort the tokens of one document."""
    return _Sorter(_with_text(tokens)).sort(tokens)


def _with_text(tokens: Sequence[Token]) -> set[int]:
    """Return the numbers of the elements in which text stands directly."""
    found: set[int] = set()
    stack: list[int] = []
    count = 0
    for token in tokens:
        if token.kind in (Kind.START, Kind.EMPTY):
            count += 1
            if token.kind is Kind.START:
                stack.append(count)
        elif token.kind is Kind.END:
            stack.pop()
        elif token.kind in (Kind.TEXT, Kind.CDATA) and stack and token.text.strip():
            found.add(stack[-1])
    return found


class _Sorter:
    """Numbers elements, and collects the text of the outermost one that has text of its own."""

    def __init__(self, with_text: set[int]) -> None:
        self._with_text = with_text
        self._layout = Layout()
        self._stack: list[_Open] = []
        self._roots: dict[str, int] = {}
        self._count = 0
        self._unit: list[str] | None = None
        self._unit_depth = 0
        self._length = 0

    def sort(self, tokens: Sequence[Token]) -> Layout:
        for token in tokens:
            match token.kind:
                case Kind.START | Kind.EMPTY:
                    self._start(token)
                case Kind.END:
                    self._end(token)
                case Kind.TEXT | Kind.CDATA:
                    self._text(token)
                case _:
                    self._layout.hidden.append((token.kind, token.text.strip()))
        return self._layout

    def _start(self, token: Token) -> None:
        self._count += 1
        counts = self._stack[-1].counts if self._stack else self._roots
        counts[token.text] = counts.get(token.text, 0) + 1
        above = self._stack[-1].path if self._stack else "xml"
        number = f"[{counts[token.text]}]" if counts[token.text] > 1 else ""
        path = f"{above}/{token.text}{number}"
        attributes = tuple((name, self._attribute(path, name, value)) for name, value in token.attributes)
        self._layout.pieces.append(Tag(token.kind, token.text, attributes))
        if token.kind is Kind.EMPTY:
            return
        self._stack.append(_Open(self._count, path))
        if self._unit is None and self._count in self._with_text:
            self._unit, self._unit_depth, self._length = [], len(self._stack), 0

    def _attribute(self, path: str, name: str, value: str) -> int:
        units = self._layout.attributes
        if name == "xmlns" or name.startswith("xmlns:"):
            self._layout.declared.add(len(units))
        label = f"Attribute {len(units) + 1}"
        units.append(Unit(f"{path}/@{name}", value, label, SegmentKind.PROPERTY, visible=False))
        return len(units) - 1

    def _end(self, token: Token) -> None:
        self._layout.pieces.append(Tag(Kind.END, token.text))
        if self._unit is not None and self._unit_depth == len(self._stack):
            text = "".join(self._unit)
            number = len(self._layout.texts) + 1
            self._layout.texts.append(Unit(self._stack[-1].path, text, f"Text {number}"))
            self._unit = None
        self._stack.pop()

    def _text(self, token: Token) -> None:
        if self._unit is None:
            # Only white space stands outside of every element that has text.
            self._layout.pieces.append(token.text if not token.text.strip() else "")
            return
        end = self._length + len(token.text)
        self._layout.pieces.append(Text(len(self._layout.texts), self._length, end, token.kind is Kind.CDATA))
        self._unit.append(token.text)
        self._length = end
