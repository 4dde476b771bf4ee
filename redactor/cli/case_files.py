"""`redactor case new|add|list|decide|describe|dispose|state|comment|diff`: the documents of a case."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import click

from redactor.cases import Case, CaseRecord, Disposition, Role, Status
from redactor.cli.access import access_options
from redactor.cli.options import BANDS, INPUTS, LISTS, parse_band, read_lists
from redactor.errors import UsageError
from redactor.model import MARKING_TYPE, Rect
from redactor.policy import NEEDS, load_policy
from redactor.workflow.casework import Access, bench_of, case_of, must_exist, open_case, vault_of
from redactor.workflow.differences import differences
from redactor.workflow.files import read_original
from redactor.workflow.workbench import Workbench
from redactor.workflow.workers import start_workers

Opener = Callable[[Path], Access]
ANSWERS = click.option(
    "--answer",
    "answers",
    multiple=True,
    help='What the code asks for beside it, such as level=SECRET or statute="26 USC 6103"; repeat it.',
)
POLICY = click.option("--policy", default="default", show_default=True, help="Name or file of a policy.")


def chosen(case: Case, names: Sequence[str]) -> list[str]:
    """Return the doc_ids of the documents named by file name or by the beginning of their hash; all for none.

    Raises:
        UsageError: a name fits no document, or several.
    """
    documents = case.state.documents
    if not names:
        return list(documents)
    found = []
    for name in names:
        fits = [
            key for key, d in documents.items() if d.file_name == name or (len(name) >= 6 and key.startswith(name))
        ]
        if len(fits) != 1:
            problem = "several documents" if fits else "no document"
            raise UsageError(f"{name} names {problem} of the case.", "See: redactor case list.")
        found += fits
    return found


def read_answers(texts: Sequence[str]) -> dict[str, str]:
    """Read --answer NAME=TEXT.

    Raises:
        UsageError: no code asks for NAME, or the text is empty.
    """
    answers = {}
    for text in texts:
        name, _, value = text.partition("=")
        if name not in NEEDS or not value.strip():
            raise UsageError("An answer is given as NAME=TEXT.", f"Names: {', '.join(NEEDS)}.")
        answers[name] = value.strip()
    return answers


@click.command("new")
@click.argument("case", type=INPUTS)
@click.option("--title", default="", help="What the case is about.")
@click.option("--two-persons", is_flag=True, help="Nobody may approve or release what they drafted.")
@access_options
def new(case: Path, title: str, two_persons: bool, access: Opener) -> int:
    """Make an empty case file; encrypted when a passphrase is given, with the first person when a key is."""
    if case.exists():
        raise UsageError(f"{case.name} exists already.", "Choose another name.")
    given = access(case)
    if two_persons and given.signer is None:
        raise UsageError("The two-person rule needs persons.", "Give the first person's key with --key.")
    with open_case(case, given, title) as made:
        record = CaseRecord(made)
        if given.signer:
            record.enrol(given.signer.public_key, (Role.DRAFTER, Role.REVIEWER, Role.RELEASER))
        if two_persons:
            record.demand_two_persons()
    click.echo(f"{case}: made{', encrypted' if given.passphrase else ''}")
    return 0


@click.command("add")
@click.argument("case", type=INPUTS)
@click.argument("files", nargs=-1, required=True, type=INPUTS)
@POLICY
@LISTS
@access_options
def add(case: Path, files: tuple[Path, ...], policy: str, lists: tuple[Path, ...], access: Opener) -> int:
    """Open and scan FILES; their findings wait in the case for a person, the originals are kept beside it."""
    must_exist(case)
    given, entries = access(case), read_lists(lists)
    workers = start_workers([path.suffix for path in files])
    try:
        with case_of(case, given) as opened:
            bench, vault = bench_of(opened, workers, policy, entries), vault_of(case, opened, given)
            for path in files:
                doc_id = bench.scan(bench.open(path).doc_id).doc_id
                data = read_original(path)
                vault.store(doc_id, data)
                CaseRecord(opened).stored(doc_id, len(data))
                click.echo(f"{path.name}: {len(opened.state.documents[doc_id].findings)} findings")
            _scan_again(bench)
    finally:
        workers.close()
    return 0


def _scan_again(bench: Workbench) -> None:
    """Search again what names a person that only a later file of this call gave away; decisions stay."""
    for doc_id in bench.outdated():
        bench.scan(doc_id)
        state = bench.case.state.documents[doc_id]
        click.echo(
            f"{state.file_name}: searched again for names of the other files, {len(state.findings)} findings"
        )


@click.command("list")
@click.argument("case", type=INPUTS)
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object a document.")
@access_options
def list_(case: Path, as_json: bool, access: Opener) -> int:
    """List the documents of a case with the state of their findings."""
    must_exist(case)
    with case_of(case, access(case)) as opened:
        for doc_id in opened.state.documents:
            record = describe_document(opened, doc_id)
            click.echo(json.dumps(record) if as_json else _line(record))
    return 0


def describe_document(case: Case, doc_id: str) -> dict[str, Any]:
    """Return where a document of the case stands."""
    document, record = case.state.documents[doc_id], case.record.document(doc_id)
    return {
        "doc_id": doc_id,
        "file_name": document.file_name,
        "undecided": document.count(Status.PROPOSED),
        "to_remove": document.count(Status.ACCEPTED, Status.AUTO_ACCEPTED),
        "areas": len(document.areas),
        "exports": len(document.exports),
        "phase": record.phase.value,
        "disposition": record.disposition.get("disposition", ""),
        "original_kept": record.stored is not None,
    }


def _line(record: dict[str, Any]) -> str:
    return (
        f"{record['doc_id'][:12]}  {record['file_name']}  {record['undecided']} undecided, "
        f"{record['to_remove']} to remove, {record['areas']} areas, {record['exports']} exports, "
        f"{(record['disposition'] or record['phase']).replace('_', ' ')}"
    )


@click.command("decide")
@click.argument("case", type=INPUTS)
@click.argument("documents", nargs=-1)
@click.option(
    "--accept", type=click.Choice(BANDS), default="medium", show_default=True, help="Lowest band accepted."
)
@click.option("--code", default="", help="Reason code for all that is accepted.")
@click.option("--statute", help="What the code asks for: the statute.")
@click.option("--privilege", help="What the code asks for: the privilege.")
@ANSWERS
@POLICY
@access_options
def decide(
    case: Path,
    documents: tuple[str, ...],
    accept: str,
    code: str,
    statute: str | None,
    privilege: str | None,
    answers: tuple[str, ...],
    policy: str,
    access: Opener,
) -> int:
    """Decide what is still open by rule; it is logged as a rule's decision, under the name of who ran it."""
    rules = load_policy(policy)
    band = parse_band(accept)
    given = read_answers(answers) | ({"privilege": privilege} if privilege else {})
    statute = given.pop("statute", None) or statute
    with case_of(case, access(case)) as opened:
        for doc_id in chosen(opened, documents):
            count = opened.auto_decide(
                doc_id,
                band,
                rule=f"command line: policy {rules.key}, bands from {accept}",
                exclude_types=(*rules.suggestion_types, MARKING_TYPE),
                code=code or None,
                default_codes=rules.default_codes,
            )
            state = opened.state.documents[doc_id]
            if statute or given:
                items = [(doc_id, key) for key, found in state.findings.items() if found.status.is_removed]
                opened.set_code(items, code, statute, given or None)
            click.echo(f"{state.file_name}: {count} decided, {state.count(Status.PROPOSED)} undecided")
    return 0


