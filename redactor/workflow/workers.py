"""The processes behind a workbench. Light: the app starts them before anything else is imported."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

from redactor.isolation import AnalysisWorker, DocumentWorkers


@dataclass(slots=True)
class Workers:
    """The document workers (bytes) and the analysis worker (text and pixels)."""

    documents: DocumentWorkers
    analysis: AnalysisWorker

    @contextmanager
    def trying(self, password: str) -> Iterator[None]:
        """Let a password be tried on PDFs; it is kept, in memory alone, if nothing that is done with it fails."""
        documents = self.documents
        if not password or password in documents.passwords:
            yield
            return
        documents.passwords = (*documents.passwords, password)
        try:
            yield
        except BaseException:
            # A person's cancelling, too: a wrong word would be tried on every file from now on.
            documents.passwords = tuple(word for word in documents.passwords if word != password)
            raise

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
