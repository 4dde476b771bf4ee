"""The processes behind a workbench. Light: the app starts them before anything else is imported."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from redactor.isolation import AnalysisWorker, DocumentWorkers


@dataclass(slots=True)
class Workers:
    """The document workers (bytes) and the analysis worker (text and pixels)."""

    documents: DocumentWorkers
    analysis: AnalysisWorker

    def close(self) -> None:
        """End all of them."""
        self.analysis.close()
        self.documents.close()


def start_workers(
    extensions: Sequence[str] = (), *, analysis: bool = True, passwords: Sequence[str] = ()
) -> Workers:
    """Start the warm parent for these kinds of file and, unless told not to, the analysis worker.

    Models load when they are first needed, so a job that needs none pays for none.
    """
    documents = DocumentWorkers()
    documents.passwords = tuple(passwords)
    documents.preload(extensions)
    worker = AnalysisWorker()
    if analysis:
        worker.start()
    return Workers(documents, worker)
