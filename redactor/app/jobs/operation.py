"""Operation: one piece of background work, with progress, cancelling, success and failure."""

from __future__ import annotations

import itertools
import logging
import queue
import threading
import time
from collections.abc import Callable
from enum import IntEnum

from PySide6.QtCore import QObject, Qt, Signal, Slot

from redactor.app.api import Progress
from redactor.app.messages import internal_error
from redactor.errors import RedactorError

_LOG = logging.getLogger(__name__)
_PROGRESS_EVERY = 0.05
# Before this share and this time (seconds) a pace says nothing.
_TELLING, _SETTLED = 0.03, 1.5


class Priority(IntEnum):
    """The order in which waiting operations are begun."""

    EXPORT = 0
    OPEN = 1
    SCAN = 2


class CancelledError(Exception):
    """Raised inside the work, out of its progress call, once the person has cancelled."""


class Operation(QObject):
    """One background job. All public signals are emitted on the thread that made the operation.

    Args:
        title: a few words for the status bar.
        work: gets a progress callback (0 to 1, words) and returns the result.
    """

    progressed = Signal(float, str)
    succeeded = Signal(object)
    failed = Signal(object)
    cancelled = Signal()
    finished = Signal()
    _reported = Signal(str, object)

    def __init__(self, title: str, work: Callable[[Progress], object], priority: Priority = Priority.OPEN) -> None:
        super().__init__()
        self.title = title
        self.priority = priority
        self.fraction = 0.0
        self.words = ""
        self._work = work
        self._cancel = threading.Event()
        self._began: float | None = None
        self._last_report = 0.0
        # A queued signal to our own slot carries every report over to the thread that owns this object.
        self._reported.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def seconds_left(self) -> float | None:
        """Return how long the work will still take at its pace so far; None as long as that can't be told."""
        if self._began is None or self.fraction < _TELLING:
            return None
        taken = time.monotonic() - self._began
        return taken * (1.0 - self.fraction) / self.fraction if taken > _SETTLED else None

    def cancel(self) -> None:
        """Ask for an end: at once when still waiting, at the next progress call when running."""
        self._cancel.set()

    def run(self) -> None:
        """Do the work on the calling thread; never raises."""
        if self._cancel.is_set():
            self._reported.emit("cancelled", None)
            return
        self._began = time.monotonic()
        try:
            result = self._work(self._progress)
        except CancelledError:
            self._reported.emit("cancelled", None)
        except RedactorError as error:
            self._reported.emit("failed", error)
        except Exception as error:  # noqa: BLE001  (a bug in a job must reach the person, not end the thread unseen)
            _LOG.error("operation failed: %s", type(error).__name__)
            self._reported.emit("failed", internal_error(self.title, error))
        else:
            self._reported.emit("succeeded", result)

    def _progress(self, fraction: float, words: str) -> None:
        if self._cancel.is_set():
            raise CancelledError
        now = time.monotonic()
        if now - self._last_report >= _PROGRESS_EVERY or fraction >= 1.0:
            self._last_report = now
            self._reported.emit("progressed", (fraction, words))

    @Slot(str, object)
    def _deliver(self, what: str, value: object) -> None:
        if what == "progressed" and isinstance(value, tuple):
            self.fraction, self.words = value
            self.progressed.emit(self.fraction, self.words)
            return
        if what == "cancelled":
            self.cancelled.emit()
        elif what == "failed":
            self.failed.emit(value)
        else:
            self.succeeded.emit(value)
        self.finished.emit()


class Lane(QObject):
    """Runs operations one after the other on a thread of its own, the most urgent first.

    One lane, because the document worker does one job at a time: a second thread would only wait.
    """

    changed = Signal()

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._queue: queue.PriorityQueue[tuple[int, int, Operation | None]] = queue.PriorityQueue()
        self._order = itertools.count()
        self._pending: list[Operation] = []
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)
        self._thread.start()

    @property
    def pending(self) -> tuple[Operation, ...]:
        """Running and waiting operations, oldest first."""
        return tuple(self._pending)

    def submit(self, operation: Operation) -> Operation:
        """Queue an operation; connect to its signals before the event loop is entered again."""
        self._pending.append(operation)
        operation.finished.connect(self._drop_finished)
        operation.progressed.connect(self._tell)
        self._queue.put((operation.priority, next(self._order), operation))
        self.changed.emit()
        return operation

    def stop(self, timeout: float = 3.0) -> None:
        """Cancel everything and wait for the thread, at most `timeout` seconds."""
        for operation in self._pending:
            operation.cancel()
        self._queue.put((-1, next(self._order), None))
        self._thread.join(timeout)

    def _run(self) -> None:
        while True:
            operation = self._queue.get()[2]
            if operation is None:
                return
            operation.run()

    @Slot()
    def _drop_finished(self) -> None:
        sender = self.sender()
        self._pending = [operation for operation in self._pending if operation is not sender]
        self.changed.emit()

    @Slot(float, str)
    def _tell(self, _fraction: float, _words: str) -> None:
        self.changed.emit()
