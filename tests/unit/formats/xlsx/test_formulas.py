"""Which formulas can stay, and where a shared formula looks in each of its cells."""

from __future__ import annotations

import pytest

from redactor.formats.xlsx.formulas import Area, Gone, column_letters, column_number, may_stay, parse_area, shifted


def gone(*cells: tuple[str, int, int], sheets: tuple[str, ...] = ()) -> Gone:
    found = Gone(sheets)
    for sheet, row, column in cells:
        found.note(sheet, row, column)
    return found


@pytest.mark.parametrize(
    ("formula", "stays"),
    [
        ("A1+B1", True),
        ("B7*2", False),
        ("$B$7", False),
        ("SUM(A1:C9)", False),
        ("SUM(A8:C9)", True),
        ("SUM(B:B)", False),
        ("SUM(C:D)", True),
        ("SUM(7:7)", False),
        ("SUM(1:6)", True),
        ("Other!B7", True),
        ("data!B7", False),
        ("'Data'!B7", False),
        ("'It''s'!B7", True),
        ('"see B7"', True),
        ('INDIRECT("A1")', False),
        ("OFFSET(A1,1,1)", False),
        ("Total*2", False),
        ("LOG10(100)", True),
        ("Table1[Name]", False),
        ("[1]Sheet1!A1", False),
        ("TRUE", True),
        ("1.5E3+2", True),
        ("#REF!+1", False),
        ("{1,2;3,4}", True),
    ],
)
def test_formulas_with_one_cell_gone(formula: str, stays: bool) -> None:
    assert may_stay(formula, "Data", gone(("Data", 7, 2))) is stays


@pytest.mark.parametrize("formula", ["B7", "Total*2", 'INDIRECT("A1")', "Other!A1"])
def test_formulas_stay_while_nothing_is_gone(formula: str) -> None:
    assert may_stay(formula, "Data", Gone())


@pytest.mark.parametrize("formula", ["Hidden!A1", "SUM('Hidden'!A:A)", "Table1[a]", "[2]X!A1"])
def test_formulas_that_look_at_a_dropped_sheet_or_out_of_the_file(formula: str) -> None:
    assert not may_stay(formula, "Data", gone(sheets=("hidden",)))


def test_areas() -> None:
    assert parse_area("$B$2:C1") == Area("", 1, 2, 2, 3)
    assert parse_area("'a b'!A:A") == Area("a b", 1, 1_048_576, 1, 1)
    assert parse_area("5:6") == Area("", 5, 6, 1, 16_384)


def test_a_huge_area_is_not_expanded() -> None:
    assert gone(("d", 1_000_000, 5)).touches(parse_area("A1:XFD1048576"), "d")


def test_columns() -> None:
    assert [column_letters(n) for n in (1, 26, 27, 16_384)] == ["A", "Z", "AA", "XFD"]
    assert [column_number(t) for t in ("A", "Z", "AA", "XFD")] == [1, 26, 27, 16_384]


def test_shared_formulas_move_with_their_cell() -> None:
    assert shifted('A1*$B1+C$1+"A1"+SUM(A1:B2)+LOG10(A1)', 2, 1) == 'B3*$B3+D$1+"A1"+SUM(B3:C4)+LOG10(B3)'
    assert shifted("Other!A1", 1, 0) == "Other!A2"
