"""One HTML body: the text that a person sees, what is hidden in it, and the means to write it anew.

The redacted HTML is built from an allow-list of elements and attributes. Every text in it is a slice of the
visible text, a link target or an alternative text, and each of those is a segment of the document.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from html import escape
from typing import Final
from urllib.parse import unquote, urlsplit

from redactor.formats.mail.html_style import hidden_selectors, hides, kept_style
from redactor.formats.mail.html_tokens import Kind, Token, tokens

_BLOCK_NAMES: Final = """
p div h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote pre table thead tbody tfoot tr caption hr center address
section article header footer main aside nav figure figcaption
"""
_INLINE_NAMES: Final = """
a b strong i em u s strike del ins sub sup small big span font code tt kbd samp var q cite abbr mark td th
"""
_BLOCKS: Final = frozenset(_BLOCK_NAMES.split())
_INLINE: Final = frozenset(_INLINE_NAMES.split())
_KEPT: Final = _BLOCKS | _INLINE
_VOID: Final = frozenset(
    ("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr")
)
_HIDDEN_ELEMENTS: Final = frozenset(("head", "template", "datalist"))
_HEAD_CONTENT: Final = frozenset(("title", "meta", "link", "style", "script", "base", "template", "noscript"))
_PREFORMATTED: Final = ("pre", "textarea", "xmp")
_VISIBLE_RAW: Final = frozenset(("xmp", "textarea"))
_IMPLIED_END: Final = {
    "p": frozenset(("p",)),
    "li": frozenset(("li",)),
    "td": frozenset(("td", "th")),
    "th": frozenset(("td", "th")),
    "tr": frozenset(("td", "th", "tr")),
    "dt": frozenset(("dt", "dd")),
    "dd": frozenset(("dt", "dd")),
    "option": frozenset(("option",)),
    "body": frozenset(("head",)),
}
_ATTRIBUTES: Final = {
    "colspan": re.compile(r"\d{1,3}\Z"),
    "rowspan": re.compile(r"\d{1,3}\Z"),
    "align": re.compile(r"(?:left|right|center|justify|middle|top|bottom)\Z", re.IGNORECASE),
    "valign": re.compile(r"(?:top|middle|bottom|baseline)\Z", re.IGNORECASE),
    "dir": re.compile(r"(?:ltr|rtl)\Z"),
    "border": re.compile(r"\d{1,2}\Z"),
    "width": re.compile(r"\d{1,4}%?\Z"),
    "height": re.compile(r"\d{1,4}%?\Z"),
    "cellpadding": re.compile(r"\d{1,2}\Z"),
    "cellspacing": re.compile(r"\d{1,2}\Z"),
    "start": re.compile(r"\d{1,4}\Z"),
}
_SILENT: Final = frozenset(_ATTRIBUTES) | frozenset(("style", "href", "src", "alt", "color", "bgcolor"))
_SPACE: Final = re.compile(r"[ \t\n\f\r]+")
# Deeper elements are written without their tags: readers of the output drop text that is nested 256 deep.
_MAX_OPEN: Final = 100


@dataclass(frozen=True, slots=True)
class Picture:
    """Where a picture stands: its source as written, and the number of its alternative text or -1."""

    source: str
    alt: int
    size: str


@dataclass(frozen=True, slots=True)
class Link:
    """A start of <a>: the number of its target in `HtmlPart.links` or -1, and its other attributes as written."""

    target: int
    attributes: str


@dataclass(frozen=True, slots=True)
class Slice:
    """Code points start..end of the visible text."""

    start: int
    end: int


@dataclass(slots=True)
class HtmlPart:
    """What was read.

    Attributes:
        text: all visible text; blocks are separated by line ends, cells by tabs.
        pieces: markup (str), or what stands between.
        links: targets without query and fragment, percent signs resolved.
        hrefs: the same targets as they are written.
        alts: alternative texts of pictures.
        hidden: (kind, text) of all that is not carried over.
        remote: how many pictures lie on a server; these are left out.
        inline: how many pictures are written into the HTML itself; these are left out unread.
    """

    text: str = ""
    pieces: list[str | Slice | Link | Picture] = field(default_factory=list)
    links: list[str] = field(default_factory=list)
    hrefs: list[str] = field(default_factory=list)
    alts: list[str] = field(default_factory=list)
    hidden: list[tuple[str, str]] = field(default_factory=list)
    remote: int = 0
    inline: int = 0


def read_html(source: str) -> HtmlPart:
    """Read one HTML text. Never fails."""
    builder = _Builder()
    for token in tokens(source):
        builder.feed(token)
    return builder.finish()


@dataclass(slots=True)
class _Open:
    name: str
    hidden: bool
    written: bool


class _Builder:
    """Turns tokens into an HtmlPart. `_stack` holds the open elements, `_hidden_text` what they hide."""

    def __init__(self) -> None:
        self.part = HtmlPart()
        self._stack: list[_Open] = []
        self._open: Counter[str] = Counter()
        self._text: list[str] = []
        self._length = 0
        self._last = ""
        self._pending = ""
        self._hidden_text: list[str] = []
        self._dropped: list[str] = []
        self._selectors: frozenset[str] = frozenset()
        self._written = 0

    def feed(self, token: Token) -> None:
        match token.kind:
            case Kind.TEXT:
                self._add_text(token.text)
            case Kind.START:
                self._start(token)
            case Kind.END:
                self._end(token.name)
            case Kind.COMMENT:
                self._hide("comment", token.text)
            case Kind.RAW:
                self._raw(token)

    def finish(self) -> HtmlPart:
        while self._stack:
            self._pop()
        self._flush_hidden()
        self._hide("attributes", "\n".join(self._dropped))
        self.part.text = "".join(self._text)
        return self.part

    # -- text

    def _is_hidden(self) -> bool:
        return bool(self._stack) and self._stack[-1].hidden

    def _add_text(self, text: str) -> None:
        if text.strip():
            self._leave_head("")
        if self._is_hidden():
            self._hidden_text.append(text)
            return
        if not any(self._open[name] for name in _PREFORMATTED):
            text = _SPACE.sub(" ", text)
            if self._pending or self._last in ("", "\n", "\t", " "):
                text = text.lstrip(" ")
        if text:
            if self._pending:
                # Where the elements that parted two words are not written, white space must do it.
                self.part.pieces.append("\n")
                self._append(self._pending)
            self.part.pieces.append(Slice(self._length, self._length + len(text)))
            self._append(text)

    def _append(self, text: str) -> None:
        self._text.append(text)
        self._length += len(text)
        self._last = text[-1]
        self._pending = ""

    def _separate(self, mark: str) -> None:
        """Let the next text begin a new line (or cell)."""
        if self._last not in ("", "\n") and not self._is_hidden() and self._pending != "\n":
            self._pending = mark

    # -- elements

    def _start(self, token: Token) -> None:
        name, attributes = token.name, token.attributes
        self._leave_head(name)
        # Without implied ends, one unclosed hidden paragraph would hide the rest of the message.
        implied = _IMPLIED_END.get(name, frozenset())
        while self._stack and self._stack[-1].name in (implied or ({"p"} if name in _BLOCKS else ())):
            self._pop()
        self._note_dropped(name, attributes)
        hidden = self._is_hidden() or self._hides(name, attributes)
        # Void elements have no end tag, so they never go on the stack.
        if name in _VOID:
            if not hidden:
                self._void(name, attributes)
            elif attributes.get("alt"):
                self._hidden_text.append(attributes["alt"])
            return
        if not hidden:
            self._break_line(name)
        written = not hidden and name in _KEPT and self._written < _MAX_OPEN
        if written:
            self._written += 1
            self._write_start(name, attributes)
        self._stack.append(_Open(name, hidden, written))
        self._open[name] += 1

    def _leave_head(self, name: str) -> None:
        """Text, or an element that no head can hold, begins the body though </head> is missing."""
        if self._stack and self._stack[-1].name == "head" and name not in _HEAD_CONTENT:
            self._pop()

    def _hides(self, name: str, attributes: dict[str, str]) -> bool:
        if name in _HIDDEN_ELEMENTS or "hidden" in attributes or hides(attributes.get("style", "")):
            return True
        if not self._selectors:
            return False
        marks = {f".{c}" for c in attributes.get("class", "").lower().split()}
        marks.add("#" + attributes.get("id", "").lower())
        return not marks.isdisjoint(self._selectors)

    def _void(self, name: str, attributes: dict[str, str]) -> None:
        if name in ("br", "hr"):
            self.part.pieces.append(f"<{name}>")
            self._append("\n")
        elif name == "img":
            self._picture(attributes)

    def _picture(self, attributes: dict[str, str]) -> None:
        alt = attributes.get("alt", "").strip()
        number = -1
        if alt:
            self.part.alts.append(alt)
            number = len(self.part.alts) - 1
        source = attributes.get("src", "").strip()
        if source.lower().startswith("data:"):
            self.part.inline += 1
        elif source.lower().startswith("cid:"):
            source = "cid:" + unquote(source[4:])
        elif source:
            self.part.remote += 1
        self.part.pieces.append(Picture(source, number, _plain_attributes(attributes)))

    def _write_start(self, name: str, attributes: dict[str, str]) -> None:
        plain = _plain_attributes(attributes)
        # Only links carry text of their own in an attribute, so only they become a piece that can be redacted.
        if name != "a":
            self.part.pieces.append(f"<{name}{plain}>")
            return
        target = -1
        shown, href = link_target(attributes.get("href", ""))
        if shown:
            self.part.links.append(shown)
            self.part.hrefs.append(href)
            target = len(self.part.links) - 1
        self.part.pieces.append(Link(target, plain))

    def _break_line(self, name: str) -> None:
        if name in _BLOCKS:
            self._separate("\n")
        elif name in ("td", "th"):
            self._separate("\t")

    def _end(self, name: str) -> None:
        if not self._open[name]:
            if name in ("br", "p"):
                self._separate("\n")
            return
        while self._stack and self._pop().name != name:
            pass

    def _pop(self) -> _Open:
        closed = self._stack.pop()
        self._open[closed.name] -= 1
        if closed.written:
            self._written -= 1
            self.part.pieces.append(f"</{closed.name}>")
        if closed.hidden and not self._is_hidden():
            self._flush_hidden()
        elif not closed.hidden and closed.name in _BLOCKS:
            self._separate("\n")
        return closed

    # -- what is not carried over

    def _raw(self, token: Token) -> None:
        if token.name in _VISIBLE_RAW:
            self._add_text(token.text)
            return
        if token.name == "style":
            self._selectors |= hidden_selectors(token.text)
        self._hide(token.name, token.text)

    def _hide(self, kind: str, text: str) -> None:
        text = text.strip()
        if text and text.lower() not in ("doctype html", "[endif]", "<![endif]", "[if !mso]"):
            self.part.hidden.append((kind, text))

    def _flush_hidden(self) -> None:
        self._hide("hidden text", _SPACE.sub(" ", " ".join(self._hidden_text)))
        self._hidden_text.clear()

    def _note_dropped(self, name: str, attributes: dict[str, str]) -> None:
        """Remember attribute values that could say something and are not carried over."""
        for key, value in attributes.items():
            if key in _SILENT and not (key == "src" and not value.lower().startswith("cid:")) and key != "href":
                continue
            if key == "href" and name == "a" and link_target(value)[1] == value.strip():
                continue
            if value and value.lower() != "utf-8" and not (key == "src" and value.lower().startswith("data:")):
                self._dropped.append(value)


def link_target(href: str) -> tuple[str, str]:
    """Return (as read, as written) of a link target that is kept, without query and fragment, or ("", "").

    Queries carry tokens that name the recipient in encoded form, where no search would find the name.
    """
    href = "".join(href.split())
    try:
        split = urlsplit(href)
    except ValueError:
        return "", ""
    if (
        split.scheme not in ("http", "https", "mailto", "tel")
        or not (split.netloc or split.path)
        or "@" in split.netloc
    ):
        return "", ""
    written = split._replace(query="", fragment="").geturl()
    shown = written
    for _ in range(3):
        shown = unquote(shown, errors="replace")
    return shown, written


def _plain_attributes(attributes: dict[str, str]) -> str:
    kept = [(key, attributes[key]) for key, form in _ATTRIBUTES.items() if form.match(attributes.get(key, ""))]
    style = kept_style(attributes.get("style", ""), attributes.get("color", ""), attributes.get("bgcolor", ""))
    if style:
        kept.append(("style", style))
    return "".join(f' {key}="{escape(value)}"' for key, value in kept)
