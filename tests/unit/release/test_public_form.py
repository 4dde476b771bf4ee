"""The public log tells what the law wants, and nothing by which a removed text could be found or guessed."""

from __future__ import annotations

import copy
import csv
import io
import json
import zipfile

import openpyxl
import pypdfium2
import pytest

from redactor.release import head_lines, log_pdf, log_tables, public_log, to_table_csv, to_xlsx
from redactor.release.public_form import amount_text, rounded


def public(log: dict, **more: object) -> dict:
    return public_log(log, released_as="pay_redacted.xlsx", **more)  # type: ignore[arg-type]


def resized(log: dict, chars: int) -> dict:
    """The same log of a document in which every removed text had another length."""
    other = copy.deepcopy(log)
    for entry in other["entries"]:
        entry["amount"]["chars"] = chars
        entry["place"]["end"] = entry["place"]["start"] + chars
        entry["id"] = f"{chars:016d}"
        entry["keyed_hash"] = f"{chars:064d}"
    other["document"]["sha256_before"] = f"{chars:064d}"
    other["totals"]["chars"] = chars * len(other["entries"])
    for left in other["left"]:
        left["place"]["start"] += chars
        left["place"]["end"] += chars
    return other


def test_a_names_length_changes_nothing_in_any_form(made) -> None:
    one, other = public(resized(made.log, 6)), public(resized(made.log, 23))
    assert one == other
    tables = log_tables(one)
    assert to_table_csv(tables) == to_table_csv(log_tables(other))
    assert log_pdf(one) == log_pdf(other)


def test_no_hash_of_the_original_and_no_id_goes_out(made) -> None:
    text = json.dumps(public(made.log))
    assert made.log["document"]["sha256_before"] not in text
    for entry in made.log["entries"]:
        assert entry["id"] not in text
        assert not entry["keyed_hash"] or entry["keyed_hash"] not in text
    for word in ('"chars"', '"start"', '"end"', "decided_by", "confidence", "officer"):
        assert word not in text


def test_each_entry_keeps_place_kind_code_and_an_amount(made) -> None:
    log = public(made.log, meaning=lambda code: f"meaning of {code}")
    assert len(log["entries"]) == len(made.log["entries"])
    assert log["log_head"] == made.log["log_head"]
    coded = [entry for entry in log["entries"] if entry["reason_code"]]
    assert coded
    assert all(entry["meaning"].startswith("meaning of") and entry["why"] == "" for entry in coded)
    assert all(entry["amount"]["count"] == 1 for entry in log["entries"])
    places = {entry["place"] for entry in log["entries"]}
    assert "[…] B7, sheet/[…] salaries!B7" in places  # no page: the address says where
    assert "Page 1" in places


@pytest.mark.parametrize(
    ("words", "said"), [(1, "1 place"), (19, "1 place"), (20, "about 20 words"), (57, "about 60 words")]
)
def test_long_passages_are_told_in_tens_of_words(made, words: int, said: str) -> None:
    log = copy.deepcopy(made.log)
    log["entries"] = log["entries"][:1]
    log["entries"][0]["amount"]["words"] = words
    (entry,) = public(log)["entries"]
    assert amount_text(entry["amount"]) == said
    assert rounded(3) == 20


def test_bytes_and_chars_of_hidden_content_are_not_told(made) -> None:
    log = copy.deepcopy(made.log)
    log["hidden_removals"] = [
        {"place": {"address": "property/author", "page": None, "label": "Author"}, "kind": "property",
         "amount": {"count": 17, "unit": "chars"}, "why": "hidden"},
        {"place": {"address": "x", "page": None, "label": "x"}, "kind": "revision",
         "amount": {"count": 3, "unit": "items"}, "why": "hidden"},
    ]  # fmt: skip
    assert [r["amount"] for r in public(log)["left_out"]] == [
        {"count": 1, "unit": "item"},
        {"count": 3, "unit": "items"},
    ]


def test_both_forms_are_spreadsheets_and_prints(made) -> None:
    for log in (made.log, public(made.log)):
        tables = log_tables(log)
        book = openpyxl.load_workbook(io.BytesIO(to_xlsx(head_lines(log), tables)))
        assert book["Redactions"].max_row == 1 + len(log["entries"])
        rows = list(csv.reader(io.StringIO(to_table_csv(tables))))
        assert rows[0] == ["Redactions"]
        assert len(rows) > len(log["entries"]) + 1
        pdf = pypdfium2.PdfDocument(log_pdf(log))
        text = "".join(page.get_textpage().get_text_bounded() for page in pdf)
        assert log["log_head"]["hash"] in text.replace("\r\n", "")
        assert "PERSON" in text


def test_a_formula_in_a_cell_stays_text(made) -> None:
    log = copy.deepcopy(made.log)
    log["document"]["file_name"] = "=HYPERLINK(1)"
    log["entries"][0]["place"]["label"] = "=1+1"
    data = to_xlsx(head_lines(public(log)), log_tables(public(log)))
    book = openpyxl.load_workbook(io.BytesIO(data))
    for sheet in book:
        for row in sheet.iter_rows():
            assert all(cell.data_type != "f" for cell in row)
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        for name in archive.namelist():
            assert b"<f>" not in archive.read(name)
    assert "'=1+1" in to_table_csv(log_tables(public(log)))


def test_what_the_font_lacks_is_told_by_number(made) -> None:
    log = copy.deepcopy(made.log)
    log["document"]["file_name"] = "Отчёт \ud800.pdf"
    text = "".join(p.get_textpage().get_text_bounded() for p in pypdfium2.PdfDocument(log_pdf(public(log))))
    assert "U+041E" in text
    assert to_xlsx(head_lines(public(log)), log_tables(public(log)))
