"""Lists: always redact, never redact, whole page; literals, similar texts and RE2 patterns, over any length."""

from __future__ import annotations

import pytest

from redactor.detection import Detector
from redactor.detection.lists import Lists
from redactor.model import Band, ListEntry, ListKind, Segment

ALWAYS, NEVER, PAGE = ListKind.ALWAYS, ListKind.NEVER, ListKind.WHOLE_PAGE


def found(detector: Detector, text: str, *entries: ListEntry) -> list[tuple[str, str, Band]]:
    findings = detector.detect_segments([Segment("p", text)], lists=entries)
    return [(f.entity_type, text[f.start : f.end], f.band) for f in findings]


LITERALS = [
    "Blue Harbour",
    "blue\nharbour",
    "BLUE  HARBOUR",
    "Blue Har\u00adbour",
    "Bl\u200bue Harbour",
    "Blue Har-\nbour",
]


@pytest.mark.parametrize("text", LITERALS, ids=map(ascii, LITERALS))
def test_literal_is_found_in_any_dress(fast: Detector, text: str) -> None:
    assert found(fast, f"an {text} x", ListEntry(ALWAYS, text="Blue Harbour")) == [("LIST_TERM", text, Band.HIGH)]


def test_literal_is_a_whole_word_unless_told_otherwise(fast: Detector) -> None:
    assert found(fast, "an annual plan", ListEntry(ALWAYS, text="ann")) == []
    inside = ListEntry(ALWAYS, text="ann", part_of_word=True)
    assert found(fast, "an annual plan", inside) == [("LIST_TERM", "ann", Band.HIGH)]


@pytest.mark.parametrize("written", ["Xqovrel Vrelt", "Xqovrel Vrlet", "Xqovrell Vrelt", "Xqo vrel Vrelt"])
def test_similar_text_is_found_within_the_limit(fast: Detector, written: str) -> None:
    entry = ListEntry(ALWAYS, text="Xqovrel Vrelt", entity_type="PERSON", fuzzy=80)
    assert ("PERSON", written) in [f[:2] for f in found(fast, f"it was {written} there", entry)]


def test_text_below_the_limit_is_not_similar(fast: Detector) -> None:
    entry = ListEntry(ALWAYS, text="Xqovrel Vrelt", fuzzy=90)
    assert found(fast, "it was xqavral vralt there", entry) == []


def test_pattern_finds_also_what_is_disguised(fast: Detector) -> None:
    entry = ListEntry(ALWAYS, regex=r"HB-\d{4}", entity_type="REFERENCE_NUMBER")
    text = "see HB-1234 and HB\u20111\u200b235 there"
    assert [v for _, v, _ in found(fast, text, entry)] == ["HB-1234", "HB\u20111\u200b235"]


def test_listed_term_inside_a_finding_makes_it_sure(fast: Detector) -> None:
    text = "She lives at 12 Oak Street, Springfield, IL 62704."
    [one] = fast.detect_segments([Segment("p", text)], lists=[ListEntry(ALWAYS, text="Springfield")])
    assert (one.entity_type, one.detector, one.band, one.confidence) == ("ADDRESS", "list", Band.HIGH, 1.0)


def test_listed_term_inside_a_suggestion_is_no_suggestion(balanced: Detector) -> None:
    text = "He works for Acme Widgets Ltd in town."
    findings = balanced.detect_segments([Segment("p", text)], lists=[ListEntry(ALWAYS, text="Widgets")])
    listed = [f for f in findings if f.start <= text.index("Widgets") < f.end]
    assert [(f.detector, f.band) for f in listed] == [("list", Band.HIGH)]


REQUESTER = ListEntry(NEVER, text="Oskar Vreltmann", entity_type="PERSON", reason="the requester")
FORMS = ["Oskar Vreltmann", "VRELTMANN, Oskar", "O. Vreltmann", "Vreltmann", "Oskar"]


@pytest.mark.parametrize("form", FORMS)
def test_the_requester_is_left_in_every_form_of_the_name(fast: Detector, form: str) -> None:
    text = f"Name: Oskar Vreltmann\nThen came {form} again."
    assert [v for _, v, _ in found(fast, text, REQUESTER)] == []
    assert found(fast, text) != []


def test_surname_that_another_person_has_too_is_not_left(fast: Detector) -> None:
    text = "Name: Oskar Vreltmann\nName: Maria Vreltmann\nThen Vreltmann and Oskar left."
    assert [v for _, v, _ in found(fast, text, REQUESTER)] == ["Maria Vreltmann", "Vreltmann"]


