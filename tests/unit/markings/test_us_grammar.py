from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from redactor.markings.countries import register
from redactor.markings.us_check import check_us
from redactor.markings.us_mark import (
    Atomic,
    Authority,
    Compartment,
    Control,
    UsMark,
    normalised,
    print_banner,
    print_portion,
    resolved,
)
from redactor.markings.us_parse import parse_us

SCHEME = register()

# Banner, portion, and whether both say the same (the portion may be one of several).
EXAMPLES = [
    ("TOP SECRET//SI-G/TK//RSEN/ORCON/NOFORN", "(TS//SI-G/TK//RS/OC/NF)", True),
    ("SECRET//FRD-SIGMA 14 18//REL TO USA, ACGU", "(S//FRD-SG 14 18//REL)", True),
    ("SECRET//TFNI//REL TO USA, ACGU", "(S//TFNI//REL TO USA, ACGU)", True),
    ("//JOINT SECRET CAN GBR USA//REL TO USA, CAN, GBR", "(//JOINT S//REL)", True),
    ("TOP SECRET//FGI DEU GBR//REL TO USA, DEU, GBR", "(TS//FGI DEU GBR//REL TO USA, DEU, GBR)", True),
    ("SECRET//TK//FGI//NOFORN", "(//FGI S//NF)", False),
    ("//DEU SECRET//REL TO USA, DEU", "(//DEU S//REL TO USA, DEU)", True),
    ("TOP SECRET//BOHEMIA//FGI AUS CAN DEU NATO//NOFORN", "(//CAN DEU S//REL TO USA, CAN, DEU)", False),
    ("TOP SECRET//RD-CNWDI//NOFORN", "(TS//RD-CNWDI//NF)", True),
    ("TOP SECRET//SI-ABC-DEF//ORCON/NOFORN", "(TS//SI-ABC-DEF//OC/NF)", True),
    ("TOP SECRET//SI-G ABCD EFGH-XYZ//ORCON/NOFORN", "(TS//SI-G ABCD EFGH-XYZ//OC/NF)", True),
    ("TOP SECRET//ANB/SI/TK/XNB//NOFORN", "(TS//ANB/SI/TK/XNB//NF)", True),
    ("TOP SECRET//HCS-P JJJ-P DDDD//ORCON/NOFORN", "(TS//HCS-P JJJ-P DDDD//OC/NF)", True),
    ("SECRET//REL TO USA, FVEY/RELIDO", "(S//REL/RELIDO)", True),
    ("SECRET//REL TO USA, DEU/RELIDO", "(S//REL TO USA, DEU/RELIDO)", True),
    ("UNCLASSIFIED//SBU NOFORN", "(U//SBU-NF)", True),
    ("TOP SECRET//HCS-P/LMN//SAR-BP//NOFORN", "(TS//HCS-P/LMN//SAR-BP//NF)", True),
    ("TOP SECRET//SAR-BP-123/CA-XYZ YYY//NOFORN", "(TS//SAR-BP-123/CA-XYZ YYY//NF)", True),
    ("SECRET//SAR-BP-J12 J54-K15/CD-YYY 456 689/XR-XRA RB//NOFORN", None, False),
    ("TOP SECRET//123/SI-G ABCD DEFG-MMM AACD//ORCON/NOFORN", None, False),
    ("//COSMIC TOP SECRET//BOHEMIA", "(//CTS//BOHEMIA)", True),
    ("//NATO SECRET//ATOMAL//ORCON", "(//NS//ATOMAL//OC)", True),
    ("TOP SECRET//HCS-O-P//ORCON/NOFORN", "(TS//HCS-O-P//OC/NF)", True),
]


@pytest.mark.parametrize(("banner", "portion", "same"), EXAMPLES)
def test_the_registers_examples_both_ways(banner: str, portion: str | None, same: bool) -> None:
    whole = parse_us(banner)
    assert whole is not None
    assert print_banner(whole.mark, SCHEME) == banner
    assert whole.problems == ()
    assert whole.unknown == ()
    if portion is None:
        return
    part = parse_us(portion[1:-1], portion=True)
    assert part is not None
    assert print_portion(part.mark, SCHEME) == portion
    assert part.problems == ()
    assert (resolved(part.mark, whole.mark) == whole.mark) is same
    if same:
        assert print_banner(resolved(part.mark, whole.mark), SCHEME) == banner
        assert print_portion(whole.mark, SCHEME, short_rel=part.mark.rel_short) == portion


