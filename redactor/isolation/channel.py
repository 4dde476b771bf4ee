"""The window's end of a worker's channel: one request at a time, a deadline each, killed on hang."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable
from typing import BinaryIO

from redactor.errors import LimitError, WorkerError
from redactor.isolation.codec import load_error
from redactor.isolation.frames import MAX_BODY, ChannelClosedError, Header, read_frame, write_frame
from redactor.isolation.limits import OUT_OF_MEMORY


class Channel:
    """Requests and answers over two binary streams.

    Args:
        reader: stream from the worker.
        writer: stream to the worker.
        kill: ends the worker at once.
        how_it_ended: waits for the worker's end and returns its exit code (negative: a signal) or None.
    """

    def __init__(
        self,
        reader: BinaryIO,
        writer: BinaryIO,
        kill: Callable[[], None],
        how_it_ended: Callable[[], int | None],
    ) -> None:
        self._reader, self._writer = reader, writer
        self._kill, self._how_it_ended = kill, how_it_ended
        self._lock = threading.Lock()
        self.dead = False

    def request(
        self, header: Header, body: bytes = b"", *, seconds: float, max_body: int = MAX_BODY
    ) -> tuple[Header, bytes]:
        """Send one request and wait for its answer.

        Args:
            header: what is asked.
            body: raw bytes that go with it.
            seconds: after which the worker is killed.
            max_body: most bytes taken as an answer.

        Raises:
            RedactorError: as the worker says, or because it hung, died or broke the protocol.
        """
        with self._lock:
            if self.dead:
                raise WorkerError("The worker process for this file has ended.", "Open the file again.")
            expired = threading.Event()
            timer = threading.Timer(seconds, self._expire, (expired,))
            timer.daemon = True
            timer.start()
            try:
                write_frame(self._writer, header, body)
                answer, payload = read_frame(self._reader, max_body)
            except (ChannelClosedError, OSError) as error:
                self.dead = True
                raise self._death(seconds, timed_out=expired.is_set()) from error
            except (WorkerError, LimitError):
                self.dead = True
                self._kill()
                raise
            finally:
                timer.cancel()
        if answer.get("ok") is not True:
            raise load_error(answer.get("error"))
        return answer, payload

    def close(self) -> None:
        """Close the channel; the worker ends by itself, or is killed if it does not."""
        self.dead = True
        for stream in (self._writer, self._reader):
            with contextlib.suppress(OSError):
                stream.close()
        self._how_it_ended()

    def _expire(self, expired: threading.Event) -> None:
        expired.set()
        self._kill()

    def _death(self, seconds: float, *, timed_out: bool) -> WorkerError | LimitError:
        """Say what a silent end means."""
        if timed_out:
            return LimitError(
                f"The file took longer than the {seconds:.0f} seconds that are allowed and was given up.",
                "Split the file or try again on a faster machine.",
            )
        code = self._how_it_ended()
        if code is not None and (code < 0 or code == OUT_OF_MEMORY):
            # An allocation that the memory limit refuses makes some libraries abort: that means "too large".
            return LimitError(
                "The reader of the file was made to stop: the file is damaged, needs more memory than is allowed, "
                "or something on this machine ended its process.",
                "It was not changed.",
            )
        return WorkerError("The worker process ended unexpectedly.", "Try again; the file was not changed.")
