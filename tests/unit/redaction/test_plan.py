from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from redactor.cases import DrawnArea, FindingState, Status
from redactor.errors import UnsafeLayoutError, UsageError
from redactor.model import (
    Appearance,
    Band,
    Document,
    Finding,
    Rect,
    RemovedText,
    Segment,
    SegmentKind,
    SpanOperation,
)
from redactor.redaction import Decision, LabelStyle, build_plan
from redactor.text import count_folded, find_literals, fold

Make = Callable[..., Document]
Decide = Callable[..., Decision]


def remaining(planned, text: str) -> int:
    (found,) = [r.remaining for r in planned.expectations.removed if r.text == text]
    return found


def test_a_decision_becomes_a_span_with_a_label(document: Make, decide: Decide) -> None:
    doc = document("Dear Ada Example, hello.")
    planned = build_plan(doc, [decide(doc, "Ada Example")])
    assert planned.plan.spans == (SpanOperation("line/1", 5, 16, "[PERSON]"),)
    assert planned.plan.appearance is Appearance.BLACK
    assert planned.expectations.removed == (RemovedText("Ada Example", 0),)
    assert planned.expectations.page_count is None
    assert planned.expectations.labels == ("[PERSON]",)


def test_labels_with_codes(document: Make, decide: Decide) -> None:
    doc = document("Dear Ada Example, hello.")
    decision = decide(doc, "Ada Example", code="(b)(6)")
    labels = [build_plan(doc, [decision], label_style=style).plan.spans[0].label for style in LabelStyle]
    assert labels == ["[PERSON]", "[(b)(6)]", "[PERSON (b)(6)]"]


def test_what_the_case_holds_can_be_planned(document: Make, decide: Decide) -> None:
    doc = document("Dear Ada Example, hello.", pages=1)
    state = FindingState(decide(doc, "Ada").finding, Status.ACCEPTED, "(b)(6)", kind="ALIAS", decided_by="officer")
    area = DrawnArea(
        "area-1", "", 1, Rect(0, 0, 10, 10), "(b)(3)", author="officer", at="2026-01-02T03:04:05.678Z"
    )
    planned = build_plan(doc, [state], [area])
    assert [item.kind for item in planned.decided] == ["ALIAS", "AREA"]
    assert [item.decided_by for item in planned.decided] == ["officer", "officer"]


def test_options_reach_the_plan(document: Make, decide: Decide) -> None:
    doc = document("x", pages=3)
    planned = build_plan(doc, [], appearance=Appearance.LABEL, flatten=True, terms=("Ada", "Ada", " "))
    assert (planned.plan.appearance, planned.plan.flatten, planned.plan.terms) == (
        Appearance.LABEL,
        True,
        ("Ada",),
    )
    assert planned.expectations.page_count == 3


def test_length_hiding_by_kind_and_for_all(document: Make, decide: Decide) -> None:
    doc = document("Ada Example 219-09-9999 secretword")
    decisions = [decide(doc, "Ada Example"), decide(doc, "219-09-9999", "US_SSN")]

    def hidden(value: object) -> list[bool]:
        spans = build_plan(doc, decisions, length_hiding=value, terms=["secretword"]).plan.spans  # type: ignore[arg-type]
        return [span.hide_length for span in spans]

    assert hidden(("PERSON",)) == [True, False, True]
    assert hidden(True) == [True, True, True]
    assert hidden(False) == hidden(()) == [False, False, False]


def test_overlapping_spans_are_one_operation_and_two_entries(document: Make, decide: Decide) -> None:
    doc = document("Write to ada@example.org today.")
    decisions = [decide(doc, "ada@example.org", "EMAIL_ADDRESS", code="(b)(6)"), decide(doc, "ada", "PERSON")]
    planned = build_plan(doc, decisions, length_hiding=("PERSON",))
    assert planned.plan.spans == (SpanOperation("line/1", 9, 24, "[EMAIL_ADDRESS, PERSON (b)(6)]", True),)
    assert {item.text for item in planned.decided} == {"ada@example.org", "ada"}


def test_spans_that_only_touch_stay_two(document: Make, decide: Decide) -> None:
    doc = document("AdaExample")
    planned = build_plan(doc, [decide(doc, "Ada"), decide(doc, "Example")])
    assert [(s.start, s.end) for s in planned.plan.spans] == [(0, 3), (3, 10)]


