from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import replace

from redactor.release import SCHEMA, build_change_log, to_csv, to_json


def entries(log: dict, **wanted: object) -> list[dict]:
    return [e for e in log["entries"] if all(e[key] == value for key, value in wanted.items())]


def test_no_removed_text_stands_anywhere(made, squeezed: Callable[[str], str]) -> None:
    for written in (to_json(made.log), to_csv(made.log), repr(made.log)):
        flat = squeezed(written.encode("utf-8").decode("utf-8"))
        for secret in ("quillonvantreese", "quillon", "vantreese", "219099999", "zephyrine"):
            assert secret not in flat
        assert re.search(r"\bOb\b", written, re.IGNORECASE) is None


def test_the_planted_texts_would_stand_there_without_the_mask(made, squeezed: Callable[[str], str]) -> None:
    bare = squeezed(to_json(build_change_log(replace(made.source, mask=lambda text: text))))
    assert "quillonvantreese" in bare
    assert "zephyrine" in bare
    assert "219099999" in bare


def test_head_and_document(made) -> None:
    log = made.log
    assert (log["schema"], log["schema_version"], log["tool"], log["tool_version"]) == (
        SCHEMA,
        1,
        "redactor",
        "0.1.0",
    )
    assert log["created_at"] == "2026-01-02T03:04:05.678Z"
    assert log["document"] == {
        "file_name": "[…] pay.xlsx",
        "media_type": "application/x-sheet",
        "sha256_before": "a" * 64,
        "sha256_after": "b" * 64,
        "pages": None,
    }
    assert log["policy"] == {"key": "office", "audience": "public"}
    assert log["log_head"] == {"count": 12, "hash": "d" * 64}
    assert log["warnings"] == ["The name of […] was long."]


def test_each_redaction_has_place_amount_reason_and_author(made) -> None:
    log = made.log
    assert [e["no"] for e in log["entries"]] == list(range(1, 8))
    (cell,) = entries(log, reason_code="(b)(6)")
    assert cell["place"] == {
        "address": "sheet/[…] salaries!B7",
        "page": None,
        "label": "[…] B7",
        "start": 0,
        "end": 17,
    }
    assert cell["amount"] == {"chars": 17, "words": 2}
    assert (cell["kind"], cell["method"], cell["detector"], cell["rule"]) == (
        "PERSON",
        "replace",
        "presidio",
        "names",
    )
    assert (cell["decided_by"], cell["decided_at"]) == ("officer", "2026-01-02T03:04:05.678Z")
    assert cell["why"] == "Near the word […]."
    (statute,) = entries(log, reason_code="(b)(3)")
    assert statute["statute"] == "8 USC 1202"
    (by_rule,) = entries(log, decided_by_rule="accept high")
    assert by_rule["amount"] == {"chars": 11, "words": 1}
    (author,) = entries(log, method="remove_object")
    assert author["place"]["label"] == "Author"
    (page,) = entries(log, method="remove_text")
    assert page["place"] == {"address": "attachment/1/page/1", "page": 1, "label": "Page 1", "start": 4, "end": 21}


def test_a_drawn_area_has_its_page_and_no_hash_of_nothing(made) -> None:
    (area,) = entries(made.log, kind="AREA")
    assert area["place"] == {"address": "attachment/1/page/1", "page": 1, "label": "Page 1", "start": 0, "end": 0}
    assert (area["keyed_hash"], area["given"]) == ("", {"privilege": "attorney-client"})
    assert (area["decided_by"], area["decided_at"], area["method"]) == ("officer", "then", "remove_pixels")


def test_the_notes_of_the_officer_stay_in_the_case(made) -> None:
    assert "asked for it" not in to_json(made.log)


def test_equal_texts_have_equal_keyed_hashes(made) -> None:
    hashes = [e["keyed_hash"] for e in made.log["entries"] if e["amount"] == {"chars": 17, "words": 2}]
    assert len(hashes) == 2
    assert len(set(hashes)) == 1
    assert hashes[0] == made.source.keyed_hash("Quillon Vantreese")


def test_what_was_left_says_why_and_by_whom(made) -> None:
    left = made.log["left"]
    assert [entry["decision"] for entry in left] == ["rejected", "left_by_rule", "undecided"]
    assert left[1]["decided_by_rule"] == "below medium"
    assert left[0]["place"] == {"address": "line/1", "page": None, "label": "Line 1", "start": 18, "end": 24}
    assert "amount" not in left[0]


def test_hidden_removals_unread_areas_checks_and_gate(made) -> None:
    (removal,) = made.log["hidden_removals"]
    assert removal["place"]["address"] == "sheet/[…]!B2"
    assert removal["amount"] == {"count": 2, "unit": "comments"}
    assert removal["why"] == "A comment by […]."
    assert [(a["withheld"], a["acknowledged"]) for a in made.log["unread"]] == [(False, True), (True, False)]
    assert made.log["unread"][0]["why"] == "The chart of […]."
    assert made.log["verification"][1] == {
        "check": "names",
        "layer": "objects",
        "outcome": "fail",
        "location": "member […].xml",
        "detail": "found near […]",
    }
    assert made.log["gate"] == {
        "allowed": False,
        "reasons": [{"rule": "unread", "sentence": "Look at […].", "where": ["sheet/[…]!chart"]}],
    }


def test_acknowledging_all_is_said_of_each(made) -> None:
    log = build_change_log(replace(made.source, acknowledge_all=True))
    assert [area["acknowledged"] for area in log["unread"]] == [True, True]


def test_totals(made) -> None:
    totals = made.log["totals"]
    assert totals["redactions"] == 7
    assert totals["by_kind"] == {"AREA": 1, "PERSON": 6}
    assert totals["by_code"] == {"(b)(3)": 1, "(b)(5)": 1, "(b)(6)": 1}
    assert totals["chars"] == 17 + 11 + 9 + 18 + 17 + 2
    assert (totals["hidden_removals"], totals["left"]) == (1, 3)


def test_json_comes_back_and_keeps_its_order(made) -> None:
    text = to_json(made.log)
    assert json.loads(text) == made.log
    assert text.isascii()
    assert list(json.loads(text)) == list(made.log)
    assert text.index('"document"') < text.index('"entries"') < text.index('"verification"')


def test_a_name_that_is_no_valid_unicode_is_written(made) -> None:
    document = replace(made.source.document, name="broken\udc80.xlsx")
    log = build_change_log(replace(made.source, document=document))
    assert json.loads(to_json(log))["document"]["file_name"] == "broken\udc80.xlsx"
    assert "broken\\udc80.xlsx" in to_csv(log).encode("utf-8").decode()


def test_an_empty_export_has_an_empty_log(made) -> None:
    log = build_change_log(replace(made.source, decided=(), left=(), removals=(), results=()))
    assert (log["entries"], log["totals"]["redactions"], log["totals"]["by_code"]) == ([], 0, {})


def test_each_record_has_a_line_of_its_own(made):
    lines = to_json(made.log).splitlines()
    for section in ("entries", "verification"):
        first = lines.index(f'  "{section}": [') + 1
        records = lines[first : first + len(made.log[section])]
        assert [json.loads(line.rstrip(",")) for line in records] == made.log[section]
        assert records
        assert lines[first + len(records)].startswith("  ]")
    assert json.loads(to_json(made.log)) == made.log
