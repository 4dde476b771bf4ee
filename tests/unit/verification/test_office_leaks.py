"""One planted leak for each place of a Word file or workbook, and the rules of structure."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable

import docx as python_docx
import openpyxl
import pytest
from PIL import Image

SECRET = "Tobias Quillfeather"
Build = Callable[..., bytes]
Verdict = Callable[..., list[object]]
RELS = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"'
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
V = 'xmlns:v="urn:schemas-microsoft-com:vml"'
W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

BODIES = {
    "paragraph": f"<w:p><w:r><w:t>{SECRET}</w:t></w:r></w:p>",
    "split over runs": "<w:p><w:r><w:t>Tob</w:t></w:r><w:r><w:t>ias Quillfeat</w:t></w:r><w:t>her</w:t></w:p>",
    "tab between": "<w:p><w:r><w:t>Tobias</w:t><w:tab/><w:t>Quillfeather</w:t></w:r></w:p>",
    "soft hyphen": "<w:p><w:r><w:t>Tobias Quill\u00adfeather</w:t></w:r></w:p>",
    "wide letters": "<w:p><w:r><w:t>\uff34obias Quillfeather</w:t></w:r></w:p>",
    "deleted text": f'<w:p><w:del w:id="1" w:author="a"><w:r><w:delText>{SECRET}</w:delText></w:r></w:del></w:p>',
    "field instruction": f'<w:p><w:r><w:instrText>MERGEFIELD "{SECRET}"</w:instrText></w:r></w:p>',
    "split instruction": "<w:p><w:instrText>Tobias Quill</w:instrText><w:instrText>feather</w:instrText></w:p>",
    "hidden run": f"<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>{SECRET}</w:t></w:r></w:p>",
    "text box in both forms": f"<w:p><w:txbxContent><w:p><w:t>{SECRET}</w:t></w:p></w:txbxContent></w:p>",
    "alternative text": f'<w:p><w:docPr id="1" name="p" descr="Photo of {SECRET}"/></w:p>',
    "shape's name": '<w:p><w:docPr id="1" name="Tobias_Quillfeather"/></w:p>',
    "bookmark": '<w:p><w:bookmarkStart w:id="1" w:name="TobiasQuillfeather"/></w:p>',
    "comment of XML": f"<!-- {SECRET} -->",
    "instruction of XML": f"<?app {SECRET}?>",
    "author of a change": f'<w:p><w:ins w:id="1" w:author="{SECRET}"><w:r><w:t>x</w:t></w:r></w:ins></w:p>',
    "VML text path": f'<w:p><v:textpath {V} string="{SECRET}"/></w:p>',
    "character reference": "<w:p><w:r><w:t>&#84;obias &#x51;uillfeather</w:t></w:r></w:p>",
    "CDATA": f"<w:p><w:r><w:t><![CDATA[{SECRET}]]></w:t></w:r></w:p>",
    "style's name": f'<w:style w:customStyle="1"><w:name w:val="{SECRET}"/></w:style>',
}
PARTS = {
    "core properties": ("docProps/core.xml", f"<c><creator>{SECRET}</creator></c>"),
    "company": ("docProps/app.xml", f"<Properties><Company>{SECRET}</Company></Properties>"),
    "custom properties": ("docProps/custom.xml", f"<Properties><p><s>{SECRET}</s></p></Properties>"),
    "comments": ("word/comments.xml", f"<w:comments {W}><w:p><w:t>{SECRET}</w:t></w:p></w:comments>"),
    "people": ("word/people.xml", f'<people><person author="{SECRET}"/></people>'),
    "custom XML": ("customXml/item1.xml", f"<data><name>{SECRET}</name></data>"),
    "document variables": ("word/settings.xml", f'<w:s {W}><w:docVar w:name="a" w:val="{SECRET}"/></w:s>'),
    "header": ("word/header1.xml", f"<w:hdr {W}><w:p><w:r><w:t>{SECRET}</w:t></w:r></w:p></w:hdr>"),
    "footnote": ("word/footnotes.xml", f"<w:footnotes {W}><w:p><w:t>{SECRET}</w:t></w:p></w:footnotes>"),
    "target of a link": (
        "word/_rels/document.xml.rels",
        f'<Relationships {RELS}><Relationship Id="r1" Type="x" Target="x:Tobias%20Quillfeather"/></Relationships>',
    ),
    "member's name": ("word/media/TobiasQuillfeather.png", "x"),
    "binary part": ("word/vbaProject.bin", SECRET.encode("utf-16-le")),
    "chart cache": ("word/charts/chart1.xml", f"<c:chart xmlns:c='c'><c:pt><c:v>{SECRET}</c:v></c:pt></c:chart>"),
}  # fmt: skip


def _leaks(results: list[object]) -> bool:
    return any("removed text" in f"{r.detail}" for r in results)


@pytest.mark.parametrize("place", BODIES)
def test_leak_in_the_body_fails(place: str, docx: Build, failures: Verdict) -> None:
    assert _leaks(failures(docx(BODIES[place]), "memo.docx"))


@pytest.mark.parametrize("place", PARTS)
def test_leak_in_a_part_fails(place: str, docx: Build, failures: Verdict) -> None:
    name, body = PARTS[place]
    assert _leaks(failures(docx(parts={name: body}), "memo.docx"))


def test_leak_in_a_photo_of_a_document_fails(docx: Build, picture: Build, failures: Verdict) -> None:
    exif = Image.Exif()
    exif[0x013B] = SECRET
    found = failures(docx(parts={"word/media/image1.jpg": picture("JPEG", exif=exif)}), "memo.docx")
    assert _leaks(found)
    assert "picture metadata" in {r.check for r in found}


def test_leak_in_an_embedded_workbook_fails(docx: Build, xlsx: Build, failures: Verdict) -> None:
    book = xlsx(f'<row r="2"><c r="A2" t="inlineStr"><is><t>{SECRET}</t></is></c></row>')
    found = failures(docx(parts={"word/embeddings/book.xlsx": book}), "memo.docx")
    assert _leaks(found)
    assert "office parts" in {r.check for r in found}


RULES = {
    "tracked change": (BODIES["author of a change"], "no tracked changes"),
    "hidden run": (BODIES["hidden run"], "no hidden text"),
    "mark of a comment": ('<w:p><w:commentRangeStart w:id="1"/></w:p>', "no comments"),
    "embedded object": ("<w:p><w:object/></w:p>", "no fields that hold data"),
}


@pytest.mark.parametrize("rule", RULES)
def test_broken_rule_fails(rule: str, docx: Build, failures: Verdict) -> None:
    body, check = RULES[rule]
    assert check in {r.check for r in failures(docx(body), "memo.docx", ())}


def test_template_reference_fails_and_web_link_passes(docx: Build, failures: Verdict) -> None:
    def link(kind: str, target: str) -> bytes:
        relation = f'<Relationship Id="r1" Type="{OFFICE}/{kind}" TargetMode="External" Target="{target}"/>'
        return docx(parts={"word/_rels/document.xml.rels": f"<Relationships {RELS}>{relation}</Relationships>"})

    assert {r.check for r in failures(link("attachedTemplate", "file:///srv/x.dotm"), "memo.docx", ())} == {
        "no external references"
    }
    assert failures(link("hyperlink", "https://example.org/"), "memo.docx", ()) == []


def test_good_document_passes_with_surnames_of_the_vocabulary(docx: Build, failures: Verdict) -> None:
    colours = '<w:rPr><w:highlight w:val="green"/><w:color w:val="brown"/></w:rPr>'
    body = f"<w:p><w:r>{colours}<w:t>Quiet.</w:t></w:r></w:p>"
    assert failures(docx(body), "memo.docx", ("Green", "Brown", "Roman", "Page", "Normal", "Val Types")) == []


@pytest.mark.parametrize("name", ["memo.docx", "memo.DOCX", "no extension"])
def test_member_twice_fails(name: str, docx: Build, failures: Verdict) -> None:
    out = io.BytesIO(docx())
    with zipfile.ZipFile(out, "a") as archive, pytest.warns(UserWarning, match="Duplicate name"):
        archive.writestr("word/document.xml", "<w/>")
    assert "zip container" in {r.check for r in failures(out.getvalue(), name, ())}


def test_bytes_between_members_fail(docx: Build, failures: Verdict) -> None:
    data = docx()
    at = data.index(b"PK\1\2")
    end = bytearray(data[:at] + SECRET.encode() + data[at:])
    record = end.rindex(b"PK\5\6")
    end[record + 16 : record + 20] = (at + len(SECRET)).to_bytes(4, "little")
    found = failures(bytes(end), "memo.docx")
    assert {"zip container", "raw bytes"} <= {r.check for r in found}


def test_document_type_is_refused(docx: Build, failures: Verdict) -> None:
    hostile = '<!DOCTYPE w [<!ENTITY a "b">]><w:document xmlns:w="w"><w:p><w:t>&a;</w:t></w:p></w:document>'
    assert "readable" in {r.check for r in failures(docx(parts={"word/document.xml": hostile}), "memo.docx", ())}


def test_file_of_python_docx_fails_for_its_properties(failures: Verdict) -> None:
    document = python_docx.Document()
    document.add_paragraph("Nothing special.")
    document.core_properties.author = SECRET
    out = io.BytesIO()
    document.save(out)
    assert {"no document properties", "strings and attributes"} <= {
        r.check for r in failures(out.getvalue(), "a.docx")
    }


CELLS = {
    "inline string": '<row r="2"><c r="B2" t="inlineStr"><is><t>Tobias Quillfeather</t></is></c></row>',
    "rich inline string": '<row r="2"><c r="B2"><is><r><t>Tobias Qu</t></r><t>illfeather</t></is></c></row>',
    "formula's value": '<row r="2"><c r="B2" t="str"><f>A1</f><v>Tobias Quillfeather</v></c></row>',
    "formula": '<row r="2"><c r="B2"><f>"Tobias Quillfeather"&amp;A1</f><v>0</v></c></row>',
}


@pytest.mark.parametrize("place", CELLS)
def test_leak_in_a_cell_fails(place: str, xlsx: Build, failures: Verdict) -> None:
    assert _leaks(failures(xlsx(CELLS[place]), "rota.xlsx"))


def test_shared_string_of_no_cell_fails(xlsx: Build, failures: Verdict) -> None:
    assert _leaks(failures(xlsx(strings=f"<si><t>{SECRET}</t></si>"), "rota.xlsx"))


def test_shared_string_counts_for_each_cell(xlsx: Build) -> None:
    from redactor.model import Expectations, Outcome, RemovedText
    from redactor.verification import verify

    rows = "".join(f'<row r="{n}"><c r="A{n}" t="s"><v>1</v></c></row>' for n in (2, 3, 4))
    data = xlsx(rows, strings=f"<si><t>{SECRET}</t></si>")

    def outcomes(remaining: int) -> set[Outcome]:
        results = verify(data, "rota.xlsx", Expectations(removed=(RemovedText(SECRET, remaining),)))
        return {r.outcome for r in results}

    assert outcomes(3) == {Outcome.PASS}
    assert Outcome.FAIL in outcomes(2)


@pytest.mark.parametrize(
    ("how", "detail"),
    [
        ({"sheet": 'state="hidden"'}, "a hidden sheet"),
        ({"sheet": 'state="veryHidden"'}, "a hidden sheet"),
        ({"rows": '<row r="2" hidden="1"><c r="A2"><v>7</v></c></row>'}, "a hidden row"),
        ({"columns": '<cols><col min="1" max="2" hidden="1"/></cols>'}, "a hidden column"),
    ],
)
def test_hidden_cells_fail(how: dict[str, str], detail: str, xlsx: Build, failures: Verdict) -> None:
    assert detail in {r.detail for r in failures(xlsx(**how), "rota.xlsx", ())}


def test_empty_hidden_rows_pass(xlsx: Build, failures: Verdict) -> None:
    data = xlsx('<row r="2" hidden="1"/>', columns='<cols><col min="7" max="9" hidden="1"/></cols>')
    assert failures(data, "rota.xlsx", ()) == []


SHEETS = {
    "sheet's name": (
        "xl/workbook.xml",
        '<workbook><sheets><sheet name="Tobias Quillfeather"/></sheets></workbook>',
    ),
    "defined name": (
        "xl/workbook.xml",
        "<workbook><definedName name='a'>\"Tobias Quillfeather\"</definedName></workbook>",
    ),
    "threaded comment": ("xl/threadedComments/t1.xml", "<c><text>Tobias Quillfeather</text></c>"),
    "pivot cache": ("xl/pivotCache/pivotCacheRecords1.xml", '<r><s v="Tobias Quillfeather"/></r>'),
    "header of a sheet": (
        "xl/worksheets/sheet1.xml",
        "<worksheet><sheetData/><oddHeader>&amp;LTobias Quillfeather</oddHeader></worksheet>",
    ),
    "validation list": (
        "xl/worksheets/sheet1.xml",
        '<worksheet><sheetData/><dataValidation prompt="Tobias Quillfeather"/></worksheet>',
    ),
}


@pytest.mark.parametrize("place", SHEETS)
def test_leak_in_a_part_of_a_workbook_fails(place: str, xlsx: Build, failures: Verdict) -> None:
    name, body = SHEETS[place]
    assert _leaks(failures(xlsx(parts={name: body}), "rota.xlsx"))


def test_good_workbook_passes(xlsx: Build, failures: Verdict) -> None:
    assert failures(xlsx('<row r="2"><c r="A2"><v>1982</v></c></row>'), "rota.xlsx", (SECRET, "Sheet Data")) == []


def test_file_of_openpyxl_with_hidden_sheet_fails(failures: Verdict) -> None:
    book = openpyxl.Workbook()
    book.create_sheet("Pay")["A1"] = SECRET
    book["Pay"].sheet_state = "hidden"
    out = io.BytesIO()
    book.save(out)
    found = failures(out.getvalue(), "rota.xlsx")
    assert _leaks(found)
    assert "a hidden sheet" in {r.detail for r in found}
