from __future__ import annotations

import datetime
from collections.abc import Callable

import pytest

from redactor.markings import read, read_document
from redactor.markings.blocks import declassify_problem, parse_date
from redactor.model import Document, MarkingReport, Segment, SegmentKind
from redactor.policy import load_scheme

MakeDocument = Callable[..., Document]
TODAY = datetime.date(2026, 1, 15)
PROSE = "The convoy went on its way along the bank of the river and it came home late in the evening."


def _types(report: MarkingReport) -> set[str]:
    return {c.type for c in report.contradictions}


@pytest.mark.parametrize(
    ("text", "kind", "spot"),
    [
        (f"CONFIDENTIAL\n\n(S) {PROSE}\n\n(U) {PROSE}\n", "banner_below_portions", "CONFIDENTIAL"),
        (f"SECRET\n\n(S//NF) {PROSE}\n\n(U) {PROSE}\n", "banner_below_portions", "SECRET"),
        (f"SECRET//REL TO USA, GBR\n\n(S//NF) {PROSE}\n", "banner_below_portions", "SECRET//REL TO USA, GBR"),
        (f"SECRET//NOFORN\n\n(S//SI//NF) {PROSE}\n", "banner_below_portions", "SECRET//NOFORN"),
        (f"(U) {PROSE}\n\n{PROSE}\n\n(U) {PROSE}\n", "unmarked_portion", "T"),
        ("SECRET//NOFORN/ORCON\n", "wrong_order", "SECRET//NOFORN/ORCON"),
        ("SECRET//REL TO GBR, AUS\n", "rel_to_without_usa", "SECRET//REL TO GBR, AUS"),
        ("UNCLASSIFIED//FOUO\n", "retired_mark", "UNCLASSIFIED//FOUO"),
        ("SECRET//HCS-O//NOFORN\n", "missing_requirement", "SECRET//HCS-O//NOFORN"),
        ("S E C R E T\n\nText.\n", "damaged_mark", "S E C R E T"),
        ("SECRET NOFORN\n", "wrong_separator", "SECRET NOFORN"),
        ("SECRET//NF\n", "wrong_form", "SECRET//NF"),
        ("CUI//CTI\n", "invalid_mark", "CUI//CTI"),
        ("RESTRICTED\n\nText of the memo.\n", "retired_mark", "RESTRICTED"),
        (f"SECRET\n{PROSE}\fSECRET\n{PROSE}\f{PROSE}", "unmarked_page", "T"),
    ],
)
def test_a_contradiction_says_what_where_and_how_to_mend_it(text: str, kind: str, spot: str) -> None:
    found = [c for c in read(text, today=TODAY).contradictions if c.type == kind]
    assert found
    assert text[found[0].start : found[0].end] == spot
    assert found[0].text.endswith(".")
    assert found[0].rule


@pytest.mark.parametrize(
    "text",
    [
        f"SECRET//NOFORN\n\n(S//NF) {PROSE}\n\n(U) {PROSE}\n",
        f"TOP SECRET//SI//NOFORN\n\n(S//REL TO USA, GBR) {PROSE}\n\n(TS//SI//NF) {PROSE}\n",
        f"SECRET//REL TO USA, GBR\n\n(S//REL) {PROSE}\n\n(U) {PROSE}\n",
        f"CUI//SP-PRVCY\n\n(CUI//SP-PRVCY) {PROSE}\n\n(CUI) {PROSE}\n",
        f"SECRET\n{PROSE}\fSECRET\n{PROSE}",
        f"NATO SECRET\n\n(NS) {PROSE}\n\n(NR) {PROSE}\n",
    ],
)
def test_a_right_document_has_none(text: str) -> None:
    assert read(text, today=TODAY).contradictions == ()


def test_a_banner_may_stand_above_its_portions() -> None:
    assert "banner_below_portions" not in _types(read(f"TOP SECRET//NOFORN\n\n(S//NF) {PROSE}\n\n(U) {PROSE}\n"))


@pytest.mark.parametrize(
    ("value", "kind"),
    [
        ("20301231", ""),
        ("20201231", "declassify"),
        ("31 December 2030", "form"),
        ("2030-12-31", "form"),
        ("25X1, 20501231", ""),
        ("25X1", "retired"),
        ("25X1, EO 12951", ""),
        ("50X1-HUM", ""),
        ("50X2-WMD", ""),
        ("75X3, 20801231", ""),
        ("N/A to RD/FRD/TFNI portions. See source list for NSI portions.", ""),
        ("OADR", "retired"),
        ("MR", "retired"),
        ("X1", "retired"),
        ("Manual Review", "retired"),
        ("Source marked OADR, dated 1990", "retired"),
        ("Completion of the trial", ""),
        ("", "requires"),
    ],
)
def test_declassification_instructions(value: str, kind: str) -> None:
    problem = declassify_problem(value, load_scheme("us_ic"), TODAY)
    assert (problem.type if problem else "") == kind


def test_dates() -> None:
    assert parse_date("20301231") == (datetime.date(2030, 12, 31), True)
    assert parse_date("1 May 2030") == (datetime.date(2030, 5, 1), False)
    assert parse_date("20301399") == (None, False)


