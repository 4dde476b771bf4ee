"""The scan of a presentation: one pass that reader and writer share, so that addresses mean the same to both."""

from __future__ import annotations

from dataclasses import dataclass

from redactor.errors import DamagedFileError, UnsupportedFormatError
from redactor.formats.ooxml.container import Package, Relationship
from redactor.formats.ooxml.drawings import (
    paragraph_text,
    resolve_alternatives,
    scan_attributes,
    scan_chart,
    scan_paragraphs,
)
from redactor.formats.ooxml.graph import LoadedPart, PartGraph, PartKind, drawing_kinds, relation_word
from redactor.formats.ooxml.inventory import Inventory
from redactor.formats.ooxml.leftovers import note_leftovers
from redactor.formats.ooxml.names import qn
from redactor.formats.ooxml.xmlparts import Element, drop, parse_xml
from redactor.formats.pptx.reduction import blank_prompts, drawing_text, reduce_slide
from redactor.model import Segment, SegmentKind

_PML = "application/vnd.openxmlformats-officedocument.presentationml."
MAIN = PartKind("officeDocument", "ppt/presentation.xml", f"{_PML}presentation.main+xml")
_KINDS = (
    PartKind("slideMaster", "ppt/slideMasters/slideMaster{}.xml", f"{_PML}slideMaster+xml"),
    PartKind("slideLayout", "ppt/slideLayouts/slideLayout{}.xml", f"{_PML}slideLayout+xml", implicit=True),
    PartKind("slide", "ppt/slides/slide{}.xml", f"{_PML}slide+xml"),
    PartKind(
        "theme", "ppt/theme/theme{}.xml", "application/vnd.openxmlformats-officedocument.theme+xml", implicit=True
    ),
    PartKind("tableStyles", "ppt/tableStyles.xml", f"{_PML}tableStyles+xml", implicit=True),
    *drawing_kinds("ppt"),
)
# A layout names its master without an id in its XML; a presentation names its masters with one.
_MASTER_OF_LAYOUT = PartKind(
    "slideMaster", "ppt/slideMasters/slideMaster{}.xml", f"{_PML}slideMaster+xml", implicit=True
)
_KEPT = frozenset(
    qn(f"p:{name}") for name in ("sldMasterIdLst", "sldIdLst", "sldSz", "notesSz", "defaultTextStyle")
)
_USUAL_SIZE = (9_144_000, 6_858_000)


@dataclass(frozen=True, slots=True)
class PresentationScan:
    """A presentation, read and taken apart: the inventory of its texts and the parts that they came from."""

    inventory: Inventory
    graph: PartGraph


@dataclass(frozen=True, slots=True)
class _Slide:
    number: int
    rid: str
    source: str
    shown: bool


def scan_presentation(data: bytes) -> PresentationScan:
    """Read a .pptx, .pptm, .potx, .potm, .ppsx or .ppsm file.

    Raises:
        DamagedFileError, EncryptedFileError, UnsupportedFormatError, LimitError: the file is refused.
    """
    return _Scanner(Package(data)).scan()


