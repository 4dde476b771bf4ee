"""Office files read by zipfile and expat: paragraphs, cells, attributes, comments; every member once."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable, Iterator
from urllib.parse import unquote
from xml.parsers import expat

from redactor.model import Layer
from redactor.verification import pictures
from redactor.verification.kinds import PICTURES, Kind, identify
from redactor.verification.observer import Observer, join
from redactor.verification.office_rules import examine_member, examine_package
from redactor.verification.spreadsheet import read_sheets
from redactor.verification.vocabulary import is_colour, is_font_name
from redactor.verification.xmltext import Element, ForbiddenXmlError, XmlText, read_xml
from redactor.verification.zips import examine_container, iter_members

_PARAGRAPHS = frozenset({"p", "h", "si"})
_BREAKS = frozenset({"tab", "br", "cr", "line-break", "s", "ptab"})
_INSTRUCTIONS = frozenset({"instrText", "delInstrText"})
# Parts whose text is the document's own; all other parts' text is searched as strings.
_TEXT_PARTS = {
    Kind.DOCX: re.compile(r"word/(document|header\d*|footer\d*|footnotes|endnotes)\d*\.xml"),
    Kind.PPTX: re.compile(r"ppt/(slides/slide|notesSlides/notesSlide)\d+\.xml"),
    Kind.ODF: re.compile(r"content\.xml"),
}
_FONT_ATTRIBUTES = frozenset({"ascii", "hAnsi", "cs", "eastAsia", "typeface", "font-family", "font-name"})
_STRUCTURAL = frozenset({
    "ContentType", "PartName", "Extension", "Requires", "Ignorable", "schemeClr", "uri", "rsidR", "rsidRPr",
    "rsidRDefault", "rsidP", "paraId", "textId", "formatCode", "lang", "script",
})  # fmt: skip
_ENUMERATED = frozenset({
    "highlight", "color", "u", "jc", "prstClr", "schemeClr", "sysClr", "shd", "top", "bottom", "left", "right",
    "start", "end", "insideH", "insideV", "pPr", "prstGeom", "patternFill", "lsdException", "tblLook",
    "vertAlign", "themeColor",
})  # fmt: skip


def examine_office(
    data: bytes, kind: Kind, prefix: str, observer: Observer, recurse: Callable[[bytes, str, str], None]
) -> None:
    """Tell an observer of everything in an office file."""
    examine_container(data, prefix, observer)
    examine_package(data, kind, prefix, observer)
    if kind is Kind.XLSX:
        for sheet, cell, text in read_sheets(data):
            observer.text(join(prefix, f"sheet/{sheet}!{cell}"), text)
    for name, body in iter_members(data, prefix, observer):
        location = join(prefix, name)
        try:
            _member(name, body, kind, location, observer, recurse)
        except (expat.ExpatError, ForbiddenXmlError, ValueError, LookupError):
            observer.unreadable(location, "the member is not the plain XML that it should be")
            observer.blob(location, body)
        examine_member(name, body, kind, prefix, observer)


def _member(
    name: str,
    body: bytes,
    kind: Kind,
    location: str,
    observer: Observer,
    recurse: Callable[[bytes, str, str], None],
) -> None:
    if is_xml(name, body):
        found = read_xml(body, _PARAGRAPHS, _BREAKS, _INSTRUCTIONS)
        _tell(found, location, observer, is_text=is_text_part(kind, name))
        return
    inner = identify(body, name)
    if inner in PICTURES:
        pictures.examine(body, location, observer)
    elif name == "mimetype":
        observer.string(location, body.decode("latin-1"))
    elif name.endswith((".emf", ".wmf", ".bin", ".vml", ".odttf", ".fntdata")):
        observer.blob(location, body)
    else:
        recurse(body, name, location)


def is_xml(name: str, body: bytes) -> bool:
    """True for members that must parse as XML."""
    return name.endswith((".xml", ".rels", ".vml", ".rdf")) or body[:6].lstrip(b"\xef\xbb\xbf") == b"<?xml "


def is_text_part(kind: Kind, name: str) -> bool:
    """True for the parts that hold the document's own text (for workbooks the cells are read instead)."""
    pattern = _TEXT_PARTS.get(kind)
    return bool(pattern and pattern.fullmatch(name))


def _tell(found: XmlText, location: str, observer: Observer, *, is_text: bool) -> None:
    for number, text in enumerate(found.units, start=1):
        if is_text:
            observer.text(f"{location}#p{number}", text)
        else:
            observer.string(f"{location}#p{number}", text)
    observer.string(location, "\n".join(found.loose))
    observer.string(location, "".join(found.loose))
    observer.string(location, "".join(found.asides))
    for aside in found.asides:
        observer.string(location, aside)
    for element, attribute, value in found.attributes:
        if len(value) >= 3 and not _is_structural(element, attribute, value):
            observer.string(location, value, Layer.OBJECTS)
            if "%" in value:
                observer.string(location, unquote(value), Layer.OBJECTS)
            elif " " not in value and "/" not in value:
                observer.name(location, value, Layer.OBJECTS)


def _is_structural(element: Element, attribute: str, value: str) -> bool:
    """True for values of the format's own vocabulary, in which surnames such as Brown or Strong are no leak."""
    if attribute in _STRUCTURAL or element.name in _ENUMERATED:
        return True
    if element.name == "Relationship" and attribute == "Type":
        return True
    if attribute in _FONT_ATTRIBUTES or element.name in ("font", "rFont", "altName"):
        return is_font_name(value) or "script" in element.attributes
    if element.name in ("name", "cellStyle") and element.parent in ("style", "cellStyles"):
        return "builtinId" in element.attributes or value.lower() in _BUILT_IN_STYLES
    return is_colour(value)


_BUILT_IN_STYLES = frozenset(
    [f"heading {n}" for n in range(1, 10)] + [f"toc {n}" for n in range(1, 10)] + ["normal", "title",
    "subtitle", "strong", "emphasis", "quote", "intense quote", "list paragraph", "header", "footer",
    "table grid", "normal table", "no list", "default paragraph font", "hyperlink", "caption", "no spacing",
    "book title", "balloon text", "page number", "list bullet", "list number", "body text", "macro text",
    "plain text"]
)  # fmt: skip


def visible_units(data: bytes, kind: Kind) -> Iterator[tuple[str, str]]:
    """Yield (location, text) of what a person sees: paragraphs of the text parts, or cells.

    Raises:
        ForbiddenXmlError, xml.parsers.expat.ExpatError, zipfile.BadZipFile: damaged or hostile.
    """
    if kind is Kind.XLSX:
        for sheet, cell, text in read_sheets(data, visible_only=True):
            yield f"sheet/{sheet}!{cell}", text
        return
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        for name in archive.namelist():
            if is_text_part(kind, name) and "notesSlide" not in name:
                found = read_xml(archive.read(name), _PARAGRAPHS, _BREAKS, _HIDDEN_TEXT)
                for number, text in enumerate(found.units, start=1):
                    yield f"{name}#p{number}", text


# Fallback repeats what the Choice beside it says; deletions and instructions are not seen.
_HIDDEN_TEXT = _INSTRUCTIONS | {"delText", "Fallback", "annotation", "tracked-changes", "moveFrom", "del"}
