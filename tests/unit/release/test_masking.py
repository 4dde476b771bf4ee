from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from redactor.release import MASK, make_mask
from redactor.text import fold_text

Growth = Callable[..., bool]


@pytest.mark.parametrize(
    ("removed", "text", "masked"),
    [
        ("Smith", "sheet/Smith salaries!B7", f"sheet/{MASK} salaries!B7"),
        ("Smith", "sheet/SMITHSON!B7", f"sheet/{MASK}SON!B7"),
        ("José Smith", "attachment/1/jose  smith.pdf", f"attachment/1/{MASK}.pdf"),
        ("Smith", "Smith, Smith and Jones", f"{MASK}, {MASK} and Jones"),
        ("Ada Example", "sheet/AdaExample!A1", f"sheet/{MASK}!A1"),
        ("Li", "sheet/Li!A1", f"sheet/{MASK}!A1"),
        ("Li", "sheet/Lists!A1", "sheet/Lists!A1"),
        ("6", "page/6", "page/6"),
        ("42", "page/42", "page/42"),
        ("4521", "badge 4521", f"badge {MASK}"),
        ("Smith", "page/3", "page/3"),
        ("", "page/3", "page/3"),
        ("--", "a -- b", "a -- b"),
        ("Sm\u00adith", "Smith", MASK),
        ("李明", "sheet/李明!A1", f"sheet/{MASK}!A1"),
    ],
)
def test_masking(removed: str, text: str, masked: str) -> None:
    assert make_mask([removed])(text) == masked


def test_overlapping_texts_leave_nothing_between_them() -> None:
    assert make_mask(["Ada Maria", "Maria Example"])("by Ada Maria Example.") == f"by {MASK}."


@given(st.text(alphabet="abcdé -", min_size=3, max_size=8), st.text(max_size=10), st.text(max_size=10))
def test_no_removed_text_of_three_letters_survives(removed: str, before: str, after: str) -> None:
    folded = fold_text(removed)
    masked = make_mask([removed])(f"{before}{removed}{after}")
    if len(folded.replace(" ", "").replace("-", "")) >= 3:
        assert folded not in fold_text(masked)


def test_ten_thousand_removed_texts_and_places_take_little_time(grows_linearly: Growth) -> None:
    def masked(count: int) -> None:
        mask = make_mask(f"Person{n} Surname{n}" for n in range(count))
        for n in range(count):
            assert mask(f"sheet/Table {n}!B{n}") == f"sheet/Table {n}!B{n}"
        assert mask("sheet/Person77 Surname77!A1") == f"sheet/{MASK}!A1"

    assert grows_linearly(lambda: masked(2_500), lambda: masked(10_000))
