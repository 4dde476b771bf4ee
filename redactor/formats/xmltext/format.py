"""XML <-> Document. The elements, their order and the encoding stay."""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Sequence
from typing import Final
from xml.sax.saxutils import escape

from redactor.errors import DamagedFileError, LimitError
from redactor.formats.charset import Decoded, is_text
from redactor.formats.packed import REASON, WITHHELD_MARK, is_packed
from redactor.formats.spans import Cut, splice
from redactor.formats.units import parted_terms, term_hits, unit_cuts
from redactor.formats.xmltext.layout import Layout, Tag, Text, lay_out
from redactor.formats.xmltext.tokens import MAX_BYTES, Kind, check, decode_xml, tokens
from redactor.model import Document, Plan, Removal, Segment, SegmentKind, UnreadArea, WrittenFile
from redactor.text import find_literals

_DROPPED: Final = "Not carried over: comments, instructions and document types are not data."
_HIDDEN: Final = {
    Kind.COMMENT: ("comment", SegmentKind.COMMENT, "Comment"),
    Kind.INSTRUCTION: ("instruction", SegmentKind.HIDDEN_TEXT, "Processing instruction"),
    Kind.DOCTYPE: ("doctype", SegmentKind.HIDDEN_TEXT, "Document type"),
}
# The names of the register (IANA), where Python's are others.
_LABELS: Final = {
    "cp1252": "windows-1252",
    "iso8859-1": "ISO-8859-1",
    "utf-16-le": "UTF-16",
    "utf-16-be": "UTF-16",
    "utf-8": "UTF-8",
    "ascii": "US-ASCII",
}
_SIGNS: Final = re.compile(r"[\W_]+")
_CAMEL: Final = re.compile(r"(?<=[a-z])(?=[A-Z])")


def read(data: bytes, name: str) -> Document:
    """Read XML data (XML 1.0).

    Segments: `xml/people/person[2]/name` for each outermost element with text of its own, `.../@id` for each
    attribute (hidden), `comment/1`, `instruction/1`, `doctype/1` (never carried over). Texts that hold a packed
    file (base64) are unread areas, and the writer withholds them.

    Raises:
        DamagedFileError: not well-formed.
        UnsupportedFormatError: it declares entities of its own.
        LimitError: too large or too deep.
    """
    decoded, layout = _open(data)
    units = [u for n, u in enumerate(layout.attributes) if n not in layout.declared and u.text.strip()]
    listed = [unit for unit in (*layout.texts, *units) if not is_packed(unit.text)]
    unread = [
        UnreadArea(unit.address, REASON, withheld=True) for unit in (*layout.texts, *units) if is_packed(unit.text)
    ]
    warnings = ("Some bytes have no meaning in the text's encoding.",) if decoded.lossy else ()
    return Document(
        name,
        "",
        "application/xml",
        hashlib.sha256(data).hexdigest(),
        len(data),
        segments=(*(unit.segment() for unit in listed), *_hidden_segments(layout)),
        unread=tuple(unread),
        warnings=warnings,
    )


def write_redacted(data: bytes, name: str, plan: Plan) -> WrittenFile:
    """Write the data anew. Names of elements and attributes that hold a term are exchanged for neutral ones."""
    decoded, layout = _open(data)
    removals: list[Removal] = []
    units = [*layout.texts, *layout.attributes]
    removals += (
        Removal(unit.address, "attachment", len(unit.text), "chars", REASON)
        for unit in units
        if is_packed(unit.text)
    )
    hits = term_hits(units, plan.terms)
    removals += parted_terms(units, plan, hits)
    cuts = unit_cuts(units, plan, hits=hits)
    texts, attributes = cuts[: len(layout.texts)], cuts[len(layout.texts) :]
    body = "".join(_written(layout, texts, attributes, _Names(plan.terms)))
    removals += (
        Removal(segment.address, segment.kind.value, len(segment.text), "chars", _DROPPED)
        for segment in _hidden_segments(layout)
    )
    label = _LABELS.get(decoded.encoding, decoded.encoding)
    head = f'<?xml version="1.0" encoding="{label}"?>\n'
    written = decoded.bom + (head + body.lstrip()).encode(decoded.encoding, "xmlcharrefreplace")
    extension = name.rpartition(".")[2].lower()
    kept = f".{extension}" if extension in ("xsd", "xsl", "xslt", "kml", "gpx", "rss") else ".xml"
    return WrittenFile(written, kept, removals=tuple(removals))


