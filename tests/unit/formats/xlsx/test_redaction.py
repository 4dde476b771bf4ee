"""What a plan takes out of a workbook, and what stays around it."""

# ruff: noqa: E501  (XML reads best as it would stand in the file)
from __future__ import annotations

import io

import openpyxl
import pytest
from openpyxl.chart import BarChart, Reference
from openpyxl.styles import Font

from redactor.errors import DamagedFileError, EncryptedFileError, UnsupportedFormatError, UsageError
from redactor.formats.xlsx import FORMAT, read, write_redacted
from redactor.model import Appearance, Plan, SegmentKind, SpanOperation


def label(*spans: tuple[str, int, int], terms: tuple[str, ...] = ()) -> Plan:
    operations = tuple(SpanOperation(a, s, e, "[PERSON]") for a, s, e in spans)
    return Plan(operations, appearance=Appearance.LABEL, terms=terms)


def saved(book: openpyxl.Workbook) -> bytes:
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def opened(data: bytes, **options: bool) -> openpyxl.Workbook:
    return openpyxl.load_workbook(io.BytesIO(data), **options)


@pytest.fixture
def salaries() -> bytes:
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Salaries"
    sheet.append(["Name", "Pay", "Share"])
    sheet.append(["John Smith", 52000, "=B2/B4"])
    sheet.append(["Jane Roe", 61000, "=B3/B4"])
    sheet.append(["Sum", "=SUM(B2:B3)", "=A1"])
    sheet["A2"].font = Font(bold=True)
    sheet["B2"].number_format = "#,##0"
    other = book.create_sheet("Notes")
    other["A1"] = "See Smith"
    other["A2"] = "=Salaries!A3"
    return saved(book)


def test_format_is_declared() -> None:
    assert (FORMAT.key, FORMAT.extension, FORMAT.open_renderer) == ("xlsx", ".xlsx", None)


def test_cells_formulas_and_sheet_names_are_segments(salaries: bytes) -> None:
    segments = {s.address: s for s in read(salaries, "a").segments}
    assert segments["sheet-name/1"].text == "Salaries"
    assert segments["sheet/Salaries!A2"].text == "John Smith"
    assert segments["sheet/Salaries!B2"].text == "52,000"
    assert segments["sheet/Salaries!C2/formula"].text == "=B2/B4"
    assert segments["sheet/Salaries!C2/formula"].kind is SegmentKind.FORMULA
    assert not segments["sheet/Salaries!C2/formula"].visible
    assert segments["sheet/Notes!A1"].visible
    assert "sheet/Salaries!C2" not in segments  # openpyxl stores no value beside a formula


def test_a_text_cell_is_cut_and_keeps_its_looks(salaries: bytes, find) -> None:
    written = write_redacted(salaries, "a", label(("sheet/Salaries!A2", 0, 10)))
    cell = opened(written.data)["Salaries"]["A2"]
    assert (cell.value, cell.font.bold) == ("[PERSON]", True)
    assert find(written.data, "John") == []
    assert opened(written.data)["Salaries"]["B2"].number_format == "#,##0"


def test_a_number_becomes_a_text(salaries: bytes, find) -> None:
    written = write_redacted(salaries, "a", label(("sheet/Salaries!B2", 0, 6))).data
    sheet = opened(written)["Salaries"]
    assert sheet["B2"].value == "[PERSON]"
    assert find(written, "52000") == []
    assert (sheet["B3"].value, sheet["A4"].value) == (61000, "Sum")


def test_formulas_that_look_at_a_cut_cell_become_values(salaries: bytes) -> None:
    sheet = opened(write_redacted(salaries, "a", label(("sheet/Salaries!B2", 0, 6))).data)["Salaries"]
    assert sheet["C2"].value is None  # it had no stored value
    assert sheet["B4"].value is None
    assert sheet["C3"].value == "=B3/B4"
    assert sheet["C4"].value == "=A1"


def test_formulas_stay_when_nothing_is_cut(salaries: bytes) -> None:
    book = opened(write_redacted(salaries, "a", Plan()).data)
    assert book["Salaries"]["B4"].value == "=SUM(B2:B3)"
    assert book["Notes"]["A2"].value == "=Salaries!A3"


