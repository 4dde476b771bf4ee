"""RTF: tokens, code pages, Unicode, what is kept and what is left out, damage and limits."""

from __future__ import annotations

import io

import pytest
from PIL import Image

from redactor.errors import DamagedFileError, LimitError
from redactor.formats.rtf import escape, read, write_redacted
from redactor.model import Appearance, Plan, SpanOperation


def rtf(body: str) -> bytes:
    return (rb"{\rtf1\ansi\ansicpg1252\deff0" + body.encode("latin-1")) + b"}"


def text_of(data: bytes) -> list[str]:
    return [segment.text for segment in read(data, "a.rtf").segments if segment.visible]


@pytest.mark.parametrize(
    ("body", "text"),
    [
        (r"Gr\'fc\'dfe", "Grüße"),
        (r"\u8364?5 and \u-10179?\u-8704?", "€5 and \U0001f600"),
        (r"{\uc2\u233\'c3\'a9t\'e9}", "été"),
        (r"{\upr{ASCII}{\*\ud{\u1071?}}}", "Я"),
        (r"{\fonttbl{\f1\fcharset204 Arial;}}\f1\'cf\'f0\'e8", "При"),
        (r"{\fonttbl{\f1\fcharset128 Gothic;}}\f1\'93\'fa\'96\'7b", "日本"),
        (r"a\~b\_c\endash d\{e\}\\", "a\u00a0b\u2011c\u2013d{e}\\"),
        ("a\\\nb", "a"),
        (r"a\tab b\line c", "a\tb\nc"),
        (r"{\v hidden}seen{\deleted gone}", "seen"),
    ],
)
def test_text_is_decoded_as_word_does(body: str, text: str) -> None:
    assert text_of(rtf(body))[0] == text
    # What was written reads the same.
    assert text_of(write_redacted(rtf(body), "a.rtf", Plan()).data)[0] == text


def test_paragraphs_cells_and_notes_are_segments_of_their_own() -> None:
    data = rtf(r"One{\footnote Below\par}\par\trowd\cellx1000 Two\cell\row Three")
    assert sorted(text_of(data)) == ["Below", "One", "Three", "Two"]


def test_a_span_over_formatting_is_cut_and_labelled_once() -> None:
    data = rtf(r"Seen by {\b Ada} Quill at noon\par Next")
    span = SpanOperation("rtf#p1", 8, 17, "[PERSON]")
    written = write_redacted(data, "a.rtf", Plan(spans=(span,), appearance=Appearance.LABEL))
    assert written.extension == ".rtf"
    assert text_of(written.data) == ["Seen by [PERSON] at noon", "Next"]
    assert b"\\b " in written.data


def test_formatting_stays_and_words_that_nobody_knows_go() -> None:
    written = write_redacted(rtf(r"\qc\fs48\inventedword77 Title\par\pard\li720 text"), "a.rtf", Plan()).data
    assert b"\\qc \\fs48 Title" in written
    assert b"inventedword" not in written


def test_long_numbers_are_no_formatting() -> None:
    assert b"2025550143" not in write_redacted(rtf(r"\fs2025550143 x"), "a.rtf", Plan()).data


def test_page_numbers_stay_alive_and_links_keep_their_target() -> None:
    page = r"{\field{\*\fldinst PAGE}{\fldrslt 7}}"
    link = r'{\field{\*\fldinst HYPERLINK "https://example.org/a"}{\fldrslt page}}'
    written = write_redacted(rtf(page + link), "a.rtf", Plan()).data
    assert b"\\fldinst PAGE" in written
    assert b'HYPERLINK "https://example.org/a"' in written
    cut = write_redacted(rtf(page + link), "a.rtf", Plan(terms=("example.org",))).data
    assert b"HYPERLINK" not in cut
    assert cut.count(b"{") == cut.count(b"}")


def test_a_picture_is_written_anew_and_its_crop_is_real() -> None:
    out = io.BytesIO()
    Image.new("RGB", (100, 50), "red").save(out, "PNG")
    crop = r"\picwgoal2000\pichgoal1000\piccropl1000"
    written = write_redacted(rtf(rf"{{\pict\pngblip{crop} {out.getvalue().hex()}}}"), "a.rtf", Plan()).data
    hexed = written[written.index(b"89504e47") :].split(b"}")[0]
    with Image.open(io.BytesIO(bytes.fromhex(hexed.decode()))) as picture:
        assert picture.size == (50, 50)
    assert b"\\picwgoal1000" in written
    assert b"piccrop" not in written


def test_pictures_of_other_kinds_are_left_out_and_said_so() -> None:
    document = read(rtf(r"{\pict\wmetafile8 010009000003}"), "a.rtf")
    assert [area.withheld for area in document.unread] == [True]


@pytest.mark.parametrize("data", [b"{\\rtf1 never closed", b"no rtf", b"{\\rtf1 a\\"])
def test_damage_is_refused(data: bytes) -> None:
    with pytest.raises(DamagedFileError):
        read(data, "a.rtf")


def test_deep_nesting_is_refused() -> None:
    with pytest.raises(LimitError):
        read(rtf("{" * 5000 + "}" * 5000), "a.rtf")


def test_binary_data_is_not_taken_for_text() -> None:
    assert text_of(rtf("{\\pict\\wmetafile8\\bin5 }}{{\\}after")) == ["after"]


def test_everything_is_written_in_ascii() -> None:
    assert escape("Zoë {1} 😀\t") == "Zo\\u235? \\{1\\} \\u-10179?\\u-8704?\\tab "
