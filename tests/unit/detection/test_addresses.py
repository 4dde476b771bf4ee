"""A postal address is one finding from its first part to its last."""

from __future__ import annotations

import pytest

ADDRESSES = [
    "12 Oak Street, Apt 4, Springfield, IL 62704",
    "1600 Pennsylvania Ave NW, Washington, DC 20500",
    "350 Fifth Avenue, New York, NY 10118",
    "4 Privet Dr, Falls Church, VA 22046-1234",
    "12 Oak Street\nSpringfield, IL 62704",
    "77 W 47th St, New York, NY 10036",
    "10 Downing Street, London SW1A 2AA",
    "Flat 3, 221 Baker Street, London NW1 6XE",
    "111 Wellington Street, Ottawa, ON K1A 0A9",
    "12 Smith St, Sydney NSW 2000",
    "Pärnu mnt 12-34, 10141 Tallinn",
    "Lai tn 7, 10133 Tallinn",
    "Musterstraße 12a, 12345 Berlin",
    "Marktplatz 5, 50667 Köln",
    "P.O. Box 1234, Springfield, IL 62704",
    "PSC 473 Box 20, FPO, AP 96349",
    "12 rue de la Paix, 75002 Paris",
    "12 OAK STREET",
]


@pytest.mark.parametrize("address", ADDRESSES)
def test_address_is_one_span(find_fast, address: str) -> None:
    assert [found for kind, found in find_fast(f"She lives at {address}.") if kind == "ADDRESS"] == [address]


def test_name_of_a_street_is_no_person(find) -> None:
    assert find("Deliver to 12 Smith Street, Springfield, IL 62704.") == [
        ("ADDRESS", "12 Smith Street, Springfield, IL 62704")
    ]


PARTS = [
    ("Springfield, VA 22150", "moved to Springfield, VA 22150 in spring"),
    ("22150", "ZIP code: 22150"),
    ("SW1A 2AA", "postcode SW1A 2AA"),
    ("K1A 0A9", "in K1A 0A9 since"),
    ("10141", "sihtnumber 10141"),
]


@pytest.mark.parametrize(("value", "text"), PARTS)
def test_part_of_an_address_is_found(find_fast, value: str, text: str) -> None:
    assert ("ADDRESS", value) in find_fast(text)


def test_line_after_the_label_is_an_address_in_any_form(find_fast) -> None:
    assert ("ADDRESS", "Uus 3-12, Rakvere") in find_fast("Address: Uus 3-12, Rakvere\nTel: 1")


@pytest.mark.parametrize(
    "text",
    [
        "the 2002 ruling of the Supreme Court",
        "a total of 12345 items",
        "5 of the High Court",
        "Article 8 of the Way",
    ],
)
def test_no_address_in_prose(find_fast, text: str) -> None:
    assert "ADDRESS" not in [kind for kind, _ in find_fast(text)]
