"""`redactor case review`: marks out to Acrobat (XFDF) or doc_redaction (CSV), and back."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import click

from redactor.cli.access import access_options
from redactor.cli.case_files import Opener, chosen
from redactor.cli.options import INPUTS
from redactor.errors import UsageError
from redactor.release.review_marks import from_review_csv, from_xfdf, to_review_csv, to_xfdf
from redactor.workflow.casework import bench_of, case_of, must_exist, refuse_inside, vault_of
from redactor.workflow.files import read_original, write_all_or_nothing
from redactor.workflow.round_trip import marks_of, pages_of, take_back
from redactor.workflow.workers import start_workers

_KINDS = (".xfdf", ".csv")


@click.command("review")
@click.argument("case", type=INPUTS)
@click.argument("document")
@click.option("--out", type=INPUTS, help="File to write: .xfdf or .csv.")
@click.option("--back", type=INPUTS, help="File that came back: .xfdf or .csv.")
@click.option(
    "--show-text", is_flag=True, help="Write the marked text too: the file is then as secret as the original."
)
@click.option(
    "--apply-missing", is_flag=True, help="What is missing in the file that came back stays in the document."
)
@access_options
def review(
    case: Path,
    document: str,
    out: Path | None,
    back: Path | None,
    show_text: bool,
    apply_missing: bool,
    access: Opener,
) -> int:
    """Write the marks of DOCUMENT for another program, or take them back from it."""
    target = out or back
    if target is None or (out and back) or target.suffix.lower() not in _KINDS:
        raise UsageError("Give --out FILE or --back FILE, .xfdf or .csv.")
    must_exist(case)
    person = access(case)
    refuse_inside(target.parent, case)
    workers = start_workers([], analysis=False)
    try:
        with case_of(case, person) as opened:
            doc_id = chosen(opened, [document])[0]
            bench = bench_of(opened, workers, "default")
            pages = pages_of(bench.open_stored(doc_id, vault_of(case, opened, person)).document)
            is_xfdf = target.suffix.lower() == ".xfdf"
            if out:
                marks = marks_of(opened, doc_id)
                if show_text:
                    texts = opened.state.documents[doc_id].findings
                    marks = [
                        replace(m, text=bench.finding_text(doc_id, m.mark_id)) if m.mark_id in texts else m
                        for m in marks
                    ]
                name = opened.state.documents[doc_id].file_name
                data = to_xfdf(marks, pages, name) if is_xfdf else to_review_csv(marks, pages, name).encode()
                write_all_or_nothing({out: data})
                click.echo(f"{out}: {len(marks)} marks")
                return 0
            data = read_original(target)
            marks = from_xfdf(data, pages) if is_xfdf else from_review_csv(data, pages)
            done = take_back(opened, doc_id, marks, apply_missing=apply_missing)
    finally:
        workers.close()
    click.echo(f"{done.recoded} recoded, {done.decided} decided, {done.drawn} drawn, {len(done.missing)} missing")
    return 0
