from __future__ import annotations

import io

import docx
import openpyxl
import pypdfium2

from redactor.release import (
    IndexedDocument,
    LetterInput,
    Withheld,
    annual_report,
    letter_docx,
    vaughn_docx,
    vaughn_rows,
    vaughn_xlsx,
    withheld_pdf,
)

HEAD = (43, "be" * 32)


def entry(no: int, code: str, unit: str = "place") -> dict:
    return {
        "no": no, "page": 1, "place": "Page 1", "kind": "PERSON", "amount": {"count": 1, "unit": unit},
        "reason_code": code, "meaning": f"{code}: privacy", "statute": "", "given": {}, "why": "",
    }  # fmt: skip


def test_the_index_has_one_row_a_withholding() -> None:
    documents = [
        IndexedDocument(
            {"author": "Press office"},
            {"entries": [entry(1, "(b)(6)"), entry(2, "(b)(5)"), entry(3, "", "page")]},
            [Withheld("a", "2-3", 2, "withheld in full", ("(b)(5): privilege",))], ("D-1", "D-3"), 3,
            "released in part", "All segregable parts are released.", {"(b)(5)": "advice would be less frank"},
        ),
        IndexedDocument(
            {}, None, [Withheld("Document 2", "all", 0, "referred", (), "to the navy")], ("D-4", "D-4"), None,
            "referred",
        ),
    ]  # fmt: skip
    rows = vaughn_rows(documents)
    assert [row["index_no"] for row in rows] == ["1", "2", "3", "4"]
    assert [row["place"] for row in rows] == ["2-3", "Page 1", "Page 1", "all"]
    assert "less frank" in rows[2]["justification"]
    assert rows[3]["justification"] == "to the navy"
    table = docx.Document(io.BytesIO(vaughn_docx(rows))).tables[0]
    assert [cell.text for cell in table.rows[1].cells][:6] == ["1", "D-1", "D-3", "", "", "Press office"]
    sheet = openpyxl.load_workbook(io.BytesIO(vaughn_xlsx(rows))).active
    assert sheet.max_row == 5


def test_the_letter_counts_and_prints_the_head() -> None:
    letter = LetterInput(
        "2026-0417", "2026-04-02", [("released in full", 1, 4), ("withheld in full", 1, 6)],
        [("(b)(6)", "personal privacy", 3)], ["Every segregable part is released."], "6 pages in full", HEAD,
        "US Freedom of Information Act", ["a_redacted.pdf"],
    )  # fmt: skip
    word = docx.Document(io.BytesIO(letter_docx(letter)))
    text = "\n".join(paragraph.text for paragraph in word.paragraphs)
    for said in ("2026-0417 of 2026-04-02", "2 documents with 10 pages", "6 pages in full", HEAD[1], "segregable"):
        assert said in text
    assert [[c.text for c in row.cells] for row in word.tables[0].rows][2] == ["withheld in full", "1", "6"]
    assert word.core_properties.author == ""


def test_each_run_of_withheld_pages_gets_a_sheet() -> None:
    items = [
        Withheld("a_redacted.pdf", "2-3", 2, "withheld in full", ("(b)(5): privilege",), "draft", "D-2 to D-3"),
        Withheld("Document 2", "all", 0, "non-responsive", ("N/R: non-responsive",)),
    ]
    pdf = pypdfium2.PdfDocument(withheld_pdf(items, HEAD))
    pages = [page.get_textpage().get_text_bounded() for page in pdf]
    assert len(pages) == 2
    assert all(HEAD[1][:20] in page for page in pages)
    assert "(b)(5)" in pages[0]
    assert "D-2 to D-3" in pages[0]
    assert "Non-responsive" in pages[1]


def test_the_annual_report_counts_an_exemption_once_a_request() -> None:
    first, third, fourth = annual_report(
        "Harbour", ["released in part", "withheld in full"], ["(b)(6)", "(b)(6)", "(b)(7)(C)"], {"26 USC 6103": 2}
    )
    assert first.rows == (("Harbour", "0", "1", "0", "0", "0", "1"),)
    counted = dict(zip(third.columns[1:], third.rows[0][1:], strict=True))
    assert {name for name, value in counted.items() if value == "1"} == {"Ex. 6", "Ex. 7(C)"}
    assert len(counted) == 14
    assert fourth.rows[0][0] == "26 USC 6103"
    assert annual_report("H", ["released in full"], [], {})[0].rows[0][1] == "1"
    assert annual_report("H", ["withheld in full"], ["(b)(5)"], {})[0].rows[0][3] == "1"