def test_a_sheets_name_is_exchanged_and_nothing_names_it_any_more(salaries: bytes, find) -> None:
    written = write_redacted(salaries, "a", label(("sheet-name/1", 0, 8))).data
    book = opened(written)
    assert book.sheetnames == ["Sheet 1", "Notes"]
    assert book["Notes"]["A2"].value is None
    assert find(written, "Salaries") == []


def test_terms_are_cut_in_every_place(salaries: bytes, find) -> None:
    written = write_redacted(salaries, "a", label(terms=("smith", "52000", "Salaries"))).data
    assert find(written, "Smith") == find(written, "52000") == find(written, "Salaries") == []
    book = opened(written)
    assert book["Notes"]["A1"].value == "See [REDACTED]"
    assert book["Sheet 1"]["B2"].value == "[REDACTED]"
    assert book["Sheet 1"]["A2"].value == "John [REDACTED]"


def test_rich_texts_keep_the_formatting_of_what_stays(build, sheet, members) -> None:
    rich = '<r><rPr><b/></rPr><t>John </t></r><r><t xml:space="preserve">Smith met </t></r><r><rPr><i/></rPr><t>Ann</t></r>'
    data = build([("S", "visible", sheet('<row r="1"><c r="A1" t="s"><v>0</v></c></row>'))], strings=[rich])
    assert [s.text for s in read(data, "a").segments] == ["S", "John Smith met Ann"]
    written = members(write_redacted(data, "a", label(("sheet/S!A1", 0, 10))).data)[
        "xl/sharedStrings.xml"
    ].decode()
    assert written.endswith(
        '<si><r><rPr><b/></rPr><t>[PERSON]</t></r><r><t xml:space="preserve"> met </t></r><r><rPr><i/></rPr><t>Ann</t></r></si></sst>'
    )


def test_kinds_of_cells(build, sheet) -> None:
    rows = (
        '<row r="1"><c r="A1"><v>1.50</v></c><c r="B1" t="b"><v>1</v></c><c r="C1" t="e"><v>#N/A</v></c>'
        '<c r="D1" t="str"><f>"a"&amp;"b"</f><v>ab</v></c><c r="E1" t="inlineStr"><is><t>in</t></is></c>'
        '<c r="F1" t="d"><v>2024-03-05</v></c><c r="G1" t="s"><v>99</v></c><c r="H1" t="s"><v>0</v></c><c r="I1" s="4"/></row>'
        "<row><c><v>7</v></c><c><v>8</v></c></row>"
    )
    data = build([("S", "visible", sheet(rows))], strings=["<t>_x0041_nn_x005F_</t>"])
    found = {s.address: s.text for s in read(data, "a").segments if s.kind is SegmentKind.TABLE_CELL}
    assert found == {
        "sheet/S!A1": "1.5",
        "sheet/S!B1": "TRUE",
        "sheet/S!C1": "#N/A",
        "sheet/S!D1": "ab",
        "sheet/S!E1": "in",
        "sheet/S!F1": "45356",
        "sheet/S!H1": "Ann_",
        "sheet/S!A2": "7",
        "sheet/S!B2": "8",
    }
    written = opened(write_redacted(data, "a", Plan()).data)["S"]
    assert [c.value for c in written[1]][:6] == [1.5, True, "#N/A", '="a"&"b"', "in", 45356]
    assert written["H1"].value == "Ann_"
    assert written["B2"].value == 8


def test_shared_formulas(build, sheet) -> None:
    rows = (
        '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" si="0" ref="B1:B3">A1*2</f><v>2</v></c></row>'
        '<row r="2"><c r="A2"><v>5</v></c><c r="B2"><f t="shared" si="0"/><v>10</v></c></row>'
        '<row r="3"><c r="A3"><v>6</v></c><c r="B3"><f t="shared" si="0"/><v>12</v></c></row>'
    )
    data = build([("S", "visible", sheet(rows))])
    assert [s.address for s in read(data, "a").segments if s.kind is SegmentKind.FORMULA] == ["sheet/S!B1/formula"]
    kept = opened(write_redacted(data, "a", Plan()).data)["S"]
    assert [kept[f"B{n}"].value for n in (1, 2, 3)] == ["=A1*2", "=A2*2", "=A3*2"]
    cut = opened(write_redacted(data, "a", label(("sheet/S!A2", 0, 1))).data)["S"]
    assert [cut[f"B{n}"].value for n in (1, 2, 3)] == ["=A1*2", 10, "=A3*2"]
    master = opened(write_redacted(data, "a", label(("sheet/S!B1/formula", 0, 2))).data)["S"]
    assert [master[f"B{n}"].value for n in (1, 2, 3)] == [2, 10, 12]


