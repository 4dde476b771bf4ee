"""`redactor markings`: classification markings read, parsed, rolled up and checked."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable
from pathlib import Path

import click

from redactor import markings
from redactor.cli.options import INPUTS, said_of
from redactor.errors import RedactorError, UsageError
from redactor.markings.sarif import to_sarif
from redactor.model import Marking, MarkingReport
from redactor.policy import list_regimes, list_schemes, load_regime, load_scheme
from redactor.redaction import Audience, parse_audience
from redactor.workflow.files import read_original, shown_name
from redactor.workflow.scanning import read_with_pictures
from redactor.workflow.workers import Workers, start_workers

_ABOVE_AUDIENCE = 4


@click.command("markings")
@click.argument("inputs", nargs=-1, type=INPUTS)
@click.option("--text", help="Read this text instead of a file.")
@click.option("--scheme", help="Read one scheme only, such as us_ic, us_cui, uk_gsc, nato, eu.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object a file.")
@click.option("--sarif", "as_sarif", is_flag=True, help="One SARIF 2.1.0 log of all files, for other tools.")
@click.option(
    "--require", help="Exit code 4 when a file is above this audience: public, secret, REL TO USA, GBR ..."
)
@click.option("--list", "list_data", is_flag=True, help="List schemes and regimes with date, source and check.")
def command(
    inputs: tuple[Path, ...],
    text: str | None,
    scheme: str | None,
    as_json: bool,
    as_sarif: bool,
    require: str | None,
    list_data: bool,
) -> int:
    """Read the classification markings of INPUT (- reads UTF-8 text from stdin) or of --text."""
    if list_data:
        return _list()
    if bool(inputs) == (text is not None):
        raise UsageError("Give either files or --text.")
    audience = parse_audience(require)
    if require is not None and audience is None:
        raise UsageError("The release audience is not known.", "Name one after --require, such as public.")
    read = [("", markings.read(text, scheme), 0)] if text is not None else list(_read_files(inputs, scheme))
    reports = [(name, report) for name, report, _ in read if report is not None]
    above = {name: _above(report, audience) for name, report in reports}
    if as_sarif:
        click.echo(json.dumps(to_sarif(reports, above), ensure_ascii=False, indent=2))
    for name, report in reports:
        if not as_sarif:
            _show(name, report, as_json)
        _say_above(name, report, above[name], audience)
    codes = [code for _, _, code in read] + [_ABOVE_AUDIENCE for found in above.values() if found]
    return max(codes, default=0)


def _read_files(inputs: Iterable[Path], scheme: str | None) -> Iterable[tuple[str, MarkingReport | None, int]]:
    """Yield (path, report, exit code) of each file; what can't be read has no report."""
    paths = list(inputs)
    workers = start_workers([path.suffix for path in paths])
    try:
        for path in paths:
            try:
                yield str(path), _read_file(path, scheme, workers), 0
            except RedactorError as error:
                click.echo(f"redactor: {said_of(path, error)}", err=True)
                yield str(path), None, error.exit_code
    finally:
        workers.close()


def _read_file(path: Path, scheme: str | None, workers: Workers) -> MarkingReport:
    if str(path) == "-":
        try:
            return markings.read(sys.stdin.buffer.read().decode("utf-8"), scheme)
        except UnicodeDecodeError as error:
            raise UsageError("The text on stdin is not UTF-8.") from error
    document = read_with_pictures(read_original(path), shown_name(path), workers)
    report, _ = workers.analysis.markings(document, (scheme,) if scheme else ())
    return report


def _above(report: MarkingReport, audience: Audience | None) -> list[Marking]:
    """Return the markings of a level or control that the audience may not read."""
    if audience is None:
        return []
    stating = (mark for mark in report.markings if mark.level or mark.caveats)
    return [mark for mark in stating if not audience.may_read(mark)]


def _say_above(name: str, report: MarkingReport, above: list[Marking], audience: Audience | None) -> None:
    head = f"{shown_name(Path(name))}: " if name else ""
    if above and audience:
        words = "marking stands" if len(above) == 1 else "markings stand"
        click.echo(f"redactor: {head}{len(above)} {words} above the audience {audience.name}.", err=True)
    elif audience and report.state == "unknown":
        click.echo(f"redactor: {head}no marking was found; the level is unknown, not public.", err=True)


def _show(name: str, report: MarkingReport, as_json: bool) -> None:
    if as_json:
        head = {"file": name} if name else {}
        click.echo(json.dumps({**head, **report.to_dict()}, ensure_ascii=False))
        return
    overall = report.rollup.canonical if report.rollup else report.state
    click.echo(f"{name + ': ' if name else ''}{overall}")
    for mark in report.markings:
        notes = "; ".join(mark.problems)
        place = f"page {mark.page}" if mark.page else mark.segment
        state = mark.kind.value if mark.status.value == "active" else mark.status.value
        click.echo(f"  {state:9} {mark.position:14} {mark.canonical:40} {place} {notes}".rstrip())
    for defect in report.contradictions:
        place = f"page {defect.page}" if defect.page else defect.segment
        click.echo(f"  {defect.type}: {defect.text} {defect.fix} ({defect.rule}) {place}".rstrip())


def _list() -> int:
    """Print where the data come from: an unverified entry must be known as such."""
    for key in list_schemes():
        scheme = load_scheme(key)
        flags = [level.verified for level in scheme.levels] + [caveat.verified for caveat in scheme.caveats]
        doubtful = flags.count(False)
        _print_source("scheme", key, scheme.title, scheme.as_of, scheme.source, scheme.verified, doubtful)
    for key in list_regimes():
        regime = load_regime(key)
        doubtful = sum(1 for code in regime.codes if not code.verified)
        _print_source("regime", key, regime.title, regime.as_of, regime.source, regime.verified, doubtful)
    return 0


def _print_source(kind: str, key: str, title: str, as_of: str, source: str, verified: bool, doubtful: int) -> None:
    state = "verified" if verified else "UNVERIFIED against the law text"
    extra = f", {doubtful} entries unverified" if verified and doubtful else ""
    click.echo(f"{kind} {key}: {title}; as of {as_of}; {state}{extra}; source: {source}")
