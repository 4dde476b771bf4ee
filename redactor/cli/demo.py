"""`redactor demo`: the whole job on the sample case, headless, with a picture of the real window."""

from __future__ import annotations

import os
import time
from pathlib import Path

import click

from redactor.cli.main import Context
from redactor.cli.options import INPUTS, read_terms
from redactor.errors import RedactorError
from redactor.model import Band
from redactor.policy import resource_path
from redactor.workflow.records import ExportReport, UnattendedOptions
from redactor.workflow.starting import passing_workbench
from redactor.workflow.unattended import failed, redact_file, verify_file
from redactor.workflow.workbench import Workbench
from redactor.workflow.workers import Workers, start_workers

SAMPLE_KINDS = (".docx", ".eml", ".jpg", ".pdf", ".png", ".txt", ".xlsx")
_WINDOW_SAMPLE = "harbour-report.pdf"


@click.command("demo")
@click.option("-o", "--output", default="demo-out", show_default=True, type=INPUTS, help="Folder for the results.")
@click.pass_obj
def command(context: Context, output: Path) -> int:
    """Scan, decide by rule, redact and verify every sample; save a picture of the window."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    folder = resource_path("samples")
    samples = [
        p for p in sorted(folder.iterdir()) if p.suffix in SAMPLE_KINDS and not p.stem.startswith("planted")
    ]
    planted = read_terms(folder / "planted.txt")
    workers = start_workers(SAMPLE_KINDS)
    worst = 0
    try:
        worst = max(_one(workers, path, output, planted) for path in samples)
        if context.screenshot:
            _picture(context, workers, samples, output / "window.png")
    finally:
        workers.close()
    click.echo(
        f"{len(samples)} samples, {len(planted)} planted secrets: {'all verified' if not worst else 'FAILED'}."
    )
    return worst


def _one(workers: Workers, path: Path, output: Path, planted: tuple[str, ...]) -> int:
    bench = passing_workbench(workers)
    started = time.perf_counter()
    try:
        options = UnattendedOptions(accept=Band.MEDIUM)
        report = redact_file(bench, path, output, options)
        results = verify_file(report.output, planted, workers)
    except RedactorError as error:
        click.echo(f"redactor: {path.name}: {error.one_line()}", err=True)
        return error.exit_code
    finally:
        bench.close()
    seconds = time.perf_counter() - started
    click.echo(f"{path.name:28} -> {_summary(report, failed(results))}  {seconds:.1f} s")
    return 3 if failed(results) else 0


def _summary(report: ExportReport, leaks: bool) -> str:
    verdict = "LEAK FOUND" if leaks else "verified"
    return (
        f"{report.output.name:36} {report.redactions:4} redactions, "
        f"{report.hidden_removals:3} hidden items left out, {len(report.results):3} checks, {verdict}"
    )


def _picture(context: Context, workers: Workers, samples: list[Path], target: Path) -> None:
    """Open the report in the real window, scan it, and save what the officer would see."""
    bench: Workbench = passing_workbench(workers)
    try:
        opened = [bench.open(path) for path in samples]
        for document in opened:
            bench.scan(document.doc_id)
        shown = next(d for d in opened if d.path.name == _WINDOW_SAMPLE)
        if context.screenshot:
            context.screenshot(bench, shown.doc_id, target)
        click.echo(f"window: {target}")
    finally:
        bench.close()
