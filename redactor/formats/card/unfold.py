"""Calendar entries and address cards (iCalendar, vCard): text whose folding and encodings would hide names."""

from __future__ import annotations

import quopri
import re
from typing import Final

from redactor.formats.charset import decode_labelled

SUBTYPES: Final = frozenset(("calendar", "ics", "vcard", "x-vcard", "directory", "x-vcalendar"))

_FOLDED_LINE: Final = re.compile(r"\n[ \t]")
_QUOTED: Final = re.compile(
    r"^(?P<head>[^\n:]*?);(?:ENCODING=)?QUOTED-PRINTABLE(?P<more>[^\n:]*):(?P<value>(?:[^\n]*=\n)*[^\n]*)$",
    re.MULTILINE | re.IGNORECASE,
)
_CHARSET: Final = re.compile(r";CHARSET=([\w-]+)", re.IGNORECASE)
# vCard 2.1 and 3.0 pictures, iCalendar attachments, and vCard 4.0 data addresses.
_FILE: Final = re.compile(
    r"^[^\n:]*;(?:ENCODING=)?(?:B|BASE64)(?:[;:][^\n]*)$\n?|^[^\n]*[:,;]data:[^\n]*$\n?",
    re.MULTILINE | re.IGNORECASE,
)


def plain_card(text: str) -> tuple[str, list[str]]:
    """Return (the text as it can be read, the lines with files that were taken out).

    Args:
        text: with LF line ends. Lines folded after 75 bytes (RFC 5545, 3.1) are joined, since a fold may part a
            name; quoted-printable values (vCard 2.1) are decoded.
    """
    decoded = _QUOTED.sub(_decode_quoted, text)
    unfolded = _FOLDED_LINE.sub("", decoded)
    files = [match[0] for match in _FILE.finditer(unfolded)]
    return _FILE.sub("", unfolded), files


def _decode_quoted(match: re.Match[str]) -> str:
    head = f"{match['head']}{match['more']}"
    charset = _CHARSET.search(head)
    raw = quopri.decodestring(match["value"].encode("utf-8"))
    value = decode_labelled(raw, charset[1] if charset else "utf-8").text
    # A line end inside of a value would begin a new property.
    return f"{_CHARSET.sub('', head)}:{value}".replace("\r", "").replace("\n", "\\n")
