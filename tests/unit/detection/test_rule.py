"""Context words and pattern rules."""

from __future__ import annotations

import re

from redactor.detection.rule import PatternRule, context_words, in_context

WORDS = context_words("lic", "social security", "ssn")


def test_context_is_whole_words_only() -> None:
    assert not in_context("the public number 12", 18, 20, WORDS)
    assert in_context("lic number 12", 11, 13, WORDS)


def test_context_phrase_may_be_broken_by_a_line_end() -> None:
    assert in_context("Social\nSecurity 12", 16, 18, WORDS)


def test_context_reaches_a_little_behind_and_not_far_before() -> None:
    assert in_context("12 is the ssn", 0, 2, WORDS)
    assert not in_context("ssn" + " x" * 40 + " 12", 84, 86, WORDS)


def _rule(**changes: object) -> PatternRule:
    values: dict[str, object] = {
        "name": "R", "entity_type": "T", "pattern": re.compile(r"n(\d+)"), "confidence": 0.5, "why": "digits",
    }  # fmt: skip
    return PatternRule(**(values | changes))  # type: ignore[arg-type]


def test_rule_without_context_and_with_a_group() -> None:
    assert [(h.start, h.end, h.confidence, h.why) for h in _rule(group=1).find("a n12")] == [
        (3, 5, 0.5, "Rule R: digits")
    ]


def test_context_lifts_and_is_mentioned() -> None:
    hits = list(_rule(context=WORDS, context_confidence=0.9).find("ssn n12"))
    assert [(h.confidence, h.why) for h in hits] == [(0.9, "Rule R: digits, with a word that names it nearby")]


def test_rule_that_needs_context_is_silent_without_it() -> None:
    assert list(_rule(context=WORDS, confidence=0).find("n12")) == []


def test_check_refuses() -> None:
    assert [h.start for h in _rule(check=lambda value: value == "n13").find("n12 n13")] == [4]
