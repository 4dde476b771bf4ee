"""The set of hiding places through the whole job: nothing of the secret is left, the sentence beside it is."""

import json
import re

import pdf_places
import pypdfium2
import pytest
from leaks import find_leaks

from redactor import verification
from redactor.formats.pdf import read, write_redacted
from redactor.model import (
    AreaOperation,
    Expectations,
    Outcome,
    Plan,
    Rect,
    RemovedText,
    SpanOperation,
)
from redactor.text import find_literals
from redactor.workflow.exporting import second_plans

SECRET, KEPT = pdf_places.SECRET, pdf_places.KEPT
EVERY = [*pdf_places.PLACES, *pdf_places.RAW]


def made(name):
    return (pdf_places.RAW[name](), None) if name in pdf_places.RAW else pdf_places.built(name)


def squeezed(text):
    return re.sub(r"[\s-]", "", text).lower()


def texts(data):
    document = pypdfium2.PdfDocument(data)
    found = [squeezed(page.get_textpage().get_text_range()) for page in document]
    document.close()
    return found


def redacted(data, box):
    """Do what the workflow does: the term's spans with hidden length, the box as an area, and the second tries."""
    document = read(data, "x.pdf")
    spans = [
        SpanOperation(s.address, start, end, "[REMOVED]", hide_length=True)
        for s in document.segments
        if s.page and not s.removed_always
        for start, end, _ in find_literals(s.text, [SECRET])
    ]
    areas = (AreaOperation("", 1, Rect(*box)),) if box else ()
    plan = Plan(spans=tuple(spans), areas=areas, terms=(SECRET,))
    written = write_redacted(data, "x.pdf", plan)
    results = checked(written, data, len(document.pages))
    for again in second_plans(plan, results, document):
        written = write_redacted(data, "x.pdf", again)
        results = checked(written, data, len(document.pages))
        if not any(result.outcome is Outcome.FAIL for result in results):
            break
    return written, [result for result in results if result.outcome is Outcome.FAIL]


def checked(written, data, pages):
    expected = Expectations(removed=(RemovedText(SECRET),), page_count=pages, labels=(), boxes=written.boxes)
    return verification.verify(written.data, "x.pdf", expected, original=data)


@pytest.mark.parametrize("name", EVERY)
def test_nothing_of_the_secret_is_left_and_the_sentence_stays(name):
    data, box = made(name)
    written, failures = redacted(data, box)
    assert failures == []
    assert find_leaks(written.data, "x.pdf", [SECRET]) == []
    assert not any(squeezed(SECRET) in text for text in texts(written.data))
    assert squeezed(KEPT) in texts(written.data)[0]


PICTURES = [name for name in EVERY if ("picture" in name or name == "stencil") and made(name)[1]]


@pytest.mark.parametrize("name", PICTURES)
def test_pixels_below_the_box_are_gone_from_the_picture_itself(name):
    data, box = made(name)
    written, _ = redacted(data, box)
    document = pypdfium2.PdfDocument(written.data)
    for item in document[0].get_objects(filter=[pypdfium2.raw.FPDF_PAGEOBJ_IMAGE]):
        picture = item.get_bitmap(render=True).to_pil().convert("L")
        assert len(picture.getcolors(256) or ()) <= 3
    document.close()


def test_the_command_line_empties_places_told_by_term_and_box(redactor, tmp_path):
    terms = tmp_path / "terms.txt"
    terms.write_text(SECRET)
    for name in ("text", "page turned by 90", "JPEG picture"):
        data, box = made(name)
        source, boxes = tmp_path / "a.pdf", tmp_path / "boxes.json"
        source.write_bytes(data)
        boxes.write_text(json.dumps([{"page": 1, "rect": box}]))
        done = redactor(
            "redact", source, "-o", tmp_path, "--accept", "none", "--terms", terms, "--boxes", boxes,
            "--acknowledge-unread",
        )  # fmt: skip
        assert done.returncode == 0, done.stderr
        result = (tmp_path / "a_redacted.pdf").read_bytes()
        assert find_leaks(result, "x.pdf", [SECRET]) == []
        assert squeezed(KEPT) in texts(result)[0]
