from __future__ import annotations

import datetime
import random
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from redactor.errors import UsageError
from redactor.markings import findings, read, read_document
from redactor.model import MARKING_TYPE, Band, Document, MarkingKind, MarkingStatus, Segment, SegmentKind

Growth = Callable[..., bool]

MakeDocument = Callable[..., Document]
TODAY = datetime.date(2026, 1, 15)

MEMO = """SECRET//NOFORN

(U) Purpose

1. (S//NF) The convoy leaves at dawn from the northern gate of the camp.

2. (U) The weather will be fine for the whole of the week, says the office.

Classified By: Office of the Harbour Master
Derived From: Multiple Sources
Declassify On: 20301231

SECRET//NOFORN
"""


def test_a_memo() -> None:
    report = read(MEMO, today=TODAY)
    assert [(m.canonical, m.position) for m in report.markings] == [
        ("SECRET//NOFORN", "banner_top"),
        ("(U)", "portion"),
        ("(S//NF)", "portion"),
        ("(U)", "portion"),
        ("Declassify On: 20301231", "cab"),
        ("SECRET//NOFORN", "banner_bottom"),
    ]
    assert all(MEMO[m.start : m.end] == m.text for m in report.markings)
    assert report.rollup is not None
    assert (report.rollup.canonical, report.rollup.rank) == ("SECRET//NOFORN", 3)
    assert report.contradictions == ()
    assert report.state == "marked"


def test_the_report_is_what_the_command_line_prints() -> None:
    plain = read("SECRET//REL TO USA, GBR\n").to_dict()
    assert set(plain) == {"markings", "rollup", "contradictions", "state"}
    mark = plain["markings"][0]
    assert mark["scheme"] == "us_ic"
    assert mark["level"] == "SECRET"
    assert mark["rank"] == 3
    assert mark["dissem"] == ["REL TO"]
    assert mark["rel_to"] == ["USA", "GBR"]
    assert mark["kind"] == "marking"
    assert plain["rollup"]["canonical"] == "SECRET//REL TO USA, GBR"


def test_offsets_are_those_of_the_source() -> None:
    text = "\ufeff\n  SE\u00adC\u200bRET \u2215\u2215 NOFORN  \n\n(S\u2215\u2215NF) The convoy leaves.\n"
    report = read(text)
    assert [m.text for m in report.markings] == ["SE\u00adC\u200bRET \u2215\u2215 NOFORN", "(S\u2215\u2215NF)"]


def test_no_mark_is_unknown_never_public() -> None:
    assert read("").state == "unknown"
    assert read("The convoy went on its way.").state == "unknown"
    assert read("UNCLASSIFIED\n\nThe convoy went on its way.\n").state == "marked"
    assert read("NOT PROTECTIVELY MARKED\n\nThe convoy went on its way.\n").state == "unmarked"
    assert read("NATO UNCLASSIFIED\n\nThe convoy went on its way.\n").state == "marked"
    assert read("OFFICIAL\n\nThe convoy went on its way.\n").state == "marked"


def test_an_unknown_scheme_is_refused() -> None:
    with pytest.raises(UsageError, match="no such marking scheme"):
        read("SECRET", "atlantis")


def test_a_scheme_of_the_users_is_read(tmp_path: Path) -> None:
    (tmp_path / "schemes").mkdir()
    (tmp_path / "schemes" / "atlantis.yaml").write_text(
        "key: atlantis\ntitle: Atlantis\nauthority: Atlantis\nas_of: unknown\nsource: a tale\nverified: false\n"
        "levels:\n  - {key: D, rank: 3, order: 1, banner: DEEP BLUE}\n"
    )
    assert read("DEEP BLUE\n\nText.", overlay=tmp_path).markings[0].scheme == "atlantis"
    assert read("DEEP BLUE\n\nText.").markings == ()


