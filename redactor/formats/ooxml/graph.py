"""The parts that a file is made of: followed from the main part along known relationships, and assembled anew."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from redactor.errors import DamagedFileError, UsageError
from redactor.formats.ooxml.assembly import Assembly
from redactor.formats.ooxml.container import Package, Relationship
from redactor.formats.ooxml.drawings import picture_uses
from redactor.formats.ooxml.inventory import Cut, Inventory
from redactor.formats.ooxml.names import NAMESPACES, OFFICE_RELATIONSHIP, qn
from redactor.formats.ooxml.pictures import Picture, describe, rewrite
from redactor.formats.ooxml.vocabulary import CopyRules, copy_allowed
from redactor.formats.ooxml.xmlparts import Element, drop, parse_xml, serialise
from redactor.model import Segment, SegmentKind, UnreadArea

_R = f"{{{NAMESPACES['r']}}}"
_DRAWING_TYPE = "application/vnd.openxmlformats-officedocument.drawingml."
_NEEDS_RELATION = (
    qn("w:headerReference"),
    qn("w:footerReference"),
    qn("a:hlinkClick"),
    qn("a:hlinkHover"),
    qn("a:hlinkMouseOver"),
    qn("x:drawing"),
    qn("x:tablePart"),
    qn("x:sheet"),
    qn("p:sldId"),
    qn("p:sldMasterId"),
    qn("p:sldLayoutId"),
)
_NEEDS_FRAME = (qn("c:chart"), qn("dgm:relIds"))
_FRAMES = (qn("w:drawing"), qn("xdr:graphicFrame"), qn("p:graphicFrame"), qn("wpg:graphicFrame"))
_SAFE_LINK = re.compile(r"(?:https?|mailto|tel|ftp):", re.IGNORECASE)
_REQUIRES = ("wps", "wpg", "wpc", "a14")


@dataclass(frozen=True, slots=True)
class PartKind:
    """A kind of part that is carried over.

    Attributes:
        relation: last word of the officeDocument relationship type.
        pattern: name in the new file; `{}` takes a number.
        content_type: in the new file.
        implicit: True when the part is used without a reference to its relationship id.
    """

    relation: str
    pattern: str
    content_type: str
    implicit: bool = False


def drawing_kinds(folder: str) -> tuple[PartKind, ...]:
    """Return the kinds of part below drawings, under `word`, `xl` or `ppt`."""
    return (
        PartKind("chart", f"{folder}/charts/chart{{}}.xml", f"{_DRAWING_TYPE}chart+xml"),
        PartKind("chartUserShapes", f"{folder}/drawings/userShapes{{}}.xml", f"{_DRAWING_TYPE}chartshapes+xml"),
        PartKind("diagramData", f"{folder}/diagrams/data{{}}.xml", f"{_DRAWING_TYPE}diagramData+xml"),
        PartKind("diagramLayout", f"{folder}/diagrams/layout{{}}.xml", f"{_DRAWING_TYPE}diagramLayout+xml"),
        PartKind("diagramQuickStyle", f"{folder}/diagrams/quickStyle{{}}.xml", f"{_DRAWING_TYPE}diagramStyle+xml"),
        PartKind("diagramColors", f"{folder}/diagrams/colors{{}}.xml", f"{_DRAWING_TYPE}diagramColors+xml"),
    )


@dataclass(eq=False)
class LoadedPart:
    """One part that is carried over.

    Attributes:
        kind: what it is.
        source: its name in the original.
        name: its name in the new file; addresses use this one.
        root: parsed, and reduced by the scan.
        relationships: of the original, by id.
        children: parts that it refers to, by original relationship id.
        dead_links: ids of external targets that a redaction takes away.
        dead: True for a part that the writer leaves out after all.
    """

    kind: PartKind
    source: str
    name: str
    root: Element
    relationships: dict[str, Relationship]
    children: dict[str, LoadedPart] = field(default_factory=dict)
    dead_links: set[str] = field(default_factory=set)
    dead: bool = False

    def used_ids(self) -> set[str]:
        """Return the relationship ids that the part's XML refers to."""
        return {
            value
            for node in self.root.iter()
            for name, value in node.attrib.items()
            if name.startswith(_R)
        }  # fmt: skip


class LinkTarget:
    """An external target: one cut takes the whole target away."""

    def __init__(self, part: LoadedPart, rid: str) -> None:
        self._part = part
        self._rid = rid

    def redact(self, cuts: Sequence[Cut]) -> None:
        """Mark the target as gone."""
        if cuts:
            self._part.dead_links.add(self._rid)


