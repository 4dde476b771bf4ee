"""The scan of an OpenDocument file: one pass that reader and writer share, so that addresses mean the same."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Sequence
from dataclasses import dataclass

from redactor.formats.odf.container import OdfFile, kind_of, open_odf
from redactor.formats.odf.mixed import MixedText
from redactor.formats.odf.names import drop, get, qn, short, unwrap
from redactor.formats.odf.pages import reduce_pages
from redactor.formats.odf.pictures import Pictures
from redactor.formats.odf.reduction import OdfReduction
from redactor.formats.odf.styles import StyleNames, Styles
from redactor.formats.odf.tables import OdfCell, Sheets, scan_chart
from redactor.formats.ooxml.inventory import Cut, ElementText, Inventory
from redactor.formats.ooxml.xmlparts import Element
from redactor.model import Segment, SegmentKind, UnreadArea

_PARAGRAPHS = (qn("text:p"), qn("text:h"))
_LITERALS = ("number:text", "number:currency-symbol", "number:embedded-text", "text:linenumbering-separator",
             "presentation:footer-decl", "presentation:header-decl", "presentation:date-time-decl",
             "text:note-citation", "text:page-continuation")  # fmt: skip
_HEADERS = tuple(qn(f"style:{n}{e}") for n in ("header", "footer") for e in ("", "-left", "-first"))
_SAFE_SCHEMES = re.compile(r"(?:https?|mailto|tel|ftp):", re.IGNORECASE)
# Statistics and program versions of meta.xml: left out as well, but nothing to look at.
_COUNTS = frozenset({"meta:document-statistic", "meta:editing-cycles", "meta:editing-duration", "meta:generator"})
_EMBEDDED = re.compile(
    r"(?i)(^|/)(Object[ _\d]|Basic|Dialogs|Scripts|Media|Versions|database)|\.(bin|ole|class|jar)$"
)


@dataclass(frozen=True, slots=True)
class OdfScan:
    """An OpenDocument file, read and taken apart.

    Attributes:
        key: "odt", "ods" or "odp".
        sheets: of a spreadsheet, else None.
        charts: the cells of each chart's own table.
    """

    key: str
    file: OdfFile
    inventory: Inventory
    names: StyleNames
    pictures: Pictures
    sheets: Sheets | None
    charts: tuple[list[OdfCell], ...]


class LinkAttribute:
    """The target of a link: one cut takes the link away, its words stay."""

    def __init__(self, element: Element) -> None:
        self._element = element

    def redact(self, cuts: Sequence[Cut]) -> None:
        """Turn the link into plain text."""
        if cuts:
            self._element.tag = qn("text:span")
            self._element.attrib.clear()


def scan_odf(data: bytes) -> OdfScan:
    """Read a .odt, .ods or .odp file, a template or a flat file of these.

    Raises:
        DamagedFileError, EncryptedFileError, UnsupportedFormatError, LimitError: the file is refused.
    """
    file = open_odf(data)
    return _Scanner(file, kind_of(file.content)).scan()


class _Scanner:
    def __init__(self, file: OdfFile, key: str) -> None:
        self._file = file
        self._key = key
        self._inventory = Inventory()
        self._of_content = Styles([file.styles, file.content])
        self._of_styles = Styles([file.styles])
        self._pictures = Pictures(file, self._inventory)
        self._pages: dict[Element, int] = {}

    def scan(self) -> OdfScan:
        file, inventory = self._file, self._inventory
        sheets = self._reduce_body()
        for root, styles in ((file.content, self._of_content), (file.styles, self._of_styles)):
            OdfReduction(root, styles, inventory, self._pictures.settle_frame).reduce()
        charts = self._pictures.charts
        for root in charts:
            OdfReduction(root, Styles([root]), inventory, _drop_objects).reduce()
        for root in (file.content, file.styles, *charts):
            # Before the paragraphs are read: a link that goes gives its words to the text around it.
            for link in list(root.iter(qn("text:a"))):
                self._scan_link(link)
        names = StyleNames((file.styles, file.content, *charts), inventory)
        if sheets is not None:
            sheets.scan()
        for root, styles, part in (
            (file.content, self._of_content, "content.xml"),
            (file.styles, self._of_styles, "styles.xml"),
        ):
            self._scan_paragraphs(root, part)
            self._scan_others(root)
            self._pictures.note(root, styles)
        cells = tuple(scan_chart(root, number, inventory) for number, root in enumerate(charts, 1))
        for root in charts:
            self._scan_others(root)
            self._pictures.note(root, Styles([root]))
        self._note_properties()
        self._note_members()
        return OdfScan(self._key, file, inventory, names, self._pictures, sheets, cells)

    def _reduce_body(self) -> Sheets | None:
        body = self._file.content.find(qn("office:body"))
        for link in list(self._file.content.iter(qn("draw:a"))):
            self._inventory.hidden("linked/", get(link, "xlink:href"), SegmentKind.LINK, "Link of a picture")
            unwrap(link)
        if self._key == "odp":
            presentation = body.find(qn("office:presentation"))
            self._pages = reduce_pages(presentation, self._file.styles, self._of_content, self._inventory)
        if self._key == "ods":
            return Sheets(body.find(qn("office:spreadsheet")), self._of_content, self._inventory)
        for number, table in enumerate(body.iter(qn("table:table")), 1):
            table.set(qn("table:name"), f"Table{number}")
        return None

    def _scan_paragraphs(self, root: Element, part: str) -> None:
        counts: dict[Element, int] = {}
        for number, paragraph in enumerate(root.iter(*_PARAGRAPHS), 1):
            page = next((p for p in paragraph.iterancestors(qn("draw:page")) if p in self._pages), None)
            if page is not None:
                counts[page] = counts.get(page, 0) + 1
                address, label = f"slide/{self._pages[page]}#p{counts[page]}", f"Slide {self._pages[page]}"
            else:
                address, label = f"{part}#p{number}", "Text"
            kind, where = self._kind_of(paragraph)
            if kind is None:
                continue
            text = MixedText(paragraph)
            self._inventory.live(Segment(address, text.text, kind, label=where or label), text)

    def _kind_of(self, paragraph: Element) -> tuple[SegmentKind | None, str]:
        for parent in paragraph.iterancestors():
            if parent.tag == qn("text:note"):
                return SegmentKind.NOTE, "Footnote"
            if parent.tag in _HEADERS:
                return SegmentKind.HEADER_FOOTER, "Header or footer"
            if parent.tag == qn("table:table-cell"):
                # Cells of sheets were noted under their own addresses.
                is_sheet = self._key == "ods" and parent is paragraph.getparent()
                return (None, "") if is_sheet else (SegmentKind.TABLE_CELL, "Table cell")
        return SegmentKind.BODY, ""

    def _scan_others(self, root: Element) -> None:
        """Note what is text outside of paragraphs: alternative texts, links, literals of number formats."""
        for node in list(root.iter()):
            tag = short(node.tag) if isinstance(node.tag, str) else ""
            if tag in ("svg:title", "svg:desc"):
                segment = Segment(
                    self._inventory.next_address("alt"), node.text or "", SegmentKind.ALT_TEXT, visible=False,
                    label="Alternative text",
                )  # fmt: skip
                self._inventory.live(segment, ElementText(node))
            elif tag in _LITERALS and node.text and not len(node):
                segment = Segment(self._inventory.next_address("literal"), node.text, label="Fixed text")
                self._inventory.live(segment, ElementText(node))

    def _scan_link(self, node: Element) -> None:
        target = get(node, "xlink:href")
        self._inventory.hidden("link-text/", get(node, "office:title"), SegmentKind.LINK, "Text of a link")
        if _SAFE_SCHEMES.match(target):
            segment = Segment(
                self._inventory.next_address("link"), target, SegmentKind.LINK, visible=False, label="Link target"
            )
            self._inventory.live(segment, LinkAttribute(node))
        else:
            if not re.fullmatch(r"#[\w.|%-]*", target):
                self._inventory.hidden("linked/", target, SegmentKind.LINK, "Link to another file")
            unwrap(node)

    def _note_properties(self) -> None:
        meta = self._file.meta
        for node in meta.iter() if meta is not None else ():
            tag = short(node.tag) if isinstance(node.tag, str) else ""
            if tag in ("", "office:meta", "office:document-meta") or tag in _COUNTS:
                continue
            name = tag.partition(":")[2]
            own = get(node, "meta:name")
            values = [own, node.text or "", get(node, "xlink:href")]
            text = ": ".join(value for value in values if value)
            address = f"property/{name}"
            if own or self._inventory.knows(address):
                address = f"{address}/more/"
            self._inventory.hidden(address, text, SegmentKind.PROPERTY, f"Property {name}")
        settings = self._file.settings
        for item in settings.iter(qn("config:config-item")) if settings is not None else ():
            if get(item, "config:name") in ("PrinterName", "CurrentDatabaseDataSource", "ColorTableURL"):
                self._inventory.hidden("setting/", item.text or "", SegmentKind.PROPERTY, "Setting")

    def _note_members(self) -> None:
        for name, size in self._file.members.items():
            if name in self._pictures.used or name == "META-INF/manifest.xml" or not size:
                continue
            if re.match(r"(?i)(Basic|Scripts|Dialogs)/", name):
                self._warn("The macros are left out.")
            if name.startswith("META-INF/") and "signature" in name:
                self._warn("The digital signature does not fit the redacted file and is left out.")
            address = self._inventory.next_address("part")
            reason = "a part that the released file does not need"
            folder = posixpath.dirname(name)
            if _EMBEDDED.search(name) and not re.match(r"(?i)Basic/|Configurations2/|Object[ _]\d+/", name):
                reason = "an embedded object was not read and is left out"
                self._inventory.unread.append(UnreadArea(address, reason, withheld=True))
            self._inventory.removed_bytes(address, "part", size, reason if folder else "a part that is not needed")

    def _warn(self, sentence: str) -> None:
        if sentence not in self._inventory.warnings:
            self._inventory.warnings.append(sentence)


def _drop_objects(frame: Element) -> None:
    for node in list(frame.iterchildren(qn("draw:object"), qn("draw:object-ole"))):
        drop(node)


__all__ = ["OdfScan", "scan_odf"]
