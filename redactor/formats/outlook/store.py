"""The properties of an Outlook message file (MS-OXMSG): storages and streams of an OLE2 file, by MAPI numbers."""

from __future__ import annotations

import io
import re
import struct
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from locale import windows_locale
from typing import Final

import olefile

from redactor.errors import DamagedFileError, LimitError
from redactor.formats.charset import decode_labelled, decode_text

MAX_BYTES: Final = 300 * 1024 * 1024
MAX_STREAMS: Final = 20_000
MAX_DEPTH: Final = 8
_STREAM: Final = re.compile(r"__substg1\.0_([0-9A-F]{4})([0-9A-F]{4})\Z", re.IGNORECASE)
_CHILD: Final = re.compile(r"__(recip|attach)_version1\.0_#[0-9A-F]{8}\Z", re.IGNORECASE)
_PROPERTIES: Final = "__properties_version1.0"
_EMBEDDED: Final = "__substg1.0_3701000D"
_UNICODE, _STRING, _BINARY, _TIME, _INTEGER = 0x001F, 0x001E, 0x0102, 0x0040, 0x0003
# PidTagInternetCodepage, PidTagMessageCodepage
_CODEPAGES: Final = (0x3FDE, 0x3FFD)
# PidTagMessageLocaleId, and the code pages of Windows for languages whose letters are not Western.
_LOCALE: Final = 0x3FF1
_BY_LANGUAGE: Final = {
    **dict.fromkeys(("ru", "uk", "be", "bg", "sr", "mk", "kk"), "cp1251"),
    **dict.fromkeys(("pl", "cs", "sk", "hu", "ro", "sl", "hr"), "cp1250"),
    **dict.fromkeys(("lt", "lv", "et"), "cp1257"),
    "el": "cp1253",
    "tr": "cp1254",
    "he": "cp1255",
    "ar": "cp1256",
    "fa": "cp1256",
    "th": "cp874",
    "ja": "cp932",
    "ko": "cp949",
    "zh_TW": "cp950",
    "zh_HK": "cp950",
    "zh": "gbk",
}
# What the reader of damaged OLE2 files raises.
_DAMAGE: Final = (OSError, ValueError, KeyError, IndexError, TypeError, AttributeError, struct.error, EOFError)


