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
from redactor.verification.vocabulary import is_colour, is_font_name, is_office_value
from redactor.verification.xmltext import Element, ForbiddenXmlError, XmlText, read_xml
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
    Kind.ODF: re.compile(r"content\.xml"),
}
_FONT_ATTRIBUTES = frozenset({"ascii", "hAnsi", "cs", "eastAsia", "typeface", "font-family", "font-name"})
# Attributes that people or their programs fill with words; all others hold values of the format's own vocabulary.
_HUMAN = frozenset({
    "descr", "title", "name", "alt", "author", "initials", "userId", "displayName", "string", "tooltip", "display",
    "prompt", "promptTitle", "error", "errorTitle", "instr", "caption", "href", "Target", "location", "alias", "tag", "label",
    "text", "help", "statusText", "description", "v", "value", "macro", "textlink", "altText", "displayText", "columnName",
    "uniqueName", "creator", "custom", "key", "src", "codeName",
})  # fmt: skip
_HUMAN_VALUES = frozenset({"docVar", "alias", "aliases", "tag", "name", "lvlText", "default", "statusText", "helpText",
                           "listEntry", "title", "category", "lid"})  # fmt: skip
_STRUCTURAL = frozenset({"ContentType", "Extension", "Requires", "Ignorable", "uri", "formatCode", "Type"})
_ENUMERATED = frozenset({"lsdException", "schemeClr", "sysClr", "prstClr", "clrScheme"})
_NUMBER = re.compile(r"[-+]?[\d.,:; %]+(?:pt|in|cm|mm|px|em|pc)?|#?[0-9A-Fa-f]{3,8}|rId\d+|[a-z]{1,3}\d{1,3}")
_PLAIN_SHEET = re.compile(r"Sheet ?\d{1,3}")
# Names of parts that writers number themselves.
_PART_NAME = re.compile(
    r"/?(?:\.\./)*(?:(?:word|xl|ppt|docProps|_rels|theme|media|charts|diagrams|drawings|worksheets|chartsheets|tables|"
    r"slides|slideLayouts|slideMasters|notesSlides|notesMasters|handoutMasters|embeddings|META-INF|Pictures)/)*"
    r"(?:\[Content_Types\]|\.rels|document|styles|stylesWithEffects|settings|webSettings|fontTable|numbering|footnotes|"
    r"endnotes|header|footer|theme|image|chart|style|colors|data|layout|quickStyle|drawing|userShapes|workbook|"
    r"sharedStrings|sheet|table|presentation|presProps|viewProps|tableStyles|slide|slideLayout|slideMaster|notesSlide|"
    r"notesMaster|handoutMaster|core|app|content|meta|manifest|mimetype)?\d*(?:\.xml)?"
    r"(?:\.rels|\.png|\.jpe?g|\.gif|\.tiff?)?",
    re.IGNORECASE,
)


def examine_office(
    data: bytes, kind: Kind, prefix: str, observer: Observer, recurse: Callable[[bytes, str, str], None]
) -> None:
    """Tell an observer of everything in an office file."""
    examine_container(data, prefix, observer, is_part_name)
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
    asides = [aside for aside in found.asides if not _NUMBER.fullmatch(aside)]
    observer.string(location, "".join(asides))
    for aside in asides:
        observer.string(location, aside)
    for element, attribute, value in found.attributes:
        if len(value) >= 3 and not _is_structural(element, attribute, value):
            observer.string(location, value, Layer.OBJECTS)
            if "%" in value:
                observer.string(location, unquote(value), Layer.OBJECTS)
            elif " " not in value and "/" not in value:
                observer.name(location, value, Layer.OBJECTS)


def is_part_name(value: str) -> bool:
    """True for the name of a part as writers make it: `word/header1.xml`, but not `word/smith.xml`."""
    return bool(_PART_NAME.fullmatch(value))


def _is_structural(element: Element, attribute: str, value: str) -> bool:
    """True for values of the format's own vocabulary, in which surnames such as Brown or Strong are no leak."""
    if attribute in _FONT_ATTRIBUTES or element.name in ("font", "rFont", "altName"):
        return is_font_name(value) or "script" in element.attributes
    if attribute in ("Target", "PartName"):
        return is_part_name(value)
    if element.name in ("name", "cellStyle") and element.parent in ("style", "cellStyles"):
        return "builtinId" in element.attributes or bool(_BUILT_IN_STYLE.fullmatch(value))
    if element.name == "sheet" and attribute == "name" and _PLAIN_SHEET.fullmatch(value):
        return True
    if attribute in _HUMAN or (attribute == "val" and element.name in _HUMAN_VALUES):
        return element.name in ("lsdException", "clrScheme")
    if attribute in _STRUCTURAL or element.name in _ENUMERATED or is_office_value(value) or is_colour(value):
        return True
    return bool(_NUMBER.fullmatch(value) or _BUILT_IN_ID.fullmatch(value))


# Word's own style names (ISO 29500-1, latentStyles): families with numbers, and the single ones.
_BUILT_IN_STYLE = re.compile(
    r"(?:(?:heading|toc|index|list|list bullet|list number|list continue|body text|body text indent|body text first indent|"
    r"table (?:simple|classic|colorful|columns|grid|list|3d effects|web)|plain table|grid table|list table)(?: \d)?|"
    r"(?:light|medium|dark|colorful) (?:shading|list|grid)|normal|normal \((?:web|table)\)|normal indent|normal table|"
    r"title|subtitle|strong|emphasis|(?:subtle|intense) (?:emphasis|quote|reference)|quote|list paragraph|header|footer|"
    r"table grid(?: light)?|no list|default paragraph font|(?:followed)?hyperlink|caption|no spacing|book title|"
    r"balloon text|page number|line number|macro(?: text)?|plain text|document map|placeholder text|revision|"
    r"(?:annotation|footnote|endnote|comment) (?:text|reference|subject)|table of (?:figures|authorities)|bibliography|"
    r"envelope (?:address|return)|(?:index|toa|toc|message) heading|message header|signature|salutation|closing|date|"
    r"block text|html [a-z]+|e-mail signature|note heading|mention|unresolved mention|smart hyperlink|hashtag)"
    r"(?: \d)?(?: accent \d)?(?: char)?",
    re.IGNORECASE,
)
_BUILT_IN_ID = re.compile(_BUILT_IN_STYLE.pattern.replace(" ", ""), re.IGNORECASE)


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
