"""Calendar entries and address cards, read a second way: the words that people see, and what must not be there."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from redactor.model import Layer
from redactor.verification.observer import Observer

PROPERTIES: Final = "only known properties of calendars and cards"
_BEGIN: Final = re.compile(rb"\s*(?:\xef\xbb\xbf)?BEGIN:V(?:CALENDAR|CARD)\b", re.IGNORECASE)
_FOLD: Final = re.compile(r"\r?\n[ \t]")
_HEAD: Final = re.compile(r"(?:[\w-]+\.)?([\w-]+)((?:;(?:\"[^\"]*\"|[^\":;])*)*):")
_SHOWN_NAMES: Final = """
SUMMARY DESCRIPTION LOCATION COMMENT CONTACT CATEGORIES RESOURCES FN N NICKNAME ADR LABEL ORG TITLE ROLE NOTE
TEL EMAIL ORGANIZER ATTENDEE URL IMPP
"""
_SHOWN: Final = frozenset(_SHOWN_NAMES.split())
_OTHER_NAMES: Final = """
BEGIN END VERSION PRODID CALSCALE METHOD DTSTART DTEND DTSTAMP CREATED LAST-MODIFIED DUE COMPLETED DURATION
RRULE RDATE EXDATE RECURRENCE-ID SEQUENCE STATUS TRANSP CLASS PRIORITY PERCENT-COMPLETE GEO TRIGGER ACTION
REPEAT FREEBUSY TZID TZOFFSETFROM TZOFFSETTO TZNAME BDAY ANNIVERSARY GENDER KIND LANG TZ REV PROFILE UID
CALURI CALADRURI FBURL X-WR-CALNAME X-WR-CALDESC
"""
_OTHER: Final = frozenset(_OTHER_NAMES.split())
_UID: Final = re.compile(r"uid-\d+")


def is_card(data: bytes, name: str) -> bool:
    """True for a calendar or address card."""
    return name.lower().endswith((".ics", ".vcf")) and bool(_BEGIN.match(data[:200]))


def _lines(source: str) -> Iterator[tuple[str, str]]:
    for line in _FOLD.sub("", source).splitlines():
        head = _HEAD.match(line)
        yield (head[1].upper(), line[head.end() :]) if head else ("", line)


def shown_words(source: str) -> str:
    """Return the values that people read; escapes resolved, quoted-printable lines (vCard 2.1) left out."""
    quoted = re.compile(r"QUOTED-PRINTABLE|;ENCODING=B|BASE64", re.IGNORECASE)
    kept = "\n".join(line for line in _FOLD.sub("", source).splitlines() if not quoted.search(line.split(":")[0]))
    values = [value for name, value in _lines(kept) if name in _SHOWN]
    return re.sub(r"\\([nN,;\\])", " ", "\n".join(values))


def examine_card(source: str, location: str, observer: Observer) -> None:
    """Check the properties, and tell the values with their escapes resolved."""
    observer.checked(PROPERTIES, Layer.METADATA)
    for number, (name, value) in enumerate(_lines(source), 1):
        if (name and name not in _SHOWN | _OTHER) or (name == "UID" and not _UID.fullmatch(value)):
            observer.problem(PROPERTIES, Layer.METADATA, f"{location} line {number}", "a property of another kind")
        if name and "\\" in value:
            observer.string(location, re.sub(r"\\([nN])", " ", value).replace("\\", ""))
