"""Losses that nobody asked for."""

from __future__ import annotations

import io
from collections.abc import Callable

import pikepdf
import pypdfium2
import pytest
from PIL import Image

from redactor.model import Expectations, Outcome, PaintedBox, Rect, RemovedText
from redactor.verification import verify

Edit = Callable[..., bytes]
WORDS, PIXELS = "no other words lost", "no other pixels changed"


def _compare(
    original: bytes, data: bytes, name: str, removed: tuple[str, ...] = (), boxes: tuple[PaintedBox, ...] = ()
) -> dict[str, Outcome]:
    expectations = Expectations(removed=tuple(RemovedText(t) for t in removed), boxes=boxes)
    results = verify(data, name, expectations, original)
    worst: dict[str, Outcome] = {}
    for result in results:
        if result.check in (WORDS, PIXELS) and worst.get(result.check) is not Outcome.FAIL:
            worst[result.check] = result.outcome
    return worst


def test_same_file_loses_nothing(good_pdf: bytes, docx: Callable[..., bytes]) -> None:
    assert _compare(good_pdf, good_pdf, "report.pdf") == {WORDS: Outcome.PASS, PIXELS: Outcome.PASS}
    assert _compare(docx(), docx(), "memo.docx") == {WORDS: Outcome.PASS}


ORIGINAL = "The witness Tobias Quillfeather, aged 40, saw the crane's arm fall at nine that evening."


@pytest.mark.parametrize(
    ("after", "outcome"),
    [
        ("The witness [PERSON], aged 40, saw the crane's arm fall at nine that evening.", Outcome.PASS),
        (
            "The witness \u2588\u2588\u2588\u2588\u2588 saw the crane's arm fall at nine that evening.",
            Outcome.NEEDS_ACKNOWLEDGEMENT,
        ),
        ("The witness [PERSON].", Outcome.FAIL),
        ("", Outcome.FAIL),
    ],
)
def test_words_of_a_text(after: str, outcome: Outcome) -> None:
    removed = ("Tobias Quillfeather",)
    assert _compare(ORIGINAL.encode(), after.encode(), "a.txt", removed) == {WORDS: outcome}


def test_word_that_touched_a_removed_text_is_explained() -> None:
    assert _compare(b"Quillfeathers' boat", b"[PERSON] boat", "a.txt", ("Quillfeather",)) == {WORDS: Outcome.PASS}


def test_other_word_breaks_are_no_loss() -> None:
    assert _compare(b"data base of the harbour", b"database of the harbour", "a.txt") == {WORDS: Outcome.PASS}


def test_hidden_content_of_the_original_is_no_loss(docx: Callable[..., bytes]) -> None:
    deleted = "<w:r><w:delText>many deleted words of a former draft</w:delText></w:r>"
    hidden = f'<w:p><w:del w:id="1" w:author="a">{deleted}</w:del></w:p>'
    comments = {"word/comments.xml": "<c><p><t>a long remark of somebody about it</t></p></c>"}
    assert _compare(docx(hidden, comments), docx(), "memo.docx") == {WORDS: Outcome.PASS}


def test_hidden_run_of_the_original_is_no_loss(docx: Callable[..., bytes]) -> None:
    hidden = "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>five words nobody could see</w:t></w:r></w:p>"
    shown = hidden.replace("<w:vanish/>", '<w:vanish w:val="0"/>')
    assert _compare(docx(hidden), docx(), "memo.docx") == {WORDS: Outcome.PASS}
    assert _compare(docx(shown), docx(), "memo.docx") == {WORDS: Outcome.FAIL}


def test_lost_paragraph_fails(docx: Callable[..., bytes]) -> None:
    body = "<w:p><w:r><w:t>Four words too many.</w:t></w:r></w:p>"
    assert _compare(docx(body), docx(), "memo.docx") == {WORDS: Outcome.FAIL}


def test_lost_cell_and_hidden_row(xlsx: Callable[..., bytes]) -> None:
    def row(hidden: str) -> str:
        text = "the night shift of the harbour"
        return f'<row r="2" {hidden}><c r="A2" t="inlineStr"><is><t>{text}</t></is></c></row>'

    assert _compare(xlsx(row("")), xlsx(), "rota.xlsx") == {WORDS: Outcome.FAIL}
    assert _compare(xlsx(row('hidden="1"')), xlsx(), "rota.xlsx") == {WORDS: Outcome.PASS}


def test_page_whose_text_is_gone_fails(good_pdf: bytes, edit_pdf: Edit) -> None:
    def empty(pdf: pikepdf.Pdf) -> None:
        pdf.pages[1].Contents = pdf.make_stream(b"q Q")

    assert _compare(good_pdf, edit_pdf(empty), "report.pdf")[WORDS] is Outcome.FAIL


def test_page_that_is_gone_fails(good_pdf: bytes, edit_pdf: Edit) -> None:
    def drop(pdf: pikepdf.Pdf) -> None:
        del pdf.pages[1]

    assert _compare(good_pdf, edit_pdf(drop), "report.pdf")[WORDS] is Outcome.FAIL


