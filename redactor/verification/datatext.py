"""Tables in text form, JSON and XML by the standard library's readers, and whether their shape was kept."""

from __future__ import annotations

import csv
import io
import json
import re
from collections import Counter
from collections.abc import Iterator
from functools import lru_cache
from typing import Any
from xml.parsers import expat

from redactor.model import Layer, Outcome, VerifierResult
from redactor.verification import webtext
from redactor.verification.kinds import Kind, identify
from redactor.verification.observer import Observer
from redactor.verification.xmltext import MAX_DEPTH, ForbiddenXmlError

SHAPE = "shape of the data kept"
WELL_FORMED = "well-formed"
_DECLARED = re.compile(r"sep=(.)\r?\n", re.IGNORECASE)
_LINES = ("jsonl", "ndjson")
_MAX_FIELD = 1 << 30
# No XML 1.0 text can hold it.
_GAP = "\x1e"
_WITHIN_WORD = re.compile(rf"(?<=\w){_GAP}(?=\w)")
_BASE64 = re.compile(r"[A-Za-z0-9+/_=\s-]{200,}")


def examine_table(data: bytes, kind: Kind, location: str, observer: Observer) -> None:
    """Tell an observer of a table: each row as a unit, its cells parted by tabs."""
    source = webtext.decode(data)
    for number, row in enumerate(table_rows(source, kind), start=1):
        observer.text(f"{location}/row/{number}", "\t".join(row))
    observer.blob(location, source.encode("utf-8", "replace"), plain=False)


def table_rows(source: str, kind: Kind) -> Iterator[list[str]]:
    """Yield the rows of a table as the csv module reads them."""
    csv.field_size_limit(_MAX_FIELD)
    delimiter = "\t" if kind is Kind.TSV else _delimiter(source)
    return csv.reader(io.StringIO(source, newline=""), delimiter=delimiter)


def _delimiter(source: str) -> str:
    """Return the sign that parts the most rows of a sample into the same number of cells."""
    declared = _DECLARED.match(source)
    if declared:
        return declared[1]
    lines = source[:65_536].splitlines()[:60]
    best, most = ",", 0.0
    for sign in ",;\t|":
        widths = Counter(len(row) for row in csv.reader(lines, delimiter=sign) if row)
        if not widths:
            continue
        width, amount = widths.most_common(1)[0]
        if width > 1 and amount / widths.total() > most:
            best, most = sign, amount / widths.total()
    return best


def examine_json(data: bytes, location: str, observer: Observer) -> None:
    """Tell an observer of every key, string and number of JSON or JSON lines."""
    source = webtext.decode(data)
    try:
        found = json_documents(source)
    except (ValueError, RecursionError):
        # Every character counts then; of a written file the check of the shape fails.
        webtext.examine_text(data, location, observer)
        return
    for number, document in enumerate(found, start=1):
        for text in json_texts(document):
            observer.text(f"{location}/{number}", text)
    observer.blob(location, source.encode("utf-8", "replace"), plain=False)


@lru_cache(maxsize=2)
def json_documents(source: str) -> tuple[Any, ...]:
    """Return the one value, or that of each line. Objects become lists of pairs, so that no equal key is lost.

    The original and the written file are each asked for several times.
    """
    try:
        return (_loaded(source),)
    except ValueError:
        return tuple(_loaded(line) for line in source.split("\n") if line.strip())


def _loaded(source: str) -> Any:
    return json.loads(source, object_pairs_hook=_Pairs, parse_float=_Number, parse_int=_Number)


class _Pairs(list[tuple[str, Any]]):
    """The members of an object."""


class _Number(str):
    """A number as it is written."""

    __slots__ = ()


def json_texts(value: Any) -> Iterator[str]:
    """Yield keys, strings and numbers in order."""
    pending = [value]
    while pending:
        item = pending.pop()
        if isinstance(item, _Pairs):
            for key, inside in reversed(item):
                pending += (inside, key)
        elif isinstance(item, list):
            pending += reversed(item)
        elif isinstance(item, str):
            yield item.encode("utf-8", "replace").decode("utf-8")


def _json_shape(value: Any) -> Iterator[str]:
    pending = [value]
    while pending:
        item = pending.pop()
        if isinstance(item, _Pairs):
            yield f"object of {len(item)}"
            pending += (inside for _, inside in reversed(item))
        elif isinstance(item, list):
            yield f"array of {len(item)}"
            pending += reversed(item)
        else:
            yield "literal" if item is None or isinstance(item, bool) else "value"


