"""Outlook message <-> Document, by way of the mail package. It is never written back as .msg."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from typing import Final

from redactor.formats import mail
from redactor.formats.outlook.convert import other_texts, to_message
from redactor.formats.outlook.store import Node, open_message
from redactor.model import Document, Plan, Removal, Segment, SegmentKind, WrittenFile

_REASON: Final = "Not carried over: the message is written as .eml, with what its reader sees."
_MAIL_CLASSES: Final = ("ipm.note", "ipm.post", "report.", "ipm.stickynote", "")
_CLASS: Final = 0x001A


def read(data: bytes, name: str) -> Document:
    """Read an Outlook message.

    Segments as of a mail (`header/Subject`, `body/1`, `attachment/1/...`), and `property/0x1234` for each further
    text property of the message: hidden, never carried over.

    Raises:
        DamagedFileError, EncryptedFileError, LimitError: see `open_message` and `to_message`.
    """
    node = open_message(data)
    document = mail.FORMAT.read(to_message(node), name)
    warnings = list(document.warnings)
    if not node.text(_CLASS).lower().startswith(_MAIL_CLASSES[:-1]) and node.text(_CLASS):
        warnings.append("Of a contact, appointment or task only the subject, the text and attachments are kept.")
    return replace(
        document,
        media_type="application/vnd.ms-outlook",
        sha256=hashlib.sha256(data).hexdigest(),
        size=len(data),
        segments=(*document.segments, *_properties(node)),
        warnings=tuple(warnings),
    )


def write_redacted(data: bytes, name: str, plan: Plan) -> WrittenFile:
    """Write the message as .eml; see `redactor.formats.mail`."""
    node = open_message(data)
    own = {segment.address for segment in _properties(node)}
    # Decisions on properties need no work: none is carried over.
    kept = tuple(span for span in plan.spans if span.address not in own)
    written = mail.FORMAT.write_redacted(to_message(node), name, replace(plan, spans=kept))
    amount = sum(len(segment.text) for segment in _properties(node))
    removals = (Removal("property", "property", amount, "chars", _REASON),) if amount else ()
    return replace(written, removals=(*written.removals, *removals))


def extract_attachment(data: bytes, number: int) -> tuple[bytes, str]:
    """Return (bytes, name) of the 1-based attachment; UsageError when there is none."""
    return mail.extract_attachment(to_message(open_message(data)), number)


def _properties(node: Node) -> list[Segment]:
    return [
        Segment(
            f"property/0x{number:04X}",
            text,
            SegmentKind.PROPERTY,
            visible=False,
            removed_always=True,
            label=f"Outlook property 0x{number:04X}",
        )
        for number, text in other_texts(node)
    ]
