"""Takes out of slides, layouts and masters what an audience does not see, and notes it."""

from __future__ import annotations

import re

from redactor.formats.ooxml.drawings import UNDERSTOOD, resolve_alternatives
from redactor.formats.ooxml.inventory import Inventory
from redactor.formats.ooxml.names import GRAPHIC_URIS, NAMESPACES, qn
from redactor.formats.ooxml.xmlparts import Element, drop
from redactor.formats.pptx.geometry import shapes_beside
from redactor.model import SegmentKind

_UNDERSTOOD = UNDERSTOOD | {NAMESPACES["a14"]}
_SHAPES = (qn("p:sp"), qn("p:pic"), qn("p:cxnSp"), qn("p:graphicFrame"), qn("p:grpSp"))
# Order and sound of a show. Shapes that an animation would bring in are simply there.
_SHOW = (qn("p:timing"), qn("p:transition"), qn("p:custDataLst"), qn("p:controls"), qn("p:contentPart"))
_USUAL_PROMPT = re.compile(
    r"(?:Click (?:icon )?to (?:edit|add) .*|(?:Second|Third|Fourth|Fifth) level|\W*\d*\W*|[‹<]#[›>]|Date|Footer"
    r"|\d{1,4}[./-]\d{1,2}[./-]\d{1,4})"
)
_USUAL_SLIDE_NAME = re.compile(
    r"(?:Custom Layout|Title (?:and|Slide|Only|Content).*|.*Text|.*Content|Blank|Comparison|Section Header|"
    r".*Caption|Slide ?\d*|.*Picture.*)?"
)
_MEDIA = tuple(qn(f"a:{name}") for name in ("videoFile", "audioFile", "wavAudioFile", "quickTimeFile", "audioCd"))


def reduce_slide(root: Element, size: tuple[int, int], inventory: Inventory) -> None:
    """Reduce a slide, a layout or a master.

    Args:
        root: the part; changed in place.
        size: of the slides, in EMU.
        inventory: receives what is taken out.
    """
    for text in resolve_alternatives(root, _UNDERSTOOD):
        inventory.hidden("fallback/", text, SegmentKind.HIDDEN_TEXT, "Other version of a drawing")
    for node in list(root.iter(*_SHOW, *_MEDIA)):
        drop(node)
    for common in root.iter(qn("p:cSld")):
        name = common.get("name", "")
        if not _USUAL_SLIDE_NAME.fullmatch(name):
            inventory.hidden("slide-name/", name, SegmentKind.PROPERTY, "Name of a slide or layout")
    _settle_objects(root)
    for shape in list(root.iter(*_SHAPES)):
        if shape.getparent() is not None and _is_hidden(shape):
            _hide(shape, "hidden/", "Hidden shape", inventory)
    for tree in root.iter(qn("p:spTree")):
        for shape in shapes_beside(tree, size):
            _hide(shape, "off-slide/", "Shape beside the slide", inventory)
    for link in list(root.iter(qn("a:hlinkClick"), qn("a:hlinkHover"), qn("a:hlinkMouseOver"))):
        # Names of macros and programs; jumps to other slides may lead to one that is left out.
        action = link.get("action", "")
        inventory.hidden("link-action/", _spoken(action), SegmentKind.LINK, "Action of a link")
        if action.startswith("ppaction://"):
            drop(link)


def blank_prompts(root: Element, inventory: Inventory) -> None:
    """Empty the placeholders of a layout or master: slides show their own text in these places."""
    for shape in root.iter(qn("p:sp")):
        if shape.find(f"{qn('p:nvSpPr')}/{qn('p:nvPr')}/{qn('p:ph')}") is None:
            continue
        for paragraph in shape.iter(qn("a:p")):
            text = drawing_text(paragraph)
            if not _USUAL_PROMPT.fullmatch(text):
                inventory.hidden("prompt/", text, SegmentKind.HIDDEN_TEXT, "Prompt of a placeholder")
            for run in list(paragraph.iterchildren(qn("a:r"), qn("a:fld"), qn("a:br"))):
                drop(run)


def drawing_text(root: Element) -> str:
    """Return the text of every paragraph below a node, each on a line of its own."""
    paragraphs = [root] if root.tag == qn("a:p") else root.iter(qn("a:p"))
    return "\n".join(filter(None, ("".join(p.itertext(qn("a:t"), qn("m:t"))) for p in paragraphs)))


def _settle_objects(root: Element) -> None:
    """An embedded object leaves its preview picture; frames of kinds that are not known go."""
    for frame in list(root.iter(qn("p:graphicFrame"))):
        data = next(frame.iter(qn("a:graphicData")), None)
        if data is not None and data.get("uri") in GRAPHIC_URIS:
            continue
        preview = next(frame.iter(qn("p:pic")), None)
        if preview is not None:
            frame.getparent().replace(frame, preview)
        else:
            drop(frame)


def _is_hidden(shape: Element) -> bool:
    own = next((node for child in shape for node in child.iterchildren(qn("p:cNvPr"))), None)
    return own is not None and (own.get("hidden") or "0") in ("1", "true", "on")


def _hide(shape: Element, address: str, label: str, inventory: Inventory) -> None:
    texts = [drawing_text(shape)]
    texts += [node.get(key, "") for node in shape.iter(qn("p:cNvPr")) for key in ("descr", "title")]
    inventory.hidden(address, "\n".join(filter(None, texts)), SegmentKind.HIDDEN_TEXT, label)
    drop(shape)


def _spoken(action: str) -> str:
    """Return what of an action is text: a macro's, program's or show's name."""
    return re.sub(r"ppaction://(?:\w+)|[?&]?\w+=", " ", action).strip()
