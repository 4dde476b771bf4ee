"""Styles: which hide their text, and which names are Word's own. Names that a person chose are not copied."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from redactor.formats.ooxml.inventory import Inventory
from redactor.formats.ooxml.names import qn
from redactor.formats.ooxml.xmlparts import Element
from redactor.model import SegmentKind

# The latent styles of Word (ISO 29500-1, 17.7.4.5) and the names LibreOffice and pandoc use in their place.
_BUILT_IN = re.compile(
    r"normal( indent| table| \(web\))?|default( paragraph font| style)?|standard|no (list|spacing)"
    r"|(heading|index|toc|überschrift|titre) [1-9]|(index|toc|toa|note|bibliography) heading|heading|index"
    r"|(footnote|endnote|annotation) (text|reference|subject)|header( left| right)?|footer( left| right)?|caption"
    r"|table of (figures|authorities|contents)|envelope (address|return)|line number|page number|macro( text)?"
    r"|list( bullet| number| continue| contents| heading| paragraph)?( [2-5])?|title|subtitle|closing"
    r"|signature|body text( indent| first indent)?( [23])?|text body( indent)?|body|message header|salutation"
    r"|date|block text|hyperlink|followedhyperlink|strong|emphasis|document map|plain text|e-mail signature"
    r"|balloon text|html (top of form|bottom of form|acronym|address|cite|code|definition|keyboard"
    r"|preformatted|sample|typewriter|variable)|outline list [1-3]|placeholder text|revision|(intense )?quote"
    r"|(subtle|intense) (emphasis|reference)|book title|bibliography|first paragraph|compact|author|abstract"
    r"|source code|table contents|frame contents"
    r"|table (simple|classic|colorful|columns|grid|list|web|3d effects|subtle) ?\d?"
    r"|table (contemporary|elegant|professional|normal|theme|grid light)|plain table [1-5]"
    r"|(light|medium|dark|colorful) (shading|list|grid)( [1-3])?( accent [1-6])?"
    r"|(grid|list) table [1-7]( (light|dark|colorful))?( accent [1-6])?"
    r"|style \d+|(smart )?hyperlink|mention|hashtag|unresolved mention|smart link"
)
_HEADING = re.compile(r"(?:heading|überschrift|titre) ([1-9])")
_OFF = frozenset({"0", "false", "off"})


@dataclass
class Styles:
    """What the styles part says.

    Attributes:
        ids: original style id -> id in the new file.
        hidden_characters: ids of character styles that hide text.
        hidden_paragraphs: ids of paragraph styles that hide text.
        levels: ids of paragraph styles for headings -> level from 1.
        default_hidden: True when the default paragraph style or the document defaults hide text.
    """

    ids: dict[str, str] = field(default_factory=dict)
    hidden_characters: set[str] = field(default_factory=set)
    hidden_paragraphs: set[str] = field(default_factory=set)
    levels: dict[str, int] = field(default_factory=dict)
    default_hidden: bool = False


def is_on(properties: Element | None, tag: str) -> bool | None:
    """Read a toggle such as w:vanish: True, False, or None when it does not stand there."""
    node = properties.find(tag) if properties is not None else None
    if node is None:
        return None
    return (node.get(qn("w:val")) or "true").lower() not in _OFF


def read_styles(root: Element) -> Styles:
    """Find the styles that hide text, through their inheritance, and give every style its new id."""
    styles = Styles()
    nodes = {node.get(qn("w:styleId"), ""): node for node in root.iter(qn("w:style"))}
    defaults = root.find(f"{qn('w:docDefaults')}/{qn('w:rPrDefault')}/{qn('w:rPr')}")
    styles.default_hidden = bool(is_on(defaults, qn("w:vanish")))
    for style_id, node in nodes.items():
        if not _hides(style_id, nodes):
            continue
        if node.get(qn("w:type")) == "character":
            styles.hidden_characters.add(style_id)
        else:
            styles.hidden_paragraphs.add(style_id)
            is_default = (node.get(qn("w:default")) or "0").lower() not in _OFF
            styles.default_hidden = styles.default_hidden or (is_default and node.get(qn("w:type")) == "paragraph")
    _choose_ids(nodes, styles.ids)
    styles.levels = {style_id: level for style_id, node in nodes.items() if (level := _level(node))}
    return styles


def outline_level(properties: Element | None) -> int:
    """Return the level (from 1) that w:outlineLvl gives a paragraph or style; 0 where it is body text."""
    node = properties.find(qn("w:outlineLvl")) if properties is not None else None
    value = node.get(qn("w:val"), "") if node is not None else ""
    # 9 says "body text" (ISO 29500-1, 17.3.1.20).
    return int(value) + 1 if value.isdecimal() and int(value) < 9 else 0


def _level(style: Element) -> int:
    """Return a heading's level: by its outline level, or by the name that Word gives it."""
    found = outline_level(style.find(qn("w:pPr")))
    name = _HEADING.fullmatch(_name_of(style).casefold())
    return found or (int(name[1]) if name else 1 if _name_of(style).casefold() == "title" else 0)


def _hides(style_id: str, nodes: dict[str, Element]) -> bool:
    seen: set[str] = set()
    while style_id in nodes and style_id not in seen:
        seen.add(style_id)
        node = nodes[style_id]
        value = is_on(node.find(qn("w:rPr")), qn("w:vanish"))
        if value is not None:
            return value
        base = node.find(qn("w:basedOn"))
        style_id = base.get(qn("w:val"), "") if base is not None else ""
    return False


def _choose_ids(nodes: dict[str, Element], ids: dict[str, str]) -> None:
    taken: set[str] = set()
    for number, (style_id, node) in enumerate(nodes.items(), 1):
        name = _name_of(node)
        if is_built_in(name):
            words = name.removesuffix(" Char").split()
            chosen = "".join(w[:1].upper() + w[1:] for w in words) + ("Char" if name.endswith(" Char") else "")
            chosen = re.sub(r"\W", "", chosen)
        else:
            chosen = f"Style{number}"
        if chosen in taken:
            chosen = f"Style{number}"
        taken.add(chosen)
        ids[style_id] = chosen


def is_built_in(name: str) -> bool:
    """True for a style name that comes with Word, also as the character half of a linked style."""
    return bool(_BUILT_IN.fullmatch(name.removesuffix(" Char").casefold()))


def rename_styles(root: Element, styles: Styles, inventory: Inventory) -> None:
    """Give names that a person chose a neutral one; note them as hidden text."""
    for node in root.iter(qn("w:style")):
        name = _name_of(node)
        if not is_built_in(name):
            inventory.hidden("style/", name, SegmentKind.PROPERTY, "Name of a style")
            number = styles.ids[node.get(qn("w:styleId"), "")].removeprefix("Style")
            for child in node.iterchildren(qn("w:name")):
                child.set(qn("w:val"), f"Style {number}")
        for alias in node.iterchildren(qn("w:aliases")):
            inventory.hidden("style/", alias.get(qn("w:val"), ""), SegmentKind.PROPERTY, "Name of a style")


def _name_of(node: Element) -> str:
    child = node.find(qn("w:name"))
    return child.get(qn("w:val"), "") if child is not None else ""
