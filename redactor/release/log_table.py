"""The change log as CSV: one row a redaction, a hidden removal, a finding left ... and the log's head."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Mapping
from typing import Any

COLUMNS = (
    "section", "no", "id", "document", "sha256_before", "sha256_after", "address", "page", "label", "start",
    "end", "kind", "chars", "words", "amount", "method", "reason_code", "statute", "given", "decision", "why",
    "detector", "rule", "decided_by", "decided_by_rule", "decided_at", "keyed_hash",
)  # fmt: skip

# Spreadsheets run a cell that begins so as a formula; the wide forms count in East Asian versions.
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def to_csv(log: Mapping[str, Any]) -> str:
    """Return the change log as CSV after RFC 4180 (CRLF, UTF-8 when encoded), the columns being COLUMNS.

    Write it as "utf-8-sig", which spreadsheets need to tell the encoding. A cell that a spreadsheet would run
    as a formula begins with an apostrophe.
    """
    out = io.StringIO()
    writer = csv.DictWriter(out, COLUMNS, restval="", lineterminator="\r\n")
    writer.writeheader()
    document = log["document"]
    shared = {
        "document": document["file_name"],
        "sha256_before": document["sha256_before"],
        "sha256_after": document["sha256_after"],
    }
    for row in _rows(log):
        writer.writerow({key: safe_cell(value) for key, value in {**shared, **row}.items()})
    return out.getvalue()


def safe_cell(value: Any) -> str:
    """Return a value as text that no spreadsheet takes for a formula. None gives an empty cell."""
    text = "" if value is None else str(value)
    if not text.isascii():
        text = text.encode("utf-8", "backslashreplace").decode("utf-8")  # half a surrogate pair has no UTF-8
    return f"'{text}" if text.startswith(_FORMULA_STARTS) else text


def _rows(log: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    for entry in log["entries"]:
        flat = {key: entry[key] for key in (entry.keys() & set(COLUMNS)) - {"amount"}}
        given = "; ".join(f"{key}: {value}" for key, value in entry["given"].items())
        counts = dict(entry["amount"])
        pages = counts.pop("pages", 0)
        said = {"amount": f"{pages} {'page' if pages == 1 else 'pages'}"} if pages else {}
        yield {"section": "redaction", **flat, **entry["place"], **said, **counts, "given": given}
    for removal in log["hidden_removals"]:
        amount = f"{removal['amount']['count']} {removal['amount']['unit']}"
        yield {
            "section": "hidden_removal", **removal["place"], "kind": removal["kind"], "amount": amount,
            "method": "remove_object", "why": removal["why"],
        }  # fmt: skip
    for left in log["left"]:
        flat = {key: left[key] for key in left.keys() & set(COLUMNS)}
        yield {"section": "left", **flat, **left["place"], "given": ""}
    for area in log["unread"]:
        decision = (
            "withheld" if area["withheld"] else "acknowledged" if area["acknowledged"] else "not acknowledged"
        )
        yield {"section": "unread", **area["place"], "why": area["why"], "decision": decision}
    for result in log["verification"]:
        yield {
            "section": "verification", "kind": result["check"], "address": result["location"],
            "label": result["layer"], "decision": result["outcome"], "why": result["detail"],
        }  # fmt: skip
    for reason in log["gate"]["reasons"]:
        yield {
            "section": "gate", "rule": reason["rule"], "address": ", ".join(reason["where"]),
            "decision": "refused", "why": reason["sentence"],
        }  # fmt: skip
    head = log["log_head"]
    yield {"section": "log_head", "amount": f"{head['count']} entries", "why": head["hash"]}