def test_there_are_23_examples() -> None:
    assert len(EXAMPLES) == 23


def _sorted_unique(values: st.SearchStrategy[str], most: int) -> st.SearchStrategy[tuple[str, ...]]:
    return st.lists(values, max_size=most, unique=True).map(lambda items: tuple(sorted(items)))


NAMES = st.text("ABCDEFGHIJKLMNOPQRSTUVWXYZ", min_size=2, max_size=4)
SUBS = st.text("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789", min_size=2, max_size=4)
COMPARTMENTS = st.builds(Compartment, SUBS, st.lists(SUBS, max_size=2).map(tuple))
SCI_NAMES = st.sampled_from(["SI", "TK", "HCS", "RSV", "ANB", "XNB", "BOHEMIA"])
CONTROLS = st.builds(Control, SCI_NAMES, st.lists(COMPARTMENTS, max_size=2).map(tuple))
PROGRAMS = st.builds(Control, NAMES, st.lists(COMPARTMENTS, max_size=2).map(tuple))
ATOMIC = st.one_of(
    st.builds(
        Atomic,
        st.sampled_from(["RD", "FRD"]),
        st.booleans(),
        st.lists(st.integers(1, 20), max_size=3, unique=True).map(lambda n: tuple(sorted(n))),
    ),
    st.builds(Atomic, st.sampled_from(["TFNI", "DOD UCNI", "DOE UCNI", "ATOMAL"])),
)
COUNTRIES = st.sampled_from(["AUS", "CAN", "DEU", "FRA", "GBR", "NZL", "NATO", "FVEY"])
PLAIN = ["RSEN", "FOUO", "ORCON", "ORCON-USGOV", "IMCON", "NOFORN", "PROPIN", "RELIDO", "DEA SENSITIVE", "FISA"]
NON_IC = ["LIMDIS", "EXDIS", "NODIS", "SBU", "SBU NOFORN", "LES", "LES NOFORN", "SSI", "NNPI"]


@st.composite
def marks(draw: st.DrawFn) -> UsMark:
    authority = draw(st.sampled_from(Authority))
    owners: tuple[str, ...] = ()
    if authority is Authority.FOREIGN:
        owners = draw(_sorted_unique(COUNTRIES, 3))
    elif authority is Authority.JOINT:
        owners = ("USA", *draw(_sorted_unique(COUNTRIES, 3)))
    level = draw(
        st.sampled_from(["TS", "S", "C", "U"] if authority is Authority.US else ["TS", "S", "C", "R", "U"])
    )
    rel_to = draw(_sorted_unique(COUNTRIES, 3))
    display = draw(_sorted_unique(COUNTRIES, 2))
    eyes = draw(_sorted_unique(st.sampled_from(["AUS", "CAN", "GBR", "NZL"]), 2))
    dissem = tuple(draw(st.lists(st.sampled_from(PLAIN), max_size=3, unique=True)))
    dissem += ("REL TO",) * bool(rel_to) + ("DISPLAY ONLY",) * bool(display) + ("EYES ONLY",) * bool(eyes)
    return normalised(
        UsMark(
            level=level,
            authority=authority,
            owners=owners,
            sci=tuple(draw(st.lists(CONTROLS, max_size=3, unique_by=lambda c: c.system))),
            sap=tuple(draw(st.lists(PROGRAMS, max_size=2, unique_by=lambda c: c.system))),
            aea=tuple(draw(st.lists(ATOMIC, max_size=2, unique_by=lambda a: a.base))),
            fgi=draw(st.none() | _sorted_unique(COUNTRIES, 3)),
            dissem=dissem,
            rel_to=("USA", *rel_to) if rel_to else (),
            display_only=display,
            eyes=("USA", *eyes) if eyes else (),
            non_ic=tuple(draw(st.lists(st.sampled_from(NON_IC), max_size=2, unique=True))),
        ),
        SCHEME,
    )