class _Scanner:
    def __init__(self, package: Package) -> None:
        self._package = package
        self._inventory = Inventory()
        self._main = _find_main(package)
        root = parse_xml(package.read(self._main))
        if root.tag != qn("p:presentation"):
            raise UnsupportedFormatError("The file is not a PowerPoint presentation.")
        self._size = _slide_size(root)
        self._slides = self._list_slides(root)
        self._by_source = {slide.source: slide for slide in self._slides}
        self._noted: set[str] = set()
        self._layouts = self._used_layouts(root)
        kinds = (*_KINDS[1:], _MASTER_OF_LAYOUT)
        self._graph = PartGraph(package, kinds, self._prepare, self._inventory)

    def _targets(self, source: str, word: str) -> list[Relationship]:
        relations = self._package.relationships(source)
        return [r for r in relations if relation_word(r) == word and r.target and not r.external]

    def _list_slides(self, root: Element) -> list[_Slide]:
        targets = {r.rid: r.target for r in self._targets(self._main, "slide")}
        slides = []
        for number, node in enumerate(root.iter(qn("p:sldId")), 1):
            rid = node.get(qn("r:id"), "")
            source = targets.get(rid, "")
            if not source:
                raise DamagedFileError("A slide of the presentation is missing.")
            slide = parse_xml(self._package.read(source))
            shown = (slide.get("show") or "1") not in ("0", "false", "off")
            slides.append(_Slide(number, rid, source, shown))
        return slides

    def _used_layouts(self, root: Element) -> set[str]:
        """Layouts that a shown slide uses; a master without any keeps its first, since it must have one."""
        used = {r.target for s in self._slides if s.shown for r in self._targets(s.source, "slideLayout")}
        masters = {r.rid: r.target for r in self._targets(self._main, "slideMaster")}
        for node in root.iter(qn("p:sldMasterId")):
            layouts = [r.target for r in self._targets(masters.get(node.get(qn("r:id"), ""), ""), "slideLayout")]
            if layouts and not used.intersection(layouts):
                used.add(layouts[0])
        return used

    def scan(self) -> PresentationScan:
        self._graph.load(self._main, MAIN)
        for part in sorted(self._graph.parts, key=self._reading_order):
            self._scan_part(part)
        for slide in self._slides:
            self._note_unseen(slide)
        carried = self._graph.carried | self._noted
        readers = {
            "cmLst": _note_comments,
            "cmAuthorLst": _note_authors,
            "authorLst": _note_authors,
            "sldLayout": _note_unused,
            "notesMaster": _note_unused,
            "handoutMaster": _note_unused,
            "presentationPr": _note_nothing,
            "viewPr": _note_nothing,
        }
        note_leftovers(self._package, frozenset(carried), self._inventory, readers)
        return PresentationScan(self._inventory, self._graph)

    def _reading_order(self, part: LoadedPart) -> tuple[int, int]:
        slide = self._by_source.get(part.source)
        return (0, slide.number) if slide is not None else (1, 0)

    def _prepare(self, part: LoadedPart) -> None:
        relation = part.kind.relation
        part.root.attrib.pop("conformance", None)
        if relation == "officeDocument":
            self._prepare_main(part.root)
        elif relation in ("slide", "slideLayout", "slideMaster"):
            reduce_slide(part.root, self._size, self._inventory)
            if relation != "slide":
                blank_prompts(part.root, self._inventory)
            if relation == "slideMaster":
                self._keep_used_layouts(part)
        elif relation == "tableStyles":
            for number, node in enumerate(part.root.iter(qn("a:tblStyle")), 1):
                node.set("styleName", f"Style {number}")
        elif relation == "chart":
            for formula in part.root.iter(qn("c:f")):
                # The workbook behind the chart is left out; the place it named must still be well-formed.
                formula.text = "Sheet1!$A$1"
        elif relation != "theme":
            for text in resolve_alternatives(part.root):
                self._inventory.hidden("fallback/", text, SegmentKind.HIDDEN_TEXT, "Other version of a drawing")

    def _prepare_main(self, root: Element) -> None:
        shown = {slide.rid for slide in self._slides if slide.shown}
        for node in list(root.iter(qn("p:sldId"))):
            if node.get(qn("r:id")) not in shown:
                drop(node)
        for child in list(root):
            if child.tag not in _KEPT:
                # Custom shows, sections, tags.
                names = [node.get("name", "") for node in child.iter() if isinstance(node.tag, str)]
                text = "\n".join(filter(None, names))
                self._inventory.hidden("show-name/", text, SegmentKind.PROPERTY, "Name of a section or show")
                drop(child)

    def _keep_used_layouts(self, part: LoadedPart) -> None:
        for rid, relation in list(part.relationships.items()):
            if relation_word(relation) == "slideLayout" and relation.target not in self._layouts:
                # Its kind is loaded without a reference; it must not come along with its master.
                del part.relationships[rid]
        for node in list(part.root.iter(qn("p:sldLayoutId"))):
            if node.get(qn("r:id")) not in part.relationships:
                drop(node)

    def _scan_part(self, part: LoadedPart) -> None:
        relation, inventory = part.kind.relation, self._inventory
        slide = self._by_source.get(part.source)
        if slide is not None and relation == "slide":
            for number, paragraph in enumerate(part.root.iter(qn("a:p")), 1):
                text = paragraph_text(paragraph)
                in_table = next(paragraph.iterancestors(qn("a:tc")), None) is not None
                kind = SegmentKind.TABLE_CELL if in_table else SegmentKind.BODY
                segment = Segment(
                    f"slide/{slide.number}#p{number}", text.text, kind, label=f"Slide {slide.number}"
                )
                inventory.live(segment, text)
        elif relation not in ("theme", "tableStyles", "officeDocument"):
            scan_paragraphs(part.root, part.name, inventory, SegmentKind.BODY, "Drawing")
        if relation == "chart":
            scan_chart(part.root, part.name, inventory)
        if relation not in ("theme", "tableStyles"):
            scan_attributes(part.root, part.name, inventory, SegmentKind.BODY)
        self._graph.note_links(part)
        self._graph.note_pictures(part)

    def _note_unseen(self, slide: _Slide) -> None:
        """Note the speaker's notes of a slide, and the slide itself when it is hidden."""
        if not slide.shown:
            text = drawing_text(parse_xml(self._package.read(slide.source)))
            address = f"hidden-slide/{slide.number}"
            self._inventory.hidden(address, text, SegmentKind.HIDDEN_SHEET, "Hidden slide")
            self._inventory.removed_bytes(
                f"{address}/part", "slide", self._package.size(slide.source), "a hidden slide is left out"
            )
            self._noted.add(slide.source)
        for relation in self._targets(slide.source, "notesSlide"):
            root = parse_xml(self._package.read(relation.target))
            for field in list(root.iter(qn("a:fld"))):
                drop(field)
            self._noted.add(relation.target)
            self._inventory.hidden(
                f"note/{slide.number}" if not self._inventory.knows(f"note/{slide.number}") else "note-more/",
                drawing_text(root),
                SegmentKind.NOTE,
                "Speaker's notes",
            )


