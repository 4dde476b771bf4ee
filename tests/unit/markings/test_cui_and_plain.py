from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from redactor.markings.cui import (
    CuiMark,
    cui_scheme,
    normalised_cui,
    parse_cui,
    print_cui_banner,
    print_cui_portion,
    roll_up_cui,
)
from redactor.markings.normalise import fold
from redactor.markings.plain import PlainMark, ordered, parse_plain, print_plain, roll_up_plain
from redactor.policy import Grammar, Scheme, list_schemes, load_scheme

CUI = cui_scheme()
BASIC = st.sampled_from([caveat.key for caveat in CUI.group("basic")])
SPECIFIED = st.sampled_from([caveat.key for caveat in CUI.group("specified")])
CONTROLS = st.sampled_from([c.key for c in CUI.group("ldc") if c.key not in ("REL TO", "DISPLAY ONLY")])
COUNTRIES = st.lists(st.sampled_from(["AUS", "CAN", "GBR", "FVEY"]), max_size=3, unique=True)


@st.composite
def cui_marks(draw: st.DrawFn) -> CuiMark:
    rel_to, display = draw(COUNTRIES), draw(COUNTRIES)
    ldc = tuple(draw(st.lists(CONTROLS, max_size=3, unique=True)))
    return normalised_cui(
        CuiMark(
            word=draw(st.sampled_from(["CUI", "CONTROLLED"])),
            specified=tuple(draw(st.lists(SPECIFIED, max_size=3))),
            basic=tuple(draw(st.lists(BASIC, max_size=3))),
            ldc=ldc + ("REL TO",) * bool(rel_to) + ("DISPLAY ONLY",) * bool(display),
            rel_to=("USA", *rel_to) if rel_to else (),
            display_only=("USA", *display) if display else (),
        )
    )


@given(cui_marks())
def test_cui_is_read_back(mark: CuiMark) -> None:
    banner = parse_cui(fold(print_cui_banner(mark)))
    assert banner is not None
    assert banner.mark == mark
    assert not {p.type for p in banner.problems} & {"order", "duplicate", "form", "invalid"}
    portion = parse_cui(fold(print_cui_portion(mark)[1:-1]), portion=True)
    assert portion is not None
    assert (portion.mark.specified, portion.mark.basic, portion.mark.ldc) == (mark.specified, mark.basic, mark.ldc)


@given(st.lists(cui_marks(), min_size=1, max_size=4), cui_marks())
def test_cui_roll_up(marks: list[CuiMark], more: CuiMark) -> None:
    whole = roll_up_cui(marks)
    assert roll_up_cui([whole]) == whole
    assert roll_up_cui(marks[::-1]) == whole
    wider = roll_up_cui([*marks, more])
    assert set(whole.specified) <= set(wider.specified)
    assert set(whole.basic) <= set(wider.basic)
    assert "NOFORN" not in whole.ldc or "NOFORN" in wider.ldc


@pytest.mark.parametrize(
    ("marks", "whole"),
    [
        (["CUI", "CUI//SP-PRVCY"], "CUI//SP-PRVCY"),
        (["CUI//LEI", "CUI//SP-PRVCY//NOFORN"], "CUI//SP-PRVCY/LEI//NOFORN"),
        (["CUI//FED ONLY", "CUI//FEDCON"], "CUI//FED ONLY"),
        (["CUI//REL TO USA, GBR", "CUI//REL TO USA, GBR, CAN"], "CUI//REL TO USA, GBR"),
        (["CUI//REL TO USA, GBR", "CUI//REL TO USA, CAN"], "CUI//NOFORN"),
    ],
)
def test_cui_roll_up_examples(marks: list[str], whole: str) -> None:
    readings = [parse_cui(text) for text in marks]
    assert print_cui_banner(roll_up_cui([r.mark for r in readings if r])) == whole


