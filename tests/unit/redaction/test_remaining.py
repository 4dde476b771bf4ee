from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from redactor.redaction.remaining import CUT, count_each, cut_out
from redactor.text import count_folded, fast_fold, fold, fold_text


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=60))
def test_fast_folding_reads_like_the_shared_folding(text: str) -> None:
    # Beside a sign that folds to a space and more (a spacing accent) one space fewer may come out.
    assert fast_fold(text).split() == fold(text).text.split()


def test_the_sign_of_a_cut_survives_folding_and_matches_nothing() -> None:
    assert fast_fold(f"Ada{CUT} X") == f"ada{CUT} x"
    assert CUT not in fold_text("any text that a person types")


def test_cutting_out_overlapping_spans() -> None:
    assert cut_out("0123456789", [(5, 7), (1, 3), (2, 4)]) == f"0{CUT}4{CUT}789"
    assert cut_out("abc", []) == "abc"
    assert cut_out("abc", [(0, 3)]) == CUT


@given(st.text(alphabet="ab ", max_size=200), st.sets(st.text(alphabet="ab ", min_size=1, max_size=9), max_size=8))
def test_many_texts_are_counted_as_few_are(kept: str, wanted: set[str]) -> None:
    many = {f"filler {n}" for n in range(100)}
    few = count_each(kept, wanted)
    assert few == {key: count_folded(kept, key) for key in wanted}
    counted = count_each(kept, wanted | many)
    assert {key: counted[key] for key in wanted} == few
    assert not any(counted[key] for key in many)
