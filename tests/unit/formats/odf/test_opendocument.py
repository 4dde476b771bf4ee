"""OpenDocument: addresses, mixed text, formulas, repeated cells, limits, and what the package looks like."""

# ruff: noqa: E501  (XML reads best as it would stand in the file)

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable

import pytest

from redactor.errors import DamagedFileError, EncryptedFileError, LimitError, UnsupportedFormatError
from redactor.formats import identify
from redactor.formats.odf import read, write_redacted
from redactor.model import Appearance, Plan, SpanOperation

Make = Callable[..., bytes]
Content = Callable[[bytes], str]
SHEET = '<table:table table:name="Rota">{}</table:table>'


def cell(text: str, more: str = "") -> str:
    return f'<table:table-cell office:value-type="string" {more}><text:p>{text}</text:p></table:table-cell>'


def row(*cells: str) -> str:
    return f"<table:table-row>{''.join(cells)}</table:table-row>"


def plain(xml: str) -> str:
    return re.sub(r"<[^>]*>", "", xml).strip("\n")


def test_text_over_spans_spaces_and_tabs_is_one_segment(odt: Make, content: Content) -> None:
    data = odt('<text:p>Seen by A<text:span>da</text:span><text:s text:c="2"/>Quill<text:tab/>at noon</text:p>')
    (segment,) = read(data, "a.odt").segments
    assert segment.text == "Seen by Ada  Quill\tat noon"
    span = SpanOperation(segment.address, 8, 18, "[PERSON]")
    written = write_redacted(data, "a.odt", Plan(spans=(span,), appearance=Appearance.LABEL))
    assert plain(content(written.data)) == "Seen by [PERSON]at noon"
    assert "<text:tab/>" in content(written.data)


def test_unknown_elements_in_a_paragraph_leave_their_text(odt: Make, content: Content) -> None:
    data = odt('<text:p>a <new:thing xmlns:new="urn:new" note="secret">kept</new:thing> b</text:p>')
    assert plain(content(write_redacted(data, "a.odt", Plan()).data)) == "a kept b"
    assert "secret" not in content(write_redacted(data, "a.odt", Plan()).data)


def test_a_note_has_a_segment_of_its_own(odt: Make) -> None:
    note = '<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>Below</text:p></text:note-body></text:note>'
    segments = read(odt(f"<text:p>Above{note} and on</text:p>"), "a.odt").segments
    assert [(s.kind.value, s.text) for s in segments if s.kind.value != "body" or "Above" in s.text][:2] == [
        ("body", "Above and on"),
        ("note", "Below"),
    ]


def test_a_formula_stays_while_nothing_it_looks_at_is_gone(ods: Make, content: Content) -> None:
    formula = cell("3", 'table:formula="of:=SUM([.A1:.A2])"')
    data = ods(SHEET.format(row(cell("1")) + row(cell("Quill")) + row(cell("9")) + row(formula)))
    assert "of:=SUM([.A1:.A2])" in content(write_redacted(data, "a.ods", Plan()).data)
    assert "of:=SUM([.A1:.A2])" in content(write_redacted(data, "a.ods", Plan(terms=("9",))).data)
    assert "SUM" not in content(write_redacted(data, "a.ods", Plan(terms=("Quill",))).data)


def test_a_formula_that_looks_elsewhere_becomes_its_value(ods: Make, content: Content) -> None:
    outside = cell("7", "table:formula=\"of:=['file:///home/ada/b.ods'#$Rota.A1]\"")
    written = content(write_redacted(ods(SHEET.format(row(outside))), "a.ods", Plan()).data)
    assert "7" in plain(written)
    assert "ada" not in written


def test_a_stored_number_goes_with_the_text_that_shows_it(ods: Make, content: Content) -> None:
    number = '<table:table-cell office:value-type="float" office:value="2025550143"><text:p>2.03E+09</text:p></table:table-cell>'
    written = content(write_redacted(ods(SHEET.format(row(number))), "a.ods", Plan(terms=("2025550143",))).data)
    assert "2025550143" not in written
    assert "2.03E+09" not in written


def test_cells_have_the_address_that_a_person_sees(ods: Make) -> None:
    data = ods(SHEET.format(row('<table:table-cell table:number-columns-repeated="3"/>', cell("here"))))
    assert read(data, "a.ods").segments[-1].address == "sheet/Rota!D1"


