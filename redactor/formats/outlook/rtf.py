"""The compressed RTF body of a message: HTML inside RTF (MS-OXRTFEX) comes out again, else plain text."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Final

from compressed_rtf import decompress

_MAX_PACKED: Final = 8 * 1024 * 1024
_TOKEN: Final = re.compile(
    rb"\\'(?P<hex>[0-9a-fA-F]{2})|\\(?P<word>[a-zA-Z]{1,32})(?P<value>-?\d{1,10})? ?|\\(?P<sign>[^a-zA-Z])"
    rb"|(?P<open>\{)|(?P<close>\})|[\r\n]+|(?P<text>[^\\{}\r\n]+)",
    re.DOTALL,
)
_SKIPPED: Final = frozenset(
    b"fonttbl colortbl stylesheet info pict object listtable listoverridetable generator xmlnstbl themedata "
    b"datastore header footer headerl headerr footerl footerr pntext pntxta pntxtb mhtmltag fldinst".split()
)
_BREAKS: Final = {
    b"par": "\n",
    b"line": "\n",
    b"tab": "\t",
    b"sect": "\n",
    b"page": "\n",
    b"row": "\n",
    b"cell": "\t",
}
_SIGNS: Final = {
    b"lquote": "‘", b"rquote": "’", b"ldblquote": "“", b"rdblquote": "”",
    b"bullet": "•", b"endash": "–", b"emdash": "—",
}  # fmt: skip
_CHARSETS: Final = {
    0: "cp1252", 77: "mac_roman", 128: "cp932", 129: "cp949", 134: "gbk", 136: "cp950", 161: "cp1253",
    162: "cp1254", 163: "cp1258", 177: "cp1255", 178: "cp1256", 186: "cp1257", 204: "cp1251", 222: "cp874",
    238: "cp1250",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class _State:
    skip: bool = False
    is_tag: bool = False
    suppressed: bool = False
    in_fonts: bool = False
    unicode_skip: int = 1
    charset: str = ""


def unpack(packed: bytes) -> bytes:
    """Return the RTF of PidTagRtfCompressed, or b"" when it is damaged or too large."""
    if len(packed) > _MAX_PACKED:
        return b""
    try:
        return bytes(decompress(packed))
    except Exception:  # noqa: BLE001  the library raises bare Exceptions on damaged data; the body is lost, not the mail
        return b""


def is_html(rtf: bytes) -> bool:
    """True when the RTF carries HTML (control word fromhtml1 near the beginning)."""
    return b"\\fromhtml" in rtf[:4096]


def body_of(rtf: bytes) -> str:
    """Return the HTML that the RTF carries, or its plain text."""
    return _Reader(html=is_html(rtf)).read(rtf)


class _Reader:
    def __init__(self, *, html: bool) -> None:
        self._html = html
        self._out: list[str] = []
        self._pending = bytearray()
        self._state = _State()
        self._stack: list[_State] = []
        self._default = "cp1252"
        self._fonts: dict[int, str] = {}
        self._font = 0
        self._to_skip = 0

    def read(self, rtf: bytes) -> str:
        starred = False
        for match in _TOKEN.finditer(rtf):
            if match["sign"] == b"*":
                starred = True
                continue
            self._token(match, starred=starred)
            starred = False
        self._flush()
        return "".join(self._out)

    def _token(self, match: re.Match[bytes], *, starred: bool) -> None:
        if match["hex"]:
            self._bytes(bytes((int(match["hex"], 16),)))
        elif match["open"]:
            self._flush()
            self._stack.append(self._state)
        elif match["close"]:
            self._flush()
            self._state = self._stack.pop() if self._stack else _State()
        elif match["word"]:
            self._word(match["word"], match["value"], starred=starred)
        elif match["sign"]:
            self._say({b"~": "\u00a0", b"_": "-", b"-": ""}.get(match["sign"], match["sign"].decode("latin-1")))
        elif match["text"]:
            self._bytes(match["text"])

    def _word(self, word: bytes, value: bytes | None, *, starred: bool) -> None:
        number = int(value) if value else 0
        self._flush()
        if word == b"htmltag" and starred:
            self._state = replace(self._state, is_tag=True, skip=not self._html)
        elif word in _SKIPPED or starred:
            self._state = replace(self._state, skip=True, in_fonts=self._state.in_fonts or word == b"fonttbl")
        elif word == b"htmlrtf":
            self._state = replace(self._state, suppressed=value != b"0")
        elif word == b"ansicpg":
            self._default = f"cp{number}" if number != 65001 else "utf-8"
        elif word == b"uc":
            self._state = replace(self._state, unicode_skip=number)
        elif word == b"f":
            self._font = number
            if not self._state.in_fonts:
                self._state = replace(self._state, charset=self._fonts.get(number, ""))
        elif word == b"fcharset" and self._state.in_fonts:
            self._fonts[self._font] = _CHARSETS.get(number, "")
        elif word == b"u" and value:
            self._say(chr(number % 0x10000))
            self._to_skip = self._state.unicode_skip
        elif word in _BREAKS or word in _SIGNS:
            self._say(_BREAKS.get(word) or _SIGNS[word])

    def _say(self, text: str) -> None:
        self._flush()
        if not self._state.skip and not (self._html and self._state.suppressed):
            self._out.append(text)

    def _bytes(self, data: bytes) -> None:
        # After a character in Unicode stand as many bytes for readers that know none.
        taken = min(self._to_skip, len(data))
        self._to_skip -= taken
        if not self._state.skip and not (self._html and self._state.suppressed):
            self._pending += data[taken:]

    def _flush(self) -> None:
        """Decode what is waiting: two bytes of one character are two tokens."""
        if not self._pending:
            return
        raw = bytes(self._pending)
        self._pending.clear()
        for codec in (self._state.charset, self._default, "cp1252"):
            try:
                self._out.append(raw.decode(codec or "cp1252"))
            except (UnicodeError, LookupError):
                continue
            return
        self._out.append(raw.decode("latin-1"))
