from __future__ import annotations

import pytest

from redactor.redaction.labels import LabelStyle, label_for, neutral_where_needed


@pytest.mark.parametrize(
    ("kinds", "codes", "style", "label"),
    [
        (["PERSON"], [""], LabelStyle.BOTH, "[PERSON]"),
        (["PERSON"], ["(b)(6)"], LabelStyle.CODE, "[(b)(6)]"),
        (["PERSON"], ["(b)(6)"], LabelStyle.BOTH, "[PERSON (b)(6)]"),
        (["PERSON"], ["(b)(6)"], LabelStyle.KIND, "[PERSON]"),
        (["PERSON"], [""], LabelStyle.CODE, "[PERSON]"),
        (
            ["PERSON", "PERSON", "EMAIL_ADDRESS"],
            ["(b)(6)", "", "(b)(6)"],
            LabelStyle.BOTH,
            "[PERSON, EMAIL_ADDRESS (b)(6)]",
        ),
        (["AREA"], [""], LabelStyle.BOTH, "[REDACTED]"),
        (["LISTED_TERM", "AREA"], ["s40"], LabelStyle.BOTH, "[REDACTED s40]"),
        ([], [], LabelStyle.BOTH, "[REDACTED]"),
        ([], ["(b)(6)"], LabelStyle.BOTH, "[(b)(6)]"),
        (["PERSON"], ["(b)\n(6)\u202e\x00"], LabelStyle.CODE, "[(b)(6)]"),
        (["K" * 80], [""], LabelStyle.BOTH, "[REDACTED]"),
    ],
)
def test_labels(kinds: list[str], codes: list[str], style: LabelStyle, label: str) -> None:
    assert label_for(kinds, codes, style) == label


def test_a_label_says_nothing_of_the_length() -> None:
    assert label_for(["PERSON"], []) == label_for(["PERSON"] * 9, [])


@pytest.mark.parametrize(
    ("forbidden", "label"),
    [
        ([], "[PERSON]"),
        (["ada", ""], "[PERSON]"),
        (["person"], "[REDACTED]"),
        (["person", "redacted"], "[■■■]"),
        (["person", "redacted", "■"], "[ ]"),
    ],
)
def test_a_label_that_says_a_forbidden_text_gives_way(forbidden: list[str], label: str) -> None:
    assert neutral_where_needed("[PERSON]", forbidden) == label
