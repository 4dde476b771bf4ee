from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from redactor.markings.countries import expand, register
from redactor.markings.us_mark import Atomic, Authority, Compartment, Control, UsMark, normalised, print_banner
from redactor.markings.us_parse import parse_us
from redactor.markings.us_rollup import roll_up_us

SCHEME = register()
ORDER = {"U": 0, "R": 1, "C": 2, "S": 3, "TS": 4}


def _portion(text: str) -> UsMark:
    reading = parse_us(text, portion=True)
    assert reading is not None
    assert reading.unknown == ()
    return reading.mark


@pytest.mark.parametrize(
    ("portions", "banner"),
    [
        (["U"], "UNCLASSIFIED"),
        (["U", "S"], "SECRET"),
        (["S//NF", "U"], "SECRET//NOFORN"),
        (["S//NF", "S//REL TO USA, GBR"], "SECRET//NOFORN"),
        (["S//REL TO USA, GBR", "U"], "SECRET//REL TO USA, GBR"),
        (["S//REL TO USA, AUS, GBR", "C//REL TO USA, CAN, GBR"], "SECRET//REL TO USA, GBR"),
        (["S//REL TO USA, GBR", "S//REL TO USA, DEU"], "SECRET//NOFORN"),
        (["S//REL TO USA, FVEY", "S//REL TO USA, GBR"], "SECRET//REL TO USA, GBR"),
        (["S//REL TO USA, FVEY", "S//REL TO USA, FVEY"], "SECRET//REL TO USA, FVEY"),
        (["S//REL TO USA, ACGU", "S//REL TO USA, FVEY"], "SECRET//REL TO USA, AUS, CAN, GBR"),
        (["S//REL TO USA, GBR", "S//RELIDO"], "SECRET//NOFORN"),
        (["S//REL TO USA, GBR", "S"], "SECRET//NOFORN"),
        (["S//RELIDO", "S//RELIDO"], "SECRET//RELIDO"),
        (["S//RELIDO", "S"], "SECRET//NOFORN"),
        (["S//RELIDO", "S//DISPLAY ONLY GBR"], "SECRET//NOFORN"),
        (["S//DISPLAY ONLY GBR", "S//DISPLAY ONLY GBR"], "SECRET//DISPLAY ONLY GBR"),
        (["S//DISPLAY ONLY GBR", "S//DISPLAY ONLY DEU"], "SECRET//NOFORN"),
        (["S//REL TO USA, GBR", "S//DISPLAY ONLY GBR"], "SECRET//DISPLAY ONLY GBR"),
        (["S//REL TO USA, GBR", "S//DISPLAY ONLY DEU"], "SECRET//NOFORN"),
        (["S//REL TO USA, FVEY/RELIDO", "S//REL TO USA, FVEY/RELIDO"], "SECRET//REL TO USA, FVEY/RELIDO"),
        (["U//SBU-NF", "U"], "UNCLASSIFIED//SBU NOFORN"),
        (["U//SBU-NF", "S"], "SECRET//NOFORN"),
        (["U//LES-NF", "S"], "SECRET//NOFORN//LES"),
        (["U//FOUO", "S//NF"], "SECRET//NOFORN"),
        (["U//FOUO", "U//LES"], "UNCLASSIFIED//LES"),
        (["S//OC/NF", "S//OC-USGOV/NF"], "SECRET//ORCON/NOFORN"),
        (["S//NF//ND", "S//NF//XD"], "SECRET//NOFORN//NODIS"),
        (["S//SI//NF", "TS//TK//NF"], "TOP SECRET//SI/TK//NOFORN"),
        (["TS//SI-G ABCD//OC/NF", "TS//SI-G EFGH//OC/NF"], "TOP SECRET//SI-G ABCD EFGH//ORCON/NOFORN"),
        (["S//SAR-BP//NF", "S//SAR-CA//NF"], "SECRET//SAR-BP/CA//NOFORN"),
        (["S//RD//NF", "S//FRD//NF"], "SECRET//RD//NOFORN"),
        (["S//RD-SG 14//NF", "S//FRD-SG 18//NF"], "SECRET//RD-SIGMA 14 18//NOFORN"),
        (["S//FRD//NF", "S//TFNI//NF"], "SECRET//FRD//NOFORN"),
        (["S//NF", "//DEU S//NF"], "SECRET//FGI DEU//NOFORN"),
        (["S//NF", "//FGI S//NF", "//DEU S//NF"], "SECRET//FGI//NOFORN"),
        (["S//NF", "//NS//NF"], "SECRET//FGI NATO//NOFORN"),
        (["U", "//FRA R//REL TO USA, FRA"], "CONFIDENTIAL//FGI FRA//REL TO USA, FRA"),
        (["//DEU S", "//DEU C"], "//DEU SECRET"),
        (["//CTS//BOHEMIA", "//NS"], "//COSMIC TOP SECRET//BOHEMIA"),
        (["S//IMC/PR/NF", "S//FISA/NF"], "SECRET//IMCON/NOFORN/PROPIN/FISA"),
    ],
)
def test_the_registers_table(portions: list[str], banner: str) -> None:
    marks = [_portion(text) for text in portions]
    assert print_banner(roll_up_us(marks), SCHEME) == banner
    assert print_banner(roll_up_us(marks[::-1]), SCHEME) == banner


