"""The lines of iCalendar and vCard: which properties and parameters are kept, and how a value is read."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from redactor.errors import DamagedFileError, LimitError
from redactor.formats.units import Unit
from redactor.model import SegmentKind

MAX_LINES: Final = 200_000
# RFC 5545, 3.8 and RFC 6350, 6 (and what vCard 2.1 and 3.0 call otherwise): values that are written for people.
_TEXTS_NAMES: Final = """
SUMMARY DESCRIPTION LOCATION COMMENT CONTACT CATEGORIES RESOURCES FN N NICKNAME ADR LABEL ORG TITLE ROLE NOTE
TEL EMAIL X-WR-CALNAME X-WR-CALDESC
"""
TEXTS: Final = frozenset(_TEXTS_NAMES.split())
# Addresses of people and pages.
_ADDRESSES_NAMES: Final = """
ORGANIZER ATTENDEE URL IMPP CALURI CALADRURI FBURL
"""
_ADDRESSES: Final = frozenset(_ADDRESSES_NAMES.split())
# Dates, numbers and words of the format. One that must go goes as a whole line: a bar would not be valid there.
_TYPED_NAMES: Final = """
VERSION PRODID CALSCALE METHOD DTSTART DTEND DTSTAMP CREATED LAST-MODIFIED DUE COMPLETED DURATION RRULE RDATE
EXDATE RECURRENCE-ID SEQUENCE STATUS TRANSP CLASS PRIORITY PERCENT-COMPLETE GEO TRIGGER ACTION REPEAT FREEBUSY
TZID TZOFFSETFROM TZOFFSETTO TZNAME BDAY ANNIVERSARY GENDER KIND LANG TZ REV PROFILE
"""
TYPED: Final = frozenset(_TYPED_NAMES.split())
_PARAMETERS_NAMES: Final = """
CN TYPE VALUE TZID LANGUAGE PARTSTAT ROLE RSVP CUTYPE PREF RELATED RANGE FBTYPE RELTYPE SORT-AS LABEL HOME
WORK CELL VOICE FAX MSG PAGER INTERNET DOM INTL POSTAL PARCEL
"""
_PARAMETERS: Final = frozenset(_PARAMETERS_NAMES.split())
_COMPONENTS_NAMES: Final = """
VCALENDAR VEVENT VTODO VJOURNAL VFREEBUSY VTIMEZONE STANDARD DAYLIGHT VALARM VCARD
"""
_COMPONENTS: Final = frozenset(_COMPONENTS_NAMES.split())
# RFC 5545, 3.1: name *(";" param) ":" value; a value in quotes may hold any of these signs.
_LINE: Final = re.compile(
    r"(?:[A-Za-z0-9-]+\.)?(?P<name>[A-Za-z0-9-]+)(?P<params>(?:;(?:\"[^\"]*\"|[^\":;])*)*):(?P<value>.*)",
    re.DOTALL,
)
_PARAMETER: Final = re.compile(r";(?P<name>[A-Za-z0-9-]+)(?:=(?P<value>(?:\"[^\"]*\"|[^\":;])*))?")
_ESCAPED: Final = re.compile(r"\\([nN,;:\\])")


@dataclass(slots=True)
class Line:
    """One property that is kept: its name, and the numbers of the units of its parameters and components.

    `glue` joins the components of a structured value (";"); a parameter without a value has no unit.
    """

    name: str
    parameters: list[tuple[str, int | None]] = field(default_factory=list)
    values: list[int] = field(default_factory=list)
    fixed: str = ""


@dataclass(slots=True)
class Card:
    """What was read: lines to write, their units, and (address, text) of what is left out."""

    lines: list[Line] = field(default_factory=list)
    units: list[Unit] = field(default_factory=list)
    dropped: list[tuple[str, str]] = field(default_factory=list)

    def add(self, address: str, text: str, label: str, *, visible: bool = True) -> int:
        """Keep a unit and return its number."""
        kind = SegmentKind.BODY if visible else SegmentKind.PROPERTY
        self.units.append(Unit(address, text, label, kind, visible=visible))
        return len(self.units) - 1


def read_lines(text: str) -> Card:
    """Sort the unfolded lines of a file.

    Raises:
        DamagedFileError: it does not begin as a calendar or card, or its parts do not end.
        LimitError: more than MAX_LINES lines.
    """
    card = Card()
    # Open components; "" for one that is not known and goes with all that stands in it.
    stack: list[tuple[str, bool]] = []
    for number, line in enumerate(text.split("\n"), 1):
        if number > MAX_LINES:
            raise LimitError(f"The file has more than {MAX_LINES:,} lines.")
        if not line.strip():
            continue
        match = _LINE.fullmatch(line)
        name = match["name"].upper() if match else ""
        value = match["value"].strip().upper() if match else ""
        if name == "BEGIN":
            known = value in _COMPONENTS and all(kept for _, kept in stack)
            stack.append((value, known))
            _border(card, number, "BEGIN", value, known)
        elif not stack:
            raise DamagedFileError("The file does not begin as a calendar or an address card.")
        elif name == "END":
            opened, known = stack.pop()
            if opened != value:
                raise DamagedFileError("The parts of the calendar or address card do not end where they should.")
            _border(card, number, "END", value, known)
        elif match is None or not all(kept for _, kept in stack):
            card.dropped.append((f"withheld/{number}", line))
        else:
            _property(card, number, name, match)
    if stack or not card.lines:
        raise DamagedFileError("The calendar or address card is cut short.")
    return card


def _border(card: Card, number: int, name: str, value: str, known: bool) -> None:
    if known:
        card.lines.append(Line(name, fixed=value))
    else:
        card.dropped.append((f"withheld/{number}", value))


def _property(card: Card, number: int, name: str, match: re.Match[str]) -> None:
    if name == "UID":
        # RFC 5545, 3.8.4.7 demands one; programs put the names of people and machines into it.
        card.lines.append(Line(name, fixed=f"uid-{len(card.lines)}"))
        card.dropped.append((f"withheld/{number}", match["value"]))
        return
    if name not in TEXTS | _ADDRESSES | TYPED:
        card.dropped.append((f"withheld/{number}", match[0]))
        return
    line = Line(name)
    for parameter in _PARAMETER.finditer(match["params"]):
        key, value = parameter["name"].upper(), parameter["value"]
        if key not in _PARAMETERS:
            card.dropped.append((f"withheld/{number}/{len(line.parameters) + 1}", parameter[0].lstrip(";")))
            continue
        label = f"Line {number}, {key}"
        unit = (
            None
            if value is None
            else card.add(f"line/{number}/{key}", value.strip('"'), label, visible=key == "CN")
        )
        line.parameters.append((key, unit))
    visible = name not in TYPED or name.startswith(("DT", "BDAY", "ANNIVERSARY"))
    for place, part in enumerate(_components(name, match["value"]), 1):
        address = f"line/{number}" if place == 1 else f"line/{number}/{place}"
        line.values.append(card.add(address, part, f"Line {number}, {name}", visible=visible))
    card.lines.append(line)


def _components(name: str, value: str) -> Iterator[str]:
    if name not in TEXTS:
        yield value
        return
    parts = re.split(r"(?<!\\);", value) if name in ("N", "ADR", "ORG") else [value]
    for part in parts:
        yield _ESCAPED.sub(lambda m: "\n" if m[1] in "nN" else m[1], part)


def written_value(name: str, texts: list[str]) -> str:
    """Return the value of a property as it stands in a file."""
    if name not in TEXTS:
        return "".join(texts).replace("\n", " ")
    # Commas part values (CATEGORIES) and stand in texts alike: unescaped, every reader shows the same words.
    return ";".join(re.sub(r"[\\;]", lambda m: f"\\{m[0]}", text).replace("\n", "\\n") for text in texts)
