"""`redactor post`: the pre-flight check of a social-media draft."""

from __future__ import annotations

import json
from pathlib import Path

import click

from redactor.cli.options import INPUTS, read_terms
from redactor.errors import GateError, UsageError
from redactor.workflow.platforms import PLATFORMS
from redactor.workflow.preflight import Draft, Image, Preflight, preflight
from redactor.workflow.starting import passing_workbench
from redactor.workflow.workers import start_workers


@click.command("post")
@click.argument("draft", type=INPUTS)
@click.option("--platform", "platforms", multiple=True, type=click.Choice(tuple(PLATFORMS)), help="Where it goes.")
@click.option("--image", "images", multiple=True, type=INPUTS, help="Picture of the post; may be given again.")
@click.option("--alt", "alternatives", multiple=True, help="Alternative text of the pictures, in their order.")
@click.option("--allow", type=INPUTS, help="UTF-8 file, one text a line, that is meant to be public.")
@click.option("--policy", default="social_post", show_default=True, help="Name or file of a policy.")
@click.option("--json", "as_json", is_flag=True, help="Print the answer as JSON.")
def command(
    draft: Path,
    platforms: tuple[str, ...],
    images: tuple[Path, ...],
    alternatives: tuple[str, ...],
    allow: Path | None,
    policy: str,
    as_json: bool,
) -> int:
    """Check DRAFT and its pictures before they are posted. Exit code 4 when something stands against it."""
    checked = check(draft, platforms, images, alternatives, allow, policy)
    if as_json:
        click.echo(json.dumps(checked.record, ensure_ascii=False))
    else:
        show(checked)
    if not checked.allowed:
        raise GateError(f"The post was refused. {' '.join(checked.reasons)}", "Change it, then check again.")
    return 0


def check(
    draft: Path,
    platforms: tuple[str, ...],
    images: tuple[Path, ...],
    alternatives: tuple[str, ...],
    allow: Path | None,
    policy: str,
) -> Preflight:
    """Check a draft; see `command` for the arguments.

    Raises:
        UsageError: there are more alternative texts than pictures.
    """
    if len(alternatives) > len(images):
        raise UsageError("There are more alternative texts than pictures.")
    pairs = zip(images, [*alternatives, *[""] * (len(images) - len(alternatives))], strict=True)
    pictures = [Image(path, text) for path, text in pairs]
    workers = start_workers([path.suffix for path in (draft, *images)])
    try:
        bench = passing_workbench(workers, policy)
        try:
            return preflight(bench, Draft(draft, pictures, platforms, read_terms(allow)))
        finally:
            bench.close()
    finally:
        workers.close()


def show(checked: Preflight) -> None:
    """Print an answer for people."""
    for platform in checked.record["platforms"]:
        lengths = ", ".join(f"{m['length']} of {m['limit']} {m['unit']}" for m in platform["measures"])
        note = "" if platform["verified_limit"] else " (limit not checked)"
        click.echo(f"{platform['platform']:10} {'fits' if platform['fits'] else 'TOO LONG'}: {lengths}{note}")
    for name in ("links", "handles", "hashtags"):
        if checked.record[name]:
            click.echo(f"{name}: {' '.join(checked.record[name])}")
    for finding in checked.record["findings"]:
        click.echo(f"found: {finding['entity_type']} ({finding['band']}) at {finding['start']}-{finding['end']}")
    for image in checked.record["images"]:
        hidden = ", ".join(image["metadata"]) or "none"
        click.echo(f"{image['file']}: hidden entries: {hidden}; {len(image['findings'])} findings")
    for ask in checked.asks:
        click.echo(f"to do: {ask}")
    click.echo("Nothing stands against it." if checked.allowed else "REFUSED")
