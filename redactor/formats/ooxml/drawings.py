"""What drawings, charts, SmartArt and VML hold: paragraphs, values, pictures, alternative texts."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from redactor.formats.ooxml.inventory import AttributeText, Cut, ElementText, Inventory, Piece, RunText, apply_cuts
from redactor.formats.ooxml.names import NAMESPACES, qn, short
from redactor.formats.ooxml.pictures import Crop
from redactor.formats.ooxml.vocabulary import ALT_TEXT_ATTRIBUTES
from redactor.formats.ooxml.xmlparts import Element, drop, unwrap
from redactor.model import Segment, SegmentKind

UNDERSTOOD = frozenset({NAMESPACES["wps"], NAMESPACES["wpg"], NAMESPACES["wpc"]})
_BREAKS = {qn("a:br"): "\n"}
_USUAL_NAME = re.compile(
    r"(?:Picture|Image|Grafik|Bild|Text ?Box|Rectangle|Rounded Rectangle|Shape|Chart|Group"
    r"|(?:Straight (?:Arrow )?)?Connector|Diagram|Object|Oval|Line|AutoShape|Freeform(?:: Shape)?|Frame|Canvas"
    r"|Table|Arrow|Content Placeholder|Title|Subtitle|WordPictureWatermark|PowerPlusWaterMarkObject)?[ _:-]?\d*"
)


def resolve_alternatives(root: Element, understood: frozenset[str] = UNDERSTOOD) -> list[str]:
    """Settle every mc:AlternateContent on the one branch that is shown, and return texts only the others hold.

    A Choice of a kind that the allow-list knows stays, alone; otherwise the Fallback takes the place of the whole.
    """
    lost = []
    # Innermost first: a branch that is dropped takes its own alternatives with it.
    for node in reversed(list(root.iter(qn("mc:AlternateContent")))):
        if node.getparent() is None:
            continue
        choice = next((c for c in node.iterchildren(qn("mc:Choice")) if _is_understood(c, understood)), None)
        shown = choice if choice is not None else next(node.iterchildren(qn("mc:Fallback")), None)
        shown_text = _words(shown) if shown is not None else ""
        for branch in list(node):
            if branch is not shown:
                text = _words(branch)
                if text and text not in shown_text:
                    lost.append(text)
                drop(branch)
        if choice is None:
            if shown is not None:
                unwrap(shown)
            unwrap(node)
        else:
            choice.set("Requires", _canonical_requires(choice))
    return lost


def _is_understood(choice: Element, understood: frozenset[str]) -> bool:
    words = (choice.get("Requires") or "").split()
    return bool(words) and all(choice.nsmap.get(word) in understood for word in words)


def _canonical_requires(choice: Element) -> str:
    by_uri = {NAMESPACES[prefix]: prefix for prefix in ("wps", "wpg", "wpc", "a14")}
    return " ".join(by_uri[choice.nsmap[word]] for word in choice.get("Requires").split())


def _words(branch: Element) -> str:
    tags = (qn("w:t"), qn("a:t"), qn("m:t"), qn("w:delText"), qn("w:instrText"))
    texts = ["".join(p.itertext(*tags)) for p in branch.iter(qn("w:p"), qn("a:p"))]
    strings = [node.get("string", "") for node in branch.iter(qn("v:textpath"))]
    return "\n".join(text for text in (*texts, *strings) if text)


def scan_paragraphs(root: Element, part: str, inventory: Inventory, kind: SegmentKind, label: str) -> None:
    """Note each DrawingML paragraph as `part#tN`."""
    for number, paragraph in enumerate(root.iter(qn("a:p")), 1):
        text = paragraph_text(paragraph)
        inventory.live(Segment(f"{part}#t{number}", text.text, kind, label=label), text)


def paragraph_text(paragraph: Element) -> RunText:
    """Return the text of one DrawingML paragraph over its runs, fields, breaks and equations."""
    pieces = [
        Piece(node, _BREAKS[node.tag], own_text=False) if node.tag in _BREAKS else Piece(node, node.text or "")
        for node in paragraph.iter(qn("a:t"), qn("m:t"), *_BREAKS)
    ]
    return RunText(pieces, qn("a:t"))


class ChartValue:
    """One cached value of a chart: a text is cut, a number is taken out with its point."""

    def __init__(self, element: Element) -> None:
        self._element = element

    def redact(self, cuts: Sequence[Cut]) -> None:
        """Cut a text; drop a number."""
        parent = self._element.getparent()
        numeric = any(a.tag in (qn("c:numCache"), qn("c:numLit")) for a in self._element.iterancestors())
        if numeric and parent is not None and parent.tag == qn("c:pt"):
            drop(parent)
        else:
            self._element.text = apply_cuts(self._element.text or "", cuts)


def scan_chart(root: Element, part: str, inventory: Inventory) -> None:
    """Note a chart's cached values and trend line names as `part#vN`."""
    for number, node in enumerate(root.iter(qn("c:v"), qn("c:name")), 1):
        carrier = ChartValue(node) if node.tag == qn("c:v") else ElementText(node)
        inventory.live(Segment(f"{part}#v{number}", node.text or "", label="Chart"), carrier)


