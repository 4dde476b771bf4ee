"""The contract: load, detect, detect_segments, bands, lists, policy, isolation, time."""

from __future__ import annotations

import itertools
import os
import subprocess
import sys
from collections.abc import Callable

import pytest

from redactor.detection import DetectionSettings, Detector
from redactor.errors import UsageError
from redactor.model import Band, Finding, Segment, SegmentKind

Growth = Callable[..., bool]

LETTER = """(U) Memorandum
From: Jane Q. Doe <jane.doe@example.org>
I met Col. Petrov and Maria Garcia on 3 May 2021. Garcia's SSN is 219-09-9999; call (202) 555-0143.
She lives at 12 Oak Street, Springfield, IL 62704.
"""


def test_findings_have_the_contract_fields(balanced: Detector) -> None:
    findings = balanced.detect(LETTER)
    assert findings
    for finding in findings:
        assert finding.segment == ""
        assert 0 <= finding.start < finding.end <= len(LETTER)
        assert finding.detector in {"presidio", "spacy", "tagger", "rules", "propagation", "list"}
        assert 0 < finding.confidence <= 1
        assert isinstance(finding.band, Band)
        assert finding.rule
        assert finding.page is None
        assert finding.quads == ()


def test_explanations_never_hold_the_text(balanced: Detector) -> None:
    for finding in balanced.detect(LETTER):
        value = LETTER[finding.start : finding.end]
        assert value not in finding.explanation
        assert finding.explanation[0].isupper()


def test_the_letter(balanced: Detector) -> None:
    sure = {(f.entity_type, LETTER[f.start : f.end]) for f in balanced.detect(LETTER) if f.band is Band.HIGH}
    assert sure == {
        ("PERSON", "Jane Q. Doe"), ("EMAIL_ADDRESS", "jane.doe@example.org"),
        ("PERSON", "Petrov"), ("PERSON", "Maria Garcia"),
        ("PERSON", "Garcia"), ("US_SSN", "219-09-9999"), ("PHONE_NUMBER", "(202) 555-0143"),
        ("ADDRESS", "12 Oak Street, Springfield, IL 62704"),
    }  # fmt: skip


def test_findings_are_in_order_without_overlaps(balanced: Detector) -> None:
    findings = balanced.detect(LETTER * 20)
    assert all(one.end <= two.start for one, two in itertools.pairwise(findings))


def test_same_text_gives_same_findings(balanced: Detector) -> None:
    assert balanced.detect(LETTER) == balanced.detect(LETTER)


@pytest.mark.parametrize(
    "text", ["", " ", "\n\n", "\x00", "\ud800", "\U0010ffff", "a" * 3, "\u202e", "é\u0301", "0" * 5000]
)
def test_odd_texts_are_searched_without_error(balanced: Detector, text: str) -> None:
    findings = balanced.detect(text)
    assert all(0 <= f.start < f.end <= len(text) for f in findings)


def _in_segment(findings: list[Finding], address: str, segments: list[Segment]) -> list[tuple[str, str]]:
    text = next(s.text for s in segments if s.address == address)
    return [
        (f.entity_type, text[f.start : f.end])
        for f in findings
        if f.segment == address and f.band.rank >= Band.MEDIUM.rank
    ]


def test_spreadsheet_columns_are_read_by_their_heading(fast: Detector) -> None:
    segments = [
        Segment(f"sheet/Staff!{column}{row}", value, SegmentKind.TABLE_CELL)
        for row, line in enumerate(
            [
                ("Name", "SSN", "DOB"),
                ("Xqo Vrelt", "219099999", "03/05/1971"),
                ("Doe, Jane", "219-09-9998", "1971-05-03"),
            ],
            1,
        )
        for column, value in zip("ABC", line, strict=True)
    ]
    findings = fast.detect_segments(segments)
    assert _in_segment(findings, "sheet/Staff!A2", segments) == [("PERSON", "Xqo Vrelt")]
    assert _in_segment(findings, "sheet/Staff!A3", segments) == [("PERSON", "Doe, Jane")]
    assert _in_segment(findings, "sheet/Staff!B2", segments) == [("US_SSN", "219099999")]
    assert _in_segment(findings, "sheet/Staff!C2", segments) == [("DATE_OF_BIRTH", "03/05/1971")]
    assert _in_segment(findings, "sheet/Staff!A1", segments) == []


def test_properties_and_headers_are_read_by_their_address(fast: Detector) -> None:
    segments = [
        Segment("property/author", "Xqo Vrelt", SegmentKind.PROPERTY),
        Segment("header/From", "Vrelta Kvist <v@example.org>", SegmentKind.MAIL_HEADER),
        Segment("name", "report_Xqo_Vrelt.pdf", SegmentKind.FILE_NAME),
    ]
    findings = fast.detect_segments(segments)
    assert _in_segment(findings, "property/author", segments) == [("PERSON", "Xqo Vrelt")]
    assert ("PERSON", "Vrelta Kvist") in _in_segment(findings, "header/From", segments)
    assert _in_segment(findings, "name", segments) == [("PERSON", "Xqo_Vrelt")]


