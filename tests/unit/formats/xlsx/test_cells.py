"""Rows, cells, strings and hidden places of a sheet."""

# ruff: noqa: E501  (XML reads best as it would stand in the file)
from __future__ import annotations

import pytest

from redactor.formats.ooxml.inventory import Cut, Inventory
from redactor.formats.ooxml.xmlparts import parse_xml
from redactor.formats.xlsx.cells import Cell, CellStyles, RowReader, render_rows
from redactor.formats.xlsx.sheet import HiddenPlaces, reduce_sheet
from redactor.formats.xlsx.strings import EMPTY, StringTable, Text, cut_rich, decode, encode, read_shared

X = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def rows(xml: str, shared: list[Text] | None = None, styles: CellStyles | None = None) -> RowReader:
    reader = RowReader(shared or [], styles or CellStyles())
    reader.parse(f'<worksheet xmlns="{X}"><sheetData>{xml}</sheetData></worksheet>'.encode())
    return reader


def rendered(reader: RowReader, styles: int = 3) -> tuple[str, str]:
    table = StringTable()
    written = render_rows(reader.rows, table, styles)
    return written, table.to_bytes().decode()


@pytest.mark.parametrize(
    ("cell", "written"),
    [
        ('<c r="A1"><v>1.50</v></c>', '<c r="A1"><v>1.50</v></c>'),
        ('<c r="A1" s="2"/>', '<c r="A1" s="2"/>'),
        ('<c r="A1" s="9"><v>1</v></c>', '<c r="A1"><v>1</v></c>'),
        ('<c r="A1"/>', ""),
        ('<c r="A1" t="b"><v>true</v></c>', '<c r="A1" t="b"><v>1</v></c>'),
        ('<c r="A1" t="e"><v>#DIV/0!</v></c>', '<c r="A1" t="e"><v>#DIV/0!</v></c>'),
        ('<c r="A1" t="e"><v>#secret words</v></c>', '<c r="A1" t="s"><v>0</v></c>'),
        ('<c r="A1" t="n"><v>12 secret</v></c>', '<c r="A1" t="s"><v>0</v></c>'),
        ('<c r="A1" t="zz"><v>x</v></c>', '<c r="A1" t="s"><v>0</v></c>'),
        ('<c r="A1" cm="1" vm="1" ph="1"><v>1</v></c>', '<c r="A1"><v>1</v></c>'),
        (
            '<c r="A1" t="str"><f>B1&amp;"&lt;"</f><v>&lt;</v></c>',
            '<c r="A1" t="str"><f>B1&amp;"&lt;"</f><v>&lt;</v></c>',
        ),
        ('<c r="A1"><f ca="1" bx="1">B1</f></c>', '<c r="A1"><f>B1</f></c>'),
        (
            '<c r="A1"><f t="array" ref="A1:A2">B1:B2</f><v>1</v></c>',
            '<c r="A1"><f t="array" ref="A1:A2">B1:B2</f><v>1</v></c>',
        ),
        ('<c r="A1"><f t="array" ref="secret">B1</f><v>1</v></c>', '<c r="A1"><f>B1</f><v>1</v></c>'),
        ('<c r="A1"><f t="shared" si="5"/><v>1</v></c>', '<c r="A1"><v>1</v></c>'),
    ],
)
def test_a_cell_is_written_anew(cell: str, written: str) -> None:
    expected = f'<row r="1">{written}</row>' if written else ""
    assert rendered(rows(f'<row r="1">{cell}</row>'))[0] == expected


def test_settings_of_rows_hold_numbers_only() -> None:
    reader = rows(
        '<row r="3" ht="15.5" customHeight="1" spans="secret" thickBot="maybe" s="1" x="secret" outlineLevel="1"/>'
    )
    assert rendered(reader)[0] == '<row r="3" ht="15.5" customHeight="1" outlineLevel="1" s="1"></row>'
    assert rendered(reader, styles=1)[0] == '<row r="3" ht="15.5" customHeight="1" outlineLevel="1"></row>'


def test_rows_and_cells_are_written_in_order_and_once() -> None:
    reader = rows(
        '<row r="2"><c r="B2"><v>1</v></c><c r="A2"><v>2</v></c><c r="B2"><v>3</v></c></row><row r="1"><c r="A1"><v>4</v></c></row>'
        '<row r="2"><c r="A2"><v>5</v></c></row>'
    )
    assert rendered(reader)[0] == (
        '<row r="1"><c r="A1"><v>4</v></c></row><row r="2"><c r="A2"><v>2</v></c><c r="B2"><v>1</v></c></row>'
    )


@pytest.mark.parametrize(
    ("attributes", "hidden"),
    [('hidden="1"', True), ('hidden="true"', True), ('ht="0"', True), ('ht="0.0"', True), ('ht="15"', False),
     ('hidden="0"', False), ("", False)],
)  # fmt: skip
def test_hidden_rows(attributes: str, hidden: bool) -> None:
    assert [row.hidden for row in rows(f'<row r="1" {attributes}/>').rows] == [hidden]


