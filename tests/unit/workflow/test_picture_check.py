from redactor.model import Document, Outcome, Segment, SegmentKind
from redactor.workflow.picture_check import check_pictures


def pictures(*texts):
    segments = tuple(
        Segment(f"page/{n}/image", text, SegmentKind.IMAGE_TEXT, page=n) for n, text in enumerate(texts, 1)
    )
    return Document("x.pdf", "", "application/pdf", "0", 1, segments)


def test_a_term_that_can_still_be_read_fails_at_its_place():
    (result,) = check_pictures(pictures("nothing", "signed ADA\nEXAMPLE"), ("Ada Example", "Other"))
    assert (result.outcome, result.location) == (Outcome.FAIL, "page/2/image")
    assert "ada" not in result.detail.lower()


def test_text_outside_of_pictures_is_not_this_checks_business():
    document = Document("x", "", "text/plain", "0", 1, (Segment("body", "Ada Example"),))
    (result,) = check_pictures(document, ("Ada Example",))
    assert result.outcome is Outcome.PASS
