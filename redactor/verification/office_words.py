"""The vocabulary of office XML: which attribute values, part names and field codes tell nothing about people."""

from __future__ import annotations

import re

from redactor.verification.spreadsheet import column_number
from redactor.verification.vocabulary import is_colour, is_font_name, is_office_value
from redactor.verification.xmltext import Element

_FONT_ATTRIBUTES = frozenset({"ascii", "hAnsi", "cs", "eastAsia", "typeface", "font-family", "font-name"})
# Attributes that people or their programs fill with words; all others hold values of the format's own vocabulary.
_HUMAN = frozenset({
    "descr", "title", "name", "alt", "author", "initials", "userId", "displayName", "string", "tooltip",
    "display", "prompt", "promptTitle", "error", "errorTitle", "instr", "caption", "href", "Target",
    "location", "alias", "tag", "label", "text", "help", "statusText", "description", "v", "value",
    "macro", "textlink", "altText", "displayText", "columnName", "uniqueName", "creator", "custom", "key",
    "src", "codeName",
})  # fmt: skip
_HUMAN_VALUES = frozenset({
    "docVar", "alias", "aliases", "tag", "name", "lvlText", "default", "statusText", "helpText",
    "listEntry", "title", "category", "lid",
})  # fmt: skip
_STRUCTURAL = frozenset({"ContentType", "Extension", "Requires", "Ignorable", "uri", "formatCode", "Type"})
_ENUMERATED = frozenset({"compatSetting", "lsdException", "schemeClr", "sysClr", "prstClr", "clrScheme"})
NUMBER = re.compile(r"[-+]?[\d.,:; %]+(?:pt|in|cm|mm|px|em|pc)?|#?[0-9A-Fa-f]{3,8}|rId\d+|[a-z]{1,3}\d{1,3}")
_PLAIN_NAME = re.compile(r"(?:Sheet|Table) ?\d{1,3}")
# Names that programs number themselves; the kind of thing says which.
_NUMBERED = {
    "docPr": re.compile(r"Object \d{1,6}"),
    "cNvPr": re.compile(r"Object \d{1,6}"),
    "bookmarkStart": re.compile(r"_Bookmark\d{1,6}"),
    "hyperlink": re.compile(r"_Bookmark\d{1,6}"),
}
# Where a cell stands is no content: addresses in sheet XML (ISO 29500-1, 18.18.7 and 18.18.62).
_PLACES = {
    "c": frozenset({"r"}),
    "cfRule": frozenset({"sqref"}),
    "conditionalFormatting": frozenset({"sqref"}),
    "dimension": frozenset({"ref"}),
    "mergeCell": frozenset({"ref"}),
    "autoFilter": frozenset({"ref"}),
    "table": frozenset({"ref"}),
    "hyperlink": frozenset({"ref"}),
    "sheetView": frozenset({"topLeftCell"}),
    "pane": frozenset({"topLeftCell"}),
    "selection": frozenset({"activeCell", "sqref"}),
}
_CELL = re.compile(r"[A-Z]{1,3}[1-9]\d{0,6}")
_LAST_ROW, _LAST_COLUMN = 1_048_576, 16_384
_LANGUAGE = re.compile(r"[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2}|-\d{3})?|x-none")
_LANGUAGE_ATTRIBUTES = frozenset({"lang", "altLang", "bidi"})
# The codes of fields and the switches that follow them; what they are about stands behind.
FIELD_CODE = re.compile(
    r"\b_Bookmark\d{1,6}\b|\b(?:PAGE|NUMPAGES|SECTIONPAGES|PAGEREF|REF|NOTEREF|DATE|TIME|SAVEDATE|PRINTDATE|CREATEDATE|HYPERLINK|TOC|SEQ|"
    r"STYLEREF|MERGEFORMAT|CHARFORMAT|FORMTEXT|FORMCHECKBOX|FORMDROPDOWN|SYMBOL|EQ|INDEX|Arabic|roman)\b"
)
HEADER_FONT = re.compile(r'&"([^",]*)(?:,[^"]*)?"')
# Names of parts that writers number themselves.
_PART_NAME = re.compile(
    r"/?(?:\.\./)*(?:(?:word|xl|ppt|docProps|_rels|theme|media|charts|diagrams|drawings|worksheets|chartsheets|tables|"
    r"slides|slideLayouts|slideMasters|notesSlides|notesMasters|handoutMasters|embeddings|META-INF|Pictures)/)*"
    r"(?:\[Content_Types\]|\.rels|document|styles|stylesWithEffects|settings|webSettings|fontTable|numbering|footnotes|"
    r"endnotes|header|footer|theme|image|chart|style|colors|data|layout|quickStyle|drawing|userShapes|workbook|"
    r"sharedStrings|sheet|table|presentation|presProps|viewProps|tableStyles|slide|slideLayout|slideMaster|notesSlide|"
    r"notesMaster|handoutMaster|core|app|content|meta|manifest|mimetype)?\d*(?:\.xml)?"
    r"(?:\.rels|\.png|\.jpe?g|\.gif|\.tiff?)?",
    re.IGNORECASE,
)


