"""`redactor case`: a case file from the command line."""

from __future__ import annotations

from pathlib import Path

import click

from redactor.cases import Case, Status, verify_chain
from redactor.cli.options import INPUTS, LISTS, read_lists
from redactor.errors import UsageError
from redactor.workflow.starting import actor_name, open_workbench
from redactor.workflow.workers import start_workers


@click.group("case")
def command() -> None:
    """Make a case, add files to it, list it, check its log."""


@command.command("new")
@click.argument("case", type=INPUTS)
@click.option("--title", default="", help="What the case is about.")
def new(case: Path, title: str) -> int:
    """Make an empty case file."""
    if case.exists():
        raise UsageError(f"{case.name} exists already.", "Choose another name.")
    Case.open(case, actor_name(), title).close()
    click.echo(f"{case}: made")
    return 0


@command.command("add")
@click.argument("case", type=INPUTS)
@click.argument("files", nargs=-1, required=True, type=INPUTS)
@click.option("--policy", default="default", show_default=True, help="Name or file of a policy.")
@LISTS
def add(case: Path, files: tuple[Path, ...], policy: str, lists: tuple[Path, ...]) -> int:
    """Open and scan FILES; their findings wait in the case for a person."""
    _must_exist(case)
    entries = read_lists(lists)
    workers = start_workers([path.suffix for path in files])
    try:
        bench = open_workbench(workers, case, policy, entries)
        try:
            for path in files:
                opened = bench.scan(bench.open(path).doc_id)
                found = len(bench.case.state.documents[opened.doc_id].findings)
                click.echo(f"{path.name}: {found} findings")
        finally:
            bench.close()
    finally:
        workers.close()
    return 0


@command.command("list")
@click.argument("case", type=INPUTS)
def list_(case: Path) -> int:
    """List the documents of a case with the state of their findings."""
    _must_exist(case)
    with Case.open(case, actor_name()) as opened:
        for document in opened.state.documents.values():
            undecided = document.count(Status.PROPOSED)
            removed = document.count(Status.ACCEPTED, Status.AUTO_ACCEPTED)
            exports = len(document.exports)
            click.echo(
                f"{document.doc_id[:12]}  {document.file_name}  {undecided} undecided, {removed} to remove, "
                f"{len(document.areas)} areas, {exports} exports"
            )
    return 0


@command.command("audit")
@click.argument("case", type=INPUTS)
def audit(case: Path) -> int:
    """Check the chain of the case's log. Exit code 3 when an entry was changed, and which."""
    _must_exist(case)
    report = verify_chain(case)
    if report.ok:
        click.echo(f"{case.name}: {report.count} entries, head {report.head}")
        return 0
    click.echo(f"redactor: {case.name}: entry {report.first_bad}: {report.problem}", err=True)
    return 3


def _must_exist(case: Path) -> None:
    if not case.is_file():
        raise UsageError(f"There is no case file {case.name}.", "Make one with: redactor case new.")