class PartGraph:
    """Loads the parts of a package and writes them into an assembly.

    Args:
        package: the opened file.
        kinds: the kinds that are carried over.
        prepare: called with each part once it is parsed; it takes hidden content out of the tree and notes it.
        inventory: receives links and pictures.
        parsers: for kinds of part that are not parsed as a whole, by relation.
    """

    def __init__(
        self,
        package: Package,
        kinds: Sequence[PartKind],
        prepare: Callable[[LoadedPart], None],
        inventory: Inventory,
        parsers: Mapping[str, Callable[[str, bytes], Element]] | None = None,
    ) -> None:
        self._parsers = parsers or {}
        self._package = package
        self._kinds = {kind.relation: kind for kind in kinds}
        self._prepare = prepare
        self._inventory = inventory
        self._by_source: dict[str, LoadedPart] = {}
        self._names: set[str] = set()
        self._pictures: dict[str, int] = {}

    @property
    def parts(self) -> tuple[LoadedPart, ...]:
        """Return all parts, the main one first."""
        return tuple(self._by_source.values())

    @property
    def carried(self) -> frozenset[str]:
        """Return the original names of parts and pictures that are carried over."""
        return frozenset(self._by_source) | frozenset(self._pictures)

    def load(self, source: str, kind: PartKind) -> LoadedPart:
        """Load a part and everything known below it."""
        first = self._load_one(source, kind)
        queue = [first]
        while queue:
            part = queue.pop(0)
            used = part.used_ids()
            for rid, relation in part.relationships.items():
                child_kind = self._kinds.get(relation_word(relation))
                if child_kind is None or relation.external or not relation.target:
                    continue
                if not child_kind.implicit and rid not in used:
                    continue
                if relation.target not in self._by_source:
                    queue.append(self._load_one(relation.target, child_kind))
                part.children[rid] = self._by_source[relation.target]
        return first

    def _load_one(self, source: str, kind: PartKind) -> LoadedPart:
        data = self._package.read(source)
        parser = self._parsers.get(kind.relation)
        root = parser(source, data) if parser is not None else parse_xml(data)
        relations = {r.rid: r for r in self._package.relationships(source)}
        part = LoadedPart(kind, source, self._choose_name(source, kind), root, relations)
        self._by_source[source] = part
        self._prepare(part)
        return part

    def _choose_name(self, source: str, kind: PartKind) -> str:
        if "{}" not in kind.pattern:
            return kind.pattern
        # The original number is kept where the name is the usual one; every other name may carry text.
        usual = re.escape(kind.pattern).replace(r"\{\}", r"\d{1,4}")
        if re.fullmatch(usual, source) and source not in self._names:
            name = source
        else:
            name = next(n for i in range(1, 20_000) if (n := kind.pattern.format(i)) not in self._names)
        self._names.add(name)
        return name

    def note_links(self, part: LoadedPart) -> None:
        """Note the external targets of a part: hyperlinks are kept and can be redacted, all else is left out."""
        used = part.used_ids()
        for rid, relation in part.relationships.items():
            if not relation.external or not relation.target:
                continue
            if _is_live_link(part, relation) and rid in used:
                address = self._inventory.next_address("link")
                segment = Segment(address, relation.target, SegmentKind.LINK, visible=False, label="Link target")
                self._inventory.live(segment, LinkTarget(part, rid))
            else:
                self._inventory.hidden("link/", relation.target, SegmentKind.LINK, "Link to another file")

    def note_pictures(self, part: LoadedPart) -> None:
        """Note each picture once, with what its file says besides pixels."""
        for use in picture_uses(part.root):
            target = self._image_target(part, use.rid)
            if target is None or target in self._pictures:
                continue
            number = self._pictures[target] = len(self._pictures) + 1
            self._note_picture(target, number)

    def _note_picture(self, target: str, number: int) -> None:
        about = describe(self._read_picture(target))
        address = f"picture/{number}"
        for n, text in enumerate(about.texts, 1):
            self._inventory.hidden(
                f"{address}/metadata/{n}", text, SegmentKind.PROPERTY, f"Data in picture {number}"
            )
        if not about.readable:
            reason = f"picture {number} is of a kind that can't be read and is left out"
            self._inventory.unread.append(UnreadArea(address, reason, withheld=True))
            self._inventory.removed_bytes(address, "picture", self._package.size(target), reason)
        elif not about.is_tiny:
            self._inventory.unread_picture(number, (about.width, about.height))

    def picture(self, number: int) -> bytes:
        """Return the bytes of a picture by its number; UsageError when there is none."""
        for target, own in self._pictures.items():
            if own == number:
                return self._read_picture(target)
        raise UsageError("There is no such picture in the file.")

    def _read_picture(self, target: str) -> bytes:
        try:
            return self._package.read(target)
        except DamagedFileError:
            return b""

    def _image_target(self, part: LoadedPart, rid: str) -> str | None:
        relation = part.relationships.get(rid)
        if relation is None or relation.external or not relation.target or relation_word(relation) != "image":
            return None
        return relation.target

    def put_all(
        self,
        assembly: Assembly,
        rules: CopyRules,
        folder: str,
        finish: Callable[[LoadedPart, bytes], bytes] | None = None,
    ) -> None:
        """Write every part with what it refers to into the assembly.

        Args:
            assembly: receives the parts.
            rules: terms, styles and bookmarks; the relationship ids are filled in here.
            folder: for pictures, such as `word`.
            finish: last change to a part's bytes.
        """
        media: dict[tuple[str, object], str] = {}
        for part in self.parts:
            if not part.dead:
                data = self._written(part, assembly, rules, folder, media)
                assembly.put(part.name, part.kind.content_type, finish(part, data) if finish else data)

    def _written(
        self,
        part: LoadedPart,
        assembly: Assembly,
        rules: CopyRules,
        folder: str,
        media: dict[tuple[str, object], str],
    ) -> bytes:
        """Return one part as written; `media` remembers which pictures are in the assembly already."""
        mapping = self._relate(part, assembly)
        for number, use in enumerate(picture_uses(part.root)):
            target = self._image_target(part, use.rid)
            if target is None:
                continue
            if (target, use.crop) not in media:
                areas = self._inventory.picture_areas(self._pictures.get(target, 0))
                picture = rewrite(self._read_picture(target), use.crop, areas)
                media[target, use.crop] = _put_picture(assembly, picture, folder, len(media) + 1)
            key = f"picture {number}"
            mapping[key] = assembly.relate(part.name, "image", media[target, use.crop])
            use.redirect(key)
        _prune(part.root, mapping)
        own = CopyRules(rules.terms, mapping, rules.styles, rules.bookmarks)
        clean = copy_allowed(part.root, own)
        return serialise(clean, _required(clean))

    def _relate(self, part: LoadedPart, assembly: Assembly) -> dict[str, str]:
        mapping = {}
        used = part.used_ids()
        for rid, relation in part.relationships.items():
            if rid in part.children:
                if part.children[rid].dead:
                    continue
                child = part.children[rid]
                mapping[rid] = assembly.relate(part.name, child.kind.relation, child.name)
            elif _is_live_link(part, relation) and rid in used:
                mapping[rid] = assembly.relate(part.name, "hyperlink", relation.target, external=True)
        return mapping


