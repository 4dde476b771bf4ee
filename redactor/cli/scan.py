"""`redactor scan`: what would be found, without changing anything."""

from __future__ import annotations

import hashlib
import json
import sys
from pathlib import Path
from typing import Any

import click

from redactor.cli.options import INPUTS, PASSWORD_FILE, read_passwords, said_of
from redactor.errors import RedactorError, UsageError
from redactor.model import Document, Finding, Segment
from redactor.workflow.starting import passing_workbench
from redactor.workflow.unattended import scan_file
from redactor.workflow.workbench import Workbench
from redactor.workflow.workers import start_workers


@click.command("scan")
@click.argument("inputs", nargs=-1, required=True, type=INPUTS)
@click.option("--policy", default="default", show_default=True, help="Name or file of a policy.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object a file.")
@click.option("--show-text", is_flag=True, help="Also print the text found. It may be secret.")
@PASSWORD_FILE
@click.option("--mode", type=click.Choice(["balanced", "recall", "fast"]), default="balanced", show_default=True)
def command(
    inputs: tuple[Path, ...], policy: str, as_json: bool, show_text: bool, password_file: Path | None, mode: str
) -> int:
    """Find personal data and classification markings in INPUT (- reads UTF-8 text from stdin)."""
    workers = start_workers([path.suffix for path in inputs], passwords=read_passwords(password_file))
    code = 0
    try:
        bench = passing_workbench(workers, policy, mode)
        for path in inputs:
            try:
                record = _scan_stdin(bench) if str(path) == "-" else _scan(bench, path, show_text)
            except RedactorError as error:
                click.echo(f"redactor: {said_of(path, error)}", err=True)
                code = max(code, error.exit_code)
                continue
            click.echo(json.dumps(record, ensure_ascii=False) if as_json else _summary(record))
    finally:
        workers.close()
    return code


def _scan(bench: Workbench, path: Path, show_text: bool) -> dict[str, Any]:
    opened = scan_file(bench, path)
    findings = [state.finding for state in bench.case.state.documents[opened.doc_id].findings.values()]
    segments = {segment.address: segment for segment in opened.document.all_segments()}
    marking = opened.markings.to_dict() if opened.markings else None
    return {
        "file": str(path),
        "sha256": opened.doc_id,
        "media_type": opened.document.media_type,
        "marking": marking,
        "findings": [finding_record(f, segments[f.segment], show_text) for f in findings],
        "unread": [{"address": u.address, "reason": u.reason} for u in opened.document.all_unread()],
        "warnings": list(opened.document.all_warnings()),
    }


def _scan_stdin(bench: Workbench) -> dict[str, Any]:
    data = sys.stdin.buffer.read()
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise UsageError("The text on stdin is not UTF-8.") from error
    segment = Segment(address="", text=text)
    digest = hashlib.sha256(data).hexdigest()
    document = Document("-", "", "text/plain", digest, len(data), segments=(segment,))
    findings, language = bench.workers.analysis.detect(document, mode=bench.mode, terms=bench.policy.always_redact)
    report, marks = bench.workers.analysis.markings(document, bench.policy.schemes)
    return {
        "file": "-",
        "sha256": digest,
        "media_type": "text/plain",
        "marking": report.to_dict(),
        "findings": [finding_record(f, segment, show_text=True) for f in (*findings, *marks)],
        "unread": [],
        "warnings": [f"Names were not searched in {language}."] if language else [],
    }


def finding_record(finding: Finding, segment: Segment, show_text: bool) -> dict[str, Any]:
    """Return one item of `findings[]` as the contract names its fields."""
    record: dict[str, Any] = {"segment": finding.segment, "start": finding.start, "end": finding.end}
    if show_text:
        record["text"] = segment.text[finding.start : finding.end]
    record |= {
        "entity_type": finding.entity_type,
        "detector": finding.detector,
        "rule": finding.rule,
        "confidence": round(finding.confidence, 4),
        "band": finding.band.value,
        "explanation": finding.explanation,
        "page": finding.page,
        "quads": [[round(v, 2) for v in (q.x0, q.y0, q.x1, q.y1)] for q in finding.quads],
    }
    return record


def _summary(record: dict[str, Any]) -> str:
    findings = record["findings"]
    kinds: dict[str, int] = {}
    for finding in findings:
        kinds[finding["entity_type"]] = kinds.get(finding["entity_type"], 0) + 1
    rollup = (record["marking"] or {}).get("rollup")
    marking = (
        rollup["canonical"] if rollup else f"no marking ({(record['marking'] or {}).get('state', 'unknown')})"
    )
    lines = [f"{record['file']}: {len(findings)} findings, {marking}"]
    lines += [f"  {count:5}  {kind}" for kind, count in sorted(kinds.items(), key=lambda item: -item[1])]
    lines += [f"  not read: {area['address']}: {area['reason']}" for area in record["unread"]]
    lines += [f"  warning: {warning}" for warning in record["warnings"]]
    return "\n".join(lines)