_FIELDS = ("date", "doc_type", "author", "recipients", "subject", "justification")


def _described(command: Any) -> Any:
    for name in reversed(_FIELDS):
        command = click.option(f"--{name.replace('_', '-')}", name, help="For the index of withholdings.")(command)
    return command


@click.command("describe")
@click.argument("case", type=INPUTS)
@click.argument("document")
@_described
@access_options
def describe(case: Path, document: str, access: Opener, **fields: str | None) -> int:
    """Say date, type, author, recipients, subject and justification of a document."""
    given = {name: text for name, text in fields.items() if text is not None}
    if not given:
        raise UsageError("Nothing was said about the document.", "Give --date, --author and so on.")
    with case_of(case, access(case)) as opened:
        CaseRecord(opened).describe(chosen(opened, [document])[0], given)
    return 0


_WAYS = ("in_part", *(way.value for way in Disposition))


@click.command("dispose")
@click.argument("case", type=INPUTS)
@click.argument("document")
@click.argument("way", type=click.Choice(_WAYS))
@click.option("--code", default="", help="Reason code.")
@click.option("--reason", default="", help="Why, for the sheet that stands in its place.")
@click.option("--pages", help="Withhold these pages alone, such as 2-4.")
@ANSWERS
@access_options
def dispose(
    case: Path,
    document: str,
    way: str,
    code: str,
    reason: str,
    pages: str | None,
    answers: tuple[str, ...],
    access: Opener,
) -> int:
    """Say that a document, or some of its pages, is withheld, non-responsive, referred or a duplicate."""
    person, given = access(case), read_answers(answers)
    with case_of(case, person) as opened:
        doc_id = chosen(opened, [document])[0]
        if pages:
            areas = _withhold_pages(case, person, opened, doc_id, pages, code)
            statute = given.pop("statute", None)
            # The reason is the harm foreseen, as for a document that is withheld as a whole.
            given |= {"harm": reason} if reason and "harm" not in given else {}
            if statute or given:
                opened.set_code([(doc_id, area) for area in areas], code, statute, given)
        else:
            disposition = None if way == "in_part" else Disposition(way)
            CaseRecord(opened).dispose(doc_id, disposition, code, reason, given)
    return 0


