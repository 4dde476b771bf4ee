"""The document worker: one process a file. Bytes in; segments, boxes, pixels, redacted bytes and checks out.

It is forked from a warm parent (`zygote`) where the platform can, else started afresh. It locks itself in before
it reads the first byte, answers requests until its channel closes, and keeps the file's bytes only in memory.
"""

from __future__ import annotations

import contextlib
import gc
import hashlib
import logging
import os
import sys
from collections.abc import Callable
from dataclasses import replace
from typing import BinaryIO

from redactor.errors import LimitError, RedactorError, WorkerError
from redactor.formats.contract import ReadSteps, Renderer
from redactor.isolation import codec
from redactor.isolation.frames import ChannelClosedError, Header, read_frame, write_frame
from redactor.isolation.limits import OUT_OF_MEMORY, Limits
from redactor.isolation.lockdown import (
    close_system,
    cut_network,
    harden_process,
    limit_resources,
    quiet_environment,
)
from redactor.model import Document

_INTERNAL = "The file made its reader fail in a way that is a defect of this program; nothing was changed."


class DocumentSession:
    """The state of one worker: the file it was given and, while it is looked at, its renderer."""

    def __init__(self, layers: list[str]) -> None:
        self._layers = layers
        self._data = b""
        self._name = ""
        self._passwords: tuple[str, ...] = ()
        self._locked = b""
        self._renderers: dict[str, Renderer] = {}
        self._reading: ReadSteps | None = None
        self._sent = 0
        self._operations: dict[str, Callable[[Header, bytes], tuple[Header, bytes]]] = {
            "open": self._open,
            "pages": self._pages,
            "read_step": self._read_step,
            "redact": self._redact,
            "stamp": self._stamp,
            "texts": self._texts,
            "verify": self._verify,
            "find_terms": self._find_terms,
            "audit": self._audit,
            "extract": self._extract,
            "page_size": self._page_size,
            "page_sizes": self._page_sizes,
            "render": self._render,
        }

    def answer(self, header: Header, body: bytes) -> tuple[Header, bytes]:
        """Carry out one request."""
        operation = self._operations.get(str(header.get("op")))
        if operation is None:
            raise WorkerError("The worker process was asked for something that it does not know.")
        return operation(header, body)

    def _open(self, header: Header, body: bytes) -> tuple[Header, bytes]:
        self._passwords = tuple(str(word) for word in header.get("passwords", ()))
        if self._passwords:
            from redactor.formats.passwords import give_passwords

            give_passwords(self._passwords)
        self._data, self._name = self._plain(body), str(header["name"])
        self._locked = body if self._data is not body else b""
        return {"layers": self._layers}, b""

    def _plain(self, data: bytes) -> bytes:
        """Return the bytes without the encryption of a PDF for which a password was given."""
        if not self._passwords:
            return data
        from redactor.formats.pdf.unlocking import unlock

        return unlock(data, self._passwords) or data

    def _pages(self, _header: Header, _body: bytes) -> tuple[Header, bytes]:
        from redactor.formats.pdf.opening import count_pages

        return {"pages": count_pages(self._data)}, b""

    def _read_step(self, _header: Header, _body: bytes) -> tuple[Header, bytes]:
        """Answer with the segments of the next pages; with "done", with the document less what was sent before."""
        from redactor import formats

        if self._reading is None:
            self._reading, self._sent = formats.read_steps(self._data, self._name), 0
        try:
            segments = next(self._reading)
        except StopIteration as end:
            document: Document = end.value
            self._reading = None
            rest = replace(document, segments=document.segments[self._sent :])
            return {"done": True}, codec.dump_document(self._as_on_disk(rest))
        self._sent += len(segments)
        return {"done": False}, codec.dump_document(Document("", "", "", "", 0, segments=segments))

    def _as_on_disk(self, document: Document) -> Document:
        """Give a document that was unlocked the digest of the file on disk: it is what the log names."""
        if not self._locked:
            return document
        from redactor.formats.pdf.unlocking import UNLOCKED

        digest = hashlib.sha256(self._locked).hexdigest()
        warnings = (*document.warnings, UNLOCKED)
        return replace(document, sha256=digest, size=len(self._locked), warnings=warnings)

    def _redact(self, _header: Header, body: bytes) -> tuple[Header, bytes]:
        from redactor import formats
        from redactor.model import Plan

        written = formats.write_redacted(self._data, self._name, codec.load(Plan, body))
        if self._locked:
            from redactor.formats.pdf.unlocking import UNLOCKED

            written = replace(written, warnings=(UNLOCKED, *written.warnings))
        report, data = codec.dump_written(written)
        return {}, len(report).to_bytes(8, "big") + report + data

    def _stamp(self, _header: Header, body: bytes) -> tuple[Header, bytes]:
        from redactor.formats import stamp
        from redactor.model import StampPlan

        return {}, stamp.stamp(self._data, self._name, codec.load(StampPlan, body))

    def _texts(self, _header: Header, _body: bytes) -> tuple[Header, bytes]:
        from redactor.verification.verify import read_text

        units = tuple((place, _sendable(text)) for place, text in read_text(self._data, self._name))
        return {}, codec.dump(tuple[tuple[str, str], ...], units)

    def _verify(self, header: Header, body: bytes) -> tuple[Header, bytes]:
        from redactor import verification
        from redactor.model import Expectations, VerifierResult

        size = int(header["expectations"])
        expectations: Expectations = codec.load(Expectations, body[:size])
        original = self._plain(body[size:]) or None
        results = verification.verify(
            self._data, self._name, expectations, original=original, passwords=self._passwords
        )
        return {}, codec.dump(tuple[VerifierResult, ...], tuple(results))

    def _find_terms(self, _header: Header, body: bytes) -> tuple[Header, bytes]:
        from redactor import verification
        from redactor.model import VerifierResult

        results = verification.find_terms(self._data, self._name, codec.load(tuple[str, ...], body))
        return {}, codec.dump(tuple[VerifierResult, ...], tuple(results))

    def _audit(self, _header: Header, _body: bytes) -> tuple[Header, bytes]:
        from redactor import verification
        from redactor.model import VerifierResult

        results = verification.audit(self._data, self._name)
        return {}, codec.dump(tuple[VerifierResult, ...], tuple(results))

    def _extract(self, header: Header, _body: bytes) -> tuple[Header, bytes]:
        from redactor import formats

        data, name = formats.extract_part(self._data, self._name, str(header["part"]))
        return {"name": name}, data

    def _page_size(self, header: Header, _body: bytes) -> tuple[Header, bytes]:
        width, height = self._renderer(str(header["part"])).page_size(int(header["page"]))
        return {"width": width, "height": height}, b""

    def _page_sizes(self, header: Header, _body: bytes) -> tuple[Header, bytes]:
        renderer = self._renderer(str(header["part"]))
        sizes = tuple(renderer.page_size(page) for page in range(1, renderer.page_count + 1))
        return {}, codec.dump(tuple[tuple[float, float], ...], sizes)

    def _render(self, header: Header, _body: bytes) -> tuple[Header, bytes]:
        renderer = self._renderer(str(header["part"]))
        box = [int(header[key]) for key in ("x", "y", "width", "height")]
        return {}, renderer.render(int(header["page"]), float(header["scale"]), *box)

    def _renderer(self, part: str) -> Renderer:
        from redactor import formats

        if part not in self._renderers:
            self._renderers[part] = formats.open_renderer(self._data, self._name, part)
        return self._renderers[part]


