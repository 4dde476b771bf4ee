"""What text each mark covers: the ground of release by audience, where a missed line is a leak."""

from __future__ import annotations

from redactor.markings import read_document
from redactor.markings.extents import Cover, extents, has_portions
from redactor.model import Document, Segment, SegmentKind

TEXT = """SECRET//NOFORN

Memorandum for the harbour office

Subject: (U) Report on the depot

1. (S//NF) The convoy reached the harbour. It has
two lines of text.

   It goes on here without a mark.

2. Background

a. (U) Nothing here. (S) But this sentence is secret. (U) And this is not.

| (S//NF) cell one | (U) cell two |

- (S) bullet one
- (U) bullet two

SECRET//NOFORN
\fSECRET//NOFORN

(S) Goes on
here.

SECRET//NOFORN
\fSECRET//NOFORN

and ends after the page.

Classified By: J. Doe
Derived From: Multiple Sources
Declassify On: 20401231

SECRET//NOFORN
"""


def document(*segments: Segment) -> Document:
    return Document("x.txt", "", "text/plain", "0" * 64, 1, segments=segments)


def covered(made: Document) -> list[tuple[str, str, str]]:
    texts = {segment.address: segment.text for segment in made.segments}
    return [
        (extent.cover.value, extent.marking.canonical, texts[extent.segment][extent.start : extent.end])
        for extent in extents(made, read_document(made))
    ]


def test_a_text_is_cut_at_its_marks() -> None:
    assert covered(document(Segment("body", TEXT))) == [
        ("marked", "(U)", "Report on the depot"),
        ("marked", "(S//NF)", "The convoy reached the harbour. It has\ntwo lines of text."),
        ("follows", "(S//NF)", "It goes on here without a mark."),
        ("marked", "(U)", "Nothing here."),
        ("marked", "(S)", "But this sentence is secret."),
        ("marked", "(U)", "And this is not."),
        ("marked", "(S//NF)", "cell one"),
        ("marked", "(U)", "cell two"),
        ("marked", "(S)", "bullet one"),
        ("marked", "(U)", "bullet two"),
        ("marked", "(S)", "Goes on\nhere."),
        ("follows", "(S)", "and ends after the page."),
    ]


def test_paragraphs_of_their_own_follow_the_mark_before_them() -> None:
    made = document(
        Segment("p1", "SECRET"),
        Segment("p2", "(S) The crates came from the depot in the north."),
        Segment("p3", "They were opened at night by two men."),
        Segment("p4", "Next steps"),
        Segment("p5", "(U) None."),
    )
    assert covered(made) == [
        ("marked", "(S)", "The crates came from the depot in the north."),
        ("follows", "(S)", "They were opened at night by two men."),
        ("marked", "(U)", "None."),
    ]


def test_a_table_cell_speaks_for_itself_alone() -> None:
    made = document(
        Segment("p1", "(U) Overview of the week."),
        Segment("c1", "(S) twelve crates", SegmentKind.TABLE_CELL),
        Segment("c2", "(U) one guard", SegmentKind.TABLE_CELL),
        Segment("p2", "(U) End."),
    )
    assert [entry[1:] for entry in covered(made)] == [
        ("(U)", "Overview of the week."),
        ("(S)", "twelve crates"),
        ("(U)", "one guard"),
        ("(U)", "End."),
    ]


def table(*rows: tuple[str, ...]) -> Document:
    cells = [text for row in rows for text in row]
    made = [Segment(f"c{n}", text, SegmentKind.TABLE_CELL) for n, text in enumerate(cells)]
    return document(Segment("p0", "(U) Overview of the week."), *made, Segment("p9", "(U) End."))


def in_table(made: Document) -> list[tuple[str, str]]:
    return [entry[1:] for entry in covered(made)][1:-1]


def test_a_column_of_marks_speaks_for_its_rows() -> None:
    rows = (("12 crates", "north"), ("one guard", "gate"), ("two boats", "quay"))
    marks = ("(S)", "(U)", "(S//NF)")
    expected = [(mark, text) for mark, row in zip(marks, rows, strict=True) for text in row]
    first = [(mark, *row) for mark, row in zip(marks, rows, strict=True)]
    last = [(*row, mark) for mark, row in zip(marks, rows, strict=True)]
    middle = [(row[0], mark, row[1]) for mark, row in zip(marks, rows, strict=True)]
    for made in (first, last, middle):
        assert in_table(table(*made)) == expected
        # A row of heads follows what stands before the table, and shifts nothing.
        heads = ("Head one", "Head two", "Head three")
        assert [entry for entry in in_table(table(heads, *made)) if "Head" not in entry[1]] == expected