def test_the_context_decides_between_schemes() -> None:
    assert read("SECRET\n\nText.\n\nSECRET - UK EYES ONLY").markings[0].scheme == "uk_gsc"
    assert read("SECRET\n\nText.\n\nPROTECTED B").markings[0].scheme == "ca"
    assert read("SECRET\n\nText.\n\nSECRET//NOFORN").markings[0].scheme == "us_ic"
    assert read("SECRET\n\nText.").markings[0].scheme == "us_ic"
    assert read("SECRET\n\nText.", "ca").markings[0].scheme == "ca"


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("UNCLASSIFIED when separated from enclosure", MarkingStatus.CANCELLED),
        ("SECRET (cancelled)", MarkingStatus.CANCELLED),
        ("SECRET//NOFORN\nDECLASSIFIED ON 1 MAY 2020 BY THE ARCHIVE", MarkingStatus.CANCELLED),
        ("NATO SECRET\nDECLASSIFIED - PUBLICLY DISCLOSED", MarkingStatus.CANCELLED),
        ("S\u0336E\u0336C\u0336R\u0336E\u0336T\u0336", MarkingStatus.CANCELLED),
        ("GEHEIM\nEINSTUFUNG AUFGEHOBEN", MarkingStatus.CANCELLED),
        ("SECRET//NOFORN\nThe declassified part follows.", MarkingStatus.ACTIVE),
    ],
)
def test_a_cancelled_mark_is_shown_and_does_not_count(text: str, status: MarkingStatus) -> None:
    report = read(text + "\n\nThe convoy went on its way.\n")
    marks = [m for m in report.markings if m.kind is MarkingKind.MARKING]
    assert [m.status for m in marks] == [status]
    assert (report.state == "unknown") is (status is MarkingStatus.CANCELLED)


def test_what_is_struck_through_is_cancelled() -> None:
    lines = ("SECRET//NOFORN", "(S//NF) The convoy left.", "Classified By: J. Doe", "Declassify On: 20401231")
    text = "\n\n".join(lines)
    spans = tuple((text.index(line), text.index(line) + len(line.split(" The")[0])) for line in lines)
    struck = Document("a", "", "x", "0" * 64, 1, segments=(Segment("p", text, struck=spans),))
    assert {m.status for m in read_document(struck).markings} == {MarkingStatus.CANCELLED}
    assert read_document(struck).rollup is None
    assert read_document(struck).state == "unknown"
    plain = Document("a", "", "x", "0" * 64, 1, segments=(Segment("p", text),))
    assert {m.status for m in read_document(plain).markings} == {MarkingStatus.ACTIVE}


def test_mentions_never_raise_the_level() -> None:
    report = read("UNCLASSIFIED\n\nThe annex was once TOP SECRET//SI//NOFORN and kept in a safe for years.\n")
    assert [m.kind for m in report.markings] == [MarkingKind.MARKING, MarkingKind.MENTION]
    assert report.rollup is not None
    assert report.rollup.rank == 0
    assert report.state == "marked"


@pytest.mark.parametrize(
    ("subject", "canonical"),
    [
        ("[SEC=OFFICIAL:Sensitive, ACCESS=Personal-Privacy]", "OFFICIAL: Sensitive//Personal-Privacy"),
        ("Minutes [SEC=PROTECTED, CAVEAT=SH:CABINET]", "PROTECTED//CABINET"),
        ("SECRET//NOFORN - Weekly summary", "SECRET//NOFORN"),
        ("RE: FW: (U) Weekly summary", "(U)"),
        ("OFFICIAL-SENSITIVE: pay review", "OFFICIAL-SENSITIVE"),
        ("[OFFICIAL-SENSITIVE] pay review", "OFFICIAL-SENSITIVE"),
        ("Weekly summary (UNCLASSIFIED)", "(U)"),
        ("TLP:AMBER - new indicators", "TLP:AMBER"),
        ("CUI//SP-PRVCY list of owners", "CUI//SP-PRVCY"),
        ("NATO RESTRICTED agenda", "NATO RESTRICTED"),
        ("SECRET: agenda", "SECRET"),
    ],
)
def test_marks_of_a_subject(subject: str, canonical: str) -> None:
    document = Document(
        "m.eml", "", "message/rfc822", "0" * 64, 1, (Segment("header/Subject", subject, SegmentKind.MAIL_HEADER),)
    )
    for report in (read_document(document), read(f"From: a@example.org\nSubject: {subject}\n\nHello.\n")):
        assert [(m.canonical, m.position) for m in report.markings] == [(canonical, "email_subject")]