def _is_live_link(part: LoadedPart, relation: Relationship) -> bool:
    is_link = relation.external and relation_word(relation) == "hyperlink" and relation.rid not in part.dead_links
    # Paths of files and shares name servers, folders and people.
    return is_link and bool(_SAFE_LINK.match(relation.target))


def relation_word(relation: Relationship) -> str:
    """Return the last word of an officeDocument relationship type, "" for all other types."""
    if not relation.kind.startswith(OFFICE_RELATIONSHIP):
        return ""
    return relation.kind[len(OFFICE_RELATIONSHIP) :]


def _put_picture(assembly: Assembly, picture: Picture, folder: str, number: int) -> str:
    name = f"{folder}/media/image{number}{picture.extension}"
    assembly.put(name, "", picture.data)
    return name


def _prune(root: Element, mapping: Mapping[str, str]) -> None:
    """Take out elements that mean nothing, or make a file unreadable, without their relationship."""
    for node in list(root.iter(*_NEEDS_RELATION)):
        if node.get(qn("r:id")) not in mapping:
            drop(node)
    for node in list(root.iter(qn("x:hyperlink"))):
        if node.get(qn("r:id")) not in mapping and not node.get("location"):
            drop(node)
    for links in list(root.iter(qn("x:hyperlinks"))):
        if not len(links):
            drop(links)
    for node in list(root.iter(*_NEEDS_FRAME)):
        if node.getparent() is None or node.getparent().tag != qn("a:graphicData"):
            continue
        ids = [value for name, value in node.attrib.items() if name.startswith(_R)]
        if not ids or any(rid not in mapping for rid in ids):
            frame = next(node.iterancestors(*_FRAMES), node)
            drop(frame)


def _required(root: Element) -> tuple[str, ...]:
    named = {word for node in root.iter(qn("mc:Choice")) for word in (node.get("Requires") or "").split()}
    return tuple(prefix for prefix in _REQUIRES if prefix in named)