def _find_main(package: Package) -> str:
    for relation in package.relationships():
        if relation_word(relation) == "officeDocument" and relation.target and not relation.external:
            return relation.target
    fallback = package.find("ppt/presentation.xml")
    if fallback is None:
        raise DamagedFileError("The file holds no presentation part.")
    return fallback


def _slide_size(root: Element) -> tuple[int, int]:
    node = root.find(qn("p:sldSz"))
    width, height = (node.get("cx", ""), node.get("cy", "")) if node is not None else ("", "")
    return (int(width), int(height)) if width.isdigit() and height.isdigit() else _USUAL_SIZE


def _note_comments(root: Element, inventory: Inventory) -> None:
    for number, comment in enumerate(root, 1):
        texts = [node.text or "" for node in comment.iter(qn("p:text"))]
        inventory.hidden(
            "comment/",
            "\n".join([*texts, drawing_text(comment)]).strip(),
            SegmentKind.COMMENT,
            f"Comment {number}",
        )


def _note_authors(root: Element, inventory: Inventory) -> None:
    for author in root:
        names = [author.get(key, "") for key in ("name", "initials", "userId")]
        inventory.hidden("person/", "\n".join(filter(None, names)), SegmentKind.PROPERTY, "Author of comments")


def _note_unused(root: Element, inventory: Inventory) -> None:
    """Note layouts that no slide uses, and the masters of notes and handouts."""
    blank_prompts(root, inventory)
    inventory.hidden("unused-layout/", drawing_text(root), SegmentKind.HIDDEN_TEXT, "Layout that no slide uses")


def _note_nothing(_root: Element, _inventory: Inventory) -> None:
    """Settings of the screen and the printer say nothing."""