def test_an_authority_block_is_checked_line_by_line() -> None:
    text = "SECRET\n\nClassified By: Harbour Office\nReason: 1.4(k)\nDeclassify On: 20200101\n\nText.\n"
    report = read(text, today=TODAY)
    assert [text[c.start : c.end] for c in report.contradictions] == ["1.4(k)", "20200101"]
    assert _types(report) == {"invalid_mark", "declassify_date_passed"}
    older = read(text.replace("1.4(k)", "1.5(c)").replace("2020", "2030"), today=TODAY)
    assert [(c.type, text[c.start : c.end]) for c in older.contradictions] == [("retired_mark", "1.4(k)")]


def test_an_authority_block_without_instruction() -> None:
    text = "SECRET\n\nClassified By: Harbour Office\nDerived From: Guide 7\n\nText.\n"
    assert _types(read(text, today=TODAY)) == {"missing_requirement"}


def test_a_sentence_about_reasons_is_no_block() -> None:
    assert read("Reason: the tide.\nDate: May.\n").markings == ()


def test_a_cui_designation_block() -> None:
    block = "Controlled by: Harbour Office\nCUI Category: PRVCY\nLDC: FEDCON\nPOC: office@example.org"
    text = f"CUI\n\n{block}\n\nText.\n"
    marks = read(text).markings
    assert [(m.position, m.canonical) for m in marks] == [
        ("banner_top", "CUI"),
        ("designation_block", "Cui Category: PRVCY; Ldc: FEDCON"),
    ]
    assert "example.org" not in marks[1].canonical


AK = """ASUTUSESISESEKS KASUTAMISEKS
Märge tehtud: 01.02.2024
Juurdepääsupiirang kehtib kuni: {until}
Alus: {basis}
Teabevaldaja: Sadamaamet

Tekst.
"""


@pytest.mark.parametrize(
    ("until", "basis", "kind"),
    [
        ("01.02.2029", "AvTS § 35 lg 1 p 17", ""),
        ("01.02.2099", "AvTS § 35 lg 1 p 12", ""),
        ("01.02.2025", "AvTS § 35 lg 1 p 12", "term_expired"),
        ("01.02.2044", "AvTS § 35 lg 1 p 17", "term_too_long"),
        ("varsti", "AvTS § 35 lg 1 p 12", "invalid_mark"),
        ("01.02.2029", "juhataja käsk", "invalid_mark"),
    ],
)
def test_the_estonian_stamp(until: str, basis: str, kind: str) -> None:
    report = read(AK.format(until=until, basis=basis), today=TODAY)
    assert report.markings[0].scheme == "ee"
    assert _types(report) == ({kind} if kind else set())


def test_a_stamp_without_its_lines() -> None:
    report = read("ASUTUSESISESEKS KASUTAMISEKS\n\nTekst.\n", today=TODAY)
    assert [c.type for c in report.contradictions] == ["missing_requirement"] * 3


def test_a_german_term_that_has_ended() -> None:
    text = "GEHEIM\n\nDie Einstufung endet mit Ablauf des Jahres {}\n\nText.\n"
    assert _types(read(text.format(2020), today=TODAY)) == {"term_expired"}
    assert _types(read(text.format(2040), today=TODAY)) == set()


def test_an_attachment_above_its_cover(flowing: MakeDocument) -> None:
    child = flowing("SECRET//NOFORN", "Text of the annex.", part="attachment/1")
    for cover, expected in (
        (("CONFIDENTIAL", "Text."), True),
        (("Text only.",), True),
        (("TOP SECRET", "Text."), False),
    ):
        report = read_document(flowing(*cover, children=(child,)), today=TODAY)
        found = [c for c in report.contradictions if c.type == "attachment_above_cover"]
        assert [c.segment for c in found] == (["attachment/1/word/document.xml#p1"] if expected else [])


def test_canadian_families_are_compared_within(flowing: MakeDocument) -> None:
    child = flowing("PROTECTED C", "Text of the annex.", part="attachment/1")
    for cover, expected in (("PROTECTED A", True), ("PROTECTED C", False), ("SECRET//CEO", True)):
        report = read_document(flowing(cover, "Text.", children=(child,)), ("ca",), today=TODAY)
        assert ("attachment_above_cover" in _types(report)) is expected


def test_an_unclassified_attachment_needs_no_cover(flowing: MakeDocument) -> None:
    child = flowing("UNCLASSIFIED", "Text of the annex.", part="attachment/1")
    assert _types(read_document(flowing("Text.", children=(child,)))) == set()


def test_a_label_that_differs_from_the_text(flowing: MakeDocument) -> None:
    label = Segment("property/MSIP_Label_0_Name", "UNCLASSIFIED", SegmentKind.PROPERTY)
    report = read_document(flowing("SECRET//NOFORN", "Text.", others=(label,)), ("us_ic",))
    assert [(c.type, c.segment) for c in report.contradictions] == [
        ("property_differs", "property/MSIP_Label_0_Name")
    ]
    same = Segment("property/MSIP_Label_0_Name", "SECRET", SegmentKind.PROPERTY)
    assert _types(read_document(flowing("SECRET//NOFORN", "Text.", others=(same,)), ("us_ic",))) == set()


def test_a_document_without_portion_marks_is_not_told_so_for_each_paragraph() -> None:
    assert _types(read("SECRET\n\n" + "\n\n".join([PROSE] * 40), today=TODAY)) == set()
    text = f"SECRET\n\n(S) {PROSE}\n\n" + f"{PROSE}\n\n" * 80 + f"(U) {PROSE}\n"
    assert len(read(text, today=TODAY).contradictions) == 50
