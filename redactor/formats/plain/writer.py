"""Document -> text bytes, in the encoding and with the line ends of the original."""

from __future__ import annotations

from typing import Final

from redactor.formats.plain.reader import chunks, decode_file
from redactor.formats.spans import Cut, check_spans, cuts_for, spans_by_address, splice
from redactor.formats.units import fit_encoding
from redactor.model import Plan, WrittenFile

# A term may begin in one chunk and end in the next; none is longer than this.
_OVERLAP: Final = 2_000


def write_redacted(data: bytes, name: str, plan: Plan) -> WrittenFile:  # noqa: ARG001  (the contract)
    """Write the text anew without the decided spans and terms.

    Where the original is not in Unicode the mask is "#####", and a label that is not ASCII becomes "[REDACTED]".
    """
    return WrittenFile(_write(data, plan), ".txt")


def write_markdown(data: bytes, name: str, plan: Plan) -> WrittenFile:  # noqa: ARG001  (the contract)
    """Write Markdown anew; see `write_redacted`."""
    return WrittenFile(_write(data, plan), ".md")


def _write(data: bytes, plan: Plan) -> bytes:
    decoded = decode_file(data)
    parts = chunks(decoded.text)
    check_spans(plan, {address: len(text) for address, text in parts})
    cuts = [fit_encoding(cut, decoded.encoding) for cut in _all_cuts(parts, plan)]
    # "replace": a few code pages read bytes that they can't write; the labels were checked above.
    return decoded.bom + splice(decoded.text, cuts).encode(decoded.encoding, "replace")


def _all_cuts(parts: list[tuple[str, str]], plan: Plan) -> list[Cut]:
    """Return the cuts as offsets into the whole text; chunks are searched with the beginning of the next."""
    spans = spans_by_address(plan)
    found: list[Cut] = []
    base = 0
    for number, (address, text) in enumerate(parts):
        following = parts[number + 1][1][:_OVERLAP] if number + 1 < len(parts) else ""
        cuts = cuts_for(text + following, spans.get(address, []), plan)
        found += (Cut(base + cut.start, base + cut.end, cut.label) for cut in cuts if cut.start < len(text))
        base += len(text)
    merged: list[Cut] = []
    for cut in found:
        if merged and cut.start < merged[-1].end:
            merged[-1] = Cut(merged[-1].start, max(cut.end, merged[-1].end), merged[-1].label)
        else:
            merged.append(cut)
    return merged
