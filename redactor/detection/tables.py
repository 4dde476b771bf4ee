"""Tables in plain text: each cell is read again with the heading of its column before it.

A column headed "SSN" or "Name" says what its cells are, and keeps names from running over into the next column.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from redactor.detection.evasion import Reading

_HEADING = re.compile(
    r"(?:(?:full|first|last|middle|given|family|employee|patient|client|student|contact|member|"
    r"witness|emergency)?[ ']?s?[ ]?"
    r"(?:name|names|surname|forename|initials)|employee|manager|supervisor|patient|witness|officer|author|attendee|owner|"
    r"applicant|contact|driver|suspect|victim|nimi|eesnimi|perekonnanimi|vorname|nachname|nom|prénom|"
    r"isikukood|id code|"
    r"ssn|social security(?: (?:no|number))?|sin|nino|nhs(?: (?:no|number))?|tfn|npi|mrn|dob|"
    r"d\.o\.b\.?|date of birth|birth ?date|"
    r"born|phone|telephone|tel|mobile|cell|fax|e-?mail|address|home address|passport(?: (?:no|"
    r"number))?|iban|account(?: (?:no|number))?|"
    r"dod id(?: (?:no|number))?|edipi|badge(?: (?:no|number))?|plate|licen[cs]e(?: (?:no|number|"
    r"plate))?|vin|zip(?: code)?|postcode|"
    r"employee (?:id|no|number)|case (?:no|number))\.?#?",
    re.IGNORECASE,
)
_WIDE = re.compile(r"\S+(?:[ ]\S+)*")
_CELLS = {
    "\t": re.compile(r"[^\t]+"),
    "|": re.compile(r"[^|]+"),
    ",": re.compile(r"\"[^\"\n]*\"|[^,\n]+"),
    ";": re.compile(r"[^;]+"),
}
_MAYBE = re.compile(
    r"(?im)^[^\n]{0,200}\b(?:name|nimi|nom|vorname|nachname|ssn|dob|born|birth|phone|tel|mobile|e-?mail|employee|patient|"
    r"isikukood|passport|iban|edipi|dod id|manager|witness|officer|badge|plate|vin|mrn|sin|nino|npi|"
    r"tfn|nhs|address|"
    r"account|surname)\b[^\n]{0,200}$"
)
_MAX_ROWS, _MAX_CELL = 400, 120
_SLACK = 3

Cell = tuple[int, int]


def table_readings(text: str) -> Iterator[Reading]:
    """Yield a reading for each table of a canonical text: "heading: cell" line by line.

    The headings map to no place (-1): a hit that takes one in is dropped.
    """
    done = 0
    for match in _MAYBE.finditer(text):
        if match.start() < done:
            continue
        kind, heads = _heads(text, *match.span())
        if not heads:
            continue
        reading, done = _read(text, kind, heads, match.end() + 1)
        if reading.text:
            yield reading


def _heads(text: str, start: int, end: int) -> tuple[str, list[Cell]]:
    """Return the separator and the heading cells of a line, or no cells when it heads no table."""
    line = text[start:end]
    for kind in ("\t", "|", "", ";", ","):
        if kind and kind not in line:
            continue
        cells = _cells(text, kind, start, end)
        named = sum(bool(_HEADING.fullmatch(text[a:b])) for a, b in cells)
        short = all(b - a <= 32 and not any(map(str.isdigit, text[a:b])) for a, b in cells)
        # Two cells of which one is no heading are a label and its value, not a table.
        least = 2 if kind in (",", ";") or len(cells) == 2 else 1
        if len(cells) >= 2 and short and named >= least and ":" not in line:
            return kind, cells
    return "", []


def _cells(text: str, kind: str, start: int, end: int) -> list[Cell]:
    pattern = _CELLS.get(kind, _WIDE)
    if kind:
        spans = (m.span() for m in pattern.finditer(text, start, end))
        return [span for span in (_stripped(text, *s) for s in spans) if span[0] < span[1]]
    return [m.span() for m in pattern.finditer(text, start, end)]


def _stripped(text: str, start: int, end: int) -> Cell:
    while start < end and text[start] in ' \t"':
        start += 1
    while end > start and text[end - 1] in ' \t"':
        end -= 1
    return start, end


def _read(text: str, kind: str, heads: list[Cell], at: int) -> tuple[Reading, int]:
    out: list[str] = []
    places: list[int] = []
    # The column positions count from the start of the heading's line.
    base = text.rfind("\n", 0, heads[0][0]) + 1
    for _ in range(_MAX_ROWS):
        end = text.find("\n", at)
        end = len(text) if end < 0 else end
        cells = _cells(text, kind, at, end)
        if at >= len(text) or (len(cells) < 2 and not _is_rule(text[at:end])):
            break
        for head, (start, stop) in _pairs(kind, heads, cells, base, at):
            label = f"{text[slice(*head)].rstrip(' :')}: "
            out.append(f"{label}{text[start:stop]}\n")
            places.extend([-1] * len(label))
            places.extend(range(start, stop))
            places.append(-1)
        at = end + 1
    return Reading("".join(out), places, "read with the heading of its column"), at


def _is_rule(line: str) -> bool:
    """True for a line of dashes and bars, which parts heading and rows."""
    return bool(line.strip()) and not any(map(str.isalnum, line))


def _pairs(kind: str, heads: list[Cell], cells: list[Cell], base: int, at: int) -> Iterator[tuple[Cell, Cell]]:
    if kind:
        pairs = zip(heads, cells, strict=False) if len(heads) == len(cells) else iter(())
    else:
        pairs = _aligned(heads, cells, base, at)
    for head, (start, stop) in pairs:
        if 0 < stop - start <= _MAX_CELL:
            yield head, (start, stop)


def _aligned(heads: list[Cell], cells: list[Cell], base: int, at: int) -> Iterator[tuple[Cell, Cell]]:
    """Pair cells with the heading that they stand under: left edges, right edges or the space between."""
    for start, stop in cells:
        left, right = start - at, stop - at
        for head in heads:
            a, b = head[0] - base, head[1] - base
            if abs(a - left) <= _SLACK or abs(b - right) <= _SLACK or (left < b and a < right):
                yield head, (start, stop)
                break
