"""The scan of a Word file: one pass that reader and writer share, so that addresses mean the same to both."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from redactor.errors import DamagedFileError, UnsupportedFormatError
from redactor.formats.docx.reduction import Reduction, hidden_text, note_attributes
from redactor.formats.docx.styles import Styles, outline_level, read_styles, rename_styles
from redactor.formats.ooxml.container import Package
from redactor.formats.ooxml.drawings import scan_attributes, scan_chart, scan_paragraphs
from redactor.formats.ooxml.graph import LoadedPart, PartGraph, PartKind, drawing_kinds, relation_word
from redactor.formats.ooxml.inventory import AttributeText, Inventory, Piece, RunText
from redactor.formats.ooxml.leftovers import note_leftovers
from redactor.formats.ooxml.names import qn
from redactor.formats.ooxml.xmlparts import Element, drop, parse_xml
from redactor.model import Segment, SegmentKind

_WML = "application/vnd.openxmlformats-officedocument.wordprocessingml."
MAIN = PartKind("officeDocument", "word/document.xml", f"{_WML}document.main+xml")
_STORIES = {
    "header": (SegmentKind.HEADER_FOOTER, "Header"),
    "footer": (SegmentKind.HEADER_FOOTER, "Footer"),
    "footnotes": (SegmentKind.NOTE, "Footnote"),
    "endnotes": (SegmentKind.NOTE, "Endnote"),
}
_KINDS = (
    PartKind("styles", "word/styles.xml", f"{_WML}styles+xml", implicit=True),
    PartKind("numbering", "word/numbering.xml", f"{_WML}numbering+xml", implicit=True),
    PartKind("settings", "word/settings.xml", f"{_WML}settings+xml", implicit=True),
    PartKind(
        "theme", "word/theme/theme1.xml", "application/vnd.openxmlformats-officedocument.theme+xml", implicit=True
    ),
    PartKind("header", "word/header{}.xml", f"{_WML}header+xml"),
    PartKind("footer", "word/footer{}.xml", f"{_WML}footer+xml"),
    PartKind("footnotes", "word/footnotes.xml", f"{_WML}footnotes+xml", implicit=True),
    PartKind("endnotes", "word/endnotes.xml", f"{_WML}endnotes+xml", implicit=True),
    *drawing_kinds("word"),
)
_SETTINGS = frozenset(
    qn(f"w:{name}")
    for name in (
        "zoom", "mirrorMargins", "bordersDoNotSurroundHeader", "bordersDoNotSurroundFooter", "gutterAtTop",
        "defaultTabStop", "autoHyphenation", "consecutiveHyphenLimit", "hyphenationZone", "doNotHyphenateCaps",
        "evenAndOddHeaders", "bookFoldPrinting", "drawingGridHorizontalSpacing", "drawingGridVerticalSpacing",
        "displayHorizontalDrawingGridEvery", "displayVerticalDrawingGridEvery", "noLineBreaksAfter",
        "characterSpacingControl", "footnotePr", "endnotePr", "compat", "themeFontLang", "clrSchemeMapping",
        "doNotIncludeSubdocsInStats", "doNotAutoCompressPictures", "decimalSymbol", "listSeparator",
    )
)  # fmt: skip
_LEAVES = {
    qn("w:t"): "",
    qn("m:t"): "",
    qn("w:tab"): "\t",
    qn("w:ptab"): "\t",
    qn("w:br"): "\n",
    qn("w:cr"): "\n",
    qn("w:noBreakHyphen"): "\u2011",
    qn("w:softHyphen"): "\u00ad",
    qn("w:sym"): "",
}
_NOT_TEXT = frozenset(
    qn(name) for name in ("w:p", "w:pPr", "w:rPr", "w:sectPr", "w:drawing", "w:pict", "w:instrText", "w:fldChar")
)
_SYMBOL_FONTS = ("symbol", "wingdings", "webdings", "zapf")


@dataclass(frozen=True, slots=True)
class WordScan:
    """A Word file, read and taken apart: the inventory of its texts and the parts that they came from."""

    inventory: Inventory
    graph: PartGraph
    styles: Styles
    bookmarks: dict[str, str]


def scan_word(data: bytes) -> WordScan:
    """Read a .docx, .docm, .dotx or .dotm file.

    Raises:
        DamagedFileError, EncryptedFileError, UnsupportedFormatError, LimitError: the file is refused.
    """
    package = Package(data)
    inventory = Inventory()
    main = _find_main(package)
    styles = _read_styles(package, main)
    scanner = _Scanner(styles, inventory)
    graph = PartGraph(package, _KINDS, scanner.prepare, inventory)
    first = graph.load(main, MAIN)
    if first.root.find(qn("w:body")) is None:
        raise DamagedFileError("The file holds no document text part that can be read.")
    for part in graph.parts:
        scanner.scan(part, graph)
    scanner.reduction.note_authors()
    note_leftovers(
        package, graph.carried, inventory, {"comments": _note_comments, "glossaryDocument": _note_glossary}
    )
    return WordScan(inventory, graph, styles, scanner.reduction.bookmarks)


def _find_main(package: Package) -> str:
    for relation in package.relationships():
        if relation_word(relation) == "officeDocument" and relation.target and not relation.external:
            return relation.target
    named = [m for m in package.members if "wordprocessingml" in package.content_type(m) and "main+xml" in
             package.content_type(m)]  # fmt: skip
    fallback = named[0] if named else package.find("word/document.xml")
    if fallback is None:
        raise DamagedFileError("The file holds no document part.")
    return fallback


def _read_styles(package: Package, main: str) -> Styles:
    for relation in package.relationships(main):
        if relation_word(relation) == "styles" and relation.target and not relation.external:
            return read_styles(parse_xml(package.read(relation.target)))
    return Styles()


class _Scanner:
    def __init__(self, styles: Styles, inventory: Inventory) -> None:
        self._styles = styles
        self._inventory = inventory
        self._paragraphs: dict[LoadedPart, dict[Element, int]] = {}
        self.reduction = Reduction(styles, inventory)

    def prepare(self, part: LoadedPart) -> None:
        """Number the paragraphs of the original, then take out what is not shown."""
        relation = part.kind.relation
        if relation == "officeDocument" and part.root.tag != qn("w:document"):
            raise UnsupportedFormatError("The file is not a Word document.")
        if relation == "styles":
            rename_styles(part.root, self._styles, self._inventory)
        elif relation == "settings":
            self._reduce_settings(part.root)
        elif relation == "numbering":
            for node in list(part.root.iter(qn("w:name"), qn("w:numPicBullet"))):
                drop(node)
        elif relation == "officeDocument" or relation in _STORIES:
            # ISO 29500 Strict files say so here; what is written is Transitional.
            part.root.attrib.pop(qn("w:conformance"), None)
            self._paragraphs[part] = {p: n for n, p in enumerate(part.root.iter(qn("w:p")), 1)}
            self.reduction.reduce(part.root)
        elif relation == "chart":
            for formula in part.root.iter(qn("c:f")):
                # The workbook behind the chart is left out; the place it named must still be well-formed.
                formula.text = "Sheet1!$A$1"

    def _reduce_settings(self, root: Element) -> None:
        note_attributes(root.iter(qn("w:docVar")), "doc-var/", "Document variable", self._inventory)
        note_attributes(root.iter(qn("w:mailMerge")), "mail-merge/", "Mail merge data", self._inventory)
        for child in list(root):
            if child.tag not in _SETTINGS:
                drop(child)

    def scan(self, part: LoadedPart, graph: PartGraph) -> None:
        """Note the texts, attributes, links and pictures of a reduced part."""
        kind, label = _STORIES.get(part.kind.relation, (SegmentKind.BODY, "Text"))
        left = set(part.root.iter(qn("w:p")))
        for paragraph, number in self._paragraphs.get(part, {}).items():
            if paragraph in left:
                self._scan_paragraph(paragraph, f"{part.name}#p{number}", kind, label)
        scan_paragraphs(part.root, part.name, self._inventory, kind, "Drawing")
        if part.kind.relation == "chart":
            scan_chart(part.root, part.name, self._inventory)
        if part.kind.relation == "numbering":
            self._scan_numbering(part)
        if part.kind.relation not in ("styles", "settings", "theme", "numbering"):
            scan_attributes(part.root, part.name, self._inventory, kind)
        graph.note_links(part)
        graph.note_pictures(part)

    def _scan_paragraph(self, paragraph: Element, address: str, kind: SegmentKind, label: str) -> None:
        pieces = list(_pieces(paragraph))
        text = RunText(pieces, qn("w:t"))
        if kind is SegmentKind.BODY and next(paragraph.iterancestors(qn("w:tc")), None) is not None:
            kind, label = SegmentKind.TABLE_CELL, "Table cell"
        level = self._level(paragraph) if kind is SegmentKind.BODY else 0
        segment = Segment(address, text.text, kind, label=label, struck=_struck(pieces), level=level)
        self._inventory.live(segment, text)

    def _level(self, paragraph: Element) -> int:
        """Return the level of a heading, 0 for other paragraphs; its own level wins over that of its style."""
        properties = paragraph.find(qn("w:pPr"))
        style = properties.find(qn("w:pStyle")) if properties is not None else None
        return outline_level(properties) or (
            self._styles.levels.get(style.get(qn("w:val"), ""), 0) if style is not None else 0
        )

    def _scan_numbering(self, part: LoadedPart) -> None:
        for number, node in enumerate(part.root.iter(qn("w:lvlText")), 1):
            text = node.get(qn("w:val"), "")
            if any(c.isalnum() for c in text.replace("%", " ")) and not _is_counter(text):
                carrier = AttributeText(node, qn("w:val"))
                self._inventory.live(Segment(f"{part.name}#l{number}", text, label="Numbering"), carrier)


def _is_counter(text: str) -> bool:
    """True when a level's text holds nothing but counters, signs and single letters (bullets)."""
    words = "".join(c if c.isalnum() else " " for c in text).split()
    return all(len(word) == 1 for word in words)


