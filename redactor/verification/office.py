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
from redactor.verification.odf_words import MEDIA_TYPE, is_odf_place, is_odf_word
from redactor.verification.office_rules import examine_member, examine_package
from redactor.verification.office_words import (
    FIELD_CODE,
    HEADER_FONT,
    NUMBER,
    is_cell_place,
    is_part_name,
    is_structural,
)
from redactor.verification.opendocument import read_opendocument
from redactor.verification.presentation import visible_slides
from redactor.verification.spreadsheet import read_sheets
from redactor.verification.vocabulary import is_font_name
from redactor.verification.xmltext import ForbiddenXmlError, XmlText, read_xml
from redactor.verification.zips import examine_container, iter_members

_PARAGRAPHS = frozenset({"p", "h", "si"})
_BREAKS = frozenset({"tab", "br", "cr", "line-break", "s", "ptab"})
# Measures of drawings stand between the text's elements as if they were text.
_MEASURES = frozenset({"posOffset", "pctWidth", "pctHeight", "pctPosHOffset", "pctPosVOffset", "align"})
_INSTRUCTIONS = frozenset({"instrText", "delInstrText"}) | _MEASURES
# Parts whose text is the document's own; all other parts' text is searched as strings.
_TEXT_PARTS = {
    Kind.DOCX: re.compile(r"word/(document|header\d*|footer\d*|footnotes|endnotes)\d*\.xml"),
    Kind.PPTX: re.compile(r"ppt/(slides/slide|notesSlides/notesSlide)\d+\.xml"),
    Kind.XLSX: re.compile(r"xl/drawings/drawing\d+\.xml"),
    Kind.ODF: re.compile(r"(content|styles)\.xml"),
}
_SHEET_PART = re.compile(r"xl/(worksheets/sheet|tables/table)\d+\.xml", re.IGNORECASE)


def examine_office(
    data: bytes, kind: Kind, prefix: str, observer: Observer, recurse: Callable[[bytes, str, str], None]
) -> None:
    """Tell an observer of everything in an office file."""
    examine_container(data, prefix, observer, is_odf_place if kind is Kind.ODF else is_part_name)
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
        if kind is Kind.XLSX and _SHEET_PART.fullmatch(name):
            found.attributes = [one for one in found.attributes if not is_cell_place(*one)]
        _tell(found, location, observer, is_text=is_text_part(kind, name), is_odf=kind is Kind.ODF)
        return
    inner = identify(body, name)
    if inner in PICTURES:
        pictures.examine(body, location, observer)
    elif name == "mimetype" and kind is Kind.ODF:
        observer.string(location, MEDIA_TYPE.sub("", body.decode("latin-1")))
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


def _tell(found: XmlText, location: str, observer: Observer, *, is_text: bool, is_odf: bool) -> None:
    is_own_word = is_odf_word if is_odf else is_structural
    for number, text in enumerate(found.units, start=1):
        if is_text:
            observer.text(f"{location}#p{number}", text)
        else:
            observer.string(f"{location}#p{number}", text)
    loose = [
        HEADER_FONT.sub(lambda m: "" if is_font_name(m.group(1)) else m.group(), text) for text in found.loose
    ]
    observer.string(location, "\n".join(loose))
    observer.string(location, "".join(loose))
    asides = [FIELD_CODE.sub("", aside) for aside in found.asides if not NUMBER.fullmatch(aside)]
    observer.string(location, "".join(asides))
    for aside in asides:
        observer.string(location, aside)
    for element, attribute, value in found.attributes:
        if len(value) >= 3 and not is_own_word(element, attribute, value):
            observer.string(location, value, Layer.OBJECTS)
            if "%" in value:
                observer.string(location, unquote(value), Layer.OBJECTS)
            elif " " not in value and "/" not in value:
                observer.name(location, value, Layer.OBJECTS)


def visible_units(data: bytes, kind: Kind) -> Iterator[tuple[str, str]]:
    """Yield (location, text) of what a person sees: paragraphs of the text parts, or cells.

    Raises:
        ForbiddenXmlError, xml.parsers.expat.ExpatError, zipfile.BadZipFile: damaged or hostile.
    """
    if kind is Kind.XLSX:
        for sheet, cell, text in read_sheets(data, visible_only=True):
            yield f"sheet/{sheet}!{cell}", text
    if kind is Kind.PPTX:
        for location, paragraphs in visible_slides(data):
            for number, text in enumerate(paragraphs, start=1):
                yield f"{location}#p{number}", text
        return
    if kind is Kind.ODF:
        yield from read_opendocument(data)[0]
        return
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        for name in archive.namelist():
            if is_text_part(kind, name):
                found = read_xml(archive.read(name), _PARAGRAPHS, _BREAKS, _HIDDEN_TEXT)
                for number, text in enumerate(found.units, start=1):
                    yield f"{name}#p{number}", text


# Fallback repeats what the Choice beside it says; deletions and instructions are not seen.
_HIDDEN_TEXT = _INSTRUCTIONS | {"delText", "Fallback", "annotation", "tracked-changes", "moveFrom", "del"}