@dataclass(slots=True)
class Node:
    """A message, a recipient or an attachment.

    Attributes:
        strings: text properties by number; 8-bit ones are still bytes, since the code page stands elsewhere.
        binaries: binary properties by number.
        numbers: integers by number; times as 100 ns since 1601.
        recipients, attachments: of a message.
        embedded: the message inside an attachment.
        is_object: the attachment is an embedded OLE object.
    """

    strings: dict[int, str | bytes] = field(default_factory=dict)
    binaries: dict[int, bytes] = field(default_factory=dict)
    numbers: dict[int, int] = field(default_factory=dict)
    recipients: list[Node] = field(default_factory=list)
    attachments: list[Node] = field(default_factory=list)
    embedded: Node | None = None
    is_object: bool = False
    codepage: str = ""

    def text(self, *numbers: int) -> str:
        """Return the first of these properties that is not empty, "" when none is."""
        for number in numbers:
            value = self.strings.get(number, "")
            if isinstance(value, bytes):
                value = decode_labelled(value, self.codepage).text if self.codepage else decode_text(value).text
            value = value.strip("\0")
            if value.strip():
                return value
        return ""

    def time(self, *numbers: int) -> datetime | None:
        """Return the first of these times that is set."""
        for number in numbers:
            ticks = self.numbers.get(number, 0)
            if ticks > 0:
                try:
                    return datetime(1601, 1, 1, tzinfo=UTC) + timedelta(microseconds=ticks // 10)
                except OverflowError:
                    continue
        return None


def open_message(data: bytes) -> Node:
    """Read a message file.

    Raises:
        DamagedFileError: no message can be read from it.
        LimitError: too large, too many streams, too deep.
    """
    if len(data) > MAX_BYTES:
        raise LimitError(f"The message is larger than {MAX_BYTES // 2**20} MiB.")
    with _damage(), olefile.OleFileIO(io.BytesIO(data)) as container:
        paths = container.listdir(streams=True, storages=False)
        if len(paths) > MAX_STREAMS:
            raise LimitError(f"The message holds more than {MAX_STREAMS:,} streams.")
        node = _Reader(container, paths).message(())
    if not (node.strings or node.binaries):
        raise DamagedFileError("The Outlook message holds nothing that can be read.")
    return node


@contextmanager
def _damage() -> Iterator[None]:
    try:
        yield
    except _DAMAGE as error:
        raise DamagedFileError("The Outlook message is damaged.") from error


class _Reader:
    """Walks the storages; what is damaged in one stream costs this stream alone."""

    def __init__(self, container: olefile.OleFileIO, paths: list[list[str]]) -> None:
        self._container = container
        self._children: dict[tuple[str, ...], set[str]] = {}
        for path in paths:
            for depth in range(len(path)):
                self._children.setdefault(tuple(path[:depth]), set()).add(path[depth])

    def message(self, place: tuple[str, ...], depth: int = 0) -> Node:
        if depth > MAX_DEPTH:
            raise LimitError(f"Messages are nested more than {MAX_DEPTH} deep.")
        # The header of the property stream is 32 bytes in the file's own message, 24 in an embedded one.
        node = self._node(place, 32 if not place else 24)
        node.codepage = _codepage(node)
        for name in sorted(self._children.get(place, ())):
            match = _CHILD.match(name)
            if not match:
                continue
            child = self._node((*place, name), 8)
            child.codepage = node.codepage
            if match[1].lower() == "recip":
                node.recipients.append(child)
                continue
            inside = (*place, name, _EMBEDDED)
            if inside in self._children:
                if _PROPERTIES in self._children[inside]:
                    child.embedded = self.message(inside, depth + 1)
                else:
                    child.is_object = True
            node.attachments.append(child)
        return node

    def _node(self, place: tuple[str, ...], header: int) -> Node:
        node = Node()
        for name in self._children.get(place, ()):
            match = _STREAM.match(name)
            if match and (*place, name) not in self._children:
                self._stream(node, (*place, name), int(match[1], 16), int(match[2], 16))
        if _PROPERTIES in self._children.get(place, ()):
            node.numbers = _fixed(self._bytes((*place, _PROPERTIES)), header)
        return node

    def _stream(self, node: Node, path: tuple[str, ...], number: int, kind: int) -> None:
        if kind == _UNICODE:
            node.strings[number] = self._bytes(path).decode("utf-16-le", "replace")
        elif kind == _STRING:
            node.strings.setdefault(number, self._bytes(path))
        elif kind == _BINARY:
            node.binaries[number] = self._bytes(path)

    def _bytes(self, path: tuple[str, ...]) -> bytes:
        try:
            with self._container.openstream(list(path)) as stream:
                return bytes(stream.read())
        except _DAMAGE:
            return b""


def _fixed(data: bytes, header: int) -> dict[int, int]:
    """Read the properties of fixed length: 16 bytes each (MS-OXMSG, 2.4)."""
    found: dict[int, int] = {}
    for at in range(header, len(data) - 15, 16):
        kind, number = struct.unpack_from("<HH", data, at)
        if kind == _TIME:
            found[number] = struct.unpack_from("<Q", data, at + 8)[0]
        elif kind == _INTEGER:
            found[number] = struct.unpack_from("<i", data, at + 8)[0]
    return found


def _codepage(node: Node) -> str:
    for number in _CODEPAGES:
        page = node.numbers.get(number, 0)
        if page in (65001, 1208):
            return "utf-8"
        if page == 28591:
            return "latin-1"
        if 0 < page < 30_000:
            return f"cp{page}"
    language = windows_locale.get(node.numbers.get(_LOCALE, 0), "")
    return _BY_LANGUAGE.get(language, _BY_LANGUAGE.get(language[:2], ""))
