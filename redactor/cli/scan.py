"""`redactor scan`: what would be found, without changing anything."""

from __future__ import annotations

import hashlib
import json
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import click

from redactor.cli.options import INPUTS, LISTS, PASSWORD_FILE, read_lists, read_passwords, said_of
from redactor.errors import RedactorError, UsageError
from redactor.markings.suggest import suggest
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
@LISTS
@click.option("--suggest", "wants", is_flag=True, help="Also suggest the sensitivity, with the why.")
@PASSWORD_FILE
@click.option("--mode", type=click.Choice(["balanced", "recall", "fast"]), default="balanced", show_default=True)
def command(
    inputs: tuple[Path, ...],
    policy: str,
    as_json: bool,
    show_text: bool,
    lists: tuple[Path, ...],
    wants: bool,
    password_file: Path | None,
    mode: str,
) -> int:
    """Find personal data and classification markings in INPUT (- reads UTF-8 text from stdin)."""
    entries = read_lists(lists)
    workers = start_workers([path.suffix for path in inputs], passwords=read_passwords(password_file))
    code = 0
    try:
        bench = passing_workbench(workers, policy, mode, entries, spreads_names=True)
        scanned: list[tuple[Path, str]] = []
        for path in inputs:
            try:
                scanned.append((path, "" if _is_stdin(path) else scan_file(bench, path).doc_id))
            except RedactorError as error:
                click.echo(f"redactor: {said_of(path, error)}", err=True)
                code = max(code, error.exit_code)
        # Who was found in a later file is looked for in the earlier ones, too.
        for doc_id in bench.outdated():
            bench.scan(doc_id)
        for path, doc_id in scanned:
            try:
                record, found = _record(bench, path, doc_id, show_text) if doc_id else _scan_stdin(bench)
            except RedactorError as error:
                click.echo(f"redactor: {said_of(path, error)}", err=True)
                code = max(code, error.exit_code)
                continue
            if wants:
                record["suggestions"] = [suggestion.to_dict() for suggestion in suggest(found)]
            click.echo(json.dumps(record, ensure_ascii=False) if as_json else _summary(record))
    finally:
        workers.close()
    return code


def _is_stdin(path: Path) -> bool:
    return str(path) == "-"


def _record(bench: Workbench, path: Path, doc_id: str, show_text: bool) -> tuple[dict[str, Any], list[Finding]]:
    opened = bench.documents[doc_id]
    findings = [state.finding for state in bench.case.state.documents[doc_id].findings.values()]
    segments = {segment.address: segment for segment in opened.document.all_segments()}
    marking = opened.markings.to_dict() if opened.markings else None
    record = {
        "file": str(path),
        "sha256": doc_id,
        "media_type": opened.document.media_type,
        "marking": marking,
        "findings": [finding_record(f, segments[f.segment], show_text) for f in findings],
        "unread": [{"address": u.address, "reason": u.reason} for u in opened.document.all_unread()],
        "warnings": list(opened.document.all_warnings()),
        **languages_record(segments.values(), bench.mode),
    }
    return record, findings


def _scan_stdin(bench: Workbench) -> tuple[dict[str, Any], list[Finding]]:
    data = sys.stdin.buffer.read()
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise UsageError("The text on stdin is not UTF-8.") from error
    segment = Segment(address="", text=text)
    digest = hashlib.sha256(data).hexdigest()
    document = Document("-", "", "text/plain", digest, len(data), segments=(segment,))
    findings, language = bench.workers.analysis.detect(
        document, mode=bench.mode, terms=bench.policy.always_redact, lists=bench.entries_for(digest, "-")
    )
    report, marks = bench.workers.analysis.markings(document, bench.policy.schemes)
    record = {
        "file": "-",
        "sha256": digest,
        "media_type": "text/plain",
        "marking": report.to_dict(),
        "findings": [finding_record(f, segment, show_text=True) for f in (*findings, *marks)],
        "unread": [],
        "warnings": [f"Names were not searched in {language}."] if language else [],
        **languages_record([segment], bench.mode),
    }
    return record, [*findings, *marks]


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


def languages_record(segments: Iterable[Segment], mode: str) -> dict[str, Any]:
    """Return `languages[]` of a document and `segments[]`: the language of each, and whether names were searched.

    Fast mode has no name model: rules alone find people there, so names count as not searched.
    """
    from redactor.detection import language_shares  # a quarter of a second: not before it is asked for

    shown = tuple(segments)
    by_model = mode != "fast"
    each = [(segment.address, language_shares([segment.text])) for segment in shown]
    return {
        "languages": [
            {"language": s.language, "share": round(s.share, 3), "names_searched": s.names_searched and by_model}
            for s in language_shares(segment.text for segment in shown)
        ],
        "segments": [
            {
                "address": address,
                "language": shares[0].language if shares else None,
                "names_searched": by_model and all(share.names_searched for share in shares),
            }
            for address, shares in each
        ],
    }


def _languages_line(languages: list[dict[str, Any]]) -> str:
    parts = [
        f"{item['language'] or 'too short to tell'} {item['share']:.0%}"
        f"{'' if item['names_searched'] else ' (no name model)'}"
        for item in languages
    ]
    return f"  languages: {', '.join(parts)}"


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
    lines += [
        f"  suggested: {s['marking']} ({s['scheme']}{'' if s['verified'] else ', unverified'}): {s['why']}"
        for s in record.get("suggestions", ())
    ]
    lines += [_languages_line(record["languages"])] if record["languages"] else []
    lines += [f"  not read: {area['address']}: {area['reason']}" for area in record["unread"]]
    lines += [f"  warning: {warning}" for warning in record["warnings"]]
    return "\n".join(lines)