@pytest.mark.parametrize(
    "subject",
    [
        "The secret of good bread",
        "Official visit",
        "Confidential chat about tea",
        "SECRET Santa list",
        "Protected species",
        "Re: lunch",
    ],
)
def test_subjects_without_a_mark(subject: str) -> None:
    marks = read(f"Subject: {subject}\n\nHello.\n").markings
    assert [m.text for m in marks if m.kind is MarkingKind.MARKING] == []


@pytest.mark.parametrize(
    ("value", "canonical", "problems"),
    [
        ("VER=2025.1, NS=gov.au, SEC=PROTECTED, CAVEAT=SH:CABINET, ORIGIN=a@example.org", "PROTECTED//CABINET", 0),
        (
            "VER=2018.4, NS=gov.au, SEC=TOP-SECRET,\r\n CAVEAT=RI:AUSTEO, ORIGIN=a@example.org",
            "TOP SECRET//AUSTEO",
            0,
        ),
        ("VER=2031.9, NS=gov.au, SEC=OFFICIAL, ORIGIN=a@example.org", "OFFICIAL", 1),
        ("VER=2025.1, NS=gov.au, SEC=SECRET, EXPIRES=2027-01-01, ORIGIN=a@example.org", "SECRET", 1),
        ("VER=2025.1, SEC=OFFICIAL, EXPIRES=2027-01-01, DOWNTO=SECRET, ORIGIN=a@example.org", "OFFICIAL", 1),
        ("VER=2025.1, SEC=SECRET, ORIGIN= a@example.org, ORIGIN=b@example.org", "SECRET", 2),
        ("VER=2025.1, SEC=SECRET, COLOUR=red", "SECRET", 1),
    ],
)
def test_the_australian_header(value: str, canonical: str, problems: int) -> None:
    segment = Segment("header/X-Protective-Marking", value, SegmentKind.MAIL_HEADER)
    document = Document("m.eml", "", "message/rfc822", "0" * 64, 1, (segment,))
    for report in (read_document(document), read(f"X-Protective-Marking: {value}\nSubject: tea\n\nHello.\n")):
        assert [(m.canonical, m.position) for m in report.markings] == [(canonical, "email_header")]
        assert len(report.markings[0].problems) == problems


def test_a_header_without_a_level_says_nothing() -> None:
    assert read("X-Protective-Marking: VER=2025.1, SEC=PURPLE\n").markings == ()


@pytest.mark.parametrize(
    ("name", "canonical"),
    [
        ("SECRET_NOFORN_brief.docx", "SECRET//NOFORN"),
        ("(U) brief.pdf", "(U)"),
        ("OFFICIAL-SENSITIVE pay review.docx", "OFFICIAL-SENSITIVE"),
        ("brief_TOP_SECRET.pdf", "TOP SECRET"),
        ("CUI_list.xlsx", "CUI"),
        ("NATO RESTRICTED agenda.pdf", "NATO RESTRICTED"),
        ("secret garden.pdf", None),
        ("official_report.pdf", None),
        ("OFFICIAL_letter.pdf", None),
        ("The Secret.pdf", None),
        ("s.txt", None),
        ("U.txt", None),
    ],
)
def test_marks_of_a_file_name(name: str, canonical: str | None) -> None:
    document = Document(name, "", "text/plain", "0" * 64, 1, (Segment("name", name, SegmentKind.FILE_NAME),))
    found = read_document(document).markings
    assert [m.canonical for m in found] == ([canonical] if canonical else [])
    assert all(m.position == "file_name" for m in found)