class XmlData:
    """An XML document by expat: text in order, names, attribute values, asides, and the bare structure.

    A document type is allowed here (originals have one), entities of its own are not.
    """

    def __init__(self) -> None:
        self.pieces: list[str] = []
        self.names: Counter[str] = Counter()
        self.values: list[str] = []
        self.asides: list[str] = []
        self.structure: list[str] = []
        self.has_doctype = False
        self._depth = 0

    def parse(self, data: bytes) -> XmlData:
        """Read a document.

        Raises:
            ForbiddenXmlError: entities of its own, or too deep.
            xml.parsers.expat.ExpatError: not well-formed.
        """
        parser = expat.ParserCreate()
        parser.buffer_text = True
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self.pieces.append
        parser.CommentHandler = self.asides.append
        parser.ProcessingInstructionHandler = lambda target, value: self.asides.append(f"{target} {value}")
        parser.StartDoctypeDeclHandler = self._doctype
        parser.EntityDeclHandler = _forbid
        parser.Parse(data, True)
        return self

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        self._depth += 1
        if self._depth > MAX_DEPTH:
            raise ForbiddenXmlError
        self.names[name] += 1
        self.names.update(list(attributes))
        self.values.extend(attributes.values())
        self.structure.append(f"{self._depth} {len(attributes)}")
        self.pieces.append(_GAP)

    def _end(self, _name: str) -> None:
        self._depth -= 1
        self.pieces.append(_GAP)

    @property
    def joined(self) -> str:
        """All text without gaps: a name may be parted over elements that stand within a line."""
        return "".join(piece for piece in self.pieces if piece != _GAP)

    @property
    def text(self) -> str:
        """All text, a line for each piece between two tags; one tag within a word parts nothing."""
        return _WITHIN_WORD.sub("", "".join(self.pieces)).replace(_GAP, "\n")

    def _doctype(self, *parts: object) -> None:
        self.has_doctype = True
        self.asides.append(" ".join(str(part) for part in parts if isinstance(part, str)))


@lru_cache(maxsize=2)
def xml_data(data: bytes) -> XmlData:
    """Read a document; see `XmlData.parse`. Original and written file are each asked for several times."""
    return XmlData().parse(data)


def _forbid(*_arguments: object) -> None:
    raise ForbiddenXmlError


def examine_xml(data: bytes, location: str, observer: Observer) -> None:
    """Tell an observer of XML data: its text, attributes, names, comments and instructions."""
    observer.checked(WELL_FORMED, Layer.STRUCTURE)
    try:
        found = xml_data(data)
    except (expat.ExpatError, ForbiddenXmlError, LookupError, ValueError):
        # With entities of its own or damaged: read as text, whose every character counts.
        observer.problem(WELL_FORMED, Layer.STRUCTURE, location, "the XML is not well-formed, or has entities")
        webtext.examine_html(data, location, observer)
        return
    observer.text(location, found.text)
    observer.string(location, found.joined)
    for aside in found.asides:
        observer.string(location, aside)
    for value in found.values:
        observer.string(location, value)
    for name in found.names:
        observer.name(location, name)
    observer.blob(location, webtext.decode(data).encode("utf-8", "replace"), plain=False)


def compare_shape(original: bytes, data: bytes, name: str) -> list[VerifierResult]:
    """Compare the structure of two files of one kind: rows and columns, objects and arrays, elements."""
    kind = identify(data, name)
    if kind not in (Kind.CSV, Kind.TSV, Kind.JSON, Kind.XML):
        return []
    before, after = _shape(original, kind), _shape(data, kind)
    if before == after:
        return [VerifierResult(SHAPE, Layer.STRUCTURE, Outcome.PASS, "", f"{len(after)} parts compared")]
    place = next((n for n, pair in enumerate(zip(before, after, strict=False), 1) if pair[0] != pair[1]), 0)
    return [
        VerifierResult(
            SHAPE, Layer.STRUCTURE, Outcome.FAIL, f"part {place or min(len(before), len(after)) + 1}",
            f"{len(before)} parts were there, {len(after)} are there, or one has another form",
        )
    ]  # fmt: skip


def _shape(data: bytes, kind: Kind) -> list[str]:
    if kind is Kind.XML:
        return xml_data(data).structure
    source = webtext.decode(data)
    if kind is Kind.JSON:
        return [part for document in json_documents(source) for part in _json_shape(document)]
    return [str(len(row)) for row in table_rows(source, kind)]


def data_words(data: bytes, kind: Kind) -> str:
    """Return what a person reads in a table, JSON or XML file, for the search for losses."""
    if kind is Kind.XML:
        found = xml_data(data)
        return " ".join(_BASE64.sub(" ", text) for text in (found.text, *found.values))
    source = webtext.decode(data)
    if kind is Kind.JSON:
        texts = (text for document in json_documents(source) for text in json_texts(document))
        return " ".join(text for text in texts if not _BASE64.fullmatch(text) and not text.startswith("data:"))
    return "\n".join("\t".join(row) for row in table_rows(source, kind))