def test_a_table_drawn_with_signs() -> None:
    first = "SECRET\n\n| (U) | one guard | gate |\n| (S) | 12 crates | north |\n| (U) | end | of it |\n\nSECRET\n"
    assert covered(document(Segment("body", first))) == [
        ("marked", "(U)", "one guard | gate"),
        ("marked", "(S)", "12 crates | north"),
        ("marked", "(U)", "end | of it"),
    ]
    last = "SECRET\n\n| one guard | (U) |\n| 12 crates | (S) |\n| end of it | (U) |\n\nSECRET\n"
    assert ("marked", "(S)", "12 crates") in covered(document(Segment("body", last)))
    assert ("marked", "(U)", "one guard") in covered(document(Segment("body", last)))


def test_an_irregular_table_takes_the_marks_on_both_sides() -> None:
    made = table(("(U)", "one guard"), ("(S)", "12 crates", "north"), ("(U)", "gate"))
    assert in_table(made) == [
        ("(U)", "one guard"), ("(S)", "one guard"), ("(S)", "12 crates"), ("(U)", "12 crates"), ("(S)", "north"),
        ("(U)", "north"), ("(U)", "gate"),
    ]  # fmt: skip


def test_footnotes_speak_for_themselves() -> None:
    made = document(
        Segment("p1", "(U) Seen by all."),
        Segment("n1", "(S) The source is in the north.", SegmentKind.NOTE),
        Segment("h1", "(C) Draft of the office", SegmentKind.HEADER_FOOTER),
    )
    assert [entry[1:] for entry in covered(made)] == [
        ("(U)", "Seen by all."),
        ("(S)", "The source is in the north."),
        ("(C)", "Draft of the office"),
    ]


def test_long_text_before_the_first_mark_is_the_banners() -> None:
    prose = "The convoy left the harbour at dawn and reached the depot in the evening of the same day."
    made = document(
        Segment("body", f"SECRET\n\nHarbour office\n\n{prose}\n\n(U) Nothing.\n\n(S) Much.\n\nSECRET\n")
    )
    assert covered(made)[0] == ("banner", "SECRET", prose)
    assert len(covered(made)) == 3


def test_a_mark_that_closes_a_title_covers_the_title() -> None:
    made = document(
        Segment("body", "SECRET\n\nDeliveries at the depot (S)\n\n(U) Nothing here.\n\n(S) Much here.\n\nSECRET\n")
    )
    assert covered(made)[0] == ("marked", "(S)", "Deliveries at the depot")


def test_a_text_without_portions_has_no_extents() -> None:
    made = document(Segment("body", "SECRET\n\nThe convoy left the harbour at dawn, as was agreed.\n\nSECRET\n"))
    assert covered(made) == []
    assert not has_portions(made, read_document(made))


def test_a_mark_in_a_subject_speaks_for_the_whole_line() -> None:
    for text, rest in (
        ("(S//NF) Convoy to Vellmar", "Convoy to Vellmar"),
        ("RE: Convoy to Vellmar (S//NF)", "Convoy to Vellmar"),
        ("SECRET//NOFORN: Convoy to Vellmar", ": Convoy to Vellmar"),
    ):
        header = Segment("header/Subject", text, SegmentKind.MAIL_HEADER)
        assert [entry[2] for entry in covered(document(header))] == [rest]
    inside = document(Segment("body", "SECRET\n\nSubject: (S//NF) Convoy to Vellmar\n\n(U) Text.\n\nSECRET\n"))
    assert [entry[1:] for entry in covered(inside)] == [("(S//NF)", "Convoy to Vellmar"), ("(U)", "Text.")]


def test_what_is_never_carried_over_is_left_out() -> None:
    made = document(
        Segment("p1", "(U) Seen."),
        Segment("p2", "(S) Comment.", SegmentKind.COMMENT, removed_always=True),
        Segment("p3", "(S) Hidden.", SegmentKind.HIDDEN_TEXT, removed_always=True),
    )
    assert [entry[2] for entry in covered(made)] == ["Seen."]
    assert Cover.MARKED.value == "marked"
