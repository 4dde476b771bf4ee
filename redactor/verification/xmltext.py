"""XML by expat: no DTD, no entities; text by paragraph, all attributes, comments and instructions."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from xml.parsers import expat

MAX_DEPTH = 1000


# Word's elements for characters that programs treat in a special way.
_HYPHENS = {"noBreakHyphen": "\u2011", "softHyphen": "\u00ad"}


class ForbiddenXmlError(Exception):
    """The document has a DTD, or is nested deeper than MAX_DEPTH."""


@dataclass(slots=True)
class Element:
    """An open element: local name, attributes by local name (the last of equal ones wins), parent's name."""

    name: str
    attributes: dict[str, str]
    parent: str = ""


@dataclass(slots=True)
class XmlText:
    """What a document holds.

    Attributes:
        units: one text for each closed element that `ends_unit` named; "" for empty ones, so that numbers hold.
        loose: text outside of such elements.
        attributes: (element, attribute, value) of all attributes, namespace declarations left out.
        asides: comments and processing instructions.
    """

    units: list[str] = field(default_factory=list)
    loose: list[str] = field(default_factory=list)
    attributes: list[tuple[Element, str, str]] = field(default_factory=list)
    asides: list[str] = field(default_factory=list)


def local(name: str) -> str:
    """Return a qualified name without its namespace."""
    return name.rpartition(" ")[2]


class _Handler:
    def __init__(self, ends_unit: frozenset[str], breaks: frozenset[str], ignore: frozenset[str]) -> None:
        self.out = XmlText()
        self._ends_unit = ends_unit
        self._breaks = breaks
        self._ignore = ignore
        self._stack: list[Element] = []
        self._units: list[list[str]] = []
        self._ignored = 0
        self._hidden_run = False

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if len(self._stack) >= MAX_DEPTH:
            raise ForbiddenXmlError
        plain = {local(key): value for key, value in attributes.items()}
        parent = self._stack[-1].name if self._stack else ""
        element = Element(local(name), plain, parent)
        self._stack.append(element)
        self.out.attributes.extend((element, key, value) for key, value in plain.items())
        if element.name in self._ends_unit:
            self._units.append([])
        if element.name in self._breaks:
            self.text(" ")
        elif element.name in _HYPHENS:
            self.text(_HYPHENS[element.name])
        self._ignored += element.name in self._ignore
        if element.name == "vanish" and parent == "rPr" and len(self._stack) > 2 and self._stack[-3].name == "r":
            # Word's hidden text: the whole run is not seen.
            self._hidden_run = plain.get("val", "1") not in ("0", "false", "off")

    def end(self, name: str) -> None:
        element = self._stack.pop()
        self._ignored -= element.name in self._ignore
        self._hidden_run = self._hidden_run and element.name != "r"
        if local(name) in self._ends_unit and self._units:
            self.out.units.append("".join(self._units.pop()))

    def text(self, data: str) -> None:
        if self._ignored or self._hidden_run:
            self.out.asides.append(data)
        elif self._units:
            self._units[-1].append(data)
        else:
            self.out.loose.append(data)

    def aside(self, *parts: str) -> None:
        self.out.asides.append(" ".join(parts))


def _forbid(*_arguments: object) -> None:
    raise ForbiddenXmlError


def read_xml(
    data: bytes,
    ends_unit: frozenset[str] = frozenset(),
    breaks: frozenset[str] = frozenset(),
    ignore: frozenset[str] = frozenset(),
) -> XmlText:
    """Parse a document.

    Args:
        data: bytes in any encoding that expat knows.
        ends_unit: local names of elements that hold one unit of text each (paragraphs).
        breaks: local names of elements that stand for white space (tab, br).
        ignore: local names whose text is not the document's (field instructions); it goes to `asides`.

    Raises:
        ForbiddenXmlError: a DTD or too deep.
        xml.parsers.expat.ExpatError: not well-formed.
    """
    handler = _Handler(ends_unit, breaks, ignore)
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    parser.StartElementHandler = handler.start
    parser.EndElementHandler = handler.end
    parser.CharacterDataHandler = handler.text
    parser.CommentHandler = handler.aside
    parser.ProcessingInstructionHandler = handler.aside
    for hook in ("StartDoctypeDeclHandler", "EntityDeclHandler", "UnparsedEntityDeclHandler"):
        setattr(parser, hook, _forbid)
    parser.Parse(data, True)
    return handler.out


def parse_events(
    data: bytes,
    start: Callable[[str, dict[str, str]], None],
    end: Callable[[str], None] | None = None,
    text: Callable[[str], None] | None = None,
) -> None:
    """Parse a document and call back for each start, end and text; names are `namespace local`.

    Raises:
        ForbiddenXmlError: a DTD or too deep.
        xml.parsers.expat.ExpatError: not well-formed.
    """
    depth = 0

    def on_start(name: str, attributes: dict[str, str]) -> None:
        nonlocal depth
        depth += 1
        if depth > MAX_DEPTH:
            raise ForbiddenXmlError
        start(name, attributes)

    def on_end(name: str) -> None:
        nonlocal depth
        depth -= 1
        if end is not None:
            end(name)

    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    parser.StartElementHandler = on_start
    parser.EndElementHandler = on_end
    parser.CharacterDataHandler = text
    parser.StartDoctypeDeclHandler = _forbid
    parser.Parse(data, True)


def visit(data: bytes, start: Callable[[Element], None], text: Callable[[Element, str], None]) -> None:
    """Parse a document and call back for each element and each piece of text directly inside one.

    Raises:
        ForbiddenXmlError: a DTD or too deep.
        xml.parsers.expat.ExpatError: not well-formed.
    """
    stack: list[Element] = []

    def on_start(name: str, attributes: dict[str, str]) -> None:
        if len(stack) >= MAX_DEPTH:
            raise ForbiddenXmlError
        element = Element(
            local(name), {local(k): v for k, v in attributes.items()}, stack[-1].name if stack else ""
        )
        stack.append(element)
        start(element)

    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    parser.StartElementHandler = on_start
    parser.EndElementHandler = lambda _name: stack.pop()
    parser.CharacterDataHandler = lambda data: text(stack[-1], data) if stack else None
    parser.StartDoctypeDeclHandler = _forbid
    parser.Parse(data, True)
