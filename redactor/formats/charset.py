"""Bytes to text: byte order mark, strict UTF-8, then a guess; and the question whether bytes are text at all."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass
from typing import Final

# A guess looks at this much of the bytes that are not plain ASCII; more makes it slow, not better.
_GUESS_BYTES: Final = 64 * 1024
_BOMS: Final = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_TEXT_CONTROLS: Final = frozenset(b"\t\n\r\x0b\x0c\x1b\x08\x1a\x85")
# Code pages of DOS and of EBCDIC decode any bytes; a guess of one of them says nothing.
_DOUBTFUL: Final = (
    "cp037",
    "cp500",
    "cp1026",
    "cp1140",
    "cp273",
    "cp424",
    "cp875",
    "utf_7",
    "hz",
    "mac_",
    "johab",
)
_LATIN: Final = ("cp1252", "cp1250", "cp1254", "cp1257", "cp1258", "iso8859", "latin")
_ENOUGH_HIGH: Final = 8
_HIGH_RUN: Final = re.compile(rb"[\x80-\xff]+")
# One byte a character, so that any mail client shows something: here valid UTF-8 beats the label.
_SINGLE_BYTE: Final = ("ascii", "iso8859", "latin", "cp125", "cp437", "cp85", "koi8", "mac", "tis-620")


@dataclass(frozen=True, slots=True)
class Decoded:
    """Text with what is needed to write it back.

    Attributes:
        text: without the byte order mark.
        encoding: a Python codec name; encoding `text` with it and putting `bom` in front gives the bytes back.
        bom: the byte order mark or b"".
        lossy: True when some bytes had no meaning in the encoding and became U+FFFD.
    """

    text: str
    encoding: str
    bom: bytes = b""
    lossy: bool = False


def decode_text(data: bytes) -> Decoded:
    """Decode bytes of unknown encoding. Never fails: what nothing else explains is windows-1252 or Latin-1."""
    for bom, encoding in _BOMS:
        if data.startswith(bom):
            return _decode_as(data[len(bom) :], encoding, bom)
    wide = _utf16_without_mark(data)
    if wide:
        return _decode_as(data, wide)
    if b"\x1b" in data and data.isascii():
        shifted = _shifted(data)
        if shifted:
            return shifted
    try:
        return Decoded(data.decode("utf-8"), "utf-8")
    except UnicodeDecodeError:
        return _guess(data)


def decode_labelled(data: bytes, label: str) -> Decoded:
    """Decode bytes that come with the label of an encoding, which may be wrong, unknown or missing."""
    try:
        encoding = codecs.lookup(label.strip().strip("\"'")).name
    except (LookupError, ValueError):
        return decode_text(data)
    if encoding.startswith(_SINGLE_BYTE):
        if not data.isascii():
            try:
                return Decoded(data.decode("utf-8"), "utf-8")
            except UnicodeDecodeError:
                pass
        # Mail programs read Latin-1 and ASCII as windows-1252; the C1 controls are quotes and dashes there.
        encoding = "cp1252" if encoding in ("iso8859-1", "ascii") else encoding
    try:
        return Decoded(data.decode(encoding), encoding)
    except (UnicodeError, LookupError, ValueError, AssertionError):
        return decode_text(data)


def is_text(data: bytes) -> bool:
    """Tell text from binary data: no NUL outside of UTF-16/32, hardly any control characters."""
    if data.startswith(tuple(bom for bom, _ in _BOMS)) or _utf16_without_mark(data):
        decoded = decode_text(data)
        sample = decoded.text[:_GUESS_BYTES]
        odd = sum(1 for c in sample if c == "\ufffd" or (c < " " and ord(c) not in _TEXT_CONTROLS))
        return odd <= len(sample) // 100
    if b"\0" in data:
        return False
    # The whole is looked at, since a picture may follow a text; translate() does it at the speed of C.
    controls = len(data) - len(data.translate(None, bytes(c for c in range(32) if c not in _TEXT_CONTROLS)))
    return controls <= len(data) // 200


def _decode_as(data: bytes, encoding: str, bom: bytes = b"") -> Decoded:
    try:
        return Decoded(data.decode(encoding), encoding, bom)
    except UnicodeDecodeError:
        return Decoded(data.decode(encoding, "replace"), encoding, bom, lossy=True)


def _utf16_without_mark(data: bytes) -> str:
    """Return the codec of UTF-16 text in a Latin script without a byte order mark, or ""."""
    sample = data[:4096]
    if len(sample) < 4 or len(data) % 2 or b"\0" not in sample:
        return ""
    half = len(sample) // 2
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    if odd > half * 0.7 and even < half * 0.05:
        return "utf-16-le"
    if even > half * 0.7 and odd < half * 0.05:
        return "utf-16-be"
    return ""


def _shifted(data: bytes) -> Decoded | None:
    """Decode 7-bit Japanese or Korean text (RFC 1468, 1557), which would pass as ASCII with escapes."""
    for mark, encoding in ((b"\x1b$)C", "iso2022_kr"), (b"\x1b$", "iso2022_jp_2")):
        if mark in data:
            try:
                return Decoded(data.decode(encoding), encoding)
            except (UnicodeError, ValueError):
                continue
    return None


def _guess(data: bytes) -> Decoded:
    from charset_normalizer import from_bytes  # 0.1 s to import, and most text is UTF-8

    sample = _telling_sample(data)
    matches = from_bytes(sample)
    names = [m.encoding for m in matches if not m.encoding.startswith(_DOUBTFUL)]
    high, alone = _high_bytes(sample)
    if alone > 0.7 * high:
        # Single letters with accents between ASCII ones: a Latin code page. Few of them fit a dozen alike, and
        # windows-1252 is by far the most frequent.
        latin = [name for name in names if name.startswith(_LATIN)]
        names = ["cp1252", *latin] if high < _ENOUGH_HIGH else [*latin, "cp1252"]
    best = matches.best()
    if best is not None and set(best.alphabets) <= {"Basic Latin", "Latin-1 Supplement", "Control character"}:
        names.insert(0, "cp1252")
    for encoding in [*names, "cp1252"]:
        try:
            return Decoded(data.decode(encoding), encoding)
        except (UnicodeError, LookupError, ValueError):
            continue
    return Decoded(data.decode("latin-1"), "latin-1")


def _high_bytes(sample: bytes) -> tuple[int, int]:
    """Return how many bytes are above 127, and how many of these stand between ASCII bytes."""
    runs = _HIGH_RUN.findall(sample)
    return sum(map(len, runs)), sum(len(run) == 1 for run in runs)


def _telling_sample(data: bytes) -> bytes:
    """Return the lines that hold bytes above 127, up to a limit: ASCII lines tell nothing about the encoding."""
    if len(data) <= _GUESS_BYTES:
        return data
    sample: list[bytes] = []
    size = 0
    for line in data[: 64 * _GUESS_BYTES].splitlines(keepends=True):
        if not line.isascii():
            sample.append(line)
            size += len(line)
            if size >= _GUESS_BYTES:
                break
    return b"".join(sample)[: 2 * _GUESS_BYTES] or data[:_GUESS_BYTES]
