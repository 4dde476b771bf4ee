"""Document workers as the window sees them: one call a job, a fresh process for each."""

from __future__ import annotations

import contextlib
import hashlib
import os
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import Any, BinaryIO, cast

from redactor.errors import LimitError, RedactorError, WorkerError
from redactor.formats.sniff_office import legacy_kind
from redactor.isolation import codec
from redactor.isolation.channel import Channel
from redactor.isolation.converter import convert
from redactor.isolation.frames import Header, read_frame, write_frame
from redactor.isolation.limits import Limits
from redactor.model import Document, Expectations, Plan, Segment, StampPlan, VerifierResult, WrittenFile

TakeSegments = Callable[[tuple[Segment, ...]], None]
_CAN_FORK = hasattr(os, "fork") and hasattr(socket, "send_fds")
_TILE_SECONDS = 20.0
# From this size on (bytes) a PDF may have so many pages that reading them takes longer than a short job may.
_LONG_FILE = 1 << 20
_CONVERTED = "The file was read through LibreOffice; the redacted file is of the new format."
_ZYGOTE_SECONDS = 60.0
# What a job of this kind imports; loaded in the warm parent while the window is still being made.
PRELOAD: dict[str, tuple[str, ...]] = {
    ".pdf": ("redactor.formats.pdf", "redactor.verification.pdf"),
    ".docx": ("redactor.formats.docx",),
    ".xlsx": ("redactor.formats.xlsx",),
    ".pptx": ("redactor.formats.pptx",),
    ".odt": ("redactor.formats.odf",),
    ".ods": ("redactor.formats.odf",),
    ".odp": ("redactor.formats.odf",),
    ".rtf": ("redactor.formats.rtf",),
    ".eml": ("redactor.formats.mail",),
    ".png": ("redactor.formats.picture",),
    **dict.fromkeys((".jpg", ".tif", ".tiff", ".gif", ".webp", ".bmp"), ("redactor.formats.picture",)),
    ".mbox": ("redactor.formats.mail",),
    ".msg": ("redactor.formats.outlook",),
    ".csv": ("redactor.formats.table",),
    ".json": ("redactor.formats.jsontext",),
    ".xml": ("redactor.formats.xmltext",),
    ".html": ("redactor.formats.webpage",),
}


def worker_environment() -> dict[str, str]:
    """Return the environment of a worker: nothing but what an interpreter needs."""
    kept = ("PATH", "HOME", "LANG", "LC_ALL", "TMPDIR", "SYSTEMROOT", "TEMP", "TMP", "LD_LIBRARY_PATH")
    # Where the user's own schemes stand: the analysis worker reads them too.
    overlay = ("REDACTOR_OVERLAY", "XDG_CONFIG_HOME", "APPDATA", "LOCALAPPDATA")
    return {key: os.environ[key] for key in (*kept, *overlay) if key in os.environ}


def worker_stderr() -> int | None:
    """Workers are silent; REDACTOR_DEBUG=1 lets a developer see what libraries print."""
    return None if os.environ.get("REDACTOR_DEBUG") else subprocess.DEVNULL


class Zygote:
    """Starts the warm parent and asks it for children. Thread-safe."""

    def __init__(self) -> None:
        ours, theirs = socket.socketpair()
        # It answers in milliseconds; one that hangs must not hang the window with it.
        ours.settimeout(_ZYGOTE_SECONDS)
        self._socket = ours
        with theirs:
            self._process = subprocess.Popen(  # noqa: S603  our own interpreter and module
                [sys.executable, "-I", "-m", "redactor.isolation.zygote", str(theirs.fileno())],
                pass_fds=(theirs.fileno(),),
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=worker_stderr(),
                env=worker_environment(),
            )
        self._reader = cast("BinaryIO", ours.makefile("rb", buffering=0))
        self._writer = cast("BinaryIO", ours.makefile("wb"))
        self._lock = threading.Lock()

    def ask(self, header: Header, fd: int | None = None) -> Header:
        """Send one control request, with a descriptor when given.

        Raises:
            WorkerError: the warm parent is gone.
        """
        with self._lock:
            try:
                write_frame(self._writer, header)
                if fd is not None:
                    socket.send_fds(self._socket, [b"F"], [fd])
                answer, _ = read_frame(self._reader, max_body=0)
            except OSError as error:
                raise WorkerError("The worker process ended unexpectedly.", "Start the program again.") from error
        return answer

    def send(self, header: Header) -> None:
        """Send a control request in the background; its answer is read and dropped."""
        threading.Thread(target=self._send_quietly, args=(header,), daemon=True).start()

    def _send_quietly(self, header: Header) -> None:
        with contextlib.suppress(WorkerError, ValueError):
            self.ask(header)

    @property
    def pid(self) -> int:
        """Process id of the warm parent."""
        return self._process.pid

    def close(self) -> None:
        """End the warm parent and every child."""
        with contextlib.suppress(OSError):
            self._socket.shutdown(socket.SHUT_RDWR)
        for stream in (self._writer, self._reader, self._socket):
            with contextlib.suppress(OSError):
                stream.close()
        try:
            self._process.wait(3)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()


