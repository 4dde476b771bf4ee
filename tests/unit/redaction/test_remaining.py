from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from redactor.redaction.remaining import CUT, cut_out, folded
from redactor.text import fold, fold_text


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=60))
def test_fast_folding_reads_like_the_shared_folding(text: str) -> None:
    # Beside a sign that folds to a space and more (a spacing accent) one space fewer may come out.
    assert folded(text).split() == fold(text).text.split()


def test_the_sign_of_a_cut_survives_folding_and_matches_nothing() -> None:
    assert folded(f"Ada{CUT} X") == f"ada{CUT} x"
    assert CUT not in fold_text("any text that a person types")


def test_cutting_out_overlapping_spans() -> None:
    assert cut_out("0123456789", [(5, 7), (1, 3), (2, 4)]) == f"0{CUT}4{CUT}789"
    assert cut_out("abc", []) == "abc"
    assert cut_out("abc", [(0, 3)]) == CUT
