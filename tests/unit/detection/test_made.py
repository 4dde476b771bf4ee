"""The bars of detection by rules, on numbers, addresses and forms that are made with a seed."""

from __future__ import annotations

import pytest
from contacts_recall import measure as measure_contacts
from forms_score import score
from made_contacts import ADDRESS_CONTEXTS, ADDRESS_COUNTRIES, PHONE_CONTEXTS, PHONE_COUNTRIES, address, phone
from made_forms import form, letter, table
from made_numbers import KINDS
from rules_recall import measure

from redactor.detection import Detector

# The last digit of these is no check digit, so that a number with another one is right as well.
_UNCHECKED_TAIL = {"medicare", "vat"}


@pytest.mark.parametrize("name", KINDS)
def test_every_number_behind_its_label_is_found_as_its_kind(fast: Detector, name: str) -> None:
    got, missed = measure(fast, KINDS[name], 20, seed=77)
    assert missed == []
    if KINDS[name].checked:
        assert got["alone low"] >= 0.85 * got["alone n"]
    if KINDS[name].alone:
        assert got["alone medium"] >= 0.95 * got["alone n"]


@pytest.mark.parametrize("name", [n for n, kind in KINDS.items() if kind.checked and n not in _UNCHECKED_TAIL])
def test_a_wrong_check_digit_is_never_taken_for_the_kind(fast: Detector, name: str) -> None:
    got, _ = measure(fast, KINDS[name], 20, seed=78)
    assert got["wrong kind"] <= 0.1 * got["wrong n"]


@pytest.mark.parametrize("country", PHONE_COUNTRIES)
def test_telephone_numbers(fast: Detector, country: str) -> None:
    whole, _, missed = measure_contacts(fast, "PHONE_NUMBER", phone, country, PHONE_CONTEXTS, 60)
    assert whole >= 0.95, missed


@pytest.mark.parametrize("country", ADDRESS_COUNTRIES)
def test_a_postal_address_is_one_finding(fast: Detector, country: str) -> None:
    _, one, missed = measure_contacts(fast, "ADDRESS", address, country, ADDRESS_CONTEXTS, 60)
    assert one >= 0.95, missed


@pytest.mark.parametrize("make", [form, table, letter])
def test_forms_tables_and_letters(fast: Detector, make) -> None:
    precision, recall, notes = score(fast, make, 30, seed=79)
    assert 2 * precision * recall / (precision + recall) >= 0.95, notes
