"""`redactor case release|audit|log|duties|stats|incident|post|posts|review`: what goes out, and checks of it."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import click

from redactor.cases import PublicKey, Witness, read_public, verify_chain
from redactor.cli.access import access_options
from redactor.cli.case_files import POLICY, Opener, chosen
from redactor.cli.case_posts import post, posts
from redactor.cli.case_review import review
from redactor.cli.options import INPUTS, read_terms
from redactor.errors import UsageError
from redactor.model import Appearance
from redactor.release import audit_pack, is_pack, safe_cell
from redactor.workflow.casework import bench_of, case_of, confidential_folders, must_exist, vault_of
from redactor.workflow.files import read_original, write_all_or_nothing
from redactor.workflow.incident import find_in_packs
from redactor.workflow.internal_logs import unpack_internal
from redactor.workflow.records import ExportOptions
from redactor.workflow.release_case import duties_of, release_case
from redactor.workflow.release_plan import Numbering, ReleaseOptions
from redactor.workflow.statistics import case_statistics
from redactor.workflow.witness import noted_heads
from redactor.workflow.witnessed import exported_log, read_witness
from redactor.workflow.workers import start_workers


@click.command("release")
@click.argument("case", type=INPUTS)
@click.option("-o", "--output", required=True, type=INPUTS, help="Folder for the release pack.")
@POLICY
@click.option("--appearance", type=click.Choice([a.value for a in Appearance]), help="Black boxes or labels.")
@click.option("--audience", help="Who will read the result; markings above it refuse the release.")
@click.option("--flatten", is_flag=True, help="Make every page a picture.")
@click.option("--acknowledge-unread", is_flag=True, help="Release although some areas could not be read.")
@click.option("--vaughn", is_flag=True, help="Add a Vaughn index.")
@click.option("--bates-prefix", default="", help="Begins each Bates number.")
@click.option("--bates-start", default=1, show_default=True, type=click.IntRange(0))
@click.option("--bates-digits", default=0, type=click.IntRange(0, 12), help="Digits of the numbers; 0 gives none.")
@click.option("--component", default="", help="The office, for the statistics.")
@click.option("--request-no", default="", help="Of the request, for the letter.")
@click.option("--received", default="", help="When the request came, for the letter.")
@click.option("--earlier", multiple=True, type=INPUTS, help="Earlier release pack, for the mosaic check.")
@access_options
def release(case: Path, output: Path, policy: str, access: Opener, **given: Any) -> int:
    """Redact and verify all approved documents and write one release pack; exit code 4 when the rules refuse."""
    must_exist(case)
    options = ReleaseOptions(
        component=given["component"],
        request_no=given["request_no"],
        received_at=given["received"],
        numbering=Numbering(
            given["bates_prefix"],
            given["bates_start"],
            given["bates_digits"] or (6 if given["bates_prefix"] else 0),
        ),
        vaughn=given["vaughn"],
        export=ExportOptions(
            appearance=Appearance(given["appearance"]) if given["appearance"] else None,
            audience=given["audience"],
            flatten=given["flatten"],
            acknowledge_all=given["acknowledge_unread"],
        ),
        earlier=tuple(read_original(path) for path in given["earlier"]),
    )
    person = access(case)
    workers = start_workers([])
    try:
        with case_of(case, person) as opened:
            bench = bench_of(opened, workers, policy)
            report = release_case(bench, vault_of(case, opened, person), case, output, options)
    finally:
        workers.close()
    click.echo(f"{report.pack}: {report.files} files, {report.redactions} redactions, all verified")
    click.echo(f"{report.internal}: internal logs, confidential")
    click.echo(f"Head of the log: {report.head[0]} entries, {report.head[1]}")
    for duty in report.unmet:
        click.echo(f"  duty not met: {duty.sentence}")
    for warning in report.warnings:
        click.echo(f"  warning: {warning}")
    return 0


@click.command("duties")
@click.argument("case", type=INPUTS)
@click.argument("documents", nargs=-1)
@POLICY
@access_options
def duties(case: Path, documents: tuple[str, ...], policy: str, access: Opener) -> int:
    """List the duties of the law that a release would not meet now; exit code 4 when there are some."""
    must_exist(case)
    workers = start_workers([], analysis=False)
    try:
        with case_of(case, access(case)) as opened:
            bench = bench_of(opened, workers, policy)
            unmet = duties_of(bench, chosen(opened, documents), ReleaseOptions())
    finally:
        workers.close()
    for duty in unmet:
        names = f" ({', '.join(duty.documents[:5])})" if duty.documents else ""
        click.echo(f"{duty.duty}: {duty.sentence}{names}")
    click.echo(f"{len(unmet)} duties are not met." if unmet else "All duties are met.")
    return 4 if unmet else 0


@click.command("audit")
@click.argument("case", type=INPUTS, metavar="CASE|PACK")
@click.option(
    "--against", multiple=True, type=INPUTS, help="Change log, exported log or pack that has seen the case."
)
@click.option("--trust", multiple=True, type=INPUTS, help="Public key of a person; may be given again.")
@click.option("--json", "as_json", is_flag=True, help="Print the answer as JSON.")
@access_options
def audit(case: Path, against: tuple[Path, ...], trust: tuple[Path, ...], as_json: bool, access: Opener) -> int:
    """Check a case's log, or a release pack alone. Exit code 3 when something was changed, and what."""
    if not case.is_file():
        raise UsageError(f"There is no case file {case.name}.", "Make one with: redactor case new.")
    keys = tuple(read_public(read_original(path)) for path in trust)
    with case.open("rb") as stream:
        looks_packed = is_pack(stream.read(4))
    if looks_packed:
        return _audit_pack(case, keys, as_json)
    passphrase = access(case).passphrase
    heads, hashes = read_witness(against)
    first = verify_chain(case, witness=Witness(heads, hashes, keys), passphrase=passphrase)
    if first.ok:
        # Only now it is known which case this is, and what this machine has noted of it.
        noted = noted_heads(first.case_id)
        first = verify_chain(case, witness=Witness((*heads, *noted), hashes, keys), passphrase=passphrase)
    record = {
        "ok": first.ok,
        "entries": first.count,
        "head": first.head,
        "first_bad": first.first_bad,
        "problem": first.problem,
        "checkpoints": first.checkpoints,
        "persons": [{"name": n, "key_id": k, "trusted": t} for n, k, t in first.persons],
    }
    if as_json:
        click.echo(json.dumps(record))
    if first.ok:
        if not as_json:
            click.echo(f"{case.name}: {first.count} entries, {first.checkpoints} checkpoints, head {first.head}")
            for name, key_id, trusted in first.persons:
                click.echo(f"  {name}: key {key_id}{', yours to trust' if trusted else ''}")
        return 0
    click.echo(f"redactor: {case.name}: entry {first.first_bad}: {first.problem}", err=True)
    return 3


