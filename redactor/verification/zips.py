"""Zip files, read strictly: duplicate members, data outside of members, comments and bombs are failures."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from collections import Counter
from collections.abc import Callable, Iterator

from redactor.model import Layer
from redactor.verification.observer import Observer, join

CONTAINER = "zip container"
# The limits of the readers (threat model): more is refused, never half read.
MAX_MEMBERS = 10_000
MAX_MEMBER = 512 * 1024 * 1024
_MAX_RATIO = 100
_RATIO_FROM = 200 * 1024 * 1024


def examine_container(
    data: bytes, location: str, observer: Observer, is_known: Callable[[str], bool] = lambda _name: False
) -> None:
    """Check the archive and search the bytes that belong to no member. `is_known`: names that tell nothing."""
    observer.checked(CONTAINER, Layer.STRUCTURE)

    def broken(detail: str) -> None:
        observer.problem(CONTAINER, Layer.STRUCTURE, location or "file", detail)

    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        infos = archive.infolist()
        if len(infos) > MAX_MEMBERS:
            broken("too many members")
        if any(count > 1 for count in Counter(info.filename for info in infos).values()):
            broken("two members have the same name")
        if archive.comment:
            broken("the archive has a comment")
            observer.blob(location or "file", archive.comment, Layer.METADATA)
        for info in infos:
            if info.comment:
                broken("a member has a comment")
                observer.blob(location or "file", info.comment, Layer.METADATA)
            if info.extra:
                observer.blob(location or "file", info.extra, Layer.METADATA)
            if info.flag_bits & 1:
                broken("a member is encrypted")
            if not is_known(info.filename):
                observer.name(join(location, "member name"), info.filename, Layer.ATTACHMENTS)
        for gap in _gaps(data, infos, archive.start_dir):
            broken(f"{len(gap)} bytes belong to no member")
            observer.blob(location or "file", gap, Layer.REVISIONS)
            observer.string(location or "file", gap.decode("utf-8", "replace"), Layer.REVISIONS)


def _gaps(data: bytes, infos: list[zipfile.ZipInfo], directory: int) -> Iterator[bytes]:
    """Yield the stretches of a file that no member, no directory entry and no end record covers."""
    position = 0
    for info in sorted(infos, key=lambda item: item.header_offset):
        start = info.header_offset
        if start > position:
            yield data[position:start]
        name_size, extra_size = struct.unpack_from("<HH", data, start + 26)
        position = max(position, start + 30 + name_size + extra_size + info.compress_size)
        if info.flag_bits & 8:
            position += _descriptor_size(data, position)
    if directory > position:
        yield data[position:directory]
    end = data.rfind(b"PK\5\6")
    tail = end + 22 + int.from_bytes(data[end + 20 : end + 22], "little") if end >= 0 else len(data)
    if len(data) > tail:
        yield data[tail:]


def _descriptor_size(data: bytes, position: int) -> int:
    """Size of the data descriptor behind a member: with or without signature, 32- or 64-bit sizes."""
    signed = data[position : position + 4] == b"PK\7\x08"
    for size in (16, 24) if signed else (12, 20):
        if data[position + size : position + size + 4] in (b"PK\3\4", b"PK\1\2", b"PK\6\6"):
            return size
    return 16 if signed else 12


def iter_members(data: bytes, location: str, observer: Observer) -> Iterator[tuple[str, bytes]]:
    """Yield (name, bytes) of each member; what can't be unpacked within the limits is reported as unreadable."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        total = 0
        for info in archive.infolist()[:MAX_MEMBERS]:
            if info.is_dir():
                continue
            total += info.file_size
            if info.file_size > MAX_MEMBER or (total > _RATIO_FROM and total > _MAX_RATIO * len(data)):
                observer.unreadable(join(location, info.filename), "unpacks to more than is allowed")
                return
            try:
                with archive.open(info) as stream:
                    yield info.filename, stream.read(MAX_MEMBER)
            except (zipfile.BadZipFile, zlib.error, RuntimeError, NotImplementedError, EOFError, OSError):
                observer.unreadable(join(location, info.filename), "the member can't be unpacked")