class DocumentProcess:
    """One worker process that holds one file."""

    def __init__(
        self, channel: Channel, data: bytes, name: str, limits: Limits, passwords: Sequence[str] = ()
    ) -> None:
        self._channel, self._limits = channel, limits
        header: Header = {"op": "open", "name": name, "passwords": list(passwords)}
        answer, _ = self._channel.request(header, data, seconds=limits.seconds)
        self.layers: tuple[str, ...] = tuple(str(layer) for layer in answer.get("layers", ()))

    def ask(self, header: Header, body: bytes = b"", seconds: float | None = None) -> tuple[Header, bytes]:
        """Send one request, within the file's own time limit unless another is given."""
        return self._channel.request(header, body, seconds=seconds or self._limits.seconds)

    @property
    def dead(self) -> bool:
        """True once the process was killed or has ended."""
        return self._channel.dead

    def close(self) -> None:
        """End the process."""
        self._channel.close()


class DocumentWorkers:
    """Everything that is done with a file's bytes, each job in a process of its own.

    Args:
        can_fork: False starts a fresh interpreter for each job instead of forking a warm one.

    Attributes:
        passwords: tried on PDFs that need one; they are kept nowhere else.
    """

    def __init__(self, *, can_fork: bool = _CAN_FORK) -> None:
        self._zygote = Zygote() if can_fork else None
        self.layers: tuple[str, ...] = ()
        self._converting = threading.Lock()
        self._converted: tuple[bytes, bytes, str] | None = None
        self.passwords: tuple[str, ...] = ()

    def preload(self, extensions: Sequence[str]) -> None:
        """Import what files with these extensions need, in the background, before the first job."""
        modules = ["redactor.isolation.warm"]
        modules += [module for extension in extensions for module in PRELOAD.get(extension.lower(), ())]
        if self._zygote:
            self._zygote.send({"op": "preload", "modules": modules})

    def start(self, data: bytes, name: str, pages: int = 0) -> DocumentProcess:
        """Start a process and give it the file.

        Raises:
            WorkerError: no process could be started.
            LimitError: it ended while it took the file.
        """
        limits = Limits.for_job(len(data), pages)
        channel = self._fork(limits) if self._zygote else _spawn(limits)
        try:
            process = DocumentProcess(channel, data, name, limits, self.passwords)
        except RedactorError:
            channel.close()
            raise
        self.layers = process.layers
        return process

    def read(self, data: bytes, name: str, take: TakeSegments | None = None) -> Document:
        """Parse a file.

        Args:
            data: the file.
            name: for display, and a hint between kinds of text.
            take: called with the segments of pages as they are read; what it raises ends the reading.

        Raises:
            RedactorError: unsupported, damaged, encrypted, over a limit.
        """
        modern, modern_name = self._modern(data, name)
        with self._job(modern, modern_name, self._count(modern, modern_name)) as process:
            document = _read_steps(process, len(modern), take or _take_nothing)
        return document if modern is data else _as_original(document, data, name)

    def _count(self, data: bytes, name: str) -> int:
        """Return the pages of a long PDF, asked of a process of its own: a job is given its time as it starts.

        Ten thousand pages of text are 10 MB, and take minutes where a picture of that size takes a second.
        """
        if len(data) < _LONG_FILE or b"%PDF-" not in data[:1024]:
            return 0
        with self._job(data, name) as process:
            pages = process.ask({"op": "pages"})[0].get("pages")
        return pages if isinstance(pages, int) else 0

    def redact(self, data: bytes, name: str, plan: Plan, pages: int = 0) -> WrittenFile:
        """Write the redacted bytes; nothing is saved yet.

        Raises:
            RedactorError: a place can't be treated safely, or a limit was hit.
        """
        data, name = self._modern(data, name)
        with self._job(data, name, pages) as process:
            _, body = process.ask({"op": "redact"}, codec.dump(Plan, plan))
        size = int.from_bytes(body[:8], "big")
        return codec.load_written(body[8 : 8 + size], body[8 + size :])

    def stamp(self, data: bytes, name: str, plan: StampPlan, pages: int = 0) -> bytes:
        """Write markings onto a file; nothing is saved yet.

        Raises:
            RedactorError: the kind can't be stamped, or a mark does not stand where the plan says.
        """
        with self._job(data, name, pages) as process:
            return process.ask({"op": "stamp"}, codec.dump(StampPlan, plan))[1]

    def texts(self, data: bytes, name: str) -> tuple[tuple[str, str], ...]:
        """Return (location, text) of each unit of text, as the second readers see a file."""
        with self._job(data, name) as process:
            found: tuple[tuple[str, str], ...] = codec.load(
                tuple[tuple[str, str], ...], process.ask({"op": "texts"})[1]
            )
        return found

    def verify(
        self, data: bytes, name: str, expectations: Expectations, original: bytes | None = None, pages: int = 0
    ) -> tuple[VerifierResult, ...]:
        """Check written bytes with other engines than the writer's, in a process that never saw the writer."""
        told = codec.dump(Expectations, expectations)
        if original is not None:
            original, _ = self._modern(original, name)
        with self._job(data, name, pages) as process:
            answer = process.ask({"op": "verify", "expectations": len(told)}, told + (original or b""))
        return _results(answer[1])

    def find_terms(self, data: bytes, name: str, terms: Sequence[str]) -> tuple[VerifierResult, ...]:
        """Look for literals anywhere in a file, seen or hidden."""
        with self._job(data, name) as process:
            body = codec.dump(tuple[str, ...], tuple(terms))
            return _results(process.ask({"op": "find_terms"}, body)[1])

    def audit(self, data: bytes, name: str) -> tuple[VerifierResult, ...]:
        """Look at anybody's redacted file for what commonly goes wrong."""
        with self._job(data, name) as process:
            return _results(process.ask({"op": "audit"})[1])

    def view(self, data: bytes, name: str) -> Viewer:
        """Open a file for looking at; its process lives until the viewer is closed."""
        return Viewer(self.start(*self._modern(data, name)))

    def close(self) -> None:
        """End all processes."""
        if self._zygote:
            self._zygote.close()

    def _modern(self, data: bytes, name: str) -> tuple[bytes, str]:
        """Return a file of Office 97-2003 as a new one, all others as they are; the last result is kept."""
        kind = legacy_kind(data)
        if not kind:
            return data, name
        digest = hashlib.sha256(data).digest()
        with self._converting:
            if self._converted is None or self._converted[0] != digest:
                self._converted = (digest, *convert(data, kind))
            _, modern, extension = self._converted
        return modern, f"document.{extension}"

    @contextlib.contextmanager
    def _job(self, data: bytes, name: str, pages: int = 0) -> Iterator[DocumentProcess]:
        process = self.start(data, name, pages)
        try:
            yield process
        finally:
            process.close()

    def _fork(self, limits: Limits) -> Channel:
        zygote = cast("Zygote", self._zygote)
        ours, theirs = socket.socketpair()
        with theirs:
            header = {"op": "fork", "seconds": limits.seconds, "memory_bytes": limits.memory_bytes}
            pid = int(zygote.ask(header, theirs.fileno())["pid"])

        def end(operation: str) -> int | None:
            with contextlib.suppress(WorkerError, ValueError):
                code: int | None = zygote.ask({"op": operation, "pid": pid}).get("code")
                return code
            return None

        def kill() -> None:
            end("kill")

        reader, writer = ours.makefile("rb"), ours.makefile("wb")
        ours.close()
        return Channel(cast("BinaryIO", reader), cast("BinaryIO", writer), kill, lambda: end("status"))