def _audit_pack(path: Path, keys: tuple[PublicKey, ...], as_json: bool) -> int:
    report = audit_pack(read_original(path), keys)
    if as_json:
        record = {
            "ok": report.ok,
            "problems": list(report.problems),
            "files": report.files,
            "head": list(report.head),
            "signed_by": report.signed_by,
            "trusted": report.is_trusted,
        }
        click.echo(json.dumps(record))
    if not report.ok:
        click.echo(f"redactor: {path.name}: {report.problems[0]}", err=True)
        return 3
    if not as_json:
        trust = "a key that you hold" if report.is_trusted else "a key that nobody vouched for here"
        signed = f"signed by {report.signed_by} with {trust}" if report.signed_by else "not signed"
        click.echo(f"{path.name}: {report.files} files, {signed}, head {report.head[0]} {report.head[1]}")
    return 0


@click.command("log")
@click.argument("case", type=INPUTS)
@click.option("-o", "--output", required=True, type=INPUTS, help="File to write, JSON.")
@access_options
def log(case: Path, output: Path, access: Opener) -> int:
    """Export the log with the hash of each entry: kept elsewhere, it names the very entry that is changed."""
    with case_of(case, access(case)) as opened:
        data = exported_log(opened)
        write_all_or_nothing({output: data})
        click.echo(f"{output}: {opened.head[0]} entries, head {opened.head[1]}")
    return 0


@click.command("internal")
@click.argument("case", type=INPUTS)
@click.option("-o", "--output", required=True, type=INPUTS, help="Folder to write them into.")
@access_options
def internal(case: Path, output: Path, access: Opener) -> int:
    """Write the internal logs of an encrypted case's releases in clear; they are confidential."""
    must_exist(case)
    person = access(case)
    with case_of(case, person) as opened:
        count = unpack_internal(confidential_folders(case)[1], vault_of(case, opened, person), output)
    click.echo(f"{output}: {count} internal logs, confidential")
    return 0


@click.command("stats")
@click.argument("case", type=INPUTS)
@click.option("--json", "as_json", is_flag=True, help="Print the figures as JSON.")
@access_options
def stats(case: Path, as_json: bool, access: Opener) -> int:
    """Figures of the case: phases, ages, redactions by code, kind, band, reviewer; overturns, false marks."""
    with case_of(case, access(case)) as opened:
        figures = case_statistics(opened)
    if as_json:
        click.echo(json.dumps(figures))
        return 0
    for name, value in figures.items():
        if isinstance(value, dict):
            click.echo(f"{name}:")
            for key, inner in value.items():
                click.echo(f"  {safe_cell(key)}: {inner}")
        else:
            click.echo(f"{name}: {value}")
    return 0


@click.command("incident")
@click.argument("packs", nargs=-1, required=True, type=INPUTS)
@click.option("--terms", required=True, type=INPUTS, help="UTF-8 file, one literal a line, that must not be out.")
def incident(packs: tuple[Path, ...], terms: Path) -> int:
    """Look into past release PACKS for names that must not have gone out. Exit code 3 when one did."""
    workers = start_workers([])
    try:
        found = find_in_packs(packs, read_terms(terms), workers)
    finally:
        workers.close()
    for hit in found:
        click.echo(f"{hit.pack}: {hit.file}: term {hit.term}: {hit.place}")
    click.echo(f"{len(found)} places." if found else "Found nowhere.", file=sys.stdout)
    return 3 if found else 0


COMMANDS = {
    made.name: made
    for made in (release, duties, audit, log, internal, stats, incident, post, posts, review)
    if made.name
}