def test_longer_name_that_begins_like_the_requester_s_is_not_left(fast: Detector) -> None:
    text = "Name: Oskar Vreltmann Junkers\n"
    assert [v for _, v, _ in found(fast, text, REQUESTER)] == ["Oskar Vreltmann Junkers"]


def test_official_is_left_only_in_the_role(fast: Detector) -> None:
    text = "The Minister, Maria Garcia, spoke. A private letter of Maria Garcia was read."
    entry = ListEntry(NEVER, text="Maria Garcia", near=("Minister",))
    [one] = [f for f in fast.detect_segments([Segment("p", text)], lists=[entry]) if f.entity_type == "PERSON"]
    assert one.start == text.rindex("Maria")


def test_never_may_be_a_pattern_or_similar_and_is_held_to_its_kind(fast: Detector) -> None:
    text = "Mail office@example.org or jane@example.org; call (202) 555-0143."
    own = ListEntry(NEVER, regex=r"office@.*", entity_type="EMAIL_ADDRESS")
    assert [v for _, v, _ in found(fast, text, own)] == ["jane@example.org", "(202) 555-0143"]
    phone = ListEntry(NEVER, text="(202) 555-0143", entity_type="EMAIL_ADDRESS")
    assert len(found(fast, text, phone)) == 3
    near = ListEntry(NEVER, text="(202) 555-0144", fuzzy=90)
    assert [v for _, v, _ in found(fast, text, near)] == ["office@example.org", "jane@example.org"]


def test_always_wins_over_never(fast: Detector) -> None:
    entries = ListEntry(NEVER, regex="Maria.*"), ListEntry(ALWAYS, text="Maria Garcia")
    assert [v for _, v, _ in found(fast, "Ms Maria Garcia left", *entries)] == ["Maria Garcia"]


def test_whole_page_takes_every_segment_of_that_page_and_no_other(fast: Detector) -> None:
    segments = [
        Segment("page/1", "nothing here", page=1),
        Segment("page/2", "see Annex Zulu of it", page=2),
        Segment("annotation/1", "a note", page=2),
        Segment("attachment/1/page/2", "other file", page=2),
    ]
    findings = fast.detect_segments(segments, lists=[ListEntry(PAGE, text="Annex Zulu")])
    assert [(f.segment, f.start, f.end, f.entity_type) for f in findings] == [
        ("page/2", 0, 20, "WHOLE_PAGE"), ("annotation/1", 0, 6, "WHOLE_PAGE"),
    ]  # fmt: skip


def test_where_there_are_no_pages_the_segment_goes(fast: Detector) -> None:
    segments = [Segment("p1", "see Annex Zulu"), Segment("p2", "plain")]
    findings = fast.detect_segments(segments, lists=[ListEntry(PAGE, text="annex zulu")])
    assert [(f.segment, f.entity_type) for f in findings] == [("p1", "WHOLE_PAGE")]


def test_lists_reach_to_the_end_of_a_long_text_and_over_its_cuts() -> None:
    term, code = "Blue Harbour", "HB-1234"
    text = "".join(f"{term} {code} {'x' * (n % 90)}\n" for n in range(3000))
    lists = Lists([ListEntry(ALWAYS, text=term), ListEntry(ALWAYS, regex=r"HB-\d{4}")])
    spans = {(h.start, h.end) for h in lists.find([Segment("p", text)])[0]}
    assert len([s for s in spans if text[slice(*s)] == term]) == 3000
    assert len([s for s in spans if text[slice(*s)] == code]) == 3000


@pytest.mark.parametrize(
    ("scope", "only", "holds"),
    [
        ("office", ("x",), True),
        ("case", (), True),
        ("case", ("harbour case",), True),
        ("case", ("other",), False),
        ("document", ("Report.PDF",), True),
        ("document", ("a" * 12,), True),
        ("document", ("a" * 11,), False),
        ("document", ("Harbour case",), False),
    ],
)
def test_scope(scope: str, only: tuple[str, ...], holds: bool) -> None:
    from redactor.model import ListScope

    entry = ListEntry(ALWAYS, text="x", scope=ListScope(scope), only=only)
    assert entry.holds_for(("report.pdf", "a" * 64), ("Harbour case", "id")) is holds