@given(st.lists(st.tuples(st.integers(0, 30), st.integers(1, 9)), max_size=12))
def test_operations_never_overlap_and_cover_each_decision(places: list[tuple[int, int]]) -> None:
    text = "abcdefghij" * 4
    doc = Document("x", "", "text/plain", "0" * 64, 1, (Segment("line/1", text),))
    decisions = [
        Decision(Finding("line/1", start, start + size, "PERSON", "d", "r", 1.0, Band.HIGH, "."))
        for start, size in places
    ]
    planned = build_plan(doc, decisions)
    spans = planned.plan.spans
    assert all(left.end <= right.start for left, right in pairwise(spans))
    for start, size in places:
        assert planned.covers("line/1", start, start + size)
    touched = {i for start, size in places for i in range(start, start + size)}
    assert sum(s.end - s.start for s in spans) == len(touched)
    assert [item.number for item in planned.decided] == list(range(1, len(places) + 1))


def test_a_span_takes_the_whole_of_a_composed_character(document: Make) -> None:
    text = "Andre\u0301 x"
    doc = document(text)
    finding = Finding("line/1", 0, 5, "PERSON", "d", "r", 1.0, Band.HIGH, ".")
    planned = build_plan(doc, [Decision(finding)])
    assert (planned.plan.spans[0].start, planned.plan.spans[0].end) == (0, 6)
    assert planned.decided[0].text == "Andre\u0301"


def test_what_is_never_carried_over_needs_no_operation_and_counts_as_removed(
    document: Make, decide: Decide
) -> None:
    hidden = Segment("property/author", "Ada Example", SegmentKind.PROPERTY, False, True, label="Author")
    doc = document("Nothing here.", hidden)
    planned = build_plan(doc, [decide(doc, "Ada Example", code="(b)(6)")])
    assert planned.plan.spans == ()
    assert planned.expectations.removed == (RemovedText("Ada Example", 0),)
    (item,) = planned.decided
    assert (item.method, item.place, item.address) == ("remove_object", "Author", "property/author")


def test_words_read_in_a_picture_become_padded_areas(document: Make, page_segment, decide: Decide) -> None:
    segment = page_segment("To Ada\nExample", 2, SegmentKind.IMAGE_TEXT, "attachment/1")
    child = document(segment, pages=2, part="attachment/1")
    doc = document("mail", children=[child])
    planned = build_plan(doc, [decide(doc, "Ada\nExample", code="(b)(6)")])
    assert planned.plan.spans == ()
    first, second = planned.plan.areas
    assert (first.part, first.page, first.rect) == ("attachment/1", 2, Rect(128.5, 98.5, 161.5, 111.5))
    assert (second.part, second.page, second.rect) == ("attachment/1", 2, Rect(98.5, 118.5, 171.5, 131.5))
    assert first.label == "[PERSON (b)(6)]"
    assert planned.decided[0].method == "remove_pixels"
    # The other file of the family gets none of it.
    assert planned.plan.for_part("attachment/1").areas[0].part == ""


def test_a_word_in_a_picture_without_a_place_is_refused(document: Make, decide: Decide) -> None:
    doc = document(Segment("ocr/1", "Ada", SegmentKind.IMAGE_TEXT, page=1), pages=1)
    with pytest.raises(UnsafeLayoutError, match="no place"):
        build_plan(doc, [decide(doc, "Ada")])


@pytest.mark.parametrize(
    ("address", "start", "end"), [("line/9", 0, 1), ("line/1", 2, 9), ("line/1", 3, 3), ("line/1", -1, 2)]
)
def test_a_decision_on_a_place_that_is_not_there_is_refused(
    document: Make, address: str, start: int, end: int
) -> None:
    decision = Decision(Finding(address, start, end, "PERSON", "d", "r", 1.0, Band.HIGH, "."))
    with pytest.raises(UnsafeLayoutError, match="not in the document"):
        build_plan(document("abcd"), [decision])


def test_methods_by_kind_of_file(document: Make, page_segment, decide: Decide) -> None:
    doc = document(
        "Ada wrote.",
        children=[document(page_segment("Bob wrote.", part="attachment/1"), pages=1, part="attachment/1")],
    )
    planned = build_plan(doc, [decide(doc, "Bob"), decide(doc, "Ada")])
    assert [(i.number, i.text, i.method, i.page) for i in planned.decided] == [
        (1, "Ada", "replace", None),
        (2, "Bob", "remove_text", 1),
    ]