def test_nothing_can_not_be_rolled_up() -> None:
    with pytest.raises(ValueError, match="nothing"):
        roll_up_cui([])
    with pytest.raises(ValueError, match="nothing"):
        roll_up_plain([], load_scheme("nato"))


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("CUI//CTI", "invalid"),
        ("UNCLASSIFIED//CUI", "invalid"),
        ("CUI//QQQQ", "invalid"),
        ("CUI//SP-CTI//DRAFT", "invalid"),
        ("CUI//FOUO", "retired"),
        ("CUI//PRVCY/SP-CTI", "order"),
        ("CUI//PRVCY/LEI", "order"),
        ("CUI//NOFORN//PRVCY", "order"),
        ("CUI//PRVCY/PRVCY", "duplicate"),
        ("CUI//SP-CTI//NF", "form"),
        ("CUI//NOFORN/REL TO USA, GBR", "requires"),
        ("CUI//REL TO GBR", "rel_to"),
        ("CUI/SP-CTI", "separator"),
    ],
)
def test_cui_defects(text: str, kind: str) -> None:
    reading = parse_cui(text)
    assert reading is not None
    assert kind in {problem.type for problem in reading.problems}


@pytest.mark.parametrize("text", ["", "CUISINE", "CUI BONO", "CONTROLLED BURN", "SECRET//CUI", "CUI-2"])
def test_no_cui(text: str) -> None:
    assert parse_cui(text) is None


PLAIN = [s for key in list_schemes() if (s := load_scheme(key)).grammar is Grammar.PLAIN]


@st.composite
def plain_marks(draw: st.DrawFn) -> tuple[Scheme, list[PlainMark]]:
    scheme = draw(st.sampled_from(PLAIN))
    caveats = [c for c in scheme.caveats if "<" not in c.key]
    marks = []
    for _ in range(draw(st.integers(1, 4))):
        chosen = draw(st.lists(st.sampled_from(caveats), max_size=3, unique=True)) if caveats else []
        level = draw(st.sampled_from(scheme.levels))
        marks.append(PlainMark(level.key, ordered([(c, c.key) for c in chosen], scheme)))
    return scheme, marks


@given(plain_marks())
def test_a_level_with_caveats_is_read_back(sample: tuple[Scheme, list[PlainMark]]) -> None:
    scheme, marks = sample
    for mark in marks:
        text = fold(print_plain(mark, scheme))
        reading = parse_plain(text, scheme)
        assert reading is not None
        assert reading.end == len(text)
        assert reading.mark == mark
        assert reading.unknown == ()
        assert "order" not in {p.type for p in reading.problems}


@given(plain_marks())
def test_plain_roll_up(sample: tuple[Scheme, list[PlainMark]]) -> None:
    scheme, marks = sample
    whole = roll_up_plain(marks, scheme)
    assert roll_up_plain([whole], scheme) == whole
    assert roll_up_plain(marks[::-1], scheme) == whole
    highest = scheme.level(whole.level)
    assert highest is not None
    for mark in marks:
        level = scheme.level(mark.level)
        assert level is not None
        assert highest.rank is None or level.rank is None or highest.rank >= level.rank


def test_every_form_of_every_level_is_read() -> None:
    for scheme in PLAIN:
        for level in scheme.levels:
            for form in (level.banner, *level.forms):
                reading = parse_plain(fold(form), scheme)
                assert reading is not None, form
                assert (reading.mark.level, reading.end) == (level.key, len(form))


def test_for_public_release_does_not_survive_a_higher_part() -> None:
    scheme = load_scheme("uk_gsc")
    whole = roll_up_plain([PlainMark("O", ("FOR PUBLIC RELEASE",)), PlainMark("S")], scheme)
    assert print_plain(whole, scheme) == "SECRET"


@pytest.mark.parametrize(
    ("scheme", "text", "kind"),
    [
        ("uk_gsc", "OFFICIAL-SENSITIVE - FOR PUBLIC RELEASE", "level"),
        ("uk_gsc", "TOP SECRET - HMG USE ONLY", "level"),
        ("uk_gsc", "RESTRICTED", "retired"),
        ("uk_gsc", "SECRET - ZEBRA", "invalid"),
        ("uk_gsc", "SECRET - UK EYES ONLY - RECIPIENTS ONLY", "order"),
        ("uk_gsc", "SECRET - UK EYES ONLY - UK EYES ONLY", "duplicate"),
        ("nato", "NATO SECRET BALK", "level"),
        ("nato", "NATO RESTRICTED ATOMAL", "level"),
        ("tlp", "TLP:WHITE", "retired"),
        ("au_pspf", "HIGHLY PROTECTED", "retired"),
        ("au_pspf", "OFFICIAL//AUSTEO", "level"),
    ],
)
def test_defects(scheme: str, text: str, kind: str) -> None:
    reading = parse_plain(text, load_scheme(scheme))
    assert reading is not None
    assert reading.end == len(text)
    assert kind in {problem.type for problem in reading.problems}
