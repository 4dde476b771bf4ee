"""Presentations: addresses, what is cut, what is dropped, and that python-pptx opens what was written."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable

import pytest
from pptx import Presentation
from pptx.util import Inches

from redactor.errors import DamagedFileError, UnsupportedFormatError, UsageError
from redactor.formats.pptx import read, write_redacted
from redactor.model import Appearance, Plan, SpanOperation


def make(change: Callable[[object, object], object] = lambda _p, _s: None) -> bytes:
    presentation = Presentation()
    slide = presentation.slides.add_slide(presentation.slide_layouts[5])
    slide.shapes.title.text = "Harbour report"
    box = slide.shapes.add_textbox(Inches(1), Inches(2), Inches(6), Inches(1)).text_frame
    box.text = "Seen by "
    for text in ("Ada ", "Quill"):
        box.paragraphs[0].add_run().text = text
    change(presentation, slide)
    out = io.BytesIO()
    presentation.save(out)
    return out.getvalue()


def texts(data: bytes) -> list[str]:
    return [shape.text_frame.text for slide in Presentation(io.BytesIO(data)).slides for shape in slide.shapes]


def test_paragraphs_have_the_address_of_their_slide() -> None:
    seen = {s.address: s.text for s in read(make(), "a.pptx").segments if s.visible}
    assert seen["slide/1#p1"] == "Harbour report"
    assert seen["slide/1#p2"] == "Seen by Ada Quill"


def test_a_span_over_several_runs_is_cut_and_labelled_once() -> None:
    span = SpanOperation("slide/1#p2", 8, 17, "[PERSON]")
    written = write_redacted(make(), "a.pptx", Plan(spans=(span,), appearance=Appearance.LABEL))
    assert written.extension == ".pptx"
    assert texts(written.data) == ["Harbour report", "Seen by [PERSON]"]


def test_terms_are_cut_wherever_they_stand() -> None:
    written = write_redacted(make(), "a.pptx", Plan(terms=("ada quill", "Harbour")))
    assert texts(written.data) == ["█████ report", "Seen by █████"]


def test_numbers_of_slides_stay_when_one_before_is_hidden() -> None:
    def hide_first(presentation: object, slide: object) -> None:
        second = presentation.slides.add_slide(presentation.slide_layouts[5])  # type: ignore[attr-defined]
        second.shapes.title.text = "Second"
        slide._element.set("show", "0")  # type: ignore[attr-defined]

    data = make(hide_first)
    by_address = {s.address: s for s in read(data, "a.pptx").segments}
    assert by_address["slide/2#p1"].text == "Second"
    assert by_address["hidden-slide/1"].removed_always
    assert texts(write_redacted(data, "a.pptx", Plan()).data) == ["Second"]


def test_only_layouts_in_use_come_along() -> None:
    with zipfile.ZipFile(io.BytesIO(write_redacted(make(), "a.pptx", Plan()).data)) as archive:
        layouts = [n for n in archive.namelist() if n.startswith("ppt/slideLayouts/slideLayout")]
    assert layouts == ["ppt/slideLayouts/slideLayout6.xml"]


def test_a_presentation_without_slides_is_a_template() -> None:
    out = io.BytesIO()
    Presentation().save(out)
    assert len(Presentation(io.BytesIO(write_redacted(out.getvalue(), "a.potx", Plan()).data)).slides) == 0


def test_a_group_beside_the_slide_is_taken_out_with_all_in_it() -> None:
    def add_group(_presentation: object, slide: object) -> None:
        group = slide.shapes.add_group_shape()  # type: ignore[attr-defined]
        group.shapes.add_textbox(Inches(1), Inches(1), Inches(1), Inches(1)).text_frame.text = "Hidden words"
        group.left = Inches(-30)

    document = read(make(add_group), "a.pptx")
    assert [s.text for s in document.segments if s.address.startswith("off-slide/")] == ["Hidden words"]


def test_a_plan_that_does_not_fit_is_refused() -> None:
    with pytest.raises(UsageError):
        write_redacted(make(), "a.pptx", Plan(spans=(SpanOperation("slide/9#p1", 0, 1, "x"),)))


def test_damage_is_refused() -> None:
    def without(name: str) -> bytes:
        out = io.BytesIO()
        with zipfile.ZipFile(io.BytesIO(make())) as archive, zipfile.ZipFile(out, "w") as target:
            for member in archive.namelist():
                if member != name:
                    target.writestr(member, archive.read(member))
        return out.getvalue()

    with pytest.raises(DamagedFileError):
        read(without("ppt/slides/slide1.xml"), "a.pptx")
    with pytest.raises((DamagedFileError, UnsupportedFormatError)):
        read(without("ppt/presentation.xml"), "a.pptx")
