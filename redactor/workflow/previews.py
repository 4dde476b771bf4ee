"""Previews: files that are looked at while their text is still being read. Nothing is decided on them."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path

from redactor.isolation import DocumentWorkers, Viewer
from redactor.model import Document, Page, Segment
from redactor.workflow.files import sha256, shown_name
from redactor.workflow.records import OpenDocument

# Where the specification lets the header stand: within the first KiB.
_PDF, _WITHIN = b"%PDF-", 1024


def has_quick_pages(data: bytes) -> bool:
    """True for kinds whose pages can be drawn long before all their text is read."""
    return _PDF in data[:_WITHIN]


class Previews:
    """What is known of each file so far, by doc_id: its pages, then the text of page after page. Thread-safe."""

    def __init__(self) -> None:
        self._opened: dict[str, OpenDocument] = {}
        self._lock = threading.Lock()

    def get(self, doc_id: str) -> OpenDocument | None:
        """Return what is known of a file that is being read."""
        return self._opened.get(doc_id)

    def begin(self, doc_id: str, path: Path, size: int, viewer: Viewer) -> OpenDocument:
        """Ask for the sizes of all pages; text that was read meanwhile stays."""
        pages = tuple(Page(n, w, h) for n, (w, h) in enumerate(viewer.page_sizes(), start=1))
        with self._lock:
            known = self._opened.get(doc_id)
            segments = known.document.segments if known else ()
            name = shown_name(path)
            document = Document(name, "", "application/pdf", doc_id, size, segments, pages)
            self._opened[doc_id] = OpenDocument(doc_id, path.resolve(), document)
            return self._opened[doc_id]

    def read(
        self, path: Path, data: bytes, workers: DocumentWorkers, tell: Callable[[OpenDocument], None] | None
    ) -> OpenDocument:
        """Read a file's bytes in a worker, telling of each step what is known so far.

        Raises:
            RedactorError: it can't be read; what was seen of it is forgotten.
        """
        doc_id = sha256(data)

        def take(segments: tuple[Segment, ...]) -> None:
            if tell is not None:
                tell(self._grow(doc_id, path, segments))

        try:
            document = workers.read(data, shown_name(path), take)
        except BaseException:
            # Whatever ended the reading, also a person: what was seen of the file is not part of the case.
            self.end(doc_id)
            raise
        return OpenDocument(doc_id=doc_id, path=path.resolve(), document=document)

    def segments(self, doc_ids: Iterable[str]) -> dict[str, Iterable[Segment]]:
        """Return the text read so far of those that are being read."""
        known = {doc_id: self._opened.get(doc_id) for doc_id in doc_ids}
        return {doc_id: opened.document.segments for doc_id, opened in known.items() if opened}

    def _grow(self, doc_id: str, path: Path, segments: tuple[Segment, ...]) -> OpenDocument:
        """Add the text of further pages."""
        with self._lock:
            known = self._opened.get(doc_id)
            if known is None:
                known = OpenDocument(doc_id, path, Document(path.name, "", "application/pdf", doc_id, 0))
            document = replace(known.document, segments=(*known.document.segments, *segments))
            self._opened[doc_id] = replace(known, document=document)
            return self._opened[doc_id]

    def end(self, doc_id: str) -> None:
        """Forget a file: it was read to its end, or could not be."""
        with self._lock:
            self._opened.pop(doc_id, None)