def test_amounts(document: Make, decide: Decide) -> None:
    doc = document("Write to Ada  Maria Example.")
    (item,) = build_plan(doc, [decide(doc, "Ada  Maria Example")]).decided
    assert (item.chars, item.words) == (18, 3)
    assert "Ada" not in repr(item)


# Drawn areas


def test_an_area_removes_what_lies_below(document: Make, page_segment) -> None:
    doc = document(page_segment("Dear Ada\nExample of 12 Main Road"), pages=1)
    area = DrawnArea("area-1", "", 1, Rect(145, 95, 300, 112), "(b)(6)", author="officer", at="then")
    planned = build_plan(doc, [], [area])
    (operation,) = planned.plan.areas
    assert (operation.rect, operation.label) == (area.rect, "[REDACTED (b)(6)]")
    (item,) = planned.decided
    assert (item.item_id, item.kind, item.text, item.page, item.address) == ("area-1", "AREA", "Ada", 1, "page/1")
    assert (item.decided_by, item.decided_at, item.method) == ("officer", "then", "remove_pixels")
    assert planned.covers("page/1", 5, 8)
    assert not planned.covers("page/1", 4, 9)
    assert planned.expectations.removed == ()  # three letters at an edge are no text to search for


def test_lines_below_an_area_are_looked_for_one_by_one(document: Make, page_segment) -> None:
    doc = document(page_segment("Ada Maria\nExample"), page_segment("Ada Maria stays.", 2), pages=2)
    planned = build_plan(doc, [], [DrawnArea("area-1", "", 1, Rect(90, 90, 400, 200))])
    assert planned.expectations.removed == (RemovedText("Ada Maria", 1), RemovedText("Example", 0))
    assert planned.decided[0].text == "Ada Maria\nExample"


def test_a_glyph_that_is_only_grazed_is_not_expected_to_go(document: Make, page_segment) -> None:
    doc = document(page_segment("Examples"), pages=1)
    planned = build_plan(doc, [], [DrawnArea("area-1", "", 1, Rect(100, 90, 174, 115))])
    assert planned.decided[0].text == "Example"


def test_an_area_with_words_of_its_own(document: Make) -> None:
    planned = build_plan(document(pages=1), [], [DrawnArea("area-1", "", 1, Rect(0, 0, 9, 9), label="[face]")])
    assert planned.plan.areas[0].label == "[face]"
    assert planned.expectations.labels == ("[face]",)
    assert (planned.decided[0].chars, planned.expectations.removed) == (0, ())


def test_words_of_a_picture_below_an_area_do_not_count_twice(document: Make, page_segment) -> None:
    shown, read = page_segment("Ada Example"), page_segment("Ada Example", kind=SegmentKind.IMAGE_TEXT)
    area = DrawnArea("area-1", "", 1, Rect(90, 90, 400, 200))
    assert build_plan(document(shown, read, pages=1), [], [area]).decided[0].text == "Ada Example"
    assert build_plan(document(read, pages=1), [], [area]).decided[0].text == "Ada Example"


@pytest.mark.parametrize(("part", "page"), [("", 2), ("", 0), ("attachment/1", 1)])
def test_an_area_on_no_page_is_refused(document: Make, part: str, page: int) -> None:
    with pytest.raises(UsageError, match="does not have"):
        build_plan(document("x", pages=1), [], [DrawnArea("area-1", part, page, Rect(0, 0, 9, 9))])


def test_an_area_in_a_file_without_pages_is_refused(document: Make) -> None:
    with pytest.raises(UsageError):
        build_plan(document("x"), [], [DrawnArea("area-1", "", 1, Rect(0, 0, 9, 9))])


# What may remain


def test_occurrences_that_stay_are_counted(document: Make, decide: Decide) -> None:
    doc = document("Ada went. ADA  came.", "Adages: ádá.")
    planned = build_plan(doc, [decide(doc, "Ada")])
    assert remaining(planned, "Ada") == 3  # ADA, Adages and ádá


def test_the_same_text_removed_twice_is_asked_for_once(document: Make, decide: Decide) -> None:
    doc = document("Ada Example and ADA\u00a0 EXAMPLE")
    planned = build_plan(doc, [decide(doc, "Ada Example"), decide(doc, "ADA\u00a0 EXAMPLE")])
    assert planned.expectations.removed == (RemovedText("Ada Example", 0),)


def test_texts_beside_a_cut_do_not_join(document: Make, decide: Decide) -> None:
    doc = document("AdXXXa and Ada")
    planned = build_plan(doc, [decide(doc, "XXX", "CODE"), decide(doc, "Ada")])
    assert remaining(planned, "Ada") == 0


