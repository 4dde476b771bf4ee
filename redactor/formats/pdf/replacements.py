"""Replacement texts of marked content (/ActualText), which readers show in place of what is drawn.

A written file has none, so what is drawn is what must be read; the replacements are hidden content. Source: ISO
32000-1, 14.9.4.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

import pikepdf
from pikepdf import Array, Dictionary, Name, Operator, Pdf, Stream

from redactor.formats.pdf.streams import DAMAGE, ContentError, parse_stream, unparse

_KEY: Final = b"ActualText"


def drop_replacements(pdf: Pdf) -> bool:
    """Take every replacement text out of the content of pages and forms, in place; True when there was one."""
    changed = False
    for owner, properties in _holders(pdf):
        try:
            instructions = [_plain(operands, operator) for operands, operator in parse_stream(owner)]
        except (ContentError, *DAMAGE):
            continue
        for entry in properties:
            del entry[Name.ActualText]
        if isinstance(owner, Stream):
            owner.write(unparse(instructions))
        else:
            owner.Contents = pdf.make_stream(unparse(instructions))
        changed = True
    return changed


def replacement_texts(pdf: Pdf) -> list[str]:
    """Return the replacement texts of the content of pages and forms."""
    found: list[str] = []
    for owner, properties in _holders(pdf):
        found += [str(entry[Name.ActualText]) for entry in properties]
        try:
            found += [
                str(operands[1][Name.ActualText])
                for operands, operator in parse_stream(owner)
                if str(operator) == "BDC" and _has_text(operands)
            ]
        except (ContentError, *DAMAGE):
            continue
    return found


def _has_text(operands: Any) -> bool:
    return len(operands) == 2 and isinstance(operands[1], Dictionary) and Name.ActualText in operands[1]


def _plain(operands: Any, operator: Any) -> Any:
    if str(operator) != "BDC" or not _has_text(operands):
        return operands, operator
    kept = {str(key): value for key, value in operands[1].items() if key != "/ActualText"}
    return [operands[0], Dictionary(kept)], Operator("BDC")


def _holders(pdf: Pdf) -> Iterator[tuple[Any, list[Dictionary]]]:
    """Yield the pages and forms with replacement texts, and those of their property lists that have one."""
    for page in pdf.pages:
        contents = page.obj.get(Name.Contents)
        streams = list(contents) if isinstance(contents, Array) else [contents]
        yield from _holder(page.obj, streams)
    for item in pdf.objects:
        if isinstance(item, Stream) and item.get(Name.Subtype) == Name.Form:
            yield from _holder(item, [item])


def _holder(owner: Any, streams: list[Any]) -> Iterator[tuple[Any, list[Dictionary]]]:
    resources = owner.get(Name.Resources)
    lists = resources.get(Name.Properties) if isinstance(resources, Dictionary) else None
    properties = [
        entry
        for entry in (lists.values() if isinstance(lists, Dictionary) else ())
        if isinstance(entry, Dictionary) and Name.ActualText in entry
    ]
    if properties or any(_KEY in _body(stream) for stream in streams if isinstance(stream, Stream)):
        yield owner, properties


def _body(stream: Stream) -> bytes:
    try:
        body: bytes = stream.read_bytes()
    except pikepdf.PdfError:
        return b""
    return body