def _withhold_pages(case: Path, given: Access, opened: Case, doc_id: str, pages: str, code: str) -> list[str]:
    first, _, last = pages.partition("-")
    if not first.isdecimal() or (last and not last.isdecimal()):
        raise UsageError("Pages are given as 3 or 3-5.")
    workers = start_workers([], analysis=False)
    try:
        bench = bench_of(opened, workers, "default")
        document = bench.open_stored(doc_id, vault_of(case, opened, given)).document
    finally:
        workers.close()
    wanted = range(int(first), int(last or first) + 1)
    if not wanted or wanted[0] < 1 or wanted[-1] > len(document.pages):
        raise UsageError(f"The document has {len(document.pages)} pages.")
    shown = [document.pages[number - 1] for number in wanted]
    whole = {page.number: Rect(0, 0, page.width, page.height) for page in shown}
    # A page that was withheld before, without what its code asks for, is coded anew instead of drawn twice.
    known = {
        area.page: key
        for key, area in opened.state.documents[doc_id].areas.items()
        if not area.part
        and area.page in whole
        and area.rect.width >= whole[area.page].width - 1
        and area.rect.height >= whole[area.page].height - 1
    }
    if known:
        opened.set_code([(doc_id, key) for key in known.values()], code)
    places = [(doc_id, "", number, rect) for number, rect in whole.items() if number not in known]
    return [*known.values(), *(opened.draw_all(places, code) if places else ())]


@click.command("state")
@click.argument("case", type=INPUTS)
@click.argument("duty")
@click.argument("text")
@click.option("--document", help="Of one document alone.")
@access_options
def state(case: Path, duty: str, text: str, document: str | None, access: Opener) -> int:
    """Give the text that a DUTY of the law asks for: segregability, severance, or "harm (b)(5)"."""
    with case_of(case, access(case)) as opened:
        doc_id = chosen(opened, [document])[0] if document else ""
        CaseRecord(opened).state(duty, text, doc_id)
    return 0


@click.command("comment")
@click.argument("case", type=INPUTS)
@click.argument("document")
@click.argument("item")
@click.argument("text")
@access_options
def comment(case: Path, document: str, item: str, text: str, access: Opener) -> int:
    """Remark on a redaction; ITEM is its id as `redactor case diff` prints it. It stays inside the case."""
    with case_of(case, access(case)) as opened:
        CaseRecord(opened).comment(chosen(opened, [document])[0], item, text)
    return 0


@click.command("diff")
@click.argument("case", type=INPUTS)
@click.argument("documents", nargs=-1)
@access_options
def diff(case: Path, documents: tuple[str, ...], access: Opener) -> int:
    """Show what changed since the last approval or release."""
    with case_of(case, access(case)) as opened:
        for doc_id in chosen(opened, documents):
            show_differences(opened, doc_id)
    return 0


def show_differences(case: Case, doc_id: str) -> None:
    """Print the changes of a document since its last approval, with the comments on them."""
    found = differences(case, doc_id)
    click.echo(f"{case.state.documents[doc_id].file_name}: {len(found)} changes since the last approval")
    comments = case.record.document(doc_id).comments
    for change in found:
        before, after = change.before or "open", change.after or "open"
        click.echo(f"  {change.item}  {change.kind}  {change.place}: {before} -> {after}")
        for remark in comments.get(change.item, []):
            click.echo(f"    {remark.by}: {remark.text}")


COMMANDS = {
    made.name: made for made in (new, add, list_, decide, describe, dispose, state, comment, diff) if made.name
}