# Word's own style names (ISO 29500-1, latentStyles): families with numbers, and the single ones.
_BUILT_IN_STYLE = re.compile(
    r"(?:(?:heading|toc|index|list|list bullet|list number|list continue|body text|body text (?:first )?indent|"
    r"table (?:simple|classic|colorful|columns|grid|list|3d effects|web)|plain table|grid table|list table)"
    r"(?: \d)?|(?:light|medium|dark|colorful) (?:shading|list|grid)|normal|normal \((?:web|table)\)|"
    r"normal (?:indent|table)|title|subtitle|strong|emphasis|(?:subtle|intense) (?:emphasis|quote|reference)|"
    r"quote|list paragraph|header|footer|table grid(?: light)?|no list|default paragraph font|"
    r"(?:followed)?hyperlink|caption|no spacing|book title|balloon text|page number|line number|macro(?: text)?|"
    r"plain text|document map|placeholder text|revision|(?:annotation|footnote|endnote|comment) (?:text|reference|"
    r"subject)|table of (?:figures|authorities)|bibliography|envelope (?:address|return)|"
    r"(?:index|toa|toc|message) heading|message header|signature|salutation|closing|date|block text|html [a-z]+|"
    r"default|default style|standard|text body|text body indent|body|first paragraph|compact|author|abstract|"
    r"source code|"
    r"(?:table|frame|list) contents|(?:note|contents) heading|(?:header|footer) (?:left|right)|style \d+|"
    r"e-mail signature|note heading|mention|unresolved mention|smart hyperlink|hashtag)"
    r"(?: \d)?(?: accent \d)?(?: char)?",
    re.IGNORECASE,
)
_BUILT_IN_ID = re.compile(
    _BUILT_IN_STYLE.pattern.replace(" ", "")
    + r"|Normal(?:Web|Table)|(?:Table|Pivot|Slicer|TimeSlicer)Style(?:Light|Medium|Dark)\d+",
    re.IGNORECASE,
)


def is_part_name(value: str) -> bool:
    """True for the name of a part as writers make it: `word/header1.xml`, but not `word/smith.xml`."""
    return bool(_PART_NAME.fullmatch(value))


def is_cell_place(element: Element, attribute: str, value: str) -> bool:
    """True for an address that places a cell, a range or ranges in a sheet, such as `C21` or `A1:C21 D4`.

    Addresses in formulas, names and links are not meant: these say what somebody wrote.
    """
    if attribute not in _PLACES.get(element.name, ()):
        return False
    return all(_is_cell(cell) for area in value.split(" ") for cell in area.split(":"))


def _is_cell(value: str) -> bool:
    # Beyond the last row and column of any sheet nothing can stand: a number plate there is a hidden text.
    return (
        bool(_CELL.fullmatch(value))
        and int(value.lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ")) <= _LAST_ROW
        and column_number(value) <= _LAST_COLUMN
    )


def is_structural(element: Element, attribute: str, value: str) -> bool:
    """True for values of the format's own vocabulary, in which surnames such as Brown or Strong are no leak."""
    if attribute in _LANGUAGE_ATTRIBUTES or element.name in ("lang", "themeFontLang"):
        return bool(_LANGUAGE.fullmatch(value))
    is_font = element.name in ("font", "rFont", "altName") or (element.name == "name" and element.parent == "font")
    if attribute in _FONT_ATTRIBUTES or is_font:
        return is_font_name(value) or "script" in element.attributes
    if attribute in ("Target", "PartName"):
        return is_part_name(value)
    if element.name in ("name", "cellStyle") and element.parent in ("style", "cellStyles"):
        return "builtinId" in element.attributes or bool(_BUILT_IN_STYLE.fullmatch(value))
    if element.name in _NUMBERED and _NUMBERED[element.name].fullmatch(value):
        return True
    if element.name in ("sheet", "table") and _PLAIN_NAME.fullmatch(value):
        return True
    if attribute in _HUMAN or (attribute == "val" and element.name in _HUMAN_VALUES):
        return element.name in ("lsdException", "clrScheme", "compatSetting")
    if attribute in _STRUCTURAL or element.name in _ENUMERATED or is_office_value(value) or is_colour(value):
        return True
    return bool(NUMBER.fullmatch(value) or _BUILT_IN_ID.fullmatch(value))
