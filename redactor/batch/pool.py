"""A local pool: each lane has an analysis worker of its own, all share the warm parent of the document workers."""

from __future__ import annotations

import json
import queue
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from redactor.errors import RedactorError
from redactor.isolation import AnalysisWorker, DocumentWorkers
from redactor.workflow.files import output_stem, read_original, sha256
from redactor.workflow.records import ExportReport, UnattendedOptions
from redactor.workflow.starting import passing_workbench
from redactor.workflow.unattended import redact_file
from redactor.workflow.workers import Workers


@dataclass(frozen=True, slots=True)
class BatchItem:
    """What became of one file: a report, an error, or neither when it was done before."""

    path: Path
    report: ExportReport | None = None
    error: RedactorError | None = None

    @property
    def exit_code(self) -> int:
        """0, or the error's."""
        return self.error.exit_code if self.error else 0


def run_batch(
    folder: Path,
    output: Path,
    options: UnattendedOptions,
    *,
    policy: str = "default",
    jobs: int = 1,
    resume: bool = False,
) -> Iterator[BatchItem]:
    """Redact every file below `folder` into the same places below `output`; yield results as they come in order.

    Args:
        folder: searched with its sub-folders; hidden files and links are left out.
        output: made when missing; when it lies inside `folder` it is not searched.
        options: as for one file.
        policy: name or file.
        jobs: lanes that work side by side.
        resume: leave out files whose change log in `output` names their present content.
    """
    paths = list_files(folder, output)
    documents = DocumentWorkers()
    lanes: queue.SimpleQueue[AnalysisWorker] = queue.SimpleQueue()
    workers = [AnalysisWorker() for _ in range(max(1, jobs))]
    for worker in workers:
        lanes.put(worker)

    def one(path: Path) -> BatchItem:
        target = output / path.relative_to(folder).parent
        if resume and is_done(path, target):
            return BatchItem(path)
        worker = lanes.get()
        try:
            bench = passing_workbench(Workers(documents, worker), policy, lists=options.lists)
            try:
                return BatchItem(path, report=redact_file(bench, path, target, options))
            finally:
                bench.close()
        except RedactorError as error:
            return BatchItem(path, error=error)
        finally:
            lanes.put(worker)

    try:
        with ThreadPoolExecutor(max(1, jobs)) as pool:
            yield from pool.map(one, paths)
    finally:
        for worker in workers:
            worker.close()
        documents.close()


def list_files(folder: Path, output: Path) -> Sequence[Path]:
    """Return the files below a folder, sorted; hidden ones, links and the output folder are left out."""
    inside = output.resolve()
    return sorted(
        path
        for path in folder.rglob("*")
        if path.is_file()
        and not path.is_symlink()
        and not any(part.startswith(".") for part in path.relative_to(folder).parts)
        and inside not in path.resolve().parents
    )


def is_done(path: Path, target: Path) -> bool:
    """True when a change log beside the output speaks of this very content."""
    digest = sha256(read_original(path))
    for log in target.glob(f"{output_stem(path.name, [])[:1]}*_changelog.json"):
        try:
            document = json.loads(log.read_bytes())["document"]
        except (ValueError, KeyError, TypeError, OSError):
            continue
        if isinstance(document, dict) and document.get("sha256_before") == digest:
            return True
    return False
