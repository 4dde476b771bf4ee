from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from redactor.release import COLUMNS, safe_cell, to_csv

DANGEROUS = ("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1", "＋1", "－1", "＠x")


def rows(log: dict) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(to_csv(log), newline="")))


def test_one_row_for_each_thing_that_was_done_or_left(made) -> None:
    sections = [row["section"] for row in rows(made.log)]
    assert sections == (
        ["redaction"] * 7
        + ["hidden_removal"]
        + ["left"] * 3
        + ["unread"] * 2
        + ["verification"] * 2
        + ["gate"]
        + ["log_head"]
    )
    head = rows(made.log)[-1]
    assert (head["amount"], head["why"]) == ("12 entries", "d" * 64)


def test_columns_and_line_ends(made) -> None:
    text = to_csv(made.log)
    assert text.split("\r\n")[0] == ",".join(COLUMNS)
    assert text.endswith("\r\n")
    assert {row["sha256_after"] for row in rows(made.log)} == {"b" * 64}
    assert {row["document"] for row in rows(made.log)} == {"[…] pay.xlsx"}


def test_a_redaction_row_says_what_the_json_says(made) -> None:
    for row, entry in zip(rows(made.log), made.log["entries"], strict=False):
        assert (row["no"], row["id"], row["kind"]) == (str(entry["no"]), entry["id"], entry["kind"])
        assert (row["address"], row["label"]) == (entry["place"]["address"], entry["place"]["label"])
        assert (row["chars"], row["words"]) == (str(entry["amount"]["chars"]), str(entry["amount"]["words"]))
        assert (row["reason_code"], row["statute"]) == (entry["reason_code"], entry["statute"])
        assert (row["keyed_hash"], row["decided_at"]) == (entry["keyed_hash"], entry["decided_at"])
    assert rows(made.log)[6]["given"] in ("", "privilege: attorney-client")


def test_the_other_rows(made) -> None:
    by_section = {row["section"]: row for row in reversed(rows(made.log))}
    assert by_section["hidden_removal"]["amount"] == "2 comments"
    assert by_section["left"]["decision"] == "rejected"
    assert by_section["unread"]["decision"] == "acknowledged"
    assert [row["decision"] for row in rows(made.log) if row["section"] == "unread"][1] == "withheld"
    assert (by_section["verification"]["kind"], by_section["verification"]["decision"]) == ("text", "pass")
    assert by_section["gate"]["decision"] == "refused"


def test_unread_areas_that_nobody_acknowledged_say_so(made) -> None:
    made.log["unread"][0]["acknowledged"] = False
    assert "not acknowledged" in to_csv(made.log)


@pytest.mark.parametrize("text", DANGEROUS)
def test_no_cell_is_run_as_a_formula(made, text: str) -> None:
    made.log["entries"][0]["place"]["label"] = text
    made.log["document"]["file_name"] = text
    first = rows(made.log)[0]
    assert first["label"] == f"'{text}"
    assert first["document"] == f"'{text}"


@given(st.text(max_size=30))
def test_safe_cells_begin_harmlessly_and_can_be_written(text: str) -> None:
    cell = safe_cell(text)
    assert cell.endswith(text) or not text.isascii()
    assert not cell.startswith(("=", "+", "-", "@", "\t", "\r", "\n"))
    cell.encode("utf-8")


def test_cells_of_other_kinds() -> None:
    assert [safe_cell(value) for value in (None, 7, True, "", "half \udc80")] == [
        "",
        "7",
        "True",
        "",
        "half \\udc80",
    ]


def test_line_ends_and_commas_stay_in_their_cell(made) -> None:
    made.log["entries"][0]["why"] = 'one\r\ntwo, "three"'
    assert rows(made.log)[0]["why"] == 'one\r\ntwo, "three"'
