"""Telephone numbers, mail, web, handles, coordinates, dates and ages."""

from __future__ import annotations

import pytest

from redactor.model import Band

PHONES = [
    "(202) 555-0143",
    "202-555-0143",
    "202.555.0143",
    "+1 202 555 0143",
    "1-202-555-0143",
    "+44 20 7946 0958",
    "020 7946 0958",
    "+372 5555 0100",
    "+49 30 123456",
    "+61 2 5550 0100",
    "+33 1 99 00 12 34",
]


@pytest.mark.parametrize("number", PHONES)
def test_telephone_number_is_found_whole(find_fast, number: str) -> None:
    assert ("PHONE_NUMBER", number) in find_fast(f"Call me at {number}, please.")


def test_extension_belongs_to_the_number(find_fast) -> None:
    assert ("PHONE_NUMBER", "202-555-0143 ext. 12") in find_fast("Tel: 202-555-0143 ext. 12")


def test_next_number_is_no_part_of_it(find_fast) -> None:
    assert ("PHONE_NUMBER", "202-555-0143") in find_fast("call 202-555-0143 2 times")


def test_local_number_needs_a_word_to_be_sure(fast) -> None:
    alone = fast.detect("see 555-0143 there")
    labelled = fast.detect("phone 555-0143")
    assert [f.band for f in alone] == [Band.MEDIUM]
    assert [f.band for f in labelled] == [Band.HIGH]


ONLINE = [
    ("EMAIL_ADDRESS", "jane.doe@example.org", "write to jane.doe@example.org."),
    ("EMAIL_ADDRESS", "j_doe+x@mail.internal", "write to j_doe+x@mail.internal today"),
    ("EMAIL_ADDRESS", "jane [at] example [dot] org", "jane [at] example [dot] org"),
    ("URL", "https://example.org/people/jane?id=7", "see https://example.org/people/jane?id=7."),
    ("URL", "www.facebook.com/jane.doe.7", "on www.facebook.com/jane.doe.7 she"),
    ("HANDLE", "@jane_doe", "DM @jane_doe on the app"),
    ("HANDLE", "janedoe77", "Username: janedoe77"),
]


@pytest.mark.parametrize(("kind", "value", "text"), ONLINE, ids=[v for _, v, _ in ONLINE])
def test_online_identity_is_found_whole(find_fast, kind: str, value: str, text: str) -> None:
    assert (kind, value) in find_fast(text)


PLACES = [
    "38.8895, -77.0353",
    "38.8895 -77.0353",
    "38°53'23\"N 77°00'32\"W",
    "N38°53.4' W077°00.5'",
    "18SUJ2337106519",
    "18S UJ 23371 06519",
    "385323N 0770032W",
]


@pytest.mark.parametrize("place", PLACES)
def test_coordinates_are_found_whole(find_fast, place: str) -> None:
    assert ("COORDINATES", place) in find_fast(f"Grid {place} was reported.")


@pytest.mark.parametrize("text", ["prices 12.50, 13.75", "95.1234, 200.1234", "versions 1.2.3, 4.5.6"])
def test_other_decimals_are_no_coordinates(find_fast, text: str) -> None:
    assert "COORDINATES" not in [kind for kind, _ in find_fast(text)]


BIRTH = [
    ("3 May 1971", "He was born on 3 May 1971 in Tartu"),
    ("05/03/1971", "DOB: 05/03/1971"),
    ("1971-05-03", "date of birth\n1971-05-03"),
    ("May 3, 1971", "Date of Birth: May 3, 1971"),
    ("03.05.1971", "sünniaeg: 03.05.1971"),
    ("03.05.1971", "geboren am 03.05.1971"),
    ("1949", "The applicant was born in 1949 and lives"),
]


@pytest.mark.parametrize(("value", "text"), BIRTH)
def test_date_of_birth_is_told_from_other_dates(find_fast, value: str, text: str) -> None:
    assert ("DATE_OF_BIRTH", value) in find_fast(text)


DATES = [
    "3 May 2021",
    "May 3, 2021",
    "2021-05-03",
    "05/03/2021",
    "03.05.21",
    "May 2021",
    "041530ZJUN25",
    "3rd of May 2021",
]


@pytest.mark.parametrize("value", DATES)
def test_other_dates_are_only_suggestions(fast, value: str) -> None:
    text = f"They met on {value}, it was said."
    found = [(f.entity_type, text[f.start : f.end], f.band) for f in fast.detect(text)]
    assert ("DATE_TIME", value, Band.LOW) in found


@pytest.mark.parametrize(
    "text", ["house number 1234", "the quarterly report", "you may go", "section 12", "in 12 days"]
)
def test_what_is_no_date_is_not_marked_as_one(find, text: str) -> None:
    assert "DATE_TIME" not in [kind for kind, _ in find(text, Band.LOW)]


AGES = [
    ("34", "a man aged 34 was seen"),
    ("34 years old", "she is 34 years old"),
    ("34-year-old", "a 34-year-old driver"),
    ("41", "Age: 41"),
]


@pytest.mark.parametrize(("value", "text"), AGES)
def test_age_is_found(find_fast, value: str, text: str) -> None:
    assert ("AGE", value) in find_fast(text)
