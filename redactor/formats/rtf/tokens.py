"""RTF taken apart: groups, control words, symbols, bytes of text (Rich Text Format specification 1.9.1)."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from redactor.errors import DamagedFileError, LimitError

MAX_DEPTH = 200
MAX_TOKENS = 20_000_000
_TOKEN = re.compile(
    rb"\\(?P<word>[A-Za-z]{1,32})(?P<number>-?\d{1,10})? ?|\\'(?P<hex>[0-9A-Fa-f]{2})|\\(?P<symbol>.)"
    rb"|(?P<brace>[{}])"
    rb"|[\r\n\0]+|(?P<text>[^\\{}\r\n\0]+)",
    re.DOTALL,
)


@dataclass(frozen=True, slots=True)
class Word:
    """A control word or symbol. `number` is None where none was given."""

    name: str
    number: int | None = None

    @property
    def is_on(self) -> bool:
        """True for a toggle that is switched on: a number of 0 switches off."""
        return self.number != 0


@dataclass(slots=True)
class Group:
    """A group, the words and bytes in it, and the groups inside it, in order."""

    items: list[Word | bytes | Group] = field(default_factory=list)

    def destination(self) -> tuple[str, bool]:
        """Return (name of the first word, True when it is marked as one that readers may skip)."""
        starred = False
        for item in self.items[:3]:
            if not isinstance(item, Word):
                break
            if item.name != "*":
                return item.name, starred
            starred = True
        return "", starred


def parse(data: bytes) -> tuple[Group, int]:
    """Parse a file.

    Returns:
        (the outermost group, number of bytes behind it).

    Raises:
        DamagedFileError: no RTF, or it ends in the middle of a group.
        LimitError: nested deeper than MAX_DEPTH, or more pieces than an honest file has.
    """
    if not data.startswith(b"{\\rtf"):
        raise DamagedFileError("The file does not begin as an RTF document does.")
    root = Group()
    stack = [root]
    position, count = 0, 0
    while position < len(data):
        match = _TOKEN.match(data, position)
        if match is None:
            raise DamagedFileError("The file ends in the middle of a word.")
        position = match.end()
        count += 1
        if count > MAX_TOKENS:
            raise LimitError("The file holds more pieces than any honest document has.")
        if match["brace"] == b"{":
            if len(stack) > MAX_DEPTH:
                raise LimitError(f"The file nests groups deeper than {MAX_DEPTH} levels.")
            group = Group()
            stack[-1].items.append(group)
            stack.append(group)
        elif match["brace"]:
            stack.pop()
            if len(stack) == 1:
                outermost = root.items[0]
                assert isinstance(outermost, Group)
                return outermost, len(data[position:].strip(b"\0\r\n "))
        elif match["word"] == b"bin":
            size = min(max(int(match["number"] or 0), 0), len(data) - position)
            stack[-1].items.append(Word("bin"))
            stack[-1].items.append(data[position : position + size])
            position += size
        else:
            _append(stack[-1], match)
    raise DamagedFileError("The file ends in the middle of a group.")


def _append(group: Group, match: re.Match[bytes]) -> None:
    if match["word"]:
        number = match["number"]
        group.items.append(Word(match["word"].decode("ascii"), int(number) if number else None))
    elif match["hex"]:
        group.items.append(Word("'", int(match["hex"], 16)))
    elif match["symbol"]:
        symbol = match["symbol"]
        if symbol in b"\\{}":
            group.items.append(symbol)
        else:
            # A line end behind a backslash is a paragraph mark.
            group.items.append(Word("par" if symbol in b"\r\n" else symbol.decode("latin-1")))
    elif match["text"]:
        group.items.append(match["text"])
