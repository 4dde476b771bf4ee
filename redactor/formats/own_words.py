"""What the writers put into a redacted file of their own accord. A removed text that stands in it is no leak."""

from __future__ import annotations

import re
from typing import Final

from redactor.model import Document

TERM_LABEL: Final = "[REDACTED]"
WITHHELD: Final = "Attachment withheld: it could not be read."
# .invalid never resolves (RFC 2606): a reply to a removed address goes nowhere.
PLACEHOLDER: Final = "redacted@redacted.invalid"

_ATTACHMENT = re.compile(r"(?:^|/)attachment/(\d+)(?=/|$)")


def withheld_stem(number: int) -> str:
    """Return the name, without extension, of the notice that stands for the attachment with this number."""
    return f"withheld-{number}"


def attachment_stem(number: int) -> str:
    """Return the name, without extension, of an attachment whose own name is gone or was none."""
    return f"attachment-{number}"


def content_id(number: int) -> str:
    """Return the Content-ID by which the HTML text of a message shows one of its attachments."""
    return f"{attachment_stem(number)}@redacted.invalid"


def own_words(document: Document) -> tuple[str, ...]:
    """Return all that the writers may put into this document beside the labels of the plan.

    The list depends on the numbers of the attachments alone, never on a word of the document.
    """
    addresses = [area.address for area in document.all_unread()]
    addresses += [segment.address for segment in document.all_segments()]
    numbers = sorted({int(number) for address in addresses for number in _ATTACHMENT.findall(address)})
    words = [TERM_LABEL, WITHHELD, PLACEHOLDER]
    for number in numbers:
        words += (withheld_stem(number), content_id(number), attachment_stem(number), f"text-{number}")
    return tuple(words)
