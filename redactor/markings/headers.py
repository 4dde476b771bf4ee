"""Marks in e-mail subjects and headers, in file names and in document properties.

Source for Australia: Email Protective Marking Standard 2025.1.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import PurePosixPath

from redactor.markings import plain
from redactor.markings.normalise import fold
from redactor.markings.parsing import mostly_capitals, parse_mark, plain_parsed
from redactor.markings.records import Hit, Parsed, Problem
from redactor.markings.view import View
from redactor.policy import Scheme

_SUBJECT = re.compile(r"(?mi)^[ \t]*(?:subject|betreff|objet|teema|asunto|oggetto)[ \t]*:[ \t]*([^\n\r]+)")
_HEADER = re.compile(r"(?mi)^[ \t]*x-protective-marking[ \t]*:[ \t]*([^\n\r]*(?:\r?\n[ \t]+[^\n\r]+)*)")
_TAG = re.compile(r"\[\s*(SEC\s*=[^\]\n]{1,250})\]", re.IGNORECASE)
_FIELD = re.compile(r"\s*([A-Z]+)(\s*)=(\s*)((?:\\.|[^,\\])*)(?:,|\Z)", re.IGNORECASE | re.DOTALL)
_REPLY = re.compile(r"(?:(?:RE|FW|FWD|AW|WG|TR|VS|SV)\s*:\s*)*", re.IGNORECASE)
_BRACKETED = re.compile(r"[\[(]\s*([^\[\]()]{1,100}?)\s*[\])]")
_LABEL_PROPERTY = re.compile(r"msip|sensitiv|classif|marking|label|confidential|secur|einstuf", re.IGNORECASE)
_NAMED_VALUE = re.compile(r"\s*([\w .\-]{1,100}?)\s*[:=]\s+(?:\1\s+)?(\S[^\n]*)\s*\Z")
_JOINTS = (" ", "//", " - ", "-")
_MAX_WORDS = 6


def header_hits(view: View, schemes: Sequence[Scheme]) -> list[Hit]:
    """Return marks of "Subject:" and "X-Protective-Marking:" lines inside a text."""
    hits: list[Hit] = []
    if ":" in view.text:
        for match in _HEADER.finditer(view.text):
            hits.extend(_protective(view, match.start(1), match.end(1), schemes, "email_header"))
        for match in _SUBJECT.finditer(view.text):
            hits.extend(subject_hits(view, match.start(1), match.end(1), schemes))
    return hits


def mail_header_hits(view: View, address: str, schemes: Sequence[Scheme]) -> list[Hit]:
    """Return the marks of one header's value."""
    name = PurePosixPath(address).name.casefold()
    if name == "x-protective-marking":
        return list(_protective(view, 0, len(view.text), schemes, "email_header"))
    if name == "subject":
        return subject_hits(view, 0, len(view.text), schemes)
    if _LABEL_PROPERTY.search(name):
        return [hit.changed(position="email_header") for hit in value_hits(view, address, schemes)]
    return []


def subject_hits(view: View, start: int, end: int, schemes: Sequence[Scheme]) -> list[Hit]:
    """Return the marks at the beginning or end of a subject."""
    for tag in _TAG.finditer(view.text, start, end):
        found = list(_protective(view, tag.start(1), tag.end(1), schemes, "email_subject"))
        if found:
            return [replace(hit, start=tag.start(), end=tag.end()) for hit in found]
    begin = _REPLY.match(view.text, start, end)
    start = begin.end() if begin else start
    for span, inner, portion in _edges(view.text, start, end):
        readings = [r for r in parse_mark(inner, schemes, portion=portion) if not r.unknown and not r.doubtful]
        if readings and (mostly_capitals(inner) or len(inner.split()) > 1 or "-" in inner):
            return [Hit(*span, tuple(readings), "at the edge of a subject", "email_subject")]
    return []


def _edges(text: str, start: int, end: int) -> Iterator[tuple[tuple[int, int], str, bool]]:
    """Yield (span, text, is a portion) of what may be a mark at either end of a subject."""
    brackets = [
        m for m in _BRACKETED.finditer(text, start, end) if m.start() == start or not text[m.end() : end].strip()
    ]
    for match in brackets:
        yield match.span(), match.group(1), True
        yield match.span(), match.group(1), False
    words = list(re.finditer(r"\S+", text[start:end]))
    for count in range(min(len(words), 10), 0, -1):
        stop = start + words[count - 1].end()
        inner = text[start:stop].rstrip(":-|; ")
        followed = text[start + len(inner) : end].lstrip()
        # A single word is a mark only when a sign sets it off: "SECRET: agenda", not "SECRET agenda".
        if "//" in inner or " " in inner.strip() or "-" in inner or not followed or followed[0] in ":-|/]":
            yield (start, start + len(inner)), inner, False


def _protective(view: View, start: int, end: int, schemes: Sequence[Scheme], position: str) -> Iterator[Hit]:
    scheme = next((scheme for scheme in schemes if scheme.key == "au_pspf"), None)
    if scheme is None:
        return
    parsed = parse_protective(view.text[start:end], scheme)
    if parsed is not None:
        yield Hit(start, end, (parsed,), "protective marking field", position)


