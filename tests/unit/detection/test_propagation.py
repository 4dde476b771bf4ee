"""A person found once is found everywhere, in every form, in every segment."""

from __future__ import annotations

import pytest

from redactor.detection import Detector, name_places, names_unmarked
from redactor.detection.propagation import NameIndex, lower_case_words
from redactor.model import Band, Segment

FORMS = [
    "Oskar Vreltmann",
    "OSKAR VRELTMANN",
    "Vreltmann",
    "VRELTMANN",
    "Vreltmann, Oskar",
    "Vreltmann Oskar",
    "O. Vreltmann",
    "O Vreltmann",
    "Oskar\nVreltmann",
    "Oskar T. Vreltmann",
    "VRELTMANN, O",
    "Oskar",
    "oskar vreltmann",
    "Oskar_Vreltmann",
]


@pytest.mark.parametrize("form", FORMS)
def test_other_forms_of_the_name_are_found_in_another_segment(fast: Detector, form: str) -> None:
    segments = [Segment("p1", "Name: Oskar Vreltmann"), Segment("p2", f"zq {form} zq")]
    found = [segments[1].text[f.start : f.end] for f in fast.detect_segments(segments) if f.segment == "p2"]
    assert [" ".join(f.split()) for f in found] == [" ".join(form.rstrip(".").split())]


def test_possessive_is_left_out(fast: Detector) -> None:
    text = "Mr Vreltmann left. Then Vreltmann's car came."
    assert [text[f.start : f.end + 2] for f in fast.detect(text)] == ["Vreltmann l", "Vreltmann's"]


def test_one_letter_away_is_a_near_miss(fast: Detector) -> None:
    text = "Mr Vreltmann left. Then Vreltman and Vreltmaan and Veltrmamm came."
    bands = {text[f.start : f.end]: f.band for f in fast.detect(text)}
    assert bands == {
        "Vreltmann": Band.HIGH, "Vreltman": Band.NEAR_MISS, "Vreltmaan": Band.NEAR_MISS,
    }  # fmt: skip


def test_common_word_as_surname_is_not_spread_in_lower_case() -> None:
    index = NameIndex()
    index.add("Anna Young", 0.9)
    text = "The young man met Young and Anna Young."
    hits = [(text[h.start : h.end], h.confidence) for h in index.find(text, lower_case_words([text]))]
    assert hits == [("Young", 0.35), ("Anna Young", 0.9)]


def test_doubtful_single_word_is_not_spread() -> None:
    index = NameIndex()
    index.add("Gateshead", 0.4)
    assert not index


def test_spread_is_never_surer_than_its_source() -> None:
    index = NameIndex()
    index.add("Hakuna Mata", 0.62)
    assert {h.confidence for h in index.find("Hakuna Mata, Mata", frozenset())} <= {0.62}


def test_words_parted_by_a_blank_line_are_two() -> None:
    index = NameIndex()
    index.add("Oskar Vreltmann", 0.9)
    text = "Oskar\n\nVreltmann"
    assert [text[h.start : h.end] for h in index.find(text, frozenset())] == ["Oskar", "Vreltmann"]


def test_explanation_says_what_was_matched_without_the_name(fast: Detector) -> None:
    findings = fast.detect("Mr Oskar Vreltmann left. Vreltmann ran.")
    spread = [f for f in findings if f.detector == "propagation"]
    assert [f.explanation for f in spread] == [
        "Propagation: the surname of a person found elsewhere in the document"
    ]


FORMS_PREVIEWED = [
    ("Oskar Vreltmann", "the full name", False),
    ("VRELTMANN, Oskar", "surname and given name", False),
    ("O. Vreltmann", "initial and surname", False),
    ("Vreltmann", "the surname", False),
    ("Oskar\nVreltmann", "the full name", False),
    ("Vreltman", "one letter away from a name", True),
    ("Vretlmann", "one letter away from a name", True),
    ("Wreltmann", "one letter away from a name", True),
]


@pytest.mark.parametrize(("written", "form", "near_miss"), FORMS_PREVIEWED)
def test_preview_names_the_form_of_each_place(written: str, form: str, near_miss: bool) -> None:
    text = f"zq {written}'s zq"
    [place] = name_places("Oskar Vreltmann", [Segment("p1", "none"), Segment("p2", text)])
    assert (place.segment, text[place.start : place.end]) == ("p2", written)
    assert (place.form, place.near_miss) == (form, near_miss)


def test_preview_counts_and_leaves_out_exceptions() -> None:
    segments = [Segment("p", "Oskar Vreltmann, Oskar and Vreltmann. The Oskar of the year.")]
    assert len(name_places("Vreltmann, Oskar", segments)) == 4
    left = name_places("Vreltmann, Oskar", segments, exceptions=["OSKAR"])
    assert [segments[0].text[p.start : p.end] for p in left] == ["Oskar Vreltmann", "Vreltmann"]


def test_names_known_in_the_case_are_found_and_the_finding_says_so(fast: Detector) -> None:
    text = "zq Vreltmann zq"
    assert fast.detect_segments([Segment("p", text)]) == []
    [one] = fast.detect_segments([Segment("p", text)], known=["Oskar Vreltmann"])
    assert (one.detector, text[one.start : one.end]) == ("propagation", "Vreltmann")
    assert one.explanation == "Propagation: the surname of a person found in another document of the case"


def test_names_of_machines_are_not_spread() -> None:
    index = NameIndex()
    index.add("smtp.example.org", 0.9)
    assert not index


@pytest.mark.parametrize(
    ("marked", "expected"),
    [({}, True), ({"p": [(3, 12)]}, False), ({"p": [(40, 44)]}, True), ({"q": [(3, 12)]}, True)],
)
def test_a_document_wants_another_scan_where_a_known_name_has_no_finding(marked: dict, expected: bool) -> None:
    segments = [Segment("p", "zq Vreltmann zq, and nothing beside it at all.")]
    assert names_unmarked(["Oskar Vreltmann"], segments, marked) is expected


def test_without_names_nothing_wants_another_scan() -> None:
    assert not names_unmarked([], [Segment("p", "zq Vreltmann zq")], {})
    assert not names_unmarked(["smtp.example.org"], [Segment("p", "smtp.example.org")], {})