@pytest.mark.parametrize(
    ("address", "value", "canonical"),
    [
        ("property/MSIP_Label_0_Name", "Official-Sensitive", "OFFICIAL-SENSITIVE"),
        ("property/MSIP_Label_0_Name", "Secret", "SECRET"),
        ("property/Classification", "OFFICIAL", "OFFICIAL"),
        ("property/keywords", "SECRET//NOFORN", "SECRET//NOFORN"),
        ("property/title", "The secret of bread", None),
        ("property/title", "Secret", None),
        ("property/title", "OFFICIAL", None),
        ("property/author", "U", None),
    ],
)
def test_marks_of_properties(address: str, value: str, canonical: str | None) -> None:
    document = Document("a.docx", "", "x", "0" * 64, 1, (Segment(address, value, SegmentKind.PROPERTY),))
    found = read_document(document).markings
    assert [(m.canonical, m.position) for m in found] == ([(canonical, "metadata")] if canonical else [])


def test_positions_by_the_place_on_the_page(paged: MakeDocument) -> None:
    document = paged(
        [("SECRET//NOFORN", 20), ("The convoy went on its way.", 300), ("SECRET", 400), ("SECRET//NOFORN", 770)],
        [("Confidential", 30), ("More of the same text.", 300)],
    )
    report = read_document(document, ("us_ic",))
    assert [(m.page, m.position, m.text) for m in report.markings] == [
        (1, "banner_top", "SECRET//NOFORN"),
        (1, "stamp", "SECRET"),
        (1, "banner_bottom", "SECRET//NOFORN"),
    ]
    assert all(m.segment == f"page/{m.page}" for m in report.markings)


def test_form_feeds_end_pages() -> None:
    report = read(
        "SECRET//NOFORN\n\nText of one.\n\nmore\n\nmore\n\nSECRET//NOFORN\fText of two.\n\nmore\n\nmore\n\nend"
    )
    assert [m.position for m in report.markings] == ["banner_top", "banner_bottom"]
    assert [c.type for c in report.contradictions] == ["unmarked_page"]


def test_header_and_footer_segments(flowing: MakeDocument) -> None:
    header = Segment("word/header1.xml#p1", "OFFICIAL", SegmentKind.HEADER_FOOTER)
    footer = Segment("word/footer1.xml#p1", "Page 3   OFFICIAL", SegmentKind.HEADER_FOOTER)
    report = read_document(flowing("One paragraph.", "Another one.", others=(header, footer)))
    assert [(m.position, m.scheme) for m in report.markings] == [
        ("banner_top", "uk_gsc"),
        ("banner_bottom", "uk_gsc"),
    ]


def test_portions_over_paragraphs(flowing: MakeDocument) -> None:
    document = flowing("(U) The convoy went on its way.", "(S//NF) It came home late.", "It rained (U).")
    report = read_document(document)
    assert [(m.segment[-2:], m.start, m.end, m.canonical) for m in report.markings] == [
        ("p1", 0, 3, "(U)"),
        ("p2", 0, 7, "(S//NF)"),
    ]


def test_an_enumeration_over_paragraphs_is_none(flowing: MakeDocument) -> None:
    assert read_document(flowing("(A) The first rule.", "(B) The second.", "(C) The third.")).markings == ()


def test_hidden_segments_are_read_too(flowing: MakeDocument) -> None:
    comment = Segment("comment/1", "SECRET//NOFORN", SegmentKind.COMMENT, visible=False)
    report = read_document(flowing("The convoy.", others=(comment,)))
    assert [m.segment for m in report.markings] == ["comment/1"]


def test_findings_follow_the_markings() -> None:
    report = read("SECRET//NOFORN\n\nThe memo was marked TOP SECRET by mistake.\n\nUNCLASSIFIED when separated\n")
    found = findings(report)
    assert [(f.band, f.start) for f in found] == [(Band.HIGH, 0), (Band.NEAR_MISS, 36), (Band.MEDIUM, 60)]
    assert {f.entity_type for f in found} == {MARKING_TYPE}
    assert {f.detector for f in found} == {"markings"}
    assert found[0].rule == "us_ic: alone on its line"
    assert "NOFORN" not in found[0].explanation
    assert all(f.explanation.endswith(".") and f.is_marking for f in found)


