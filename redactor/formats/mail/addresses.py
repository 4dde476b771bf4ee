"""Address fields written anew so that mail programs can read them, whatever was removed from them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from redactor.formats.mail.headers import encode_words
from redactor.formats.own_words import PLACEHOLDER

_ADDRESS: Final = re.compile(r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9.-]+\Z")
_ANGLE: Final = re.compile(r"<([^<>]*)>")
_EMPTY_GROUP: Final = re.compile(r"([^@<>\"\\:]*[^@<>\"\\:\s])\s*:\Z")
_PHRASE: Final = re.compile(r"[A-Za-z0-9 !#$%&'*+/=?^_`{|}~-]+\Z")


@dataclass(frozen=True, slots=True)
class Mailbox:
    """One recipient or sender after redaction: the name shown, which may be empty, and a well-formed address."""

    name: str
    address: str

    def written(self) -> str:
        """Return it in the form of RFC 5322."""
        if not self.name:
            return self.address
        return f"{_phrase(self.name)} <{self.address}>"


def written_list(text: str) -> str:
    """Return the value of an address field for the redacted message.

    Args:
        text: the decoded field with its labels or masks already in place. It may hold anything.
    """
    return ", ".join(_written(piece) for piece in _pieces(text))


def _written(piece: str) -> str:
    group = _EMPTY_GROUP.match(piece)
    return f"{_phrase(group[1].strip())}:;" if group else _mailbox(piece).written()


def _pieces(text: str) -> list[str]:
    """Split at commas, semicolons and group names that stand outside of quotes and angles."""
    pieces: list[str] = []
    current: list[str] = []
    quoted = angled = False
    previous = ""
    for char in text:
        if char == '"' and previous != "\\":
            quoted = not quoted
        elif not quoted and char in "<>":
            angled = char == "<"
        if char in ",;" and not quoted and not angled:
            pieces.append("".join(current))
            current = []
        else:
            current.append(char)
        previous = char
    pieces.append("".join(current))
    return _joined_names([piece.strip() for piece in pieces if piece.strip()])


def _joined_names(pieces: list[str]) -> list[str]:
    """Join "Doe" and "Jane <jane@...>": a comma that came out of an encoded word is part of the name."""
    out: list[str] = []
    for piece in pieces:
        if out and "@" not in out[-1] and "<" not in out[-1] and "<" in piece and ":" not in out[-1]:
            out[-1] = f"{out[-1]}, {piece}"
        else:
            out.append(piece)
    return out


def _mailbox(piece: str) -> Mailbox:
    angle = _ANGLE.search(piece)
    if angle:
        name = f"{piece[: angle.start()]} {piece[angle.end() :]}"
        address = angle[1].strip()
    elif _ADDRESS.match(piece.rpartition(":")[2].strip()):
        group, _, address = piece.rpartition(":")
        name, address = group, address.strip()
    else:
        name, address = piece, ""
    name = " ".join(name.replace('"', " ").replace("\\", " ").replace("<", " ").replace(">", " ").split())
    if not _ADDRESS.match(address):
        # What stood between the angles is a label, a mask or nonsense: it is shown, not used as an address.
        name = f"{name} {address}".strip()
        address = PLACEHOLDER
    return Mailbox(name, address)


def _phrase(name: str) -> str:
    if not name.isascii() or "=?" in name:
        return encode_words(name)
    return name if _PHRASE.match(name) else f'"{name}"'
