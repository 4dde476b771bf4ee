"""`redactor batch`: the whole job on a folder of files."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

import click

from redactor.batch import BatchItem, connect, run_batch, run_on_cluster
from redactor.cli.options import BANDS, INPUTS, LISTS, parse_band, read_lists, read_terms, said_of
from redactor.cli.redact import describe
from redactor.errors import UsageError
from redactor.policy import load_policy
from redactor.workflow.records import ExportOptions, UnattendedOptions


@click.command("batch")
@click.argument("folder", type=INPUTS)
@click.option("-o", "--output", required=True, type=INPUTS, help="Folder for the results.")
@click.option("--policy", default="default", show_default=True, help="Name or file of a policy.")
@click.option("--accept", type=click.Choice(BANDS), help="Lowest band accepted by rule; none detects nothing.")
@click.option("--terms", type=INPUTS, help="UTF-8 file, one literal a line, redacted wherever it stands.")
@LISTS
@click.option("--acknowledge-unread", is_flag=True, help="Export although some areas could not be read.")
@click.option("--jobs", type=click.IntRange(1, 64), help="Files worked on side by side; default: one a core.")
@click.option("--scheduler", metavar="ADDRESS", help="Work on the Dask cluster of this scheduler.")
@click.option("--resume", is_flag=True, help="Leave out what is done already.")
def command(
    folder: Path,
    output: Path,
    policy: str,
    accept: str | None,
    terms: Path | None,
    lists: tuple[Path, ...],
    acknowledge_unread: bool,
    jobs: int | None,
    scheduler: str | None,
    resume: bool,
) -> int:
    """Redact every file below FOLDER; one line a file, the exit code is that of the worst."""
    if not folder.is_dir():
        raise UsageError(f"{folder.name} is not a folder.")
    options = UnattendedOptions(
        detect=accept != "none",
        accept=parse_band(accept) if accept else load_policy(policy).auto_accept,
        terms=read_terms(terms),
        lists=read_lists(lists, detect=accept != "none"),
        export=ExportOptions(acknowledge_all=acknowledge_unread),
    )
    if scheduler and jobs:
        raise UsageError("--jobs and --scheduler exclude each other.", "The cluster knows its own size.")
    if scheduler is None:
        lanes = jobs or max(1, os.cpu_count() or 1)
        return _report(run_batch(folder, output, options, policy=policy, jobs=lanes, resume=resume))
    cluster = connect(scheduler)
    try:
        return _report(run_on_cluster(cluster, folder, output, options, policy=policy, resume=resume))
    finally:
        cluster.close()


def _report(items: Iterable[BatchItem]) -> int:
    """Print a line an item and return the worst exit code."""
    worst = done = skipped = refused = 0
    for item in items:
        worst = max(worst, item.exit_code)
        if item.report:
            done += 1
            click.echo(describe(item.report))
        elif item.error:
            refused += 1
            click.echo(f"redactor: {said_of(item.path, item.error)}", err=True)
        else:
            skipped += 1
    click.echo(f"{done} done, {skipped} done before, {refused} refused.")
    return worst