class Viewer:
    """Pages of one open file as pixels. Calls from several threads wait for each other."""

    def __init__(self, process: DocumentProcess) -> None:
        self._process = process

    def page_size(self, part: str, page: int) -> tuple[float, float]:
        """Return (width, height) of a 1-based page in points as shown."""
        answer, _ = self._process.ask({"op": "page_size", "part": part, "page": page}, seconds=_TILE_SECONDS)
        return float(answer["width"]), float(answer["height"])

    def page_sizes(self, part: str = "") -> tuple[tuple[float, float], ...]:
        """Return (width, height) of every page in points as shown, without reading their text.

        Raises:
            UnsupportedFormatError: the kind has no pages.
        """
        _, body = self._process.ask({"op": "page_sizes", "part": part}, seconds=_TILE_SECONDS)
        sizes: tuple[tuple[float, float], ...] = codec.load(tuple[tuple[float, float], ...], body)
        return sizes

    def render(self, part: str, page: int, scale: float, box: tuple[int, int, int, int]) -> bytes:
        """Return BGRx bytes of a tile; `box` is (x, y, width, height) in pixels of the scaled page.

        Raises:
            WorkerError: the answer has another size than asked for.
        """
        x, y, width, height = box
        header: dict[str, Any] = {"op": "render", "part": part, "page": page, "scale": scale}
        header |= {"x": x, "y": y, "width": width, "height": height}
        _, pixels = self._process.ask(header, seconds=_TILE_SECONDS)
        if len(pixels) != width * height * 4:
            raise WorkerError("The worker process sent an answer that failed its checks.")
        return pixels

    @property
    def dead(self) -> bool:
        """True once its process has ended; a new viewer is needed."""
        return self._process.dead

    def close(self) -> None:
        """End the process."""
        self._process.close()