def test_nothing_can_not_be_rolled_up() -> None:
    with pytest.raises(ValueError, match="nothing"):
        roll_up_us([])


COUNTRIES = st.lists(st.sampled_from(["AUS", "CAN", "DEU", "GBR", "NZL", "FVEY", "ACGU"]), min_size=1, max_size=4)
DISCLOSURE = st.sampled_from(
    ["", "NOFORN", "REL TO", "RELIDO", "DISPLAY ONLY", "REL TO+RELIDO", "REL TO+DISPLAY ONLY"]
)


@st.composite
def portions(draw: st.DrawFn) -> UsMark:
    level = draw(st.sampled_from(["U", "C", "S", "TS"]))
    disclosure = draw(DISCLOSURE)
    rel_to = ("USA", *sorted(set(draw(COUNTRIES)))) if "REL TO" in disclosure else ()
    display = tuple(sorted(set(draw(COUNTRIES)))) if "DISPLAY" in disclosure else ()
    extra = draw(
        st.lists(st.sampled_from(["ORCON", "ORCON-USGOV", "FOUO", "PROPIN", "FISA", "IMCON"]), max_size=2)
    )
    sci = [
        Control(system, (Compartment("G", tuple(draw(st.lists(st.sampled_from(["ABCD", "EFGH"]), max_size=2)))),))
        if system == "SI" and draw(st.booleans())
        else Control(system)
        for system in draw(st.lists(st.sampled_from(["SI", "TK", "HCS"]), max_size=2, unique=True))
    ]
    aea = [
        Atomic(base) for base in draw(st.lists(st.sampled_from(["RD", "FRD", "TFNI"]), max_size=2, unique=True))
    ]
    non_ic = draw(
        st.lists(st.sampled_from(["LES", "LES NOFORN", "SBU", "SBU NOFORN", "LIMDIS", "NODIS"]), max_size=1)
    )
    authority = draw(st.sampled_from([Authority.US, Authority.US, Authority.FOREIGN, Authority.NATO]))
    return normalised(
        UsMark(
            level=level,
            authority=authority,
            owners=("DEU",) if authority is Authority.FOREIGN else (),
            sci=tuple(sci),
            aea=tuple(aea),
            fgi=draw(st.sampled_from([None, None, (), ("CAN",)])),
            dissem=(*(part for part in disclosure.split("+") if part), *extra),
            rel_to=rel_to,
            display_only=display,
            non_ic=tuple(non_ic),
        ),
        SCHEME,
    )


MANY = st.lists(portions(), min_size=1, max_size=5)


@given(MANY)
def test_rolling_up_twice_changes_nothing(marks: list[UsMark]) -> None:
    whole = roll_up_us(marks)
    assert roll_up_us([whole]) == whole
    assert roll_up_us([whole, whole]) == whole


@given(MANY, st.randoms(use_true_random=False))
def test_the_order_of_portions_does_not_matter(marks: list[UsMark], rng: random.Random) -> None:
    mixed = list(marks)
    rng.shuffle(mixed)
    assert roll_up_us(mixed) == roll_up_us(marks)


@given(MANY, portions())
def test_a_portion_more_never_lowers_or_widens(marks: list[UsMark], more: UsMark) -> None:
    before, after = roll_up_us(marks), roll_up_us([*marks, more])
    assert ORDER[after.level] >= ORDER[before.level]
    assert {c.system for c in before.sci} <= {c.system for c in after.sci}
    if "NOFORN" in before.dissem:
        assert "NOFORN" in after.dissem
    if "REL TO" in before.dissem and "REL TO" in after.dissem:
        assert expand(after.rel_to) <= expand(before.rel_to)
    if "REL TO" in after.dissem and not before.rel_to:
        assert not set(before.dissem) & {"NOFORN", "RELIDO", "DISPLAY ONLY"}


@given(MANY)
def test_the_whole_is_at_least_each_portion(marks: list[UsMark]) -> None:
    whole = roll_up_us(marks)
    assert all(ORDER[whole.level] >= ORDER[mark.level] for mark in marks)
    for mark in marks:
        if "NOFORN" in mark.dissem:
            assert "NOFORN" in whole.dissem
        assert {a.base for a in mark.aea} <= {a.base for a in whole.aea} | {"FRD", "TFNI"}
    reading = parse_us(print_banner(whole, SCHEME))
    assert reading is not None
    assert reading.mark == whole
