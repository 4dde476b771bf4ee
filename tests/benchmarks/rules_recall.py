"""Recall of each kind of number, with and without a label: `python rules_recall.py [N] [KIND...]`."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator
from random import Random

from made_numbers import KINDS, Kind, broken, written

from redactor.detection import Detector
from redactor.model import Band

LABELLED = (
    "{label}: {value}", "{label} {value}", "The {label} is {value}.", "{label}\n{value}\n", "{label}\t{value}\tx",
    "| {label} | {value} |", "His {label} was given as {value}, she said.", "Name: Jane Doe; {label}: {value}",
    "{label} - {value}", "{label} #: {value}",
)  # fmt: skip
ALONE = ("She gave {value} at the desk.", "Re: {value}", "it was listed as {value}, and so on", "{value}\n")


def covered(findings: list, start: int, end: int, least: Band, text: str) -> tuple[bool, set[str]]:
    """Return whether findings of a band cover every letter and digit of the span, and their kinds."""
    marked: set[int] = set()
    kinds = set()
    for f in findings:
        if f.band.rank >= least.rank and f.start < end and start < f.end:
            marked.update(range(f.start, f.end))
            kinds.add(f.entity_type)
    return all(i in marked for i in range(start, end) if text[i].isalnum()), kinds


def cases(kind: Kind, count: int, seed: int) -> Iterator[tuple[str, str, str]]:
    random = Random(seed)
    for n in range(count):
        value = written(random, kind, kind.forms[n % len(kind.forms)])
        yield value, random.choice(LABELLED).format(label=random.choice(kind.labels), value=value), "labelled"
        yield value, random.choice(ALONE).format(value=value), "alone"
        if kind.checked:
            wrong = broken(random, value)
            yield wrong, random.choice(ALONE).format(value=wrong), "wrong"


def measure(detector: Detector, kind: Kind, count: int, seed: int = 1) -> tuple[Counter[str], list[str]]:
    result: Counter[str] = Counter()
    missed: list[str] = []
    for value, text, how in cases(kind, count, seed):
        start = text.index(value)
        findings = detector.detect(text)
        whole, kinds = covered(findings, start, start + len(value), Band.MEDIUM, text)
        low, _ = covered(findings, start, start + len(value), Band.LOW, text)
        result[f"{how} n"] += 1
        result[f"{how} medium"] += whole
        result[f"{how} low"] += low
        result[f"{how} kind"] += kind.entity_type in kinds
        if how == "labelled" and not (whole and kind.entity_type in kinds):
            missed.append(
                f"{text!r} -> {[(text[f.start : f.end], f.entity_type, f.rule, f.band.value) for f in findings]}"
            )
    return result, missed


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 60
    detector = Detector.load(mode="fast")
    print(f"{'kind':12}{'labelled':>9}{'as kind':>9}{'alone>=m':>9}{'alone>=l':>9}{'wrong as kind':>14}")
    for name, kind in KINDS.items():
        if len(sys.argv) > 2 and name not in sys.argv[2:]:
            continue
        got, missed = measure(detector, kind, count)
        n = got["labelled n"]
        shares = [got[what] / n for what in ("labelled medium", "labelled kind", "alone medium", "alone low")]
        if got["wrong n"]:
            shares.append(got["wrong kind"] / got["wrong n"])
        print(f"{name:12}" + "".join(f"{share:9.2f}" for share in shares))
        for line in missed[: 4 if len(sys.argv) <= 2 else 40]:
            print("     ", line)


if __name__ == "__main__":
    main()
