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


def mark(scheme: str, canonical: str, level: str, rank: int | None, **fields: object) -> Marking:
    return Marking(0, 6, canonical, scheme, canonical, level, rank, **fields)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("marking", "may_read"),
    [
        (mark("us_ic", "UNCLASSIFIED", "UNCLASSIFIED", 0), True),
        (mark("us_ic", "UNCLASSIFIED//FOUO", "UNCLASSIFIED", 0, dissem=("FOUO",)), False),
        (mark("us_ic", "UNCLASSIFIED//SBU NOFORN", "UNCLASSIFIED", 0, dissem=("SBU NOFORN",)), False),
        (mark("us_cui", "CUI", "CUI", None), False),
        (mark("uk_gsc", "OFFICIAL - FOR PUBLIC RELEASE", "OFFICIAL", 0, caveats=("FOR PUBLIC RELEASE",)), True),
        (mark("uk_gsc", "OFFICIAL - HMG USE ONLY", "OFFICIAL", 0, caveats=("HMG USE ONLY",)), False),
        # Not for the public without an authorisation, although it is unclassified.
        (mark("nato", "NATO UNCLASSIFIED", "NATO UNCLASSIFIED", 0), False),
        (mark("tlp", "TLP:CLEAR", "TLP:CLEAR", None), True),
        (mark("tlp", "TLP:GREEN", "TLP:GREEN", None), False),
        (mark("eu", "LIMITE", "", None, caveats=("LIMITE",)), False),
    ],
)
def test_what_the_public_may_read(marking: Marking, may_read: bool) -> None:
    audience = parse_audience("public")
    assert audience is not None
    assert audience.may_read(marking) is may_read


@pytest.mark.parametrize(
    ("audience", "marking", "may_read"),
    [
        ("domestic agency", mark("us_cui", "CUI//SP-PRVCY", "CUI", None, caveats=("SP-PRVCY",)), True),
        ("domestic agency", mark("us_cui", "CUI//FED ONLY", "CUI", None, dissem=("FED ONLY",)), True),
        ("domestic agency", mark("us_cui", "CUI//DL ONLY", "CUI", None, dissem=("DL ONLY",)), False),
        ("domestic agency", mark("us_ic", "CONFIDENTIAL", "CONFIDENTIAL", 2), False),
        ("domestic agency: secret", mark("us_ic", "SECRET//NOFORN", "SECRET", 3, dissem=("NOFORN",)), True),
        ("domestic agency: secret", mark("us_ic", "SECRET//ORCON", "SECRET", 3, dissem=("ORCON",)), False),
        ("domestic agency, cleared for secret", mark("us_ic", "SECRET//SI", "SECRET", 3, caveats=("SI",)), False),
        ("agency secret", mark("us_ic", "TOP SECRET", "TOP SECRET", 4), False),
        # Legacy grades have no fair rank: nobody is taken to be cleared for them.
        ("top secret", mark("uk_gsc", "CONFIDENTIAL", "CONFIDENTIAL", None), False),
    ],
)
def test_what_an_agency_may_read(audience: str, marking: Marking, may_read: bool) -> None:
    readers = parse_audience(audience)
    assert readers is not None
    assert readers.may_read(marking) is may_read


@pytest.mark.parametrize(
    ("countries", "rel_to", "dissem", "may_read"),
    [
        ("REL TO USA, GBR", ("USA", "FVEY"), ("REL TO",), True),
        ("REL TO USA, FVEY", ("USA", "FVEY"), ("REL TO",), True),
        ("REL TO USA, FVEY", ("USA", "GBR"), ("REL TO",), False),
        ("REL TO USA, DEU", ("USA", "FVEY"), ("REL TO",), False),
        # The list opens it to the countries, the originator still decides.
        ("REL TO USA, GBR", ("USA", "GBR"), ("ORCON", "REL TO"), False),
    ],
)
def test_groups_of_countries_are_written_out(
    countries: str, rel_to: tuple[str, ...], dissem: tuple[str, ...], may_read: bool
) -> None:
    readers = parse_audience(countries)
    assert readers is not None
    marking = mark("us_ic", "SECRET", "SECRET", 3, rel_to=rel_to, dissem=dissem)
    assert readers.may_read(marking) is may_read
