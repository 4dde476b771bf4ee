"""`redactor verify`: an independent check of a file, ours or anybody's."""

from __future__ import annotations

import json
from pathlib import Path

import click

from redactor.cli.options import INPUTS, PASSWORD_FILE, read_passwords, read_terms
from redactor.errors import UsageError
from redactor.model import VerifierResult
from redactor.workflow.unattended import failed, verify_file
from redactor.workflow.workers import start_workers


@click.command("verify")
@click.argument("file", type=INPUTS)
@click.option("--terms", type=INPUTS, help="UTF-8 file, one literal a line, that must not stand anywhere.")
@click.option("--original", type=INPUTS, help="The file before redaction; needs --log.")
@click.option("--log", type=INPUTS, help="The change log written with FILE; needs --original.")
@PASSWORD_FILE
@click.option("--json", "as_json", is_flag=True, help="Print the results as JSON.")
def command(
    file: Path,
    terms: Path | None,
    original: Path | None,
    log: Path | None,
    password_file: Path | None,
    as_json: bool,
) -> int:
    """Check FILE. Exit code 0 when every check passes, 3 when one fails."""
    if (original is None) != (log is None):
        raise UsageError("--original and --log go together.")
    workers = start_workers([file.suffix], analysis=False, passwords=read_passwords(password_file))
    try:
        results = verify_file(file, read_terms(terms), workers)
        if original and log:
            from redactor.workflow.against_log import verify_against_log

            results += verify_against_log(file, original, log, workers)
    finally:
        workers.close()
    _show(file, results, as_json)
    return 3 if failed(results) else 0


def _show(file: Path, results: tuple[VerifierResult, ...], as_json: bool) -> None:
    if as_json:
        records = [
            {
                "check": r.check,
                "layer": r.layer.value,
                "outcome": r.outcome.value,
                "location": r.location,
                "detail": r.detail,
            }
            for r in results
        ]
        verdict = "fail" if failed(results) else "pass"
        click.echo(json.dumps({"file": str(file), "verdict": verdict, "results": records}, ensure_ascii=False))
        return
    for result in results:
        place = f" [{result.location}]" if result.location else ""
        detail = f": {result.detail}" if result.detail else ""
        click.echo(f"{result.outcome.value:22} {result.layer.value:12} {result.check}{place}{detail}")
    click.echo("FAILED" if failed(results) else "All checks passed.")
    if failed(results):
        click.echo(f"redactor: {file.name} failed verification; see the checks above.", err=True)
