"""The vocabulary of OpenDocument: which attribute values tell nothing about people."""

from __future__ import annotations

import re
from functools import lru_cache
from importlib import resources

from redactor.verification.office_words import NUMBER, is_part_name
from redactor.verification.vocabulary import is_colour, is_font_name
from redactor.verification.xmltext import Element

MEDIA_TYPE = re.compile(r"application/vnd\.oasis\.opendocument\.[a-z-]{4,30}")
_FONTS = frozenset({"font-family", "font-family-asian", "font-family-complex"})
_LANGUAGES = re.compile(r"(?:rfc-)?(?:language|country|script)(?:-tag)?(?:-asian|-complex)?")
_LANGUAGE = re.compile(r"[A-Za-z]{2,4}(?:-[A-Za-z0-9]{2,8})*|none|zxx")
# Attributes that people or their programs fill with words.
_HUMAN = frozenset({
    "title", "description", "alt", "formula", "condition", "string-value", "value", "label", "text",
    "display-name",
    "table-name", "caption", "author", "creator", "currency", "leader-text", "num-prefix", "num-suffix",
    "bullet-char",
})  # fmt: skip
# Names that programs number themselves; what a person called a style never stands in a written file.
_NUMBERED = re.compile(r"[A-Za-z]{1,4}\d{1,6}|(?:list|page|Section |Sheet |Table|f|F|ftr|hdr|dtd)\d{1,6}")
_STYLE = re.compile(
    r"(?:Default|Standard|Office|Title)(?:[ -][\w ]+)?|Heading(?: \d{1,2})?|Text body(?: indent)?|Body Text.*"
    r"|(?:Foot|End)note(?: (?:Symbol|Characters|anchor|Text|Reference))?|Footnote|Endnote|List(?: \w+)*"
    r"|Numbering(?: \w+)*"
    r"|(?:Table|Frame|Contents|Index|Illustration|Text|Drawing|Caption|Header|Footer|Title|Subtitle"
    r"|Quotations|Graphics|Frame"
    r"|OLE|Marginalia|Watermark|Signature|Sender|Addressee|Salutation|Outline|Hyperlink|Normal|Result2?|Note"
    r"|Good|Bad|Neutral"
    r"|Error|Warning|Status|Accent|Untitled)(?: ?[\w()]+)*"
    r"|(?:Bullet|Internet|Visited Internet|Preformatted|Horizontal|First|HTML|Left|Right|Landscape|Page|Line"
    r"|Strong|Source"
    r"|Complimentary|Hanging|Block|Addressee|Envelope|Balloon|Document|Plain|Placeholder|User|Index|TOC|toc"
    r"|heading"
    r"|footnote|endnote|annotation|caption|header|footer|index|No|Emphasis|Intense|Subtle|Book|Example"
    r"|Variable|Definition"
    r"|Teletype|Rubies|Vertical|Main|Drop|Quote|Citation|Comment|macro|page|line|table|List|Light|Medium|Dark"
    r"|Colorful"
    r"|Grid|Excel|Message|Bibliography|Default)(?: ?[\w()-]+)*"
    r"|standard|object\w*|text(?:body\w*)?|title\d?|headline\d?|measure|(?:gray|bw|blue|orange|green|yellow)\d?"
    r"|(?:Gradient|Hatch|Hatching|Bitmap|Dash|Arrow|Linear|Transparency|Symmetric|Fine|Ultrafine)(?: \w+)*"
    r"|WW8Num\d+(?:z\d)?"
)
_ENDS_WITH_STYLE = re.compile(
    r"(?:.*-)?(?:style-name|styles?|class-names|master-page-name|page-layout-name|gradient-name|hatch-name"
    r"|image-name"
    r"|opacity-name|stroke-dash|stroke-dash-names|marker-start|marker-end|font-name(?:-asian|-complex)?"
    r"|footer-name"
    r"|header-name|date-time-name)"
)
_STYLE_ELEMENTS = re.compile(r"(?:.*-)?style|style|page-layout|master-page|font-face|gradient|hatch"
    r"|fill-image|marker"
                             r"|stroke-dash|opacity|linearGradient|radialGradient"
                             r"|presentation-page-layout")  # fmt: skip
_NAMED = frozenset({"table", "page", "section", "equation", "footer-decl", "header-decl", "date-time-decl"})


def is_odf_place(name: str) -> bool:
    """True for the name of a part as writers make it."""
    return is_part_name(name) or bool(re.fullmatch(r"(?:\./)?Object \d{1,5}(?:/(?:content\.xml)?)?", name))


def is_odf_word(element: Element, attribute: str, value: str) -> bool:
    """True for values of the format's own vocabulary, in which surnames such as Heading or Frame are no leak."""
    if attribute in ("full-path", "href"):
        return is_odf_place(value)
    if attribute == "media-type":
        return bool(MEDIA_TYPE.fullmatch(value)) or value in ("text/xml", "image/png", "image/jpeg", "")
    if attribute in _FONTS:
        return is_font_name(value.strip("'"))
    if _LANGUAGES.fullmatch(attribute):
        return bool(_LANGUAGE.fullmatch(value))
    if _ENDS_WITH_STYLE.fullmatch(attribute) or (attribute == "name" and _STYLE_ELEMENTS.fullmatch(element.name)):
        return all(_is_style(word) for word in value.split(" "))
    if attribute == "name":
        return element.name in _NAMED and bool(_NUMBERED.fullmatch(value))
    if attribute in _HUMAN:
        return bool(NUMBER.fullmatch(value))
    return bool(NUMBER.fullmatch(value)) or is_colour(value) or all(word in _values() for word in value.split())


def _is_style(name: str) -> bool:
    plain = re.sub(r"_([0-9a-f]{2,4})_", lambda m: chr(int(m[1], 16)), name)
    return bool(_NUMBERED.fullmatch(name) or _STYLE.fullmatch(plain))


@lru_cache(maxsize=1)
def _values() -> frozenset[str]:
    """Return the values of all enumerations of the OpenDocument schema."""
    page = resources.files(__package__).joinpath("odf_values.txt").read_text(encoding="utf-8")
    return frozenset(word for line in page.splitlines() if line[0] != "#" for word in line.split())
