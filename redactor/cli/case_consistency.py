"""`redactor case consistency`: was the same treated the same everywhere? Threads of mails, collapsed."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import click

from redactor.cli.access import access_options
from redactor.cli.case_files import POLICY, Opener
from redactor.cli.options import INPUTS
from redactor.workflow.case_consistency import check_consistency, planned_documents
from redactor.workflow.casework import bench_of, case_of, must_exist, vault_of
from redactor.workflow.files import read_original
from redactor.workflow.records import ExportOptions
from redactor.workflow.threads import Thread
from redactor.workflow.workers import start_workers


@click.command("consistency")
@click.argument("case", type=INPUTS)
@click.option("--earlier", multiple=True, type=INPUTS, help="Earlier release pack; may be given again.")
@click.option("--json", "as_json", is_flag=True, help="Print the answer as JSON.")
@POLICY
@access_options
def consistency(case: Path, earlier: tuple[Path, ...], as_json: bool, policy: str, access: Opener) -> int:
    """List threads of mails, and warn of what is hidden in one place and left in another."""
    must_exist(case)
    person = access(case)
    packs = [read_original(path) for path in earlier]
    workers = start_workers([])
    try:
        with case_of(case, person) as opened:
            bench = bench_of(opened, workers, policy)
            documents = planned_documents(bench, vault_of(case, opened, person), ExportOptions())
            found = check_consistency(bench, documents, packs)
    finally:
        workers.close()
    if as_json:
        record = {"threads": [_record(thread) for thread in found.threads], "warnings": list(found.warnings)}
        click.echo(json.dumps(record))
        return 0
    for number, thread in enumerate(found.threads, start=1):
        click.echo(f"Thread {number}: {len(thread.mails)} mails, {len(thread.shown)} to read")
        for mail in thread.mails:
            inside = thread.contained.get(mail.where)
            click.echo(f"  {mail.where}{f': stands as a whole in {inside}' if inside else ''}")
    for warning in found.warnings:
        click.echo(f"warning: {warning}")
    click.echo(f"{len(found.threads)} threads, {len(found.warnings)} warnings")
    return 0


def _record(thread: Thread) -> dict[str, Any]:
    return {
        "mails": [
            {"file": m.name, "part": m.part, "contained_in": thread.contained.get(m.where)} for m in thread.mails
        ],
        "shown": len(thread.shown),
    }


COMMANDS = {"consistency": consistency}
