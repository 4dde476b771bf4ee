"""The scan of a workbook: one pass that reader and writer share, so that addresses mean the same to both."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from redactor.errors import DamagedFileError, UnsupportedFormatError
from redactor.formats.ooxml.container import Package
from redactor.formats.ooxml.drawings import resolve_alternatives, scan_attributes, scan_chart, scan_paragraphs
from redactor.formats.ooxml.graph import LoadedPart, PartGraph, PartKind, drawing_kinds, relation_word
from redactor.formats.ooxml.inventory import Cut, Inventory
from redactor.formats.ooxml.leftovers import Reader, note_leftovers
from redactor.formats.ooxml.names import qn
from redactor.formats.ooxml.vocabulary import is_plain_format
from redactor.formats.ooxml.xmlparts import Element, drop, parse_xml, text_of
from redactor.formats.xlsx.cells import Cell, CellStyles, RowReader
from redactor.formats.xlsx.numbers import BUILT_IN
from redactor.formats.xlsx.sheet import HiddenPlaces, Sheet, note_headers, reduce_sheet
from redactor.formats.xlsx.strings import Text, read_shared
from redactor.model import Segment, SegmentKind

_SML = "application/vnd.openxmlformats-officedocument.spreadsheetml."
MAIN = PartKind("officeDocument", "xl/workbook.xml", f"{_SML}sheet.main+xml")
_KINDS = (
    PartKind("worksheet", "xl/worksheets/sheet{}.xml", f"{_SML}worksheet+xml"),
    PartKind("chartsheet", "xl/chartsheets/sheet{}.xml", f"{_SML}chartsheet+xml"),
    PartKind("styles", "xl/styles.xml", f"{_SML}styles+xml", implicit=True),
    PartKind(
        "theme", "xl/theme/theme1.xml", "application/vnd.openxmlformats-officedocument.theme+xml", implicit=True
    ),
    PartKind("table", "xl/tables/table{}.xml", f"{_SML}table+xml"),
    PartKind("drawing", "xl/drawings/drawing{}.xml", "application/vnd.openxmlformats-officedocument.drawing+xml"),
    *drawing_kinds("xl"),
)
_WORKBOOK_CHILDREN = frozenset(qn(f"x:{name}") for name in ("workbookPr", "bookViews", "sheets", "definedNames"))
_BUILT_IN_STYLE = re.compile(
    r"Normal|Comma(?: \[0\])?|Currency(?: \[0\])?|Percent|(?:Followed )?Hyperlink|Good|Bad|Neutral|Calculation"
    r"|Check Cell|Explanatory Text|Input|Linked Cell|Note|Output|Warning Text|Title|Heading [1-4]|Total"
    r"|(?:20|40|60)% - Accent[1-6]|Accent[1-6]|Style \d+"
)
_USUAL_TABLE = re.compile(r"(?:Table|Tabelle|Tableau|List)_?\d*")


class ChosenName:
    """A text that is taken as a whole or not at all: a sheet's or a range's name."""

    def __init__(self) -> None:
        self.is_cut = False

    def redact(self, cuts: Sequence[Cut]) -> None:
        """Mark the name as gone."""
        self.is_cut = self.is_cut or bool(cuts)


@dataclass
class BookScan:
    """A workbook, read and taken apart.

    Attributes:
        sheets: all sheets in the order of their tabs.
        names: sheet number -> what became of its name.
        ranges: x:definedName elements that may stay, with what became of them.
        hidden_cells: cells that the writer leaves out, by sheet name.
    """

    inventory: Inventory
    package: Package
    graph: PartGraph
    main: LoadedPart
    sheets: list[Sheet]
    styles: CellStyles
    names: dict[int, ChosenName] = field(default_factory=dict)
    ranges: list[tuple[Element, ChosenName]] = field(default_factory=list)
    hidden_cells: dict[str, list[Cell]] = field(default_factory=dict)


def scan_book(data: bytes) -> BookScan:
    """Read a .xlsx, .xlsm, .xltx or .xltm file.

    Raises:
        DamagedFileError, EncryptedFileError, UnsupportedFormatError, LimitError: the file is refused.
    """
    package = Package(data)
    scanner = _Scanner(package)
    return scanner.scan()


class _Scanner:
    def __init__(self, package: Package) -> None:
        self._package = package
        self._inventory = Inventory()
        self._main = _find_main(package)
        self._relations = {r.rid: r for r in package.relationships(self._main)}
        self._workbook = parse_xml(package.read(self._main))
        if self._workbook.tag != qn("x:workbook"):
            raise UnsupportedFormatError("The file is not an Excel workbook of a kind that is read.")
        self._styles = self._read_styles()
        self._shared = self._read_shared()
        self._used: set[str] = set()
        self._sheets = self._list_sheets()
        self._readers: dict[str, RowReader] = {}
        self._graph = PartGraph(package, _KINDS, self._prepare, self._inventory, {"worksheet": self._parse_sheet})

    def _target(self, word: str) -> str | None:
        return next((r.target for r in self._relations.values() if relation_word(r) == word and r.target), None)

    def _read_styles(self) -> CellStyles:
        target = self._target("styles")
        root = parse_xml(self._package.read(target)) if target else None
        codes: list[str] = []
        if root is not None:
            own = {n.get("numFmtId"): n.get("formatCode", "") for n in root.iter(qn("x:numFmt"))}
            for formats in root.iterchildren(qn("x:cellXfs")):
                for xf in formats.iterchildren(qn("x:xf")):
                    number = xf.get("numFmtId", "0")
                    built_in = BUILT_IN.get(int(number), "General") if number.isdigit() else "General"
                    codes.append(own.get(number) or built_in)
        properties = self._workbook.find(qn("x:workbookPr"))
        base = properties is not None and properties.get("date1904") in ("1", "true")
        return CellStyles(tuple(codes) or ("General",), base)

    def _read_shared(self) -> list[Text]:
        target = self._target("sharedStrings")
        return read_shared(self._package.read(target)) if target else []

    def _list_sheets(self) -> list[Sheet]:
        sheets: list[Sheet] = []
        names: set[str] = set()
        for number, node in enumerate(self._workbook.iter(qn("x:sheet")), 1):
            name, rid = node.get("name") or f"Sheet {number}", node.get(qn("r:id")) or ""
            if name.casefold() in names:
                raise DamagedFileError("The workbook has two sheets of the same name.")
            names.add(name.casefold())
            relation = self._relations.get(rid)
            known = (
                relation is not None and relation_word(relation) in ("worksheet", "chartsheet") and relation.target
            )
            visible = (node.get("state") or "visible") == "visible" and bool(known)
            sheets.append(
                Sheet(number, name, rid, visible, relation.target if relation and known else "", new_name=name)
            )
        if not sheets:
            raise DamagedFileError("The workbook holds no sheets.")
        return sheets

    def _parse_sheet(self, source: str, data: bytes) -> Element:
        reader = RowReader(self._shared, self._styles)
        root = reader.parse(data)
        self._readers[source] = reader
        return root

    def scan(self) -> BookScan:
        main = self._graph.load(self._main, MAIN)
        book = BookScan(
            self._inventory, self._package, self._graph, main, self._sheets, self._styles
        )  # fmt: skip
        by_source = {part.source: part for part in self._graph.parts}
        for sheet in self._sheets:
            self._scan_sheet(book, sheet, by_source.get(sheet.source))
        for part in self._graph.parts:
            self._scan_part(part)
        self._scan_names(book)
        self._note_unused_strings(book)
        strings = self._target("sharedStrings")
        carried = self._graph.carried | ({strings} if strings else set()) | {s.source for s in self._sheets}
        readers: dict[str, Reader] = {"comments": _note_comments, "ThreadedComments": _note_threads}
        note_leftovers(self._package, frozenset(carried), self._inventory, readers)
        return book

    def _prepare(self, part: LoadedPart) -> None:
        relation = part.kind.relation
        if relation == "officeDocument":
            self._prepare_workbook(part)
        elif relation == "worksheet" or relation == "chartsheet":
            part.root.attrib.pop("conformance", None)
            if relation == "worksheet":
                reduce_sheet(part.root, self._inventory)
            else:
                for node in list(part.root.iter(qn("x:sheetProtection"), qn("x:legacyDrawing"))):
                    drop(node)
        elif relation == "styles":
            self._prepare_styles(part.root)
        elif relation == "table":
            self._prepare_table(part)
        elif relation != "theme":
            for text in resolve_alternatives(part.root):
                self._inventory.hidden("fallback/", text, SegmentKind.HIDDEN_TEXT, "Other version of a drawing")

    def _prepare_workbook(self, part: LoadedPart) -> None:
        part.root.attrib.pop("conformance", None)
        shown = {sheet.rid for sheet in self._sheets if sheet.visible}
        for node in list(part.root.iter(qn("x:sheet"))):
            node.attrib.pop("state", None)
            if node.get(qn("r:id")) not in shown:
                drop(node)
        for child in list(part.root):
            if child.tag == qn("x:fileSharing"):
                self._inventory.hidden("property/", child.get("userName", ""), SegmentKind.PROPERTY, "Reserved by")
            if child.tag not in _WORKBOOK_CHILDREN:
                self._note_paths(child)
                drop(child)
        for view in part.root.iter(qn("x:workbookView")):
            for name in ("activeTab", "firstSheet", "visibility"):
                view.attrib.pop(name, None)

    def _note_paths(self, child: Element) -> None:
        """Note the folder that the file was last saved in (x15ac:absPath)."""
        for node in child.iter():
            if isinstance(node.tag, str) and node.tag.endswith("}absPath"):
                self._inventory.hidden(
                    "property/", node.get("url", ""), SegmentKind.PROPERTY, "Folder of the file"
                )

    def _prepare_styles(self, root: Element) -> None:
        for node in list(root.iter(qn("x:tableStyle"))):
            name = node.get("name", "")
            self._inventory.hidden("style/", name, SegmentKind.PROPERTY, "Name of a style")
            drop(node)
        for number, node in enumerate(root.iter(qn("x:cellStyle")), 1):
            name = node.get("name", "")
            if not _BUILT_IN_STYLE.fullmatch(name):
                self._inventory.hidden("style/", name, SegmentKind.PROPERTY, "Name of a style")
                node.set("name", f"Style {number}")
        for node in root.iter(qn("x:numFmt")):
            code = node.get("formatCode", "")
            literal = "".join(re.findall(r'"([^"]*)"', code))
            if not is_plain_format(re.sub(r'"[^"]*"', "", code)):
                node.set("formatCode", "General")
                self._inventory.hidden("number-format/", code, SegmentKind.HIDDEN_TEXT, "Number format")
            elif any(c.isalnum() for c in literal):
                segment = Segment(
                    self._inventory.next_address("number-format"), code, visible=False, label="Number format"
                )
                self._inventory.live(segment, _FormatCode(node))

    def _prepare_table(self, part: LoadedPart) -> None:
        root = part.root
        for node in list(root.iter(qn("x:filterColumn"), qn("x:sortState"))):
            values = [v for e in node.iter() for n, v in e.attrib.items() if n in ("val", "customList")]
            self._inventory.hidden("filter/", "\n".join(values), SegmentKind.HIDDEN_TEXT, "Criteria of a filter")
            drop(node)
        names = {root.get("name", ""), root.get("displayName", ""), root.get("comment", "")}
        odd = "\n".join(sorted(n for n in names if not _USUAL_TABLE.fullmatch(n)))
        self._inventory.hidden("table-name/", odd, SegmentKind.PROPERTY, "Name of a table")
        for node in root.iter(qn("x:calculatedColumnFormula"), qn("x:totalsRowFormula")):
            self._inventory.hidden("table-formula/", node.text or "", SegmentKind.FORMULA, "Formula of a table")
        labels = [c.get("totalsRowLabel", "") for c in root.iter(qn("x:tableColumn"))]
        self._inventory.hidden(
            "table-formula/", "\n".join(filter(None, labels)), SegmentKind.HIDDEN_TEXT, "Totals label"
        )

    def _scan_sheet(self, book: BookScan, sheet: Sheet, part: LoadedPart | None) -> None:
        if not sheet.visible:
            self._inventory.hidden(
                f"sheet-name/{sheet.number}", sheet.name, SegmentKind.HIDDEN_SHEET, "Hidden sheet"
            )
            self._scan_hidden_sheet(sheet)
            return
        chosen = book.names[sheet.number] = ChosenName()
        name = Segment(f"sheet-name/{sheet.number}", sheet.name, label="Name of a sheet")
        self._inventory.live(name, chosen)
        if part is None or part.kind.relation != "worksheet":
            return
        sheet.rows = self._readers[sheet.source].rows
        hidden = HiddenPlaces(part.root)
        dropped = book.hidden_cells.setdefault(sheet.name, [])
        prefix = f"sheet/{sheet.name}!"
        for row in sheet.rows:
            kept = []
            for cell in row.cells:
                if row.hidden or hidden.holds_column(cell.column) or hidden.is_covered(cell):
                    self._note_hidden(prefix, cell, SegmentKind.HIDDEN_TEXT, "Hidden cell")
                    if cell.kind or cell.formula:
                        dropped.append(cell)
                else:
                    self._note_cell(prefix, cell)
                    kept.append(cell)
            row.cells = kept
        note_headers(part.root, self._inventory)

    def _scan_hidden_sheet(self, sheet: Sheet) -> None:
        relation = self._relations.get(sheet.rid)
        if relation is None or not sheet.source or relation_word(relation) != "worksheet":
            return
        root = self._parse_sheet(sheet.source, self._package.read(sheet.source))
        prefix = f"sheet/{sheet.name}!"
        for row in self._readers[sheet.source].rows:
            for cell in row.cells:
                self._note_hidden(prefix, cell, SegmentKind.HIDDEN_SHEET, "Hidden sheet")
        self._inventory.hidden("hidden-sheet-text/", text_of(root), SegmentKind.HIDDEN_SHEET, "Hidden sheet")

    def _note_cell(self, prefix: str, cell: Cell) -> None:
        address = self._free(f"{prefix}{cell.reference}")
        if cell.text.plain:
            segment = Segment(address, cell.text.plain, SegmentKind.TABLE_CELL, label="Cell")
            self._inventory.live(segment, cell)
        if cell.text.phonetic:
            text = cell.text.phonetic
            self._inventory.hidden(f"{address}/phonetic", text, SegmentKind.HIDDEN_TEXT, "Reading aid of a cell")
        if cell.formula is not None and cell.formula.is_master:
            text = f"={cell.formula.text}"
            segment = Segment(f"{address}/formula", text, SegmentKind.FORMULA, visible=False, label="Formula")
            self._inventory.live(segment, cell.formula)

    def _note_hidden(self, prefix: str, cell: Cell, kind: SegmentKind, label: str) -> None:
        address = self._free(f"{prefix}{cell.reference}")
        self._inventory.hidden(address, cell.text.plain, kind, label)
        if cell.formula is not None and cell.formula.is_master:
            self._inventory.hidden(f"{address}/formula", f"={cell.formula.text}", SegmentKind.FORMULA, label)

    def _free(self, address: str) -> str:
        # Damaged files name a cell twice; only the first is written, both are read.
        number = 2
        free = address
        while self._inventory.knows(free) or self._inventory.knows(f"{free}/formula"):
            free = f"{address}~{number}"
            number += 1
        return free

    def _scan_part(self, part: LoadedPart) -> None:
        relation = part.kind.relation
        if relation in ("officeDocument", "styles", "theme", "table"):
            return
        if relation not in ("worksheet", "chartsheet"):
            scan_paragraphs(part.root, part.name, self._inventory, SegmentKind.BODY, "Drawing")
        if relation == "chart":
            scan_chart(part.root, part.name, self._inventory)
        scan_attributes(part.root, part.name, self._inventory, SegmentKind.BODY)
        self._graph.note_links(part)
        self._graph.note_pictures(part)

    def _scan_names(self, book: BookScan) -> None:
        for node in list(book.main.root.iter(qn("x:definedName"))):
            name, value = node.get("name", ""), node.text or ""
            text = " = ".join(filter(None, (name, value)))
            comment = "\n".join(
                filter(None, (node.get(a, "") for a in ("comment", "description", "help", "statusBar")))
            )
            self._inventory.hidden("name-comment/", comment, SegmentKind.PROPERTY, "Comment on a name")
            is_macro = any(node.get(a) in ("1", "true") for a in ("hidden", "function", "vbProcedure", "xlm"))
            if is_macro or name.startswith("_xlnm._Filter"):
                self._inventory.hidden("name/", text, SegmentKind.PROPERTY, "Hidden name")
                drop(node)
                continue
            chosen = ChosenName()
            address = self._inventory.next_address("name")
            self._inventory.live(Segment(address, text, SegmentKind.PROPERTY, visible=False, label="Name"), chosen)
            book.ranges.append((node, chosen))

    def _note_unused_strings(self, book: BookScan) -> None:
        """Note shared strings that no cell shows: what was deleted from a sheet may still stand here."""
        used = {id(cell.text) for reader in self._readers.values() for row in reader.rows for cell in row.cells}
        used |= {id(cell.text) for cells in book.hidden_cells.values() for cell in cells}
        for text in self._shared:
            if id(text) not in used:
                kind = SegmentKind.HIDDEN_TEXT
                self._inventory.hidden("shared-string/", text.plain, kind, "Text that no cell shows")


class _FormatCode:
    """A number format with literal text: when any of it is cut, the number is shown plainly."""

    def __init__(self, node: Element) -> None:
        self._node = node

    def redact(self, cuts: Sequence[Cut]) -> None:
        if cuts:
            self._node.set("formatCode", "General")


def _find_main(package: Package) -> str:
    for relation in package.relationships():
        if relation_word(relation) == "officeDocument" and relation.target and not relation.external:
            if "binary" in package.content_type(relation.target):
                raise UnsupportedFormatError("Binary workbooks (.xlsb) are not read.", "Save the file as .xlsx.")
            return relation.target
    fallback = package.find("xl/workbook.xml")
    if fallback is None:
        raise DamagedFileError("The file holds no workbook part.")
    return fallback


def _note_comments(root: Element, inventory: Inventory) -> None:
    authors = [node.text or "" for node in root.iter(qn("x:author"))]
    for comment in root.iter(qn("x:comment")):
        number = comment.get("authorId", "")
        author = authors[int(number)] if number.isdigit() and int(number) < len(authors) else ""
        text = "\n".join(filter(None, [author, text_of(comment)]))
        inventory.hidden("comment/", text, SegmentKind.COMMENT, "Comment")
    inventory.hidden("comment-author/", "\n".join(authors), SegmentKind.PROPERTY, "Authors of comments")


def _note_threads(root: Element, inventory: Inventory) -> None:
    for comment in root:
        inventory.hidden("comment/", text_of(comment), SegmentKind.COMMENT, "Comment")
