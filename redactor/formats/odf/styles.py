"""Styles: which hide what they format, and which names are the programs' own. Names that a person chose go."""

from __future__ import annotations

import re
from collections.abc import Iterable

from redactor.formats.docx.styles import is_built_in
from redactor.formats.odf.names import get, qn, short
from redactor.formats.ooxml.inventory import Inventory
from redactor.formats.ooxml.xmlparts import Element
from redactor.model import SegmentKind

# Names that programs number themselves (P1, T12, ce3, Mdp1, fr2, pm1, dp1), and LibreOffice's own styles.
_NUMBERED = re.compile(r"[A-Za-z]{1,4}\d{1,6}")
_USUAL = re.compile(
    r"Standard|Default|default|Heading|Text body|Footnote Symbol|Endnote Symbol|Footnote anchor|Endnote anchor"
    r"|(?:Footnote|Endnote) Characters|Footnote|Endnote"
    r"|Internet link|Visited Internet Link|Bullet Symbols|Numbering Symbols|Graphics|Frame|OLE|Result2?|Heading1"
    r"|(?:Numbering|List|Bullet) ?\d?(?: (?:Start|End|Cont\.))?|Outline|WW8Num\d+(?:z\d)?|ListLabel \d+"
    r"|Drawing|Marginalia|Watermark"
    r"|First Page|HTML|Left Page|Right Page|Landscape|Index|Illustration|Table|Text|Contents \d+|Quotations"
    r"|Preformatted Text"
    r"|Horizontal Line|Sender|Addressee|Complimentary close|List Indent|Hanging indent|First line indent"
    r"|standard|object\w*|text(?:body\w*)?|title[12]?|headline[12]?|measure|Object with\w* .*"
    r"|Default Drawing Style"
    r"|(?:Default|Standard|Office|Title \w+)(?:-\w+| \d)*|(?:Table |Header|Footer)(?: \w+)?|Accent ?\d?|Good"
    r"|Bad|Neutral|Error"
    r"|Warning|Note|Status|Hyperlink|Untitled\d*|Normal|Excel Built-in Normal|(?:gray|bw|blue|orange|green"
    r"|yellow)\d?"
    r"|(?:Gradient|Hatching?|Bitmap|Dash|Arrow|Line|Linear|Transparency|Symmetric|Fine|Ultrafine)(?: \w+)*"
    r"|Mpm?\d+|Co\d+|Ro\d+"
)
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
    return bool(_USUAL.fullmatch(name)) or is_built_in(name)
