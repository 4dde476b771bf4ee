"""`redactor case key|passphrase|enrol|submit|approve|return|close|reopen|handover|takeover`: persons."""

from __future__ import annotations

from pathlib import Path

import click

from redactor.cases import CaseRecord, Role, is_key_file, open_key, read_public, wrap_key
from redactor.cli.access import access_options, ask, read_passphrase
from redactor.cli.case_files import POLICY, Opener, chosen, show_differences
from redactor.cli.options import INPUTS
from redactor.policy import load_policy
from redactor.workflow.casework import case_of, change_passphrase, must_exist
from redactor.workflow.files import read_original, write_all_or_nothing
from redactor.workflow.handing_on import hand_on
from redactor.workflow.handover import hand_over, take_over
from redactor.workflow.key_files import make_key_file, refuse_known_key
from redactor.workflow.steps import Step

_ROLES = tuple(role.value for role in Role)


@click.command("key")
@click.argument("file", type=INPUTS)
@click.option("--name", required=True, help="Whose key it is, as the log shall name them.")
@click.option("--key-passphrase-file", type=INPUTS, help="File whose first line is the passphrase.")
@click.option("--key-passphrase-fd", type=click.IntRange(0), help="Open file descriptor to read it from.")
def key(file: Path, name: str, key_passphrase_file: Path | None, key_passphrase_fd: int | None) -> int:
    """Make a person's key FILE, wrapped by a passphrase, and FILE.pub for the others."""
    refuse_known_key(file)  # before a passphrase is asked for
    given = read_passphrase(key_passphrase_file, key_passphrase_fd)
    signer = make_key_file(file, name, given or ask("Passphrase of the new key", twice=True))
    click.echo(f"{file}: key {signer.key_id} of {signer.name}")
    return 0


@click.command("passphrase")
@click.argument("file", type=INPUTS, metavar="CASE|KEYFILE")
@click.option("--new-passphrase-file", type=INPUTS, help="File whose first line is the new passphrase.")
@click.option("--new-passphrase-fd", type=click.IntRange(0), help="Open file descriptor to read it from.")
@access_options
def passphrase(file: Path, new_passphrase_file: Path | None, new_passphrase_fd: int | None, access: Opener) -> int:
    """Change the passphrase of a case with its originals, or of a person's key. A plain case is encrypted."""
    given, is_key = access(file), is_key_file(file)
    if is_key:
        signer = open_key(read_original(file), given.passphrase or ask(f"Passphrase of the key {file.name}"))
    else:
        must_exist(file)
    new = read_passphrase(new_passphrase_file, new_passphrase_fd) or ask("New passphrase", twice=True)
    if is_key:
        write_all_or_nothing({file: wrap_key(signer, new)}, private=True)
        click.echo(f"{file}: the key of {signer.name} has a new passphrase")
    else:
        count = change_passphrase(file, given, new)
        click.echo(
            f"{file}: {'encrypted' if given.passphrase is None else 'new passphrase'}, {count} files beside it"
        )
    return 0


@click.command("enrol")
@click.argument("case", type=INPUTS)
@click.argument("public", type=INPUTS)
@click.option("--role", "roles", multiple=True, required=True, type=click.Choice(_ROLES), help="One or more.")
@access_options
def enrol(case: Path, public: Path, roles: tuple[str, ...], access: Opener) -> int:
    """Enrol the person whose PUBLIC key file is given; signed with --key."""
    with case_of(case, access(case)) as opened:
        person = read_public(read_original(public))
        CaseRecord(opened).enrol(person, [Role(role) for role in roles])
        click.echo(f"{person.name}: {', '.join(roles)}")
    return 0


@click.command("submit")
@click.argument("case", type=INPUTS)
@click.argument("documents", nargs=-1)
@click.option("--note", default="", help="For the reviewer.")
@POLICY
@access_options
def submit(case: Path, documents: tuple[str, ...], note: str, policy: str, access: Opener) -> int:
    """Hand documents (default: all) in for approval, as their drafter."""
    return _move(case, documents, policy, access, Step.SUBMIT, note, "submitted")


@click.command("approve")
@click.argument("case", type=INPUTS)
@click.argument("documents", nargs=-1)
@click.option("--note", default="", help="For the record.")
@POLICY
@access_options
def approve(case: Path, documents: tuple[str, ...], note: str, policy: str, access: Opener) -> int:
    """Approve the decisions on documents (default: all) as they stand; shows what changed since last time."""
    return _move(case, documents, policy, access, Step.APPROVE, note, "approved")


def _move(
    case: Path,
    documents: tuple[str, ...],
    policy: str,
    access: Opener,
    step: Step,
    note: str,
    done: str,
) -> int:
    rules = load_policy(policy)
    with case_of(case, access(case)) as opened:
        doc_ids = chosen(opened, documents)
        for doc_id in doc_ids if step is Step.APPROVE else ():
            show_differences(opened, doc_id)
        hand_on(opened, step, doc_ids, rules, note)
        click.echo(f"{len(doc_ids)} documents {done}")
    return 0


@click.command("return")
@click.argument("case", type=INPUTS)
@click.argument("documents", nargs=-1)
@click.option("--note", required=True, help="What the drafter has to change.")
@access_options
def give_back(case: Path, documents: tuple[str, ...], note: str, access: Opener) -> int:
    """Return documents (default: all) to their drafter."""
    with case_of(case, access(case)) as opened:
        CaseRecord(opened).give_back(chosen(opened, documents), note)
    return 0


@click.command("close")
@click.argument("case", type=INPUTS)
@access_options
def close(case: Path, access: Opener) -> int:
    """Close the case: nothing is added to it any more."""
    with case_of(case, access(case)) as opened:
        CaseRecord(opened).close()
    return 0


@click.command("reopen")
@click.argument("case", type=INPUTS)
@access_options
def reopen(case: Path, access: Opener) -> int:
    """Open a closed case again."""
    with case_of(case, access(case)) as opened:
        CaseRecord(opened).reopen()
    return 0


@click.command("handover")
@click.argument("case", type=INPUTS)
@click.option("-o", "--output", required=True, type=INPUTS, help="File to lay into the shared folder.")
@click.option("--to", required=True, help="Name of who takes over.")
@access_options
def handover(case: Path, output: Path, to: str, access: Opener) -> int:
    """Hand the case over as one signed file, with its originals."""
    with case_of(case, access(case)) as opened:
        hand_over(case, opened, output, to)
    click.echo(f"{output}: for {to}")
    return 0


@click.command("takeover")
@click.argument("file", type=INPUTS)
@click.argument("case", type=INPUTS)
@click.option("--trust", multiple=True, type=INPUTS, help="Public key of the sender; may be given again.")
@access_options
def takeover(file: Path, case: Path, trust: tuple[Path, ...], access: Opener) -> int:
    """Take a case over from FILE; an older state of the same case at CASE is kept as CASE.before."""
    keys = tuple(read_public(read_original(path)) for path in trust)
    sender = take_over(file, case, keys, access)
    click.echo(f"{case}: taken over from {sender}")
    return 0


COMMANDS = {
    made.name: made
    for made in (key, passphrase, enrol, submit, approve, give_back, close, reopen, handover, takeover)
    if made.name
}
