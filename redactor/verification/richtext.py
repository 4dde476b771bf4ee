"""RTF as a reader sees it, and what it hides; with rules of our own for what a written file may hold."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from redactor.model import Layer
from redactor.verification import pictures
from redactor.verification.observer import Observer
from redactor.verification.office_words import FIELD_CODE
from redactor.verification.vocabulary import is_font_name
from redactor.verification.webtext import rtf_text

DESTINATIONS = "only known RTF groups"
HIDDEN = "no hidden text"
_TOKEN = re.compile(rb"\\([A-Za-z]+)(-?\d+)? ?|\\'([0-9A-Fa-f]{2})|\\(.)|([{}])|([^\\{}\r\n]+)", re.DOTALL)
_BREAKS = frozenset({"par", "line", "tab", "cell", "row", "sect", "page", "nestcell", "nestrow", "column"})
_CHARACTERS = {
    "endash": "\u2013", "emdash": "\u2014", "lquote": "'", "rquote": "'", "ldblquote": '"', "rdblquote": '"',
    "bullet": "\u2022", "~": " ", "_": "-", "emspace": " ", "enspace": " ",
}  # fmt: skip
_SHOWN = {**dict.fromkeys(_BREAKS, "\n"), **_CHARACTERS}
_CODECS = {
    77: "mac_roman", 128: "cp932", 129: "cp949", 134: "gbk", 136: "cp950", 161: "cp1253", 162: "cp1254",
    163: "cp1258",
    177: "cp1255", 178: "cp1256", 186: "cp1257", 204: "cp1251", 222: "cp874", 238: "cp1250", 255: "cp850",
    254: "cp437",
}  # fmt: skip
# Groups whose text a reader sees although they are marked as ones that may be skipped.
_SEEN = frozenset({"shppict", "shpinst", "do", "ud", "moMath", "moMathPara", "nesttableprops"})
# Groups whose text nobody sees.
_UNSEEN = frozenset({
    "fonttbl", "colortbl", "stylesheet", "info", "fldinst", "sp", "objclass", "objname", "objdata", "pict", "xe",
    "tc", "tcn", "rxe", "txe", "nonesttables", "nonshppict", "shprslt", "ftnsep", "ftnsepc", "ftncn", "aftnsep",
    "aftnsepc", "aftncn", "mmathPict", "atnid", "atnauthor", "annotation", "filetbl", "listtable", "template",
})  # fmt: skip
# Groups that a written file may hold; what stands in a font table or a field's code is looked at by rtf_text.
_WRITTEN = frozenset({
    "", "rtf", "fonttbl", "f", "colortbl", "header", "headerl", "headerr", "headerf", "footer", "footerl",
    "footerr",
    "footerf", "footnote", "field", "fldinst", "fldrslt", "pict", "shp", "shpgrp", "shpinst", "sp", "sn", "sv",
    "shptxt",
    "do", "dptxbxtext", "nesttableprops",
})  # fmt: skip
_HOLDS_DATA = frozenset({
    "info", "annotation", "atnid", "atnauthor", "object", "objdata", "revtbl", "bkmkstart", "bkmkend", "userprops",
    "template", "datastore", "docvar", "generator", "stylesheet", "filetbl", "formfield", "xe", "tc", "listtable",
    "listoverridetable", "themedata", "rsidtbl", "htmltag", "protusertbl", "passwordhash", "nonshppict", "shprslt",
})  # fmt: skip
_SHAPE = re.compile(
    r"(?<![A-Za-z])(?:WrapText|adjust2Value|adjust3Value|adjustValue|anchorText|cropFromBottom|cropFromLeft|"
    r"cropFromRight|cropFromTop|dxTextLeft|dxTextRight|dyTextBottom|dyTextTop|fAllowOverlap|"
    r"fBehindDocument|fFilled|fFitShapeToText|fFlipH|fFlipV|fGtext|fLayoutInCell|fLine|"
    r"fillBackColor|fillColor|fillOpacity|fillType|geoBottom|geoLeft|geoRight|geoTop|groupBottom|"
    r"groupLeft|groupRight|groupTop|gtextFBold|gtextFItalic|gtextSize|lineColor|lineDashing|"
    r"lineStyle|lineWidth|pibFlags|posh|posrelh|posrelv|posv|relBottom|relLeft|relRight|"
    r"relRotation|relTop|rotation|shapeType|txflTextFlow)(?=-?\d)"
)
_FONT = re.compile(r"(?<![^;\n])([\w .-]{2,40});")
_PAGE_FIELDS = re.compile(r"(?:PAGE|NUMPAGES|SECTIONPAGES)?\s*")
_LINK = re.compile(r'HYPERLINK "(?:https?|mailto|tel|ftp):[^"]*"\s*', re.IGNORECASE)


@dataclass(slots=True)
class _Group:
    """An open group."""

    name: str = ""
    starred: bool = False
    unseen: bool = False
    hidden: bool = False
    deleted: bool = False
    codec: str = "cp1252"
    uc: int = 1
    begun: bool = False
    text: list[str] = field(default_factory=list)


class RichText:
    """One pass over an RTF file.

    Attributes:
        seen: the text that is shown.
        hidden: text marked as hidden or deleted.
        groups: names of all groups, with True for those marked as ones that may be skipped.
        codes: of fields.
        pictures: their files' bytes.
    """

    def __init__(self, data: bytes) -> None:
        self.seen: list[str] = []
        self.hidden: list[str] = []
        self.groups: set[tuple[str, bool]] = set()
        self.codes: list[str] = []
        self.pictures: list[bytes] = []
        self._stack = [_Group()]
        self._fonts: dict[int, str] = {}
        self._font = 0
        self._skip = 0
        self._run(data)

    def _run(self, data: bytes) -> None:
        position = 0
        page = re.search(rb"\\ansicpg(\d+)", data[:512])
        self._stack[0].codec = _page_codec(int(page[1])) if page else "cp1252"
        self._fonts[-1] = self._stack[0].codec
        pending = bytearray()
        while position < len(data):
            match = _TOKEN.match(data, position)
            if match is None:
                position += 1
                continue
            position = match.end()
            word, number, hexed, symbol, brace, text = match.groups()
            if hexed or text:
                chunk = bytes.fromhex(hexed.decode()) if hexed else text
                taken = min(self._skip, len(chunk))
                self._skip -= taken
                pending += chunk[taken:]
                continue
            self._flush(pending)
            if brace:
                self._brace(brace)
            elif word:
                if word == b"bin":
                    size = max(int(number or 0), 0)
                    self._stack[-1].text.append(data[position : position + size].hex())
                    position += size
                else:
                    self._word(word.decode(), int(number) if number else None)
            else:
                self._symbol(symbol.decode("latin-1"))

    def _brace(self, brace: bytes) -> None:
        self._skip = 0
        top = self._stack[-1]
        if brace == b"{":
            self._stack.append(_Group("", unseen=top.unseen, hidden=top.hidden, deleted=top.deleted,
                                      codec=top.codec, uc=top.uc))  # fmt: skip
        elif len(self._stack) > 1:
            self._close(self._stack.pop())

    def _close(self, group: _Group) -> None:
        self.groups.add((group.name, group.starred))
        inner = "".join(group.text)
        if group.name == "pict":
            digits = re.sub(r"[^0-9A-Fa-f]", "", inner)
            self.pictures.append(bytes.fromhex(digits[: len(digits) // 2 * 2]))
        elif group.name == "fldinst":
            self.codes.append(inner.strip())
        elif group.unseen and self._stack[-1].name == "fldinst":
            self._stack[-1].text.append(inner)

    def _begin(self, group: _Group, name: str) -> None:
        group.begun, group.name = True, name
        unknown = group.starred and name not in _SEEN
        group.unseen = group.unseen or unknown or name in _UNSEEN
        if name in ("header", "footer", "footnote", "shptxt"):
            self.seen.append("\n")

    def _word(self, name: str, number: int | None) -> None:
        group = self._stack[-1]
        if not group.begun:
            self._begin(group, name)
        if self._skip and name != "u":
            self._skip -= 1
            return
        if name == "u":
            self._say(chr((number or 0) % 0x10000))
            self._skip = group.uc
        elif name == "uc":
            group.uc = max(number or 0, 0)
        elif name == "v":
            group.hidden = number != 0
        elif name == "deleted":
            group.deleted = number != 0
        elif name == "plain":
            group.hidden, group.codec = False, self._fonts[-1]
        elif name == "f":
            self._font = number or 0
            group.codec = self._fonts.get(self._font, self._fonts[-1])
        elif name == "fcharset":
            self._fonts[self._font] = _CODECS.get(number or 0, self._fonts[-1])
        elif name in _SHOWN:
            self._say(_SHOWN[name])

    def _symbol(self, symbol: str) -> None:
        group = self._stack[-1]
        if symbol == "*":
            group.starred = not group.begun
        elif symbol in "\\{}":
            self._say(symbol)
        elif symbol in "\r\n":
            self._say("\n")
        elif symbol in _CHARACTERS:
            self._say(_CHARACTERS[symbol])

    def _flush(self, pending: bytearray) -> None:
        if pending:
            self._say(pending.decode(self._stack[-1].codec, "replace"))
            pending.clear()

    def _say(self, text: str) -> None:
        group = self._stack[-1]
        group.begun = True
        if group.unseen:
            group.text.append(text)
        elif group.hidden or group.deleted:
            self.hidden.append(text)
        else:
            self.seen.append(text)


def visible_text(data: bytes) -> str:
    """Return the text that a reader of an RTF file sees."""
    text = "".join(RichText(data).seen)
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def examine_rtf(data: bytes, location: str, observer: Observer) -> None:
    """Tell an observer of an RTF file: its text with all that is hidden, its groups, its pictures."""
    observer.checked(DESTINATIONS, Layer.STRUCTURE)
    observer.checked(HIDDEN, Layer.TEXT)
    read = RichText(data)
    # Two readers: whatever one of them takes for markup, the other shows.
    observer.text(location, visible_text(data))
    observer.string(location, _human(rtf_text(data)))
    for detail in sorted(set(_broken_rules(read))):
        observer.problem(DESTINATIONS, Layer.STRUCTURE, location, detail)
    if "".join(read.hidden).strip():
        observer.problem(HIDDEN, Layer.TEXT, location, "text that is formatted as hidden or deleted")
    for code in read.codes:
        observer.string(location, _human(code))
    for number, picture in enumerate(read.pictures, start=1):
        pictures.examine(picture, f"{location} picture {number}", observer)
    observer.blob(location, data, plain=False)


def _human(text: str) -> str:
    """Leave out what no person wrote: the digits of pictures, codes of fields, fonts that everyone has."""
    text = _SHAPE.sub(" ", FIELD_CODE.sub(" ", re.sub(r"[0-9A-Fa-f]{64,}", " ", text)))
    return _FONT.sub(lambda m: "" if is_font_name(m[1]) else m[0], text)


def _broken_rules(read: RichText) -> Iterator[str]:
    for name, starred in read.groups:
        if name in _HOLDS_DATA or (starred and name not in _WRITTEN):
            yield "a group that holds data of its own"
    for code in read.codes:
        if not _PAGE_FIELDS.fullmatch(code) and not _LINK.fullmatch(code):
            yield "a field that holds data"


def _page_codec(page: int) -> str:
    name = {10000: "mac_roman", 65001: "utf-8", 936: "gbk"}.get(page, f"cp{page}")
    try:
        "".encode(name)
    except LookupError:
        return "cp1252"
    return name