def test_hidden_columns_and_covered_cells() -> None:
    root = parse_xml(
        f'<worksheet xmlns="{X}"><cols><col min="2" max="3" hidden="1"/><col min="5" max="16384" width="0"/><col min="x"/></cols>'
        '<mergeCells><mergeCell ref="A1:B2"/><mergeCell ref="$D$4:E900"/><mergeCell ref="secret"/></mergeCells></worksheet>'.encode()
    )
    places = HiddenPlaces(root)
    assert [c for c in range(1, 8) if places.holds_column(c)] == [2, 3, 5, 6, 7]

    def covered(row: int, column: int) -> bool:
        return places.is_covered(Cell(row, column, 0, "n", "1", EMPTY))

    assert [covered(*p) for p in ((1, 1), (1, 2), (2, 2), (3, 1), (4, 4), (900, 5), (901, 5))] == [
        False, True, True, False, False, True, False,
    ]  # fmt: skip


def test_a_cut_makes_any_cell_a_text() -> None:
    cell = rows('<row r="1"><c r="A1"><f>B1</f><v>5550123</v></c></row>').rows[0].cells[0]
    cell.redact([Cut(0, 7, "[X]")])
    assert (cell.kind, cell.raw, cell.text.plain, cell.formula, cell.before, cell.is_cut) == (
        "s", "", "[X]", None, "5550123", True,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("stored", "read"),
    [
        ("plain", "plain"),
        ("_x0041_", "A"),
        ("a_x000A_b", "a\nb"),
        ("_x0000_", "_x0000_"),
        ("_x005F_x0041_", "_x0041_"),
        ("_xZZZZ_", "_xZZZZ_"),
        ("snake_x", "snake_x"),
    ],
)
def test_escapes(stored: str, read: str) -> None:
    assert decode(stored) == read
    assert decode(encode(read)) == read


def test_shared_strings_are_read_in_order_with_their_kinds() -> None:
    data = (
        f'<sst xmlns="{X}"><si><t>one</t></si><si><r><t>two </t></r><r><t>parts</t></r></si><si/>'
        "<si><t>read</t><rPh><t>aloud</t></rPh></si></sst>"
    )
    texts = read_shared(data.encode())
    assert [(t.plain, bool(t.rich), t.phonetic) for t in texts] == [
        ("one", False, ""),
        ("two parts", True, ""),
        ("", False, ""),
        ("read", False, "aloud"),
    ]


def test_the_table_of_strings_holds_each_text_once() -> None:
    table = StringTable()
    assert [table.add(Text(t)) for t in ("a", "b", "a", " c", "<&>", "x\ny", "nul\x01")] == [0, 1, 0, 2, 3, 4, 5]
    assert (
        table.to_bytes()
        .decode()
        .endswith(
            'count="7" uniqueCount="6"><si><t>a</t></si><si><t>b</t></si><si><t xml:space="preserve"> c</t></si>'
            '<si><t>&lt;&amp;&gt;</t></si><si><t xml:space="preserve">x\ny</t></si><si><t>nul\ufffd</t></si></sst>'
        )
    )


def test_rich_texts_are_copied_by_the_allow_list() -> None:
    data = (
        f'<sst xmlns="{X}" xmlns:q="urn:secret"><si q:a="secret"><r><rPr><rFont val="Arial"/><q:x>secret</q:x></rPr><t>a</t></r>'
        "<rPh sb='0' eb='1'><t>secret</t></rPh><phoneticPr fontId='1'/></si></sst>"
    )
    table = StringTable()
    table.add(read_shared(data.encode())[0])
    assert table.to_bytes().decode().endswith('<si><r><rPr><rFont val="Arial"/></rPr><t>a</t></r></si></sst>')


def test_rich_texts_are_cut_over_their_runs() -> None:
    data = f'<sst xmlns="{X}"><si><r><t>Jo</t></r><r><rPr><b/></rPr><t>hn_x0041_ Smith</t></r></si></sst>'
    text = read_shared(data.encode())[0]
    assert text.plain == "JohnA Smith"
    cut = cut_rich(text, [Cut(0, 5, "[X]")])
    assert cut.plain == "[X] Smith"
    assert b"<b/>" in cut.rich


def test_rules_for_formats_stay_when_they_hold_numbers_only() -> None:
    def rule(kind: str, inner: str, attributes: str = "") -> str:
        return f'<conditionalFormatting sqref="A1"><cfRule type="{kind}" {attributes}>{inner}</cfRule></conditionalFormatting>'

    xml = (
        rule("cellIs", "<formula>5</formula>")
        + rule("cellIs", '<formula>"Smith"</formula>')
        + rule("colorScale", "<colorScale/>")
        + rule("expression", "<formula>1</formula>")
        + rule("containsText", "<formula>A1</formula>", 'text="Roe"')
    )
    root = parse_xml(f'<worksheet xmlns="{X}">{xml}</worksheet>'.encode())
    inventory = Inventory()
    reduce_sheet(root, inventory)
    assert [node.get("type") for node in root.iter(f"{{{X}}}cfRule")] == ["cellIs", "colorScale"]
    assert len(root) == 2
    assert [s.text for s in inventory.segments] == ['"Smith"', "1", "Roe\nA1"]


def test_parts_of_a_sheet_that_a_reader_would_miss_are_told_of() -> None:
    root = parse_xml(f'<worksheet xmlns="{X}"><controls/><oleObjects/><sheetProtection/></worksheet>'.encode())
    inventory = Inventory()
    reduce_sheet(root, inventory)
    assert inventory.warnings == [
        "Form controls in sheets are left out.",
        "Embedded objects in sheets are left out.",
    ]
    assert len(root) == 0
