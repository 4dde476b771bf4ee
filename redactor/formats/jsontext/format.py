"""JSON <-> Document. White space, order and untouched values stay as they are."""

from __future__ import annotations

import hashlib
import json
from typing import Final

from redactor.formats.jsontext.scan import Sort, Value, values
from redactor.formats.packed import REASON, WITHHELD_MARK, is_packed
from redactor.formats.plain.reader import decode_file
from redactor.formats.spans import splice
from redactor.formats.units import Unit, parted_terms, term_hits, unit_cuts
from redactor.model import Document, Plan, Removal, SegmentKind, UnreadArea, WrittenFile

_LABELS: Final = {Sort.KEY: "Key", Sort.STRING: "Text value", Sort.NUMBER: "Number"}


def read(data: bytes, name: str) -> Document:
    """Read JSON (RFC 8259) or JSON lines.

    Segments: `$.people[0].name` for a string or number, `$.people[0].name~key` for the key itself, `line/3/$.name`
    in JSON lines. A key that is no plain word is told by its number (`$.people.#2`); one that stands often is
    listed where it stands first, and redacted everywhere. Strings that hold a packed file (base64) are unread
    areas, and the writer withholds them.

    Raises:
        DamagedFileError: empty, not text, or not valid JSON.
        LimitError: too large, too deep, too many values.
    """
    decoded = decode_file(data)
    found = values(decoded.text)
    packed = [value for value in found if _is_packed(value)]
    withheld = {value.path for value in packed}
    segments = tuple(_unit(v).segment() for v in _listed(found) if v.path not in withheld and v.text.strip())
    unread = tuple(UnreadArea(value.path, REASON, withheld=True) for value in packed)
    warnings = ("Some bytes have no meaning in the text's encoding.",) if decoded.lossy else ()
    sha256 = hashlib.sha256(data).hexdigest()
    return Document(name, "", "application/json", sha256, len(data), segments, unread=unread, warnings=warnings)


def write_redacted(data: bytes, name: str, plan: Plan) -> WrittenFile:
    """Write the data with the same shape; a redacted number becomes a string, redacted keys stay distinct."""
    decoded = decode_file(data)
    text = decoded.text
    found = values(text)
    units = [_unit(value) for value in _listed(found)]
    # Searched without the keys between them: a name may be parted over two members of an object.
    ordered = sorted(units, key=lambda unit: unit.kind is SegmentKind.PROPERTY)
    hits = term_hits(ordered, plan.terms)
    cuts = unit_cuts(ordered, plan, decoded.encoding, hits)
    cuts_of = {unit.address: own for unit, own in zip(ordered, cuts, strict=True)}
    first_of = {unit.text: unit.address for unit in units if unit.kind is SegmentKind.PROPERTY}
    out: list[str] = []
    values_only = sum(unit.kind is not SegmentKind.PROPERTY for unit in units)
    removals = parted_terms(ordered, plan, [hit for hit in hits if hit[0] < values_only])
    at = 0
    keys: dict[str, int] = {}
    for value in found:
        own = cuts_of[first_of[value.text] if value.sort is Sort.KEY else value.path]
        if _is_packed(value):
            removals.append(Removal(value.path, "attachment", len(value.text), "chars", REASON))
            new = WITHHELD_MARK
        elif own:
            new = splice(value.text, own)
        else:
            continue
        if value.sort is Sort.KEY:
            new = _distinct(new, keys)
        out += (text[at : value.start], _written(new, decoded.encoding))
        at = value.end
    out.append(text[at:])
    written = decoded.bom + "".join(out).encode(decoded.encoding, "replace")
    extension = name.rpartition(".")[2].lower()
    kept = f".{extension}" if extension in ("jsonl", "ndjson", "geojson") else ".json"
    return WrittenFile(written, kept, removals=tuple(removals))


def _listed(found: list[Value]) -> list[Value]:
    """Return the values without the keys that stood before: a table of records has the same ones in each."""
    seen: set[str] = set()
    listed = []
    for value in found:
        if value.sort is Sort.KEY:
            if value.text in seen:
                continue
            seen.add(value.text)
        listed.append(value)
    return listed


def _unit(value: Value) -> Unit:
    kind = SegmentKind.PROPERTY if value.sort is Sort.KEY else SegmentKind.BODY
    return Unit(value.path, value.text, f"{_LABELS[value.sort]} {value.path.removesuffix('~key')}", kind)


def _is_packed(value: Value) -> bool:
    return value.sort is Sort.STRING and is_packed(value.text)


def _distinct(key: str, used: dict[str, int]) -> str:
    """Return a redacted key that stands nowhere else: of two equal ones a program would drop one."""
    used[key] = used.get(key, 0) + 1
    return key if used[key] == 1 else f"{key} {used[key]}"


def _written(text: str, encoding: str) -> str:
    # Where the encoding can't write a character, JSON's own escapes can.
    return json.dumps(text, ensure_ascii=not encoding.startswith("utf"))
