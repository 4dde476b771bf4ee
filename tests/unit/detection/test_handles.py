"""Handles with the at sign apart or a leading digit; numbers of programs; homes; VAT numbers of businesses."""

from __future__ import annotations

import pytest

from redactor.model import Band

HANDLES = [
    ("RT @ jane_doe99: see you", "jane_doe99", Band.HIGH),
    ("RT @ SGengler Photo: Winter Classic", "SGengler", Band.HIGH),
    ("@ kybunnies are you there", "kybunnies", Band.MEDIUM),
    ("Friday at the quay, Game @ Widener tonight", "Widener", Band.LOW),
    ("follow @4chan now", "@4chan", Band.HIGH),
    ("I like @360recordsuk a lot", "@360recordsuk", Band.HIGH),
]


@pytest.mark.parametrize(("text", "value", "band"), HANDLES, ids=[value for _, value, _ in HANDLES])
def test_handles_of_posts(fast, text: str, value: str, band: Band) -> None:
    found = [(text[f.start : f.end], f.band) for f in fast.detect(text) if f.entity_type == "HANDLE"]
    assert found == [(value, band)]


@pytest.mark.parametrize(
    "text", ["lunch @ noon and @ 3pm", "meet @ home or @ work", "the @ sign", "@3pm @50mg @2x"]
)
def test_at_signs_that_mean_at(find_fast, text: str) -> None:
    assert "HANDLE" not in [kind for kind, _ in find_fast(text, Band.LOW)]


@pytest.mark.parametrize(
    "text",
    [
        "Version 1.2.3.4",
        "Version: 1.2.3.4",
        "v 1.2.3.4",
        "Chrome/118.0.0.0 Safari",
        "release 4.3.2.1",
        "ver. 1.2.3.4",
    ],
)
def test_numbers_of_programs_are_no_network_addresses(find_fast, text: str) -> None:
    assert find_fast(text, Band.LOW) == []


@pytest.mark.parametrize("value", ["192.0.2.7", "2001:db8::1ff:fe23:4567:890a"])
def test_network_addresses(find_fast, value: str) -> None:
    assert ("IP_ADDRESS", value) in find_fast(f"Login from {value} at night")


@pytest.mark.parametrize(
    ("text", "town"),
    [
        ("She was born in Kuressaare in 1971.", "Kuressaare"),
        ("He lives in Stratford upon Avon with his cat.", "Stratford upon Avon"),
        ("The witness resides in Leeds.", "Leeds"),
    ],
)
def test_town_of_a_home(find_fast, text: str, town: str) -> None:
    assert ("LOCATION", town) in find_fast(text, Band.LOW)


@pytest.mark.parametrize("text", ["He was born in May.", "The road to Leeds", "They lived in peace"])
def test_no_home(find_fast, text: str) -> None:
    assert "LOCATION" not in [kind for kind, _ in find_fast(text, Band.LOW)]


def test_a_british_vat_number_that_cannot_be_one_is_left_to_a_person(fast) -> None:
    [finding] = fast.detect("VAT reg: GB717897049")
    assert finding.band is Band.LOW


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("National ID: [t023]\n963-28-0669\n", "963-28-0669"),
        ("Identity number 8001015009087", "8001015009087"),
    ],
)
def test_national_numbers_of_any_country_by_their_label(find_fast, text: str, value: str) -> None:
    assert value in [found for _, found in find_fast(text)]
