"""Check digits against published examples, and the share of random numbers that slip through."""

from __future__ import annotations

import random

import pytest

from redactor.detection import checksums


@pytest.mark.parametrize("value", ["4111 1111 1111 1111", "378282246310005", "046 454 286", "490154203237518"])
def test_luhn_accepts(value: str) -> None:
    assert checksums.luhn(value)


def test_luhn_notices_every_single_wrong_digit() -> None:
    right = "4111111111111111"
    for place in range(16):
        for digit in "0123456789".replace(right[place], ""):
            assert not checksums.luhn(right[:place] + digit + right[place + 1 :])


@pytest.mark.parametrize("value", ["37605030299", "49403136515"])
def test_isikukood_accepts(value: str) -> None:
    assert checksums.estonian_isikukood(value)


@pytest.mark.parametrize("value", ["37605030290", "97605030299", "37613030299", "37602300299", "3760503029", ""])
def test_isikukood_refuses_wrong_digit_century_month_day_and_length(value: str) -> None:
    assert not checksums.estonian_isikukood(value)


def test_one_in_ten_random_serials_has_a_right_isikukood_digit() -> None:
    generator = random.Random(1)
    right = sum(checksums.estonian_isikukood(f"3760503{generator.randrange(10000):04}") for _ in range(2000))
    assert 130 < right < 270


def test_company_code() -> None:
    assert checksums.estonian_company("10137025")
    assert not checksums.estonian_company("10137026")
    assert not checksums.estonian_company("1013702")


def test_vin() -> None:
    assert checksums.vin("1HGCM82633A004352")
    assert checksums.vin("1M8GDM9AXKP042788")
    assert not checksums.vin("1HGCM82634A004352")


@pytest.mark.parametrize(
    ("value", "good"),
    [
        ("219-09-9999", True),
        ("900-12-3456", False),
        ("666-12-3456", False),
        ("123-00-3456", False),
        ("123-45-0000", False),
        ("000-12-3456", False),
        ("12-3", False),
    ],
)
def test_ssn_ranges(value: str, good: bool) -> None:
    assert checksums.plausible_ssn(value) is good


def test_ipv4_and_dates() -> None:
    assert checksums.plausible_ipv4("192.0.2.255")
    assert not checksums.plausible_ipv4("192.0.2.256")
    assert checksums.is_date(2024, 2, 29)
    assert not checksums.is_date(2023, 2, 29)
