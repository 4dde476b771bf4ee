"""Rules for written office files: parts by allow-list, no hidden content, no personal properties."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable
from xml.parsers import expat

from redactor.model import Layer
from redactor.verification.kinds import Kind
from redactor.verification.observer import Observer, join
from redactor.verification.odf_words import is_odf_place
from redactor.verification.opendocument import read_opendocument
from redactor.verification.presentation import hidden_shapes, slide_size
from redactor.verification.spreadsheet import column_number, is_true
from redactor.verification.xmltext import Element, ForbiddenXmlError, visit

PARTS = "office parts"
CONTENT_TYPES = "content types"
PROPERTIES = "no document properties"
TRACKED = "no tracked changes"
COMMENTS = "no comments"
HIDDEN_TEXT = "no hidden text"
HIDDEN_CELLS = "no hidden sheets, rows or columns"
EXTERNAL = "no external references"
SCRIPTS = "no fields that hold data"

_SHARED = (
    r"\[Content_Types\]\.xml|(.*/)?_rels/[\w.]*\.rels|docProps/(core|app)\.xml|"
    r"(word|xl|ppt)/(theme/theme\d*\.xml|media/[\w-]+\.(png|jpe?g|gif|tiff?|bmp|webp)|charts/(chart|style|colors)\d*\.xml|"
    r"diagrams/(data|layout|quickStyle|colors|drawing)\d*\.xml|drawings/(drawing|userShapes)\d*\.xml)"
)
_ALLOWED = {
    Kind.DOCX: re.compile(
        _SHARED
        + r"|word/(document|styles|stylesWithEffects|settings|webSettings|fontTable|numbering|footnotes|endnotes|"
        r"header\d*|footer\d*)\d*\.xml"
    ),
    Kind.XLSX: re.compile(
        _SHARED + r"|xl/(workbook|styles|sharedStrings)\.xml|xl/(worksheets|chartsheets)/sheet\d+\.xml|"
        r"xl/tables/table\d+\.xml",
        re.IGNORECASE,
    ),
    Kind.PPTX: re.compile(
        _SHARED + r"|ppt/(presentation|tableStyles)\.xml|"
        r"ppt/(slides/slide|slideLayouts/slideLayout|slideMasters/slideMaster)\d+\.xml"
    ),
    Kind.ODF: re.compile(
        r"mimetype|content\.xml|styles\.xml|settings\.xml|meta\.xml|META-INF/manifest\.xml|Pictures/[\w-]+\.(png|jpe?g|gif)|"
        r"Object \d+/content\.xml"
    ),
}
_DRAWN = re.compile(r"ppt/(slides/slide|slideLayouts/slideLayout|slideMasters/slideMaster)\d+\.xml")
_PROPERTY_PARTS = re.compile(r"docProps/(core|app)\.xml|meta\.xml")
_IMPERSONAL = frozenset({
    "created", "modified", "revision", "Application", "AppVersion", "DocSecurity", "Pages", "Words",
    "Characters", "CharactersWithSpaces", "Lines", "Paragraphs", "Slides", "Notes", "HiddenSlides", "MMClips",
    "ScaleCrop", "LinksUpToDate", "SharedDoc", "HyperlinksChanged", "TotalTime", "PresentationFormat",
    "generator", "creation-date", "date", "editing-cycles", "editing-duration", "document-statistic", "i4",
    "lpstr", "language",
})  # fmt: skip
_CHANGES = frozenset({
    "ins", "del", "moveFrom", "moveTo", "delText", "rPrChange", "pPrChange", "sectPrChange", "tblPrChange",
    "tcPrChange", "trPrChange", "tblGridChange", "numberingChange", "cellIns", "cellDel", "cellMerge",
    "moveFromRangeStart", "moveToRangeStart", "tracked-changes", "changed-region", "delInstrText",
})  # fmt: skip
_COMMENT_MARKS = frozenset({"commentRangeStart", "commentReference", "annotation", "legacyDrawing", "comment"})
_DATA = frozenset({
    "docVars", "docVar", "mailMerge", "attachedTemplate", "dataBinding", "altChunk", "custDataLst", "custShow",
    "absPath", "externalReference", "externalReferences", "pivotCache", "pivotCaches", "fileSharing", "object",
    "OLEObject", "object-ole", "oleObj", "event-listener", "script", "form",
    "table-source", "control", "controls", "tags", "videoFile", "audioFile", "contentPart",
    "customXml", "smartTag",
})  # fmt: skip
_CHECKS = (
    (PARTS, Layer.STRUCTURE), (CONTENT_TYPES, Layer.STRUCTURE), (PROPERTIES, Layer.METADATA), (TRACKED,
    Layer.STRUCTURE), (COMMENTS, Layer.ANNOTATIONS), (HIDDEN_TEXT, Layer.TEXT), (HIDDEN_CELLS,
    Layer.HIDDEN_CELLS), (EXTERNAL, Layer.ATTACHMENTS), (SCRIPTS, Layer.STRUCTURE),
)  # fmt: skip
_SAFE_LINK = re.compile(r"(https?|mailto|tel|ftp):", re.IGNORECASE)

Say = Callable[[str, Layer, str], None]


def examine_package(data: bytes, kind: Kind, prefix: str, observer: Observer) -> None:
    """Check which members there are, and that the content types name exactly these."""
    for check, layer in _CHECKS:
        observer.checked(check, layer)
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        names = [name for name in archive.namelist() if not name.endswith("/")]
        for name in names:
            if not _ALLOWED[kind].fullmatch(name):
                observer.problem(PARTS, Layer.STRUCTURE, join(prefix, name), "a part that is not on the list")
        if kind is Kind.ODF:
            _check_hidden(data, prefix, observer)
            return
        if kind is Kind.PPTX:
            _check_shapes(archive, prefix, observer)
        try:
            listed = _listed_parts(archive.read("[Content_Types].xml"))
        except (expat.ExpatError, ForbiddenXmlError, KeyError, zipfile.BadZipFile):
            observer.unreadable(join(prefix, "[Content_Types].xml"), "the content types can't be read")
            return
    for name in sorted(listed - set(names)):
        observer.problem(
            CONTENT_TYPES, Layer.STRUCTURE, join(prefix, name), "a type is given for a part that is not there"
        )


def _check_hidden(data: bytes, prefix: str, observer: Observer) -> None:
    try:
        _, hidden = read_opendocument(data)
    except (expat.ExpatError, ForbiddenXmlError, KeyError, ValueError, zipfile.BadZipFile):
        observer.unreadable(join(prefix, "content.xml"), "the document can't be read a second way")
        return
    for location, _ in hidden:
        observer.problem(HIDDEN_TEXT, Layer.TEXT, join(prefix, location), "text that a reader does not see")


def _check_shapes(archive: zipfile.ZipFile, prefix: str, observer: Observer) -> None:
    try:
        size = slide_size(archive.read("ppt/presentation.xml"))
        for name in archive.namelist():
            if _DRAWN.fullmatch(name) and hidden_shapes(archive.read(name), size):
                detail = "a shape that is hidden, or lies beside the slide"
                observer.problem(HIDDEN_TEXT, Layer.TEXT, join(prefix, name), detail)
    except (expat.ExpatError, ForbiddenXmlError, KeyError, ValueError, zipfile.BadZipFile):
        observer.unreadable(join(prefix, "ppt/presentation.xml"), "the slides can't be read")


def _listed_parts(data: bytes) -> set[str]:
    listed: set[str] = set()

    def start(element: Element) -> None:
        if element.name == "Override":
            listed.add(element.attributes.get("PartName", "").lstrip("/"))

    visit(data, start, lambda _element, _text: None)
    return listed


def examine_member(name: str, body: bytes, kind: Kind, prefix: str, observer: Observer) -> None:
    """Apply the rules to one XML member; members that are no XML were judged by their place already."""
    if not name.endswith((".xml", ".rels")) or name == "[Content_Types].xml":
        return
    location = join(prefix, name)
    reported: set[tuple[str, str]] = set()

    def say(check: str, layer: Layer, detail: str) -> None:
        if (check, detail) not in reported:
            reported.add((check, detail))
            observer.problem(check, layer, location, detail)

    rules = _Rules(kind, name, say)
    try:
        visit(body, rules.start, rules.text)
    except (expat.ExpatError, ForbiddenXmlError):
        # The reader of the text reports it as unreadable.
        return
    rules.finish()


class _Rules:
    """Looks at the elements of one member."""

    def __init__(self, kind: Kind, name: str, say: Say) -> None:
        self._kind = kind
        self._say = say
        self._is_properties = bool(_PROPERTY_PARTS.fullmatch(name))
        self._is_relations = name.endswith(".rels")
        self._is_styles = "styles" in name
        self._vanish = False
        self._vanished = False
        self._cell = ""
        self._row_hidden = False
        self._columns_hidden: list[tuple[int, int]] = []

    def start(self, element: Element) -> None:
        name, attributes = element.name, element.attributes
        if self._is_relations:
            self._relationship(attributes)
            return
        if self._kind in (Kind.DOCX, Kind.ODF) and name in _CHANGES and not self._is_table_rule(element):
            self._say(TRACKED, Layer.STRUCTURE, "a tracked change")
        if name in _COMMENT_MARKS:
            self._say(COMMENTS, Layer.ANNOTATIONS, "a comment or its mark")
        if name in _DATA and not self._is_own_chart(element):
            self._say(SCRIPTS, Layer.STRUCTURE, "an element that holds data of its own")
        if self._kind is Kind.XLSX:
            self._hidden_cells(name, attributes)
        if self._kind is Kind.PPTX and name == "sld" and attributes.get("show") in ("0", "false"):
            self._say(HIDDEN_CELLS, Layer.HIDDEN_CELLS, "a hidden slide")
        if self._kind is Kind.DOCX and not self._is_styles:
            self._hidden_runs(element)

    def _is_own_chart(self, element: Element) -> bool:
        """True for a chart of an OpenDocument file, which stands in a part of its own that is read as well."""
        return (
            self._kind is Kind.ODF
            and element.name == "object"
            and is_odf_place(element.attributes.get("href", "-"))
        )

    @staticmethod
    def _is_table_rule(element: Element) -> bool:
        # Mathematics and drawings have elements of the same local names; a change always says who or when.
        return element.name in (
            "ins",
            "del",
            "moveFrom",
            "moveTo",
            "comment",
        ) and not element.attributes.keys() & {
            "author",
            "date",
            "id",
        }

    def _hidden_runs(self, element: Element) -> None:
        if element.name == "r":
            self._vanish = False
        elif element.name == "vanish" and element.parent == "rPr":
            self._vanish = element.attributes.get("val", "1") not in ("0", "false", "off")

    def text(self, element: Element, data: str) -> None:
        if self._is_properties and data.strip() and element.name not in _IMPERSONAL:
            self._say(PROPERTIES, Layer.METADATA, "a property came along")
        if self._kind is Kind.XLSX and element.name in ("v", "t", "f"):
            self._hidden_value()
        if self._vanish and element.name in ("t", "instrText") and data:
            self._vanished = True

    def finish(self) -> None:
        if self._vanished:
            self._say(HIDDEN_TEXT, Layer.TEXT, "text that is formatted as hidden")

    def _hidden_cells(self, name: str, attributes: dict[str, str]) -> None:
        if name == "sheet" and attributes.get("state", "visible") != "visible":
            self._say(HIDDEN_CELLS, Layer.HIDDEN_CELLS, "a hidden sheet")
        if name == "row":
            self._row_hidden = is_true(attributes.get("hidden"))
        elif name == "col" and is_true(attributes.get("hidden")):
            self._columns_hidden.append((int(attributes.get("min", 0)), int(attributes.get("max", 0))))
        elif name == "c":
            self._cell = attributes.get("r", "")

    def _hidden_value(self) -> None:
        """A value in a cell: hidden rows and columns are only wrong when they hold something."""
        column = column_number(self._cell)
        if self._row_hidden:
            self._say(HIDDEN_CELLS, Layer.HIDDEN_CELLS, "a hidden row")
        if any(low <= column <= high for low, high in self._columns_hidden):
            self._say(HIDDEN_CELLS, Layer.HIDDEN_CELLS, "a hidden column")

    def _relationship(self, attributes: dict[str, str]) -> None:
        if attributes.get("TargetMode") != "External":
            return
        is_link = attributes.get("Type", "").endswith("/hyperlink")
        if not is_link or not _SAFE_LINK.match(attributes.get("Target", "")):
            self._say(EXTERNAL, Layer.ATTACHMENTS, "a reference to something outside of the file")
