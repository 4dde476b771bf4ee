"""Numbers as a sheet shows them."""

from __future__ import annotations

import pytest

from redactor.formats.xlsx.numbers import BUILT_IN, display, from_serial, is_date, to_serial


@pytest.mark.parametrize(
    ("raw", "code", "shown"),
    [
        ("1234567.891", "#,##0", "1,234,568"),
        ("1234567.891", "#,##0.00", "1,234,567.89"),
        ("0.5", "0%", "50%"),
        ("0.12345", "0.00%", "12.35%"),
        ("123456789", "000-00-0000", "123-45-6789"),
        ("12345678", "000-00-0000", "012-34-5678"),
        ("2025550143", "(000) 000-0000", "(202) 555-0143"),
        ("2025550143", "[<=9999999]###-####;(###) ###-####", "(202) 555-0143"),
        ("7", "00000", "00007"),
        ("-5", "0;(0)", "(5)"),
        ("-5", "0", "-5"),
        ("-0.4", "0", "0"),
        ("0", '0;-0;"none"', "none"),
        ("3", '"No. "0', "No. 3"),
        ("1500", "[$€-407] #,##0.00", "€ 1,500.00"),
        ("1500000", '0.0,,"M"', "1.5M"),
        ("1.50", "0.###", "1.5"),
        ("1.00", "0.##", "1"),
        ("42", "@", "42"),
        ("42", "General", "42"),
        ("123456789012", "General", "123456789012"),
        ("0.1", "General", "0.1"),
        ("1E+30", "General", "1e+30"),
        ("12345", "0.00E+00", "12345"),
        ("0.25", "# ?/?", "0.25"),
        ("5", ";;;", ""),
        ("45356", "m/d/yyyy", "3/5/2024"),
        ("45356", "dd-mmm-yy", "05-Mar-24"),
        ("45356", "dddd, mmmm d", "Tuesday, March 5"),
        ("45356.5", "yyyy-mm-dd hh:mm", "2024-03-05 12:00"),
        ("45356.75", "h:mm AM/PM", "6:00 PM"),
        ("1.25", "[h]:mm", "30:00"),
        ("0.5", "hh:mm:ss.00", "12:00:00.00"),
        ("45356", "[$-409]d\\ mmm\\ yyyy", "5 Mar 2024"),
        ("-1", "m/d/yyyy", "-1"),
        ("99999999", "m/d/yyyy", "99999999"),
        ("abc", "0", "abc"),
        ("1e999999", "0", "1e999999"),
    ],
)
def test_display(raw: str, code: str, shown: str) -> None:
    assert display(raw, code) == shown


def test_days_counted_from_1904() -> None:
    assert display("0", "yyyy-mm-dd", base_1904=True) == "1904-01-01"


def test_serials_before_the_day_that_never_was() -> None:
    assert from_serial(1).isoformat() == "1900-01-01T00:00:00"
    assert from_serial(61).isoformat() == "1900-03-01T00:00:00"


def test_iso_dates_become_serials() -> None:
    assert to_serial("2024-03-05") == "45356"
    assert to_serial("2024-03-05T12:00:00Z") == "45356.5"
    assert to_serial("yesterday") is None


def test_every_built_in_format_shows_something() -> None:
    assert [code for code in BUILT_IN.values() if not display("45356.5", code)] == []
    assert is_date(BUILT_IN[14])
    assert not is_date(BUILT_IN[4])
