"""HTML and other text kinds, taken apart by plain rules: no tree, so no depth at which text gets lost."""

from __future__ import annotations

import codecs
import html
import json
import re
from collections.abc import Iterator

from redactor.verification import pagetext
from redactor.verification.observer import Observer
from redactor.verification.vocabulary import is_colour, is_font_name

_MARKUP = re.compile(
    r"<!--(?P<comment>.*?)(?:-->|\Z)|<(?P<raw>script|style)\b(?P<rawattr>[^>]*)>(?P<body>.*?)(?:</(?P=raw)\s*>|\Z)"
    r"|<(?P<tag>/?[A-Za-z][^\s/>]*)(?P<attributes>(?:[^>\"']|\"[^\"]*\"|'[^']*')*)>|<[!?](?P<decl>[^>]*)>",
    re.DOTALL | re.IGNORECASE,
)
_ATTRIBUTE = re.compile(r"([^\s=\"'<>/]+)\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'>]+))")
_INLINE = frozenset(
    re.findall(
        r"\S+",
        "a abbr acronym b bdi bdo big cite code del dfn em font i ins kbd label mark nobr q s samp small span "
        "strike strong sub sup tt u var wbr o:p",
    )
)
_VOID = frozenset({"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "wbr"})
_STYLE_BODY = re.compile(r"<style\b[^>]*>(.*?)(?:</style\s*>|\Z)", re.DOTALL | re.IGNORECASE)
_MEDIA = re.compile(r"@[^{}]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}")
_HIDDEN_CLASS = re.compile(r"\.([\w-]+)\s*(?:,[^{}]*)?\{[^}]*display\s*:\s*none", re.IGNORECASE)
_HIDING = re.compile(
    r"display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|mso-hide\s*:\s*all"
    r"|(?:opacity|font-size)\s*:\s*0*\.?0*(?:px|pt|em|rem|%)?\s*(?=!|;|\Z)"
    r"|(?=.*overflow\s*:\s*hidden)(?:max-)?(?:height|width)\s*:\s*0(?:px|pt)?\s*(?=!|;|\Z)"
)
_STYLE_ATTRIBUTES = frozenset({"style", "color", "bgcolor", "face", "text", "link", "vlink", "align", "valign"})
_SIZES = frozenset(
    {"width", "height", "size", "border", "colspan", "rowspan", "cellpadding", "cellspacing", "start"}
)
_MEASURE = re.compile(r"[+-]?\d{1,4}(?:px|%)?")
_WORD = re.compile(r"[A-Za-z][\w-]*|#(?:[0-9A-Fa-f]{6}|[0-9A-Fa-f]{3})\b")
# Properties and listed values of CSS and of HTML's attributes of style.
_CSS_WORDS = frozenset(
    "color background background-color font font-weight font-style font-size font-family text-decoration "  # noqa: SIM905
    "text-align white-space vertical-align width height border margin padding bold bolder lighter normal italic "
    "oblique underline line-through none left right center justify top middle bottom baseline pre pre-wrap nowrap "
    "solid px pt em rem auto inherit".split()
)


def decode(data: bytes, label: str = "") -> str:
    """Decode text: by byte order mark, by label, as UTF-8, else as Windows-1252 (which every byte fits)."""
    for mark, codec in (
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
    ):
        if data.startswith(mark):
            return data[len(mark) :].decode(codec, "replace")
    for codec in filter(None, (label, "utf-8")):
        try:
            return data.decode(codec)
        except (LookupError, UnicodeError):
            continue
    return data.decode("cp1252", "replace")


def is_charset(name: str) -> bool:
    """True for the name of an encoding."""
    try:
        codecs.lookup(name)
    except (LookupError, ValueError):
        return False
    return True


def html_text(source: str) -> str:
    """Return the text of an HTML source: inline tags leave no gap, other tags a line end."""
    out: list[str] = []
    position = 0
    for match in _MARKUP.finditer(source):
        out.append(source[position : match.start()])
        position = match.end()
        tag = (match.group("tag") or "").lower()
        if tag and tag.strip("/") not in _INLINE:
            out.append("\n")
    out.append(source[position:])
    return html.unescape("".join(out))


def shown_text(source: str) -> str:
    """Return the text of an HTML source that a person sees: without head, and without what its style hides."""
    classes = {
        c.lower() for body in _STYLE_BODY.findall(source) for c in _HIDDEN_CLASS.findall(_MEDIA.sub("", body))
    }
    kept: list[str] = []
    position, hiding, depth = 0, "", 0
    for match in _MARKUP.finditer(source):
        tag = (match.group("tag") or "").lower()
        name = tag.strip("/")
        if hiding:
            if name == hiding:
                depth += -1 if tag.startswith("/") else 1
            if depth == 0:
                hiding, position = "", match.end()
            continue
        if (
            name
            and name == tag
            and name not in _VOID
            and _is_hidden(name, match.group("attributes") or "", classes)
        ):
            kept.append(source[position : match.start()])
            hiding, depth = name, 1
    if not hiding:
        kept.append(source[position:])
    return html_text(" ".join(kept))


def _is_hidden(name: str, attributes: str, classes: set[str]) -> bool:
    if name in ("head", "template", "datalist", "title"):
        return True
    found = {
        m.group(1).lower(): (m.group(2) or m.group(3) or m.group(4) or "").lower()
        for m in _ATTRIBUTE.finditer(attributes)
    }
    if _HIDING.search(found.get("style", "")) or re.search(
        r"(?<![\w-])hidden(?![\w-])", _ATTRIBUTE.sub("", attributes)
    ):
        return True
    return not classes.isdisjoint(found.get("class", "").split())


def html_asides(source: str) -> Iterator[str]:
    """Yield what stands in a source beside its text: comments, scripts, styles, attribute values."""
    for match in _MARKUP.finditer(source):
        if match.group("comment"):
            yield html_text(match.group("comment"))
            yield match.group("comment")
        elif match.group("body"):
            yield (
                _without_style_words(match.group("body"))
                if match.group("raw").lower() == "style"
                else match.group("body")
            )
        elif match.group("decl") and match.group("decl").lower() != "doctype html":
            yield match.group("decl")
        for attribute in _ATTRIBUTE.finditer((match.group("attributes") or "") + (match.group("rawattr") or "")):
            value = html.unescape(attribute.group(2) or attribute.group(3) or attribute.group(4) or "")
            key = attribute.group(1).lower()
            is_own = (key == "charset" and is_charset(value)) or (key in _SIZES and _MEASURE.fullmatch(value))
            if not is_own:
                yield _without_style_words(value) if key in _STYLE_ATTRIBUTES else value


def _without_style_words(css: str) -> str:
    # Between quotes stands what is shown ("content"), in which every word counts.
    quoted = '"' in css or "'" in css

    def one(match: re.Match[str]) -> str:
        word = match.group()
        listed = not quoted and (word[0] == "#" or word.lower() in _CSS_WORDS)
        return "" if listed or is_colour(word) or is_font_name(word) else word

    return _WORD.sub(one, css)


def examine_html(data: bytes, location: str, observer: Observer, label: str = "") -> None:
    """Tell an observer of an HTML source."""
    source = decode(data, label or declared(data))
    observer.text(location, html_text(source))
    for aside in html_asides(source):
        observer.string(location, aside)
    pagetext.examine_page(source, location, observer)
    observer.blob(location, source.encode("utf-8", "replace"), plain=False)


def declared(data: bytes) -> str:
    """Return the encoding that an HTML page names, or ""."""
    match = re.search(rb"charset\s*=\s*[\"']?([\w-]+)", data[:2048], re.IGNORECASE)
    return match.group(1).decode() if match else ""


def examine_text(data: bytes, location: str, observer: Observer, label: str = "") -> None:
    """Tell an observer of a plain text, CSV or JSON file; JSON's escapes are resolved in a second view."""
    source = decode(data, label)
    observer.text(location, source)
    if "\\u" in source or "\\/" in source:
        observer.string(location, _unescape_json(source))
    if "&" in source and ";" in source:
        observer.string(location, html.unescape(source))
    observer.blob(location, source.encode("utf-8", "replace"), plain=False)


def _unescape_json(source: str) -> str:
    def one(match: re.Match[str]) -> str:
        try:
            return str(json.loads(f'"{match.group()}"'))
        except ValueError:
            return match.group()

    return re.sub(r"(?:\\u[0-9A-Fa-f]{4})+|\\[/\"\\nt]", one, source).encode("utf-8", "replace").decode("utf-8")


_RTF_TOKEN = re.compile(r"\\'([0-9a-fA-F]{2})|\\u(-?\d+)\s?\??|\\([a-zA-Z]+)(-?\d+)? ?|\\([^a-zA-Z])|[{}\r\n]")
_RTF_BREAKS = frozenset({"par", "line", "tab", "cell", "row", "sect", "page"})


def rtf_text(data: bytes) -> str:
    """Return the text of an RTF source, of every group: hidden ones and properties count, too."""

    def one(match: re.Match[str]) -> str:
        if match.group(1):
            return bytes.fromhex(match.group(1)).decode("cp1252", "replace")
        if match.group(2):
            return chr(int(match.group(2)) % 0x10000)
        if match.group(3):
            return "\n" if match.group(3) in _RTF_BREAKS else ""
        return {"~": " ", "-": "", "_": "-", "*": ""}.get(match.group(5) or "", match.group(5) or "")

    return _RTF_TOKEN.sub(one, data.decode("cp1252", "replace"))
