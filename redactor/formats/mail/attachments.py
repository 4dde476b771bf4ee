"""Attachments: read through the registry, or withheld. The writer must judge exactly as the reader did."""

from __future__ import annotations

import hashlib
from collections import OrderedDict
from dataclasses import replace
from typing import Final

from redactor.errors import RedactorError
from redactor.formats import registry
from redactor.formats.mail.layout import Leaf
from redactor.formats.passwords import UNLOCKED_ATTACHMENT
from redactor.model import Document

_MAX_REMEMBERED: Final = 4_096
# (sha256, name, nesting) -> reason or "". Saves the writer from reading nested messages again at each level.
_verdicts: OrderedDict[tuple[str, str, int], str] = OrderedDict()


def read_attachment(leaf: Leaf) -> Document | str:
    """Return the attachment as a Document with part "", or the sentence that says why it can't be read."""
    if leaf.withheld:
        return leaf.withheld
    try:
        document: Document | str = registry.read(leaf.data, leaf.read_name)
    except RedactorError as error:
        document = error.sentence
    except RecursionError:
        document = "The attachment is nested too deeply."
    _remember(leaf, document if isinstance(document, str) else "")
    return document if isinstance(document, str) else _as_sent(leaf, document)


def _as_sent(leaf: Leaf, document: Document) -> Document:
    """Give an attachment that was unlocked the digest of what was sent: it is what a log names."""
    if not leaf.locked:
        return document
    digest = hashlib.sha256(leaf.locked).hexdigest()
    return replace(
        document, sha256=digest, size=len(leaf.locked), warnings=(*document.warnings, UNLOCKED_ATTACHMENT)
    )


def why_withheld(leaf: Leaf) -> str:
    """Return why an attachment is left out, or "" when it can be read."""
    if leaf.withheld:
        return leaf.withheld
    known = _verdicts.get(_key(leaf))
    if known is not None:
        return known
    document = read_attachment(leaf)
    return document if isinstance(document, str) else ""


def _key(leaf: Leaf) -> tuple[str, str, int]:
    return hashlib.sha256(leaf.data).hexdigest(), leaf.read_name, registry.nesting()


def _remember(leaf: Leaf, reason: str) -> None:
    _verdicts[_key(leaf)] = reason
    while len(_verdicts) > _MAX_REMEMBERED:
        _verdicts.popitem(last=False)
