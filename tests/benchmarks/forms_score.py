"""Token precision, recall and F1 on made forms, tables, letters: `forms_score.py [N] [fast|balanced]`."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterable
from random import Random

from made_forms import form, letter, table

from redactor.detection import Detector
from redactor.model import Band

Maker = Callable[[Random], tuple[str, list[tuple[int, int]]]]


def tokens(text: str, spans: Iterable[tuple[int, int]]) -> set[int]:
    """Return the starts of the word tokens that lie wholly in a span."""
    return {a + m.start() for a, b in spans for m in re.finditer(r"\w+", text[a:b])}


def score(
    detector: Detector, make: Maker, count: int, seed: int, least: Band = Band.MEDIUM
) -> tuple[float, float, list[str]]:
    """Return precision, recall, and a line for each imperfect document. Dates are left out of precision."""
    random, right, marked, wanted, notes = Random(seed), 0, 0, 0, []
    for _ in range(count):
        text, gold = make(random)
        found = [f for f in detector.detect(text) if f.band.rank >= least.rank and f.entity_type != "DATE_TIME"]
        golden, mine = tokens(text, gold), tokens(text, [(f.start, f.end) for f in found])
        right, marked, wanted = right + len(golden & mine), marked + len(mine), wanted + len(golden)
        missed = [text[a:b] for a, b in gold if not tokens(text, [(a, b)]) <= mine]
        false = [(text[f.start : f.end], f.rule) for f in found if not tokens(text, [(f.start, f.end)]) & golden]
        if missed or false:
            notes.append(f"missed {missed} false {false}")
    return right / marked, right / wanted, notes


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 100
    detector = Detector.load(mode=sys.argv[2] if len(sys.argv) > 2 else "fast")  # type: ignore[arg-type]
    for name, make in (("form", form), ("table", table), ("letter", letter)):
        for least in (Band.MEDIUM, Band.LOW):
            p, r, notes = score(detector, make, count, 1, least)
            print(f"{name:8}{least.value:8} precision {p:.3f} recall {r:.3f} F1 {2 * p * r / (p + r):.3f}")
            if least is Band.MEDIUM:
                print("\n".join(f"      {note[:230]}" for note in notes[:25]))


if __name__ == "__main__":
    main()
