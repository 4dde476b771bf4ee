"""`redactor markings`: classification markings read, parsed, rolled up and checked."""

from __future__ import annotations

import json
from pathlib import Path

import click

from redactor import markings
from redactor.cli.options import INPUTS, said_of
from redactor.errors import RedactorError, UsageError
from redactor.model import MarkingReport
from redactor.workflow.files import read_original, shown_name
from redactor.workflow.workers import start_workers


@click.command("markings")
@click.argument("inputs", nargs=-1, type=INPUTS)
@click.option("--text", help="Read this text instead of a file.")
@click.option("--scheme", help="Read one scheme only, such as us_ic, us_cui, uk_gsc, nato, eu.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object a file.")
def command(inputs: tuple[Path, ...], text: str | None, scheme: str | None, as_json: bool) -> int:
    """Read the classification markings of INPUT or of --text."""
    if bool(inputs) == (text is not None):
        raise UsageError("Give either files or --text.")
    if text is not None:
        _show("", markings.read(text, scheme), as_json)
        return 0
    workers = start_workers([path.suffix for path in inputs])
    code = 0
    try:
        for path in inputs:
            try:
                document = workers.documents.read(read_original(path), shown_name(path))
                report, _ = workers.analysis.markings(document, (scheme,) if scheme else ())
            except RedactorError as error:
                click.echo(f"redactor: {said_of(path, error)}", err=True)
                code = max(code, error.exit_code)
                continue
            _show(str(path), report, as_json)
    finally:
        workers.close()
    return code


def _show(name: str, report: MarkingReport, as_json: bool) -> None:
    if as_json:
        head = {"file": name} if name else {}
        click.echo(json.dumps({**head, **report.to_dict()}, ensure_ascii=False))
        return
    overall = report.rollup.canonical if report.rollup else report.state
    click.echo(f"{name + ': ' if name else ''}{overall}")
    for mark in report.markings:
        notes = "; ".join(mark.problems)
        place = f"page {mark.page}" if mark.page else mark.segment
        click.echo(f"  {mark.kind.value:8} {mark.position:14} {mark.canonical:40} {place} {notes}".rstrip())
    for defect in report.contradictions:
        click.echo(f"  {defect.type}: {defect.fix} ({defect.rule})")
