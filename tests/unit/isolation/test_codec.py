import pytest

from redactor.errors import EncryptedFileError, RedactorError, UsageError, WorkerError
from redactor.isolation import codec
from redactor.model import (
    AreaOperation,
    Band,
    Document,
    Finding,
    GlyphBoxes,
    Page,
    Plan,
    Rect,
    Segment,
    SegmentKind,
    SpanOperation,
    UnreadArea,
    WrittenFile,
)


@pytest.fixture
def family():
    boxes = GlyphBoxes.pack([Rect(1, 2, 3, 4), None, Rect(5, 6, 7, 8)])
    child = Document(
        "b", "attachment/1", "image/png", "22", 2, unread=(UnreadArea("attachment/1/page/1", "x", 1),)
    )
    segments = (
        Segment("page/1", "aäb", page=1, boxes=boxes),
        Segment("property/x", "y", SegmentKind.PROPERTY, False),
    )
    return Document("a", "", "application/pdf", "11", 1, segments, (Page(1, 595.3, 842.0),), (child,), (), ("w",))


def test_a_family_survives_the_trip(family):
    assert codec.load_document(codec.dump_document(family)) == family


def test_a_lone_surrogate_becomes_one_other_character(family):
    odd = Document("a", "", "text/plain", "1", 1, (Segment("body", "x\ud800y"),))
    assert codec.load_document(codec.dump_document(odd)).segments[0].text == "x?y"


def test_boxes_that_do_not_fit_the_text_are_refused():
    wrong = Document("a", "", "x", "1", 1, (Segment("page/1", "abc", boxes=GlyphBoxes.pack([Rect(1, 2, 3, 4)])),))
    with pytest.raises(WorkerError, match="checks"):
        codec.load_document(codec.dump_document(wrong))


@pytest.mark.parametrize("at", [0, 8, 16, 40, -1])
def test_damaged_bytes_are_refused(family, at):
    data = bytearray(codec.dump_document(family))
    data[at] ^= 0x55
    try:
        loaded = codec.load_document(bytes(data))
    except WorkerError:
        return
    # A flipped bit inside a text or a box can't be told from the truth; the shape must still be right.
    assert isinstance(loaded, Document)
    assert at not in (0, 8)


def test_more_bytes_than_announced_are_refused(family):
    with pytest.raises(WorkerError, match="checks"):
        codec.load_document(codec.dump_document(family) + b"x")


def test_plans_and_findings_survive_the_trip():
    plan = Plan(
        (SpanOperation("page/1", 1, 2, "[X]", True),), (AreaOperation("", 1, Rect(0, 0, 1, 1)),), terms=("ä",)
    )
    finding = Finding("page/1", 0, 1, "PERSON", "d", "r", 0.5, Band.HIGH, "why", 1, (Rect(0, 1, 2, 3),))
    assert codec.load(Plan, codec.dump(Plan, plan)) == plan
    assert codec.load(tuple[Finding, ...], codec.dump(tuple[Finding, ...], (finding,))) == (finding,)


def test_a_record_of_another_kind_is_refused():
    with pytest.raises(WorkerError, match="checks"):
        codec.load(Plan, b'{"spans": 3}')


def test_written_bytes_travel_beside_the_report():
    written = WrittenFile(b"\x00\xff", ".pdf", warnings=("w",))
    report, data = codec.dump_written(written)
    assert b"\xff" not in report
    assert codec.load_written(report, data) == written


@pytest.mark.parametrize("error", [UsageError("a", "b"), EncryptedFileError("It needs a password.")])
def test_an_error_keeps_its_class_sentence_and_step(error):
    again = codec.load_error(codec.dump_error(error))
    assert (type(again), again.sentence, again.next_step) == (type(error), error.sentence, error.next_step)


@pytest.mark.parametrize("words", [None, {}, {"class": "SystemExit", "sentence": "x"}, {"sentence": 3}])
def test_odd_errors_become_worker_errors(words):
    assert isinstance(codec.load_error(words), RedactorError)
    assert isinstance(codec.load_error(words), WorkerError)
