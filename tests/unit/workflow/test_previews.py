"""Pages before text: a preview is looked at and searched, and is no part of the case."""

import io

import pytest
from reportlab.pdfgen.canvas import Canvas

from redactor.errors import DamagedFileError
from redactor.model import Band, Document, Finding, MarkingReport, Segment
from redactor.workflow.scanning import scan_document
from redactor.workflow.searching import Query, QueryKind


def make_pdf(pages):
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=(300, 200))
    for number in range(1, pages + 1):
        canvas.drawString(20, 100, f"Page {number} is by Ada Example.")
        canvas.showPage()
    canvas.save()
    return out.getvalue()


@pytest.fixture
def long_pdf(tmp_path):
    path = tmp_path / "long.pdf"
    path.write_bytes(make_pdf(45))
    return path


def test_a_preview_has_pages_that_can_be_drawn_and_no_text(bench, long_pdf):
    preview = bench.preview(long_pdf)
    document = preview.document
    assert ([(p.width, p.height) for p in document.pages], document.segments) == ([(300.0, 200.0)] * 45, ())
    pixels = bench.render(preview.doc_id, "", 3, 1.0, 0, 0, 300, 200)
    assert len(set(pixels)) > 2
    assert preview.doc_id not in bench.documents
    assert preview.doc_id not in bench.case.state.documents


def test_text_comes_in_steps_that_are_what_is_read_at_last(bench, long_pdf):
    bench.preview(long_pdf)
    told = []
    opened = bench.open(long_pdf, told.append)
    assert [len(step.document.segments) for step in told] == [20, 40]
    assert all(len(step.document.pages) == 45 for step in told)
    assert opened.document.segments[:40] == told[-1].document.segments
    assert [s.address for s in opened.document.segments[:45]] == [f"page/{n}" for n in range(1, 46)]


def test_what_is_read_so_far_can_be_searched(bench, long_pdf):
    doc_id = bench.preview(long_pdf).doc_id
    counts = []

    def look(_step):
        found = bench.find(Query(QueryKind.TEXT, "Ada Example"), {doc_id})
        everywhere = bench.find(Query(QueryKind.TEXT, "Ada Example"))
        counts.append((len(found.places), len(everywhere.places)))

    bench.open(long_pdf, look)
    assert counts == [(20, 0), (40, 0)]
    assert len(bench.find(Query(QueryKind.TEXT, "Ada Example"), {doc_id}).places) == 45


def test_an_open_file_and_other_kinds_have_no_preview(bench, long_pdf, note):
    bench.open(long_pdf)
    assert bench.preview(long_pdf) is None
    assert bench.preview(note) is None


def test_reading_that_is_ended_leaves_nothing_behind(bench, long_pdf):
    doc_id = bench.preview(long_pdf).doc_id

    def stop(_step):
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        bench.open(long_pdf, stop)
    assert doc_id not in bench.case.state.documents
    assert bench.find(Query(QueryKind.TEXT, "Ada Example"), {doc_id}).places == ()
    assert bench.open(long_pdf).doc_id == doc_id


def test_a_damaged_file_is_refused_by_both(bench, tmp_path):
    path = tmp_path / "broken.pdf"
    path.write_bytes(b"%PDF-1.7\nnothing more")
    with pytest.raises(DamagedFileError):
        bench.preview(path)
    with pytest.raises(DamagedFileError):
        bench.open(path)


class Analysis:
    """Finds the first three characters of each segment."""

    def detect(self, document, **_options):
        made = [
            Finding(s.address, 0, 3, "OTHER", "rules", "r", 0.9, Band.HIGH, "Made.")
            for s in document.all_segments()
        ]
        return tuple(made), None

    def markings(self, _document, _schemes):
        return MarkingReport(rollup=None, state="unknown"), ()


def scan(pages, characters):
    segments = tuple(Segment(f"page/{n}", "x" * characters, page=n) for n in range(1, pages + 1))
    early = []
    result = scan_document(Document("", "", "", "", 0, segments), Analysis(), None, early=early.append)
    return [found.segment for step in early for found in step], [found.segment for found in result.findings]


def test_the_first_pages_of_a_long_document_are_searched_first():
    early, found = scan(pages=400, characters=2_000)
    assert early == [f"page/{n}" for n in range(1, 21)]
    assert found == [f"page/{n}" for n in range(1, 401)]


def test_a_short_document_is_searched_once():
    assert scan(pages=20, characters=2_000)[0] == []


def test_early_findings_do_not_count_as_a_scan_and_vanish_when_they_are_none(bench, note):
    opened = bench.open(note)
    first = [Finding("line/1", 0, 3, "OTHER", "rules", "r", 0.9, Band.HIGH, "Made.")]
    bench.case.record_findings(opened.doc_id, first, finished=False)
    state = bench.case.state.documents[opened.doc_id]
    assert (len(state.findings), state.scanned) == (1, False)
    bench.case.record_findings(opened.doc_id, [])
    assert (len(state.findings), state.scanned) == (0, True)
