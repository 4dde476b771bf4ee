"""ICC colour profiles by allow-list of tags: what conversion needs, no descriptions, makers or copyright notices.

Source: ICC.1:2010 (profile version 4.3), clauses 7 and 9. A profile's description can hold any text.
"""

from __future__ import annotations

import struct
from typing import Final

_HEADER: Final = 128
_KEPT: Final = frozenset(
    (
        b"rXYZ", b"gXYZ", b"bXYZ", b"wtpt", b"bkpt", b"rTRC", b"gTRC", b"bTRC", b"kTRC", b"chad", b"lumi", b"gamt",
        b"A2B0", b"A2B1", b"A2B2", b"B2A0", b"B2A1", b"B2A2", b"D2B0", b"D2B1", b"D2B2", b"D2B3", b"B2D0", b"B2D1",
        b"B2D2", b"B2D3",
    )
)  # fmt: skip
_MOST_TAGS: Final = 200
# Both are demanded of every profile; these say nothing.
_NOTICE: Final = b"text\0\0\0\0None\0\0\0\0"
_TITLE: Final = b"desc\0\0\0\0\0\0\0\x08profile\0" + b"\0" * 80


def tidy_profile(data: bytes) -> bytes | None:
    """Return a profile without its texts and without bytes behind its end, None when it can't be followed."""
    if len(data) < _HEADER + 4 or data[36:40] != b"acsp":
        return None
    count = struct.unpack_from(">I", data, _HEADER)[0]
    if count > _MOST_TAGS or len(data) < _HEADER + 4 + 12 * count:
        return None
    tags: list[tuple[bytes, bytes]] = [(b"desc", _TITLE), (b"cprt", _NOTICE)]
    for number in range(count):
        name, offset, size = struct.unpack_from(">4sII", data, _HEADER + 4 + 12 * number)
        if offset + size > len(data):
            return None
        if name in _KEPT:
            tags.append((name, data[offset : offset + size]))
    body, table, places = b"", b"", {}
    start = _HEADER + 4 + 12 * len(tags)
    for name, content in tags:
        if content not in places:
            places[content] = start + len(body)
            body += content + b"\0" * (-len(content) % 4)
        table += struct.pack(">4sII", name, places[content], len(content))
    # Maker, model, creator and the identifier of the old content go.
    head = bytearray(data[:_HEADER])
    for first, last in ((4, 8), (48, 56), (80, _HEADER)):
        head[first:last] = bytes(last - first)
    struct.pack_into(">I", head, 0, start + len(body))
    return bytes(head) + struct.pack(">I", len(tags)) + table + body
