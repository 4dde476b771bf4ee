"""What is struck through is read back as such, from our stamps and from other programs' files."""

from __future__ import annotations

import io
from collections.abc import Callable

import pytest
from reportlab.pdfgen.canvas import Canvas

from redactor import formats
from redactor.formats.stamp import stamp
from redactor.model import Segment, StampPlan, Stroke

PARAGRAPH = (
    '<w:p><w:r><w:rPr>{0}</w:rPr><w:t xml:space="preserve">(S//NF) </w:t></w:r><w:r><w:t>Text.</w:t></w:r></w:p>'
)


def struck_texts(segment: Segment) -> list[str]:
    return [segment.text[start:end] for start, end in segment.struck]


@pytest.mark.parametrize(
    ("properties", "struck"),
    [
        ("<w:strike/>", ["(S//NF) "]),
        ("<w:dstrike/>", ["(S//NF) "]),
        ('<w:strike w:val="true"/>', ["(S//NF) "]),
        ('<w:strike w:val="0"/>', []),
        ('<w:strike w:val="false"/>', []),
        ('<w:u w:val="single"/>', []),
    ],
)
def test_runs_of_word(docx: Callable[..., bytes], properties: str, struck: list[str]) -> None:
    document = formats.read(docx(PARAGRAPH.replace("{0}", properties)), "a.docx")
    (body,) = [segment for segment in document.segments if segment.text == "(S//NF) Text."]
    assert struck_texts(body) == struck


def page(*rules: tuple[float, float, float]) -> bytes:
    """One line of text at y = 200, and level rules (x0, x1, y) from the bottom of the page."""
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=(300, 400), invariant=True)
    canvas.setFont("Helvetica", 12)
    canvas.drawString(100, 200, "SECRET then text")
    canvas.setLineWidth(1)
    for x0, x1, y in rules:
        canvas.line(x0, y, x1, y)
    canvas.showPage()
    canvas.save()
    return out.getvalue()


@pytest.mark.parametrize(
    ("rules", "struck"),
    [
        ((), []),
        (((99, 150, 204),), ["SECRET"]),
        (((99, 150, 198),), []),
        (((99, 150, 214),), []),
        (((20, 280, 150), (20, 280, 250)), []),
    ],
)
def test_rules_through_the_text_of_a_page(
    rules: tuple[tuple[float, float, float], ...], struck: list[str]
) -> None:
    document = formats.read(page(*rules), "a.pdf")
    assert struck_texts(document.segments[0]) == struck


def test_our_own_strokes_are_read_back() -> None:
    data = page()
    segment = formats.read(data, "a.pdf").segments[0]
    rects = segment.boxes.quads(0, 6)
    marked = stamp(data, "a.pdf", StampPlan(strokes=(Stroke("page/1", 0, 6, "SECRET", 1, tuple(rects)),)))
    assert struck_texts(formats.read(marked, "a.pdf").segments[0]) == ["SECRET"]
