"""Reads the training corpora into texts with labelled spans, and holds a tenth back by a fixed hash."""

from __future__ import annotations

import hashlib
import json
import random
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

TYPES = ("PERSON", "CODE", "LOC", "ORG", "DEM", "DATETIME", "QUANTITY", "MISC", "PUBLIC")
ROOT = Path(__file__).resolve().parents[2]
COUNTRIES = frozenset((ROOT / "redactor/detection/data/countries.txt").read_text(encoding="utf-8").splitlines())
_TITLE = re.compile(r"(?:Mr|Mrs|Ms|Miss)\.? +")
_HANDLE = re.compile(r"@ ?\w+")

# corpus -> type there -> the labels that count as right for it. PUBLIC is a name that needs no mask.
POSTS = {
    "PER": ("PERSON",), "person": ("PERSON",), "LOC": ("LOC",), "location": ("LOC",),
    "ORG": ("PUBLIC",), "corporation": ("PUBLIC",), "group": ("PUBLIC",),
    "product": ("PUBLIC",), "creative-work": ("PUBLIC",),
}  # fmt: skip
WIKI = {"PER": ("PERSON",), "LOC": ("LOC",), "ORG": ("ORG", "PUBLIC"), "MISC": ("MISC", "PUBLIC", "DEM")}


@dataclass(frozen=True, slots=True)
class Span:
    """A labelled stretch of a text: any of `labels` is right; none means that nothing is said about it."""

    start: int
    end: int
    labels: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Example:
    """A text with spans; outside of them O is right, or one of `also` where the corpus did not mark those."""

    text: str
    spans: list[Span]
    also: tuple[str, ...] = ()
    kind: str = ""
    groups: list[str] = field(default_factory=list)


def is_held_out(identity: str) -> bool:
    """True for a tenth of all identities, the same tenth on every machine."""
    return int(hashlib.sha256(identity.encode()).hexdigest(), 16) % 10 == 0


def _records(path: Path) -> Iterator[dict]:
    with path.open(encoding="utf-8") as lines:
        yield from map(json.loads, lines)


def court_cases(path: Path) -> list[Example]:
    """Read TAB: what a person masked keeps its kind, what stayed readable becomes PUBLIC."""
    found = []
    for record in _records(path):
        text, spans, groups = record["text"], [], []
        for mention in sorted(record["mentions"], key=lambda m: (m["start"], -m["end"])):
            start, end = mention["start"], mention["end"]
            if spans and start < spans[-1].end:
                continue
            if mention["type"] == "PERSON" and (title := _TITLE.match(text, start, end)):
                start = title.end()
            label = "PUBLIC" if mention["mask"] == "NO_MASK" and mention["type"] != "PERSON" else mention["type"]
            spans.append(Span(start, end, (label,)))
            groups.append(mention["entity_id"])
        found.append(Example(text, spans, kind="court", groups=groups))
    return found


def sentences(path: Path, labels: dict[str, tuple[str, ...]], kind: str, *, held_out: bool) -> list[Example]:
    """Read posts or encyclopedia sentences: the nine tenths for training, or the tenth that is held out."""
    found = []
    for record in _records(path):
        if is_held_out(record["id"]) != held_out:
            continue
        text = record["text"]
        spans = [Span(m.start(), m.end(), ()) for m in _HANDLE.finditer(text)]
        for mention in record["mentions"]:
            start, end = mention["start"], mention["end"]
            right = labels[mention["type"]]
            if right == ("LOC",) and text[start:end].lower() in COUNTRIES:
                right = ("LOC", "PUBLIC")
            if not any(s.start < end and start < s.end for s in spans):
                spans.append(Span(start, end, right))
        also = ("DATETIME", "QUANTITY", "CODE") if kind == "wiki" else ()
        found.append(Example(text, sorted(spans, key=lambda s: s.start), also, kind))
    return found


def with_case(example: Example, change: str) -> Example:
    """Return the example in all lower or upper case; unchanged where that would move offsets."""
    text = getattr(example.text, change)()
    if len(text) != len(example.text):
        return example
    return Example(text, example.spans, example.also, example.kind)


def with_other_words(example: Example, words: dict[int, str]) -> Example:
    """Return the example with the spans at the given indices replaced by other words."""
    parts, spans, last, shift = [], [], 0, 0
    for index, span in enumerate(example.spans):
        new = words.get(index, example.text[span.start : span.end])
        parts += [example.text[last : span.start], new]
        start = span.start + shift
        spans.append(Span(start, start + len(new), span.labels))
        shift += len(new) - (span.end - span.start)
        last = span.end
    parts.append(example.text[last:])
    return Example("".join(parts), spans, example.also, example.kind)


_CONFUSED = {"o": "0", "l": "1", "i": "l", "m": "rn", "e": "c", "O": "0", "I": "l", "S": "5", "B": "8", "h": "b"}


def with_scan_noise(example: Example, rng: random.Random, rate: float = 0.02) -> Example:
    """Return the example as a bad scan would read: letters confused, spaces lost or doubled, lines broken."""
    out: list[str] = []
    for char in example.text:
        roll = rng.random()
        if roll < rate and char in _CONFUSED:
            out.append(_CONFUSED[char])
        elif char == " " and roll < rate:
            out.append(rng.choice(["  ", "\n", " . "]))
        else:
            out.append(char)
    at, total = [], 0
    for piece in out:
        at.append(total)
        total += len(piece)
    at.append(total)
    spans = [Span(at[s.start], at[s.end], s.labels) for s in example.spans]
    return Example("".join(out), spans, example.also, example.kind)
