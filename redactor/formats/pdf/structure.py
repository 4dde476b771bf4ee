"""The structure tree by allow-list: types, reading order, languages and the shape of tables and lists.

Never a text of its own: no alternative or replacement text, title, identifier or expansion comes along. What a
redaction took is said by an element of our own in its place. Source: ISO 32000-1, 14.7 and 14.8.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Final

import pikepdf
from pikepdf import Array, Dictionary, Name, Pdf, String

from redactor.formats.pdf.tags import Spoken

# Standard types (ISO 32000-1, 14.8.4; 32000-2 adds Title, FENote, Sub, Em, Strong, Aside, DocumentFragment).
_TYPES: Final = frozenset(
    (
        "Document", "DocumentFragment", "Part", "Art", "Sect", "Div", "BlockQuote", "Caption", "TOC", "TOCI",
        "Index", "NonStruct", "Private", "Aside", "Title", "P", "H", "H1", "H2", "H3", "H4", "H5", "H6", "L", "LI",
        "Lbl", "LBody", "Table", "TR", "TH", "TD", "THead", "TBody", "TFoot", "Span", "Quote", "Note", "FENote",
        "Reference", "BibEntry", "Code", "Link", "Annot", "Ruby", "RB", "RT", "RP", "Warichu", "WT", "WP",
        "Figure", "Formula", "Form", "Sub", "Em", "Strong",
    )
)  # fmt: skip
# Empty ones stay: without them a table or a list would lose its shape.
_SHAPES: Final = frozenset(("TR", "TH", "TD", "LI", "Lbl", "LBody"))
_LANGUAGE: Final = re.compile(r"[A-Za-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Za-z]{2}|\d{3}))?")
_ATTRIBUTES: Final[dict[str, dict[str, Any]]] = {
    "/Table": {"/RowSpan": int, "/ColSpan": int, "/Scope": frozenset(("/Row", "/Column", "/Both"))},
    "/List": {
        "/ListNumbering": frozenset(
            (
                "/None", "/Disc", "/Circle", "/Square", "/Decimal", "/UpperRoman", "/LowerRoman", "/UpperAlpha",
                "/LowerAlpha", "/Ordered", "/Unordered", "/Description",
            )
        )
    },
}  # fmt: skip
_MAX_ELEMENTS: Final = 500_000
_MAX_DEPTH: Final = 60
_MAX_ROLES: Final = 16


@dataclass(slots=True)
class TaggedPage:
    """What the structure needs to know of one written page.

    Attributes:
        page: its dictionary in the new file.
        kept: the numbers of marked content that its content still has; empty for a page that is not tagged.
        whole: the page is a picture, all of whose text is content 0.
        said: the redactions on it, each with the number of the content that marks its box.
    """

    page: Dictionary
    kept: set[int] = field(default_factory=set)
    whole: bool = False
    said: list[tuple[Spoken, int]] = field(default_factory=list)


def language_of(value: Any, tells: Callable[[str], bool] = lambda _text: False) -> str:
    """Return a language tag (RFC 5646: language, script, region), "" for what is none or holds a removed text."""
    text = str(value) if isinstance(value, (pikepdf.String, str)) else ""
    return text if _LANGUAGE.fullmatch(text) and not tells(text) else ""


def is_tagged(pdf: Pdf) -> bool:
    """True when the document has a structure tree."""
    root = pdf.Root.get(Name.StructTreeRoot)
    return isinstance(root, Dictionary) and Name.K in root


class StructureCopier:
    """Copies the tree of `source` into `target`.

    Args:
        source: the treated document.
        target: the new one, with all its pages.
        pages: by the object number of the source's pages.
        tells: True for a language that holds a removed text.
    """

    def __init__(
        self,
        source: Pdf,
        target: Pdf,
        pages: dict[tuple[int, int], TaggedPage],
        tells: Callable[[str], bool],
    ) -> None:
        self.source, self.target, self.pages, self.tells = source, target, pages, tells
        roles = source.Root.StructTreeRoot.get(Name.RoleMap)
        self.roles = roles if isinstance(roles, Dictionary) else Dictionary()
        self.parents: dict[tuple[int, int], dict[int, Any]] = {}
        self.seen: set[tuple[int, int]] = set()

    def copy(self) -> None:
        """Put the tree and its way back from content into the new document."""
        root = self.target.make_indirect(Dictionary(Type=Name.StructTreeRoot))
        kids = self._kids(self.source.Root.StructTreeRoot.get(Name.K), root, None, 0)
        for key, page in self.pages.items():
            kids += self._left_over(key, page, root)
        if not kids:
            return
        root.K = Array(kids)
        numbers = Array()
        for index, (key, page) in enumerate(self.pages.items()):
            found = self.parents.get(key)
            if not found:
                continue
            page.page.StructParents = index
            page.page.Tabs = Name.S
            null: Any = None
            numbers.append(index)
            numbers.append(
                self.target.make_indirect(Array([found.get(number, null) for number in range(max(found) + 1)]))
            )
        root.ParentTree = self.target.make_indirect(Dictionary(Nums=numbers))
        root.ParentTreeNextKey = len(self.pages)
        self.target.Root.StructTreeRoot = root
        self.target.Root.MarkInfo = Dictionary(Marked=True)

    def _type(self, value: Any, *, has_elements: bool) -> str:
        name = str(value)[1:] if isinstance(value, Name) else ""
        for _ in range(_MAX_ROLES):
            if name in _TYPES:
                return name
            mapped = self.roles.get(f"/{name}") if name else None
            if not isinstance(mapped, Name):
                break
            name = str(mapped)[1:]
        return "Div" if has_elements else "P"

    def _kids(self, value: Any, parent: Any, page: Any, depth: int) -> list[Any]:
        """Return the copied kids of an element; `page` is the page that its numbers belong to."""
        kids: list[Any] = []
        for item in value if isinstance(value, Array) else [value]:
            if isinstance(item, int):
                kids += self._content(item, parent, page)
            elif isinstance(item, Dictionary) and item.get(Name.Type) == Name.MCR:
                number = item.get(Name.MCID)
                if isinstance(number, int) and Name.Stm not in item:
                    kids += self._content(number, parent, item.get(Name.Pg, page))
            elif isinstance(item, Dictionary) and Name.S in item:
                element = self._element(item, parent, page, depth + 1)
                if element is not None:
                    kids.append(element)
        return kids

    def _element(self, item: Dictionary, parent: Any, page: Any, depth: int) -> Any:
        if depth > _MAX_DEPTH or len(self.seen) > _MAX_ELEMENTS or (item.is_indirect and item.objgen in self.seen):
            return None
        self.seen.add(item.objgen if item.is_indirect else (-len(self.seen), 0))
        own = item.get(Name.Pg, page)
        made = self.target.make_indirect(Dictionary(Type=Name.StructElem, S=Name.P, P=parent))
        kids = self._kids(item.get(Name.K), made, own, depth)
        kind = self._type(item.get(Name.S), has_elements=any(isinstance(kid, Dictionary) for kid in kids))
        if not kids and kind not in _SHAPES:
            return None
        made.S = Name(f"/{kind}")
        if kids:
            made.K = Array(kids) if len(kids) > 1 else kids[0]
        language = language_of(item.get(Name.Lang), self.tells)
        if language:
            made.Lang = String(language)
        attributes = _attributes(item.get(Name.A))
        if attributes:
            made.A = Array(attributes) if len(attributes) > 1 else attributes[0]
        return made

    def _content(self, number: int, parent: Any, page: Any) -> list[Any]:
        """Return the references to a piece of content and to the redactions that stood in it."""
        key = page.objgen if isinstance(page, Dictionary) else None
        known = self.pages.get(key) if key is not None else None
        if known is None or key is None:
            return []
        found = self.parents.setdefault(key, {})
        kids: list[Any] = []
        if known.whole:
            if 0 not in found:
                found[0] = parent
                kids.append(self._reference(known, 0))
        elif number in known.kept and number not in found:
            found[number] = parent
            kids.append(self._reference(known, number))
        kids += [
            self._said(known, found, one, at, parent)
            for one, at in known.said
            if one.owner == number and at not in found
        ]
        return kids

    def _said(self, page: TaggedPage, found: dict[int, Any], one: Spoken, at: int, parent: Any) -> Any:
        made = self.target.make_indirect(
            Dictionary(Type=Name.StructElem, S=Name.Span, P=parent, ActualText=String(one.text))
        )
        made.Pg, made.K = page.page, at
        found[at] = made
        return made

    def _left_over(self, key: tuple[int, int], page: TaggedPage, root: Any) -> list[Any]:
        """Return elements for redactions, and for a picture's text, that no element of the tree owned."""
        found = self.parents.setdefault(key, {})
        kids = []
        if page.whole and 0 not in found:
            made = self.target.make_indirect(Dictionary(Type=Name.StructElem, S=Name.P, P=root, Pg=page.page, K=0))
            found[0] = made
            kids.append(made)
        return kids + [self._said(page, found, one, at, root) for one, at in page.said if at not in found]

    @staticmethod
    def _reference(page: TaggedPage, number: int) -> Dictionary:
        return Dictionary(Type=Name.MCR, Pg=page.page, MCID=number)


def _attributes(value: Any) -> list[Dictionary]:
    """Return the attributes that shape tables and lists."""
    found = []
    for item in value if isinstance(value, Array) else [value]:
        allowed = _ATTRIBUTES.get(str(item.get(Name.O))) if isinstance(item, Dictionary) else None
        if allowed is None:
            continue
        kept = {}
        for key, rule in allowed.items():
            entry = item.get(key)
            if (rule is int and isinstance(entry, int)) or (
                isinstance(rule, frozenset) and isinstance(entry, Name) and str(entry) in rule
            ):
                kept[key] = entry
        if kept:
            found.append(Dictionary({"/O": item.get(Name.O), **kept}))
    return found