def scan_attributes(root: Element, part: str, inventory: Inventory, shown_as: SegmentKind) -> None:
    """Note texts in attributes: alternative texts as `alt/N`, watermarks as `part#wN`; names of objects go."""
    watermarks = 0
    for node in root.iter():
        tag = short(node.tag)
        for name, value in list(node.attrib.items()):
            attribute = short(name) if name[0] == "{" else name
            place = f"{tag}@{attribute}"
            if place == "v:textpath@string" and value:
                watermarks += 1
                inventory.live(
                    Segment(f"{part}#w{watermarks}", value, shown_as, label="Text art"), AttributeText(node, name)
                )
            elif place in ALT_TEXT_ATTRIBUTES and value:
                address = inventory.next_address("alt")
                segment = Segment(address, value, SegmentKind.ALT_TEXT, visible=False, label="Alternative text")
                inventory.live(segment, AttributeText(node, name))
            elif _is_lost_text(tag, attribute, value):
                inventory.hidden("object-name/", value, SegmentKind.PROPERTY, "Name of an object")


def _is_lost_text(tag: str, attribute: str, value: str) -> bool:
    if attribute in ("tooltip", "w:tooltip", "o:title", "title", "w:docLocation"):
        return bool(value)
    return attribute == "name" and tag.endswith((":docPr", ":cNvPr")) and not _USUAL_NAME.fullmatch(value)


@dataclass(frozen=True, slots=True)
class PictureUse:
    """One place where a picture is shown, and how much of it is cut away there."""

    element: Element
    attribute: str
    rid: str
    crop: Crop | None = None

    def redirect(self, rid: str) -> None:
        """Point to another relationship; a picture that was really cropped is not cropped again."""
        self.element.set(self.attribute, rid)
        if self.crop is None:
            return
        if self.element.tag == qn("a:blip"):
            for node in list(self.element.getparent().iterchildren(qn("a:srcRect"))):
                drop(node)
        else:
            for side in _VML_CROPS:
                self.element.attrib.pop(side, None)


_VML_CROPS = ("cropleft", "croptop", "cropright", "cropbottom")


def picture_uses(root: Element) -> Iterator[PictureUse]:
    """Yield every place that shows a picture of the package, in document order."""
    for node in list(root.iter(qn("a:blip"), qn("v:imagedata"), qn("v:fill"), qn("v:stroke"))):
        attribute = qn("r:embed") if node.tag == qn("a:blip") else qn("r:id")
        rid = node.get(attribute)
        if rid:
            yield PictureUse(node, attribute, rid, _crop_of(node))


def _crop_of(node: Element) -> Crop | None:
    if node.tag == qn("a:blip"):
        rect = next(node.getparent().iterchildren(qn("a:srcRect")), None)
        sides = [_share(rect.get(side), 100_000.0) for side in "ltrb"] if rect is not None else []
    else:
        sides = [_share(node.get(side), 1.0) for side in _VML_CROPS]
    if not any(side > 0 for side in sides) or any(side < 0 for side in sides):
        return None
    crop = Crop(*sides)
    return crop if crop.is_visible else None


def _share(value: str | None, unit: float) -> float:
    """Read a side of a crop: 1/1000 per cent, per cent, 1/65536 (VML's `f`) or a plain share."""
    if not value:
        return 0.0
    try:
        if value.endswith("%"):
            return float(value[:-1]) / 100
        if value.endswith("f"):
            return float(value[:-1]) / 65_536
        return float(value) / unit
    except ValueError:
        return 0.0