def test_terms_are_always_found_wherever_they_stand(fast: Detector) -> None:
    segments = [
        Segment("p1", "Operation Blue  Harbour"),
        Segment("p2", "blue\u00a0harbour and BLUE HAR\u00adBOUR"),
    ]
    findings = [f for f in fast.detect_segments(segments, terms=["Blue Harbour"]) if f.detector == "list"]
    assert [(f.segment, f.band) for f in findings] == [("p1", Band.HIGH), ("p2", Band.HIGH), ("p2", Band.HIGH)]


def test_terms_of_the_policy_and_ignored_kinds() -> None:
    policy = DetectionSettings(always_terms=("Blue Harbour",), ignored_types=("PHONE_NUMBER",))
    detector = Detector.load(mode="fast", policy=policy)
    text = "Blue Harbour, call (202) 555-0143"
    assert [(f.detector, text[f.start : f.end]) for f in detector.detect(text)] == [("list", "Blue Harbour")]


def test_term_wins_over_a_smaller_person_inside_it(fast: Detector) -> None:
    text = "see Project Maria Garcia Memorial now"
    found = fast.detect_segments([Segment("p", text)], terms=["Project Maria Garcia Memorial"])
    assert [text[f.start : f.end] for f in found] == ["Project Maria Garcia Memorial"]


def test_unknown_mode_is_a_usage_error() -> None:
    with pytest.raises(UsageError, match="no detection mode"):
        Detector.load(mode="turbo")  # type: ignore[arg-type]


def test_recall_mode_brings_near_misses_above_the_line(balanced: Detector) -> None:
    text = "The applicant, a widow with a disability, worked as a security guard for the Dev-Yol in Sweden."
    recall = Detector.load(mode="recall")
    low = {(f.start, f.end) for f in balanced.detect(text) if f.band.rank >= Band.LOW.rank}
    more = {(f.start, f.end) for f in recall.detect(text) if f.band.rank >= Band.LOW.rank}
    assert low < more


def test_long_text_is_cut_and_found_to_its_end(fast: Detector) -> None:
    text = "An ordinary line about nothing at all.\n" * 30_000 + "Call Col. Petrov at (202) 555-0143.\n"
    assert len(text) > 1_000_000
    found = [(f.entity_type, text[f.start : f.end]) for f in fast.detect(text)]
    assert found == [("PERSON", "Petrov"), ("PHONE_NUMBER", "(202) 555-0143")]


HARD = [
    "a" * 20_000,
    "A" * 20_000,
    "1" * 20_000,
    "A. " * 7_000,
    "1-" * 10_000,
    "Aa " * 7_000,
    "O'" * 10_000,
    "12 Oak " * 3_000,
    "a@" * 10_000,
    "A1-" * 7_000,
    "Name: " * 3_000,
    "\u200b" * 20_000,
    "&#65;" * 4_000,
    "-----BEGIN PRIVATE KEY-----" * 700,
    "http://" * 3_000,
    "1 O " * 5_000,
    "Regards\n" * 2_500,
    "Mr " * 7_000,
    " " * 20_000,
    "0123456789abc " * 1_500,
]


@pytest.mark.parametrize("text", HARD, ids=[ascii(t[:12]) for t in HARD])
def test_no_pattern_explodes(fast: Detector, text: str, grows_linearly: Growth) -> None:
    assert grows_linearly(lambda: fast.detect(text[: len(text) // 4]), lambda: fast.detect(text))


_OFFLINE = """
import socket, sys
def refuse(*args, **kwargs):
    raise SystemExit("a socket was opened")
socket.socket.connect = socket.socket.connect_ex = socket.getaddrinfo = refuse
from redactor.detection import Detector
text = "Mail jane.doe@example.org or visit https://example.org/x. SSN 219-09-9999, Mr John Smith."
print(sorted({f.entity_type for f in Detector.load().detect(text)}))
"""


def test_no_socket_no_file_in_an_empty_home(tmp_path) -> None:
    home = tmp_path / "home"
    home.mkdir()
    environment = {k: v for k, v in os.environ.items() if k not in ("CI", "GITHUB_ACTIONS")}
    environment |= {"HOME": str(home), "XDG_CACHE_HOME": str(home / "cache"), "PYTHONDONTWRITEBYTECODE": "1"}
    done = subprocess.run(
        [sys.executable, "-c", _OFFLINE], env=environment, capture_output=True, text=True, timeout=60, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.strip() == "['EMAIL_ADDRESS', 'PERSON', 'URL', 'US_SSN']"
    assert list(home.iterdir()) == []


def test_fast_mode_loads_no_name_model() -> None:
    code = (
        "from redactor.detection import Detector; d = Detector.load(mode='fast'); d.detect('SSN "
        "219-09-9999'); import sys; print('spacy.lang.en' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout.strip() == "False"


def test_importing_the_room_loads_no_heavy_library() -> None:
    code = (
        "import redactor.detection, sys; print([m for m in ('spacy', 'presidio_analyzer', "
        "'phonenumbers', 'numpy') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout.strip() == "[]"
