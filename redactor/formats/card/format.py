"""Calendar entries and address cards <-> Document."""

from __future__ import annotations

import hashlib

from redactor.formats.card.lines import TYPED, Card, Line, read_lines, written_value
from redactor.formats.card.unfold import plain_card
from redactor.formats.plain.reader import decode_file
from redactor.formats.spans import Cut, splice
from redactor.formats.units import parted_terms, term_hits, unit_cuts
from redactor.model import Document, Plan, Removal, Segment, SegmentKind, UnreadArea, WrittenFile

_DROPPED = "Not carried over: the property is not on the list of those that calendars and cards need."
_FILE = "The calendar entry or address card holds a file, such as a portrait."


def read_calendar(data: bytes, name: str) -> Document:
    """Read iCalendar. Segments: `line/7` (value), `line/7/CN` (parameter), `withheld/9` (never carried over).

    Raises:
        DamagedFileError: empty, not text, or no calendar.
        LimitError: too large.
    """
    return _read(data, name, "text/calendar")


def read_card(data: bytes, name: str) -> Document:
    """Read a vCard, or several in one file; see `read_calendar`. `line/7/2` is the second part of a name."""
    return _read(data, name, "text/vcard")


def write_calendar(data: bytes, name: str, plan: Plan) -> WrittenFile:  # noqa: ARG001  (the contract)
    """Write the calendar anew in UTF-8 (RFC 5545, 3.1.4), lines unfolded so that no fold parts a name."""
    return _write(data, plan, ".ics")


def write_card(data: bytes, name: str, plan: Plan) -> WrittenFile:  # noqa: ARG001  (the contract)
    """Write the card anew; see `write_calendar`."""
    return _write(data, plan, ".vcf")


def _open(data: bytes) -> tuple[Card, list[str]]:
    text = decode_file(data).text.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "")
    plain, files = plain_card(text)
    return read_lines(plain), files


def _read(data: bytes, name: str, media_type: str) -> Document:
    card, files = _open(data)
    segments = [unit.segment() for unit in card.units if unit.text.strip()]
    segments += (
        Segment(place, text, SegmentKind.PROPERTY, visible=False, removed_always=True, label="Property left out")
        for place, text in card.dropped
        if text.strip()
    )
    unread = tuple(UnreadArea(f"file/{n}", _FILE, withheld=True) for n, _ in enumerate(files, 1))
    sha256 = hashlib.sha256(data).hexdigest()
    return Document(name, "", media_type, sha256, len(data), segments=tuple(segments), unread=unread)


def _write(data: bytes, plan: Plan, extension: str) -> WrittenFile:
    card, files = _open(data)
    hits = term_hits(card.units, plan.terms)
    cuts = unit_cuts(card.units, plan, hits=hits)
    removals = parted_terms(card.units, plan, hits)
    removals += [Removal(f"file/{n}", "attachment", len(f), "chars", _FILE) for n, f in enumerate(files, 1)]
    removals += [Removal(place, "property", len(text), "chars", _DROPPED) for place, text in card.dropped]
    lines = [written for line in card.lines if (written := _line(line, card, cuts))]
    return WrittenFile("".join(f"{line}\r\n" for line in lines).encode(), extension, removals=tuple(removals))


def _line(line: Line, card: Card, cuts: list[list[Cut]]) -> str:
    if line.fixed:
        return f"{line.name}:{line.fixed}"
    if line.name in TYPED and any(cuts[number] for number in line.values):
        return ""
    parameters = "".join(_parameter(key, number, card, cuts) for key, number in line.parameters)
    texts = [splice(card.units[number].text, cuts[number]) for number in line.values]
    return f"{line.name}{parameters}:{written_value(line.name, texts)}"


def _parameter(key: str, number: int | None, card: Card, cuts: list[list[Cut]]) -> str:
    if number is None:
        return f";{key}"
    if cuts[number] and key != "CN":
        return ""
    text = splice(card.units[number].text, cuts[number]).replace('"', "'").replace("\n", " ")
    return f';{key}="{text}"' if any(sign in text for sign in ",;: █") else f";{key}={text}"
