"""Measures where the bands begin: calibrate.py GOLD... [--write].

Gold files are as in tests/benchmarks/detection.py.

For each rule (and apart where another layer found the same) the cuts are the least confidences from which on
hits were right often enough: high 95 %, medium 75 %, low 40 %; below that a hit is a near miss. Half of the
texts, by a fixed hash, give the cuts; the other half shows whether they hold. --write puts cuts from all
texts into the product.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import re
import sys
from collections import defaultdict
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests" / "benchmarks")]

from detection import read_gold  # noqa: E402

from redactor.detection import Detector  # noqa: E402
from redactor.detection.lists import Lists  # noqa: E402
from redactor.model import Segment  # noqa: E402

DATA = ROOT / "redactor" / "detection" / "data" / "calibration.json"
SHARES = {"high": 0.95, "medium": 0.75, "low": 0.4}
# The cuts aim a little higher than the bands promise: on other texts a rule is right less often than here.
_AIMED = {"high": 0.97, "medium": 0.78, "low": 0.4}
_LEAST, _GENERAL_LOW = 20, 0.3
# kind found -> types of gold mentions that make it right. Only court cases mark all of them.
_PEOPLE = {"PERSON", "PER", "person"}
_PLACES = {"LOC", "LOCATION", "location"}
KINDS = {
    "PERSON": _PEOPLE, "LOCATION": _PLACES | {"ORG"}, "ADDRESS": _PLACES, "ORGANIZATION": {"ORG", "LOC"},
    "DATE_TIME": {"DATETIME", "DEM", "QUANTITY"}, "QUANTITY": {"QUANTITY", "DATETIME", "DEM"},
    "DEMOGRAPHIC": {"DEM", "ORG", "MISC"}, "NRP": {"DEM", "ORG", "LOC"}, "AGE": {"DEM", "DATETIME", "QUANTITY"},
    "REFERENCE_NUMBER": {"CODE", "MISC"}, "OTHER_IDENTIFIER": {"MISC", "ORG", "DEM", "CODE"},
    "DATE_OF_BIRTH": {"DATETIME"},
}  # fmt: skip
_IN_ALL = frozenset({"PERSON", "LOCATION"})

Seen = dict[tuple[str, bool], list[tuple[float, bool]]]


def collect(paths: list[Path]) -> tuple[Seen, Seen]:
    """Return (confidence, right) of all hits by rule, of either half of the texts."""
    detector = Detector.load()
    halves: tuple[Seen, Seen] = (defaultdict(list), defaultdict(list))
    for path in paths:
        for document in read_gold(path, held_out=True):
            text, mentions = document["text"], document["mentions"]
            marks_all = any(m["type"] in ("DATETIME", "CODE") for m in mentions)
            half = halves[int(hashlib.sha256(document["id"].encode()).hexdigest(), 16) // 10 % 2]
            for _, hit in detector.hits([Segment("", text)], Lists((), ())):
                if hit.entity_type not in (KINDS if marks_all else _IN_ALL):
                    continue
                is_name = hit.entity_type == "PERSON"
                fitting = [
                    (m["start"], m["end"])
                    for m in mentions
                    if m["type"] in KINDS[hit.entity_type] and (is_name or m["mask"] != "NO_MASK")
                ]
                half[hit.rule, hit.agreed].append((hit.confidence, _is_right(text, hit.start, hit.end, fitting)))
    return halves


def _is_right(text: str, start: int, end: int, fitting: list[tuple[int, int]]) -> bool:
    words = [(start + m.start(), start + m.end()) for m in re.finditer(r"\w+", text[start:end])]
    inside = sum(any(a <= x and y <= b for a, b in fitting) for x, y in words)
    return bool(words) and inside * 2 > len(words)


def cuts_of(seen: list[tuple[float, bool]]) -> dict[str, float]:
    """Return the least confidence of each band."""
    rest = sorted(seen, reverse=True)
    cuts: dict[str, float] = {}
    for band, share in _AIMED.items():
        best = right = 0
        for count, (_, is_right) in enumerate(rest, 1):
            right += is_right
            if count >= min(_LEAST, len(rest)) and right >= share * count:
                best = count
        # Hits of the same confidence go the same way.
        while best and best < len(rest) and rest[best][0] == rest[best - 1][0]:
            best += 1
        if band == "low" and len(rest) < _LEAST:
            # To put a hit below the line, where nobody may look, takes as much evidence as to put it above.
            cuts[band] = min(_GENERAL_LOW, cuts["medium"])
        elif best:
            cuts[band] = round(rest[best - 1][0], 4)
        elif rest:
            cuts[band] = round(rest[0][0] + 0.0001, 4)
        else:
            # Every hit seen stands above: what is less sure than any of them was not measured.
            cuts[band] = cuts["high"] if band == "medium" else min(_GENERAL_LOW, cuts["medium"])
        rest = rest[best:]
    cuts["medium"] = min(cuts["medium"], cuts["high"])
    cuts["low"] = min(cuts["low"], cuts["medium"])
    return cuts


def tell(seen: Seen, cuts: dict[tuple[str, bool], dict[str, float]]) -> None:
    """Print how often each band was right."""
    tally: dict[str, list[int]] = defaultdict(lambda: [0, 0])
    for key, hits in seen.items():
        for confidence, is_right in hits:
            limits = cuts.get(key, {"high": 0.85, "medium": 0.6, "low": 0.3})
            band = next((b for b in SHARES if confidence >= limits[b]), "near_miss")
            tally[band][0] += is_right
            tally[band][1] += 1
    for band in (*SHARES, "near_miss"):
        right, count = tally[band]
        print(f"  {band:10} right {right:5} of {count:5} {right / max(1, count):.3f}")


def main() -> None:
    """Measure, and write when asked to."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gold", nargs="+", type=Path)
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    one, two = collect(options.gold)
    known = {key: cuts_of(hits) for key, hits in one.items() if len(hits) >= _LEAST}
    print("half that gave the cuts")
    tell(one, known)
    print("half that did not")
    tell(two, known)
    both = {key: one.get(key, []) + two.get(key, []) for key in {**one, **two}}
    rows = []
    for (rule, agreed), hits in sorted(both.items()):
        if len(hits) < _LEAST:
            continue
        cuts = cuts_of(hits)
        share = round(sum(right for _, right in hits) / len(hits), 3)
        rows.append(
            {"rule": rule, "agreed": agreed, **dict(reversed(cuts.items())), "seen": len(hits), "right": share}
        )
        print(rows[-1])
    if options.write:
        data = json.loads(DATA.read_text(encoding="utf-8"))
        lines = ",\n".join(f'    "{mode}": {json.dumps(line)}' for mode, line in data["lines"].items())
        bands = ",\n".join(f"    {json.dumps(row)}" for row in rows)
        DATA.write_text(f'{{\n  "lines": {{\n{lines}\n  }},\n  "bands": [\n{bands}\n  ]\n}}\n', encoding="utf-8")


if __name__ == "__main__":
    main()