@given(marks())
def test_what_is_printed_is_read_back(mark: UsMark) -> None:
    banner = parse_us(print_banner(mark, SCHEME))
    assert banner is not None
    assert banner.mark == mark
    assert banner.unknown == ()
    portion = parse_us(print_portion(mark, SCHEME)[1:-1], portion=True)
    assert portion is not None
    assert portion.mark == mark


@given(marks())
def test_a_canonical_mark_has_no_defect_of_form(mark: UsMark) -> None:
    reading = parse_us(print_banner(mark, SCHEME))
    assert reading is not None
    assert {problem.type for problem in reading.problems} <= set()


@given(st.text("ABCDEFNORSTU /-,0123456789()", max_size=60))
def test_any_text_is_read_or_refused(text: str) -> None:
    reading = parse_us(text)
    if reading is not None:
        check_us(reading.mark)
        again = parse_us(print_banner(reading.mark, SCHEME))
        assert again is not None


@pytest.mark.parametrize(
    ("text", "kind", "canonical"),
    [
        ("SECRET//NOFORN/ORCON", "order", "SECRET//ORCON/NOFORN"),
        ("SECRET//NOFORN//TK", "order", "SECRET//TK//NOFORN"),
        ("SECRET//TK/SI//NOFORN", "order", "SECRET//SI/TK//NOFORN"),
        ("SECRET//NOFORN/NOFORN", "duplicate", "SECRET//NOFORN"),
        ("SECRET//NF", "form", "SECRET//NOFORN"),
        ("TS//SI//NOFORN", "form", "TOP SECRET//SI//NOFORN"),
        ("SECRET NOFORN", "separator", "SECRET//NOFORN"),
        ("SECRET, NOFORN", "separator", "SECRET//NOFORN"),
        ("TOP SECRET//SI/TK/NOFORN", "separator", "TOP SECRET//SI/TK//NOFORN"),
        ("SECRET//REL TO USA GBR", "separator", "SECRET//REL TO USA, GBR"),
        ("SECRET//REL USA, GBR", "form", "SECRET//REL TO USA, GBR"),
        ("SECRET//REL TO USA/GBR", "", "SECRET//REL TO USA, GBR"),
        ("SECRET//COMINT//NOFORN", "retired", "SECRET//SI//NOFORN"),
        ("SECRET//TALENT KEYHOLE//NOFORN", "retired", "SECRET//TK//NOFORN"),
        ("SECRET//NOFORN//25X1", "retired", "SECRET//NOFORN"),
        ("SECRET//NOFORN//MR", "retired", "SECRET//NOFORN"),
        ("TOP SECRET//CNWDI//NOFORN", "requires", "TOP SECRET//RD-CNWDI//NOFORN"),
        ("SECRET//RESTRICTED DATA//NOFORN", "", "SECRET//RD//NOFORN"),
        ("SECRET//FOREIGN GOVERNMENT INFORMATION DEU//NOFORN", "", "SECRET//FGI DEU//NOFORN"),
        (
            "TOP SECRET//SPECIAL ACCESS REQUIRED-BUTTER POPCORN//NOFORN",
            "",
            "TOP SECRET//SAR-BUTTER POPCORN//NOFORN",
        ),
        ("SECRET//USA/GBR EYES ONLY", "", "SECRET//USA/GBR EYES ONLY"),
        ("SECRET//NOT RELEASABLE TO FOREIGN NATIONALS", "", "SECRET//NOFORN"),
        ("SECRET//AUTHORIZED FOR RELEASE TO USA, GBR", "", "SECRET//REL TO USA, GBR"),
        ("//ITA RESTRICTED//REL TO USA, ITA", "", "//ITA RESTRICTED//REL TO USA, ITA"),
        ("//CTSA", "", "//COSMIC TOP SECRET//ATOMAL"),
        ("UNCLAS//FOUO", "form", "UNCLASSIFIED//FOUO"),
    ],
)
def test_other_forms_are_understood_and_said_to_be_wrong(text: str, kind: str, canonical: str) -> None:
    reading = parse_us(text)
    assert reading is not None
    assert print_banner(reading.mark, SCHEME) == canonical
    assert kind in {problem.type for problem in reading.problems} | {""}
    if not kind:
        assert not {p.type for p in reading.problems} & {"order", "form", "duplicate"}


