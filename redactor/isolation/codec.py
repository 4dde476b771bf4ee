"""Records <-> bytes for the pipe. Reading validates every field, since the sender has seen hostile bytes."""

from __future__ import annotations

import json
from dataclasses import replace
from functools import cache
from typing import Any

from redactor.errors import WIRE_ERRORS, RedactorError, WorkerError
from redactor.model import Document, GlyphBoxes, Segment, WrittenFile


@cache
def _adapter(kind: Any) -> Any:
    # pydantic costs 0.1 s to import: only once something is sent, after the window stands.
    from pydantic import TypeAdapter

    return TypeAdapter(kind)


def dump(kind: Any, value: Any) -> bytes:
    """Encode a record (or tuple of records) of the annotated type `kind` as JSON; bytes travel beside it."""
    encoded: bytes = _adapter(kind).dump_json(value)
    return encoded


def load(kind: Any, data: bytes) -> Any:
    """Decode and validate.

    Raises:
        WorkerError: the bytes are not such a record.
    """
    try:
        return _adapter(kind).validate_json(data)
    except ValueError as error:
        raise WorkerError("The worker process sent an answer that failed its checks.") from error


def dump_document(document: Document) -> bytes:
    """Encode a family; glyph boxes travel as raw bytes behind the JSON."""
    boxes: list[bytes] = []
    slim = _map_segments(document, lambda s: _take_boxes(s, boxes))
    text = dump(Document, slim)
    sizes = json.dumps([len(b) for b in boxes]).encode()
    prefix = len(text).to_bytes(8, "big") + len(sizes).to_bytes(8, "big")
    return prefix + text + sizes + b"".join(boxes)


def load_document(data: bytes) -> Document:
    """Decode a family and give each segment its boxes back.

    Raises:
        WorkerError: sizes disagree, or a segment has another number of boxes than code points.
    """
    text_size, sizes_size = int.from_bytes(data[:8], "big"), int.from_bytes(data[8:16], "big")
    if 16 + text_size + sizes_size > len(data):
        raise WorkerError("The worker process sent an answer that failed its checks.")
    document: Document = load(Document, data[16 : 16 + text_size])
    sizes = load(list[int], data[16 + text_size : 16 + text_size + sizes_size])
    at = 16 + text_size + sizes_size
    if any(size < 0 for size in sizes) or at + sum(sizes) != len(data):
        raise WorkerError("The worker process sent an answer that failed its checks.")
    left = iter(sizes)

    def give_back(segment: Segment) -> Segment:
        nonlocal at
        size = next(left, -1)
        if size not in (0, 16 * len(segment.text)):
            raise WorkerError("The worker process sent an answer that failed its checks.")
        boxes = GlyphBoxes(data[at : at + size])
        at += size
        return replace(segment, boxes=boxes) if size else segment

    return _map_segments(document, give_back)


def dump_written(written: WrittenFile) -> tuple[bytes, bytes]:
    """Return (JSON of the report, the file's bytes)."""
    return dump(WrittenFile, replace(written, data=b"")), written.data


def load_written(report: bytes, data: bytes) -> WrittenFile:
    """Put a report and the file's bytes together again."""
    written: WrittenFile = load(WrittenFile, report)
    return replace(written, data=data)


def dump_error(error: RedactorError) -> dict[str, str]:
    """Return the error as plain words for a frame's header."""
    name = next((n for n, cls in WIRE_ERRORS.items() if type(error) is cls), "")
    name = name or next((n for n, cls in WIRE_ERRORS.items() if isinstance(error, cls)), "WorkerError")
    return {"class": name, "sentence": error.sentence, "next_step": error.next_step}


def load_error(words: object) -> RedactorError:
    """Make the error again; anything odd becomes a WorkerError."""
    if isinstance(words, dict) and isinstance(words.get("sentence"), str):
        cls = WIRE_ERRORS.get(str(words.get("class")), WorkerError)
        return cls(words["sentence"][:500], str(words.get("next_step", ""))[:500])
    return WorkerError("The worker process failed without saying why.")


def _take_boxes(segment: Segment, boxes: list[bytes]) -> Segment:
    boxes.append(segment.boxes.packed)
    text = segment.text
    try:
        text.encode()
    except UnicodeEncodeError:
        # A lone surrogate can't travel as UTF-8; one "?" each keeps every offset.
        text = text.encode("utf-8", "replace").decode()
    return replace(segment, boxes=GlyphBoxes(), text=text)


def _map_segments(document: Document, change: Any) -> Document:
    segments = tuple(change(s) for s in document.segments)
    children = tuple(_map_segments(child, change) for child in document.children)
    return replace(document, segments=segments, children=children)
