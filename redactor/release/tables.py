"""Both forms of the change log as tables: a title, columns and rows of text, for XLSX, PDF and CSV alike."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from redactor.release.change_log import SCHEMA
from redactor.release.log_table import safe_cell
from redactor.release.public_form import amount_text


@dataclass(frozen=True, slots=True)
class Table:
    """One table. `widths` are shares of the page's width for the PDF, in the order of the columns."""

    title: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    widths: tuple[float, ...] = ()


def log_tables(log: Mapping[str, Any]) -> list[Table]:
    """Return the tables of a change log of either form."""
    return _internal(log) if log["schema"] == SCHEMA else _public(log)


def head_lines(log: Mapping[str, Any]) -> list[tuple[str, str]]:
    """Return what stands above the tables, as (name, value): the file, the policy, and the head of the log."""
    document, policy, head = log["document"], log["policy"], log["log_head"]
    lines = [("Document", document["file_name"]), ("Released as", document.get("released_as", ""))]
    if document.get("bates_begin"):
        lines.append(("Numbers", f"{document['bates_begin']} to {document['bates_end']}"))
    lines += [
        ("SHA-256 before", document.get("sha256_before", "")),
        ("SHA-256 after", document["sha256_after"]),
        ("Policy", f"{policy.get('title') or ''} ({policy.get('regime') or ''})"),
        ("Made", f"{log['created_at']} by {log['tool']} {log['tool_version']}"),
        ("Head of the log", f"{head['count']} entries, {head['hash']}"),
    ]
    return [(name, _text(value)) for name, value in lines if value]


def head_table(log: Mapping[str, Any]) -> Table:
    """Return what stands above the tables as a table, for forms that have no place above."""
    return Table("Change log", ("Field", "Value"), tuple(head_lines(log)))


def to_table_csv(tables: Iterable[Table]) -> str:
    """Return tables as one CSV (CRLF): a title line, the columns, the rows, an empty line between tables."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    for number, table in enumerate(tables):
        if number:
            writer.writerow([])
        writer.writerow([safe_cell(table.title)])
        writer.writerow([safe_cell(column) for column in table.columns])
        writer.writerows([safe_cell(cell) for cell in row] for row in table.rows)
    return out.getvalue()


def _public(log: Mapping[str, Any]) -> list[Table]:
    entries = [
        (
            str(e["no"]), _text(e["page"]), e["place"], e["kind"], amount_text(e["amount"]), e["reason_code"],
            "; ".join(filter(None, (e["meaning"], e["statute"], *e["given"].values(), e["why"]))),
        )
        for e in log["entries"]
    ]  # fmt: skip
    tables = [
        Table(
            "Redactions",
            ("No", "Page", "Place", "Kind", "Amount", "Code", "Reason"),
            tuple(entries),
            (0.06, 0.07, 0.2, 0.17, 0.14, 0.12, 0.24),
        )
    ]
    left_out = tuple((r["kind"], amount_text(r["amount"]), r["why"]) for r in log["left_out"])
    tables.append(Table("Hidden content left out", ("Kind", "Amount", "Reason"), left_out, (0.25, 0.2, 0.55)))
    withheld = tuple((w["place"], w["why"]) for w in log["withheld"])
    tables.append(Table("Parts withheld because nothing could read them", ("Place", "Reason"), withheld))
    return [table for table in tables if table.rows or table.title == "Redactions"]


def _internal(log: Mapping[str, Any]) -> list[Table]:
    entries = tuple(
        (
            str(e["no"]), e["place"]["label"], f"{e['place']['start']}-{e['place']['end']}", e["kind"],
            f"{e['amount']['chars']} chars, {e['amount']['words']} words",
            " ".join(filter(None, (e["reason_code"], e["statute"], *e["given"].values()))),
            f"{e['why']} ({e['detector']}: {e['rule']})",
            " ".join(filter(None, (e["decided_by"], e["decided_by_rule"], e["decided_at"]))),
            e["keyed_hash"][:16],
        )
        for e in log["entries"]
    )  # fmt: skip
    columns = ("No", "Place", "Span", "Kind", "Amount", "Code", "Why", "Decided", "Keyed hash")
    tables = [Table("Redactions", columns, entries, (0.04, 0.13, 0.08, 0.11, 0.1, 0.12, 0.19, 0.13, 0.1))]
    removals = tuple(
        (r["place"]["label"], r["kind"], f"{r['amount']['count']} {r['amount']['unit']}", r["why"])
        for r in log["hidden_removals"]
    )
    tables.append(Table("Hidden content left out", ("Place", "Kind", "Amount", "Reason"), removals))
    left = tuple(
        (s["place"]["label"], s["kind"], s["band"], s["decision"], f"{s['decided_by']} {s['decided_by_rule']}")
        for s in log["left"]
    )
    tables.append(Table("Findings that stay", ("Place", "Kind", "Band", "Decision", "By"), left))
    checks = tuple((r["check"], r["layer"], r["outcome"], r["location"], r["detail"]) for r in log["verification"])
    tables.append(Table("Verification", ("Check", "Layer", "Outcome", "Place", "Detail"), checks))
    return [table for table in tables if table.rows or table.title == "Redactions"]


def _text(value: Any) -> str:
    return "" if value is None else str(value)


def rows_of(records: Sequence[Mapping[str, Any]], columns: Sequence[str]) -> tuple[tuple[str, ...], ...]:
    """Return records as rows of text in the order of the columns."""
    return tuple(tuple(_text(record.get(column)) for column in columns) for record in records)
