"""Outlook messages (.msg) by their bare streams, for the search for losses and for files that others send."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator

import olefile

from redactor.verification import webtext

_STREAM = re.compile(r"__substg1\.0_([0-9A-F]{4})(001E|001F|0102)\Z", re.IGNORECASE)
# Subject and plain text; HTML and RTF say the same, and which of them is written depends on what there is.
_PROPERTIES = "__properties_version1.0"
# Language identifiers of Windows: Russian, Ukrainian, Belarusian, Bulgarian, Macedonian.
_CYRILLIC = frozenset({1049, 1058, 1059, 1026, 1071})
_SUBJECT, _BODY, _HTML = "0037", "1000", "1013"


def outlook_texts(data: bytes) -> Iterator[tuple[str, str]]:
    """Yield (path, text) of every stream that can hold text, those of recipients and attachments included.

    Raises:
        OSError: no OLE2 file.
    """
    with olefile.OleFileIO(io.BytesIO(data)) as container:
        label = _codec(container)
        for path in container.listdir(streams=True, storages=False):
            match = _STREAM.match(path[-1])
            if not match:
                continue
            with container.openstream(path) as stream:
                raw = stream.read()
            wide = match[2].upper() == "001F"
            text = raw.decode("utf-16-le", "replace") if wide else webtext.decode(raw, label)
            yield "/".join(path), text.replace("\0", "")


def _codec(container: olefile.OleFileIO) -> str:
    """Return the codec that the message names for 8-bit text: by code page, else by the place's language."""
    if not container.exists(_PROPERTIES):
        return ""
    with container.openstream(_PROPERTIES) as stream:
        raw = stream.read()
    values = {raw[at : at + 4]: int.from_bytes(raw[at + 8 : at + 12], "little") for at in range(32, len(raw), 16)}
    page = values.get(b"\x03\0\xde\x3f") or values.get(b"\x03\0\xfd\x3f") or 0
    if page:
        return {65001: "utf-8", 28591: "latin-1"}.get(page, f"cp{page}")
    cyrillic = values.get(b"\x03\0\xf1\x3f") in _CYRILLIC
    return "cp1251" if cyrillic else ""


def seen_texts(data: bytes) -> Iterator[str]:
    """Yield subject and body of the file's own message."""
    own = {path[12:16].upper(): text for path, text in outlook_texts(data) if "/" not in path}
    yield own.get(_SUBJECT, "")
    if own.get(_BODY, "").strip():
        yield own[_BODY]
    elif _HTML in own:
        yield webtext.shown_text(own[_HTML])
