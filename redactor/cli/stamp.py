"""`redactor stamp`: a marked copy of an outgoing draft."""

from __future__ import annotations

import datetime
import re
from pathlib import Path

import click

from redactor.cli.options import INPUTS, said_of
from redactor.errors import RedactorError, UsageError
from redactor.workflow.records import StampReport, StampRequest
from redactor.workflow.stamping import stamp_file
from redactor.workflow.workers import start_workers

_PORTION = re.compile(r"\s*(\d+)\s*[=:]\s*(\S.*)")


@click.command("stamp")
@click.argument("inputs", nargs=-1, required=True, type=INPUTS)
@click.option("-o", "--output", required=True, type=INPUTS, help="Folder for NAME_marked.EXT and its log.")
@click.option("--marking", default="", help="The banner; without it the roll-up of the portions.")
@click.option("--scheme", default="", help="Scheme of the marking, such as us_ic, uk_gsc, tlp.")
@click.option("--portion", multiple=True, help='Mark of one paragraph that holds text: "3=(S//NF)". Repeat it.')
@click.option("--all-portions", default="", help='Mark of every paragraph that has none: "(U)".')
@click.option("--reason", default="", help="Why the marking is lower than what the text carries. It is logged.")
@click.option("--classified-by", default="", help="Authority block.")
@click.option("--derived-from", default="", help="Authority block.")
@click.option("--classification-reason", default="", help="Authority block: 1.4(a) to 1.4(h).")
@click.option("--declassify-on", default="", help="Authority block: YYYYMMDD, an event or an exemption.")
@click.option("--controlled-by", multiple=True, help="CUI block: agency, then office.")
@click.option("--cui-category", default="", help="CUI block.")
@click.option("--dissemination", default="", help="CUI block: Distribution/Dissemination Control.")
@click.option("--poc", default="", help="CUI block: point of contact.")
@click.option("--ak-basis", default="", help='AK stamp: "AvTS § 35 lg 1 p 12".')
@click.option("--ak-until", default="", help="AK stamp: dd.mm.yyyy.")
@click.option("--ak-holder", default="", help="AK stamp: Teabevaldaja.")
def command(
    inputs: tuple[Path, ...],
    output: Path,
    marking: str,
    scheme: str,
    portion: tuple[str, ...],
    all_portions: str,
    reason: str,
    **block: str | tuple[str, ...],
) -> int:
    """Write a marked copy of INPUT: banner at the top and bottom, portions, blocks, properties."""
    request = StampRequest(
        marking=marking,
        scheme=scheme,
        portions=tuple(_portion(text) for text in portion),
        all_portions=all_portions,
        block=block_lines(block),
        reason=reason,
    )
    workers = start_workers([path.suffix for path in inputs])
    worst = 0
    try:
        for path in inputs:
            try:
                click.echo(_describe(stamp_file(path, output, request, workers)))
            except RedactorError as error:
                click.echo(f"redactor: {said_of(path, error)}", err=True)
                worst = max(worst, error.exit_code)
    finally:
        workers.close()
    return worst


def _portion(text: str) -> tuple[int, str]:
    found = _PORTION.fullmatch(text)
    if found is None:
        raise UsageError("A portion is written as number and mark.", 'Write --portion "3=(S//NF)".')
    return int(found[1]), found[2]


def block_lines(given: dict[str, str | tuple[str, ...]]) -> tuple[str, ...]:
    """Return the lines of the blocks that the options ask for.

    Raises:
        UsageError: a value holds a line break, or a restriction stamp lacks its term, basis or holder.
    """
    lines = [f"{label}: {given[key]}" for key, label in _AUTHORITY.items() if given.get(key)]
    lines += [f"Controlled by: {value}" for value in given.get("controlled_by", ())]
    lines += [f"{label}: {given[key]}" for key, label in _CUI.items() if given.get(key)]
    lines += _restriction(given)
    if any(len(line.splitlines()) > 1 for line in lines):
        raise UsageError("A value of a block is one line.")
    return tuple(lines)


_AUTHORITY = {
    "classified_by": "Classified By",
    "derived_from": "Derived From",
    "classification_reason": "Reason",
    "declassify_on": "Declassify On",
}
_CUI = {
    "cui_category": "CUI Category",
    "dissemination": "Distribution/Dissemination Control",
    "poc": "POC",
}


def _restriction(given: dict[str, str | tuple[str, ...]]) -> list[str]:
    """Return the stamp of Public Information Act (AvTS) s 41."""
    basis, until, holder = (str(given.get(key) or "") for key in ("ak_basis", "ak_until", "ak_holder"))
    if not (basis or until or holder):
        return []
    if not (basis and until and holder):
        raise UsageError(
            "The AK stamp needs its basis, its term and the holder.", "Give --ak-basis, --ak-until, --ak-holder."
        )
    today = datetime.datetime.now(tz=datetime.UTC).date()
    return [
        "ASUTUSESISESEKS KASUTAMISEKS",
        f"Märge tehtud: {today:%d.%m.%Y}",
        f"Juurdepääsupiirang kehtib kuni: {until}",
        f"Alus: {basis}",
        f"Teabevaldaja: {holder}",
    ]


def _describe(report: StampReport) -> str:
    line = f"{report.output}: marked {report.marking} ({report.scheme})"
    if report.lowered:
        line += ", lower than what the text carries; the reason is logged"
    return "\n".join([line, *(f"  warning: {warning}" for warning in report.warnings)])
