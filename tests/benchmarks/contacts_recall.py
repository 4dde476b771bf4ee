"""Recall of telephone numbers and addresses: `python contacts_recall.py [N]`."""

from __future__ import annotations

import sys
from collections.abc import Callable
from random import Random

from made_contacts import ADDRESS_CONTEXTS, ADDRESS_COUNTRIES, PHONE_CONTEXTS, PHONE_COUNTRIES, address, phone

from redactor.detection import Detector
from redactor.model import Band

Make = Callable[[Random, str], str]


def measure(
    detector: Detector, kind: str, make: Make, country: str, contexts: tuple[str, ...], count: int
) -> tuple[float, float, list[str]]:
    """Return the share wholly covered, the share that is exactly one finding of the kind, and what was missed."""
    random = Random(f"{kind}{country}")
    whole = one = 0
    missed = []
    for _ in range(count):
        value = make(random, country)
        text = random.choice(contexts).format(value)
        start = text.index(value)
        end = start + len(value)
        sure = [f for f in detector.detect(text) if f.band.rank >= Band.MEDIUM.rank]
        found = [f for f in sure if f.start < end and start < f.end]
        marked = {i for f in found for i in range(f.start, f.end)}
        covered = all(i in marked for i in range(start, end) if text[i].isalnum())
        single = len(found) == 1 and found[0].entity_type == kind and covered
        whole += covered
        one += single
        if not single:
            shown = [(text[f.start : f.end], f.entity_type, f.rule, f.band.value) for f in found]
            missed.append(f"{text!r} -> {shown}")
    return whole / count, one / count, missed


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 100
    detector = Detector.load(mode="fast")
    for kind, make, countries, contexts in (
        ("PHONE_NUMBER", phone, PHONE_COUNTRIES, PHONE_CONTEXTS),
        ("ADDRESS", address, ADDRESS_COUNTRIES, ADDRESS_CONTEXTS),
    ):
        for country in countries:
            whole, one, missed = measure(detector, kind, make, country, contexts, count)
            print(f"{kind:14}{country:4} covered {whole:.3f}  one finding of the kind {one:.3f}")
            for line in missed[:8]:
                print("    ", line)


if __name__ == "__main__":
    main()
