import pytest
from hypothesis import given
from hypothesis import strategies as st

from redactor.text import LiteralSearch, count_folded, find_literals, fold, fold_text, merge_spans, squeeze
from redactor.text.fold import _fold_ascii, fold_char


def slow(text, join_hyphens=False):
    """The general path, forced with a letter that is not ASCII and taken off again."""
    whole = fold("\u00e9" + text, join_hyphens=join_hyphens)
    starts = [s - 1 for s in whole.starts[1:]]
    ends = [e - 1 for e in whole.ends[1:]]
    return whole.text[1:], starts, ends


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Smith", "smith"),
        ("SMITH\u00a0 John", "smith john"),
        ("Stra\u00dfe", "strasse"),
        ("Ren\u00e9e", "renee"),
        ("\uff21\uff22\uff13", "ab3"),
        ("Jo\u200bhn\u00ad", "john"),
        ("a\u2013b\u2212c", "a-b-c"),
        ("\ufb01le", "file"),
        ("\u0130stanbul", "istanbul"),
        ("J\ufe0fo\U000e0100hn", "john"),
        ("  x \t\r\n y ", "x y"),
    ],
)
def test_what_reads_the_same_folds_the_same(text, folded):
    assert fold_text(text) == folded


ASCII = st.text(st.sampled_from("abC19 -\t\n\r\x0b\x1c."), max_size=40)


@given(ASCII, st.booleans())
def test_the_fast_path_for_ascii_is_the_general_path(text, join):
    fast = _fold_ascii(text, join)
    # The letter in front makes a difference where it meets a space or a hyphen; a full stop keeps them apart.
    general = slow("." + text, join)
    assert ("." + fast.text, [0, *(s + 1 for s in fast.starts)], [1, *(e + 1 for e in fast.ends)]) == general


@given(st.text(max_size=60))
def test_the_map_covers_the_source_in_order(text):
    folded = fold(text)
    assert len(folded.text) == len(folded.starts) == len(folded.ends)
    assert list(folded.starts) == sorted(folded.starts)
    assert all(0 <= s < e <= len(text) for s, e in zip(folded.starts, folded.ends, strict=True))


@given(st.text(max_size=30), st.text(min_size=1, max_size=8), st.text(max_size=30))
def test_a_term_is_found_where_it_stands(before, term, after):
    if not fold_text(term):
        return
    spans = LiteralSearch(f"{before} {term} {after}").find(term)
    at = len(before) + 1
    middle = [at + i for i, char in enumerate(term) if fold_char(char).strip()]
    assert all(any(s <= place < e for s, e in spans) for place in middle)


@pytest.mark.parametrize(
    ("text", "term", "found"),
    [
        ("call John\nSmith now", "john smith", ["John\nSmith"]),
        ("call Ragha-\nnathan now", "Raghanathan", ["Ragha-\nnathan"]),
        ("J\u00f6hn  SMITH", "john smith", ["J\u00f6hn  SMITH"]),
        ("Jo\u200bhn", "John", ["Jo\u200bhn"]),
        ("JohnSmith", "John Smith", ["JohnSmith"]),
        ("xJohnSmithy", "John Smith", []),
        ("Smithson", "Smith", ["Smith"]),
        ("nothing", "John", []),
        ("aaa", "aa", ["aaa"]),
        ("anything", " ", []),
    ],
)
def test_literals_in_many_dresses(text, term, found):
    assert [text[s:e] for s, e in LiteralSearch(text).find(term)] == found


def test_several_terms_name_which_one_was_found():
    assert find_literals("a bob a ann", ["ann", "bob"]) == [(2, 5, 1), (8, 11, 0)]
    assert find_literals("", ["x"]) == []


def test_counting_counts_overlaps():
    assert count_folded("aaaa", "aa") == 3
    assert count_folded("aaaa", "") == 0


def test_squeezing_keeps_the_map():
    squeezed = squeeze(fold("a b  c"))
    assert squeezed.text == "abc"
    assert list(squeezed.starts) == [0, 2, 5]


def test_spans_that_overlap_are_joined_and_those_that_touch_are_not():
    assert merge_spans([(5, 9), (0, 3), (2, 4), (4, 5)]) == [(0, 4), (4, 5), (5, 9)]
