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
_LAYOUT = r"(?:-(?:title|subtitle|outline[1-9]|notes|background|backgroundobjects))?"
_NUMBERED = re.compile(r"(?:[A-Za-z]{1,4}|list|page|Section |Sheet |Table|ftr|hdr|dtd)\d{1,6}" + _LAYOUT)
# The words of which office programs make the names of their own styles.
_STYLE_WORDS = frozenset(
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
_LAYOUT_WORDS = frozenset({"title", "subtitle", "outline", "notes", "background", "backgroundobjects"})
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
    if _NUMBERED.fullmatch(name):
        return True
    words = re.split(r"[ ()_-]+|\d+", plain.casefold())
    return all(word in _STYLE_WORDS or word in _LAYOUT_WORDS for word in words if word)


@lru_cache(maxsize=1)
def _values() -> frozenset[str]:
    """Return the values of all enumerations of the OpenDocument schema."""
    page = resources.files(__package__).joinpath("odf_values.txt").read_text(encoding="utf-8")
    return frozenset(word for line in page.splitlines() if line[0] != "#" for word in line.split())