def _take_nothing(_segments: tuple[Segment, ...]) -> None:
    """For who wants the whole document only."""


def _read_steps(process: DocumentProcess, size: int, take: TakeSegments) -> Document:
    """Put a document together from its steps. A step has the time of a job, all together that of their pages."""
    began, sent = time.monotonic(), list[Segment]()
    while True:
        answer, body = process.ask({"op": "read_step"})
        step = codec.load_document(body)
        if answer.get("done") is True:
            return replace(step, segments=(*sent, *step.segments))
        sent.extend(step.segments)
        take(step.segments)
        if not step.segments or time.monotonic() - began > Limits.for_job(size, len(sent)).seconds:
            raise LimitError("The file takes too long to read and was given up.", "Split the file.")


def _as_original(document: Document, data: bytes, name: str) -> Document:
    """Give what was read from a converted file the name and the digest of the file that the user has."""
    return replace(
        document,
        name=name,
        sha256=hashlib.sha256(data).hexdigest(),
        size=len(data),
        warnings=(*document.warnings, _CONVERTED),
    )


def _spawn(limits: Limits) -> Channel:
    """Start a fresh interpreter: for platforms without fork."""
    process = subprocess.Popen(
        [sys.executable, "-I", "-m", "redactor.isolation.document_worker"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=worker_stderr(),
        env=worker_environment(),
    )
    reader, writer = cast("BinaryIO", process.stdout), cast("BinaryIO", process.stdin)
    write_frame(writer, {"seconds": limits.seconds, "memory_bytes": limits.memory_bytes})

    def ended() -> int | None:
        try:
            return process.wait(2)
        except subprocess.TimeoutExpired:
            process.kill()
            return process.wait()

    return Channel(reader, writer, process.kill, ended)


def _results(body: bytes) -> tuple[VerifierResult, ...]:
    results: tuple[VerifierResult, ...] = codec.load(tuple[VerifierResult, ...], body)
    return results