def test_hidden_and_picture_texts_do_not_count_as_staying(document: Make, page_segment, decide: Decide) -> None:
    comment = Segment("comment/1", "Ada", SegmentKind.COMMENT, False, True)
    picture = page_segment("Ada", kind=SegmentKind.IMAGE_TEXT)
    doc = document("Ada left.", comment, picture, pages=1)
    assert remaining(build_plan(doc, [decide(doc, "Ada")]), "Ada") == 0


def test_signs_alone_are_not_looked_for(document: Make, decide: Decide) -> None:
    doc = document("a -- b")
    planned = build_plan(doc, [decide(doc, "--", "DASH")])
    assert len(planned.plan.spans) == 1
    assert planned.expectations.removed == ()


@given(
    st.lists(st.sampled_from(["Ada", "Bob", " ", "\n", "é", "x", "ADA", "\u200b", "-"]), max_size=40), st.data()
)
def test_remaining_is_what_can_be_read_after_the_cuts(words: list[str], data: st.DataObject) -> None:
    text = "".join(words)
    doc = Document("x", "", "text/plain", "0" * 64, 1, (Segment("line/1", text), Segment("line/2", "ada bob")))
    hits = [(start, end) for start, end, _ in find_literals(text, ["Ada", "Bob"])]
    chosen = data.draw(st.lists(st.sampled_from(hits), unique=True)) if hits else []
    decisions = [Decision(Finding("line/1", a, b, "PERSON", "d", "r", 1.0, Band.HIGH, ".")) for a, b in chosen]
    planned = build_plan(doc, decisions)
    left = text
    for span in reversed(planned.plan.spans):
        left = left[: span.start] + "\u2588" + left[span.end :]
    for item in planned.expectations.removed:
        needle = fold(item.text).text.strip()
        counted = count_folded(fold(left).text, needle) + count_folded("ada bob", needle)
        assert counted == item.remaining


# Terms


def test_terms_go_wherever_they_stand(document: Make, page_segment, decide: Decide) -> None:
    hidden = Segment("property/author", "ADA EXAMPLE", SegmentKind.PROPERTY, False, True)
    picture = page_segment("by Ada Example", kind=SegmentKind.IMAGE_TEXT)
    doc = document("Ada-\nExample: áda example!", hidden, picture, pages=1)
    planned = build_plan(doc, [], terms=["Ada Example"])
    assert [(s.address, s.start, s.end) for s in planned.plan.spans] == [("line/1", 0, 12), ("line/1", 14, 25)]
    assert len(planned.plan.areas) == 1
    assert planned.expectations.removed == (RemovedText("Ada Example", 0), RemovedText("Ada-\nExample", 0))
    assert {item.kind for item in planned.decided} == {"LISTED_TERM"}
    assert {item.decided_by_rule for item in planned.decided} == {"listed term"}
    assert [item.method for item in planned.decided] == [
        "remove_text",
        "remove_text",
        "remove_object",
        "remove_pixels",
    ]


def test_a_term_over_a_line_end_is_found(document: Make) -> None:
    planned = build_plan(document("Call Ada\n  Example, or Exam-\nple."), [], terms=["Ada Example", "example"])
    assert [(s.start, s.end) for s in planned.plan.spans] == [(5, 18), (23, 32)]


def test_a_term_that_a_decision_covers_is_logged_once(document: Make, decide: Decide) -> None:
    doc = document("Dear Ada Example, dear Ada.")
    planned = build_plan(doc, [decide(doc, "Ada Example")], terms=["Ada"])
    assert [(item.kind, item.text) for item in planned.decided] == [
        ("PERSON", "Ada Example"),
        ("LISTED_TERM", "Ada"),
    ]
    assert remaining(planned, "Ada") == 0


def test_a_label_never_says_a_listed_term(document: Make, decide: Decide) -> None:
    doc = document("Dear Ada, person of note. (b)(6)")
    planned = build_plan(doc, [decide(doc, "Ada", code="(b)(6)")], terms=["Person", "redacted"])
    assert {span.label for span in planned.plan.spans} == {"[■■■]"}


def test_many_terms_in_a_long_text_take_little_time(document: Make) -> None:
    doc = document(*["The quick brown fox of Example Street walks by the river again. " * 40] * 50)
    terms = [f"Surname{n} Firstname{n}" for n in range(300)]
    planned = build_plan(doc, [], terms=[*terms, "river"])
    assert len(planned.decided) == 2000
