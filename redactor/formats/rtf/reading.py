"""Bytes of RTF to text: code pages, and all that can be read in a group."""

from __future__ import annotations

import re

from redactor.formats.rtf.tokens import Group, Word
from redactor.formats.rtf.words import BREAKS, CHARACTERS, GONE

FIXED = {"tab": "\t", "line": "\n"}


def plain_text(group: Group, codec: str) -> str:
    """Return everything that can be read in a group, hidden or not; groups inside it on lines of their own."""
    out: list[str] = []
    waiting = bytearray()
    uc, skip = 1, 0

    def flush() -> None:
        out.append(decode(bytes(waiting), codec))
        waiting.clear()

    for item in group.items:
        if isinstance(item, bytes):
            waiting += item[skip:]
            skip = max(skip - len(item), 0)
        elif isinstance(item, Group):
            flush()
            inner = plain_text(item, codec)
            name, starred = item.destination()
            out.append(f"\n{inner}\n" if name in GONE or starred or name in ("propname", "staticval") else inner)
        elif item.name == "'":
            if skip:
                skip -= 1
            else:
                waiting.append(item.number or 0)
        else:
            flush()
            if item.name == "u":
                out.append(chr((item.number or 0) % 0x10000))
                skip = uc
            elif item.name == "uc":
                uc = min(max(item.number or 0, 0), 8)
            else:
                out.append(
                    CHARACTERS.get(item.name) or FIXED.get(item.name) or ("\n" if item.name in BREAKS else "")
                )
    flush()
    return join_surrogates("".join(out))


def decode(data: bytes, codec: str) -> str:
    """Decode bytes; fonts of symbols have their characters in the private use area."""
    if codec == "symbol":
        return "".join(chr(0xF000 + byte) if byte > 0x20 else chr(byte) for byte in data)
    try:
        return data.decode(codec)
    except UnicodeDecodeError:
        return data.decode("latin-1" if codec.startswith(("cp125", "mac")) else codec, "replace")


def default_codec(root: Group) -> str:
    """Return the codec of text in fonts that name no character set."""
    for item in root.items[:40]:
        if isinstance(item, Word):
            if item.name == "ansicpg" and item.number:
                return codec_name(item.number)
            if item.name in ("mac", "pc", "pca"):
                return {"mac": "mac_roman", "pc": "cp437", "pca": "cp850"}[item.name]
    return "cp1252"


def codec_name(page: int) -> str:
    """Return the codec of a Windows code page; an unknown one is read as 1252."""
    special = {10000: "mac_roman", 65001: "utf-8", 936: "gbk", 20127: "cp1252", 28591: "latin-1"}
    name = special.get(page, f"cp{page}")
    try:
        "".encode(name)
    except LookupError:
        return "cp1252"
    return name


def join_surrogates(text: str) -> str:
    """Join the halves of characters beyond U+FFFF; a half alone becomes U+FFFD."""
    if not re.search("[\ud800-\udfff]", text):
        return text
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
