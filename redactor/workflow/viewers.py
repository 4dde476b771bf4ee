"""Viewers: one process a file that is looked at, made when it is first needed and again when it died."""

from __future__ import annotations

import threading
from collections.abc import Callable

from redactor.isolation import DocumentWorkers, Viewer


class Viewers:
    """By doc_id. Thread-safe."""

    def __init__(self, workers: DocumentWorkers) -> None:
        self._workers = workers
        self._viewers: dict[str, Viewer] = {}
        self._lock = threading.RLock()

    def add(self, doc_id: str, data: bytes, name: str) -> Viewer:
        """Return the viewer of a file whose bytes are at hand.

        Raises:
            RedactorError: no process could be started.
        """
        return self.get(doc_id, lambda: (data, name))

    def get(self, doc_id: str, original: Callable[[], tuple[bytes, str]]) -> Viewer:
        """Return the viewer of a file; `original` gives its bytes and its name, and is called only when needed."""
        with self._lock:
            viewer = self._viewers.get(doc_id)
            if viewer is None or viewer.dead:
                if viewer is not None:
                    viewer.close()
                viewer = self._workers.view(*original())
                self._viewers[doc_id] = viewer
            return viewer

    def close(self) -> None:
        """End all processes."""
        with self._lock:
            for viewer in self._viewers.values():
                viewer.close()
            self._viewers.clear()