def parse_protective(text: str, scheme: Scheme) -> Parsed | None:
    """Read "VER=2025.1, NS=gov.au, SEC=PROTECTED, CAVEAT=SH:CABINET, ACCESS=Legal-Privilege".

    Returns:
        None when there is no SEC with a level of the scheme.
    """
    fields = [
        (m[1].upper(), m[4].strip(), bool(m[3])) for m in _FIELD.finditer(re.sub(r"\s*[\r\n]+\s*", " ", text))
    ]
    values = {name: value for name, value, _ in fields}
    level = plain.match_level(fold(values.get("SEC", "")), 0, scheme)
    if level is None or level[1] != len(values["SEC"]):
        return None
    found = [_field_caveat(value, scheme) for name, value, _ in fields if name in ("CAVEAT", "ACCESS")]
    mark = plain.PlainMark(level[0].key, plain.ordered(found, scheme))
    reading = plain.PlainReading(
        mark, len(text), tuple(_field_problems(fields, values, level[0].order, scheme)), ()
    )
    return plain_parsed(reading, scheme)


def _field_caveat(value: str, scheme: Scheme) -> tuple[plain.ListedCaveat, str]:
    kind, _, text = value.partition(":")
    folded = fold((text or kind).replace("-", " ") if kind == "SH" else text or kind)
    listed = plain.listed(folded, scheme)
    return listed, listed.key if listed and "<" not in listed.key else text or kind


def _field_problems(
    fields: list[tuple[str, str, bool]], values: dict[str, str], order: int, scheme: Scheme
) -> Iterator[Problem]:
    rule = "au_pspf: protective marking field"
    for name, _, blank in fields:
        if name not in scheme.list("header_fields"):
            yield Problem("invalid", f"{name} is no field of the standard.", "Leave it out.", rule)
        if blank:
            yield Problem("form", f"No blank stands after {name}=.", "Remove the blank.", rule)
    if "VER" in values and values["VER"] not in scheme.list("header_versions"):
        yield Problem("invalid", "The version of the marking is not known.", "Check VER.", rule)
    if ("EXPIRES" in values) != ("DOWNTO" in values):
        yield Problem("requires", "EXPIRES and DOWNTO stand only together.", "Add the other.", rule)
    lower = plain.match_level(fold(values.get("DOWNTO", "")), 0, scheme)
    if lower is not None and lower[0].order >= order:
        yield Problem("level", "DOWNTO must be below SEC.", "Check DOWNTO.", rule)
    for name in ("NOTE", "ORIGIN", "SEC", "EXPIRES", "DOWNTO", "VER", "NS"):
        if sum(1 for field in fields if field[0] == name) > 1:
            yield Problem("duplicate", f"{name} stands twice.", "Leave one.", rule)


def value_hits(view: View, address: str, schemes: Sequence[Scheme]) -> list[Hit]:
    """Return the mark that a property's whole value is; a common word only when the property is a label."""
    start, end = 0, len(view.text)
    if not 1 < end <= 240:
        return []
    named = _NAMED_VALUE.match(view.text)
    if named:
        # A custom property: its name stands before its value.
        start, address = named.start(2), named.group(1)
    value = view.text[start:end].strip()
    readings = [r for r in parse_mark(value, schemes, mend=False) if not r.unknown and not r.doubtful]
    is_label = _LABEL_PROPERTY.search(address) is not None
    if not readings or (not is_label and (readings[0].weak or not mostly_capitals(value))):
        return []
    return [Hit(start, end, tuple(replace(r, weak=False) for r in readings), "value of a property", "metadata")]


def file_name_hits(view: View, schemes: Sequence[Scheme]) -> list[Hit]:
    """Return the mark that a file's name begins or ends with."""
    stem = view.text[: view.text.rfind(".")] if "." in view.text[1:] else view.text
    if portion := _BRACKETED.match(stem):
        readings = [r for r in parse_mark(portion.group(1), schemes, portion=True) if not r.unknown]
        if readings and mostly_capitals(portion.group(1)):
            return [Hit(*portion.span(), tuple(readings), "at the edge of a file name", "file_name")]
    words = list(re.finditer(r"[^\s_.]+", stem))
    for count in range(min(len(words), _MAX_WORDS), 0, -1):
        for group in (words[:count], words[-count:]):
            readings = _joined([word.group().strip("-") for word in group], schemes)
            if readings:
                span = (group[0].start(), group[-1].end())
                return [Hit(*span, tuple(readings), "at the edge of a file name", "file_name")]
    return []


def _joined(words: list[str], schemes: Sequence[Scheme]) -> list[Parsed]:
    if not all(mostly_capitals(word) for word in words):
        return []
    for joint in _JOINTS:
        readings = parse_mark(joint.join(words), schemes, mend=False)
        sound = [r for r in readings if not r.unknown and not r.doubtful and not r.weak]
        if sound:
            return [replace(r, problems=()) for r in sound]
    return []
