"""EXIF read by hand: a TIFF structure with offsets that may point anywhere, so every step is bounded.

Layout: Exif 2.32 (CIPA DC-008), TIFF 6.0 section 2.
"""

from __future__ import annotations

import re
import struct
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

_SIZES: Final = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8, 11: 4, 12: 8, 13: 4}
_FORMATS: Final = {1: "B", 3: "H", 4: "I", 6: "b", 8: "h", 9: "i", 11: "f", 12: "d", 13: "I"}
_POINTERS: Final = {0x8769: "", 0x8825: "GPS", 0xA005: ""}
_RUN: Final = re.compile(rb"[\x20-\x7e\xa0-\xff]{4,}")
_MAX_TAGS: Final = 500
_MAX_VALUE_BYTES: Final = 32_768
_MAX_VALUES: Final = 64
_XP_TAGS: Final = range(0x9C9B, 0x9CA0)
_ORIENTATION: Final = 0x0112
_THUMBNAIL: Final = (0x0201, 0x0202)

Value = str | tuple[int | float, ...] | bytes


@dataclass(slots=True)
class Exif:
    """What was read.

    Attributes:
        tags: (name, readable text), GPS position first as decimal degrees under the name "GPS".
        orientation: 1 to 8.
        thumbnail_bytes: size of the embedded preview, 0 without one.
    """

    tags: list[tuple[str, str]] = field(default_factory=list)
    orientation: int = 1
    thumbnail_bytes: int = 0


def read_exif(data: bytes) -> Exif:
    """Read a TIFF structure as EXIF holds it, without the "Exif" prefix. Never fails; garbage gives little."""
    found = Exif()
    order = {b"II": "<", b"MM": ">"}.get(data[:2])
    if order is None or len(data) < 8:
        return found
    gps: dict[int, Value] = {}
    for directory, tag, value in _entries(data, order):
        if directory == "GPS":
            gps[tag] = value
        elif directory == "IFD1" and tag in _THUMBNAIL:
            if tag == _THUMBNAIL[1]:
                found.thumbnail_bytes = min(_whole(value) or 0, len(data))
            continue
        elif tag == _ORIENTATION and directory == "IFD0":
            turned = _whole(value) or 1
            found.orientation = turned if turned in range(1, 9) else 1
        text = _readable(tag, value)
        if text:
            found.tags.append((_name(tag, directory), text))
    position = _position(gps)
    if position:
        found.tags.insert(0, ("GPS", position))
    return found


def _entries(data: bytes, order: str) -> Iterator[tuple[str, int, Value]]:
    """Yield (directory, tag, value) of all directories that can be reached, each once."""
    waiting = [("IFD0", struct.unpack_from(f"{order}I", data, 4)[0])]
    seen: set[int] = set()
    amount = 0
    # Offsets may point back: each place is read once, and all together only so many entries.
    while waiting:
        directory, at = waiting.pop(0)
        if at in seen or at + 2 > len(data):
            continue
        seen.add(at)
        count = struct.unpack_from(f"{order}H", data, at)[0]
        for index in range(count):
            entry = at + 2 + 12 * index
            amount += 1
            if entry + 12 > len(data) or amount > _MAX_TAGS:
                return
            tag, kind, size = struct.unpack_from(f"{order}HHI", data, entry)
            value = _value(data, order, entry, kind, size)
            pointer = _whole(value)
            if tag in _POINTERS and pointer is not None:
                waiting.append((_POINTERS[tag] or "Exif", pointer))
            else:
                yield directory, tag, value
        following = at + 2 + 12 * count
        if directory == "IFD0" and following + 4 <= len(data):
            waiting.append(("IFD1", struct.unpack_from(f"{order}I", data, following)[0] or len(data)))


def _whole(value: Value) -> int | None:
    """Return the first number where it is a whole one from 0 on."""
    first = value[0] if isinstance(value, tuple) and value else None
    return int(first) if isinstance(first, int) and first >= 0 else None