@pytest.mark.parametrize(
    "text",
    [
        "",
        "//",
        "S",
        "GARDEN",
        "SECRET GARDEN",
        "RESTRICTED",
        "R//NF",
        "//JOINT",
        "//JOINT GARDEN",
        "//XQZ SECRET",
        "REL",
    ],
)
def test_what_does_not_begin_with_a_level_is_no_mark(text: str) -> None:
    assert parse_us(text) is None


def _kinds(text: str) -> set[tuple[str, str]]:
    reading = parse_us(text)
    assert reading is not None
    return {(problem.type, problem.text) for problem in check_us(reading.mark)}


@pytest.mark.parametrize(
    ("text", "kind", "part"),
    [
        ("SECRET//REL TO GBR, AUS", "rel_to", "without USA"),
        ("SECRET//REL TO USA", "rel_to", "alone"),
        ("SECRET//REL TO USA, ISAF", "retired", "ISAF"),
        ("SECRET//REL TO USA, QQQ", "invalid", "QQQ"),
        ("SECRET//HCS-O//NOFORN", "requires", "HCS-O requires ORCON"),
        ("SECRET//HCS-P//ORCON", "requires", "HCS-P requires NOFORN"),
        ("SECRET//SI-G//ORCON/NOFORN", "level", "SI-G goes only with TOP SECRET"),
        ("TOP SECRET//SI-G//NOFORN", "requires", "SI-G requires ORCON"),
        ("TOP SECRET//SI-G//ORCON-USGOV/NOFORN", "requires", "does not go with ORCON-USGOV"),
        ("CONFIDENTIAL//TK//NOFORN", "level", "TK goes only with"),
        ("SECRET//SI-ABC//NOFORN", "level", "SI-* goes only with TOP SECRET"),
        ("SECRET//TK-BLFH//REL TO USA, GBR", "requires", "TK-BLFH requires NOFORN"),
        ("SECRET//SI", "advice", "wants a foreign disclosure"),
        ("TOP SECRET//TK", "advice", "wants a foreign disclosure"),
        ("SECRET//RD", "advice", "RD requires NOFORN"),
        ("CONFIDENTIAL//RD-SIGMA 14//NOFORN", "level", "SIGMA goes only with"),
        ("UNCLASSIFIED//RD//NOFORN", "level", "RD goes only with"),
        ("UNCLASSIFIED//SAR-BP", "level", "SAR goes only with"),
        ("UNCLASSIFIED//ORCON", "level", "ORCON goes only with"),
        ("SECRET//NOFORN/REL TO USA, GBR", "requires", "NOFORN does not go with REL TO"),
        ("SECRET//ORCON/RELIDO", "requires", "ORCON does not go with RELIDO"),
        ("SECRET//NODIS", "requires", "NODIS requires NOFORN"),
        ("SECRET//NOFORN//EXDIS/NODIS", "requires", "EXDIS does not go with NODIS"),
        ("//JOINT SECRET CAN USA//NOFORN", "requires", "JOINT does not go with NOFORN"),
        ("//JOINT SECRET CAN GBR//REL TO USA, CAN, GBR", "invalid", "JOINT without USA"),
        ("SECRET//HCS//NOFORN", "retired", "HCS without a compartment"),
        ("SECRET//KDK//NOFORN", "retired", "KDK is retired"),
        ("SECRET//WNINTEL", "retired", "WNINTEL is retired"),
        ("UNCLASSIFIED//FOUO", "retired", "FOUO is retired"),
        ("SECRET//FOUO", "level", "FOUO goes only with UNCLASSIFIED"),
        ("SECRET//NOFORN//WAIVED", "requires", "WAIVED requires SAR"),
    ],
)
def test_the_registers_rules(text: str, kind: str, part: str) -> None:
    found = _kinds(text)
    assert any(k == kind and part in t for k, t in found), found


@pytest.mark.parametrize(
    "text",
    [
        "SECRET//NOFORN",
        "TOP SECRET//SI-G/TK//ORCON/NOFORN",
        "SECRET//REL TO USA, GBR",
        "UNCLASSIFIED",
        "//NATO SECRET",
    ],
)
def test_a_right_mark_has_no_defect(text: str) -> None:
    assert _kinds(text) == set()
