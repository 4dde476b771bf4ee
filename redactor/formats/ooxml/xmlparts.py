"""Parsing and writing of one XML part: no document types, no entities, bounded nesting."""

from __future__ import annotations

import io
import re
from collections.abc import Callable
from typing import Any

from lxml import etree

from redactor.errors import DamagedFileError, LimitError
from redactor.formats.ooxml.names import NAMESPACES, to_transitional

Element = Any
MAX_DEPTH = 1_000
_ENCODING = re.compile(rb"""^\s*<\?xml[^>]*encoding\s*=\s*["']([\w.:-]+)["']""")
# Every other encoding that libxml2 knows could hide a document type from a search in the bytes.
_ASCII_BASED = re.compile(
    r"(?i)^(utf-?8|us-ascii|ascii|iso-?8859-\d+|windows-125\d|cp125\d|gb\d+|gbk|big5|shift_jis|euc-\w+)$"
)
_HEAD = b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


def prepare(data: bytes) -> bytes:
    """Return the part as UTF-8 (or an encoding based on ASCII), Transitional, and free of a document type.

    Raises:
        DamagedFileError: the encoding can't be read, or a document type is declared (entities live there).
    """
    if data[:2] in (b"\xff\xfe", b"\xfe\xff") or b"\0" in data[:4]:
        data = _from_utf16(data)
    declared = _ENCODING.match(data[:200].removeprefix(b"\xef\xbb\xbf"))
    if declared and not _ASCII_BASED.match(declared.group(1).decode("ascii")):
        raise DamagedFileError("The file holds XML in an encoding that is not accepted.")
    if b"<!DOCTYPE" in data or b"<!ENTITY" in data:
        raise DamagedFileError("The file declares a document type or entities, which an Office file never does.")
    return to_transitional(data)


def parse_xml(data: bytes) -> Element:
    """Parse one part into its root element, without comments and processing instructions.

    Raises:
        DamagedFileError: not well-formed, or with a document type.
        LimitError: nested deeper than `MAX_DEPTH`.
    """
    prepared = prepare(data)
    try:
        root = etree.fromstring(prepared, _parser(huge=False))
    except etree.XMLSyntaxError:
        # libxml2's own limits (256 levels, 10 MB a text) are too low for some honest files.
        root = _parse_huge(prepared)
    if root is None:
        raise DamagedFileError("A part of the file holds no XML.")
    return root


def parse_rows(data: bytes, tag: str, take: Callable[[Element], None]) -> Element:
    """Parse a part of any length, handing over each element of one kind and then forgetting it.

    Args:
        data: the part.
        tag: lxml tag of the elements.
        take: called with each of them, complete; it must not keep it.

    Returns:
        The root with everything else below it.

    Raises:
        DamagedFileError: not well-formed, or with a document type.
    """
    context = etree.iterparse(
        io.BytesIO(prepare(data)),
        events=("end",),
        tag=tag,
        huge_tree=True,
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        for _, element in context:
            take(element)
            parent = element.getparent()
            element.clear()
            while parent is not None and element.getprevious() is not None:
                del parent[0]
    except etree.XMLSyntaxError as error:
        raise DamagedFileError("The file holds XML that is not well-formed.") from error
    if context.root is None:
        raise DamagedFileError("A part of the file holds no XML.")
    for left in list(context.root.iter(tag)):
        drop(left)
    return context.root


def _parse_huge(data: bytes) -> Element:
    try:
        root = etree.fromstring(data, _parser(huge=True))
    except etree.XMLSyntaxError as error:
        if "depth" in str(error).lower():
            raise LimitError(f"The file nests XML deeper than {MAX_DEPTH} levels.") from error
        raise DamagedFileError("The file holds XML that is not well-formed.") from error
    depth = 0
    for event, _ in etree.iterwalk(root, events=("start", "end")):
        depth += 1 if event == "start" else -1
        if depth > MAX_DEPTH:
            raise LimitError(f"The file nests XML deeper than {MAX_DEPTH} levels.")
    return root


def _parser(*, huge: bool) -> etree.XMLParser:
    return etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        dtd_validation=False,
        huge_tree=huge,
        # Real OpenDocument files use one xml:id twice.
        collect_ids=False,
        remove_comments=True,
        remove_pis=True,
    )


def _from_utf16(data: bytes) -> bytes:
    encoding = "utf-16"
    if data[:2] not in (b"\xff\xfe", b"\xfe\xff"):
        encoding = "utf-16-be" if data[:1] == b"\0" else "utf-16-le"
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        raise DamagedFileError("The file holds XML in an encoding that can't be read.") from error
    return re.sub(r"^\s*<\?xml[^>]*\?>", "", text).encode("utf-8")


def new_root(tag: str) -> Element:
    """Make a root element that declares the usual prefix of every namespace we know.

    A prefix is free text too: only a new tree forgets what the original called its namespaces.
    """
    names: dict[str | None, str] = {prefix: uri for prefix, uri in NAMESPACES.items() if prefix != "xml"}
    if tag.startswith(f"{{{NAMESPACES['x']}}}"):
        # Every Excel file in the wild has its own names without a prefix; simple readers count on it.
        names[None] = names.pop("x")
    return etree.Element(tag, nsmap=names)  # type: ignore[arg-type]  # the stubs forget the default namespace


def serialise(root: Element, keep: tuple[str, ...] = ()) -> bytes:
    """Write a part as UTF-8.

    Args:
        root: the part, made by `new_root`.
        keep: prefixes to be declared even when no name uses them (values may: mc:Choice/@Requires).
    """
    etree.cleanup_namespaces(root, keep_ns_prefixes=list(keep))
    body: bytes = etree.tostring(root, encoding="UTF-8", xml_declaration=False)
    return _HEAD + body


def unwrap(element: Element) -> None:
    """Put the children of `element` in its place."""
    parent = element.getparent()
    at = parent.index(element)
    parent[at : at + 1] = list(element)


def drop(element: Element) -> None:
    """Take the element out of its parent, its tail with it (white space in Office files)."""
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)


def text_of(element: Element) -> str:
    """Return all character data below the element."""
    return "".join(element.itertext())