PROSE = (
    "The officer(s) kept the secret for years",
    "it was a confidential talk between friends",
    "access is restricted to members of the club",
    "(c) the tenant shall mend the roof",
    "(s) the landlord shall pay",
    "(u) any other matter that comes up",
    "an official of the council said that sensitive plants were protected",
    "Clause (S) and clause (U) of the bill were read",
    "the top secret of the cook was butter",
    "Copyright (C) 2019 Example Ltd",
    "a controlled burn took place near the cosmic ray station",
    "the unclassified animals were counted by the intern",
    "Top marks were given; Secret gardens were open",
    "Restricted areas are shown in red",
    "Confidential hotlines opened in May",
)


def test_a_thousand_paragraphs_of_prose_hold_no_marking() -> None:
    rng = random.Random(7)
    paragraphs = [". ".join(rng.sample(PROSE, 6)) + "." for _ in range(1000)]
    for text in ("\n\n".join(paragraphs), "\n".join(p.replace(" the ", " the\n") for p in paragraphs)):
        assert [m.text for m in read(text).markings] == []


def test_a_megabyte_of_prose_takes_linear_time(grows_linearly: Growth) -> None:
    rng = random.Random(3)
    text = "\n\n".join(". ".join(rng.sample(PROSE, 6)) + "." for _ in range(4000))[:1_000_000]
    assert grows_linearly(lambda: read(text[: len(text) // 4]), lambda: read(text))


BANNERS = (
    "SECRET//NOFORN",
    "TOP SECRET//SI/TK//NOFORN",
    "CONFIDENTIAL//REL TO USA, GBR",
    "SECRET//REL TO USA, FVEY",
    "UNCLASSIFIED//FOUO",
    "CUI//SP-PRVCY",
    "OFFICIAL-SENSITIVE - PERSONAL DATA",
    "NATO SECRET",
    "NATO RESTRICTED",
    "COSMIC TOP SECRET",
    "RESTREINT UE/EU RESTRICTED",
    "TOP SECRET - RECIPIENTS ONLY",
)


def _mangled(text: str, rng: random.Random) -> str:
    kind = rng.randrange(7)
    if kind == 0:
        return " ".join(text)
    if kind == 1:
        return text.replace("//", "/ /") if "//" in text else text.replace(" ", "  ")
    if kind == 2:
        return text.replace("O", "0", 1) if "O" in text else text.replace("E", "F", 1)
    if kind == 3:
        swaps = {"S": "5", "I": "1", "B": "8", "O": "0"}
        return "".join(swaps[c] if c in swaps and rng.random() < 0.4 else c for c in text)
    if kind == 4:
        return text.title() if "SP-" not in text else text.lower()
    if kind == 5:
        letters = [i for i, c in enumerate(text) if c in "CEGMNRTU" and i > 1]
        at = rng.choice(letters)
        return text[:at] + rng.choice("CEFGHK") + text[at + 1 :]
    return text.replace("-", "\u2013").replace("/", "\u2215").replace(" ", "\u00a0")


def test_nine_of_ten_mangled_banners_are_read() -> None:
    rng = random.Random(11)
    missed = []
    for _ in range(400):
        banner = rng.choice(BANNERS)
        text = _mangled(banner, rng)
        found = read(f"{text}\n\nThe convoy went on its way.\n").markings
        if not any(m.kind is MarkingKind.MARKING and m.canonical == banner for m in found):
            missed.append(text)
    assert len(missed) <= 40, missed


@given(st.text(max_size=200))
def test_any_text_can_be_read(text: str) -> None:
    for mark in read(text, today=TODAY).markings:
        assert 0 <= mark.start < mark.end <= len(text)
        assert text[mark.start : mark.end] == mark.text


@given(
    st.lists(
        st.sampled_from(
            [
                "SECRET",
                "//",
                "NOFORN",
                "(",
                ")",
                "S",
                "U",
                " ",
                "\n",
                "CUI",
                "REL TO USA, ",
                "[SEC=",
                "]",
                ":",
                "Subject",
                "-",
                "5",
                "/",
            ]
        ),
        max_size=30,
    )
)
def test_any_heap_of_pieces_can_be_read(pieces: list[str]) -> None:
    text = "".join(pieces)
    report = read(text, today=TODAY)
    assert all(text[m.start : m.end] == m.text for m in report.markings)
    assert all(0 <= c.start <= c.end <= len(text) and c.text and c.type for c in report.contradictions)
