from __future__ import annotations

import pytest

from redactor.errors import UsageError
from redactor.model import Marking, MarkingKind, MarkingStatus
from redactor.redaction import parse_audience


def marking(rank: int | None, **fields: object) -> Marking:
    return Marking(0, 6, "SECRET", "us_ic", "SECRET", "s", rank, **fields)  # type: ignore[arg-type]


@pytest.mark.parametrize("text", [None, "", "  "])
def test_no_audience_means_no_check(text: str | None) -> None:
    assert parse_audience(text) is None


@pytest.mark.parametrize(
    ("text", "rank"),
    [("public", 0), ("Public", 0), ("unclassified", 0), ("secret", 3), ("TOP_SECRET", 4), ("top  secret", 4)],
)
def test_levels(text: str, rank: int) -> None:
    audience = parse_audience(text)
    assert audience is not None
    assert [audience.may_read(marking(level)) for level in range(5)] == [level <= rank for level in range(5)]


def test_a_marking_without_rank_is_refused_rather_than_guessed() -> None:
    audience = parse_audience("public")
    assert audience is not None
    assert not audience.may_read(marking(None))


@pytest.mark.parametrize(
    "fields",
    [{"kind": MarkingKind.MENTION}, {"status": MarkingStatus.CANCELLED}, {"status": MarkingStatus.SUPERSEDED}],
)
def test_mentions_and_cancelled_markings_hold_nobody_back(fields: dict[str, object]) -> None:
    for text in ("public", "REL TO USA"):
        audience = parse_audience(text)
        assert audience is not None
        assert audience.may_read(marking(4, **fields))


@pytest.mark.parametrize(
    ("rel_to", "allowed"),
    [
        (("USA", "GBR"), True),
        (("USA", "GBR", "AUS"), True),
        (("usa", "gbr"), True),
        (("USA", "AUS"), False),
        ((), False),
    ],
)
def test_countries_must_each_be_named(rel_to: tuple[str, ...], allowed: bool) -> None:
    audience = parse_audience("REL TO USA, GBR")
    assert audience is not None
    assert audience.countries == {"USA", "GBR"}
    assert audience.may_read(marking(3, rel_to=rel_to)) is allowed
    assert audience.may_read(marking(0))


@pytest.mark.parametrize("text", ["everyone", "REL TO", "REL TO ,", "rel", "0"])
def test_unknown_words_are_refused(text: str) -> None:
    with pytest.raises(UsageError, match="audience"):
        parse_audience(text)