def test_pixels_outside_of_boxes_count(good_pdf: bytes, edit_pdf: Edit) -> None:
    def paint(pdf: pikepdf.Pdf) -> None:
        pdf.pages[0].contents_add(b"q 0 g 40 100 120 60 re f Q")

    data = edit_pdf(paint)
    assert _compare(good_pdf, data, "report.pdf")[PIXELS] is Outcome.FAIL
    box = PaintedBox("", 1, Rect(40, 140, 160, 200))
    assert _compare(good_pdf, data, "report.pdf", boxes=(box,))[PIXELS] is Outcome.PASS


def test_words_under_a_drawn_area_are_explained(good_pdf: bytes, edit_pdf: Edit) -> None:
    def remove(pdf: pikepdf.Pdf) -> None:
        old = pdf.pages[0].Contents.read_bytes()
        start = old.index(b"(The crane")
        pdf.pages[0].Contents = pdf.make_stream(old[:start] + b"()" + old[old.index(b")", start) + 1 :])

    data = edit_pdf(remove)
    assert _compare(good_pdf, data, "report.pdf")[WORDS] is Outcome.FAIL
    line = PaintedBox("", 1, Rect(35, 58, 380, 75))
    assert _compare(good_pdf, data, "report.pdf", boxes=(line,))[WORDS] is Outcome.PASS


def test_original_that_cannot_be_read_wants_a_look() -> None:
    assert _compare(b"\xd0\xcf\x11\xe0" + b"\0" * 600, b"text", "a.msg") == {WORDS: Outcome.NEEDS_ACKNOWLEDGEMENT}


def _drawn(content: bytes, picture: Image.Image | None = None, share: float = 1.0) -> bytes:
    """A page of 200 by 100 points, with a picture on that share of its width and height."""
    pdf = pikepdf.new()
    page = pdf.add_blank_page(page_size=(200, 100))
    page.Resources = pikepdf.Dictionary(
        Font=pikepdf.Dictionary(F1=pikepdf.Dictionary(
            Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type1, BaseFont=pikepdf.Name.Helvetica
        ))
    )  # fmt: skip
    if picture is not None:
        image = pdf.make_stream(picture.convert("L").tobytes())
        image.Type, image.Subtype = pikepdf.Name.XObject, pikepdf.Name.Image
        image.Width, image.Height = picture.size
        image.BitsPerComponent, image.ColorSpace = 8, pikepdf.Name.DeviceGray
        page.Resources.XObject = pikepdf.Dictionary(Im0=image)
        content = b"q %f 0 0 %f 0 0 cm /Im0 Do Q " % (200 * share, 100 * share) + content
    page.Contents = pdf.make_stream(content)
    out = io.BytesIO()
    pdf.save(out)
    return out.getvalue()


def _seen(data: bytes, scale: float) -> Image.Image:
    document = pypdfium2.PdfDocument(data)
    picture: Image.Image = document[0].render(scale=scale).to_pil()
    document.close()
    return picture


SENTENCE = b"BT /F1 9 Tf 10 60 Td (Seven lamps stood along the harbour wall) Tj ET"
LABEL = b" BT /F1 6 Tf 10 20 Td ([PERSON]) Tj ET"


def _page_results(data: bytes, *labels: str, original: bytes = b"") -> dict[str, Outcome]:
    expectations = Expectations(removed=(), labels=labels)
    results = verify(data, "a.pdf", expectations, original or _drawn(SENTENCE))
    return {result.check: result.outcome for result in results if result.check in (WORDS, PIXELS)}


def test_page_that_became_a_picture_may_carry_labels_alone() -> None:
    picture = _seen(_drawn(SENTENCE), 200 / 72)
    assert _page_results(_drawn(b"", picture))[WORDS] is Outcome.PASS
    assert _page_results(_drawn(LABEL, picture), "[PERSON]")[WORDS] is Outcome.PASS
    assert _page_results(_drawn(LABEL, picture))[WORDS] is Outcome.FAIL
    assert _page_results(_drawn(b"", picture, share=0.5))[WORDS] is Outcome.FAIL


def test_hairlines_in_a_picture_of_the_page_are_no_change() -> None:
    grid = b"0 w " + b" ".join(b"%d 5 m %d 95 l" % (x, x) for x in range(6, 196, 5)) + b" S"
    fewer = b"0 w " + b" ".join(b"%d 5 m %d 95 l" % (x, x) for x in range(6, 196, 10)) + b" S"
    original = _drawn(grid)
    assert _page_results(_drawn(b"", _seen(original, 200 / 72)), original=original)[PIXELS] is Outcome.PASS
    assert _page_results(_drawn(b"", Image.new("L", (556, 278), 255)), original=original)[PIXELS] is Outcome.FAIL
    assert _page_results(_drawn(b"", _seen(_drawn(fewer), 200 / 72)), original=original)[PIXELS] is Outcome.FAIL
