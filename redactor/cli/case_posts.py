"""`redactor case post|posts`: records of what was posted, and their export for archives."""

from __future__ import annotations

import datetime
from pathlib import Path

import click

from redactor.cases import CaseRecord
from redactor.cli.access import access_options
from redactor.cli.case_files import Opener
from redactor.cli.options import INPUTS, read_terms
from redactor.cli.post import check
from redactor.errors import GateError, UsageError
from redactor.workflow.casework import case_of, must_exist
from redactor.workflow.files import read_original, sha256, shown_name, write_all_or_nothing
from redactor.workflow.platforms import PLATFORMS
from redactor.workflow.post_records import post_record, posts_as


@click.command("post")
@click.argument("case", type=INPUTS)
@click.argument("draft", type=INPUTS)
@click.option("--platform", required=True, type=click.Choice(tuple(PLATFORMS)), help="Where it was posted.")
@click.option("--account", required=True, help="Under which account.")
@click.option("--approved-by", default="", help="Who approved it; default: who acts.")
@click.option("--author", default="", help="Who wrote it.")
@click.option("--posted-at", help="ISO 8601; default: now.")
@click.option("--url", default="", help="Address of the post.")
@click.option("--reply-to", default="", help="Address of the post that it answers.")
@click.option("--image", "images", multiple=True, type=INPUTS, help="Picture of the post; may be given again.")
@click.option("--alt", "alternatives", multiple=True, help="Alternative text of the pictures, in their order.")
@click.option("--allow", type=INPUTS, help="UTF-8 file, one text a line, that is meant to be public.")
@click.option("--policy", default="social_post", show_default=True, help="Name or file of a policy.")
@access_options
def post(
    case: Path,
    draft: Path,
    platform: str,
    account: str,
    approved_by: str,
    author: str,
    posted_at: str | None,
    url: str,
    reply_to: str,
    images: tuple[Path, ...],
    alternatives: tuple[str, ...],
    allow: Path | None,
    policy: str,
    access: Opener,
) -> int:
    """Check DRAFT once more and keep the record of its post in the case. Exit code 4 when the check refuses."""
    must_exist(case)
    person = access(case)
    at = _time(posted_at)
    read_terms(allow)
    checked = check(draft, (platform,), images, alternatives, allow, policy)
    if not checked.allowed:
        raise GateError(f"The post was refused. {' '.join(checked.reasons)}", "Change it, then check again.")
    if len(alternatives) < len(images):
        raise GateError("A picture has no alternative text.", "Give it with --alt.")
    media = [
        {"name": shown_name(path), "sha256": sha256(read_original(path)), "alternative": text}
        for path, text in zip(images, alternatives, strict=True)
    ]
    with case_of(case, person) as opened:
        record = post_record(
            checked.text,
            media,
            {
                "platform": platform,
                "account": account,
                "author": author or opened.actor,
                "approved_by": approved_by or opened.actor,
                "posted_at": at,
                "url": url,
                "reply_to": reply_to,
            },
        )
        CaseRecord(opened).post(record)
        click.echo(f"{shown_name(draft)}: recorded, {record['record_hash']}")
    return 0


def _time(text: str | None) -> str:
    if text is None:
        return datetime.datetime.now(datetime.UTC).isoformat(timespec="seconds")
    try:
        return datetime.datetime.fromisoformat(text).isoformat(timespec="seconds")
    except ValueError as error:
        raise UsageError("--posted-at is no time.", "Write 2026-05-04T09:30:00+00:00.") from error


@click.command("posts")
@click.argument("case", type=INPUTS)
@click.option("-o", "--output", required=True, type=INPUTS, help="File to write: .json or .csv.")
@access_options
def posts(case: Path, output: Path, access: Opener) -> int:
    """Export the records of posts for an archive."""
    if output.suffix not in (".json", ".csv"):
        raise UsageError("Posts are exported as .json or .csv.")
    with case_of(case, access(case)) as opened:
        records = opened.record.posts
        data = posts_as(output.suffix, records)
        write_all_or_nothing({output: data})
        click.echo(f"{output}: {len(records)} posts")
    return 0