def test_a_bomb_of_repeated_cells_is_not_unfolded(ods: Make) -> None:
    many = 'table:number-columns-repeated="999999999"'
    rows = f'<table:table-row table:number-rows-repeated="999999999">{cell("Quill", many)}</table:table-row>'
    written = write_redacted(ods(SHEET.format(rows)), "a.ods", Plan(terms=("Quill",)))
    assert len(written.data) < 10_000


def test_a_bomb_of_spaces_is_refused(odt: Make) -> None:
    with pytest.raises(LimitError):
        read(odt('<text:p>a<text:s text:c="2000000000"/>b</text:p>'), "a.odt")


def test_a_flat_file_becomes_a_package(flat: bytes, content: Content) -> None:
    assert identify(flat, "a.fodt").key == "odt"
    written = write_redacted(flat, "a.fodt", Plan(terms=("Ada Quill",)))
    assert written.extension == ".odt"
    assert plain(content(written.data)) == "Kept words of █████"
    with zipfile.ZipFile(io.BytesIO(written.data)) as archive:
        assert archive.namelist() == ["mimetype", "content.xml", "styles.xml", "META-INF/manifest.xml"]
        assert archive.infolist()[0].compress_type == zipfile.ZIP_STORED


def test_names_of_styles_are_exchanged_everywhere(odt: Make, content: Content) -> None:
    style = '<style:style style:name="Quill_20_style" style:family="paragraph"/>'
    data = odt('<text:p text:style-name="Quill_20_style">x</text:p>', automatic=style)
    written = content(write_redacted(data, "a.odt", Plan()).data)
    (defined,) = re.findall(r'style:name="([^"]*)"', written)
    assert f'text:style-name="{defined}"' in written
    assert "Quill" not in written


def test_a_chart_keeps_no_copy_of_a_cut_cell(ods: Make) -> None:
    chart = (
        f'<office:document-content {_names()}><office:body><office:chart><chart:chart chart:class="chart:bar">'
        "<chart:title><text:p>Quill by month</text:p></chart:title><chart:plot-area/>"
        f'<table:table table:name="local-table"><table:table-rows>{row(cell("Quill"), cell("12"))}</table:table-rows>'
        "</table:table></chart:chart></office:chart></office:body></office:document-content>"
    )
    frame = '<table:shapes><draw:frame><draw:object xlink:href="./Object 1"/></draw:frame></table:shapes>'
    data = ods(SHEET.format(frame + row(cell("Quill"), cell("12"))), parts={"Object 1/content.xml": chart})
    places = {s.text: s.address for s in read(data, "a.ods").segments}
    span = SpanOperation("sheet/Rota!B1", 0, 2, "[NUMBER]")
    written = write_redacted(data, "a.ods", Plan(spans=(span,), terms=("Quill",)))
    with zipfile.ZipFile(io.BytesIO(written.data)) as archive:
        kept = archive.read("Object 1/content.xml").decode()
    assert places["Quill by month"].startswith("object/1#p")
    assert "Quill" not in kept
    assert "12" not in plain(kept)
    assert "by month" in kept


def _names() -> str:
    return " ".join(
        f'xmlns:{p}="urn:oasis:names:tc:opendocument:xmlns:{p}:1.0"' for p in ("office", "chart", "text", "table")
    )


@pytest.mark.parametrize(
    ("parts", "error"),
    [
        ({"META-INF/manifest.xml": "<m><encryption-data/></m>"}, EncryptedFileError),
        ({"content.xml": "<a/>"}, DamagedFileError),
        ({"content.xml": "<!DOCTYPE a><a/>"}, DamagedFileError),
        ({"content.xml": "<a>"}, DamagedFileError),
    ],
)
def test_what_can_not_be_read_is_refused(odt: Make, parts: dict[str, str], error: type[Exception]) -> None:
    with pytest.raises(error):
        read(odt("", parts=parts), "a.odt")


def test_drawings_are_refused_by_name(odt: Make) -> None:
    data = odt("").replace(b"office:text", b"office:draw")
    with pytest.raises((UnsupportedFormatError, DamagedFileError)):
        read(data, "a.odg")