def _value(data: bytes, order: str, entry: int, kind: int, size: int) -> Value:
    width = _SIZES.get(kind, 0) * size
    at = entry + 8 if width <= 4 else struct.unpack_from(f"{order}I", data, entry + 8)[0]
    raw = data[at : at + min(width, _MAX_VALUE_BYTES)]
    # Many bytes are a text or a block of its own, whatever the type says.
    if kind in (2, 7) or not raw or (kind == 1 and size > 8):
        return raw
    if kind in (5, 10):
        pairs = struct.iter_unpack(f"{order}{'II' if kind == 5 else 'ii'}", raw[: len(raw) // 8 * 8])
        return tuple(a / b if b else 0.0 for a, b in pairs)[:_MAX_VALUES]
    letter = _FORMATS.get(kind)
    if letter is None:
        return raw
    whole = raw[: len(raw) // _SIZES[kind] * _SIZES[kind]]
    return tuple(v for (v,) in struct.iter_unpack(f"{order}{letter}", whole))[:_MAX_VALUES]


def _readable(tag: int, value: Value) -> str:
    if isinstance(value, str):
        return value
    if tag in _XP_TAGS:
        raw = bytes(v & 255 for v in value if isinstance(v, int)) if isinstance(value, tuple) else value
        return raw.decode("utf-16-le", "replace").strip("\0 ")
    if isinstance(value, tuple):
        return " ".join(f"{v:g}" for v in value)
    return printable(_without_charset(value))


def _without_charset(raw: bytes) -> bytes:
    """Drop the eight bytes that name the character code of a UserComment (Exif 2.32, 4.6.5)."""
    for prefix in (b"ASCII\0\0\0", b"UNICODE\0", b"JIS\0\0\0\0\0", b"\0" * 8):
        if raw.startswith(prefix):
            rest = raw[8:]
            return rest.replace(b"\0", b"") if prefix[:1] == b"U" else rest
    return raw


def printable(raw: bytes, limit: int = 20_000) -> str:
    """Return the readable text of binary data: all where it is UTF-8, else runs of four characters and more."""
    stripped = raw.strip(b"\0 ")
    try:
        text = stripped.decode("utf-8")
        if "\0" not in text and sum(c < " " and c not in "\t\r\n" for c in text) == 0:
            return text[:limit]
    except UnicodeDecodeError:
        pass
    raw = raw[: 50 * limit]
    found = (run for run in _RUN.findall(raw) if sum(byte < 127 for byte in run[:1000]) * 2 > min(len(run), 1000))
    runs = [run.decode("latin-1") for run in found]
    if raw.count(0) * 2.5 > len(raw):
        for start in (0, 1):
            wide = raw[start:].decode("utf-16-le", "ignore").encode("ascii", "ignore").decode()
            runs.append("".join(c for c in wide if c.isprintable()))
    runs = [run for run in runs if len(run) >= 4]
    return "\n".join(runs)[:limit]


def _position(gps: dict[int, Value]) -> str:
    """Return "latitude, longitude" in decimal degrees, or ""."""
    latitude, longitude = _degrees(gps, 1), _degrees(gps, 3)
    return f"{latitude:.6f}, {longitude:.6f}" if latitude is not None and longitude is not None else ""


def _degrees(gps: dict[int, Value], reference: int) -> float | None:
    value = gps.get(reference + 1)
    if not isinstance(value, tuple) or not value:
        return None
    degrees: float = sum(part / 60.0**power for power, part in enumerate(value[:3]))
    letter = gps.get(reference, b"")
    return -degrees if isinstance(letter, bytes) and letter[:1] in (b"S", b"W") else degrees


def _name(tag: int, directory: str) -> str:
    from PIL.ExifTags import GPSTAGS, TAGS

    if directory == "GPS":
        return str(GPSTAGS.get(tag, f"GPS{tag}"))
    name = str(TAGS.get(tag, f"Tag{tag}"))
    return f"Thumbnail{name}" if directory == "IFD1" else name
