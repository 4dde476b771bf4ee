"""Calendar entries and address cards."""

from __future__ import annotations

import base64
import email
import email.message
from collections.abc import Callable

import pytest

from redactor.formats import read, write_redacted
from redactor.formats.card.unfold import plain_card
from redactor.model import Plan

Search = Callable[[bytes, str], bool]
PORTRAIT = base64.b64encode(b"\xff\xd8\xff portrait of a person").decode()


def card_mail(card: str, subtype: str = "vcard", name: str = "") -> bytes:
    named = f"; name={name}" if name else ""
    return f"From: a@example.org\nContent-Type: text/{subtype}; charset=utf-8{named}\n\n{card}".encode()


@pytest.mark.parametrize(
    ("card", "text"),
    [
        ("FN:Jane\n  Roe\nTEL:1", "FN:Jane Roe\nTEL:1"),
        ("ATTENDEE;CN=Ja\n ne:mailto:j@example.org", "ATTENDEE;CN=Jane:mailto:j@example.org"),
        ("N;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:R=C3=B6der;J=61ne\nX:1", "N:Röder;Jane\nX:1"),
        ("N;QUOTED-PRINTABLE:Jane=\n Roe", "N:Jane Roe"),
        ("NOTE;ENCODING=QUOTED-PRINTABLE:a=0D=0AEND:VCARD", "NOTE:a\\nEND:VCARD"),
        ("N;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:R=F6der", "N:Röder"),
    ],
)
def test_names_are_joined_and_decoded(card: str, text: str) -> None:
    assert plain_card(card) == (text, [])


@pytest.mark.parametrize(
    "line",
    [
        f"PHOTO;ENCODING=b;TYPE=JPEG:{PORTRAIT}",
        f"PHOTO;TYPE=JPEG;BASE64:{PORTRAIT[:20]}\n {PORTRAIT[20:]}",
        f"PHOTO:data:image/jpeg;base64,{PORTRAIT}",
        f"ATTACH;FMTTYPE=image/jpeg;ENCODING=BASE64;VALUE=BINARY:{PORTRAIT}",
    ],
)
def test_portraits_are_withheld(line: str) -> None:
    data = card_mail(f"BEGIN:VCARD\nFN:Jane Roe\n{line}\nEND:VCARD\n")
    document = read(data, "m.eml")
    body = next(s for s in document.segments if s.address == "body/1")
    assert body.text == "BEGIN:VCARD\nFN:Jane Roe\nEND:VCARD\n"
    assert [(u.address, u.withheld) for u in document.unread] == [("attachment/1", True)]
    written = write_redacted(data, "m.eml", Plan()).data
    assert PORTRAIT[:16].encode() not in written
    assert b"FN:Jane Roe" in written


def test_a_calendar_stays_one_and_keeps_its_redacted_name(found_in: Search) -> None:
    data = card_mail("BEGIN:VCALENDAR\nSUMMARY:Meeting with Jane Roe\nEND:VCALENDAR\n", "calendar", "Jane.ics")
    document = read(data, "m.eml")
    assert [s.address for s in document.segments if s.visible] == ["header/From", "body/1", "body/1/name"]
    written = write_redacted(data, "m.eml", Plan(terms=("Jane",))).data
    assert not found_in(written, "Jane")
    message = email.message_from_bytes(written)
    assert message.get_content_type() == "text/calendar"
    assert message.get_filename() == "█████.ics"


def _text(part: email.message.Message) -> str:
    return (part.get_payload(decode=True) or b"").decode().replace("\r\n", "\n")


@pytest.mark.parametrize(
    ("subtype", "body"),
    [("x-python", "print('hello')"), ("csv", "name,age\nJane,7"), ("enriched", "<bold>Jane</bold>")],
)
def test_texts_of_other_kinds_stay_as_they_are(subtype: str, body: str) -> None:
    document = read(card_mail(body, subtype), "m.eml")
    assert not list(document.all_unread())
    written = write_redacted(card_mail(body, subtype), "m.eml", Plan()).data
    assert any(body in _text(p) for p in email.message_from_bytes(written).walk())


def test_rich_text_that_spells_letters_as_numbers_is_redacted_as_a_file() -> None:
    data = card_mail("{\\rtf1 \\u74?ane stays not}", "rtf")
    document = read(data, "m.eml")
    assert not list(document.all_unread())
    assert [s.text for s in document.all_segments() if s.address.startswith("attachment/")] == ["Jane stays not"]
    written = write_redacted(data, "m.eml", Plan(terms=("Jane",))).data
    (rich,) = [p for p in email.message_from_bytes(written).walk() if p.get_content_type() == "application/rtf"]
    assert "stays not" in _text(rich)
    assert "ane" not in _text(rich).replace("Times New Roman", "")
    assert "\\u74?" not in _text(rich)


def test_letters_that_xml_spells_as_numbers_are_read_and_removed() -> None:
    data = card_mail("<?xml version='1.0'?><a>&#74;ane stays not</a>", "xml")
    assert [s.text for s in read(data, "m.eml").all_segments() if "xml/a" in s.address] == ["Jane stays not"]
    written = write_redacted(data, "m.eml", Plan(terms=("Jane",))).data
    texts = [_text(part) for part in email.message_from_bytes(written).walk()]
    assert any("stays not" in text for text in texts)
    assert not any("Jane" in text or "&#74;" in text for text in texts)
