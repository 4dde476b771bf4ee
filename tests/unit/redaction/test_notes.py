from redactor.model import Document, Finding, Note, NotePlace, Page, Rect, Segment
from redactor.model.finding import Band
from redactor.redaction import Decision, build_plan
from redactor.redaction.notes import covers_page, sheet_lines

TEXT = "Report by Ann Smith of the depot"


def document(media_type="application/pdf"):
    segment = Segment("page/1", TEXT, page=1)
    return Document("a", "", media_type, "0", 1, segments=(segment,), pages=(Page(1, 100, 200),))


def plan(notes, code="(b)(6)"):
    finding = Finding("page/1", 10, 19, "PERSON", "d", "r", 1.0, Band.HIGH, "")
    return build_plan(document(), [Decision(finding, code=code)], notes=notes)


def test_note_says_number_code_and_amount_and_every_form_is_a_label():
    planned = plan(NotePlace.MARGIN)
    (span,) = planned.plan.spans
    assert span.note == Note(1, "(b)(6), 2 words")
    assert {"[1]", "(b)(6), 2 words", "[1] (b)(6), 2 words"} <= set(planned.expectations.labels)


def test_without_a_place_there_are_no_notes():
    (span,) = plan(NotePlace.NONE).plan.spans
    assert span.note.text == ""


def test_note_that_would_say_a_listed_term_is_neutral():
    planned = build_plan(document(), [], notes=NotePlace.LEGEND, terms=["2 words", "Ann Smith"])
    assert all("2 words" not in span.note.text for span in planned.plan.spans)
    assert planned.plan.spans


def test_whole_page_is_a_sheet_in_a_pdf_alone():
    rim = Rect(0.5, 0.5, 99.5, 199.5)
    assert covers_page(document(), "", 1, rim)
    assert not covers_page(document(), "", 1, Rect(0, 0, 100, 150))
    assert not covers_page(document("image/png"), "", 1, rim)


def test_sheet_says_page_codes_and_amount_once():
    assert sheet_lines(3, ["(b)(5)", "", "(b)(5)"], []) == (
        "Page 3 withheld in full", "(b)(5)", "Amount withheld: 1 page",
    )  # fmt: skip
