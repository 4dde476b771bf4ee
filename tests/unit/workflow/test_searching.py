import pytest

from redactor.errors import UsageError
from redactor.model import Segment
from redactor.workflow.searching import Query, QueryKind, find_places

TEXT = "Mara Ellison met Élan\nEllison. Marathon runner Mara: AB-1234 and ab-99."


def places(query, text=TEXT):
    return [text[start:end] for *_, start, end in find_places({"d": [Segment("line/1", text)]}, query).places]


def test_a_text_is_found_folded_and_over_line_ends():
    assert places(Query(QueryKind.TEXT, "elan ellison")) == ["Élan\nEllison"]


def test_whole_words_leave_out_what_stands_inside_others():
    assert len(places(Query(QueryKind.TEXT, "mara"))) == 3
    assert places(Query(QueryKind.TEXT, "mara", whole_words=True)) == ["Mara", "Mara"]


def test_a_list_finds_each_line_and_the_longest_wins():
    assert places(Query(QueryKind.LIST, "Ellison\n\nMara Ellison\n")) == ["Mara Ellison", "Ellison"]


def test_a_pattern_finds_its_matches_and_nothing_empty():
    assert places(Query(QueryKind.PATTERN, r"\bab-\d+|x*")) == ["AB-1234", "ab-99"]


@pytest.mark.parametrize("pattern", ["(", "[a", r"(?P<n>", r"(?=Mara)", r"(a)\1", r"(?<!x)Mara"])
def test_a_pattern_that_is_none_or_not_known_ends_in_one_sentence(pattern):
    with pytest.raises(UsageError, match=r"^This pattern can't be used: [^\n]+\.") as caught:
        places(Query(QueryKind.PATTERN, pattern))
    assert "Look-around" in caught.value.next_step


def test_offsets_of_a_pattern_count_code_points():
    assert places(Query(QueryKind.PATTERN, r"ab-\d+"), "👩‍💼 Élan: AB-1234") == ["AB-1234"]


def test_lines_have_ends_for_a_pattern():
    assert places(Query(QueryKind.PATTERN, r"^ellison"), "met\nEllison") == ["Ellison"]


def test_a_pattern_that_would_backtrack_without_end_is_answered_at_once():
    # An engine that backtracks would need longer than the universe has been there.
    assert places(Query(QueryKind.PATTERN, r"(a|aa)+$"), "a" * 5_000 + "b") == []