def _struck(pieces: list[Piece]) -> tuple[tuple[int, int], ...]:
    """Return the spans of the paragraph's text whose runs are struck through."""
    found: list[tuple[int, int]] = []
    at = 0
    for piece in pieces:
        run = piece.element.getparent()
        properties = run.find(qn("w:rPr")) if run is not None else None
        marks = () if properties is None else properties.iter(qn("w:strike"), qn("w:dstrike"))
        if piece.text and any(mark.get(qn("w:val"), "true") not in ("0", "false", "off") for mark in marks):
            found.append((at, at + len(piece.text)))
        at += len(piece.text)
    return tuple(found)


def _pieces(paragraph: Element) -> Iterator[Piece]:
    stack = list(reversed(paragraph))
    while stack:
        node = stack.pop()
        if node.tag in _LEAVES:
            fixed = _LEAVES[node.tag]
            if node.tag == qn("w:sym"):
                yield Piece(node, _symbol(node), own_text=False)
            elif fixed:
                yield Piece(node, fixed, own_text=False)
            else:
                yield Piece(node, node.text or "")
        elif node.tag not in _NOT_TEXT:
            stack.extend(reversed(node))


def _symbol(node: Element) -> str:
    """Return the character of a w:sym; fonts of pictograms keep their private code points."""
    try:
        code = int(node.get(qn("w:char"), ""), 16)
    except ValueError:
        return "\ufffd"
    font = node.get(qn("w:font"), "").lower()
    if 0xF000 <= code <= 0xF0FF and not any(name in font for name in _SYMBOL_FONTS):
        code -= 0xF000
    return chr(code) if 0x20 <= code <= 0x10FFFF and not 0xD800 <= code <= 0xDFFF else "\ufffd"


def _note_comments(root: Element, inventory: Inventory) -> None:
    for number, comment in enumerate(root.iter(qn("w:comment")), 1):
        who = [comment.get(qn("w:author"), ""), comment.get(qn("w:initials"), "")]
        text = "\n".join([*filter(None, who), hidden_text(comment)])
        inventory.hidden("comment/", text, SegmentKind.COMMENT, f"Comment {number}")


def _note_glossary(root: Element, inventory: Inventory) -> None:
    for node in root.iter(qn("w:docPart")):
        names = [n.get(qn("w:val"), "") for n in node.iter(qn("w:name"), qn("w:description"))]
        text = "\n".join([*filter(None, names), hidden_text(node)])
        inventory.hidden("building-block/", text, SegmentKind.HIDDEN_TEXT, "Building block")
