"""Styles: which hide what they format, and which names are the programs' own. Names that a person chose go."""

from __future__ import annotations

import re
from collections.abc import Iterable

from redactor.formats.odf.names import get, qn, short
from redactor.formats.ooxml.inventory import Inventory
from redactor.formats.ooxml.xmlparts import Element
from redactor.model import SegmentKind

# Names that programs number themselves (P1, T12, ce3, Mdp1, fr2, pm1, dp1), and LibreOffice's own styles.
_NUMBERED = re.compile(r"[A-Za-z]{1,4}\d{1,6}")
_USUAL = frozenset(
    """
    a accent address addressee anchor and arrow bad balloon bibliography bitmap blank block blue body book
    built bullet bw caps caption cell char character characters circle citation classic close co colorful columns
    comment comparison complimentary concave conditional cont contemporary content contents currency dark
    dash dashed date default default_cell_style definition document dotted drawing drop effects elegant
    emphasis end endnote entry envelope error example excel fill fillbitmap filled fine first font footer
    footnote formula frame good gradient graphics gray green grid hanging hatch hatching header heading
    heading1 headline headline1 headline2 horizontal html hyperlink illustration in indent index intense
    internet landscape left light line linear lined link list listlabel long macro main marginalia measure
    medium message msarrow msarrowend msarrowopenend msfillbitmap mstransgradient neutral no normal note
    number numbering object objectwitharrow objectwithoutfill objectwithshadow office ole only orange
    outline outlined page paragraph percentage picture placeholder plain preformatted professional
    quotations quote reference result result2 return right ro rubies salutation section sender separator
    shading shadow shapes short signature simple slide source square standard start status string strong
    style subtitle subtle symbol symbols symmetric table teletype text textbody textbodyindent
    textbodyjustified theme title title1 title2 toa toc transparency two ultrafine unspaced untitled user
    value variable vertical visited warning watermark web with yellow
    """.split()  # noqa: SIM905  (reads best as prose)
)
_LAYOUT_STYLE = re.compile(r"(.+)(-(?:title|subtitle|outline[1-9]|notes|background|backgroundobjects))")
# Definitions outside of style:style, which call their name draw:name.
_DRAWN = frozenset(
    {
        "draw:gradient", "draw:hatch", "draw:fill-image", "draw:marker", "draw:stroke-dash", "draw:opacity",
        "svg:linearGradient", "svg:radialGradient",
    }
)  # fmt: skip


class Styles:
    """The styles that one tree sees.

    Args:
        roots: trees whose definitions hold; of equal ones the last wins.
    """

    def __init__(self, roots: Iterable[Element]) -> None:
        self._nodes: dict[tuple[str, str], Element] = {}
        for root in roots:
            for node in root.iter(qn("style:style")):
                self._nodes[get(node, "style:family"), get(node, "style:name")] = node

    def value(self, family: str, name: str, properties: str, attribute: str) -> str:
        """Return a property of a style, looked up through its parents; "" when none says anything."""
        seen: set[str] = set()
        while name and name not in seen:
            seen.add(name)
            node = self._nodes.get((family, name))
            if node is None:
                return ""
            for group in node.iterchildren(qn(properties)):
                if value := get(group, attribute):
                    return value
            name = get(node, "style:parent-style-name")
        return ""

    def hides_text(self, family: str, name: str) -> bool:
        """True when text of this style is not shown."""
        return self.value(family, name, "style:text-properties", "text:display") == "none"


class StyleNames:
    """Old name of a style -> new name, one map for the whole file."""

    def __init__(self, roots: Iterable[Element], inventory: Inventory) -> None:
        self.names: dict[str, str] = {}
        self.fonts: dict[str, str] = {}
        self.ids: dict[str, str] = {}
        trees = list(roots)
        self._taken = {
            get(node, name) for root in trees for node in root.iter() for name in ("style:name", "draw:name")
        }
        for root in trees:
            for node in root.iter():
                tag = short(node.tag) if isinstance(node.tag, str) else ""
                if tag == "style:font-face":
                    self.fonts.setdefault(get(node, "style:name"), f"F{len(self.fonts) + 1}")
                elif tag in _DRAWN:
                    self._add(get(node, "draw:name"), inventory)
                elif tag.startswith(("style:", "number:", "text:", "table:table-template")):
                    self._add(get(node, "style:name"), inventory)
                if identifier := node.get(qn("xml:id")):
                    self.ids.setdefault(identifier, f"list{len(self.ids) + 1}")

    def _add(self, name: str, inventory: Inventory) -> None:
        if not name or name in self.names:
            return
        layout = _LAYOUT_STYLE.fullmatch(name)
        if layout:
            # LibreOffice finds the styles of a master page by its name.
            self._add(layout[1], inventory)
            self.names[name] = self.names[layout[1]] + layout[2]
            return
        plain = re.sub(r"_([0-9a-f]{2,4})_", lambda m: chr(int(m[1], 16)), name)
        if _NUMBERED.fullmatch(name) or is_usual(plain):
            self.names[name] = name
        else:
            self.names[name] = next(
                n for i in range(len(self.names), 10**6) if (n := f"Sty{i}") not in self._taken
            )
            self._taken.add(self.names[name])
            inventory.hidden("style/", plain, SegmentKind.PROPERTY, "Name of a style")


def is_usual(name: str) -> bool:
    """True for the name of a style that comes with an office program."""
    # Word by word: "Table Contents" is, "Table Miller" is not.
    words = re.split(r"[ ()_-]+|\d+", name.casefold())
    return all(word in _USUAL for word in words if word)
