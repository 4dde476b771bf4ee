"""Length-prefixed frames between the window and a worker: sizes are checked before anything is allocated.

A frame is `>4sIQ`: magic, header length (at most 1 MiB), body length (at most what the reader allows),
then a JSON object and the raw body. What comes from a worker is untrusted until it was checked.
"""

from __future__ import annotations

import json
import struct
from typing import Any, BinaryIO

from redactor.errors import LimitError, WorkerError

_PREFIX = struct.Struct(">4sIQ")
_MAGIC = b"RDF1"
MAX_HEADER = 1 << 20
MAX_BODY = 2 << 30
_CHUNK = 1 << 20

Header = dict[str, Any]


class ChannelClosedError(WorkerError):
    """The other side closed the channel: it ended, was killed or died."""


def write_frame(stream: BinaryIO, header: Header, body: bytes = b"") -> None:
    """Write one frame and flush.

    Raises:
        LimitError: header or body is larger than any reader would take.
    """
    head = json.dumps(header, ensure_ascii=True).encode()
    if len(head) > MAX_HEADER or len(body) > MAX_BODY:
        raise LimitError("The answer is larger than the channel between window and worker allows.")
    stream.write(_PREFIX.pack(_MAGIC, len(head), len(body)))
    stream.write(head)
    if body:
        stream.write(body)
    stream.flush()


def read_frame(stream: BinaryIO, max_body: int = MAX_BODY) -> tuple[Header, bytes]:
    """Read one frame.

    Args:
        stream: unbuffered or buffered binary reader.
        max_body: most bytes that the caller is ready to hold.

    Raises:
        ChannelClosedError: the stream ended.
        WorkerError: the frame is not one of ours, or is larger than allowed.
    """
    magic, head_size, body_size = _PREFIX.unpack(_read_exactly(stream, _PREFIX.size))
    if magic != _MAGIC or head_size > MAX_HEADER:
        raise WorkerError("The worker process broke its protocol and was stopped.")
    if body_size > max_body:
        raise LimitError("The worker's answer is larger than allowed and was refused.")
    try:
        header = json.loads(_read_exactly(stream, head_size))
    except ValueError as error:
        raise WorkerError("The worker process broke its protocol and was stopped.") from error
    if not isinstance(header, dict):
        raise WorkerError("The worker process broke its protocol and was stopped.")
    return header, _read_exactly(stream, body_size)


def _read_exactly(stream: BinaryIO, size: int) -> bytes:
    parts: list[bytes] = []
    left = size
    while left:
        try:
            part = stream.read(min(left, _CHUNK))
        except OSError as error:
            raise ChannelClosedError("The worker process ended unexpectedly.") from error
        if not part:
            raise ChannelClosedError("The worker process ended unexpectedly.")
        parts.append(part)
        left -= len(part)
    return b"".join(parts)
