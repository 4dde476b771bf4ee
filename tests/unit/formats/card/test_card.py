"""Calendars and address cards: folded and escaped names, properties by allow-list, a valid result."""

from __future__ import annotations

import re

import pytest

from redactor.errors import DamagedFileError
from redactor.formats import registry
from redactor.model import Expectations, Outcome, Plan, RemovedText, WrittenFile
from redactor.verification import verify

CALENDAR = (
    b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Example//EN\r\nX-WR-OWNER:Tobias Quillfeather\r\n"
    b"BEGIN:VEVENT\r\n"
    b"UID:tobias.quillfeather@example.org\r\nDTSTAMP:20261124T090000Z\r\n"
    b"DTSTART;TZID=Europe/Tallinn:20261125T100000\r\n"
    b"SUMMARY:Inspection with Tobias Quill\r\n feather\\, crane four\r\n"
    b"DESCRIPTION:Tobias\\nQuillfeather brings the keys\\; bring gloves.\r\n"
    b'ATTENDEE;CN="Quillfeather, Tobias";PARTSTAT=ACCEPTED;DIR="ldap://example.org/Tobias%20Quillfeather":mailto:'
    b"tobias.quillfeather@example.org\r\nATTACH;ENCODING=BASE64;VALUE=BINARY:VG9iaWFzIFF1aWxsZmVhdGhlcg==\r\n"
    b"END:VEVENT\r\nBEGIN:X-SECRET\r\nSUMMARY:Tobias Quillfeather\r\nEND:X-SECRET\r\nEND:VCALENDAR\r\n"
)
CARD = (
    "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Tobias Quillfeather\r\nN:Quillfeather;Tobias;;;\r\nORG:Harbour;Cranes\r\n"
    "item1.TEL;TYPE=cell:+44 20 7946 0958\r\nNOTE:Stays as it is\\, with Jürgen\r\nBDAY:1970-01-01\r\n"
    "PHOTO;ENCODING=b;TYPE=JPEG:VG9iaWFz\r\n IFF1aWxsZmVhdGhlcg==\r\nX-SPOUSE:Tobias Quillfeather\r\nEND:VCARD\r\n"
).encode()
OLD_CARD = (
    b"BEGIN:VCARD\r\nVERSION:2.1\r\nN:Quillfeather;Tobias\r\n"
    b"NOTE;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:J=FCrgen =\r\n"
    b"met Tobias Quill=\r\nfeather\r\nTEL;HOME;VOICE:555-0142\r\nEND:VCARD\r\n"
)
TERMS = ("Tobias", "Quillfeather", "Tobias Quillfeather")


def redacted(data: bytes, name: str, terms: tuple[str, ...] = TERMS) -> WrittenFile:
    written = registry.write_redacted(data, name, Plan(terms=terms))
    removed = tuple(RemovedText(term) for term in terms)
    results = verify(written.data, f"x{written.extension}", Expectations(removed=removed), data)
    assert not [result for result in results if result.outcome is Outcome.FAIL]
    return written


@pytest.mark.parametrize(("data", "name"), [(CALENDAR, "a.ics"), (CARD, "a.vcf"), (OLD_CARD, "a.vcf")])
def test_the_name_is_nowhere(data: bytes, name: str) -> None:
    out = redacted(data, name).data
    assert b"quill" not in out.lower()
    assert b"tobias" not in out.lower()
    assert b"VG9iaWFz" not in out
    # Every line is a property, and what was opened is closed.
    assert all(re.match(rb"[A-Z][\w-]*[;:]", line) for line in out.split(b"\r\n") if line)
    assert out.count(b"BEGIN:") == out.count(b"END:")


def test_what_stays_is_as_it_was() -> None:
    lines = redacted(CALENDAR, "a.ics").data.decode().split("\r\n")
    assert "DTSTART;TZID=Europe/Tallinn:20261125T100000" in lines
    assert any(re.fullmatch(r"UID:uid-\d+", line) for line in lines)
    assert any(line.startswith("DESCRIPTION:") and r"brings the keys\; bring gloves." in line for line in lines)
    assert not any("SECRET" in line or "DIR=" in line for line in lines)
    card = redacted(CARD, "a.vcf").data.decode()
    assert "NOTE:Stays as it is, with Jürgen\r\n" in card
    assert "ORG:Harbour;Cranes\r\n" in card
    assert "TEL;TYPE=cell:+44 20 7946 0958\r\n" in card
    assert re.search(r"\r\nN:█+;█+;;;\r\n", card)
    assert "TEL;HOME;VOICE:555-0142\r\n" in redacted(OLD_CARD, "a.vcf").data.decode()


def test_a_date_that_must_go_takes_its_line() -> None:
    out = redacted(CARD, "a.vcf", ("1970-01-01",)).data
    assert b"BDAY" not in out
    assert b"Quillfeather" in out


def test_segments_are_read_without_folds_and_escapes() -> None:
    document = registry.read(CALENDAR, "a.ics")
    texts = {segment.address: segment.text for segment in document.segments}
    assert "Inspection with Tobias Quillfeather, crane four" in texts.values()
    assert "Tobias\nQuillfeather brings the keys; bring gloves." in texts.values()
    assert [area.withheld for area in document.unread] == [True]
    left_out = [segment for segment in document.segments if segment.removed_always]
    assert all(segment.visible is False for segment in left_out)
    assert any("example.org" in segment.text for segment in left_out)


@pytest.mark.parametrize(
    "data",
    [b"SUMMARY:nobody\r\n", CALENDAR[:200], CALENDAR.replace(b"END:VEVENT", b"END:VTODO"), b"hello"],
)
def test_what_is_no_calendar_is_refused(data: bytes) -> None:
    with pytest.raises(DamagedFileError):
        registry.read(data, "a.ics")


@pytest.mark.parametrize(
    "line", [b"X-NOTE:harmless", b"UID:somebody@example.org", b"ATTACH:file:///home/somebody"]
)
def test_a_property_of_another_kind_fails_the_written_file(line: bytes) -> None:
    data = b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + line + b"\r\nEND:VCALENDAR\r\n"
    results = verify(data, "a.ics", Expectations(removed=(RemovedText("Tobias"),)))
    assert [r.check for r in results if r.outcome is Outcome.FAIL] == [
        "only known properties of calendars and cards"
    ]