def test_a_number_that_shows_nothing_is_read_as_stored(build, sheet, find) -> None:
    styles = (
        '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts><numFmt numFmtId="164"'
        ' formatCode=";;;"/></numFmts><cellXfs><xf/><xf numFmtId="164"/></cellXfs></styleSheet>'
    )
    rows = '<row r="1"><c r="A1" s="1"><v>5550123</v></c></row>'
    data = build([("S", "visible", sheet(rows))], {"xl/styles.xml": styles}, {"st": ("styles", "styles.xml")})
    assert {s.address: s.text for s in read(data, "a").segments}["sheet/S!A1"] == "5550123"
    assert find(write_redacted(data, "a", label(("sheet/S!A1", 0, 7))).data, "5550123") == []


def test_terms_are_searched_in_stored_numbers_too(build, sheet, find) -> None:
    styles = (
        '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts><numFmt numFmtId="164"'
        ' formatCode="#,##0,&quot; thousand&quot;"/></numFmts><cellXfs><xf/><xf numFmtId="164"/></cellXfs></styleSheet>'
    )
    rows = '<row r="1"><c r="A1" s="1"><v>5550123</v></c></row>'
    data = build([("S", "visible", sheet(rows))], {"xl/styles.xml": styles}, {"st": ("styles", "styles.xml")})
    assert {s.address: s.text for s in read(data, "a").segments}["sheet/S!A1"] == "5,550 thousand"
    assert find(write_redacted(data, "a", label(terms=("5550123",))).data, "5550123") == []


def test_charts_lose_what_their_cells_lose(find) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    for row in (["who", "pay"], ["Smith", 777123], ["Roe", 5]):
        sheet.append(row)
    chart = BarChart()
    chart.add_data(Reference(sheet, min_col=2, min_row=1, max_row=3), titles_from_data=True)
    chart.set_categories(Reference(sheet, min_col=1, min_row=2, max_row=3))
    sheet.add_chart(chart, "D1")
    data = saved(book)
    cache = b'<c:strCache><c:pt idx="0"><c:v>Smith</c:v></c:pt></c:strCache>'
    members = {}
    import zipfile

    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        for name in archive.namelist():
            members[name] = archive.read(name)
    key = "xl/charts/chart1.xml"
    xml = members[key].replace(b"<c:", b"<").replace(b"</c:", b"</")
    number = b'<numCache><pt idx="0"><v>777123</v></pt><pt idx="1"><v>5</v></pt></numCache>'
    assert b"</f></numRef>" in xml
    members[key] = xml.replace(b"</f></numRef>", b"</f>" + number + b"</numRef>").replace(
        b"</f></strRef>", b"</f>" + cache.replace(b"c:", b"") + b"</strRef>"
    )
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    spans = (("sheet/Sheet!A2", 0, 5), ("sheet/Sheet!B2", 0, 6))
    written = write_redacted(out.getvalue(), "a", label(*spans)).data
    assert find(written, "Smith") == find(written, "777123") == []
    assert len(opened(written)["Sheet"]._charts) == 1
    untouched = write_redacted(out.getvalue(), "a", Plan()).data
    assert key in find(untouched, "777123")
    by_cache = [
        s.address for s in read(out.getvalue(), "a").segments if s.address.startswith(key) and s.text == "Smith"
    ]
    assert by_cache


def test_a_table_keeps_up_with_its_header_or_goes() -> None:
    from openpyxl.worksheet.table import Table

    book = openpyxl.Workbook()
    sheet = book.active
    for row in (["Smith", "Roe"], [1, 2]):
        sheet.append(row)
    sheet.add_table(Table(displayName="Staff", ref="A1:B2"))
    data = saved(book)
    one = opened(write_redacted(data, "a", label(("sheet/Sheet!A1", 0, 5))).data)["Sheet"]
    assert [c.name for c in one.tables["Table1"].tableColumns] == ["[PERSON]", "Roe"]
    both = opened(write_redacted(data, "a", label(("sheet/Sheet!A1", 0, 5), ("sheet/Sheet!B1", 0, 3))).data)[
        "Sheet"
    ]
    assert not both.tables
    assert both["A1"].value == both["B1"].value == "[PERSON]"


