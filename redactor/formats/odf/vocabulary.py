"""The allow-list: copies of OpenDocument trees that hold only known elements, attributes and kinds of value.

The table in vocabulary.txt comes from the published schema. Attributes that the schema types as numbers, colours
or listed values pass when their value is one; names of styles are mapped; free text passes only by a rule below.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from importlib import resources

from lxml import etree

from redactor.formats.odf.names import NAMESPACES, qn, short
from redactor.formats.ooxml.inventory import find_terms
from redactor.formats.ooxml.xmlparts import Element

_UNIT = r"(?:cm|mm|in|pt|pc|px|em|deg|grad|rad|%|\*)?"
_NUMBER = rf"[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?{_UNIT}"
_NUMBERS = re.compile(rf"\(?{_NUMBER}(?:[ ,]+{_NUMBER})*\)?")
_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}")
_DATE = re.compile(
    r"-?\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?Z?)?"
    r"|-?P(?:\d+D)?(?:T[\d.]+[HMS](?:[\d.]+[MS]){0,2})?"
)
_LONG_DIGITS = re.compile(r"(?<![\d.])\d{13,}")
_FONT = r"['\"]?[^\W_@+][\w .,&'()+-]{0,62}(?::[a-z]{2,12})?['\"]?|[+@][\w .-]{1,40}"
_LANGUAGE = r"[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,3}|none|x-none"
_LINE = (
    r"thin|medium|thick|solid|double|dotted|dashed|dash-dot|dash-dot-dot|groove|ridge|inset|outset|none|hidden"
    r"|fine-dashed|double-thin|transparent"
)
_BORDER = rf"(?:(?:{_NUMBER}|{_LINE}|#[0-9A-Fa-f]{{6}})(?: |$))+"
_GUIDE = (
    r"left|right|top|bottom|width|height|logwidth|logheight|xstretch|ystretch|hasstroke|hasfill|stretchx|stretchy"
    r"|if|min|max|abs|sqrt|sin|cos|tan|atan2?|pi"
)
_GEOMETRY = rf"(?:[?$]?[A-Za-z]{{1,3}}\d{{0,4}}|-?[\d.]+(?:e[+-]?\d+)?|[ ,()*/+?$-]|(?:{_GUIDE}))*"
_PATH = r"[MmLlHhVvZzCcSsQqTtAaUuNnFfWwBbXxYyPp\d\s.,+-]*"
_AREA = re.compile(r"\$?('(?:[^']|'')+'|[^.'\s:]+)\.\$?[A-Z]{1,3}\$?\d{1,7}(?::\.?\$?[A-Z]{1,3}\$?\d{1,7})?")
# (attribute, or element@attribute) -> what the whole value must look like.
_FREE_RULES: dict[str, str] = {
    "svg:font-family": _FONT,
    "fo:font-family": _FONT,
    "style:font-family-asian": _FONT,
    "style:font-family-complex": _FONT,
    **{
        f"{place}{end}": _LANGUAGE
        for place in (
            "fo:language", "fo:country", "fo:script", "number:language", "number:country", "style:language",
            "style:country", "style:rfc-language-tag",
        )
        for end in ("", "-asian", "-complex")
    },
    **{f"fo:border{side}": _BORDER for side in ("", "-top", "-bottom", "-left", "-right")},
    **{f"style:{a}": _BORDER for a in ("diagonal-tl-br", "diagonal-bl-tr")},
    "style:shadow": rf"none|(?:(?:#[0-9A-Fa-f]{{6}}|{_NUMBER})(?: |$))+",
    "fo:text-shadow": rf"none|(?:(?:#[0-9A-Fa-f]{{6}}|{_NUMBER})(?: |$))+",
    "style:num-prefix": r"[\W_]{0,3}",
    "style:num-suffix": r"[\W_]{0,3}",
    "text:bullet-char": r".{0,2}",
    "style:num-format": r"[1aAiI]?",
    "style:leader-text": r"[\W_]{0,2}",
    "style:char": r".",
    "style:condition": r"(?:is-true-formula\(\)"
        r"|value\(\)(?:[<>=!]{1,2})-?[\d.]+(?: and value\(\)(?:[<>=!]{1,2})-?[\d.]+)?)",
    "svg:d": _PATH,
    "draw:points": r"[\d\s,.-]*",
    "svg:viewBox": r"[\d\s.-]*",
    "draw:enhanced-path": r"(?:[MLCZNFSTUABWVXYQHPGIJKO]|[?$][a-z]{0,8}\d{0,4}|left|right|top|bottom|-?[\d.]+"
        r"|\s)*",
    "draw:text-areas": _GEOMETRY,
    "draw:glue-points": _GEOMETRY,
    "draw:modifiers": r"[\d\s.$-]*",
    "draw:type": r"non-primitive|mso-spt\d{1,3}|ooxml-[A-Za-z]{2,30}\d?|[a-z]{2,14}(?:-[a-z]{2,14}){0,4}"
        r"|standard|lines?|curve",
    "draw:formula": _GEOMETRY,
    **{f"draw:handle-{a}": _GEOMETRY for a in ("position", "polar", "range-x-minimum", "range-x-maximum",
       "range-y-minimum", "range-y-maximum", "radius-range-minimum", "radius-range-maximum")},
    "draw:transform": r"(?:(?:rotate|translate|scale|skewX|skewY|matrix) ?\([\d\s.,a-z-]*\)\s*)*",
    "presentation:use-footer-name": r"ftr\d{1,3}",
    "presentation:use-header-name": r"hdr\d{1,3}",
    "presentation:use-date-time-name": r"dtd\d{1,3}",
    "presentation:footer-decl@presentation:name": r"ftr\d{1,3}",
    "presentation:header-decl@presentation:name": r"hdr\d{1,3}",
    "presentation:date-time-decl@presentation:name": r"dtd\d{1,3}",
    "office:currency": r"[A-Z]{3}",
    "style:volatile": r"true|false",
    "chart:class": r"chart:[a-z-]{3,14}",
    "text:style-override": r"",
    "fo:clip": r"",
    "style:class": r"text|list|index|extra|html|chapter",
    "draw:fill-image-ref-point": r"[a-z-]{3,14}",
}  # fmt: skip
# Attributes whose value the scan has read, shown and redacted, or chosen itself: they are copied as they stand.
_CARRIED = frozenset(
    {
        "table:table@table:name", "draw:page@draw:name", "text:section@text:name",
        "table:table-cell@table:formula",
        "table:table-cell@office:value", "table:table-cell@office:date-value",
        "table:table-cell@office:time-value",
        "table:table-cell@office:boolean-value", "text:a@xlink:href", "draw:image@xlink:href",
        "style:background-image@xlink:href", "draw:fill-image@xlink:href",
        "text:list-level-style-image@xlink:href",
        "draw:object@xlink:href",
    }
)  # fmt: skip
# Where the values of a chart come from: its own table, or cells of a sheet that keeps its name.
_PLACES = frozenset({"chart:values-cell-range-address", "chart:label-cell-address", "table:cell-range-address"})
_LINKED = frozenset(place.partition("@")[0] for place in _CARRIED if place.endswith("@xlink:href"))
# Attributes of ODF 1.3 that change what is shown.
_NEWER = {
    "number:number": ("number:min-decimal-places",),
    "number:scientific-number": (
        "number:min-decimal-places", "number:exponent-interval", "number:forced-exponent-sign",
    ),
    "style:paragraph-properties": ("style:contextual-spacing",),
}  # fmt: skip
_TWINS = {
    "style:header-first": "style:header-left",
    "style:footer-first": "style:footer-left",
}


@dataclass
class OdfRules:
    """What the values of a tree are checked and mapped with.

    Attributes:
        terms: literals that no kept attribute may hold.
        styles: original name of a style -> new name.
        fonts: the same for font faces.
        ids: the same for lists' identifiers.
        sheets: names of sheets that charts may name.
    """

    terms: tuple[str, ...] = ()
    styles: Mapping[str, str] = field(default_factory=dict)
    fonts: Mapping[str, str] = field(default_factory=dict)
    ids: Mapping[str, str] = field(default_factory=dict)
    sheets: frozenset[str] = frozenset()


@dataclass(frozen=True)
class _Table:
    elements: Mapping[str, Mapping[str, str]]
    texts: frozenset[str]
    values: frozenset[str]


def is_known(element: Element) -> bool:
    """True for an element that the allow-list copies."""
    return isinstance(element.tag, str) and short(element.tag) in _load().elements


def holds_text(element: Element) -> bool:
    """True for an element whose character data is text."""
    return short(element.tag) in _load().texts


def copy_allowed(root: Element, rules: OdfRules) -> Element:
    """Return a copy of a tree that holds only what the table and the rules allow."""
    copier = _Copier(_load(), rules)
    names = {prefix: uri for prefix, uri in NAMESPACES.items() if prefix != "xml"}
    clean = etree.Element(root.tag, nsmap=names)
    clean.set(qn("office:version"), "1.2")
    stack = [(root, clean)]
    while stack:
        source, target = stack.pop()
        is_text = holds_text(source)
        for child in source:
            if not is_known(child):
                continue
            copy = etree.SubElement(target, child.tag)
            copier.fill(child, copy)
            if is_text:
                copy.tail = child.tail
            stack.append((child, copy))
    return clean


class _Copier:
    def __init__(self, table: _Table, rules: OdfRules) -> None:
        self._table = table
        self._rules = rules
        self._verdicts: dict[tuple[str, str, str], str | None] = {}
        self._objects = 0

    def fill(self, source: Element, target: Element) -> None:
        name = short(source.tag)
        known = self._table.elements[name]
        for attribute, value in source.attrib.items():
            key = (name, short(attribute), value)
            if key not in self._verdicts:
                self._verdicts[key] = self._judge(name, key[1], value, known)
            kept = self._verdicts[key]
            if kept is not None:
                target.set(attribute, kept)
        if name in _LINKED and target.get(qn("xlink:href")):
            target.set(qn("xlink:type"), "simple")
            if name != "text:a":
                target.set(qn("xlink:show"), "embed")
                target.set(qn("xlink:actuate"), "onLoad")
        if name in self._table.texts:
            target.text = source.text

    def _judge(self, element: str, attribute: str, value: str, known: Mapping[str, str]) -> str | None:
        place = f"{element}@{attribute}"
        if place in _CARRIED:
            return value
        if attribute in ("xml:id", "text:continue-list"):
            return self._rules.ids.get(value) if element == "text:list" else None
        if attribute.startswith("style:font-name") or place == "style:font-face@style:name":
            return self._rules.fonts.get(value)
        if place == "draw:equation@draw:name":
            return value if re.fullmatch(r"f\d{1,4}", value) else None
        if attribute == "draw:name" and element.startswith(("draw:", "svg:")):
            return self._rules.styles.get(value)
        mark = known.get(attribute)
        if mark is None:
            return None
        if attribute in _PLACES:
            return value if self._are_kept(value) else None
        if mark == "~":
            names = [self._rules.styles[word] for word in value.split() if word in self._rules.styles]
            return " ".join(names) if names or not value else None
        rule = _FREE_RULES.get(place) or _FREE_RULES.get(attribute)
        if rule is not None:
            return value if _compiled(rule).fullmatch(value) and not self._is_term(value) else None
        return value if self._is_value(value) and not self._is_long_term(value) else None

    def _are_kept(self, areas: str) -> bool:
        found = list(_AREA.finditer(areas))
        names = {match[1].strip("'").replace("''", "'") for match in found}
        return _AREA.sub("", areas).strip() == "" and names <= self._rules.sheets | {"local-table"}

    def _is_value(self, value: str) -> bool:
        values = self._table.values
        if value in values or not value:
            return True
        if _LONG_DIGITS.search(value):
            return False
        if _NUMBERS.fullmatch(value) or _COLOUR.fullmatch(value) or _DATE.fullmatch(value):
            return True
        return all(word in values or _NUMBERS.fullmatch(word) or _COLOUR.fullmatch(word) for word in value.split())

    def _is_long_term(self, value: str) -> bool:
        return len(value) >= 6 and value not in self._table.values and self._is_term(value)

    def _is_term(self, value: str) -> bool:
        return bool(self._rules.terms) and bool(find_terms(value, self._rules.terms))


@lru_cache(maxsize=256)
def _compiled(rule: str) -> re.Pattern[str]:
    return re.compile(rule)


@lru_cache(maxsize=1)
def _load() -> _Table:
    elements: dict[str, dict[str, str]] = {}
    texts: set[str] = set()
    values: set[str] = set()
    content = resources.files(__package__).joinpath("vocabulary.txt").read_text(encoding="utf-8")
    for line in content.splitlines():
        mark, _, rest = line.partition(" ")
        if mark == "=":
            values.update(rest.split())
        elif mark != "#":
            words = (rest if mark == "*" else line).split()
            elements[words[0]] = {word.rstrip("=~"): word[-1] if word[-1] in "=~" else "" for word in words[1:]}
            if mark == "*":
                texts.add(words[0])
    # ODF 1.3 adds headers and footers of first pages; they are built like those of left pages.
    for name, twin in _TWINS.items():
        elements[name] = elements[twin]
    for name, attributes in _NEWER.items():
        elements[name].update(dict.fromkeys(attributes, ""))
    return _Table(elements, frozenset(texts), frozenset(values))


__all__ = ["OdfRules", "copy_allowed", "holds_text", "is_known"]
