"""`redactor redact`: the whole job unattended; every decision is logged as a rule's."""

from __future__ import annotations

from pathlib import Path

import click

from redactor.cli.options import (
    BANDS,
    INPUTS,
    LISTS,
    PASSWORD_FILE,
    parse_band,
    read_boxes,
    read_lists,
    read_passwords,
    read_terms,
    said_of,
)
from redactor.errors import RedactorError
from redactor.model import Appearance, NotePlace
from redactor.policy import load_policy
from redactor.redaction import PseudonymBook, parse_audience
from redactor.workflow.records import ExportOptions, ExportReport, UnattendedOptions, Withhold
from redactor.workflow.starting import passing_workbench
from redactor.workflow.unattended import begin_file, finish_file
from redactor.workflow.workbench import Workbench
from redactor.workflow.workers import start_workers


@click.command("redact")
@click.argument("inputs", nargs=-1, required=True, type=INPUTS)
@click.option(
    "-o", "--output", required=True, type=INPUTS, help="Folder for NAME_redacted.EXT and the change logs."
)
@click.option("--policy", default="default", show_default=True, help="Name or file of a policy.")
@click.option("--accept", type=click.Choice(BANDS), help="Lowest band accepted by rule; none detects nothing.")
@click.option("--terms", type=INPUTS, help="UTF-8 file, one literal a line, redacted wherever it stands.")
@LISTS
@click.option(
    "--boxes", type=INPUTS, help='JSON [{"page": 1, "rect": [x0, y0, x1, y1]}], points from the top left.'
)
@click.option("--code", default="", help="Reason code for every redaction.")
@click.option(
    "--audience",
    help="Who will read the result: public, secret, domestic agency, REL TO USA, GBR ... Portions above it go.",
)
@click.option("--authority", default="", help="Who releases it and by what right; written under the new marking.")
@click.option(
    "--appearance",
    type=click.Choice([a.value for a in Appearance]),
    help="Black boxes, white boxes, labels, masks, or the same pseudonym for the same person.",
)
@click.option(
    "--notes",
    type=click.Choice([n.value for n in NotePlace]),
    help="PDF: where code and amount of each redaction stand: in white boxes, in the margin, in a legend.",
)
@click.option(
    "--withhold",
    type=click.Choice([w.value for w in Withhold]),
    default=Withhold.NONE.value,
    help="PDF: what goes where the width of a removed name can't be hidden: its line, or its page.",
)
@click.option(
    "--withhold-page", "pages", type=click.IntRange(1), multiple=True, help="PDF: a sheet takes this page's place."
)
@click.option("--length-hiding/--no-length-hiding", default=None, help="Close gaps to a constant width.")
@click.option("--flatten", is_flag=True, help="Make every page a picture.")
@click.option(
    "--flatten-page", "flatten_pages", type=click.IntRange(1), multiple=True, help="Make this page a picture."
)
@PASSWORD_FILE
@click.option("--acknowledge-unread", is_flag=True, help="Export although some areas could not be read.")
def command(
    inputs: tuple[Path, ...],
    output: Path,
    policy: str,
    accept: str | None,
    terms: Path | None,
    lists: tuple[Path, ...],
    boxes: Path | None,
    code: str,
    audience: str | None,
    authority: str,
    appearance: str | None,
    notes: str | None,
    withhold: str,
    pages: tuple[int, ...],
    length_hiding: bool | None,
    flatten: bool,
    flatten_pages: tuple[int, ...],
    password_file: Path | None,
    acknowledge_unread: bool,
) -> int:
    """Redact INPUT and write verified files and change logs into a folder."""
    detect = accept != "none"
    band = parse_band(accept) if accept else load_policy(policy).auto_accept
    export = ExportOptions(
        appearance=Appearance(appearance) if appearance else None,
        notes=NotePlace(notes) if notes else None,
        withhold=Withhold(withhold),
        length_hiding=length_hiding,
        flatten=flatten,
        flatten_pages=flatten_pages,
        audience=audience,
        authority=authority,
        acknowledge_all=acknowledge_unread,
    )
    options = UnattendedOptions(
        detect=detect,
        accept=band,
        terms=read_terms(terms),
        boxes=read_boxes(boxes),
        pages=pages,
        lists=read_lists(lists, detect=detect),
        code=code,
        export=export,
    )
    return redact_all(inputs, output, policy, options, read_passwords(password_file))


def redact_all(
    inputs: tuple[Path, ...],
    output: Path,
    policy: str,
    options: UnattendedOptions,
    passwords: tuple[str, ...] = (),
) -> int:
    """Redact each input; the exit code is that of the worst one."""
    parse_audience(options.export.audience)
    workers = start_workers([path.suffix for path in inputs], analysis=options.detect, passwords=passwords)
    worst = 0
    book = PseudonymBook()
    begun: list[tuple[Path, Workbench, str]] = []
    try:
        for path in inputs:
            bench = passing_workbench(workers, policy, lists=options.lists)
            bench.pseudonyms = book
            try:
                begun.append((path, bench, begin_file(bench, path, options)))
            except RedactorError as error:
                bench.close()
                worst = max(worst, _refuse(path, error))
        if len(begun) > 1 and options.detect:
            _spread_names([bench for _, bench, _ in begun])
        for path, bench, doc_id in begun:
            try:
                click.echo(describe(finish_file(bench, doc_id, output, options)))
            except RedactorError as error:
                worst = max(worst, _refuse(path, error))
            finally:
                bench.close()
    finally:
        workers.close()
    return worst


def _spread_names(benches: list[Workbench]) -> None:
    """Scan again what names a person that only another file of this call gave away."""
    people = [bench.people() for bench in benches]
    for number, bench in enumerate(benches):
        others = tuple(dict.fromkeys(name for at, names in enumerate(people) if at != number for name in names))
        for doc_id in bench.outdated(others):
            bench.scan(doc_id, people=others)


def _refuse(path: Path, error: RedactorError) -> int:
    click.echo(f"redactor: {said_of(path, error)}", err=True)
    return error.exit_code


def describe(report: ExportReport) -> str:
    """Return one line about a finished file, with its warnings below."""
    checks = len(report.results)
    line = (
        f"{report.output}: {report.redactions} redactions, {report.hidden_removals} hidden items left out, "
        f"{checks} checks passed"
    )
    if report.marking:
        line += f"\n  marked for release: {report.marking}"
    return "\n".join([line, *(f"  warning: {warning}" for warning in report.warnings)])