def _open(data: bytes) -> tuple[Decoded, Layout]:
    if len(data) > MAX_BYTES:
        raise LimitError(f"The file is larger than {MAX_BYTES // 2**20} MiB.")
    if not is_text(data):
        raise DamagedFileError("The file holds binary data, not XML.")
    decoded = decode_xml(data)
    check(decoded.text)
    return decoded, lay_out(list(tokens(decoded.text)))


def _hidden_segments(layout: Layout) -> list[Segment]:
    counts: Counter[Kind] = Counter()
    found: list[Segment] = []
    for kind, text in layout.hidden:
        if text:
            counts[kind] += 1
            place, segment_kind, label = _HIDDEN[kind]
            found.append(
                Segment(
                    f"{place}/{counts[kind]}", text, segment_kind, visible=False, removed_always=True, label=label
                )
            )
    return found


def _written(layout: Layout, texts: list[list[Cut]], attributes: list[list[Cut]], names: _Names) -> list[str]:
    out: list[str] = []
    for piece in layout.pieces:
        match piece:
            case str():
                out.append(piece)
            case Text(unit, start, end, cdata):
                out.append(_piece(layout.texts[unit].text, texts[unit], start, end, cdata=cdata))
            case Tag(kind, name, values):
                inside = "".join(
                    f' {names.of(key)}="{_value(layout.attributes[n].text, attributes[n])}"' for key, n in values
                )
                opening = "</" if kind is Kind.END else "<"
                out.append(f"{opening}{names.of(name)}{inside}{'/' if kind is Kind.EMPTY else ''}>")
    return out


def _piece(text: str, cuts: list[Cut], start: int, end: int, *, cdata: bool) -> str:
    """Return a slice of a unit's text; a cut's label stands where its first code point stood."""
    if is_packed(text):
        return WITHHELD_MARK if start == 0 else ""
    if not cuts and not cdata:
        return escape(text[start:end])
    out: list[str] = []
    at = start
    for cut in cuts:
        if cut.end <= start or cut.start >= end:
            continue
        out.append(text[at : max(at, cut.start)])
        if cut.start >= start:
            out.append(cut.label)
        at = max(at, min(cut.end, end))
    new = "".join(out) + text[at:end]
    if cdata:
        return f"<![CDATA[{new.replace(']]>', ']]]]><![CDATA[>')}]]>" if new else ""
    return escape(new)


def _value(text: str, cuts: list[Cut]) -> str:
    new = WITHHELD_MARK if is_packed(text) else splice(text, cuts)
    return escape(new, {'"': "&quot;", "\n": "&#10;", "\r": "&#13;", "\t": "&#9;"})


class _Names:
    """Exchanges names that hold a term; the same name always gets the same new one."""

    def __init__(self, terms: Sequence[str]) -> None:
        self._terms = terms
        self._known: dict[str, str] = {}
        self._whole: dict[str, str] = {}
        self._changed = 0

    def of(self, name: str) -> str:
        """Return the name to be written; prefix and local name are looked at apart."""
        if not self._terms or name == "xmlns":
            return name
        if name not in self._whole:
            self._whole[name] = ":".join(self._word(word) for word in name.split(":"))
        return self._whole[name]

    def _word(self, word: str) -> str:
        if word == "xmlns":
            return word
        if word not in self._known:
            spaced = _SIGNS.sub(" ", _CAMEL.sub(" ", word))
            if find_literals(spaced, self._terms) or find_literals(word, self._terms):
                self._changed += 1
                self._known[word] = f"redacted{self._changed}"
            else:
                self._known[word] = word
        return self._known[word]