def test_names_links_and_headers_can_be_redacted(find) -> None:
    from openpyxl.workbook.defined_name import DefinedName

    book = openpyxl.Workbook()
    sheet = book.active
    sheet["A1"] = "kept"
    sheet["A1"].hyperlink = "mailto:john@example.org"
    sheet.oddHeader.center.text = "Smith &P"
    book.defined_names["SmithRange"] = DefinedName("SmithRange", attr_text="Sheet!$A$1")
    data = saved(book)
    found = {s.address: s.text for s in read(data, "a").segments if not s.removed_always}
    assert found["name/1"] == "SmithRange = Sheet!$A$1"
    assert found["link/1"] == "mailto:john@example.org"
    assert found["header-footer/1"] == "&CSmith &P"
    written = write_redacted(data, "a", label(("link/1", 7, 11), terms=("Smith",))).data
    assert find(written, "Smith") == find(written, "john@") == []
    result = opened(written)
    assert (result["Sheet"]["A1"].value, result["Sheet"].oddHeader.center.text) == ("kept", "[REDACTED] &P")


def test_scopes_of_names_follow_the_sheets_that_are_left(build, sheet, text_cell) -> None:
    one = sheet(f'<row r="1">{text_cell("A1", "x")}</row>')
    names = (
        '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="1">Two!$A$1</definedName>'
        '<definedName name="gone">One!$A$1</definedName></definedNames>'
    )
    data = build([("One", "hidden", one), ("Two", "visible", one)], workbook=names)
    book = opened(write_redacted(data, "a", Plan()).data)
    assert book.sheetnames == ["Two"]
    assert not book.defined_names
    assert book["Two"].print_area == "'Two'!$A$1"


def test_the_largest_sheet_costs_nothing(build, sheet, text_cell, members) -> None:
    rows = f'<row r="1">{text_cell("A1", "x")}</row><row r="1048576">{text_cell("XFD1048576", "end")}</row>'
    before = '<dimension ref="A1:XFD1048576"/><cols><col min="1" max="16384" width="9"/></cols>'
    after = '<mergeCells><mergeCell ref="B2:XFD1048570"/></mergeCells>'
    data = build([("S", "visible", sheet(rows, before, after))])
    assert [s.address for s in read(data, "a").segments] == ["sheet-name/1", "sheet/S!A1", "sheet/S!XFD1048576"]
    written = members(write_redacted(data, "a", Plan()).data)["xl/worksheets/sheet1.xml"]
    assert len(written) < 2_000
    assert b'r="XFD1048576"' in written


def test_damage_in_cells_is_survived(build, sheet) -> None:
    rows = (
        '<row r="x"><c r="??" t="zz"><v>odd</v></c></row><row r="1"><c r="A1"><v>2</v></c><c r="A1"><v>3</v></c>'
        '<c r="B9" s="-1"><v>nan</v></c></row><row r="99999999"><c r="ZZZ1"><v>4</v></c></row>'
    )
    data = build([("S", "visible", sheet(rows))])
    document = read(data, "a")
    assert len({s.address for s in document.segments}) == len(document.segments)
    assert {"odd", "2", "3", "nan", "4"} <= {s.text for s in document.segments}
    assert opened(write_redacted(data, "a", Plan()).data)["S"]["A1"].value == "odd"


@pytest.mark.parametrize("span", [("sheet/S!B1", 0, 1), ("sheet/S!A1", 0, 5), ("sheet/S!A1", 1, 1)])
def test_a_plan_that_does_not_fit_is_refused(build, sheet, text_cell, span: tuple[str, int, int]) -> None:
    data = build([("S", "visible", sheet(f'<row r="1">{text_cell("A1", "four")}</row>'))])
    with pytest.raises(UsageError):
        write_redacted(data, "a", label(span))


def test_files_that_are_refused(build, sheet, members) -> None:
    with pytest.raises(EncryptedFileError):
        read(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"), "a")
    with pytest.raises(DamagedFileError):
        read(build([("S", "visible", "<broken")]), "a")
    with pytest.raises(DamagedFileError):
        read(build([]), "a")
    with pytest.raises(DamagedFileError):
        read(build([("S", "visible", sheet("")), ("s", "visible", sheet(""))]), "a")
    with pytest.raises(UnsupportedFormatError):
        read(build([("S", "visible", sheet(""))], {"xl/workbook.xml": "<other/>"}), "a")