def _sendable(text: str) -> str:
    """Return the text without lone surrogates, which can't travel as UTF-8."""
    return text.encode("utf-8", "replace").decode()


def serve(reader: BinaryIO, writer: BinaryIO, limits: Limits, *, forked: bool) -> None:
    """Lock the process in and answer requests until the channel closes."""
    layers = [*cut_network(), *harden_process(die_with_parent=forked), *limit_resources(limits), *close_system()]
    logging.disable(logging.CRITICAL)
    # A job makes many records that live until it ends; looking through them for garbage finds none.
    gc.freeze()
    gc.set_threshold(200_000, 20, 100)
    session = DocumentSession(layers)
    while True:
        try:
            header, body = read_frame(reader)
        except ChannelClosedError:
            return
        _answer(session, writer, header, body)


def _answer(session: DocumentSession, writer: BinaryIO, header: Header, body: bytes) -> None:
    try:
        answer, payload = session.answer(header, body)
        write_frame(writer, {"ok": True, **answer}, payload)
    except RedactorError as error:
        _refuse(writer, error)
    except MemoryError:
        _refuse(writer, LimitError("The file needs more memory than is allowed.", "It was not opened."))
    except RecursionError:
        _refuse(writer, LimitError("The file is nested more deeply than is allowed.", "It was not opened."))
    except (BrokenPipeError, ConnectionError):
        return
    except Exception as error:  # noqa: BLE001  the boundary: a hostile file must not end in a traceback
        words = WorkerError(_INTERNAL, f"Cause: {type(error).__name__} in {_where(error)}.")
        _refuse(writer, words)


def _refuse(writer: BinaryIO, error: RedactorError) -> None:
    with contextlib.suppress(BrokenPipeError, ConnectionError):
        write_frame(writer, {"ok": False, "error": codec.dump_error(error)})


def _where(error: BaseException) -> str:
    """Module and line of the last frame; never text of the document."""
    place = error.__traceback__
    while place and place.tb_next:
        place = place.tb_next
    if place is None:
        return "an unknown place"
    return f"{place.tb_frame.f_globals.get('__name__', '?')}:{place.tb_lineno}"


def main() -> None:
    """Run as a fresh process over stdin and stdout: where there is no fork."""
    quiet_environment()
    reader, writer = sys.stdin.buffer, sys.stdout.buffer
    sys.stdout = sys.stderr
    header, _ = read_frame(reader)
    try:
        serve(reader, writer, Limits(float(header["seconds"]), int(header["memory_bytes"])), forked=False)
    except MemoryError:
        os._exit(OUT_OF_MEMORY)


if __name__ == "__main__":
    main()
