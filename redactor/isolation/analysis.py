"""The analysis worker as the window sees it: started once, restarted when it died."""

from __future__ import annotations

import contextlib
import subprocess
import sys
import threading
from collections.abc import Sequence
from dataclasses import dataclass
from typing import BinaryIO, cast

from redactor.isolation import codec
from redactor.isolation.channel import Channel
from redactor.isolation.documents import worker_environment, worker_stderr
from redactor.isolation.frames import Header
from redactor.model import Document, Finding, ListEntry, MarkingReport, Segment, UnreadArea

_LOAD_SECONDS = 120.0
# Measured: 40,000 characters a second and more on one core; ten times that leaves room for a loaded machine.
_SECONDS_A_MILLION = 300.0
_OCR_SECONDS = 180.0


@dataclass(frozen=True, slots=True)
class PictureReading:
    """What was read in one picture: its text (the first segment, maybe empty), codes and faces."""

    segments: tuple[Segment, ...]
    unread: tuple[UnreadArea, ...]
    findings: tuple[Finding, ...]


class AnalysisWorker:
    """Findings, markings and words, from a process that holds the models. Thread-safe."""

    def __init__(self) -> None:
        self._lock = threading.RLock()
        self._channel: Channel | None = None
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Start the process if it does not run; returns at once, models load when first needed."""
        with self._lock:
            if self._channel is not None and not self._channel.dead:
                return
            if self._channel is not None:
                self._channel.close()
            self._process = process = subprocess.Popen(
                [sys.executable, "-I", "-m", "redactor.isolation.analysis_worker"],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=worker_stderr(),
                env=worker_environment(),
            )
            reader, writer = cast("BinaryIO", process.stdout), cast("BinaryIO", process.stdin)
            self._channel = Channel(reader, writer, process.kill, lambda: _ended(process))

    def load(self, mode: str = "balanced", language: str | None = None) -> None:
        """Load the models now, so that the first scan need not wait for them."""
        self._ask({"op": "load", "mode": mode, "language": language}, seconds=_LOAD_SECONDS)

    def detect(
        self,
        document: Document,
        *,
        mode: str = "balanced",
        language: str | None = None,
        terms: Sequence[str] = (),
        lists: Sequence[ListEntry] = (),
        known: Sequence[str] = (),
    ) -> tuple[tuple[Finding, ...], str | None]:
        """Find personal data in all segments of a family.

        Args:
            document: the family.
            mode: of detection.
            language: of the texts, or None to guess.
            terms: literals that are found wherever they stand.
            lists: entries that hold for this document.
            known: names of people found elsewhere in the case.

        Returns:
            The findings, placed on their pages, and the name of a language in which names were not searched.

        Raises:
            RedactorError: the worker failed or ran out of time.
        """
        words = codec.dump(tuple[str, ...], tuple(terms)), codec.dump(tuple[str, ...], tuple(known))
        parts = [codec.dump(tuple[ListEntry, ...], tuple(lists)), *words]
        header: Header = {"op": "detect", "mode": mode, "language": language, "parts": [len(p) for p in parts]}
        asked = b"".join([*parts, codec.dump_document(document)])
        answer, body = self._ask(header, asked, _text_seconds(document))
        findings: tuple[Finding, ...] = codec.load(tuple[Finding, ...], body)
        skipped = answer.get("names_not_searched")
        return findings, str(skipped) if skipped else None

    def markings(
        self, document: Document, schemes: Sequence[str] = ()
    ) -> tuple[MarkingReport, tuple[Finding, ...]]:
        """Read the classification markings of a family and return them also as findings."""
        header: Header = {"op": "markings", "schemes": list(schemes)}
        answer, body = self._ask(header, codec.dump_document(document), _text_seconds(document))
        size = int(answer["report"])
        report: MarkingReport = codec.load(MarkingReport, body[:size])
        findings: tuple[Finding, ...] = codec.load(tuple[Finding, ...], body[size:])
        return report, findings

    def read_pixels(
        self,
        pixels: bytes,
        size: tuple[int, int],
        *,
        page: int,
        scale: float,
        address: str,
        faces: bool = False,
        origin: tuple[int, int] = (0, 0),
    ) -> PictureReading:
        """Recognise the text and the codes of a picture, and its faces where they are asked for.

        Args:
            pixels: BGRx rows from the top.
            size: (width, height) in pixels.
            page: 1-based number that the segment gets.
            scale: pixels a point.
            address: of the segment with the text.
            faces: also look for faces.
            origin: (x, y) in pixels of the picture's corner on its page.
        """
        header: Header = {"op": "ocr", "width": size[0], "height": size[1], "page": page}
        header |= {"scale": scale, "address": address, "faces": faces, "origin": list(origin)}
        answer, body = self._ask(header, pixels, _OCR_SECONDS)
        size_of_report = int(answer["report"])
        carrier = codec.load_document(body[:size_of_report])
        findings: tuple[Finding, ...] = codec.load(tuple[Finding, ...], body[size_of_report:])
        return PictureReading(carrier.segments, carrier.unread, findings)

    @property
    def pid(self) -> int | None:
        """Process id, or None when it does not run."""
        return self._process.pid if self._process else None

    def close(self) -> None:
        """End the process."""
        with self._lock:
            if self._channel is not None:
                self._channel.close()
            self._channel = None

    def _ask(self, header: Header, body: bytes = b"", seconds: float = _LOAD_SECONDS) -> tuple[Header, bytes]:
        with self._lock:
            self.start()
            channel = cast("Channel", self._channel)
        return channel.request(header, body, seconds=seconds)


def _text_seconds(document: Document) -> float:
    characters = sum(len(segment.text) for segment in document.all_segments())
    return _LOAD_SECONDS + _SECONDS_A_MILLION * characters / 1e6


def _ended(process: subprocess.Popen[bytes]) -> int | None:
    with contextlib.suppress(subprocess.TimeoutExpired):
        return process.wait(2)
    process.kill()
    return process.wait()
