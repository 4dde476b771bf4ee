"""Many files on many machines: Dask distributed does the spreading, we do one file at a time on each worker.

Dask is an extra (`redactor-workstation[cluster]`): most offices never need it. Every machine must see the folders
under the same paths. Only paths and reports travel, no document; encryption of that traffic is Dask's own (an
address that begins with tls://).
"""

from __future__ import annotations

import atexit
import socket
import threading
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol
from urllib.parse import urlsplit

from redactor.batch.pool import BatchItem, is_done, list_files
from redactor.errors import WIRE_ERRORS, RedactorError, UsageError
from redactor.workflow.records import ExportReport, UnattendedOptions
from redactor.workflow.starting import passing_workbench
from redactor.workflow.unattended import redact_file
from redactor.workflow.workers import Workers, start_workers

_SECONDS = 10


class Cluster(Protocol):
    """As much of a Dask client as is used here."""

    def submit(self, function: Any, *arguments: Any, pure: bool) -> Any:
        """Start a call on some worker and return its future."""

    def close(self) -> None:
        """Say good-bye to the scheduler."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What comes back from a worker, plain enough to travel: a report, or the parts of an error, or neither."""

    report: ExportReport | None = None
    error: tuple[str, str, str] | None = None


def connect(address: str) -> Cluster:
    """Connect to a scheduler such as tcp://10.0.0.5:8786.

    Raises:
        UsageError: Dask is not installed, or no scheduler answers.
    """
    try:
        from distributed import Client
    except ImportError as error:
        raise UsageError(
            "Working on several machines needs the package distributed, which is not installed.",
            "Install redactor-workstation[cluster], or leave --scheduler out.",
        ) from error
    silent = UsageError(f"No scheduler answers at {address}.", "Start one with: dask scheduler.")
    try:
        # Asked first: a client that finds nobody waits long, and says so in a page of traceback.
        place = urlsplit(address)
        socket.create_connection((place.hostname or "", place.port or 0), timeout=_SECONDS).close()
        client: Cluster = Client(address, timeout=_SECONDS, set_as_default=False)
    except (OSError, ValueError, TimeoutError) as error:
        raise silent from error
    return client


def run_on_cluster(
    cluster: Cluster,
    folder: Path,
    output: Path,
    options: UnattendedOptions,
    *,
    policy: str = "default",
    resume: bool = False,
) -> Iterator[BatchItem]:
    """Redact every file below `folder` on the workers of a cluster; as `run_batch`, in the order of the files."""
    paths: Sequence[Path] = list_files(folder.resolve(), output.resolve())
    waiting = []
    for path in paths:
        target = output.resolve() / path.relative_to(folder.resolve()).parent
        future = None
        if not (resume and is_done(path, target)):
            future = cluster.submit(redact_one, str(path), str(target), options, policy, pure=False)
        waiting.append((path, future))
    for path, future in waiting:
        yield BatchItem(path) if future is None else _item(path, future)


def _item(path: Path, future: Any) -> BatchItem:
    try:
        answer: Answer = future.result()
    # Whatever a lost machine or a broken connection raises there, the other files go on.
    except Exception as error:  # noqa: BLE001
        lost = RedactorError(
            f"A worker of the cluster failed ({type(error).__name__}).", "Run again with --resume."
        )
        return BatchItem(path, error=lost)
    if answer.error:
        kind, sentence, step = answer.error
        return BatchItem(path, error=WIRE_ERRORS.get(kind, RedactorError)(sentence, step))
    return BatchItem(path, report=answer.report)


_workers: Workers | None = None
_one_at_a_time = threading.Lock()


def redact_one(path: str, target: str, options: UnattendedOptions, policy: str) -> Answer:
    """Do the whole job on one file, in a worker of the cluster; its processes are kept for the next file."""
    with _one_at_a_time:
        try:
            bench = passing_workbench(_own_workers(), policy)
            try:
                return Answer(report=redact_file(bench, Path(path), Path(target), options))
            finally:
                bench.close()
        except RedactorError as error:
            kinds = (kind.__name__ for kind in type(error).__mro__ if kind.__name__ in WIRE_ERRORS)
            return Answer(error=(next(kinds, ""), error.sentence, error.next_step))


def _own_workers() -> Workers:
    global _workers
    if _workers is None:
        _workers = start_workers()
        atexit.register(_workers.close)
    return _workers
