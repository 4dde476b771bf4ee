"""The allow-list: copies of XML parts that hold only known elements, attributes and kinds of value.

The table in vocabulary.txt comes from the published schemas. Attributes that the schema types as numbers,
colours or listed values pass when their value is one; free text attributes pass only by a rule below. What no
rule names is not copied, so a hiding place that nobody thought of stays behind.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from importlib import resources

from lxml import etree

from redactor.formats.ooxml.inventory import find_terms
from redactor.formats.ooxml.names import GRAPHIC_URIS, qn, short
from redactor.formats.ooxml.xmlparts import Element, new_root

_NUMBER = r"[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?(?:%|pt|cm|mm|in|pi|pc|px|emu|fd|f)?"
_NUMBERS = re.compile(rf"{_NUMBER}(?:[ ,;]+{_NUMBER})*")
_PERCENT = re.compile(r"-?\d{1,7}(?:\.\d+)?%")
_HEX = re.compile(r"#?[0-9A-Fa-f]{1,8}|[0-9A-Fa-f]{20}")
# Longer digit strings than any measure needs could be an account or a telephone number.
_LONG_DIGITS = re.compile(r"(?<![\d.])\d{13,}")
_CELLS = r"\$?[A-Z]{0,3}\$?\d{0,7}(?::\$?[A-Z]{0,3}\$?\d{0,7})?"
_LANGUAGE = r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}"
_FONT = r"[^\W_@+][\w .,&'()+-]{0,62}|[+@][\w .-]{1,40}|"
_GUIDE = (
    r"(?:(?:adj|conn(?:ect)?site[XY]|textArea(?:Left|Right|Top|Bottom)|[A-Za-z]{1,3})\d{1,5}"
    r"|adj|hc|vc|ss|ls|\d?cd\d|[A-Za-z]{1,2})"
)
_FORMULA_WORD = (
    rf"(?:[*+?]/|[*+?]-|\+-|\+/|\?:|abs|at2|cat2|cos|max|min|mod|pin|sat2|sin|sqrt|tan|val|{_NUMBER}|{_GUIDE})"
)
_VML_WORD = (
    r"(?:val|sum|prod(?:uct)?|mid|abs|min|max|if|mod|atan2|sin|cos|cosatan2|sinatan2|sqrt|sumangle|ellipse|tan"
    r"|width|height|xcenter|ycenter|xlimo|ylimo|hasstroke|hasfill|pixel\w{0,10}|linedrawn|emuwidth2?|emuheight2?"
    rf"|center|topLeft|bottomRight|[#@]?{_NUMBER}|[#@]\d+)"
)
_VML_PATH = r"(?:[#@\d,.\s-]|[mlcxeafnhtrvqbwsou]{1,2}(?![a-z]))*"
_OFFICE_ART = r"urn:(?:microsoft\.com|diagrams\.loki3\.com)[\w.:/#+-]*"
_GUID = r"\{[0-9A-Fa-f-]{36}\}"
_IDENTIFIER = r"[A-Za-z][A-Za-z0-9_]{0,31}"
_VML_SIZE = r"[-\d.]*(?:pt|in|cm|mm|px|pc|em|ex|%|emu|fd|f)?"
_NUMBER_FORMAT = re.compile(
    r"(?:General|@|[#0?.,%Ee+\-/:;$€£¥ ()_*\\dDmMyYhHsS]|AM/PM|A/P|\[(?:h+|m+|s+|Black|Blue|Cyan|Green|Magenta|Red"
    r"|White|Yellow|Color ?\d{1,2}|[<>=]{1,2}[\d.]+|\$[^\]\w]{0,3}-[0-9A-Fa-f]{1,8}|\$-[0-9A-Fa-f]{1,8})\])*"
)

# (attribute, or element@attribute) -> what the whole value must look like.
_FREE_RULES: dict[str, str] = {
    "w:ascii": _FONT,
    "w:hAnsi": _FONT,
    "w:cs": _FONT,
    "w:eastAsia": _FONT,
    "w:sym@w:font": _FONT,
    "m:mathFont@m:val": _FONT,
    "x:rFont@val": _FONT,
    "x:name@val": _FONT,
    "a:font@script": r"[A-Z][a-z]{3}",
    "lang": _LANGUAGE,
    "altLang": _LANGUAGE,
    "w:bidi": _LANGUAGE,
    "w:lang@w:val": _LANGUAGE,
    "w:lang@w:eastAsia": _LANGUAGE,
    "w:themeFontLang@w:val": _LANGUAGE,
    "w:themeFontLang@w:eastAsia": _LANGUAGE,
    "w:themeFontLang@w:bidi": _LANGUAGE,
    "c:lang@val": _LANGUAGE,
    "a:buChar@char": r".{1,2}",
    "m:val": r".?",
    "w:decimalSymbol@w:val": r".{0,2}",
    "w:listSeparator@w:val": r".{0,2}",
    "w:compatSetting@w:uri": r"http://schemas\.microsoft\.com/office/word",
    "w:cnfStyle@w:val": r"[01]{12}",
    "a:fld@type": r"slidenum|datetime\d{0,2}|TxLink",
    "a:gd@name": _GUIDE,
    "a:gd@fmla": rf"\s*{_FORMULA_WORD}(?: +{_FORMULA_WORD}){{0,3}}\s*",
    **dict.fromkeys(
        (
            *(f"a:{e}@{a}" for e in ("pos", "pt") for a in "xy"),
            *(f"a:rect@{a}" for a in "ltrb"),
            *(f"a:arcTo@{a}" for a in ("hR", "wR", "stAng", "swAng")),
            *(f"a:ahXY@{a}" for a in ("gdRefX", "gdRefY", "minX", "minY", "maxX", "maxY")),
            *(f"a:ahPolar@{a}" for a in ("gdRefAng", "gdRefR", "minAng", "minR", "maxAng", "maxR")),
            "a:cxn@ang",
        ),
        rf"{_NUMBER}|{_GUIDE}",
    ),
    "a:tblStyle@styleId": _GUID,
    "a:tblStyle@styleName": r"Style \d{1,4}",
    "a:tblStyleLst@def": _GUID,
    "a:fld@id": _GUID,
    "ref": _CELLS,
    "sqref": rf"{_CELLS}(?: {_CELLS})*",
    "topLeftCell": _CELLS,
    "activeCell": _CELLS,
    "r1": _CELLS,
    "r2": _CELLS,
    "x:tableStyleInfo@name": r"(?:TableStyle|PivotStyle)(?:Light|Medium|Dark)\d{1,2}",
    "x:tableStyles@defaultTableStyle": r"TableStyle(?:Light|Medium|Dark)\d{1,2}",
    "x:tableStyles@defaultPivotStyle": r"PivotStyle(?:Light|Medium|Dark)\d{1,2}",
    "x:cfvo@val": _NUMBER,
    # SmartArt: what is drawn is named by Microsoft's own words.
    "modelId": _GUID,
    "srcId": _GUID,
    "destId": _GUID,
    "parTransId": _GUID,
    "sibTransId": _GUID,
    "presId": _OFFICE_ART,
    "presAssocID": _GUID,
    "cxnId": _GUID,
    "uniqueId": _OFFICE_ART,
    "loTypeId": _OFFICE_ART,
    "qsTypeId": _OFFICE_ART,
    "csTypeId": _OFFICE_ART,
    "defStyle": _OFFICE_ART,
    "loCatId": _IDENTIFIER,
    "qsCatId": _IDENTIFIER,
    "csCatId": _IDENTIFIER,
    "minVer": r"http://schemas\.openxmlformats\.org/drawingml/2006/diagram|[\d.]+",
    "presName": _IDENTIFIER,
    "presStyleLbl": _IDENTIFIER,
    "styleLbl": _IDENTIFIER,
    "moveWith": _IDENTIFIER,
    "forName": _IDENTIFIER,
    "refForName": _IDENTIFIER,
    "arg": _IDENTIFIER,
    "dgm:param@val": _IDENTIFIER,
    "dgm:if@val": _IDENTIFIER,
    "dgm:shape@type": _IDENTIFIER,
    "dgm:styleLbl@name": _IDENTIFIER,
    "dgm:layoutNode@name": _IDENTIFIER,
    "dgm:forEach@name": _IDENTIFIER,
    "dgm:forEach@ref": _IDENTIFIER,
    "dgm:choose@name": _IDENTIFIER,
    "dgm:if@name": _IDENTIFIER,
    "dgm:else@name": _IDENTIFIER,
    # VML: identifiers that shapes refer to, geometry, sizes.
    "id": r"_x0000_[sitm]\d{1,9}|\{[0-9A-Fa-f-]{36}\}",
    "type": r"#_x0000_t\d{1,9}",
    "coordsize": r"[\d,.\s-]*",
    "coordorigin": r"[\d,.\s-]*",
    "adj": r"[\d,.\s-]*",
    "path": _VML_PATH,
    "v": _VML_PATH,
    "eqn": rf"\s*{_VML_WORD}(?: +{_VML_WORD}){{0,3}}\s*",
    "textboxrect": r"[@\d,;.\s-]*",
    "o:connectlocs": r"[@\d,;.\s-]*",
    "o:connectangles": r"[@\d,;.\s-]*",
    "v:h@position": rf"{_VML_WORD},{_VML_WORD}",
    "v:h@xrange": rf"{_VML_WORD},{_VML_WORD}",
    "v:h@yrange": rf"{_VML_WORD},{_VML_WORD}",
    "inset": rf"{_VML_SIZE}(?:,{_VML_SIZE}){{0,3}}",
    "fillcolor": r"#?\w{3,12}(?: \[\d+\])?",
    "strokecolor": r"#?\w{3,12}(?: \[\d+\])?",
    "color": r"#?\w{3,12}(?: \[\d+\])?",
    "color2": r"#?\w{3,12}(?: \[\d+\])?",
    "opacity": _VML_SIZE,
    "strokeweight": _VML_SIZE,
    "weight": _VML_SIZE,
    "from": rf"{_VML_SIZE},{_VML_SIZE}",
    "to": rf"{_VML_SIZE},{_VML_SIZE}",
    "arcsize": _VML_SIZE,
}
_SHAPES = ("shape", "rect", "roundrect", "oval", "line", "polyline", "group", "image", "arc", "curve")
_OBJECTS = ("wp:docPr", "pic:cNvPr", "xdr:cNvPr", "wps:cNvPr", "wpg:cNvPr", "a:cNvPr", "p:cNvPr")
ALT_TEXT_ATTRIBUTES = frozenset(
    [f"{element}@{name}" for element in _OBJECTS for name in ("descr", "title")]
    + [f"v:{shape}@alt" for shape in _SHAPES]
    + ["w:tblCaption@w:val", "w:tblDescription@w:val"]
)
# Attributes whose text the scan has read, shown and redacted (or chosen itself): they are copied as they stand.
CARRIED_ATTRIBUTES = ALT_TEXT_ATTRIBUTES | {
    "w:lvlText@w:val",
    "v:textpath@string",
    "w:fldSimple@w:instr",
    "w:name@w:val",
    "x:numFmt@formatCode",
    "x:cellStyle@name",
    "x:sheet@name",
    "x:definedName@name",
    "x:table@name",
    "x:table@displayName",
    "x:tableColumn@name",
    "x:hyperlink@location",
}
# Elements whose character data the scan has read, shown and redacted.
CARRIED_TEXT = frozenset(
    {
        "w:t", "w:instrText", "m:t", "a:t", "c:v", "c:f", "c:name", "x:t", "x:formula", "x:definedName",
        "x:oddHeader", "x:oddFooter", "x:evenHeader", "x:evenFooter", "x:firstHeader", "x:firstFooter",
    }
)  # fmt: skip
_OBJECT_NAME = re.compile(r".*:(?:docPr|cNvPr)@name")
_STYLE_ELEMENTS = frozenset(
    f"w:{name}"
    for name in ("pStyle", "rStyle", "tblStyle", "basedOn", "next", "link", "numStyleLink", "styleLink")
)
_STYLE_ATTRIBUTES = frozenset(f"{element}@w:val" for element in _STYLE_ELEMENTS) | {"w:style@w:styleId"}
_CSS_VALUE = re.compile(r"-?[\w.%#]{0,24}(?: [\w.%#-]{1,24}){0,3}|&quot;[\w -]{1,40}&quot;|[\"'][\w -]{1,40}[\"']")
_CSS_NAME = re.compile(
    r"position|(?:margin|padding)(?:-(?:left|top|right|bottom))?|left|top|width|height|z-index|rotation|flip|visibility"
    r"|mso-(?:position|width|height|wrap|fit|left|top|layout|rotate|direction)[a-z-]*|v-text-[a-z-]+|font(?:-\w+)?"
    r"|text-align|layout-flow"
)


@dataclass
class CopyRules:
    """What the values of one part are checked and mapped with.

    Attributes:
        terms: literals that no kept attribute may hold.
        relationships: original relationship id -> new id; an id that is not in it is not copied.
        styles: original style id -> new id.
        bookmarks: original bookmark name -> new name.
    """

    terms: tuple[str, ...] = ()
    relationships: Mapping[str, str] = field(default_factory=dict)
    styles: Mapping[str, str] = field(default_factory=dict)
    bookmarks: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class _Table:
    elements: Mapping[str, Mapping[str, bool]]
    texts: frozenset[str]
    values: frozenset[str]


def copy_allowed(root: Element, rules: CopyRules) -> Element:
    """Return a copy of a part that holds only what the table and the rules allow."""
    table = _load()
    copier = _Copier(table, rules)
    clean = new_root(root.tag)
    copier.fill(root, clean)
    stack = [(root, clean)]
    while stack:
        source, target = stack.pop()
        for child in source:
            if copier.allows(child):
                copy = etree.SubElement(target, child.tag)
                copier.fill(child, copy)
                stack.append((child, copy))
    return clean


class _Copier:
    def __init__(self, table: _Table, rules: CopyRules) -> None:
        self._table = table
        self._rules = rules
        self._verdicts: dict[tuple[str, str, str], str | None] = {}
        self._objects = 0
        self._mapped: dict[str, Callable[[str], str | None]] = {
            "r": rules.relationships.get,
            "style": rules.styles.get,
            "bookmark": rules.bookmarks.get,
        }

    def allows(self, element: Element) -> bool:
        name = short(element.tag)
        if name in _STYLE_ELEMENTS and element.get(qn("w:val")) not in self._rules.styles:
            return False
        return name in self._table.elements or name in ("mc:AlternateContent", "mc:Choice", "a14:m")

    def fill(self, source: Element, target: Element) -> None:
        name = short(source.tag)
        known = self._table.elements.get(name, {})
        for attribute, value in source.attrib.items():
            kept = self._value(name, short(attribute) if attribute[0] == "{" else attribute, value, known)
            if kept is not None:
                target.set(attribute, kept)
        text = source.text
        if text and name in self._table.texts and (name in CARRIED_TEXT or self._is_value(text.strip())):
            target.text = text
        elif name == "a:tableStyleId" and text and _compiled(_GUID).fullmatch(text.strip()):
            target.text = text.strip()

    def _value(self, element: str, attribute: str, value: str, known: Mapping[str, bool]) -> str | None:
        if attribute == "xml:space":
            return value if value in ("preserve", "default") else None
        if attribute == "Requires" and element == "mc:Choice":
            return value
        is_free = known.get(attribute)
        if is_free is None:
            return None
        if attribute.startswith("r:"):
            return self._rules.relationships.get(value)
        if _OBJECT_NAME.fullmatch(f"{element}@{attribute}"):
            self._objects += 1
            return f"Object {self._objects}"
        key = (element, attribute, value)
        if key not in self._verdicts:
            self._verdicts[key] = self._judge(f"{element}@{attribute}", attribute, value, is_free=is_free)
        return self._verdicts[key]

    def _judge(self, place: str, attribute: str, value: str, *, is_free: bool) -> str | None:
        if place in CARRIED_ATTRIBUTES:
            return value
        if place in _STYLE_ATTRIBUTES:
            return self._rules.styles.get(value)
        if place in ("w:bookmarkStart@w:name", "w:hyperlink@w:anchor"):
            return self._rules.bookmarks.get(value)
        if value.endswith("%") and place[:2] in ("a:", "c:") and _PERCENT.fullmatch(value):
            # Strict files write percentages; Transitional ones count thousandths of them, or none in charts.
            return str(round(float(value[:-1]) * (1_000 if place[0] == "a" else 1)))
        if self._is_value(value):
            return None if self._is_long_term(value) else value
        if not is_free:
            return None
        kept = self._free(place, attribute, value)
        # What a frame holds is named by the standard, whatever word a term is.
        if kept and place != "a:graphicData@uri" and find_terms(kept, self._rules.terms):
            return None
        return kept

    def _free(self, place: str, attribute: str, value: str) -> str | None:
        if attribute == "style":
            return _css(value)
        if place == "a:graphicData@uri":
            return value if value in GRAPHIC_URIS else None
        if attribute == "formatCode":
            return value if _NUMBER_FORMAT.fullmatch(value) else "General"
        if place in ("a:theme@name", "a:clrScheme@name", "a:fontScheme@name", "a:fmtScheme@name"):
            return "Office"
        if attribute == "typeface":
            # The schema wants one; what is no name of a font becomes a font that is everywhere.
            return value if _compiled(_FONT).fullmatch(value) else "Calibri"
        rule = _FREE_RULES.get(place) or _FREE_RULES.get(attribute)
        return value if rule is not None and _compiled(rule).fullmatch(value) else None

    def _is_value(self, value: str) -> bool:
        if value in self._table.values or not value:
            return True
        if _LONG_DIGITS.search(value) and len(value) < 40 and value.strip("01") != "":
            return False
        if _NUMBERS.fullmatch(value) or _HEX.fullmatch(value):
            return True
        return " " in value and all(word in self._table.values for word in value.split())

    def _is_long_term(self, value: str) -> bool:
        # Short numbers are widths and sizes everywhere; a long one that equals a term is the term.
        return len(value) >= 6 and value not in self._table.values and bool(find_terms(value, self._rules.terms))


def _css(value: str) -> str:
    kept = []
    for item in value.split(";"):
        name, _, text = item.partition(":")
        if _CSS_NAME.fullmatch(name.strip()) and _CSS_VALUE.fullmatch(text.strip()):
            kept.append(f"{name.strip()}:{text.strip()}")
    return ";".join(kept)


@lru_cache(maxsize=512)
def _compiled(rule: str) -> re.Pattern[str]:
    return re.compile(rule)


@lru_cache(maxsize=1)
def _load() -> _Table:
    elements: dict[str, dict[str, bool]] = {}
    texts: set[str] = set()
    values: set[str] = set()
    prefixes: dict[str, str] = {}
    content = resources.files(__package__).joinpath("vocabulary.txt").read_text(encoding="utf-8")
    for line in content.splitlines():
        mark, _, rest = line.partition(" ")
        if mark == "@":
            prefix, _, uri = rest.partition(" ")
            prefixes[prefix] = uri
        elif mark == "=":
            values.update(rest.split())
        elif mark != "#":
            words = (rest if mark == "*" else line).split()
            elements[words[0]] = {word.rstrip("="): word.endswith("=") for word in words[1:]}
            if mark == "*":
                texts.add(words[0])
    return _Table(elements, frozenset(texts), frozenset(values))


def is_listed_value(value: str) -> bool:
    """True for a word that the schemas list as a value, which is never text of a document."""
    return value in _load().values


def is_plain_format(code: str) -> bool:
    """True for a number format without any literal text."""
    return bool(_NUMBER_FORMAT.fullmatch(code))


__all__ = [
    "ALT_TEXT_ATTRIBUTES",
    "CARRIED_ATTRIBUTES",
    "CARRIED_TEXT",
    "CopyRules",
    "copy_allowed",
    "is_plain_format",
]
