"""The analysis worker: text to findings and markings, pixels to words. Long-lived; never sees a file.

Run as `python -I -m redactor.isolation.analysis_worker` over stdin and stdout. It leaves the network before it
imports any model library.
"""

from __future__ import annotations

import contextlib
import hashlib
import logging
import os
import sys
from pathlib import Path
from typing import Any, BinaryIO, cast

from redactor.errors import RedactorError, ResourceError, WorkerError
from redactor.isolation import codec
from redactor.isolation.frames import ChannelClosedError, Header, read_frame, write_frame
from redactor.isolation.lockdown import close_system, cut_network, harden_process, quiet_environment

# Words of so many pictures are remembered, some kilobytes each; never their pixels.
_KEPT_READINGS = 64


class AnalysisSession:
    """Holds the models, each loaded when it is first needed."""

    def __init__(self, layers: list[str]) -> None:
        self._layers = layers
        self._detectors: dict[tuple[Any, str | None], Any] = {}
        self._ocr: Any = None
        self._faces: Any = None
        self._readings: dict[tuple[bytes, bool], tuple[Any, Any, Any]] = {}

    def answer(self, header: Header, body: bytes) -> tuple[Header, bytes]:
        """Carry out one request."""
        match header.get("op"):
            case "load":
                self._detector(header)
                return {"layers": self._layers}, b""
            case "detect":
                return self._detect(header, body)
            case "markings":
                return self._markings(header, body)
            case "ocr":
                return self._read_pixels(header, body)
            case _:
                raise WorkerError("The worker process was asked for something that it does not know.")

    def _detector(self, header: Header) -> Any:
        from redactor.detection import Detector

        key: tuple[Any, str | None] = (header.get("mode", "balanced"), header.get("language"))
        if key not in self._detectors:
            self._detectors[key] = Detector.load(mode=key[0], language=key[1])
        return self._detectors[key]

    def _detect(self, header: Header, body: bytes) -> tuple[Header, bytes]:
        from redactor.detection import unsearched_languages
        from redactor.model import Finding, ListEntry

        parts, body = _split(body, header["parts"])
        lists = codec.load(tuple[ListEntry, ...], parts[0])
        terms, known = (codec.load(tuple[str, ...], part) for part in parts[1:])
        document = codec.load_document(body)
        segments = tuple(document.all_segments())
        found = self._detector(header).detect_segments(segments, terms=terms, lists=lists, known=known)
        by_address = {segment.address: segment for segment in segments}
        placed = tuple(finding.placed(by_address[finding.segment]) for finding in found)
        skipped = " and ".join(unsearched_languages(s.text for s in segments))
        return {"names_not_searched": skipped or None}, codec.dump(tuple[Finding, ...], placed)

    def _markings(self, header: Header, body: bytes) -> tuple[Header, bytes]:
        from redactor import markings
        from redactor.model import Finding, MarkingReport

        document = codec.load_document(body)
        report = markings.read_document(document, tuple(header.get("schemes", ())))
        by_address = {segment.address: segment for segment in document.all_segments()}
        found = tuple(
            finding.placed(by_address[finding.segment])
            for finding in markings.findings(report)
            if finding.segment in by_address
        )
        first = codec.dump(MarkingReport, report)
        return {"report": len(first)}, first + codec.dump(tuple[Finding, ...], found)

    def _read_pixels(self, header: Header, body: bytes) -> tuple[Header, bytes]:
        from redactor import ocr
        from redactor.model import Document, Finding

        page, scale, address = int(header["page"]), float(header["scale"]), str(header["address"])
        width, height = int(header["width"]), int(header["height"])
        words, codes, faces = self._seen(width, height, body, faces=bool(header.get("faces")))
        at = [int(value) for value in header.get("origin", (0, 0))]
        words, codes, faces = (ocr.moved(found, at[0], at[1]) for found in (words, codes, faces))
        segment = ocr.page_segment(words, page, scale, address)
        unsure = ocr.unsure_areas(words, page, address)
        found = ocr.areas(faces, codes, page, scale, address)
        carrier = Document("", "", "", "", 0, segments=(segment, *found.segments), unread=unsure)
        first = codec.dump_document(carrier)
        return {"report": len(first)}, first + codec.dump(tuple[Finding, ...], found.findings)

    def _seen(self, width: int, height: int, body: bytes, *, faces: bool) -> tuple[Any, Any, Any]:
        """Return words, codes and faces in pixels; a letterhead that stands on each page is read once."""
        from redactor import ocr

        key = hashlib.blake2b(body, salt=width.to_bytes(8, "big")).digest(), faces
        if key not in self._readings:
            if self._ocr is None:
                self._ocr = ocr.RapidOcrEngine()
            pixels = ocr.pixels_of(width, height, body)
            codes = ocr.find_codes(pixels)
            words = ocr.words_beside(self._ocr.read(width, height, body), codes)
            while len(self._readings) >= _KEPT_READINGS:
                self._readings.pop(next(iter(self._readings)))
            self._readings[key] = words, codes, self._find_faces(pixels) if faces else []
        return self._readings[key]

    def _find_faces(self, pixels: Any) -> list[Any]:
        from redactor import ocr

        if self._faces is None:
            self._faces = ocr.FaceFinder()
        return list(self._faces.find(pixels))


def _split(body: bytes, sizes: list[int]) -> tuple[list[bytes], bytes]:
    """Cut the parts of the given sizes off the front; return them and the rest."""
    parts = []
    for size in sizes:
        parts.append(body[:size])
        body = body[size:]
    return parts, body


def serve(reader: BinaryIO, writer: BinaryIO, layers: list[str]) -> None:
    """Answer requests until the channel closes."""
    session = AnalysisSession(layers)
    while True:
        try:
            header, body = read_frame(reader)
        except ChannelClosedError:
            return
        try:
            answer, payload = session.answer(header, body)
            write_frame(writer, {"ok": True, **answer}, payload)
        except RedactorError as error:
            write_frame(writer, {"ok": False, "error": codec.dump_error(error)})
        except BrokenPipeError:
            return
        # The boundary: text from a hostile file must not end the worker, whatever a model library raises.
        except Exception as error:
            words = WorkerError(
                "The search for findings failed in a way that is a defect of this program.",
                f"Cause: {type(error).__name__}.",
            )
            if os.environ.get("REDACTOR_DEBUG"):
                logging.getLogger(__name__).exception("analysis failed")
            with contextlib.suppress(BrokenPipeError):
                write_frame(writer, {"ok": False, "error": codec.dump_error(words)})


def _overlay() -> tuple[Path, ...]:
    """Return the user's folder of schemes, which is read when markings are; a wrong one is told of then."""
    from redactor.policy import user_overlay

    try:
        overlay = user_overlay()
    except ResourceError:
        return ()
    return (overlay,) if overlay else ()


def main() -> None:
    """Serve over stdin and stdout; whatever a library prints goes to stderr."""
    quiet_environment()
    layers = [*cut_network(), *harden_process(die_with_parent=False), *close_system(_overlay())]
    channel = os.dup(sys.stdout.fileno())
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    with os.fdopen(channel, "wb") as writer:
        serve(sys.stdin.buffer, cast("BinaryIO", writer), layers)


if __name__ == "__main__":
    main()
