"""Mailboxes (.mbox, RFC 4155): each message is a child of one family, and all are written into a new mailbox."""

from __future__ import annotations

import hashlib
import re
from dataclasses import replace
from typing import Final

from redactor.errors import DamagedFileError, LimitError, RedactorError, UsageError
from redactor.formats.mail import reader, writer
from redactor.formats.mail.compose import text_entity
from redactor.formats.own_words import WITHHELD, withheld_stem
from redactor.model import Document, Plan, Removal, Segment, SegmentKind, UnreadArea, WrittenFile

MAX_BYTES: Final = 1024 * 1024 * 1024
MAX_MESSAGES: Final = 5_000
# An unquoted "From " in a text is common; only a line with a header field below it parts two messages.
_START: Final = re.compile(rb"(?:\A|(?<=\n))From ([^\r\n]*)\r?\n(?=[!-9;-~]{1,200}[ \t]*:)")
_QUOTED: Final = re.compile(rb"^>(>*From )", re.MULTILINE)
_TO_QUOTE: Final = re.compile(rb"^(>*From )", re.MULTILINE)
# The same line for all: an envelope's address and time are what no reader of the mail sees.
_ENVELOPE: Final = b"From - Thu Jan  1 00:00:00 1970\n"
_REASON: Final = "Envelope lines are not carried over."


def read(data: bytes, name: str) -> Document:
    """Read a mailbox. Message 3 is the child with part `attachment/3`; `envelope/3` is its hidden From_ line.

    A message that can't be read is an unread area, and the writer puts a notice in its place.

    Raises:
        DamagedFileError: no message in it.
        LimitError: too large, or more than MAX_MESSAGES messages.
    """
    children: list[Document] = []
    unread: list[UnreadArea] = []
    segments: list[Segment] = []
    for number, (envelope, message) in enumerate(split(data), 1):
        part = f"attachment/{number}"
        if envelope.strip():
            segments.append(
                Segment(
                    f"envelope/{number}",
                    envelope,
                    SegmentKind.MAIL_HEADER,
                    visible=False,
                    removed_always=True,
                    label=f"Envelope of message {number}",
                )
            )
        try:
            children.append(reader.read(message, f"message-{number}.eml").prefixed(part))
        except RedactorError as error:
            unread.append(UnreadArea(part, error.sentence, withheld=True))
    return Document(
        name,
        "",
        "application/mbox",
        hashlib.sha256(data).hexdigest(),
        len(data),
        segments=tuple(segments),
        children=tuple(children),
        unread=tuple(unread),
    )


def write_redacted(data: bytes, name: str, plan: Plan) -> WrittenFile:  # noqa: ARG001  (the contract)
    """Write each message by the mail's own writer into a new mailbox (lines with "From " quoted, mboxrd)."""
    parts = split(data)
    _check(plan, len(parts))
    out: list[bytes] = []
    result = WrittenFile(b"", ".mbox")
    for number, (envelope, message) in enumerate(parts, 1):
        part = f"attachment/{number}"
        try:
            reader.read(message, "")
        except RedactorError as error:
            child = WrittenFile(_notice(number), ".eml")
            removals: tuple[Removal, ...] = (Removal(part, "attachment", len(message), "bytes", error.sentence),)
        else:
            child = writer.write_redacted(message, "", plan.for_part(part))
            removals = tuple(replace(r, address=f"{part}/{r.address}") for r in child.removals)
        if envelope.strip():
            removals += (Removal(f"envelope/{number}", "mail_header", len(envelope), "chars", _REASON),)
        out.append(_ENVELOPE + _TO_QUOTE.sub(rb">\1", child.data.replace(b"\r\n", b"\n")).rstrip(b"\n") + b"\n\n")
        result = replace(
            result,
            removals=(*result.removals, *removals),
            boxes=(*result.boxes, *(replace(b, part=f"{part}/{b.part}".rstrip("/")) for b in child.boxes)),
            open_widths=(
                *result.open_widths,
                *(replace(w, part=f"{part}/{w.part}".rstrip("/")) for w in child.open_widths),
            ),
            warnings=(*result.warnings, *child.warnings),
        )
    return replace(result, data=b"".join(out))


def extract_attachment(data: bytes, number: int) -> tuple[bytes, str]:
    """Return (bytes, name) of the 1-based message; UsageError when there is none."""
    parts = split(data)
    if not 1 <= number <= len(parts):
        raise UsageError("The mailbox has no message of this number.")
    return parts[number - 1][1], f"message-{number}.eml"


def split(data: bytes) -> list[tuple[str, bytes]]:
    """Return (envelope line, message) of each message; lines with a quoted "From " are as they were."""
    if len(data) > MAX_BYTES:
        raise LimitError(f"The mailbox is larger than {MAX_BYTES // 2**20} MiB.", "Split it first.")
    starts = list(_START.finditer(data))
    if not starts or data[: starts[0].start()].strip():
        raise DamagedFileError("The file holds no mailbox.")
    if len(starts) > MAX_MESSAGES:
        raise LimitError(f"The mailbox has more than {MAX_MESSAGES:,} messages.", "Split it first.")
    ends = [start.start() for start in starts[1:]] + [len(data)]
    return [
        (start[1].decode("latin-1"), _QUOTED.sub(rb"\1", data[start.end() : end]))
        for start, end in zip(starts, ends, strict=True)
    ]


def _check(plan: Plan, amount: int) -> None:
    known = tuple(f"attachment/{number}/" for number in range(1, amount + 1))
    places = [span.address for span in plan.spans] + [f"{area.part}/" for area in plan.areas]
    if any(not place.startswith((*known, "envelope/")) for place in places):
        raise UsageError("A redaction names a message that is not in the mailbox.")


def _notice(number: int) -> bytes:
    head = f"Subject: {withheld_stem(number)}\r\nMIME-Version: 1.0\r\n".encode()
    return head + text_entity(WITHHELD + "\n", "plain")
