"""HTML as browsers cut it into tokens, in one pass and linear time.

The standard library's HTMLParser raises AssertionError on some marked sections and takes quadratic time on
unclosed ones; lxml.html drops text that is nested 256 deep.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import Enum
from html import unescape
from typing import Final


class Kind(Enum):
    """What a token is."""

    TEXT = "text"
    START = "start"
    END = "end"
    COMMENT = "comment"
    RAW = "raw"


@dataclass(frozen=True, slots=True)
class Token:
    """One token. `name` is the lower-case element; `text` is unescaped, except in RAW (script, style)."""

    kind: Kind
    name: str = ""
    text: str = ""
    attributes: dict[str, str] = field(default_factory=dict)


_TAG_NAME: Final = re.compile(r"[A-Za-z][^\s/>]*")
_SKIP: Final = re.compile(r"[\s/]*")
_ATTRIBUTE: Final = re.compile(r"([^\s/>][^\s/>=]*)(?:\s*=\s*(\"[^\"]*\"|'[^']*'|[^\s>]*))?")
_COMMENT_END: Final = re.compile(r"--!?>")
# The content of these is not markup (HTML standard, 13.2.5); of the second group character references count.
_RAW_TEXT: Final = frozenset(("script", "style", "xmp", "iframe", "noembed", "noframes"))
_RCDATA: Final = frozenset(("title", "textarea"))
_RAW_END: Final = {name: re.compile(rf"</{name}(?=[\s/>])", re.IGNORECASE) for name in _RAW_TEXT | _RCDATA}


def tokens(source: str) -> Iterator[Token]:
    """Yield the tokens of an HTML text."""
    source = source.replace("\0", "").replace("\r\n", "\n").replace("\r", "\n")
    at, length = 0, len(source)
    while at < length:
        less = source.find("<", at)
        if less < 0:
            yield Token(Kind.TEXT, text=unescape(source[at:]))
            return
        name = _TAG_NAME.match(source, less + 1)
        closing = _TAG_NAME.match(source, less + 2) if source.startswith("</", less) else None
        if not (name or closing or source.startswith(("<!", "<?", "</"), less)):
            # A bare "<" is text, with what follows up to the next one.
            following = source.find("<", less + 1)
            stop = length if following < 0 else following
            yield Token(Kind.TEXT, text=unescape(source[at:stop]))
            at = stop
            continue
        if less > at:
            yield Token(Kind.TEXT, text=unescape(source[at:less]))
        if name:
            token, at = _start_tag(source, name)
            yield token
            if token.kind is Kind.START and token.name in _RAW_END:
                raw, at = _raw_text(source, token.name, at)
                yield raw
        elif closing:
            attributes, at = _attributes(source, closing.end())
            yield Token(Kind.END, closing[0].lower(), attributes=attributes)
        else:
            comment, at = _comment(source, less)
            yield Token(Kind.COMMENT, text=comment)


def _start_tag(source: str, name: re.Match[str]) -> tuple[Token, int]:
    attributes, at = _attributes(source, name.end())
    if at > len(source):
        # The text ends within the tag: browsers show nothing of it.
        return Token(Kind.COMMENT, text=source[name.start() :]), len(source)
    return Token(Kind.START, name[0].lower(), attributes=attributes), at


def _attributes(source: str, at: int) -> tuple[dict[str, str], int]:
    """Return (attributes, offset after ">"); the offset lies beyond the end where the tag is not closed."""
    found: dict[str, str] = {}
    while True:
        skipped = _SKIP.match(source, at)
        at = skipped.end() if skipped else at
        if at >= len(source):
            return found, len(source) + 1
        if source[at] == ">":
            return found, at + 1
        match = _ATTRIBUTE.match(source, at)
        if not match:
            return found, len(source) + 1
        value = match[2] or ""
        if value[:1] in ("'", '"') and len(value) > 1 and value[-1] == value[0]:
            value = value[1:-1]
        found.setdefault(match[1].lower(), unescape(value))
        at = match.end()


def _raw_text(source: str, name: str, at: int) -> tuple[Token, int]:
    end = _RAW_END[name].search(source, at)
    stop = end.start() if end else len(source)
    text = source[at:stop]
    return Token(Kind.RAW, name, unescape(text) if name in _RCDATA else text), stop


def _comment(source: str, less: int) -> tuple[str, int]:
    """Return (text, offset after) of a comment, declaration, processing instruction or stray "</"."""
    if source.startswith("<!--", less):
        for short in ("<!-->", "<!--->"):
            if source.startswith(short, less):
                return "", less + len(short)
        end = _COMMENT_END.search(source, less + 4)
        return (source[less + 4 : end.start()], end.end()) if end else (source[less + 4 :], len(source))
    close = source.find(">", less)
    return (source[less + 2 : close], close + 1) if close >= 0 else (source[less + 2 :], len(source))
