from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from redactor.redaction.graphemes import snap


@pytest.mark.parametrize(
    ("text", "span", "widened"),
    [
        ("Ada x", (0, 3), (0, 3)),
        ("e\u0301a", (0, 1), (0, 2)),  # the accent follows its letter
        ("ae\u0301", (2, 3), (1, 3)),  # a span that begins at an accent takes the letter
        ("x\U0001f469\u200d\U0001f4bby", (1, 2), (1, 4)),  # a woman with a laptop is one sign
        ("x\U0001f44d\U0001f3fdy", (1, 2), (1, 3)),  # a skin tone
        ("\U0001f1ea\U0001f1ea!", (0, 1), (0, 2)),  # both letters of a flag
        ("क्\u200dष", (0, 1), (0, 4)),
        ("\u1112\u1161\u11ab.", (0, 1), (0, 3)),
        ("a\ud83d\ude00b", (1, 2), (1, 3)),
        ("ab\ufe0fc", (1, 2), (1, 3)),
        ("", (0, 0), (0, 0)),
    ],
)
def test_spans_end_between_whole_characters(text: str, span: tuple[int, int], widened: tuple[int, int]) -> None:
    assert snap(text, *span) == widened


@given(st.text(alphabet="ae\u0301\u200d\U0001f469\U0001f3fd \n\U0001f1ea", max_size=20), st.data())
def test_snapping_widens_settles_and_splits_no_accent(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    a, b = snap(text, start, end)
    assert 0 <= a <= start
    assert end <= b <= len(text)
    assert snap(text, a, b) == (a, b)
    assert b == len(text) or b == 0 or not unicodedata.combining(text[b])
